/**
 * Organisations that Indonesian news names, foreign affairs, defence and politics first. Acronyms match in exact case only. Own compilation of facts;
 * the Wikidata id stands where a source states it (see NOTICE).
 * Columns: name | kind | country | aliases | exact forms | wikidata. Lists are separated by "; ". Sorted.
 */
export const ORGANISATIONS_TABLE = `
19FortyFive | news | US |  |  |
38 North | thinktank | US |  |  |
ABB | company | CH |  | ABB | Q52825
ABC Australia | news | AU | Australian Broadcasting Corporation |  | Q781365
ABC News | news | US |  |  | Q287171
ABRI | military | ID | Angkatan Bersenjata Republik Indonesia | ABRI |
ABS-CBN | news | PH |  | ABS-CBN |
ADNOC | company | AE |  | ADNOC |
AFAD | agency | TR |  | AFAD | Q5281346
AFC | sport |  |  |  |
AFP | news | FR | Agence France-Presse | AFP | Q40464
AHA Centre | igo |  | ASEAN Coordinating Centre for Humanitarian Assistance |  |
AIIB | igo |  | Bank Investasi Infrastruktur Asia; Asian Infrastructure Investment Bank | AIIB |
AIPA | igo |  | ASEAN Inter-Parliamentary Assembly | AIPA |
AIPAC | ngo | US | Komite Urusan Publik Amerika-Israel | AIPAC |
AISE | agency | IT |  | AISE |
AIVD | agency | NL |  | AIVD |
AMD | company | US | Advanced Micro Devices | AMD | Q128896
AMISOM | alliance |  |  | AMISOM |
ANC | party | ZA | Kongres Nasional Afrika; African National Congress | ANC | Q83162
ANTV | company | ID |  | ANTV |
ANZUS | alliance |  |  | ANZUS |
APEC | igo |  |  | APEC |
APJII | ngo | ID | Asosiasi Penyelenggara Jasa Internet Indonesia | APJII |
AQAP | nonstate | YE | Al-Qaeda di Semenanjung Arab | AQAP | Q2635866
ARSA | nonstate | MM | Tentara Pembebasan Rohingya Arakan | ARSA |
ASDP Indonesia Ferry | company | ID | PT ASDP Indonesia Ferry; PT ASDP | ASDP | Q97671497
ASEAN | igo |  | Asean; Perhimpunan Bangsa-Bangsa Asia Tenggara; Perhimpunan Bangsa-bangsa Asia Tenggara; Perhimpunan Negara-Negara Asia Tenggara; Association of Southeast Asian Nations | ASEAN | Q7768
ASEAN Plus Three | igo |  | ASEAN+3 |  |
ASIO | agency | AU |  | ASIO |
ASIS | agency | AU |  | ASIS |
ASML | company | NL |  | ASML | Q297879
ASPI | thinktank | AU | Australian Strategic Policy Institute; Institut Kebijakan Strategis Australia | ASPI |
AT&T | company | US |  |  | Q35476
AUKUS | alliance |  | Pakta AUKUS | AUKUS |
AVIC | industry | CN | Aviation Industry Corporation of China | AVIC | Q2667719
Abercrombie & Fitch | company | US |  |  |
Abu Sayyaf | nonstate | PH |  |  |
Acer | company | TW |  |  |
Activision Blizzard | company | US |  |  |
Adani Group | company | IN |  |  |
Adaro | company | ID | Adaro Energy; PT Adaro Energy Indonesia; Alamtri Resources; PT Alamtri Resources Indonesia | ADRO |
Adhi Karya | company | ID | PT Adhi Karya; PT Adhi Karya (Persero) Tbk |  |
Adidas | company | DE |  |  | Q30255115
Aero Vodochody | industry | CZ |  |  |
AeroVironment | industry | US |  |  |
Aeroflot | company | RU |  |  | Q58707
Aerospace Industrial Development Corporation | industry | TW |  |  |
AfD | party | DE | Alternatif untuk Jerman; Alternative für Deutschland; Partai AfD | AfD | Q6721203
Agency for Defense Development | agency | KR | Badan Pengembangan Pertahanan Korea Selatan |  | Q626610
Agensi Antidadah Kebangsaan | agency | MY |  | AADK |
Agensi Kawalan dan Perlindungan Sempadan Malaysia | agency | MY | Agensi Kawalan dan Perlindungan Sempadan | AKPS |
Agensi Penguatkuasaan Maritim Malaysia | agency | MY | Badan Penegakan Maritim Malaysia; Penjaga Pantai Malaysia; Maritim Malaysia | APMM; MMEA |
Agensi Pengurusan Bencana Negara | agency | MY |  | NADMA |
Agrinas Palma Nusantara | company | ID | PT Agrinas Palma Nusantara |  |
Agrinas Pangan Nusantara | company | ID | PT Agrinas Pangan Nusantara |  |
Agung Podomoro | company | ID | Agung Podomoro Land |  |
Agung Sedayu | company | ID | Agung Sedayu Group |  |
Air China | company | CN |  |  | Q51747
Air France | company | FR | Air France-KLM |  | Q131005
Air India | company | IN |  |  | Q69906
AirAsia | company | MY | Air Asia |  | Q406643
AirAsia Indonesia | company | ID |  |  |
AirNav Indonesia | company | ID | AirNav |  |
Airbus | industry | FR | Airbus Group |  | Q2311
Airbus Defence and Space | industry | DE | Airbus Defence & Space |  |
Airbus Helicopters | industry | FR |  |  |
Airwars | ngo | GB |  |  |
Aisyiyah | ngo | ID | 'Aisyiyah |  |
Akademi Angkatan Laut | military | ID |  |  |
Akademi Angkatan Udara | military | ID |  |  |
Akademi Kepolisian | police | ID | Akpol |  |
Akademi Militer | military | ID | Akmil |  |
Akademi TNI | military | ID |  |  |
Aksi Cepat Tanggap | ngo | ID |  |  |
Akulaku | company | ID |  |  |
Al Ahram | news | EG | Al-Ahram |  | Q286468
Al Akhbar | news | LB | Al-Akhbar |  |
Al Alam | news | IR | Al-Alam |  |
Al Arabiya | news | SA | Al-Arabiya |  | Q310172
Al Hadath | news | SA | Al-Hadath |  |
Al Jazeera | news | QA |  |  | Q13477
Al Jazeera English | news | QA |  |  | Q4296040
Al Manar | news | LB | Al-Manar |  |
Al Masirah | news | YE | Al-Masirah |  |
Al Mayadeen | news | LB | Al-Mayadeen |  |
Al-Monitor | news | US | Al Monitor |  |
Al-Qaeda | nonstate |  | Al Qaeda; Al-Qaida; Alqaeda; Al-Qaidah |  | Q34490
Al-Shabaab | nonstate | SO | Al Shabab |  | Q309998
Alfamart | company | ID |  |  | Q23745600
Aliansi Bolivarian | igo |  |  |  |
Aliansi Demokratik Afrika Selatan | party | ZA |  |  | Q761877
Aliansi Jurnalis Independen | ngo | ID |  | AJI |
Aliansi Masyarakat Adat Nusantara | ngo | ID |  |  |
Aliansi Negara-Negara Sahel | alliance |  | Aliansi Negara Sahel |  |
Aliansi Tiga Persaudaraan | nonstate | MM | Three Brotherhood Alliance |  |
Aliansi Utara Afghanistan | nonstate | AF |  |  |
Aliansi Vaksin Gavi | ngo |  |  |  |
Alibaba | company | CN | Alibaba Group; Grup Alibaba |  | Q30273328
Allianz | company | DE | Allianz Indonesia |  |
Allied Democratic Forces | nonstate | UG |  |  |
Allo Bank | company | ID |  |  |
Almaz-Antey | industry | RU | Almaz Antey |  |
Alphabet Inc | company | US |  |  |
Amazon Web Services | company | US |  |  | Q456157
Amazon.com | company | US |  |  | Q3884
American Airlines | company | US |  |  | Q32396
Amman Mineral | company | ID | PT Amman Mineral Internasional; PT Amman Mineral Nusa Tenggara | AMMN |
Amnesty International | ngo |  |  |  | Q42970
Amnesty International Indonesia | ngo | ID |  |  |
Anadolu Agency | news | TR | Kantor Berita Anadolu; Anadolu Ajansi |  |
Anduril | industry | US | Anduril Industries |  | Q4760313
Aneka Tambang | company | ID | PT Aneka Tambang; PT Aneka Tambang Tbk; PT Antam; PT Antam Tbk; Antam | ANTM |
Angkasa Pura | company | ID | PT Angkasa Pura; PT Angkasa Pura Indonesia; InJourney Airports |  |
Angkatan Bersenjata AS | military | US | Angkatan Bersenjata Amerika Serikat |  | Q11211
Angkatan Bersenjata Afghanistan | military | AF |  |  |
Angkatan Bersenjata Arab Saudi | military | SA |  |  |
Angkatan Bersenjata Australia | military | AU |  |  | Q625657
Angkatan Bersenjata Belanda | military | NL |  |  |
Angkatan Bersenjata Belarus | military | BY |  |  |
Angkatan Bersenjata Brasil | military | BR |  |  |
Angkatan Bersenjata Denmark | military | DK |  |  |
Angkatan Bersenjata Filipina | military | PH | AFP (Filipina) |  | Q438061
Angkatan Bersenjata Finlandia | military | FI |  |  |
Angkatan Bersenjata India | military | IN |  |  |
Angkatan Bersenjata Inggris | military | GB |  |  | Q275482
Angkatan Bersenjata Irak | military | IQ |  |  | Q15611742
Angkatan Bersenjata Iran | military | IR |  |  |
Angkatan Bersenjata Italia | military | IT |  |  |
Angkatan Bersenjata Kamboja | military | KH |  |  |
Angkatan Bersenjata Kanada | military | CA |  |  | Q644943
Angkatan Bersenjata Kerajaan Kamboja | military | KH |  |  |
Angkatan Bersenjata Korea Selatan | military | KR | Angkatan Bersenjata Korsel |  |
Angkatan Bersenjata Kuwait | military | KW |  |  |
Angkatan Bersenjata Lebanon | military | LB |  |  |
Angkatan Bersenjata Mesir | military | EG |  |  |
Angkatan Bersenjata Norwegia | military | NO |  |  | Q917374
Angkatan Bersenjata Pakistan | military | PK |  |  | Q837906
Angkatan Bersenjata Polandia | military | PL |  |  |
Angkatan Bersenjata Prancis | military | FR | Angkatan Bersenjata Perancis |  |
Angkatan Bersenjata Qatar | military | QA |  |  |
Angkatan Bersenjata Rusia | military | RU | Pasukan Rusia; Tentara Rusia |  | Q193159
Angkatan Bersenjata Singapura | military | SG |  | SAF |
Angkatan Bersenjata Spanyol | military | ES |  |  |
Angkatan Bersenjata Sudan | military | SD |  |  |
Angkatan Bersenjata Suriah | military | SY |  |  | Q849180
Angkatan Bersenjata Swedia | military | SE |  |  | Q783911
Angkatan Bersenjata Taiwan | military | TW | Angkatan Bersenjata Republik China |  |
Angkatan Bersenjata Thailand | military | TH |  |  |
Angkatan Bersenjata Turki | military | TR | Angkatan Bersenjata Turkiye |  |
Angkatan Bersenjata Ukraina | military | UA |  |  |
Angkatan Bersenjata Uni Emirat Arab | military | AE | Angkatan Bersenjata UEA |  |
Angkatan Bersenjata Venezuela | military | VE | Angkatan Bersenjata Nasional Bolivarian | FANB |
Angkatan Bersenjata Vietnam | military | VN |  |  |
Angkatan Bersenjata Yaman | military | YE |  |  |
Angkatan Bersenjata Yordania | military | JO |  |  |
Angkatan Bersenjata Yunani | military | GR |  |  |
Angkatan Darat AS | military | US | US Army; Angkatan Darat Amerika Serikat; AD AS |  | Q9212
Angkatan Darat Australia | military | AU |  |  | Q781360
Angkatan Darat Bangladesh | military | BD |  |  |
Angkatan Darat Brasil | military | BR |  |  | Q2292358
Angkatan Darat Filipina | military | PH |  |  |
Angkatan Darat India | military | IN |  |  | Q355771
Angkatan Darat Inggris | military | GB | British Army; Tentara Inggris |  | Q222595
Angkatan Darat Iran | military | IR |  |  |
Angkatan Darat Italia | military | IT |  |  | Q796411
Angkatan Darat Jerman | military | DE |  |  |
Angkatan Darat Kerajaan Thailand | military | TH | Royal Thai Army; Angkatan Darat Thailand |  | Q2749588
Angkatan Darat Korea Selatan | military | KR | Angkatan Darat Korsel |  |
Angkatan Darat Myanmar | military | MM |  |  |
Angkatan Darat Pakistan | military | PK |  |  | Q2078095
Angkatan Darat Prancis | military | FR | Angkatan Darat Perancis |  | Q2862884
Angkatan Darat Rusia | military | RU |  |  | Q1031386
Angkatan Darat Singapura | military | SG |  |  |
Angkatan Darat Taiwan | military | TW |  |  |
Angkatan Darat Turki | military | TR | Angkatan Darat Turkiye |  |
Angkatan Darat Ukraina | military | UA |  |  |
Angkatan Dirgantara IRGC | military | IR | Angkatan Udara IRGC; Pasukan Dirgantara IRGC |  |
Angkatan Kedirgantaraan Rusia | military | RU | Pasukan Dirgantara Rusia; Pasukan Kedirgantaraan Rusia | VKS |
Angkatan Laut AS | military | US | US Navy; Angkatan Laut Amerika Serikat; AL AS; Angkatan Laut Amerika |  | Q11220
Angkatan Laut Arab Saudi | military | SA |  |  | Q2742227
Angkatan Laut Australia | military | AU | Angkatan Laut Kerajaan Australia; Royal Australian Navy |  | Q741691
Angkatan Laut Bangladesh | military | BD |  |  |
Angkatan Laut Belanda | military | NL |  |  | Q931281
Angkatan Laut Brasil | military | BR |  |  | Q1750688
Angkatan Laut Filipina | military | PH |  |  | Q3546162
Angkatan Laut IRGC | military | IR |  |  |
Angkatan Laut India | military | IN |  |  | Q356359
Angkatan Laut Iran | military | IR |  |  |
Angkatan Laut Israel | military | IL |  |  | Q510534
Angkatan Laut Italia | military | IT |  |  | Q833040
Angkatan Laut Jerman | military | DE |  |  | Q56015
Angkatan Laut Kanada | military | CA |  |  | Q25387
Angkatan Laut Kerajaan Inggris | military | GB | Royal Navy; Angkatan Laut Inggris |  | Q172771
Angkatan Laut Kerajaan Thailand | military | TH | Royal Thai Navy; Angkatan Laut Thailand |  | Q2427907
Angkatan Laut Korea Selatan | military | KR | Angkatan Laut Korsel |  | Q488756
Angkatan Laut Korea Utara | military | KP | Angkatan Laut Korut |  |
Angkatan Laut Mesir | military | EG |  |  |
Angkatan Laut Myanmar | military | MM |  |  |
Angkatan Laut PLA | military | CN | Angkatan Laut China; Angkatan Laut Tentara Pembebasan Rakyat |  |
Angkatan Laut Pakistan | military | PK |  |  | Q2258261
Angkatan Laut Polandia | military | PL |  |  | Q267167
Angkatan Laut Prancis | military | FR | Angkatan Laut Perancis |  | Q217406
Angkatan Laut Republik Singapura | military | SG | Angkatan Laut Singapura | RSN | Q2531890
Angkatan Laut Rusia | military | RU |  |  | Q465283
Angkatan Laut Spanyol | military | ES |  |  | Q676404
Angkatan Laut Sri Lanka | military | LK |  |  |
Angkatan Laut Swedia | military | SE |  |  | Q1141396
Angkatan Laut Taiwan | military | TW |  |  | Q702116
Angkatan Laut Turki | military | TR | Angkatan Laut Turkiye |  |
Angkatan Laut Ukraina | military | UA |  |  |
Angkatan Laut Uni Emirat Arab | military | AE | Angkatan Laut UEA |  |
Angkatan Laut Vietnam | military | VN |  |  |
Angkatan Laut Yunani | military | GR |  |  | Q1129369
Angkatan Luar Angkasa AS | military | US | US Space Force; Angkatan Antariksa AS |  | Q55088961
Angkatan Pertahanan Australia | military | AU |  | ADF |
Angkatan Pertahanan Awam Malaysia | agency | MY | Angkatan Pertahanan Awam |  |
Angkatan Tentera Malaysia | military | MY | Angkatan Bersenjata Malaysia |  |
Angkatan Udara AS | military | US | US Air Force; Angkatan Udara Amerika Serikat; AU AS | USAF | Q11223
Angkatan Udara Arab Saudi | military | SA |  |  |
Angkatan Udara Australia | military | AU | Angkatan Udara Kerajaan Australia; Royal Australian Air Force | RAAF | Q823635
Angkatan Udara Bangladesh | military | BD |  |  |
Angkatan Udara Belanda | military | NL |  |  | Q580556
Angkatan Udara Brasil | military | BR |  |  | Q634542
Angkatan Udara Filipina | military | PH |  |  |
Angkatan Udara India | military | IN |  |  | Q330658
Angkatan Udara Irak | military | IQ |  |  | Q2443729
Angkatan Udara Iran | military | IR |  |  |
Angkatan Udara Israel | military | IL |  |  | Q462211
Angkatan Udara Italia | military | IT |  |  | Q381576
Angkatan Udara Jerman | military | DE |  |  | Q56013
Angkatan Udara Kanada | military | CA |  |  | Q25456
Angkatan Udara Kerajaan Inggris | military | GB | Angkatan Udara Inggris; Royal Air Force | RAF | Q165862
Angkatan Udara Kerajaan Thailand | military | TH | Royal Thai Air Force | RTAF |
Angkatan Udara Korea Selatan | military | KR | Angkatan Udara Korsel |  |
Angkatan Udara Korea Utara | military | KP | Angkatan Udara Korut |  |
Angkatan Udara Mesir | military | EG |  |  |
Angkatan Udara Myanmar | military | MM |  |  |
Angkatan Udara PLA | military | CN | Angkatan Udara China; Angkatan Udara Tentara Pembebasan Rakyat | PLAAF | Q607832
Angkatan Udara Pakistan | military | PK |  |  |
Angkatan Udara Polandia | military | PL |  |  |
Angkatan Udara Prancis | military | FR | Angkatan Udara Perancis |  |
Angkatan Udara Qatar | military | QA |  |  |
Angkatan Udara Republik Singapura | military | SG |  | RSAF |
Angkatan Udara Rusia | military | RU |  |  |
Angkatan Udara Singapura | military | SG |  |  |
Angkatan Udara Spanyol | military | ES |  |  |
Angkatan Udara Suriah | military | SY |  |  | Q1416238
Angkatan Udara Swedia | military | SE |  |  |
Angkatan Udara Taiwan | military | TW |  |  | Q702659
Angkatan Udara Thailand | military | TH |  |  |
Angkatan Udara Turki | military | TR | Angkatan Udara Turkiye |  | Q1983085
Angkatan Udara Ukraina | military | UA |  |  |
Angkatan Udara Uni Emirat Arab | military | AE | Angkatan Udara UEA |  |
Angkatan Udara Yordania | military | JO |  |  |
Angkatan Udara Yunani | military | GR |  |  | Q631668
Ansar al-Islam | nonstate |  |  |  |
Ant Group | company | CN |  |  |
Anthropic | company | US |  |  | Q116758847
Antifa | nonstate |  |  |  |
Antonov | industry | UA | Antonov Company |  |
Apeksi | ngo | ID |  |  |
Apkasi | ngo | ID |  |  |
Apple | company | US | Apple Inc |  | Q312
Aprilia Racing | sport | IT |  |  |
Aprindo | ngo | ID | Asosiasi Pengusaha Ritel Indonesia |  |
Arab News | news | SA |  |  |
Aramco | company | SA | Saudi Aramco |  | Q679322
ArcelorMittal | company | LU |  |  | Q27893
Argumenty i Fakty | news | RU |  |  |
Arianespace | company | FR |  |  | Q309867
Arm Holdings | company | GB |  |  |
Armada Baltik | military | RU | Armada Baltik Rusia |  |
Armada Kedua AS | military | US |  |  |
Armada Keempat AS | military | US |  |  |
Armada Keenam AS | military | US | Armada Keenam; Armada ke-6 |  |
Armada Kelima AS | military | US | Armada Kelima; Armada ke-5 |  |
Armada Ketiga AS | military | US | Armada Ketiga |  |
Armada Ketujuh AS | military | US | Armada Ketujuh; Armada VII; Armada ke-7 |  |
Armada Laut Hitam | military | RU | Armada Laut Hitam Rusia |  |
Armada Pasifik AS | military | US | US Pacific Fleet |  | Q494920
Armada Pasifik Rusia | military | RU |  |  |
Armada Utara Rusia | military | RU | Armada Utara |  |
Arms Control Association | thinktank | US |  |  |
Army Recognition | news | BE |  |  |
Arsip Nasional Republik Indonesia | agency | ID |  | ANRI |
Artesh | military | IR | Tentara Iran |  |
Artha Graha | company | ID |  |  |
Asabri | company | ID | PT Asabri; PT Asabri (Persero) | ASABRI |
Asahi Shimbun | news | JP |  |  | Q720503
Asaib Ahl al-Haq | nonstate | IQ |  |  |
Aselsan | industry | TR |  |  |
Asharq Al-Awsat | news | SA | Asharq Al Awsat |  |
Asia Times | news | HK |  |  |
AsiaOne | news | SG |  |  |
Asian News International | news | IN |  |  | Q2613165
Asisguard | industry | TR |  |  |
Askrindo | company | ID | PT Asuransi Kredit Indonesia |  |
Asosiasi Asuransi Umum Indonesia | ngo | ID |  | AAUI |
Asosiasi Pemerintah Provinsi Seluruh Indonesia | ngo | ID |  | APPSI |
Asosiasi Pengusaha Indonesia | ngo | ID | Apindo | APINDO |
Asosiasi Pertekstilan Indonesia | ngo | ID |  |  |
Asosiasi Sepak Bola Inggris | sport | GB | Asosiasi Sepakbola Inggris; Football Association |  | Q9500
Associated Press | news | US |  | AP | Q40469
Aston Martin | company | GB |  |  | Q27074
Astra Daihatsu Motor | company | ID | PT Astra Daihatsu Motor |  |
Astra Honda Motor | company | ID | PT Astra Honda Motor |  |
Astra International | company | ID | PT Astra International; PT Astra International Tbk; Grup Astra; Astra Group |  |
AstraZeneca | company | GB |  |  | Q731938
Astro Awani | news | MY |  |  |
Asus | company | TW | ASUS |  | Q152864
Atlantic Council | thinktank | US | Dewan Atlantik |  |
Aum Shinrikyo | nonstate | JP |  |  |
Auriga Nusantara | ngo | ID |  |  |
Austal | industry | AU |  |  |
Australia Group | igo |  |  |  |
Autocar | news | GB |  |  |
Aviation Week | news | US |  |  |
Avibras | industry | BR |  |  |
Axios | news | US |  |  |
B'Tselem | ngo | IL |  |  |
BAE Systems | industry | GB |  |  | Q739416
BAIC | company | CN |  | BAIC |
BAIS TNI | agency | ID | Badan Intelijen Strategis; Bais TNI; Badan Intelijen Strategis TNI | BAIS |
BARMM | government | PH | Daerah Otonomi Bangsamoro | BARMM |
BASF | company | DE |  | BASF | Q9401
BATAN | agency | ID | Badan Tenaga Nuklir Nasional | BATAN |
BBC | news | GB |  | BBC | Q9531
BBC Indonesia | news | GB | BBC News Indonesia |  |
BBC News | news | GB |  |  |
BEM SI | ngo | ID | BEM Seluruh Indonesia; Badan Eksekutif Mahasiswa Seluruh Indonesia |  |
BEM UI | ngo | ID |  |  |
BFM TV | news | FR | BFMTV |  |
BHP | company | AU |  | BHP | Q625713
BIMP-EAGA | igo |  |  | BIMP-EAGA |
BIMSTEC | igo |  |  | BIMSTEC |
BKKBN | agency | ID | Badan Kependudukan dan Keluarga Berencana Nasional | BKKBN |
BKN | agency | ID | Badan Kepegawaian Negara | BKN |
BKSAP | legislature | ID | Badan Kerja Sama Antar Parlemen | BKSAP |
BMC Turki | industry | TR |  |  |
BMW | company | DE |  | BMW | Q26678
BND | agency | DE | Badan Intelijen Federal Jerman; Bundesnachrichtendienst | BND | Q272969
BNN | agency | ID | Badan Narkotika Nasional | BNN |
BNP Paribas | company | FR |  |  |
BNPT | agency | ID | Badan Nasional Penanggulangan Terorisme; BNPT RI | BNPT |
BP BUMN | agency | ID | Badan Pengaturan BUMN |  |
BP Batam | agency | ID | Badan Pengusahaan Batam |  |
BPH Migas | agency | ID |  |  |
BPJPH | agency | ID | Badan Penyelenggara Jaminan Produk Halal | BPJPH |
BPJS Kesehatan | agency | ID |  |  |
BPJS Ketenagakerjaan | agency | ID | BP Jamsostek; BPJamsostek |  |
BPKH | agency | ID | Badan Pengelola Keuangan Haji | BPKH |
BPKP | agency | ID | Badan Pengawasan Keuangan dan Pembangunan | BPKP |
BPP HIPMI | ngo | ID |  |  |
BPPT | agency | ID | Badan Pengkajian dan Penerapan Teknologi | BPPT |
BRICS | igo |  |  | BRICS; BRICS+ |
BRIN | agency | ID | Badan Riset dan Inovasi Nasional | BRIN | Q97200300
BRN | nonstate | TH | Barisan Revolusi Nasional | BRN |
BSSN | agency | ID | Badan Siber dan Sandi Negara | BSSN |
BWF | sport |  | Federasi Bulutangkis Dunia; Badminton World Federation | BWF |
BYD | company | CN | BYD Auto; BYD Company | BYD |
BYD Indonesia | company | ID | BYD Motor Indonesia; PT BYD Motor Indonesia |  |
Babcock | industry | GB | Babcock International |  |
Badan Anggaran DPR | legislature | ID | Banggar DPR; Banggar; Badan Anggaran |  |
Badan Antariksa Eropa | igo |  | European Space Agency | ESA | Q42262
Badan Antariksa Nasional China | agency | CN |  | CNSA | Q320644
Badan Geologi | agency | ID |  |  |
Badan Gizi Nasional | agency | ID |  | BGN |
Badan Informasi Geospasial | agency | ID |  |  |
Badan Intelijen Geospasial Nasional AS | agency | US |  |  |
Badan Intelijen Keamanan Kanada | agency | CA |  |  |
Badan Intelijen Nasional Korea Selatan | agency | KR | Badan Intelijen Nasional Korsel; Dinas Intelijen Nasional Korea Selatan | NIS |
Badan Intelijen Negara | agency | ID |  | BIN |
Badan Intelijen Pertahanan AS | agency | US |  |  | Q612276
Badan Intelijen Umum Arab Saudi | agency | SA |  |  |
Badan Karantina Indonesia | agency | ID | Barantin |  |
Badan Keamanan Dalam Negeri Polandia | agency | PL |  | ABW |
Badan Koordinasi Penanaman Modal | agency | ID |  | BKPM |
Badan Legislasi DPR | legislature | ID | Baleg DPR; Baleg; Badan Legislasi |  |
Badan Meteorologi Jepang | agency | JP |  |  | Q860935
Badan Meteorologi, Klimatologi, dan Geofisika | agency | ID | Badan Meteorologi Klimatologi dan Geofisika | BMKG |
Badan Nasional Penanggulangan Bencana | agency | ID | BNPB RI | BNPB |
Badan Obat Eropa | igo |  |  |  | Q130146
Badan Pangan Nasional | agency | ID | Bapanas |  |
Badan Pembinaan Ideologi Pancasila | agency | ID |  | BPIP |
Badan Pemeriksa Keuangan | agency | ID |  | BPK |
Badan Penanggulangan Bencana Daerah | agency | ID |  | BPBD |
Badan Pengatur Jalan Tol | agency | ID |  | BPJT |
Badan Pengawas Obat dan Makanan | agency | ID |  | BPOM | Q4121216
Badan Pengawas Pemilu | agency | ID | Bawaslu; Badan Pengawas Pemilihan Umum; Bawaslu RI; Badan Pengawas Pemilihan Umum RI |  |
Badan Pengawas Perdagangan Berjangka Komoditi | agency | ID | Bappebti |  |
Badan Pengawas Tenaga Nuklir | agency | ID | Bapeten; BAPETEN |  |
Badan Pengelola Investasi Daya Anagata Nusantara | agency | ID | Danantara Indonesia; BPI Daya Anagata Nusantara |  |
Badan Pengelola Perbatasan | agency | ID | Badan Nasional Pengelola Perbatasan | BNPP |
Badan Penyelenggara Haji | agency | ID | BP Haji |  |
Badan Perlindungan Konsumen Nasional | agency | ID |  | BPKN |
Badan Pertahanan Eropa | igo |  |  |  |
Badan Pertanahan Nasional | agency | ID |  |  |
Badan Pusat Statistik | agency | ID |  | BPS |
Badan Restorasi Gambut dan Mangrove | agency | ID |  | BRGM |
Badan Standardisasi Nasional | agency | ID |  |  | Q863732
Badan Tenaga Atom Internasional | igo |  | Badan Energi Atom Internasional; Badan Atom Internasional; Badan Pengawas Nuklir PBB | IAEA | Q41984
Badan Wakaf Indonesia | agency | ID |  |  |
Bahagian Hal Ehwal Undang-Undang | agency | MY |  | BHEUU |
Baharkam | police | ID | Baharkam Polri |  |
Baidu | company | CN |  |  | Q14772
Bain & Company | company | US |  |  |
Baintelkam | police | ID | Baintelkam Polri |  |
Bakamla | agency | ID | Badan Keamanan Laut; Bakamla RI; Badan Keamanan Laut RI; Badan Keamanan Laut Republik Indonesia; Bakorkamla |  |
Bakrie Group | company | ID | Grup Bakrie |  |
Bali Post | news | ID |  |  |
Balitbang Kemhan | agency | ID |  |  |
Bangko Sentral ng Pilipinas | agency | PH | Bank Sentral Filipina |  | Q1853468
Bangkok Post | news | TH |  |  | Q806491
Banjarmasin Post | news | ID |  |  |
Bank BJB | company | ID | Bank bjb; bank bjb |  | Q12474472
Bank Central Asia | company | ID | PT Bank Central Asia; PT Bank Central Asia Tbk; Bank BCA | BCA; BBCA | Q806626
Bank Century | company | ID |  |  |
Bank DKI | company | ID | PT Bank DKI; Bank Jakarta |  |
Bank Danamon | company | ID | PT Bank Danamon Indonesia; PT Bank Danamon Indonesia Tbk |  | Q4855913
Bank Dunia | igo |  | World Bank; The World Bank |  | Q7164
Bank Indonesia | agency | ID |  | BI | Q1906161
Bank Investasi Eropa | igo |  | European Investment Bank |  |
Bank Jago | company | ID |  |  | Q12474471
Bank Jateng | company | ID |  |  |
Bank Jatim | company | ID |  |  |
Bank Mandiri | company | ID | PT Bank Mandiri; PT Bank Mandiri (Persero) Tbk; PT Bank Mandiri Tbk | BMRI | Q806639
Bank Mega | company | ID |  |  | Q12474504
Bank Muamalat | company | ID |  |  | Q4855949
Bank Nasional Swiss | agency | CH | Bank Sentral Swiss; Swiss National Bank |  | Q597394
Bank Negara Indonesia | company | ID | PT Bank Negara Indonesia; PT Bank Negara Indonesia (Persero) Tbk; Bank BNI | BNI; BBNI | Q2882611
Bank Negara Malaysia | agency | MY | Bank Sentral Malaysia |  |
Bank Neo Commerce | company | ID |  |  |
Bank Panin | company | ID | PaninBank; Panin Bank |  | Q12502751
Bank Pembangunan Afrika | igo |  | African Development Bank | AfDB |
Bank Pembangunan Asia | igo |  | Asian Development Bank | ADB |
Bank Pembangunan Islam | igo |  | Islamic Development Bank | IsDB |
Bank Penyelesaian Internasional | igo |  | Bank for International Settlements |  | Q309195
Bank Permata | company | ID | PermataBank |  | Q4855963
Bank Rakyat China | agency | CN | People's Bank of China; Bank Sentral China; Bank Sentral Tiongkok | PBOC; PBoC |
Bank Rakyat Indonesia | company | ID | PT Bank Rakyat Indonesia; PT Bank Rakyat Indonesia (Persero) Tbk; Bank BRI | BRI; BBRI | Q623042
Bank Sentral Eropa | igo |  | European Central Bank | ECB |
Bank Sentral Iran | agency | IR |  |  |
Bank Sentral Rusia | agency | RU |  |  |
Bank Sentral Turki | agency | TR | Bank Sentral Turkiye |  |
Bank Sumut | company | ID |  |  |
Bank Syariah Indonesia | company | ID | PT Bank Syariah Indonesia; PT Bank Syariah Indonesia Tbk | BSI | Q105574200
Bank Tabungan Negara | company | ID | PT Bank Tabungan Negara; PT Bank Tabungan Negara (Persero) Tbk; Bank BTN | BTN | Q12474534
Bank of America | company | US |  | BofA | Q487907
Bank of Canada | agency | CA | Bank Sentral Kanada |  | Q806703
Bank of China | company | CN |  |  | Q790068
Bank of England | agency | GB | Bank Sentral Inggris | BOE; BoE | Q183231
Bank of Japan | agency | JP | Bank Sentral Jepang; Bank Jepang | BOJ; BoJ | Q333101
Bank of Korea | agency | KR | Bank Sentral Korea Selatan; Bank Sentral Korsel |  | Q485531
Bank of Thailand | agency | TH | Bank Sentral Thailand |  |
Banser | ngo | ID | Barisan Ansor Serbaguna |  |
Barclays | company | GB |  |  | Q245343
Bareskrim Polri | police | ID | Bareskrim; Badan Reserse Kriminal Polri; Badan Reserse Kriminal |  |
Baret Hijau AS | military | US | Green Beret; Green Berets |  |
Barisan Nasional | party | MY |  |  | Q808210
Barito Pacific | company | ID | PT Barito Pacific; Barito Renewables Energy; PT Barito Renewables Energy Tbk | BRPT; BREN |
Basarnas | agency | ID | Badan SAR Nasional; Badan Nasional Pencarian dan Pertolongan; Badan Pencarian dan Pertolongan Nasional |  |
Basij | military | IR | Milisi Basij |  |
Batalyon Netzah Yehuda | military | IL | Netzah Yehuda |  |
Batalyon Taifib | military | ID | Taifib; Intai Amfibi |  |
Bath Iron Works | industry | US |  |  |
Batik Air | company | ID |  |  |
Bayan Resources | company | ID | PT Bayan Resources |  |
Baykar | industry | TR |  |  |
Baznas | agency | ID | Badan Amil Zakat Nasional; BAZNAS RI; Baznas RI | BAZNAS |
Bea Cukai dan Perlindungan Perbatasan AS | agency | US |  |  | Q368804
Belga | news | BE |  |  |
Bell Textron | industry | US | Bell Helicopter |  |
Bellingcat | ngo | NL |  |  |
Belta | news | BY |  | BelTA |
Benar News | news | US | BenarNews |  |
Beretta Holding | industry | IT |  |  |
Berita Harian | news | MY |  |  |
BeritaSatu | news | ID | Beritasatu.com; BeritaSatu TV; Berita Satu; Beritasatu |  |
Berkshire Hathaway | company | US |  |  | Q217583
Beyond Parallel | thinktank | US |  |  |
BfV | agency | DE | Badan Perlindungan Konstitusi Jerman |  |
Bharat Electronics | industry | IN |  |  |
Bhumjaithai | party | TH | Partai Bhumjaithai |  | Q855111
Bild | news | DE |  |  | Q156203
Binance | company |  |  |  |
BioFarma | company | ID | Bio Farma; PT Bio Farma |  |
BioNTech | company | DE |  |  |
Biro Keamanan Nasional Taiwan | agency | TW |  |  |
Biro Klasifikasi Indonesia | company | ID |  |  |
Biro Umum Pengintaian Korea Utara | agency | KP | Reconnaissance General Bureau |  |
Bisnis Indonesia | news | ID | Bisnis.com |  |
Black & Decker | company | US |  |  |
Black Lives Matter | ngo | US |  |  |
BlackRock | company | US | Blackrock |  |
Blackstone | company | US |  |  |
Blackwater | company | US |  |  |
Blibli | company | ID |  |  |
Bloomberg | news | US | Bloomberg News |  | Q14270642
Blue Bird | company | ID | PT Blue Bird; PT Blue Bird Tbk |  |
Blue Origin | company | US |  |  | Q885836
Boeing | industry | US | The Boeing Company; Boeing Co |  | Q66
Bofors | industry | SE |  |  |
Boko Haram | nonstate | NG |  |  |
Bola.com | news | ID |  |  |
Bola.net | news | ID |  |  |
BolaSport | news | ID | BolaSport.com |  |
Border Security Force | agency | IN |  |  |
Bosowa | company | ID |  |  |
Boston Celtics | sport | US |  |  | Q131371
BrahMos Aerospace | industry | IN |  |  |
Brantas Abipraya | company | ID | PT Brantas Abipraya |  |
Bravo 90 | military | ID | Satbravo 90; Satuan Bravo 90; Satbravo-90 |  |
Breaking Defense | news | US |  |  |
Breaking the Silence | ngo | IL |  |  |
Breitbart | news | US |  |  |
Bridgestone | company | JP |  |  | Q179433
Brigade Al-Qassam | nonstate | PS | Al-Qassam; Brigade Izzuddin al-Qassam; Brigade Al Qassam; Brigade Izz ad-Din al-Qassam; Brigade Ezzedine Al Qassam; Brigade Izzuddin Al Qassam; Al Qassam |  |
Brigade Al-Quds | nonstate | PS | Brigade Al Quds; Saraya al-Quds; Saraya Al Quds |  |
Brigade Azov | military | UA | Azov; Resimen Azov |  |
Brigade Givati | military | IL |  |  |
Brigade Golani | military | IL |  |  |
Brigade Gurkha | military | GB |  |  |
Brigade Jenin | nonstate | PS |  |  |
Brigade Khusus AL AS | military | US | Navy SEAL; Navy SEALs; US Navy SEAL |  |
Brigade Martir Al-Aqsa | nonstate | PS | Brigade Syuhada Al-Aqsa; Brigade Martir Al Aqsa |  |
Brigade Mujahidin Palestina | nonstate | PS |  |  |
Brigade Nahal | military | IL |  |  |
Brimob | police | ID | Brigade Mobil; Korps Brimob; Korbrimob; Brimob Polri; Korps Brimob Polri |  |
British Airways | company | GB |  |  | Q8766
British Petroleum | company | GB |  |  |
Broadcom | company | US |  |  | Q4827416
Brookings Institution | thinktank | US | Brookings |  |
Bugatti | company | FR |  |  |
Bukalapak | company | ID | PT Bukalapak.com |  |
Bukit Asam | company | ID | PT Bukit Asam; PT Bukit Asam Tbk | PTBA |
Bulan Sabit Merah Iran | ngo | IR |  |  |
Bulan Sabit Merah Palestina | ngo | PS | Masyarakat Bulan Sabit Merah Palestina; Palang Merah Palestina | PRCS |
Bulan Sabit Merah Turki | ngo | TR |  |  |
Bulletin of the Atomic Scientists | ngo | US | Buletin Ilmuwan Atom |  |
Bulog | company | ID | Perum Bulog; Badan Urusan Logistik | BULOG |
Bumi Resources | company | ID | PT Bumi Resources; PT Bumi Resources Tbk |  |
Bumi Resources Minerals | company | ID | PT Bumi Resources Minerals; PT Bumi Resources Minerals Tbk | BRMS |
Bundesbank | agency | DE |  |  |
Bundestag | legislature | DE | Parlemen Jerman |  |
Bundeswehr | military | DE | Angkatan Bersenjata Jerman |  | Q56010
Bursa Efek Indonesia | company | ID | PT Bursa Efek Indonesia; Bursa Efek Jakarta | BEI |
Bursa Efek London | company | GB | London Stock Exchange |  |
Bursa Efek New York | company | US | New York Stock Exchange | NYSE | Q13677
Bursa Efek Tokyo | company | JP |  |  |
Bursa Malaysia | company | MY |  |  |
Business Insider | news | US |  |  | Q286707
Bybit | company | AE |  |  |
ByteDance | company | CN | Bytedance |  | Q55606242
CARE International | ngo |  |  |  |
CARICOM | igo |  |  | CARICOM |
CASC | industry | CN | China Aerospace Science and Technology Corporation | CASC |
CASIC | industry | CN | China Aerospace Science and Industry Corporation | CASIC | Q10874081
CATL | company | CN | Contemporary Amperex Technology | CATL | Q18653563
CBC News | news | CA |  |  |
CBS News | news | US |  |  | Q861764
CDC | agency | US | Pusat Pengendalian dan Pencegahan Penyakit; Pusat Pengendalian dan Pencegahan Penyakit AS | CDC | Q583725
CDU | party | DE | Uni Kristen Demokrat; Uni Demokrat Kristen | CDU; CDU/CSU |
CELAC | igo |  | Komunitas Negara-Negara Amerika Latin dan Karibia | CELAC |
CELIOS | thinktank | ID | Center of Economic and Law Studies; Celios | CELIOS |
CEPI | ngo |  |  | CEPI | Q27133033
CERN | igo |  |  | CERN | Q42944
CETC | industry | CN |  | CETC | Q10873927
CGTN | news | CN |  | CGTN | Q4378607
CHP | party | TR | Partai Rakyat Republik | CHP | Q19079
CIA | agency | US | Badan Intelijen Pusat; Badan Intelijen Pusat AS | CIA | Q37230
CIMB Niaga | company | ID | Bank CIMB Niaga |  | Q5011747
CNBC | news | US |  | CNBC | Q1023912
CNBC Indonesia | news | ID |  |  |
CNBC International | news | US |  |  |
CNN | news | US |  | CNN | Q48340
CNN Indonesia | news | ID |  |  |
CNN International | news | US |  |  |
CNN Turk | news | TR |  |  |
CNOOC | company | CN |  | CNOOC | Q795354
CNPC | company | CN |  | CNPC | Q588786
CNRT | party | TL |  | CNRT |
COGAT | agency | IL |  | COGAT |
COMAC | industry | CN | Comac | COMAC | Q1115363
CONCACAF | sport |  |  | CONCACAF |
CONMEBOL | sport |  | Conmebol | CONMEBOL |
COSCO Shipping | company | CN |  |  |
CSIS (AS) | thinktank | US | Center for Strategic and International Studies |  | Q1053614
CSIS Indonesia | thinktank | ID |  | CSIS |
CSSC | industry | CN | China State Shipbuilding Corporation | CSSC |
CSTO | alliance |  | Organisasi Traktat Keamanan Kolektif | CSTO; ODKB |
CT Corp | company | ID |  |  |
CTBTO | igo |  | Organisasi Traktat Pelarangan Uji Coba Nuklir | CTBTO |
CZ Group | industry | CZ | Colt CZ Group; Ceska Zbrojovka |  |
Caixin | news | CN |  |  |
Cambodian People's Party | party | KH | Partai Rakyat Kamboja | CPP | Q769308
Canva | company | AU |  |  |
CarNewsChina | news | CN | Car News China; Carnewschina |  |
Carabinieri | police | IT |  |  | Q54852
Cargill | company | US |  |  |
Carnegie Endowment | thinktank | US | Carnegie Endowment for International Peace |  |
Carscoops | news |  |  |  |
Cartel de los Soles | nonstate | VE |  |  |
Caterpillar | company | US |  |  | Q459965
Cathay Pacific | company | HK |  |  | Q32141
Cato Institute | thinktank | US |  |  |
Central Bureau of Investigation | agency | IN |  |  |
Central Narcotics Bureau | agency | SG | Biro Narkotika Pusat Singapura |  |
Central News Agency | news | TW | Kantor Berita Pusat Taiwan |  |
Chandra Asri | company | ID | PT Chandra Asri Pacific; Chandra Asri Pacific | TPIA |
Changan | company | CN |  |  |
Channel 12 Israel | news | IL |  |  |
Channel NewsAsia | news | SG | Channel News Asia | CNA |
Charoen Pokphand | company | TH | Charoen Pokphand Indonesia; PT Charoen Pokphand Indonesia |  |
Charta Politika | company | ID | Charta Politika Indonesia |  |
Chatham House | thinktank | GB |  |  | Q263016
Chemring | industry | GB |  |  |
Chengdu Aircraft Corporation | industry | CN | Chengdu Aircraft Industry Group |  |
Chery | company | CN | Chery Automobile |  | Q591001
Chery Sales Indonesia | company | ID | PT Chery Sales Indonesia |  |
Chevron | company | US |  |  | Q319642
Chicago Bulls | sport | US |  |  | Q128109
China Airlines | company | TW |  |  | Q51756
China Central Television | news | CN |  |  | Q207936
China Daily | news | CN |  |  | Q851422
China Eastern | company | CN | China Eastern Airlines |  | Q291796
China Evergrande | company | CN | Evergrande |  |
China News Service | news | CN |  |  | Q969272
China Southern | company | CN | China Southern Airlines |  | Q291090
Chosun Ilbo | news | KR | The Chosun Ilbo |  | Q483924
Ciputra Group | company | ID | Grup Ciputra |  |
Cisco | company | US | Cisco Systems |  | Q173395
Citibank | company | US | Citigroup |  |
Citilink | company | ID | Citilink Indonesia |  |
Clarin | news | AR |  |  |
Coca-Cola | company | US | Coca Cola |  | Q3295867
Cockerill | industry | BE | John Cockerill |  |
CoinDesk | news | US | Coindesk |  |
CoinGecko | company |  |  |  |
CoinMarketCap | company | US | Coinmarketcap |  | Q56251056
Coinbase | company | US |  |  |
Cointelegraph | news |  |  |  |
Colt's Manufacturing | industry | US |  |  |
Committee to Protect Journalists | ngo |  | Komite Perlindungan Jurnalis | CPJ |
ConocoPhillips | company | US |  |  |
Conservation International | ngo | US |  |  | Q1127365
Corriere della Sera | news | IT |  |  | Q309135
Corriere dello Sport | news | IT |  |  |
Corrupt Practices Investigation Bureau | agency | SG |  | CPIB |
Cosa Nostra | nonstate | IT |  |  |
Council on Foreign Relations | thinktank | US | Dewan Hubungan Luar Negeri |  |
Country Garden | company | CN |  |  |
Crash.net | news | GB |  |  |
Credit Suisse | company | CH |  |  | Q372657
CrowdStrike | company | US | Crowdstrike |  |
CryptoQuant | company | KR |  |  |
Czechoslovak Group | industry | CZ | Excalibur Army |  |
DAPA | agency | KR | Administrasi Program Akuisisi Pertahanan; Defense Acquisition Program Administration | DAPA | Q11232933
DARPA | agency | US |  | DARPA |
DAZN | company | GB |  | DAZN |
DBS | company | SG | Bank DBS; DBS Bank | DBS |
DEA | agency | US | Badan Penegakan Narkoba AS | DEA |
DFLP | nonstate | PS | Front Demokratik untuk Pembebasan Palestina | DFLP | Q818618
DFSK | company | CN |  | DFSK |
DGSE | agency | FR |  | DGSE | Q335827
DGSI | agency | FR |  | DGSI |
DHL | company | DE |  | DHL |
DJI | company | CN |  | DJI |
DKPP | agency | ID | Dewan Kehormatan Penyelenggara Pemilu | DKPP |
DP World | company | AE |  |  |
DPA | news | DE |  |  |
DPD RI | legislature | ID |  | DPD |
DPP Golkar | party | ID | DPP Partai Golkar |  |
DPP PAN | party | ID |  |  |
DPP PDIP | party | ID | DPP PDI Perjuangan |  |
DPP PKB | party | ID |  |  |
DPP PKS | party | ID |  |  |
DPP PSI | party | ID |  |  |
DPP Partai Demokrat | party | ID |  |  |
DPR AS | legislature | US | House of Representatives; DPR Amerika Serikat; Dewan Perwakilan Rakyat AS; Dewan Perwakilan AS |  | Q11701
DPRD DKI Jakarta | legislature | ID | DPRD DKI; DPRD Jakarta |  |
DPRD Jawa Barat | legislature | ID | DPRD Jabar |  |
DPRD Jawa Tengah | legislature | ID | DPRD Jateng |  |
DPRD Jawa Timur | legislature | ID | DPRD Jatim |  |
DPRD Kalimantan Timur | legislature | ID | DPRD Kaltim |  |
DPRD Sulawesi Selatan | legislature | ID | DPRD Sulsel |  |
DPRD Sumatera Barat | legislature | ID | DPRD Sumbar |  |
DPRD Sumatera Selatan | legislature | ID | DPRD Sumsel |  |
DPRD Sumatera Utara | legislature | ID | DPRD Sumut |  |
DRDO | industry | IN |  | DRDO | Q1154393
DSCA | agency | US | Badan Kerja Sama Keamanan Pertahanan | DSCA |
Daihatsu | company | JP |  |  | Q27511
Daily Express | news | GB |  |  |
Daily Mail | news | GB | Dailymail; Daily Mail Online |  | Q210534
Daily Mirror | news | GB |  |  | Q217623
Daily NK | news | KR |  |  |
Daily Sabah | news | TR |  |  |
Daily Star | news | GB |  |  |
Daily Telegraph | news | GB | The Daily Telegraph |  | Q192621
Damen | industry | NL | Damen Schelde; Damen Schelde Naval Shipbuilding |  |
Damri | company | ID | Perum Damri; Perum DAMRI | DAMRI |
Dana Moneter Internasional | igo |  | International Monetary Fund | IMF |
Danantara | agency | ID | BPI Danantara |  |
Danantara Asset Management | company | ID | PT Danantara Asset Management |  |
Danone | company | FR |  |  |
Darul Islam | nonstate | ID |  |  |
Dassault Aviation | industry | FR | Dassault |  | Q460487
Dawn Pakistan | news | PK |  |  |
De Telegraaf | news | NL |  |  |
DeepSeek | company | CN | Deepseek |  | Q131577453
Deepmind | company | GB | DeepMind; Google DeepMind |  |
Defence Blog | news |  |  |  |
Defence for Children International | ngo |  |  |  |
Defend ID | industry | ID | DEFEND ID |  |
Defense News | news | US |  |  |
Defense One | news | US |  |  |
Dell Technologies | company | US |  |  |
Delta Air Lines | company | US | Delta Airlines |  | Q188920
Delta Force | military | US |  |  |
Democratic Action Party | party | MY |  |  | Q1185837
Denel | industry | ZA |  |  |
Denjaka | military | ID | Detasemen Jala Mangkara |  |
Densus 88 | police | ID | Detasemen Khusus 88 Antiteror; Densus 88 Antiteror; Densus 88 Polri; Densus 88 AT; Detasemen Khusus 88; Densus 88 Antiteror Polri |  |
Denver Nuggets | sport | US |  |  |
Denza | company | CN |  |  |
Departemen Angkatan Laut AS | ministry | US |  |  | Q742787
Departemen Dalam Negeri AS | ministry | US |  |  | Q608427
Departemen Efisiensi Pemerintah | agency | US | Departemen Efisiensi Pemerintahan; Departemen Efisiensi Pemerintah AS |  |
Departemen Energi AS | ministry | US | Departemen Energi Amerika Serikat |  | Q217810
Departemen Keamanan Dalam Negeri AS | ministry | US | Departemen Keamanan Dalam Negeri Amerika Serikat | DHS | Q11231
Departemen Kehakiman AS | ministry | US | Departemen Kehakiman Amerika Serikat | DOJ | Q1553390
Departemen Kesehatan AS | ministry | US | Departemen Kesehatan dan Layanan Kemanusiaan AS |  | Q942326
Departemen Keuangan AS | ministry | US | Departemen Keuangan Amerika Serikat; Kementerian Keuangan AS |  | Q648666
Departemen Luar Negeri AS | ministry | US | Deplu AS; Kementerian Luar Negeri AS; Departemen Luar Negeri Amerika Serikat; Kemlu AS; Kemenlu AS; Deplu Amerika |  | Q789915
Departemen Luar Negeri Filipina | ministry | PH | Deplu Filipina |  | Q3545663
Departemen Luar Negeri dan Perdagangan Australia | ministry | AU | Kementerian Luar Negeri Australia; Deplu Australia; Kemlu Australia | DFAT |
Departemen Pendidikan AS | ministry | US |  |  | Q861556
Departemen Perdagangan AS | ministry | US | Departemen Perdagangan Amerika Serikat; Kementerian Perdagangan AS |  | Q503577
Departemen Pertahanan Australia | ministry | AU |  |  |
Departemen Pertahanan Filipina | ministry | PH | Departemen Pertahanan Nasional Filipina |  |
Departemen Pertanian AS | ministry | US |  | USDA | Q501542
Departemen Tenaga Kerja AS | ministry | US | Departemen Ketenagakerjaan AS |  | Q628807
Departemen Transportasi AS | ministry | US |  |  | Q852211
Departemen Urusan Veteran AS | ministry | US |  |  | Q592576
Der Spiegel | news | DE |  |  |
Detikcom | news | ID | Detik.com; detik.com |  |
Deutsche Bank | company | DE |  |  | Q66048
Deutsche Welle | news | DE |  |  |
Developing-8 | igo |  |  | D-8 |
Dewan Arktik | igo |  | Arctic Council |  |
Dewan Bandaraya Kuala Lumpur | government | MY |  | DBKL |
Dewan Dakwah Islamiyah Indonesia | ngo | ID |  | DDII |
Dewan Ekonomi Nasional | agency | ID |  |  |
Dewan Ekonomi dan Sosial PBB | igo |  | ECOSOC | ECOSOC |
Dewan Energi Nasional | agency | ID |  |  |
Dewan Eropa | igo |  |  |  |
Dewan Federasi Rusia | legislature | RU | Dewan Federasi |  |
Dewan HAM PBB | igo |  | Dewan Hak Asasi Manusia PBB | UNHRC |
Dewan Keamanan Nasional AS | agency | US | Dewan Keamanan Nasional Gedung Putih |  |
Dewan Keamanan Nasional Tertinggi Iran | agency | IR | Dewan Keamanan Nasional Tertinggi; Dewan Tertinggi Keamanan Nasional Iran |  |
Dewan Keamanan PBB | igo |  | DK PBB; Dewan Keamanan; Majlis Keselamatan PBB; Majlis Keselamatan | DK-PBB; UNSC |
Dewan Keamanan Rusia | agency | RU |  |  |
Dewan Kerja Sama Teluk | igo |  | Dewan Kerja Sama Negara-Negara Teluk; Dewan Kerjasama Teluk | GCC |
Dewan Masjid Indonesia | ngo | ID |  |  |
Dewan Negara China | government | CN |  |  |
Dewan Olimpiade Asia | sport |  | Olympic Council of Asia | OCA |
Dewan Pers | agency | ID |  |  |
Dewan Pertahanan Nasional | agency | ID |  |  |
Dewan Pertimbangan Presiden | government | ID | Wantimpres |  |
Dewan Perwakilan Daerah | legislature | ID |  |  |
Dewan Perwakilan Rakyat | legislature | ID | DPR RI; Dewan Perwakilan Rakyat RI; Dewan Perwakilan Rakyat Republik Indonesia | DPR; DPR-RI |
Dewan Perwalian PBB | igo |  |  |  |
Dewan Transisi Selatan | nonstate | YE |  |  |
Dewan Uni Eropa | igo |  |  |  |
Dewan Urusan Daratan Taiwan | agency | TW |  |  |
Dewan Wali Iran | government | IR | Dewan Garda Iran; Dewan Wali |  |
Dhaka Tribune | news | BD |  |  |
Diario AS | news | ES | AS.com |  |
Diario Sport | news | ES |  |  |
Die Linke | party | DE |  |  | Q49764
Die Welt | news | DE |  |  | Q29872
Die Zeit | news | DE |  |  |
Diehl Defence | industry | DE | Diehl |  |
Diet Jepang | legislature | JP |  |  |
Dinas Keamanan Swedia | agency | SE |  |  |
Direktorat Intelijen Militer Israel | agency | IL |  |  |
Direktorat Jenderal Bea dan Cukai | agency | ID | Ditjen Bea dan Cukai; Ditjen Bea Cukai; Bea Cukai | DJBC |
Direktorat Jenderal Imigrasi | agency | ID | Ditjen Imigrasi |  | Q3957044
Direktorat Jenderal Kekayaan Intelektual | agency | ID |  | DJKI |
Direktorat Jenderal Kekayaan Negara | agency | ID |  | DJKN |
Direktorat Jenderal Pajak | agency | ID | Ditjen Pajak | DJP |
Direktorat Jenderal Pemasyarakatan | agency | ID | Ditjen Pemasyarakatan; Ditjenpas |  |
Direktorat Jenderal Perhubungan Laut | agency | ID | Ditjen Perhubungan Laut; Ditjen Hubla |  |
Direktorat Jenderal Perhubungan Udara | agency | ID | Ditjen Perhubungan Udara; Ditjen Hubud |  |
Direktorat Jenderal Persenjataan Prancis | agency | FR |  | DGA | Q3029559
Direktur Intelijen Nasional AS | agency | US | Kantor Direktur Intelijen Nasional AS | ODNI |
Discord | company | US |  |  |
Dispenad | military | ID | Dinas Penerangan TNI AD; Dinas Penerangan Angkatan Darat |  |
Dispenal | military | ID | Dinas Penerangan TNI AL; Dinas Penerangan Angkatan Laut |  |
Dispenau | military | ID | Dinas Penerangan TNI AU; Dinas Penerangan Angkatan Udara |  |
Ditlantas Polda Metro Jaya | police | ID |  |  |
Ditreskrimsus Polda Metro Jaya | police | ID |  |  |
Ditreskrimum Polda Metro Jaya | police | ID |  |  |
Dittipideksus | police | ID | Dittipideksus Bareskrim Polri |  |
Dittipidnarkoba | police | ID |  |  |
Dittipidsiber | police | ID | Dittipidsiber Bareskrim Polri |  |
Divhubinter Polri | police | ID | Divisi Hubungan Internasional Polri |  |
Divisi Humas Polri | police | ID | Humas Polri; Divhumas Polri |  |
Divisi Infanteri 1 Kostrad | military | ID | Divif 1 Kostrad |  |
Divisi Infanteri 2 Kostrad | military | ID | Divif 2 Kostrad |  |
Divisi Infanteri 3 Kostrad | military | ID | Divif 3 Kostrad |  |
Divisi Lintas Udara ke-101 | military | US | Divisi Lintas Udara 101 |  |
Divisi Lintas Udara ke-82 | military | US | Divisi Lintas Udara 82 |  |
Divisi Propam Polri | police | ID | Divpropam Polri; Propam Polri; Propam; Divpropam |  |
Djarum | company | ID | PT Djarum; Grup Djarum |  |
Dokter Lintas Batas | ngo |  | Medecins Sans Frontieres; Médecins Sans Frontières; Doctors Without Borders; Dokter Tanpa Batas | MSF |
Dolce & Gabbana | company | IT |  |  |
Dompet Dhuafa | ngo | ID |  |  |
Dong-A Ilbo | news | KR |  |  | Q486086
Dorna Sports | company | ES | Dorna |  |
Downing Street | government | GB | 10 Downing Street |  |
Dropbox | company | US |  |  | Q15589464
Ducati | company | IT |  |  | Q271812
Ducati Lenovo | sport | IT | Ducati Lenovo Team; Tim Ducati Lenovo |  |
Duma Negara | legislature | RU | Duma; Duma Negara Rusia; Duma Rusia |  |
EASA | igo |  | Badan Keselamatan Penerbangan Uni Eropa | EASA |
EBRD | igo |  | Bank Eropa untuk Rekonstruksi dan Pembangunan | EBRD |
ECOWAS | igo |  |  | ECOWAS |
EDGE Group | industry | AE | Edge Group |  |
EFE | news | ES | Agencia EFE | EFE |
ELSAM | ngo | ID |  | ELSAM |
ESPN | news | US |  | ESPN | Q217776
EVA Air | company | TW |  |  | Q715113
El Al | company | IL |  |  |
El Mundo | news | ES |  |  |
El Pais | news | ES | El País |  |
Elbit Systems | industry | IL | Elbit |  |
Electronic Arts | company | US |  |  |
Eli Lilly | company | US |  |  | Q632240
Elnusa | company | ID | PT Elnusa; PT Elnusa Tbk |  |
Elta Systems | industry | IL | ELTA Systems |  |
Embraer | industry | BR |  |  | Q105557
Emirates Airlines | company | AE | Maskapai Emirates; Emirates Airline |  |
Emtek | company | ID | Grup Emtek |  |
Energi Mega Persada | company | ID | PT Energi Mega Persada; PT Energi Mega Persada Tbk | ENRG |
Energoatom | company | UA |  |  |
Engadget | news | US |  |  | Q196105
Eni SpA | company | IT |  |  |
Ennahda | party | TN | Partai Ennahda |  | Q692022
Epic Games | company | US |  |  |
Equinor | company | NO |  |  | Q1776022
Erajaya | company | ID | Erajaya Group; Erajaya Swasembada |  |
Eramet | company | FR |  |  | Q1347990
Ericsson | company | SE |  |  | Q52618
Ernst & Young | company | GB | EY |  |
Esemka | company | ID |  |  |
Ethiopian Airlines | company | ET |  |  | Q245233
Etihad Airways | company | AE |  |  | Q212304
EurAsian Times | news | IN | Eurasian Times; The EurAsian Times |  |
Euratom | igo |  |  |  |
Euro-Med Human Rights Monitor | ngo |  |  |  |
Eurofighter GmbH | industry | DE |  |  |
Eurojust | igo |  |  |  |
Euronews | news | FR |  |  | Q8478
Europol | igo |  |  |  |
Eurostat | igo |  |  |  |
Eutelsat | company | FR | Eutelsat OneWeb; OneWeb |  |
Evening Standard | news | GB |  |  | Q666494
Evergreen Marine | company | TW |  |  |
ExxonMobil | company | US | Exxon Mobil; Exxon |  | Q156238
F-FDTL | military | TL | Falintil |  |
FAA | agency | US | Administrasi Penerbangan Federal; Badan Penerbangan Federal AS; Otoritas Penerbangan Federal AS | FAA | Q335357
FAO | igo |  | Organisasi Pangan dan Pertanian; Organisasi Pangan dan Pertanian PBB | FAO | Q82151
FARC | nonstate | CO |  | FARC |
FATF | igo |  | Satuan Tugas Aksi Keuangan; Financial Action Task Force | FATF |
FBI | agency | US | Biro Investigasi Federal | FBI | Q8333
FCC | agency | US | Komisi Komunikasi Federal | FCC |
FDA | agency | US | Badan Pengawas Obat dan Makanan AS; BPOM AS | FDA | Q204711
FDP | party | DE | Partai Demokrat Bebas | FDP | Q13124
FEMA | agency | US | Badan Manajemen Darurat Federal | FEMA |
FETO | nonstate | TR |  | FETO |
FIA | sport |  |  | FIA |
FIBA | sport |  |  | FIBA |
FIFA | sport |  |  |  |
FIVB | sport |  |  | FIVB |
FKPPI | ngo | ID |  | FKPPI |
FKUB | ngo | ID | Forum Kerukunan Umat Beragama | FKUB |
FN Herstal | industry | BE |  |  |
FNSS | industry | TR |  | FNSS |
FOMC | agency | US | Federal Open Market Committee; Komite Pasar Terbuka Federal | FOMC |
FPDA | alliance |  | Five Power Defence Arrangements | FPDA |
FSB | agency | RU | Dinas Keamanan Federal | FSB |
FTX | company | BS |  | FTX |
Facebook | company | US | Facebook Inc |  | Q355
Fars News | news | IR | Fars News Agency; Kantor Berita Fars |  |
Fatah | party | PS |  |  | Q178888
Fatayat NU | ngo | ID |  |  |
Federal Reserve | agency | US | The Fed; Fed; Bank Sentral AS; Bank Sentral Amerika Serikat; Bank Sentral Amerika; Federal Reserve AS; US Federal Reserve |  | Q53536
Federasi Internasional Palang Merah | ngo |  | Federasi Internasional Perhimpunan Palang Merah dan Bulan Sabit Merah | IFRC | Q1069175
Federasi Sepak Bola Asia Tenggara | sport |  | ASEAN Football Federation |  |
Federasi Sepak Bola Italia | sport | IT | Federasi Sepakbola Italia | FIGC |
Federation of American Scientists | thinktank | US | Federasi Ilmuwan Amerika |  |
Fedex | company | US | FedEx |  | Q459477
Ferrari | company | IT |  |  | Q27586
Fidesz | party | HU | Partai Fidesz |  | Q387006
Financial Times | news | GB | The Financial Times |  | Q183399
Fincantieri | industry | IT |  |  |
Fire Point | industry | UA |  |  |
Fitch Ratings | company | US | Fitch |  |
Five Eyes | alliance |  | Lima Mata |  |
Flight Global | news | GB | FlightGlobal |  |
Flotila Kaspia | military | RU |  |  |
Flydubai | company | AE |  |  | Q1048495
Food Station Tjipinang Jaya | company | ID | PT Food Station Tjipinang Jaya; Food Station |  |
Football Italia | news | IT |  |  |
Forbes | news | US |  |  | Q25161472
Ford Foundation | ngo | US |  |  | Q1313036
Ford Motor | company | US | Ford Motor Company |  | Q44294
Foreign Affairs | news | US |  |  | Q1135577
Foreign Policy | news | US |  |  |
Forum Ekonomi Dunia | ngo |  | World Economic Forum | WEF |
Forum Indonesia untuk Transparansi Anggaran | ngo | ID |  | FITRA |
Forum Regional ASEAN | igo |  | ASEAN Regional Forum |  |
Forza Italia | party | IT |  |  |
Fox News | news | US |  |  | Q186068
Foxconn | company | TW | Hon Hai |  |
France 24 | news | FR | France24 |  | Q166180
Frankenburg | industry | EE | Frankenburg Technologies |  |
Frankfurter Allgemeine Zeitung | news | DE |  |  |
Fratelli d'Italia | party | IT | Brothers of Italy; Saudara Italia |  | Q1757843
Free Malaysia Today | news | MY |  |  |
Freedom Flotilla Coalition | ngo |  | Koalisi Freedom Flotilla; Koalisi Armada Kebebasan; Freedom Flotilla; Armada Kebebasan |  |
Freedom House | thinktank | US |  |  |
Freeport Indonesia | company | ID | PT Freeport Indonesia; PT Freeport | PTFI |
Freeport-McMoRan | company | US | Freeport McMoRan |  | Q1453620
Fretilin | party | TL |  |  | Q935996
Front Pembela Islam | ngo | ID | Front Persaudaraan Islam | FPI |
Front Perlawanan Kashmir | nonstate |  | The Resistance Front |  |
Front Polisario | nonstate |  | Polisario |  | Q240425
Front Sandinista | party | NI | Sandinista; FSLN | FSLN | Q27389
Front al-Nusra | nonstate | SY | Jabhat al-Nusra; Front Al Nusra; Jabhat Al Nusra; Al-Nusra |  | Q32748
Frontex | igo |  |  |  |
Fujitsu | company | JP |  |  | Q186394
G20 | igo |  | Kelompok 20; Kelompok G20; Grup 20 | G-20; G20 |
G7 | igo |  | Kelompok Tujuh; Kelompok G7; Kelompok 7 | G-7; G7 | Q1764511
G8 | igo |  | Kelompok G8 |  | Q37143
GAC Aion | company | CN | GAC AION |  |
GAC Group | company | CN |  |  |
GAPKI | ngo | ID | Gabungan Pengusaha Kelapa Sawit Indonesia; Gapki | GAPKI |
GCHQ | agency | GB |  | GCHQ | Q220798
GECF | igo |  |  | GECF |
GIGN | police | FR |  | GIGN |
GMA News | news | PH |  |  |
GMKI | ngo | ID | Gerakan Mahasiswa Kristen Indonesia | GMKI |
GMNI | ngo | ID | Gerakan Mahasiswa Nasional Indonesia | GMNI |
GP Ansor | ngo | ID | Gerakan Pemuda Ansor |  |
GRIB Jaya | ngo | ID | Gerakan Rakyat Indonesia Bersatu |  |
GROM | military | PL |  | GROM |
GRU | agency | RU | Intelijen militer Rusia | GRU |
GSG 9 | police | DE |  |  |
GSK | company | GB | GlaxoSmithKline | GSK | Q212322
GSMArena | news |  |  |  |
GTV | company | ID |  | GTV |
GUR | agency | UA | Direktorat Intelijen Militer Ukraina | GUR |
Gabungan Parti Sarawak | party | MY |  |  |
Gabungan Rakyat Sabah | party | MY |  |  |
Gaikindo | ngo | ID | Gabungan Industri Kendaraan Bermotor Indonesia | GAIKINDO |
Gallup | thinktank | US |  |  |
Garda Nasional AS | military | US | Garda Nasional Amerika Serikat; US National Guard |  |
Garda Nasional California | military | US |  |  |
Garda Nasional Rusia | military | RU | Rosgvardia; Rosgvardiya |  |
Garda Nasional Texas | military | US |  |  |
Garda Nasional Ukraina | military | UA |  |  |
Garuda Indonesia | company | ID | PT Garuda Indonesia; Maskapai Garuda Indonesia | GIAA | Q512468
Garuda Maintenance Facility | company | ID | GMF AeroAsia |  |
Gatra | news | ID | Majalah Gatra |  |
Gazprom | company | RU |  |  | Q102673
Gazprombank | company | RU |  |  | Q1924338
Gazzetta dello Sport | news | IT | La Gazzetta dello Sport |  |
Gedung Putih | government | US | White House |  |
Geely | company | CN | Zhejiang Geely |  | Q739000
Gegana | police | ID | Tim Gegana; Gegana Brimob |  |
Gendarmerie Prancis | police | FR | Gendarmerie Nationale |  | Q1422336
General Atomics | industry | US | General Atomics Aeronautical Systems |  | Q1501547
General Dynamics | industry | US |  |  | Q502940
General Electric | company | US | GE Aerospace |  | Q54173
General Motors | company | US |  |  | Q81965
Geo News | news | PK |  |  |
Gerakan Aceh Merdeka | nonstate | ID |  | GAM |
Gerakan Amal | party | LB | Partai Amal |  | Q452670
Gerakan Bintang Lima | party | IT |  | M5S | Q47817
Gerakan Non-Blok | igo |  | Gerakan Nonblok; Gerakan Non Blok | GNB |
GitHub | company | US |  |  | Q364
GiveMeSport | news | GB |  |  |
Gizmochina | news | CN |  |  |
Glencore | company | CH |  |  | Q169339
Global Sumud Flotilla | ngo |  | Armada Global Sumud; Armada Sumud Global |  |
Global Times | news | CN |  |  |
Global Witness | ngo |  |  |  |
Glock GmbH | industry | AT |  |  |
GoPay | company | ID |  |  |
GoTo | company | ID | GoTo Gojek Tokopedia; PT GoTo Gojek Tokopedia; PT GoTo Gojek Tokopedia Tbk; Grup GoTo |  |
Goal.com | news |  |  |  |
Gojek | company | ID |  |  | Q20426955
Golden State Warriors | sport | US |  |  | Q157376
Goldman Sachs | company | US |  |  | Q193326
Google | company | US |  |  | Q95
Grab | company | SG | Grab Holdings |  | Q20873932
Grab Indonesia | company | ID |  |  |
Grayscale | company | US |  |  |
Great Wall Motor | company | CN |  | GWM | Q1117001
Greater Mekong Subregion | igo |  |  |  |
Greenpeace | ngo |  | Greenpeace International |  | Q81307
Greenpeace Indonesia | ngo | ID |  |  |
Gresini Racing | sport | IT | Gresini Ducati |  |
Grup Gerak Khas | military | MY |  |  |
Grup Pemasok Nuklir | igo |  | Kelompok Pemasok Nuklir | NSG |
Grup Wagner | nonstate | RU | Tentara Bayaran Wagner |  |
Guardia Civil | police | ES | Garda Sipil Spanyol |  | Q932821
Gudang Garam | company | ID | PT Gudang Garam |  |
Gulf Air | company | BH |  |  | Q473231
Gulf News | news | AE |  |  |
Gunbuster Nickel Industry | company | ID | PT Gunbuster Nickel Industry; PT GNI |  |
H&M | company | SE |  |  |
HD Hyundai Heavy Industries | industry | KR | Hyundai Heavy Industries; HD Hyundai |  | Q483231
HIPMI | ngo | ID | Himpunan Pengusaha Muda Indonesia; Hipmi | HIPMI |
HM Sampoerna | company | ID | PT HM Sampoerna |  |
HSBC | company | GB |  | HSBC | Q190464
HTS | nonstate | SY | Hay'at Tahrir al-Sham; Hayat Tahrir al-Sham | HTS |
HYBE | company | KR | Hybe | HYBE | Q16161254
Haaretz | news | IL |  |  | Q216393
Halliburton | company | US |  |  |
Hamas | nonstate | PS | Gerakan Perlawanan Islam; HAMAS |  | Q38799
Handelsblatt | news | DE |  |  |
Hankyoreh | news | KR |  |  |
Hanwha Aerospace | industry | KR | Hanwha |  |
Hanwha Ocean | industry | KR | DSME; Daewoo Shipbuilding |  |
Hanwha Systems | industry | KR |  |  |
Hapag-Lloyd | company | DE |  |  |
Harakat Hizbullah al-Nujaba | nonstate | IQ | Harakat al-Nujaba |  |
Harian Jogja | news | ID |  |  |
Harian Metro | news | MY |  |  |
Harita Nickel | company | ID | Harita Group; PT Trimegah Bangun Persada |  |
Harley-Davidson | company | US | Harley Davidson |  | Q192814
Harum Energy | company | ID |  |  |
Havelsan | industry | TR | HAVELSAN |  |
Healthline | news | US |  |  |
Heckler & Koch | industry | DE | Heckler and Koch |  |
Heineken | company | NL |  |  | Q180855
Hensoldt | industry | DE |  |  | Q21236526
Heritage Foundation | thinktank | US | Yayasan Heritage |  |
Hidayatullah.com | news | ID |  |  |
Himbara | company | ID | Himpunan Bank Milik Negara; Bank Himbara |  |
Himpunan Mahasiswa Islam | ngo | ID |  | HMI |
Hindustan Aeronautics | industry | IN |  |  |
Hindustan Shipyard | industry | IN |  |  |
Hindustan Times | news | IN |  |  | Q41595
Hino Motors | company | JP |  |  | Q867667
Hitachi | company | JP |  |  | Q53238
Hizbul Mujahidin | nonstate |  | Hizbul Mujahideen |  |
Hizbullah | nonstate | LB | Hezbollah; Hizbollah; Hizbollah Lebanon; Hizbullah Lebanon |  | Q41053
Hizbut Tahrir | nonstate |  |  |  | Q493302
Hizbut Tahrir Indonesia | ngo | ID |  | HTI |
Honda | company | JP |  |  | Q9584
Honda Prospect Motor | company | ID | PT Honda Prospect Motor; PT HPM |  |
Honeywell | industry | US |  |  |
Hong Kong Exchanges and Clearing | company | HK |  | HKEX |
Hoover Institution | thinktank | US |  |  |
Houthi | nonstate | YE | Ansar Allah; Ansarullah; Houthis; Kelompok Houthi; Milisi Houthi; Pemberontak Houthi; Huthi; Gerakan Houthi |  |
Huawei | industry | CN | Huawei Technologies |  | Q160120
Huayou | company | CN | Zhejiang Huayou Cobalt |  |
Hudson Institute | thinktank | US |  |  |
HuffPost | news | US |  |  | Q18049522
Hukumonline | news | ID | Hukumonline.com |  |
Human Rights Watch | ngo |  | Human Right Watch | HRW | Q187052
Huntington Ingalls | industry | US | Huntington Ingalls Industries |  |
Hurriyet | news | TR | Hurriyet Daily News |  |
Hutama Karya | company | ID | PT Hutama Karya; PT Hutama Karya (Persero) |  |
Hutchison Ports | company | HK | CK Hutchison |  |
Hyundai | company | KR | Hyundai Motor; Hyundai Motor Group |  |
Hyundai Motors Indonesia | company | ID |  | HMID |
Hyundai Rotem | industry | KR |  |  |
Hyundai WIA | industry | KR |  |  |
IATA | ngo |  | Asosiasi Transportasi Udara Internasional; Asosiasi Pengangkutan Udara Internasional | IATA |
IBM | company | US |  | IBM | Q37156
ICAN | ngo |  |  |  |
ICAO | igo |  | Organisasi Penerbangan Sipil Internasional | ICAO |
ICMI | ngo | ID | Ikatan Cendekiawan Muslim Indonesia | ICMI |
ID Food | company | ID | ID FOOD; PT Rajawali Nusantara Indonesia |  |
IDN Times | news | ID |  |  |
IEA | igo |  | Badan Energi Internasional; International Energy Agency | IEA | Q826700
IFAD | igo |  |  | IFAD |
IGAD | igo |  |  | IGAD |
IISS | thinktank | GB | International Institute for Strategic Studies | IISS |
IKEA | company | SE | Ikea |  |
ILO | igo |  | Organisasi Buruh Internasional; Organisasi Perburuhan Internasional | ILO |
IMI Systems | industry | IL |  |  |
IMO | igo |  | Organisasi Maritim Internasional | IMO |
INDEF | thinktank | ID | Institute for Development of Economics and Finance; Indef | INDEF |
INKA | company | ID | PT INKA; PT Industri Kereta Api |  |
IOM | igo |  | Organisasi Internasional untuk Migrasi; Organisasi Migrasi Internasional | IOM | Q472311
IPCC | igo |  | Panel Antarpemerintah tentang Perubahan Iklim | IPCC |
IPDN | university | ID | Institut Pemerintahan Dalam Negeri | IPDN |
IPNU | ngo | ID | Ikatan Pelajar Nahdlatul Ulama | IPNU; IPPNU |
IPU | igo |  | Uni Antar-Parlemen; Inter-Parliamentary Union | IPU |
IRENA | igo |  |  | IRENA | Q392739
IRIB | news | IR |  | IRIB |
IRNA | news | IR |  | IRNA |
ISAF | alliance |  |  | ISAF | Q155654
ISEAS | thinktank | SG | ISEAS-Yusof Ishak Institute; ISEAS Yusof Ishak Institute; Institut ISEAS-Yusof Ishak | ISEAS | Q6040872
ISESS | thinktank | ID | Institute for Security and Strategic Studies | ISESS |
ISIS | nonstate |  | Daesh; Negara Islam Irak dan Suriah; Islamic State; Negara Islam Irak dan Levant | ISIL; ISIS; ISIS/IS | Q2429253
ISIS-K | nonstate | AF | ISIS-Khorasan; ISIS Khorasan; Negara Islam Khorasan | ISKP; IS-K | Q21070585
ISNA | news | IR |  | ISNA |
ISPR | military | PK | Inter-Services Public Relations | ISPR | Q6044705
ISRO | agency | IN | Organisasi Penelitian Antariksa India; Badan Antariksa India | ISRO | Q229058
ISWAP | nonstate | NG |  | ISWAP |
ITLOS | igo |  | Mahkamah Internasional untuk Hukum Laut | ITLOS |
IUCN | ngo |  |  | IUCN | Q48268
IWI | industry | IL | Israel Weapon Industries |  |
Ikatan Dokter Anak Indonesia | ngo | ID |  | IDAI |
Ikatan Dokter Indonesia | ngo | ID |  |  |
Ikatan Mahasiswa Muhammadiyah | ngo | ID |  |  |
Ikatan Motor Indonesia | sport | ID |  |  |
Ikhwanul Muslimin | party | EG | Persaudaraan Muslim; Al-Ikhwan al-Muslimun |  |
Ilyushin | industry | RU |  |  |
Imigrasi dan Penegakan Bea Cukai AS | agency | US | Imigrasi dan Penegakan Bea Cukai; Badan Imigrasi dan Bea Cukai AS |  |
Imparsial | ngo | ID |  |  |
Imperial College London | university | GB | Imperial College |  | Q189022
InJourney | company | ID |  |  |
Inafis | police | ID |  |  |
Inalum | company | ID | PT Inalum; PT Indonesia Asahan Aluminium |  |
IndiGo | company | IN |  |  |
India Today | news | IN |  |  |
Indian Express | news | IN | The Indian Express |  |
Indian Ocean Rim Association | igo |  | Asosiasi Negara Lingkar Samudra Hindia | IORA |
Indiana Pacers | sport | US |  |  | Q170329
Indika Energy | company | ID |  |  |
Indikator Politik Indonesia | company | ID | Indikator Politik |  |
Indo Barometer | company | ID |  |  |
Indodax | company | ID |  |  |
Indofood | company | ID | PT Indofood Sukses Makmur; Indofood CBP; PT Indofood CBP Sukses Makmur; PT Indofood CBP Sukses Makmur Tbk |  |
Indomaret | company | ID | PT Indomarco Prismatama |  | Q4262825
Indomobil Group | company | ID | Indomobil |  |
Indonesia Battery Corporation | company | ID |  |  |
Indonesia Corruption Watch | ngo | ID |  | ICW |
Indonesia Investment Authority | agency | ID | Lembaga Pengelola Investasi |  |
Indonesia Morowali Industrial Park | company | ID | PT Indonesia Morowali Industrial Park; PT IMIP | IMIP |
Indosat | company | ID | Indosat Ooredoo; Indosat Ooredoo Hutchison; PT Indosat |  | Q2393592
Indosiar | company | ID |  |  |
Industri Pertahanan Arab Saudi | industry | SA | Saudi Arabian Military Industries |  |
Infineon | company | DE |  |  |
Infinix | company | HK |  |  |
Inilah.com | news | ID |  |  |
Inmarsat | company | GB |  |  |
Inpex | company | JP | INPEX |  | Q1654229
Instagram | company | US |  |  | Q209330
Institut Jantung Negara | hospital | MY |  | IJN |
Institut Pertanian Bogor | university | ID | IPB University | IPB | Q2306715
Institut Teknologi Bandung | university | ID |  | ITB | Q1579397
Institut Teknologi Sepuluh Nopember | university | ID | ITS Surabaya |  | Q7452397
Institute for Economics and Peace | thinktank | AU |  |  |
Institute for National Security Studies | thinktank | IL |  |  |
Institute for Policy Analysis of Conflict | thinktank | ID |  |  |
Institute for Science and International Security | thinktank | US |  |  |
Institute for the Study of War | thinktank | US |  | ISW |
Intel Corporation | company | US | Intel Corp |  | Q248
Inter-Services Intelligence | agency | PK |  |  |
Interfax | news | RU |  |  |
Interfax-Ukraine | news | UA |  |  |
Internal Security Department | agency | SG |  |  |
International Crisis Group | ngo |  |  |  |
International Rescue Committee | ngo |  | Komite Penyelamatan Internasional |  | Q1666849
Interpol | igo |  |  | INTERPOL; ICPO | Q8475
Ipsos | company | FR |  |  |
Iran Air | company | IR |  |  |
Iran International | news | GB |  |  |
Iran Khodro | company | IR |  |  |
Irkut | industry | RU | Irkut Corporation |  |
Islam Times | news | IR |  |  |
Israel Aerospace Industries | industry | IL |  | IAI |
Israel Military Industries | industry | IL |  |  |
Israel Shipyards | industry | IL |  |  |
Istana Buckingham | government | GB | Buckingham Palace |  |
Istana Elysee | government | FR | Elysee |  |
Istana Kepresidenan | government | ID | Istana Kepresidenan RI |  |
Isuzu | company | JP |  |  | Q29803
Itochu | company | JP |  |  |
Iveco Defence | industry | IT | Iveco |  |
Izvestia | news | RU |  |  | Q753932
JATAM | ngo | ID | Jaringan Advokasi Tambang | JATAM |
JAXA | agency | JP | Badan Eksplorasi Antariksa Jepang | JAXA | Q179103
JD.com | company | CN |  |  | Q3598926
JNE Express | company | ID |  | JNE | Q6127003
JNIM | nonstate | ML | Jama'at Nusrat al-Islam wal-Muslimin | JNIM |
JPMorgan | company | US | JP Morgan; JPMorgan Chase; J.P. Morgan |  | Q192314
JPNN | news | ID | JPNN.com | JPNN |
JTF2 | military | CA |  | JTF2 |
JYP Entertainment | company | KR |  |  | Q483238
Jabatan Agama Islam Selangor | agency | MY |  | JAIS |
Jabatan Alam Sekitar | agency | MY | Jabatan Alam Sekitar Malaysia |  |
Jabatan Audit Negara | agency | MY |  |  |
Jabatan Bomba dan Penyelamat | agency | MY | Jabatan Bomba dan Penyelamat Malaysia; Bomba Malaysia | JBPM |
Jabatan Imigresen Malaysia | agency | MY | Jabatan Imigresen |  |
Jabatan Integriti dan Pematuhan Standard | police | MY |  | JIPS |
Jabatan Kastam Diraja Malaysia | agency | MY | Kastam Diraja Malaysia | JKDM |
Jabatan Kebajikan Masyarakat | agency | MY |  |  |
Jabatan Kehakiman Syariah Malaysia | judiciary | MY |  |  |
Jabatan Kemajuan Islam Malaysia | agency | MY |  |  |
Jabatan Kerja Raya | agency | MY | Jabatan Kerja Raya Malaysia | JKR |
Jabatan Kesihatan Negeri | agency | MY |  |  |
Jabatan Laut Malaysia | agency | MY |  |  |
Jabatan Meteorologi Malaysia | agency | MY | Jabatan Meteorologi | MetMalaysia |
Jabatan Mineral dan Geosains Malaysia | agency | MY | Jabatan Mineral dan Geosains |  |
Jabatan Peguam Negara | agency | MY |  |  |
Jabatan Pendaftaran Negara | agency | MY |  |  |
Jabatan Penerangan Malaysia | agency | MY | Jabatan Penerangan | JAPEN |
Jabatan Pengairan dan Saliran | agency | MY | Jabatan Pengairan dan Saliran Malaysia |  |
Jabatan Pengangkutan Jalan | agency | MY | Jabatan Pengangkutan Jalan Malaysia | JPJ |
Jabatan Penjara Malaysia | agency | MY | Jabatan Penjara |  |
Jabatan Perancangan Bandar dan Desa | agency | MY | PLANMalaysia |  |
Jabatan Perangkaan Malaysia | agency | MY | Jabatan Perangkaan | DOSM |
Jabatan Perdana Menteri | ministry | MY |  |  |
Jabatan Perhilitan | agency | MY | Jabatan Perlindungan Hidupan Liar dan Taman Negara | PERHILITAN |
Jabatan Perikanan Malaysia | agency | MY |  |  |
Jabatan Perkhidmatan Awam | agency | MY |  |  |
Jabatan Perkhidmatan Veterinar | agency | MY |  |  |
Jabatan Pertanian Malaysia | agency | MY |  |  |
Jabatan Siasatan Jenayah | police | MY | Jabatan Siasatan Jenayah Bukit Aman |  |
Jabatan Siasatan Jenayah Komersial | police | MY |  | JSJK |
Jabatan Siasatan Jenayah Narkotik | police | MY |  | JSJN |
Jabatan Siasatan dan Penguatkuasaan Trafik | police | MY |  |  |
Jabatan Tenaga Kerja | agency | MY | Jabatan Tenaga Kerja Semenanjung Malaysia | JTKSM |
Jabatan Ukur dan Pemetaan Malaysia | agency | MY |  | JUPEM |
Jaecoo | company | CN |  |  |
Jagdkommando | military | AT |  |  |
Jaguar Land Rover | company | GB |  |  | Q6122893
Jaish al-Adl | nonstate | IR | Jaish al Adl; Jaishul Adl |  |
Jaish-e-Mohammed | nonstate | PK | Jaish-e-Muhammad |  |
Jakarta Globe | news | ID |  |  |
Jakarta Propertindo | company | ID | PT Jakarta Propertindo; Jakpro |  |
Jamaah Ansharut Daulah | nonstate | ID |  | JAD |
Jamaah Islamiyah | nonstate | ID |  | JI |
Jane's | news | GB | Jane's Defence Weekly; Janes Defence; IHS Jane's |  |
Japan Airlines | company | JP |  |  | Q213140
Japfa Comfeed | company | ID | Japfa |  |
Jaringan Haqqani | nonstate | AF | Haqqani Network |  |
Jasa Marga | company | ID | PT Jasa Marga; PT Jasa Marga (Persero) Tbk |  |
Jasa Raharja | company | ID | PT Jasa Raharja |  |
Jasindo | company | ID |  |  |
Jawa Pos | news | ID | JawaPos.com |  |
Jawatankuasa Pengurusan Bencana Negeri | agency | MY |  |  |
Jeju Air | company | KR |  |  |
Jemaah Tabligh | ngo |  | Jamaah Tabligh |  |
Jerusalem Post | news | IL | The Jerusalem Post |  | Q35438
Jetstar | company | AU |  |  |
Jihad Islam Palestina | nonstate | PS | Jihad Islam | PIJ |
Jiji Press | news | JP |  |  |
Jiwasraya | company | ID | PT Asuransi Jiwasraya; Asuransi Jiwasraya |  |
Johnson & Johnson | company | US |  |  | Q333718
Joongang Ilbo | news | KR | JoongAng Ilbo |  |
Jundallah | nonstate | IR |  |  |
KAI Commuter | company | ID | PT KAI Commuter; PT Kereta Commuter Indonesia; KCI Commuter |  | Q12501611
KAMMI | ngo | ID | Kesatuan Aksi Mahasiswa Muslim Indonesia | KAMMI |
KASBI | ngo | ID |  | KASBI |
KBRI | government | ID | Kedutaan Besar Republik Indonesia; Kedutaan Besar RI; Kedubes RI | KBRI |
KBS | news | KR | Korean Broadcasting System | KBS |
KCIC | company | ID | Kereta Cepat Indonesia China; PT Kereta Cepat Indonesia China; PT KCIC | KCIC |
KCNA | news | KP | Kantor Berita Pusat Korea; Korean Central News Agency | KCNA |
KFC | company | US |  | KFC |
KFOR | alliance |  |  | KFOR | Q159470
KGB | agency |  | Komite Keamanan Negara Uni Soviet | KGB |
KJRI | government | ID | Konsulat Jenderal Republik Indonesia; Konsulat Jenderal RI | KJRI |
KKB | nonstate | ID | KKB Papua; KST Papua; Kelompok Kriminal Bersenjata | KKB |
KLM | company | NL |  |  | Q181912
KNDS | industry | DE | Krauss-Maffei Wegmann | KNDS |
KNKT | agency | ID | Komite Nasional Keselamatan Transportasi | KNKT |
KNPB | nonstate | ID | Komite Nasional Papua Barat | KNPB |
KNPI | ngo | ID | Komite Nasional Pemuda Indonesia | KNPI |
KNU | nonstate | MM | Persatuan Nasional Karen; Uni Nasional Karen | KNU |
KPAI | agency | ID | Komisi Perlindungan Anak Indonesia | KPAI |
KPK | agency | ID | Komisi Pemberantasan Korupsi | KPK |
KPMG | company | NL |  | KPMG | Q493751
KPPU | agency | ID | Komisi Pengawas Persaingan Usaha | KPPU |
KSPI | ngo | ID | Konfederasi Serikat Pekerja Indonesia | KSPI |
KSPSI | ngo | ID | Konfederasi Serikat Pekerja Seluruh Indonesia | KSPSI |
KTM | company | AT |  | KTM | Q215657
KUNA | news | KW |  | KUNA |
Kabinet Indonesia Maju | government | ID |  |  |
Kabinet Keamanan Israel | government | IL | Kabinet Perang Israel |  |
Kabinet Merah Putih | government | ID |  |  |
Kakao Corp | company | KR |  |  | Q17684312
Kalashnikov Concern | industry | RU | Konsern Kalashnikov; Kelompok Kalashnikov |  |
Kalbe Farma | company | ID | PT Kalbe Farma |  |
Kalla Group | company | ID |  |  |
Kaltim Prima Coal | company | ID | PT Kaltim Prima Coal |  |
Kamar Dagang dan Industri Indonesia | ngo | ID | Kadin; Kadin Indonesia; Kamar Dagang dan Industri | KADIN |
Kan News | news | IL |  |  |
Kantor Berita ANSA | news | IT |  |  |
Kantor Berita Bernama | news | MY |  | BERNAMA |
Kantor Berita MINA | news | ID | Mi'raj News Agency |  |
Kantor Berita Petra | news | JO |  |  |
Kantor Berita SANA | news | SY | Syrian Arab News Agency |  |
Kantor Berita Saba | news | YE |  |  |
Kantor Berita Wafa | news | PS | Kantor Berita WAFA | WAFA |
Kantor HAM PBB | igo |  | Komisi Tinggi HAM PBB; Kantor Komisaris Tinggi PBB untuk Hak Asasi Manusia; Komisaris Tinggi HAM PBB; Kantor Hak Asasi Manusia PBB | OHCHR |
Kantor Komunikasi Kepresidenan | government | ID | Presidential Communication Office; Badan Komunikasi Pemerintah |  |
Kantor Pengintaian Nasional AS | agency | US |  | NRO |
Kantor Staf Presiden | government | ID | Kantor Staf Kepresidenan |  |
Kantor Urusan Taiwan China | agency | CN | Kantor Urusan Taiwan |  |
Kapanlagi | news | ID | KapanLagi.com; Kapanlagi.com |  |
Kartel Jalisco | nonstate | MX | Kartel Jalisco Generasi Baru | CJNG |
Kartel Sinaloa | nonstate | MX |  |  |
Kaspersky | company | RU |  |  |
Katadata | news | ID | Katadata.co.id |  |
Kataib Hizbullah | nonstate | IQ | Kata'ib Hizbullah; Kataib Hezbollah |  |
Kawasaki Heavy Industries | industry | JP |  |  |
KedaiKOPI | company | ID | Lembaga Survei KedaiKOPI |  |
Kedaulatan Rakyat | news | ID |  |  |
Kejaksaan Agung | judiciary | ID | Kejagung; Kejagung RI; Kejaksaan Agung RI; Kejaksaan Republik Indonesia; Kejaksaan RI |  |
Kejaksaan Tinggi DKI Jakarta | judiciary | ID | Kejati DKI Jakarta; Kejati DKI; Kejati Jakarta |  |
Kejaksaan Tinggi Jawa Barat | judiciary | ID | Kejati Jawa Barat; Kejati Jabar |  |
Kejaksaan Tinggi Jawa Tengah | judiciary | ID | Kejati Jawa Tengah; Kejati Jateng |  |
Kejaksaan Tinggi Jawa Timur | judiciary | ID | Kejati Jawa Timur; Kejati Jatim |  |
Kejaksaan Tinggi Kalimantan Timur | judiciary | ID | Kejati Kalimantan Timur; Kejati Kaltim |  |
Kejaksaan Tinggi Sulawesi Selatan | judiciary | ID | Kejati Sulawesi Selatan; Kejati Sulsel |  |
Kejaksaan Tinggi Sumatera Barat | judiciary | ID | Kejati Sumatera Barat; Kejati Sumbar |  |
Kejaksaan Tinggi Sumatera Selatan | judiciary | ID | Kejati Sumatera Selatan; Kejati Sumsel |  |
Kejaksaan Tinggi Sumatera Utara | judiciary | ID | Kejati Sumatera Utara; Kejati Sumut |  |
Kelompok 77 | igo |  | Grup 77 | G77; G-77 |
Kelompok Maute | nonstate | PH |  |  |
Kemenko IPK | ministry | ID | Kemenko Infrastruktur; Kementerian Koordinator Bidang Infrastruktur dan Pembangunan Kewilayahan; Kemenko Infra |  |
Kemenko Kumham Imipas | ministry | ID | Kementerian Koordinator Bidang Hukum, Hak Asasi Manusia, Imigrasi, dan Pemasyarakatan |  |
Kemenko Marves | ministry | ID | Kementerian Koordinator Bidang Kemaritiman dan Investasi; Kemenko Kemaritiman |  |
Kemenko PM | ministry | ID | Kementerian Koordinator Bidang Pemberdayaan Masyarakat |  |
Kemenko PMK | ministry | ID | Kementerian Koordinator Bidang Pembangunan Manusia dan Kebudayaan |  |
Kemenko Pangan | ministry | ID | Kementerian Koordinator Bidang Pangan |  |
Kemenko Perekonomian | ministry | ID | Kementerian Koordinator Bidang Perekonomian; Kementerian Koordinator Perekonomian |  |
Kemenko Polkam | ministry | ID | Kemenko Polhukam; Kementerian Koordinator Bidang Politik dan Keamanan; Kementerian Koordinator Bidang Politik, Hukum, dan Keamanan |  |
Kementerian ATR/BPN | ministry | ID | Kementerian Agraria dan Tata Ruang; Kementerian Agraria dan Tata Ruang/Badan Pertanahan Nasional; Kementerian ATR | ATR/BPN |
Kementerian Agama | ministry | ID | Kemenag; Kemenag RI; Kementerian Agama RI; Kementerian Agama Republik Indonesia |  |
Kementerian BUMN | ministry | ID | KemenBUMN; Kementerian Badan Usaha Milik Negara |  |
Kementerian Dalam Negeri | ministry |  |  |  |
Kementerian Dalam Negeri Malaysia | ministry | MY |  |  |
Kementerian Dalam Negeri RI | ministry | ID | Kemendagri; Kementerian Dalam Negeri Republik Indonesia |  | Q6867142
Kementerian Desa | ministry | ID | Kemendes; Kemendes PDT; Kementerian Desa dan Pembangunan Daerah Tertinggal; Kemendes PDTT |  |
Kementerian ESDM | ministry | ID | Kementerian Energi dan Sumber Daya Mineral; Kemen ESDM; KESDM | ESDM | Q12490739
Kementerian Ekonomi Kreatif | ministry | ID | Kemenekraf |  |
Kementerian HAM | ministry | ID | Kementerian Hak Asasi Manusia; KemenHAM |  |
Kementerian Haji dan Umrah | ministry | ID | Kemenhaj; Kementerian Haji |  |
Kementerian Hukum | ministry | ID | Kemenkum |  |
Kementerian Hukum dan HAM | ministry | ID | Kementerian Hukum dan Hak Asasi Manusia; Kemenkumham; Kemenkum HAM |  |
Kementerian Imigrasi dan Pemasyarakatan | ministry | ID | Kementerian Imipas; Kemenimipas |  |
Kementerian Industri dan Teknologi Informasi China | ministry | CN |  |  |
Kementerian Intelijen Iran | agency | IR |  |  |
Kementerian Investasi dan Hilirisasi | ministry | ID | Kementerian Investasi; Kementerian Investasi/BKPM; Kementerian Investasi dan Hilirisasi/BKPM |  |
Kementerian Keamanan Nasional Israel | ministry | IL |  |  |
Kementerian Keamanan Negara China | agency | CN |  | MSS |
Kementerian Keamanan Publik China | ministry | CN |  |  |
Kementerian Kebudayaan | ministry | ID | Kemenbud |  |
Kementerian Kehutanan | ministry | ID | Kemenhut |  |
Kementerian Kelautan dan Perikanan | ministry | ID |  | KKP | Q13093885
Kementerian Kependudukan dan Pembangunan Keluarga | ministry | ID | Kemendukbangga; Kementerian Kependudukan; Kemendukbangga/BKKBN |  |
Kementerian Kesehatan | ministry |  |  |  |
Kementerian Kesehatan Gaza | ministry | PS | Kementerian Kesehatan di Gaza; Kementerian Kesehatan Palestina |  |
Kementerian Kesehatan RI | ministry | ID | Kemenkes; Kemenkes RI; Kementerian Kesehatan Republik Indonesia |  | Q12490745
Kementerian Kesihatan Malaysia | ministry | MY |  |  |
Kementerian Ketenagakerjaan | ministry | ID | Kemnaker; Kemenaker; Kemnaker RI |  |
Kementerian Keuangan | ministry | ID | Kemenkeu; Kemenkeu RI; Kementerian Keuangan RI |  | Q12490741
Kementerian Keuangan China | ministry | CN |  |  |
Kementerian Kewangan Malaysia | ministry | MY |  |  |
Kementerian Komunikasi dan Digital | ministry | ID | Komdigi; Kemkomdigi; Kementerian Komdigi; Kemenkomdigi |  |
Kementerian Komunikasi dan Informatika | ministry | ID | Kominfo; Kemenkominfo; Kemkominfo; Kementerian Kominfo |  |
Kementerian Koperasi | ministry | ID | Kemenkop |  |
Kementerian Koperasi dan UKM | ministry | ID | KemenkopUKM; Kemenkop UKM |  |
Kementerian Lingkungan Hidup | ministry | ID | Kementerian LH; Kementerian Lingkungan Hidup/Badan Pengendalian Lingkungan Hidup | KLH; KLH/BPLH |
Kementerian Lingkungan Hidup dan Kehutanan | ministry | ID | Kementerian LHK | KLHK |
Kementerian Luar Negeri | ministry |  |  |  |
Kementerian Luar Negeri Afghanistan | ministry | AF | Kemlu Afghanistan; Kemenlu Afghanistan |  |
Kementerian Luar Negeri Afrika Selatan | ministry | ZA | Kementerian Luar Negeri Afsel; Kemlu Afrika Selatan; Kemlu Afsel; Kemenlu Afrika Selatan; Kemenlu Afsel |  |
Kementerian Luar Negeri Aljazair | ministry | DZ | Kemlu Aljazair; Kemenlu Aljazair |  |
Kementerian Luar Negeri Arab Saudi | ministry | SA | Kemlu Arab Saudi; Kemenlu Arab Saudi |  |
Kementerian Luar Negeri Argentina | ministry | AR | Kemlu Argentina; Kemenlu Argentina |  |
Kementerian Luar Negeri Bangladesh | ministry | BD | Kemlu Bangladesh; Kemenlu Bangladesh |  | Q3347142
Kementerian Luar Negeri Belanda | ministry | NL | Kemlu Belanda; Kemenlu Belanda |  |
Kementerian Luar Negeri Belarus | ministry | BY | Kemlu Belarus; Kemenlu Belarus |  |
Kementerian Luar Negeri Brasil | ministry | BR | Kemlu Brasil; Kemenlu Brasil |  |
Kementerian Luar Negeri China | ministry | CN | Kementerian Luar Negeri Tiongkok; Kemlu China; Kementerian Luar Negeri Cina; Kemlu Tiongkok; Kemlu Cina; Kemenlu China; Kemenlu Tiongkok; Kemenlu Cina |  | Q1155502
Kementerian Luar Negeri Denmark | ministry | DK | Kemlu Denmark; Kemenlu Denmark |  | Q3359275
Kementerian Luar Negeri Ethiopia | ministry | ET | Kemlu Ethiopia; Kemenlu Ethiopia |  |
Kementerian Luar Negeri Filipina | ministry | PH | Kemlu Filipina; Kemenlu Filipina |  |
Kementerian Luar Negeri Hongaria | ministry | HU | Kemlu Hongaria; Kemenlu Hongaria |  |
Kementerian Luar Negeri India | ministry | IN | Kemlu India; Kemenlu India |  | Q3524953
Kementerian Luar Negeri Inggris | ministry | GB | Kemlu Inggris; Kemenlu Inggris |  | Q358834
Kementerian Luar Negeri Irak | ministry | IQ | Kemlu Irak; Kemenlu Irak |  |
Kementerian Luar Negeri Iran | ministry | IR | Kemlu Iran; Kemenlu Iran |  | Q2565708
Kementerian Luar Negeri Israel | ministry | IL | Kemlu Israel; Kemenlu Israel |  | Q1431423
Kementerian Luar Negeri Italia | ministry | IT | Kemlu Italia; Kemenlu Italia |  |
Kementerian Luar Negeri Jepang | ministry | JP | Kemlu Jepang; Kemenlu Jepang |  | Q222241
Kementerian Luar Negeri Jerman | ministry | DE | Kemlu Jerman; Kemenlu Jerman |  |
Kementerian Luar Negeri Kamboja | ministry | KH | Kemlu Kamboja; Kemenlu Kamboja |  |
Kementerian Luar Negeri Kanada | ministry | CA | Kemlu Kanada; Kemenlu Kanada |  |
Kementerian Luar Negeri Kolombia | ministry | CO | Kemlu Kolombia; Kemenlu Kolombia |  |
Kementerian Luar Negeri Korea Selatan | ministry | KR | Kementerian Luar Negeri Korsel; Kemlu Korea Selatan; Kemlu Korsel; Kemenlu Korea Selatan; Kemenlu Korsel |  | Q9405654
Kementerian Luar Negeri Korea Utara | ministry | KP | Kementerian Luar Negeri Korut; Kemlu Korea Utara; Kemlu Korut; Kemenlu Korea Utara; Kemenlu Korut |  | Q15507076
Kementerian Luar Negeri Kuwait | ministry | KW | Kemlu Kuwait; Kemenlu Kuwait |  |
Kementerian Luar Negeri Lebanon | ministry | LB | Kemlu Lebanon; Kemenlu Lebanon |  |
Kementerian Luar Negeri Malaysia | ministry | MY | Kemlu Malaysia; Kemenlu Malaysia |  |
Kementerian Luar Negeri Maroko | ministry | MA | Kemlu Maroko; Kemenlu Maroko |  |
Kementerian Luar Negeri Meksiko | ministry | MX | Kemlu Meksiko; Kemenlu Meksiko |  |
Kementerian Luar Negeri Mesir | ministry | EG | Kemlu Mesir; Kemenlu Mesir |  |
Kementerian Luar Negeri Myanmar | ministry | MM | Kemlu Myanmar; Kemenlu Myanmar |  |
Kementerian Luar Negeri Norwegia | ministry | NO | Kemlu Norwegia; Kemenlu Norwegia |  | Q2982622
Kementerian Luar Negeri Pakistan | ministry | PK | Kemlu Pakistan; Kemenlu Pakistan |  | Q4294393
Kementerian Luar Negeri Palestina | ministry | PS | Kemlu Palestina; Kemenlu Palestina |  |
Kementerian Luar Negeri Polandia | ministry | PL | Kemlu Polandia; Kemenlu Polandia |  | Q213624
Kementerian Luar Negeri Prancis | ministry | FR | Kementerian Luar Negeri Perancis; Kemlu Prancis; Kemlu Perancis; Kemenlu Prancis; Kemenlu Perancis |  |
Kementerian Luar Negeri Qatar | ministry | QA | Kemlu Qatar; Kemenlu Qatar |  |
Kementerian Luar Negeri RI | ministry | ID | Kemenlu; Kemlu; Kemlu RI; Kemenlu RI; Kementerian Luar Negeri Republik Indonesia; Deplu RI |  | Q12490747
Kementerian Luar Negeri Rusia | ministry | RU | Kemlu Rusia; Kemenlu Rusia |  | Q789889
Kementerian Luar Negeri Selandia Baru | ministry | NZ | Kemlu Selandia Baru; Kemenlu Selandia Baru |  |
Kementerian Luar Negeri Singapura | ministry | SG | Kemlu Singapura; Kemenlu Singapura |  | Q4294400
Kementerian Luar Negeri Spanyol | ministry | ES | Kemlu Spanyol; Kemenlu Spanyol |  |
Kementerian Luar Negeri Sri Lanka | ministry | LK | Kemlu Sri Lanka; Kemenlu Sri Lanka |  |
Kementerian Luar Negeri Sudan | ministry | SD | Kemlu Sudan; Kemenlu Sudan |  |
Kementerian Luar Negeri Suriah | ministry | SY | Kemlu Suriah; Kemenlu Suriah |  |
Kementerian Luar Negeri Swedia | ministry | SE | Kemlu Swedia; Kemenlu Swedia |  |
Kementerian Luar Negeri Taiwan | ministry | TW | Kemlu Taiwan; Kemenlu Taiwan |  |
Kementerian Luar Negeri Thailand | ministry | TH | Kemlu Thailand; Kemenlu Thailand |  |
Kementerian Luar Negeri Turki | ministry | TR | Kementerian Luar Negeri Turkiye; Kemlu Turki; Kemlu Turkiye; Kemenlu Turki; Kemenlu Turkiye |  |
Kementerian Luar Negeri Ukraina | ministry | UA | Kemlu Ukraina; Kemenlu Ukraina |  | Q4294403
Kementerian Luar Negeri Uni Emirat Arab | ministry | AE | Kementerian Luar Negeri UEA; Kemlu Uni Emirat Arab; Kemlu UEA; Kemenlu Uni Emirat Arab; Kemenlu UEA |  |
Kementerian Luar Negeri Venezuela | ministry | VE | Kemlu Venezuela; Kemenlu Venezuela |  |
Kementerian Luar Negeri Vietnam | ministry | VN | Kemlu Vietnam; Kemenlu Vietnam |  |
Kementerian Luar Negeri Yaman | ministry | YE | Kemlu Yaman; Kemenlu Yaman |  |
Kementerian Luar Negeri Yordania | ministry | JO | Kemlu Yordania; Kemenlu Yordania |  |
Kementerian Luar Negeri Yunani | ministry | GR | Kemlu Yunani; Kemenlu Yunani |  |
Kementerian PANRB | ministry | ID | Kementerian PAN-RB; KemenPAN-RB; Kemenpan RB; KemenPANRB; Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi |  |
Kementerian PPN/Bappenas | ministry | ID | Bappenas; Badan Perencanaan Pembangunan Nasional; Kementerian PPN; Kementerian Perencanaan Pembangunan Nasional |  |
Kementerian PPPA | ministry | ID | KemenPPPA; Kemen PPPA; Kementerian Pemberdayaan Perempuan dan Perlindungan Anak |  |
Kementerian Pariwisata | ministry | ID | Kemenpar |  |
Kementerian Pariwisata dan Ekonomi Kreatif | ministry | ID | Kemenparekraf |  |
Kementerian Pekerjaan Umum | ministry | ID | Kementerian PU; KemenPU |  | Q12490748
Kementerian Pekerjaan Umum dan Perumahan Rakyat | ministry | ID | Kementerian PUPR; KemenPUPR |  |
Kementerian Pelindungan Pekerja Migran Indonesia | ministry | ID | Kementerian P2MI; KP2MI; Kementerian Perlindungan Pekerja Migran Indonesia | KP2MI; BP2MI |
Kementerian Pemuda dan Olahraga | ministry | ID | Kemenpora; Kemenpora RI |  |
Kementerian Pendidikan Dasar dan Menengah | ministry | ID | Kemendikdasmen; Kementerian Pendidikan Dasar |  |
Kementerian Pendidikan Malaysia | ministry | MY |  |  |
Kementerian Pendidikan Tinggi, Sains, dan Teknologi | ministry | ID | Kemendiktisaintek; Kemdiktisaintek; Kementerian Pendidikan Tinggi, Sains dan Teknologi |  |
Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi | ministry | ID | Kemendikbudristek; Kemendikbud Ristek; Kemendikbud; Kemdikbud; Kementerian Pendidikan dan Kebudayaan |  | Q12490749
Kementerian Pengangkutan Malaysia | ministry | MY |  |  |
Kementerian Perdagangan | ministry | ID | Kemendag; Kemendag RI |  |
Kementerian Perdagangan China | ministry | CN | Kementerian Perdagangan Tiongkok; Kementerian Perdagangan Cina |  |
Kementerian Perdagangan Jepang | ministry | JP | Kementerian Ekonomi, Perdagangan, dan Industri Jepang | METI | Q1197264
Kementerian Perhubungan | ministry | ID | Kemenhub; Kemenhub RI |  |
Kementerian Perindustrian | ministry | ID | Kemenperin |  |
Kementerian Pertahanan | ministry |  |  |  |
Kementerian Pertahanan Afghanistan | ministry | AF | Kemhan Afghanistan; Kemenhan Afghanistan |  |
Kementerian Pertahanan Arab Saudi | ministry | SA | Kemhan Arab Saudi; Kemenhan Arab Saudi |  |
Kementerian Pertahanan Australia | ministry | AU | Kemhan Australia; Kemenhan Australia |  |
Kementerian Pertahanan Belanda | ministry | NL | Kemhan Belanda; Kemenhan Belanda |  |
Kementerian Pertahanan Belarus | ministry | BY | Kemhan Belarus; Kemenhan Belarus |  |
Kementerian Pertahanan Brasil | ministry | BR | Kemhan Brasil; Kemenhan Brasil |  |
Kementerian Pertahanan China | ministry | CN | Kementerian Pertahanan Tiongkok; Kementerian Pertahanan Cina; Kemhan China; Kemhan Tiongkok; Kemhan Cina; Kemenhan China; Kemenhan Tiongkok; Kemenhan Cina |  |
Kementerian Pertahanan Denmark | ministry | DK | Kemhan Denmark; Kemenhan Denmark |  | Q2976206
Kementerian Pertahanan Filipina | ministry | PH | Kemhan Filipina; Kemenhan Filipina |  |
Kementerian Pertahanan Finlandia | ministry | FI | Kemhan Finlandia; Kemenhan Finlandia |  |
Kementerian Pertahanan Hongaria | ministry | HU | Kemhan Hongaria; Kemenhan Hongaria |  |
Kementerian Pertahanan India | ministry | IN | Kemhan India; Kemenhan India |  |
Kementerian Pertahanan Inggris | ministry | GB | Kemhan Inggris; Kemenhan Inggris |  |
Kementerian Pertahanan Irak | ministry | IQ | Kemhan Irak; Kemenhan Irak |  | Q4118986
Kementerian Pertahanan Iran | ministry | IR | Kemhan Iran; Kemenhan Iran |  |
Kementerian Pertahanan Israel | ministry | IL | Kemhan Israel; Kemenhan Israel |  | Q1862884
Kementerian Pertahanan Italia | ministry | IT | Kemhan Italia; Kemenhan Italia |  | Q1855201
Kementerian Pertahanan Jepang | ministry | JP | Kemhan Jepang; Kemenhan Jepang |  |
Kementerian Pertahanan Jerman | ministry | DE | Kemhan Jerman; Kemenhan Jerman |  |
Kementerian Pertahanan Kamboja | ministry | KH | Kemhan Kamboja; Kemenhan Kamboja |  | Q6867382
Kementerian Pertahanan Kolombia | ministry | CO | Kemhan Kolombia; Kemenhan Kolombia |  |
Kementerian Pertahanan Korea Selatan | ministry | KR | Kementerian Pertahanan Korsel; Kemhan Korea Selatan; Kemhan Korsel; Kemenhan Korea Selatan; Kemenhan Korsel |  | Q488542
Kementerian Pertahanan Korea Utara | ministry | KP | Kementerian Pertahanan Korut; Kemhan Korea Utara; Kemhan Korut; Kemenhan Korea Utara; Kemenhan Korut |  |
Kementerian Pertahanan Kuwait | ministry | KW | Kemhan Kuwait; Kemenhan Kuwait |  |
Kementerian Pertahanan Lebanon | ministry | LB | Kemhan Lebanon; Kemenhan Lebanon |  |
Kementerian Pertahanan Malaysia | ministry | MY | Kemhan Malaysia; Kemenhan Malaysia |  |
Kementerian Pertahanan Meksiko | ministry | MX | Kemhan Meksiko; Kemenhan Meksiko |  |
Kementerian Pertahanan Mesir | ministry | EG | Kemhan Mesir; Kemenhan Mesir |  | Q15846495
Kementerian Pertahanan Myanmar | ministry | MM | Kemhan Myanmar; Kemenhan Myanmar |  |
Kementerian Pertahanan Norwegia | ministry | NO | Kemhan Norwegia; Kemenhan Norwegia |  | Q2982684
Kementerian Pertahanan Pakistan | ministry | PK | Kemhan Pakistan; Kemenhan Pakistan |  | Q169217
Kementerian Pertahanan Polandia | ministry | PL | Kemhan Polandia; Kemenhan Polandia |  |
Kementerian Pertahanan Prancis | ministry | FR | Kementerian Pertahanan Perancis; Kemhan Prancis; Kemhan Perancis; Kemenhan Prancis; Kemenhan Perancis |  |
Kementerian Pertahanan Qatar | ministry | QA | Kemhan Qatar; Kemenhan Qatar |  |
Kementerian Pertahanan RI | ministry | ID | Kemenhan; Kemhan; Kemhan RI; Kemenhan RI; Kementerian Pertahanan Republik Indonesia; Dephan RI; Dephan |  |
Kementerian Pertahanan Rusia | ministry | RU | Kemhan Rusia; Kemenhan Rusia |  | Q1146492
Kementerian Pertahanan Singapura | ministry | SG | Kemhan Singapura; Kemenhan Singapura |  |
Kementerian Pertahanan Spanyol | ministry | ES | Kemhan Spanyol; Kemenhan Spanyol |  |
Kementerian Pertahanan Suriah | ministry | SY | Kemhan Suriah; Kemenhan Suriah |  |
Kementerian Pertahanan Swedia | ministry | SE | Kemhan Swedia; Kemenhan Swedia |  |
Kementerian Pertahanan Taiwan | ministry | TW | Kementerian Pertahanan Nasional Taiwan; Kemhan Taiwan; Kemenhan Taiwan |  | Q697444
Kementerian Pertahanan Thailand | ministry | TH | Kemhan Thailand; Kemenhan Thailand |  |
Kementerian Pertahanan Turki | ministry | TR | Kementerian Pertahanan Turkiye; Kemhan Turki; Kemhan Turkiye; Kemenhan Turki; Kemenhan Turkiye |  |
Kementerian Pertahanan Ukraina | ministry | UA | Kemhan Ukraina; Kemenhan Ukraina |  |
Kementerian Pertahanan Uni Emirat Arab | ministry | AE | Kementerian Pertahanan UEA; Kemhan Uni Emirat Arab; Kemhan UEA; Kemenhan Uni Emirat Arab; Kemenhan UEA |  |
Kementerian Pertahanan Vietnam | ministry | VN | Kemhan Vietnam; Kemenhan Vietnam |  |
Kementerian Pertahanan Yaman | ministry | YE | Kemhan Yaman; Kemenhan Yaman |  |
Kementerian Pertahanan Yordania | ministry | JO | Kemhan Yordania; Kemenhan Yordania |  |
Kementerian Pertahanan Yunani | ministry | GR | Kemhan Yunani; Kemenhan Yunani |  |
Kementerian Pertanian | ministry | ID | Kementan |  | Q12490751
Kementerian Perumahan dan Kawasan Permukiman | ministry | ID | Kementerian PKP |  |
Kementerian Riset dan Teknologi | ministry | ID | Kemenristek; Kemenristekdikti |  |
Kementerian Sekretariat Negara | ministry | ID | Kemensetneg; Setneg; Sekretariat Negara |  |
Kementerian Sosial | ministry | ID | Kemensos; Kemensos RI; Kementerian Sosial RI |  |
Kementerian Transmigrasi | ministry | ID | Kementrans |  |
Kementerian UMKM | ministry | ID | Kementerian Usaha Mikro, Kecil, dan Menengah |  |
Kementerian Unifikasi | ministry | KR | Kementerian Unifikasi Korea Selatan; Kementerian Unifikasi Korsel |  |
Kepala Staf Gabungan AS | military | US | Kastaf Gabungan AS; Joint Chiefs of Staff |  | Q609474
Kepala Staf Gabungan Korea Selatan | military | KR | Kepala Staf Gabungan Korsel | JCS |
Kepolisian Australia | police | AU |  |  |
Kepolisian Filipina | police | PH |  |  |
Kepolisian India | police | IN |  |  |
Kepolisian Inggris | police | GB |  |  |
Kepolisian Iran | police | IR |  |  |
Kepolisian Israel | police | IL |  |  |
Kepolisian Jepang | police | JP |  |  |
Kepolisian Jerman | police | DE |  |  |
Kepolisian Kerajaan Thailand | police | TH | Kepolisian Thailand |  | Q1831399
Kepolisian Malaysia | police | MY |  |  |
Kepolisian Nasional Filipina | police | PH |  | PNP | Q963772
Kepolisian Negara Republik Indonesia | police | ID | Polri; Kepolisian Republik Indonesia; Kepolisian RI | POLRI | Q3103954
Kepolisian Prancis | police | FR | Kepolisian Perancis |  |
Kepolisian Singapura | police | SG |  |  |
Kepolisian Turki | police | TR | Kepolisian Turkiye |  |
Kereta Api Indonesia | company | ID | PT KAI; PT Kereta Api Indonesia; PT Kereta Api Indonesia (Persero); PT KAI (Persero) |  | Q2745027
Keretapi Tanah Melayu Berhad | company | MY | Keretapi Tanah Melayu | KTMB |
Kesatuan Penjagaan Laut dan Pantai | agency | ID |  | KPLP |
Khaama Press | news | AF |  |  |
Khazanah Nasional | company | MY |  |  |
Khmer Merah | nonstate | KH |  |  |
Khmer Times | news | KH |  |  |
Kiel Institute | thinktank | DE | Institut Kiel |  | Q1665030
Kilang Pertamina Internasional | company | ID | PT Kilang Pertamina Internasional |  |
Kimia Farma | company | ID | PT Kimia Farma |  | Q11264892
King's College London | university | GB | Kings College London |  | Q245247
Knesset | legislature | IL | Parlemen Israel |  | Q133396
Koalisi Indonesia Maju | alliance | ID | KIM Plus |  |
Koalisi Perubahan | alliance | ID | Koalisi Perubahan untuk Persatuan |  |
Koarmada | military | ID | Komando Armada RI |  |
Koarmada I | military | ID | Komando Armada I |  |
Koarmada II | military | ID | Komando Armada II |  |
Koarmada III | military | ID | Komando Armada III |  |
Kodam I/Bukit Barisan | military | ID | Kodam Bukit Barisan |  |
Kodam II/Sriwijaya | military | ID | Kodam Sriwijaya |  |
Kodam III/Siliwangi | military | ID | Kodam Siliwangi |  |
Kodam IV/Diponegoro | military | ID | Kodam Diponegoro |  |
Kodam IX/Udayana | military | ID | Kodam Udayana |  |
Kodam Iskandar Muda | military | ID |  |  |
Kodam Jaya | military | ID | Kodam Jaya/Jayakarta |  |
Kodam V/Brawijaya | military | ID | Kodam Brawijaya |  |
Kodam VI/Mulawarman | military | ID | Kodam Mulawarman |  |
Kodam XII/Tanjungpura | military | ID | Kodam Tanjungpura |  |
Kodam XIII/Merdeka | military | ID | Kodam Merdeka |  |
Kodam XIV/Hasanuddin | military | ID | Kodam Hasanuddin; Kodam VII/Wirabuana |  |
Kodam XIX/Tuanku Tambusai | military | ID | Kodam Tuanku Tambusai |  |
Kodam XV/Pattimura | military | ID | Kodam Pattimura; Kodam XVI/Pattimura |  |
Kodam XVII/Cenderawasih | military | ID | Kodam Cenderawasih |  |
Kodam XVIII/Kasuari | military | ID | Kodam Kasuari |  |
Kodam XX/Tuanku Imam Bonjol | military | ID | Kodam Tuanku Imam Bonjol |  |
Kodam XXI/Radin Inten | military | ID | Kodam Radin Inten |  |
Kodam XXII/Tambun Bungai | military | ID | Kodam Tambun Bungai |  |
Kodam XXIII/Palaka Wira | military | ID | Kodam Palaka Wira |  |
Kodam XXIV/Mandala Trikora | military | ID | Kodam Mandala Trikora |  |
Kodiklat TNI | military | ID |  |  |
Kodiklatad | military | ID | Kodiklat TNI AD |  |
Kodiklatal | military | ID | Kodiklat TNI AL |  |
Kogabwilhan | military | ID | Komando Gabungan Wilayah Pertahanan |  |
Kogabwilhan I | military | ID | Komando Gabungan Wilayah Pertahanan I |  |
Kogabwilhan II | military | ID | Komando Gabungan Wilayah Pertahanan II |  |
Kogabwilhan III | military | ID | Komando Gabungan Wilayah Pertahanan III |  |
Kohanudnas | military | ID | Komando Pertahanan Udara Nasional |  |
Koharmatau | military | ID |  |  |
Kolinlamil | military | ID | Komando Lintas Laut Militer |  |
Komando Afrika AS | military | US |  | AFRICOM |
Komando Eropa AS | military | US |  | EUCOM |
Komando Gabungan Pasukan Maritim | alliance |  | Combined Maritime Forces |  |
Komando Indo-Pasifik AS | military | US | Komando Pasifik AS | INDOPACOM |
Komando Luar Angkasa AS | military | US | US Space Command | SPACECOM |
Komando Operasi Khusus AS | military | US | US Special Operations Command | SOCOM; USSOCOM | Q1067064
Komando Operasi Khusus Gabungan AS | military | US |  | JSOC |
Komando PBB di Korea | military |  | Komando PBB |  |
Komando Palagan Barat | military | CN | Komando Teater Barat |  |
Komando Palagan Selatan | military | CN | Komando Teater Selatan; Komando Teater Selatan China |  |
Komando Palagan Timur | military | CN | Komando Teater Timur; Komando Teater Timur China |  |
Komando Pasukan Gabungan Korsel-AS | military |  |  |  |
Komando Pasukan Gerak Cepat | military | ID | Kopasgat; Paskhas; Kopasgat TNI AU; Paskhas TNI AU; Korps Pasukan Khas |  |
Komando Pasukan Khusus | military | ID | Kopassus; Kopassus TNI AD |  |
Komando Pusat AS | military | US | Centcom | CENTCOM | Q1476046
Komando Selatan AS | military | US | US Southern Command | SOUTHCOM | Q1755608
Komando Selatan Israel | military | IL |  |  |
Komando Serangan Global Angkatan Udara AS | military | US |  |  |
Komando Siber AS | military | US | US Cyber Command | CYBERCOM | Q1783579
Komando Sistem Udara Angkatan Laut AS | military | US |  | NAVAIR | Q6981726
Komando Strategis AS | military | US |  | STRATCOM |
Komando Transportasi AS | military | US |  | TRANSCOM |
Komando Utara AS | military | US |  | NORTHCOM |
Komatsu | company | JP |  |  | Q162257
Komeito | party | JP | Partai Komeito |  | Q1061354
Komisi Eropa | igo |  |  |  | Q8880
Komisi HAM Antarpemerintah ASEAN | igo |  |  | AICHR |
Komisi HAM PBB | igo |  |  |  |
Komisi I DPR | legislature | ID | Komisi I DPR RI |  |
Komisi II DPR | legislature | ID | Komisi II DPR RI |  |
Komisi III DPR | legislature | ID | Komisi III DPR RI |  |
Komisi IV DPR | legislature | ID | Komisi IV DPR RI |  |
Komisi IX DPR | legislature | ID | Komisi IX DPR RI |  |
Komisi Informasi Pusat | agency | ID |  |  |
Komisi Kejaksaan | agency | ID |  |  |
Komisi Militer Pusat | body | CN | KMP China |  |
Komisi Militer Pusat Korea Utara | government | KP |  |  |
Komisi Nasional Disabilitas | agency | ID |  |  |
Komisi Pemilihan Umum | agency | ID | KPU RI | KPU |
Komisi Penyiaran Indonesia | agency | ID |  |  |
Komisi Perdagangan Federal AS | agency | US |  | FTC |
Komisi Sekuritas dan Bursa AS | agency | US | Komisi Sekuritas dan Bursa Amerika Serikat |  | Q953944
Komisi Sungai Mekong | igo |  | Mekong River Commission |  |
Komisi V DPR | legislature | ID | Komisi V DPR RI |  |
Komisi VI DPR | legislature | ID | Komisi VI DPR RI |  |
Komisi VII DPR | legislature | ID | Komisi VII DPR RI |  |
Komisi VIII DPR | legislature | ID | Komisi VIII DPR RI |  |
Komisi X DPR | legislature | ID | Komisi X DPR RI |  |
Komisi XI DPR | legislature | ID | Komisi XI DPR RI |  |
Komisi XII DPR | legislature | ID | Komisi XII DPR RI |  |
Komisi XIII DPR | legislature | ID | Komisi XIII DPR RI |  |
Komisi Yudisial | judiciary | ID |  |  |
Komite 1718 DK PBB | igo |  |  |  |
Komite Anti Dumping Indonesia | agency | ID |  | KADI |
Komite Investigasi Rusia | agency | RU |  |  |
Komite Kebijakan Industri Pertahanan | agency | ID |  | KKIP |
Komite Nasional Demokrat | party | US |  |  |
Komite Olahraga Nasional Indonesia | sport | ID |  | KONI |
Komite Olimpiade Indonesia | sport | ID | NOC Indonesia |  |
Komite Olimpiade Internasional | sport |  |  | IOC |
Komite Paralimpiade Nasional | sport | ID | National Paralympic Committee Indonesia | NPCI |
Komite Perlawanan Rakyat | nonstate | PS |  |  |
Kommando Spezialkraefte | military | DE |  |  |
Kommersant | news | RU |  |  |
Komnas HAM | agency | ID | Komisi Nasional Hak Asasi Manusia; Komnas HAM RI |  |
Komnas Perempuan | agency | ID | Komisi Nasional Anti Kekerasan terhadap Perempuan |  |
Kompas | news | ID | Harian Kompas |  |
Kompas Gramedia | company | ID | Gramedia |  |
Kompas TV | news | ID | KompasTV; KOMPAS TV |  |
Kompas.com | news | ID |  | KOMPAS.com |
Kompasiana | news | ID |  |  |
Kompolnas | agency | ID | Komisi Kepolisian Nasional |  |
Komsomolskaya Pravda | news | RU |  |  |
Konfederasi Sepak Bola Asia | sport |  | Konfederasi Sepakbola Asia; Asian Football Confederation |  | Q83276
Konferensi Waligereja Indonesia | ngo | ID |  | KWI |
Kongres AS | legislature | US | Kongres Amerika Serikat |  | Q11268
Kongres Rakyat Nasional China | legislature | CN | Kongres Rakyat Nasional |  |
Kongsberg | industry | NO |  |  |
Kontan.co.id | news | ID | Harian Kontan |  |
Kontingen Garuda | military | ID | Konga UNIFIL |  |
KontraS | ngo | ID | Kontras |  |
Koopsud | military | ID | Komando Operasi Udara Nasional |  |
Koopsud I | military | ID | Komando Operasi Udara I |  |
Koopsud II | military | ID | Komando Operasi Udara II |  |
Koopsud III | military | ID | Komando Operasi Udara III |  |
Koopsudnas | military | ID | Koopsudnas TNI AU |  |
Koopsus TNI | military | ID | Komando Operasi Khusus TNI |  |
Kopaska | military | ID | Komando Pasukan Katak; Kopaska TNI AL |  |
Kopi Kenangan | company | ID |  |  | Q97221992
Korea Aerospace Industries | industry | KR | Korean Aerospace Industries | KAI |
Korea Herald | news | KR | The Korea Herald |  | Q562824
Korea JoongAng Daily | news | KR |  |  |
Korea Times | news | KR | The Korea Times |  | Q486950
Koreaboo | news |  |  |  |
Korean Air | company | KR |  |  |
Korlantas | police | ID | Korlantas Polri; Korps Lalu Lintas; Korps Lalu Lintas Polri |  |
Korpolairud | police | ID | Korpolairud Baharkam Polri; Polairud; Ditpolairud |  |
Korporasi Keuangan Internasional | igo |  | International Finance Corporation |  |
Korps Afrika Rusia | military | RU | Africa Corps; Korps Afrika |  |
Korps Garda Revolusi Islam | military | IR | Garda Revolusi; Garda Revolusi Iran; Pasdaran; Korps Garda Revolusi Islam Iran; Korps Garda Revolusi Iran; Korps Garda Revolusi | IRGC |
Korps Insinyur Angkatan Darat AS | military | US |  |  |
Korps Marinir | military | ID | Marinir; Marinir TNI AL |  | Q2669350
Korps Marinir AS | military | US | Marinir AS; Korps Marinir Amerika Serikat; US Marine Corps | USMC | Q11218
Korps Marinir Korea Selatan | military | KR | Korps Marinir Korsel |  | Q487238
Kortastipidkor | police | ID | Kortas Tipidkor; Kortastipidkor Polri; Kortas Tipikor Polri |  |
Kostrad | military | ID | Komando Cadangan Strategis Angkatan Darat; Kostrad TNI AD |  |
Krakatau Steel | company | ID | PT Krakatau Steel |  |
Kratos | industry | US | Kratos Defense |  |
Kremlin | government | RU |  |  |
Ku Klux Klan | nonstate | US |  | KKK |
Kumparan | news | ID |  |  |
Kumpulan Wang Simpanan Pekerja | agency | MY |  | KWSP |
Kuomintang | party | TW |  | KMT | Q31113
Kustodian Sentral Efek Indonesia | company | ID |  | KSEI |
Kuwait Airways | company | KW |  |  | Q860389
Kuwait Petroleum | company | KW |  |  |
Kyiv Independent | news | UA | The Kyiv Independent |  |
Kyiv Post | news | UA |  |  |
Kyodo | news | JP | Kyodo News |  |
L'Equipe | news | FR | L'Équipe |  |
L3Harris | industry | US |  |  | Q30291091
LAB 45 | thinktank | ID | Laboratorium Indonesia 2045 |  |
LAPAN | agency | ID | Lembaga Penerbangan dan Antariksa Nasional | LAPAN | Q1797789
LAPD | police | US | Kepolisian Los Angeles; Departemen Kepolisian Los Angeles | LAPD | Q214126
LAZISMU | ngo | ID | Lazismu | LAZISMU |
LAZISNU | ngo | ID | NU Care-LAZISNU | LAZISNU |
LBH Jakarta | ngo | ID |  |  |
LDII | ngo | ID | Lembaga Dakwah Islam Indonesia | LDII |
LG | company | KR | LG Electronics; LG Energy Solution | LG |
LIG Nex1 | industry | KR |  |  |
LIPI | agency | ID | Lembaga Ilmu Pengetahuan Indonesia | LIPI | Q6026133
LKBN Antara | news | ID | Kantor Berita Antara; Antaranews; Antara News; Perum LKBN Antara |  |
LKPP | agency | ID | Lembaga Kebijakan Pengadaan Barang/Jasa Pemerintah | LKPP |
LPDP | agency | ID | Lembaga Pengelola Dana Pendidikan | LPDP | Q19728377
LPEM FEB UI | thinktank | ID | LPEM UI |  |
LPSK | agency | ID | Lembaga Perlindungan Saksi dan Korban | LPSK |
LRT Jabodebek | company | ID |  |  |
LSI Denny JA | company | ID |  |  |
LVMH | company | FR |  | LVMH |
La France Insoumise | party | FR | Prancis Tak Tertunduk |  | Q27978402
La Libertad Avanza | party | AR |  |  | Q108454548
La Repubblica | news | IT |  |  | Q85329
Lakas-CMD | party | PH |  |  | Q6474567
Lamborghini | company | IT |  |  | Q35886
Land Rover | company | GB |  |  | Q26777551
Lashkar-e-Jhangvi | nonstate | PK |  |  |
Lashkar-e-Taiba | nonstate | PK | Lashkar-e-Toiba; Lashkar e-Taiba |  |
Lazada | company | SG |  |  |
Lazarus Group | nonstate | KP | Grup Lazarus |  |
Le Figaro | news | FR |  |  | Q216047
Le Monde | news | FR |  |  | Q12461
Le Parisien | news | FR |  |  |
Le Point | news | FR |  |  |
Leapmotor | company | CN |  |  | Q99510294
Lega Italia | party | IT | Partai Liga Italia |  |
Legiun Asing Prancis | military | FR | Legiun Asing Perancis |  |
Legiun Internasional Ukraina | military | UA | Legiun Asing Ukraina |  |
Legiun Veteran Republik Indonesia | ngo | ID |  | LVRI |
Lembaga Administrasi Negara | agency | ID |  |  |
Lembaga Biologi Molekuler Eijkman | agency | ID | Lembaga Eijkman |  |
Lembaga Hasil Dalam Negeri | agency | MY | Lembaga Hasil Dalam Negeri Malaysia | LHDN |
Lembaga Kemajuan Tanah Persekutuan | agency | MY |  | FELDA |
Lembaga Lebuhraya Malaysia | agency | MY |  |  |
Lembaga Penggalakan Pelancongan Malaysia | agency | MY |  |  |
Lembaga Penjamin Simpanan | agency | ID |  | LPS |
Lembaga Sensor Film | agency | ID |  | LSF |
Lembaga Survei Indonesia | thinktank | ID |  | LSI |
Lemhannas | agency | ID | Lembaga Ketahanan Nasional |  |
Lenovo | company | CN |  |  | Q14799
Leonardo DRS | industry | US |  |  | Q112038007
Leonardo S.p.A. | industry | IT | Leonardo SpA; Leonardo Helicopters |  | Q910379
Les Republicains | party | FR | Partai Les Republicains |  | Q20012759
Levada Center | thinktank | RU | Levada Centre |  |
Lexus | company | JP |  |  |
Lianhe Zaobao | news | SG |  |  |
Liberty Times | news | TW |  |  |
Liga Arab | igo |  | Liga Negara-Negara Arab |  |
Liga Awami | party | BD |  |  | Q1281480
Liga Muslim Dunia | ngo |  | Liga Dunia Islam; Rabithah Alam Islami |  |
Liga Muslim Pakistan | party | PK | Liga Muslim Pakistan-Nawaz | PML-N |
Liga Nasional untuk Demokrasi | party | MM |  | NLD | Q849603
Likud | party | IL | Partai Likud |  | Q187009
LinkAja | company | ID |  |  |
LinkedIn | company | US |  |  | Q213660
Lion Air | company | ID | Lion Group; Lion Air Group |  | Q1056794
Lippo Group | company | ID | Grup Lippo; Lippo Karawaci |  |
Liputan6 | news | ID | Liputan6.com; Liputan 6 |  |
Litbang Kompas | company | ID |  |  |
Live Science | news | US |  |  |
Liverpool Echo | news | GB |  |  |
Lockheed Martin | industry | US | Lockheed |  | Q7240
Lok Sabha | legislature | IN |  |  |
London School of Economics | university | GB |  |  | Q174570
Los Angeles Lakers | sport | US | LA Lakers |  | Q121783
Los Angeles Times | news | US |  |  | Q188515
Lowy Institute | thinktank | AU | Institut Lowy |  |
Lufthansa | company | DE |  |  | Q9325
Luftwaffe | military | DE |  |  |
Lukoil | company | RU |  |  | Q329347
M23 | nonstate | CD | Kelompok M23; Gerakan 23 Maret | M23 |
MARSOC | military | US |  | MARSOC |
MBDA | industry | FR |  | MBDA |
MER-C | ngo | ID |  | MER-C |
MI5 | agency | GB |  | MI5 | Q210175
MI6 | agency | GB | Secret Intelligence Service; Dinas Intelijen Rahasia Inggris | MI6 |
MIKTA | igo |  |  | MIKTA |
MILF | nonstate | PH | Front Pembebasan Islam Moro | MILF |
MIND ID | company | ID | Mind ID; Mining Industry Indonesia |  |
MINUSCA | igo |  |  | MINUSCA |
MINUSMA | igo |  |  | MINUSMA |
MIT Turki | agency | TR | Organisasi Intelijen Nasional Turki; Badan Intelijen Turki |  |
MIVD | agency | NL |  | MIVD |
MKD DPR | legislature | ID | Mahkamah Kehormatan Dewan | MKD |
MKMK | judiciary | ID | Majelis Kehormatan Mahkamah Konstitusi | MKMK |
MNC Group | company | ID | Grup MNC; MNC Media |  |
MNC Sekuritas | company | ID | PT MNC Sekuritas |  |
MNCTV | company | ID |  | MNCTV |
MNLF | nonstate | PH | Front Pembebasan Nasional Moro | MNLF |
MONUSCO | igo |  |  | MONUSCO |
MRT Jakarta | company | ID | PT MRT Jakarta |  |
MS-13 | nonstate | SV | Mara Salvatrucha |  |
MSMT | igo |  |  | MSMT |
MSNBC | news | US |  | MSNBC | Q13973
MUFG | company | JP | MUFG Bank; Mitsubishi UFJ | MUFG |
Maariv | news | IL | Ma'ariv |  |
Mabes Polri | police | ID | Markas Besar Polri |  |
Mabes TNI | military | ID | Markas Besar TNI; Mabes TNI Cilangkap |  |
Mabes TNI AD | military | ID | Markas Besar TNI AD |  |
Mabes TNI AL | military | ID |  |  |
Mabes TNI AU | military | ID |  |  |
Macan Tamil | nonstate | LK | Macan Pembebasan Tamil Eelam; Tamil Tigers | LTTE |
Maersk | company | DK |  |  |
Magen David Adom | ngo | IL |  |  |
Mahan Air | company | IR |  |  |
Mahkamah Agung | judiciary |  |  |  |
Mahkamah Agung AS | judiciary | US | Mahkamah Agung Amerika Serikat |  | Q11201
Mahkamah Agung Brasil | judiciary | BR |  |  |
Mahkamah Agung Filipina | judiciary | PH |  |  | Q514212
Mahkamah Agung India | judiciary | IN |  |  | Q213380
Mahkamah Agung Inggris | judiciary | GB |  |  | Q1122261
Mahkamah Agung Iran | judiciary | IR |  |  |
Mahkamah Agung Israel | judiciary | IL |  |  | Q399798
Mahkamah Agung Jepang | judiciary | JP |  |  | Q1142255
Mahkamah Agung Meksiko | judiciary | MX |  |  |
Mahkamah Agung Pakistan | judiciary | PK |  |  | Q2989473
Mahkamah Agung RI | judiciary | ID |  | MA | Q4200557
Mahkamah Agung Rusia | judiciary | RU |  |  |
Mahkamah Agung Ukraina | judiciary | UA |  |  |
Mahkamah Agung Venezuela | judiciary | VE |  |  |
Mahkamah Internasional | igo |  | International Court of Justice; Pengadilan Internasional | ICJ |
Mahkamah Internasional untuk Rwanda | igo |  |  | ICTR |
Mahkamah Konstitusi | judiciary |  |  |  |
Mahkamah Konstitusi Korea Selatan | judiciary | KR | Mahkamah Konstitusi Korsel |  |
Mahkamah Konstitusi RI | judiciary | ID | MK RI | MK; MKRI |
Mahkamah Konstitusi Thailand | judiciary | TH |  |  |
Mahkamah Persekutuan Malaysia | judiciary | MY |  |  |
Mahkamah Pidana Internasional | igo |  | International Criminal Court; Mahkamah Kriminal Internasional; Pengadilan Kriminal Internasional; Pengadilan Pidana Internasional | ICC | Q47488
Mahkamah Sesyen | judiciary | MY |  |  |
Mahkamah Uni Eropa | igo |  | Pengadilan Eropa; Mahkamah Eropa |  |
Mainichi Shimbun | news | JP |  |  | Q1136866
Majelis Nasional Korea Selatan | legislature | KR | Majelis Nasional Korsel |  | Q494162
Majelis Nasional Prancis | legislature | FR | Majelis Nasional Perancis |  | Q193582
Majelis Pakar Iran | legislature | IR | Majelis Ahli Iran; Majelis Ahli |  |
Majelis Permusyawaratan Rakyat | legislature | ID | MPR RI | MPR |
Majelis Rakyat Papua | legislature | ID |  |  |
Majelis Rakyat Tertinggi | legislature | KP | Majelis Rakyat Agung |  | Q714698
Majelis Rendah Inggris | legislature | GB | House of Commons |  |
Majelis Tinggi Inggris | legislature | GB | House of Lords |  |
Majelis Ulama Indonesia | ngo | ID |  | MUI |
Majelis Umum PBB | igo |  | Sidang Umum PBB | UNGA |
Majlis Keselamatan Negara | agency | MY |  |  |
Majlis Raja-Raja | government | MY |  |  |
Majlis Tindakan Ekonomi Negara | government | MY |  |  |
Malay Mail | news | MY |  |  |
Malaysia Airlines | company | MY |  |  | Q308952
Malaysia Airports Holdings Berhad | company | MY |  | MAHB |
Malaysiakini | news | MY |  |  |
Malaysian Chinese Association | party | MY | Persatuan Cina Malaysia |  |
Malaysian Indian Congress | party | MY | Kongres India Malaysia |  |
Mandala Airlines | company | ID |  |  |
Manila Bulletin | news | PH |  |  |
Manila Times | news | PH | The Manila Times |  |
Manulife | company | CA | Manulife Indonesia |  |
Marapi Consulting | company | ID |  |  |
Marca | news | ES |  |  | Q917580
Marinir Kerajaan Inggris | military | GB | Royal Marines; Korps Marinir Inggris |  |
Markas Angkatan Bersama | military | MY |  |  |
Markas Besar PBB | igo |  | Markas PBB |  |
Markas Khatam al-Anbiya | military | IR | Markas Besar Khatam al-Anbiya; Khatam al-Anbiya |  |
MarketWatch | news | US |  |  |
Marks & Spencer | company | GB |  |  |
Massachusetts Institute of Technology | university | US |  |  | Q49108
Mastercard | company | US |  |  |
Masyarakat Antikorupsi Indonesia | ngo | ID | Masyarakat Anti Korupsi Indonesia |  |
Matahari Department Store | company | ID |  |  |
Mathla'ul Anwar | ngo | ID | Mathlaul Anwar |  |
Mayapada | company | ID | Mayapada Group |  |
Maybank | company | MY | Maybank Indonesia |  | Q1364018
Mayora | company | ID | PT Mayora Indah |  |
Mazagon Dock | industry | IN | Mazagon Dock Shipbuilders |  |
Mazda | company | JP |  |  | Q35996
McDonald's | company | US | McDonalds |  |
McKinsey | company | US | McKinsey & Company |  | Q310207
McLaren | company | GB |  |  | Q1351854
Mechanical and Chemical Industry Corporation | industry | TR |  |  |
Medco Energi | company | ID | MedcoEnergi; PT Medco Energi Internasional; Medco |  |
Media Group | company | ID |  |  |
Media Indonesia | news | ID |  |  |
Media Survei Nasional | company | ID |  |  |
MediaTek | company | TW | Mediatek |  |
Mediterranean Shipping Company | company | CH |  |  |
Meduza | news | LV |  |  | Q18340732
Mehr News | news | IR | Mehr News Agency; Kantor Berita Mehr |  |
Melanesian Spearhead Group | igo |  | Kelompok Ujung Tombak Melanesia |  |
Mercedes-Benz | company | DE | Mercedes Benz; Mercedes |  | Q36008
Merck & Co | company | US |  |  | Q247489
Mercosur | igo |  |  | MERCOSUR |
Mercy Corps | ngo | US |  |  |
Merdeka Copper Gold | company | ID | PT Merdeka Copper Gold | MDKA |
Merdeka.com | news | ID |  |  |
Merpati Nusantara | company | ID | Merpati Airlines; Merpati Nusantara Airlines |  |
Meta Platforms | company | US |  |  | Q380
Metro TV | news | ID | MetroTV |  |
Miami Heat | sport | US |  |  | Q169138
Michelin | company | FR |  |  |
MicroStrategy | company | US |  |  |
Micron Technology | company | US |  |  | Q1197548
Microsoft | company | US | Microsoft Corp; Microsoft Corporation | MSFT | Q2283
Middle East Eye | news | GB |  |  |
Middle East Monitor | news | GB |  |  |
Migration Policy Institute | thinktank | US |  |  |
Milisi Maritim China | military | CN |  |  |
Military Times | news | US |  |  |
Military Watch Magazine | news |  |  |  |
Milrem Robotics | industry | EE |  |  |
Mirae Asset | company | KR | Mirae Asset Sekuritas; Mirae Asset Sekuritas Indonesia; PT Mirae Asset Sekuritas Indonesia |  |
Mistral AI | company | FR |  |  | Q119718658
Mitsubishi Electric | company | JP |  |  | Q53257
Mitsubishi Heavy Industries | industry | JP |  | MHI | Q648280
Mitsubishi Motors | company | JP |  |  |
Mitsui | company | JP |  |  |
Mixue | company | CN |  |  |
Moderna | company | US |  |  |
Mongabay | news | US | Mongabay Indonesia |  |
Monsanto | company | US |  |  | Q207983
Moody's | company | US | Moody's Investors Service; Moodys |  |
Moonshot AI | company | CN |  |  | Q130270266
Morgan Stanley | company | US |  |  | Q334204
Mossad | agency | IL |  |  |
Mother Jones | news | US |  |  |
Mothership | news | SG | Mothership.sg |  |
Motor1 | news | US |  |  |
Motorola | company | US |  |  |
Motorsport.com | news |  |  |  |
Motosan | news | ES |  |  |
Muafakat Nasional | party | MY |  |  |
Mubadala | company | AE |  |  |
Muhammadiyah | ngo | ID | Persyarikatan Muhammadiyah |  | Q1951917
Mujahidin Indonesia Timur | nonstate | ID |  |  |
Mujahidin-e-Khalq | nonstate | IR | Mujahedin-e-Khalq; Mojahedin-e Khalq; Mujahidin Khalq | MEK; MKO |
Multi Bintang Indonesia | company | ID |  |  |
Multinational Joint Task Force | alliance |  |  | MNJTF |
Mundo Deportivo | news | ES |  |  |
Muslimat NU | ngo | ID |  |  |
Myanmar Now | news | MM |  |  |
NABU | agency | UA | Biro Antikorupsi Nasional Ukraina | NABU |
NASA | agency | US | Badan Antariksa AS | NASA | Q23548
NATO | alliance |  | Aliansi Atlantik Utara; Organisasi Pakta Atlantik Utara; Pakta Pertahanan Atlantik Utara; North Atlantic Treaty Organization; Dewan NATO | NATO | Q7184
NBA | sport | US |  | NBA |
NBC News | news | US |  |  | Q2877626
NCSIST | industry | TW | National Chung-Shan Institute of Science and Technology; Institut Sains dan Teknologi Nasional Chung-Shan | NCSIST |
NDTV | news | IN |  | NDTV |
NED | ngo | US | National Endowment for Democracy |  |
NET TV | company | ID |  |  |
NHIndustries | industry | FR |  |  |
NHK | news | JP |  | NHK |
NHTSA | agency | US |  | NHTSA | Q1967350
NIH | agency | US | Institut Kesehatan Nasional AS | NIH |
NK News | news |  |  |  |
NOAA | agency | US |  | NOAA | Q214700
NORAD | military | US | Komando Pertahanan Kedirgantaraan Amerika Utara | NORAD |
NORINCO | industry | CN | Norinco | NORINCO |
NPR | news | US |  | NPR |
NSA | agency | US | Badan Keamanan Nasional AS | NSA | Q121194
NSO Group | company | IL | NSO |  |
NTSB | agency | US | Dewan Keselamatan Transportasi Nasional AS; Badan Keselamatan Transportasi Nasional AS | NTSB |
NU Online | news | ID |  |  |
NYPD | police | US | Kepolisian New York; Departemen Kepolisian New York | NYPD | Q328473
NZSAS | military | NZ |  | NZSAS |
Naftogaz | company | UA |  |  |
Nahdlatul Ulama | ngo | ID | Pengurus Besar Nahdlatul Ulama | PBNU; NU |
Nam Air | company | ID |  |  |
Nammo | industry | NO |  |  |
Narasi TV | news | ID | Narasi Newsroom |  |
Nasyiatul Aisyiyah | ngo | ID |  |  |
National Bureau of Investigation | agency | PH | Biro Investigasi Nasional Filipina |  | Q3336849
National Geographic | news | US |  |  | Q157118
National Interest | news | US | The National Interest |  |
National Investigation Agency | agency | IN | Badan Investigasi Nasional India |  | Q3529990
National Post | news | CA |  |  | Q1812075
National Rifle Association | ngo | US |  |  |
Naval Group | industry | FR |  |  | Q1227511
Naval Institute AS | thinktank | US | US Naval Institute | USNI |
Naval News | news | FR |  |  |
Navantia | industry | ES |  |  |
Naver Corp | company | KR |  |  |
Navy Times | news | US |  |  |
Naxalite | nonstate | IN | Naksalit |  |
Negara Islam Indonesia | nonstate | ID |  | NII |
Nestle | company | CH | Nestlé |  | Q160746
Netflix | company | US |  |  | Q907311
Neuralink | company | US |  |  |
New Development Bank | igo |  | Bank Pembangunan Baru; Bank Pembangunan Baru BRICS |  |
New Straits Times | news | MY |  |  |
New York Knicks | sport | US |  |  | Q131364
New York Post | news | US | The New York Post |  | Q211374
New Zealand Herald | news | NZ | NZ Herald |  | Q1199207
Newmont | company | US |  |  |
Newsweek | news | US |  |  | Q188413
Nexter | industry | FR | Nexter Systems |  |
Nikkei Asia | news | JP | Nikkei Asian Review |  |
Nindya Karya | company | ID |  |  |
Nine News | news | AU | 9News |  |
Nintendo | company | JP |  |  | Q8093
Nippon Steel | company | JP |  |  | Q1151693
Nissan | company | JP | Nissan Motor |  | Q20165
Nokia | company | FI |  |  | Q1418
Nord Stream AG | company | CH |  |  | Q691563
Norges Bank | agency | NO |  |  | Q970769
Northrop Grumman | industry | US |  |  | Q329953
Norwegian Refugee Council | ngo | NO | Dewan Pengungsi Norwegia |  | Q1247077
Novartis | company | CH |  |  | Q507154
Novavax | company | US |  |  | Q30290921
Novaya Gazeta | news | RU |  |  | Q170135
Novo Nordisk | company | DK |  |  | Q818846
Nuclear Threat Initiative | thinktank | US |  |  |
Nvidia | company | US | NVIDIA |  | Q182477
O Globo | news | BR |  |  |
OCBC | company | SG | OCBC NISP; Bank OCBC; Bank OCBC NISP | OCBC | Q2042423
OCHA | igo |  | Kantor PBB untuk Koordinasi Urusan Kemanusiaan; Kantor Koordinasi Urusan Kemanusiaan PBB | OCHA; UNOCHA |
OECD | igo |  | Organisasi Kerja Sama dan Pembangunan Ekonomi; Organisasi untuk Kerja Sama dan Pembangunan Ekonomi | OECD | Q41550
OFAC | agency | US | Kantor Pengawasan Aset Asing | OFAC |
OKX | company | SC |  | OKX |
ONGC | company | IN |  | ONGC | Q1430541
OPEC | igo |  | Organisasi Negara-Negara Pengekspor Minyak; Organisasi Negara Pengekspor Minyak | OPEC; OPEC+ |
OSCE | igo |  | Organisasi untuk Keamanan dan Kerja Sama di Eropa | OSCE |
OVO | company | ID |  | OVO |
Oditurat Militer | judiciary | ID | Otmil |  |
Okezone | news | ID | Okezone.com |  |
Oklahoma City Thunder | sport | US |  |  | Q180950
Ombudsman RI | agency | ID | Ombudsman Republik Indonesia |  |
Omoda | company | CN |  |  | Q64139027
Open Society Foundations | ngo | US | Open Society Foundation |  |
OpenAI | company | US |  |  | Q21708200
Operasi Aspides | alliance |  |  |  |
Operasi Penjaga Kemakmuran | alliance |  | Operation Prosperity Guardian |  |
Oppo | company | CN | OPPO |  | Q2084900
Opta | company | GB |  |  |
Oracle Corporation | company | US |  |  |
Organda | ngo | ID |  |  |
Organisasi Energi Atom Iran | agency | IR |  | AEOI | Q1672389
Organisasi Kerja Sama Islam | igo |  | Organisasi Kerjasama Islam; Organisasi Konferensi Islam; Pertubuhan Kerjasama Islam | OIC; OKI |
Organisasi Kerja Sama Shanghai | alliance |  |  | OKS; SCO |
Organisasi Kesehatan Dunia | igo |  | Badan Kesehatan Dunia; Pertubuhan Kesihatan Sedunia; World Health Organization | WHO | Q7817
Organisasi Negara-Negara Amerika | igo |  | Organisasi Negara Amerika | OAS |
Organisasi Negara-Negara Turkik | igo |  | Organisasi Negara Turkik |  |
Organisasi Pelarangan Senjata Kimia | igo |  |  | OPCW |
Organisasi Pembebasan Palestina | alliance | PS |  | PLO |
Organisasi Perdagangan Dunia | igo |  | World Trade Organization | WTO |
Oshkosh Defense | industry | US | Oshkosh |  |
Otokar | industry | TR |  |  |
Otorita Ibu Kota Nusantara | agency | ID | Otorita IKN | OIKN |
Otoritas Jasa Keuangan | agency | ID |  | OJK | Q638053
Otoritas Keselamatan Maritim Australia | agency | AU |  | AMSA |
Otoritas Moneter Singapura | agency | SG | Monetary Authority of Singapore |  |
Otoritas Palestina | agency | PS |  |  |
Otzma Yehudit | party | IL | Partai Otzma Yehudit; Partai Kekuatan Yahudi |  | Q46559
Oxfam | ngo |  |  |  | Q267941
P2G | ngo | ID | Perhimpunan Pendidikan dan Guru | P2G |
PAM Jaya | company | ID | Perumda PAM Jaya |  |
PB HMI | ngo | ID |  |  |
PB IDI | ngo | ID |  |  |
PB PMII | ngo | ID |  |  |
PBS News | news | US |  |  |
PBSI | sport | ID | Persatuan Bulutangkis Seluruh Indonesia | PBSI |
PBVSI | sport | ID | Persatuan Bola Voli Seluruh Indonesia | PBVSI |
PDP-Laban | party | PH |  |  | Q7140531
PDVSA | company | VE |  | PDVSA | Q718194
PFLP | nonstate | PS | Front Populer untuk Pembebasan Palestina; Front Rakyat untuk Pembebasan Palestina | PFLP |
PGRI | ngo | ID | Persatuan Guru Republik Indonesia | PGRI |
PHIVOLCS | agency | PH | Phivolcs |  |
PHRI | ngo | ID | Perhimpunan Hotel dan Restoran Indonesia | PHRI |
PLN Batam | company | ID | PT PLN Batam |  |
PMII | ngo | ID | Pergerakan Mahasiswa Islam Indonesia | PMII |
PMKRI | ngo | ID |  | PMKRI |
PP GP Ansor | ngo | ID |  |  |
PP Muhammadiyah | ngo | ID | Pimpinan Pusat Muhammadiyah |  |
PP PBSI | sport | ID |  |  |
PP Pemuda Muhammadiyah | ngo | ID |  |  |
PP Presisi | company | ID | PT Pembangunan Perumahan |  |
PPATK | agency | ID | Pusat Pelaporan dan Analisis Transaksi Keuangan | PPATK | Q12507365
PSOE | party | ES |  | PSOE | Q138198
PT Dahana | industry | ID | Dahana |  |
PT Daya Radar Utama | industry | ID |  |  |
PT Dirgantara Indonesia | industry | ID | PT DI; Dirgantara Indonesia | PTDI |
PT Dok dan Perkapalan Kodja Bahari | industry | ID | PT Dok Kodja Bahari |  |
PT Dok dan Perkapalan Surabaya | industry | ID |  |  |
PT Gag Nikel | company | ID | PT GAG Nikel; Gag Nikel; PT Gag |  |
PT Industri Kapal Indonesia | industry | ID |  |  |
PT Infoglobal | industry | ID | Infoglobal Teknologi Semesta |  |
PT Jala Berikat Nusantara Perkasa | industry | ID |  |  |
PT LEN Industri | industry | ID | PT Len |  |
PT Liga Indonesia Baru | sport | ID | PT LIB |  |
PT Lundin | industry | ID | PT Lundin Industry Invest; North Sea Boats |  |
PT Noahtu Shipyard | industry | ID |  |  |
PT PAL | industry | ID | PT PAL Indonesia |  |
PT PII | company | ID | PT Penjaminan Infrastruktur Indonesia |  |
PT Palindo Marine | industry | ID |  |  |
PT Pindad | industry | ID | Pindad |  |
PT SMI | company | ID | PT Sarana Multi Infrastruktur; Sarana Multi Infrastruktur |  |
PT Sarinah | company | ID |  |  |
PT Sentra Surya Ekajaya | industry | ID |  |  |
PT Timah | company | ID | PT Timah Tbk |  |
PTPN | company | ID | PT Perkebunan Nusantara; PTPN III; PT Perkebunan Nusantara III | PTPN |
PTRI | government | ID | Perutusan Tetap Republik Indonesia | PTRI |
PTUN Jakarta | judiciary | ID |  |  |
PUIC | igo |  |  | PUIC |
PVMBG | agency | ID | Pusat Vulkanologi dan Mitigasi Bencana Geologi | PVMBG | Q12507375
Pacific Islands Forum | igo |  | Forum Kepulauan Pasifik | PIF |
Pakatan Harapan | party | MY |  |  |
Pakistan Aeronautical Complex | industry | PK |  |  |
Pakistan Ordnance Factories | industry | PK |  |  |
Pakistan Tehreek-e-Insaf | party | PK | Partai PTI |  | Q284454
Pakta Warsawa | alliance |  |  |  | Q41644
Pakuwon | company | ID | Pakuwon Jati |  |
Palang Merah Amerika | ngo | US |  |  |
Palang Merah Indonesia | ngo | ID |  | PMI | Q3003251
Palang Merah Internasional | igo |  | Komite Palang Merah Internasional | ICRC |
Palang Pracharath | party | TH | Partai Palang Pracharath |  | Q55077745
Palantir | company | US | Palantir Technologies |  |
Panasonic | company | JP |  |  |
Pantai Indah Kapuk Dua | company | ID | PT Pantai Indah Kapuk Dua; PT Pantai Indah Kapuk Dua Tbk |  |
Paramount Global | company | US | Paramount Pictures |  | Q927134
Parisada Hindu Dharma Indonesia | ngo | ID |  | PHDI |
Parlemen Afghanistan | legislature | AF |  |  |
Parlemen Australia | legislature | AU |  |  | Q382118
Parlemen Eropa | igo |  |  |  |
Parlemen Filipina | legislature | PH |  |  |
Parlemen Hongaria | legislature | HU |  |  |
Parlemen India | legislature | IN |  |  | Q695252
Parlemen Inggris | legislature | GB |  |  | Q11010
Parlemen Irak | legislature | IQ |  |  |
Parlemen Iran | legislature | IR |  |  | Q378605
Parlemen Italia | legislature | IT |  |  | Q1117578
Parlemen Jepang | legislature | JP |  |  |
Parlemen Kanada | legislature | CA |  |  | Q475689
Parlemen Korea Selatan | legislature | KR | Parlemen Korsel |  |
Parlemen Lebanon | legislature | LB |  |  |
Parlemen Malaysia | legislature | MY |  |  | Q2986392
Parlemen Mesir | legislature | EG |  |  |
Parlemen Pakistan | legislature | PK |  |  | Q2665089
Parlemen Polandia | legislature | PL |  |  |
Parlemen Selandia Baru | legislature | NZ |  |  | Q1520966
Parlemen Singapura | legislature | SG |  |  | Q1517231
Parlemen Taiwan | legislature | TW |  |  |
Parlemen Thailand | legislature | TH |  |  |
Parlemen Turki | legislature | TR | Parlemen Turkiye |  | Q274918
Parlemen Ukraina | legislature | UA |  |  | Q176296
Parlemen Venezuela | legislature | VE |  |  |
Parlemen Yunani | legislature | GR |  |  | Q477089
ParsToday | news | IR | Pars Today |  |
Partai Aceh | party | ID |  |  |
Partai Aksi Rakyat | party | SG | People's Action Party |  | Q371395
Partai Amanat Nasional | party | ID | Partai PAN | PAN | Q2434365
Partai Amerika | party | US | America Party |  |
Partai Baath | party |  | Partai Ba'ath; Partai Baath Suriah |  |
Partai Berkarya | party | ID |  |  |
Partai Bharatiya Janata | party | IN | Bharatiya Janata Party | BJP | Q10230
Partai Bulan Bintang | party | ID |  |  |
Partai Buruh | party |  |  |  |
Partai Buruh Australia | party | AU |  |  | Q216082
Partai Buruh Inggris | party | GB |  |  | Q9630
Partai Buruh Korea | party | KP | Partai Pekerja Korea | WPK | Q49623
Partai DEM | party | TR |  |  |
Partai Damai Sejahtera | party | ID |  |  | Q7250923
Partai Demokrasi Indonesia Perjuangan | party | ID | PDI Perjuangan; PDI-P | PDIP | Q1186306
Partai Demokrat | party |  |  |  |
Partai Demokrat AS | party | US | Partai Demokrat Amerika Serikat |  | Q29552
Partai Demokrat Konstitusional Jepang | party | JP | Partai Demokratik Konstitusional |  | Q99233271
Partai Demokrat Korea | party | KR | Partai Demokratik Korea; Partai Demokrat Korea Selatan |  | Q15978686
Partai Demokrat Kurdistan | party | IQ |  |  |
Partai Demokrat Liberal Jepang | party | JP | Partai Demokratik Liberal; Partai Demokrat Liberal | LDP | Q232595
Partai Demokrat Thailand | party | TH |  |  | Q1186248
Partai Garuda | party | ID | Partai Garda Perubahan Indonesia |  |
Partai Gelora | party | ID | Partai Gelombang Rakyat Indonesia; Partai Gelora Indonesia |  |
Partai Gerakan Indonesia Raya | party | ID | Partai Gerindra; Gerindra |  | Q4261459
Partai Gerakan Nasionalis | party | TR |  | MHP | Q251077
Partai Golongan Karya | party | ID | Partai Golkar; Golkar |  | Q1536552
Partai Hanura | party | ID | Hanura; Partai Hati Nurani Rakyat |  | Q4262041
Partai Hijau Jerman | party | DE |  |  | Q49766
Partai Hukum dan Keadilan | party | PL |  |  | Q156874
Partai Inovasi Jepang | party | JP | Nippon Ishin no Kai |  |
Partai Keadilan Sejahtera | party | ID | Partai PKS | PKS | Q1511101
Partai Keadilan dan Pembangunan | party | TR | AK Parti |  | Q19077
Partai Keadilan dan Persatuan Indonesia | party | ID |  | PKPI | Q13405290
Partai Kebangkitan Bangsa | party | ID |  | PKB | Q1257317
Partai Kebangkitan Nusantara | party | ID |  |  |
Partai Kebebasan Austria | party | AT |  | FPÖ | Q131692
Partai Kekuatan Rakyat | party | KR | People Power Party |  |
Partai Komunis China | party | CN | Partai Komunis Tiongkok | PKC | Q17427
Partai Komunis Indonesia | party | ID |  | PKI | Q157744
Partai Komunis Jepang | party | JP |  |  | Q641600
Partai Komunis Kuba | party | CU |  |  | Q371402
Partai Komunis Rusia | party | RU |  |  | Q192187
Partai Komunis Vietnam | party | VN |  |  | Q427325
Partai Kongres India | party | IN | Kongres Nasional India |  |
Partai Konservatif Inggris | party | GB | Partai Tory |  | Q9626
Partai Liberal Australia | party | AU |  |  | Q241149
Partai Liberal Brasil | party | BR |  |  | Q2731720
Partai Liberal Demokrat Inggris | party | GB |  |  | Q9624
Partai Liberal Kanada | party | CA |  |  | Q138345
Partai Masyumi | party | ID | Masyumi |  | Q2579297
Partai Morena | party | MX |  |  | Q15717618
Partai Move Forward | party | TH | Partai Bergerak Maju |  |
Partai NasDem | party | ID | NasDem; Nasdem; Partai Nasdem |  | Q4207219
Partai Nasional Indonesia | party | ID |  |  | Q1965221
Partai Nasional Skotlandia | party | GB | Scottish National Party |  | Q10658
Partai Nasionalis Bangladesh | party | BD |  |  | Q496810
Partai Nazi | party | DE |  | NSDAP |
Partai Pekerja Brasil | party | BR | Partai Buruh Brasil |  | Q657089
Partai Pekerja Kurdistan | nonstate | TR |  |  |
Partai Pelayan Rakyat | party | UA |  |  | Q52292915
Partai Perindo | party | ID | Perindo |  |
Partai Persatuan Pembangunan | party | ID | Partai PPP | PPP | Q2669302
Partai Prima | party | ID | Partai Rakyat Adil Makmur |  |
Partai Progresif Demokratik | party | TW | Partai Progresif Demokratik Taiwan |  | Q903822
Partai Rakyat Demokratik | party | ID |  |  |
Partai Rakyat Eropa | party |  |  |  |
Partai Rakyat Pakistan | party | PK | Pakistan Peoples Party |  | Q186591
Partai Rakyat Thailand | party | TH | Partai Prachachon |  |
Partai Republik | party | US | Partai Republik AS; Partai Republikan | GOP | Q29468
Partai Solidaritas Indonesia | party | ID | Partai PSI | PSI |
Partai Sosialis Bersatu Venezuela | party | VE |  | PSUV | Q197864
Partai Ummat | party | ID |  |  |
Partai Vox | party | ES |  |  | Q15630787
Partai untuk Kebebasan | party | NL | Partai Kebebasan Belanda |  | Q332739
Parti Amanah Negara | party | MY |  |  |
Parti Bersatu Sabah | party | MY |  |  |
Parti Islam Se-Malaysia | party | MY | Partai Islam Se-Malaysia; Partai PAS |  | Q1547025
Parti Keadilan Rakyat | party | MY |  |  | Q1756601
Parti Pribumi Bersatu Malaysia | party | MY |  |  | Q26871088
Parti Warisan | party | MY | Parti Warisan Sabah |  |
Pasar Jaya | company | ID | Perumda Pasar Jaya |  |
Pasmar 1 | military | ID | Pasukan Marinir 1 |  |
Pasmar 2 | military | ID | Pasukan Marinir 2 |  |
Pasmar 3 | military | ID | Pasukan Marinir 3 |  |
Paspampres | military | ID | Pasukan Pengamanan Presiden |  |
Pasukan AS di Korea | military | US | Pasukan Amerika Serikat Korea | USFK |
Pasukan Bela Diri Darat Jepang | military | JP | Pasukan Bela Diri Darat | JGSDF; GSDF | Q889751
Pasukan Bela Diri Jepang | military | JP |  | JSDF |
Pasukan Bela Diri Maritim | military | JP | Pasukan Bela Diri Maritim Jepang | JMSDF; MSDF | Q731647
Pasukan Bela Diri Udara Jepang | military | JP | Pasukan Bela Diri Udara | JASDF; ASDF | Q830305
Pasukan Gabungan UE | alliance |  |  | EUFOR; EUNAVFOR |
Pasukan Gerakan Am | police | MY |  |  |
Pasukan Khas Laut | military | MY |  |  |
Pasukan Mencari dan Menyelamat Khas Malaysia | agency | MY |  |  |
Pasukan Mobilisasi Populer | nonstate | IQ | Hashd al-Shaabi; Hashd Al Shaabi; Pasukan Mobilisasi Rakyat; Unit Mobilisasi Populer | PMF |
Pasukan Pendukung Strategis PLA | military | CN |  |  |
Pasukan Penjaga Perdamaian PBB | igo |  | Pasukan Perdamaian PBB; Pasukan Pemelihara Perdamaian PBB |  |
Pasukan Pertahanan Israel | military | IL | Militer Israel; Tentara Israel | IDF | Q58967
Pasukan Pertahanan Papua Nugini | military | PG | Angkatan Pertahanan Papua Nugini | PNGDF |
Pasukan Pertahanan Rakyat Myanmar | nonstate | MM | People's Defence Force |  |
Pasukan Pertahanan Selandia Baru | military | NZ |  | NZDF | Q1051650
Pasukan Pertahanan Teritorial Ukraina | military | UA |  |  |
Pasukan Polis Marin | police | MY |  |  |
Pasukan Quds | military | IR | Quds Force |  | Q311381
Pasukan Radwan | nonstate | LB | Radwan Force |  |
Pasukan Roket PLA | military | CN |  | PLARF |
Pasukan Roket Strategis Rusia | military | RU | Pasukan Rudal Strategis Rusia |  |
Pasukan Simpanan Persekutuan | police | MY |  |  |
PayPal | company | US |  |  | Q483959
Peace Now | ngo | IL |  |  |
Pefindo | company | ID | PT Pemeringkat Efek Indonesia | PEFINDO |
Pegadaian | company | ID | PT Pegadaian; PT Pegadaian (Persero) |  | Q7160531
Pelindo | company | ID | PT Pelindo; PT Pelabuhan Indonesia; Pelabuhan Indonesia |  |
Pelita Air | company | ID | PT Pelita Air Service; Pelita Air Service |  |
Pelni | company | ID | PT Pelni; PT Pelayaran Nasional Indonesia | PELNI | Q1393397
Pemerintah Persatuan Nasional Myanmar | nonstate | MM | Pemerintah Persatuan Nasional | NUG |
Pemerintah Provinsi Aceh | government | ID | Pemprov Aceh; Pemerintah Aceh |  |
Pemerintah Provinsi Bali | government | ID | Pemprov Bali |  |
Pemerintah Provinsi Bangka Belitung | government | ID | Pemprov Bangka Belitung; Pemprov Babel |  |
Pemerintah Provinsi Banten | government | ID | Pemprov Banten |  |
Pemerintah Provinsi Bengkulu | government | ID | Pemprov Bengkulu |  |
Pemerintah Provinsi DI Yogyakarta | government | ID | Pemprov DI Yogyakarta; Pemprov DIY |  |
Pemerintah Provinsi DKI Jakarta | government | ID | Pemprov DKI Jakarta; Pemprov Jakarta |  |
Pemerintah Provinsi Gorontalo | government | ID | Pemprov Gorontalo |  |
Pemerintah Provinsi Jambi | government | ID | Pemprov Jambi |  |
Pemerintah Provinsi Jawa Barat | government | ID | Pemprov Jawa Barat; Pemprov Jabar |  |
Pemerintah Provinsi Jawa Tengah | government | ID | Pemprov Jawa Tengah; Pemprov Jateng |  |
Pemerintah Provinsi Jawa Timur | government | ID | Pemprov Jawa Timur; Pemprov Jatim |  |
Pemerintah Provinsi Kalimantan Barat | government | ID | Pemprov Kalimantan Barat; Pemprov Kalbar |  |
Pemerintah Provinsi Kalimantan Selatan | government | ID | Pemprov Kalimantan Selatan; Pemprov Kalsel |  |
Pemerintah Provinsi Kalimantan Tengah | government | ID | Pemprov Kalimantan Tengah; Pemprov Kalteng |  |
Pemerintah Provinsi Kalimantan Timur | government | ID | Pemprov Kalimantan Timur; Pemprov Kaltim |  |
Pemerintah Provinsi Kalimantan Utara | government | ID | Pemprov Kalimantan Utara; Pemprov Kaltara |  |
Pemerintah Provinsi Kepulauan Riau | government | ID | Pemprov Kepulauan Riau; Pemprov Kepri |  |
Pemerintah Provinsi Lampung | government | ID | Pemprov Lampung |  |
Pemerintah Provinsi Maluku | government | ID | Pemprov Maluku |  |
Pemerintah Provinsi Maluku Utara | government | ID | Pemprov Maluku Utara; Pemprov Malut |  |
Pemerintah Provinsi NTB | government | ID | Pemprov NTB; Pemerintah Provinsi Nusa Tenggara Barat |  |
Pemerintah Provinsi NTT | government | ID | Pemprov NTT; Pemerintah Provinsi Nusa Tenggara Timur |  |
Pemerintah Provinsi Papua | government | ID | Pemprov Papua |  |
Pemerintah Provinsi Papua Barat | government | ID | Pemprov Papua Barat |  |
Pemerintah Provinsi Papua Barat Daya | government | ID | Pemprov Papua Barat Daya |  |
Pemerintah Provinsi Papua Pegunungan | government | ID | Pemprov Papua Pegunungan |  |
Pemerintah Provinsi Papua Selatan | government | ID | Pemprov Papua Selatan |  |
Pemerintah Provinsi Papua Tengah | government | ID | Pemprov Papua Tengah |  |
Pemerintah Provinsi Riau | government | ID | Pemprov Riau |  |
Pemerintah Provinsi Sulawesi Barat | government | ID | Pemprov Sulawesi Barat; Pemprov Sulbar |  |
Pemerintah Provinsi Sulawesi Selatan | government | ID | Pemprov Sulawesi Selatan; Pemprov Sulsel |  |
Pemerintah Provinsi Sulawesi Tengah | government | ID | Pemprov Sulawesi Tengah; Pemprov Sulteng |  |
Pemerintah Provinsi Sulawesi Tenggara | government | ID | Pemprov Sulawesi Tenggara; Pemprov Sultra |  |
Pemerintah Provinsi Sulawesi Utara | government | ID | Pemprov Sulawesi Utara; Pemprov Sulut |  |
Pemerintah Provinsi Sumatera Barat | government | ID | Pemprov Sumatera Barat; Pemprov Sumbar |  |
Pemerintah Provinsi Sumatera Selatan | government | ID | Pemprov Sumatera Selatan; Pemprov Sumsel |  |
Pemerintah Provinsi Sumatera Utara | government | ID | Pemprov Sumatera Utara; Pemprov Sumut |  |
Pemuda Muhammadiyah | ngo | ID |  |  |
Pemuda Pancasila | ngo | ID |  |  |
Pengadilan Arbitrase Olahraga | sport |  | Court of Arbitration for Sport; Mahkamah Arbitrase Olahraga |  |
Pengadilan Arbitrase Permanen | igo |  | Mahkamah Arbitrase Permanen; Permanent Court of Arbitration; Pengadilan Tetap Arbitrase |  |
Pengadilan HAM Eropa | igo |  | Mahkamah HAM Eropa; Mahkamah Hak Asasi Manusia Eropa | ECHR |
Pengadilan Kejahatan Perang Yugoslavia | igo |  | Mahkamah Pidana Internasional untuk bekas Yugoslavia | ICTY |
Pengadilan Militer II-08 Jakarta | judiciary | ID |  |  |
Pengadilan Negeri Bandung | judiciary | ID | PN Bandung |  |
Pengadilan Negeri Denpasar | judiciary | ID | PN Denpasar |  |
Pengadilan Negeri Jakarta Barat | judiciary | ID | PN Jakarta Barat |  |
Pengadilan Negeri Jakarta Pusat | judiciary | ID | PN Jakarta Pusat |  |
Pengadilan Negeri Jakarta Selatan | judiciary | ID | PN Jakarta Selatan |  |
Pengadilan Negeri Jakarta Timur | judiciary | ID | PN Jakarta Timur |  |
Pengadilan Negeri Jakarta Utara | judiciary | ID | PN Jakarta Utara |  |
Pengadilan Negeri Medan | judiciary | ID | PN Medan |  |
Pengadilan Negeri Surabaya | judiciary | ID | PN Surabaya |  |
Pengadilan Tinggi DKI Jakarta | judiciary | ID | Pengadilan Tinggi Jakarta |  |
Pengadilan Tipikor Jakarta | judiciary | ID | Pengadilan Tipikor Jakarta Pusat; Pengadilan Tindak Pidana Korupsi Jakarta |  |
Penjaga Pantai AS | agency | US | US Coast Guard; Penjaga Pantai Amerika Serikat | USCG | Q11224
Penjaga Pantai China | agency | CN | Coast Guard China | CCG |
Penjaga Pantai Filipina | agency | PH |  | PCG | Q7185007
Penjaga Pantai India | agency | IN |  |  | Q356379
Penjaga Pantai Jepang | agency | JP |  |  | Q565418
Penjaga Pantai Korea Selatan | agency | KR | Penjaga Pantai Korsel |  |
Penjaga Pantai Taiwan | agency | TW |  |  |
Penjaga Pantai Vietnam | agency | VN |  |  | Q2753589
Pentagon | ministry | US | Departemen Perang AS; Departemen Pertahanan AS; Kementerian Pertahanan AS; Departemen Pertahanan Amerika Serikat; Departemen Perang Amerika Serikat |  | Q11209
People's Daily | news | CN | Harian Rakyat China; The People's Daily |  | Q54340
PepsiCo | company | US |  |  | Q334800
Peradi | ngo | ID | Perhimpunan Advokat Indonesia | PERADI |
Perbadanan Pengurusan Sisa Pepejal dan Pembersihan Awam | agency | MY |  | SWCorp |
Perbadanan Putrajaya | government | MY |  |  |
Perbasi | sport | ID |  |  |
Perhutani | company | ID | Perum Perhutani |  |
Perikatan Nasional | party | MY |  |  |
Perlawanan Islam di Irak | nonstate | IQ | Perlawanan Islam Irak |  |
Perludem | ngo | ID | Perkumpulan untuk Pemilu dan Demokrasi |  |
Permodalan Nasional Madani | company | ID | PT Permodalan Nasional Madani | PNM |
Perodua | company | MY |  |  | Q1476369
Perpustakaan Nasional | agency | ID | Perpusnas |  |
Persatuan Islam | ngo | ID |  |  |
Persatuan Nasional Israel | party | IL | Partai Persatuan Nasional Israel; Biru Putih |  |
Persatuan Sepak Bola Seluruh Indonesia | sport | ID | Persatuan Sepakbola Seluruh Indonesia; PSSI Pusat | PSSI |
Persatuan Wartawan Indonesia | ngo | ID | PWI Pusat | PWI |
Persekutuan Gereja-gereja di Indonesia | ngo | ID | Persekutuan Gereja-Gereja di Indonesia | PGI |
Persemakmuran | igo |  | Negara-Negara Persemakmuran; Persemakmuran Inggris |  |
Persemakmuran Negara-Negara Merdeka | igo |  | Persemakmuran Negara Merdeka | CIS |
Perserikatan Bangsa-Bangsa | igo |  | Bangsa-Bangsa Bersatu; United Nations; Perserikatan Bangsa Bangsa; Organisasi PBB; Pertubuhan Bangsa-Bangsa Bersatu | PBB | Q1065
Pertagas | company | ID | PT Pertamina Gas; Pertamina Gas |  |
Pertahanan Sipil Gaza | agency | PS | Badan Pertahanan Sipil Gaza |  |
Pertamina | company | ID | PT Pertamina; PT Pertamina (Persero) |  | Q1641044
Pertamina EP | company | ID | PT Pertamina EP |  |
Pertamina Geothermal Energy | company | ID | PT Pertamina Geothermal Energy; PT Pertamina Geothermal Energy Tbk | PGEO |
Pertamina Hulu Energi | company | ID | PT Pertamina Hulu Energi |  |
Pertamina Hulu Rokan | company | ID | PT Pertamina Hulu Rokan |  |
Pertamina International Shipping | company | ID | PT Pertamina International Shipping |  |
Pertamina Patra Niaga | company | ID | PT Pertamina Patra Niaga; Patra Niaga |  |
Perum Jamkrindo | company | ID | Jamkrindo |  |
Peruri | company | ID | Perum Peruri |  |
Perusahaan Gas Negara | company | ID | PT Perusahaan Gas Negara; PT Perusahaan Gas Negara Tbk; PT PGN | PGN; PGAS |
Perusahaan Listrik Negara | company | ID | PT PLN; PT PLN (Persero); PT Perusahaan Listrik Negara; PT Perusahaan Listrik Negara (Persero); PLN Indonesia Power; PLN Nusantara Power | PLN | Q4201636
Peshmerga | military | IQ |  |  |
Petral | company | ID | Pertamina Energy Trading |  |
Petrindo Jaya Kreasi | company | ID | PT Petrindo Jaya Kreasi; PT Petrindo Jaya Kreasi Tbk |  |
PetroChina | company | CN |  |  | Q503182
Petrobras | company | BR |  |  | Q210047
Petrokimia Gresik | company | ID | PT Petrokimia Gresik |  |
Petronas | company | MY | Petroliam Nasional |  |
Petrosea | company | ID |  |  |
Peugeot | company | FR |  |  | Q6742
Pew Research Center | thinktank | US | Pew Research |  | Q1635722
Pfizer | company | US |  |  | Q206921
Pheu Thai | party | TH | Partai Pheu Thai |  | Q1142913
Philip Morris | company | US |  |  |
Philippine Airlines | company | PH |  |  | Q846910
Philippine Coast Guard | agency | PH |  |  |
Philippine Daily Inquirer | news | PH |  |  |
Philippine News Agency | news | PH |  |  |
Phnom Penh Post | news | KH | The Phnom Penh Post |  |
Phoenix TV | news | HK |  |  |
Pihak Berkuasa Penerbangan Awam Malaysia | agency | MY |  | CAAM |
Pikiran Rakyat | news | ID |  |  |
Pinterest | company | US |  |  | Q96095585
Pirelli | company | IT |  |  |
Platform Sipil | party | PL |  |  |
Podemos | party | ES |  |  | Q16059622
Polda Aceh | police | ID |  |  |
Polda Bali | police | ID |  |  |
Polda Bangka Belitung | police | ID | Polda Babel; Polda Kepulauan Bangka Belitung |  |
Polda Banten | police | ID |  |  |
Polda Bengkulu | police | ID |  |  |
Polda DI Yogyakarta | police | ID | Polda DIY; Polda Yogyakarta |  |
Polda Gorontalo | police | ID |  |  |
Polda Jambi | police | ID |  |  |
Polda Jawa Barat | police | ID | Polda Jabar |  |
Polda Jawa Tengah | police | ID | Polda Jateng |  |
Polda Jawa Timur | police | ID | Polda Jatim |  |
Polda Kalimantan Barat | police | ID | Polda Kalbar |  |
Polda Kalimantan Selatan | police | ID | Polda Kalsel |  |
Polda Kalimantan Tengah | police | ID | Polda Kalteng |  |
Polda Kalimantan Timur | police | ID | Polda Kaltim |  |
Polda Kalimantan Utara | police | ID | Polda Kaltara |  |
Polda Kepulauan Riau | police | ID | Polda Kepri |  |
Polda Lampung | police | ID |  |  |
Polda Maluku | police | ID |  |  |
Polda Maluku Utara | police | ID | Polda Malut |  |
Polda Metro Jaya | police | ID | Polda Metro; Mapolda Metro Jaya |  |
Polda NTB | police | ID | Polda Nusa Tenggara Barat |  |
Polda NTT | police | ID | Polda Nusa Tenggara Timur |  |
Polda Papua | police | ID |  |  |
Polda Papua Barat | police | ID |  |  |
Polda Papua Barat Daya | police | ID |  |  |
Polda Papua Tengah | police | ID |  |  |
Polda Riau | police | ID |  |  |
Polda Sulawesi Barat | police | ID | Polda Sulbar |  |
Polda Sulawesi Selatan | police | ID | Polda Sulsel |  |
Polda Sulawesi Tengah | police | ID | Polda Sulteng |  |
Polda Sulawesi Tenggara | police | ID | Polda Sultra |  |
Polda Sulawesi Utara | police | ID | Polda Sulut |  |
Polda Sumatera Barat | police | ID | Polda Sumbar |  |
Polda Sumatera Selatan | police | ID | Polda Sumsel |  |
Polda Sumatera Utara | police | ID | Polda Sumut; Poldasu |  |
Polis Diraja Malaysia | police | MY | Kepolisian Diraja Malaysia; Polisi Diraja Malaysia | PDRM | Q1664804
Polisi Bersenjata Rakyat China | police | CN |  |  |
Polisi Federal Australia | police | AU | Kepolisian Federal Australia; Australian Federal Police |  |
Polisi Moral Iran | police | IR |  |  |
Politbiro China | government | CN | Politbiro Partai Komunis China |  |
Politico | news | US |  |  | Q3109740
Polres Metro Bekasi Kota | police | ID |  |  |
Polres Metro Depok | police | ID |  |  |
Polres Metro Jakarta Barat | police | ID |  |  |
Polres Metro Jakarta Pusat | police | ID |  |  |
Polres Metro Jakarta Selatan | police | ID |  |  |
Polres Metro Jakarta Timur | police | ID |  |  |
Polres Metro Jakarta Utara | police | ID |  |  |
Polres Metro Tangerang Kota | police | ID |  |  |
Polresta Banda Aceh | police | ID |  |  |
Polresta Bogor Kota | police | ID |  |  |
Polresta Denpasar | police | ID |  |  |
Polresta Malang Kota | police | ID |  |  |
Polresta Mataram | police | ID |  |  |
Polresta Pekanbaru | police | ID |  |  |
Polresta Sidoarjo | police | ID |  |  |
Polresta Yogyakarta | police | ID |  |  |
Polrestabes Bandung | police | ID |  |  |
Polrestabes Makassar | police | ID |  |  |
Polrestabes Medan | police | ID |  |  |
Polrestabes Palembang | police | ID |  |  |
Polrestabes Semarang | police | ID |  |  |
Polrestabes Surabaya | police | ID |  |  |
Poltracking | company | ID | Poltracking Indonesia |  |
Poly Technologies | industry | CN |  |  |
Polytron | company | ID |  |  |
Poongsan | industry | KR |  |  |
Pop Mart | company | CN |  |  | Q97180096
Populi Center | thinktank | ID |  |  |
Poros Perlawanan | alliance |  | Axis of Resistance |  |
Porsche | company | DE |  |  | Q40993
Pos Indonesia | company | ID | PT Pos Indonesia; PT Pos Indonesia (Persero); PT Pos |  | Q4273095
Pos Kupang | news | ID | Pos-Kupang.com | POS-KUPANG.COM |
Poskota | news | ID | Pos Kota |  |
Pratt & Whitney | industry | US | Pratt and Whitney |  | Q173150
Pravda | news | RU |  |  |
Press TV | news | IR |  |  | Q912429
Press Trust of India | news | IN |  |  |
ProPublica | news | US |  |  |
Procter & Gamble | company | US |  | P&G |
Program Pangan Dunia | igo |  |  | WFP | Q204344
Project Multatuli | news | ID |  |  |
Projo | ngo | ID | Relawan Projo |  |
Proton Holdings | company | MY |  |  |
Proud Boys | nonstate | US |  |  |
Prudential Indonesia | company | ID |  |  |
Public Investment Fund | company | SA |  |  |
Pupuk Indonesia | company | ID | PT Pupuk Indonesia; PT Pupuk Indonesia (Persero) |  |
Pupuk Kaltim | company | ID | PT Pupuk Kalimantan Timur |  |
Pusat Misi Pemeliharaan Perdamaian TNI | military | ID |  | PMPP |
Pusat Pemantauan Gempa Malaysia | agency | MY |  |  |
Pushidrosal | military | ID | Pusat Hidro-Oseanografi TNI AL |  |
Puslabfor | police | ID | Puslabfor Polri; Labfor Polri |  |
Puspen TNI | military | ID | Pusat Penerangan TNI |  |
Puspenerbad | military | ID | Pusat Penerbangan Angkatan Darat; Pusat Penerbangan TNI AD; Penerbad |  |
Puspenerbal | military | ID | Pusat Penerbangan TNI AL |  |
Puspom TNI | military | ID | Pusat Polisi Militer TNI; Polisi Militer TNI |  |
Puspomad | military | ID | Pusat Polisi Militer Angkatan Darat |  |
PwC | company | GB | PricewaterhouseCoopers |  |
QAnon | nonstate | US |  |  |
Qantas | company | AU | Qantas Airways |  | Q32491
Qatar Airways | company | QA |  |  | Q208033
Qatar Investment Authority | company | QA |  |  |
QatarEnergy | company | QA |  |  |
Quad | alliance |  | Kuad; Quadrilateral Security Dialogue |  |
Qualcomm | company | US |  |  |
Quantum Systems | industry | DE |  |  |
Quincy Institute | thinktank | US |  |  |
R&AW | agency | IN |  |  | Q2092054
RAND | thinktank | US | RAND Corporation | RAND |
RBC Rusia | news | RU |  |  |
RBC Ukraina | news | UA | RBC-Ukraine |  |
RCTI | company | ID |  | RCTI |
REI | ngo | ID | Real Estat Indonesia; Realestat Indonesia |  |
RFI | news | FR | Radio France Internationale | RFI |
RIA Novosti | news | RU |  |  | Q821172
RMOL | news | ID |  | RMOL |
RRI | news | ID | Radio Republik Indonesia; LPP RRI | RRI |
RSF | nonstate | SD | Pasukan Dukungan Cepat | RSF |
RSIS | thinktank | SG | S Rajaratnam School of International Studies; S. Rajaratnam School of International Studies | RSIS |
RUSI | thinktank | GB | Royal United Services Institute | RUSI |
Radar Bogor | news | ID |  |  |
Radio Elshinta | news | ID |  |  |
Radio Farda | news | US |  |  | Q977633
Radio Free Asia | news | US |  | RFA |
Radio Free Europe | news | US | Radio Free Europe/Radio Liberty; RFE/RL |  |
Rafael Advanced Defense Systems | industry | IL | Rafael Advanced Defence Systems |  |
Rajya Sabha | legislature | IN |  |  |
Rakuten | company | JP |  |  |
Rappler | news | PH |  |  |
Rashtriya Swayamsevak Sangh | ngo | IN |  |  |
Rassemblement National | party | FR | National Rally; Reli Nasional |  | Q205150
Raytheon | industry | US | Raytheon Technologies; RTX Corporation | RTX | Q156644
ReCAAP | igo |  |  |  |
Realme | company | CN |  |  |
Red Bull GmbH | company | AT |  |  | Q698639
Red Bull Racing | sport | AT |  |  | Q173663
Reddit | company | US |  |  | Q1136
Reform UK | party | GB | Partai Reform UK |  | Q104721252
Rekayasa Industri | company | ID | Rekind |  |
Relawan Pro Jokowi | ngo | ID |  |  |
Reliance Industries | company | IN |  |  |
Renault | company | FR |  |  | Q6686
Reporters Without Borders | ngo |  | Reporter Tanpa Batas; Wartawan Tanpa Batas; Reporters Sans Frontieres |  |
Repsol | company | ES |  |  | Q174747
Repsol Honda | sport | JP |  |  |
Republik Maluku Selatan | nonstate | ID |  | RMS |
Republika | news | ID | Republika Online; Republika.co.id; Harian Republika |  |
Republikorp | industry | ID | PT Republik Aero Dirgantara; Republik Defense |  |
Research and Analysis Wing | agency | IN |  |  |
Reserve Bank of Australia | agency | AU | Bank Sentral Australia | RBA | Q1506724
Reserve Bank of India | agency | IN | Bank Sentral India | RBI | Q944085
Resimen Ranger ke-75 | military | US |  |  |
Reuters | news | GB |  |  | Q130879
Rheinmetall | industry | DE |  |  |
Riksdag | legislature | SE |  |  | Q272930
Rio Tinto | company |  |  |  | Q30338747
Riot Games | company | US |  |  |
Ripple Labs | company | US |  |  |
Rivian | company | US |  |  | Q7338847
Roblox | company | US |  |  |
Roche Holding | company | CH |  |  |
Rockefeller Foundation | ngo | US |  |  | Q862034
Rocket Lab | company | US |  |  |
Rodong Sinmun | news | KP |  |  |
Roketsan | industry | TR |  |  | Q2548367
Rolling Stone | news | US |  |  |
Rolls-Royce | industry | GB | Rolls Royce |  | Q243278
Rosatom | agency | RU |  |  | Q514140
Rosaviatsia | agency | RU |  |  |
Roscosmos | agency | RU | Roskosmos |  | Q190795
Roskomnadzor | agency | RU |  |  |
Rosneft | company | RU |  |  | Q1141123
Rosoboronexport | industry | RU |  |  |
Rossiya 1 | news | RU |  |  |
Rossiyskaya Gazeta | news | RU |  |  | Q1853433
Rostec | industry | RU |  |  |
Royal Brunei | company | BN | Royal Brunei Airlines |  | Q1050783
Royal Canadian Mounted Police | police | CA | Kepolisian Berkuda Kanada | RCMP | Q335175
Royal Enfield | company | IN |  |  | Q2668720
Rumah Zakat | ngo | ID |  |  |
Rusia Bersatu | party | RU | Partai Rusia Bersatu; United Russia |  | Q151469
Russia Today | news | RU | RT News |  |
Ryanair | company | IE |  |  | Q170614
S&P Global | company | US | S&P Global Ratings |  |
SAARC | igo |  | Asosiasi Asia Selatan untuk Kerja Sama Regional | SAARC |
SADC | igo |  |  | SADC |
SAFEnet | ngo | ID |  |  |
SAIC Motor | company | CN |  |  |
SBU | agency | UA | Dinas Keamanan Ukraina | SBU |
SCMP | news | HK | South China Morning Post | SCMP | Q1198574
SCTV | company | ID |  | SCTV |
SDF Suriah | nonstate | SY | Pasukan Demokratik Suriah |  | Q21096224
SEAL Team Six | military | US | SEAL Team 6 | DEVGRU |
SEATO | alliance |  |  | SEATO |
SEBIN | agency | VE |  | SEBIN |
SIPRI | thinktank | SE | Institut Penelitian Perdamaian Internasional Stockholm | SIPRI |
SK Hynix | company | KR |  |  | Q370719
SKK Migas | agency | ID |  |  |
SM Entertainment | company | KR |  |  | Q483938
SMERU | thinktank | ID | SMERU Research Institute |  |
SOHR | ngo | GB | Observatorium Suriah untuk Hak Asasi Manusia; Observatorium HAM Suriah; Syrian Observatory for Human Rights | SOHR |
SPD | party | DE | Partai Sosial Demokrat Jerman | SPD | Q49768
SPRM | agency | MY | Suruhanjaya Pencegahan Rasuah Malaysia; Komisi Anti-Korupsi Malaysia; Suruhanjaya Pencegahan Rasuah | SPRM; MACC |
ST Engineering | industry | SG |  |  |
STAN | university | ID | PKN STAN; Politeknik Keuangan Negara STAN |  | Q6026203
STIK-PTIK | university | ID | Sekolah Tinggi Ilmu Kepolisian | PTIK | Q19752731
STIN | university | ID | Sekolah Tinggi Intelijen Negara | STIN |
STIP Jakarta | university | ID | Sekolah Tinggi Ilmu Pelayaran |  |
STM Turki | industry | TR |  |  |
STMicroelectronics | company | CH |  |  |
SVR | agency | RU | Dinas Intelijen Luar Negeri Rusia | SVR |
SWIFT | company | BE |  | SWIFT |
Saab | industry | SE |  |  | Q219501
Saab Bofors | industry | SE |  |  |
Safran SA | industry | FR | Safran Electronics & Defense; Safran Helicopter Engines |  |
Saiful Mujani Research and Consulting | company | ID |  | SMRC |
Salesforce | company | US |  |  | Q30289535
Salim Group | company | ID | Grup Salim |  |
Samsung | company | KR | Samsung Electronics; Samsung Electronic |  | Q20718
Sankei Shimbun | news | JP |  |  | Q1197261
Sanofi | company | FR |  |  | Q158205
Sanseito | party | JP | Partai Sanseito |  |
Sarana Multigriya Finansial | company | ID | PT Sarana Multigriya Finansial (Persero); PT Sarana Multigriya Finansial |  |
Saratoga Investama | company | ID |  |  |
Satgas BLBI | agency | ID |  |  |
Satgas Damai Cartenz | police | ID | Satgas Operasi Damai Cartenz; Operasi Damai Cartenz; Satgas Ops Damai Cartenz |  |
Satgas Madago Raya | police | ID |  |  |
Satgas Pangan | police | ID | Satgas Pangan Polri |  |
Satgas Penertiban Kawasan Hutan | agency | ID | Satgas PKH |  |
Satpol PP | police | ID | Satuan Polisi Pamong Praja |  |
Satuan 81 Gultor | military | ID | Sat-81 Gultor; Sat-81/Gultor |  |
Saudi Gazette | news | SA |  |  |
Saudi Press Agency | news | SA | Kantor Berita Saudi |  |
Saudia | company | SA | Saudia Airlines; Saudi Airlines; Saudi Arabian Airlines |  | Q541179
Save the Children | ngo |  |  |  | Q215934
Sayeret Matkal | military | IL |  |  |
Sberbank | company | RU |  |  | Q205012
Schlumberger | company | US |  |  | Q1425316
Science Alert | news | AU |  |  |
Scoot | company | SG |  |  | Q1319404
Scotland Yard | police | GB | Kepolisian Metropolitan London; Polisi Metropolitan London |  |
Scout Ranger | military | PH | Scout Rangers |  |
Sea Limited | company | SG |  |  |
SeaBank | company | ID |  |  |
Secret Service | agency | US | Dinas Rahasia AS |  |
Sejm | legislature | PL |  |  |
Sekretariat ASEAN | igo |  | Sekretariat Jenderal ASEAN |  |
Sekretariat Kabinet | government | ID | Setkab |  |
Sekretariat PBB | igo |  |  |  |
Sekretariat Presiden | government | ID | Setpres |  |
Semen Gresik | company | ID |  |  |
Semen Indonesia | company | ID | PT Semen Indonesia; PT Semen Indonesia (Persero) Tbk | SMGR |
Senat AS | legislature | US | Senat Amerika Serikat |  | Q66096
Senat Filipina | legislature | PH |  |  | Q1418426
Senat Prancis | legislature | FR |  |  |
Sentul City | company | ID |  |  |
Serambi Indonesia | news | ID | Serambinews.com |  |
Serum Institute of India | company | IN | Serum Institute |  | Q3480001
Sesko TNI | military | ID |  |  |
Seskoad | military | ID |  |  |
Seskoal | military | ID |  |  |
Seskoau | military | ID |  |  |
Sespim Polri | police | ID | Sespimti Polri |  |
Setara Institute | ngo | ID | SETARA Institute |  |
Sevmash | industry | RU |  |  |
Shafaq News | news | IQ |  |  |
Shas | party | IL | Partai Shas |  | Q904635
Shayetet 13 | military | IL |  |  |
Shein | company | SG |  |  | Q107377209
Shell Indonesia | company | ID | PT Shell Indonesia |  |
Shenyang Aircraft Corporation | industry | CN |  |  |
Shield AI | industry | US |  |  |
Shin Bet | agency | IL | Shabak |  |
Shopee | company | SG |  |  | Q54863641
Shopee Indonesia | company | ID |  |  |
ShopeePay | company | ID |  |  |
Siemens | company | DE |  |  | Q81230
Sikorsky Aircraft | industry | US |  |  |
Sime Darby | company | MY |  |  |
Sinar Harapan | news | ID |  |  |
Sinar Harian | news | MY |  |  |
Sinar Mas | company | ID | Sinarmas; Sinar Mas Group; Grup Sinar Mas |  |
Sinar Mas Land | company | ID | Sinarmas Land |  |
Sindonews | news | ID | SINDOnews; SindoNews; Koran Sindo; Sindonews.com |  |
Singapore Airlines | company | SG |  |  | Q32245
Singapore Exchange | company | SG |  |  |
Singtel | company | SG |  |  |
Sinn Fein | party | IE |  |  | Q76382
Sinopec | company | CN |  |  | Q831445
Sinopharm | company | CN |  |  |
Sinovac | company | CN | Sinovac Biotech |  | Q3485048
Sky Italia | news | IT |  |  |
Sky News | news | GB |  |  | Q217228
Sky News Arabia | news | AE |  |  |
Sky News Australia | news | AU |  |  |
Sky Sport Italia | news | IT |  |  |
Sky Sports | news | GB |  |  | Q1340204
Skytrax | company | GB |  |  |
Smartfren | company | ID |  |  | Q3476312
Snapchat | company | US |  |  |
SoftBank | company | JP | Softbank; SoftBank Group |  | Q2214105
Sohu | news | CN |  |  |
Solopos | news | ID | Harian Solopos |  |
Sony Corporation | company | JP | Sony Group; Sony Interactive Entertainment |  |
Soompi | news |  |  |  |
Space.com | news | US |  |  |
SpaceX | industry | US |  |  | Q193701
Special Air Service | military | GB |  |  |
Special Air Service Regiment | military | AU |  | SASR |
Special Boat Service | military | GB |  |  |
Special Service Group | military | PK |  |  |
Spetsnaz | military | RU |  |  |
Sportsmole | news | GB | Sports Mole |  |
Spotify | company | SE |  |  | Q60269744
Sputnik | news | RU | Sputnik News; Kantor Berita Sputnik |  | Q18572033
Sritex | company | ID | PT Sri Rejeki Isman; PT Sri Rejeki Isman Tbk; PT Sritex |  |
Sriwijaya Air | company | ID |  |  |
Stability AI | company | GB |  |  |
Staf Umum Ukraina | military | UA | Staf Umum Angkatan Bersenjata Ukraina |  |
Standard & Poor's | company | US |  |  |
Standard Chartered | company | GB |  |  |
Starbucks | company | US |  |  |
Stars and Stripes | news | US |  |  |
State Street | company | US |  |  | Q2037125
Stellantis | company | NL |  |  | Q97439162
Stiftung Wissenschaft und Politik | thinktank | DE |  |  |
Stimson Center | thinktank | US |  |  |
Storting | legislature | NO |  |  |
Straits Times | news | SG | The Straits Times |  |
Suara Merdeka | news | ID |  |  |
Suara Pembaruan | news | ID |  |  |
Suara.com | news | ID |  |  |
Subaru | company | JP |  |  | Q1051297
Sucofindo | company | ID |  |  |
Sueddeutsche Zeitung | news | DE | Süddeutsche Zeitung |  | Q158870
Sukhoi Civil Aircraft | company | RU |  |  |
Summarecon | company | ID | Summarecon Agung |  |
Super Air Jet | company | ID |  |  |
Suruhanjaya Hak Asasi Manusia Malaysia | agency | MY |  | SUHAKAM |
Suruhanjaya Integriti Agensi Penguatkuasaan | agency | MY |  | EAIC |
Suruhanjaya Komunikasi dan Multimedia Malaysia | agency | MY | Suruhanjaya Komunikasi dan Multimedia | MCMC; SKMM |
Suruhanjaya Pengangkutan Awam Darat | agency | MY |  | SPAD |
Suruhanjaya Perkhidmatan Awam | agency | MY |  |  |
Suruhanjaya Pilihan Raya | agency | MY | Suruhanjaya Pilihan Raya Malaysia |  |
Suruhanjaya Sekuriti Malaysia | agency | MY | Suruhanjaya Sekuriti |  |
Suruhanjaya Syarikat Malaysia | agency | MY |  |  |
Suruhanjaya Tenaga | agency | MY |  |  |
Surveyor Indonesia | company | ID |  |  |
Surya Malang | news | ID | SuryaMalang.com | SURYAMALANG.COM |
Surya.co.id | news | ID | Harian Surya |  |
Susi Air | company | ID |  |  |
Suzuki Indomobil | company | ID | Suzuki Indomobil Motor; PT Suzuki Indomobil Sales |  |
Suzuki Motor | company | JP | Suzuki Motor Corporation |  | Q181642
Sveriges Riksbank | agency | SE | Riksbank |  |
Sydney Morning Herald | news | AU | The Sydney Morning Herald |  | Q390216
Syriza | party | GR |  |  | Q222897
TASS | news | RU |  | TASS | Q223799
TEPCO | company | JP | Tokyo Electric Power Company; Tokyo Electric Power | TEPCO | Q333894
TMZ | news | US |  | TMZ | Q2630118
TNI Angkatan Darat | military | ID | TNI AD; Mabesad; Angkatan Darat Indonesia | TNI-AD | Q2862927
TNI Angkatan Laut | military | ID | TNI AL; Mabesal; Angkatan Laut Indonesia; Angkatan Laut RI | TNI-AL | Q2704661
TNI Angkatan Udara | military | ID | TNI AU; Mabesau; Angkatan Udara Indonesia; Angkatan Udara RI | TNI-AU |
TOLOnews | news | AF | Tolo News; TOLO News |  |
TPLF | nonstate | ET | Front Pembebasan Rakyat Tigray | TPLF | Q1699287
TPNPB-OPM | nonstate | ID | Organisasi Papua Merdeka | OPM; TPNPB; TPNPB-OPM |
TRT World | news | TR |  | TRT |
TSMC | company | TW | Taiwan Semiconductor Manufacturing Company; Taiwan Semiconductor Manufacturing | TSMC | Q713418
TVBS | news | TW |  | TVBS |
TVOne | news | ID | tvOne; TV One |  |
TVRI | news | ID | LPP TVRI | TVRI |
TVS Motor | company | IN | TVS Motor Company |  | Q3300084
Tabung Haji | agency | MY | Lembaga Tabung Haji |  |
Tagesspiegel | news | DE |  |  |
Taipei Times | news | TW |  |  |
Taliban | nonstate | AF |  |  |
Tapak Suci | sport | ID |  |  |
Task & Purpose | news | US |  |  |
Tasnim | news | IR | Tasnim News; Tasnim News Agency; Kantor Berita Tasnim |  |
Taspen | company | ID | PT Taspen; PT Taspen (Persero) |  |
Tata Advanced Systems | industry | IN |  |  |
Tata Group | company | IN | Grup Tata |  |
Tata Motors | company | IN |  |  | Q188514
Tatmadaw | military | MM | Junta Myanmar; Militer Myanmar |  |
Tatra Trucks | industry | CZ |  |  |
Taurus Armas | industry | BR |  |  |
TechCrunch | news | US |  |  | Q1022366
Tehran Times | news | IR |  |  |
Tehrik-i-Taliban Pakistan | nonstate | PK | Taliban Pakistan; Tehreek-e-Taliban Pakistan; Tehrik-e-Taliban Pakistan | TTP |
Telekom Malaysia | company | MY | Telekom Malaysia Berhad |  |
Telkom Indonesia | company | ID | PT Telkom; Telkom; PT Telkom Indonesia; PT Telkom Indonesia Tbk; PT Telekomunikasi Indonesia; PT Telekomunikasi Indonesia (Persero) Tbk; PT Telekomunikasi Indonesia Tbk; TelkomGroup | TLKM |
Telkom University | university | ID |  | Tel-U | Q15057698
Telkomsel | company | ID | PT Telkomsel |  | Q1786124
Temasek | company | SG | Temasek Holdings |  |
Tempo.co | news | ID | Majalah Tempo; Koran Tempo; Tempo Media |  |
Tenaga Nasional Berhad | company | MY | Tenaga Nasional | TNB |
Tencent | company | CN |  |  | Q860580
Tentara Arab Suriah | military | SY | Tentara Suriah |  |
Tentara Arakan | nonstate | MM | Arakan Army |  |
Tentara Kemerdekaan Kachin | nonstate | MM | Kachin Independence Army |  |
Tentara Merah | military |  | Angkatan Bersenjata Uni Soviet |  | Q251395
Tentara Nasional Indonesia | military | ID |  | TNI |
Tentara Nasional Suriah | nonstate | SY |  |  |
Tentara Pembebasan Balochistan | nonstate | PK | Baloch Liberation Army; Tentara Pembebasan Baloch | BLA |
Tentara Pembebasan Nasional Kolombia | nonstate | CO |  |  |
Tentara Pembebasan Rakyat | military | CN | Tentara Pembebasan Rakyat China | PLA | Q200106
Tentara Pembebasan Suriah | nonstate | SY | Free Syrian Army | FSA |
Tentara Perlawanan Tuhan | nonstate | UG | Lord's Resistance Army | LRA |
Tentara Rakyat Baru | nonstate | PH | New People's Army | NPA |
Tentara Rakyat Korea | military | KP |  | KPA | Q240670
Tentara Rakyat Vietnam | military | VN |  |  |
Tentara Republik Irlandia | nonstate | GB |  |  |
Tentera Darat Malaysia | military | MY | Angkatan Darat Malaysia |  |
Tentera Laut Diraja Malaysia | military | MY | Angkatan Laut Malaysia; Angkatan Laut Kerajaan Malaysia; Angkatan Laut Diraja Malaysia | TLDM |
Tentera Udara Diraja Malaysia | military | MY | Angkatan Udara Malaysia; Angkatan Udara Diraja Malaysia; Angkatan Udara Kerajaan Malaysia | TUDM |
Tesla | company | US | Tesla Inc; Tesla Motors | TSLA |
Texas Instruments | company | US |  |  | Q193412
Textron | industry | US |  |  | Q2140315
Thai Airways | company | TH |  |  | Q188710
Thales | industry | FR |  |  | Q1161666
The Athletic | news | US |  |  |
The Atlantic | news | US |  |  | Q1542536
The Australian | news | AU |  |  |
The Aviationist | news |  |  |  |
The Cradle | news |  |  |  |
The Daily Beast | news | US | Daily Beast |  |
The Daily Star Bangladesh | news | BD |  |  |
The Defense Post | news |  |  |  |
The Diplomat | news |  |  |  |
The Economist | news | GB |  |  |
The Express Tribune | news | PK | Express Tribune |  |
The Globe and Mail | news | CA |  |  | Q604525
The Guardian | news | GB |  |  | Q11148
The Hill | news | US |  |  | Q7739683
The Hindu | news | IN |  |  | Q926175
The Independent | news | GB |  |  | Q11149
The Intercept | news | US |  |  |
The Irrawaddy | news | MM |  |  |
The Jakarta Post | news | ID | Jakarta Post |  |
The Japan Times | news | JP | Japan Times |  |
The Mirror | news | GB |  |  |
The Moscow Times | news | RU | Moscow Times |  | Q1202611
The Nation Thailand | news | TH |  |  |
The New Arab | news | GB |  |  |
The New York Times | news | US | New York Times | NYT |
The New Yorker | news | US |  |  | Q706421
The News International | news | PK |  |  |
The Star Malaysia | news | MY |  |  |
The Sun | news | GB |  |  |
The Times | news | GB | Times of London |  | Q50008
The Times of India | news | IN | Times of India |  | Q46807
The Times of Israel | news | IL | Times of Israel |  | Q6449319
The Verge | news | US |  |  | Q2155442
The Wall Street Journal | news | US | Wall Street Journal | WSJ | Q164746
The War Zone | news | US |  |  |
The Washington Post | news | US | Washington Post | WaPo | Q166032
ThyssenKrupp Marine Systems | industry | DE |  | TKMS |
Tiffany & Co | company | US |  |  |
TikTok | company | CN | Tiktok |  | Q48938223
TikTok Shop | company | CN |  |  |
Timnas Arab Saudi | sport | SA | Tim Nasional Arab Saudi |  |
Timnas Argentina | sport | AR | Tim Nasional Argentina |  |
Timnas Australia | sport | AU | Tim Nasional Australia |  |
Timnas Bahrain | sport | BH | Tim Nasional Bahrain |  |
Timnas Belanda | sport | NL | Tim Nasional Belanda |  |
Timnas Brasil | sport | BR | Tim Nasional Brasil |  |
Timnas China | sport | CN | Timnas Tiongkok; Timnas Cina; Tim Nasional China |  |
Timnas Filipina | sport | PH | Tim Nasional Filipina |  |
Timnas Indonesia | sport | ID | Tim Nasional Indonesia; Skuad Garuda; Timnas Garuda |  |
Timnas Inggris | sport | GB | Tim Nasional Inggris |  |
Timnas Irak | sport | IQ | Tim Nasional Irak |  |
Timnas Italia | sport | IT | Tim Nasional Italia |  |
Timnas Jepang | sport | JP | Tim Nasional Jepang |  |
Timnas Jerman | sport | DE | Tim Nasional Jerman |  |
Timnas Korea Selatan | sport | KR | Timnas Korsel; Tim Nasional Korea Selatan |  |
Timnas Malaysia | sport | MY | Tim Nasional Malaysia |  |
Timnas Maroko | sport | MA | Tim Nasional Maroko |  |
Timnas Portugal | sport | PT | Tim Nasional Portugal |  |
Timnas Prancis | sport | FR | Timnas Perancis; Tim Nasional Prancis |  |
Timnas Spanyol | sport | ES | Tim Nasional Spanyol |  |
Timnas Thailand | sport | TH | Tim Nasional Thailand |  |
Timnas Uzbekistan | sport | UZ | Tim Nasional Uzbekistan |  |
Timnas Vietnam | sport | VN | Tim Nasional Vietnam |  |
Tirto.id | news | ID |  |  |
Tokocrypto | company | ID |  |  |
Tokopedia | company | ID |  |  |
Toshiba | company | JP |  |  | Q49125
TotalEnergies | company | FR |  |  | Q154037
Tower Bersama | company | ID |  |  |
Toyota | company | JP | Toyota Motor; Toyota Motor Corporation |  | Q53268
Toyota Astra Motor | company | ID | PT Toyota Astra Motor |  |
Trafigura | company | SG |  |  |
Trans TV | company | ID | TransTV; TRANS TV |  |
Trans7 | company | ID | Trans 7 |  |
TransNusa | company | ID |  |  |
Transfermarkt | company | DE |  |  | Q2449070
Transjakarta | company | ID | TransJakarta; PT Transjakarta; PT Transportasi Jakarta |  | Q1671143
Transparency International | ngo |  |  |  |
Transparency International Indonesia | ngo | ID | Transparansi Internasional Indonesia | TII |
Traveloka | company | ID |  |  |
Tren de Aragua | nonstate | VE |  |  |
Tribun Jabar | news | ID |  |  |
Tribun Jatim | news | ID | TribunJatim.com |  |
Tribun Jogja | news | ID |  |  |
Tribun Manado | news | ID |  |  |
Tribun Medan | news | ID |  |  |
Tribun Timur | news | ID |  |  |
TribunJakarta | news | ID | TribunJakarta.com |  |
Tribunnews | news | ID | Tribunnews.com; TribunNews; Tribun Network | TRIBUNNEWS.COM |
TribunnewsBogor | news | ID | TribunnewsBogor.com; Tribunnewsbogor.com |  |
Trigana Air | company | ID |  |  |
Truth Social | company | US |  |  | Q109001687
Tsingshan | company | CN | Tsingshan Group |  |
Tupperware | company | US |  |  |
Turkish Aerospace | industry | TR | Turkish Aerospace Industries | TUSAS | Q2002470
Turkish Airlines | company | TR |  |  | Q4548
Tuttosport | news | IT |  |  |
Twitter | company | US |  |  | Q1390577
UBS Group | company | CH |  |  |
UEFA | sport |  |  |  | Q35572
UFC | sport | US |  | UFC |
UIN Sunan Ampel | university | ID |  |  |
UIN Sunan Gunung Djati | university | ID | UIN Bandung |  |
UIN Sunan Kalijaga | university | ID | UIN Sunan Kalijaga Yogyakarta |  |
UIN Walisongo | university | ID |  |  | Q11223593
UKHSA | agency | GB |  | UKHSA | Q104336949
UKMTO | agency | GB | Operasi Perdagangan Maritim Inggris | UKMTO |
ULMWP | nonstate | ID | United Liberation Movement for West Papua | ULMWP |
UMNO | party | MY | Organisasi Kebangsaan Melayu Bersatu | UMNO | Q1668154
UN Tourism | igo |  | Organisasi Pariwisata Dunia | UNWTO |
UN Women | igo |  |  |  |
UN-Habitat | igo |  |  |  |
UNAIDS | igo |  |  | UNAIDS |
UNAMA | igo |  | Misi Bantuan PBB di Afghanistan | UNAMA |
UNAMET | igo |  |  | UNAMET |
UNAMID | igo |  |  | UNAMID |
UNASUR | igo |  |  | UNASUR |
UNCITRAL | igo |  |  | UNCITRAL |
UNCTAD | igo |  | Konferensi PBB tentang Perdagangan dan Pembangunan | UNCTAD |
UNDOF | igo |  | Pasukan Pengamat PBB di Golan | UNDOF |
UNDP | igo |  | Program Pembangunan PBB | UNDP | Q161718
UNEP | igo |  | Program Lingkungan PBB | UNEP | Q182016
UNESCAP | igo |  |  | UNESCAP; ESCAP |
UNESCO | igo |  | Unesco; Organisasi Pendidikan, Keilmuan, dan Kebudayaan PBB | UNESCO | Q7809
UNFCCC | igo |  |  | UNFCCC |
UNFPA | igo |  | Dana Kependudukan PBB | UNFPA |
UNHCR | igo |  | Badan Pengungsi PBB; Komisariat Tinggi PBB untuk Pengungsi; Komisioner Tinggi PBB untuk Pengungsi | UNHCR |
UNICEF | igo |  | Dana Anak-anak PBB; Dana Anak PBB; Unicef | UNICEF | Q740308
UNIDO | igo |  | Organisasi Pengembangan Industri PBB | UNIDO |
UNIFIL | igo |  | Pasukan Interim PBB di Lebanon | UNIFIL | Q160805
UNITAR | igo |  |  | UNITAR |
UNMISS | igo |  |  | UNMISS |
UNODC | igo |  | Kantor PBB untuk Narkoba dan Kejahatan; Kantor PBB Urusan Narkoba dan Kejahatan | UNODC |
UNOPS | igo |  |  | UNOPS |
UNRWA | igo |  | Badan PBB untuk Pengungsi Palestina; Badan Pengungsi Palestina PBB; Badan PBB untuk Bantuan dan Pekerjaan Pengungsi Palestina | UNRWA | Q846656
UNSCOM | igo |  |  | UNSCOM |
UNSMIL | igo |  |  | UNSMIL |
UNTAC | igo |  |  | UNTAC |
UNTAET | igo |  |  | UNTAET |
UNTSO | igo |  |  | UNTSO |
UOB | company | SG | UOB Indonesia; Bank UOB | UOB |
USA Today | news | US |  |  | Q39681
USAID | agency | US | Badan Pembangunan Internasional AS | USAID |
USDP | party | MM | Partai Uni Solidaritas dan Pembangunan | USDP | Q1318070
USGS | agency | US | Survei Geologi AS; Survei Geologi Amerika Serikat; Badan Survei Geologi AS | USGS | Q193755
USNI News | news | US |  |  |
USTR | agency | US | Kantor Perwakilan Dagang AS; Perwakilan Dagang AS; United States Trade Representative | USTR | Q1574977
Uber | company | US |  |  |
Ubisoft | company | FR |  |  |
Ukrainska Pravda | news | UA |  |  |
Ukrenergo | company | UA |  |  | Q12132842
Ukrinform | news | UA |  |  |
Ukroboronprom | industry | UA | Ukrainian Defense Industry |  |
Ukrspecsystems | industry | UA |  |  |
Uni Afrika | igo |  | African Union; UA-Afrika |  | Q7159
Uni Ekonomi Eurasia | igo |  | Eurasian Economic Union | EAEU |
Uni Eropa | igo |  | European Union; Masyarakat Ekonomi Eropa; Kesatuan Eropah | EU; UE | Q458
Uni Maghreb Arab | igo |  |  |  |
Uni Telekomunikasi Internasional | igo |  |  |  |
Unilever | company | GB | Unilever Indonesia; PT Unilever Indonesia | UNVR |
Uniqlo | company | JP |  |  | Q26070
Unit 8200 | military | IL |  |  |
United Aircraft Corporation | industry | RU | Perusahaan Pesawat Bersatu Rusia |  | Q1136226
United Airlines | company | US |  |  | Q174769
United Press International | news | US |  |  | Q493845
United Shipbuilding Corporation | industry | RU |  |  |
United Tractors | company | ID | PT United Tractors; PT United Tractors Tbk | UNTR |
Universal Pictures | company | US |  |  |
Universitas Ahmad Dahlan | university | ID |  |  | Q13098260
Universitas Airlangga | university | ID | Unair |  | Q1494353
Universitas Al Azhar Indonesia | university | ID |  |  | Q12523290
Universitas Al-Azhar | university | EG | Universitas Al Azhar |  |
Universitas Andalas | university | ID | Unand |  | Q280361
Universitas Bengkulu | university | ID |  |  | Q7481592
Universitas Bina Nusantara | university | ID | Binus; Binus University | BINUS | Q3267815
Universitas Brawijaya | university | ID |  |  | Q1336952
Universitas Bung Karno | university | ID |  |  | Q12523309
Universitas California | university | US |  | UCLA |
Universitas Cambridge | university | GB | Cambridge University |  | Q35794
Universitas Cenderawasih | university | ID | Uncen |  |
Universitas Columbia | university | US | Columbia University; Universitas Kolumbia |  | Q49088
Universitas Cornell | university | US | Cornell University |  | Q49115
Universitas Dian Nuswantoro | university | ID | Udinus |  |
Universitas Diponegoro | university | ID | Undip |  | Q4200627
Universitas Gadjah Mada | university | ID |  | UGM | Q1145992
Universitas Georgetown | university | US | Georgetown University |  | Q333886
Universitas Gunadarma | university | ID |  |  | Q12523328
Universitas Halu Oleo | university | ID |  | UHO | Q5643706
Universitas Harvard | university | US | Harvard University; Harvard |  | Q13371
Universitas Hasanuddin | university | ID | Unhas |  | Q478044
Universitas Indonesia | university | ID |  | UI | Q534515
Universitas Islam Bandung | university | ID | Unisba |  | Q4854741
Universitas Islam Gaza | university | PS |  |  |
Universitas Islam Indonesia | university | ID |  | UII | Q350752
Universitas Islam Internasional Indonesia | university | ID |  | UIII | Q28723622
Universitas Islam Madinah | university | SA |  |  |
Universitas Islam Negeri Syarif Hidayatullah | university | ID | UIN Syarif Hidayatullah; UIN Jakarta; UIN Syarif Hidayatullah Jakarta |  |
Universitas Jambi | university | ID | Unja |  | Q6127803
Universitas Jayabaya | university | ID |  |  | Q12523355
Universitas Jember | university | ID | Unej |  | Q13098258
Universitas Jenderal Achmad Yani | university | ID | Unjani |  | Q12523356
Universitas Jenderal Soedirman | university | ID | Unsoed |  | Q6177417
Universitas Johns Hopkins | university | US | Johns Hopkins University |  | Q193727
Universitas Katolik Atma Jaya | university | ID | Unika Atma Jaya |  | Q2308020
Universitas Katolik Parahyangan | university | ID | Unpar |  | Q14091635
Universitas Kristen Petra | university | ID |  |  | Q7178629
Universitas Kristen Satya Wacana | university | ID |  | UKSW | Q7426888
Universitas Lambung Mangkurat | university | ID |  | ULM | Q1896627
Universitas Lampung | university | ID | Unila |  | Q6482697
Universitas Malaya | university | MY | Universiti Malaya |  |
Universitas Mataram | university | ID | Unram |  | Q7895720
Universitas Melbourne | university | AU | University of Melbourne |  | Q319078
Universitas Mercu Buana | university | ID |  |  |
Universitas Monash | university | AU | Monash University |  | Q598841
Universitas Muhammadiyah Jakarta | university | ID |  | UMJ |
Universitas Muhammadiyah Malang | university | ID |  | UMM |
Universitas Muhammadiyah Surakarta | university | ID |  | UMS | Q4259201
Universitas Muhammadiyah Yogyakarta | university | ID |  | UMY | Q14917503
Universitas Mulawarman | university | ID | Unmul |  | Q6933777
Universitas Nasional | university | ID | Unas |  | Q7894418
Universitas Nasional Australia | university | AU | Australian National University | ANU | Q127990
Universitas Nasional Singapura | university | SG | National University of Singapore | NUS | Q738236
Universitas Negeri Jakarta | university | ID |  | UNJ | Q12712165
Universitas Negeri Makassar | university | ID |  | UNM |
Universitas Negeri Malang | university | ID |  |  | Q4250919
Universitas Negeri Medan | university | ID | Unimed |  | Q7603611
Universitas Negeri Padang | university | ID |  | UNP | Q7603634
Universitas Negeri Semarang | university | ID | Unnes | UNNES | Q7603641
Universitas Negeri Surabaya | university | ID | Unesa | UNESA | Q18941968
Universitas Negeri Yogyakarta | university | ID |  | UNY | Q12523418
Universitas Nusa Cendana | university | ID | Undana |  | Q7896000
Universitas Oxford | university | GB | Oxford University |  | Q34433
Universitas Padjadjaran | university | ID | Unpad |  | Q3181122
Universitas Pancasila | university | ID |  |  | Q19749142
Universitas Paramadina | university | ID |  |  |
Universitas Pattimura | university | ID | Unpatti |  | Q7896071
Universitas Peking | university | CN | Peking University |  | Q16952
Universitas Pelita Harapan | university | ID |  | UPH | Q1847733
Universitas Pendidikan Indonesia | university | ID |  |  |
Universitas Pertahanan | university | ID | Unhan; Universitas Pertahanan RI; Unhan RI |  |
Universitas Princeton | university | US | Princeton University |  | Q21578
Universitas Riau | university | ID | Unri |  |
Universitas Sam Ratulangi | university | ID | Unsrat |  | Q7408055
Universitas Sebelas Maret | university | ID |  |  |
Universitas Sriwijaya | university | ID | Unsri |  | Q4200297
Universitas Stanford | university | US | Stanford University |  | Q41506
Universitas Sultan Ageng Tirtayasa | university | ID | Untirta |  | Q7636602
Universitas Sumatera Utara | university | ID |  | USU | Q4200341
Universitas Sydney | university | AU | University of Sydney |  | Q487556
Universitas Syiah Kuala | university | ID |  |  | Q3958218
Universitas Tadulako | university | ID | Untad |  | Q12523473
Universitas Tanjungpura | university | ID | Untan |  | Q7683446
Universitas Tarumanagara | university | ID | Untar |  | Q7686915
Universitas Teheran | university | IR |  |  |
Universitas Teknologi Nanyang | university | SG | Nanyang Technological University | NTU |
Universitas Terbuka | university | ID |  |  |
Universitas Tokyo | university | JP | University of Tokyo |  | Q7842
Universitas Trisakti | university | ID |  |  | Q4250926
Universitas Tsinghua | university | CN | Tsinghua University |  | Q16955
Universitas Udayana | university | ID | Unud |  | Q1573634
Universitas Yale | university | US | Yale University |  | Q49112
Universiti Islam Antarabangsa Malaysia | university | MY |  | UIAM |
Universiti Kebangsaan Malaysia | university | MY |  |  |
Universiti Malaysia Sabah | university | MY |  |  |
Universiti Malaysia Sarawak | university | MY |  | UNIMAS |
Universiti Putra Malaysia | university | MY |  |  |
Universiti Sains Malaysia | university | MY |  |  |
Universiti Teknologi MARA | university | MY |  | UiTM |
Universiti Teknologi Malaysia | university | MY |  |  |
Universiti Utara Malaysia | university | MY |  |  |
Uralvagonzavod | industry | RU |  |  |
Utusan Malaysia | news | MY |  |  |
VDV | military | RU | Pasukan Lintas Udara Rusia; Pasukan Terjun Payung Rusia | VDV |
VIVA.co.id | news | ID | Viva.co.id; VIVA News |  |
VOA | news | US | Voice of America; VOA Indonesia; Suara Amerika | VOA | Q228389
VVD | party | NL |  | VVD | Q239333
Valdai Club | thinktank | RU | Klub Valdai |  |
Vale Indonesia | company | ID | PT Vale Indonesia; PT Vale Indonesia Tbk; PT Vale | INCO |
Vale SA | company | BR |  |  | Q583268
Vanity Fair | news | US |  |  |
Verkhovna Rada | legislature | UA |  |  |
Viasat | company | US |  |  |
Viet Cong | nonstate | VN | Vietkong |  |
Vietjet Air | company | VN | VietJet Air; Vietjet; VietJet |  | Q853878
Vietnam Airlines | company | VN |  |  | Q174386
Vietnam News Agency | news | VN | Kantor Berita Vietnam |  |
VinFast | company | VN | Vinfast |  |
Virgin Galactic | company | US |  |  | Q373225
Virtue Dragon Nickel Industry | company | ID | PT Virtue Dragon Nickel Industry; PT VDNI |  |
VnExpress | news | VN |  |  |
Voetbal International | news | NL |  |  |
Volkswagen | company | DE |  | VW |
Volvo | company | SE |  |  |
Vox.com | news | US |  |  |
WADA | sport |  | Badan Anti-Doping Dunia; Badan Antidoping Dunia | WADA |
WALHI | ngo | ID | Walhi; Wahana Lingkungan Hidup Indonesia | WALHI |
WIPO | igo |  | Organisasi Hak Kekayaan Intelektual Dunia | WIPO |
WMO | igo |  | Organisasi Meteorologi Dunia | WMO | Q170424
Walmart | company | US |  |  | Q483551
Walt Disney | company | US | The Walt Disney Company |  | Q7414
Walubi | ngo | ID |  |  |
Wantannas | agency | ID | Dewan Ketahanan Nasional; Setjen Wantannas |  |
Wardah | company | ID |  |  |
Warner Bros | company | US | Warner Bros.; Warner Bros Discovery |  | Q126399
Warta Kota | news | ID | WartaKotaLive; Wartakotalive.com |  |
Washington Institute | thinktank | US | Washington Institute for Near East Policy |  |
Waskita Karya | company | ID | PT Waskita Karya; PT Waskita Karya (Persero) Tbk | WSKT |
Wassenaar Arrangement | igo |  | Pengaturan Wassenaar |  |
Watchdoc | news | ID |  |  |
Waymo | company | US |  |  | Q15330
WeChat | company | CN |  |  | Q283233
Weda Bay Nickel | company | ID | PT Weda Bay Nickel |  |
Weibo | company | CN |  |  | Q92526
Wells Fargo | company | US |  |  | Q744149
WhatsApp | company | US | Whatsapp |  |
White Helmets | ngo | SY | Helm Putih |  |
Wijaya Karya | company | ID | PT Wijaya Karya; PT Wijaya Karya (Persero) Tbk | WIKA |
Wika Beton | company | ID |  |  |
WikiLeaks | ngo |  | Wikileaks |  |
Wikimedia Foundation | ngo | US |  |  | Q180
Wilmar | company | SG | Wilmar Group; Wilmar International |  |
Wings Air | company | ID |  |  |
Wisma Putra | ministry | MY |  |  |
World Central Kitchen | ngo | US |  |  |
World Vision | ngo |  |  |  |
World Wildlife Fund | ngo |  |  | WWF |
World of Buzz | news | MY |  |  |
WorldCoin | company | US | Worldcoin |  |
Wuling | company | CN | Wuling Motors |  |
XL Axiata | company | ID | PT XL Axiata; XLSmart |  | Q3482752
Xiaomi | company | CN |  |  | Q1636958
Xinhua | news | CN |  |  | Q204839
Xpeng | company | CN | XPeng |  | Q63035278
YG Entertainment | company | KR |  |  | Q50595
YLBHI | ngo | ID | Yayasan Lembaga Bantuan Hukum Indonesia | YLBHI |
YLKI | ngo | ID | Yayasan Lembaga Konsumen Indonesia | YLKI |
YPG | nonstate | SY | Unit Perlindungan Rakyat; Unit Perlindungan Rakyat Kurdi | YPG |
Yadea | company | CN |  |  |
Yahoo | company | US | Yahoo! |  | Q37093
Yahoo Finance | news | US |  |  |
Yakuza | nonstate | JP |  |  |
Yamaha | company | JP | Yamaha Motor |  |
Yamaha Indonesia | company | ID | PT Yamaha Indonesia Motor Manufacturing; Yamaha Indonesia Motor Manufacturing | YIMM |
Yandex | company | RU |  |  |
Yayasan Bill dan Melinda Gates | ngo | US | Bill & Melinda Gates Foundation; Gates Foundation; Yayasan Gates |  | Q655286
Yayasan Kemanusiaan Gaza | ngo |  | Gaza Humanitarian Foundation | GHF |
Yedioth Ahronoth | news | IL |  |  | Q1132126
Yesh Atid | party | IL | Partai Yesh Atid |  | Q622716
Yisrael Beiteinu | party | IL | Partai Yisrael Beiteinu |  | Q514442
Ynet | news | IL | Ynet News |  |
Yomiuri Shimbun | news | JP |  |  | Q645218
Yonhap | news | KR | Kantor berita Yonhap |  |
YouGov | company | GB |  |  |
YouTube | company | US | Youtube |  | Q866
Yuan Legislatif | legislature | TW | Yuan Legislatif Taiwan |  |
ZANU-PF | party | ZW |  | ZANU-PF | Q1910161
ZDF | news | DE |  | ZDF | Q48989
ZTE | company | CN |  | ZTE | Q136484
Zala Aero | industry | RU | ZALA Aero; Zala Aero Group |  |
Zeekr | company | CN |  |  | Q106621124
Zhipu AI | company | CN |  |  |
Zijin Mining | company | CN |  |  |
Zionisme Religius | party | IL | Partai Zionisme Religius |  |
Zvezda TV | news | RU |  |  |
eBay | company | US |  |  |
iNews TV | news | ID |  |  |
inDrive | company | US |  |  |
talkSPORT | news | GB | TalkSport |  | Q7679885
xAI | company | US |  | xAI | Q120599684
`;
