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
Anggota | legislature-judiciary |  |
Anggota DPR | legislature-judiciary |  |
Anggota Dewan | legislature-judiciary |  |
Anggota Komisi I DPR | legislature-judiciary |  |
Anggota Kongres | legislature-judiciary |  |
Anggota MPR | legislature-judiciary |  |
Anggota Parlemen | legislature-judiciary |  |
Asisten Menteri | us-style |  |
Asisten Pelatih | academic-professional |  |
Atase | diplomat-intl |  |
Atase Pertahanan | diplomat-intl |  | Athan
Ayatollah | religion-honorific |  | Ayatullah
Bakal Calon | party-movement |  |
Bang | honorific-colloquial | ambiguous |
Bapak | honorific-colloquial |  | Pak
Bendahara | academic-professional |  |
Biksu | religion-honorific |  | Bhikkhu
Brigadir | rank |  |
Brigadir Jenderal | rank |  | Brigjen; Brigjen Pol; Brigjen TNI
Bripda | rank |  |
Bripka | rank |  |
Briptu | rank |  |
Bung | honorific-colloquial | ambiguous |
Bupati | regional |  |
Buya | religion-honorific |  |
CEO | academic-professional |  | Chief Executive Officer
Calon Gubernur | party-movement |  | Cagub
Calon Legislatif | party-movement |  | Caleg
Calon Presiden | party-movement |  | Capres
Calon Wakil Gubernur | party-movement |  | Cawagub
Calon Wakil Presiden | party-movement |  | Cawapres
Camat | regional |  |
Chief Commercial Officer | academic-professional |  | CCO
Chief Financial Officer | academic-professional |  | CFO
Chief Marketing Officer | academic-professional |  | CMO
Chief Operating Officer | academic-professional |  | COO
Chief Technology Officer | academic-professional |  | CTO
Dalai Lama | head-of-state |  |
Dame | honorific-colloquial |  |
Dandim | military |  |
Danjen Kopassus | military |  |
Danlanal | military |  |
Danlantamal | military |  |
Danlanud | military |  |
Danrem | military |  |
Datuk | honorific-colloquial |  | Dato Seri; Dato'; Datuk Seri; Tan Sri
Dekan | academic-professional |  |
Deputi | minister |  |
Detektif | police-security |  |
Direktur | academic-professional | ambiguous |
Direktur CIA | us-style |  |
Direktur Eksekutif | diplomat-intl |  |
Direktur FBI | us-style |  |
Direktur Intelijen Nasional | us-style |  |
Direktur Jenderal | diplomat-intl |  | Dirjen
Direktur Lalu Lintas | police-security |  | Dirlantas
Direktur Pelaksana | academic-professional |  |
Direktur Pelindungan WNI | diplomat-intl |  |
Direktur Reserse Kriminal Khusus | police-security |  | Dirreskrimsus; Direskrimsus
Direktur Reserse Kriminal Umum | police-security |  | Dirreskrimum; Direskrimum
Direktur Utama | academic-professional |  | Dirut
Dirjen IAEA | diplomat-intl |  |
Dirjen Imigrasi | minister |  |
Dirjen WHO | diplomat-intl |  |
Dokter | academic-professional |  | dr.
Doktor | academic-professional |  | DR.; Dr; Dr.
Dosen | academic-professional |  |
Duta Besar | diplomat-intl |  | Dubes; Duta besar
Duta Besar Luar Biasa | diplomat-intl |  |
Ekonom | academic-professional |  |
Emir | head-of-state |  |
General Manager | academic-professional |  |
Gubernur | regional |  |
Gubernur Bank Indonesia | regional |  | Gubernur BI
Gubernur Jenderal | head-of-state |  |
Gubernur Militer | regional |  |
Guru Besar | academic-professional |  |
Gus | religion-honorific | ambiguous |
Habib | religion-honorific |  |
Hajah | religion-honorific |  | Hj.
Haji | religion-honorific |  | H.
Hakim | legislature-judiciary |  |
Hakim Agung | legislature-judiciary |  |
Hakim Konstitusi | legislature-judiciary |  |
Hojatoleslam | religion-honorific |  |
I Gusti | honorific-colloquial |  |
Ibu | honorific-colloquial |  | Bu
Ibu Negara | head-of-state |  |
Ida Bagus | honorific-colloquial |  |
Imam | religion-honorific |  |
Insinyur | academic-professional |  |
Inspektur | police-security |  |
Inspektur Dua | rank |  | Ipda
Inspektur Jenderal | rank |  | Irjen; Irjen Pol
Inspektur Satu | rank |  | Iptu
Ir. | academic-professional |  | Ir
Jaksa | legislature-judiciary |  |
Jaksa Agung | us-style |  |
Jaksa Agung Muda Tindak Pidana Khusus | police-security |  | Jampidsus
Jaksa Agung Muda Tindak Pidana Umum | police-security |  | Jampidum
Jaksa Penuntut | legislature-judiciary |  |
Jenderal | rank |  |
Jenderal Besar | rank |  |
Jenderal Polisi | rank |  |
Jenderal TNI | rank |  |
Jendral | rank |  |
Jurnalis | academic-professional |  |
Juru Bicara | spokesperson |  | Jubir; Juru bicara Kementerian; juru bicara
Juru Bicara Gedung Putih | spokesperson |  | Jubir Gedung Putih
Juru Bicara IDF | spokesperson |  | Jubir IDF
Juru Bicara KPK | spokesperson |  |
Juru Bicara Kementerian Luar Negeri | spokesperson |  | Jubir Kemlu
Juru Bicara Kepresidenan | spokesperson |  |
Juru Bicara Kremlin | spokesperson |  | Jubir Kremlin
Juru Bicara Militer | spokesperson |  | Jubir militer
Juru Bicara PBB | spokesperson |  |
Juru Bicara Pentagon | spokesperson |  | Jubir Pentagon
Juru Bicara TNI | spokesperson |  |
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
Kapten | rank | ambiguous |
Kapten Tim | academic-professional |  |
Kapuspen TNI | military |  | Kapuspen; Kepala Pusat Penerangan
Kardinal | religion-honorific |  |
Karopenmas | police-security |  |
Kepala | regional |  |
Kepala Angkatan Darat | military |  |
Kepala BIN | police-security |  | Ka BIN
Kepala BNN | police-security |  |
Kepala BNPT | police-security |  |
Kepala BSSN | police-security |  |
Kepala Badan | academic-professional |  |
Kepala Badan Intelijen | police-security |  |
Kepala Bagian | regional |  | Kabag
Kepala Bakamla | police-security |  |
Kepala Bidang | regional |  | Kabid
Kepala Bidang Humas | spokesperson |  | Kabid Humas
Kepala Biro Humas | spokesperson |  |
Kepala Delegasi | diplomat-intl |  |
Kepala Desa | regional |  | Kades
Kepala Dinas | regional |  | Kadis
Kepala Dinas Kesehatan | regional |  | Kadinkes
Kepala Dinas Pendidikan | regional |  | Kadisdik
Kepala Ekonom | academic-professional |  |
Kepala Eksekutif | head-of-government |  |
Kepala Humas | spokesperson |  | Kabag Humas; Kasubag Humas
Kepala Intelijen | military |  |
Kepala Intelijen Militer | military |  |
Kepala Kantor | regional |  |
Kepala Kantor Komunikasi Kepresidenan | minister |  | Kepala PCO
Kepala Kebijakan Luar Negeri Uni Eropa | diplomat-intl |  |
Kepala Kejaksaan Negeri | police-security |  | Kajari
Kepala Kejaksaan Tinggi | police-security |  | Kajati
Kepala Kepolisian | police-security |  |
Kepala Lembaga | academic-professional |  |
Kepala Misi | diplomat-intl |  |
Kepala Negara | head-of-state |  |
Kepala Negosiator | us-style |  |
Kepala Pemerintahan | head-of-government |  |
Kepala Penerangan | military |  |
Kepala Perunding | us-style |  |
Kepala Polisi | police-security |  |
Kepala Pusat Penerangan | spokesperson |  | Kapuspen
Kepala Pusat Penerangan Hukum | spokesperson |  | Kapuspenkum
Kepala Pusat Penerangan TNI | spokesperson |  |
Kepala Satuan Lalu Lintas | police-security |  | Kasat Lantas; Kasatlantas
Kepala Satuan Reserse Kriminal | police-security |  | Kasat Reskrim; Kasatreskrim
Kepala Seksi | regional |  | Kasi
Kepala Staf Angkatan Darat | military |  | KSAD; Kasad
Kepala Staf Angkatan Laut | military |  | KSAL; Kasal
Kepala Staf Angkatan Udara | military |  | KSAU; Kasau
Kepala Staf Gabungan | military |  |
Kepala Staf Gedung Putih | us-style |  |
Kepala Staf Kepresidenan | minister |  | KSP
Kepala Staf Umum | military |  | Kasum
Kepala Unit | police-security |  | Kanit
Ketua | academic-professional | ambiguous |
Ketua Badan Legislasi | legislature-judiciary |  |
Ketua Biro Politik | party-movement |  |
Ketua DPD | legislature-judiciary |  |
Ketua DPP | party-movement |  |
Ketua DPR | legislature-judiciary |  |
Ketua DPRD | legislature-judiciary |  |
Ketua Delegasi | diplomat-intl |  |
Ketua Dewan | legislature-judiciary |  |
Ketua Dewan Pembina | party-movement |  |
Ketua Dewan Presidensial | head-of-state |  |
Ketua Duma | legislature-judiciary |  |
Ketua Fraksi | legislature-judiciary |  |
Ketua Harian | party-movement |  |
Ketua KPK | legislature-judiciary |  |
Ketua Kepala Staf Gabungan | military |  | Ketua Gabungan Kepala Staf
Ketua Knesset | legislature-judiciary |  |
Ketua Komisi | legislature-judiciary |  |
Ketua Komisi Eropa | diplomat-intl |  |
Ketua Komisi I DPR | legislature-judiciary |  |
Ketua Kongres | legislature-judiciary |  |
Ketua MPR | legislature-judiciary |  |
Ketua Mahkamah Agung | legislature-judiciary |  | Ketua MA
Ketua Mahkamah Konstitusi | legislature-judiciary |  | Ketua MK
Ketua Majelis | legislature-judiciary |  |
Ketua Menteri | head-of-government |  |
Ketua Parlemen | legislature-judiciary |  |
Ketua Partai | party-movement |  |
Ketua Pengadilan | legislature-judiciary |  |
Ketua RT | regional |  |
Ketua Senat | legislature-judiciary |  |
Ketua Tim Kampanye | party-movement |  |
Ketua Umum | party-movement |  | Ketum
Kiai | religion-honorific |  | Kyai
Kiai Haji | religion-honorific |  | Kyai Haji
Kolonel | rank |  |
Kolonel Laut | rank |  |
Komandan | military |  |
Komandan Armada | military |  |
Komandan Batalyon | military |  |
Komandan Brimob | police-security |  |
Komandan Jenderal | military |  |
Komandan Kodim | military |  |
Komandan Korps Garda Revolusi Islam | military |  | Komandan IRGC
Komandan Pasukan Quds | military |  |
Komandan Pusat Polisi Militer | military |  | Danpuspom
Komandan Rayon Militer | military |  | Danramil
Komandan Tertinggi | military |  |
Komisaris | academic-professional |  |
Komisaris Besar | rank |  | Kombes; Kombes Pol
Komisaris Jenderal | rank |  | Komjen
Komisaris Polisi | rank |  | Kompol
Komisaris Tinggi | diplomat-intl |  | Komisioner Tinggi
Komisaris Utama | academic-professional |  | Komut
Komodor | rank |  |
Konsul | diplomat-intl |  |
Konsul Jenderal | diplomat-intl |  | Konjen
Koordinator | academic-professional |  |
Kopral | rank |  |
Kuasa Hukum | academic-professional |  |
Laksamana | rank |  |
Laksamana Madya | rank |  | Laksdya
Laksamana Muda | military |  |
Laksamana Pertama | rank |  | Laksma
Laksamana TNI | rank |  |
Letnan | rank |  |
Letnan Dua | rank |  | Letda
Letnan Jenderal | rank |  | Letjen
Letnan Kolonel | rank |  | Letkol
Letnan Satu | rank |  | Lettu
Lord | honorific-colloquial |  |
Lurah | regional |  |
Manajer | academic-professional |  |
Marsekal | rank |  |
Marsekal Besar | rank |  |
Marsekal Madya | rank |  | Marsdya; Marsekal Madya TNI
Marsekal Muda | rank |  | Marsda
Marsekal Pertama | rank |  | Marsma
Mas | honorific-colloquial | ambiguous |
Maulana | religion-honorific |  |
Mayor | rank | ambiguous |
Mayor Jenderal | rank |  | Mayjen
Mbak | honorific-colloquial |  |
Menko Marves | minister |  | Menko Maritim dan Investasi
Menko PMK | minister |  |
Menko Perekonomian | minister |  |
Menko Polhukam | minister |  | Menkopolhukam; Menteri Koordinator Bidang Politik Hukum dan Keamanan
Menko Polkam | minister |  | Menkopolkam
Menteri | minister |  |
Menteri Agama | minister |  | Menag
Menteri Agraria dan Tata Ruang | minister |  | Menteri ATR
Menteri BUMN | minister |  |
Menteri Besar | head-of-government |  |
Menteri Dalam Negeri | minister |  | Mendagri
Menteri Desa | minister |  | Mendes
Menteri Energi | minister |  |
Menteri Energi dan Sumber Daya Mineral | minister |  | Menteri ESDM
Menteri HAM | minister |  |
Menteri Hukum | minister |  | Menkum
Menteri Hukum dan HAM | minister |  | Menkumham
Menteri Imigrasi dan Pemasyarakatan | minister |  | Menteri Imipas
Menteri Industri | minister |  |
Menteri Intelijen | minister |  |
Menteri Investasi | minister |  |
Menteri Keamanan | minister |  |
Menteri Keamanan Nasional | minister |  |
Menteri Keamanan Publik | minister |  |
Menteri Kebudayaan | minister |  | Menbud
Menteri Kehakiman | minister |  |
Menteri Kehutanan | minister |  | Menhut
Menteri Kelautan dan Perikanan | minister |  | Menteri KKP
Menteri Kesehatan | minister |  | Menkes
Menteri Ketenagakerjaan | minister |  | Menaker
Menteri Keuangan | minister |  | Menkeu
Menteri Komunikasi dan Digital | minister |  | Menkomdigi; Menkominfo; Menteri Komunikasi dan Informatika
Menteri Koordinator | minister |  | Menko
Menteri Koperasi | minister |  | Menkop
Menteri Lingkungan Hidup | minister |  | Menteri LH
Menteri Luar Negeri | minister |  | Menlu; Menteri LN
Menteri Muda | minister |  |
Menteri Negara | minister |  |
Menteri PANRB | minister |  | Menpan RB
Menteri Pariwisata | minister |  | Menpar
Menteri Pariwisata dan Ekonomi Kreatif | minister |  | Menparekraf
Menteri Pekerjaan Umum | minister |  | Menteri PU; Menteri PUPR
Menteri Pemuda dan Olahraga | minister |  | Menpora
Menteri Pendidikan | minister |  | Mendikbud; Mendikbudristek; Mendikdasmen; Mendiknas; Mendiktisaintek
Menteri Perang | minister |  |
Menteri Perdagangan | minister |  | Mendag
Menteri Perencanaan Pembangunan Nasional | minister |  |
Menteri Perhubungan | minister |  | Menhub
Menteri Perindustrian | minister |  | Menperin
Menteri Pertahanan | minister |  | Menhan
Menteri Pertanian | minister |  | Mentan
Menteri Perumahan dan Kawasan Permukiman | minister |  | Menteri PKP
Menteri Sekretaris Negara | minister |  | Mensesneg
Menteri Senior | minister |  |
Menteri Sosial | minister |  | Mensos
Menteri Transmigrasi | minister |  | Mentrans
Menteri Unifikasi | minister |  |
Menteri Urusan Strategis | minister |  |
Menteri Utama | head-of-government |  |
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
Pangeran | head-of-state | ambiguous |
Pangeran Mahkota | head-of-state |  |
Pangkogabwilhan | military |  |
Pangkostrad | military |  |
Panglima Angkatan Bersenjata | military |  |
Panglima Kodam | military |  |
Panglima TNI | military |  | Panglima
Panglima Tertinggi | military |  |
Pastor | religion-honorific | ambiguous |
Paus | head-of-state |  |
Pelapor Khusus | diplomat-intl |  |
Pelatih | academic-professional |  |
Pelatih Kepala | academic-professional |  |
Pelda | rank |  |
Peltu | rank |  |
Pemimpin | party-movement | ambiguous |
Pemimpin Hamas | party-movement |  |
Pemimpin Hizbullah | party-movement |  |
Pemimpin Mayoritas | legislature-judiciary |  |
Pemimpin Oposisi | party-movement |  |
Pemimpin Redaksi | academic-professional |  | Pemred
Pemimpin Tertinggi | head-of-state |  | Pemimpin Agung; Rahbar
Pemimpin de facto | head-of-state |  |
Penasihat Keamanan Nasional | us-style |  | Penasehat Keamanan Nasional
Pendeta | religion-honorific |  | Pdt.
Pendiri | party-movement |  |
Peneliti | academic-professional |  |
Pengacara | academic-professional |  |
Pengamat | academic-professional |  |
Penjabat Bupati | regional |  | Pj Bupati
Penjabat Gubernur | regional |  | Pj Gubernur
Penjabat Wali Kota | regional |  | Pj Wali Kota
Perdana Menteri | head-of-government |  | P.M.; PM
Perdana Menteri terpilih | head-of-government |  |
Perwakilan Dagang | us-style |  |
Perwakilan Tetap | diplomat-intl |  |
Perwira | military |  |
Perwira Tinggi | military |  |
Politikus | party-movement |  |
Politisi | party-movement |  |
Prajurit | rank |  |
Prajurit Dua | rank |  | Prada
Prajurit Satu | rank |  | Pratu
Praka | rank |  |
Premier | head-of-government |  |
Presiden | head-of-state |  |
Presiden Bank Dunia | diplomat-intl |  |
Presiden Dewan Eropa | diplomat-intl |  |
Presiden Dewan Keamanan | diplomat-intl |  |
Presiden Direktur | academic-professional |  | Presdir
Presiden Komisaris | academic-professional |  | Preskom
Presiden Komisi Eropa | diplomat-intl |  |
Presiden Majelis Umum PBB | diplomat-intl |  |
Presiden interim | head-of-state |  |
Presiden sementara | head-of-state |  |
Presiden terpilih | head-of-state |  |
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
Rektor | academic-professional |  |
Romo | religion-honorific | ambiguous |
Sdr. | honorific-colloquial |  | Saudara
Sekda | regional |  |
Sekretaris | academic-professional | ambiguous |
Sekretaris Angkatan Laut | us-style |  |
Sekretaris Daerah | regional |  |
Sekretaris Dewan Keamanan | head-of-state |  |
Sekretaris Jenderal | diplomat-intl |  | Sekjen
Sekretaris Jenderal ASEAN | diplomat-intl |  | Sekjen ASEAN
Sekretaris Jenderal NATO | diplomat-intl |  | Sekjen NATO
Sekretaris Jenderal PBB | diplomat-intl |  | Sekjen PBB
Sekretaris Jenderal Partai | minister |  |
Sekretaris Kabinet | minister |  | Seskab
Sekretaris Negara | minister |  |
Sekretaris Pers | spokesperson |  | Sekretaris Pers Gedung Putih
Sekretaris Pertama | party-movement |  |
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
Supervisor | academic-professional |  |
Syekh | religion-honorific |  | Sheik; Sheikh; Syeikh
Taoiseach | head-of-government |  |
Tengku | honorific-colloquial |  |
Teuku | honorific-colloquial |  |
Tjut | honorific-colloquial |  | Cut
Tokoh | party-movement | ambiguous |
Tokoh Oposisi | party-movement |  |
Tuan | honorific-colloquial |  |
Tun | honorific-colloquial | ambiguous |
Tunku | honorific-colloquial |  |
Uskup | religion-honorific |  |
Ustaz | religion-honorific |  | Ust.; Ustad; Ustadz
Utusan | diplomat-intl |  |
Utusan Khusus | us-style |  | Utusan khusus
Utusan Khusus PBB | diplomat-intl |  |
Vice President | academic-professional |  |
Wakapolri | police-security |  |
Wakil Bupati | regional |  | Wabup
Wakil Duta Besar | diplomat-intl |  | Wakil Dubes
Wakil Gubernur | regional |  | Wagub
Wakil Ketua | legislature-judiciary |  |
Wakil Ketua DPR | legislature-judiciary |  |
Wakil Ketua KPK | legislature-judiciary |  |
Wakil Ketua Komisi | legislature-judiciary |  |
Wakil Ketua MPR | legislature-judiciary |  |
Wakil Ketua Umum | party-movement |  | Waketum
Wakil Ketua Umum PBNU | party-movement |  |
Wakil Menteri | minister |  | Wamen
Wakil Menteri Agama | minister |  | Wamenag
Wakil Menteri BUMN | minister |  | Wamen BUMN
Wakil Menteri Dalam Negeri | minister |  | Wamendagri
Wakil Menteri Hukum dan HAM | minister |  | Wamenkumham
Wakil Menteri Kesehatan | minister |  | Wamenkes
Wakil Menteri Ketenagakerjaan | minister |  | Wamenaker
Wakil Menteri Keuangan | minister |  | Wamenkeu
Wakil Menteri Luar Negeri | minister |  | Wamenlu
Wakil Menteri Perdagangan | minister |  | Wamendag
Wakil Menteri Pertahanan | minister |  | Wamenhan
Wakil Menteri Pertanian | minister |  | Wamentan
Wakil Menteri Sosial | minister |  | Wamensos
Wakil Panglima | military |  |
Wakil Perdana Menteri | head-of-government |  | Deputi PM; Wakil PM
Wakil Presiden | head-of-state |  | Wapres
Wakil Rektor | academic-professional |  |
Wakil Sekretaris Jenderal | diplomat-intl |  | Wakil Sekjen
Wakil Tetap | diplomat-intl |  |
Wakil Wali Kota | regional |  |
Wali Kota | regional |  | Walikota
Wartawan | academic-professional |  |
Yang Mulia | honorific-colloquial |  |
Yang di-Pertuan Agong | head-of-state |  | YDPA
`;
