/**
 * Places in the news and the country they lie in; no country where that is disputed. Own compilation of facts.
 * Columns: name | country | aliases. Lists are parted by "; ". Sorted.
 */
export const PLACES_TABLE = `
Abkhazia | GE |
Acapulco | MX |
Aceh | ID | Nanggroe Aceh Darussalam; NAD; Provinsi Aceh
Aceh Barat | ID | Kabupaten Aceh Barat
Aceh Barat Daya | ID | Kabupaten Aceh Barat Daya; Abdya
Aceh Besar | ID | Kabupaten Aceh Besar
Aceh Jaya | ID | Kabupaten Aceh Jaya
Aceh Selatan | ID | Kabupaten Aceh Selatan
Aceh Singkil | ID | Kabupaten Aceh Singkil
Aceh Tamiang | ID | Kabupaten Aceh Tamiang
Aceh Tengah | ID | Kabupaten Aceh Tengah
Aceh Tenggara | ID | Kabupaten Aceh Tenggara
Aceh Timur | ID | Kabupaten Aceh Timur
Aceh Utara | ID | Kabupaten Aceh Utara
Adelaide | AU |
Aden | YE |
Ahmedabad | IN |
Al Udeid | QA |
Alabama | US |
Alam Sutera | ID |
Alaska | US |
Alberta | CA |
Aleppo | SY |
Alexandria | EG |
Amazon | BR |
Ambarawa | ID |
Ambon | ID | Kota Ambon; Pulau Ambon
Amlapura | ID |
Ampelgading | ID |
Ampera Raya | ID |
Amuntai | ID |
Ancol | ID |
Andalusia | ES |
Antalya | TR |
Arafah | SA | Padang Arafah
Arak | IR |
Arizona | US |
Arkansas | US |
Aruk | ID |
Asahan | ID | Kabupaten Asahan
Ashkelon | IL |
Assam | IN |
Atambua | ID |
Atlanta | US |
Auckland | NZ |
Auschwitz | PL |
Austin | US |
Avdiivka | UA |
BSD City | ID | BSD; Bumi Serpong Damai
Babelan | ID |
Badau | ID |
Badung | ID | Kabupaten Badung
Bajawa | ID |
Bakauheni | ID |
Bakhmut | UA |
Balai Kota DKI Jakarta | ID | Balai Kota Jakarta; Balai Kota DKI
Balaraja | ID |
Baleendah | ID |
Bali | ID | Pulau Bali; Provinsi Bali
Balikpapan | ID | Kota Balikpapan
Balochistan | PK |
Baltimore | US |
Banda Aceh | ID | Kota Banda Aceh
Bandar Abbas | IR |
Bandar Lampung | ID | Kota Bandar Lampung; Bandarlampung
Bandara APT Pranoto | ID |
Bandara Adi Soemarmo | ID | Bandara Adi Sumarmo
Bandara Adisutjipto | ID | Bandara Adisucipto; Lanud Adisutjipto
Bandara Ahmad Yani | ID |
Bandara Dhoho | ID | Bandara Internasional Dhoho
Bandara El Tari | ID |
Bandara Frans Kaisiepo | ID |
Bandara Frans Seda | ID |
Bandara Hang Nadim | ID | Hang Nadim
Bandara Husein Sastranegara | ID |
Bandara I Gusti Ngurah Rai | ID | Bandara Ngurah Rai; Bandara Internasional I Gusti Ngurah Rai
Bandara IMIP | ID |
Bandara Juanda | ID | Bandara Internasional Juanda
Bandara Kertajati | ID | Bandara Internasional Jawa Barat
Bandara Komodo | ID |
Bandara Kualanamu | ID | Kualanamu; Bandara Internasional Kualanamu
Bandara Lombok | ID | Bandara Internasional Lombok; Bandara Internasional Zainuddin Abdul Madjid
Bandara Minangkabau | ID | Bandara Internasional Minangkabau
Bandara Mozes Kilangin | ID |
Bandara Pattimura | ID |
Bandara Pondok Cabe | ID |
Bandara Radin Inten II | ID |
Bandara Sam Ratulangi | ID |
Bandara Sentani | ID |
Bandara Sepinggan | ID | Bandara Sultan Aji Muhammad Sulaiman
Bandara Sultan Hasanuddin | ID | Bandara Hasanuddin
Bandara Sultan Iskandar Muda | ID |
Bandara Sultan Mahmud Badaruddin II | ID | Bandara SMB II
Bandara Sultan Syarif Kasim II | ID | Bandara SSK II
Bandara Supadio | ID |
Bandara Syamsudin Noor | ID |
Bandara Tunggul Wulung | ID |
Bandara YIA | ID | Bandara Internasional Yogyakarta; Yogyakarta International Airport
Bandung | ID | Kabupaten Bandung; Kota Bandung
Bandung Barat | ID | Kabupaten Bandung Barat; KBB
Bandung Raya | ID |
Banggai | ID | Kabupaten Banggai
Banggai Kepulauan | ID | Kabupaten Banggai Kepulauan
Banggai Laut | ID | Kabupaten Banggai Laut
Bangil | ID |
Bangka | ID | Kabupaten Bangka; Pulau Bangka
Bangka Barat | ID | Kabupaten Bangka Barat
Bangka Belitung | ID | Babel; Kepulauan Bangka Belitung; Provinsi Bangka Belitung
Bangka Selatan | ID | Kabupaten Bangka Selatan
Bangka Tengah | ID | Kabupaten Bangka Tengah
Bangkalan | ID | Kabupaten Bangkalan
Bangli | ID | Kabupaten Bangli
Banjar | ID | Kota Banjar
Banjarbaru | ID | Kota Banjarbaru
Banjarmasin | ID | Kota Banjarmasin
Banjarnegara | ID | Kabupaten Banjarnegara
Bantaeng | ID | Kabupaten Bantaeng
Bantargebang | ID | Bantar Gebang
Banten | ID | Provinsi Banten
Bantul | ID | Kabupaten Bantul
Banyuasin | ID | Kabupaten Banyuasin
Banyumas | ID | Kabupaten Banyumas
Banyuwangi | ID | Kabupaten Banyuwangi
Barabai | ID |
Barcelona | ES |
Barito Kuala | ID | Kabupaten Barito Kuala
Barito Selatan | ID | Kabupaten Barito Selatan
Barito Timur | ID | Kabupaten Barito Timur
Barito Utara | ID | Kabupaten Barito Utara
Barru | ID | Kabupaten Barru
Basel | CH |
Basra | IQ |
Batam | ID | Kota Batam; Pulau Batam
Batang | ID | Kabupaten Batang
Batanghari | ID | Kabupaten Batanghari
Batavia | ID |
Batu | ID | Kota Batu
Batu Ampar | ID |
Batujajar | ID |
Batulicin | ID |
Baturraden | ID | Baturaden
Baubau | ID | Kota Baubau; Bau-Bau
Bavaria | DE |
Bawean | ID | Pulau Bawean
Bawen | ID |
Bedugul | ID |
Beersheba | IL |
Beit Lahia | PS |
Bekasi | ID | Kabupaten Bekasi; Kota Bekasi
Belfast | GB |
Belgorod | RU |
Belitung | ID | Kabupaten Belitung; Pulau Belitung
Belitung Timur | ID | Kabupaten Belitung Timur; Beltim
Belu | ID | Kabupaten Belu
Ben Gurion | IL |
Bendung Katulampa | ID | Katulampa
Bendungan Ciawi | ID |
Bendungan Hilir | ID | Benhil
Bener Meriah | ID | Kabupaten Bener Meriah
Bengaluru | IN | Bangalore
Bengawan Solo | ID | Sungai Bengawan Solo
Benghazi | LY |
Bengkalis | ID | Kabupaten Bengkalis; Pulau Bengkalis
Bengkayang | ID | Kabupaten Bengkayang
Bengkulu | ID | Provinsi Bengkulu; Kota Bengkulu
Bengkulu Selatan | ID | Kabupaten Bengkulu Selatan
Bengkulu Tengah | ID | Kabupaten Bengkulu Tengah
Bengkulu Utara | ID | Kabupaten Bengkulu Utara
Berau | ID | Kabupaten Berau
Bergen | NO |
Besakih | ID | Pura Besakih
Betlehem | PS |
Betun | ID |
Biak | ID | Pulau Biak
Biak Numfor | ID | Kabupaten Biak Numfor
Bidara Cina | ID |
Bilbao | ES |
Binjai | ID | Kota Binjai
Bintan | ID | Kabupaten Bintan; Pulau Bintan
Bintaro | ID |
Bintaro Jaya | ID |
Bireuen | ID | Kabupaten Bireuen
Birmingham | GB |
Bitung | ID | Kota Bitung
Blambangan Umpu | ID |
Blitar | ID | Kabupaten Blitar; Kota Blitar
Blok Ambalat | ID |
Blok Cepu | ID |
Blok M | ID |
Blok Mahakam | ID |
Blok Masela | ID |
Blok Rokan | ID |
Blora | ID | Kabupaten Blora
Boalemo | ID | Kabupaten Boalemo
Bodetabek | ID |
Bogor | ID | Kabupaten Bogor; Kota Bogor
Bojonegoro | ID | Kabupaten Bojonegoro
Bojonggede | ID |
Bojongsari | ID |
Bolaang Mongondow | ID | Kabupaten Bolaang Mongondow; Bolmong
Bolaang Mongondow Selatan | ID | Kabupaten Bolaang Mongondow Selatan; Bolsel
Bolaang Mongondow Timur | ID | Kabupaten Bolaang Mongondow Timur; Boltim
Bolaang Mongondow Utara | ID | Kabupaten Bolaang Mongondow Utara; Bolmut
Bologna | IT |
Bombana | ID | Kabupaten Bombana
Bondowoso | ID | Kabupaten Bondowoso
Bone | ID | Kabupaten Bone
Bone Bolango | ID | Kabupaten Bone Bolango
Bontang | ID | Kota Bontang
Bordeaux | FR |
Borno | NG |
Borobudur | ID |
Boston | US |
Boven Digoel | ID | Kabupaten Boven Digoel; Boven Digul
Boyolali | ID | Kabupaten Boyolali
Brebes | ID | Kabupaten Brebes
Brisbane | AU |
Brooklyn | US |
Bryansk | RU |
Bukit Duri | ID |
Bukittinggi | ID | Kota Bukittinggi
Buleleng | ID | Kabupaten Buleleng
Bulukumba | ID | Kabupaten Bulukumba
Bulungan | ID | Kabupaten Bulungan
Bumiayu | ID |
Bundaran HI | ID | Bundaran Hotel Indonesia
Buntok | ID |
Buol | ID | Kabupaten Buol
Buru Selatan | ID | Kabupaten Buru Selatan
Busan | KR |
Bushehr | IR |
Buton | ID | Kabupaten Buton; Pulau Buton
Buton Selatan | ID | Kabupaten Buton Selatan
Buton Tengah | ID | Kabupaten Buton Tengah
Buton Utara | ID | Kabupaten Buton Utara
Cakung | ID |
Calgary | CA |
California | US | Kalifornia
Cambridge | GB |
Camp David | US |
Cancun | MX |
Candi Borobudur | ID |
Candi Mendut | ID |
Candi Prambanan | ID |
Canggu | ID |
Cannes | FR |
Cape Town | ZA |
Cardiff | GB |
Caruban | ID |
Casablanca | MA |
Catalunya | ES | Catalonia; Katalunya
Cawang | ID |
Cebu | PH |
Cempaka Putih | ID |
Cengkareng | ID |
Cepu | ID |
Changi | SG |
Chechnya | RU | Chechen
Chengdu | CN |
Chennai | IN |
Chernobyl | UA | Chornobyl
Chiang Mai | TH |
Chicago | US |
Chittagong | BD |
Chonburi | TH |
Chongqing | CN |
Christchurch | NZ |
Ciamis | ID | Kabupaten Ciamis
Cianjur | ID | Kabupaten Cianjur
Ciawi | ID |
Cibadak | ID |
Cibarusah | ID |
Cibinong | ID |
Cibitung | ID |
Cibubur | ID |
Cicurug | ID |
Cideng | ID |
Cijantung | ID |
Cikampek | ID |
Cikarang | ID |
Cikeas | ID | Puri Cikeas
Cikini | ID |
Cikupa | ID |
Cilacap | ID | Kabupaten Cilacap
Cilandak | ID |
Cilangkap | ID |
Cilegon | ID | Kota Cilegon
Cileungsi | ID |
Cileunyi | ID |
Cililitan | ID |
Cilincing | ID |
Cilodong | ID |
Cimahi | ID | Kota Cimahi
Cimanggis | ID |
Cinere | ID |
Ciomas | ID |
Cipanas | ID |
Cipatat | ID |
Cipayung | ID |
Cipete | ID |
Cipularang | ID | Tol Cipularang; Jalan Tol Cipularang
Ciputat | ID |
Ciracas | ID |
Cirebon | ID | Kabupaten Cirebon; Kota Cirebon
Cisarua | ID |
Cisauk | ID |
Citeureup | ID |
Ciwidey | ID |
Colomadu | ID |
Colorado | US |
Condet | ID |
Connecticut | US |
Cox's Bazar | BD |
DMZ |  | Zona Demiliterisasi
Da Nang | VN |
Daan Mogot | ID |
Daegu | KR |
Daejeon | KR |
Dagestan | RU |
Dahiyeh | LB |
Dairi | ID | Kabupaten Dairi
Dallas | US |
Dammam | SA |
Danau Kelimutu | ID | Kelimutu
Danau Limboto | ID |
Danau Maninjau | ID |
Danau Poso | ID |
Danau Sentani | ID |
Danau Singkarak | ID |
Danau Tempe | ID |
Danau Toba | ID |
Danau Tondano | ID |
Darfur | SD |
Darwin | AU |
Dataran Tinggi Golan | SY | Golan
Davao | PH |
Davos | CH |
Dayeuhkolot | ID |
Deir al-Balah | PS |
Deiyai | ID | Kabupaten Deiyai
Delanggu | ID |
Delaware | US |
Deli Serdang | ID | Kabupaten Deli Serdang
Demak | ID | Kabupaten Demak
Den Haag | NL | The Hague
Denpasar | ID | Kota Denpasar
Denpasar Barat | ID |
Denpasar Selatan | ID |
Denpasar Timur | ID |
Denpasar Utara | ID |
Denver | US |
Depok | ID | Kota Depok
Deraa | SY |
Detroit | US |
Dharmasraya | ID | Kabupaten Dharmasraya
Diego Garcia | IO |
Dieng | ID | Dataran Tinggi Dieng
Dimona | IL |
Dnipro | UA |
Dogiyai | ID | Kabupaten Dogiyai
Dokdo | KR | Takeshima
Dompu | ID | Kabupaten Dompu
Donbas | UA | Donbass
Donetsk | UA |
Donggala | ID | Kabupaten Donggala
Dortmund | DE |
Dramaga | ID |
Dresden | DE |
Dubai | AE |
Duesseldorf | DE | Düsseldorf
Dumai | ID | Kota Dumai
Dunia Fantasi | ID | Dufan
Durban | ZA |
Duren Sawit | ID |
Duren Tiga | ID |
Duri Pulo | ID |
Edinburgh | GB |
Eilat | IL |
Eindhoven | NL |
El Fasher | SD |
Empat Lawang | ID | Kabupaten Empat Lawang
Ende | ID | Kabupaten Ende
Enrekang | ID | Kabupaten Enrekang
Entikong | ID |
Erbil | IQ | Arbil
Fakfak | ID | Kabupaten Fakfak; Fak-Fak
Fallujah | IQ |
Florence | IT | Firenze
Flores | ID | Pulau Flores
Flores Timur | ID | Kabupaten Flores Timur; Flotim
Florida | US |
Fordow | IR | Fordo
Fort Bragg | US |
Frankfurt | DE |
Fujian | CN |
Fukuoka | JP |
Fukushima | JP |
Gading Serpong | ID |
Galilea | IL |
Gambir | ID |
Gandaria | ID |
Garuda Wisnu Kencana | ID | GWK
Garut | ID | Kabupaten Garut
Gayo Lues | ID | Kabupaten Gayo Lues
Gaza | PS | Jalur Gaza; Kota Gaza
Gaza Selatan |  |
Gaziantep | TR |
Gdansk | PL |
Gedung Agung | ID | Istana Kepresidenan Yogyakarta
Gedung Bundar | ID | Gedung Bundar Kejagung
Gedung Grahadi | ID | Gedung Negara Grahadi
Gedung Juang 45 | ID |
Gedung Merdeka | ID |
Gedung Nusantara | ID |
Gedung Pancasila | ID |
Gedung Sate | ID |
Gedung Setneg | ID | Gedung Sekretariat Negara
Gelora Bung Karno | ID | GBK; Stadion Utama Gelora Bung Karno; Stadion Gelora Bung Karno; SUGBK
Genoa | IT |
Genting Highlands | MY |
Gereja Katedral Jakarta | ID | Katedral Jakarta
Gianyar | ID | Kabupaten Gianyar
Gili Air | ID |
Gili Meno | ID |
Gili Trawangan | ID |
Gilimanuk | ID | Pelabuhan Gilimanuk
Glasgow | GB |
Glodok | ID |
Goa | IN |
Gold Coast | AU |
Goma | CD |
Gombong | ID |
Gondangdia | ID |
Gorontalo | ID | Provinsi Gorontalo; Kabupaten Gorontalo; Kota Gorontalo
Gorontalo Utara | ID | Kabupaten Gorontalo Utara; Gorut
Gothenburg | SE |
Gowa | ID | Kabupaten Gowa
Grasberg | ID |
Gresik | ID | Kabupaten Gresik
Grobogan | ID | Kabupaten Grobogan
Grogol Petamburan | ID |
Grozny | RU |
Guangdong | CN |
Guangzhou | CN |
Guantanamo | CU | Teluk Guantanamo
Guantanamo Bay | CU |
Gubeng | ID |
Gujarat | IN |
Gunung Agung | ID |
Gunung Anak Krakatau | ID | Anak Krakatau; Krakatau; Gunung Krakatau
Gunung Arjuno | ID | Gunung Arjuno-Welirang
Gunung Batur | ID |
Gunung Bawakaraeng | ID |
Gunung Bromo | ID | Bromo
Gunung Ciremai | ID | Gunung Ceremai
Gunung Dempo | ID |
Gunung Dukono | ID |
Gunung Gamalama | ID |
Gunung Gede Pangrango | ID | Gunung Gede
Gunung Ibu | ID |
Gunung Ijen | ID | Kawah Ijen; Ijen
Gunung Ile Lewotolok | ID | Ile Lewotolok; Gunung Lewotolok
Gunung Kelud | ID | Gunung Kelut
Gunung Kerinci | ID |
Gunung Latimojong | ID |
Gunung Lawu | ID |
Gunung Leuser | ID |
Gunung Lewotobi | ID | Gunung Lewotobi Laki-laki; Gunung Lewotobi Laki-Laki; Lewotobi; Lewotobi Laki-laki; Lewotobi Laki-Laki
Gunung Lokon | ID |
Gunung Lompobattang | ID |
Gunung Marapi | ID |
Gunung Mas | ID | Kabupaten Gunung Mas
Gunung Merapi | ID | Merapi
Gunung Merbabu | ID |
Gunung Muria | ID |
Gunung Papandayan | ID |
Gunung Putri | ID |
Gunung Raung | ID |
Gunung Rinjani | ID | Rinjani
Gunung Ruang | ID |
Gunung Sahari | ID |
Gunung Salak | ID |
Gunung Semeru | ID | Semeru
Gunung Sinabung | ID | Sinabung
Gunung Sindoro | ID |
Gunung Sindur | ID |
Gunung Slamet | ID |
Gunung Soputan | ID |
Gunung Sugih | ID |
Gunung Sumbing | ID |
Gunung Talang | ID |
Gunung Tambora | ID |
Gunung Tangkuban Parahu | ID | Tangkuban Parahu; Tangkuban Perahu
Gunungkidul | ID | Gunung Kidul; Kabupaten Gunungkidul
Gunungsitoli | ID | Kota Gunungsitoli; Gunung Sitoli
Gwangju | KR |
Gyeongju | KR |
Haifa | IL |
Hainan | CN |
Halim Perdanakusuma | ID | Bandara Halim Perdanakusuma; Lanud Halim Perdanakusuma; Bandara Halim; Pangkalan Udara Halim Perdanakusuma
Halmahera | ID | Pulau Halmahera
Halmahera Barat | ID | Kabupaten Halmahera Barat
Halmahera Selatan | ID | Kabupaten Halmahera Selatan; Halsel
Halmahera Tengah | ID | Kabupaten Halmahera Tengah; Halteng
Halmahera Timur | ID | Kabupaten Halmahera Timur; Haltim
Halmahera Utara | ID | Kabupaten Halmahera Utara; Halut
Hama | SY |
Hambalang | ID | Padepokan Garuda Yaksa
Hamburg | DE |
Hamhung | KP |
Hangzhou | CN |
Harbin | CN |
Hawaii | US |
Hebei | CN |
Hebron | PS |
Helmand | AF |
Herat | AF |
Hiroshima | JP |
Ho Chi Minh City | VN | Ho Chi Minh
Hodeidah | YE |
Hokkaido | JP |
Hollywood | US |
Homs | SY |
Hotel Borobudur | ID |
Hotel Sultan | ID |
Houston | US |
Hualien | TW |
Hubei | CN |
Hudaydah | YE | Hodeidah
Hue | VN |
Hulu Sungai Selatan | ID | Kabupaten Hulu Sungai Selatan
Hulu Sungai Tengah | ID | Kabupaten Hulu Sungai Tengah
Hulu Sungai Utara | ID | Kabupaten Hulu Sungai Utara
Humbang Hasundutan | ID | Kabupaten Humbang Hasundutan; Humbahas
Hyderabad | IN |
Idaho | US |
Idlib | SY |
Illinois | US |
Incheon | KR |
Incirlik | TR |
Indiana | US |
Indragiri Hilir | ID | Kabupaten Indragiri Hilir; Inhil
Indragiri Hulu | ID | Kabupaten Indragiri Hulu; Inhu
Indramayu | ID | Kabupaten Indramayu
Intan Jaya | ID | Kabupaten Intan Jaya
Iowa | US |
Irian Barat | ID |
Irian Jaya | ID |
Irlandia Utara | GB |
Isfahan | IR | Esfahan
Istana Bogor | ID | Istana Kepresidenan Bogor
Istana Cipanas | ID | Istana Kepresidenan Cipanas
Istana Garuda | ID |
Istana Kepresidenan | ID | Istana Presiden; Istana Kepresidenan Jakarta; Kompleks Istana Kepresidenan; Kompleks Istana Kepresidenan Jakarta
Istana Merdeka | ID | Kompleks Istana Merdeka
Istana Negara | ID |
Istana Tampaksiring | ID | Istana Kepresidenan Tampaksiring
Istana Wakil Presiden | ID | Istana Wapres
Istanbul | TR |
Istora Senayan | ID | Istora Gelora Bung Karno
Izmir | TR |
JIExpo Kemayoran | ID | JIExpo; JIEXPO; JIEXPO Kemayoran
Jabalia | PS |
Jabodetabek | ID |
Jabotabek | ID |
Jagakarsa | ID |
Jakarta | ID | DKI Jakarta; DKI; Jakarta Raya; Provinsi DKI Jakarta; Daerah Khusus Jakarta; Kota Jakarta
Jakarta Barat | ID | Jakbar
Jakarta Convention Center | ID | JCC Senayan
Jakarta International Stadium | ID | JIS
Jakarta Pusat | ID | Jakpus
Jakarta Selatan | ID | Jaksel
Jakarta Timur | ID | Jaktim
Jakarta Utara | ID | Jakut
Jalalabad | AF |
Jalan Diponegoro | ID |
Jalan Gatot Subroto | ID |
Jalan HR Rasuna Said | ID | Rasuna Said
Jalan Imam Bonjol | ID |
Jalan Jenderal Sudirman | ID | Jalan Sudirman
Jalan Kertanegara | ID | Kertanegara
Jalan MH Thamrin | ID |
Jalan Pejambon | ID | Pejambon
Jalan Sisingamangaraja | ID |
Jalan Tendean | ID |
Jalan Teuku Umar | ID |
Jalan Trunojoyo | ID |
Jambi | ID | Provinsi Jambi; Kota Jambi
Jasinga | ID |
Jatiasih | ID |
Jatibarang | ID |
Jatiluhur | ID | Waduk Jatiluhur
Jatinangor | ID |
Jatinegara | ID |
Jatisampurna | ID |
Jawa | ID | Pulau Jawa
Jawa Barat | ID | Jabar; Provinsi Jawa Barat
Jawa Tengah | ID | Jateng; Provinsi Jawa Tengah
Jawa Timur | ID | Jatim; Provinsi Jawa Timur
Jayapura | ID | Kabupaten Jayapura; Kota Jayapura
Jayawijaya | ID | Kabupaten Jayawijaya
Jeddah | SA |
Jembatan Ampera | ID |
Jembatan Suramadu | ID | Suramadu
Jember | ID | Kabupaten Jember
Jembrana | ID | Kabupaten Jembrana
Jeneponto | ID | Kabupaten Jeneponto
Jenewa | CH | Geneva
Jenin | PS |
Jepara | ID | Kabupaten Jepara
Jimbaran | ID |
Johannesburg | ZA |
Johor | MY |
Johor Bahru | MY |
Jolo | PH |
Jombang | ID | Kabupaten Jombang
Jonggol | ID |
Juwana | ID |
Kabanjahe | ID |
Kabupaten Agam | ID |
Kabupaten Alor | ID | Pulau Alor
Kabupaten Asmat | ID |
Kabupaten Balangan | ID |
Kabupaten Banjar | ID |
Kabupaten Batu Bara | ID | Kabupaten Batubara
Kabupaten Bima | ID |
Kabupaten Bungo | ID | Muara Bungo
Kabupaten Buru | ID | Pulau Buru
Kabupaten Karo | ID | Tanah Karo
Kabupaten Kaur | ID |
Kabupaten Landak | ID |
Kabupaten Lingga | ID | Pulau Lingga; Kepulauan Lingga
Kabupaten Malaka | ID |
Kabupaten Mamasa | ID |
Kabupaten Muna | ID | Pulau Muna
Kabupaten Tapin | ID |
Kabupaten Tebo | ID |
Kaesong | KP |
Kaimana | ID | Kabupaten Kaimana
Kajen | ID |
Kalabahi | ID |
Kali Angke | ID |
Kalianda | ID |
Kalibaru | ID |
Kalibata | ID |
Kalideres | ID |
Kalijati | ID |
Kalimantan | ID | Pulau Kalimantan
Kalimantan Barat | ID | Kalbar; Provinsi Kalimantan Barat
Kalimantan Selatan | ID | Kalsel; Provinsi Kalimantan Selatan
Kalimantan Tengah | ID | Kalteng; Provinsi Kalimantan Tengah
Kalimantan Timur | ID | Kaltim; Provinsi Kalimantan Timur
Kalimantan Utara | ID | Kaltara; Provinsi Kalimantan Utara
Kaliningrad | RU |
Kaliurang | ID |
Kaliwungu | ID |
Kamal Muara | ID |
Kamchatka | RU |
Kampar | ID | Kabupaten Kampar
Kampung Bayam | ID |
Kampung Melayu | ID |
Kampung Rambutan | ID |
Kandahar | AF |
Kandangan | ID |
Kano | NG |
Kansas | US |
Kaohsiung | TW |
Kapuas | ID | Kabupaten Kapuas
Kapuas Hulu | ID | Kabupaten Kapuas Hulu
Kapuk | ID |
Kapuk Muara | ID |
Karachi | PK |
Karanganyar | ID | Kabupaten Karanganyar
Karangasem | ID | Kabupaten Karangasem
Karawang | ID | Kabupaten Karawang
Karbala | IQ |
Karet Tengsin | ID |
Karimun | ID | Kabupaten Karimun; Pulau Karimun
Karimunjawa | ID | Kepulauan Karimunjawa
Kartasura | ID |
Kashmir |  | Jammu dan Kashmir
Kashmir India | IN |
Kasongan | ID |
Katingan | ID | Kabupaten Katingan
Kayong Utara | ID | Kabupaten Kayong Utara
Kazan | RU |
Kebayoran Baru | ID |
Kebayoran Lama | ID |
Kebon Baru | ID |
Kebon Jeruk | ID |
Kebon Kacang | ID |
Kebon Nanas | ID |
Kebon Sirih | ID |
Kebumen | ID | Kabupaten Kebumen
Kebun Binatang Ragunan | ID | Taman Margasatwa Ragunan
Kebun Raya Bogor | ID |
Kedah | MY |
Kediri | ID | Kabupaten Kediri; Kota Kediri
Keerom | ID | Kabupaten Keerom
Kefamenanu | ID |
Kelantan | MY |
Kelapa Gading | ID |
Kemang | ID |
Kemayoran | ID |
Kembangan | ID |
Kendal | ID | Kabupaten Kendal
Kendari | ID | Kota Kendari
Kenjeran | ID |
Kentucky | US |
Kepahiang | ID | Kabupaten Kepahiang
Kepanjen | ID |
Kepulauan Anambas | ID | Kabupaten Kepulauan Anambas; Anambas; Kabupaten Anambas
Kepulauan Aru | ID | Kabupaten Kepulauan Aru; Pulau Aru
Kepulauan Banda | ID | Banda Neira
Kepulauan Kangean | ID | Pulau Kangean
Kepulauan Kei | ID |
Kepulauan Leti | ID |
Kepulauan Meranti | ID | Kabupaten Kepulauan Meranti
Kepulauan Paracel |  | Paracel
Kepulauan Riau | ID | Kepri; Provinsi Kepulauan Riau
Kepulauan Sangihe | ID | Kabupaten Kepulauan Sangihe; Sangihe
Kepulauan Selayar | ID | Kabupaten Kepulauan Selayar; Selayar
Kepulauan Seribu | ID | Kabupaten Kepulauan Seribu; Pulau Seribu
Kepulauan Siau Tagulandang Biaro | ID | Sitaro
Kepulauan Spratly |  | Spratly
Kepulauan Sula | ID | Kabupaten Kepulauan Sula
Kepulauan Sunda Kecil | ID |
Kepulauan Talaud | ID | Kabupaten Kepulauan Talaud; Talaud
Kepulauan Tanimbar | ID | Kabupaten Kepulauan Tanimbar
Kepulauan Togean | ID |
Kepulauan Widi | ID |
Kepulauan Yapen | ID | Kabupaten Kepulauan Yapen; Yapen
Kerala | IN |
Keraton Solo | ID | Keraton Surakarta; Keraton Kasunanan Surakarta
Keraton Yogyakarta | ID | Keraton Ngayogyakarta Hadiningrat
Kerinci | ID | Kabupaten Kerinci
Kerman | IR |
Kerobokan | ID |
Kertajati | ID |
Ketapang | ID | Kabupaten Ketapang
Khan Younis | PS | Khan Yunis
Kharkiv | UA | Kharkov
Khartoum Utara | SD |
Khatulistiwa |  |
Kherson | UA |
Kinmen | TW |
Kintamani | ID |
Kirkuk | IQ |
Kivu | CD |
Klaten | ID | Kabupaten Klaten
Klender | ID |
Klungkung | ID | Kabupaten Klungkung
Kobe | JP |
Koja | ID |
Kokang | MM |
Kolaka | ID | Kabupaten Kolaka
Kolaka Timur | ID | Kabupaten Kolaka Timur
Kolaka Utara | ID | Kabupaten Kolaka Utara
Kolkata | IN |
Koln | DE | Köln; Cologne
Kompleks Parlemen | ID | Kompleks Parlemen Senayan; Gedung DPR; Gedung DPR RI; Gedung DPR/MPR; Gedung MPR/DPR
Konawe | ID | Kabupaten Konawe
Konawe Kepulauan | ID | Kabupaten Konawe Kepulauan
Konawe Selatan | ID | Kabupaten Konawe Selatan; Konsel
Konawe Utara | ID | Kabupaten Konawe Utara; Konut
Kota Bima | ID |
Kota Kinabalu | MY |
Kota Nusantara | ID |
Kota Tua | ID | Kota Tua Jakarta
Kotabaru | ID | Kabupaten Kotabaru
Kotabumi | ID |
Kotamobagu | ID | Kota Kotamobagu
Kotawaringin Barat | ID | Kabupaten Kotawaringin Barat; Kobar
Kotawaringin Timur | ID | Kabupaten Kotawaringin Timur; Kotim
Krakow | PL |
Kraksaan | ID |
Kramat Jati | ID | Kramatjati
Kramat Raya | ID |
Krayan | ID |
Krimea | UA | Crimea; Semenanjung Krimea
Kroya | ID |
Kuala Kapuas | ID |
Kuala Kencana | ID |
Kuala Kurun | ID |
Kuantan Singingi | ID | Kabupaten Kuantan Singingi; Kuansing
Kubu Raya | ID | Kabupaten Kubu Raya
Kuching | MY |
Kudus | ID | Kabupaten Kudus
Kulon Progo | ID | Kabupaten Kulon Progo; Kulonprogo
Kunduz | AF |
Kuningan | ID | Kabupaten Kuningan
Kunming | CN |
Kupang | ID | Kabupaten Kupang; Kota Kupang
Kupiansk | UA |
Kurdistan | IQ |
Kuril | RU | Kepulauan Kuril; Wilayah Utara
Kursk | RU |
Kuta | ID |
Kuta Selatan | ID |
Kuta Utara | ID |
Kutai Barat | ID | Kabupaten Kutai Barat; Kubar
Kutai Kartanegara | ID | Kabupaten Kutai Kartanegara; Kukar
Kutai Timur | ID | Kabupaten Kutai Timur; Kutim
Kutoarjo | ID |
Kutub Selatan |  |
Kutub Utara |  |
Kyoto | JP |
Labuan Bajo | ID |
Labuhanbatu | ID | Kabupaten Labuhanbatu; Labuhan Batu
Labuhanbatu Selatan | ID | Kabupaten Labuhanbatu Selatan; Labusel
Labuhanbatu Utara | ID | Kabupaten Labuhanbatu Utara; Labura
Lagos | NG |
Lahat | ID | Kabupaten Lahat
Lahore | PK |
Lamandau | ID | Kabupaten Lamandau
Lamongan | ID | Kabupaten Lamongan
Lampung | ID | Provinsi Lampung
Lampung Barat | ID | Kabupaten Lampung Barat
Lampung Selatan | ID | Kabupaten Lampung Selatan
Lampung Tengah | ID | Kabupaten Lampung Tengah
Lampung Timur | ID | Kabupaten Lampung Timur
Lampung Utara | ID | Kabupaten Lampung Utara
Lanal Ranai | ID |
Langkat | ID | Kabupaten Langkat
Langkawi | MY |
Langsa | ID | Kota Langsa
Lanny Jaya | ID | Kabupaten Lanny Jaya
Lanud Abdulrachman Saleh | ID | Lanud Abdul Rachman Saleh
Lanud Atang Sendjaja | ID |
Lanud Iswahjudi | ID | Pangkalan Udara Iswahjudi
Lanud Raden Sadjad | ID |
Lanud Roesmin Nurjadin | ID |
Lanud Soewondo | ID |
Lanud Sultan Hasanuddin | ID |
Lanud Supadio | ID |
Lanud Suryadarma | ID |
Lapangan Banteng | ID | Taman Lapangan Banteng
Lapas Cipinang | ID |
Lapas Kerobokan | ID |
Lapas Narkotika Cipinang | ID |
Lapas Nusakambangan | ID |
Lapas Salemba | ID |
Lapas Sukamiskin | ID | Sukamiskin
Lapas Tanjung Gusta | ID |
Larantuka | ID |
Las Vegas | US |
Lasem | ID |
Latakia | SY |
Lausanne | CH |
Laut Arafura | ID | Laut Arafuru
Laut Banda | ID |
Laut Flores | ID |
Laut Jawa | ID |
Laut Maluku | ID |
Laut Natuna | ID |
Laut Sawu | ID |
Laut Seram | ID |
Lebak | ID | Kabupaten Lebak
Lebak Bulus | ID |
Lebong | ID | Kabupaten Lebong
Leeds | GB |
Legian | ID |
Leiden | NL |
Leipzig | DE |
Lembah Anai | ID |
Lembah Baliem | ID |
Lembah Tidar | ID |
Lembang | ID |
Lembata | ID | Kabupaten Lembata; Pulau Lembata
Lenteng Agung | ID |
Leuwiliang | ID |
Lewoleba | ID |
Lhokseumawe | ID | Kota Lhokseumawe
Lille | FR |
Lima Puluh Kota | ID | Kabupaten Lima Puluh Kota; Limapuluh Kota
Liverpool | GB |
Loa Janan | ID |
Loa Kulu | ID |
Lombok | ID | Pulau Lombok
Lombok Barat | ID | Kabupaten Lombok Barat
Lombok Tengah | ID | Kabupaten Lombok Tengah
Lombok Timur | ID | Kabupaten Lombok Timur
Lombok Utara | ID | Kabupaten Lombok Utara
Long Bawan | ID |
Los Angeles | US | L.A.; LA
Losarang | ID |
Louisiana | US |
Lubang Buaya | ID |
Lubuklinggau | ID | Kota Lubuklinggau; Lubuk Linggau
Luhansk | UA | Lugansk
Lumajang | ID | Kabupaten Lumajang
Lusail | QA |
Luwu | ID | Kabupaten Luwu
Luwu Timur | ID | Kabupaten Luwu Timur; Lutim
Luwu Utara | ID | Kabupaten Luwu Utara
Luxor | EG |
Luzon | PH |
Lviv | UA |
Lyon | FR |
Madinah | SA |
Madiun | ID | Kabupaten Madiun; Kota Madiun
Madura | ID | Pulau Madura
Magelang | ID | Kabupaten Magelang; Kota Magelang
Magetan | ID | Kabupaten Magetan
Mahakam Ulu | ID | Kabupaten Mahakam Ulu; Mahulu
Maine | US |
Majalaya | ID |
Majalengka | ID | Kabupaten Majalengka
Majenang | ID |
Majene | ID | Kabupaten Majene
Makassar | ID | Ujung Pandang; Kota Makassar
Mako Brimob Kelapa Dua | ID |
Malaga | ES |
Malaka | MY |
Malang | ID | Kabupaten Malang; Kota Malang
Malang Raya | ID |
Malinau | ID | Kabupaten Malinau
Malioboro | ID | Jalan Malioboro
Malmo | SE |
Maluku | ID | Provinsi Maluku
Maluku Barat Daya | ID | Kabupaten Maluku Barat Daya
Maluku Tengah | ID | Kabupaten Maluku Tengah
Maluku Tenggara | ID | Kabupaten Maluku Tenggara
Maluku Utara | ID | Malut; Provinsi Maluku Utara
Mamberamo Raya | ID | Kabupaten Mamberamo Raya
Mamberamo Tengah | ID | Kabupaten Mamberamo Tengah
Mampang Prapatan | ID | Mampang
Mamuju | ID | Kabupaten Mamuju
Mamuju Tengah | ID | Kabupaten Mamuju Tengah
Manado | ID | Kota Manado
Manchester | GB |
Mandailing Natal | ID | Kabupaten Mandailing Natal
Mandalay | MM |
Mandalika | ID | Sirkuit Mandalika; KEK Mandalika
Mangga Besar | ID |
Mangga Dua | ID |
Manggarai | ID | Kabupaten Manggarai
Manggarai Barat | ID | Kabupaten Manggarai Barat
Manggarai Timur | ID | Kabupaten Manggarai Timur
Manhattan | US |
Manipur | IN |
Manokwari | ID | Kabupaten Manokwari
Manokwari Selatan | ID | Kabupaten Manokwari Selatan
Mappi | ID | Kabupaten Mappi
Mar-a-Lago | US |
Marabahan | ID |
Marawi | PH |
Marib | YE |
Marina Bay | SG |
Mariupol | UA |
Maros | ID | Kabupaten Maros
Marrakesh | MA |
Marseille | FR |
Martapura | ID |
Marunda | ID |
Maryland | US |
Masalembu | ID |
Mashhad | IR |
Masjid Al-Aqsa | PS | Al-Aqsa
Masjid Istiqlal | ID |
Massachusetts | US |
Mataram | ID | Kota Mataram
Matraman | ID |
Maumere | ID |
Maybrat | ID | Kabupaten Maybrat
Mazar-i-Sharif | AF |
Mbay | ID |
Medan | ID | Kota Medan
Medan Merdeka Barat | ID | Jalan Medan Merdeka Barat
Medan Merdeka Selatan | ID | Jalan Medan Merdeka Selatan
Medan Merdeka Timur | ID | Jalan Medan Merdeka Timur
Medan Merdeka Utara | ID | Jalan Medan Merdeka Utara
Mega Kuningan | ID |
Megamendung | ID |
Mekkah | SA | Makkah; Mekah
Melawi | ID | Kabupaten Melawi
Melbourne | AU |
Mempawah | ID | Kabupaten Mempawah
Menggala | ID |
Mentawai | ID | Kepulauan Mentawai; Kabupaten Mentawai; Kabupaten Kepulauan Mentawai
Menteng | ID |
Merangin | ID | Kabupaten Merangin
Merauke | ID | Kabupaten Merauke
Meruya | ID |
Mesuji | ID | Kabupaten Mesuji
Metro | ID | Kota Metro
Meulaboh | ID |
Miami | US |
Michigan | US |
Milan | IT | Milano
Mimika | ID | Kabupaten Mimika
Mina | SA |
Minahasa | ID | Kabupaten Minahasa
Minahasa Selatan | ID | Kabupaten Minahasa Selatan; Minsel
Minahasa Tenggara | ID | Kabupaten Minahasa Tenggara
Minahasa Utara | ID | Kabupaten Minahasa Utara; Minut
Mindanao | PH |
Minneapolis | US |
Minnesota | US |
Misrata | LY |
Mississippi | US |
Missouri | US |
Mojokerto | ID | Kabupaten Mojokerto; Kota Mojokerto
Mombasa | KE |
Monas | ID |
Montana | US |
Montreal | CA |
Monumen Nasional | ID |
Morowali | ID | Kabupaten Morowali
Morowali Utara | ID | Kabupaten Morowali Utara
Mosul | IQ |
Motaain | ID |
Muara Angke | ID |
Muara Badak | ID |
Muara Baru | ID |
Muara Enim | ID | Kabupaten Muara Enim
Muara Gembong | ID |
Muara Karang | ID |
Muara Teweh | ID |
Muaro Jambi | ID | Kabupaten Muaro Jambi
Mukomuko | ID | Kabupaten Mukomuko
Mumbai | IN |
Muna Barat | ID | Kabupaten Muna Barat
Mungkid | ID |
Munich | DE | Muenchen; München
Muntilan | ID |
Murmansk | RU |
Murung Raya | ID | Kabupaten Murung Raya
Musi Banyuasin | ID | Kabupaten Musi Banyuasin; Muba
Musi Rawas | ID | Kabupaten Musi Rawas
Musi Rawas Utara | ID | Kabupaten Musi Rawas Utara; Muratara
Muzdalifah | SA |
Myawaddy | MM |
Mykolaiv | UA |
Nabire | ID | Kabupaten Nabire
Nablus | PS |
Nagan Raya | ID | Kabupaten Nagan Raya
Nagasaki | JP |
Nagekeo | ID | Kabupaten Nagekeo
Nagorno-Karabakh | AZ | Artsakh; Karabakh
Nagoya | JP |
Najaf | IQ |
Nampo | KP |
Nanjing | CN |
Napoli | IT |
Narathiwat | TH |
Natanz | IR |
Natuna | ID | Kepulauan Natuna; Kabupaten Natuna
Natuna Utara | ID |
Naypyidaw | MM |
Nduga | ID | Kabupaten Nduga
Nebraska | US |
Negev | IL |
Neom | SA |
Nevada | US |
New Hampshire | US |
New Jersey | US |
New Mexico | US |
New Orleans | US |
New York | US |
Newcastle | GB |
Ngabang | ID |
Ngada | ID | Kabupaten Ngada
Ngagel | ID |
Nganjuk | ID | Kabupaten Nganjuk
Ngarai Sianok | ID |
Ngawi | ID | Kabupaten Ngawi
Nha Trang | VN |
Nias | ID | Kabupaten Nias; Pulau Nias
Nias Barat | ID | Kabupaten Nias Barat
Nias Selatan | ID | Kabupaten Nias Selatan
Nias Utara | ID | Kabupaten Nias Utara
Nice | FR |
Normandia | FR |
North Carolina | US | Carolina Utara
North Dakota | US |
Novosibirsk | RU |
Nunukan | ID | Kabupaten Nunukan; Pulau Nunukan
Nusa Dua | ID |
Nusa Lembongan | ID |
Nusa Penida | ID | Pulau Nusa Penida
Nusa Tenggara | ID |
Nusa Tenggara Barat | ID | NTB; Provinsi Nusa Tenggara Barat
Nusa Tenggara Timur | ID | NTT; Provinsi Nusa Tenggara Timur
Nusakambangan | ID | Nusa Kambangan; Pulau Nusakambangan
Nusantara | ID | IKN; Ibu Kota Nusantara
Odesa | UA | Odessa
Ogan Ilir | ID | Kabupaten Ogan Ilir
Ogan Komering Ilir | ID | Kabupaten Ogan Komering Ilir
Ogan Komering Ulu | ID | Kabupaten Ogan Komering Ulu; OKU
Ogan Komering Ulu Selatan | ID | Kabupaten Ogan Komering Ulu Selatan; OKU Selatan
Ogan Komering Ulu Timur | ID | Kabupaten Ogan Komering Ulu Timur; OKU Timur
Ohio | US |
Okinawa | JP |
Oklahoma | US |
Ontario | CA |
Oregon | US |
Orlando | US |
Osaka | JP |
Ossetia Selatan | GE |
Oxford | GB |
Pacitan | ID | Kabupaten Pacitan
Padalarang | ID |
Padang | ID | Kota Padang
Padang Lawas | ID | Kabupaten Padang Lawas
Padang Lawas Utara | ID | Kabupaten Padang Lawas Utara; Paluta
Padang Panjang | ID | Kota Padang Panjang; Padangpanjang
Padang Pariaman | ID | Kabupaten Padang Pariaman
Padangbai | ID |
Padangsidimpuan | ID | Kota Padangsidimpuan; Padang Sidempuan; Padangsidempuan
Pademangan | ID |
Pagar Alam | ID | Kota Pagar Alam; Pagaralam
Pakpak Bharat | ID | Kabupaten Pakpak Bharat
Palabuhanratu | ID | Pelabuhan Ratu; Pelabuhanratu
Palangkaraya | ID | Palangka Raya; Kota Palangkaraya; Kota Palangka Raya
Palawan | PH |
Palembang | ID | Kota Palembang
Palimanan | ID |
Palm Beach | US |
Palmerah | ID |
Palmyra | SY |
Palopo | ID | Kota Palopo
Palu | ID | Kota Palu
Pamanukan | ID |
Pamekasan | ID | Kabupaten Pamekasan
Pameungpeuk | ID |
Pamulang | ID |
Pancoran | ID |
Pandaan | ID |
Pandeglang | ID | Kabupaten Pandeglang
Pangalengan | ID |
Pangandaran | ID | Kabupaten Pangandaran
Pangkajene dan Kepulauan | ID | Kabupaten Pangkajene dan Kepulauan; Pangkep; Kabupaten Pangkep
Pangkalan Bun | ID |
Pangkalpinang | ID | Pangkal Pinang; Kota Pangkalpinang
Paniai | ID | Kabupaten Paniai
Panmunjom |  | Panmunjeom
Pantai Indah Kapuk | ID | PIK 2
Pantai Utara Jawa | ID |
Pantura | ID |
Papua | ID | Provinsi Papua; Pulau Papua; Tanah Papua
Papua Barat | ID | Provinsi Papua Barat; Pabar
Papua Barat Daya | ID | Provinsi Papua Barat Daya
Papua Pegunungan | ID | Provinsi Papua Pegunungan
Papua Selatan | ID | Provinsi Papua Selatan
Papua Tengah | ID | Provinsi Papua Tengah
Parangtritis | ID | Pantai Parangtritis
Parepare | ID | Kota Parepare; Pare-Pare
Pariaman | ID | Kota Pariaman
Parigi Moutong | ID | Kabupaten Parigi Moutong
Paringin | ID |
Parung | ID |
Parung Panjang | ID |
Pasaman | ID | Kabupaten Pasaman
Pasaman Barat | ID | Kabupaten Pasaman Barat
Pasangkayu | ID | Kabupaten Pasangkayu
Pasar Baru | ID |
Pasar Minggu | ID |
Pasar Rebo | ID |
Paser | ID | Kabupaten Paser
Pasuruan | ID | Kabupaten Pasuruan; Kota Pasuruan
Patagonia | AR |
Pati | ID | Kabupaten Pati
Patimban | ID | Pelabuhan Patimban
Pattani | TH | Patani
Pattaya | TH |
Patung Kuda | ID | Kawasan Patung Kuda
Payakumbuh | ID | Kota Payakumbuh
Pearl Harbor | US |
Pegunungan Arfak | ID | Kabupaten Pegunungan Arfak
Pegunungan Bintang | ID | Kabupaten Pegunungan Bintang
Pejompongan | ID |
Pekalongan | ID | Kabupaten Pekalongan; Kota Pekalongan
Pekanbaru | ID | Kota Pekanbaru
Pelabuhan Bakauheni | ID |
Pelabuhan Batam Center | ID |
Pelabuhan Belawan | ID | Belawan
Pelabuhan Benoa | ID |
Pelabuhan Bitung | ID |
Pelabuhan Ketapang | ID |
Pelabuhan Lembar | ID |
Pelabuhan Makassar | ID |
Pelabuhan Merak | ID |
Pelabuhan Sorong | ID |
Pelabuhan Tanjung Emas | ID |
Pelabuhan Tanjung Priok | ID |
Pelaihari | ID |
Pelalawan | ID | Kabupaten Pelalawan
Pelatnas Cipayung | ID |
Pemalang | ID | Kabupaten Pemalang
Pematangsiantar | ID | Pematang Siantar; Kota Pematangsiantar
Penajam Paser Utara | ID | Kabupaten Penajam Paser Utara; Penajam
Penang | MY |
Penjaringan | ID |
Pennsylvania | US |
Penukal Abab Lematang Ilir | ID | Kabupaten Penukal Abab Lematang Ilir
Perak | MY |
Perth | AU |
Pesanggrahan | ID |
Pesawaran | ID | Kabupaten Pesawaran
Peshawar | PK |
Pesisir Barat | ID | Kabupaten Pesisir Barat
Pesisir Selatan | ID | Kabupaten Pesisir Selatan
Petamburan | ID |
Petogogan | ID |
Philadelphia | US |
Phoenix | US |
Phuket | TH |
Pidie | ID | Kabupaten Pidie
Pidie Jaya | ID | Kabupaten Pidie Jaya
Pinrang | ID | Kabupaten Pinrang
Pittsburgh | US |
Pluit | ID |
Pohuwato | ID | Kabupaten Pohuwato
Poipet | KH |
Pokrovsk | UA |
Polewali Mandar | ID | Kabupaten Polewali Mandar; Polman
Poltava | UA |
Pomalaa | ID |
Pondok Bambu | ID |
Pondok Gede | ID |
Pondok Indah | ID |
Pondok Kelapa | ID |
Pondok Labu | ID |
Pondok Ranggon | ID |
Ponorogo | ID | Kabupaten Ponorogo
Pontianak | ID | Kota Pontianak
Porong | ID |
Port Sudan | SD |
Portland | US |
Porto | PT |
Poso | ID | Kabupaten Poso
Prabumulih | ID | Kota Prabumulih
Prambanan | ID |
Praya | ID |
Pringsewu | ID | Kabupaten Pringsewu
Probolinggo | ID | Kabupaten Probolinggo; Kota Probolinggo
Pujon | ID |
Pulang Pisau | ID | Kabupaten Pulang Pisau
Pulau Bacan | ID |
Pulau Batang Pele | ID |
Pulau Bidadari | ID |
Pulau Bunyu | ID |
Pulau Citlim | ID |
Pulau Derawan | ID | Kepulauan Derawan; Derawan
Pulau Dewata | ID |
Pulau Enggano | ID | Enggano
Pulau Gag | ID |
Pulau Galang | ID |
Pulau Haruku | ID |
Pulau Jeju | KR | Jeju
Pulau Kawe | ID |
Pulau Kelor | ID |
Pulau Komodo | ID |
Pulau Laut | ID |
Pulau Lipan | ID |
Pulau Mangkir Gadang | ID | Pulau Mangkir Besar
Pulau Mangkir Ketek | ID | Pulau Mangkir Kecil
Pulau Manuran | ID |
Pulau Manyaifun | ID |
Pulau Maratua | ID | Maratua
Pulau Miangas | ID | Miangas
Pulau Misool | ID | Misool
Pulau Morotai | ID | Kabupaten Pulau Morotai; Morotai
Pulau Ndana | ID |
Pulau Nipah | ID | Pulau Nipa
Pulau Obi | ID |
Pulau Onrust | ID |
Pulau Padar | ID |
Pulau Panggang | ID |
Pulau Panjang | ID |
Pulau Pari | ID |
Pulau Pramuka | ID |
Pulau Rempang | ID | Rempang
Pulau Rinca | ID |
Pulau Rote | ID |
Pulau Rupat | ID |
Pulau Sabang | ID |
Pulau Saparua | ID | Saparua
Pulau Sebesi | ID |
Pulau Sebira | ID |
Pulau Sekatung | ID |
Pulau Sempu | ID |
Pulau Seram | ID |
Pulau Serangan | ID |
Pulau Serasan | ID |
Pulau Siberut | ID | Siberut
Pulau Simping | ID |
Pulau Subi | ID |
Pulau Taliabu | ID | Kabupaten Pulau Taliabu; Taliabu
Pulau Tidung | ID |
Pulau Timor | ID |
Pulau Untung Jawa | ID |
Pulau Waigeo | ID | Waigeo
Pulau Wawonii | ID |
Pulau We | ID | Pulau Weh
Pulau Wetar | ID |
Pulau Yamdena | ID |
Pulo Gadung | ID | Pulogadung
Puncak | ID | Kabupaten Puncak
Puncak Bogor | ID |
Puncak Carstensz | ID | Puncak Cartenz; Carstensz
Puncak Jaya | ID | Kabupaten Puncak Jaya
Puncak Jayawijaya | ID |
Punggye-ri | KP | Punggye ri
Punjab | IN |
Pura Mangkunegaran | ID |
Purbalingga | ID | Kabupaten Purbalingga
Puri Indah | ID |
Purwakarta | ID | Kabupaten Purwakarta
Purwodadi | ID |
Purwokerto | ID |
Purworejo | ID | Kabupaten Purworejo
Putrajaya | MY |
Putussibau | ID |
Pyeongtaek | KR |
Qom | IR |
Quebec | CA |
Queensland | AU |
Quetta | PK |
Quezon City | PH |
Rafah | PS |
Rafah Mesir | EG |
Ragunan | ID |
Raja Ampat | ID | Kabupaten Raja Ampat; Kepulauan Raja Ampat
Rakhine | MM | Arakan
Ramallah | PS |
Ramstein | DE |
Rancaekek | ID |
Rangkasbitung | ID |
Raqqa | SY |
Rawa Buaya | ID |
Rawalpindi | PK |
Rawamangun | ID |
Rejang Lebong | ID | Kabupaten Rejang Lebong
Rembang | ID | Kabupaten Rembang
Rengasdengklok | ID |
Riau | ID | Provinsi Riau
Rio de Janeiro | BR |
Rokan Hilir | ID | Kabupaten Rokan Hilir; Rohil
Rokan Hulu | ID | Kabupaten Rokan Hulu; Rohul
Rorotan | ID |
Rosario | AR |
Rostov | RU |
Rote | ID |
Rote Ndao | ID | Kabupaten Rote Ndao
Rotterdam | NL |
Rumpin | ID |
Rungkut | ID |
Rutan Cipinang | ID |
Rutan Pondok Bambu | ID |
Rutan Salemba | ID |
Ruteng | ID |
SCBD | ID |
Sabah | MY |
Sabang | ID | Kota Sabang
Sabu Raijua | ID | Kabupaten Sabu Raijua
Salatiga | ID | Kota Salatiga
Salemba | ID |
Salzburg | AT |
Samarinda | ID | Kota Samarinda
Sambas | ID | Kabupaten Sambas
Samboja | ID |
Samosir | ID | Kabupaten Samosir; Pulau Samosir
Sampang | ID | Kabupaten Sampang
Sampit | ID |
San Antonio | US |
San Diego | US |
San Francisco | US |
San Jose | US |
Sanga-Sanga | ID |
Sangatta | ID |
Sanggau | ID | Kabupaten Sanggau
Sanur | ID |
Sao Paulo | BR |
Sapporo | JP |
Sarawak | MY |
Sarmi | ID | Kabupaten Sarmi
Sarolangun | ID | Kabupaten Sarolangun
Sawah Besar | ID |
Sawahlunto | ID | Kota Sawahlunto
Sawangan | ID |
Scarborough Shoal | PH | Beting Scarborough; Karang Scarborough
Sderot | IL |
Seattle | US |
Sebatik | ID | Pulau Sebatik
Second Thomas Shoal | PH | Ayungin; Ren'ai
Sekadau | ID | Kabupaten Sekadau
Selangor | MY |
Selat Alas | ID |
Selat Bali | ID |
Selat Bangka | ID |
Selat Karimata | ID |
Selat Lombok | ID |
Selat Madura | ID |
Selat Makassar | ID |
Selat Ombai | ID |
Selat Sunda | ID |
Seluma | ID | Kabupaten Seluma
Semanggi | ID | Simpang Susun Semanggi
Semarang | ID | Kabupaten Semarang; Kota Semarang
Semarapura | ID |
Sembalun | ID |
Seminyak | ID |
Senayan | ID |
Sendawar | ID |
Senen | ID | Pasar Senen
Senggigi | ID |
Senkaku | JP | Diaoyu; Kepulauan Senkaku
Sentosa | SG |
Sentul | ID |
Sepaku | ID |
Seram Bagian Barat | ID | Kabupaten Seram Bagian Barat
Seram Bagian Timur | ID | Kabupaten Seram Bagian Timur
Serang | ID | Kabupaten Serang; Kota Serang
Serdang Bedagai | ID | Kabupaten Serdang Bedagai; Sergai
Serpong | ID |
Seruyan | ID | Kabupaten Seruyan
Setiabudi | ID |
Sevilla | ES |
Shanghai | CN |
Sharjah | AE |
Sharm el-Sheikh | EG |
Shenzhen | CN |
Shiraz | IR |
Siak | ID | Kabupaten Siak; Siak Sri Indrapura
Siberia | RU |
Sibolga | ID | Kota Sibolga
Sichuan | CN |
Sidenreng Rappang | ID | Kabupaten Sidenreng Rappang; Sidrap; Kabupaten Sidrap
Sidoarjo | ID | Kabupaten Sidoarjo
Sidon | LB |
Siem Reap | KH |
Sigi | ID | Kabupaten Sigi
Sihanoukville | KH |
Sijunjung | ID | Kabupaten Sijunjung
Sikka | ID | Kabupaten Sikka
Silicon Valley | US |
Simalungun | ID | Kabupaten Simalungun
Simeulue | ID | Kabupaten Simeulue; Pulau Simeulue
Sinai | EG |
Sinaloa | MX |
Singaraja | ID |
Singkawang | ID | Kota Singkawang
Singosari | ID |
Sinjai | ID | Kabupaten Sinjai
Sinpo | KP |
Sintang | ID | Kabupaten Sintang
Sinuiju | KP |
Siprus Utara | CY | Republik Turki Siprus Utara
Sirkuit Sentul | ID |
Sisilia | IT |
Situ Gintung | ID |
Situbondo | ID | Kabupaten Situbondo
Skotlandia | GB |
Slawi | ID |
Sleman | ID | Kabupaten Sleman
Slipi | ID |
Sochi | RU |
Soekarno-Hatta | ID | Bandara Soekarno-Hatta; Bandara Soetta; Bandara Internasional Soekarno-Hatta; Soekarno Hatta; Bandara Soekarno Hatta; Soetta
Sohae | KP |
Solo | ID | Surakarta; Kota Solo; Kota Surakarta
Solo Raya | ID |
Solok | ID | Kabupaten Solok; Kota Solok
Solok Selatan | ID | Kabupaten Solok Selatan
Somaliland | SO |
Soppeng | ID | Kabupaten Soppeng
Soreang | ID |
Sorong | ID | Kabupaten Sorong; Kota Sorong
Sorong Selatan | ID | Kabupaten Sorong Selatan
Sorowako | ID |
South Carolina | US | Carolina Selatan
Sragen | ID | Kabupaten Sragen
St. Petersburg | RU | Saint Petersburg; St Petersburg
Stadion Batakan | ID |
Stadion Brawijaya | ID |
Stadion Demang Lehman | ID |
Stadion Gelora Bandung Lautan Api | ID | GBLA; Gelora Bandung Lautan Api
Stadion Gelora Bung Tomo | ID | Gelora Bung Tomo
Stadion Gelora Joko Samudro | ID |
Stadion Gelora Sriwijaya Jakabaring | ID | Jakabaring
Stadion Haji Agus Salim | ID |
Stadion Harapan Bangsa | ID |
Stadion Jatidiri | ID |
Stadion Kanjuruhan | ID | Kanjuruhan
Stadion Kapten I Wayan Dipta | ID |
Stadion Lukas Enembe | ID |
Stadion Madya | ID |
Stadion Maguwoharjo | ID |
Stadion Manahan | ID |
Stadion Mandala | ID |
Stadion Mattoanging | ID |
Stadion Pakansari | ID | Pakansari
Stadion Patriot Candrabhaga | ID |
Stadion Segiri | ID |
Stadion Si Jalak Harupat | ID |
Stadion Surajaya | ID |
Stadion Teladan | ID |
Stadion Wibawa Mukti | ID |
Strasbourg | FR |
Stuttgart | DE |
Subang | ID | Kabupaten Subang
Subic | PH | Teluk Subic
Subulussalam | ID | Kota Subulussalam
Sukabumi | ID | Kabupaten Sukabumi; Kota Sukabumi
Sukamara | ID | Kabupaten Sukamara
Sukoharjo | ID | Kabupaten Sukoharjo
Sulawesi | ID | Pulau Sulawesi
Sulawesi Barat | ID | Sulbar; Provinsi Sulawesi Barat
Sulawesi Selatan | ID | Sulsel; Provinsi Sulawesi Selatan
Sulawesi Tengah | ID | Sulteng; Provinsi Sulawesi Tengah
Sulawesi Tenggara | ID | Sultra; Provinsi Sulawesi Tenggara
Sulawesi Utara | ID | Sulut; Provinsi Sulawesi Utara
Sulu | PH |
Sumatera | ID | Sumatra; Pulau Sumatera
Sumatera Barat | ID | Sumbar; Sumatra Barat; Provinsi Sumatera Barat
Sumatera Selatan | ID | Sumsel; Sumatra Selatan; Provinsi Sumatera Selatan
Sumatera Utara | ID | Sumut; Sumatra Utara; Provinsi Sumatera Utara
Sumba | ID | Pulau Sumba
Sumba Barat | ID | Kabupaten Sumba Barat
Sumba Barat Daya | ID | Kabupaten Sumba Barat Daya
Sumba Tengah | ID | Kabupaten Sumba Tengah
Sumba Timur | ID | Kabupaten Sumba Timur
Sumbawa | ID | Kabupaten Sumbawa; Pulau Sumbawa
Sumbawa Barat | ID | Kabupaten Sumbawa Barat
Sumbawa Besar | ID |
Sumedang | ID | Kabupaten Sumedang
Sumenep | ID | Kabupaten Sumenep
Sumy | UA |
Sunan | KP |
Sunda Kelapa | ID | Pelabuhan Sunda Kelapa
Sungai Barito | ID |
Sungai Batanghari | ID |
Sungai Brantas | ID |
Sungai Ciliwung | ID | Ciliwung
Sungai Cisadane | ID | Cisadane
Sungai Citarum | ID | Citarum
Sungai Kampar | ID |
Sungai Kapuas | ID |
Sungai Mahakam | ID |
Sungai Musi | ID |
Sungai Penuh | ID | Kota Sungai Penuh
Sungai Raya | ID |
Sungai Serayu | ID |
Sungai Siak | ID |
Sunter | ID |
Supiori | ID | Kabupaten Supiori
Surabaya | ID | Kota Surabaya
Surabaya Raya | ID |
Sweida | SY |
Sydney | AU |
TMP Kalibata | ID | Taman Makam Pahlawan Kalibata; Taman Makam Pahlawan Nasional Utama Kalibata
Tabalong | ID | Kabupaten Tabalong
Tabanan | ID | Kabupaten Tabanan
Tabriz | IR |
Taichung | TW |
Tainan | TW |
Taiz | YE |
Takalar | ID | Kabupaten Takalar
Taliwang | ID |
Taman Anggrek | ID |
Taman Ismail Marzuki | ID |
Taman Nasional Baluran | ID |
Taman Nasional Gunung Leuser | ID |
Taman Nasional Kerinci Seblat | ID |
Taman Nasional Komodo | ID |
Taman Nasional Tesso Nilo | ID | Tesso Nilo
Taman Nasional Ujung Kulon | ID | Ujung Kulon
Taman Nasional Way Kambas | ID | Way Kambas
Taman Suropati | ID |
Tambaksari | ID |
Tambolaka | ID |
Tambrauw | ID | Kabupaten Tambrauw
Tambun | ID |
Tambun Selatan | ID |
Tana Tidung | ID | Kabupaten Tana Tidung
Tana Toraja | ID | Kabupaten Tana Toraja
Tanah Abang | ID |
Tanah Bumbu | ID | Kabupaten Tanah Bumbu
Tanah Datar | ID | Kabupaten Tanah Datar
Tanah Grogot | ID |
Tanah Laut | ID | Kabupaten Tanah Laut
Tanah Lot | ID |
Tanah Minang | ID | Ranah Minang
Tanah Suci |  |
Tangerang | ID | Kabupaten Tangerang; Kota Tangerang
Tangerang Selatan | ID | Tangsel; Kota Tangerang Selatan; Kota Tangsel
Tanggamus | ID | Kabupaten Tanggamus
Tangguh LNG | ID |
Tanggul Laut Raksasa | ID | Giant Sea Wall
Tanjung Balai | ID | Kota Tanjung Balai; Tanjungbalai
Tanjung Barat | ID |
Tanjung Benoa | ID |
Tanjung Duren | ID |
Tanjung Enim | ID |
Tanjung Jabung Barat | ID | Kabupaten Tanjung Jabung Barat; Tanjabbar
Tanjung Jabung Timur | ID | Kabupaten Tanjung Jabung Timur; Tanjabtim
Tanjung Perak | ID | Pelabuhan Tanjung Perak
Tanjung Pinang | ID | Tanjungpinang; Kota Tanjung Pinang; Kota Tanjungpinang
Tanjung Priok | ID |
Tanjung Redeb | ID |
Tanjung Selor | ID |
Tapanuli | ID |
Tapanuli Selatan | ID | Kabupaten Tapanuli Selatan; Tapsel
Tapanuli Tengah | ID | Kabupaten Tapanuli Tengah; Tapteng
Tapanuli Utara | ID | Kabupaten Tapanuli Utara; Taput
Tarakan | ID | Kota Tarakan
Tasikmalaya | ID | Kabupaten Tasikmalaya; Kota Tasikmalaya
Tasmania | AU |
Tawangmangu | ID |
Tebet | ID |
Tebing Tinggi | ID | Kota Tebing Tinggi
Tegal | ID | Kabupaten Tegal; Kota Tegal
Tel Aviv | IL |
Teluk Ambon | ID |
Teluk Balikpapan | ID |
Teluk Benoa | ID |
Teluk Bintuni | ID | Kabupaten Teluk Bintuni
Teluk Bone | ID |
Teluk Cenderawasih | ID |
Teluk Jakarta | ID |
Teluk Tomini | ID |
Teluk Wondama | ID | Kabupaten Teluk Wondama
Temanggung | ID | Kabupaten Temanggung
Tembagapura | ID |
Tenggarong | ID |
Tennessee | US |
Tepi Barat | PS | West Bank
Ternate | ID | Kota Ternate; Pulau Ternate
Texas | US |
Tianjin | CN |
Tibet | CN |
Tidore | ID | Kota Tidore Kepulauan; Tidore Kepulauan
Tigaraksa | ID |
Tigray | ET |
Tijuana | MX |
Tikrit | IQ |
Timika | ID |
Timisoara | RO |
Timor Tengah Selatan | ID | Kabupaten Timor Tengah Selatan
Timor Tengah Utara | ID | Kabupaten Timor Tengah Utara; TTU
Toba | ID | Kabupaten Toba
Tojo Una-Una | ID | Kabupaten Tojo Una-Una
Tol Cikampek | ID | Tol Jakarta-Cikampek
Tol Jagorawi | ID | Jagorawi
Tol Trans Jawa | ID | Trans Jawa; Tol Trans-Jawa
Tol Trans Sumatera | ID |
Tolikara | ID | Kabupaten Tolikara
Tolitoli | ID | Kabupaten Tolitoli
Tomang | ID |
Tomohon | ID | Kota Tomohon
Toraja Utara | ID | Kabupaten Toraja Utara
Toronto | CA |
Toulouse | FR |
Transnistria | MD | Transdniestria
Trenggalek | ID | Kabupaten Trenggalek
Tripoli Lebanon | LB |
Tual | ID | Kota Tual
Tuban | ID | Kabupaten Tuban
Tulang Bawang | ID | Kabupaten Tulang Bawang
Tulang Bawang Barat | ID | Kabupaten Tulang Bawang Barat; Tubaba
Tulkarem | PS |
Tulungagung | ID | Kabupaten Tulungagung
Turen | ID |
Turin | IT | Torino
Tyre | LB |
Ubud | ID |
Ujungberung | ID |
Ulujami | ID |
Ulun Danu | ID |
Uluwatu | ID |
Umbulharjo | ID |
Ungaran | ID |
Urumqi | CN |
Utah | US |
Utan Kayu | ID |
Utrecht | NL |
Uttar Pradesh | IN |
Valencia | ES |
Vancouver | CA |
Velodrome Rawamangun | ID |
Venesia | IT |
Vermont | US |
Victoria | AU |
Virginia | US |
Vladivostok | RU |
Volgograd | RU |
Waduk Cirata | ID | PLTS Terapung Cirata; PLTS Cirata
Waduk Gajah Mungkur | ID |
Waduk Kedung Ombo | ID |
Waduk Saguling | ID |
Waikabubak | ID |
Waingapu | ID |
Wajo | ID | Kabupaten Wajo
Wakatobi | ID | Kabupaten Wakatobi
Wales | GB |
Wamena | ID |
Waropen | ID | Kabupaten Waropen
Warsawa | PL |
Washington DC | US | Washington, DC
Way Kanan | ID | Kabupaten Way Kanan
Weleri | ID |
Wembley | GB |
West Virginia | US |
Wisconsin | US |
Wonocolo | ID |
Wonogiri | ID | Kabupaten Wonogiri
Wonokromo | ID |
Wonosari | ID |
Wonosobo | ID | Kabupaten Wonosobo
Wonsan | KP |
Wuhan | CN |
Wyoming | US |
Xiamen | CN |
Xian | CN | Xi'an
Xinjiang | CN | Uighur
Yahukimo | ID | Kabupaten Yahukimo
Yalimo | ID | Kabupaten Yalimo
Yangon | MM |
Yerusalem |  | Al-Quds; Jerusalem
Yerusalem Timur | PS |
Yogyakarta | ID | DIY; Daerah Istimewa Yogyakarta; Jogja; Yogya; Jogjakarta; DI Yogyakarta; Kota Yogyakarta
Yokohama | JP |
Yongbyon | KP |
Yunnan | CN |
Zamboanga | PH |
Zaporizhzhia | UA | Zaporizhia; Zaporozhye
Zurich | CH |
`;
