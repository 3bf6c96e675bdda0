/**
 * Organisations in foreign affairs, defence and politics. Acronyms match in exact case only. Own compilation of facts.
 * Columns: name | kind | country | aliases | exact forms. Lists are parted by "; ". Sorted.
 */
export const ORGANISATIONS_TABLE = `
AFC | sport |  |  |
AFP | news | FR | Agence France-Presse | AFP
ANZUS | alliance |  |  | ANZUS
APEC | igo |  |  | APEC
ASEAN | igo |  | Asean; Perhimpunan Bangsa-Bangsa Asia Tenggara | ASEAN
ASIO | agency | AU |  | ASIO
AUKUS | alliance |  | Pakta AUKUS | AUKUS
AVIC | industry | CN |  | AVIC
Abu Sayyaf | nonstate | PH |  |
Al Jazeera | news | QA |  |
Al-Qaeda | nonstate |  | Al Qaeda; Al-Qaida |
Al-Shabaab | nonstate | SO | Al Shabab |
Almaz-Antey | industry | RU |  |
Amnesty International | ngo |  |  |
Anduril | industry | US |  |
Angkatan Bersenjata Filipina | military | PH | AFP (Filipina) |
Angkatan Bersenjata Rusia | military | RU | Pasukan Rusia; Tentara Rusia |
Angkatan Bersenjata Singapura | military | SG |  | SAF
Angkatan Bersenjata Ukraina | military | UA |  |
Angkatan Darat AS | military | US | US Army |
Angkatan Laut AS | military | US | US Navy |
Angkatan Laut Kerajaan Inggris | military | GB | Royal Navy |
Angkatan Laut PLA | military | CN | Angkatan Laut China | PLAN
Angkatan Laut Prancis | military | FR |  |
Angkatan Luar Angkasa AS | military | US | US Space Force |
Angkatan Pertahanan Australia | military | AU |  | ADF
Angkatan Tentera Malaysia | military | MY |  | ATM
Angkatan Udara AS | military | US | US Air Force | USAF
Angkatan Udara Kerajaan Inggris | military | GB |  | RAF
Angkatan Udara PLA | military | CN |  | PLAAF
Angkatan Udara Ukraina | military | UA |  |
Antara | news | ID | LKBN Antara | ANTARA
Apple | company | US |  |
Arema FC | sport | ID |  |
Armada Kelima AS | military | US | Armada Kelima; Armada ke-5 |
Armada Ketujuh AS | military | US | Armada Ketujuh; Armada VII; Armada ke-7 |
Armada Laut Hitam | military | RU |  |
Armada Pasifik Rusia | military | RU |  |
Arsenal | sport | GB |  |
Aselsan | industry | TR |  |
Associated Press | news | US |  | AP
BAE Systems | industry | GB |  |
BAIS TNI | agency | ID | Badan Intelijen Strategis |
BBC | news | GB |  | BBC
BNN | agency | ID | Badan Narkotika Nasional | BNN
BNPT | agency | ID | Badan Nasional Penanggulangan Terorisme | BNPT
BRICS | igo |  |  | BRICS; BRICS+
BRIN | agency | ID | Badan Riset dan Inovasi Nasional | BRIN
BSSN | agency | ID | Badan Siber dan Sandi Negara | BSSN
Badan Gizi Nasional | agency | ID |  | BGN
Badan Intelijen Nasional Korea Selatan | agency | KR |  | NIS
Badan Intelijen Negara | agency | ID |  | BIN
Badan Meteorologi, Klimatologi, dan Geofisika | agency | ID | Badan Meteorologi Klimatologi dan Geofisika | BMKG
Badan Nasional Penanggulangan Bencana | agency | ID |  | BNPB
Badan Pemeriksa Keuangan | agency | ID |  | BPK
Badan Pengawas Obat dan Makanan | agency | ID |  | BPOM
Badan Pengawas Pemilu | agency | ID | Bawaslu; Badan Pengawas Pemilihan Umum |
Badan Pusat Statistik | agency | ID |  | BPS
Badan Tenaga Atom Internasional | igo |  | Badan Energi Atom Internasional | IAEA
Bakamla | agency | ID | Badan Keamanan Laut |
Bali United | sport | ID |  |
Bank Central Asia | company | ID |  | BCA
Bank Dunia | igo |  | World Bank |
Bank Indonesia | agency | ID |  | BI
Bank Mandiri | company | ID |  |
Bank Negara Indonesia | company | ID |  | BNI
Bank Pembangunan Asia | igo |  |  | ADB
Bank Rakyat Indonesia | company | ID |  | BRI
Bank Sentral Eropa | igo |  |  | ECB
Bareskrim Polri | police | ID | Bareskrim |
Bayern Munchen | sport | DE | Bayern Munich; Bayern Muenchen |
Baykar | industry | TR |  |
Boeing | industry | US |  |
Boko Haram | nonstate | NG |  |
Brigade Al-Qassam | nonstate | PS | Al-Qassam; Brigade Izzuddin al-Qassam |
Brigade Azov | military | UA | Azov; Resimen Azov |
Brimob | police | ID | Brigade Mobil |
Bulan Sabit Merah Palestina | ngo | PS |  |
Bundeswehr | military | DE | Angkatan Bersenjata Jerman |
Bursa Efek Indonesia | company | ID |  | BEI
CIA | agency | US | Badan Intelijen Pusat; Badan Intelijen Pusat AS | CIA
CNN | news | US |  | CNN
CSIS (AS) | thinktank | US | Center for Strategic and International Studies |
CSIS Indonesia | thinktank | ID |  | CSIS
CSTO | alliance |  | Organisasi Traktat Keamanan Kolektif | CSTO; ODKB
Chelsea | sport | GB |  |
DAPA | agency | KR | Administrasi Program Akuisisi Pertahanan | DAPA
DARPA | agency | US |  | DARPA
DGSE | agency | FR |  | DGSE
DIA | agency | US | Badan Intelijen Pertahanan AS | DIA
DPD RI | legislature | ID |  | DPD
DPR AS | legislature | US | House of Representatives |
DRDO | industry | IN |  | DRDO
DSCA | agency | US | Badan Kerja Sama Keamanan Pertahanan | DSCA
Dana Moneter Internasional | igo |  |  | IMF
Danantara | agency | ID | BPI Danantara |
Dassault Aviation | industry | FR | Dassault |
Defend ID | industry | ID | DEFEND ID |
Densus 88 | police | ID | Detasemen Khusus 88 Antiteror |
Departemen Keamanan Dalam Negeri AS | ministry | US |  | DHS
Departemen Keuangan AS | ministry | US |  |
Departemen Luar Negeri AS | ministry | US | Deplu AS; Kementerian Luar Negeri AS |
Dewan Eropa | igo |  |  |
Dewan Keamanan PBB | igo |  | DK PBB; Dewan Keamanan | DK-PBB; UNSC
Dewan Kerja Sama Teluk | igo |  | Dewan Kerja Sama Negara-Negara Teluk | GCC
Dewan Perwakilan Rakyat | legislature | ID | DPR RI | DPR
Duma Negara | legislature | RU | Duma |
ECOWAS | igo |  |  | ECOWAS
Elbit Systems | industry | IL | Elbit |
FBI | agency | US | Biro Investigasi Federal | FBI
FIFA | sport |  |  |
FSB | agency | RU | Dinas Keamanan Federal | FSB
Facebook | company | US |  |
Fatah | party | PS |  |
Federal Reserve | agency | US | The Fed |
Fincantieri | industry | IT |  |
Five Eyes | alliance |  | Lima Mata |
G20 | igo |  | Kelompok 20 | G-20; G20
G7 | igo |  | Kelompok Tujuh | G-7; G7
GCHQ | agency | GB |  | GCHQ
GRU | agency | RU | Intelijen militer Rusia | GRU
GUR | agency | UA | Direktorat Intelijen Militer Ukraina | GUR; HUR
Garuda Indonesia | company | ID | PT Garuda Indonesia |
Gedung Putih | government | US | White House |
General Atomics | industry | US |  |
General Dynamics | industry | US |  |
Global Times | news | CN |  |
Gojek | company | ID |  |
Google | company | US |  |
Greenpeace | ngo |  |  |
Grup Wagner | nonstate | RU | Tentara Bayaran Wagner; Wagner |
HAL | industry | IN | Hindustan Aeronautics | HAL
HTS | nonstate | SY | Hay'at Tahrir al-Sham; Hayat Tahrir al-Sham | HTS
Hamas | nonstate | PS | Gerakan Perlawanan Islam |
Hanwha Aerospace | industry | KR | Hanwha |
Hizbullah | nonstate | LB | Hezbollah; Hizbollah |
Honda | company | JP |  |
Houthi | nonstate | YE | Ansar Allah; Ansarullah; Houthis; Kelompok Houthi |
Huawei | industry | CN |  |
Human Rights Watch | ngo |  |  | HRW
IISS | thinktank | GB | International Institute for Strategic Studies | IISS
IRNA | news | IR |  | IRNA
ISI | agency | PK | Inter-Services Intelligence | ISI
ISIS | nonstate |  | Daesh; Negara Islam | ISIL; ISIS; ISIS/IS
Indonesia Corruption Watch | ngo | ID |  | ICW
Institut Pertanian Bogor | university | ID | IPB University | IPB
Institut Teknologi Bandung | university | ID |  | ITB
Institute for the Study of War | thinktank | US |  | ISW
Interpol | igo |  |  |
Israel Aerospace Industries | industry | IL |  | IAI
Jamaah Ansharut Daulah | nonstate | ID |  | JAD
Jamaah Islamiyah | nonstate | ID |  | JI
Jihad Islam Palestina | nonstate | PS | Jihad Islam | PIJ
Juventus | sport | IT |  |
KCNA | news | KP | Kantor Berita Pusat Korea; Korean Central News Agency | KCNA
KKB | nonstate | ID | KKB Papua; KST Papua; Kelompok Kriminal Bersenjata | KKB
KNDS | industry | DE | Krauss-Maffei Wegmann | KNDS
KPK | agency | ID | Komisi Pemberantasan Korupsi | KPK
Kejaksaan Agung | judiciary | ID | Kejagung |
Kemenko Polkam | ministry | ID | Kemenko Polhukam |
Kementerian Agama | ministry | ID | Kemenag |
Kementerian BUMN | ministry | ID |  |
Kementerian Dalam Negeri | ministry |  | Kemendagri |
Kementerian ESDM | ministry | ID | Kementerian Energi dan Sumber Daya Mineral |
Kementerian Keamanan Negara China | agency | CN |  | MSS
Kementerian Kesehatan | ministry |  |  |
Kementerian Keuangan | ministry | ID | Kemenkeu |
Kementerian Komunikasi dan Digital | ministry | ID | Komdigi; Kemkomdigi |
Kementerian Luar Negeri | ministry |  |  |
Kementerian Luar Negeri China | ministry | CN | Kementerian Luar Negeri Tiongkok; Kemlu China |
Kementerian Luar Negeri RI | ministry | ID | Kemenlu; Kemlu |
Kementerian Luar Negeri Rusia | ministry | RU | Kemlu Rusia |
Kementerian Perhubungan | ministry | ID | Kemenhub |
Kementerian Pertahanan Australia | ministry | AU |  |
Kementerian Pertahanan China | ministry | CN | Kementerian Pertahanan Tiongkok |
Kementerian Pertahanan Inggris | ministry | GB |  |
Kementerian Pertahanan Jepang | ministry | JP |  |
Kementerian Pertahanan Korea Selatan | ministry | KR | Kementerian Pertahanan Korsel |
Kementerian Pertahanan Korea Utara | ministry | KP | Kementerian Pertahanan Korut |
Kementerian Pertahanan RI | ministry | ID | Kemenhan; Kementerian Pertahanan; Kemhan |
Kementerian Pertahanan Rusia | ministry | RU | Kemhan Rusia |
Kementerian Pertahanan Taiwan | military | TW | Kementerian Pertahanan Nasional Taiwan |
Kementerian Sosial | ministry | ID | Kemensos |
Kementerian Unifikasi | ministry | KR |  |
Kepala Staf Gabungan Korea Selatan | military | KR | Kepala Staf Gabungan Korsel | JCS
Kepolisian Negara Republik Indonesia | police | ID | Mabes Polri; Polri |
Kereta Api Indonesia | company | ID | PT KAI; PT Kereta Api Indonesia |
Koarmada | military | ID | Komando Armada RI |
Komando Afrika AS | military | US |  | AFRICOM
Komando Eropa AS | military | US |  | EUCOM
Komando Indo-Pasifik AS | military | US | Komando Pasifik AS | INDOPACOM
Komando Palagan Timur | military | CN | Komando Teater Timur |
Komando Pasukan Khusus | military | ID | Kopassus |
Komando Pusat AS | military | US | Centcom | CENTCOM
Komando Strategis AS | military | US |  | STRATCOM
Komisi Eropa | igo |  |  |
Komisi I DPR | legislature | ID |  |
Komisi Militer Pusat | body | CN | KMP China |
Komisi Pemilihan Umum | agency | ID |  | KPU
Komisi Yudisial | judiciary | ID |  |
Komite Olahraga Nasional Indonesia | sport | ID |  | KONI
Komite Olimpiade Internasional | sport |  |  | IOC
Komnas HAM | agency | ID | Komisi Nasional Hak Asasi Manusia |
Kongres AS | legislature | US |  |
Kongsberg | industry | NO |  |
KontraS | ngo | ID | Kontras |
Koopsud | military | ID | Komando Operasi Udara Nasional |
Koopsus TNI | military | ID | Komando Operasi Khusus TNI |
Korea Aerospace Industries | industry | KR |  | KAI
Korps Garda Revolusi Islam | military | IR | Garda Revolusi; Garda Revolusi Iran; Pasdaran | IRGC
Korps Marinir | military | ID | Marinir; Marinir TNI AL |
Korps Marinir AS | military | US | Marinir AS | USMC
Kostrad | military | ID | Komando Cadangan Strategis Angkatan Darat |
Kremlin | government | RU |  |
Kyodo | news | JP | Kyodo News |
L3Harris | industry | US |  |
LIG Nex1 | industry | KR |  |
Lemhannas | agency | ID | Lembaga Ketahanan Nasional |
Leonardo | industry | IT | Leonardo S.p.A. |
Liga Arab | igo |  |  |
Lion Air | company | ID |  |
Lockheed Martin | industry | US |  |
MBDA | industry | FR |  | MBDA
MI5 | agency | GB |  | MI5
MI6 | agency | GB |  | MI6; SIS
MIT Turki | agency | TR | Organisasi Intelijen Nasional Turki |
Mahkamah Agung | judiciary | ID |  | MA
Mahkamah Agung AS | judiciary | US |  |
Mahkamah Internasional | igo |  |  | ICJ
Mahkamah Konstitusi | judiciary | ID |  | MK
Mahkamah Pidana Internasional | igo |  | International Criminal Court; Mahkamah Kriminal Internasional | ICC
Majelis Permusyawaratan Rakyat | legislature | ID |  | MPR
Majelis Ulama Indonesia | ngo | ID |  | MUI
Majelis Umum PBB | igo |  | Sidang Umum PBB | UNGA
Manchester City | sport | GB |  |
Manchester United | sport | GB |  |
Microsoft | company | US |  |
Mossad | agency | IL |  |
Muhammadiyah | ngo | ID | PP Muhammadiyah |
NASA | agency | US | Badan Antariksa AS | NASA
NATO | alliance |  | Aliansi Atlantik Utara; Organisasi Pakta Atlantik Utara; Pakta Pertahanan Atlantik Utara | NATO
NHK | news | JP |  | NHK
NORAD | military | US | Komando Pertahanan Kedirgantaraan Amerika Utara | NORAD
NORINCO | industry | CN | Norinco | NORINCO
NSA | agency | US | Badan Keamanan Nasional AS | NSA
Nahdlatul Ulama | ngo | ID | Pengurus Besar Nahdlatul Ulama | PBNU
Naval Group | industry | FR |  |
Northrop Grumman | industry | US |  |
OPEC | igo |  |  | OPEC; OPEC+
OSCE | igo |  | Organisasi untuk Keamanan dan Kerja Sama di Eropa | OSCE
Ombudsman RI | agency | ID |  |
Organisasi Energi Atom Iran | agency | IR |  | AEOI
Organisasi Kerja Sama Islam | igo |  |  | OIC; OKI
Organisasi Kerja Sama Shanghai | alliance |  |  | OKS; SCO
Organisasi Kesehatan Dunia | igo |  |  | WHO
Organisasi Pelarangan Senjata Kimia | igo |  |  | OPCW
Organisasi Perdagangan Dunia | igo |  |  | WTO
Otoritas Jasa Keuangan | agency | ID |  | OJK
Otoritas Palestina | agency | PS |  |
PKK | nonstate | TR | Partai Pekerja Kurdistan | PKK
PSM Makassar | sport | ID |  |
PT Dirgantara Indonesia | industry | ID | PT DI | PTDI
PT LEN Industri | industry | ID | PT Len |
PT PAL | industry | ID | PT PAL Indonesia |
PT Pindad | industry | ID | Pindad |
Pacific Islands Forum | igo |  | Forum Kepulauan Pasifik | PIF
Palang Merah Indonesia | ngo | ID |  | PMI
Palang Merah Internasional | igo |  | Komite Palang Merah Internasional | ICRC
Paris Saint-Germain | sport | FR |  | PSG
Parlemen Eropa | igo |  |  |
Partai Amanat Nasional | party | ID |  | PAN
Partai Bulan Bintang | party | ID |  |
Partai Buruh | party |  |  |
Partai Buruh Korea | party | KP | Partai Pekerja Korea | WPK
Partai Demokrasi Indonesia Perjuangan | party | ID | PDI Perjuangan; PDI-P | PDIP
Partai Demokrat | party | ID |  |
Partai Gerakan Indonesia Raya | party | ID | Partai Gerindra; Gerindra |
Partai Golongan Karya | party | ID | Partai Golkar; Golkar |
Partai Hanura | party | ID | Hanura; Partai Hati Nurani Rakyat |
Partai Keadilan Sejahtera | party | ID |  | PKS
Partai Kebangkitan Bangsa | party | ID |  | PKB
Partai Komunis China | party | CN | Partai Komunis Tiongkok | PKC; PKT
Partai NasDem | party | ID | NasDem; Nasdem; Partai Nasdem |
Partai Perindo | party | ID | Perindo |
Partai Persatuan Pembangunan | party | ID |  | PPP
Partai Republik | party | US |  |
Partai Solidaritas Indonesia | party | ID |  | PSI
Pasukan AS di Korea | military | US | Pasukan Amerika Serikat Korea | USFK
Pasukan Bela Diri Jepang | military | JP |  | JSDF; SDF
Pasukan Bela Diri Maritim | military | JP |  | JMSDF
Pasukan Gabungan UE | alliance |  |  | EUFOR; EUNAVFOR
Pasukan Pertahanan Israel | military | IL | Militer Israel; Tentara Israel | IDF
Pasukan Quds | military | IR | Quds Force |
Pasukan Roket PLA | military | CN |  | PLARF
Penjaga Pantai China | agency | CN | Coast Guard China | CCG
Penjaga Pantai Filipina | agency | PH |  | PCG
Penjaga Pantai Jepang | agency | JP |  |
Pentagon | ministry | US | Departemen Perang AS; Departemen Pertahanan AS; Kementerian Pertahanan AS |
Persatuan Sepak Bola Seluruh Indonesia | sport | ID |  | PSSI
Persebaya Surabaya | sport | ID | Persebaya |
Perserikatan Bangsa-Bangsa | igo |  | Bangsa-Bangsa Bersatu; United Nations | PBB; UN
Persib Bandung | sport | ID | Persib |
Persija Jakarta | sport | ID | Persija |
Pertamina | company | ID | PT Pertamina; PT Pertamina (Persero) |
Perusahaan Listrik Negara | company | ID | PT PLN; PT PLN (Persero) | PLN
Polda Metro Jaya | police | ID |  |
Press TV | news | IR |  |
Program Pangan Dunia | igo |  |  | WFP
Quad | alliance |  | Kuad; Quadrilateral Security Dialogue |
RAND | thinktank | US | RAND Corporation | RAND
RAW | agency | IN |  | R&AW; RAW
RIA Novosti | news | RU |  |
RSF | nonstate | SD | Pasukan Dukungan Cepat | RSF
Rafael | industry | IL | Rafael Advanced Defense Systems |
Raytheon | industry | US |  | RTX
Real Madrid | sport | ES |  |
Reuters | news | GB |  |
Rheinmetall | industry | DE |  |
Rodong Sinmun | news | KP |  |
Roketsan | industry | TR |  |
Rosatom | agency | RU |  |
Roscosmos | agency | RU | Roskosmos |
Rosoboronexport | industry | RU |  |
Rostec | industry | RU |  |
SBU | agency | UA | Dinas Keamanan Ukraina | SBU
SDF Suriah | nonstate | SY | Pasukan Demokratik Suriah |
SIPRI | thinktank | SE | Institut Penelitian Perdamaian Internasional Stockholm | SIPRI
SVR | agency | RU | Dinas Intelijen Luar Negeri Rusia | SVR
Saab | industry | SE |  |
Samsung | company | KR |  |
Senat AS | legislature | US |  |
Shin Bet | agency | IL | Shabak |
SpaceX | industry | US |  |
TAI | industry | TR | Turkish Aerospace | TAI; TUSAS
TASS | news | RU |  | TASS
TNI Angkatan Darat | military | ID | TNI AD |
TNI Angkatan Laut | military | ID | TNI AL |
TNI Angkatan Udara | military | ID | TNI AU |
TPNPB-OPM | nonstate | ID | Organisasi Papua Merdeka | OPM; TPNPB; TPNPB-OPM
Taliban | nonstate | AF |  |
Tatmadaw | military | MM | Junta Myanmar; Militer Myanmar |
Telkom Indonesia | company | ID | PT Telkom; Telkom |
Tentara Nasional Indonesia | military | ID |  | TNI
Tentara Pembebasan Rakyat | military | CN | Tentara Pembebasan Rakyat China | PLA; TPR
Tentara Rakyat Korea | military | KP |  | KPA
Tesla | company | US |  |
Thales | industry | FR |  |
The New York Times | news | US | New York Times | NYT
ThyssenKrupp Marine Systems | industry | DE |  | TKMS
Tokopedia | company | ID |  |
Tottenham Hotspur | sport | GB | Tottenham |
Toyota | company | JP |  |
Transparency International | ngo |  |  |
UEFA | sport |  |  |
UNESCO | igo |  |  | UNESCO
UNHCR | igo |  | Badan Pengungsi PBB | UNHCR
UNICEF | igo |  |  | UNICEF
UNIFIL | igo |  | Pasukan Interim PBB di Lebanon | UNIFIL
UNRWA | igo |  |  | UNRWA
Uni Afrika | igo |  | African Union; UA-Afrika |
Uni Eropa | igo |  |  | EU; UE
Universitas Airlangga | university | ID | Unair |
Universitas Brawijaya | university | ID |  |
Universitas Diponegoro | university | ID | Undip |
Universitas Gadjah Mada | university | ID |  | UGM
Universitas Hasanuddin | university | ID | Unhas |
Universitas Indonesia | university | ID |  |
Universitas Padjadjaran | university | ID | Unpad |
Wantannas | agency | ID | Dewan Ketahanan Nasional |
Wassenaar Arrangement | igo |  | Pengaturan Wassenaar |
Xinhua | news | CN |  |
Yonhap | news | KR | Kantor berita Yonhap |
`;
