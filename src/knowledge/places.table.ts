/**
 * Places in the news and the country they lie in; no country where that is disputed. Own compilation of facts.
 * Columns: name | country | aliases. Lists are parted by "; ". Sorted.
 */
export const PLACES_TABLE = `
Abkhazia | GE |
Acapulco | MX |
Aceh | ID | Nanggroe Aceh Darussalam; NAD
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
Ambon | ID |
Amuntai | ID |
Ancol | ID |
Andalusia | ES |
Antalya | TR |
Arafah | SA | Padang Arafah
Arak | IR |
Arizona | US |
Arkansas | US |
Ashkelon | IL |
Assam | IN |
Atlanta | US |
Auckland | NZ |
Auschwitz | PL |
Austin | US |
Avdiivka | UA |
Bakhmut | UA |
Bali | ID | Pulau Bali
Balikpapan | ID |
Balochistan | PK |
Baltimore | US |
Banda Aceh | ID |
Bandar Abbas | IR |
Bandar Lampung | ID |
Bandung | ID |
Bandung Barat | ID |
Bangka | ID |
Bangka Belitung | ID | Babel; Kepulauan Bangka Belitung
Bangkalan | ID |
Banjar | ID |
Banjarbaru | ID |
Banjarmasin | ID |
Banjarnegara | ID |
Banten | ID |
Bantul | ID |
Banyumas | ID |
Banyuwangi | ID |
Barabai | ID |
Barcelona | ES |
Basel | CH |
Basra | IQ |
Batam | ID |
Batang | ID |
Batu | ID |
Baubau | ID |
Bavaria | DE |
Beersheba | IL |
Beit Lahia | PS |
Bekasi | ID |
Belfast | GB |
Belgorod | RU |
Belitung | ID |
Ben Gurion | IL |
Bengaluru | IN | Bangalore
Benghazi | LY |
Bengkulu | ID |
Bergen | NO |
Betlehem | PS |
Bilbao | ES |
Binjai | ID |
Bintan | ID |
Birmingham | GB |
Bitung | ID |
Blitar | ID |
Blora | ID |
Bodetabek | ID |
Bogor | ID |
Bojonegoro | ID |
Bologna | IT |
Bondowoso | ID |
Bone | ID |
Bontang | ID |
Bordeaux | FR |
Borno | NG |
Borobudur | ID |
Boston | US |
Boyolali | ID |
Brebes | ID |
Brisbane | AU |
Brooklyn | US |
Bryansk | RU |
Bukittinggi | ID |
Buleleng | ID |
Busan | KR |
Bushehr | IR |
Calgary | CA |
California | US | Kalifornia
Cambridge | GB |
Camp David | US |
Cancun | MX |
Cannes | FR |
Cape Town | ZA |
Cardiff | GB |
Casablanca | MA |
Catalunya | ES | Catalonia; Katalunya
Cebu | PH |
Cengkareng | ID |
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
Ciamis | ID |
Cianjur | ID |
Cibinong | ID |
Cikampek | ID |
Cikarang | ID |
Cikeas | ID |
Cilacap | ID |
Cilegon | ID |
Cimahi | ID |
Cirebon | ID |
Colorado | US |
Connecticut | US |
Cox's Bazar | BD |
DMZ |  | Zona Demiliterisasi
Da Nang | VN |
Daegu | KR |
Daejeon | KR |
Dagestan | RU |
Dahiyeh | LB |
Dallas | US |
Dammam | SA |
Danau Toba | ID |
Darfur | SD |
Darwin | AU |
Dataran Tinggi Golan | SY | Golan
Davao | PH |
Davos | CH |
Deir al-Balah | PS |
Delaware | US |
Deli Serdang | ID |
Demak | ID |
Den Haag | NL | The Hague
Denpasar | ID |
Denver | US |
Depok | ID |
Deraa | SY |
Detroit | US |
Diego Garcia | IO |
Dimona | IL |
Dnipro | UA |
Dokdo | KR | Takeshima
Donbas | UA | Donbass
Donetsk | UA |
Dortmund | DE |
Dresden | DE |
Dubai | AE |
Duesseldorf | DE | Düsseldorf
Dumai | ID |
Durban | ZA |
Edinburgh | GB |
Eilat | IL |
Eindhoven | NL |
El Fasher | SD |
Ende | ID |
Enrekang | ID |
Erbil | IQ | Arbil
Fallujah | IQ |
Florence | IT | Firenze
Flores | ID |
Florida | US |
Fordow | IR | Fordo
Fort Bragg | US |
Frankfurt | DE |
Fujian | CN |
Fukuoka | JP |
Fukushima | JP |
Galilea | IL |
Garut | ID |
Gaza | PS | Jalur Gaza; Kota Gaza
Gaza Selatan |  |
Gaziantep | TR |
Gdansk | PL |
Gelora Bung Karno | ID | GBK
Genoa | IT |
Genting Highlands | MY |
Gianyar | ID |
Glasgow | GB |
Goa | IN |
Gold Coast | AU |
Goma | CD |
Gorontalo | ID |
Gothenburg | SE |
Gowa | ID |
Gresik | ID |
Grobogan | ID |
Grozny | RU |
Guangdong | CN |
Guangzhou | CN |
Guantanamo | CU | Teluk Guantanamo
Guantanamo Bay | CU |
Gujarat | IN |
Gunung Bromo | ID |
Gunung Merapi | ID |
Gunung Rinjani | ID |
Gunung Semeru | ID |
Gunungkidul | ID | Gunung Kidul
Gwangju | KR |
Gyeongju | KR |
Haifa | IL |
Hainan | CN |
Halim Perdanakusuma | ID |
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
Hyderabad | IN |
Idaho | US |
Idlib | SY |
Illinois | US |
Incheon | KR |
Incirlik | TR |
Indiana | US |
Indramayu | ID |
Intan Jaya | ID |
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
Jakarta | ID | DKI Jakarta; DKI; Jakarta Raya
Jakarta Barat | ID | Jakbar
Jakarta Pusat | ID | Jakpus
Jakarta Selatan | ID | Jaksel
Jakarta Timur | ID | Jaktim
Jakarta Utara | ID | Jakut
Jalalabad | AF |
Jambi | ID |
Jawa | ID | Pulau Jawa
Jawa Barat | ID | Jabar
Jawa Tengah | ID | Jateng
Jawa Timur | ID | Jatim
Jayapura | ID |
Jayawijaya | ID |
Jeddah | SA |
Jember | ID |
Jembrana | ID |
Jenewa | CH | Geneva
Jenin | PS |
Jepara | ID |
Johannesburg | ZA |
Johor | MY |
Johor Bahru | MY |
Jolo | PH |
Jombang | ID |
Kabanjahe | ID |
Kaesong | KP |
Kalimantan | ID | Pulau Kalimantan
Kalimantan Barat | ID | Kalbar
Kalimantan Selatan | ID | Kalsel
Kalimantan Tengah | ID | Kalteng
Kalimantan Timur | ID | Kaltim
Kalimantan Utara | ID | Kaltara
Kaliningrad | RU |
Kamchatka | RU |
Kandahar | AF |
Kano | NG |
Kansas | US |
Kaohsiung | TW |
Karachi | PK |
Karanganyar | ID |
Karangasem | ID |
Karawang | ID |
Karbala | IQ |
Karimun | ID |
Kashmir |  | Jammu dan Kashmir
Kashmir India | IN |
Kazan | RU |
Kebayoran Baru | ID |
Kebumen | ID |
Kedah | MY |
Kediri | ID |
Kelantan | MY |
Kelapa Gading | ID |
Kemang | ID |
Kemayoran | ID |
Kendal | ID |
Kendari | ID |
Kentucky | US |
Kepulauan Paracel |  | Paracel
Kepulauan Riau | ID | Kepri
Kepulauan Spratly |  | Spratly
Kerala | IN |
Kerman | IR |
Khan Younis | PS | Khan Yunis
Kharkiv | UA | Kharkov
Khartoum Utara | SD |
Khatulistiwa |  |
Kherson | UA |
Kinmen | TW |
Kirkuk | IQ |
Kivu | CD |
Klaten | ID |
Kobe | JP |
Kokang | MM |
Kolkata | IN |
Koln | DE | Köln; Cologne
Kota Kinabalu | MY |
Kotabaru | ID |
Krakow | PL |
Krimea | UA | Crimea; Semenanjung Krimea
Kuching | MY |
Kudus | ID |
Kulon Progo | ID |
Kunduz | AF |
Kuningan | ID |
Kunming | CN |
Kupang | ID |
Kupiansk | UA |
Kurdistan | IQ |
Kuril | RU | Kepulauan Kuril; Wilayah Utara
Kursk | RU |
Kuta | ID |
Kutub Selatan |  |
Kutub Utara |  |
Kyoto | JP |
Labuan Bajo | ID |
Lagos | NG |
Lahore | PK |
Lamongan | ID |
Lampung | ID |
Langkawi | MY |
Las Vegas | US |
Latakia | SY |
Lausanne | CH |
Lebak | ID |
Leeds | GB |
Leiden | NL |
Leipzig | DE |
Lhokseumawe | ID |
Lille | FR |
Liverpool | GB |
Lombok | ID | Pulau Lombok
Los Angeles | US | L.A.; LA
Louisiana | US |
Lubuklinggau | ID |
Luhansk | UA | Lugansk
Lumajang | ID |
Lusail | QA |
Luwu | ID |
Luxor | EG |
Luzon | PH |
Lviv | UA |
Lyon | FR |
Madinah | SA |
Madiun | ID |
Madura | ID | Pulau Madura
Magelang | ID |
Magetan | ID |
Maine | US |
Majalengka | ID |
Majene | ID |
Makassar | ID | Ujung Pandang
Malaga | ES |
Malaka | MY |
Malang | ID |
Malmo | SE |
Maluku | ID |
Maluku Utara | ID | Malut
Mamuju | ID |
Manado | ID |
Manchester | GB |
Mandalay | MM |
Manggarai | ID |
Manhattan | US |
Manipur | IN |
Manokwari | ID |
Mar-a-Lago | US |
Marawi | PH |
Marib | YE |
Marina Bay | SG |
Mariupol | UA |
Maros | ID |
Marrakesh | MA |
Marseille | FR |
Martapura | ID |
Maryland | US |
Mashhad | IR |
Masjid Al-Aqsa | PS | Al-Aqsa
Massachusetts | US |
Mataram | ID |
Maumere | ID |
Mazar-i-Sharif | AF |
Medan | ID |
Mekkah | SA | Makkah; Mekah
Melbourne | AU |
Mentawai | ID | Kepulauan Mentawai
Menteng | ID |
Merauke | ID |
Metro | ID |
Meulaboh | ID |
Miami | US |
Michigan | US |
Milan | IT | Milano
Mimika | ID |
Mina | SA |
Mindanao | PH |
Minneapolis | US |
Minnesota | US |
Misrata | LY |
Mississippi | US |
Missouri | US |
Mojokerto | ID |
Mombasa | KE |
Monas | ID |
Montana | US |
Montreal | CA |
Morowali | ID |
Mosul | IQ |
Mumbai | IN |
Munich | DE | Muenchen; München
Murmansk | RU |
Muzdalifah | SA |
Myawaddy | MM |
Mykolaiv | UA |
Nabire | ID |
Nablus | PS |
Nagasaki | JP |
Nagorno-Karabakh | AZ | Artsakh; Karabakh
Nagoya | JP |
Najaf | IQ |
Nampo | KP |
Nanjing | CN |
Napoli | IT |
Narathiwat | TH |
Natanz | IR |
Natuna | ID | Kepulauan Natuna
Naypyidaw | MM |
Nduga | ID |
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
Nganjuk | ID |
Ngawi | ID |
Nha Trang | VN |
Nias | ID |
Nice | FR |
Normandia | FR |
North Carolina | US | Carolina Utara
North Dakota | US |
Novosibirsk | RU |
Nunukan | ID |
Nusa Dua | ID |
Nusa Tenggara Barat | ID | NTB
Nusa Tenggara Timur | ID | NTT
Nusantara | ID | IKN; Ibu Kota Nusantara
Odesa | UA | Odessa
Ohio | US |
Okinawa | JP |
Oklahoma | US |
Ontario | CA |
Oregon | US |
Orlando | US |
Osaka | JP |
Ossetia Selatan | GE |
Oxford | GB |
Pacitan | ID |
Padang | ID |
Padang Panjang | ID |
Padangsidimpuan | ID |
Palangkaraya | ID | Palangka Raya
Palawan | PH |
Palembang | ID |
Palm Beach | US |
Palmyra | SY |
Palopo | ID |
Palu | ID |
Pamekasan | ID |
Pandeglang | ID |
Pangandaran | ID |
Pangkalpinang | ID | Pangkal Pinang
Panmunjom |  | Panmunjeom
Pantura | ID |
Papua | ID |
Papua Barat | ID |
Papua Barat Daya | ID |
Papua Pegunungan | ID |
Papua Selatan | ID |
Papua Tengah | ID |
Parepare | ID |
Pariaman | ID |
Pasuruan | ID |
Patagonia | AR |
Pati | ID |
Pattani | TH | Patani
Pattaya | TH |
Payakumbuh | ID |
Pearl Harbor | US |
Pegunungan Bintang | ID |
Pekalongan | ID |
Pekanbaru | ID |
Pemalang | ID |
Pematangsiantar | ID | Pematang Siantar
Penajam Paser Utara | ID |
Penang | MY |
Pennsylvania | US |
Perak | MY |
Perth | AU |
Peshawar | PK |
Philadelphia | US |
Phoenix | US |
Phuket | TH |
Pittsburgh | US |
Poipet | KH |
Pokrovsk | UA |
Poltava | UA |
Ponorogo | ID |
Pontianak | ID |
Port Sudan | SD |
Portland | US |
Porto | PT |
Poso | ID |
Prabumulih | ID |
Prambanan | ID |
Probolinggo | ID |
Pulau Jeju | KR | Jeju
Puncak | ID |
Puncak Jaya | ID |
Punggye-ri | KP | Punggye ri
Punjab | IN |
Purbalingga | ID |
Purwakarta | ID |
Purwokerto | ID |
Purworejo | ID |
Putrajaya | MY |
Pyeongtaek | KR |
Qom | IR |
Quebec | CA |
Queensland | AU |
Quetta | PK |
Quezon City | PH |
Rafah | PS |
Rafah Mesir | EG |
Rakhine | MM | Arakan
Ramallah | PS |
Ramstein | DE |
Rangkasbitung | ID |
Raqqa | SY |
Rawalpindi | PK |
Rembang | ID |
Riau | ID |
Rio de Janeiro | BR |
Rosario | AR |
Rostov | RU |
Rotterdam | NL |
Sabah | MY |
Sabang | ID |
Salatiga | ID |
Salzburg | AT |
Samarinda | ID |
Sampang | ID |
Sampit | ID |
San Antonio | US |
San Diego | US |
San Francisco | US |
San Jose | US |
Sangatta | ID |
Sanur | ID |
Sao Paulo | BR |
Sapporo | JP |
Sarawak | MY |
Scarborough Shoal | PH | Beting Scarborough; Karang Scarborough
Sderot | IL |
Seattle | US |
Second Thomas Shoal | PH | Ayungin; Ren'ai
Selangor | MY |
Selat Sunda | ID |
Semarang | ID |
Senayan | ID |
Senkaku | JP | Diaoyu; Kepulauan Senkaku
Sentosa | SG |
Serang | ID |
Serpong | ID |
Sevilla | ES |
Shanghai | CN |
Sharjah | AE |
Sharm el-Sheikh | EG |
Shenzhen | CN |
Shiraz | IR |
Siberia | RU |
Sibolga | ID |
Sichuan | CN |
Sidoarjo | ID |
Sidon | LB |
Siem Reap | KH |
Sigi | ID |
Sihanoukville | KH |
Sikka | ID |
Silicon Valley | US |
Sinai | EG |
Sinaloa | MX |
Singaraja | ID |
Singkawang | ID |
Sinpo | KP |
Sinuiju | KP |
Siprus Utara | CY | Republik Turki Siprus Utara
Sisilia | IT |
Situbondo | ID |
Skotlandia | GB |
Sleman | ID |
Sochi | RU |
Soekarno-Hatta | ID |
Sohae | KP |
Solo | ID | Surakarta
Solok | ID |
Somaliland | SO |
Sorong | ID |
South Carolina | US | Carolina Selatan
Sragen | ID |
St. Petersburg | RU | Saint Petersburg; St Petersburg
Strasbourg | FR |
Stuttgart | DE |
Subang | ID |
Subic | PH | Teluk Subic
Sukabumi | ID |
Sukoharjo | ID |
Sulawesi | ID | Pulau Sulawesi
Sulawesi Barat | ID | Sulbar
Sulawesi Selatan | ID | Sulsel
Sulawesi Tengah | ID | Sulteng
Sulawesi Tenggara | ID | Sultra
Sulawesi Utara | ID | Sulut
Sulu | PH |
Sumatera | ID | Sumatra; Pulau Sumatera
Sumatera Barat | ID | Sumbar; Sumatra Barat
Sumatera Selatan | ID | Sumsel; Sumatra Selatan
Sumatera Utara | ID | Sumut; Sumatra Utara
Sumba | ID |
Sumbawa | ID |
Sumedang | ID |
Sumenep | ID |
Sumy | UA |
Sunan | KP |
Surabaya | ID |
Sweida | SY |
Sydney | AU |
Tabanan | ID |
Tabriz | IR |
Taichung | TW |
Tainan | TW |
Taiz | YE |
Takalar | ID |
Tanah Abang | ID |
Tanah Suci |  |
Tangerang | ID |
Tangerang Selatan | ID | Tangsel
Tanjung Balai | ID |
Tanjung Pinang | ID | Tanjungpinang
Tanjung Priok | ID |
Tanjung Selor | ID |
Tarakan | ID |
Tasikmalaya | ID |
Tasmania | AU |
Tebet | ID |
Tebing Tinggi | ID |
Tegal | ID |
Tel Aviv | IL |
Temanggung | ID |
Tennessee | US |
Tepi Barat | PS | West Bank
Ternate | ID |
Texas | US |
Tianjin | CN |
Tibet | CN |
Tidore | ID |
Tigray | ET |
Tijuana | MX |
Tikrit | IQ |
Timika | ID |
Timisoara | RO |
Toba | ID |
Tomohon | ID |
Toronto | CA |
Toulouse | FR |
Transnistria | MD | Transdniestria
Trenggalek | ID |
Tripoli Lebanon | LB |
Tuban | ID |
Tulkarem | PS |
Tulungagung | ID |
Turin | IT | Torino
Tyre | LB |
Ubud | ID |
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
Wakatobi | ID |
Wales | GB |
Wamena | ID |
Warsawa | PL |
Washington DC | US | Washington, DC
Wembley | GB |
West Virginia | US |
Wisconsin | US |
Wonogiri | ID |
Wonosobo | ID |
Wonsan | KP |
Wuhan | CN |
Wyoming | US |
Xiamen | CN |
Xian | CN | Xi'an
Xinjiang | CN | Uighur
Yahukimo | ID |
Yangon | MM |
Yerusalem |  | Al-Quds; Jerusalem
Yerusalem Timur | PS |
Yogyakarta | ID | DIY; Daerah Istimewa Yogyakarta; Jogja; Yogya; Jogjakarta; DI Yogyakarta
Yokohama | JP |
Yongbyon | KP |
Yunnan | CN |
Zamboanga | PH |
Zaporizhzhia | UA | Zaporizhia; Zaporozhye
Zurich | CH |
`;
