/**
 * Places in the news and the country they lie in; no country where that is disputed. Own compilation of facts.
 * Columns: name | country | aliases | wikidata. Lists are parted by "; ". Sorted.
 */
export const PLACES_TABLE = `
Abadan | IR |
Abbottabad | PK |
Aberdeen | GB |
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
Adana | TR |
Adelaide | AU |
Aden | YE |
Afrin | SY |
Agadez | NE |
Agats | ID |
Ahmedabad | IN |
Ahvaz | IR |
Aifat | ID |
Aimas | ID |
Ain al-Asad | IQ | Ain Al Asad; Al Asad; Pangkalan Ain al-Asad
Ain al-Hilweh | LB | Ain el-Hilweh
Airmadidi | ID |
Ajman | AE |
Akkuyu | TR |
Akrotiri | CY | RAF Akrotiri
Aksai Chin |  |
Al Dhafra | AE | Pangkalan Udara Al Dhafra
Al Haouz | MA |
Al Udeid | QA | Pangkalan Udara Al Udeid; Al-Udeid
Al-Hol | SY | Kamp Al-Hol
Al-Mawasi | PS | Mawasi; Al Mawasi
Al-Tanf | SY | Tanf
Al-Zeitoun | PS |
AlUla | SA | Al-Ula
Alabama | US |
Alam Sutera | ID |
Alaska | US |
Alberta | CA |
Albuquerque | US |
Aleppo | SY |
Alexandria | EG |
Ali Al Salem | KW |
Alicante | ES |
Allianz Arena | DE |
Alligator Alcatraz | US |
Almaty | KZ |
Almere | NL |
Alor Setar | MY | Alor Star
Amazonas | BR |
Ambarawa | ID |
Ambon | ID | Kota Ambon; Pulau Ambon
Amhara | ET |
Amlapura | ID |
Ampana | ID |
Ampera Raya | ID |
Amritsar | IN |
Amuntai | ID |
Amurang | ID |
Anaheim | US |
Anbar | IQ |
Anchorage | US |
Ancol | ID |
Andalusia | ES |
Andhra Pradesh | IN |
Anfield | GB |
Angkor Wat | KH |
Anhui | CN |
Antakya | TR |
Antalya | TR |
Antwerpen | BE | Antwerp
Arafah | SA | Padang Arafah
Arak | IR | Khondab; Reaktor Arak
Area 51 | US |
Arizona | US |
Arkansas | US |
Arkhangelsk | RU |
Arnhem | NL |
Arosuka | ID |
Arunachal Pradesh | IN |
Asahan | ID | Kabupaten Asahan
Ashdod | IL |
Ashkelon | IL |
Ashmore Reef | AU | Pulau Pasir
Assam | IN |
Astrakhan | RU |
Atacama | CL | Gurun Atacama
Atambua | ID |
Atlanta | US |
Auckland | NZ |
Audi Field | US |
Auschwitz | PL |
Austin, Texas | US |
Australia Barat | AU |
Australia Selatan | AU |
Avdiivka | UA | Avdeevka
Aviano | IT |
Ayeyarwady | MM | Irrawaddy
Ayodhya | IN |
Ayutthaya | TH |
Azad Kashmir |  |
Azores | PT |
Azovstal | UA |
BSD City | ID | BSD; Bumi Serpong Damai
Baalbek | LB |
Babelan | ID |
Bacolod | PH |
Badakhshan | AF |
Badung | ID | Kabupaten Badung
Baengnyeong | KR |
Bagansiapiapi | ID | Bagan Siapi-api
Bagram | AF | Pangkalan Udara Bagram
Baguio | PH |
Baidoa | SO |
Baikonur | KZ | Kosmodrom Baikonur
Baja California | MX |
Bajawa | ID |
Bakauheni | ID |
Bakhmut | UA | Artemivsk; Artyomovsk
Balai Agung Rakyat | CN |
Balai Kota Bandung | ID |
Balai Kota DKI Jakarta | ID | Balai Kota Jakarta; Balai Kota DKI
Balai Kota Solo | ID |
Balaraja | ID |
Bali | ID | Pulau Bali; Provinsi Bali
Balige | ID |
Balikpapan | ID | Kota Balikpapan
Balochistan | PK | Baluchistan
Baltimore | US |
Bamiyan | AF |
Banda Aceh | ID | Kota Banda Aceh
Bandar Abbas | IR |
Bandar Lampung | ID | Kota Bandar Lampung; Bandarlampung
Bandara Adi Soemarmo | ID | Bandara Adi Sumarmo
Bandara Adisutjipto | ID | Bandara Adisucipto; Lanud Adisutjipto
Bandara Ahmad Yani | ID |
Bandara Amir Muhammad bin Abdulaziz | SA | Bandara AMAA
Bandara Beijing Daxing | CN |
Bandara Charles de Gaulle | FR |
Bandara Dhoho | ID | Bandara Internasional Dhoho
Bandara El Tari | ID |
Bandara Frans Kaisiepo | ID |
Bandara Frans Seda | ID |
Bandara Hang Nadim | ID | Hang Nadim
Bandara Husein Sastranegara | ID | Bandara Husein
Bandara I Gusti Ngurah Rai | ID | Bandara Ngurah Rai; Bandara Internasional I Gusti Ngurah Rai
Bandara IMIP | ID |
Bandara Imam Khomeini | IR |
Bandara Internasional King Abdulaziz | SA | Bandara King Abdulaziz
Bandara JFK | US |
Bandara Jeddah | SA |
Bandara Juanda | ID | Bandara Internasional Juanda
Bandara Kertajati | ID | Bandara Internasional Jawa Barat
Bandara Komodo | ID |
Bandara Kualanamu | ID | Kualanamu; Bandara Internasional Kualanamu
Bandara Lombok | ID | Bandara Internasional Lombok; Bandara Internasional Zainuddin Abdul Madjid
Bandara Mehrabad | IR | Mehrabad
Bandara Minangkabau | ID | Bandara Internasional Minangkabau
Bandara Mozes Kilangin | ID |
Bandara Narita | JP |
Bandara Pattimura | ID |
Bandara Pondok Cabe | ID |
Bandara Radin Inten II | ID |
Bandara Sam Ratulangi | ID |
Bandara Sentani | ID |
Bandara Sepinggan | ID | Bandara Sultan Aji Muhammad Sulaiman
Bandara Sultan Hasanuddin | ID | Bandara Hasanuddin
Bandara Sultan Iskandar Muda | ID | Bandara SIM
Bandara Sultan Mahmud Badaruddin II | ID | Bandara SMB II
Bandara Sultan Syarif Kasim II | ID | Bandara SSK II
Bandara Sunan | KP | Bandara Internasional Sunan
Bandara Supadio | ID |
Bandara Syamsudin Noor | ID |
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
Bangka Belitung | ID | Babel; Kepulauan Bangka Belitung; Provinsi Bangka Belitung; Provinsi Kepulauan Bangka Belitung
Bangka Selatan | ID | Kabupaten Bangka Selatan
Bangka Tengah | ID | Kabupaten Bangka Tengah
Bangkalan | ID | Kabupaten Bangkalan
Bangkinang | ID |
Bangli | ID | Kabupaten Bangli
Bangsamoro | PH |
Baniyas | SY |
Banja Luka | BA |
Banjar | ID | Kota Banjar
Banjarbaru | ID | Kota Banjarbaru
Banjarmasin | ID | Kota Banjarmasin
Banjarnegara | ID | Kabupaten Banjarnegara
Bantaeng | ID | Kabupaten Bantaeng
Bantargebang | ID | Bantar Gebang
Banteay Meanchey | KH |
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
Barranquilla | CO |
Barru | ID | Kabupaten Barru
Basel | CH |
Bashkortostan | RU |
Basilan | PH |
Basilika Santa Maria Maggiore | IT | Santa Maria Maggiore
Basilika Santo Petrus | VA | Basilika St. Petrus; Basilika St Petrus
Basque | ES |
Basra | IQ |
Bat Yam | IL |
Bataan | PH |
Batam | ID | Kota Batam; Pulau Batam
Batanes | PH |
Batangas | PH |
Batanghari | ID | Kabupaten Batanghari
Batavia | ID |
Battambang | KH |
Batu Ampar | ID |
Batu Pahat | MY |
Batujajar | ID |
Batulicin | ID |
Batumi | GE |
Baturaja | ID |
Baturraden | ID | Baturaden
Batusangkar | ID |
Baubau | ID | Kota Baubau; Bau-Bau
Bavaria | DE |
Bawean | ID | Pulau Bawean
Bawen | ID |
BayArena | DE |
Bedugul | ID |
Beersheba | IL | Be'er Sheva; Beer Sheva
Beidaihe | CN |
Beit Hanoun | PS |
Beit Lahia | PS | Beit Lahiya
Bekasi | ID | Kabupaten Bekasi; Kota Bekasi
Belem | BR |
Belfast | GB |
Belgorod | RU | Oblast Belgorod
Belitung | ID | Kabupaten Belitung; Pulau Belitung
Belitung Timur | ID | Kabupaten Belitung Timur; Beltim
Belo Horizonte | BR |
Belu | ID | Kabupaten Belu
Ben Gurion | IL | Bandara Ben Gurion; Bandara Internasional Ben Gurion
Bendung Katulampa | ID | Katulampa
Bendungan Aswan | EG |
Bendungan Ciawi | ID |
Bendungan GERD | ET | Bendungan Renaisans; Grand Ethiopian Renaissance Dam
Bendungan Hilir | ID | Benhil
Bendungan Tiga Ngarai | CN | Three Gorges
Bener Meriah | ID | Kabupaten Bener Meriah
Bengal Barat | IN |
Bengaluru | IN | Bangalore
Bengawan Solo | ID | Sungai Bengawan Solo
Benghazi | LY |
Bengkalis | ID | Kabupaten Bengkalis; Pulau Bengkalis
Bengkayang | ID | Kabupaten Bengkayang
Bengkulu | ID | Provinsi Bengkulu; Kota Bengkulu
Bengkulu Selatan | ID | Kabupaten Bengkulu Selatan
Bengkulu Tengah | ID | Kabupaten Bengkulu Tengah
Bengkulu Utara | ID | Kabupaten Bengkulu Utara
Benin City | NG |
Bentiu | SS |
Benue | NG |
Beoga | ID |
Berastagi | ID | Brastagi
Berau | ID | Kabupaten Berau
Berbera | SO |
Berdiansk | UA | Berdyansk
Bergamo | IT |
Bergen | NO |
Besakih | ID | Pura Besakih
Beslan | RU |
Beting James |  |
Betlehem | PS | Bethlehem
Beverly Hills | US |
Bhasan Char | BD |
Bhopal | IN |
Biak | ID | Pulau Biak
Biak Numfor | ID | Kabupaten Biak Numfor
Bihar | IN |
Bilbao | ES |
Binjai | ID | Kota Binjai
Bint Jbeil | LB |
Bintan | ID | Kabupaten Bintan; Pulau Bintan
Bintaro | ID |
Bintaro Jaya | ID |
Bintulu | MY |
Bintuni | ID |
Bireuen | ID | Kabupaten Bireuen
Birmingham | GB |
Bitung | ID | Kota Bitung
Blangkejeren | ID |
Blangpidie | ID |
Blitar | ID | Kabupaten Blitar; Kota Blitar
Blok Ambalat |  | Ambalat
Blok Cepu | ID |
Blok M | ID |
Blok Mahakam | ID |
Blok Masela | ID |
Blok Rokan | ID |
Blora | ID | Kabupaten Blora
Bnei Brak | IL |
Boalemo | ID | Kabupaten Boalemo
Bodetabek | ID |
Bogor | ID | Kabupaten Bogor; Kota Bogor
Bohol | PH |
Bojonegoro | ID | Kabupaten Bojonegoro
Bojonggede | ID |
Bojongsari | ID |
Bolaang Mongondow | ID | Kabupaten Bolaang Mongondow; Bolmong
Bolaang Mongondow Selatan | ID | Kabupaten Bolaang Mongondow Selatan; Bolsel
Bolaang Mongondow Timur | ID | Kabupaten Bolaang Mongondow Timur; Boltim; Kabupaten Boltim
Bolaang Mongondow Utara | ID | Kabupaten Bolaang Mongondow Utara; Bolmut
Bologna | IT |
Bombana | ID | Kabupaten Bombana
Bondowoso | ID | Kabupaten Bondowoso
Bone | ID | Kabupaten Bone
Bone Bolango | ID | Kabupaten Bone Bolango
Bonn | DE |
Bontang | ID | Kota Bontang
Boracay | PH |
Bordeaux | FR |
Bornholm | DK |
Borno | NG |
Borobudur | ID |
Boston | US |
Bougainville | PG |
Boven Digoel | ID | Kabupaten Boven Digoel; Boven Digul
Boyolali | ID | Kabupaten Boyolali
Brebes | ID | Kabupaten Brebes
Breda | NL |
Bremen | DE |
Brescia | IT |
Brisbane | AU |
Bristol | GB |
British Columbia | CA |
Brno | CZ |
Broadway | US |
Bronx | US |
Brooklyn | US |
Bryansk | RU | Oblast Bryansk
Bucha | UA |
Bukavu | CD |
Bukhara | UZ |
Bukit Duri | ID |
Bukit Jalil | MY | Stadion Bukit Jalil; Stadion Nasional Bukit Jalil
Bukittinggi | ID | Kota Bukittinggi
Bulacan | PH |
Bulawayo | ZW |
Buleleng | ID | Kabupaten Buleleng
Bulukumba | ID | Kabupaten Bulukumba
Bulungan | ID | Kabupaten Bulungan
Bumiayu | ID |
Bundaran HI | ID | Bundaran Hotel Indonesia
Bungku | ID |
Bunia | CD |
Buol | ID | Kabupaten Buol
Bureij | PS |
Burgenstock | CH | Bürgenstock
Buriram | TH |
Burj Khalifa | AE |
Buru Selatan | ID | Kabupaten Buru Selatan
Busan | KR |
Bushehr | IR | PLTN Bushehr
Butembo | CD |
Buthidaung | MM |
Buton | ID | Kabupaten Buton; Pulau Buton
Buton Selatan | ID | Kabupaten Buton Selatan
Buton Tengah | ID | Kabupaten Buton Tengah
Buton Utara | ID | Kabupaten Buton Utara
CECOT | SV |
Cabinda | AO |
Cabo Delgado | MZ |
Cagayan | PH |
Cagayan de Oro | PH |
Cairns | AU |
Cakung | ID |
Calais | FR |
Calang | ID |
Calgary | CA |
California | US | Kalifornia
California Selatan | US |
Cam Ranh | VN | Teluk Cam Ranh
Cambridge | GB |
Camp Arifjan | KW |
Camp Bondsteel | XK |
Camp David | US |
Camp Humphreys | KR |
Camp Lemonnier | DJ |
Camp Nou | ES |
Camp Pendleton | US |
Can Tho | VN |
Cancun | MX |
Candi Borobudur | ID |
Candi Mendut | ID |
Candi Prambanan | ID |
Canggu | ID |
Cannes | FR |
Cape Canaveral | US |
Cape Town | ZA | Kaapstad
Cardiff | GB |
Casa Santa Marta | VA | Domus Sanctae Marthae
Casablanca | MA |
Castel Gandolfo | IT |
Catalunya | ES | Catalonia; Katalunya
Catania | IT |
Catatumbo | CO |
Cavite | PH |
Cawang | ID |
Cebu | PH | Kota Cebu
Celah Suwalki |  |
Cempaka Putih | ID |
Cengkareng | ID |
Cepu | ID |
Ceuta | ES |
Chabahar | IR |
Champs-Elysees | FR | Champs-Élysées
Chancay | PE |
Chandigarh | IN |
Changchun | CN |
Changi | SG | Bandara Changi; Pangkalan Angkatan Laut Changi
Changsha | CN |
Chanthaburi | TH |
Charlottesville | US |
Chasiv Yar | UA |
Chechnya | RU | Chechen
Chelyabinsk | RU |
Chengdu | CN |
Chennai | IN |
Cherkasy | UA |
Chernihiv | UA | Chernigov
Chernivtsi | UA |
Chernobyl | UA | Chornobyl
Chhattisgarh | IN |
Chiang Mai | TH |
Chiang Rai | TH |
Chiapas | MX |
Chibok | NG |
Chicago | US |
Chihuahua | MX |
Chittagong | BD | Chattogram
Chonburi | TH |
Chongjin | KP |
Chongqing | CN |
Christchurch | NZ |
Ciamis | ID | Kabupaten Ciamis
Cianjur | ID | Kabupaten Cianjur
Ciawi | ID |
Cibadak | ID |
Cibinong | ID |
Cibitung | ID |
Cibubur | ID |
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
Cincin Api Pasifik |  |
Cincinnati | US |
Cinere | ID |
Ciomas | ID |
Cipanas | ID |
Cipayung | ID |
Cipularang | ID | Tol Cipularang; Jalan Tol Cipularang
Ciputat | ID |
Ciracas | ID |
Cirebon | ID | Kabupaten Cirebon; Kota Cirebon
Cisarua | ID |
Cite Soleil | HT |
Citeureup | ID |
Ciudad Juarez | MX |
Ciudad del Este | PY |
Ciwidey | ID |
Cluj-Napoca | RO |
Colorado | US |
Colosseum | IT | Koloseum
Condet | ID |
Connecticut | US |
Constanta | RO |
Cornwall | GB |
Cotabato | PH |
Cox's Bazar | BD | Cox Bazar
Crans-Montana | CH |
Culiacan | MX |
Cupertino | US |
Curup | ID |
Cusco | PE | Cuzco
Cyberjaya | MY |
DMZ |  | Zona Demiliterisasi
Da Nang | VN |
Daan Mogot | ID |
Dabo Singkep | ID |
Dachau | DE |
Dadaab | KE |
Daegu | KR |
Daejeon | KR |
Dagestan | RU |
Dahiyeh | LB | Dahiya; Dahieh
Dairi | ID | Kabupaten Dairi
Dalian | CN |
Dallas | US |
Dammam | SA |
Danau Baikal | RU |
Danau Chad |  |
Danau Kelimutu | ID | Kelimutu
Danau Limboto | ID |
Danau Maninjau | ID |
Danau Pangong |  | Pangong
Danau Poso | ID |
Danau Sentani | ID |
Danau Singkarak | ID |
Danau Tempe | ID |
Danau Toba | ID |
Danau Tondano | ID |
Danau Victoria |  |
Dandong | CN |
Dar es Salaam | TZ |
Darfur | SD |
Darfur Barat | SD |
Darfur Selatan | SD |
Darfur Utara | SD |
Darien Gap |  | Celah Darien
Dataran Tinggi Golan |  | Golan
Davao | PH | Kota Davao
Davos | CH |
Dawei | MM |
Dayeuhkolot | ID |
Dehradun | IN |
Deir al-Balah | PS | Deir el-Balah; Deir Al Balah
Deir ez-Zor | SY | Deir Ezzor; Deir el-Zour; Deir Az Zor
Deiyai | ID | Kabupaten Deiyai
Dekai | ID |
Delanggu | ID |
Delaware | US |
Deli Serdang | ID | Kabupaten Deli Serdang
Delta Mekong | VN |
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
Deveselu | RO |
Dhahran | SA |
Dharmasraya | ID | Kabupaten Dharmasraya
Dhekelia | CY |
Diego Garcia | IO |
Dien Bien Phu | VN |
Dieng | ID | Dataran Tinggi Dieng
Dimona | IL |
Diriyah | SA |
Distrik Gome | ID |
Distrik Sinak | ID |
Diyala | IQ |
Diyarbakir | TR |
Djibo | BF |
Dnipro | UA |
Dnipropetrovsk | UA |
Dobo | ID |
Dogiyai | ID | Kabupaten Dogiyai
Dohuk | IQ |
Dokdo |  | Takeshima
Doklam |  |
Domodedovo | RU |
Dompu | ID | Kabupaten Dompu
Don Mueang | TH |
Donbas | UA | Donbass
Donetsk | UA | Oblast Donetsk
Dong Nai | VN |
Donggala | ID | Kabupaten Donggala
Dongguan | CN |
Doral | US |
Dortmund | DE |
Douala | CM |
Douma | SY |
Dresden | DE |
Dubai | AE |
Dubrovnik | HR |
Duesseldorf | DE | Düsseldorf
Dumai | ID | Kota Dumai
Dunia Fantasi | ID | Dufan
Dunkirk | FR | Dunkerque
Durban | ZA |
Duren Sawit | ID |
Duren Tiga | ID |
Duri Pulo | ID |
Durres | AL |
East Palestine | US |
Edinburgh | GB |
Edmonton | CA |
Eilat | IL |
Eindhoven | NL |
El Arish | EG | Al Arish; Al-Arish
El Fasher | SD | Al-Fashir; El-Fasher; Al Fashir
El Obeid | SD | El-Obeid
El Paso | US |
Elelim | ID |
Emirates Stadium | GB | Stadion Emirates
Empat Lawang | ID | Kabupaten Empat Lawang
Enarotali | ID |
Ende | ID | Kabupaten Ende
Enerhodar | UA |
Enrekang | ID | Kabupaten Enrekang
Entebbe | UG |
Entikong | ID |
Erbil | IQ | Arbil
Esequibo |  | Essequibo
Estadio Azteca | MX | Stadion Azteca
Estadio Metropolitano | ES |
Fairbanks | US |
Faisalabad | PK |
Fakfak | ID | Kabupaten Fakfak; Fak-Fak
Fallujah | IQ |
Famagusta | CY |
Faslane | GB |
Fergana | UZ |
Fez | MA |
Fiery Cross Reef |  | Fiery Cross
Firenze | IT |
Flores | ID | Pulau Flores
Flores Timur | ID | Kabupaten Flores Timur; Flotim
Florida | US |
Fordow | IR | Fordo; Fasilitas Nuklir Fordow
Fort Benning | US |
Fort Bragg | US |
Fort Hood | US |
Fort Liberty | US |
Fort Worth | US |
Fortaleza | BR |
Frankfurt | DE |
Freiburg | DE |
Fujairah | AE |
Fujian | CN |
Fukuoka | JP |
Fukushima | JP |
Futenma | JP |
Fuzhou | CN |
Gading Serpong | ID |
Gagauzia | MD |
Gainbridge Fieldhouse | US |
Galapagos | EC | Kepulauan Galapagos
Galilea | IL | Galilee
Gambir | ID |
Gandaria | ID |
Gangnam | KR |
Gangwon | KR |
Gansu | CN |
Garuda Wisnu Kencana | ID | GWK
Garut | ID | Kabupaten Garut
Gatwick | GB |
Gauteng | ZA |
Gayo Lues | ID | Kabupaten Gayo Lues
Gaza | PS | Jalur Gaza; Kota Gaza
Gaza Selatan | PS |
Gaza Tengah | PS |
Gaza Utara | PS |
Gaziantep | TR |
Gdansk | PL |
Gdynia | PL |
Gedung Bundar | ID | Gedung Bundar Kejagung
Gedung Capitol | US | Gedung Capitol AS; Capitol AS; US Capitol
Gedung Grahadi | ID | Gedung Negara Grahadi
Gedung Merdeka | ID |
Gedung Nusantara | ID |
Gedung Nusantara I | ID |
Gedung Pancasila | ID |
Gedung Sate | ID |
Gedung Setneg | ID | Gedung Sekretariat Negara
Gedung Smesco | ID | Gedung SMESCO
Gelora Bung Karno | ID | GBK; Stadion Utama Gelora Bung Karno; Stadion Gelora Bung Karno; SUGBK
Gelsenkirchen | DE |
General Santos | PH |
Genoa | IT | Genova
Genting Highlands | MY |
Gerbang Brandenburg | DE |
Gereja Katedral Jakarta | ID | Katedral Jakarta
Gezira | SD |
Ghazni | AF |
Ghouta | SY | Ghouta Timur
Gianyar | ID | Kabupaten Gianyar
Gilgit-Baltistan |  |
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
Gomel | BY |
Goodison Park | GB |
Gorno-Badakhshan | TJ |
Gorontalo | ID | Provinsi Gorontalo; Kabupaten Gorontalo; Kota Gorontalo
Gorontalo Utara | ID | Kabupaten Gorontalo Utara; Gorut
Gothenburg | SE | Göteborg
Gotland | SE |
Gowa | ID | Kabupaten Gowa
Grand Canyon | US |
Grasberg | ID |
Graz | AT |
Great Barrier Reef | AU |
Greater Sunrise |  |
Greenwich | GB |
Gresik | ID | Kabupaten Gresik
Grindavik | IS |
Grobogan | ID | Kabupaten Grobogan
Grodno | BY |
Grogol Petamburan | ID |
Groningen | NL |
Grozny | RU |
Gua Hira | SA |
Guadalajara | MX |
Guadalcanal | SB |
Guangdong | CN |
Guangxi | CN |
Guangzhou | CN |
Guantanamo | CU | Teluk Guantanamo; Penjara Guantanamo; Pangkalan Angkatan Laut Guantanamo
Guantanamo Bay | CU |
Guayaquil | EC |
Gubeng | ID |
Guizhou | CN |
Gujarat | IN |
Gunung Agung | ID |
Gunung Anak Krakatau | ID | Anak Krakatau; Gunung Krakatau
Gunung Arjuno | ID | Gunung Arjuno-Welirang
Gunung Batur | ID |
Gunung Bromo | ID | Bromo
Gunung Ciremai | ID | Gunung Ceremai
Gunung Dempo | ID |
Gunung Dukono | ID |
Gunung Etna | IT | Etna
Gunung Everest |  |
Gunung Fuji | JP |
Gunung Gamalama | ID |
Gunung Gede Pangrango | ID | Gunung Gede
Gunung Hermon |  |
Gunung Ibu | ID |
Gunung Ijen | ID | Kawah Ijen; Ijen
Gunung Ile Lewotolok | ID | Ile Lewotolok; Gunung Lewotolok
Gunung Kanlaon | PH | Kanlaon
Gunung Kelud | ID | Gunung Kelut
Gunung Kerinci | ID |
Gunung Kilimanjaro | TZ | Kilimanjaro
Gunung Latimojong | ID |
Gunung Lawu | ID |
Gunung Leuser | ID |
Gunung Lewotobi | ID | Gunung Lewotobi Laki-laki; Gunung Lewotobi Laki-Laki; Lewotobi; Lewotobi Laki-laki; Lewotobi Laki-Laki
Gunung Lokon | ID |
Gunung Marapi | ID |
Gunung Mas | ID | Kabupaten Gunung Mas
Gunung Mayon | PH |
Gunung Merapi | ID | Merapi
Gunung Merbabu | ID |
Gunung Paektu |  |
Gunung Papandayan | ID |
Gunung Pinatubo | PH | Pinatubo
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
Gunung Sumbing | ID |
Gunung Taal | PH |
Gunung Tambora | ID |
Gunung Tangkuban Parahu | ID | Tangkuban Parahu; Tangkuban Perahu
Gunung Vesuvius | IT | Vesuvius
Gunung Whakaari | NZ | White Island
Gunungkidul | ID | Gunung Kidul; Kabupaten Gunungkidul
Gunungsitoli | ID | Kota Gunungsitoli; Gunung Sitoli
Gurugram | IN |
Gurun Gobi |  |
Gurun Sahara |  |
Gush Etzion | PS |
Guwahati | IN |
Gwadar | PK | Pelabuhan Gwadar
Gwangju | KR |
Gyeonggi | KR |
Gyeongju | KR |
Ha Long | VN | Teluk Ha Long
Hadramaut | YE | Hadhramaut; Hadramawt
Hagia Sophia | TR |
Hai Phong | VN | Haiphong
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
Hamamatsu | JP |
Hambalang | ID | Padepokan Garuda Yaksa
Hambantota | LK |
Hamburg | DE |
Hamedan | IR |
Hamhung | KP |
Haneda | JP | Bandara Haneda
Hangzhou | CN |
Hannover | DE | Hanover
Harbin | CN |
Hard Rock Stadium | US |
Haret Hreik | LB |
Hargeisa | SO |
Haryana | IN |
Hasakah | SY | Al-Hasakah
Hat Yai | TH |
Hatay | TR |
Hatzerim | IL |
Hawaii | US |
Heathrow | GB |
Hebei | CN |
Hebron | PS |
Hefei | CN |
Heilongjiang | CN |
Helmand | AF |
Henoko | JP |
Heraklion | GR |
Herat | AF |
Herzliya | IL |
Himachal Pradesh | IN |
Himalaya |  | Pegunungan Himalaya
Hindu Kush |  |
Hiroshima | JP |
Hitadipa | ID |
Hmeimim | SY | Khmeimim
Ho Chi Minh City | VN | Ho Chi Minh; Kota Ho Chi Minh
Hodeidah | YE | Al Hudaydah; Hodeida; Al Hudaida; Hudaydah
Hokkaido | JP | Pulau Hokkaido
Hollywood | US |
Holon | IL |
Homeyo | ID |
Homs | SY |
Hongdae | KR |
Honolulu | US |
Honshu | JP |
Hostomel | UA |
Hotel Borobudur | ID |
Hotel Sultan | ID |
Houston | US |
Hsinchu | TW |
Hua Hin | TH |
Hualien | TW |
Hubei | CN |
Hue | VN |
Huliaipole | UA |
Hulu Sungai Selatan | ID | Kabupaten Hulu Sungai Selatan
Hulu Sungai Tengah | ID | Kabupaten Hulu Sungai Tengah
Hulu Sungai Utara | ID | Kabupaten Hulu Sungai Utara
Humbang Hasundutan | ID | Kabupaten Humbang Hasundutan; Humbahas
Hunan | CN |
Hutan Amazon |  | Hutan Hujan Amazon
Huwara | PS |
Hyderabad | IN |
Ibadan | NG |
Ibiza | ES |
Idaho | US |
Idlib | SY |
Ilaga | ID |
Illinois | US |
Iloilo | PH |
Imphal | IN |
Incheon | KR |
Incirlik | TR | Pangkalan Udara Incirlik
Indiana | US |
Indianapolis | US |
Indragiri Hilir | ID | Kabupaten Indragiri Hilir; Inhil
Indragiri Hulu | ID | Kabupaten Indragiri Hulu; Inhu
Indralaya | ID |
Indramayu | ID | Kabupaten Indramayu
Ingushetia | RU |
Intan Jaya | ID | Kabupaten Intan Jaya
Iowa | US |
Ipoh | MY |
Irbid | JO |
Irian Barat | ID |
Irian Jaya | ID |
Irkutsk | RU |
Irlandia Utara | GB | Northern Ireland
Irpin | UA |
Isfahan | IR | Esfahan; Fasilitas Nuklir Isfahan
Ishigaki | JP |
Iskandar Puteri | MY |
Iskenderun | TR |
Ismailia | EG |
Issyk-Kul | KG |
Istana Bogor | ID | Istana Kepresidenan Bogor
Istana Buckingham | GB |
Istana Cipanas | ID | Istana Kepresidenan Cipanas
Istana Dolmabahce | TR |
Istana Garuda | ID |
Istana Kepresidenan Jakarta | ID | Kompleks Istana Kepresidenan; Kompleks Istana Kepresidenan Jakarta
Istana Konstantinovsky | RU |
Istana Merdeka | ID | Kompleks Istana Merdeka
Istana Negara | ID |
Istana Nurul Iman | BN |
Istana Tampaksiring | ID | Istana Kepresidenan Tampaksiring
Istana Wakil Presiden | ID | Istana Wapres
Istanbul | TR |
Istora Senayan | ID | Istora Gelora Bung Karno
Itaewon | KR |
Ituri | CD |
Ivano-Frankivsk | UA |
Iwakuni | JP |
Iwo Jima | JP |
Izium | UA | Izyum
Izmail | UA |
Izmir | TR |
JIExpo Kemayoran | ID | JIExpo; JIEXPO; JIEXPO Kemayoran
Jabal Rahmah | SA |
Jabalia | PS | Jabaliya
Jabodetabek | ID |
Jabotabek | ID |
Jaffna | LK |
Jagakarsa | ID |
Jailolo | ID |
Jaipur | IN |
Jakarta | ID | DKI Jakarta; DKI; Jakarta Raya; Provinsi DKI Jakarta; Daerah Khusus Jakarta; Kota Jakarta; Provinsi Jakarta
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
Jalan HR Rasuna Said | ID |
Jalan Imam Bonjol | ID |
Jalan Jenderal Sudirman | ID | Jalan Sudirman
Jalan Kertanegara | ID | Kertanegara
Jalan MH Thamrin | ID |
Jalan Sisingamangaraja | ID |
Jalan Trunojoyo | ID |
Jalisco | MX |
Jalur Philadelphi | PS | Koridor Philadelphia; Koridor Philadelphi
Jamarat | SA |
Jambi | ID | Provinsi Jambi; Kota Jambi
Jammu |  |
Jamnagar | IN |
Jantho | ID |
Jatiasih | ID |
Jatibarang | ID |
Jatiluhur | ID | Waduk Jatiluhur
Jatinangor | ID |
Jatinegara | ID |
Jawa | ID | Pulau Jawa
Jawa Barat | ID | Jabar; Provinsi Jawa Barat; Provinsi Jabar
Jawa Tengah | ID | Jateng; Provinsi Jawa Tengah; Provinsi Jateng
Jawa Timur | ID | Jatim; Provinsi Jawa Timur; Provinsi Jatim
Jayapura | ID | Kabupaten Jayapura; Kota Jayapura
Jayawijaya | ID | Kabupaten Jayawijaya
Jebel Ali | AE |
Jeddah | SA |
Jembatan Ampera | ID |
Jembatan Barelang | ID | Barelang
Jembatan Krimea |  | Jembatan Kerch
Jembatan Suramadu | ID | Suramadu
Jember | ID | Kabupaten Jember
Jembrana | ID | Kabupaten Jembrana
Jeneponto | ID | Kabupaten Jeneponto
Jenewa | CH | Geneva
Jenin | PS | Kamp Jenin
Jepara | ID | Kabupaten Jepara
Jerez | ES |
Jericho | PS | Yerikho
Jharkhand | IN |
Jiangsu | CN |
Jiangxi | CN |
Jilin | CN |
Jimbaran | ID |
Jiuquan | CN |
Jizan | SA | Jazan
Johannesburg | ZA |
Johor | MY |
Johor Bahru | MY |
Joint Base Andrews | US | Pangkalan Gabungan Andrews
Jolo | PH |
Jombang | ID | Kabupaten Jombang
Jonggol | ID |
Jurong | SG |
KK Park | MM |
KLIA | MY | Bandara Internasional Kuala Lumpur
Ka'bah | SA | Kakbah
Kabanjahe | ID |
Kabupaten Agam | ID |
Kabupaten Alor | ID | Pulau Alor
Kabupaten Asmat | ID |
Kabupaten Balangan | ID |
Kabupaten Banjar | ID |
Kabupaten Batang | ID |
Kabupaten Batu Bara | ID | Kabupaten Batubara
Kabupaten Bima | ID |
Kabupaten Bungo | ID | Muara Bungo
Kabupaten Buru | ID | Pulau Buru
Kabupaten Kapuas | ID |
Kabupaten Karo | ID | Tanah Karo
Kabupaten Kaur | ID |
Kabupaten Landak | ID |
Kabupaten Lingga | ID | Pulau Lingga; Kepulauan Lingga
Kabupaten Malaka | ID |
Kabupaten Mamasa | ID |
Kabupaten Muna | ID | Pulau Muna
Kabupaten Samosir | ID | Pulau Samosir
Kabupaten Tapin | ID |
Kabupaten Tebo | ID |
Kachin | MM |
Kadena | JP |
Kaduna | NG |
Kaesong | KP |
Kagoshima | JP |
Kahramanmaras | TR |
Kai Tak | HK |
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
Kalimantan Barat | ID | Kalbar; Provinsi Kalimantan Barat; Provinsi Kalbar
Kalimantan Selatan | ID | Kalsel; Provinsi Kalimantan Selatan; Provinsi Kalsel
Kalimantan Tengah | ID | Kalteng; Provinsi Kalimantan Tengah; Provinsi Kalteng
Kalimantan Timur | ID | Kaltim; Provinsi Kalimantan Timur; Provinsi Kaltim
Kalimantan Utara | ID | Kaltara; Provinsi Kalimantan Utara
Kaliningrad | RU |
Kaliurang | ID |
Kallang | SG |
Kamal Muara | ID |
Kamchatka | RU |
Kamp Al-Shati | PS |
Kamp Zaatari | JO |
Kamp Zamzam | SD |
Kampar | ID | Kabupaten Kampar
Kampung Melayu | ID |
Kampung Rambutan | ID |
Kanal Funan Techo | KH |
Kananaskis | CA |
Kandahar | AF |
Kandal | KH |
Kandangan | ID |
Kano | NG |
Kanpur | IN |
Kansas | US |
Kansas City | US |
Kantor Wapres | ID | Kantor Wakil Presiden
Kaohsiung | TW |
Kapel Sistina | VA |
Kapuas Hulu | ID | Kabupaten Kapuas Hulu
Kapuk | ID |
Kapuk Muara | ID |
Karachi | PK |
Karaj | IR |
Karanganyar | ID | Kabupaten Karanganyar
Karangasem | ID | Kabupaten Karangasem
Karawang | ID | Kabupaten Karawang
Karbala | IQ |
Kargil |  |
Karimun | ID | Kabupaten Karimun; Pulau Karimun
Karimunjawa | ID | Kepulauan Karimunjawa
Karnataka | IN |
Kartasura | ID |
Karubaga | ID |
Kashgar | CN |
Kashiwazaki-Kariwa | JP |
Kashmir |  | Jammu dan Kashmir
Kashmir India | IN | Kashmir yang dikuasai India
Kashmir Pakistan | PK | Kashmir yang dikuasai Pakistan
Kastil Windsor | GB |
Katedral Notre-Dame | FR | Notre-Dame; Notre Dame
Katingan | ID | Kabupaten Katingan
Katsina | NG |
Kaunas | LT |
Kayah | MM |
Kayin | MM |
Kayong Utara | ID | Kabupaten Kayong Utara
Kayuagung | ID | Kayu Agung
Kazan | RU |
Kebayoran Baru | ID |
Kebayoran Lama | ID |
Kebon Baru | ID |
Kebon Jeruk | ID |
Kebon Sirih | ID |
Kebumen | ID | Kabupaten Kebumen
Kebun Binatang Ragunan | ID | Taman Margasatwa Ragunan
Kebun Raya Bogor | ID |
Kecamatan Sebatik | ID |
Kedah | MY |
Kedarnath | IN |
Kediri | ID | Kabupaten Kediri; Kota Kediri
Keelung | TW |
Keerom | ID | Kabupaten Keerom
Kefamenanu | ID |
Keflavik | IS |
Kelantan | MY |
Kelapa Gading | ID |
Kemang | ID |
Kemayoran | ID |
Kembangan | ID |
Kendal | ID | Kabupaten Kendal
Kendari | ID | Kota Kendari
Kenjeran | ID |
Kennedy Space Center | US |
Kentucky | US |
Kenyam | ID |
Kepahiang | ID | Kabupaten Kepahiang
Kepanjen | ID |
Kepulauan Anambas | ID | Kabupaten Kepulauan Anambas; Anambas; Kabupaten Anambas
Kepulauan Andaman dan Nikobar | IN | Andaman
Kepulauan Aru | ID | Kabupaten Kepulauan Aru; Pulau Aru
Kepulauan Banda | ID | Banda Neira
Kepulauan Canary | ES | Kepulauan Canaria
Kepulauan Kangean | ID | Pulau Kangean
Kepulauan Kei | ID |
Kepulauan Meranti | ID | Kabupaten Kepulauan Meranti
Kepulauan Paracel |  | Paracel
Kepulauan Riau | ID | Kepri; Provinsi Kepulauan Riau; Provinsi Kepri
Kepulauan Sangihe | ID | Kabupaten Kepulauan Sangihe; Sangihe
Kepulauan Selayar | ID | Kabupaten Kepulauan Selayar; Selayar
Kepulauan Seribu | ID | Kabupaten Kepulauan Seribu; Pulau Seribu
Kepulauan Siau Tagulandang Biaro | ID | Sitaro
Kepulauan Spratly |  | Spratly
Kepulauan Sula | ID | Kabupaten Kepulauan Sula
Kepulauan Talaud | ID | Kabupaten Kepulauan Talaud; Talaud
Kepulauan Tanimbar | ID | Kabupaten Kepulauan Tanimbar
Kepulauan Togean | ID |
Kepulauan Wayag | ID |
Kepulauan Widi | ID |
Kepulauan Yapen | ID | Kabupaten Kepulauan Yapen; Yapen
Kerala | IN |
Keraton Solo | ID | Keraton Surakarta; Keraton Kasunanan Surakarta
Keraton Yogyakarta | ID | Keraton Ngayogyakarta Hadiningrat
Kerch | UA |
Kerem Shalom | IL | Karem Abu Salem
Kerinci | ID | Kabupaten Kerinci
Kerman | IR |
Kermanshah | IR |
Kerobokan | ID |
Kertajati | ID |
Ketapang | ID | Kabupaten Ketapang
Khabarovsk | RU |
Khan Sheikhoun | SY |
Khan Younis | PS | Khan Yunis
Kharkiv | UA | Kharkov; Oblast Kharkiv
Khartoum Utara | SD |
Khatulistiwa |  |
Kherson | UA | Oblast Kherson
Khiam | LB |
Khmelnytskyi | UA |
Khobar | SA | Al Khobar
Khorramabad | IR |
Khost | AF |
Khuzestan | IR |
Khyber Pakhtunkhwa | PK |
Kibbutz Be'eri | IL | Be'eri
Kibbutz Nir Oz | IL | Nir Oz
Kibera | KE |
Kidal | ML |
Kinmen | TW | Quemoy
Kintamani | ID |
Kirkenes | NO |
Kirkuk | IQ |
Kiryat Shmona | IL |
Kisangani | CD |
Kismayo | SO |
Kisor | ID |
Kivu | CD |
Kivu Selatan | CD | South Kivu
Kivu Utara | CD | North Kivu
Kiwirok | ID |
Klang | MY | Pelabuhan Klang; Port Klang
Klaten | ID | Kabupaten Klaten
Kleine Brogel | BE |
Klender | ID |
Klungkung | ID | Kabupaten Klungkung
Kobani | SY | Kobane
Kobe | JP |
Kochi | IN |
Koh Samui | TH |
Koja | ID |
Kokang | MM |
Kokas | ID |
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
Konya | TR |
Kordofan | SD |
Kordofan Selatan | SD |
Kordofan Utara | SD |
Koridor Morag | PS |
Koridor Zangezur |  |
Korsika | FR | Corsica
Kosmodrom Vostochny | RU | Vostochny
Kostiantynivka | UA | Konstantinovka
Kota Batu | ID |
Kota Bharu | MY |
Kota Bima | ID |
Kota Darwin | AU |
Kota Kawasaki | JP |
Kota Kinabalu | MY |
Kota Metro | ID |
Kota Mulia | ID |
Kota Nusantara | ID |
Kota Quebec | CA | Quebec City
Kota Tua Jakarta | ID |
Kota Tua Yerusalem |  | Kota Tua Jerusalem
Kota Ulsan | KR |
Kotabaru | ID | Kabupaten Kotabaru
Kotabumi | ID |
Kotamobagu | ID | Kota Kotamobagu
Kotawaringin Barat | ID | Kabupaten Kotawaringin Barat; Kobar
Kotawaringin Timur | ID | Kabupaten Kotawaringin Timur; Kotim
Kowloon | HK |
Krabi | TH |
Krakow | PL | Cracow
Kramat Jati | ID | Kramatjati
Kramat Raya | ID |
Kramatorsk | UA |
Krasnodar | RU |
Krasnoyarsk | RU |
Krayan | ID |
Kremenchuk | UA |
Krimea | UA | Crimea; Semenanjung Krimea
Kryvyi Rih | UA | Krivoy Rog
Kuala Kapuas | ID |
Kuala Terengganu | MY |
Kuala Tungkal | ID |
Kualasimpang | ID | Kuala Simpang
Kuantan | MY |
Kuantan Singingi | ID | Kabupaten Kuantan Singingi; Kuansing
Kubu Raya | ID | Kabupaten Kubu Raya
Kuching | MY |
Kudus | ID | Kabupaten Kudus
Kufa | IQ |
Kulon Progo | ID | Kabupaten Kulon Progo; Kulonprogo
Kumamoto | JP |
Kunduz | AF |
Kuningan | ID | Kabupaten Kuningan
Kunming | CN |
Kupang | ID | Kabupaten Kupang; Kota Kupang
Kupiansk | UA | Kupyansk
Kurakhove | UA |
Kurdistan | IQ |
Kurdistan Irak | IQ |
Kurdistan Iran | IR |
Kuril | RU | Kepulauan Kuril; Wilayah Utara
Kursk | RU | Oblast Kursk
Kuta | ID |
Kuta Selatan | ID |
Kuta Utara | ID |
Kutacane | ID |
Kutai Barat | ID | Kabupaten Kutai Barat; Kubar
Kutai Kartanegara | ID | Kabupaten Kutai Kartanegara; Kukar
Kutai Timur | ID | Kabupaten Kutai Timur; Kutim
Kutoarjo | ID |
Kutub Selatan |  |
Kutub Utara |  |
KwaZulu-Natal | ZA |
Kyaukphyu | MM | Kyaukpyu
Kyoto | JP |
Kyushu | JP |
Labuan Bajo | ID |
Labuha | ID |
Labuhanbatu | ID | Kabupaten Labuhanbatu; Labuhan Batu
Labuhanbatu Selatan | ID | Kabupaten Labuhanbatu Selatan; Labusel
Labuhanbatu Utara | ID | Kabupaten Labuhanbatu Utara; Labura
Lachin | AZ | Koridor Lachin
Ladakh |  |
Lagos | NG |
Lahad Datu | MY |
Lahat | ID | Kabupaten Lahat
Lahore | PK |
Lamandau | ID | Kabupaten Lamandau
Lamongan | ID | Kabupaten Lamongan
Lampedusa | IT |
Lampung | ID | Provinsi Lampung
Lampung Barat | ID | Kabupaten Lampung Barat
Lampung Selatan | ID | Kabupaten Lampung Selatan
Lampung Tengah | ID | Kabupaten Lampung Tengah
Lampung Timur | ID | Kabupaten Lampung Timur
Lampung Utara | ID | Kabupaten Lampung Utara
Lancaster House | GB |
Langgur | ID |
Langkat | ID | Kabupaten Langkat
Langkawi | MY | Pulau Langkawi
Langsa | ID | Kota Langsa
Lanny Jaya | ID | Kabupaten Lanny Jaya
Lanud Abdulrachman Saleh | ID | Lanud Abdul Rachman Saleh
Lanud Atang Sendjaja | ID |
Lanud Iswahjudi | ID | Pangkalan Udara Iswahjudi
Lanud Roesmin Nurjadin | ID |
Lanud Sultan Hasanuddin | ID |
Lanud Supadio | ID |
Lanzhou | CN |
Lapangan Banteng | ID | Taman Lapangan Banteng
Lapangan Merah | RU |
Lapangan Santo Petrus | VA | Lapangan St. Petrus
Lapangan Tahrir | EG |
Lapas Cipinang | ID |
Lapas Kerobokan | ID |
Lapas Narkotika Cipinang | ID |
Lapas Nusakambangan | ID |
Lapas Salemba | ID |
Lapas Sukamiskin | ID | Sukamiskin
Lapas Tanjung Gusta | ID |
Lapland |  |
Larantuka | ID |
Larnaca | CY |
Las Vegas | US |
Lasem | ID |
Lashio | MM |
Latakia | SY |
Laukkai | MM |
Lausanne | CH |
Laut Adriatik |  |
Laut Aegea |  | Laut Aegean
Laut Andaman |  |
Laut Arafura |  | Laut Arafuru
Laut Azov |  |
Laut Banda | ID |
Laut Barents |  |
Laut Bering |  |
Laut Filipina Barat |  |
Laut Flores | ID |
Laut Jawa | ID |
Laut Karibia |  |
Laut Kaspia |  |
Laut Maluku | ID |
Laut Marmara |  |
Laut Mati |  |
Laut Natuna | ID |
Laut Norwegia |  |
Laut Okhotsk |  |
Laut Oman |  |
Laut Sawu | ID |
Laut Seram | ID |
Laut Sulawesi |  |
Laut Sulu |  |
Laut Tasman |  |
Laut Utara |  |
Lawang Sewu | ID |
Le Bourget | FR |
Lebak | ID | Kabupaten Lebak
Lebak Bulus | ID |
Lebanon Selatan | LB |
Lebong | ID | Kabupaten Lebong
Leeds | GB |
Legian | ID |
Leiden | NL |
Leipzig | DE |
Lembah Baliem | ID |
Lembah Bekaa | LB | Bekaa
Lembah Ferghana |  |
Lembah Galwan |  | Galwan
Lembah Swat | PK |
Lembah Tidar | ID |
Lembah Yordan |  |
Lembang | ID |
Lembata | ID | Kabupaten Lembata; Pulau Lembata
Lenteng Agung | ID |
Lesbos | GR |
Lewoleba | ID |
Leyte | PH |
Lhasa | CN |
Lhokseumawe | ID | Kota Lhokseumawe
Lhoksukon | ID |
Liaoning | CN |
Ligitan | MY | Pulau Ligitan
Lille | FR |
Lima Puluh Kota | ID | Kabupaten Lima Puluh Kota; Limapuluh Kota
Limassol | CY |
Limboto | ID |
Limpopo | ZA |
Lincoln Financial Field | US |
Line of Control |  | Garis Kontrol
Lingkaran Arktik |  |
Litani | LB | Sungai Litani
Liverpool | GB |
Lobito | AO |
Lockerbie | GB |
Lodz | PL |
Lombardy | IT |
Lombok | ID | Pulau Lombok
Lombok Barat | ID | Kabupaten Lombok Barat
Lombok Tengah | ID | Kabupaten Lombok Tengah
Lombok Timur | ID | Kabupaten Lombok Timur
Lombok Utara | ID | Kabupaten Lombok Utara
Long Bawan | ID |
Long Beach | US |
Los Alamos | US |
Los Angeles | US | L.A.; LA
Louisiana | US |
Louvre | FR | Museum Louvre
Luang Prabang | LA |
Lubang Buaya | ID |
Lublin | PL |
Lubuk Basung | ID |
Lubuk Pakam | ID |
Lubuklinggau | ID | Kota Lubuklinggau; Lubuk Linggau
Lubumbashi | CD |
Lucknow | IN |
Ludhiana | IN |
Lugano | CH |
Luhansk | UA | Lugansk; Oblast Luhansk
Lumajang | ID | Kabupaten Lumajang
Lumen Field | US |
Lusail | QA |
Luwu | ID | Kabupaten Luwu
Luwu Timur | ID | Kabupaten Luwu Timur; Lutim
Luwu Utara | ID | Kabupaten Luwu Utara
Luwuk | ID |
Luxor | EG |
Luzon | PH | Pulau Luzon
Lviv | UA |
Lyon | FR |
Lysychansk | UA |
Maale Adumim | PS |
Maastricht | NL |
Machu Picchu | PE |
Madhya Pradesh | IN |
Madinah | SA | Kota Madinah
Madison Square Garden | US |
Madiun | ID | Kabupaten Madiun; Kota Madiun
Madura | ID | Pulau Madura
Mae Sot | TH |
Magadan | RU |
Magelang | ID | Kabupaten Magelang; Kota Magelang
Magetan | ID | Kabupaten Magetan
Maghazi | PS |
Maguindanao | PH |
Mahakam Ulu | ID | Kabupaten Mahakam Ulu; Mahulu
Maharashtra | IN |
Maiduguri | NG |
Maine | US |
Majalengka | ID | Kabupaten Majalengka
Majene | ID | Kabupaten Majene
Makale | ID |
Makassar | ID | Ujung Pandang; Kota Makassar
Makati | PH |
Makhachkala | RU |
Mako Brimob Kelapa Dua | ID |
Malaga | ES |
Malaka | MY | Melaka
Malakal | SS |
Malang | ID | Kabupaten Malang; Kota Malang
Malang Raya | ID |
Malili | ID |
Malinau | ID | Kabupaten Malinau
Malioboro | ID | Jalan Malioboro
Mallorca | ES |
Malmo | SE | Malmö
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
Manaus | BR |
Manbij | SY |
Manchester | GB |
Mandailing Natal | ID | Kabupaten Mandailing Natal
Mandalay | MM |
Mandalika | ID | Sirkuit Mandalika; KEK Mandalika
Mangga Dua | ID |
Manggarai | ID | Kabupaten Manggarai
Manggarai Barat | ID | Kabupaten Manggarai Barat
Manggarai Timur | ID | Kabupaten Manggarai Timur
Manhattan | US |
Manipur | IN |
Manitoba | CA |
Mannheim | DE |
Manokwari | ID | Kabupaten Manokwari
Manokwari Selatan | ID | Kabupaten Manokwari Selatan
Mappi | ID | Kabupaten Mappi
Mar del Plata | AR |
Mar-a-Lago | US |
Marabahan | ID |
Maracaibo | VE |
Maracana | BR | Stadion Maracana
Maranello | IT |
Marawi | PH | Kota Marawi
Marib | YE |
Marina Bay | SG |
Marina Bay Sands | SG |
Mariupol | UA |
Marjayoun | LB |
Maros | ID | Kabupaten Maros
Marrakesh | MA | Marrakech
Marseille | FR |
Martapura | ID |
Marunda | ID |
Maryland | US |
Masafer Yatta | PS |
Masalembu | ID |
Masamba | ID |
Mashhad | IR |
Masisi | CD |
Masjid Al-Aqsa | PS | Al-Aqsa; Masjid Al Aqsa; Masjid Al-Aqsha; Masjid Aqsa; Kompleks Al-Aqsa; Kompleks Masjid Al-Aqsa
Masjid Ibrahimi | PS |
Masjid Istiqlal | ID |
Masjid Nabawi | SA |
Masjid Quba | SA |
Masjidil Haram | SA | Masjid al-Haram
Masohi | ID |
Massachusetts | US |
Massawa | ER |
Mataram | ID | Kota Mataram
Matraman | ID |
Matsu | TW | Kepulauan Matsu
Maumere | ID |
Maungdaw | MM |
Mawlamyine | MM |
Maybrat | ID | Kabupaten Maybrat
Mazar-i-Sharif | AF |
Mbay | ID |
Medan | ID | Kota Medan
Medan Merdeka Barat | ID | Jalan Medan Merdeka Barat
Medan Merdeka Selatan | ID | Jalan Medan Merdeka Selatan
Medan Merdeka Timur | ID | Jalan Medan Merdeka Timur
Medan Merdeka Utara | ID | Jalan Medan Merdeka Utara
Medellin | CO |
Mega Kuningan | ID |
Megamendung | ID |
Meghalaya | IN |
Mekelle | ET |
Mekkah | SA | Mekah; Kota Makkah; Kota Mekkah; Makkah
Melawi | ID | Kabupaten Melawi
Melbourne | AU |
Melilla | ES |
Melitopol | UA |
Melonguane | ID |
Mempawah | ID | Kabupaten Mempawah
Menara Eiffel | FR |
Menara Petronas | MY |
Mentawai | ID | Kepulauan Mentawai; Kabupaten Mentawai; Kabupaten Kepulauan Mentawai
Menteng | ID |
Merangin | ID | Kabupaten Merangin
Merauke | ID | Kabupaten Merauke
Mercedes-Benz Stadium | US |
Mersin | TR |
Mesuji | ID | Kabupaten Mesuji
MetLife Stadium | US |
Metro Manila | PH |
Meulaboh | ID |
Miami | US |
Michigan | US |
Michoacan | MX |
Midway Atoll | UM |
Milan | IT | Milano
Milwaukee | US |
Mimika | ID | Kabupaten Mimika
Mina | SA |
Minahasa | ID | Kabupaten Minahasa
Minahasa Selatan | ID | Kabupaten Minahasa Selatan; Minsel
Minahasa Tenggara | ID | Kabupaten Minahasa Tenggara
Minahasa Utara | ID | Kabupaten Minahasa Utara; Minut
Minas Gerais | BR |
Mindanao | PH | Pulau Mindanao
Minneapolis | US |
Minnesota | US |
Misano | IT |
Misawa | JP |
Mischief Reef |  | Karang Mischief
Misrata | LY |
Mississippi | US |
Missouri | US |
Mitrovica | XK |
Mizoram | IN |
Moanemani | ID |
Mogilev | BY |
Mojokerto | ID | Kabupaten Mojokerto; Kota Mojokerto
Mokha | YE |
Mombasa | KE |
Monas | ID |
Mongolia Dalam | CN |
Montana | US |
Monterrey | MX |
Montreal | CA |
Monumen Nasional | ID |
Morowali | ID | Kabupaten Morowali
Morowali Utara | ID | Kabupaten Morowali Utara
Mostar | BA |
Mosul | IQ |
Motaain | ID |
Muar | MY |
Muara Angke | ID |
Muara Baru | ID |
Muara Bulian | ID |
Muara Enim | ID | Kabupaten Muara Enim
Muara Gembong | ID |
Muara Karang | ID |
Muara Sabak | ID |
Muara Teweh | ID |
Muaro Jambi | ID | Kabupaten Muaro Jambi
Mukalla | YE |
Mukomuko | ID | Kabupaten Mukomuko
Multan | PK |
Mumbai | IN |
Muna Barat | ID | Kabupaten Muna Barat
Munich | DE | Muenchen; München
Muntilan | ID |
Muntok | ID |
Muridke | PK |
Murmansk | RU |
Murung Raya | ID | Kabupaten Murung Raya
Musi Banyuasin | ID | Kabupaten Musi Banyuasin; Muba
Musi Rawas | ID | Kabupaten Musi Rawas
Musi Rawas Utara | ID | Kabupaten Musi Rawas Utara; Muratara
Muzaffarabad |  |
Muzdalifah | SA |
Myawaddy | MM |
Myitkyina | MM |
Mykolaiv | UA | Nikolaev
Myrnohrad | UA |
Nabatieh | LB |
Nabire | ID | Kabupaten Nabire
Nablus | PS |
Nagaland | IN |
Nagan Raya | ID | Kabupaten Nagan Raya
Nagano | JP |
Nagasaki | JP |
Nagekeo | ID | Kabupaten Nagekeo
Nagorno-Karabakh | AZ | Artsakh; Karabakh; Nagorny Karabakh
Nagoya | JP |
Nagpur | IN |
Naha | JP |
Nahariya | IL |
Najaf | IQ |
Najran | SA |
Nakhchivan | AZ |
Nakhon Ratchasima | TH | Korat
Namlea | ID |
Nampo | KP |
Nangarhar | AF |
Nanjing | CN |
Nanning | CN |
Napoli | IT |
Naqoura | LB |
Narathiwat | TH |
Narva | EE |
Nashville | US |
Nasiriyah | IQ |
Natanz | IR | Fasilitas Nuklir Natanz
Natuna | ID | Kepulauan Natuna; Kabupaten Natuna
Natuna Utara | ID |
Naypyidaw | MM |
Nduga | ID | Kabupaten Nduga
Nebraska | US |
Negara Bagian Chin | MM |
Negara Bagian Georgia | US |
Negara Bagian Kachin | MM |
Negara Bagian Karen | MM |
Negara Bagian Kayah | MM |
Negara Bagian Shan | MM |
Negara Bagian Victoria | AU |
Negara Bagian Washington | US |
Negeri Sembilan | MY |
Negev | IL |
Neom | SA |
Netanya | IL |
Netzarim | PS | Koridor Netzarim
Nevada | US |
Nevatim | IL | Pangkalan Udara Nevatim
New Hampshire | US |
New Jersey | US |
New Mexico | US |
New Orleans | US |
New South Wales | AU |
New Taipei | TW |
New York | US | Kota New York; New York City
Newcastle | GB |
Ngabang | ID |
Ngada | ID | Kabupaten Ngada
Nganjuk | ID | Kabupaten Nganjuk
Ngarai Sianok | ID |
Ngawi | ID | Kabupaten Ngawi
Nha Trang | VN |
Nias | ID | Kabupaten Nias; Pulau Nias
Nias Barat | ID | Kabupaten Nias Barat
Nias Selatan | ID | Kabupaten Nias Selatan
Nias Utara | ID | Kabupaten Nias Utara
Nice | FR |
Nijmegen | NL |
Nikopol | UA |
Nil Biru | SD |
Nineveh | IQ |
Ningbo | CN |
Ningxia | CN |
Nizhny Novgorod | RU |
Noida | IN |
Nordrhein-Westfalen | DE | North Rhine-Westphalia; Rhine-Westphalia Utara
Normandia | FR |
North Carolina | US | Carolina Utara
North Dakota | US | Dakota Utara
Northern Territory | AU | Wilayah Utara Australia
Nova Kakhovka | UA | Bendungan Kakhovka; Bendungan Nova Kakhovka
Novaya Zemlya | RU |
Novorossiysk | RU |
Novosibirsk | RU |
Nunukan | ID | Kabupaten Nunukan; Pulau Nunukan
Nur Shams | PS |
Nuremberg | DE | Nurnberg
Nusa Dua | ID |
Nusa Lembongan | ID |
Nusa Penida | ID | Pulau Nusa Penida
Nusa Tenggara | ID |
Nusa Tenggara Barat | ID | NTB; Provinsi Nusa Tenggara Barat; Provinsi NTB
Nusa Tenggara Timur | ID | NTT; Provinsi Nusa Tenggara Timur; Provinsi NTT
Nusakambangan | ID | Nusa Kambangan; Pulau Nusakambangan
Nusantara | ID | IKN; Ibu Kota Nusantara
Nuseirat | PS | Kamp Nuseirat
Nyon | CH |
Oakland | US |
Oddar Meanchey | KH |
Odesa | UA | Odessa
Odisha | IN |
Oecusse | TL | Oekusi
Ogan Ilir | ID | Kabupaten Ogan Ilir
Ogan Komering Ilir | ID | Kabupaten Ogan Komering Ilir
Ogan Komering Ulu | ID | Kabupaten Ogan Komering Ulu; OKU
Ogan Komering Ulu Selatan | ID | Kabupaten Ogan Komering Ulu Selatan; OKU Selatan
Ogan Komering Ulu Timur | ID | Kabupaten Ogan Komering Ulu Timur; OKU Timur
Ohio | US |
Okinawa | JP | Pulau Okinawa
Oklahoma | US |
Oksibil | ID |
Old Trafford | GB |
Omaha | US |
Omdurman | SD |
Omsk | RU |
Ontario | CA |
Oran | DZ |
Orchard Road | SG |
Oregon | US |
Orlando | US |
Oromia | ET |
Osaka | JP |
Osh | KG |
Ossetia Selatan | GE |
Ossetia Utara | RU |
Oval Office | US | Ruang Oval
Oxford | GB |
PLTN Fukushima | JP | Fukushima Daiichi; PLTN Fukushima Daiichi
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
Pahalgam |  |
Pahang | MY |
Pailin | KH |
Painan | ID |
Paju | KR |
Pakpak Bharat | ID | Kabupaten Pakpak Bharat
Paks | HU |
Palabuhanratu | ID | Pelabuhan Ratu; Pelabuhanratu
Palangkaraya | ID | Palangka Raya; Kota Palangkaraya; Kota Palangka Raya
Palawan | PH | Pulau Palawan
Palembang | ID | Kota Palembang
Palermo | IT |
Palimanan | ID |
Palm Beach | US |
Palmachim | IL |
Palmerah | ID |
Palmyra | SY |
Palopo | ID | Kota Palopo
Palu | ID | Kota Palu
Palung Mariana |  |
Pamekasan | ID | Kabupaten Pamekasan
Pampanga | PH |
Pamplona | ES |
Pamulang | ID |
Pancoran | ID |
Pandaan | ID |
Pandeglang | ID | Kabupaten Pandeglang
Pangalengan | ID |
Pangandaran | ID | Kabupaten Pangandaran
Pangkajene dan Kepulauan | ID | Kabupaten Pangkajene dan Kepulauan; Pangkep; Kabupaten Pangkep
Pangkalan Angkatan Laut Ream | KH |
Pangkalan Bun | ID |
Pangkalan Kerinci | ID |
Pangkalan Luar Angkasa Pituffik | GL | Pituffik; Pangkalan Pituffik
Pangkalan Udara Andersen | GU |
Pangkalan Udara Clark | PH |
Pangkalan Udara Edwards | US |
Pangkalan Udara Minot | US |
Pangkalan Udara Nellis | US |
Pangkalan Udara Nur Khan | PK |
Pangkalan Udara Osan | KR |
Pangkalan Udara Prince Sultan | SA |
Pangkalan Udara Ramat David | IL |
Pangkalan Udara Vandenberg | US |
Pangkalan Udara Whiteman | US |
Pangkalpinang | ID | Pangkal Pinang; Kota Pangkalpinang
Paniai | ID | Kabupaten Paniai
Panjshir | AF | Lembah Panjshir
Panmunjom |  | Panmunjeom
Pantai Bondi | AU |
Pantai Indah Kapuk | ID | PIK 2
Pantai Kuta | ID |
Pantai Utara Jawa | ID |
Pantura | ID |
Panyabungan | ID |
Papua | ID | Provinsi Papua; Tanah Papua
Papua Barat | ID | Provinsi Papua Barat; Pabar
Papua Barat Daya | ID | Provinsi Papua Barat Daya
Papua Pegunungan | ID | Provinsi Papua Pegunungan
Papua Selatan | ID | Provinsi Papua Selatan
Papua Tengah | ID | Provinsi Papua Tengah
Parangtritis | ID | Pantai Parangtritis
Parapat | ID |
Parc des Princes | FR |
Parchin | IR |
Parepare | ID | Kota Parepare; Pare-Pare
Pariaman | ID | Kota Pariaman
Parigi Moutong | ID | Kabupaten Parigi Moutong
Parung | ID |
Parung Panjang | ID |
Pasadena | US |
Pasaman | ID | Kabupaten Pasaman
Pasaman Barat | ID | Kabupaten Pasaman Barat
Pasangkayu | ID | Kabupaten Pasangkayu
Pasar Baru | ID |
Pasar Minggu | ID |
Pasar Rebo | ID |
Pasay | PH |
Paser | ID | Kabupaten Paser
Pasir Gudang | MY |
Pasuruan | ID | Kabupaten Pasuruan; Kota Pasuruan
Patagonia | AR |
Pathankot | IN |
Pati | ID | Kabupaten Pati
Patimban | ID | Pelabuhan Patimban
Patna | IN |
Patong | TH |
Pattani | TH | Patani
Pattaya | TH |
Patung Kuda | ID | Kawasan Patung Kuda
Pavlohrad | UA |
Payakumbuh | ID | Kota Payakumbuh
Pearl Harbor | US |
Pedra Branca | SG | Batu Puteh
Pegunungan Alpen |  |
Pegunungan Andes |  | Andes
Pegunungan Arfak | ID | Kabupaten Pegunungan Arfak
Pegunungan Bintang | ID | Kabupaten Pegunungan Bintang
Pegunungan Ural |  |
Pejompongan | ID |
Pekalongan | ID | Kabupaten Pekalongan; Kota Pekalongan
Pekanbaru | ID | Kota Pekanbaru
Pelabuhan Bakauheni | ID |
Pelabuhan Batam Center | ID |
Pelabuhan Belawan | ID | Belawan
Pelabuhan Benoa | ID |
Pelabuhan Ketapang | ID |
Pelabuhan Lembar | ID |
Pelabuhan Makassar | ID |
Pelabuhan Makassar New Port | ID | Makassar New Port
Pelabuhan Merak | ID |
Pelabuhan Shahid Rajaei | IR | Shahid Rajaee
Pelabuhan Tanjung Emas | ID |
Pelabuhan Tanjung Priok | ID |
Pelalawan | ID | Kabupaten Pelalawan
Pelatnas Cipayung | ID |
Pemalang | ID | Kabupaten Pemalang
Pematangsiantar | ID | Pematang Siantar; Kota Pematangsiantar; Siantar
Penajam Paser Utara | ID | Kabupaten Penajam Paser Utara; Penajam
Penang | MY | Pulau Pinang; Pulau Penang
Penghu | TW | Kepulauan Penghu; Pescadores
Penjara Evin | IR |
Penjaringan | ID |
Pennsylvania | US |
Penukal Abab Lematang Ilir | ID | Kabupaten Penukal Abab Lematang Ilir
Perak | MY |
Perbatasan Rafah |  | Gerbang Rafah; Penyeberangan Rafah; Perlintasan Rafah
Perbaungan | ID |
Perlis | MY |
Perth | AU |
Pesanggrahan | ID |
Pesawaran | ID | Kabupaten Pesawaran
Peshawar | PK |
Pesisir Barat | ID | Kabupaten Pesisir Barat
Pesisir Selatan | ID | Kabupaten Pesisir Selatan
Petah Tikva | IL |
Petaling Jaya | MY |
Petamburan | ID |
Peternakan Shebaa |  | Shebaa Farms
Petogogan | ID |
Philadelphia | US | Filadelfia
Phoenix | US |
Phu Quoc | VN |
Phuket | TH |
Pidie | ID | Kabupaten Pidie
Pidie Jaya | ID | Kabupaten Pidie Jaya
Pine Gap | AU |
Pinrang | ID | Kabupaten Pinrang
Piraeus | GR |
Pittsburgh | US |
Plesetsk | RU |
Pluit | ID |
Pohuwato | ID | Kabupaten Pohuwato
Poipet | KH |
Pokhara | NP |
Pokrovsk | UA | Krasnoarmeysk
Polewali Mandar | ID | Kabupaten Polewali Mandar; Polman
Poltava | UA |
Pomalaa | ID |
Pompeii | IT |
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
Porto Alegre | BR |
Portsmouth | GB |
Poso | ID | Kabupaten Poso
Potsdam | DE |
Poznan | PL |
Prabumulih | ID | Kota Prabumulih
Prambanan | ID |
Praya | ID |
Prayagraj | IN |
Preah Vihear | KH | Kuil Preah Vihear
Prefektur Chiba | JP |
Prefektur Ishikawa | JP |
Primorye | RU | Primorsky Krai
Pringsewu | ID | Kabupaten Pringsewu
Probolinggo | ID | Kabupaten Probolinggo; Kota Probolinggo
Provinsi Henan | CN |
Przemysl | PL |
Przewodow | PL |
Pskov | RU |
Pudong | CN |
Puerto Princesa | PH |
Pujon | ID |
Pulang Pisau | ID | Kabupaten Pulang Pisau
Pulau Abu Musa |  | Abu Musa
Pulau Bacan | ID |
Pulau Batang Pele | ID |
Pulau Bunyu | ID |
Pulau Citlim | ID |
Pulau Derawan | ID | Kepulauan Derawan; Derawan
Pulau Dewata | ID |
Pulau Enggano | ID | Enggano
Pulau Gag | ID |
Pulau Galang | ID |
Pulau Gebe | ID |
Pulau Hainan | CN |
Pulau Haruku | ID |
Pulau Itu Aba |  | Itu Aba
Pulau Jeju | KR | Jeju; Jeju-do
Pulau Kawe | ID |
Pulau Kharg | IR | Kharg
Pulau Kish | IR |
Pulau Komodo | ID |
Pulau Kreta | GR |
Pulau Labuan | MY |
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
Pulau Negros | PH |
Pulau Nipah | ID | Pulau Nipa
Pulau Obi | ID |
Pulau Onrust | ID |
Pulau Padar | ID |
Pulau Panjang | ID |
Pulau Pari | ID |
Pulau Paskah | CL |
Pulau Piaynemo | ID | Piaynemo
Pulau Pramuka | ID |
Pulau Pratas | TW | Dongsha
Pulau Qeshm | IR | Qeshm
Pulau Rempang | ID | Rempang
Pulau Rhodes | GR |
Pulau Rinca | ID |
Pulau Rote | ID |
Pulau Rupat | ID |
Pulau Sabang | ID |
Pulau Samar | PH |
Pulau Saparua | ID | Saparua
Pulau Sebatik |  |
Pulau Sekatung | ID |
Pulau Seram | ID |
Pulau Serasan | ID |
Pulau Siberut | ID | Siberut
Pulau Taliabu | ID | Kabupaten Pulau Taliabu; Taliabu
Pulau Thitu |  | Pag-asa; Pulau Pag-asa; Zhongye
Pulau Tidung | ID |
Pulau Timor |  |
Pulau Ular | UA | Snake Island
Pulau Waigeo | ID | Waigeo
Pulau Wawonii | ID |
Pulau We | ID | Pulau Weh
Pulau Wetar | ID |
Pulau Woody |  |
Pulau Yeonpyeong | KR | Yeonpyeong
Pulkovo | RU | Bandara Pulkovo; Bandara Internasional Pulkovo
Pulo Gadung | ID | Pulogadung
Pulwama |  |
Puncak | ID | Kabupaten Puncak
Puncak Bogor | ID |
Puncak Carstensz | ID | Puncak Cartenz; Carstensz
Puncak Jaya | ID | Kabupaten Puncak Jaya
Puncak Jayawijaya | ID |
Pune | IN |
Punggye-ri | KP | Punggye ri
Punjab | IN |
Puntland | SO |
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
Qingdao | CN |
Qinghai | CN |
Qom | IR |
Quantico | US |
Quebec | CA |
Queensland | AU |
Queenstown | NZ |
Quetta | PK |
Quezon City | PH |
Quneitra | SY |
RAF Brize Norton | GB | Brize Norton
RAF Lakenheath | GB | Lakenheath
Rafah | PS | Kota Rafah
Rafah Mesir | EG |
Ragunan | ID |
Raja Ampat | ID | Kabupaten Raja Ampat; Kepulauan Raja Ampat
Rajasthan | IN |
Rakhine | MM | Arakan; Negara Bagian Rakhine
Ramadi | IQ |
Ramallah | PS |
Ramat Gan | IL |
Ramstein | DE | Pangkalan Udara Ramstein
Ranai | ID |
Rancaekek | ID |
Rangkasbitung | ID |
Rantauprapat | ID | Rantau Prapat
Rantepao | ID |
Ranu Kumbolo | ID |
Raqqa | SY |
Ras Isa | YE |
Ras Laffan | QA |
Ras Tanura | SA |
Ras al-Khaimah | AE |
Rason | KP |
Raudhah | SA | Raudah
Rawa Buaya | ID |
Rawalpindi | PK |
Rawamangun | ID |
Recife | BR |
Reed Bank |  | Recto Bank
Rehovot | IL |
Rejang Lebong | ID | Kabupaten Rejang Lebong
Rembang | ID | Kabupaten Rembang
Rengasdengklok | ID |
Rengat | ID |
Republika Srpska | BA | Republik Srpska
Rhode Island | US |
Riau | ID | Provinsi Riau
Rio Grande |  |
Rio Grande do Sul | BR |
Rio de Janeiro | BR |
Rishon LeZion | IL |
Rivne | UA |
Rojava | SY |
Rokan Hilir | ID | Kabupaten Rokan Hilir; Rohil
Rokan Hulu | ID | Kabupaten Rokan Hulu; Rohul
Rorotan | ID |
Rosario | AR |
Rose Bowl | US | Stadion Rose Bowl
Rostov | RU | Oblast Rostov
Rostov-on-Don | RU |
Rote | ID |
Rote Ndao | ID | Kabupaten Rote Ndao
Rotterdam | NL |
Rumah Sakit Al-Shifa | PS | RS Al-Shifa; Al-Shifa
Rumah Sakit Nasser | PS |
Rumah Sakit Soroka | IL | RS Soroka
Rumpin | ID |
Rungkut | ID |
Rusia Timur Jauh | RU | Timur Jauh Rusia
Rutan Cipinang | ID |
Rutan Pondok Bambu | ID |
Rutan Salemba | ID |
Ruteng | ID |
Ryukyu | JP | Kepulauan Ryukyu
Rzeszow | PL |
SCBD | ID |
Sa Kaeo | TH |
Saada | YE | Sa'dah
Sabah | MY |
Sabang | ID | Kota Sabang
Sabina Shoal |  | Beting Sabina; Escoda; Xianbin
Sabu Raijua | ID | Kabupaten Sabu Raijua
Sacramento | US |
Safed | IL |
Sagaing | MM |
Sagamihara | JP |
Saitama | JP |
Sakhalin | RU | Pulau Sakhalin
Salalah | OM |
Salatiga | ID | Kota Salatiga
Salemba | ID |
Salt Lake City | US |
Salvador de Bahia | BR |
Salzburg | AT |
Samarinda | ID | Kota Samarinda
Samarkand | UZ |
Samarra | IQ |
Sambas | ID | Kabupaten Sambas
Samboja | ID |
Sampang | ID | Kabupaten Sampang
Sampit | ID |
Samudra Arktik |  | Samudera Arktik; Laut Arktik
San Antonio | US |
San Diego | US |
San Francisco | US |
San Jose | US |
San Pedro Sula | HN |
San Siro | IT |
Sanandaj | IR |
Sandakan | MY |
Sandton | ZA |
Sandy Cay |  |
Sanga-Sanga | ID |
Sangatta | ID |
Sanggau | ID | Kabupaten Sanggau
Sanliurfa | TR |
Santa Cruz de la Sierra | BO |
Santiago Bernabeu | ES |
Santiago de Cuba | CU |
Santorini | GR |
Sanur | ID |
Sanya | CN |
Sao Paulo | BR |
Sapporo | JP |
Saratov | RU |
Sarawak | MY |
Sardinia | IT |
Sarmi | ID | Kabupaten Sarmi
Sarolangun | ID | Kabupaten Sarolangun
Sasebo | JP |
Saskatchewan | CA |
Saumlaki | ID |
Sawah Besar | ID |
Sawahlunto | ID | Kota Sawahlunto
Sawangan | ID |
Saxony | DE |
Saydnaya | SY | Sednaya; Penjara Sednaya
Sayyida Zeinab | SY | Sayyidah Zainab
Scarborough Shoal | PH | Beting Scarborough; Karang Scarborough; Bajo de Masinloc; Huangyan Dao
Schiphol | NL | Bandara Schiphol
Sde Teiman | IL |
Sderot | IL |
Seattle | US |
Second Thomas Shoal |  | Ayungin; Ren'ai; Beting Second Thomas
Segitiga Bermuda |  |
Segitiga Emas |  | Golden Triangle
Segitiga Terumbu Karang |  |
Sei Rampah | ID |
Sekadau | ID | Kabupaten Sekadau
Sekayu | ID |
Selangor | MY |
Selat Balabac |  |
Selat Bali | ID |
Selat Bangka | ID |
Selat Bashi |  |
Selat Bering |  |
Selat Dardanella |  | Selat Dardanelles
Selat Gibraltar |  |
Selat Inggris |  |
Selat Karimata | ID |
Selat Kerch |  |
Selat Korea |  |
Selat Lombok | ID |
Selat Luzon |  |
Selat Madura | ID |
Selat Magellan |  |
Selat Makassar | ID |
Selat Miyako |  |
Selat Ombai |  |
Selat Singapura |  |
Selat Sunda | ID |
Selat Tiran |  |
Selat Torres |  |
Selat Tsushima |  |
Selatpanjang | ID |
Sellafield | GB |
Seluma | ID | Kabupaten Seluma
Semanggi | ID | Simpang Susun Semanggi
Semarang | ID | Kabupaten Semarang; Kota Semarang
Semarapura | ID |
Sembalun | ID |
Semenanjung Iberia |  |
Semenanjung Noto | JP |
Seminyak | ID |
Semporna | MY |
Senayan | ID |
Sendai | JP |
Senen | ID | Pasar Senen
Senggigi | ID |
Sengkang | ID |
Senkaku |  | Diaoyu; Kepulauan Senkaku
Sentani | ID |
Sentosa | SG | Pulau Sentosa
Sentul | ID |
Sepaku | ID |
Sepang | MY | Sirkuit Sepang
Seram Bagian Barat | ID | Kabupaten Seram Bagian Barat
Seram Bagian Timur | ID | Kabupaten Seram Bagian Timur
Serang | ID | Kabupaten Serang; Kota Serang
Serdang Bedagai | ID | Kabupaten Serdang Bedagai; Sergai
Seremban | MY |
Serpong | ID |
Seruyan | ID | Kabupaten Seruyan
Sevastopol | UA |
Severodonetsk | UA | Sievierodonetsk
Severodvinsk | RU |
Severomorsk | RU |
Sevilla | ES | Seville
Sfax | TN |
Shaanxi | CN |
Shah Alam | MY |
Shandong | CN |
Shanghai | CN |
Shanxi | CN |
Sharjah | AE |
Sharm el-Sheikh | EG |
Shatila | LB |
Sheikh Jarrah | PS |
Sheikh Radwan | PS |
Shenyang | CN |
Shenzhen | CN |
Sheremetyevo | RU |
Shibuya | JP |
Shijiazhuang | CN |
Shikoku | JP |
Shinjuku | JP |
Shiraz | IR |
Shujaiya | PS | Shujaiyya; Shejaiya
Shusha | AZ |
Shwe Kokko | MM |
Shymkent | KZ |
Siachen |  | Gletser Siachen
Siak | ID | Kabupaten Siak; Siak Sri Indrapura
Sialkot | PK |
Siberia | RU |
Sibolga | ID | Kota Sibolga
Siborongborong | ID |
Sibu | MY |
Sibuhuan | ID |
Sichuan | CN |
Sidenreng Rappang | ID | Kabupaten Sidenreng Rappang; Sidrap; Kabupaten Sidrap
Sidikalang | ID |
Sidoarjo | ID | Kabupaten Sidoarjo
Sidon | LB |
Siem Reap | KH |
Sigi | ID | Kabupaten Sigi
Sigli | ID |
Sigonella | IT |
Sihanoukville | KH | Preah Sihanouk
Sijunjung | ID | Kabupaten Sijunjung
Sikka | ID | Kabupaten Sikka
Sikkim | IN |
Silicon Valley | US | Lembah Silikon
Simalungun | ID | Kabupaten Simalungun
Simandou | GN |
Simeulue | ID | Kabupaten Simeulue; Pulau Simeulue
Simferopol | UA |
Sinabang | ID |
Sinai | EG | Semenanjung Sinai
Sinai Utara | EG |
Sinaloa | MX |
Sindh | PK |
Singaraja | ID |
Singkawang | ID | Kota Singkawang
Singosari | ID |
Sinjai | ID | Kabupaten Sinjai
Sinjar | IQ |
Sinpo | KP |
Sintang | ID | Kabupaten Sintang
Sinuiju | KP |
Sipadan | MY | Pulau Sipadan
Siprus Utara | CY | Republik Turki Siprus Utara
Sirkuit MotorLand Aragon | ES | Sirkuit Aragon; MotorLand Aragon
Sirkuit Sentul | ID |
Sirkuit Silverstone | GB | Silverstone
Sirte | LY |
Sisaket | TH | Si Sa Ket
Sisilia | IT |
Sistan dan Baluchistan | IR | Sistan-Baluchestan; Sistan dan Balochistan
Sittwe | MM |
Situ Gintung | ID |
Situbondo | ID | Kabupaten Situbondo
Skotlandia | GB |
Sleman | ID | Kabupaten Sleman
Slipi | ID |
Sloviansk | UA | Slavyansk
Smolensk | RU |
Sochi | RU |
Socotra | YE | Pulau Socotra
Soekarno-Hatta | ID | Bandara Soekarno-Hatta; Bandara Soetta; Bandara Internasional Soekarno-Hatta; Soekarno Hatta; Bandara Soekarno Hatta; Soetta
Sofifi | ID |
Sohae | KP |
Sohar | OM |
Sokoto | NG |
Soledar | UA |
Solingen | DE |
Solo | ID | Surakarta; Kota Solo; Kota Surakarta
Solok | ID | Kabupaten Solok; Kota Solok
Solok Selatan | ID | Kabupaten Solok Selatan
Somaliland | SO |
Songkhla | TH |
Soppeng | ID | Kabupaten Soppeng
Soreang | ID |
Sorong | ID | Kabupaten Sorong; Kota Sorong
Sorong Selatan | ID | Kabupaten Sorong Selatan
Sorowako | ID |
South Carolina | US | Carolina Selatan
South Dakota | US | Dakota Selatan
South Pars | IR | Ladang Gas South Pars
Southport | GB |
Soweto | ZA |
Sragen | ID | Kabupaten Sragen
Srebrenica | BA |
Sriharikota | IN |
Srinagar |  |
St. Louis | US | Saint Louis
St. Petersburg | RU | Saint Petersburg; St Petersburg
Stabat | ID |
Stade Velodrome | FR | Stadion Velodrome
Stade de France | FR |
Stadion Batakan | ID |
Stadion Demang Lehman | ID |
Stadion Ernst Happel | AT |
Stadion Etihad | GB | Etihad Stadium
Stadion Gelora Bandung Lautan Api | ID | GBLA; Gelora Bandung Lautan Api
Stadion Gelora Bung Tomo | ID | Gelora Bung Tomo
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
Stadion Mapei | IT | Mapei Stadium
Stadion Mattoanging | ID |
Stadion Pakansari | ID | Pakansari
Stadion Patriot Candrabhaga | ID |
Stadion Segiri | ID |
Stadion Si Jalak Harupat | ID |
Stadion St. Jakob Park | CH | St. Jakob-Park
Stadion Teladan | ID |
Stadion Wembley | GB |
Stadion Wibawa Mukti | ID |
Stamford Bridge | GB |
Starokostiantyniv | UA |
Stasiun Gambir | ID |
Stasiun Jakarta Kota | ID |
Stasiun Manggarai | ID |
Stasiun Pasar Senen | ID |
Stasiun Yogyakarta | ID |
Stepanakert | AZ | Khankendi
Strasbourg | FR |
Stuttgart | DE |
Subang | ID | Kabupaten Subang
Subang Jaya | MY |
Subi Reef |  | Karang Subi
Subic | PH | Teluk Subic
Subulussalam | ID | Kota Subulussalam
Sudzha | RU |
Suez | EG |
Sugapa | ID |
Suita | JP |
Sukabumi | ID | Kabupaten Sukabumi; Kota Sukabumi
Sukamara | ID | Kabupaten Sukamara
Sukhumi | GE |
Sukoharjo | ID | Kabupaten Sukoharjo
Sulawesi | ID | Pulau Sulawesi
Sulawesi Barat | ID | Sulbar; Provinsi Sulawesi Barat
Sulawesi Selatan | ID | Sulsel; Provinsi Sulawesi Selatan; Provinsi Sulsel
Sulawesi Tengah | ID | Sulteng; Provinsi Sulawesi Tengah; Provinsi Sulteng
Sulawesi Tenggara | ID | Sultra; Provinsi Sulawesi Tenggara; Provinsi Sultra
Sulawesi Utara | ID | Sulut; Provinsi Sulawesi Utara; Provinsi Sulut
Sulaymaniyah | IQ | Sulaimaniyah
Sulu | PH |
Sumatera | ID | Sumatra; Pulau Sumatera
Sumatera Barat | ID | Sumbar; Sumatra Barat; Provinsi Sumatera Barat; Provinsi Sumbar
Sumatera Selatan | ID | Sumsel; Sumatra Selatan; Provinsi Sumatera Selatan; Provinsi Sumsel
Sumatera Utara | ID | Sumut; Sumatra Utara; Provinsi Sumatera Utara; Provinsi Sumut
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
Sumy | UA | Oblast Sumy
Sunda Kelapa | ID | Pelabuhan Sunda Kelapa
Sungai Amazon |  |
Sungai Barito | ID |
Sungai Batanghari | ID |
Sungai Brantas | ID |
Sungai Ciliwung | ID | Ciliwung
Sungai Cisadane | ID | Cisadane
Sungai Citarum | ID | Citarum
Sungai Danube |  |
Sungai Dnipro |  | Sungai Dnieper
Sungai Efrat |  |
Sungai Kapuas | ID |
Sungai Kongo |  |
Sungai Kuning | CN |
Sungai Mahakam | ID |
Sungai Mekong |  | Mekong
Sungai Musi | ID |
Sungai Nil |  |
Sungai Penuh | ID | Kota Sungai Penuh
Sungai Raya | ID |
Sungai Rhein |  |
Sungai Serayu | ID |
Sungai Tigris |  |
Sungai Volga | RU |
Sungai Yalu |  | Yalu
Sungai Yangtze | CN | Yangtze
Sungai Yordan |  |
Sungailiat | ID |
Sungguminasa | ID |
Sunter | ID |
Supiori | ID | Kabupaten Supiori
Surabaya | ID | Kota Surabaya; Kota Pahlawan
Suvarnabhumi | TH | Bandara Suvarnabhumi
Suwon | KR |
Suzhou | CN |
Sweida | SY | Suwayda; As-Suwayda
Sydney | AU |
Sylhet | BD |
TMP Kalibata | ID | Taman Makam Pahlawan Kalibata; Taman Makam Pahlawan Nasional Utama Kalibata
TQL Stadium | US |
Ta Muen Thom |  | Ta Moan Thom
Taba | EG |
Tabalong | ID | Kabupaten Tabalong
Tabanan | ID | Kabupaten Tabanan
Tabriz | IR |
Tabuk | SA |
Tacloban | PH |
Taganrog | RU |
Taguig | PH |
Tahuna | ID |
Taichung | TW |
Taif | SA |
Tainan | TW |
Taiz | YE |
Taj Mahal | IN |
Takalar | ID | Kabupaten Takalar
Takengon | ID |
Taksim | TR |
Tal Afar | IQ |
Tal al-Hawa | PS |
Taliwang | ID |
Taman Anggrek | ID |
Taman Ismail Marzuki | ID |
Taman Nasional Bromo Tengger Semeru | ID |
Taman Nasional Gunung Leuser | ID |
Taman Nasional Kerinci Seblat | ID |
Taman Nasional Komodo | ID |
Taman Nasional Tesso Nilo | ID | Tesso Nilo
Taman Nasional Ujung Kulon | ID | Ujung Kulon
Taman Nasional Way Kambas | ID | Way Kambas
Taman Suropati | ID |
Tamaulipas | MX |
Tambaksari | ID |
Tambolaka | ID |
Tambrauw | ID | Kabupaten Tambrauw
Tambun | ID |
Tambun Selatan | ID |
Tamil Nadu | IN |
Tampa | US |
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
Tanggul Laut Raksasa | ID | Giant Sea Wall
Tangier | MA |
Tanjung Balai | ID | Kota Tanjung Balai; Tanjungbalai
Tanjung Balai Karimun | ID |
Tanjung Benoa | ID |
Tanjung Duren | ID |
Tanjung Enim | ID |
Tanjung Jabung Barat | ID | Kabupaten Tanjung Jabung Barat; Tanjabbar
Tanjung Jabung Timur | ID | Kabupaten Tanjung Jabung Timur; Tanjabtim
Tanjung Lesung | ID |
Tanjung Malim | MY |
Tanjung Morawa | ID |
Tanjung Pandan | ID | Tanjungpandan
Tanjung Perak | ID | Pelabuhan Tanjung Perak
Tanjung Pinang | ID | Tanjungpinang; Kota Tanjung Pinang; Kota Tanjungpinang
Tanjung Priok | ID |
Tanjung Redeb | ID |
Tanjung Selor | ID |
Tanjung Uban | ID |
Taoyuan | TW |
Tapaktuan | ID |
Tapanuli | ID |
Tapanuli Selatan | ID | Kabupaten Tapanuli Selatan; Tapsel
Tapanuli Tengah | ID | Kabupaten Tapanuli Tengah; Tapteng
Tapanuli Utara | ID | Kabupaten Tapanuli Utara; Taput
Tarakan | ID | Kota Tarakan
Tarempa | ID |
Tartus | SY |
Tarutung | ID |
Tasikmalaya | ID | Kabupaten Tasikmalaya; Kota Tasikmalaya
Tasmania | AU |
Tatarstan | RU |
Tawangmangu | ID |
Tawau | MY |
Tawi-Tawi | PH |
Tebet | ID |
Tebing Tinggi | ID | Kota Tebing Tinggi
Tegal | ID | Kabupaten Tegal; Kota Tegal
Tel Aviv | IL |
Telangana | IN |
Teluk Ambon | ID |
Teluk Aqaba |  |
Teluk Benggala |  | Teluk Bengal
Teluk Benoa | ID |
Teluk Bintuni | ID | Kabupaten Teluk Bintuni
Teluk Bone | ID |
Teluk Cenderawasih | ID |
Teluk Finlandia |  |
Teluk Guinea |  |
Teluk Jakarta | ID |
Teluk Meksiko |  | Teluk Amerika
Teluk Oman |  |
Teluk Sidra |  |
Teluk Souda | GR |
Teluk Suez |  |
Teluk Thailand |  |
Teluk Tomini | ID |
Teluk Tonkin |  |
Teluk Wondama | ID | Kabupaten Teluk Wondama
Temanggung | ID | Kabupaten Temanggung
Tembagapura | ID |
Tembilahan | ID |
Tembok Besar China | CN |
Tembok Ratapan |  |
Temple Mount |  | Bukit Bait Suci; Haram al-Sharif
Tenerife | ES |
Tenggarong | ID |
Tennessee | US |
Tennis Indoor Senayan | ID |
Tepi Barat | PS | West Bank
Terengganu | MY |
Terminal Kampung Melayu | ID |
Terminal Pulogebang | ID | Terminal Terpadu Pulogebang
Ternate | ID | Kota Ternate; Pulau Ternate
Ternopil | UA |
Terusan Panama | PA | Kanal Panama
Texas | US |
Thailand Selatan | TH |
Thessaloniki | GR |
Thiruvananthapuram | IN |
Thuringia | DE |
Tiakur | ID |
Tiananmen | CN | Lapangan Tiananmen
Tianjin | CN |
Tiberias | IL |
Tibet | CN |
Tidore | ID | Kota Tidore Kepulauan; Tidore Kepulauan
Tierra del Fuego | AR |
Tigaraksa | ID |
Tigray | ET |
Tijuana | MX |
Tikrit | IQ |
Tillaberi | NE |
Timbuktu | ML |
Times Square | US |
Timika | ID |
Timisoara | RO |
Timor Tengah Selatan | ID | Kabupaten Timor Tengah Selatan
Timor Tengah Utara | ID | Kabupaten Timor Tengah Utara; TTU
Tindouf | DZ |
Tiraspol | MD |
Toba | ID | Kabupaten Toba
Tobelo | ID |
Toboali | ID |
Tobruk | LY |
Tojo Una-Una | ID | Kabupaten Tojo Una-Una
Tol Cijago | ID |
Tol Cikampek | ID | Tol Jakarta-Cikampek
Tol Cipali | ID |
Tol Jagorawi | ID | Jagorawi
Tol Trans Jawa | ID | Trans Jawa; Tol Trans-Jawa
Tol Trans Sumatera | ID |
Tolikara | ID | Kabupaten Tolikara
Tolitoli | ID | Kabupaten Tolitoli
Tomang | ID |
Tomohon | ID | Kota Tomohon
Tondano | ID |
Tongchang-ri | KP |
Toraja Utara | ID | Kabupaten Toraja Utara
Toretsk | UA |
Toronto | CA |
Toulon | FR |
Toulouse | FR |
Tower 22 | JO |
Trabzon | TR |
Transkarpatia | UA |
Transnistria | MD | Transdniestria
Transylvania | RO | Transilvania
Trenggalek | ID | Kabupaten Trenggalek
Trieste | IT |
Tripoli Lebanon | LB |
Tripura | IN |
Tromso | NO |
Trump Tower | US |
Tskhinvali | GE |
Tual | ID | Kota Tual
Tuapejat | ID |
Tuban | ID | Kabupaten Tuban
Tucson | US |
Tulang Bawang | ID | Kabupaten Tulang Bawang
Tulang Bawang Barat | ID | Kabupaten Tulang Bawang Barat; Tubaba
Tulkarem | PS | Tulkarm
Tulungagung | ID | Kabupaten Tulungagung
Tunb Besar |  | Greater Tunb
Tunb Kecil |  | Lesser Tunb
Turin | IT | Torino
Turkana | KE |
Tuscany | IT | Toskana
Tuzla | BA |
Tyre | LB |
Tyumen | RU |
U-Tapao | TH |
Ubon Ratchathani | TH |
Ubud | ID |
Udhampur | IN |
Udon Thani | TH |
Ufa | RU |
Uluwatu | ID |
Umm Qasr | IQ |
Unaaha | ID |
Ungaran | ID |
Uppsala | SE |
Urmia | IR |
Urumqi | CN |
Ushuaia | AR |
Ust-Luga | RU |
Utah | US |
Utrecht | NL |
Uttar Pradesh | IN |
Uttarakhand | IN |
Uvalde | US |
Uvira | CD |
Uzhhorod | UA |
Valencia | ES |
Vancouver | CA |
Vanimo | PG |
Varanasi | IN |
Velyka Novosilka | UA |
Venesia | IT | Venezia; Venice
Vermont | US |
Versailles | FR | Istana Versailles
Vigo | ES |
Vinnytsia | UA |
Virginia | US |
Visayas | PH |
Vladivostok | RU |
Vnukovo | RU |
Volgograd | RU |
Voronezh | RU |
Vovchansk | UA |
Vuhledar | UA | Ugledar
Vukovar | HR |
Wad Madani | SD |
Waduk Cirata | ID | PLTS Terapung Cirata; PLTS Cirata
Waduk Saguling | ID |
Waikabubak | ID |
Waingapu | ID |
Waisai | ID |
Wajo | ID | Kabupaten Wajo
Wakatobi | ID | Kabupaten Wakatobi
Wales | GB |
Wamena | ID |
Waropen | ID | Kabupaten Waropen
Warsawa | PL |
Washington DC | US | Washington, DC | Q61
Watampone | ID |
Way Kanan | ID | Kabupaten Way Kanan
Waziristan | PK | Waziristan Utara
Waziristan Selatan | PK |
Wembley | GB |
Wenchang | CN |
Wenzhou | CN |
West Virginia | US | Virginia Barat
Westminster | GB |
Whitsun Reef |  | Karang Whitsun
Winnipeg | CA |
Wisconsin | US |
Wonogiri | ID | Kabupaten Wonogiri
Wonosari | ID |
Wonosobo | ID | Kabupaten Wonosobo
Wonsan | KP |
Wroclaw | PL |
Wuhan | CN |
Wutung | PG |
Wyoming | US |
Xiamen | CN |
Xian | CN | Xi'an
Xinjiang | CN |
Yahukimo | ID | Kabupaten Yahukimo
Yakutia | RU |
Yakutsk | RU |
Yalimo | ID | Kabupaten Yalimo
Yalta | UA |
Yanbu | SA |
Yangon | MM |
Yasukuni | JP | Kuil Yasukuni
Yazd | IR |
Yekaterinburg | RU | Ekaterinburg
Yerusalem |  | Al-Quds; Jerusalem
Yerusalem Timur | PS |
Yiwu | CN |
Yogyakarta | ID | DIY; Daerah Istimewa Yogyakarta; Jogja; Yogya; Jogjakarta; DI Yogyakarta; Kota Yogyakarta; Provinsi DIY
Yokohama | JP |
Yokosuka | JP |
Yokota | JP |
Yonaguni | JP | Pulau Yonaguni
Yongbyon | KP |
Yongsan | KR |
Yunnan | CN |
Zahedan | IR |
Zakarpattia | UA |
Zambales | PH |
Zamboanga | PH |
Zamfara | NG |
Zanzibar | TZ |
Zaporizhzhia | UA | Zaporizhia; Zaporozhye; Oblast Zaporizhzhia
Zaragoza | ES |
Zarqa | JO |
Zawiya | LY |
Zhejiang | CN |
Zhengzhou | CN |
Zhoushan | CN |
Zhuhai | CN |
Zhytomyr | UA |
Zulia | VE |
Zurich | CH |
Zwolle | NL |
`;
