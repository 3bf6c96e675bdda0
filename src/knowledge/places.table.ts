/**
 * Places in the news and the country they lie in; no country where that is disputed. Own compilation of facts.
 * Columns: name | country | aliases. Lists are parted by "; ". Sorted.
 */
export const PLACES_TABLE = `
Abadan | IR |
Abha | SA |
Abidjan | CI |
Abkhazia | GE |
Abqaiq | SA |
Abu Dis | PS |
Abu Ghraib | IQ |
Abu Kamal | SY | Al-Bukamal
Abyei |  |
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
Adamawa | NG |
Adana | TR |
Adelaide | AU |
Aden | YE |
Afrin | SY |
Agadez | NE |
Agadir | MA |
Ahmedabad | IN |
Ahvaz | IR |
Ain Issa | SY |
Ain al-Asad | IQ | Ain Al Asad; Al Asad; Pangkalan Ain al-Asad
Ain al-Hilweh | LB | Ain el-Hilweh
Ajman | AE |
Akkuyu | TR |
Al Ain | AE |
Al Dhafra | AE | Pangkalan Udara Al Dhafra
Al Haouz | MA |
Al Udeid | QA | Pangkalan Udara Al Udeid; Al-Udeid
Al-Hol | SY | Kamp Al-Hol
Al-Mawasi | PS | Mawasi; Al Mawasi
Al-Tanf | SY | Tanf
AlUla | SA | Al-Ula
Alabama | US |
Alam Sutera | ID |
Alaska | US |
Alberta | CA |
Aleppo | SY |
Alexandria | EG |
Ali Al Salem | KW |
Amazon | BR |
Ambarawa | ID |
Ambon | ID | Kota Ambon; Pulau Ambon
Amhara | ET |
Amlapura | ID |
Ampelgading | ID |
Ampera Raya | ID |
Amuntai | ID |
Anambra | NG |
Anbar | IQ |
Ancol | ID |
Andalusia | ES |
Antakya | TR |
Antalya | TR |
Arafah | SA | Padang Arafah
Arak | IR | Khondab; Reaktor Arak
Arizona | US |
Arkansas | US |
Arkhangelsk | RU |
Arlit | NE |
Aruk | ID |
Arusha | TZ |
Asahan | ID | Kabupaten Asahan
Asaluyeh | IR |
Ashdod | IL |
Ashkelon | IL |
Assab | ER |
Assam | IN |
Astrakhan | RU |
Aswan | EG |
Atambua | ID |
Atlanta | US |
Auckland | NZ |
Auschwitz | PL |
Austin | US |
Avdiivka | UA |
Azaz | SY |
Azerbaijan Timur | IR |
Azovstal | UA |
BSD City | ID | BSD; Bumi Serpong Damai
Baalbek | LB |
Babelan | ID |
Badau | ID |
Badung | ID | Kabupaten Badung
Bahir Dar | ET |
Baidoa | SO |
Bajawa | ID |
Bakauheni | ID |
Bakhmut | UA |
Balai Kota DKI Jakarta | ID | Balai Kota Jakarta; Balai Kota DKI
Balakliia | UA |
Balaraja | ID |
Baleendah | ID |
Bali | ID | Pulau Bali; Provinsi Bali
Balikpapan | ID | Kota Balikpapan
Balochistan | PK |
Baltimore | US |
Bamenda | CM |
Banda Aceh | ID | Kota Banda Aceh
Bandar Abbas | IR |
Bandar Lampung | ID | Kota Bandar Lampung; Bandarlampung
Bandara APT Pranoto | ID |
Bandara Adi Soemarmo | ID | Bandara Adi Sumarmo
Bandara Adisutjipto | ID | Bandara Adisucipto; Lanud Adisutjipto
Bandara Ahmad Yani | ID |
Bandara Amir Muhammad bin Abdulaziz | SA | Bandara AMAA
Bandara Dhoho | ID | Bandara Internasional Dhoho
Bandara El Tari | ID |
Bandara Frans Kaisiepo | ID |
Bandara Frans Seda | ID |
Bandara Hang Nadim | ID | Hang Nadim
Bandara Husein Sastranegara | ID |
Bandara I Gusti Ngurah Rai | ID | Bandara Ngurah Rai; Bandara Internasional I Gusti Ngurah Rai
Bandara IMIP | ID |
Bandara Imam Khomeini | IR |
Bandara Internasional King Abdulaziz | SA | Bandara King Abdulaziz
Bandara Jeddah | SA |
Bandara Juanda | ID | Bandara Internasional Juanda
Bandara Kertajati | ID | Bandara Internasional Jawa Barat
Bandara Komodo | ID |
Bandara Kualanamu | ID | Kualanamu; Bandara Internasional Kualanamu
Bandara Lombok | ID | Bandara Internasional Lombok; Bandara Internasional Zainuddin Abdul Madjid
Bandara Mehrabad | IR | Mehrabad
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
Baniyas | SY |
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
Baqubah | IQ |
Barabai | ID |
Barcelona | ES |
Barito Kuala | ID | Kabupaten Barito Kuala
Barito Selatan | ID | Kabupaten Barito Selatan
Barito Timur | ID | Kabupaten Barito Timur
Barito Utara | ID | Kabupaten Barito Utara
Barru | ID | Kabupaten Barru
Basel | CH |
Bashkortostan | RU |
Basra | IQ |
Bat Yam | IL |
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
Bauchi | NG |
Bavaria | DE |
Bawean | ID | Pulau Bawean
Bawen | ID |
Bedugul | ID |
Beersheba | IL | Be'er Sheva; Beer Sheva
Beit Hanoun | PS |
Beit Lahia | PS | Beit Lahiya
Bekasi | ID | Kabupaten Bekasi; Kota Bekasi
Beledweyne | SO |
Belfast | GB |
Belgorod | RU |
Belitung | ID | Kabupaten Belitung; Pulau Belitung
Belitung Timur | ID | Kabupaten Belitung Timur; Beltim
Belu | ID | Kabupaten Belu
Ben Gurion | IL | Bandara Ben Gurion; Bandara Internasional Ben Gurion
Bendung Katulampa | ID | Katulampa
Bendungan Ciawi | ID |
Bendungan GERD | ET | Bendungan Renaisans; Grand Ethiopian Renaissance Dam
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
Benguela | AO |
Benin City | NG |
Bentiu | SS |
Benue | NG |
Berau | ID | Kabupaten Berau
Berbera | SO |
Berdiansk | UA | Berdyansk
Bergen | NO |
Besakih | ID | Pura Besakih
Beslan | RU |
Betlehem | PS | Bethlehem
Betun | ID |
Biak | ID | Pulau Biak
Biak Numfor | ID | Kabupaten Biak Numfor
Bidara Cina | ID |
Bila Tserkva | UA |
Bilbao | ES |
Bilohorivka | UA |
Binjai | ID | Kota Binjai
Bint Jbeil | LB |
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
Bnei Brak | IL |
Boalemo | ID | Kabupaten Boalemo
Bobo-Dioulasso | BF |
Bodetabek | ID |
Bodrum | TR |
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
Borodianka | UA |
Bosaso | SO |
Boston | US |
Boven Digoel | ID | Kabupaten Boven Digoel; Boven Digul
Boyolali | ID | Kabupaten Boyolali
Brebes | ID | Kabupaten Brebes
Brisbane | AU |
Brooklyn | US |
Bryansk | RU |
Bucha | UA |
Bukavu | CD |
Bukit Duri | ID |
Bukittinggi | ID | Kota Bukittinggi
Bulawayo | ZW |
Buleleng | ID | Kabupaten Buleleng
Bulukumba | ID | Kabupaten Bulukumba
Bulungan | ID | Kabupaten Bulungan
Bumiayu | ID |
Bundaran HI | ID | Bundaran Hotel Indonesia
Bunia | CD |
Buntok | ID |
Buol | ID | Kabupaten Buol
Buraidah | SA |
Bureij | PS |
Burj Khalifa | AE |
Buru Selatan | ID | Kabupaten Buru Selatan
Buryatia | RU |
Busan | KR |
Bushehr | IR | PLTN Bushehr
Butembo | CD |
Buton | ID | Kabupaten Buton; Pulau Buton
Buton Selatan | ID | Kabupaten Buton Selatan
Buton Tengah | ID | Kabupaten Buton Tengah
Buton Utara | ID | Kabupaten Buton Utara
Byblos | LB |
Cabinda | AO |
Cabo Delgado | MZ |
Cakung | ID |
Calgary | CA |
California | US | Kalifornia
Cambridge | GB |
Camp Arifjan | KW |
Camp David | US |
Camp Lemonnier | DJ |
Cancun | MX |
Candi Borobudur | ID |
Candi Mendut | ID |
Candi Prambanan | ID |
Canggu | ID |
Cannes | FR |
Cape Town | ZA | Kaapstad
Cardiff | GB |
Caruban | ID |
Casablanca | MA |
Casamance | SN |
Catalunya | ES | Catalonia; Katalunya
Cawang | ID |
Cebu | PH |
Cempaka Putih | ID |
Cengkareng | ID |
Cepu | ID |
Chabahar | IR |
Changi | SG |
Chasiv Yar | UA |
Chechnya | RU | Chechen
Chelyabinsk | RU |
Chengdu | CN |
Chennai | IN |
Cherkasy | UA |
Chernihiv | UA |
Chernivtsi | UA |
Chernobyl | UA | Chornobyl
Chiang Mai | TH |
Chibok | NG |
Chicago | US |
Chittagong | BD |
Chonburi | TH |
Chongqing | CN |
Christchurch | NZ |
Chuhuiv | UA |
Chukotka | RU |
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
Cyrenaica | LY |
DMZ |  | Zona Demiliterisasi
Da Nang | VN |
Daan Mogot | ID |
Dadaab | KE |
Daegu | KR |
Daejeon | KR |
Dagestan | RU |
Dahiyeh | LB | Dahiya; Dahieh
Dairi | ID | Kabupaten Dairi
Dallas | US |
Dammam | SA |
Danau Baikal | RU |
Danau Chad |  |
Danau Kelimutu | ID | Kelimutu
Danau Limboto | ID |
Danau Maninjau | ID |
Danau Poso | ID |
Danau Sentani | ID |
Danau Singkarak | ID |
Danau Tempe | ID |
Danau Toba | ID |
Danau Tondano | ID |
Danau Victoria |  |
Dar es Salaam | TZ |
Darfur | SD |
Darfur Barat | SD |
Darfur Selatan | SD |
Darfur Utara | SD |
Darwin | AU |
Dataran Tinggi Golan | SY | Golan
Davao | PH |
Davos | CH |
Dayeuhkolot | ID |
Deir al-Balah | PS | Deir el-Balah; Deir Al Balah
Deir ez-Zor | SY | Deir Ezzor; Deir el-Zour; Deir Az Zor
Deiyai | ID | Kabupaten Deiyai
Delanggu | ID |
Delaware | US |
Deli Serdang | ID | Kabupaten Deli Serdang
Delta Niger | NG |
Demak | ID | Kabupaten Demak
Den Haag | NL | The Hague
Denpasar | ID | Kota Denpasar
Denpasar Barat | ID |
Denpasar Selatan | ID |
Denpasar Timur | ID |
Denpasar Utara | ID |
Denver | US |
Depok | ID | Kota Depok
Deraa | SY | Daraa
Derna | LY |
Detroit | US |
Dhahran | SA |
Dhamar | YE |
Dharmasraya | ID | Kabupaten Dharmasraya
Diego Garcia | IO |
Dieng | ID | Dataran Tinggi Dieng
Diffa | NE |
Dimona | IL |
Diriyah | SA |
Diwaniyah | IQ |
Diyala | IQ |
Diyarbakir | TR |
Djerba | TN |
Djibo | BF |
Dnipro | UA |
Dnipropetrovsk | UA |
Dobropillia | UA |
Dogiyai | ID | Kabupaten Dogiyai
Dohuk | IQ |
Dokdo | KR | Takeshima
Domodedovo | RU |
Dompu | ID | Kabupaten Dompu
Donbas | UA | Donbass
Donetsk | UA |
Donggala | ID | Kabupaten Donggala
Dortmund | DE |
Douala | CM |
Douma | SY |
Dramaga | ID |
Dresden | DE |
Druzhkivka | UA |
Dubai | AE |
Duesseldorf | DE | Düsseldorf
Dumai | ID | Kota Dumai
Dunia Fantasi | ID | Dufan
Duqm | OM |
Durban | ZA |
Duren Sawit | ID |
Duren Tiga | ID |
Duri Pulo | ID |
Dzerzhinsk | RU |
Eastern Cape | ZA |
Edinburgh | GB |
Edirne | TR |
Eilat | IL |
Eindhoven | NL |
El Arish | EG | Al Arish; Al-Arish
El Fasher | SD | Al-Fashir; El-Fasher; Al Fashir
El Geneina | SD |
El Obeid | SD | El-Obeid
Empat Lawang | ID | Kabupaten Empat Lawang
Ende | ID | Kabupaten Ende
Enerhodar | UA |
Enrekang | ID | Kabupaten Enrekang
Entebbe | UG |
Entikong | ID |
Enugu | NG |
Erbil | IQ | Arbil
Eskisehir | TR |
Fakfak | ID | Kabupaten Fakfak; Fak-Fak
Fallujah | IQ |
Feodosia | UA |
Fez | MA |
Florence | IT | Firenze
Flores | ID | Pulau Flores
Flores Timur | ID | Kabupaten Flores Timur; Flotim
Florida | US |
Fordow | IR | Fordo; Fasilitas Nuklir Fordow
Fort Bragg | US |
Frankfurt | DE |
Fujairah | AE |
Fujian | CN |
Fukuoka | JP |
Fukushima | JP |
Gading Serpong | ID |
Galilea | IL | Galilee
Galilea Atas | IL |
Gambir | ID |
Gandaria | ID |
Garissa | KE |
Garuda Wisnu Kencana | ID | GWK
Garut | ID | Kabupaten Garut
Gauteng | ZA |
Gayo Lues | ID | Kabupaten Gayo Lues
Gaza | PS | Jalur Gaza; Kota Gaza
Gaza Selatan | PS |
Gaza Tengah | PS |
Gaza Utara | PS |
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
Gereja Makam Kudus | PS |
Gezira | SD |
Ghouta | SY | Ghouta Timur
Gianyar | ID | Kabupaten Gianyar
Gili Air | ID |
Gili Meno | ID |
Gili Trawangan | ID |
Gilimanuk | ID | Pelabuhan Gilimanuk
Giza | EG |
Glasgow | GB |
Glodok | ID |
Goa | IN |
Gold Coast | AU |
Goma | CD |
Gombong | ID |
Gondangdia | ID |
Gondar | ET |
Gorontalo | ID | Provinsi Gorontalo; Kabupaten Gorontalo; Kota Gorontalo
Gorontalo Utara | ID | Kabupaten Gorontalo Utara; Gorut
Gothenburg | SE |
Gowa | ID | Kabupaten Gowa
Gqeberha | ZA | Port Elizabeth
Grasberg | ID |
Gresik | ID | Kabupaten Gresik
Grobogan | ID | Kabupaten Grobogan
Grogol Petamburan | ID |
Grozny | RU |
Gua Hira | SA |
Guangdong | CN |
Guangzhou | CN |
Guantanamo | CU | Teluk Guantanamo
Guantanamo Bay | CU |
Gubeng | ID |
Gujarat | IN |
Gulu | UG |
Gunung Agung | ID |
Gunung Anak Krakatau | ID | Anak Krakatau; Gunung Krakatau
Gunung Arjuno | ID | Gunung Arjuno-Welirang
Gunung Batur | ID |
Gunung Bawakaraeng | ID |
Gunung Bromo | ID | Bromo
Gunung Ciremai | ID | Gunung Ceremai
Gunung Dempo | ID |
Gunung Dukono | ID |
Gunung Gamalama | ID |
Gunung Gede Pangrango | ID | Gunung Gede
Gunung Hermon | SY |
Gunung Ibu | ID |
Gunung Ijen | ID | Kawah Ijen; Ijen
Gunung Ile Lewotolok | ID | Ile Lewotolok; Gunung Lewotolok
Gunung Kelud | ID | Gunung Kelut
Gunung Kerinci | ID |
Gunung Kilimanjaro | TZ | Kilimanjaro
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
Gurun Sahara |  |
Gush Etzion | PS |
Gwangju | KR |
Gyeongju | KR |
Hadera | IL |
Hadramaut | YE | Hadhramaut; Hadramawt
Hagia Sophia | TR |
Haifa | IL |
Hainan | CN |
Halabja | IQ |
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
Hamedan | IR |
Hamhung | KP |
Hangzhou | CN |
Harbin | CN |
Haret Hreik | LB |
Hargeisa | SO |
Hasakah | SY | Al-Hasakah
Hatay | TR |
Hawaii | US |
Hawija | IQ |
Hebei | CN |
Hebron | PS |
Helmand | AF |
Herat | AF |
Hermel | LB |
Herzliya | IL |
Hiroshima | JP |
Hmeimim | SY | Khmeimim
Ho Chi Minh City | VN | Ho Chi Minh
Hodeidah | YE | Al Hudaydah; Hodeida; Al Hudaida
Hokkaido | JP |
Hollywood | US |
Holon | IL |
Homs | SY |
Hostomel | UA |
Hotel Borobudur | ID |
Hotel Sultan | ID |
Houston | US |
Hualien | TW |
Hubei | CN |
Hudaydah | YE | Hodeidah
Hue | VN |
Huliaipole | UA |
Hulu Sungai Selatan | ID | Kabupaten Hulu Sungai Selatan
Hulu Sungai Tengah | ID | Kabupaten Hulu Sungai Tengah
Hulu Sungai Utara | ID | Kabupaten Hulu Sungai Utara
Humbang Hasundutan | ID | Kabupaten Humbang Hasundutan; Humbahas
Hurghada | EG |
Huwara | PS |
Hyderabad | IN |
Ibadan | NG |
Idaho | US |
Idlib | SY |
Illinois | US |
Incheon | KR |
Incirlik | TR | Pangkalan Udara Incirlik
Indiana | US |
Indragiri Hilir | ID | Kabupaten Indragiri Hilir; Inhil
Indragiri Hulu | ID | Kabupaten Indragiri Hulu; Inhu
Indramayu | ID | Kabupaten Indramayu
Ingushetia | RU |
Intan Jaya | ID | Kabupaten Intan Jaya
Iowa | US |
Irbid | JO |
Irian Barat | ID |
Irian Jaya | ID |
Irkutsk | RU |
Irlandia Utara | GB |
Irpin | UA |
Isfahan | IR | Esfahan; Fasilitas Nuklir Isfahan
Iskenderun | TR |
Ismailia | EG |
Istana Bogor | ID | Istana Kepresidenan Bogor
Istana Cipanas | ID | Istana Kepresidenan Cipanas
Istana Dolmabahce | TR |
Istana Garuda | ID |
Istana Kepresidenan | ID | Istana Presiden; Istana Kepresidenan Jakarta; Kompleks Istana Kepresidenan; Kompleks Istana Kepresidenan Jakarta
Istana Konstantinovsky | RU |
Istana Merdeka | ID | Kompleks Istana Merdeka
Istana Negara | ID |
Istana Tampaksiring | ID | Istana Kepresidenan Tampaksiring
Istana Wakil Presiden | ID | Istana Wapres
Istanbul | TR |
Istora Senayan | ID | Istora Gelora Bung Karno
Ituri | CD |
Ivano-Frankivsk | UA |
Izhevsk | RU |
Izium | UA | Izyum
Izmail | UA |
Izmir | TR |
JIExpo Kemayoran | ID | JIExpo; JIEXPO; JIEXPO Kemayoran
Jabal Rahmah | SA |
Jabalia | PS | Jabaliya
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
Jalur Philadelphi | PS | Koridor Philadelphia; Koridor Philadelphi
Jamarat | SA |
Jambi | ID | Provinsi Jambi; Kota Jambi
Jarablus | SY |
Jaramana | SY |
Jasinga | ID |
Jask | IR |
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
Jebel Ali | AE |
Jeddah | SA |
Jembatan Ampera | ID |
Jembatan Krimea | UA | Jembatan Kerch
Jembatan Suramadu | ID | Suramadu
Jember | ID | Kabupaten Jember
Jembrana | ID | Kabupaten Jembrana
Jeneponto | ID | Kabupaten Jeneponto
Jenewa | CH | Geneva
Jenin | PS | Kamp Jenin
Jepara | ID | Kabupaten Jepara
Jericho | PS | Yerikho
Jimbaran | ID |
Jinja | UG |
Jizan | SA | Jazan
Jobar | SY |
Johannesburg | ZA |
Johor | MY |
Johor Bahru | MY |
Jolo | PH |
Jombang | ID | Kabupaten Jombang
Jonggol | ID |
Juwana | ID |
Ka'bah | SA | Kakbah
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
Kaduna | NG |
Kaesong | KP |
Kahramanmaras | TR |
Kaimana | ID | Kabupaten Kaimana
Kajen | ID |
Kakuma | KE |
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
Kaluga | RU |
Kamal Muara | ID |
Kamchatka | RU |
Kamp Al-Shati | PS |
Kamp Zaatari | JO |
Kamp Zamzam | SD |
Kampar | ID | Kabupaten Kampar
Kampung Bayam | ID |
Kampung Melayu | ID |
Kampung Rambutan | ID |
Kananga | CD |
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
Karaj | IR |
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
Kassala | SD |
Katanga | CD |
Katingan | ID | Kabupaten Katingan
Katsina | NG |
Kayes | ML |
Kayong Utara | ID | Kabupaten Kayong Utara
Kayseri | TR |
Kazan | RU |
Kebayoran Baru | ID |
Kebayoran Lama | ID |
Kebbi | NG |
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
Kerch | UA |
Kerem Shalom | PS | Karem Abu Salem
Kerinci | ID | Kabupaten Kerinci
Kerman | IR |
Kermanshah | IR |
Kerobokan | ID |
Kertajati | ID |
Ketapang | ID | Kabupaten Ketapang
Ketziot | IL |
Kfar Aza | IL |
Khabarovsk | RU |
Khan Sheikhoun | SY |
Khan Younis | PS | Khan Yunis
Kharkiv | UA | Kharkov
Khartoum Utara | SD |
Khatulistiwa |  |
Kherson | UA |
Khiam | LB |
Khmelnytskyi | UA |
Khobar | SA | Al Khobar
Khojir | IR |
Khorramabad | IR |
Khuzestan | IR |
Kibbutz Be'eri | IL | Be'eri
Kibbutz Nir Oz | IL | Nir Oz
Kibera | KE |
Kidal | ML |
Kinmen | TW |
Kintamani | ID |
Kirkuk | IQ |
Kiryat Shmona | IL |
Kisangani | CD |
Kismayo | SO |
Kisumu | KE |
Kitwe | ZM |
Kivu | CD |
Kivu Selatan | CD | South Kivu
Kivu Utara | CD | North Kivu
Klaten | ID | Kabupaten Klaten
Klender | ID |
Klungkung | ID | Kabupaten Klungkung
Kobani | SY | Kobane
Kobe | JP |
Kocaeli | TR |
Koja | ID |
Kokang | MM |
Kolaka | ID | Kabupaten Kolaka
Kolaka Timur | ID | Kabupaten Kolaka Timur
Kolaka Utara | ID | Kabupaten Kolaka Utara
Kolkata | IN |
Koln | DE | Köln; Cologne
Kolwezi | CD |
Kompleks Parlemen | ID | Kompleks Parlemen Senayan; Gedung DPR; Gedung DPR RI; Gedung DPR/MPR; Gedung MPR/DPR
Konarak | IR |
Konawe | ID | Kabupaten Konawe
Konawe Kepulauan | ID | Kabupaten Konawe Kepulauan
Konawe Selatan | ID | Kabupaten Konawe Selatan; Konsel
Konawe Utara | ID | Kabupaten Konawe Utara; Konut
Konotop | UA |
Konya | TR |
Kordofan | SD |
Kordofan Selatan | SD |
Kordofan Utara | SD |
Koridor Morag | PS |
Kosmodrom Vostochny | RU | Vostochny
Kostiantynivka | UA |
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
Kramatorsk | UA |
Krasnodar | RU |
Krasnoyarsk | RU |
Krayan | ID |
Kremenchuk | UA |
Krimea | UA | Crimea; Semenanjung Krimea
Kropyvnytskyi | UA |
Kroya | ID |
Kryvyi Rih | UA | Krivoy Rog
Kuala Kapuas | ID |
Kuala Kencana | ID |
Kuala Kurun | ID |
Kuantan Singingi | ID | Kabupaten Kuantan Singingi; Kuansing
Kubu Raya | ID | Kabupaten Kubu Raya
Kuching | MY |
Kudus | ID | Kabupaten Kudus
Kufa | IQ |
Kulon Progo | ID | Kabupaten Kulon Progo; Kulonprogo
Kumasi | GH |
Kunduz | AF |
Kuningan | ID | Kabupaten Kuningan
Kunming | CN |
Kupang | ID | Kabupaten Kupang; Kota Kupang
Kupiansk | UA |
Kurakhove | UA |
Kurdistan | IQ |
Kurdistan Irak | IQ |
Kurdistan Iran | IR |
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
KwaZulu-Natal | ZA |
Kyoto | JP |
Labuan Bajo | ID |
Labuhanbatu | ID | Kabupaten Labuhanbatu; Labuhan Batu
Labuhanbatu Selatan | ID | Kabupaten Labuhanbatu Selatan; Labusel
Labuhanbatu Utara | ID | Kabupaten Labuhanbatu Utara; Labura
Lagos | NG |
Lahat | ID | Kabupaten Lahat
Lahore | PK |
Lalibela | ET |
Lamandau | ID | Kabupaten Lamandau
Lamongan | ID | Kabupaten Lamongan
Lampung | ID | Provinsi Lampung
Lampung Barat | ID | Kabupaten Lampung Barat
Lampung Selatan | ID | Kabupaten Lampung Selatan
Lampung Tengah | ID | Kabupaten Lampung Tengah
Lampung Timur | ID | Kabupaten Lampung Timur
Lampung Utara | ID | Kabupaten Lampung Utara
Lamu | KE |
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
Lapangan Merah | RU |
Lapangan Tahrir | EG |
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
Lebanon Selatan | LB |
Lebong | ID | Kabupaten Lebong
Leeds | GB |
Legian | ID |
Leiden | NL |
Leipzig | DE |
Lembah Anai | ID |
Lembah Baliem | ID |
Lembah Bekaa | LB | Bekaa
Lembah Rift |  |
Lembah Tidar | ID |
Lembang | ID |
Lembata | ID | Kabupaten Lembata; Pulau Lembata
Lenteng Agung | ID |
Leuwiliang | ID |
Lewoleba | ID |
Lhokseumawe | ID | Kota Lhokseumawe
Lille | FR |
Lima Puluh Kota | ID | Kabupaten Lima Puluh Kota; Limapuluh Kota
Limpopo | ZA |
Lipetsk | RU |
Litani | LB | Sungai Litani
Liverpool | GB |
Loa Janan | ID |
Loa Kulu | ID |
Lobito | AO |
Lombok | ID | Pulau Lombok
Lombok Barat | ID | Kabupaten Lombok Barat
Lombok Tengah | ID | Kabupaten Lombok Tengah
Lombok Timur | ID | Kabupaten Lombok Timur
Lombok Utara | ID | Kabupaten Lombok Utara
Long Bawan | ID |
Los Angeles | US | L.A.; LA
Losarang | ID |
Louisiana | US |
Lower Shabelle | SO |
Lubang Buaya | ID |
Lubuklinggau | ID | Kota Lubuklinggau; Lubuk Linggau
Lubumbashi | CD |
Luhansk | UA | Lugansk
Lumajang | ID | Kabupaten Lumajang
Lusail | QA |
Lutsk | UA |
Luwu | ID | Kabupaten Luwu
Luwu Timur | ID | Kabupaten Luwu Timur; Lutim
Luwu Utara | ID | Kabupaten Luwu Utara
Luxor | EG |
Luzon | PH |
Lviv | UA |
Lyon | FR |
Lysychansk | UA |
Maale Adumim | PS |
Maarat al-Numan | SY |
Madinah | SA | Kota Madinah
Madiun | ID | Kabupaten Madiun; Kota Madiun
Madura | ID | Pulau Madura
Magadan | RU |
Magelang | ID | Kabupaten Magelang; Kota Magelang
Magetan | ID | Kabupaten Magetan
Maghazi | PS |
Mahakam Ulu | ID | Kabupaten Mahakam Ulu; Mahulu
Maiduguri | NG |
Maine | US |
Majalaya | ID |
Majalengka | ID | Kabupaten Majalengka
Majenang | ID |
Majene | ID | Kabupaten Majene
Makassar | ID | Ujung Pandang; Kota Makassar
Makhachkala | RU |
Mako Brimob Kelapa Dua | ID |
Malaga | ES |
Malaka | MY |
Malakal | SS |
Malang | ID | Kabupaten Malang; Kota Malang
Malang Raya | ID |
Malatya | TR |
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
Manbij | SY |
Manchester | GB |
Mandailing Natal | ID | Kabupaten Mandailing Natal
Mandalay | MM |
Mandalika | ID | Sirkuit Mandalika; KEK Mandalika
Mandera | KE |
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
Marinka | UA |
Mariupol | UA |
Marjayoun | LB |
Maros | ID | Kabupaten Maros
Maroun al-Ras | LB |
Marrakesh | MA | Marrakech
Marseille | FR |
Martapura | ID |
Marunda | ID |
Maryland | US |
Masafer Yatta | PS |
Masalembu | ID |
Mashhad | IR |
Masisi | CD |
Masjid Al-Aqsa | PS | Al-Aqsa; Masjid Al Aqsa; Masjid Al-Aqsha; Masjid Aqsa; Kompleks Al-Aqsa; Kompleks Masjid Al-Aqsa
Masjid Ibrahimi | PS |
Masjid Istiqlal | ID |
Masjid Nabawi | SA |
Masjid Quba | SA |
Masjidil Haram | SA | Masjid al-Haram
Massachusetts | US |
Massawa | ER |
Mataram | ID | Kota Mataram
Matraman | ID |
Maumere | ID |
Maybrat | ID | Kabupaten Maybrat
Mazar-i-Sharif | AF |
Mbandaka | CD |
Mbay | ID |
Medan | ID | Kota Medan
Medan Merdeka Barat | ID | Jalan Medan Merdeka Barat
Medan Merdeka Selatan | ID | Jalan Medan Merdeka Selatan
Medan Merdeka Timur | ID | Jalan Medan Merdeka Timur
Medan Merdeka Utara | ID | Jalan Medan Merdeka Utara
Mega Kuningan | ID |
Megamendung | ID |
Mekelle | ET |
Mekkah | SA | Mekah; Kota Makkah; Kota Mekkah
Meknes | MA |
Melawi | ID | Kabupaten Melawi
Melbourne | AU |
Melitopol | UA |
Mempawah | ID | Kabupaten Mempawah
Menaka | ML |
Menggala | ID |
Mentawai | ID | Kepulauan Mentawai; Kabupaten Mentawai; Kabupaten Kepulauan Mentawai
Menteng | ID |
Merangin | ID | Kabupaten Merangin
Merauke | ID | Kabupaten Merauke
Merowe | SD |
Mersin | TR |
Meruya | ID |
Mesuji | ID | Kabupaten Mesuji
Metro | ID | Kota Metro
Metula | IL |
Meulaboh | ID |
Mezzeh | SY |
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
Mokha | YE |
Mombasa | KE |
Monas | ID |
Montana | US |
Montreal | CA |
Monumen Nasional | ID |
Mopti | ML |
Morowali | ID | Kabupaten Morowali
Morowali Utara | ID | Kabupaten Morowali Utara
Mosul | IQ |
Motaain | ID |
Mpumalanga | ZA |
Muara Angke | ID |
Muara Badak | ID |
Muara Baru | ID |
Muara Enim | ID | Kabupaten Muara Enim
Muara Gembong | ID |
Muara Karang | ID |
Muara Teweh | ID |
Muaro Jambi | ID | Kabupaten Muaro Jambi
Mukalla | YE |
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
Mwanza | TZ |
Myawaddy | MM |
Mykolaiv | UA |
Myrnohrad | UA |
Nabatieh | LB |
Nabire | ID | Kabupaten Nabire
Nablus | PS |
Nagan Raya | ID | Kabupaten Nagan Raya
Nagasaki | JP |
Nagekeo | ID | Kabupaten Nagekeo
Nagorno-Karabakh | AZ | Artsakh; Karabakh
Nagoya | JP |
Nahariya | IL |
Najaf | IQ |
Najran | SA |
Nakuru | KE |
Nampo | KP |
Nampula | MZ |
Nanjing | CN |
Napoli | IT |
Naqoura | LB |
Narathiwat | TH |
Nasiriyah | IQ |
Natanz | IR | Fasilitas Nuklir Natanz
Natuna | ID | Kepulauan Natuna; Kabupaten Natuna
Natuna Utara | ID |
Naypyidaw | MM |
Ndola | ZM |
Nduga | ID | Kabupaten Nduga
Nebraska | US |
Negev | IL |
Neom | SA |
Ness Ziona | IL |
Netanya | IL |
Netzarim | PS | Koridor Netzarim
Nevada | US |
Nevatim | IL | Pangkalan Udara Nevatim
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
Nikopol | UA |
Nil Biru | SD |
Nineveh | IQ |
Nizhny Novgorod | RU |
Norilsk | RU |
Normandia | FR |
North Carolina | US | Carolina Utara
North Dakota | US |
Nouadhibou | MR |
Nova Kakhovka | UA | Bendungan Kakhovka; Bendungan Nova Kakhovka
Novaya Zemlya | RU |
Novorossiysk | RU |
Novosibirsk | RU |
Nunukan | ID | Kabupaten Nunukan; Pulau Nunukan
Nur Shams | PS |
Nusa Dua | ID |
Nusa Lembongan | ID |
Nusa Penida | ID | Pulau Nusa Penida
Nusa Tenggara | ID |
Nusa Tenggara Barat | ID | NTB; Provinsi Nusa Tenggara Barat
Nusa Tenggara Timur | ID | NTT; Provinsi Nusa Tenggara Timur
Nusakambangan | ID | Nusa Kambangan; Pulau Nusakambangan
Nusantara | ID | IKN; Ibu Kota Nusantara
Nuseirat | PS | Kamp Nuseirat
Nyala | SD |
Nzerekore | GN |
Odesa | UA | Odessa
Ogan Ilir | ID | Kabupaten Ogan Ilir
Ogan Komering Ilir | ID | Kabupaten Ogan Komering Ilir
Ogan Komering Ulu | ID | Kabupaten Ogan Komering Ulu; OKU
Ogan Komering Ulu Selatan | ID | Kabupaten Ogan Komering Ulu Selatan; OKU Selatan
Ogan Komering Ulu Timur | ID | Kabupaten Ogan Komering Ulu Timur; OKU Timur
Ohio | US |
Okinawa | JP |
Oklahoma | US |
Olenya | RU |
Omdurman | SD |
Omsk | RU |
Ontario | CA |
Oran | DZ |
Oregon | US |
Orikhiv | UA |
Orlando | US |
Oromia | ET |
Osaka | JP |
Ossetia Selatan | GE |
Ossetia Utara | RU |
Oxford | GB |
PLTN Zaporizhzhia | UA | Pembangkit Listrik Tenaga Nuklir Zaporizhzhia
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
Palmachim | IL |
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
Pangkalan Udara Prince Sultan | SA |
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
Parchin | IR |
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
Pavlohrad | UA |
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
Pelabuhan Shahid Rajaei | IR | Shahid Rajaee
Pelabuhan Sorong | ID |
Pelabuhan Tanjung Emas | ID |
Pelabuhan Tanjung Priok | ID |
Pelaihari | ID |
Pelalawan | ID | Kabupaten Pelalawan
Pelatnas Cipayung | ID |
Pemalang | ID | Kabupaten Pemalang
Pematangsiantar | ID | Pematang Siantar; Kota Pematangsiantar
Pemba | MZ |
Penajam Paser Utara | ID | Kabupaten Penajam Paser Utara; Penajam
Penang | MY |
Penjara Evin | IR | Evin
Penjaringan | ID |
Pennsylvania | US |
Penukal Abab Lematang Ilir | ID | Kabupaten Penukal Abab Lematang Ilir
Penza | RU |
Perak | MY |
Perbatasan Rafah | PS | Gerbang Rafah; Penyeberangan Rafah; Perlintasan Rafah
Perth | AU |
Pesanggrahan | ID |
Pesawaran | ID | Kabupaten Pesawaran
Peshawar | PK |
Pesisir Barat | ID | Kabupaten Pesisir Barat
Pesisir Selatan | ID | Kabupaten Pesisir Selatan
Petah Tikva | IL |
Petamburan | ID |
Peternakan Shebaa |  | Shebaa Farms
Petogogan | ID |
Philadelphia | US |
Phoenix | US |
Phuket | TH |
Pidie | ID | Kabupaten Pidie
Pidie Jaya | ID | Kabupaten Pidie Jaya
Pinrang | ID | Kabupaten Pinrang
Piranshahr | IR |
Pittsburgh | US |
Plesetsk | RU |
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
Port Harcourt | NG |
Port Said | EG |
Port Sudan | SD |
Portland | US |
Porto | PT |
Poso | ID | Kabupaten Poso
Prabumulih | ID | Kota Prabumulih
Prambanan | ID |
Praya | ID |
Primorsk | RU |
Primorye | RU | Primorsky Krai
Pringsewu | ID | Kabupaten Pringsewu
Probolinggo | ID | Kabupaten Probolinggo; Kota Probolinggo
Pskov | RU |
Pujon | ID |
Pulang Pisau | ID | Kabupaten Pulang Pisau
Pulau Abu Musa |  | Abu Musa
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
Pulau Kharg | IR | Kharg
Pulau Kish | IR |
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
Pulau Perim | YE |
Pulau Pramuka | ID |
Pulau Qeshm | IR | Qeshm
Pulau Rempang | ID | Rempang
Pulau Rinca | ID |
Pulau Robben | ZA |
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
Pulau Ular | UA | Snake Island
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
Puntland | SO |
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
Qalqilya | PS |
Qamishli | SY |
Qatif | SA |
Qom | IR |
Quebec | CA |
Queensland | AU |
Quetta | PK |
Quezon City | PH |
Quneitra | SY |
Ra'anana | IL |
Rafah | PS | Kota Rafah
Rafah Mesir | EG |
Ragunan | ID |
Raja Ampat | ID | Kabupaten Raja Ampat; Kepulauan Raja Ampat
Rakhine | MM | Arakan
Ramadi | IQ |
Ramallah | PS |
Ramat Gan | IL |
Ramla | IL |
Ramstein | DE |
Rancaekek | ID |
Rangkasbitung | ID |
Raqqa | SY |
Ras Isa | YE |
Ras Laffan | QA |
Ras Tanura | SA |
Ras al-Khaimah | AE |
Rasht | IR |
Raudhah | SA | Raudah
Rawa Buaya | ID |
Rawalpindi | PK |
Rawamangun | ID |
Rehovot | IL |
Rejang Lebong | ID | Kabupaten Rejang Lebong
Rembang | ID | Kabupaten Rembang
Rengasdengklok | ID |
Riau | ID | Provinsi Riau
Rio de Janeiro | BR |
Rishon LeZion | IL |
Rivne | UA |
Robotyne | UA |
Rojava | SY |
Rokan Hilir | ID | Kabupaten Rokan Hilir; Rohil
Rokan Hulu | ID | Kabupaten Rokan Hulu; Rohul
Rorotan | ID |
Rosario | AR |
Rostov | RU |
Rostov-on-Don | RU |
Rote | ID |
Rote Ndao | ID | Kabupaten Rote Ndao
Rotterdam | NL |
Rumah Sakit Al-Shifa | PS | RS Al-Shifa; Al-Shifa
Rumah Sakit Nasser | PS |
Rumpin | ID |
Rungkut | ID |
Rusia Timur Jauh | RU | Timur Jauh Rusia
Rustenburg | ZA |
Rutan Cipinang | ID |
Rutan Pondok Bambu | ID |
Rutan Salemba | ID |
Ruteng | ID |
Rutshuru | CD |
SCBD | ID |
Saada | YE | Sa'dah
Sabah | MY |
Sabang | ID | Kota Sabang
Sabha | LY |
Sabu Raijua | ID | Kabupaten Sabu Raijua
Safed | IL |
Sakhalin | RU | Pulau Sakhalin
Salalah | OM |
Salatiga | ID | Kota Salatiga
Salemba | ID |
Salfit | PS |
Salif | YE |
Salzburg | AT |
Samarinda | ID | Kota Samarinda
Samarra | IQ |
Sambas | ID | Kabupaten Sambas
Samboja | ID |
Samosir | ID | Kabupaten Samosir; Pulau Samosir
Sampang | ID | Kabupaten Sampang
Sampit | ID |
Samsun | TR |
San Antonio | US |
San Diego | US |
San Francisco | US |
San Jose | US |
Sanandaj | IR |
Sandton | ZA |
Sanga-Sanga | ID |
Sangatta | ID |
Sanggau | ID | Kabupaten Sanggau
Sanliurfa | TR |
Sanur | ID |
Sao Paulo | BR |
Sapporo | JP |
Saqqez | IR |
Saraqib | SY |
Saratov | RU |
Sarawak | MY |
Sarmi | ID | Kabupaten Sarmi
Sarolangun | ID | Kabupaten Sarolangun
Sarov | RU |
Sawah Besar | ID |
Sawahlunto | ID | Kota Sawahlunto
Sawangan | ID |
Saydnaya | SY | Sednaya; Penjara Sednaya
Sayyida Zeinab | SY | Sayyidah Zainab
Scarborough Shoal | PH | Beting Scarborough; Karang Scarborough
Sde Teiman | IL |
Sderot | IL |
Seattle | US |
Sebatik | ID | Pulau Sebatik
Second Thomas Shoal | PH | Ayungin; Ren'ai
Segitiga Halaib |  |
Segou | ML |
Sekadau | ID | Kabupaten Sekadau
Selangor | MY |
Selat Alas | ID |
Selat Bali | ID |
Selat Bangka | ID |
Selat Karimata | ID |
Selat Kerch | UA |
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
Semnan | IR |
Senayan | ID |
Sendawar | ID |
Senen | ID | Pasar Senen
Senggigi | ID |
Senkaku | JP | Diaoyu; Kepulauan Senkaku
Sennar | SD |
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
Sevastopol | UA |
Severodonetsk | UA | Sievierodonetsk
Severodvinsk | RU |
Severomorsk | RU |
Sevilla | ES |
Sfax | TN |
Shabwa | YE |
Shanghai | CN |
Sharjah | AE |
Sharm el-Sheikh | EG |
Shatila | LB |
Sheikh Jarrah | PS |
Sheikh Radwan | PS |
Shenzhen | CN |
Sheremetyevo | RU |
Shiraz | IR |
Shostka | UA |
Shujaiya | PS | Shujaiyya; Shejaiya
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
Silwan | PS |
Simalungun | ID | Kabupaten Simalungun
Simandou | GN |
Simeulue | ID | Kabupaten Simeulue; Pulau Simeulue
Simferopol | UA |
Sinai | EG | Semenanjung Sinai
Sinai Utara | EG |
Sinaloa | MX |
Singaraja | ID |
Singkawang | ID | Kota Singkawang
Singosari | ID |
Sinjai | ID | Kabupaten Sinjai
Sinjar | IQ |
Sinpo | KP |
Sintang | ID | Kabupaten Sintang
Sinuiju | KP |
Siprus Utara | CY | Republik Turki Siprus Utara
Sirkuit Sentul | ID |
Sirte | LY |
Sisilia | IT |
Sistan dan Baluchistan | IR | Sistan-Baluchestan; Sistan dan Balochistan
Situ Gintung | ID |
Situbondo | ID | Kabupaten Situbondo
Siversk | UA |
Skotlandia | GB |
Slawi | ID |
Sleman | ID | Kabupaten Sleman
Slipi | ID |
Sloviansk | UA | Slavyansk
Smolensk | RU |
Sochi | RU |
Socotra | YE | Pulau Socotra
Soekarno-Hatta | ID | Bandara Soekarno-Hatta; Bandara Soetta; Bandara Internasional Soekarno-Hatta; Soekarno Hatta; Bandara Soekarno Hatta; Soetta
Sohae | KP |
Sohar | OM |
Sokoto | NG |
Soledar | UA |
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
Sousse | TN |
South Carolina | US | Carolina Selatan
South Pars | IR | Ladang Gas South Pars
Soweto | ZA |
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
Starokostiantyniv | UA |
Strasbourg | FR |
Stuttgart | DE |
Subang | ID | Kabupaten Subang
Subic | PH | Teluk Subic
Subulussalam | ID | Kota Subulussalam
Sudzha | RU |
Suez | EG |
Sukabumi | ID | Kabupaten Sukabumi; Kota Sukabumi
Sukamara | ID | Kabupaten Sukamara
Sukoharjo | ID | Kabupaten Sukoharjo
Sulawesi | ID | Pulau Sulawesi
Sulawesi Barat | ID | Sulbar; Provinsi Sulawesi Barat
Sulawesi Selatan | ID | Sulsel; Provinsi Sulawesi Selatan
Sulawesi Tengah | ID | Sulteng; Provinsi Sulawesi Tengah
Sulawesi Tenggara | ID | Sultra; Provinsi Sulawesi Tenggara
Sulawesi Utara | ID | Sulut; Provinsi Sulawesi Utara
Sulaymaniyah | IQ | Sulaimaniyah
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
Sungai Kongo |  |
Sungai Mahakam | ID |
Sungai Musi | ID |
Sungai Nil |  |
Sungai Penuh | ID | Kota Sungai Penuh
Sungai Raya | ID |
Sungai Serayu | ID |
Sungai Siak | ID |
Sungai Volga | RU |
Sunter | ID |
Supiori | ID | Kabupaten Supiori
Surabaya | ID | Kota Surabaya
Surabaya Raya | ID |
Sweida | SY | Suwayda; As-Suwayda
Sydney | AU |
TMP Kalibata | ID | Taman Makam Pahlawan Kalibata; Taman Makam Pahlawan Nasional Utama Kalibata
Taba | EG |
Tabalong | ID | Kabupaten Tabalong
Tabanan | ID | Kabupaten Tabanan
Tabas | IR |
Tabriz | IR |
Tabuk | SA |
Taganrog | RU |
Taichung | TW |
Taif | SA |
Tainan | TW |
Taiz | YE |
Takalar | ID | Kabupaten Takalar
Taksim | TR |
Tal Afar | IQ |
Tal al-Hawa | PS |
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
Tambov | RU |
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
Tangier | MA |
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
Tartus | SY |
Tasikmalaya | ID | Kabupaten Tasikmalaya; Kota Tasikmalaya
Tasmania | AU |
Tatarstan | RU |
Tawangmangu | ID |
Tebet | ID |
Tebing Tinggi | ID | Kota Tebing Tinggi
Tegal | ID | Kabupaten Tegal; Kota Tegal
Tel Aviv | IL |
Tel Nof | IL |
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
Tembok Ratapan |  |
Temple Mount |  | Bukit Bait Suci; Haram al-Sharif
Tenggarong | ID |
Tennessee | US |
Tepi Barat | PS | West Bank
Ternate | ID | Kota Ternate; Pulau Ternate
Ternopil | UA |
Tessalit | ML |
Texas | US |
Tianjin | CN |
Tiberias | IL |
Tibet | CN |
Tidore | ID | Kota Tidore Kepulauan; Tidore Kepulauan
Tigaraksa | ID |
Tigray | ET |
Tijuana | MX |
Tikrit | IQ |
Tillaberi | NE |
Timbuktu | ML |
Timika | ID |
Timisoara | RO |
Timor Tengah Selatan | ID | Kabupaten Timor Tengah Selatan
Timor Tengah Utara | ID | Kabupaten Timor Tengah Utara; TTU
Tindouf | DZ |
Toamasina | MG |
Toba | ID | Kabupaten Toba
Tobruk | LY |
Tojo Una-Una | ID | Kabupaten Tojo Una-Una
Tol Cikampek | ID | Tol Jakarta-Cikampek
Tol Jagorawi | ID | Jagorawi
Tol Trans Jawa | ID | Trans Jawa; Tol Trans-Jawa
Tol Trans Sumatera | ID |
Tolikara | ID | Kabupaten Tolikara
Tolitoli | ID | Kabupaten Tolitoli
Tolyatti | RU |
Tomang | ID |
Tomohon | ID | Kota Tomohon
Toraja Utara | ID | Kabupaten Toraja Utara
Toretsk | UA |
Toronto | CA |
Touba | SN |
Toulouse | FR |
Tower 22 | JO |
Trabzon | TR |
Transkarpatia | UA |
Transnistria | MD | Transdniestria
Trenggalek | ID | Kabupaten Trenggalek
Tripoli Lebanon | LB |
Tual | ID | Kota Tual
Tuban | ID | Kabupaten Tuban
Tubas | PS |
Tulang Bawang | ID | Kabupaten Tulang Bawang
Tulang Bawang Barat | ID | Kabupaten Tulang Bawang Barat; Tubaba
Tulkarem | PS | Tulkarm
Tulungagung | ID | Kabupaten Tulungagung
Tunb Besar |  | Greater Tunb
Tunb Kecil |  | Lesser Tunb
Turen | ID |
Turin | IT | Torino
Turkana | KE |
Tver | RU |
Tyre | LB |
Tyumen | RU |
Ubud | ID |
Ufa | RU |
Ujungberung | ID |
Ulujami | ID |
Ulun Danu | ID |
Uluwatu | ID |
Umbulharjo | ID |
Umm Qasr | IQ |
Ungaran | ID |
Urmia | IR |
Urumqi | CN |
Ust-Luga | RU |
Utah | US |
Utan Kayu | ID |
Utrecht | NL |
Uttar Pradesh | IN |
Uvira | CD |
Uzhhorod | UA |
Valencia | ES |
Vancouver | CA |
Varamin | IR |
Velodrome Rawamangun | ID |
Velyka Novosilka | UA |
Venesia | IT |
Vermont | US |
Victoria | AU |
Vinnytsia | UA |
Virginia | US |
Vladivostok | RU |
Vnukovo | RU |
Volgograd | RU |
Voronezh | RU |
Vovchansk | UA |
Vuhledar | UA | Ugledar
Vyborg | RU |
Wad Madani | SD |
Waduk Cirata | ID | PLTS Terapung Cirata; PLTS Cirata
Waduk Gajah Mungkur | ID |
Waduk Kedung Ombo | ID |
Waduk Saguling | ID |
Waikabubak | ID |
Waingapu | ID |
Wajo | ID | Kabupaten Wajo
Wakatobi | ID | Kabupaten Wakatobi
Wales | GB |
Walikale | CD |
Wamena | ID |
Waropen | ID | Kabupaten Waropen
Warsawa | PL |
Washington DC | US | Washington, DC
Way Kanan | ID | Kabupaten Way Kanan
Weleri | ID |
Wembley | GB |
West Virginia | US |
Western Cape | ZA |
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
Yakutia | RU |
Yakutsk | RU |
Yalimo | ID | Kabupaten Yalimo
Yalta | UA |
Yanbu | SA |
Yangon | MM |
Yavne | IL |
Yavoriv | UA |
Yazd | IR |
Yekaterinburg | RU | Ekaterinburg
Yelabuga | RU | Alabuga
Yerusalem |  | Al-Quds; Jerusalem
Yerusalem Timur | PS |
Yobe | NG |
Yogyakarta | ID | DIY; Daerah Istimewa Yogyakarta; Jogja; Yogya; Jogjakarta; DI Yogyakarta; Kota Yogyakarta
Yokohama | JP |
Yongbyon | KP |
Yunnan | CN |
Zahedan | IR |
Zahle | LB |
Zakarpattia | UA |
Zamboanga | PH |
Zamfara | NG |
Zanzibar | TZ |
Zaporizhzhia | UA | Zaporizhia; Zaporozhye
Zarqa | JO |
Zawiya | LY |
Zeitoun | PS |
Zhytomyr | UA |
Zinder | NE |
Zona Hijau Baghdad | IQ |
Zurich | CH |
`;
