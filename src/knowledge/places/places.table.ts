/**
 * Places in the news and the country they lie in; no country where that is disputed. Compiled by us, facts.
 * Columns: name | country | aliases | wikidata. Lists are separated by "; ". Sorted.
 */
export const PLACES_TABLE = `
Aachen | DE |
Aalborg | DK |
Aarhus | DK |
Abadan | IR |
Abbottabad | PK |
Abeche | TD |
Abepura | ID |
Aberdeen | GB |
Abha | SA |
Abiansemal | ID |
Abidjan | CI |
Abkhazia | GE |
Abqaiq | SA |
Abruzzo | IT |
Abu Dis | PS |
Abu Ghraib | IQ |
Abu Kamal | SY | Al-Bukamal
Abu Shouk | SD |
Abung Selatan | ID |
Abyan | YE |
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
Acre | IL |
Adamawa | NG |
Adana | TR |
Addu | MV |
Adelaide | AU |
Aden | YE |
Adiyaman | TR |
Adre | TD |
Adygea | RU |
Afar | ET |
Afrin | SY |
Afula | IL |
Agadez | NE |
Agadir | MA |
Agam | ID |
Agats | ID |
Agra | IN |
Ahmedabad | IN |
Ahvaz | IR |
Aichi | JP |
Aifat | ID |
Aimas | ID |
Ain Sokhna | EG |
Ain al-Asad | IQ | Ain Al Asad; Al Asad; Pangkalan Ain al-Asad
Ain al-Hilweh | LB | Ain el-Hilweh
Airmadidi | ID |
Aita al-Shaab | LB |
Ajdabiya | LY |
Ajibarang | ID |
Ajman | AE |
Akihabara | JP |
Akita | JP |
Akkuyu | TR |
Akrotiri | CY | RAF Akrotiri
Aksai Chin |  |
Aktau | KZ |
Aktobe | KZ |
Akureyri | IS |
Al Dhafra | AE | Pangkalan Udara Al Dhafra
Al Haouz | MA |
Al Udeid | QA | Pangkalan Udara Al Udeid; Al-Udeid
Al Wakrah | QA |
Al-Bab | SY |
Al-Bayda | YE |
Al-Hol | SY | Kamp Al-Hol
Al-Jawf | YE |
Al-Mawasi | PS | Mawasi; Al Mawasi
Al-Shati | PS |
Al-Tanf | SY | Tanf
Al-Zeitoun | PS |
AlUla | SA | Al-Ula
Alabama | US |
Alam Sutera | ID |
Alang-Alang Lebar | ID |
Alaska | US |
Albay | PH |
Alberta | CA |
Albuquerque | US |
Alcatraz | US |
Aleppo | SY |
Alexandria | EG |
Algarve | PT |
Ali Al Salem | KW |
Alibori | BJ |
Alicante | ES |
Alice Springs | AU |
Alkmaar | NL |
Allianz Arena | DE |
Allianz Stadium |  |
Alligator Alcatraz | US |
Almaty | KZ |
Almere | NL |
Almeria | ES |
Alor | ID |
Alor Gajah | MY |
Alor Setar | MY | Alor Star
Alsace | FR |
Amalfi | IT |
Amapa | BR |
Amazonas | BR |
Ambarawa | ID |
Ambon | ID | Kota Ambon; Pulau Ambon
Ambulu | ID |
Amhara | ET |
Amiens | FR |
Amlapura | ID |
Ampana | ID |
Ampang | MY |
Ampera Raya | ID |
Amritsar | IN |
Amuntai | ID |
Amur | RU |
Amurang | ID |
Anaheim | US |
Anbar | IQ |
Anchorage | US |
Ancol | ID |
Andalusia | ES |
Andhra Pradesh | IN |
Andijan | UZ |
Andoolo | ID |
Andoya | NO |
Anfield | GB |
Angers | FR |
Anggruk | ID |
Angkor Wat | KH |
Anhui | CN |
Ann Arbor | US |
Annaba | DZ |
Annapolis | US |
Annecy | FR |
Ansan | KR |
Antakya | TR |
Antalya | TR |
Antapani | ID |
Antigua Guatemala | GT |
Antioquia | CO |
Antofagasta | CL |
Antsirabe | MG |
Antwerpen | BE | Antwerp
Anyer | ID |
Aomori | JP |
Apulia | IT | Puglia
Aqaba | JO |
Arafah | SA | Padang Arafah
Arcamanik | ID |
Area 51 | US |
Arequipa | PE |
Arga Makmur | ID |
Arizona | US |
Arkansas | US |
Arkhangelsk | RU |
Arlington | US |
Arlit | NE |
Arnhem | NL |
Arosuka | ID |
Arunachal Pradesh | IN |
Arusha | TZ |
Asahan | ID | Kabupaten Asahan
Asemrowo | ID |
Ashdod | IL |
Ashkelon | IL |
Ashmore Reef | AU | Pulau Pasir
Asipovichy | BY |
Asmat | ID |
Aspen | US |
Assab | ER |
Assam | IN |
Assen | NL |
Assisi | IT |
Astrakhan | RU |
Asturias | ES |
Aswan | EG |
Atacama | CL | Gurun Atacama
Atambua | ID |
Atbara | SD |
Atlanta | US |
Atyrau | KZ |
Auckland | NZ |
Audi Field | US |
Augsburg | DE |
Auschwitz | PL |
Austin, Texas | US |
Australia Barat | AU |
Australia Selatan | AU |
Avaza | TM |
Avdiivka | UA | Avdeevka
Aviano | IT |
Avignon | FR |
Awaza | TM |
Ayacucho | PE |
Ayer Keroh | MY |
Ayeyarwady | MM | Irrawaddy
Ayodhya | IN |
Ayutthaya | TH |
Azad Kashmir |  |
Azerbaijan Barat | IR |
Azerbaijan Timur | IR |
Azores | PT |
Azovstal | UA |
BSD City | ID | BSD; Bumi Serpong Damai
Baalbek | LB |
Babakan Madang | ID |
Babanusa | SD |
Babat | ID |
Babelan | ID |
Bac Ninh | VN |
Bacan | ID |
Bachok | MY |
Bacolod | PH |
Badajoz | ES |
Badakhshan | AF |
Baden-Wurttemberg | DE |
Badung | ID | Kabupaten Badung
Baduy | ID |
Baengnyeong | KR |
Bagan Serai | MY |
Bagansiapiapi | ID | Bagan Siapi-api
Baghlan | AF |
Bago | MM |
Bagram | AF | Pangkalan Udara Bagram
Baguala | ID |
Baguio | PH |
Bahawalpur | PK |
Bahia | BR |
Bahir Dar | ET |
Bahodopi | ID |
Bahorok | ID |
Bahuga | ID |
Baidoa | SO |
Baiji | IQ |
Baikonur | KZ | Kosmodrom Baikonur
Baja California | MX |
Bajaur | PK |
Bajawa | ID |
Bakauheni | ID |
Bakhmut | UA | Artemivsk; Artyomovsk
Baki | ID |
Balai Agung Rakyat | CN |
Balai Kota Bandung | ID |
Balai Kota DKI Jakarta | ID | Balai Kota Jakarta; Balai Kota DKI
Balai Kota Solo | ID |
Balai Sidang Jakarta | ID |
Balakliia | UA |
Balangan | ID |
Balaraja | ID |
Balasore | IN |
Balata | PS |
Baleendah | ID |
Bali | ID | Pulau Bali; Provinsi Bali
Balige | ID |
Balik Bukit | ID |
Balik Pulau | MY |
Balikesir | TR |
Balikpapan | ID | Kota Balikpapan
Balkh | AF |
Ballarat | AU |
Ballymena | GB |
Balochistan | PK | Baluchistan
Baltimore | US |
Bambari | CF |
Bamenda | CM |
Bamiyan | AF |
Banawa | ID |
Banda Aceh | ID | Kota Banda Aceh
Bandar Abbas | IR |
Bandar Baharu | MY |
Bandar Jaya | ID |
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
Bandara Heathrow |  |
Bandara Husein Sastranegara | ID | Bandara Husein
Bandara I Gusti Ngurah Rai | ID | Bandara Ngurah Rai; Bandara Internasional I Gusti Ngurah Rai
Bandara IMIP | ID |
Bandara Imam Khomeini | IR |
Bandara Incheon |  |
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
Banff | CA |
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
Bangko | ID |
Bangli | ID | Kabupaten Bangli
Bangsamoro | PH |
Bangsri | ID |
Baniyas | SY |
Banja Luka | BA |
Banjar | ID | Kota Banjar
Banjar Agung | ID |
Banjar Margo | ID |
Banjaran | ID |
Banjarbaru | ID | Kota Banjarbaru
Banjarmasin | ID | Kota Banjarmasin
Banjarnegara | ID | Kabupaten Banjarnegara
Banjarsari | ID |
Banjska | XK |
Bannu | PK |
Bantaeng | ID | Kabupaten Bantaeng
Bantargebang | ID | Bantar Gebang
Banteay Meanchey | KH |
Banten | ID | Provinsi Banten
Bantul | ID | Kabupaten Bantul
Banyuasin | ID | Kabupaten Banyuasin
Banyumanik | ID |
Banyumas | ID | Kabupaten Banyumas
Banyuwangi | ID | Kabupaten Banyuwangi
Baotou | CN |
Baquba | IQ |
Barabai | ID |
Baradatu | ID |
Baranovichi | BY |
Barcelona | ES |
Bari | IT |
Bariloche | AR |
Barisal | BD |
Barito Kuala | ID | Kabupaten Barito Kuala
Barito Selatan | ID | Kabupaten Barito Selatan
Barito Timur | ID | Kabupaten Barito Timur
Barito Utara | ID | Kabupaten Barito Utara
Baros | ID |
Barquisimeto | VE |
Barranquilla | CO |
Barru | ID | Kabupaten Barru
Barsalogho | BF |
Baruga | ID |
Basel | CH |
Bashkortostan | RU |
Basilan | PH |
Basilicata | IT |
Basilika Santa Maria Maggiore | IT | Santa Maria Maggiore
Basilika Santo Petrus | VA | Basilika St. Petrus; Basilika St Petrus
Basque | ES |
Basra | IQ |
Bassikounou | MR |
Bat Yam | IL |
Bataan | PH |
Batam | ID | Kota Batam; Pulau Batam
Batam Center | ID |
Batam Kota | ID |
Batanes | PH |
Batang Kali | MY |
Batangas | PH |
Batanghari | ID | Kabupaten Batanghari
Batanghari Nuban | ID |
Batanta | ID |
Batavia | ID |
Batken | KG |
Batna | DZ |
Baton Rouge | US |
Battambang | KH |
Batticaloa | LK |
Batu Aji | ID |
Batu Ampar | ID |
Batu Gajah | MY |
Batu Pahat | MY |
Batujajar | ID |
Batulicin | ID |
Batumi | GE |
Batur | ID |
Baturaja | ID |
Baturetno | ID |
Baturiti | ID |
Baturraden | ID | Baturaden
Batusangkar | ID |
Baubau | ID | Kota Baubau; Bau-Bau
Baucau | TL |
Bavaria | DE |
Bavet | KH |
Bawean | ID | Pulau Bawean
Bawen | ID |
BayArena | DE |
Bayah | ID |
Bayan Lepas | MY |
Beaufort | MY |
Bedugul | ID |
Beersheba | IL | Be'er Sheva; Beer Sheva
Beidaihe | CN |
Beira | MZ |
Beit Hanoun | PS |
Beit Lahia | PS | Beit Lahiya
Bejaia | DZ |
Beji | ID |
Bekasi | ID | Kabupaten Bekasi; Kota Bekasi
Beledweyne | SO |
Belem | BR |
Belfast | GB |
Belgorod | RU | Oblast Belgorod
Belitung | ID | Kabupaten Belitung; Pulau Belitung
Belitung Timur | ID | Kabupaten Belitung Timur; Beltim
Belo Horizonte | BR |
Belu | ID | Kabupaten Belu
Ben Gurion | IL | Bandara Ben Gurion; Bandara Internasional Ben Gurion
Bendigo | AU |
Bendung Katulampa | ID | Katulampa
Bendungan Aswan | EG |
Bendungan Ciawi | ID |
Bendungan GERD | ET | Bendungan Renaisans; Grand Ethiopian Renaissance Dam
Bendungan Hilir | ID | Benhil
Bendungan Jatigede | ID |
Bendungan Tiga Ngarai | CN | Three Gorges
Bener Meriah | ID | Kabupaten Bener Meriah
Bengal Barat | IN |
Bengaluru | IN | Bangalore
Bengawan Solo | ID | Sungai Bengawan Solo
Benggala Barat | IN | West Bengal
Benghazi | LY |
Bengkalis | ID | Kabupaten Bengkalis; Pulau Bengkalis
Bengkayang | ID | Kabupaten Bengkayang
Bengkong | ID |
Bengkulu | ID | Provinsi Bengkulu; Kota Bengkulu
Bengkulu Selatan | ID | Kabupaten Bengkulu Selatan
Bengkulu Tengah | ID | Kabupaten Bengkulu Tengah
Bengkulu Utara | ID | Kabupaten Bengkulu Utara
Bengkunat | ID |
Benguela | AO |
Benin City | NG |
Benishangul-Gumuz | ET |
Benoa | ID |
Benowo | ID |
Bentiu | SS |
Bentong | MY |
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
Besut | MY |
Beting James |  |
Betlehem | PS | Bethlehem
Beverly Hills | US |
Bhaktapur | NP |
Bhamo | MM |
Bhasan Char | BD |
Bhopal | IN |
Bhubaneswar | IN |
Biak | ID | Pulau Biak
Biak Numfor | ID | Kabupaten Biak Numfor
Bialystok | PL |
Biarritz | FR |
Bicol | PH |
Bidor | MY |
Bien Hoa | VN |
Bihar | IN |
Bilbao | ES |
Billund | DK |
Bilohorivka | UA |
Binh Duong | VN |
Binjai | ID | Kota Binjai
Bint Jbeil | LB |
Bintan | ID | Kabupaten Bintan; Pulau Bintan
Bintaro | ID |
Bintaro Jaya | ID |
Bintulu | MY |
Bintuni | ID |
Bir Ali | SA |
Bira | ID |
Birao | CF |
Bireuen | ID | Kabupaten Bireuen
Biringkanaya | ID |
Birmingham | GB |
Bitola | MK |
Bitung | ID | Kota Bitung
Bizerte | TN |
Blackpool | GB |
Blambangan Umpu | ID |
Blangkejeren | ID |
Blangpidie | ID |
Blantyre | MW |
Bled | SI |
Blida | DZ |
Blimbing | ID |
Blitar | ID | Kabupaten Blitar; Kota Blitar
Bloemfontein | ZA |
Blok Ambalat |  | Ambalat
Blok Cepu | ID |
Blok M | ID |
Blok Mahakam | ID |
Blok Masela | ID |
Blok Rokan | ID |
Bloomington | US |
Blora | ID | Kabupaten Blora
Bnei Brak | IL |
Boalemo | ID | Kabupaten Boalemo
Bobo-Dioulasso | BF |
Bobong | ID |
Boca Chica | US |
Bochum | DE |
Bodetabek | ID |
Bodrum | TR |
Bogor | ID | Kabupaten Bogor; Kota Bogor
Bohol | PH |
Boise | US |
Bojonegoro | ID | Kabupaten Bojonegoro
Bojonggede | ID |
Bojongsari | ID |
Bojongsoang | ID |
Bokhtar | TJ |
Bolaang Mongondow | ID | Kabupaten Bolaang Mongondow; Bolmong
Bolaang Mongondow Selatan | ID | Kabupaten Bolaang Mongondow Selatan; Bolsel
Bolaang Mongondow Timur | ID | Kabupaten Bolaang Mongondow Timur; Boltim; Kabupaten Boltim
Bolaang Mongondow Utara | ID | Kabupaten Bolaang Mongondow Utara; Bolmut
Bologna | IT |
Bombana | ID | Kabupaten Bombana
Bondi | AU |
Bondowoso | ID | Kabupaten Bondowoso
Bone | ID | Kabupaten Bone
Bone Bolango | ID | Kabupaten Bone Bolango
Bonn | DE |
Bontang | ID | Kota Bontang
Bontoala | ID |
Boracay | PH |
Bordeaux | FR |
Borlange | SE |
Bornholm | DK |
Borno | NG |
Borobudur | ID |
Boryspil | UA |
Bosaso | SO |
Boston | US |
Bouake | CI |
Bougainville | PG |
Boulder | US |
Boven Digoel | ID | Kabupaten Boven Digoel; Boven Digul
Boyolali | ID | Kabupaten Boyolali
Brampton | CA |
Brandenburg | DE |
Brandenburger Tor | DE |
Brasov | RO |
Brebes | ID | Kabupaten Brebes
Breda | NL |
Bremen | DE |
Brescia | IT |
Brest | FR |
Brisbane | AU |
Bristol | GB |
British Columbia | CA |
Brittany | FR |
Brno | CZ |
Broadway | US |
Brondong | ID |
Bronx | US |
Brooklyn | US |
Broome | AU |
Brovary | UA |
Brownsville | US |
Bruges | BE | Brugge
Brumadinho | BR |
Bryansk | RU | Oblast Bryansk
Buahbatu | ID |
Bubutan | ID |
Bucaramanga | CO |
Bucha | UA |
Buckingham | GB |
Buduran | ID |
Budva | ME |
Buea | CM |
Buffalo | US |
Bukavu | CD |
Bukhara | UZ |
Bukit Aman | MY |
Bukit Bintang | MY |
Bukit Duri | ID |
Bukit Jalil | MY | Stadion Bukit Jalil; Stadion Nasional Bukit Jalil
Bukit Kayu Hitam | MY |
Bukit Kemuning | ID |
Bukit Lawang | ID |
Bukit Mertajam | MY |
Bukit Timah | SG |
Bukittinggi | ID | Kota Bukittinggi
Bula | ID |
Bulacan | PH |
Bulambuli | UG |
Bulawayo | ZW |
Buleleng | ID | Kabupaten Buleleng
Bulukumba | ID | Kabupaten Bulukumba
Bulungan | ID | Kabupaten Bulungan
Bumi Cenderawasih | ID |
Bumi Lancang Kuning | ID |
Bumi Waras | ID |
Bumiayu | ID |
Bumijawa | ID |
Bunaken | ID |
Bundaran HI | ID | Bundaran Hotel Indonesia
Bungku | ID |
Bungo | ID |
Bungoro | ID |
Bunia | CD |
Buntok | ID |
Buol | ID | Kabupaten Buol
Buraidah | SA |
Bureij | PS |
Burgas | BG |
Burgenstock | CH | Bürgenstock
Buriram | TH |
Burj Khalifa | AE |
Buru | ID |
Buru Selatan | ID | Kabupaten Buru Selatan
Buryatia | RU |
Busan | KR |
Bushehr | IR | PLTN Bushehr
Butembo | CD |
Buthidaung | MM |
Buton | ID | Kabupaten Buton; Pulau Buton
Buton Selatan | ID | Kabupaten Buton Selatan
Buton Tengah | ID | Kabupaten Buton Tengah
Buton Utara | ID | Kabupaten Buton Utara
Butterworth | MY |
Bydgoszcz | PL |
Byron Bay | AU |
CECOT | SV |
Cabinda | AO |
Cabo Delgado | MZ |
Cadiz | ES |
Caen | FR |
Caesarea | IL |
Cagayan | PH |
Cagayan de Oro | PH |
Cagliari | IT |
Cairns | AU |
Cakung | ID |
Calabria | IT |
Calais | FR |
Calama | CL |
Calang | ID |
Calgary | CA |
California | US | Kalifornia
California Selatan | US |
Callao | PE |
Cam Ranh | VN | Teluk Cam Ranh
Camaguey | CU |
Cambridge | GB |
Cameron Highlands | MY |
Camp Arifjan | KW |
Camp Bondsteel | XK |
Camp David | US |
Camp Humphreys | KR |
Camp Lemonnier | DJ |
Camp Nou | ES |
Camp Pendleton | US |
Campania | IT |
Can Tho | VN |
Canakkale | TR |
Cancun | MX |
Candi Borobudur | ID |
Candi Mendut | ID |
Candi Prambanan | ID |
Candipuro | ID |
Candisari | ID |
Canggu | ID |
Cangkringan | ID |
Cannes | FR |
Cantabria | ES |
Cap-Haitien | HT |
Cape Canaveral | US |
Cape Coast | GH |
Cape Town | ZA | Kaapstad
Cappadocia | TR | Kapadokia
Cardiff | GB |
Caringin | ID |
Carinthia | AT |
Carita | ID |
Cartagena | CO |
Caruban | ID |
Casa Santa Marta | VA | Domus Sanctae Marthae
Casablanca | MA |
Casamance | SN |
Cascais | PT |
Castel Gandolfo | IT |
Catalunya | ES | Catalonia; Katalunya
Catania | IT |
Catatumbo | CO |
Cauca | CO |
Cavite | PH |
Cawang | ID |
Ceara | BR |
Cebu | PH | Kota Cebu
Celah Suwalki |  |
Cempaka Putih | ID |
Cengkareng | ID |
Cepogo | ID |
Cepu | ID |
Cetinje | ME |
Ceuta | ES |
Chabahar | IR |
Chagos | GB | Kepulauan Chagos
Chaman | PK |
Champasak | LA |
Champs-Elysees | FR | Champs-Élysées
Chancay | PE |
Chandigarh | IN |
Changchun | CN |
Changi | SG | Bandara Changi; Pangkalan Angkatan Laut Changi
Changsha | CN |
Changwon | KR |
Chania | GR |
Chanthaburi | TH |
Charleroi | BE |
Charleston | US |
Charlottesville | US |
Chasiv Yar | UA |
Chechnya | RU | Chechen
Chelyabinsk | RU |
Chemnitz | DE |
Chengdu | CN |
Chennai | IN |
Cheongju | KR |
Cheras | MY |
Cherkasy | UA |
Chernihiv | UA | Chernigov
Chernivtsi | UA |
Chernobyl | UA | Chornobyl
Chhattisgarh | IN |
Chiang Mai | TH |
Chiang Rai | TH |
Chiapas | MX |
Chiba | JP |
Chibok | NG |
Chicago | US |
Chihuahua | MX |
Chikangawa | MW |
Chin | MM |
Chittagong | BD | Chattogram
Chonburi | TH |
Chongjin | KP |
Chongqing | CN |
Christchurch | NZ |
Chubut | AR |
Chukai | MY |
Chukotka | RU |
Chuncheon | KR |
Chungcheong Selatan | KR |
Chungcheong Utara | KR |
Ciamis | ID | Kabupaten Ciamis
Ciampea | ID |
Cianjur | ID | Kabupaten Cianjur
Ciater | ID |
Ciawi | ID |
Ciayumajakuning | ID |
Cibadak | ID |
Cibeunying | ID |
Cibinong | ID |
Cibitung | ID |
Cibubur | ID |
Cicalengka | ID |
Cicendo | ID |
Cicurug | ID |
Cideng | ID |
Cijantung | ID |
Cijeruk | ID |
Cikampek | ID |
Cikande | ID |
Cikarang | ID |
Cikarang Barat | ID |
Cikarang Selatan | ID |
Cikarang Utara | ID |
Cikeas | ID | Puri Cikeas
Cikini | ID |
Cikupa | ID |
Cilacap | ID | Kabupaten Cilacap
Cilandak | ID |
Cilangkap | ID |
Ciledug | ID |
Cilegon | ID | Kota Cilegon
Cileungsi | ID |
Cileunyi | ID |
Cililin | ID |
Cililitan | ID |
Cilincing | ID |
Cilodong | ID |
Cilongok | ID |
Cimahi | ID | Kota Cimahi
Cimanggis | ID |
Cincin Api Pasifik |  |
Cincinnati | US |
Cinere | ID |
Ciomas | ID |
Cipanas | ID |
Cipatat | ID |
Cipayung | ID |
Cipete | ID |
Cipinang | ID |
Cipondoh | ID |
Cipularang | ID | Tol Cipularang; Jalan Tol Cipularang
Ciputat | ID |
Ciputat Timur | ID |
Ciracap | ID |
Ciracas | ID |
Cirebon | ID | Kabupaten Cirebon; Kota Cirebon
Ciruas | ID |
Cisarua | ID |
Cisewu | ID |
Cisolok | ID |
Cite Soleil | HT |
Citeureup | ID |
Ciudad Guayana | VE |
Ciudad Juarez | MX |
Ciudad del Este | PY |
Ciwandan | ID |
Ciwidey | ID |
Cleveland | US |
Cluj-Napoca | RO |
Coblong | ID |
Cochabamba | BO |
Coimbatore | IN |
Colomadu | ID |
Colorado | US |
Colorado Springs | US |
Colosseum | IT | Koloseum
Columbus | US |
Comal | ID |
Como | IT |
Condet | ID |
Connecticut | US |
Constanta | RO |
Constantine | DZ |
Copacabana | BR |
Coral Gables | US |
Cordoba | ES |
Corfu | GR |
Cork | IE |
Cornwall | GB |
Corpus Christi | US |
Cortina d'Ampezzo | IT |
Cotabato | PH |
Cotonou | BJ |
Coventry | GB |
Cox's Bazar | BD | Cox Bazar
Craiova | RO |
Crans-Montana | CH |
Cremona | IT |
Cucuta | CO |
Cuenca | EC |
Cugenang | ID |
Culiacan | MX |
Cumbria | GB |
Cupertino | US |
Curitiba | BR |
Curup | ID |
Cusco | PE | Cuzco
Cyberjaya | MY |
Czestochowa | PL |
DMZ |  | Zona Demiliterisasi
Da Lat | VN |
Da Nang | VN |
Daan Mogot | ID |
Dabo Singkep | ID |
Dachau | DE |
Dadaab | KE |
Daegu | KR |
Daejeon | KR |
Dagestan | RU |
Dago | ID |
Dahab | EG |
Dahiyeh | LB | Dahiya; Dahieh
Dairi | ID | Kabupaten Dairi
Dak Lak | VN |
Dakhla | MA |
Dalian | CN |
Dallas | US |
Dammam | SA |
Dampit | ID |
Danau Baikal | RU |
Danau Chad |  |
Danau Kelimutu | ID | Kelimutu
Danau Kerinci | ID |
Danau Limboto | ID |
Danau Maninjau | ID |
Danau Pangong |  | Pangong
Danau Poso | ID |
Danau Ranau | ID |
Danau Sentani | ID |
Danau Singkarak | ID |
Danau Tempe | ID |
Danau Toba | ID |
Danau Tondano | ID |
Danau Victoria |  |
Dandong | CN |
Dapchi | NG |
Dar es Salaam | TZ |
Dardanella | TR |
Darfur | SD |
Darfur Barat | SD |
Darfur Selatan | SD |
Darfur Utara | SD |
Darien | PA |
Darien Gap |  | Celah Darien
Darkhan | MN |
Daruba | ID |
Dataran Tinggi Golan |  | Golan
Daugavpils | LV |
Davao | PH | Kota Davao
Davos | CH |
Dawei | MM |
Dayeuhkolot | ID |
Daytona | US |
Debrecen | HU |
Dehradun | IN |
Deir al-Balah | PS | Deir el-Balah; Deir Al Balah
Deir ez-Zor | SY | Deir Ezzor; Deir el-Zour; Deir Az Zor
Deiyai | ID | Kabupaten Deiyai
Dekai | ID |
Delanggu | ID |
Delaware | US |
Delft | NL |
Deli Serdang | ID | Kabupaten Deli Serdang
Delta Mekong | VN |
Delta Niger | NG |
Demak | ID | Kabupaten Demak
Den Haag | NL | The Hague
Denizli | TR |
Denpasar | ID | Kota Denpasar
Denpasar Barat | ID |
Denpasar Selatan | ID |
Denpasar Timur | ID |
Denpasar Utara | ID |
Denver | US |
Depok | ID | Kota Depok
Dera Ismail Khan | PK |
Deraa | SY | Daraa
Derna | LY |
Derry | GB |
Des Moines | US |
Detroit | US |
Deveselu | RO |
Devon | GB |
Dezful | IR |
Dhahran | SA |
Dhamar | YE |
Dharmasraya | ID | Kabupaten Dharmasraya
Dhekelia | CY |
Diego Garcia | IO |
Dien Bien Phu | VN |
Dieng | ID | Dataran Tinggi Dieng
Diffa | NE |
Dijon | FR |
Dimona | IL |
Dire Dawa | ET |
Diriyah | SA |
Distrik Gome | ID |
Distrik Kiwirok | ID |
Distrik Sinak | ID |
Diwaniyah | IQ |
Diyala | IQ |
Diyarbakir | TR |
Djerba | TN |
Djibo | BF |
Dnipro | UA |
Dnipropetrovsk | UA |
Dobo | ID |
Dobropillia | UA |
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
Dover | GB |
Dramaga | ID |
Drammen | NO |
Dresden | DE |
Driyorejo | ID |
Drohobych | UA |
Dubai | AE |
Dubrovnik | HR |
Duesseldorf | DE | Düsseldorf
Duisburg | DE |
Dukono | ID |
Dumai | ID | Kota Dumai
Dundee | GB |
Dunedin | NZ |
Dungun | MY |
Dunhuang | CN |
Dunia Fantasi | ID | Dufan
Dunkirk | FR | Dunkerque
Duqm | OM |
Durban | ZA |
Duren Sawit | ID |
Duren Tiga | ID |
Duri | ID |
Duri Kosambi | ID |
Duri Pulo | ID |
Durres | AL |
Eagle Pass | US |
East London | ZA |
East Palestine | US |
Eastern Cape | ZA |
Eastern Ghouta | SY |
Edinburgh | GB |
Edirne | TR |
Edmonton | CA |
Efate | VU |
Ehime | JP |
Eilat | IL |
Eindhoven | NL |
El Alto | BO |
El Arish | EG | Al Arish; Al-Arish
El Fasher | SD | Al-Fashir; El-Fasher; Al Fashir
El Geneina | SD |
El Obeid | SD | El-Obeid
El Paso | US |
Eldoret | KE |
Elelim | ID |
Emilia-Romagna | IT |
Emirates Stadium | GB | Stadion Emirates
Empat Lawang | ID | Kabupaten Empat Lawang
Enarotali | ID |
Encarnacion | PY |
Ende | ID | Kabupaten Ende
Enerhodar | UA |
Enga | PG |
Enggal | ID |
Enrekang | ID | Kabupaten Enrekang
Enschede | NL |
Entebbe | UG |
Entikong | ID |
Enugu | NG |
Equateur | CD |
Erbil | IQ | Arbil
Erdenet | MN |
Erfurt | DE |
Ermera | TL |
Erzurum | TR |
Esbjerg | DK |
Esequibo |  | Essequibo
Eskisehir | TR |
Esmeraldas | EC |
Espoo | FI |
Essaouira | MA |
Essex | GB |
Estadio Azteca | MX | Stadion Azteca
Estadio Metropolitano | ES |
Etchmiadzin | AM |
Everglades | US |
Evros | GR |
Extremadura | ES |
Fairbanks | US |
Faisalabad | PK |
Fakfak | ID | Kabupaten Fakfak; Fak-Fak
Fallujah | IQ |
Famagusta | CY |
Faridabad | IN |
Faslane | GB |
Fatima | PT |
Feodosia | UA |
Fergana | UZ |
Ferrara | IT |
Fez | MA |
Fiery Cross Reef |  | Fiery Cross
Firenze | IT |
Flanders | BE |
Flint | US |
Flores | ID | Pulau Flores
Flores Timur | ID | Kabupaten Flores Timur; Flotim
Florianopolis | BR |
Florida | US |
Flushing Meadows | US |
Fordow | IR | Fordo; Fasilitas Nuklir Fordow
Fort Benning | US |
Fort Bragg | US |
Fort Hood | US |
Fort Lauderdale | US |
Fort Liberty | US |
Fort Worth | US |
Fortaleza | BR |
Foshan | CN |
Foz do Iguacu | BR |
Frankfurt | DE |
Freiburg | DE |
Fresno | US |
Fujairah | AE |
Fujian | CN |
Fukui | JP |
Fukuoka | JP |
Fukushima | JP |
Funchal | PT |
Futenma | JP |
Fuzhou | CN |
Fuzuli | AZ |
Gabala | AZ |
Gabes | TN |
Gading Serpong | ID |
Gadingrejo | ID |
Gafsa | TN |
Gagauzia | MD |
Gainbridge Fieldhouse | US |
Galapagos | EC | Kepulauan Galapagos
Galati | RO |
Galicia | ES |
Galilea | IL | Galilee
Galkayo | SO |
Galle | LK |
Galveston | US |
Galway | IE |
Gamalama | ID |
Gambir | ID |
Gamping | ID |
Gandaria | ID |
Gandaria City | ID |
Gandus | ID |
Gangnam | KR |
Gangneung | KR |
Gangwon | KR |
Gansu | CN |
Garissa | KE |
Garoua | CM |
Garuda Wisnu Kencana | ID | GWK
Garut | ID | Kabupaten Garut
Gatwick | GB |
Gauteng | ZA |
Gayamsari | ID |
Gayo Lues | ID | Kabupaten Gayo Lues
Gayungan | ID |
Gaza | PS | Jalur Gaza; Kota Gaza
Gaza Selatan | PS |
Gaza Tengah | PS |
Gaza Utara | PS |
Gaziantep | TR |
Gazipur | BD |
Gbarnga | LR |
Gdansk | PL |
Gdynia | PL |
Gedangan | ID |
Gedaref | SD |
Gedebage | ID |
Gedong Tataan | ID |
Gedung Bundar | ID | Gedung Bundar Kejagung
Gedung Capitol | US | Gedung Capitol AS; Capitol AS; US Capitol
Gedung Grahadi | ID | Gedung Negara Grahadi
Gedung Meneng | ID |
Gedung Merdeka | ID |
Gedung Nusantara | ID |
Gedung Nusantara I | ID |
Gedung Pancasila | ID |
Gedung Sate | ID |
Gedung Setneg | ID | Gedung Sekretariat Negara
Gedung Smesco | ID | Gedung SMESCO
Geelong | AU |
Gelora Bung Karno | ID | GBK; Stadion Utama Gelora Bung Karno; Stadion Gelora Bung Karno; SUGBK
Gelsenkirchen | DE |
Gempol | ID |
General Santos | PH |
Genk | BE |
Genoa | IT | Genova
Genting Highlands | MY |
Genuk | ID |
George Town | MY |
Gerbang Brandenburg | DE |
Gerbangkertosusila | ID |
Gereja Katedral | ID |
Gereja Katedral Jakarta | ID | Katedral Jakarta
Gerik | MY |
Gerokgak | ID |
Gettysburg | US |
Gezira | SD |
Ghat | LY |
Ghazni | AF |
Ghent | BE | Gent
Ghouta | SY | Ghouta Timur
Gia Lai | VN |
Gianyar | ID | Kabupaten Gianyar
Gifu | JP |
Gilan | IR |
Gilgit-Baltistan |  |
Gili Air | ID |
Gili Iyang | ID |
Gili Meno | ID |
Gili Trawangan | ID |
Gilimanuk | ID | Pelabuhan Gilimanuk
Gimhae | KR |
Ginza | JP |
Gisenyi | RW |
Gisting | ID |
Giuseppe Meazza |  |
Giza | EG |
Gjader | AL |
Glasgow | GB |
Glenmore | ID |
Glodok | ID |
Goa | IN |
Godean | ID |
Gofa | ET |
Goiania | BR |
Gold Coast | AU |
Golestan | IR |
Goma | CD |
Gombak | MY |
Gombong | ID |
Gomel | BY |
Gonaives | HT |
Gondangdia | ID |
Gondar | ET |
Gondokusuman | ID |
Goodison Park | GB |
Gopalganj | BD |
Gorgan | IR |
Gori | GE |
Gorno-Badakhshan | TJ |
Goroka | PG |
Gorontalo | ID | Provinsi Gorontalo; Kabupaten Gorontalo; Kota Gorontalo
Gorontalo Utara | ID | Kabupaten Gorontalo Utara; Gorut
Gothenburg | SE | Göteborg
Gotland | SE |
Gowa | ID | Kabupaten Gowa
Gqeberha | ZA |
Gramado | BR |
Gran Canaria | ES |
Granada | ES |
Grand Canyon | US |
Grand Indonesia | ID |
Grasberg | ID |
Graz | AT |
Great Barrier Reef | AU |
Greater Sunrise |  |
Greenwich | GB |
Grenoble | FR |
Gresik | ID | Kabupaten Gresik
Grindavik | IS |
Grobogan | ID | Kabupaten Grobogan
Grodno | BY |
Grogol | ID |
Grogol Petamburan | ID |
Groningen | NL |
Grozny | RU |
Gua Hira | SA |
Gua Musang | MY |
Guadalajara | MX |
Guadalcanal | SB |
Guanajuato | MX |
Guangdong | CN |
Guangxi | CN |
Guangzhou | CN |
Guantanamo | CU | Teluk Guantanamo; Penjara Guantanamo; Pangkalan Angkatan Laut Guantanamo
Guantanamo Bay | CU |
Guayaquil | EC |
Gubeng | ID |
Gubug | ID |
Guci | ID |
Guerrero | MX |
Guilin | CN |
Guiyang | CN |
Guizhou | CN |
Gujarat | IN |
Gujranwala | PK |
Gulu | UG |
Gunma | JP |
Gunung Agung | ID |
Gunung Anak Krakatau | ID | Anak Krakatau; Gunung Krakatau
Gunung Anyar | ID |
Gunung Arjuno | ID | Gunung Arjuno-Welirang
Gunung Awu | ID |
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
Gunung Guntur | ID |
Gunung Hermon |  |
Gunung Ibu | ID |
Gunung Ijen | ID | Kawah Ijen; Ijen
Gunung Ile Lewotolok | ID | Ile Lewotolok; Gunung Lewotolok
Gunung Ili Lewotolok | ID |
Gunung Kanlaon | PH | Kanlaon
Gunung Karangetang | ID |
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
Gunung Sugih | ID |
Gunung Sumbing | ID |
Gunung Taal | PH |
Gunung Tambora | ID |
Gunung Tangkuban Parahu | ID | Tangkuban Parahu; Tangkuban Perahu
Gunung Vesuvius | IT | Vesuvius
Gunung Whakaari | NZ | White Island
Gunungkidul | ID | Gunung Kidul; Kabupaten Gunungkidul
Gunungpati | ID |
Gunungsitoli | ID | Kota Gunungsitoli; Gunung Sitoli
Gurah | ID |
Gurugram | IN |
Gurun Gobi |  |
Gurun Negev | IL |
Gurun Sahara |  |
Gush Etzion | PS |
Guwahati | IN |
Gwadar | PK | Pelabuhan Gwadar
Gwangju | KR |
Gyeonggi | KR |
Gyeongju | KR |
Gyeongsang Selatan | KR |
Gyeongsang Utara | KR |
Gyor | HU |
Gyumri | AM |
Ha Long | VN | Teluk Ha Long
Haarlem | NL |
Hadramaut | YE | Hadhramaut; Hadramawt
Hagia Sophia | TR |
Hai Phong | VN | Haiphong
Haifa | IL |
Haikou | CN |
Hainan | CN |
Hajjah | YE |
Hakkari | TR |
Halabja | IQ |
Halifax | CA |
Halim Perdanakusuma | ID | Bandara Halim Perdanakusuma; Lanud Halim Perdanakusuma; Bandara Halim; Pangkalan Udara Halim Perdanakusuma
Halmahera | ID | Pulau Halmahera
Halmahera Barat | ID | Kabupaten Halmahera Barat
Halmahera Selatan | ID | Kabupaten Halmahera Selatan; Halsel
Halmahera Tengah | ID | Kabupaten Halmahera Tengah; Halteng
Halmahera Timur | ID | Kabupaten Halmahera Timur; Haltim
Halmahera Utara | ID | Kabupaten Halmahera Utara; Halut
Hama | SY |
Hamadan | IR |
Hamamatsu | JP |
Hambalang | ID | Padepokan Garuda Yaksa
Hambantota | LK |
Hamburg | DE |
Hamedan | IR |
Hamhung | KP |
Hanang | TZ |
Handlova | SK |
Haneda | JP | Bandara Haneda
Hangzhou | CN |
Hannover | DE | Hanover
Harbin | CN |
Harbour Bay | ID |
Hard Rock Stadium | US |
Haret Hreik | LB |
Hargeisa | SO |
Haridwar | IN |
Harlem | US |
Hartford | US |
Haruku | ID |
Haryana | IN |
Hasakah | SY | Al-Hasakah
Hat Yai | TH |
Hatay | TR |
Hatzerim | IL |
Hawaii | US |
Hawalli | KW |
Hawija | IQ |
Heathrow | GB |
Hebei | CN |
Hebron | PS |
Hefei | CN |
Heidelberg | DE |
Heilongjiang | CN |
Helmand | AF |
Henan | CN |
Henoko | JP |
Heraklion | GR |
Heram | ID |
Herat | AF |
Hermel | LB |
Herning | DK |
Herzliya | IL |
Hesse | DE |
Hilla | IQ |
Himachal Pradesh | IN |
Himalaya |  | Pegunungan Himalaya
Hindu Kush |  |
Hiroshima | JP |
Hirshabelle | SO |
Hitadipa | ID |
Hitu | ID |
Hmeimim | SY | Khmeimim
Ho Chi Minh City | VN | Ho Chi Minh; Kota Ho Chi Minh
Hobart | AU |
Hockenheim | DE |
Hodeidah | YE | Al Hudaydah; Hodeida; Al Hudaida; Hudaydah
Hohhot | CN |
Hoi An | VN |
Hokkaido | JP | Pulau Hokkaido
Hollywood | US |
Holon | IL |
Homeyo | ID |
Homs | SY |
Hongdae | KR |
Honolulu | US |
Honshu | JP |
Hormozgan | IR |
Hostomel | UA |
Hotel Borobudur | ID |
Hotel Sultan | ID |
Houston | US |
Hsinchu | TW |
Hua Hin | TH |
Hualien | TW |
Huambo | AO |
Hubei | CN |
Hue | VN |
Huliaipole | UA |
Hull | GB |
Hulu Langat | MY |
Hulu Selangor | MY |
Hulu Sungai Selatan | ID | Kabupaten Hulu Sungai Selatan
Hulu Sungai Tengah | ID | Kabupaten Hulu Sungai Tengah
Hulu Sungai Utara | ID | Kabupaten Hulu Sungai Utara
Hulu Terengganu | MY |
Humbang Hasundutan | ID | Kabupaten Humbang Hasundutan; Humbahas
Hunan | CN |
Hurghada | EG |
Hutan Amazon |  | Hutan Hujan Amazon
Huwara | PS |
Hwanghae | KP |
Hyderabad | IN |
Hyogo | JP |
ICE BSD | ID |
Iasi | RO |
Ibadan | NG |
Ibaraki | JP |
Ibiza | ES |
Idaho | US |
Idlib | SY |
Ilaga | ID |
Ilam | IR |
Ilir Barat | ID |
Ilir Timur | ID |
Illinois | US |
Ilocos | PH |
Iloilo | PH |
Imogiri | ID |
Imphal | IN |
Incheon | KR |
Incirlik | TR | Pangkalan Udara Incirlik
Inderalaya | ID |
Indian Wells | US |
Indiana | US |
Indianapolis | US |
Indonesia Arena | ID |
Indore | IN |
Indragiri Hilir | ID | Kabupaten Indragiri Hilir; Inhil
Indragiri Hulu | ID | Kabupaten Indragiri Hulu; Inhu
Indralaya | ID |
Indramayu | ID | Kabupaten Indramayu
Ingolstadt | DE |
Ingushetia | RU |
Innsbruck | AT |
Intan Jaya | ID | Kabupaten Intan Jaya
Interlagos | BR |
Interlaken | CH |
Iowa | US |
Ipoh | MY |
Ipswich | GB |
Iquique | CL |
Iquitos | PE |
Irbid | JO |
Irian Barat | ID |
Irian Jaya | ID |
Irkutsk | RU |
Irlandia Utara | GB | Northern Ireland
Irpin | UA |
Isfahan | IR | Esfahan; Fasilitas Nuklir Isfahan
Ishigaki | JP |
Ishikawa | JP |
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
Istora | ID |
Istora Senayan | ID | Istora Gelora Bung Karno
Itaewon | KR |
Itera | ID |
Ituri | CD |
Ivano-Frankivsk | UA |
Ivanovo | RU |
Iwakuni | JP |
Iwate | JP |
Iwo Jima | JP |
Izhevsk | RU |
Izium | UA | Izyum
Izmail | UA |
Izmir | TR |
Izmit | TR |
JIExpo Kemayoran | ID | JIExpo; JIEXPO; JIEXPO Kemayoran
Jabal Rahmah | SA |
Jabalia | PS | Jabaliya
Jableh | SY |
Jabodetabek | ID |
Jabotabek | ID |
Jacksonville | US |
Jaffa | IL |
Jaffna | LK |
Jagakarsa | ID |
Jahra | KW |
Jailolo | ID |
Jaipur | IN |
Jajarkot | NP |
Jakarta | ID | DKI Jakarta; DKI; Jakarta Raya; Provinsi DKI Jakarta; Daerah Khusus Jakarta; Kota Jakarta; Provinsi Jakarta
Jakarta Barat | ID | Jakbar
Jakarta Convention Center | ID | JCC Senayan
Jakarta International Stadium | ID | JIS
Jakarta Pusat | ID | Jakpus
Jakarta Selatan | ID | Jaksel
Jakarta Timur | ID | Jaktim
Jakarta Utara | ID | Jakut
Jalal-Abad | KG |
Jalalabad | AF |
Jalan Ahmad Yani | ID |
Jalan Asia Afrika | ID |
Jalan Diponegoro | ID |
Jalan Gatot Subroto | ID |
Jalan HR Rasuna Said | ID |
Jalan Imam Bonjol | ID |
Jalan Jenderal Sudirman | ID | Jalan Sudirman
Jalan Kertanegara | ID | Kertanegara
Jalan Kramat Raya | ID |
Jalan MH Thamrin | ID |
Jalan Pantura | ID |
Jalan Rasuna Said | ID |
Jalan Raya Bogor | ID |
Jalan Sisingamangaraja | ID |
Jalan TB Simatupang | ID |
Jalan Teuku Umar | ID |
Jalan Trunojoyo | ID |
Jalisco | MX |
Jalur Philadelphi | PS | Koridor Philadelphia; Koridor Philadelphi
Jalur Puncak | ID |
Jamarat | SA |
Jambangan | ID |
Jambi | ID | Provinsi Jambi; Kota Jambi
Jammu |  |
Jamnagar | IN |
Jantho | ID |
Jasin | MY |
Jasinga | ID |
Jaten | ID |
Jati Agung | ID |
Jatiasih | ID |
Jatibarang | ID |
Jatiluhur | ID | Waduk Jatiluhur
Jatinangor | ID |
Jatinegara | ID |
Jatisampurna | ID |
Jawa | ID | Pulau Jawa
Jawa Barat | ID | Jabar; Provinsi Jawa Barat; Provinsi Jabar
Jawa Tengah | ID | Jateng; Provinsi Jawa Tengah; Provinsi Jateng
Jawa Timur | ID | Jatim; Provinsi Jawa Timur; Provinsi Jatim
Jayapura | ID | Kabupaten Jayapura; Kota Jayapura
Jayawijaya | ID | Kabupaten Jayawijaya
Jebel Ali | AE |
Jebres | ID |
Jeddah | SA |
Jelebu | MY |
Jembatan Ampera | ID |
Jembatan Barelang | ID | Barelang
Jembatan Krimea |  | Jembatan Kerch
Jembatan Suramadu | ID | Suramadu
Jember | ID | Kabupaten Jember
Jembrana | ID | Kabupaten Jembrana
Jempol | MY |
Jeneponto | ID | Kabupaten Jeneponto
Jenewa | CH | Geneva
Jenin | PS | Kamp Jenin
Jeolla Selatan | KR |
Jeolla Utara | KR |
Jeonju | KR |
Jepara | ID | Kabupaten Jepara
Jerantut | MY |
Jerez | ES |
Jericho | PS | Yerikho
Jersey City | US |
Jharkhand | IN |
Jiangsu | CN |
Jiangxi | CN |
Jilin | CN |
Jimbaran | ID |
Jinan | CN |
Jinja | UG |
Jisr al-Shughur | SY |
Jitra | MY |
Jiuquan | CN |
Jizan | SA | Jazan
Jodhpur | IN |
Johannesburg | ZA |
Johar Baru | ID |
Johor | MY |
Johor Bahru | MY |
Joint Base Andrews | US | Pangkalan Gabungan Andrews
Jolo | PH |
Jombang | ID | Kabupaten Jombang
Jonggol | ID |
Jonglei | SS |
Jounieh | LB |
Juata | ID |
Jubail | SA |
Jubaland | SO |
Juliaca | PE |
Jurmala | LV |
Jurong | SG |
Juwana | ID |
Jyvaskyla | FI |
KEK Kendal | ID |
KEK Sei Mangkei | ID |
KIIC | ID |
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
Kafr Kila | LB |
Kagoshima | JP |
Kahramanmaras | TR |
Kai Tak | HK |
Kaimana | ID | Kabupaten Kaimana
Kairouan | TN |
Kajang | MY |
Kajen | ID |
Kakuma | KE |
Kalabahi | ID |
Kali Angke | ID |
Kali Krukut | ID |
Kali Pesanggrahan | ID |
Kalianda | ID |
Kalianget | ID |
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
Kalirejo | ID |
Kaliurang | ID |
Kaliwungu | ID |
Kallang | SG |
Kalmykia | RU |
Kaluga | RU |
Kamal Muara | ID |
Kamchatka | RU |
Kamp Al-Shati | PS |
Kamp Zaatari | JO |
Kamp Zamzam | SD |
Kampar | ID | Kabupaten Kampar
Kampot | KH |
Kampung Melayu | ID |
Kampung Rambutan | ID |
Kanagawa | JP |
Kanal Funan Techo | KH |
Kananaskis | CA |
Kanazawa | JP |
Kanchanaburi | TH |
Kandahar | AF |
Kandal | KH |
Kandangan | ID |
Kandy | LK |
Kanekes | ID |
Kangar | MY |
Kangean | ID |
Kankan | GN |
Kano | NG |
Kanpur | IN |
Kansas | US |
Kansas City | US |
Kantor Wapres | ID | Kantor Wakil Presiden
Kaohsiung | TW |
Kapel Sistina | VA |
Kapit | MY |
Kapuas | ID |
Kapuas Hulu | ID | Kabupaten Kapuas Hulu
Kapuk | ID |
Kapuk Muara | ID |
Karachi | PK |
Karaganda | KZ |
Karaj | IR |
Karang Pilang | ID |
Karanganyar | ID | Kabupaten Karanganyar
Karangasem | ID | Kabupaten Karangasem
Karangploso | ID |
Karawaci | ID |
Karawang | ID | Kabupaten Karawang
Karbala | IQ |
Karelia | RU |
Karet Tengsin | ID |
Kargil |  |
Kariakoo | TZ |
Karimun | ID | Kabupaten Karimun; Pulau Karimun
Karimunjawa | ID | Kepulauan Karimunjawa
Karlovy Vary | CZ |
Karlsruhe | DE |
Karnataka | IN |
Karo | ID |
Kartasura | ID |
Karubaga | ID |
Kasai | CD |
Kasemen | ID |
Kasese | UG |
Kashgar | CN |
Kashiwazaki-Kariwa | JP |
Kashmir |  | Jammu dan Kashmir
Kashmir India | IN | Kashmir yang dikuasai India
Kashmir Pakistan | PK | Kashmir yang dikuasai Pakistan
Kasongan | ID |
Kassala | SD |
Kassel | DE |
Kastil Windsor | GB |
Kasui | ID |
Katanga | CD |
Katapang | ID |
Katedral Notre-Dame | FR | Notre-Dame; Notre Dame
Katibung | ID |
Katingan | ID | Kabupaten Katingan
Katowice | PL |
Katsina | NG |
Kaunas | LT |
Kawasan Industri Jababeka | ID |
Kawasan Industri Kendal | ID |
Kawasan Puncak | ID |
Kayah | MM |
Kayes | ML |
Kayin | MM |
Kayong Utara | ID | Kabupaten Kayong Utara
Kayseri | TR |
Kayu Putih | ID |
Kayuagung | ID | Kayu Agung
Kazan | RU |
Kebayoran Baru | ID |
Kebayoran Lama | ID |
Kebbi | NG |
Kebon Baru | ID |
Kebon Jeruk | ID |
Kebon Sirih | ID |
Kebumen | ID | Kabupaten Kebumen
Kebun Binatang Ragunan | ID | Taman Margasatwa Ragunan
Kebun Raya Bogor | ID |
Kecamatan Sebatik | ID |
Kedah | MY |
Kedarnath | IN |
Kedaton | ID |
Kediri | ID | Kabupaten Kediri; Kota Kediri
Kedungkandang | ID |
Keelung | TW |
Keerom | ID | Kabupaten Keerom
Kefamenanu | ID |
Keflavik | IS |
Kejajar | ID |
Kejaksan | ID |
Kelantan | MY |
Kelapa Dua | ID |
Kelapa Gading | ID |
Kelowna | CA |
Kemaman | MY |
Kemang | ID |
Kemayoran | ID |
Kembangan | ID |
Kemiling | ID |
Kendal | ID | Kabupaten Kendal
Kendari | ID | Kota Kendari
Kenema | SL |
Keningau | MY |
Kenjeran | ID |
Kennedy Space Center | US |
Kentucky | US |
Kenyam | ID |
Kepahiang | ID | Kabupaten Kepahiang
Kepanjen | ID |
Kepi | ID |
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
Kepulauan Sitaro | ID |
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
Kerr County | US |
Kertajati | ID |
Kerteh | MY |
Ketanggungan | ID |
Ketapang | ID | Kabupaten Ketapang
Key West | US |
Khabarovsk | RU |
Khan Sheikhoun | SY |
Khan Younis | PS | Khan Yunis
Kharkiv | UA | Kharkov; Oblast Kharkiv
Khartoum Utara | SD |
Khatulistiwa |  |
Kherson | UA | Oblast Kherson
Khiam | LB |
Khiva | UZ |
Khmelnytskyi | UA |
Khobar | SA | Al Khobar
Khojir | IR |
Khon Kaen | TH |
Khorramabad | IR |
Khost | AF |
Khujand | TJ |
Khulna | BD |
Khuzestan | IR |
Khyber Pakhtunkhwa | PK |
Kibbutz Be'eri | IL | Be'eri
Kibbutz Nir Oz | IL | Nir Oz
Kibera | KE |
Kidal | ML |
Kiel | DE |
Kijang | ID |
Kilifi | KE |
Kinabatangan | MY |
Kinmen | TW | Quemoy
Kintamani | ID |
Kirkenes | NO |
Kirkuk | IQ |
Kiruna | SE |
Kiryat Shmona | IL |
Kisangani | CD |
Kismayo | SO |
Kisor | ID |
Kisumu | KE |
Kitakyushu | JP |
Kitwe | ZM |
Kivu | CD |
Kivu Selatan | CD | South Kivu
Kivu Utara | CD | North Kivu
Kiwirok | ID |
Klagenfurt | AT |
Klaipeda | LT |
Klang | MY | Pelabuhan Klang; Port Klang
Klari | ID |
Klaten | ID | Kabupaten Klaten
Kleine Brogel | BE |
Klender | ID |
Klojen | ID |
Kluang | MY |
Klungkung | ID | Kabupaten Klungkung
Kobakma | ID |
Kobani | SY | Kobane
Kobe | JP |
Kocani | MK |
Kochi | IN |
Koh Kong | KH |
Koh Phi Phi | TH |
Koh Samui | TH |
Koja | ID |
Kokang | MM |
Kokas | ID |
Kokonao | ID |
Kolaka | ID | Kabupaten Kolaka
Kolaka Timur | ID | Kabupaten Kolaka Timur
Kolaka Utara | ID | Kabupaten Kolaka Utara
Kolkata | IN |
Koln | DE | Köln; Cologne
Kolwezi | CD |
Komodo | ID |
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
Koridor Zangezur |  |
Korsika | FR | Corsica
Kosambi | ID |
Kosice | SK |
Kosmodrom Vostochny | RU | Vostochny
Kostiantynivka | UA | Konstantinovka
Kostroma | RU |
Kostyantynivka | UA |
Kota Agung | ID |
Kota Baru Lampung | ID |
Kota Batu | ID |
Kota Belud | MY |
Kota Bharu | MY |
Kota Bima | ID |
Kota Darwin | AU |
Kota Gudeg | ID |
Kota Hujan | ID |
Kota Kawasaki | JP |
Kota Kembang | ID |
Kota Kinabalu | MY |
Kota Lumpia | ID |
Kota Marudu | MY |
Kota Metro | ID |
Kota Mulia | ID |
Kota Nusantara | ID |
Kota Pelajar | ID |
Kota Quebec | CA | Quebec City
Kota Samarahan | MY |
Kota Tinggi | MY |
Kota Tua | ID |
Kota Tua Jakarta | ID |
Kota Tua Yerusalem |  | Kota Tua Jerusalem
Kota Udang | ID |
Kota Ulsan | KR |
Kotabaru | ID | Kabupaten Kotabaru
Kotabumi | ID |
Kotagede | ID |
Kotamobagu | ID | Kota Kotamobagu
Kotawaringin Barat | ID | Kabupaten Kotawaringin Barat; Kobar
Kotawaringin Timur | ID | Kabupaten Kotawaringin Timur; Kotim
Koto Tangah | ID |
Kowloon | HK |
Krabi | TH |
Kragilan | ID |
Kragujevac | RS |
Krakow | PL | Cracow
Kramat | ID |
Kramat Jati | ID | Kramatjati
Kramat Raya | ID |
Kramatorsk | UA |
Krasnodar | RU |
Krasnogorsk | RU |
Krasnoyarsk | RU |
Krayan | ID |
Krembangan | ID |
Kremenchuk | UA |
Kreta | GR |
Krian | ID |
Krimea | UA | Crimea; Semenanjung Krimea
Kronjo | ID |
Kropyvnytskyi | UA |
Kroya | ID |
Krui | ID |
Kryvyi Rih | UA | Krivoy Rog
Kuala Belait | BN |
Kuala Kangsar | MY |
Kuala Kapuas | ID |
Kuala Kencana | ID |
Kuala Krai | MY |
Kuala Kubu Bharu | MY |
Kuala Lipis | MY |
Kuala Nerus | MY |
Kuala Pilah | MY |
Kuala Selangor | MY |
Kuala Terengganu | MY |
Kuala Tungkal | ID |
Kualasimpang | ID | Kuala Simpang
Kuantan | MY |
Kuantan Singingi | ID | Kabupaten Kuantan Singingi; Kuansing
Kubang Pasu | MY |
Kubu Raya | ID | Kabupaten Kubu Raya
Kuching | MY |
Kudat | MY |
Kudus | ID | Kabupaten Kudus
Kufa | IQ |
Kufra | LY |
Kulai | MY |
Kulim | MY |
Kulob | TJ |
Kulon Progo | ID | Kabupaten Kulon Progo; Kulonprogo
Kumamoto | JP |
Kumasi | GH |
Kumurkek | ID |
Kunak | MY |
Kunar | AF |
Kunduz | AF |
Kuningan | ID | Kabupaten Kuningan
Kunming | CN |
Kupang | ID | Kabupaten Kupang; Kota Kupang
Kupiansk | UA | Kupyansk
Kurakhove | UA |
Kuranji | ID |
Kurdistan | IQ |
Kurdistan Irak | IQ |
Kurdistan Iran | IR |
Kuriga | NG |
Kurik | ID |
Kuril | RU | Kepulauan Kuril; Wilayah Utara
Kurram | PK |
Kursk | RU | Oblast Kursk
Kuta | ID |
Kuta Selatan | ID |
Kuta Utara | ID |
Kutacane | ID |
Kutai Barat | ID | Kabupaten Kutai Barat; Kubar
Kutai Kartanegara | ID | Kabupaten Kutai Kartanegara; Kukar
Kutai Timur | ID | Kabupaten Kutai Timur; Kutim
Kutaisi | GE |
Kutoarjo | ID |
Kutub Selatan |  |
Kutub Utara |  |
Kutupalong | BD |
KwaZulu-Natal | ZA |
Kwandang | ID |
Kwanyar | ID |
Kyaukphyu | MM | Kyaukpyu
Kyoto | JP |
Kyrenia | CY |
Kyushu | JP |
La Guaira | VE |
La Plata | AR |
Labuan | MY |
Labuan Bajo | ID |
Labuha | ID |
Labuhan Maringgai | ID |
Labuhan Ratu | ID |
Labuhanbatu | ID | Kabupaten Labuhanbatu; Labuhan Batu
Labuhanbatu Selatan | ID | Kabupaten Labuhanbatu Selatan; Labusel
Labuhanbatu Utara | ID | Kabupaten Labuhanbatu Utara; Labura
Lachin | AZ | Koridor Lachin
Ladakh |  |
Laghman | AF |
Lagos | NG |
Lahad Datu | MY |
Lahaina | US |
Lahat | ID | Kabupaten Lahat
Lahij | YE |
Lahore | PK |
Lahti | FI |
Lakarsantri | ID |
Lake Chad | TD |
Lake Tahoe | US |
Lalibela | ET |
Lamandau | ID | Kabupaten Lamandau
Lamongan | ID | Kabupaten Lamongan
Lampedusa | IT |
Lampung | ID | Provinsi Lampung
Lampung Barat | ID | Kabupaten Lampung Barat
Lampung Selatan | ID | Kabupaten Lampung Selatan
Lampung Tengah | ID | Kabupaten Lampung Tengah
Lampung Timur | ID | Kabupaten Lampung Timur
Lampung Utara | ID | Kabupaten Lampung Utara
Lamu | KE |
Lancashire | GB |
Lancaster House | GB |
Landak | ID |
Lang Son | VN |
Langgur | ID |
Langkapura | ID |
Langkat | ID | Kabupaten Langkat
Langkawi | MY | Pulau Langkawi
Langley | US |
Langsa | ID | Kota Langsa
Lanny Jaya | ID | Kabupaten Lanny Jaya
Lansing | US |
Lanud Abdulrachman Saleh | ID | Lanud Abdul Rachman Saleh
Lanud Atang Sendjaja | ID |
Lanud Iswahjudi | ID | Pangkalan Udara Iswahjudi
Lanud Roesmin Nurjadin | ID |
Lanud Sultan Hasanuddin | ID |
Lanud Supadio | ID |
Lanzhou | CN |
Lao Cai | VN |
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
Laredo | US |
Larnaca | CY |
Las Vegas | US |
Lasem | ID |
Lashio | MM |
Lashkar Gah | AF |
Lasusua | ID |
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
Lautoka | FJ |
Lawang Sewu | ID |
Laweyan | ID |
Le Bourget | FR |
Le Castellet | FR |
Le Mans | FR |
Lebak | ID | Kabupaten Lebak
Lebak Bulus | ID |
Lebanon Selatan | LB |
Lebong | ID | Kabupaten Lebong
Lecce | IT |
Leeds | GB |
Legazpi | PH |
Legian | ID |
Leiden | NL |
Leihitu | ID |
Leipzig | DE |
Lelystad | NL |
Lemahwungkuk | ID |
Lembah Anai | ID |
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
Leok | ID |
Leposavic | XK |
Lesbos | GR |
Leticia | CO |
Leuven | BE |
Leuwiliang | ID |
Lewoleba | ID |
Leyte | PH |
Lhasa | CN |
Lhokseumawe | ID | Kota Lhokseumawe
Lhoksukon | ID |
Liaoning | CN |
Liege | BE |
Liepaja | LV |
Ligitan | MY | Pulau Ligitan
Liguria | IT |
Likupang | ID |
Lille | FR |
Lillehammer | NO |
Lima Puluh Kota | ID | Kabupaten Lima Puluh Kota; Limapuluh Kota
Limassol | CY |
Limbang | MY |
Limboto | ID |
Limerick | IE |
Limo | ID |
Limoges | FR |
Limpopo | ZA |
Lincoln Financial Field | US |
Line of Control |  | Garis Kontrol
Lingga | ID |
Lingkaran Arktik |  |
Linkoping | SE |
Linz | AT |
Lipetsk | RU |
Lippo Mall | ID |
Liquica | TL |
Litani | LB | Sungai Litani
Little Rock | US |
Liverpool | GB |
Livingstone | ZM |
Liwa | ID |
Loa Bakung | ID |
Loa Janan | ID |
Loa Kulu | ID |
Lobito | AO |
Lockerbie | GB |
Lodz | PL |
Logar | AF |
Loikaw | MM |
Lolak | ID |
Lombardia | IT |
Lombardy | IT |
Lombok | ID | Pulau Lombok
Lombok Barat | ID | Kabupaten Lombok Barat
Lombok Tengah | ID | Kabupaten Lombok Tengah
Lombok Timur | ID | Kabupaten Lombok Timur
Lombok Utara | ID | Kabupaten Lombok Utara
Long Bawan | ID |
Long Beach | US |
Long Island | US |
Lore Lindu | ID |
Lorestan | IR |
Los Alamos | US |
Los Angeles | US | L.A.; LA
Losari | ID |
Lospalos | TL |
Louisiana | US |
Louisville | US |
Lourdes | FR |
Louvre | FR | Museum Louvre
Lovina | ID |
Lowokwaru | ID |
Luang Prabang | LA |
Lubang Buaya | ID |
Lubeck | DE |
Lublin | PL |
Lubuk Baja | ID |
Lubuk Basung | ID |
Lubuk Begalung | ID |
Lubuk Pakam | ID |
Lubuk Sikaping | ID |
Lubuklinggau | ID | Kota Lubuklinggau; Lubuk Linggau
Lubumbashi | CD |
Lucerne | CH |
Lucknow | IN |
Ludhiana | IN |
Lugano | CH |
Luhansk | UA | Lugansk; Oblast Luhansk
Lumajang | ID | Kabupaten Lumajang
Lumbini | NP |
Lumen Field | US |
Lund | SE |
Luoyang | CN |
Lusail | QA |
Luton | GB |
Lutsk | UA |
Luwu | ID | Kabupaten Luwu
Luwu Timur | ID | Kabupaten Luwu Timur; Lutim
Luwu Utara | ID | Kabupaten Luwu Utara
Luwuk | ID |
Luxor | EG |
Luzon | PH | Pulau Luzon
Lviv | UA |
Lyman | UA |
Lyon | FR |
Lysychansk | UA |
Maale Adumim | PS |
Maastricht | NL |
Machang | MY |
Machu Picchu | PE |
Madaba | JO |
Madang | PG |
Madeira | PT |
Madhya Pradesh | IN |
Madinah | SA | Kota Madinah
Madison Square Garden | US |
Madiun | ID | Kabupaten Madiun; Kota Madiun
Madura | ID | Pulau Madura
Madurai | IN |
Mae Sot | TH |
Mafraq | JO |
Magadan | RU |
Magdeburg | DE |
Magelang | ID | Kabupaten Magelang; Kota Magelang
Magetan | ID | Kabupaten Magetan
Maghazi | PS |
Maguindanao | PH |
Magway | MM |
Mahabad | IR |
Mahajanga | MG |
Mahakam Ulu | ID | Kabupaten Mahakam Ulu; Mahulu
Maharashtra | IN |
Maiduguri | NG |
Maine | US |
Mainz | DE |
Majalaya | ID |
Majalengka | ID | Kabupaten Majalengka
Majdal Shams | IL |
Majenang | ID |
Majene | ID | Kabupaten Majene
Makale | ID |
Makasar | ID |
Makassar | ID | Ujung Pandang; Kota Makassar
Makati | PH |
Makhachkala | RU |
Mako Brimob Kelapa Dua | ID |
Mal Kelapa Gading | ID |
Malaga | ES |
Malaka | MY | Melaka
Malakal | SS |
Malalak | ID |
Malalayang | ID |
Malang | ID | Kabupaten Malang; Kota Malang
Malang Raya | ID |
Malatya | TR |
Maliana | TL |
Malibu | US |
Malili | ID |
Malinau | ID | Kabupaten Malinau
Malingping | ID |
Malioboro | ID | Jalan Malioboro
Mallersdorf | DE |
Mallorca | ES |
Malmo | SE | Malmö
Maluku | ID | Provinsi Maluku
Maluku Barat Daya | ID | Kabupaten Maluku Barat Daya
Maluku Tengah | ID | Kabupaten Maluku Tengah
Maluku Tenggara | ID | Kabupaten Maluku Tenggara
Maluku Utara | ID | Malut; Provinsi Maluku Utara
Mamasa | ID |
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
Mandera | KE |
Mandonga | ID |
Mangga Besar | ID |
Mangga Dua | ID |
Manggala | ID |
Manggar | ID |
Manggarai | ID | Kabupaten Manggarai
Manggarai Barat | ID | Kabupaten Manggarai Barat
Manggarai Timur | ID | Kabupaten Manggarai Timur
Manhattan | US |
Manipur | IN |
Manitoba | CA |
Mannheim | DE |
Manokwari | ID | Kabupaten Manokwari
Manokwari Selatan | ID | Kabupaten Manokwari Selatan
Mansoura | EG |
Manyar | ID |
Mapanget | ID |
Mappi | ID | Kabupaten Mappi
Mar del Plata | AR |
Mar-a-Lago | US |
Marabahan | ID |
Maracaibo | VE |
Maracana | BR | Stadion Maracana
Maradi | NE |
Maranello | IT |
Marapi | ID |
Marawi | PH | Kota Marawi
Marbella | ES |
Marche | IT |
Margahayu | ID |
Margonda | ID |
Marib | YE |
Maribor | SI |
Marina Bay | SG |
Marina Bay Sands | SG |
Marisa | ID |
Mariso | ID |
Mariupol | UA |
Marjayoun | LB |
Maros | ID | Kabupaten Maros
Maroun al-Ras | LB |
Marpoyan Damai | ID |
Marrakesh | MA | Marrakech
Marseille | FR |
Martapura | ID |
Martapura Banjar | ID |
Marunda | ID |
Maryland | US |
Masafer Yatta | PS |
Masalembu | ID |
Masamba | ID |
Masbate | PH |
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
Matamoros | MX |
Matanzas | CU |
Mataram | ID | Kota Mataram
Mataraman | ID |
Mathura | IN |
Mato Grosso | BR |
Matraman | ID |
Matsu | TW | Kepulauan Matsu
Matsuyama | JP |
Maui | US |
Mauk | ID |
Maule | CL |
Maumere | ID |
Maungdaw | MM |
Mawlamyine | MM |
Maybrat | ID | Kabupaten Maybrat
Mayong | ID |
Mazar-i-Sharif | AF |
Mazatlan | MX |
Mbandaka | CD |
Mbarara | UG |
Mbay | ID |
Medan | ID | Kota Medan
Medan Amplas | ID |
Medan Area | ID |
Medan Baru | ID |
Medan Belawan | ID |
Medan Deli | ID |
Medan Denai | ID |
Medan Helvetia | ID |
Medan Johor | ID |
Medan Kota | ID |
Medan Labuhan | ID |
Medan Maimun | ID |
Medan Marelan | ID |
Medan Merdeka Barat | ID | Jalan Medan Merdeka Barat
Medan Merdeka Selatan | ID | Jalan Medan Merdeka Selatan
Medan Merdeka Timur | ID | Jalan Medan Merdeka Timur
Medan Merdeka Utara | ID | Jalan Medan Merdeka Utara
Medan Petisah | ID |
Medan Polonia | ID |
Medan Satria | ID |
Medan Selayang | ID |
Medan Sunggal | ID |
Medan Tembung | ID |
Medan Tuntungan | ID |
Medellin | CO |
Mega Kuningan | ID |
Megamendung | ID |
Meghalaya | IN |
Meghri | AM |
Meikarta | ID |
Mekelle | ET |
Mekkah | SA | Mekah; Kota Makkah; Kota Mekkah; Makkah
Meknes | MA |
Melawai | ID |
Melawi | ID | Kabupaten Melawi
Melaya | ID |
Melbourne | AU |
Melilla | ES |
Melitopol | UA |
Melonguane | ID |
Mempawah | ID | Kabupaten Mempawah
Menara Eiffel | FR |
Menara Petronas | MY |
Menganti | ID |
Menggala | ID |
Mengwi | ID |
Menlo Park | US |
Mentakab | MY |
Mentawai | ID | Kepulauan Mentawai; Kabupaten Mentawai; Kabupaten Kepulauan Mentawai
Menteng | ID |
Merangin | ID | Kabupaten Merangin
Merauke | ID | Kabupaten Merauke
Merbau Mataram | ID |
Mercedes-Benz Stadium | US |
Mergangsan | ID |
Merowe | SD |
Mersin | TR |
Mersing | MY |
Meruya | ID |
Mesaieed | QA |
Messina | IT |
Mesuji | ID | Kabupaten Mesuji
MetLife Stadium | US |
Metro Barat | ID |
Metro Manila | PH |
Metro Pusat | ID |
Metro Selatan | ID |
Metro Timur | ID |
Metro Utara | ID |
Metula | IL |
Metz | FR |
Meulaboh | ID |
Miami | US |
Michigan | US |
Michoacan | MX |
Middlesbrough | GB |
Midway Atoll | UM |
Mijen | ID |
Milan | IT | Milano
Millerovo | RU |
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
Miri | MY |
Misano | IT |
Misawa | JP |
Mischief Reef |  | Karang Mischief
Misrata | LY |
Mississauga | CA |
Mississippi | US |
Missouri | US |
Mitrovica | XK |
Miyagi | JP |
Miyazaki | JP |
Mizoram | IN |
Mlati | ID |
Moanemani | ID |
Modena | IT |
Mogilev | BY |
Mogyorod | HU |
Mojokerto | ID | Kabupaten Mojokerto; Kota Mojokerto
Mojoroto | ID |
Mojosari | ID |
Mokha | YE |
Mombasa | KE |
Monas | ID |
Monastir | TN |
Monchengladbach | DE |
Mongolia Dalam | CN |
Mons | BE |
Montana | US |
Montego Bay | JM |
Monterrey | MX |
Montgomery | US |
Montreal | CA |
Montreux | CH |
Monumen Nasional | ID |
Monza | IT |
Mopti | ML |
Morowali | ID | Kabupaten Morowali
Morowali Utara | ID | Kabupaten Morowali Utara
Morozovsk | RU |
Mostar | BA |
Mosul | IQ |
Motaain | ID |
Moundou | TD |
Mount Hagen | PG |
Mountain View | US |
Mozyr | BY |
Mpumalanga | ZA |
Mranggen | ID |
Muan | KR |
Muar | MY |
Muara Angke | ID |
Muara Badak | ID |
Muara Baru | ID |
Muara Beliti | ID |
Muara Bulian | ID |
Muara Enim | ID | Kabupaten Muara Enim
Muara Gembong | ID |
Muara Jawa | ID |
Muara Karang | ID |
Muara Sabak | ID |
Muara Tami | ID |
Muara Tebo | ID |
Muara Teweh | ID |
Muaradua | ID |
Muaro Jambi | ID | Kabupaten Muaro Jambi
Muaro Sijunjung | ID |
Mugla | TR |
Muharraq | BH |
Mukah | MY |
Mukalla | YE |
Mukomuko | ID | Kabupaten Mukomuko
Multan | PK |
Mulyorejo | ID |
Mumbai | IN |
Muna | ID |
Muna Barat | ID | Kabupaten Muna Barat
Muncar | ID |
Mungkid | ID |
Munich | DE | Muenchen; München
Munster | DE |
Muntilan | ID |
Muntok | ID |
Murcia | ES |
Muridke | PK |
Murmansk | RU |
Murree | PK |
Murung Raya | ID | Kabupaten Murung Raya
Musanze | RW |
Musi Banyuasin | ID | Kabupaten Musi Banyuasin; Muba
Musi Rawas | ID | Kabupaten Musi Rawas
Musi Rawas Utara | ID | Kabupaten Musi Rawas Utara; Muratara
Mustika Jaya | ID |
Mutare | ZW |
Muzaffarabad |  |
Muzdalifah | SA |
Mwanza | TZ |
Myawaddy | MM |
Myitkyina | MM |
Mykolaiv | UA | Nikolaev
Mykonos | GR |
Myrnohrad | UA |
Mzuzu | MW |
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
Nagoya Batam | ID |
Nagpur | IN |
Naha | JP |
Nahariya | IL |
Najaf | IQ |
Najran | SA |
Nakhchivan | AZ |
Nakhon Ratchasima | TH | Korat
Nakhon Si Thammarat | TH |
Nakuru | KE |
Nam Dinh | VN |
Namangan | UZ |
Namlea | ID |
Nampo | KP |
Nampula | MZ |
Namrole | ID |
Namur | BE |
Nanchang | CN |
Nanga Pinoh | ID |
Nangarhar | AF |
Nanggalo | ID |
Nanjing | CN |
Nanning | CN |
Napa | US |
Napoli | IT |
Naqoura | LB |
Narathiwat | TH |
Narayanganj | BD |
Narva | EE |
Narvik | NO |
Nashville | US |
Nasiriyah | IQ |
Natanz | IR | Fasilitas Nuklir Natanz
Natar | ID |
Natuna | ID | Kepulauan Natuna; Kabupaten Natuna
Natuna Utara | ID |
Naypyidaw | MM |
Nazareth | IL |
Ndola | ZM |
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
Negara Batin | ID |
Negeri Katon | ID |
Negeri Sembilan | MY |
Negev | IL |
Negombo | LK |
Negros | PH |
Neom | SA |
Netanya | IL |
Netzarim | PS | Koridor Netzarim
Neuquen | AR |
Nevada | US |
Nevatim | IL | Pangkalan Udara Nevatim
New Brunswick | CA |
New Hampshire | US |
New Jersey | US |
New Mexico | US |
New Orleans | US |
New South Wales | AU |
New Taipei | TW |
New York | US | Kota New York; New York City
Newark | US |
Newcastle | GB |
Newfoundland | CA |
Ngabang | ID |
Ngada | ID | Kabupaten Ngada
Ngadiluwih | ID |
Ngaglik | ID |
Ngaliyan | ID |
Ngambur | ID |
Ngamprah | ID |
Nganjuk | ID | Kabupaten Nganjuk
Ngantang | ID |
Ngarai Sianok | ID |
Ngawi | ID | Kabupaten Ngawi
Ngebel | ID |
Nghe An | VN |
Nha Trang | VN |
Nias | ID | Kabupaten Nias; Pulau Nias
Nias Barat | ID | Kabupaten Nias Barat
Nias Selatan | ID | Kabupaten Nias Selatan
Nias Utara | ID | Kabupaten Nias Utara
Nibong Tebal | MY |
Nice | FR |
Niger State | NG |
Niigata | JP |
Nijmegen | NL |
Nikopol | UA |
Nil Biru | SD |
Nil Putih | SD |
Nimes | FR |
Nimroz | AF |
Nineveh | IQ |
Ningbo | CN |
Ningxia | CN |
Nitra | SK |
Nizhny Novgorod | RU |
Nizwa | OM |
Noida | IN |
Nongsa | ID |
Nonthaburi | TH |
Nordrhein-Westfalen | DE | North Rhine-Westphalia; Rhine-Westphalia Utara
Norfolk | GB |
Normandia | FR |
Norrkoping | SE |
North Carolina | US | Carolina Utara
North Dakota | US | Dakota Utara
Northern Territory | AU | Wilayah Utara Australia
Norwich | GB |
Noto | JP |
Nottingham | GB |
Nouadhibou | MR |
Nova Kakhovka | UA | Bendungan Kakhovka; Bendungan Nova Kakhovka
Nova Scotia | CA |
Novaya Zemlya | RU |
Novgorod | RU |
Novi Sad | RS |
Novorossiysk | RU |
Novosibirsk | RU |
Nuevo Leon | MX |
Nukus | UZ |
Nunavut | CA |
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
Nusaniwe | ID |
Nusantara | ID | IKN; Ibu Kota Nusantara
Nuseirat | PS | Kamp Nuseirat
Nyon | CH |
Nzerekore | GN |
Oakland | US |
Oaxaca | MX |
Obuasi | GH |
Oddar Meanchey | KH |
Odense | DK |
Odesa | UA | Odessa
Odisha | IN |
Oecusse | TL | Oekusi
Ogan Ilir | ID | Kabupaten Ogan Ilir
Ogan Komering Ilir | ID | Kabupaten Ogan Komering Ilir
Ogan Komering Ulu | ID | Kabupaten Ogan Komering Ulu; OKU
Ogan Komering Ulu Selatan | ID | Kabupaten Ogan Komering Ulu Selatan; OKU Selatan
Ogan Komering Ulu Timur | ID | Kabupaten Ogan Komering Ulu Timur; OKU Timur
Ohio | US |
Ohrid | MK |
Oita | JP |
Okayama | JP |
Okhtyrka | UA |
Okinawa | JP | Pulau Okinawa
Oklahoma | US |
Oksibil | ID |
Old Trafford | GB |
Olenya | RU |
Olomouc | CZ |
Omaha | US |
Omdurman | SD |
Omsk | RU |
Ondong | ID |
Ontario | CA |
Oran | DZ |
Orchard Road | SG |
Orebro | SE |
Oregon | US |
Orikhiv | UA |
Orlando | US |
Oromia | ET |
Oruro | BO |
Oryol | RU |
Osaka | JP |
Osh | KG |
Osijek | HR |
Oskemen | KZ |
Ossetia Selatan | GE |
Ossetia Utara | RU |
Ostend | BE |
Ostrava | CZ |
Oulu | FI |
Oval Office | US | Ruang Oval
Oviedo | ES |
Oxford | GB |
PLTN Fukushima | JP | Fukushima Daiichi; PLTN Fukushima Daiichi
PLTN Zaporizhzhia | UA | Pembangkit Listrik Tenaga Nuklir Zaporizhzhia
Pabean Cantian | ID |
Pabrade | LT |
Pacet Mojokerto | ID |
Paciran | ID |
Pacitan | ID | Kabupaten Pacitan
Padalarang | ID |
Padang | ID | Kota Padang
Padang Besar | MY |
Padang Cermin | ID |
Padang Lawas | ID | Kabupaten Padang Lawas
Padang Lawas Utara | ID | Kabupaten Padang Lawas Utara; Paluta
Padang Panjang | ID | Kota Padang Panjang; Padangpanjang
Padang Pariaman | ID | Kabupaten Padang Pariaman
Padang Ratu | ID |
Padang Terap | MY |
Padang Utara | ID |
Padangbai | ID |
Padangsidimpuan | ID | Kota Padangsidimpuan; Padang Sidempuan; Padangsidempuan
Pademangan | ID |
Padova | IT |
Pagar Alam | ID | Kota Pagar Alam; Pagaralam
Pahalgam |  |
Pahang | MY |
Pahawang | ID |
Pailin | KH |
Painan | ID |
Paiporta | ES |
Paju | KR |
Pakal | ID |
Pakem | ID |
Pakis | ID |
Pakpak Bharat | ID | Kabupaten Pakpak Bharat
Paks | HU |
Pakse | LA |
Paktia | AF |
Paktika | AF |
Pakuhaji | ID |
Palabuhanratu | ID | Pelabuhan Ratu; Pelabuhanratu
Palangkaraya | ID | Palangka Raya; Kota Palangkaraya; Kota Palangka Raya
Palas | ID |
Palawan | PH | Pulau Palawan
Palembang | ID | Kota Palembang
Palermo | IT |
Palimanan | ID |
Palm Beach | US |
Palma de Mallorca | ES | Palma
Palmachim | IL |
Palmerah | ID |
Palmerston North | NZ |
Palmyra | SY |
Palo Alto | US |
Palopo | ID | Kota Palopo
Palu | ID | Kota Palu
Palung Mariana |  |
Pamanukan | ID |
Pamekasan | ID | Kabupaten Pamekasan
Pameungpeuk | ID |
Pampanga | PH |
Pamplona | ES |
Pamulang | ID |
Panakkukang | ID |
Panaragan | ID |
Pancoran | ID |
Pancoran Mas | ID |
Pancur Batu | ID |
Pandaan | ID |
Pandeglang | ID | Kabupaten Pandeglang
Pangalengan | ID |
Pangandaran | ID | Kabupaten Pangandaran
Pangkajene | ID |
Pangkajene dan Kepulauan | ID | Kabupaten Pangkajene dan Kepulauan; Pangkep; Kabupaten Pangkep
Pangkalan Angkatan Laut Ream | KH |
Pangkalan Balai | ID |
Pangkalan Brandan | ID |
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
Pangkor | MY |
Pangururan | ID |
Paniai | ID | Kabupaten Paniai
Panimbang | ID |
Panjshir | AF | Lembah Panjshir
Panmunjom |  | Panmunjeom
Pantai Bondi | AU |
Pantai Cermin | ID |
Pantai Indah Kapuk | ID | PIK 2
Pantai Kuta | ID |
Pantai Utara Jawa | ID |
Pantura | ID |
Panyabungan | ID |
Paphos | CY |
Papua | ID | Provinsi Papua; Tanah Papua
Papua Barat | ID | Provinsi Papua Barat; Pabar
Papua Barat Daya | ID | Provinsi Papua Barat Daya
Papua Pegunungan | ID | Provinsi Papua Pegunungan
Papua Selatan | ID | Provinsi Papua Selatan
Papua Tengah | ID | Provinsi Papua Tengah
Parachinar | PK |
Parakan | ID |
Parakou | BJ |
Parana | BR |
Parangtritis | ID | Pantai Parangtritis
Parapat | ID |
Parc des Princes | FR |
Parchin | IR |
Pare | ID |
Parepare | ID | Kota Parepare; Pare-Pare
Pariaman | ID | Kota Pariaman
Parigi | ID |
Parigi Moutong | ID | Kabupaten Parigi Moutong
Parit Buntar | MY |
Parkland | US |
Parma | IT |
Parnu | EE |
Paro | ID |
Parramatta | AU |
Parung | ID |
Parung Panjang | ID |
Pasadena | US |
Pasaman | ID | Kabupaten Pasaman
Pasaman Barat | ID | Kabupaten Pasaman Barat
Pasangkayu | ID | Kabupaten Pasangkayu
Pasar Baru | ID |
Pasar Beringharjo | ID |
Pasar Gede | ID |
Pasar Induk Kramat Jati | ID |
Pasar Johar | ID |
Pasar Klewer | ID |
Pasar Kliwon | ID |
Pasar Minggu | ID |
Pasar Rebo | ID |
Pasar Tanah Abang | ID |
Pasar Turi | ID |
Pasay | PH |
Paser | ID | Kabupaten Paser
Pasir Gudang | MY |
Pasir Mas | MY |
Pasir Pengaraian | ID |
Pasir Puteh | MY |
Passo | ID |
Pasuruan | ID | Kabupaten Pasuruan; Kota Pasuruan
Patagonia | AR |
Pathankot | IN |
Pathum Thani | TH |
Pati | ID | Kabupaten Pati
Patimban | ID | Pelabuhan Patimban
Patna | IN |
Patong | TH |
Patras | GR |
Patrol | ID |
Pattallassang | ID |
Pattani | TH | Patani
Pattaya | TH |
Patung Kuda | ID | Kawasan Patung Kuda
Pauh | ID |
Pavlodar | KZ |
Pavlohrad | UA |
Payakumbuh | ID | Kota Payakumbuh
Pearl Harbor | US |
Pecatu | ID |
Pecenongan | ID |
Pecs | HU |
Pedra Branca | SG | Batu Puteh
Pedurungan | ID |
Pegunungan Alpen |  |
Pegunungan Andes |  | Andes
Pegunungan Arfak | ID | Kabupaten Pegunungan Arfak
Pegunungan Bintang | ID | Kabupaten Pegunungan Bintang
Pegunungan Ural |  |
Peja | XK |
Pejaten | ID |
Pejompongan | ID |
Pekalongan | ID | Kabupaten Pekalongan; Kota Pekalongan
Pekalongan Lampung | ID |
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
Pelabuhan Padangbai | ID |
Pelabuhan Shahid Rajaei | IR | Shahid Rajaee
Pelabuhan Tanjung Emas | ID |
Pelabuhan Tanjung Priok | ID |
Pelaihari | ID |
Pelalawan | ID | Kabupaten Pelalawan
Pelatnas Cipayung | ID |
Pemalang | ID | Kabupaten Pemalang
Pematangsiantar | ID | Pematang Siantar; Kota Pematangsiantar; Siantar
Pemba | TZ |
Penajam Paser Utara | ID | Kabupaten Penajam Paser Utara; Penajam
Penang | MY | Pulau Pinang; Pulau Penang
Pendang | MY |
Pengerang | MY |
Penghu | TW | Kepulauan Penghu; Pescadores
Penjara Evin | IR |
Penjaringan | ID |
Pennsylvania | US |
Penukal Abab Lematang Ilir | ID | Kabupaten Penukal Abab Lematang Ilir
Penza | RU |
Perak | MY |
Perawang | ID |
Perbatasan Rafah |  | Gerbang Rafah; Penyeberangan Rafah; Perlintasan Rafah
Perbaungan | ID |
Percut Sei Tuan | ID |
Perlis | MY |
Pernambuco | BR |
Perpignan | FR |
Perth | AU |
Perugia | IT |
Pesanggaran | ID |
Pesanggrahan | ID |
Pesawaran | ID | Kabupaten Pesawaran
Peshawar | PK |
Pesisir Barat | ID | Kabupaten Pesisir Barat
Pesisir Selatan | ID | Kabupaten Pesisir Selatan
Pesisir Tengah | ID |
Petah Tikva | IL |
Petaling Jaya | MY |
Petamburan | ID |
Peternakan Shebaa |  | Shebaa Farms
Petogogan | ID |
Petrozavodsk | RU |
Petukangan | ID |
Philadelphia | US | Filadelfia
Phoenix | US |
Phu Quoc | VN |
Phuket | TH |
Pidie | ID | Kabupaten Pidie
Pidie Jaya | ID | Kabupaten Pidie Jaya
Piedmont | IT |
Pine Gap | AU |
Pingtung | TW |
Pinrang | ID | Kabupaten Pinrang
Piraeus | GR |
Piranshahr | IR |
Piru | ID |
Pisa | IT |
Pittsburgh | US |
Piyungan | ID |
Plaju | ID |
Playen | ID |
Plaza Indonesia | ID |
Plaza Senayan | ID |
Plesetsk | RU |
Ploiesti | RO |
Plovdiv | BG |
Pluit | ID |
Plzen | CZ |
Pohang | KR |
Pohuwato | ID | Kabupaten Pohuwato
Pointe-Noire | CG |
Poipet | KH |
Pokhara | NP |
Pokrovsk | UA | Krasnoarmeysk
Polewali Mandar | ID | Kabupaten Polewali Mandar; Polman
Polokwane | ZA |
Poltava | UA |
Pomalaa | ID |
Pompeii | IT |
Pondok Aren | ID |
Pondok Bambu | ID |
Pondok Gede | ID |
Pondok Indah | ID |
Pondok Kelapa | ID |
Pondok Kopi | ID |
Pondok Labu | ID |
Pondok Melati | ID |
Pondok Ranggon | ID |
Ponorogo | ID | Kabupaten Ponorogo
Pontian | MY |
Pontianak | ID | Kota Pontianak
Pontianak Kota | ID |
Pontianak Selatan | ID |
Popayato | ID |
Porong | ID |
Port Dickson | MY |
Port Elizabeth | ZA |
Port Harcourt | NG |
Port Said | EG |
Port Sudan | SD |
Port-Gentil | GA |
Portimao | PT |
Portland | US |
Porto | PT |
Porto Alegre | BR |
Portsmouth | GB |
Poso | ID | Kabupaten Poso
Poti | GE |
Potosi | BO |
Potsdam | DE |
Poznan | PL |
Prabumulih | ID | Kota Prabumulih
Pracimantoro | ID |
Prambanan | ID |
Praya | ID |
Prayagraj | IN |
Preah Vihear | KH | Kuil Preah Vihear
Prefektur Chiba | JP |
Prefektur Ishikawa | JP |
Presov | SK |
Priangan Timur | ID |
Prigen | ID |
Primorsk | RU |
Primorye | RU | Primorsky Krai
Pringsewu | ID | Kabupaten Pringsewu
Prizren | XK |
Probolinggo | ID | Kabupaten Probolinggo; Kota Probolinggo
Pronojiwo | ID |
Provence | FR |
Providence | US |
Provinsi Henan | CN |
Przemysl | PL |
Przewodow | PL |
Pskov | RU |
Puchong | MY |
Pudong | CN |
Puebla | MX |
Puerto Princesa | PH |
Puger | ID |
Pujon | ID |
Pujut | ID |
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
Pulau Harapan | ID |
Pulau Haruku | ID |
Pulau Itu Aba |  | Itu Aba
Pulau Jeju | KR | Jeju; Jeju-do
Pulau Kabaena | ID |
Pulau Kawe | ID |
Pulau Kharg | IR | Kharg
Pulau Kish | IR |
Pulau Komodo | ID |
Pulau Kreta | GR |
Pulau Labuan | MY |
Pulau Laut | ID |
Pulau Lipan | ID |
Pulau Mangkir | ID |
Pulau Mangkir Gadang | ID | Pulau Mangkir Besar
Pulau Mangkir Ketek | ID | Pulau Mangkir Kecil
Pulau Manuran | ID |
Pulau Manyaifun | ID |
Pulau Maratua | ID | Maratua
Pulau Miangas | ID | Miangas
Pulau Misool | ID | Misool
Pulau Morotai | ID | Kabupaten Pulau Morotai; Morotai
Pulau Natuna | ID |
Pulau Negros | PH |
Pulau Nipah | ID | Pulau Nipa
Pulau Obi | ID |
Pulau Onrust | ID |
Pulau Padar | ID |
Pulau Pahawang | ID |
Pulau Panggung | ID |
Pulau Panjang | ID |
Pulau Papua | ID |
Pulau Pari | ID |
Pulau Paskah | CL |
Pulau Piaynemo | ID | Piaynemo
Pulau Pramuka | ID |
Pulau Pratas | TW | Dongsha
Pulau Punjung | ID |
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
Pulau Sebira | ID |
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
Pulo Gebang | ID |
Pulomerak | ID |
Pulwama |  |
Puncak | ID | Kabupaten Puncak
Puncak Bogor | ID |
Puncak Carstensz | ID | Puncak Cartenz; Carstensz
Puncak Jaya | ID | Kabupaten Puncak Jaya
Puncak Jaya Wijaya | ID |
Puncak Jayawijaya | ID |
Punduh Pidada | ID |
Pune | IN |
Punggye-ri | KP | Punggye ri
Punjab | IN |
Punta Arenas | CL |
Punta Cana | DO |
Punta del Este | UY |
Puntarenas | CR |
Puntland | SO |
Purbalingga | ID | Kabupaten Purbalingga
Purbolinggo | ID |
Puri | IN |
Puri Indah | ID |
Puruk Cahu | ID |
Purwakarta | ID | Kabupaten Purwakarta
Purwodadi | ID |
Purwokerto | ID |
Purworejo | ID | Kabupaten Purworejo
Putrajaya | MY |
Putussibau | ID |
Pyeongchang | KR |
Pyeongtaek | KR |
Pyongan | KP |
Qalqilya | PS |
Qamishli | SY |
Qatif | SA |
Qazvin | IR |
Qingdao | CN |
Qinghai | CN |
Qom | IR |
Quang Nam | VN |
Quang Ninh | VN |
Quang Tri | VN |
Quantico | US |
Quebec | CA |
Queensland | AU |
Queenstown | NZ |
Quetta | PK |
Quetzaltenango | GT |
Quezon City | PH |
Quneitra | SY |
RAF Brize Norton | GB | Brize Norton
RAF Lakenheath | GB | Lakenheath
Rabaul | PG |
Rafah | PS | Kota Rafah
Rafah Mesir | EG |
Ragunan | ID |
Raha | ID |
Raipur | IN |
Raja Ampat | ID | Kabupaten Raja Ampat; Kepulauan Raja Ampat
Rajabasa | ID |
Rajasthan | IN |
Rajshahi | BD |
Rakhine | MM | Arakan; Negara Bagian Rakhine
Raleigh | US |
Ramadi | IQ |
Ramallah | PS |
Ramat Gan | IL |
Ramstein | DE | Pangkalan Udara Ramstein
Ranai | ID |
Ranau | MY |
Rancaekek | ID |
Ranchi | IN |
Rangkasbitung | ID |
Ransiki | ID |
Rantau | ID |
Rantau Panjang | MY |
Rantauprapat | ID | Rantau Prapat
Rantepao | ID |
Ranu Kumbolo | ID |
Rappocini | ID |
Raqqa | SY |
Ras Al Khaimah | AE |
Ras Isa | YE |
Ras Laffan | QA |
Ras Tanura | SA |
Ras al-Khaimah | AE |
Rasht | IR |
Rasiei | ID |
Rason | KP |
Ratahan | ID |
Raub | MY |
Raudhah | SA | Raudah
Ravenna | IT |
Rawa Buaya | ID |
Rawajitu | ID |
Rawalpindi | PK |
Rawalumbu | ID |
Rawamangun | ID |
Rawang | MY |
Rayong | TH |
Recife | BR |
Redmond | US |
Reed Bank |  | Recto Bank
Regensburg | DE |
Rehovot | IL |
Rejang Lebong | ID | Kabupaten Rejang Lebong
Rembang | ID | Kabupaten Rembang
Rembau | MY |
Rengasdengklok | ID |
Rengat | ID |
Rennes | FR |
Renon | ID |
Republika Srpska | BA | Republik Srpska
Reynosa | MX |
Rhode Island | US |
Riau | ID | Provinsi Riau
Richmond | US |
Riffa | BH |
Rimini | IT |
Rinca | ID |
Rio Grande |  |
Rio Grande do Sul | BR |
Rio de Janeiro | BR |
Rishon LeZion | IL |
Rivne | UA |
Robotyne | UA |
Rogojampi | ID |
Rojava | SY |
Rokan Hilir | ID | Kabupaten Rokan Hilir; Rohil
Rokan Hulu | ID | Kabupaten Rokan Hulu; Rohul
Rompin | MY |
Rondonia | BR |
Roraima | BR |
Rorotan | ID |
Rosario | AR |
Rose Bowl | US | Stadion Rose Bowl
Roskilde | DK |
Rostock | DE |
Rostov | RU | Oblast Rostov
Rostov-on-Don | RU |
Rote | ID |
Rote Ndao | ID | Kabupaten Rote Ndao
Rotherham | GB |
Rotorua | NZ |
Rotterdam | NL |
Rouen | FR |
Rovaniemi | FI |
Rubavu | RW |
Rubizhne | UA |
Rumah Sakit Al-Shifa | PS | RS Al-Shifa; Al-Shifa
Rumah Sakit Nasser | PS |
Rumah Sakit Soroka | IL | RS Soroka
Rumbai | ID |
Rumbia | ID |
Rumpin | ID |
Rungkut | ID |
Rupat | ID |
Rusia Timur Jauh | RU | Timur Jauh Rusia
Rustavi | GE |
Rutan Cipinang | ID |
Rutan Pondok Bambu | ID |
Rutan Salemba | ID |
Ruteng | ID |
Rutshuru | CD |
Ryanggang | KP |
Ryazan | RU |
Ryukyu | JP | Kepulauan Ryukyu
Rzeszow | PL |
SCBD | ID |
Sa Kaeo | TH |
Saada | YE | Sa'dah
Sabah | MY |
Sabak Bernam | MY |
Sabang | ID | Kota Sabang
Sabha | LY |
Sabina Shoal |  | Beting Sabina; Escoda; Xianbin
Sabu Raijua | ID | Kabupaten Sabu Raijua
Sachsenring | DE |
Sacramento | US |
Safed | IL |
Saga | JP |
Sagaing | MM |
Sagamihara | JP |
Sagulung | ID |
Saint-Louis | SN |
Saitama | JP |
Sakhalin | RU | Pulau Sakhalin
Sakhir | BH |
Sako | ID |
Salahuddin | IQ |
Salahutu | ID |
Salalah | OM |
Salamanca | ES |
Salatiga | ID | Kota Salatiga
Salawati | ID |
Salemba | ID |
Salerno | IT |
Salfit | PS |
Salif | YE |
Salisbury | GB |
Salt Lake City | US |
Salta | AR |
Salvador de Bahia | BR |
Salzburg | AT |
Samara | RU |
Samarinda | ID | Kota Samarinda
Samarinda Seberang | ID |
Samarinda Ulu | ID |
Samarkand | UZ |
Samarra | IQ |
Sambas | ID | Kabupaten Sambas
Sambikerep | ID |
Samboja | ID |
Sambungmacan | ID |
Samos | GR |
Samosir | ID |
Sampang | ID | Kabupaten Sampang
Sampit | ID |
Samsun | TR |
Samudra Arktik |  | Samudera Arktik; Laut Arktik
Samut Prakan | TH |
San Antonio | US |
San Diego | US |
San Diego Hills | ID |
San Francisco | US |
San Jose | US |
San Pedro | CI |
San Pedro Sula | HN |
San Sebastian | ES |
San Siro | IT |
Sanana | ID |
Sanandaj | IR |
Sandakan | MY |
Sandton | ZA |
Sandy Cay |  |
Sanga-Sanga | ID |
Sangatta | ID |
Sanggau | ID | Kabupaten Sanggau
Sanliurfa | TR |
Santa Catarina | BR |
Santa Cruz de la Sierra | BO |
Santa Monica | US |
Santander | ES |
Santiago Bernabeu | ES |
Santiago de Cuba | CU |
Santiago del Estero | AR |
Santorini | GR |
Sanur | ID |
Sanya | CN |
Sao Paulo | BR |
Sapporo | JP |
Saqqez | IR |
Sarangan | ID |
Saratov | RU |
Sarawak | MY |
Sardinia | IT |
Sarikei | MY |
Sarmi | ID | Kabupaten Sarmi
Sarolangun | ID | Kabupaten Sarolangun
Sasebo | JP |
Saskatchewan | CA |
Saskatoon | CA |
Saumlaki | ID |
Savannah | US |
Savannakhet | LA |
Sawah Besar | ID |
Sawahan | ID |
Sawahlunto | ID | Kota Sawahlunto
Sawangan | ID |
Sawarna | ID |
Saxony | DE |
Saydnaya | SY | Sednaya; Penjara Sednaya
Sayyida Zeinab | SY | Sayyidah Zainab
Scarborough Shoal | PH | Beting Scarborough; Karang Scarborough; Bajo de Masinloc; Huangyan Dao
Schiphol | NL | Bandara Schiphol
Schleswig-Holstein | DE |
Sde Teiman | IL |
Sderot | IL |
Seattle | US |
Sebatik | ID |
Seberang Perai | MY |
Seberang Ulu | ID |
Secang | ID |
Second Thomas Shoal |  | Ayungin; Ren'ai; Beting Second Thomas
Sedati | ID |
Segamat | MY |
Segitiga Bermuda |  |
Segitiga Emas |  | Golden Triangle
Segitiga Terumbu Karang |  |
Segou | ML |
Sei Beduk | ID |
Sei Rampah | ID |
Seiyun | YE |
Sejong | KR |
Sekadau | ID | Kabupaten Sekadau
Sekayu | ID |
Sekincau | ID |
Sekupang | ID |
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
Semaka | ID |
Semampir | ID |
Semangga | ID |
Semanggi | ID | Simpang Susun Semanggi
Semanu | ID |
Semarang | ID | Kabupaten Semarang; Kota Semarang
Semarapura | ID |
Sembalun | ID |
Semenanjung Iberia |  |
Semenanjung Noto | JP |
Semenanjung Reykjanes | IS |
Seminyak | ID |
Semipalatinsk | KZ |
Semnan | IR |
Semper | ID |
Semporna | MY |
Senayan | ID |
Senayan City | ID |
Sendai | JP |
Sendawar | ID |
Senduro | ID |
Senen | ID | Pasar Senen
Sengeti | ID |
Senggigi | ID |
Sengkang | ID |
Senkaku |  | Diaoyu; Kepulauan Senkaku
Sennar | SD |
Sentani | ID |
Sentosa | SG | Pulau Sentosa
Sentul | ID |
Seongnam | KR |
Sepaku | ID |
Sepang | MY | Sirkuit Sepang
Sepatan | ID |
Sepinggan | ID |
Seputih Banyak | ID |
Seram Bagian Barat | ID | Kabupaten Seram Bagian Barat
Seram Bagian Timur | ID | Kabupaten Seram Bagian Timur
Serambi Mekah | ID |
Serang | ID | Kabupaten Serang; Kota Serang
Serdang Bedagai | ID | Kabupaten Serdang Bedagai; Sergai
Serekunda | GM |
Seremban | MY |
Serengan | ID |
Seri Iskandar | MY |
Seria | BN |
Seririt | ID |
Serpong | ID |
Serpong Utara | ID |
Serui | ID |
Seruyan | ID | Kabupaten Seruyan
Setiabudi | ID |
Setif | DZ |
Setiu | MY |
Setu | ID |
Setu Babakan | ID |
Setubal | PT |
Sevastopol | UA |
Severodonetsk | UA | Sievierodonetsk
Severodvinsk | RU |
Severomorsk | RU |
Sevilla | ES | Seville
Sewon | ID |
Sfax | TN |
Shaanxi | CN |
Shabwa | YE |
Shah Alam | MY |
Shandong | CN |
Shanghai | CN |
Shanxi | CN |
Sharjah | AE |
Sharm el-Sheikh | EG |
Shatila | LB |
Shebekino | RU |
Sheffield | GB |
Sheikh Jarrah | PS |
Sheikh Radwan | PS |
Shengjin | AL |
Shenyang | CN |
Shenzhen | CN |
Sheremetyevo | RU |
Shibuya | JP |
Shiga | JP |
Shijiazhuang | CN |
Shikoku | JP |
Shillong | IN |
Shimane | JP |
Shimla | IN |
Shinjuku | JP |
Shiraz | IR |
Shizuoka | JP |
Shkoder | AL |
Shostka | UA |
Shujaiya | PS | Shujaiyya; Shejaiya
Shusha | AZ |
Shwe Kokko | MM |
Shymkent | KZ |
Siachen |  | Gletser Siachen
Siak | ID | Kabupaten Siak; Siak Sri Indrapura
Sialkot | PK |
Siau | ID |
Siauliai | LT |
Siberia | RU |
Sibiu | RO |
Sibolangit | ID |
Sibolga | ID | Kota Sibolga
Siborongborong | ID |
Sibu | MY |
Sibuhuan | ID |
Sichuan | CN |
Sicincin | ID |
Sidemen | ID |
Sidenreng Rappang | ID | Kabupaten Sidenreng Rappang; Sidrap; Kabupaten Sidrap
Sidi Bouzid | TN |
Sidikalang | ID |
Sidoarjo | ID | Kabupaten Sidoarjo
Sidomulyo | ID |
Sidon | LB |
Siem Reap | KH |
Siena | IT |
Sigi | ID | Kabupaten Sigi
Sigi Biromaru | ID |
Sigli | ID |
Signal Iduna Park |  |
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
Simokerto | ID |
Simpang Pematang | ID |
Sinabang | ID |
Sinai | EG | Semenanjung Sinai
Sinai Utara | EG |
Sinak | ID |
Sinaloa | MX |
Sindangbarang | ID |
Sindh | PK |
Singaparna | ID |
Singaraja | ID |
Singkawang | ID | Kota Singkawang
Singosari | ID |
Sinjai | ID | Kabupaten Sinjai
Sinjai Utara | ID |
Sinjar | IQ |
Sinpo | KP |
Sintang | ID | Kabupaten Sintang
Sintra | PT |
Sinuiju | KP |
Sipadan | MY | Pulau Sipadan
Sipirok | ID |
Sipitang | MY |
Sipora | ID |
Siprus Utara | CY | Republik Turki Siprus Utara
Sirimau | ID |
Sirkuit MotorLand Aragon | ES | Sirkuit Aragon; MotorLand Aragon
Sirkuit Sentul | ID |
Sirkuit Silverstone | GB | Silverstone
Sirnak | TR |
Sirte | LY |
Sisaket | TH | Si Sa Ket
Sisilia | IT |
Sistan dan Baluchistan | IR | Sistan-Baluchestan; Sistan dan Balochistan
Sitiawan | MY |
Sitinjau Lauik | ID |
Sittwe | MM |
Situ Gintung | ID |
Situbondo | ID | Kabupaten Situbondo
Siversk | UA |
Skotlandia | GB |
Skouw | ID |
Slawi | ID |
Sleman | ID | Kabupaten Sleman
Slipi | ID |
Sloviansk | UA | Slavyansk
Smolensk | RU |
Socah | ID |
Sochi | RU |
Socotra | YE | Pulau Socotra
Sodertalje | SE |
Soekarno-Hatta | ID | Bandara Soekarno-Hatta; Bandara Soetta; Bandara Internasional Soekarno-Hatta; Soekarno Hatta; Bandara Soekarno Hatta; Soetta
Sofifi | ID |
Sohae | KP |
Sohar | OM |
Sokcho | KR |
Sokoto | NG |
Soledar | UA |
Solingen | DE |
Solo | ID | Surakarta; Kota Solo; Kota Surakarta
Solo Baru | ID |
Solo Raya | ID |
Solok | ID | Kabupaten Solok; Kota Solok
Solok Selatan | ID | Kabupaten Solok Selatan
Somaliland | SO |
Songkhla | TH |
Sopot | PL |
Soppeng | ID | Kabupaten Soppeng
Soreang | ID |
Sorong | ID | Kabupaten Sorong; Kota Sorong
Sorong Selatan | ID | Kabupaten Sorong Selatan
Sorowako | ID |
Sota | ID |
Sousse | TN |
South Carolina | US | Carolina Selatan
South Dakota | US | Dakota Selatan
South Pars | IR | Ladang Gas South Pars
Southport | GB |
Soweto | ZA |
Spa-Francorchamps | BE |
Spin Boldak | AF |
Spotify Camp Nou |  |
Springfield | US |
Sragen | ID | Kabupaten Sragen
Srebrenica | BA |
Srengseng Sawah | ID |
Sri Aman | MY |
Sriharikota | IN |
Srinagar |  |
St James' Park |  |
St Moritz | CH |
St. Louis | US | Saint Louis
St. Paul | US |
St. Petersburg | RU | Saint Petersburg; St Petersburg
Stabat | ID |
Stade Velodrome | FR | Stadion Velodrome
Stade de France | FR |
Stadion Anfield |  |
Stadion Batakan | ID |
Stadion Demang Lehman | ID |
Stadion Ernst Happel | AT |
Stadion Etihad | GB | Etihad Stadium
Stadion Gelora Bandung Lautan Api | ID | GBLA; Gelora Bandung Lautan Api
Stadion Gelora Bung Tomo | ID | Gelora Bung Tomo
Stadion Gelora Sriwijaya Jakabaring | ID | Jakabaring
Stadion Giuseppe Meazza |  |
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
Stadion Old Trafford |  |
Stadion Pakansari | ID | Pakansari
Stadion Patriot Candrabhaga | ID |
Stadion San Siro |  |
Stadion Santiago Bernabeu |  |
Stadion Segiri | ID |
Stadion Si Jalak Harupat | ID |
Stadion St. Jakob Park | CH | St. Jakob-Park
Stadion Teladan | ID |
Stadion Wembley | GB |
Stadion Wibawa Mukti | ID |
Stamford Bridge | GB |
Starbase | US |
Starokostiantyniv | UA |
Stasiun Bandung | ID |
Stasiun Bogor | ID |
Stasiun Duri | ID |
Stasiun Gambir | ID |
Stasiun Gubeng | ID |
Stasiun Halim | ID |
Stasiun Jakarta Kota | ID |
Stasiun Manggarai | ID |
Stasiun Pasar Senen | ID |
Stasiun Tanah Abang | ID |
Stasiun Tugu | ID |
Stasiun Yogyakarta | ID |
Staten Island | US |
Stavanger | NO |
Stavropol | RU |
Stepanakert | AZ | Khankendi
Stilfontein | ZA |
Stoke-on-Trent | GB |
Strasbourg | FR |
Stuttgart | DE |
Suai | TL |
Subang | ID | Kabupaten Subang
Subang Jaya | MY |
Subi Reef |  | Karang Subi
Subic | PH | Teluk Subic
Subulussalam | ID | Kota Subulussalam
Sudzha | RU |
Suez | EG |
Suffolk | GB |
Sugapa | ID |
Suita | JP |
Sukabumi | ID | Kabupaten Sukabumi; Kota Sukabumi
Sukabumi Bandar Lampung | ID |
Sukajadi | ID |
Sukamara | ID | Kabupaten Sukamara
Sukaraja | ID |
Sukarame | ID |
Sukarami | ID |
Sukhumi | GE |
Sukmajaya | ID |
Sukoharjo | ID | Kabupaten Sukoharjo
Sukolilo | ID |
Sukun | ID |
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
Sumber Jaya | ID |
Sumedang | ID | Kabupaten Sumedang
Sumenep | ID | Kabupaten Sumenep
Sumgait | AZ |
Sumy | UA | Oblast Sumy
Sunda Kelapa | ID | Pelabuhan Sunda Kelapa
Sungai Aare | CH |
Sungai Amazon |  |
Sungai Barito | ID |
Sungai Batanghari | ID |
Sungai Brantas | ID |
Sungai Buloh | MY |
Sungai Ciliwung | ID | Ciliwung
Sungai Cisadane | ID | Cisadane
Sungai Citarum | ID | Citarum
Sungai Danau | ID |
Sungai Danube |  |
Sungai Deli | ID |
Sungai Dnipro |  | Sungai Dnieper
Sungai Efrat |  |
Sungai Guadalupe | US |
Sungai Kapuas | ID |
Sungai Kongo |  |
Sungai Kuning | CN |
Sungai Kunjang | ID |
Sungai Mahakam | ID |
Sungai Mekong |  | Mekong
Sungai Musi | ID |
Sungai Nil |  |
Sungai Penuh | ID | Kota Sungai Penuh
Sungai Petani | MY |
Sungai Raya | ID |
Sungai Rhein |  |
Sungai Serayu | ID |
Sungai Tigris |  |
Sungai Volga | RU |
Sungai Yalu |  | Yalu
Sungai Yangtze | CN | Yangtze
Sungai Yordan |  |
Sungailiat | ID |
Sunggal | ID |
Sungguminasa | ID |
Sungkai Selatan | ID |
Sunter | ID |
Suoh | ID |
Supadio | ID |
Supiori | ID | Kabupaten Supiori
Surabaya | ID | Kota Surabaya; Kota Pahlawan
Surat Thani | TH |
Surigao | PH |
Surin | TH |
Surrey | GB |
Sussex | GB |
Suvarnabhumi | TH | Bandara Suvarnabhumi
Suwawa | ID |
Suwon | KR |
Suzhou | CN |
Suzuka | JP |
Swakopmund | NA |
Swansea | GB |
Swat | PK |
Sweida | SY | Suwayda; As-Suwayda
Sydney | AU |
Sylhet | BD |
Syunik | AM |
Szczecin | PL |
Szeged | HU |
TMP Kalibata | ID | Taman Makam Pahlawan Kalibata; Taman Makam Pahlawan Nasional Utama Kalibata
TPST Bantargebang | ID |
TPU Karet Bivak | ID |
TPU San Diego Hills | ID |
TPU Tanah Kusir | ID |
TQL Stadium | US |
Ta Muen Thom |  | Ta Moan Thom
Taba | EG |
Tabalong | ID | Kabupaten Tabalong
Tabanan | ID | Kabupaten Tabanan
Tabas | IR |
Tabriz | IR |
Tabuk | SA |
Tacloban | PH |
Taganrog | RU |
Taguig | PH |
Tahuna | ID |
Taichung | TW |
Taif | SA |
Tainan | TW |
Taiping | MY |
Taitung | TW |
Taiyuan | CN |
Taiz | YE |
Taj Mahal | IN |
Takalar | ID | Kabupaten Takalar
Takengon | ID |
Takhar | AF |
Taksim | TR |
Tal Afar | IQ |
Tal al-Hawa | PS |
Tal al-Sultan | PS |
Talang Kelapa | ID |
Talang Padang | ID |
Taliwang | ID |
Tallahassee | US |
Tamalanrea | ID |
Tamalate | ID |
Tamale | GH |
Taman Anggrek | ID |
Taman Impian Jaya Ancol | ID |
Taman Ismail Marzuki | ID |
Taman Mini Indonesia Indah | ID |
Taman Nasional Bromo Tengger Semeru | ID |
Taman Nasional Gunung Leuser | ID |
Taman Nasional Kerinci Seblat | ID |
Taman Nasional Komodo | ID |
Taman Nasional Tesso Nilo | ID | Tesso Nilo
Taman Nasional Ujung Kulon | ID | Ujung Kulon
Taman Nasional Way Kambas | ID | Way Kambas
Taman Sari | ID |
Taman Suropati | ID |
Tamanrasset | DZ |
Tamaulipas | MX |
Tambaksari | ID |
Tambolaka | ID |
Tambora | ID |
Tambov | RU |
Tambrauw | ID | Kabupaten Tambrauw
Tambun | ID |
Tambun Selatan | ID |
Tamiang Layang | ID |
Tamil Nadu | IN |
Tampa | US |
Tampere | FI |
Tampin | MY |
Tampines | SG |
Tana Beru | ID |
Tana Tidung | ID | Kabupaten Tana Tidung
Tana Toraja | ID | Kabupaten Tana Toraja
Tanah Abang | ID |
Tanah Bumbu | ID | Kabupaten Tanah Bumbu
Tanah Datar | ID | Kabupaten Tanah Datar
Tanah Grogot | ID |
Tanah Laut | ID | Kabupaten Tanah Laut
Tanah Lot | ID |
Tanah Merah | ID |
Tanah Minang | ID | Ranah Minang
Tanah Miring | ID |
Tanah Rencong | ID |
Tanah Sareal | ID |
Tanah Suci |  |
Tangerang | ID | Kabupaten Tangerang; Kota Tangerang
Tangerang Selatan | ID | Tangsel; Kota Tangerang Selatan; Kota Tangsel
Tanggamus | ID | Kabupaten Tanggamus
Tanggul Laut Raksasa | ID | Giant Sea Wall
Tangier | MA |
Tangkak | MY |
Tangshan | CN |
Tanintharyi | MM |
Tanjung Api-Api | ID |
Tanjung Balai | ID | Kota Tanjung Balai; Tanjungbalai
Tanjung Balai Karimun | ID |
Tanjung Benoa | ID |
Tanjung Bintang | ID |
Tanjung Duren | ID |
Tanjung Enim | ID |
Tanjung Jabung Barat | ID | Kabupaten Tanjung Jabung Barat; Tanjabbar
Tanjung Jabung Timur | ID | Kabupaten Tanjung Jabung Timur; Tanjabtim
Tanjung Karang | ID |
Tanjung Lesung | ID |
Tanjung Malim | MY |
Tanjung Morawa | ID |
Tanjung Pandan | ID | Tanjungpandan
Tanjung Perak | ID | Pelabuhan Tanjung Perak
Tanjung Pinang | ID | Tanjungpinang; Kota Tanjung Pinang; Kota Tanjungpinang
Tanjung Priok | ID |
Tanjung Pura | ID |
Tanjung Redeb | ID |
Tanjung Selor | ID |
Tanjung Senang | ID |
Tanjung Tabalong | ID |
Tanjung Uban | ID |
Tanjungkarang | ID |
Tanjungkarang Barat | ID |
Tanjungkarang Pusat | ID |
Tanjungkarang Timur | ID |
Tanjungsari | ID |
Tanna | VU |
Tanta | EG |
Taoyuan | TW |
Tapah | MY |
Tapaktuan | ID |
Tapal Kuda | ID |
Tapanuli | ID |
Tapanuli Selatan | ID | Kabupaten Tapanuli Selatan; Tapsel
Tapanuli Tengah | ID | Kabupaten Tapanuli Tengah; Tapteng
Tapanuli Utara | ID | Kabupaten Tapanuli Utara; Taput
Tapin | ID |
Tapos | ID |
Tarakan | ID | Kota Tarakan
Tarempa | ID |
Tarhuna | LY |
Tarragona | ES |
Tartu | EE |
Tartus | SY |
Tarumajaya | ID |
Tarutung | ID |
Tasikmalaya | ID | Kabupaten Tasikmalaya; Kota Tasikmalaya
Tasmania | AU |
Tatarstan | RU |
Tauranga | NZ |
Tawangmangu | ID |
Tawau | MY |
Tawi-Tawi | PH |
Tawila | SD |
Tayu | ID |
Tebedu | MY |
Tebet | ID |
Tebing Tinggi | ID | Kota Tebing Tinggi
Tebing Tinggi Empat Lawang | ID |
Tebo | ID |
Tecoluca | SV |
Tegal | ID | Kabupaten Tegal; Kota Tegal
Tegal Alur | ID |
Tegallalang | ID |
Tegalsari | ID |
Tegineneng | ID |
Teknaf | BD |
Tel Aviv | IL |
Telangana | IN |
Teluk Ambon | ID |
Teluk Aqaba |  |
Teluk Benggala |  | Teluk Bengal
Teluk Benoa | ID |
Teluk Betung | ID |
Teluk Bintuni | ID | Kabupaten Teluk Bintuni
Teluk Bone | ID |
Teluk Cenderawasih | ID |
Teluk Finlandia |  |
Teluk Guinea |  |
Teluk Intan | MY |
Teluk Jakarta | ID |
Teluk Kuantan | ID |
Teluk Meksiko |  | Teluk Amerika
Teluk Oman |  |
Teluk Palu | ID |
Teluk Pandan | ID |
Teluk Sidra |  |
Teluk Souda | GR |
Teluk Suez |  |
Teluk Thailand |  |
Teluk Tomini | ID |
Teluk Tonkin |  |
Teluk Wondama | ID | Kabupaten Teluk Wondama
Telukbetung | ID |
Telukbetung Barat | ID |
Telukbetung Selatan | ID |
Telukbetung Timur | ID |
Telukbetung Utara | ID |
Telukjambe | ID |
Teluknaga | ID |
Temanggung | ID | Kabupaten Temanggung
Tembagapura | ID |
Tembalang | ID |
Tembilahan | ID |
Tembok Besar China | CN |
Tembok Ratapan |  |
Temburong | BN |
Temerloh | MY |
Teminabuan | ID |
Temple Mount |  | Bukit Bait Suci; Haram al-Sharif
Temuco | CL |
Tenayan Raya | ID |
Tenerife | ES |
Tengaran | ID |
Tenggarong | ID |
Tenggilis Mejoyo | ID |
Tennessee | US |
Tennis Indoor Senayan | ID |
Tenom | MY |
Tentena | ID |
Tepi Barat | PS | West Bank
Tepus | ID |
Terbanggi Besar | ID |
Terengganu | MY |
Terminal Bungurasih | ID |
Terminal Kalideres | ID |
Terminal Kampung Melayu | ID |
Terminal Kampung Rambutan | ID |
Terminal Leuwi Panjang | ID |
Terminal Pulo Gebang | ID |
Terminal Pulogebang | ID | Terminal Terpadu Pulogebang
Terminal Purabaya | ID |
Ternate | ID | Kota Ternate; Pulau Ternate
Ternopil | UA |
Terusan Panama | PA | Kanal Panama
Tete | MZ |
Tetouan | MA |
Tetovo | MK |
Texas | US |
Thai Nguyen | VN |
Thailand Selatan | TH |
Thamrin | ID |
Thanh Hoa | VN |
Thessaloniki | GR |
Thies | SN |
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
Tiku | ID |
Tilamuta | ID |
Tilburg | NL |
Tillaberi | NE |
Timbuktu | ML |
Times Square | US |
Timika | ID |
Timisoara | RO |
Timor Tengah Selatan | ID | Kabupaten Timor Tengah Selatan
Timor Tengah Utara | ID | Kabupaten Timor Tengah Utara; TTU
Tindal | AU |
Tindouf | DZ |
Tinzaouaten | ML |
Tiom | ID |
Tiraspol | MD |
Tizi Ouzou | DZ |
Toamasina | MG |
Toba | ID | Kabupaten Toba
Tobelo | ID |
Toboali | ID |
Tobruk | LY |
Tochigi | JP |
Tojo Una-Una | ID | Kabupaten Tojo Una-Una
Tokushima | JP |
Tol Becakayu | ID |
Tol Cijago | ID |
Tol Cikampek | ID | Tol Jakarta-Cikampek
Tol Cipali | ID |
Tol Dalam Kota | ID |
Tol Jagorawi | ID | Jagorawi
Tol MBZ | ID |
Tol Trans Jawa | ID | Trans Jawa; Tol Trans-Jawa
Tol Trans Sumatera | ID |
Toledo | ES |
Tolikara | ID | Kabupaten Tolikara
Tolitoli | ID | Kabupaten Tolitoli
Tomang | ID |
Tomohon | ID | Kota Tomohon
Tomsk | RU |
Tonasa | ID |
Tondano | ID |
Tongchang-ri | KP |
Tonjong | ID |
Toowoomba | AU |
Toraja | ID |
Toraja Utara | ID | Kabupaten Toraja Utara
Toretsk | UA |
Torkham | PK |
Toronto | CA |
Toropets | RU |
Torun | PL |
Tosari | ID |
Tottori | JP |
Touba | SN |
Toulon | FR |
Toulouse | FR |
Tower 22 | JO |
Townsville | AU |
Toyama | JP |
Trabzon | TR |
Transkarpatia | UA |
Transnistria | MD | Transdniestria
Transylvania | RO | Transilvania
Trat | TH |
Trawas | ID |
Trenggalek | ID | Kabupaten Trenggalek
Tretes | ID |
Trieste | IT |
Trimurjo | ID |
Trincomalee | LK |
Tripoli Lebanon | LB |
Tripura | IN |
Tromso | NO |
Trondheim | NO |
Trostianets | UA |
Trowulan | ID |
Trujillo | PE |
Trump Tower | US |
Tshopo | CD |
Tskhinvali | GE |
Tua Pejat | ID |
Tual | ID | Kota Tual
Tuapejat | ID |
Tuaran | MY |
Tuban | ID | Kabupaten Tuban
Tubas | PS |
Tucson | US |
Tucuman | AR |
Tula | RU |
Tulang Bawang | ID | Kabupaten Tulang Bawang
Tulang Bawang Barat | ID | Kabupaten Tulang Bawang Barat; Tubaba
Tulang Bawang Tengah | ID |
Tulangan | ID |
Tulcea | RO |
Tulkarem | PS | Tulkarm
Tulsa | US |
Tulungagung | ID | Kabupaten Tulungagung
Tumijajar | ID |
Tuminting | ID |
Tumpat | MY |
Tunb Besar |  | Greater Tunb
Tunb Kecil |  | Lesser Tunb
Tunjungan Plaza | ID |
Turen | ID |
Turin | IT | Torino
Turkana | KE |
Turkmenbashi | TM |
Turku | FI |
Tuscany | IT | Toskana
Tutong | BN |
Tuzla | BA |
Tver | RU |
Tyre | LB |
Tyrol | AT |
Tyumen | RU |
U-Tapao | TH |
Ubon Ratchathani | TH |
Ubud | ID |
Udaipur | IN |
Udhampur | IN |
Udine | IT |
Udmurtia | RU |
Udon Thani | TH |
Ufa | RU |
Ugimba | ID |
Ujung Tanjung | ID |
Ujungberung | ID |
Ulujami | ID |
Uluwatu | ID |
Umbria | IT |
Umbulharjo | ID |
Umm Al Quwain | AE |
Umm Qasr | IQ |
Unaaha | ID |
Ungaran | ID |
Upper Nile | SS |
Uppsala | SE |
Ural | RU |
Urmia | IR |
Urumqi | CN |
Ushuaia | AR |
Ust-Luga | RU |
Utah | US |
Utan Kayu | ID |
Utoya | NO |
Utrecht | NL |
Uttar Pradesh | IN |
Uttarakhand | IN |
Uvalde | US |
Uvira | CD |
Uzhhorod | UA |
Vadodara | IN |
Valais | CH |
Valencia | ES |
Valladolid | ES |
Valparaiso | CL |
Vanadzor | AM |
Vancouver | CA |
Vang Vieng | LA |
Vanimo | PG |
Vantaa | FI |
Varadero | CU |
Varanasi | IN |
Varna | BG |
Vasteras | SE |
Velyka Novosilka | UA |
Venesia | IT | Venezia; Venice
Veneto | IT |
Ventspils | LV |
Veracruz | MX |
Vermont | US |
Versailles | FR | Istana Versailles
Victoria Falls | ZW |
Vigo | ES |
Villa Park |  |
Villach | AT |
Vina del Mar | CL |
Vinhedo | BR |
Vinnytsia | UA |
Viqueque | TL |
Virginia | US |
Virginia Beach | US |
Visakhapatnam | IN |
Visayas | PH |
Vitebsk | BY |
Vladivostok | RU |
Vlore | AL |
Vnukovo | RU |
Vojvodina | RS |
Volendam | NL |
Volgograd | RU |
Vologda | RU |
Volos | GR |
Volyn | UA |
Voronezh | RU |
Vovchansk | UA |
Vuhledar | UA | Ugledar
Vukovar | HR |
Vung Tau | VN |
Wad Madani | SD |
Waduk Cirata | ID | PLTS Terapung Cirata; PLTS Cirata
Waduk Gajah Mungkur | ID |
Waduk Kedung Ombo | ID |
Waduk Saguling | ID |
Waena | ID |
Wageningen | NL |
Waghete | ID |
Waikabubak | ID |
Waingapu | ID |
Waisai | ID |
Wajo | ID | Kabupaten Wajo
Wakatobi | ID | Kabupaten Wakatobi
Wakayama | JP |
Wales | GB |
Walikale | CD |
Wall Street | US |
Wallonia | BE |
Walvis Bay | NA |
Wamena | ID |
Wanam | ID |
Wanda Metropolitano |  |
Wanea | ID |
Wangi-Wangi | ID |
Wangon | ID |
Waropen | ID | Kabupaten Waropen
Warsawa | PL |
Washington DC | US | Washington, DC | Q61
Watampone | ID |
Watansoppeng | ID |
Waterford | IE |
Wates | ID |
Way Bungur | ID |
Way Halim | ID |
Way Jepara | ID |
Way Kanan | ID | Kabupaten Way Kanan
Way Lima | ID |
Way Serdang | ID |
Way Tenong | ID |
Wayanad | IN |
Waziristan | PK | Waziristan Utara
Waziristan Selatan | PK |
Weleri | ID |
Wembley | GB |
Wenang | ID |
Wenchang | CN |
Wenzhou | CN |
West Virginia | US | Virginia Barat
Western Cape | ZA |
Westminster | GB |
Wewak | PG |
Whakatane | NZ |
Whistler | CA |
White Sands | US |
Whiteman | US |
Whitsun Reef |  | Karang Whitsun
Wichita | US |
Wiesbaden | DE |
Wimbledon | GB |
Windsor | GB |
Wini | ID |
Winnipeg | CA |
Wirobrajan | ID |
Wisconsin | US |
Wiyung | ID |
Wolfsburg | DE |
Wollongong | AU |
Wonju | KR |
Wonocolo | ID |
Wonogiri | ID | Kabupaten Wonogiri
Wonokromo | ID |
Wonosari | ID |
Wonosobo | ID | Kabupaten Wonosobo
Wonsan | KP |
Woodlands | SG |
Wroclaw | PL |
Wua-Wua | ID |
Wuhan | CN |
Wulanggitang | ID |
Wuryantoro | ID |
Wurzburg | DE |
Wutung | PG |
Wuxi | CN |
Wyoming | US |
Xiamen | CN |
Xian | CN | Xi'an
Xining | CN |
Xinjiang | CN |
Yahukimo | ID | Kabupaten Yahukimo
Yakutia | RU |
Yakutsk | RU |
Yala | TH |
Yalimo | ID | Kabupaten Yalimo
Yalta | UA |
Yamagata | JP |
Yamaguchi | JP |
Yanbu | SA |
Yangon | MM |
Yantai | CN |
Yaroslavl | RU |
Yasukuni | JP | Kuil Yasukuni
Yazd | IR |
Yekaterinburg | RU | Ekaterinburg
Yelabuga | RU |
Yellowstone | US |
Yen Bai | VN |
Yeosu | KR |
Yeouido | KR |
Yerusalem |  | Al-Quds; Jerusalem
Yerusalem Barat | IL |
Yerusalem Timur | PS |
Yeysk | RU |
Yinchuan | CN |
Yiwu | CN |
Yobe | NG |
Yogyakarta | ID | DIY; Daerah Istimewa Yogyakarta; Jogja; Yogya; Jogjakarta; DI Yogyakarta; Kota Yogyakarta; Provinsi DIY
Yokohama | JP |
Yokosuka | JP |
Yokota | JP |
Yonaguni | JP | Pulau Yonaguni
Yong Peng | MY |
Yongbyon | KP |
Yongin | KR |
Yongsan | KR |
York | GB |
Yorkshire | GB |
Yucatan | MX |
Yukon | CA |
Yunnan | CN |
Zabadani | SY |
Zabul | AF |
Zacatecas | MX |
Zadar | HR |
Zahedan | IR |
Zahle | LB |
Zakarpattia | UA |
Zambales | PH |
Zamboanga | PH |
Zamfara | NG |
Zandvoort | NL |
Zanjan | IR |
Zanzibar | TZ |
Zaporizhzhia | UA | Zaporizhia; Zaporozhye; Oblast Zaporizhzhia
Zaragoza | ES |
Zarqa | JO |
Zaventem | BE |
Zawiya | LY |
Zeitoun | PS |
Zenica | BA |
Zermatt | CH |
Zhejiang | CN |
Zhengzhou | CN |
Zhoushan | CN |
Zhuhai | CN |
Zhytomyr | UA |
Ziguinchor | SN |
Zilina | SK |
Zinder | NE |
Zinjibar | YE |
Zliten | LY |
Zrenjanin | RS |
Zugdidi | GE |
Zulia | VE |
Zurich | CH |
Zwolle | NL |
`;
