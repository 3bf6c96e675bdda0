/**
 * Countries and territories of ISO 3166-1 (Kosovo as XK) with the forms Indonesian newsrooms use.
 * Own compilation of facts; names checked against Unicode CLDR (Unicode-3.0), alpha-3 codes against ISO 3166-1.
 * Columns: code | code3 | name | aliases | short forms (exact case) | demonyms | capitals | seats of government | nicknames | directions. Lists are parted by "; ". Sorted.
 */
export const COUNTRIES_TABLE = `
AD | AND | Andorra |  |  |  | Andorra la Vella |  |  |
AE | ARE | Uni Emirat Arab | Emirat; Emirat Arab; Persatuan Emirat Arab; Uni Emirate Arab; United Arab Emirates | UAE; UEA | Emirati | Abu Dhabi |  |  |
AF | AFG | Afghanistan | Afganistan; Emirat Islam Afghanistan; Keamiran Islam Afghanistan |  | Afghan | Kabul |  |  |
AG | ATG | Antigua dan Barbuda | Antigua & Barbuda; Antigua and Barbuda |  |  | Saint John's |  |  |
AI | AIA | Anguilla |  |  |  | The Valley |  |  |
AL | ALB | Albania |  |  |  | Tirana |  |  |
AM | ARM | Armenia |  |  |  | Yerevan |  |  |
AO | AGO | Angola |  |  |  | Luanda |  |  |
AQ | ATA | Antarktika | Antarctica; Antartika |  |  |  |  |  |
AR | ARG | Argentina |  |  |  | Buenos Aires | Casa Rosada | Negeri Tango |
AS | ASM | Samoa Amerika |  |  |  | Pago Pago |  |  |
AT | AUT | Austria |  |  |  | Vienna; Wina |  |  |
AU | AUS | Australia | Persemakmuran Australia |  |  | Canberra |  | Negeri Kangguru; Negeri Kanguru |
AW | ABW | Aruba |  |  |  | Oranjestad |  |  |
AX | ALA | Kepulauan Aland |  |  |  | Mariehamn |  |  |
AZ | AZE | Azerbaijan | Azerbaidjan; Republik Azerbaijan |  |  | Baku |  |  |
BA | BIH | Bosnia dan Herzegovina | Bosnia; Bosnia & Herzegovina; Bosnia Herzegovina; Bosnia-Herzegovina |  |  | Sarajevo |  |  |
BB | BRB | Barbados |  |  |  | Bridgetown |  |  |
BD | BGD | Bangladesh | Banglades |  |  | Dhaka |  |  |
BE | BEL | Belgia | Belgium; Kerajaan Belgia |  |  | Brussel; Brussels; Bruxelles |  |  |
BF | BFA | Burkina Faso |  |  |  | Ouagadougou |  |  |
BG | BGR | Bulgaria |  |  |  | Sofia |  |  |
BH | BHR | Bahrain | Bahrein |  |  | Manama |  |  |
BI | BDI | Burundi |  |  |  | Gitega |  |  |
BJ | BEN | Benin |  |  |  | Porto-Novo |  |  |
BL | BLM | Saint Barthélemy |  |  |  | Gustavia |  |  |
BM | BMU | Bermuda |  |  |  | Hamilton |  |  |
BN | BRN | Brunei Darussalam | Brunei; Brunei Darusalam; Negara Brunei Darussalam |  |  | Bandar Seri Begawan |  |  |
BO | BOL | Bolivia |  |  |  | La Paz; Sucre |  |  |
BQ | BES | Belanda Karibia | Bonaire; Bonaire, Sint Eustatius and Saba |  |  | Kralendijk |  |  |
BR | BRA | Brasil | Brazil; Republik Federatif Brasil |  |  | Brasilia | Istana Planalto | Negeri Samba |
BS | BHS | Bahama | Bahamas |  |  | Nassau |  |  |
BT | BTN | Bhutan |  |  |  | Thimphu |  |  |
BV | BVT | Pulau Bouvet |  |  |  |  |  |  |
BW | BWA | Botswana |  |  |  | Gaborone |  |  |
BY | BLR | Belarus | Belarusia; Byelorusia |  |  | Minsk |  |  |
BZ | BLZ | Belize |  |  |  | Belmopan |  |  |
CA | CAN | Kanada | Canada |  |  | Ottawa | Parliament Hill | Negeri Daun Maple |
CC | CCK | Kepulauan Cocos (Keeling) |  |  |  | West Island |  |  |
CD | COD | Republik Demokratik Kongo | DR Kongo; Demokratik Kongo; Kongo Kinshasa; Kongo-Kinshasa; RD Kongo; Republik Demokratik Congo | DRC; RDK |  | Kinshasa |  |  |
CF | CAF | Republik Afrika Tengah |  |  |  | Bangui |  |  |
CG | COG | Republik Kongo | Kongo Brazzaville; Kongo-Brazzaville |  |  | Brazzaville |  |  |
CH | CHE | Swiss | Konfederasi Swiss; Switzerland |  |  | Bern |  |  |
CI | CIV | Pantai Gading | Cote d'Ivoire; Côte d'Ivoire; Côte d’Ivoire; Ivory Coast |  |  | Yamoussoukro |  |  |
CK | COK | Kepulauan Cook | Cook Islands |  |  | Avarua |  |  |
CL | CHL | Cile | Chile; Chili |  |  | Santiago | Istana La Moneda |  |
CM | CMR | Kamerun | Cameroon |  |  | Yaounde |  |  |
CN | CHN | China | Cina; Republik Rakyat China; Republik Rakyat Cina; Republik Rakyat Tiongkok; Tiongkok | PRC; RRC; RRT |  | Beijing; Peking | Zhongnanhai | Negeri Bambu; Negeri Panda; Negeri Tirai Bambu; Tirai Bambu |
CO | COL | Kolombia | Colombia |  |  | Bogota |  |  |
CR | CRI | Kosta Rika | Costa Rica |  |  | San Jose |  |  |
CU | CUB | Kuba | Cuba; Republik Kuba |  |  | Havana |  |  |
CV | CPV | Tanjung Verde | Cabo Verde; Cape Verde |  |  | Praia |  |  |
CW | CUW | Curaçao |  |  |  | Willemstad |  |  |
CX | CXR | Pulau Natal | Christmas Island; Pulau Christmas |  |  | Flying Fish Cove |  |  |
CY | CYP | Siprus | Cyprus; Republik Siprus |  |  | Nicosia; Nikosia |  |  |
CZ | CZE | Republik Ceko | Ceko; Ceska; Czechia; Rep. Ceska; Republik Ceska |  |  | Praha |  |  |
DE | DEU | Jerman | Germany; Republik Federal Jerman |  |  | Berlin |  | Negeri Panser |
DJ | DJI | Djibouti | Jibuti |  |  |  |  |  |
DK | DNK | Denmark | Kerajaan Denmark |  |  | Copenhagen; Kopenhagen |  |  |
DM | DMA | Dominika | Dominica |  |  | Roseau |  |  |
DO | DOM | Republik Dominika |  |  |  | Santo Domingo |  |  |
DZ | DZA | Aljazair | Algeria |  |  | Algiers; Aljir |  |  |
EC | ECU | Ekuador | Ecuador |  |  | Quito |  |  |
EE | EST | Estonia |  |  |  | Tallinn |  |  |
EG | EGY | Mesir | Egypt; Republik Arab Mesir |  |  | Cairo; Kairo |  | Negeri Firaun; Negeri Piramida |
EH | ESH | Sahara Barat | Republik Demokratik Arab Sahrawi | SADR |  | El Aaiun; Laayoune |  |  |
ER | ERI | Eritrea |  |  |  | Asmara |  |  |
ES | ESP | Spanyol | Kerajaan Spanyol; Spain |  |  | Madrid | Moncloa | Negeri Matador |
ET | ETH | Ethiopia | Etiopia |  |  | Addis Ababa |  |  |
FI | FIN | Finlandia | Finland |  |  | Helsinki |  |  |
FJ | FJI | Fiji |  |  |  | Suva |  |  |
FK | FLK | Kepulauan Falkland | Falkland; Kepulauan Malvinas; Malvinas |  |  | Port Stanley |  |  |
FM | FSM | Mikronesia | Federasi Mikronesia; Micronesia; Negara Federasi Mikronesia |  |  | Palikir |  |  |
FO | FRO | Kepulauan Faroe | Faroe; Faroe Islands |  |  | Torshavn |  |  |
FR | FRA | Prancis | France; Perancis; Republik Prancis |  |  | Paris | Elysee; Istana Elysee; Istana Élysée; Quai d'Orsay; Élysée | Negeri Anggur; Negeri Menara Eiffel; Negeri Mode |
GA | GAB | Gabon |  |  |  | Libreville |  |  |
GB | GBR | Inggris | Britain; Britania; Britania Raya; England; Great Britain; Inggris Raya; Kerajaan Bersatu; Kerajaan Inggris; United Kingdom | U.K.; UK |  | London | 10 Downing Street; Downing Street; Whitehall | Negara Tiga Singa; Negeri Ratu Elizabeth; Negeri Tiga Singa |
GD | GRD | Grenada |  |  |  | St. George's |  |  |
GE | GEO | Georgia | Gruzia; Republik Georgia |  |  | Tbilisi |  |  |
GF | GUF | Guyana Prancis | Guyana Perancis |  |  | Cayenne |  |  |
GG | GGY | Guernsey |  |  |  | St. Peter Port |  |  |
GH | GHA | Ghana |  |  |  | Accra |  |  |
GI | GIB | Gibraltar |  |  |  |  |  |  |
GL | GRL | Greenland | Grinlandia |  |  | Nuuk |  |  |
GM | GMB | Gambia |  |  |  | Banjul |  |  |
GN | GIN | Guinea | Guinea-Conakry; Republik Guinea |  |  | Conakry |  |  |
GP | GLP | Guadeloupe |  |  |  | Basse-Terre |  |  |
GQ | GNQ | Guinea Khatulistiwa | Guinea Ekuatorial; Guinea Equatorial |  |  | Malabo |  |  |
GR | GRC | Yunani | Greece; Republik Yunani |  |  | Athena |  | Negeri Para Dewa |
GS | SGS | Georgia Selatan & Kep. Sandwich Selatan | Georgia Selatan dan Kepulauan Sandwich Selatan |  |  | King Edward Point |  |  |
GT | GTM | Guatemala |  |  |  | Guatemala City; Kota Guatemala |  |  |
GU | GUM | Guam |  |  |  | Hagatna |  |  |
GW | GNB | Guinea-Bissau | Guinea Bissau |  |  | Bissau |  |  |
GY | GUY | Guyana |  |  |  | Georgetown |  |  |
HK | HKG | Hong Kong | Hongkong; SAR Hong Kong | HKSAR |  |  |  |  |
HM | HMD | Pulau Heard dan Kepulauan McDonald |  |  |  |  |  |  |
HN | HND | Honduras |  |  |  | Tegucigalpa |  |  |
HR | HRV | Kroasia | Croatia |  |  | Zagreb |  |  |
HT | HTI | Haiti |  |  |  | Port-au-Prince |  |  |
HU | HUN | Hungaria | Hongaria; Hungary |  |  | Budapest |  |  |
ID | IDN | Indonesia | Negara Kesatuan Republik Indonesia; Republik Indonesia | NKRI; RI |  | Jakarta |  | Bumi Pertiwi; Ibu Pertiwi; Negeri Seribu Pulau; Tanah Air |
IE | IRL | Irlandia | Ireland; Republik Irlandia |  |  | Dublin |  |  |
IL | ISR | Israel | Negara Israel |  |  | Tel Aviv; Yerusalem |  | Negara Yahudi; Zionis |
IM | IMN | Pulau Man | Isle of Man |  |  | Douglas |  |  |
IN | IND | India | Republik India |  |  | Delhi; New Delhi | South Block | Negeri Bollywood; Negeri Hindustan |
IO | IOT | Wilayah Samudra Hindia Britania | Kepulauan Chagos; Teritori Samudra Hindia Britania |  |  | Diego Garcia |  |  |
IQ | IRQ | Irak | Iraq |  |  | Bagdad; Baghdad |  |  |
IR | IRN | Iran | Republik Islam Iran |  |  | Teheran; Tehran |  | Negeri Mullah; Negeri Para Mulah; Negeri Para Mullah; Republik Islam |
IS | ISL | Islandia | Iceland |  |  | Reykjavik |  |  |
IT | ITA | Italia | Italy; Republik Italia |  |  | Roma | Palazzo Chigi; Quirinal | Negeri Pasta; Negeri Pizza; Negeri Spageti |
JE | JEY | Jersey |  |  |  | Saint Helier |  |  |
JM | JAM | Jamaika | Jamaica |  |  | Kingston |  |  |
JO | JOR | Yordania | Jordania; Kerajaan Yordania; Yordan |  |  | Amman |  |  |
JP | JPN | Jepang | Japan |  |  | Tokyo | Kantei | Negara Matahari Terbit; Negeri Matahari Terbit; Negeri Sakura |
KE | KEN | Kenya | Republik Kenya |  |  | Nairobi |  |  |
KG | KGZ | Kirgizstan | Kyrgistan; Kirgistan; Kirgizia; Kirgiztan; Kyrgyzstan |  |  | Bishkek |  |  |
KH | KHM | Kamboja | Cambodia; Kampuchea; Kerajaan Kamboja |  | Khmer | Phnom Penh |  |  |
KI | KIR | Kiribati |  |  |  | Tarawa |  |  |
KM | COM | Komoro | Komoros |  |  | Moroni |  |  |
KN | KNA | Saint Kitts dan Nevis | Saint Kitts & Nevis; Saint Kitts and Nevis; St. Kitts dan Nevis |  |  | Basseterre |  |  |
KP | PRK | Korea Utara | North Korea; Republik Demokratik Rakyat Korea; Republik Rakyat Demokratik Korea | DPRK; Korut; RRDK |  | Pyongyang |  | Kerajaan Pertapa | Utara
KR | KOR | Korea Selatan | Republik Korea; South Korea | Korsel; ROK |  | Seoul | Blue House; Cheong Wa Dae | Negeri Gingseng; Negeri Ginseng; Negeri K-Pop | Selatan
KW | KWT | Kuwait |  |  |  | Kota Kuwait |  |  |
KY | CYM | Kepulauan Cayman | Cayman Islands |  |  | George Town |  |  |
KZ | KAZ | Kazakhstan | Kazakstan |  |  | Astana; Nur-Sultan |  |  |
LA | LAO | Laos | Republik Demokratik Rakyat Laos |  |  | Vientiane |  |  |
LB | LBN | Lebanon | Libanon |  |  | Beirut |  |  |
LC | LCA | Saint Lucia | St. Lucia |  |  | Castries |  |  |
LI | LIE | Liechtenstein |  |  |  | Vaduz |  |  |
LK | LKA | Sri Lanka | Ceylon; Srilanka |  |  | Colombo; Kolombo; Sri Jayawardenepura Kotte |  |  |
LR | LBR | Liberia |  |  |  | Monrovia |  |  |
LS | LSO | Lesotho |  |  |  | Maseru |  |  |
LT | LTU | Lituania | Lithuania |  |  | Vilnius |  |  |
LU | LUX | Luksemburg | Luxembourg; Luxemburg |  |  |  |  |  |
LV | LVA | Latvia |  |  |  | Riga |  |  |
LY | LBY | Libya | Libia |  |  | Tripoli |  |  |
MA | MAR | Maroko | Morocco; Moroko |  |  | Rabat |  |  |
MC | MCO | Monako | Monaco |  |  |  |  |  |
MD | MDA | Moldova | Moldavia; Republik Moldova |  |  | Chisinau |  |  |
ME | MNE | Montenegro |  |  |  | Podgorica |  |  |
MF | MAF | Saint Martin |  |  |  | Marigot |  |  |
MG | MDG | Madagaskar | Madagascar |  |  | Antananarivo |  |  |
MH | MHL | Kepulauan Marshall | Marshall Islands |  |  | Majuro |  |  |
MK | MKD | Makedonia Utara | Makedonia; Masedonia; Masedonia Utara; North Macedonia |  |  | Skopje |  |  |
ML | MLI | Mali |  |  |  | Bamako |  |  |
MM | MMR | Myanmar | Republik Persatuan Myanmar |  |  | Naypyidaw |  |  |
MN | MNG | Mongolia | Republik Mongolia |  |  | Ulaanbaatar; Ulan Bator |  |  |
MO | MAC | Makau | Macau; Makao |  |  |  |  |  |
MP | MNP | Kepulauan Mariana Utara | Mariana Utara |  |  | Saipan |  |  |
MQ | MTQ | Martinik | Martinique |  |  | Fort-de-France |  |  |
MR | MRT | Mauritania |  |  |  | Nouakchott |  |  |
MS | MSR | Montserrat |  |  |  | Plymouth |  |  |
MT | MLT | Malta |  |  |  | Valletta |  |  |
MU | MUS | Mauritius |  |  |  | Port Louis |  |  |
MV | MDV | Maladewa | Maldives |  |  | Male |  |  |
MW | MWI | Malawi |  |  |  | Lilongwe |  |  |
MX | MEX | Meksiko | Mexico; Mexiko |  |  | Kota Meksiko; Mexico City |  |  |
MY | MYS | Malaysia | Persekutuan Malaysia |  |  | Kuala Lumpur | Putrajaya | Negeri Jiran |
MZ | MOZ | Mozambik | Mozambique |  |  | Maputo |  |  |
NA | NAM | Namibia |  |  |  | Windhoek |  |  |
NC | NCL | Kaledonia Baru | New Caledonia |  |  | Noumea |  |  |
NE | NER | Niger | Republik Niger |  |  | Niamey |  |  |
NF | NFK | Kepulauan Norfolk |  |  |  | Kingston |  |  |
NG | NGA | Nigeria |  |  |  | Abuja |  |  |
NI | NIC | Nikaragua | Nicaragua |  |  | Managua |  |  |
NL | NLD | Belanda | Kerajaan Belanda; Nederland; Negeri Belanda; Netherlands |  |  | Amsterdam; Den Haag | Binnenhof | Negeri Kincir Angin; Negeri Tulip |
NO | NOR | Norwegia | Norway |  |  | Oslo |  |  |
NP | NPL | Nepal |  |  |  | Kathmandu; Katmandu |  |  |
NR | NRU | Nauru |  |  |  | Yaren |  |  |
NU | NIU | Niue |  |  |  | Alofi |  |  |
NZ | NZL | Selandia Baru | Aotearoa; New Zealand | NZ |  | Wellington |  | Negeri Kiwi |
OM | OMN | Oman | Kesultanan Oman |  |  | Muscat; Muskat |  |  |
PA | PAN | Panama |  |  |  | Kota Panama; Panama City |  |  |
PE | PER | Peru |  |  |  | Lima |  |  |
PF | PYF | Polinesia Prancis | Polinesia Perancis |  |  | Papeetē |  |  |
PG | PNG | Papua Nugini | Papua New Guinea; Papua Niugini | PNG |  | Port Moresby |  |  |
PH | PHL | Filipina | Philippina; Philippines; Pilipina; Republik Filipina |  |  | Manila | Istana Malacanang; Malacanang; Malacañang |  |
PK | PAK | Pakistan | Republik Islam Pakistan |  |  | Islamabad |  |  |
PL | POL | Polandia | Poland |  |  | Warsaw; Warsawa |  |  |
PM | SPM | Saint Pierre dan Miquelon |  |  |  | Saint-Pierre |  |  |
PN | PCN | Kepulauan Pitcairn | Pitcairn |  |  | Adamstown |  |  |
PR | PRI | Puerto Riko | Puerto Rico |  |  | San Juan |  |  |
PS | PSE | Palestina | Gaza; Jalur Gaza; Negara Palestina; Otoritas Palestina; Tepi Barat; Wilayah Palestina |  |  | Ramallah; Yerusalem Timur |  |  |
PT | PRT | Portugal | Republik Portugal |  | Portugis | Lisboa; Lisbon |  |  |
PW | PLW | Palau |  |  |  | Ngerulmud |  |  |
PY | PRY | Paraguay |  |  |  | Asuncion |  |  |
QA | QAT | Qatar | Katar |  |  | Doha |  |  |
RE | REU | Réunion | Pulau Reunion |  |  | Saint-Denis |  |  |
RO | ROU | Rumania | Romania |  |  | Bucharest; Bukares; Bukarest |  |  |
RS | SRB | Serbia | Republik Serbia |  |  | Belgrade; Beograd |  |  |
RU | RUS | Rusia | Federasi Rusia; Russia |  |  | Moscow; Moskow; Moskwa | Kremlin | Negeri Beruang Merah; Negeri Beruang Putih |
RW | RWA | Rwanda |  |  |  | Kigali |  |  |
SA | SAU | Arab Saudi | Kerajaan Arab Saudi; Saudi; Saudi Arab; Saudi Arabia | KSA |  | Riyadh |  |  |
SB | SLB | Kepulauan Solomon | Solomon Islands |  |  | Honiara |  |  |
SC | SYC | Seychelles | Seychelle |  |  | Victoria |  |  |
SD | SDN | Sudan | Republik Sudan |  |  | Khartoum; Khartum |  |  |
SE | SWE | Swedia | Sweden |  |  | Stockholm |  |  |
SG | SGP | Singapura | Republik Singapura; Singapore |  |  |  |  | Kota Singa; Negeri Singa |
SH | SHN | Saint Helena |  |  |  | Jamestown |  |  |
SI | SVN | Slovenia |  |  |  | Ljubljana |  |  |
SJ | SJM | Svalbard dan Jan Mayen | Kepulauan Svalbard dan Jan Mayen; Svalbard |  |  | Longyearbyen |  |  |
SK | SVK | Slowakia | Republik Slovakia; Slovakia |  |  | Bratislava |  |  |
SL | SLE | Sierra Leone |  |  |  | Freetown |  |  |
SM | SMR | San Marino |  |  |  |  |  |  |
SN | SEN | Senegal |  |  |  | Dakar |  |  |
SO | SOM | Somalia |  |  |  | Mogadishu |  |  |
SR | SUR | Suriname |  |  |  | Paramaribo |  |  |
SS | SSD | Sudan Selatan | South Sudan |  |  | Juba |  |  |
ST | STP | Sao Tome dan Principe | São Tomé dan Príncipe |  |  | Sao Tome |  |  |
SV | SLV | El Salvador |  |  |  | San Salvador |  |  |
SX | SXM | Sint Maarten |  |  |  | Philipsburg |  |  |
SY | SYR | Suriah | Republik Arab Suriah; Siria; Syria |  |  | Damaskus |  |  |
SZ | SWZ | Eswatini | Swaziland; eSwatini |  |  | Mbabane |  |  |
TC | TCA | Kepulauan Turks dan Caicos | Turks and Caicos |  |  | Cockburn Town |  |  |
TD | TCD | Chad | Cad; Republik Chad |  |  | N'Djamena |  |  |
TF | ATF | Wilayah Selatan dan Antarktika Prancis | Antartika Perancis; Wilayah Selatan Prancis |  |  | Port-aux-Français |  |  |
TG | TGO | Togo |  |  |  | Lome |  |  |
TH | THA | Thailand | Muang Thai |  | Thai | Bangkok |  | Negeri Gajah Putih |
TJ | TJK | Tajikistan | Tadzhikistan |  |  | Dushanbe |  |  |
TK | TKL | Tokelau |  |  |  | Fakaofo |  |  |
TL | TLS | Timor Leste | Timor Lorosae; Timor-Leste |  |  | Dili |  |  |
TM | TKM | Turkmenistan |  |  |  | Ashgabat |  |  |
TN | TUN | Tunisia |  |  |  | Tunis |  |  |
TO | TON | Tonga |  |  |  | Nuku'alofa |  |  |
TR | TUR | Turki | Republik Turki; Turkey; Turkiya; Turkiye; Türkiye |  |  | Ankara | Ak Saray |  |
TT | TTO | Trinidad dan Tobago | Trinidad & Tobago; Trinidad and Tobago |  |  | Port of Spain |  |  |
TV | TUV | Tuvalu |  |  |  | Funafuti |  |  |
TW | TWN | Taiwan | China Taipei; Chinese Taipei; Republik China (Taiwan); Republik Tiongkok; Tionghoa Taipei | ROC |  | Taipei |  |  |
TZ | TZA | Tanzania |  |  |  | Dodoma |  |  |
UA | UKR | Ukraina | Ukraine |  |  | Kiev; Kyiv | Bankova |  |
UG | UGA | Uganda |  |  |  | Kampala |  |  |
UM | UMI | Kepulauan Terluar AS | Pulau Wake |  |  |  |  |  |
US | USA | Amerika Serikat | United States; United States of America | A.S.; AS; U.S.; US; USA | Amerika | Washington; Washington D.C.; Washington DC | Capitol Hill; Foggy Bottom; Gedung Putih; Pentagon; White House | Negara Paman Sam; Negeri Adidaya Paman Sam; Negeri Paman Sam; Paman Sam |
UY | URY | Uruguay |  |  |  | Montevideo |  |  |
UZ | UZB | Uzbekistan |  |  |  | Tashkent |  |  |
VA | VAT | Vatikan | Kota Vatikan; Vatican |  |  |  | Tahta Suci; Takhta Suci |  |
VC | VCT | Saint Vincent dan Grenadine | Saint Vincent and the Grenadines; Saint Vincent dan Grenadines; Saint Vincent dan the Grenadines |  |  | Kingstown |  |  |
VE | VEN | Venezuela | Republik Bolivar Venezuela; Republik Bolivarian Venezuela |  |  | Caracas; Karakas | Istana Miraflores; Miraflores |  |
VG | VGB | Kepulauan Virgin Britania | British Virgin Island; British Virgin Islands; Kepulauan Virgin Britania Raya; Kepulauan Virgin Inggris |  |  | Road Town |  |  |
VI | VIR | Kepulauan Virgin AS | Kepulauan Virgin Amerika Serikat; US Virgin Islands |  |  | Charlotte Amalie |  |  |
VN | VNM | Vietnam | Republik Sosialis Vietnam; Viet Nam |  |  | Hanoi |  | Negeri Paman Ho |
VU | VUT | Vanuatu |  |  |  | Port Vila |  |  |
WF | WLF | Kepulauan Wallis dan Futuna | Wallis and Futuna |  |  | Mata-Utu |  |  |
WS | WSM | Samoa |  |  |  | Apia |  |  |
XK | XKK | Kosovo | Republik Kosovo |  |  | Pristina |  |  |
YE | YEM | Yaman | Yemen |  |  | Sana'a; Sanaa |  |  |
YT | MYT | Mayotte |  |  |  | Mamoudzou |  |  |
ZA | ZAF | Afrika Selatan | South Africa; Republik Afrika Selatan | Afsel |  | Pretoria |  | Negeri Nelson Mandela |
ZM | ZMB | Zambia |  |  |  | Lusaka |  |  |
ZW | ZWE | Zimbabwe |  |  |  | Harare |  |  |
`;
