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
Alaska | US |
Alberta | CA |
Aleppo | SY |
Alexandria | EG |
Amazon | BR |
Ambarawa | ID |
Ambon | ID | Kota Ambon
Amlapura | ID |
Ampelgading | ID |
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
Babelan | ID |
Badau | ID |
Badung | ID | Kabupaten Badung
Bajawa | ID |
Bakauheni | ID |
Bakhmut | UA |
Balaraja | ID |
Baleendah | ID |
Bali | ID | Pulau Bali; Provinsi Bali
Balikpapan | ID | Kota Balikpapan
Balochistan | PK |
Baltimore | US |
Banda Aceh | ID | Kota Banda Aceh
Bandar Abbas | IR |
Bandar Lampung | ID | Kota Bandar Lampung; Bandarlampung
Bandung | ID | Kabupaten Bandung; Kota Bandung
Bandung Barat | ID | Kabupaten Bandung Barat; KBB
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
Batu | ID | Kota Batu
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
Bener Meriah | ID | Kabupaten Bener Meriah
Bengaluru | IN | Bangalore
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
Bilbao | ES |
Binjai | ID | Kota Binjai
Bintan | ID | Kabupaten Bintan; Pulau Bintan
Bintaro | ID |
Bireuen | ID | Kabupaten Bireuen
Birmingham | GB |
Bitung | ID | Kota Bitung
Blambangan Umpu | ID |
Blitar | ID | Kabupaten Blitar; Kota Blitar
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
Borong Manggarai Timur | ID |
Boston | US |
Boven Digoel | ID | Kabupaten Boven Digoel; Boven Digul
Boyolali | ID | Kabupaten Boyolali
Brebes | ID | Kabupaten Brebes
Brisbane | AU |
Brooklyn | US |
Bryansk | RU |
Bukittinggi | ID | Kota Bukittinggi
Buleleng | ID | Kabupaten Buleleng
Bulukumba | ID | Kabupaten Bulukumba
Bulungan | ID | Kabupaten Bulungan
Bumiayu | ID |
Buntok | ID |
Buol | ID | Kabupaten Buol
Buru Selatan | ID | Kabupaten Buru Selatan
Busan | KR |
Bushehr | IR |
Buton | ID | Kabupaten Buton; Pulau Buton
Buton Selatan | ID | Kabupaten Buton Selatan
Buton Tengah | ID | Kabupaten Buton Tengah
Buton Utara | ID | Kabupaten Buton Utara
Calgary | CA |
California | US | Kalifornia
Cambridge | GB |
Camp David | US |
Cancun | MX |
Canggu | ID |
Cannes | FR |
Cape Town | ZA |
Cardiff | GB |
Caruban | ID |
Casablanca | MA |
Catalunya | ES | Catalonia; Katalunya
Cebu | PH |
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
Cikampek | ID |
Cikarang | ID |
Cikeas | ID |
Cikupa | ID |
Cilacap | ID | Kabupaten Cilacap
Cilegon | ID | Kota Cilegon
Cileungsi | ID |
Cileunyi | ID |
Cilodong | ID |
Cimahi | ID | Kota Cimahi
Cimanggis | ID |
Cinere | ID |
Ciomas | ID |
Cipanas | ID |
Cipatat | ID |
Cipularang | ID | Tol Cipularang
Ciputat | ID |
Cirebon | ID | Kabupaten Cirebon; Kota Cirebon
Cisarua | ID |
Cisauk | ID |
Citeureup | ID |
Ciwidey | ID |
Colomadu | ID |
Colorado | US |
Connecticut | US |
Cox's Bazar | BD |
DMZ |  | Zona Demiliterisasi
Da Nang | VN |
Daegu | KR |
Daejeon | KR |
Dagestan | RU |
Dahiyeh | LB |
Dairi | ID | Kabupaten Dairi
Dallas | US |
Dammam | SA |
Danau Toba | ID |
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
Durban | ZA |
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
Galilea | IL |
Garut | ID | Kabupaten Garut
Gayo Lues | ID | Kabupaten Gayo Lues
Gaza | PS | Jalur Gaza; Kota Gaza
Gaza Selatan |  |
Gaziantep | TR |
Gdansk | PL |
Gelora Bung Karno | ID | GBK
Genoa | IT |
Genteng Banyuwangi | ID |
Genting Highlands | MY |
Gianyar | ID | Kabupaten Gianyar
Gili Air | ID |
Gili Meno | ID |
Gili Trawangan | ID |
Gilimanuk | ID | Pelabuhan Gilimanuk
Glasgow | GB |
Goa | IN |
Gold Coast | AU |
Goma | CD |
Gombong | ID |
Gorontalo | ID | Provinsi Gorontalo; Kabupaten Gorontalo; Kota Gorontalo
Gorontalo Utara | ID | Kabupaten Gorontalo Utara; Gorut
Gothenburg | SE |
Gowa | ID | Kabupaten Gowa
Gresik | ID | Kabupaten Gresik
Grobogan | ID | Kabupaten Grobogan
Grozny | RU |
Guangdong | CN |
Guangzhou | CN |
Guantanamo | CU | Teluk Guantanamo
Guantanamo Bay | CU |
Gubeng | ID |
Gujarat | IN |
Gunung Bromo | ID |
Gunung Mas | ID | Kabupaten Gunung Mas
Gunung Merapi | ID |
Gunung Putri | ID |
Gunung Rinjani | ID |
Gunung Semeru | ID |
Gunung Sindur | ID |
Gunung Sugih | ID |
Gunungkidul | ID | Gunung Kidul; Kabupaten Gunungkidul
Gunungsitoli | ID | Kota Gunungsitoli; Gunung Sitoli
Gwangju | KR |
Gyeongju | KR |
Haifa | IL |
Hainan | CN |
Halim Perdanakusuma | ID |
Halmahera | ID | Pulau Halmahera
Halmahera Barat | ID | Kabupaten Halmahera Barat
Halmahera Selatan | ID | Kabupaten Halmahera Selatan; Halsel
Halmahera Tengah | ID | Kabupaten Halmahera Tengah; Halteng
Halmahera Timur | ID | Kabupaten Halmahera Timur; Haltim
Halmahera Utara | ID | Kabupaten Halmahera Utara; Halut
Hama | SY |
Hambalang | ID |
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
Irian Jaya | ID |
Irlandia Utara | GB |
Isfahan | IR | Esfahan
Istana Bogor | ID |
Istana Merdeka | ID |
Istana Negara | ID |
Istanbul | TR |
Izmir | TR |
Jabalia | PS |
Jabodetabek | ID |
Jakarta | ID | DKI Jakarta; DKI; Jakarta Raya; Provinsi DKI Jakarta; Daerah Khusus Jakarta; Kota Jakarta
Jakarta Barat | ID | Jakbar
Jakarta Pusat | ID | Jakpus
Jakarta Selatan | ID | Jaksel
Jakarta Timur | ID | Jaktim
Jakarta Utara | ID | Jakut
Jalalabad | AF |
Jambi | ID | Provinsi Jambi; Kota Jambi
Jasinga | ID |
Jatiasih | ID |
Jatibarang | ID |
Jatiluhur | ID | Waduk Jatiluhur
Jatinangor | ID |
Jatisampurna | ID |
Jawa | ID | Pulau Jawa
Jawa Barat | ID | Jabar; Provinsi Jawa Barat
Jawa Tengah | ID | Jateng; Provinsi Jawa Tengah
Jawa Timur | ID | Jatim; Provinsi Jawa Timur
Jayapura | ID | Kabupaten Jayapura; Kota Jayapura
Jayawijaya | ID | Kabupaten Jayawijaya
Jeddah | SA |
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
Kalianda | ID |
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
Kamchatka | RU |
Kampar | ID | Kabupaten Kampar
Kandahar | AF |
Kandangan | ID |
Kano | NG |
Kansas | US |
Kaohsiung | TW |
Kapuas | ID | Kabupaten Kapuas
Kapuas Hulu | ID | Kabupaten Kapuas Hulu
Karachi | PK |
Karanganyar | ID | Kabupaten Karanganyar
Karangasem | ID | Kabupaten Karangasem
Karawang | ID | Kabupaten Karawang
Karbala | IQ |
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
Kebumen | ID | Kabupaten Kebumen
Kedah | MY |
Kediri | ID | Kabupaten Kediri; Kota Kediri
Keerom | ID | Kabupaten Keerom
Kefamenanu | ID |
Kelantan | MY |
Kelapa Gading | ID |
Kemang | ID |
Kemayoran | ID |
Kendal | ID | Kabupaten Kendal
Kendari | ID | Kota Kendari
Kenjeran | ID |
Kentucky | US |
Kepahiang | ID | Kabupaten Kepahiang
Kepanjen | ID |
Kepulauan Anambas | ID | Kabupaten Kepulauan Anambas; Anambas; Kabupaten Anambas
Kepulauan Aru | ID | Kabupaten Kepulauan Aru; Pulau Aru
Kepulauan Kangean | ID | Pulau Kangean
Kepulauan Meranti | ID | Kabupaten Kepulauan Meranti
Kepulauan Paracel |  | Paracel
Kepulauan Riau | ID | Kepri; Provinsi Kepulauan Riau
Kepulauan Sangihe | ID | Kabupaten Kepulauan Sangihe; Sangihe
Kepulauan Selayar | ID | Kabupaten Kepulauan Selayar; Selayar
Kepulauan Seribu | ID | Kabupaten Kepulauan Seribu; Pulau Seribu
Kepulauan Siau Tagulandang Biaro | ID | Sitaro
Kepulauan Spratly |  | Spratly
Kepulauan Sula | ID | Kabupaten Kepulauan Sula
Kepulauan Talaud | ID | Kabupaten Kepulauan Talaud; Talaud
Kepulauan Tanimbar | ID | Kabupaten Kepulauan Tanimbar
Kepulauan Yapen | ID | Kabupaten Kepulauan Yapen; Yapen
Kerala | IN |
Kerinci | ID | Kabupaten Kerinci
Kerman | IR |
Kerobokan | ID |
Kertajati | ID |
Ketapang | ID | Kabupaten Ketapang
Ketapang Banyuwangi | ID |
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
Klungkung | ID | Kabupaten Klungkung
Kobe | JP |
Kokang | MM |
Kolaka | ID | Kabupaten Kolaka
Kolaka Timur | ID | Kabupaten Kolaka Timur
Kolaka Utara | ID | Kabupaten Kolaka Utara
Kolkata | IN |
Koln | DE | Köln; Cologne
Konawe | ID | Kabupaten Konawe
Konawe Kepulauan | ID | Kabupaten Konawe Kepulauan
Konawe Selatan | ID | Kabupaten Konawe Selatan; Konsel
Konawe Utara | ID | Kabupaten Konawe Utara; Konut
Kota Bima | ID |
Kota Kinabalu | MY |
Kotabaru | ID | Kabupaten Kotabaru
Kotabumi | ID |
Kotamobagu | ID | Kota Kotamobagu
Kotawaringin Barat | ID | Kabupaten Kotawaringin Barat; Kobar
Kotawaringin Timur | ID | Kabupaten Kotawaringin Timur; Kotim
Krakow | PL |
Kraksaan | ID |
Krayan | ID |
Krimea | UA | Crimea; Semenanjung Krimea
Kroya | ID |
Kuala Kapuas | ID |
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
Langkat | ID | Kabupaten Langkat
Langkawi | MY |
Langsa | ID | Kota Langsa
Lanny Jaya | ID | Kabupaten Lanny Jaya
Larantuka | ID |
Las Vegas | US |
Lasem | ID |
Latakia | SY |
Lausanne | CH |
Lawang Malang | ID |
Lebak | ID | Kabupaten Lebak
Lebong | ID | Kabupaten Lebong
Leeds | GB |
Legian | ID |
Leiden | NL |
Leipzig | DE |
Lembang | ID |
Lembata | ID | Kabupaten Lembata; Pulau Lembata
Leuwiliang | ID |
Lewoleba | ID |
Lhokseumawe | ID | Kota Lhokseumawe
Lille | FR |
Lima Puluh Kota | ID | Kabupaten Lima Puluh Kota; Limapuluh Kota
Liverpool | GB |
Liwa Lampung Barat | ID |
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
Malaga | ES |
Malaka | MY |
Malang | ID | Kabupaten Malang; Kota Malang
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
Mamuju | ID | Kabupaten Mamuju
Mamuju Tengah | ID | Kabupaten Mamuju Tengah
Manado | ID | Kota Manado
Manchester | GB |
Mandailing Natal | ID | Kabupaten Mandailing Natal
Mandalay | MM |
Mandalika | ID | Sirkuit Mandalika; KEK Mandalika
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
Maryland | US |
Masalembu | ID |
Mashhad | IR |
Masjid Al-Aqsa | PS | Al-Aqsa
Massachusetts | US |
Mataram | ID | Kota Mataram
Maumere | ID |
Maybrat | ID | Kabupaten Maybrat
Mazar-i-Sharif | AF |
Mbay | ID |
Medan | ID | Kota Medan
Megamendung | ID |
Mekkah | SA | Makkah; Mekah
Melawi | ID | Kabupaten Melawi
Melbourne | AU |
Mempawah | ID | Kabupaten Mempawah
Menggala | ID |
Mentawai | ID | Kepulauan Mentawai; Kabupaten Mentawai; Kabupaten Kepulauan Mentawai
Menteng | ID |
Merak Banten | ID | Pelabuhan Merak
Merangin | ID | Kabupaten Merangin
Merauke | ID | Kabupaten Merauke
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
Morowali | ID | Kabupaten Morowali
Morowali Utara | ID | Kabupaten Morowali Utara
Mosul | IQ |
Motaain | ID |
Muara Badak | ID |
Muara Enim | ID | Kabupaten Muara Enim
Muara Gembong | ID |
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
Naypyidaw | MM |
Nduga | ID | Kabupaten Nduga
Nebraska | US |
Negara Bali | ID |
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
Pagar Alam | ID | Kota Pagar Alam; Pagaralam
Pakpak Bharat | ID | Kabupaten Pakpak Bharat
Palabuhanratu | ID | Pelabuhan Ratu; Pelabuhanratu
Palangkaraya | ID | Palangka Raya; Kota Palangkaraya; Kota Palangka Raya
Palawan | PH |
Palembang | ID | Kota Palembang
Palimanan | ID |
Palm Beach | US |
Palmyra | SY |
Palopo | ID | Kota Palopo
Palu | ID | Kota Palu
Pamanukan | ID |
Pamekasan | ID | Kabupaten Pamekasan
Pameungpeuk | ID |
Pamulang | ID |
Pandaan | ID |
Pandeglang | ID | Kabupaten Pandeglang
Pangalengan | ID |
Pangandaran | ID | Kabupaten Pangandaran
Pangkajene dan Kepulauan | ID | Kabupaten Pangkajene dan Kepulauan; Pangkep; Kabupaten Pangkep
Pangkalan Bun | ID |
Pangkalpinang | ID | Pangkal Pinang; Kota Pangkalpinang
Paniai | ID | Kabupaten Paniai
Panmunjom |  | Panmunjeom
Pantura | ID |
Papua | ID | Provinsi Papua
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
Paser | ID | Kabupaten Paser
Pasuruan | ID | Kabupaten Pasuruan; Kota Pasuruan
Patagonia | AR |
Pati | ID | Kabupaten Pati
Patimban | ID | Pelabuhan Patimban
Pattani | TH | Patani
Pattaya | TH |
Payakumbuh | ID | Kota Payakumbuh
Pearl Harbor | US |
Pegunungan Arfak | ID | Kabupaten Pegunungan Arfak
Pegunungan Bintang | ID | Kabupaten Pegunungan Bintang
Pekalongan | ID | Kabupaten Pekalongan; Kota Pekalongan
Pekanbaru | ID | Kota Pekanbaru
Pelabuhan Lembar | ID |
Pelaihari | ID |
Pelalawan | ID | Kabupaten Pelalawan
Pemalang | ID | Kabupaten Pemalang
Pematangsiantar | ID | Pematang Siantar; Kota Pematangsiantar
Penajam Paser Utara | ID | Kabupaten Penajam Paser Utara; Penajam
Penang | MY |
Pennsylvania | US |
Penukal Abab Lematang Ilir | ID | Kabupaten Penukal Abab Lematang Ilir
Perak | MY |
Perth | AU |
Pesawaran | ID | Kabupaten Pesawaran
Peshawar | PK |
Pesisir Barat | ID | Kabupaten Pesisir Barat
Pesisir Selatan | ID | Kabupaten Pesisir Selatan
Philadelphia | US |
Phoenix | US |
Phuket | TH |
Pidie | ID | Kabupaten Pidie
Pidie Jaya | ID | Kabupaten Pidie Jaya
Pinrang | ID | Kabupaten Pinrang
Pittsburgh | US |
Pohuwato | ID | Kabupaten Pohuwato
Poipet | KH |
Pokrovsk | UA |
Polewali Mandar | ID | Kabupaten Polewali Mandar; Polman
Poltava | UA |
Pondok Gede | ID |
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
Pulau Derawan | ID | Kepulauan Derawan; Derawan
Pulau Jeju | KR | Jeju
Pulau Komodo | ID |
Pulau Maratua | ID | Maratua
Pulau Morotai | ID | Kabupaten Pulau Morotai; Morotai
Pulau Padar | ID |
Pulau Rinca | ID |
Pulau Rote | ID |
Pulau Serangan | ID |
Pulau Taliabu | ID | Kabupaten Pulau Taliabu; Taliabu
Pulau Timor | ID |
Puncak | ID | Kabupaten Puncak
Puncak Jaya | ID | Kabupaten Puncak Jaya
Punggye-ri | KP | Punggye ri
Punjab | IN |
Purbalingga | ID | Kabupaten Purbalingga
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
Raja Ampat | ID | Kabupaten Raja Ampat; Kepulauan Raja Ampat
Rakhine | MM | Arakan
Ramallah | PS |
Ramstein | DE |
Rancaekek | ID |
Rangkasbitung | ID |
Rantau Tapin | ID |
Raqqa | SY |
Rawalpindi | PK |
Rejang Lebong | ID | Kabupaten Rejang Lebong
Rembang | ID | Kabupaten Rembang
Rengasdengklok | ID |
Riau | ID | Provinsi Riau
Rio de Janeiro | BR |
Rokan Hilir | ID | Kabupaten Rokan Hilir; Rohil
Rokan Hulu | ID | Kabupaten Rokan Hulu; Rohul
Rosario | AR |
Rostov | RU |
Rote | ID |
Rote Ndao | ID | Kabupaten Rote Ndao
Rotterdam | NL |
Rumpin | ID |
Rungkut | ID |
Ruteng | ID |
Sabah | MY |
Sabang | ID | Kota Sabang
Sabu Raijua | ID | Kabupaten Sabu Raijua
Salatiga | ID | Kota Salatiga
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
Sawahlunto | ID | Kota Sawahlunto
Sawangan | ID |
Scarborough Shoal | PH | Beting Scarborough; Karang Scarborough
Sderot | IL |
Seattle | US |
Sebatik | ID | Pulau Sebatik
Second Thomas Shoal | PH | Ayungin; Ren'ai
Sekadau | ID | Kabupaten Sekadau
Selangor | MY |
Selat Sunda | ID |
Selong | ID |
Seluma | ID | Kabupaten Seluma
Semarang | ID | Kabupaten Semarang; Kota Semarang
Semarapura | ID |
Sembalun | ID |
Seminyak | ID |
Senayan | ID |
Sendawar | ID |
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
Setu Bekasi | ID |
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
Sisilia | IT |
Situbondo | ID | Kabupaten Situbondo
Skotlandia | GB |
Slawi | ID |
Sleman | ID | Kabupaten Sleman
Sochi | RU |
Soe NTT | ID |
Soekarno-Hatta | ID |
Sohae | KP |
Solo | ID | Surakarta; Kota Solo; Kota Surakarta
Solok | ID | Kabupaten Solok; Kota Solok
Solok Selatan | ID | Kabupaten Solok Selatan
Somaliland | SO |
Soppeng | ID | Kabupaten Soppeng
Soreang | ID |
Sorong | ID | Kabupaten Sorong; Kota Sorong
Sorong Selatan | ID | Kabupaten Sorong Selatan
South Carolina | US | Carolina Selatan
Sragen | ID | Kabupaten Sragen
St. Petersburg | RU | Saint Petersburg; St Petersburg
Strasbourg | FR |
Stuttgart | DE |
Subang | ID | Kabupaten Subang
Subic | PH | Teluk Subic
Subulussalam | ID | Kota Subulussalam
Sukabumi | ID | Kabupaten Sukabumi; Kota Sukabumi
Sukadana Lampung | ID |
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
Sungai Penuh | ID | Kota Sungai Penuh
Sungai Raya | ID |
Supiori | ID | Kabupaten Supiori
Surabaya | ID | Kota Surabaya
Sweida | SY |
Sydney | AU |
Tabalong | ID | Kabupaten Tabalong
Tabanan | ID | Kabupaten Tabanan
Tabriz | IR |
Taichung | TW |
Tainan | TW |
Taiz | YE |
Takalar | ID | Kabupaten Takalar
Taliwang | ID |
Taman Nasional Komodo | ID |
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
Tanah Suci |  |
Tangerang | ID | Kabupaten Tangerang; Kota Tangerang
Tangerang Selatan | ID | Tangsel; Kota Tangerang Selatan; Kota Tangsel
Tanggamus | ID | Kabupaten Tanggamus
Tanjung Balai | ID | Kota Tanjung Balai; Tanjungbalai
Tanjung Benoa | ID |
Tanjung Jabung Barat | ID | Kabupaten Tanjung Jabung Barat; Tanjabbar
Tanjung Jabung Timur | ID | Kabupaten Tanjung Jabung Timur; Tanjabtim
Tanjung Perak | ID | Pelabuhan Tanjung Perak
Tanjung Pinang | ID | Tanjungpinang; Kota Tanjung Pinang; Kota Tanjungpinang
Tanjung Priok | ID |
Tanjung Redeb | ID |
Tanjung Selor | ID |
Tanjung Tabalong | ID |
Tapanuli | ID |
Tapanuli Selatan | ID | Kabupaten Tapanuli Selatan; Tapsel
Tapanuli Tengah | ID | Kabupaten Tapanuli Tengah; Tapteng
Tapanuli Utara | ID | Kabupaten Tapanuli Utara; Taput
Tapos Depok | ID |
Tarakan | ID | Kota Tarakan
Tasikmalaya | ID | Kabupaten Tasikmalaya; Kota Tasikmalaya
Tasmania | AU |
Tawangmangu | ID |
Tebet | ID |
Tebing Tinggi | ID | Kota Tebing Tinggi
Tegal | ID | Kabupaten Tegal; Kota Tegal
Tel Aviv | IL |
Teluk Bintuni | ID | Kabupaten Teluk Bintuni
Teluk Wondama | ID | Kabupaten Teluk Wondama
Temanggung | ID | Kabupaten Temanggung
Tenggarong | ID |
Tennessee | US |
Tepi Barat | PS | West Bank
Ternate | ID | Kota Ternate
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
Tolikara | ID | Kabupaten Tolikara
Tolitoli | ID | Kabupaten Tolitoli
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
Ulun Danu | ID |
Uluwatu | ID |
Umbulharjo | ID |
Ungaran | ID |
Urumqi | CN |
Utah | US |
Utrecht | NL |
Uttar Pradesh | IN |
Valencia | ES |
Vancouver | CA |
Venesia | IT |
Vermont | US |
Victoria | AU |
Virginia | US |
Vladivostok | RU |
Volgograd | RU |
Waduk Cirata | ID | PLTS Terapung Cirata; PLTS Cirata
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
Wates Kulon Progo | ID |
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
