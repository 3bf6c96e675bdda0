/**
 * Football clubs. Compiled by us, facts; the Wikidata id stands where a source states it (see NOTICE).
 * Columns: name | country | other names | names in sport reports alone | wikidata. Lists are separated by "; ". Names in sport reports alone are
 * cities, nicknames and words that elsewhere mean something else: "Milan", "Setan Merah". Sorted.
 */
export const CLUBS_TABLE = `
AC Ajaccio | FR |  | Ajaccio |
AC Milan | IT |  | Milan; Rossoneri; I Rossoneri |
AC Monza | IT |  | Monza |
AC Siena | IT |  | Siena |
AEK Athena | GR | AEK Athens | AEK |
AEL Limassol | CY |  |  |
AFC Bournemouth | GB | Bournemouth | The Cherries |
AIK Solna | SE | AIK Fotboll | AIK |
AJ Auxerre | FR |  | Auxerre |
APOEL Nicosia | CY | APOEL | APOEL |
AS Monaco | FR |  | Monaco; Les Monegasques |
AS Roma | IT |  | Roma; Giallorossi; I Giallorossi; Il Lupi; Serigala Roma; Serigala Ibu Kota |
AS Saint-Etienne | FR | Saint-Etienne; AS Saint Etienne; Saint-Étienne | Les Verts |
AZ Alkmaar | NL |  | AZ; Alkmaar |
Aalborg BK | DK |  | Aalborg |
Aarhus GF | DK | AGF Aarhus | AGF |
Aberdeen FC | GB |  | Aberdeen |
Academica Coimbra | PT |  | Academica |
Adana Demirspor | TR |  |  |
Adelaide United | AU |  |  |
Adhyaksa FC | ID | Adhyaksa Farmel FC | Adhyaksa |
Ajax Amsterdam | NL | Ajax | Godenzonen; De Godenzonen |
Akhmat Grozny | RU |  |  |
Al Ahli | SA | Al-Ahli; Al Ahli Jeddah; Al-Ahli Saudi |  |
Al Ahly | EG | Al-Ahly; Al Ahly Kairo |  |
Al Ain FC | AE | Al-Ain FC | Al Ain; Al-Ain |
Al Duhail | QA | Al-Duhail |  |
Al Ettifaq | SA | Al-Ettifaq; Al Ittifaq; Al-Ittifaq |  |
Al Faisaly | JO | Al-Faisaly |  |
Al Fateh | SA | Al-Fateh SC | Al-Fateh |
Al Gharafa | QA | Al-Gharafa |  |
Al Hilal | SA | Al-Hilal |  |
Al Ittihad | SA | Al-Ittihad; Al-Ittihad Jeddah |  |
Al Jazira | AE | Al-Jazira Abu Dhabi |  |
Al Khaleej | SA | Al-Khaleej |  |
Al Nassr | SA | Al-Nassr |  |
Al Qadsiah | SA | Al-Qadsiah; Al Qadisiyah; Al-Qadisiyah |  |
Al Rayyan | QA | Al-Rayyan SC | Al-Rayyan |
Al Sadd | QA | Al-Sadd |  |
Al Shabab | SA | Al-Shabab Riyadh |  |
Al Taawoun | SA | Al-Taawoun |  |
Al Wahda FC | AE | Al-Wahda FC |  |
Al Wehdat | JO | Al-Wehdat |  |
Alanyaspor | TR |  |  |
Albacete | ES | Albacete Balompie |  |
Albirex Niigata | JP | Albirex Niigata Singapura |  |
Almere City | NL |  |  |
America Mineiro | BR |  |  |
Amiens SC | FR |  | Amiens |
Angers SCO | FR |  | Angers |
Antalyaspor | TR |  |  |
Arema FC | ID | Arema; Arema Malang; Arema Cronus; Arema Indonesia | Singo Edan |
Aris Thessaloniki | GR |  |  |
Arminia Bielefeld | DE |  | Bielefeld |
Arsenal | GB | Arsenal FC; The Gunners; Meriam London | Gudang Peluru |
Asante Kotoko | GH |  |  |
Aston Villa | GB |  | Villa; The Villans |
Atalanta | IT | Atalanta BC; Atalanta Bergamo | Bergamo; La Dea; Orobici |
Athletic Bilbao | ES | Athletic Club; Athletic Club Bilbao | Bilbao; Los Leones |
Atlanta United | US |  |  |
Atlas FC | MX | Atlas Guadalajara |  |
Atletico Madrid | ES | Atlético Madrid; Atletico de Madrid; Atlético de Madrid | Atletico; Atleti; Los Colchoneros; Los Rojiblancos |
Atletico Mineiro | BR |  |  |
Atletico Nacional | CO |  |  |
Auckland City | NZ | Auckland City FC |  |
Auckland FC | NZ |  |  |
Austin FC | US |  |  |
Austria Wina | AT | Austria Wien |  |
Avai FC | BR |  |  |
BEC Tero Sasana | TH |  |  |
BG Pathum United | TH | Bangkok Glass |  |
BSC Young Boys | CH | Young Boys Bern | Young Boys |
Bali United | ID | Bali United FC | Serdadu Tridatu |
Bangkok United | TH |  |  |
Barito Putera | ID | PS Barito Putera | Laskar Antasari; Barito |
Barnsley FC | GB |  | Barnsley |
Basaksehir | TR | Istanbul Basaksehir |  |
Bayer Leverkusen | DE | Bayer 04 Leverkusen | Leverkusen; Die Werkself |
Bayern Munchen | DE | Bayern Munich; Bayern Muenchen; Bayern München; FC Bayern | Bayern; Die Roten; FC Hollywood |
Beerschot | BE |  |  |
Beijing Guoan | CN |  |  |
Bekasi City | ID | FC Bekasi City |  |
Belenenses | PT |  |  |
Benevento | IT | Benevento Calcio |  |
Benfica | PT | SL Benfica | As Aguias | Q131499
Besiktas | TR | Besiktas JK |  |
Bhayangkara FC | ID | Bhayangkara Presisi; Bhayangkara Presisi Lampung FC; Bhayangkara Presisi Indonesia FC; Bhayangkara Solo FC | The Guardian |
Birmingham City | GB |  | Birmingham |
Blackburn Rovers | GB |  | Blackburn |
Blackpool FC | GB |  | Blackpool |
Boavista | PT | Boavista FC |  |
Boca Juniors | AR |  |  |
Bodo/Glimt | NO | FK Bodo/Glimt; Bodø/Glimt |  |
Bohemians | IE |  |  |
Bologna FC | IT |  | Bologna; Rossoblu |
Bolton Wanderers | GB |  | Bolton |
Borneo FC | ID | Borneo FC Samarinda; Pusamania Borneo FC | Pesut Etam |
Borussia Dortmund | DE |  | Dortmund; Die Borussen |
Borussia Monchengladbach | DE | Borussia Mönchengladbach; Borussia M'gladbach | Monchengladbach; Gladbach |
Botafogo | BR |  |  |
Bradford City | GB |  | Bradford |
Brentford FC | GB |  | Brentford; The Bees |
Brescia Calcio | IT |  | Brescia |
Brighton & Hove Albion | GB | Brighton and Hove Albion | Brighton; The Seagulls |
Brisbane Roar | AU |  |  |
Bristol City | GB |  |  |
Brondby IF | DK | Brondby |  |
Bucheon FC | KR | Bucheon FC 1995 |  |
Burgos CF | ES |  | Burgos |
Buriram United | TH |  |  |
Burnley FC | GB |  | Burnley; The Clarets |
Burton Albion | GB |  |  |
CA Osasuna | ES |  | Osasuna |
CD Leganes | ES |  | Leganes |
CD Nacional | PT |  |  |
CD Tenerife | ES |  | Tenerife |
CFR Cluj | RO |  |  |
CSKA Moskow | RU | CSKA Moscow | CSKA |
CSKA Sofia | BG |  |  |
Cadiz CF | ES |  | Cadiz |
Cagliari Calcio | IT |  | Cagliari |
Cardiff City | GB |  | Cardiff |
Casa Pia | PT | Casa Pia AC |  |
Catania FC | IT |  | Catania |
Celta Vigo | ES | Celta de Vigo; RC Celta | Vigo; Celta |
Celtic FC | GB | Glasgow Celtic | Celtic; The Hoops |
Central Coast Mariners | AU |  |  |
Cercle Brugge | BE |  |  |
Cerezo Osaka | JP |  |  |
Cerro Porteno | PY |  |  |
Charlotte FC | US |  |  |
Charlton Athletic | GB |  | Charlton |
Chelsea FC | GB | Chelsea | The Blues; Si Biru; London Biru |
Chiangrai United | TH |  |  |
Chicago Fire | US | Chicago Fire FC |  |
Chievo Verona | IT | Chievo |  |
Chivas Guadalajara | MX | CD Guadalajara | Chivas |
Chonburi FC | TH |  | Chonburi |
Club America | MX |  |  |
Club Brugge | BE | Club Bruges | Brugge |
Club Leon | MX |  |  |
Colo Colo | CL | Colo-Colo |  |
Columbus Crew | US |  |  |
Como 1907 | IT | Como Calcio | Como; I Lariani |
Cong An Ha Noi | VN | Cong An Hanoi |  |
Corinthians | BR |  |  |
Cosenza Calcio | IT |  | Cosenza |
Coventry City | GB |  | Coventry |
Cremonese | IT | US Cremonese |  |
Crotone FC | IT |  | Crotone |
Cruz Azul | MX |  |  |
Cruzeiro | BR |  |  |
Crystal Palace | GB |  | Palace; The Eagles |
Cukaricki | RS |  |  |
DC United | US | D.C. United |  |
Daegu FC | KR |  | Daegu |
Daejeon Hana Citizen | KR |  |  |
Delfino Pescara | IT | Pescara Calcio | Pescara |
Deltras FC | ID | Deltras Sidoarjo; Deltras | The Lobster |
Deportivo Alaves | ES | Deportivo Alavés | Alaves |
Deportivo La Coruna | ES | Deportivo La Coruña | Deportivo; Depor |
Derby County | GB |  | Derby |
Dewa United | ID | Dewa United FC; Dewa United Banten FC | Banten Warriors |
Dinamo Bukares | RO | Dinamo Bucuresti; Dinamo Bucharest |  |
Dinamo Kiev | UA | Dynamo Kyiv; Dynamo Kiev; Dinamo Kyiv |  |
Dinamo Moskow | RU | Dynamo Moscow |  |
Dinamo Zagreb | HR | GNK Dinamo Zagreb |  |
Dundee United | GB |  |  |
EC Bahia | BR |  |  |
Eibar | ES | SD Eibar |  |
Eintracht Braunschweig | DE |  |  |
Eintracht Frankfurt | DE |  | Frankfurt |
Elche CF | ES |  | Elche |
Emmen | NL | FC Emmen |  |
Empoli FC | IT |  | Empoli |
Espanyol | ES | RCD Espanyol |  |
Esperance Tunis | TN | Esperance de Tunis; Esperance |  |
Estoril Praia | PT | Estoril |  |
Estudiantes de La Plata | AR | Estudiantes |  |
Everton | GB | Everton FC | The Toffees; Toffees |
Excelsior Rotterdam | NL |  |  |
Exeter City | GB |  |  |
FC Andorra | ES |  |  |
FC Augsburg | DE |  | Augsburg |
FC Barcelona | ES | Barca; Barça; Blaugrana | Barcelona; Los Azulgranas; Los Cules; Azulgrana |
FC Basel | CH | Basel 1893 | Basel |
FC Copenhagen | DK | FC Kopenhagen; FC København |  |
FC Dallas | US |  |  |
FC Groningen | NL |  | Groningen |
FC Heidenheim | DE | 1. FC Heidenheim | Heidenheim |
FC Kaiserslautern | DE |  | Kaiserslautern |
FC Koln | DE | FC Köln; FC Cologne | Koln |
FC Krasnodar | RU |  | Krasnodar |
FC Lorient | FR |  | Lorient |
FC Lugano | CH |  | Lugano |
FC Luzern | CH |  |  |
FC Magdeburg | DE |  | Magdeburg |
FC Metz | FR |  | Metz |
FC Midtjylland | DK | Midtjylland |  |
FC Nantes | FR |  | Nantes |
FC Nordsjaelland | DK | Nordsjaelland |  |
FC Nurnberg | DE | FC Nürnberg; FC Nuremberg | Nurnberg |
FC Porto | PT |  | Porto; Dragoes |
FC Seoul | KR |  |  |
FC Sion | CH |  |  |
FC St. Gallen | CH |  |  |
FC Tokyo | JP |  |  |
FC Twente | NL |  | Twente |
FC Utrecht | NL |  | Utrecht |
FC Volendam | NL |  | Volendam |
FC Zurich | CH | FC Zürich |  |
FCSB | RO | FCSB Bukares; Steaua Bukares; Steaua Bucuresti |  |
FK Partizan | RS | Partizan Beograd; Partizan Belgrade | Partizan |
Famalicao | PT |  |  |
Farense | PT | SC Farense |  |
Fenerbahce | TR | Fenerbahçe |  |
Ferencvaros | HU | Ferencvaros TC |  |
Feyenoord | NL | Feyenoord Rotterdam | De Stadionclub; Rotterdam |
Fiorentina | IT | ACF Fiorentina | La Viola; Viola |
Flamengo | BR |  |  |
Fluminense | BR |  |  |
Fortuna Dusseldorf | DE | Fortuna Düsseldorf | Dusseldorf |
Fortuna Sittard | NL |  |  |
Frosinone Calcio | IT |  | Frosinone |
Fulham | GB | Fulham FC | The Cottagers |
Galatasaray | TR |  |  |
Gamba Osaka | JP |  |  |
Gangwon FC | KR |  |  |
Garudayaksa FC | ID |  |  |
Genoa CFC | IT |  | Genoa; Il Grifone |
Getafe CF | ES |  | Getafe |
Geylang International | SG |  |  |
Gil Vicente | PT |  |  |
Gimcheon Sangmu | KR |  |  |
Girona FC | ES |  | Girona |
Girondins Bordeaux | FR | Girondins de Bordeaux | Bordeaux |
Go Ahead Eagles | NL |  |  |
Goztepe | TR |  |  |
Granada CF | ES |  | Granada |
Grasshopper | CH | Grasshopper Zurich; Grasshoppers |  |
Gremio | BR |  |  |
Gresik United | ID |  |  |
Guangzhou FC | CN | Guangzhou Evergrande |  |
Guingamp | FR | EA Guingamp |  |
Gwangju FC | KR |  |  |
HNK Rijeka | HR | Rijeka |  |
Ha Noi FC | VN | Hanoi FC |  |
Hajduk Split | HR |  |  |
Hamburger SV | DE | Hamburg SV | Hamburg; HSV |
Hammarby | SE |  |  |
Hannover 96 | DE |  | Hannover |
Hapoel Tel Aviv | IL |  |  |
Heart of Midlothian | GB |  | Hearts |
Hellas Verona | IT |  | Verona |
Heracles Almelo | NL |  |  |
Hertha BSC | DE | Hertha Berlin | Hertha |
Hibernian | GB |  |  |
Hoang Anh Gia Lai | VN |  |  |
Holstein Kiel | DE |  | Kiel |
Houston Dynamo | US |  |  |
Huddersfield Town | GB |  | Huddersfield |
Hull City | GB |  | Hull |
IFK Goteborg | SE | IFK Göteborg |  |
Incheon United | KR |  |  |
Independiente | AR |  |  |
Inter Miami | US | Inter Miami CF | The Herons |
Inter Milan | IT | Internazionale Milano; FC Internazionale; Nerazzurri | Inter; I Nerazzurri; La Beneamata; Internazionale |
Internacional | BR | SC Internacional |  |
Ipswich Town | GB |  | Ipswich; The Tractor Boys |
JDT | MY | Johor Darul Takzim; Johor Darul Ta'zim | Harimau Selatan |
Jeju United | KR | Jeju SK |  |
Jeonbuk Hyundai Motors | KR | Jeonbuk Motors | Jeonbuk |
Juventus | IT | Juventus FC; Bianconeri | Juve; I Bianconeri; Si Nyonya Tua; La Vecchia Signora; Nyonya Tua |
KAA Gent | BE | Gent |  |
KRC Genk | BE | Racing Genk | Genk |
KV Mechelen | BE |  |  |
Kaizer Chiefs | ZA |  |  |
Kalteng Putra | ID |  | Laskar Isen Mulang |
Karlsruher SC | DE |  |  |
Kashima Antlers | JP |  |  |
Kashiwa Reysol | JP |  |  |
Kawasaki Frontale | JP |  |  |
Kayserispor | TR |  |  |
Kedah Darul Aman | MY | Kedah FA |  |
Kelantan United | MY |  |  |
Kendal Tornado FC | ID |  |  |
Kilmarnock | GB |  |  |
Kitchee | HK | Kitchee SC |  |
Konyaspor | TR |  |  |
Kuala Lumpur City | MY | Kuala Lumpur City FC |  |
LA Galaxy | US | Los Angeles Galaxy |  |
LAFC | US | Los Angeles FC |  |
LASK Linz | AT | LASK |  |
LDU Quito | EC |  |  |
Lanus | AR | CA Lanus |  |
Lazio | IT | SS Lazio | Biancocelesti; Elang Ibu Kota |
Le Havre | FR | Le Havre AC |  |
Lech Poznan | PL |  |  |
Lechia Gdansk | PL |  |  |
Leeds United | GB |  | Leeds; The Whites; The Peacocks |
Legia Warsawa | PL | Legia Warszawa; Legia Warsaw |  |
Leicester City | GB |  | Leicester; The Foxes |
Levante | ES | Levante UD |  |
Levski Sofia | BG |  |  |
Lille OSC | FR | LOSC Lille | Lille; Les Dogues; LOSC |
Lion City Sailors | SG |  |  |
Liverpool FC | GB | The Reds | Liverpool; Si Merah; The Kop |
Lokomotiv Moskow | RU | Lokomotiv Moscow |  |
Ludogorets | BG | Ludogorets Razgrad |  |
Luton Town | GB |  | Luton; The Hatters |
MSV Duisburg | DE |  |  |
Macarthur FC | AU |  |  |
Maccabi Haifa | IL |  |  |
Maccabi Tel Aviv | IL |  |  |
Madura United | ID | Madura United FC | Sape Kerrab; Laskar Sape Kerrab |
Mainz 05 | DE | FSV Mainz; FSV Mainz 05 | Mainz |
Malaga CF | ES |  | Malaga |
Malmo FF | SE | Malmö FF | Malmo |
Malut United | ID | Malut United FC | Laskar Kie Raha; Malut |
Mamelodi Sundowns | ZA |  |  |
Manchester City | GB | Man City; The Citizens | Citizens; ManCity; Manchester Biru |
Manchester United | GB | Man United; Man Utd; Setan Merah; Red Devils | The Red Devils; Manchester Merah |
Melbourne City | AU |  |  |
Melbourne Victory | AU |  |  |
Middlesbrough FC | GB |  | Middlesbrough; Boro |
Millwall | GB | Millwall FC |  |
Mirandes | ES | CD Mirandes |  |
Mlada Boleslav | CZ |  |  |
Molde | NO | Molde FK |  |
Montpellier HSC | FR |  | Montpellier |
Moreirense | PT |  |  |
Motherwell | GB |  |  |
Muangthong United | TH |  |  |
NAC Breda | NL |  |  |
NEC Nijmegen | NL |  | NEC; Nijmegen |
Nagoya Grampus | JP |  |  |
Nam Dinh FC | VN | Thep Xanh Nam Dinh |  |
New England Revolution | US |  |  |
New York City FC | US |  |  |
New York Red Bulls | US |  |  |
Newcastle United | GB |  | Newcastle; The Magpies |
Newells Old Boys | AR | Newell's Old Boys |  |
Norwich City | GB |  | Norwich; The Canaries |
Nottingham Forest | GB | Nottm Forest | Forest; Nottingham |
Nusantara United | ID |  |  |
OGC Nice | FR |  | Nice |
OH Leuven | BE | Oud-Heverlee Leuven |  |
Odense BK | DK |  | Odense |
Olympiakos | GR | Olympiacos |  |
Olympique Lyon | FR | Olympique Lyonnais; Lyonnais | Lyon; Les Gones; OL |
Olympique Marseille | FR | Olympique de Marseille | Marseille; L'OM; OM |
Orlando City | US |  |  |
Orlando Pirates | ZA |  |  |
Oxford United | GB |  | Oxford; The U's |
PAOK | GR | PAOK Thessaloniki; PAOK Saloniki |  |
PEC Zwolle | NL |  | Zwolle |
PKNS FC | MY |  |  |
PS Tira Persikabo | ID | PS TIRA; Tira Persikabo; Persikabo | Laskar Padjajaran |
PSBL Langsa | ID |  |  |
PSBS Biak | ID |  | Badai Pasifik; PSBS |
PSDS Deli Serdang | ID | PSDS |  |
PSGC Ciamis | ID | PSGC |  |
PSIM Yogyakarta | ID | PSIM Jogja; PSIM | Laskar Mataram |
PSIS Semarang | ID | PSIS | Mahesa Jenar; Laskar Mahesa Jenar |
PSKC Cimahi | ID | PSKC |  |
PSM Makassar | ID |  | PSM; Juku Eja; Pasukan Ramang |
PSMS Medan | ID | PSMS | Ayam Kinantan |
PSPS Pekanbaru | ID | PSPS; PSPS Riau | Askar Bertuah |
PSS Sleman | ID |  | PSS; Super Elja; Elang Jawa; Super Elang Jawa |
PSV Eindhoven | NL | PSV | Eindhoven |
Pachuca | MX | CF Pachuca |  |
Pakhtakor | UZ | Pakhtakor Tashkent |  |
Palermo FC | IT |  | Palermo; Rosanero |
Palmeiras | BR |  |  |
Panathinaikos | GR |  |  |
Paris FC | FR |  |  |
Paris Saint-Germain | FR | Paris Saint Germain; PSG; Les Parisiens |  |
Parma Calcio | IT | Parma Calcio 1913 | Parma; Gialloblu |
Penang FC | MY | Pulau Pinang FC |  |
Perak FC | MY | Perak FA |  |
Persatu Tuban | ID |  |  |
Persebaya Surabaya | ID | Persebaya; Bajul Ijo | Bajol Ijo; Green Force |
Persegres Gresik | ID | Persegres; Persegres Gresik United |  |
Persekabpas Pasuruan | ID | Persekabpas |  |
Persekat Tegal | ID | Persekat |  |
Persela Lamongan | ID | Persela | Laskar Joko Tingkir |
Persema Malang | ID | Persema |  |
Perseru Serui | ID | Perseru; Perseru Badak Lampung; Badak Lampung FC |  |
Persewar Waropen | ID | Persewar |  |
Persib Bandung | ID | Persib; Maung Bandung | Pangeran Biru |
Persiba Balikpapan | ID | Persiba | Beruang Madu |
Persiba Bantul | ID |  |  |
Persibo Bojonegoro | ID | Persibo |  |
Persid Jember | ID | Persid |  |
Persidafon Dafonsoro | ID | Persidafon |  |
Persih Tembilahan | ID |  |  |
Persija Jakarta | ID | Persija; Macan Kemayoran |  |
Persijap Jepara | ID | Persijap | Laskar Kalinyamat |
Persik Kediri | ID | Persik | Macan Putih |
Persik Kendal | ID |  |  |
Persika Karawang | ID | Persika |  |
Persikabo 1973 | ID |  |  |
Persikad Depok | ID | Persikad |  |
Persikas Subang | ID | Persikas |  |
Persiko Kota Baru | ID |  |  |
Persikota Tangerang | ID | Persikota | Bayi Ajaib |
Persiku Kudus | ID | Persiku |  |
Persip Pekalongan | ID |  |  |
Persipa Pati | ID | Persipa |  |
Persipal Palu | ID | Persipal |  |
Persipasi Bekasi | ID |  |  |
Persipon Pontianak | ID |  |  |
Persipro Probolinggo | ID |  |  |
Persipura Jayapura | ID | Persipura | Mutiara Hitam |
Persiraja Banda Aceh | ID | Persiraja | Laskar Rencong |
Persiram Raja Ampat | ID | Persiram |  |
Persires Rengat | ID |  |  |
Persis Solo | ID |  | Persis; Laskar Sambernyawa; Sambernyawa |
Persisam Putra Samarinda | ID | Persisam |  |
Persita Tangerang | ID | Persita | Pendekar Cisadane |
Persitara Jakarta Utara | ID | Persitara |  |
Persiter Ternate | ID |  |  |
Persiwa Wamena | ID | Persiwa |  |
Persma Manado | ID |  |  |
Perth Glory | AU |  |  |
Peterborough United | GB | Peterborough |  |
Petrolul Ploiesti | RO |  |  |
Philadelphia Union | US |  |  |
Pisa SC | IT |  | Pisa |
Plymouth Argyle | GB | Plymouth |  |
Pogon Szczecin | PL |  |  |
Pohang Steelers | KR |  |  |
Port FC | TH | Port FC Thailand |  |
Portland Timbers | US |  |  |
Portsmouth FC | GB |  | Portsmouth; Pompey |
Preston North End | GB |  | Preston |
Qarabag | AZ | Qarabag FK; FK Qarabag |  |
Queens Park Rangers | GB | QPR |  |
RANS Nusantara FC | ID | RANS Nusantara; RANS Cilegon FC | The Prestige Phoenix |
RB Leipzig | DE |  | Leipzig; Die Roten Bullen |
RB Salzburg | AT | Red Bull Salzburg | Salzburg |
RC Lens | FR | Racing Lens | Lens |
RC Strasbourg | FR |  | Strasbourg |
RCD Mallorca | ES | Real Mallorca | Mallorca |
RKC Waalwijk | NL |  |  |
RSC Anderlecht | BE | Anderlecht |  |
Racing Club | AR | Racing Club Avellaneda |  |
Racing Santander | ES |  |  |
Raja Casablanca | MA |  |  |
Randers FC | DK |  |  |
Rangers FC | GB | Glasgow Rangers | Rangers |
Rapid Bukares | RO | Rapid Bucuresti |  |
Rapid Wina | AT | Rapid Wien |  |
Ratchaburi FC | TH |  | Ratchaburi |
Rayo Vallecano | ES |  | Rayo; Vallecano |
Reading FC | GB |  | Reading |
Real Betis | ES |  | Betis; Los Verdiblancos |
Real Madrid | ES | Los Blancos; El Real; Los Merengues | Madrid; Los Galacticos; Si Putih |
Real Oviedo | ES |  | Oviedo |
Real Salt Lake | US |  |  |
Real Sociedad | ES |  | Sociedad; La Real |
Real Valladolid | ES |  | Valladolid |
Real Zaragoza | ES |  | Zaragoza |
Red Star Beograd | RS | Red Star Belgrade; Crvena Zvezda | Red Star |
Reggina | IT |  |  |
Rio Ave | PT |  |  |
River Plate | AR |  |  |
Rosario Central | AR |  |  |
Rosenborg | NO |  |  |
Rotherham United | GB |  | Rotherham |
Royal Antwerp | BE | Antwerp FC | Antwerp |
Royale Union Saint-Gilloise | BE | Union Saint-Gilloise; Union Saint Gilloise | Union SG |
Rubin Kazan | RU |  |  |
SC Braga | PT | Sporting Braga | Braga |
SC Freiburg | DE |  | Freiburg |
SC Heerenveen | NL | Heerenveen |  |
SC Paderborn | DE | Paderborn 07 | Paderborn |
SD Huesca | ES |  | Huesca |
SK Brann | NO |  |  |
SPAL | IT |  |  |
SSC Bari | IT |  | Bari |
SSC Napoli | IT | Partenopei | Napoli; I Partenopei |
SV Darmstadt | DE | SV Darmstadt 98; Darmstadt 98 | Darmstadt |
SV Elversberg | DE |  |  |
SV Zulte Waregem | BE | Zulte Waregem |  |
Sabah FC | MY |  |  |
Sagan Tosu | JP |  |  |
Salernitana | IT | US Salernitana |  |
Sampdoria | IT | UC Sampdoria | Il Samp; Samp |
San Jose Earthquakes | US |  |  |
San Lorenzo | AR |  |  |
Sanfrecce Hiroshima | JP |  |  |
Santos FC | BR |  | Santos |
Santos Laguna | MX |  |  |
Sao Paulo FC | BR | São Paulo FC |  |
Sassuolo | IT | US Sassuolo | Neroverdi |
Schalke 04 | DE | FC Schalke 04 | Schalke; Die Konigsblauen |
Seattle Sounders | US | Seattle Sounders FC |  |
Selangor FC | MY | Selangor FA | Selangor |
Semen Padang FC | ID |  | Semen Padang; Kabau Sirah |
Seongnam FC | KR |  |  |
Servette | CH | Servette FC |  |
Sevilla FC | ES |  | Sevilla; Los Nervionenses |
Shabab Al Ahli | AE | Shabab Al-Ahli |  |
Shakhtar Donetsk | UA | Shakhtar |  |
Shamrock Rovers | IE |  |  |
Shandong Taishan | CN | Shandong Luneng |  |
Shanghai Port | CN | Shanghai SIPG |  |
Shanghai Shenhua | CN |  |  |
Sharjah FC | AE |  |  |
Sheffield United | GB |  | Sheffield; The Blades |
Sheffield Wednesday | GB |  |  |
Sheriff Tiraspol | MD |  |  |
Shimizu S-Pulse | JP |  |  |
Sint-Truiden | BE | Sint Truiden; STVV; Sint-Truidense |  |
Sivasspor | TR |  |  |
Slavia Praha | CZ | Slavia Prague |  |
Slovan Bratislava | SK |  |  |
Southampton FC | GB |  | Southampton; The Saints |
Sparta Praha | CZ | Sparta Prague |  |
Sparta Rotterdam | NL |  |  |
Spartak Moskow | RU | Spartak Moscow |  |
Spezia Calcio | IT |  | Spezia |
Sporting CP | PT | Sporting Lisbon; Sporting Lisabon; Sporting Clube de Portugal | Sporting |
Sporting Gijon | ES | Sporting Gijón | Gijon |
Sporting Kansas City | US |  |  |
Sri Pahang FC | MY | Sri Pahang |  |
Sriwijaya FC | ID | Sriwijaya FC Palembang | Laskar Wong Kito |
St. Louis City | US |  |  |
St. Mirren | GB |  |  |
St. Pauli | DE | FC St. Pauli; FC St Pauli |  |
Stade Brestois | FR | Stade Brestois 29 | Brest |
Stade Rennais | FR | Stade Rennes | Rennes |
Stade de Reims | FR |  | Reims |
Standard Liege | BE | Standard Liège |  |
Stoke City | GB |  | Stoke; The Potters |
Sturm Graz | AT |  |  |
Sulut United | ID |  |  |
Sumsel United | ID |  |  |
Sunderland AFC | GB |  | Sunderland; The Black Cats |
Suwon Bluewings | KR | Suwon Samsung Bluewings |  |
Suwon FC | KR |  |  |
Swansea City | GB |  | Swansea |
Sydney FC | AU |  |  |
TSG Hoffenheim | DE | 1899 Hoffenheim | Hoffenheim |
TSV 1860 Munchen | DE | TSV 1860 Munich; 1860 Munchen |  |
Tampines Rovers | SG |  |  |
Terengganu FC | MY |  | Terengganu |
Tigres UANL | MX | Tigres |  |
Torino FC | IT |  | Torino; Il Toro |
Toronto FC | CA |  |  |
Tottenham Hotspur | GB | Tottenham; Tottenham Hotspurs; Spurs | The Lilywhites; Hotspur |
Toulouse FC | FR |  | Toulouse |
Trabzonspor | TR |  |  |
Tromso IL | NO |  |  |
UD Almeria | ES | UD Almería | Almeria |
UD Las Palmas | ES | Las Palmas |  |
US Lecce | IT |  | Lecce |
Udinese | IT | Udinese Calcio | Udine; Le Zebrette |
Ujpest | HU | Ujpest FC |  |
Ulsan HD | KR | Ulsan Hyundai | Ulsan |
Union Berlin | DE | FC Union Berlin |  |
Universitario | PE |  |  |
Urawa Red Diamonds | JP | Urawa Reds | Urawa |
VVV-Venlo | NL | VVV Venlo |  |
Valencia CF | ES |  | Valencia; Los Che; El Che; Los Murcielagos |
Vancouver Whitecaps | CA |  |  |
Vasco da Gama | BR |  |  |
Velez Sarsfield | AR |  |  |
Venezia FC | IT |  | Venezia |
Ventforet Kofu | JP |  |  |
VfB Stuttgart | DE |  | Stuttgart |
VfL Bochum | DE |  | Bochum |
VfL Wolfsburg | DE |  | Wolfsburg; Die Wolfe |
Viborg FF | DK |  |  |
Viettel FC | VN | The Cong Viettel |  |
Viktoria Plzen | CZ |  |  |
Villarreal CF | ES | Villarreal | Kapal Selam Kuning; The Yellow Submarine |
Vissel Kobe | JP |  |  |
Vitesse | NL | Vitesse Arnhem |  |
Vitoria Guimaraes | PT |  |  |
Vitoria Setubal | PT |  |  |
Vizela | PT |  |  |
Watford FC | GB |  | Watford; The Hornets |
Wellington Phoenix | NZ |  |  |
Werder Bremen | DE | SV Werder Bremen | Bremen; Werder |
West Bromwich Albion | GB | West Brom | The Baggies |
West Ham United | GB | West Ham | The Hammers |
Western Sydney Wanderers | AU |  |  |
Western United | AU |  |  |
Wigan Athletic | GB |  | Wigan |
Willem II | NL | Willem II Tilburg |  |
Wisla Krakow | PL |  |  |
Wolfsberger AC | AT |  |  |
Wolverhampton Wanderers | GB | Wolverhampton | Wolves |
Wrexham AFC | GB |  | Wrexham |
Wycombe Wanderers | GB |  |  |
Wydad AC | MA | Wydad Casablanca | Wydad |
Yokohama F. Marinos | JP | Yokohama Marinos; Yokohama F Marinos |  |
Yokohama FC | JP |  |  |
Zamalek | EG | Zamalek SC |  |
Zenit St. Petersburg | RU | Zenit Saint Petersburg; Zenit St Petersburg | Zenit |
Zhejiang FC | CN |  |  |
`;
