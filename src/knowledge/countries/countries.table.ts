/**
 * Countries and territories of ISO 3166-1 (Kosovo as XK) with the forms Indonesian newsrooms use.
 * Own compilation of facts; names checked against Unicode CLDR (Unicode-3.0), alpha-3 codes against ISO 3166-1.
 * Columns: code | code3 | name | aliases | short forms (exact case) | demonyms | capitals | seats of government | nicknames | directions | wikidata.
 * Lists are separated by "; ". Sorted. The Wikidata id stands where a source states it (see NOTICE).
 */
export const COUNTRIES_TABLE = `
AD | AND | Andorra |  |  |  | Andorra la Vella |  |  |  | Q228
AE | ARE | Uni Emirat Arab | Emirat; Emirat Arab; Persatuan Emirat Arab; Uni Emirate Arab; United Arab Emirates | UAE; UEA | Emirati | Abu Dhabi |  |  |  | Q878
AF | AFG | Afghanistan | Afganistan; Emirat Islam Afghanistan; Keamiran Islam Afghanistan |  | Afghan | Kabul |  |  |  | Q889
AG | ATG | Antigua dan Barbuda | Antigua & Barbuda; Antigua and Barbuda |  |  | Saint John's |  |  |  | Q781
AI | AIA | Anguilla |  |  |  | The Valley |  |  |  | Q25228
AL | ALB | Albania |  |  |  | Tirana |  |  |  | Q222
AM | ARM | Armenia |  |  |  | Yerevan |  |  |  | Q399
AO | AGO | Angola |  |  |  | Luanda |  |  |  | Q916
AQ | ATA | Antarktika | Antarctica; Antartika |  |  |  |  |  |  | Q51
AR | ARG | Argentina |  |  |  | Buenos Aires | Casa Rosada | Negeri Tango |  | Q414
AS | ASM | Samoa Amerika |  |  |  | Pago Pago |  |  |  | Q16641
AT | AUT | Austria |  |  |  | Vienna; Wina |  |  |  | Q40
AU | AUS | Australia | Persemakmuran Australia |  |  | Canberra |  | Negeri Kangguru; Negeri Kanguru |  | Q408
AW | ABW | Aruba |  |  |  | Oranjestad |  |  |  | Q21203
AX | ALA | Kepulauan Aland |  |  |  | Mariehamn |  |  |  | Q5689
AZ | AZE | Azerbaijan | Azerbaidjan; Republik Azerbaijan |  |  | Baku |  |  |  | Q227
BA | BIH | Bosnia dan Herzegovina | Bosnia; Bosnia & Herzegovina; Bosnia Herzegovina; Bosnia-Herzegovina |  |  | Sarajevo |  |  |  | Q225
BB | BRB | Barbados |  |  |  | Bridgetown |  |  |  | Q244
BD | BGD | Bangladesh | Banglades |  |  | Dhaka |  |  |  | Q902
BE | BEL | Belgia | Belgium; Kerajaan Belgia |  |  | Brussel; Brussels; Bruxelles |  |  |  | Q31
BF | BFA | Burkina Faso |  |  |  | Ouagadougou |  |  |  | Q965
BG | BGR | Bulgaria |  |  |  | Sofia |  |  |  | Q219
BH | BHR | Bahrain | Bahrein |  |  | Manama |  |  |  | Q398
BI | BDI | Burundi |  |  |  | Gitega |  |  |  | Q967
BJ | BEN | Benin |  |  |  | Porto-Novo |  |  |  | Q962
BL | BLM | Saint Barthélemy |  |  |  | Gustavia |  |  |  | Q25362
BM | BMU | Bermuda |  |  |  | Hamilton |  |  |  | Q23635
BN | BRN | Brunei Darussalam | Brunei; Brunei Darusalam; Negara Brunei Darussalam |  |  | Bandar Seri Begawan |  |  |  | Q921
BO | BOL | Bolivia |  |  |  | La Paz; Sucre |  |  |  | Q750
BQ | BES | Belanda Karibia | Bonaire; Bonaire, Sint Eustatius and Saba |  |  | Kralendijk |  |  |  | Q27561
BR | BRA | Brasil | Brazil; Republik Federatif Brasil |  |  | Brasilia | Istana Planalto | Negeri Samba |  | Q155
BS | BHS | Bahama | Bahamas |  |  | Nassau |  |  |  | Q778
BT | BTN | Bhutan |  |  |  | Thimphu |  |  |  | Q917
BV | BVT | Pulau Bouvet |  |  |  |  |  |  |  | Q23408
BW | BWA | Botswana |  |  |  | Gaborone |  |  |  | Q963
BY | BLR | Belarus | Belarusia; Byelorusia |  |  | Minsk |  |  |  | Q184
BZ | BLZ | Belize |  |  |  | Belmopan |  |  |  | Q242
CA | CAN | Kanada | Canada |  |  | Ottawa | Parliament Hill | Negeri Daun Maple |  | Q16
CC | CCK | Kepulauan Cocos (Keeling) |  |  |  | West Island |  |  |  | Q36004
CD | COD | Republik Demokratik Kongo | DR Kongo; Demokratik Kongo; Kongo Kinshasa; Kongo-Kinshasa; RD Kongo; Republik Demokratik Congo | DRC; RDK |  | Kinshasa |  |  |  | Q974
CF | CAF | Republik Afrika Tengah |  |  |  | Bangui |  |  |  | Q929
CG | COG | Republik Kongo | Kongo Brazzaville; Kongo-Brazzaville |  |  | Brazzaville |  |  |  | Q971
CH | CHE | Swiss | Konfederasi Swiss; Switzerland |  |  | Bern |  |  |  | Q39
CI | CIV | Pantai Gading | Cote d'Ivoire; Côte d'Ivoire; Côte d’Ivoire; Ivory Coast |  |  | Yamoussoukro |  |  |  | Q1008
CK | COK | Kepulauan Cook | Cook Islands |  |  | Avarua |  |  |  | Q26988
CL | CHL | Cile | Chile; Chili |  |  | Santiago | Istana La Moneda |  |  | Q298
CM | CMR | Kamerun | Cameroon |  |  | Yaounde |  |  |  | Q1009
CN | CHN | China | Cina; Republik Rakyat China; Republik Rakyat Cina; Republik Rakyat Tiongkok; Tiongkok | PRC; RRC; RRT |  | Beijing; Peking | Zhongnanhai | Negeri Bambu; Negeri Panda; Negeri Tirai Bambu; Tirai Bambu |  | Q148
CO | COL | Kolombia | Colombia |  |  | Bogota |  |  |  | Q739
CR | CRI | Kosta Rika | Costa Rica |  |  | San Jose |  |  |  | Q800
CU | CUB | Kuba | Cuba; Republik Kuba |  |  | Havana |  |  |  | Q241
CV | CPV | Tanjung Verde | Cabo Verde; Cape Verde |  |  | Praia |  |  |  | Q1011
CW | CUW | Curaçao |  |  |  | Willemstad |  |  |  | Q25279
CX | CXR | Pulau Natal | Christmas Island; Pulau Christmas |  |  | Flying Fish Cove |  |  |  | Q31063
CY | CYP | Siprus | Cyprus; Republik Siprus |  |  | Nicosia; Nikosia |  |  |  | Q229
CZ | CZE | Republik Ceko | Ceko; Ceska; Czechia; Rep. Ceska; Republik Ceska |  |  | Praha |  |  |  | Q213
DE | DEU | Jerman | Germany; Republik Federal Jerman |  |  | Berlin |  | Negeri Panser |  | Q183
DJ | DJI | Djibouti | Jibuti |  |  |  |  |  |  | Q977
DK | DNK | Denmark | Kerajaan Denmark |  |  | Copenhagen; Kopenhagen |  |  |  |
DM | DMA | Dominika | Dominica |  |  | Roseau |  |  |  | Q784
DO | DOM | Republik Dominika |  |  |  | Santo Domingo |  |  |  | Q786
DZ | DZA | Aljazair | Algeria |  |  | Algiers; Aljir |  |  |  | Q262
EC | ECU | Ekuador | Ecuador |  |  | Quito |  |  |  | Q736
EE | EST | Estonia |  |  |  | Tallinn |  |  |  | Q191
EG | EGY | Mesir | Egypt; Republik Arab Mesir |  |  | Cairo; Kairo |  | Negeri Firaun; Negeri Piramida |  | Q79
EH | ESH | Sahara Barat | Republik Demokratik Arab Sahrawi | SADR |  | El Aaiun; Laayoune |  |  |  | Q6250
ER | ERI | Eritrea |  |  |  | Asmara |  |  |  | Q986
ES | ESP | Spanyol | Kerajaan Spanyol; Spain |  |  | Madrid | Moncloa | Negeri Matador |  | Q29
ET | ETH | Ethiopia | Etiopia |  |  | Addis Ababa |  |  |  | Q115
FI | FIN | Finlandia | Finland |  |  | Helsinki |  |  |  | Q33
FJ | FJI | Fiji |  |  |  | Suva |  |  |  | Q712
FK | FLK | Kepulauan Falkland | Falkland; Kepulauan Malvinas; Malvinas |  |  | Port Stanley |  |  |  | Q9648
FM | FSM | Mikronesia | Federasi Mikronesia; Micronesia; Negara Federasi Mikronesia |  |  | Palikir |  |  |  | Q702
FO | FRO | Kepulauan Faroe | Faroe; Faroe Islands |  |  | Torshavn |  |  |  | Q4628
FR | FRA | Prancis | France; Perancis; Republik Prancis |  |  | Paris | Elysee; Istana Elysee; Istana Élysée; Quai d'Orsay; Élysée | Negeri Anggur; Negeri Menara Eiffel; Negeri Mode |  | Q142
GA | GAB | Gabon |  |  |  | Libreville |  |  |  | Q1000
GB | GBR | Inggris | Britain; Britania; Britania Raya; England; Great Britain; Inggris Raya; Kerajaan Bersatu; Kerajaan Inggris; United Kingdom | U.K.; UK |  | London | 10 Downing Street; Downing Street; Whitehall | Negara Tiga Singa; Negeri Ratu Elizabeth; Negeri Tiga Singa |  | Q145
GD | GRD | Grenada |  |  |  | St. George's |  |  |  | Q769
GE | GEO | Georgia | Gruzia; Republik Georgia |  |  | Tbilisi |  |  |  | Q230
GF | GUF | Guyana Prancis | Guyana Perancis |  |  | Cayenne |  |  |  | Q3769
GG | GGY | Guernsey |  |  |  | St. Peter Port |  |  |  | Q25230
GH | GHA | Ghana |  |  |  | Accra |  |  |  | Q117
GI | GIB | Gibraltar |  |  |  |  |  |  |  | Q1410
GL | GRL | Greenland | Grinlandia |  |  | Nuuk |  |  |  | Q223
GM | GMB | Gambia |  |  |  | Banjul |  |  |  | Q1005
GN | GIN | Guinea | Guinea-Conakry; Republik Guinea |  |  | Conakry |  |  |  | Q1006
GP | GLP | Guadeloupe |  |  |  | Basse-Terre |  |  |  | Q17012
GQ | GNQ | Guinea Khatulistiwa | Guinea Ekuatorial; Guinea Equatorial |  |  | Malabo |  |  |  | Q983
GR | GRC | Yunani | Greece; Republik Yunani |  |  | Athena |  | Negeri Para Dewa |  | Q41
GS | SGS | Georgia Selatan & Kep. Sandwich Selatan | Georgia Selatan dan Kepulauan Sandwich Selatan |  |  | King Edward Point |  |  |  | Q35086
GT | GTM | Guatemala |  |  |  | Guatemala City; Kota Guatemala |  |  |  | Q774
GU | GUM | Guam |  |  |  | Hagatna |  |  |  | Q16635
GW | GNB | Guinea-Bissau | Guinea Bissau |  |  | Bissau |  |  |  | Q1007
GY | GUY | Guyana |  |  |  | Georgetown |  |  |  | Q734
HK | HKG | Hong Kong | Hongkong; SAR Hong Kong | HKSAR |  |  |  |  |  | Q8646
HM | HMD | Pulau Heard dan Kepulauan McDonald |  |  |  |  |  |  |  | Q131198
HN | HND | Honduras |  |  |  | Tegucigalpa |  |  |  | Q783
HR | HRV | Kroasia | Croatia |  |  | Zagreb |  |  |  | Q224
HT | HTI | Haiti |  |  |  | Port-au-Prince |  |  |  | Q790
HU | HUN | Hungaria | Hongaria; Hungary |  |  | Budapest |  |  |  | Q28
ID | IDN | Indonesia | Negara Kesatuan Republik Indonesia; Republik Indonesia | NKRI; RI |  | Jakarta |  | Bumi Pertiwi; Ibu Pertiwi; Negeri Seribu Pulau; Tanah Air |  | Q252
IE | IRL | Irlandia | Ireland; Republik Irlandia |  |  | Dublin |  |  |  | Q27
IL | ISR | Israel | Negara Israel |  |  | Tel Aviv; Yerusalem |  | Negara Yahudi; Zionis |  | Q801
IM | IMN | Pulau Man | Isle of Man |  |  | Douglas |  |  |  | Q9676
IN | IND | India | Republik India |  |  | Delhi; New Delhi | South Block | Negeri Bollywood; Negeri Hindustan |  | Q668
IO | IOT | Wilayah Samudra Hindia Britania | Kepulauan Chagos; Teritori Samudra Hindia Britania |  |  | Diego Garcia |  |  |  | Q43448
IQ | IRQ | Irak | Iraq |  |  | Bagdad; Baghdad |  |  |  | Q796
IR | IRN | Iran | Republik Islam Iran |  |  | Teheran; Tehran |  | Negeri Mullah; Negeri Para Mulah; Negeri Para Mullah; Republik Islam |  | Q794
IS | ISL | Islandia | Iceland |  |  | Reykjavik |  |  |  | Q189
IT | ITA | Italia | Italy; Republik Italia |  |  | Roma | Palazzo Chigi; Quirinal | Negeri Pasta; Negeri Pizza; Negeri Spageti |  | Q38
JE | JEY | Jersey |  |  |  | Saint Helier |  |  |  | Q785
JM | JAM | Jamaika | Jamaica |  |  | Kingston |  |  |  | Q766
JO | JOR | Yordania | Jordania; Kerajaan Yordania; Yordan |  |  | Amman |  |  |  | Q810
JP | JPN | Jepang | Japan |  |  | Tokyo | Kantei | Negara Matahari Terbit; Negeri Matahari Terbit; Negeri Sakura |  | Q17
KE | KEN | Kenya | Republik Kenya |  |  | Nairobi |  |  |  | Q114
KG | KGZ | Kirgizstan | Kyrgistan; Kirgistan; Kirgizia; Kirgiztan; Kyrgyzstan |  |  | Bishkek |  |  |  | Q813
KH | KHM | Kamboja | Cambodia; Kampuchea; Kerajaan Kamboja |  | Khmer | Phnom Penh |  |  |  | Q424
KI | KIR | Kiribati |  |  |  | Tarawa |  |  |  | Q710
KM | COM | Komoro | Komoros |  |  | Moroni |  |  |  | Q970
KN | KNA | Saint Kitts dan Nevis | Saint Kitts & Nevis; Saint Kitts and Nevis; St. Kitts dan Nevis |  |  | Basseterre |  |  |  | Q763
KP | PRK | Korea Utara | North Korea; Republik Demokratik Rakyat Korea; Republik Rakyat Demokratik Korea | DPRK; Korut; RRDK |  | Pyongyang |  | Kerajaan Pertapa | Utara | Q423
KR | KOR | Korea Selatan | Republik Korea; South Korea | Korsel; ROK |  | Seoul | Blue House; Cheong Wa Dae | Negeri Gingseng; Negeri Ginseng; Negeri K-Pop | Selatan | Q884
KW | KWT | Kuwait |  |  |  | Kota Kuwait |  |  |  | Q817
KY | CYM | Kepulauan Cayman | Cayman Islands |  |  | George Town |  |  |  | Q5785
KZ | KAZ | Kazakhstan | Kazakstan |  |  | Astana; Nur-Sultan |  |  |  | Q232
LA | LAO | Laos | Republik Demokratik Rakyat Laos |  |  | Vientiane |  |  |  | Q819
LB | LBN | Lebanon | Libanon |  |  | Beirut |  |  |  | Q822
LC | LCA | Saint Lucia | St. Lucia |  |  | Castries |  |  |  | Q760
LI | LIE | Liechtenstein |  |  |  | Vaduz |  |  |  | Q347
LK | LKA | Sri Lanka | Ceylon; Srilanka |  |  | Colombo; Kolombo; Sri Jayawardenepura Kotte |  |  |  | Q854
LR | LBR | Liberia |  |  |  | Monrovia |  |  |  | Q1014
LS | LSO | Lesotho |  |  |  | Maseru |  |  |  | Q1013
LT | LTU | Lituania | Lithuania |  |  | Vilnius |  |  |  | Q37
LU | LUX | Luksemburg | Luxembourg; Luxemburg |  |  |  |  |  |  | Q32
LV | LVA | Latvia |  |  |  | Riga |  |  |  | Q211
LY | LBY | Libya | Libia |  |  | Tripoli |  |  |  | Q1016
MA | MAR | Maroko | Morocco; Moroko |  |  | Rabat |  |  |  | Q1028
MC | MCO | Monako | Monaco |  |  |  |  |  |  | Q235
MD | MDA | Moldova | Moldavia; Republik Moldova |  |  | Chisinau |  |  |  | Q217
ME | MNE | Montenegro |  |  |  | Podgorica |  |  |  | Q236
MF | MAF | Saint Martin |  |  |  | Marigot |  |  |  | Q126125
MG | MDG | Madagaskar | Madagascar |  |  | Antananarivo |  |  |  | Q1019
MH | MHL | Kepulauan Marshall | Marshall Islands |  |  | Majuro |  |  |  | Q709
MK | MKD | Makedonia Utara | Makedonia; Masedonia; Masedonia Utara; North Macedonia |  |  | Skopje |  |  |  | Q221
ML | MLI | Mali |  |  |  | Bamako |  |  |  | Q912
MM | MMR | Myanmar | Republik Persatuan Myanmar |  |  | Naypyidaw |  |  |  | Q836
MN | MNG | Mongolia | Republik Mongolia |  |  | Ulaanbaatar; Ulan Bator |  |  |  | Q711
MO | MAC | Makau | Macau; Makao |  |  |  |  |  |  | Q14773
MP | MNP | Kepulauan Mariana Utara | Mariana Utara |  |  | Saipan |  |  |  | Q16644
MQ | MTQ | Martinik | Martinique |  |  | Fort-de-France |  |  |  | Q17054
MR | MRT | Mauritania |  |  |  | Nouakchott |  |  |  | Q1025
MS | MSR | Montserrat |  |  |  | Plymouth |  |  |  | Q13353
MT | MLT | Malta |  |  |  | Valletta |  |  |  | Q233
MU | MUS | Mauritius |  |  |  | Port Louis |  |  |  | Q1027
MV | MDV | Maladewa | Maldives |  |  | Male |  |  |  | Q826
MW | MWI | Malawi |  |  |  | Lilongwe |  |  |  | Q1020
MX | MEX | Meksiko | Mexico; Mexiko |  |  | Kota Meksiko; Mexico City |  |  |  | Q96
MY | MYS | Malaysia | Persekutuan Malaysia |  |  | Kuala Lumpur | Putrajaya | Negeri Jiran |  | Q833
MZ | MOZ | Mozambik | Mozambique |  |  | Maputo |  |  |  | Q1029
NA | NAM | Namibia |  |  |  | Windhoek |  |  |  | Q1030
NC | NCL | Kaledonia Baru | New Caledonia |  |  | Noumea |  |  |  | Q33788
NE | NER | Niger | Republik Niger |  |  | Niamey |  |  |  | Q1032
NF | NFK | Kepulauan Norfolk |  |  |  | Kingston |  |  |  | Q31057
NG | NGA | Nigeria |  |  |  | Abuja |  |  |  | Q1033
NI | NIC | Nikaragua | Nicaragua |  |  | Managua |  |  |  | Q811
NL | NLD | Belanda | Kerajaan Belanda; Nederland; Negeri Belanda; Netherlands |  |  | Amsterdam; Den Haag | Binnenhof | Negeri Kincir Angin; Negeri Tulip |  |
NO | NOR | Norwegia | Norway |  |  | Oslo |  |  |  | Q20
NP | NPL | Nepal |  |  |  | Kathmandu; Katmandu |  |  |  | Q837
NR | NRU | Nauru |  |  |  | Yaren |  |  |  | Q697
NU | NIU | Niue |  |  |  | Alofi |  |  |  | Q34020
NZ | NZL | Selandia Baru | Aotearoa; New Zealand | NZ |  | Wellington |  | Negeri Kiwi |  | Q664
OM | OMN | Oman | Kesultanan Oman |  |  | Muscat; Muskat |  |  |  | Q842
PA | PAN | Panama |  |  |  | Kota Panama; Panama City |  |  |  | Q804
PE | PER | Peru |  |  |  | Lima |  |  |  | Q419
PF | PYF | Polinesia Prancis | Polinesia Perancis |  |  | Papeetē |  |  |  | Q30971
PG | PNG | Papua Nugini | Papua New Guinea; Papua Niugini | PNG |  | Port Moresby |  |  |  | Q691
PH | PHL | Filipina | Philippina; Philippines; Pilipina; Republik Filipina |  |  | Manila | Istana Malacanang; Malacanang; Malacañang |  |  | Q928
PK | PAK | Pakistan | Republik Islam Pakistan |  |  | Islamabad |  |  |  | Q843
PL | POL | Polandia | Poland |  |  | Warsaw; Warsawa |  |  |  | Q36
PM | SPM | Saint Pierre dan Miquelon |  |  |  | Saint-Pierre |  |  |  | Q34617
PN | PCN | Kepulauan Pitcairn | Pitcairn |  |  | Adamstown |  |  |  | Q35672
PR | PRI | Puerto Riko | Puerto Rico |  |  | San Juan |  |  |  | Q1183
PS | PSE | Palestina | Gaza; Jalur Gaza; Negara Palestina; Otoritas Palestina; Tepi Barat; Wilayah Palestina |  |  | Ramallah; Yerusalem Timur |  |  |  | Q219060
PT | PRT | Portugal | Republik Portugal |  | Portugis | Lisboa; Lisbon |  |  |  | Q45
PW | PLW | Palau |  |  |  | Ngerulmud |  |  |  | Q695
PY | PRY | Paraguay |  |  |  | Asuncion |  |  |  | Q733
QA | QAT | Qatar | Katar |  |  | Doha |  |  |  | Q846
RE | REU | Réunion | Pulau Reunion |  |  | Saint-Denis |  |  |  | Q17070
RO | ROU | Rumania | Romania |  |  | Bucharest; Bukares; Bukarest |  |  |  | Q218
RS | SRB | Serbia | Republik Serbia |  |  | Belgrade; Beograd |  |  |  | Q403
RU | RUS | Rusia | Federasi Rusia; Russia |  |  | Moscow; Moskow; Moskwa | Kremlin | Negeri Beruang Merah; Negeri Beruang Putih |  | Q159
RW | RWA | Rwanda |  |  |  | Kigali |  |  |  | Q1037
SA | SAU | Arab Saudi | Kerajaan Arab Saudi; Saudi; Saudi Arab; Saudi Arabia | KSA |  | Riyadh |  |  |  | Q851
SB | SLB | Kepulauan Solomon | Solomon Islands |  |  | Honiara |  |  |  | Q685
SC | SYC | Seychelles | Seychelle |  |  | Victoria |  |  |  | Q1042
SD | SDN | Sudan | Republik Sudan |  |  | Khartoum; Khartum |  |  |  | Q1049
SE | SWE | Swedia | Sweden |  |  | Stockholm |  |  |  | Q34
SG | SGP | Singapura | Republik Singapura; Singapore |  |  |  |  | Kota Singa; Negeri Singa |  | Q334
SH | SHN | Saint Helena |  |  |  | Jamestown |  |  |  | Q192184
SI | SVN | Slovenia |  |  |  | Ljubljana |  |  |  | Q215
SJ | SJM | Svalbard dan Jan Mayen | Kepulauan Svalbard dan Jan Mayen; Svalbard |  |  | Longyearbyen |  |  |  | Q842829
SK | SVK | Slowakia | Republik Slovakia; Slovakia |  |  | Bratislava |  |  |  | Q214
SL | SLE | Sierra Leone |  |  |  | Freetown |  |  |  | Q1044
SM | SMR | San Marino |  |  |  |  |  |  |  | Q238
SN | SEN | Senegal |  |  |  | Dakar |  |  |  | Q1041
SO | SOM | Somalia |  |  |  | Mogadishu |  |  |  | Q1045
SR | SUR | Suriname |  |  |  | Paramaribo |  |  |  | Q730
SS | SSD | Sudan Selatan | South Sudan |  |  | Juba |  |  |  | Q958
ST | STP | Sao Tome dan Principe | São Tomé dan Príncipe |  |  | Sao Tome |  |  |  | Q1039
SV | SLV | El Salvador |  |  |  | San Salvador |  |  |  | Q792
SX | SXM | Sint Maarten |  |  |  | Philipsburg |  |  |  | Q26273
SY | SYR | Suriah | Republik Arab Suriah; Siria; Syria |  |  | Damaskus |  |  |  | Q858
SZ | SWZ | Eswatini | Swaziland; eSwatini |  |  | Mbabane |  |  |  | Q1050
TC | TCA | Kepulauan Turks dan Caicos | Turks and Caicos |  |  | Cockburn Town |  |  |  | Q18221
TD | TCD | Chad | Cad; Republik Chad |  |  | N'Djamena |  |  |  | Q657
TF | ATF | Wilayah Selatan dan Antarktika Prancis | Antartika Perancis; Wilayah Selatan Prancis |  |  | Port-aux-Français |  |  |  | Q129003
TG | TGO | Togo |  |  |  | Lome |  |  |  | Q945
TH | THA | Thailand | Muang Thai |  | Thai | Bangkok |  | Negeri Gajah Putih |  | Q869
TJ | TJK | Tajikistan | Tadzhikistan |  |  | Dushanbe |  |  |  | Q863
TK | TKL | Tokelau |  |  |  | Fakaofo |  |  |  | Q36823
TL | TLS | Timor Leste | Timor Lorosae; Timor-Leste |  |  | Dili |  |  |  | Q574
TM | TKM | Turkmenistan |  |  |  | Ashgabat |  |  |  | Q874
TN | TUN | Tunisia |  |  |  | Tunis |  |  |  | Q948
TO | TON | Tonga |  |  |  | Nuku'alofa |  |  |  | Q678
TR | TUR | Turki | Republik Turki; Turkey; Turkiya; Turkiye; Türkiye |  |  | Ankara | Ak Saray |  |  | Q43
TT | TTO | Trinidad dan Tobago | Trinidad & Tobago; Trinidad and Tobago |  |  | Port of Spain |  |  |  | Q754
TV | TUV | Tuvalu |  |  |  | Funafuti |  |  |  | Q672
TW | TWN | Taiwan | China Taipei; Chinese Taipei; Republik China (Taiwan); Republik Tiongkok; Tionghoa Taipei | ROC |  | Taipei |  |  |  | Q865
TZ | TZA | Tanzania |  |  |  | Dodoma |  |  |  | Q924
UA | UKR | Ukraina | Ukraine |  |  | Kiev; Kyiv | Bankova |  |  | Q212
UG | UGA | Uganda |  |  |  | Kampala |  |  |  | Q1036
UM | UMI | Kepulauan Terluar AS | Pulau Wake |  |  |  |  |  |  | Q16645
US | USA | Amerika Serikat | United States; United States of America | A.S.; AS; U.S.; US; USA | Amerika | Washington; Washington D.C.; Washington DC | Capitol Hill; Foggy Bottom; Gedung Putih; Pentagon; White House | Negara Paman Sam; Negeri Adidaya Paman Sam; Negeri Paman Sam; Paman Sam |  | Q30
UY | URY | Uruguay |  |  |  | Montevideo |  |  |  | Q77
UZ | UZB | Uzbekistan |  |  |  | Tashkent |  |  |  | Q265
VA | VAT | Vatikan | Kota Vatikan; Vatican |  |  |  | Tahta Suci; Takhta Suci |  |  | Q237
VC | VCT | Saint Vincent dan Grenadine | Saint Vincent and the Grenadines; Saint Vincent dan Grenadines; Saint Vincent dan the Grenadines |  |  | Kingstown |  |  |  | Q757
VE | VEN | Venezuela | Republik Bolivar Venezuela; Republik Bolivarian Venezuela |  |  | Caracas; Karakas | Istana Miraflores; Miraflores |  |  | Q717
VG | VGB | Kepulauan Virgin Britania | British Virgin Island; British Virgin Islands; Kepulauan Virgin Britania Raya; Kepulauan Virgin Inggris |  |  | Road Town |  |  |  | Q25305
VI | VIR | Kepulauan Virgin AS | Kepulauan Virgin Amerika Serikat; US Virgin Islands |  |  | Charlotte Amalie |  |  |  | Q11703
VN | VNM | Vietnam | Republik Sosialis Vietnam; Viet Nam |  |  | Hanoi |  | Negeri Paman Ho |  | Q881
VU | VUT | Vanuatu |  |  |  | Port Vila |  |  |  | Q686
WF | WLF | Kepulauan Wallis dan Futuna | Wallis and Futuna |  |  | Mata-Utu |  |  |  | Q35555
WS | WSM | Samoa |  |  |  | Apia |  |  |  | Q683
XK | XKK | Kosovo | Republik Kosovo |  |  | Pristina |  |  |  | Q1246
YE | YEM | Yaman | Yemen |  |  | Sana'a; Sanaa |  |  |  | Q805
YT | MYT | Mayotte |  |  |  | Mamoudzou |  |  |  | Q17063
ZA | ZAF | Afrika Selatan | South Africa; Republik Afrika Selatan | Afsel |  | Pretoria |  | Negeri Nelson Mandela |  | Q258
ZM | ZMB | Zambia |  |  |  | Lusaka |  |  |  | Q953
ZW | ZWE | Zimbabwe |  |  |  | Harare |  |  |  | Q954
`;
