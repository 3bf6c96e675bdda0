/**
 * Titles, ranks, honorifics and degrees that stand before a person's name, with their short forms. "ambiguous" ones are also given names or common words.
 * Own compilation.
 * Columns: title | group | note | short forms. Lists are parted by "; ". Sorted.
 */
export const TITLES_TABLE = `
Advokat | academic-professional |  |
Agen Khusus | police-security |  |
Aipda | rank |  |
Aiptu | rank |  |
Ajun Komisaris Besar Polisi | rank |  | AKBP
Ajun Komisaris Polisi | rank |  | AKP
Akademisi | academic-professional |  |
Aktivis | party-movement |  |
Almarhum | honorific-colloquial |  | Alm.
Almarhumah | honorific-colloquial |  |
Analis | academic-professional |  |
Andi | honorific-colloquial | ambiguous |
Anggota DPR | legislature-judiciary |  |
Anggota Dewan | legislature-judiciary |  |
Anggota Komisi I DPR | legislature-judiciary |  |
Anggota Kongres | legislature-judiciary |  |
Anggota MPR | legislature-judiciary |  |
Anggota Parlemen | legislature-judiciary |  |
Asisten Menteri | us-style |  |
Atase Pertahanan | diplomat-intl |  | Athan
Atase | diplomat-intl |  |
Ayatollah | religion-honorific |  | Ayatullah
Bakal Calon | party-movement |  |
Bang | honorific-colloquial | ambiguous |
Bapak | honorific-colloquial |  | Pak
Bendahara | academic-professional |  |
Biksu | religion-honorific |  | Bhikkhu
Brigadir Jenderal | rank |  | Brigjen; Brigjen Pol; Brigjen TNI
Brigadir | rank |  |
Bripda | rank |  |
Bripka | rank |  |
Briptu | rank |  |
Bung | honorific-colloquial | ambiguous |
Bupati | regional |  |
Buya | religion-honorific |  |
CEO | academic-professional |  |
Calon Presiden | party-movement |  | Capres
Calon Wakil Presiden | party-movement |  | Cawapres
Camat | regional |  |
Dalai Lama | head-of-state |  |
Dame | honorific-colloquial |  |
Dandim | military |  |
Danjen Kopassus | military |  |
Danlanal | military |  |
Danlantamal | military |  |
Danlanud | military |  |
Danrem | military |  |
Datuk | honorific-colloquial |  | Dato Seri; Dato'; Datuk Seri; Tan Sri
Detektif | police-security |  |
Direktur CIA | us-style |  |
Direktur Eksekutif | diplomat-intl |  |
Direktur FBI | us-style |  |
Direktur Intelijen Nasional | us-style |  |
Direktur Jenderal | diplomat-intl |  | Dirjen
Direktur Utama | academic-professional |  | Dirut
Direktur | academic-professional | ambiguous |
Dirjen IAEA | diplomat-intl |  |
Dirjen WHO | diplomat-intl |  |
Dokter | academic-professional |  | dr.
Doktor | academic-professional |  | DR.; Dr; Dr.
Dosen | academic-professional |  |
Duta Besar Luar Biasa | diplomat-intl |  |
Duta Besar | diplomat-intl |  | Dubes; Duta besar
Ekonom | academic-professional |  |
Emir | head-of-state |  |
Gubernur Bank Indonesia | regional |  | Gubernur BI
Gubernur Jenderal | head-of-state |  |
Gubernur Militer | regional |  |
Gubernur | regional |  |
Guru Besar | academic-professional |  |
Gus | religion-honorific | ambiguous |
Habib | religion-honorific |  |
Hajah | religion-honorific |  | Hj.
Haji | religion-honorific |  | H.
Hakim Agung | legislature-judiciary |  |
Hakim Konstitusi | legislature-judiciary |  |
Hakim | legislature-judiciary |  |
Hojatoleslam | religion-honorific |  |
I Gusti | honorific-colloquial |  |
Ibu Negara | head-of-state |  |
Ibu | honorific-colloquial |  | Bu
Ida Bagus | honorific-colloquial |  |
Imam | religion-honorific |  |
Insinyur | academic-professional |  |
Inspektur Dua | rank |  | Ipda
Inspektur Jenderal | rank |  | Irjen; Irjen Pol
Inspektur Satu | rank |  | Iptu
Inspektur | police-security |  |
Ir. | academic-professional |  | Ir
Jaksa Agung | us-style |  |
Jaksa Penuntut | legislature-judiciary |  |
Jaksa | legislature-judiciary |  |
Jenderal Besar | rank |  |
Jenderal Polisi | rank |  |
Jenderal TNI | rank |  |
Jenderal | rank |  |
Jendral | rank |  |
Jurnalis | academic-professional |  |
Juru Bicara Gedung Putih | spokesperson |  | Jubir Gedung Putih
Juru Bicara IDF | spokesperson |  | Jubir IDF
Juru Bicara Kementerian Luar Negeri | spokesperson |  | Jubir Kemlu
Juru Bicara Kremlin | spokesperson |  | Jubir Kremlin
Juru Bicara Militer | spokesperson |  | Jubir militer
Juru Bicara PBB | spokesperson |  |
Juru Bicara Pentagon | spokesperson |  | Jubir Pentagon
Juru Bicara TNI | spokesperson |  |
Juru Bicara | spokesperson |  | Jubir; Juru bicara Kementerian; juru bicara
Juru runding | us-style |  |
KH | religion-honorific |  | K.H.
Kabaharkam | police-security |  |
Kabareskrim | police-security |  |
Kabid Humas | police-security |  |
Kadiv Humas Polri | police-security |  | Kadiv Humas
Kaisar | head-of-state |  |
Kak | honorific-colloquial |  |
Kang | honorific-colloquial |  |
Kanselir | head-of-government |  |
Kapolda | police-security |  |
Kapolres | police-security |  |
Kapolri | police-security |  |
Kapolsek | police-security |  |
Kapten Tim | academic-professional |  |
Kapten | rank | ambiguous |
Kapuspen TNI | military |  | Kapuspen; Kepala Pusat Penerangan
Kardinal | religion-honorific |  |
Karopenmas | police-security |  |
Kepala Angkatan Darat | military |  |
Kepala BIN | police-security |  | Ka BIN
Kepala BNN | police-security |  |
Kepala BNPT | police-security |  |
Kepala BSSN | police-security |  |
Kepala Badan Intelijen | police-security |  |
Kepala Badan | academic-professional |  |
Kepala Bakamla | police-security |  |
Kepala Biro Humas | spokesperson |  |
Kepala Delegasi | diplomat-intl |  |
Kepala Desa | regional |  | Kades
Kepala Dinas | regional |  |
Kepala Eksekutif | head-of-government |  |
Kepala Humas | spokesperson |  | Kabag Humas; Kasubag Humas
Kepala Intelijen Militer | military |  |
Kepala Intelijen | military |  |
Kepala Kantor | regional |  |
Kepala Kebijakan Luar Negeri Uni Eropa | diplomat-intl |  |
Kepala Kepolisian | police-security |  |
Kepala Lembaga | academic-professional |  |
Kepala Misi | diplomat-intl |  |
Kepala Negara | head-of-state |  |
Kepala Negosiator | us-style |  |
Kepala Pemerintahan | head-of-government |  |
Kepala Penerangan | military |  |
Kepala Perunding | us-style |  |
Kepala Polisi | police-security |  |
Kepala Staf Angkatan Darat | military |  | KSAD; Kasad
Kepala Staf Angkatan Laut | military |  | KSAL; Kasal
Kepala Staf Angkatan Udara | military |  | KSAU; Kasau
Kepala Staf Gabungan | military |  |
Kepala Staf Gedung Putih | us-style |  |
Kepala Staf Umum | military |  | Kasum
Ketua Badan Legislasi | legislature-judiciary |  |
Ketua Biro Politik | party-movement |  |
Ketua DPD | legislature-judiciary |  |
Ketua DPR | legislature-judiciary |  |
Ketua DPRD | legislature-judiciary |  |
Ketua Delegasi | diplomat-intl |  |
Ketua Dewan Pembina | party-movement |  |
Ketua Dewan Presidensial | head-of-state |  |
Ketua Duma | legislature-judiciary |  |
Ketua Fraksi | legislature-judiciary |  |
Ketua Harian | party-movement |  |
Ketua Kepala Staf Gabungan | military |  | Ketua Gabungan Kepala Staf
Ketua Knesset | legislature-judiciary |  |
Ketua Komisi Eropa | diplomat-intl |  |
Ketua Komisi I DPR | legislature-judiciary |  |
Ketua Komisi | legislature-judiciary |  |
Ketua Kongres | legislature-judiciary |  |
Ketua MPR | legislature-judiciary |  |
Ketua Mahkamah Agung | legislature-judiciary |  | Ketua MA
Ketua Mahkamah Konstitusi | legislature-judiciary |  | Ketua MK
Ketua Majelis | legislature-judiciary |  |
Ketua Menteri | head-of-government |  |
Ketua Parlemen | legislature-judiciary |  |
Ketua Partai | party-movement |  |
Ketua RT | regional |  |
Ketua Senat | legislature-judiciary |  |
Ketua Tim Kampanye | party-movement |  |
Ketua Umum | party-movement |  | Ketum
Ketua | academic-professional | ambiguous |
Kiai Haji | religion-honorific |  | Kyai Haji
Kiai | religion-honorific |  | Kyai
Kolonel Laut | rank |  |
Kolonel | rank |  |
Komandan Armada | military |  |
Komandan Batalyon | military |  |
Komandan Brimob | police-security |  |
Komandan Jenderal | military |  |
Komandan Korps Garda Revolusi Islam | military |  | Komandan IRGC
Komandan Pasukan Quds | military |  |
Komandan Tertinggi | military |  |
Komandan | military |  |
Komisaris Besar | rank |  | Kombes; Kombes Pol
Komisaris Jenderal | rank |  | Komjen
Komisaris Polisi | rank |  | Kompol
Komisaris Tinggi | diplomat-intl |  | Komisioner Tinggi
Komisaris | academic-professional |  |
Konsul Jenderal | diplomat-intl |  | Konjen
Konsul | diplomat-intl |  |
Koordinator | academic-professional |  |
Kopral | rank |  |
Kuasa Hukum | academic-professional |  |
Laksamana Madya | rank |  | Laksdya
Laksamana Muda | military |  |
Laksamana Pertama | rank |  | Laksma
Laksamana TNI | rank |  |
Laksamana | rank |  |
Letnan Dua | rank |  | Letda
Letnan Jenderal | rank |  | Letjen
Letnan Kolonel | rank |  | Letkol
Letnan Satu | rank |  | Lettu
Letnan | rank |  |
Lord | honorific-colloquial |  |
Lurah | regional |  |
Manajer | academic-professional |  |
Marsekal Besar | rank |  |
Marsekal Madya | rank |  | Marsdya; Marsekal Madya TNI
Marsekal Muda | rank |  | Marsda
Marsekal Pertama | rank |  | Marsma
Marsekal | rank |  |
Mas | honorific-colloquial | ambiguous |
Maulana | religion-honorific |  |
Mayor Jenderal | rank |  | Mayjen
Mayor | rank | ambiguous |
Mbak | honorific-colloquial |  |
Menko Marves | minister |  | Menko Maritim dan Investasi
Menko PMK | minister |  |
Menko Perekonomian | minister |  |
Menko Polhukam | minister |  | Menkopolhukam; Menteri Koordinator Bidang Politik Hukum dan Keamanan
Menko Polkam | minister |  | Menkopolkam
Menteri Agama | minister |  | Menag
Menteri BUMN | minister |  |
Menteri Besar | head-of-government |  |
Menteri Dalam Negeri | minister |  | Mendagri
Menteri Energi dan Sumber Daya Mineral | minister |  | Menteri ESDM
Menteri Energi | minister |  |
Menteri HAM | minister |  |
Menteri Hukum dan HAM | minister |  | Menkumham
Menteri Hukum | minister |  | Menkum
Menteri Industri | minister |  |
Menteri Intelijen | minister |  |
Menteri Keamanan Nasional | minister |  |
Menteri Keamanan Publik | minister |  |
Menteri Keamanan | minister |  |
Menteri Kehakiman | minister |  |
Menteri Kelautan dan Perikanan | minister |  | Menteri KKP
Menteri Kesehatan | minister |  | Menkes
Menteri Ketenagakerjaan | minister |  | Menaker
Menteri Keuangan | minister |  | Menkeu
Menteri Komunikasi dan Digital | minister |  | Menkomdigi; Menkominfo; Menteri Komunikasi dan Informatika
Menteri Koordinator | minister |  | Menko
Menteri Lingkungan Hidup | minister |  | Menteri LH
Menteri Luar Negeri AS | us-style |  |
Menteri Luar Negeri | minister |  | Menlu; Menteri LN
Menteri Muda | minister |  |
Menteri Negara | minister |  |
Menteri PANRB | minister |  | Menpan RB
Menteri Pekerjaan Umum | minister |  | Menteri PU; Menteri PUPR
Menteri Pemuda dan Olahraga | minister |  | Menpora
Menteri Pendidikan | minister |  | Mendikbud; Mendikbudristek; Mendikdasmen; Mendiknas; Mendiktisaintek
Menteri Perang | minister |  |
Menteri Perdagangan | minister |  | Mendag
Menteri Perencanaan Pembangunan Nasional | minister |  |
Menteri Perhubungan | minister |  | Menhub
Menteri Perindustrian | minister |  | Menperin
Menteri Pertahanan AS | us-style |  |
Menteri Pertahanan | minister |  | Menhan
Menteri Pertanian | minister |  | Mentan
Menteri Sekretaris Negara | minister |  | Mensesneg
Menteri Senior | minister |  |
Menteri Sosial | minister |  | Mensos
Menteri Unifikasi | minister |  |
Menteri Urusan Strategis | minister |  |
Menteri Utama | head-of-government |  |
Menteri | minister |  |
Mr. | honorific-colloquial |  | Mr
Mrs. | honorific-colloquial |  | Mrs
Ms. | honorific-colloquial |  | Ms
Mufti | religion-honorific |  |
Mullah | religion-honorific |  |
Ning | religion-honorific |  |
Nona | honorific-colloquial |  |
Nyai | religion-honorific |  |
Nyonya | honorific-colloquial |  |
Paduka | honorific-colloquial |  |
Pakar | academic-professional |  |
Pangarmada | military |  | Pangkoarmada
Pangdam | military |  |
Pangeran Mahkota | head-of-state |  |
Pangeran | head-of-state | ambiguous |
Pangkogabwilhan | military |  |
Pangkostrad | military |  |
Panglima Angkatan Bersenjata | military |  |
Panglima TNI | military |  | Panglima
Panglima Tertinggi | military |  |
Pastor | religion-honorific | ambiguous |
Paus | head-of-state |  |
Pelapor Khusus | diplomat-intl |  |
Pelatih | academic-professional |  |
Pelda | rank |  |
Peltu | rank |  |
Pemimpin Hamas | party-movement |  |
Pemimpin Hizbullah | party-movement |  |
Pemimpin Mayoritas | legislature-judiciary |  |
Pemimpin Oposisi | party-movement |  |
Pemimpin Tertinggi | head-of-state |  | Pemimpin Agung; Rahbar
Pemimpin de facto | head-of-state |  |
Pemimpin | party-movement | ambiguous |
Penasihat Keamanan Nasional | us-style |  | Penasehat Keamanan Nasional
Pendeta | religion-honorific |  | Pdt.
Pendiri | party-movement |  |
Peneliti | academic-professional |  |
Pengacara | academic-professional |  |
Pengamat | academic-professional |  |
Perdana Menteri terpilih | head-of-government |  |
Perdana Menteri | head-of-government |  | P.M.; PM
Perwakilan Tetap | diplomat-intl |  |
Perwira Tinggi | military |  |
Perwira | military |  |
Politikus | party-movement |  |
Politisi | party-movement |  |
Prajurit Dua | rank |  | Prada
Prajurit Satu | rank |  | Pratu
Prajurit | rank |  |
Praka | rank |  |
Premier | head-of-government |  |
Presiden Bank Dunia | diplomat-intl |  |
Presiden Dewan Eropa | diplomat-intl |  |
Presiden Dewan Keamanan | diplomat-intl |  |
Presiden Komisi Eropa | diplomat-intl |  |
Presiden Majelis Umum PBB | diplomat-intl |  |
Presiden RI | head-of-state |  |
Presiden interim | head-of-state |  |
Presiden sementara | head-of-state |  |
Presiden terpilih | head-of-state |  |
Presiden | head-of-state |  |
Presidium | head-of-state |  |
Profesor | academic-professional |  | Prof; Prof.
Puan | honorific-colloquial | ambiguous |
Purn | rank |  | (Purn); Purnawirawan
Putra Mahkota | head-of-state |  |
Putri | head-of-state | ambiguous |
R.A. | honorific-colloquial |  |
RA | honorific-colloquial |  |
RM | honorific-colloquial |  |
Rabi | religion-honorific |  |
Raden | honorific-colloquial |  |
Raja | head-of-state | ambiguous |
Ratu | head-of-state | ambiguous |
Romo | religion-honorific | ambiguous |
Sdr. | honorific-colloquial |  | Saudara
Sekda | regional |  |
Sekretaris Angkatan Laut | us-style |  |
Sekretaris Daerah | regional |  |
Sekretaris Jenderal ASEAN | diplomat-intl |  | Sekjen ASEAN
Sekretaris Jenderal NATO | diplomat-intl |  | Sekjen NATO
Sekretaris Jenderal PBB | diplomat-intl |  | Sekjen PBB
Sekretaris Jenderal Partai | minister |  |
Sekretaris Jenderal | diplomat-intl |  | Sekjen
Sekretaris Kabinet | minister |  | Seskab
Sekretaris Negara AS | us-style |  |
Sekretaris Negara | minister |  |
Sekretaris Pers | spokesperson |  | Sekretaris Pers Gedung Putih
Sekretaris Pertama | party-movement |  |
Sekretaris | academic-professional | ambiguous |
Senator | legislature-judiciary |  |
Serda | rank |  |
Serka | rank |  |
Serma | rank |  |
Sersan | rank |  |
Sertu | rank |  |
Sir | honorific-colloquial |  |
Sri Sultan | head-of-state |  |
Staf Khusus | spokesperson |  | Stafsus
Sultan | head-of-state | ambiguous |
Syekh | religion-honorific |  | Sheik; Sheikh; Syeikh
Taoiseach | head-of-government |  |
Tengku | honorific-colloquial |  |
Teuku | honorific-colloquial |  |
Tjut | honorific-colloquial |  | Cut
Tokoh Oposisi | party-movement |  |
Tokoh | party-movement | ambiguous |
Tuan | honorific-colloquial |  |
Tun | honorific-colloquial | ambiguous |
Tunku | honorific-colloquial |  |
Uskup | religion-honorific |  |
Ustaz | religion-honorific |  | Ust.; Ustad; Ustadz
Utusan Khusus PBB | diplomat-intl |  |
Utusan Khusus | us-style |  | Utusan khusus
Utusan | diplomat-intl |  |
Wakapolri | police-security |  |
Wakil Bupati | regional |  |
Wakil Duta Besar | diplomat-intl |  | Wakil Dubes
Wakil Gubernur | regional |  | Wagub
Wakil Ketua DPR | legislature-judiciary |  |
Wakil Ketua | legislature-judiciary |  |
Wakil Menteri Keuangan | minister |  | Wamenkeu
Wakil Menteri Luar Negeri AS | us-style |  |
Wakil Menteri Luar Negeri | minister |  | Wamenlu
Wakil Menteri Pertahanan | minister |  | Wamenhan
Wakil Menteri | minister |  | Wamen
Wakil Panglima | military |  |
Wakil Perdana Menteri | head-of-government |  | Deputi PM; Wakil PM
Wakil Presiden | head-of-state |  | Wapres
Wakil Sekretaris Jenderal | diplomat-intl |  | Wakil Sekjen
Wakil Tetap | diplomat-intl |  |
Wakil Wali Kota | regional |  |
Wali Kota | regional |  | Walikota
Wartawan | academic-professional |  |
Yang Mulia | honorific-colloquial |  |
Yang di-Pertuan Agong | head-of-state |  | YDPA
`;
