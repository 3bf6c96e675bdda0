/**
 * Titles, ranks, honorifics and degrees that stand before a person's name, with their short forms. "ambiguous" ones are also given names or common words,
 * "common" ones are words that titles begin with,
 * "personal" ones are held in the service of another officer;
 * a country stands where one state alone has the office.
 * Own compilation.
 * Columns: title | group | note | short forms | country. Lists are separated by "; ". Sorted.
 */
export const TITLES_TABLE = `
Advokat | academic-professional | personal |  |
Agen Khusus | police-security |  |  |
Ahli Dewan Undangan Negeri | legislature-judiciary |  | ADUN | MY
Ahli Parlimen | legislature-judiciary |  |  | MY
Ajun Inspektur Polisi Dua | rank |  | Aipda |
Ajun Inspektur Polisi Satu | rank |  | Aiptu |
Ajun Komisaris Besar Polisi | rank |  | AKBP |
Ajun Komisaris Polisi | rank |  | AKP |
Akademisi | academic-professional |  |  |
Aktivis | party-movement |  |  |
Almarhum | honorific-colloquial |  | Alm. |
Almarhumah | honorific-colloquial |  |  |
Analis | academic-professional |  |  |
Andi | honorific-colloquial | ambiguous |  |
Anggota | legislature-judiciary |  |  |
Anggota DPR | legislature-judiciary |  |  |
Anggota Dewan | legislature-judiciary |  |  |
Anggota Komisi I DPR | legislature-judiciary |  |  |
Anggota Kongres | legislature-judiciary |  |  |
Anggota MPR | legislature-judiciary |  |  |
Anggota Parlemen | legislature-judiciary |  |  |
Asisten Menteri | us-style |  |  |
Asisten Menteri Luar Negeri | us-style |  |  |
Asisten Pelatih | academic-professional |  |  |
Atase | diplomat-intl |  |  |
Atase Pertahanan | diplomat-intl |  | Athan |
Ayatollah | religion-honorific |  | Ayatullah |
Babinsa | military |  |  | ID
Bakal Calon | party-movement |  |  |
Bang | honorific-colloquial | ambiguous |  |
Bapak | honorific-colloquial |  | Pak |
Bendahara | academic-professional |  |  |
Bendahara Umum | academic-professional |  |  |
Bhabinkamtibmas | police-security |  |  | ID
Biksu | religion-honorific |  | Bhikkhu |
Brigadir | rank |  |  |
Brigadir Jenderal | rank |  | Brigjen; Brigjen Pol; Brigjen TNI; Brigjend; Brigadir Jendral |
Brigadir Polisi Dua | rank |  | Bripda |
Brigadir Polisi Kepala | rank |  | Bripka |
Brigadir Polisi Satu | rank |  | Briptu |
Bung | honorific-colloquial | ambiguous |  |
Bupati | regional |  |  | ID
Buya | religion-honorific |  |  |
CEO | academic-professional |  | Chief Executive Officer |
Calon Gubernur | party-movement |  | Cagub |
Calon Legislatif | party-movement |  | Caleg |
Calon Presiden | party-movement |  | Capres |
Calon Wakil Gubernur | party-movement |  | Cawagub |
Calon Wakil Presiden | party-movement |  | Cawapres |
Camat | regional |  |  | ID
Capt. | honorific-colloquial |  |  |
Chairman | academic-professional |  |  |
Chief Commercial Officer | academic-professional |  | CCO |
Chief Financial Officer | academic-professional |  | CFO |
Chief Marketing Officer | academic-professional |  | CMO |
Chief Operating Officer | academic-professional |  | COO |
Chief Technology Officer | academic-professional |  | CTO |
Co-Founder | academic-professional |  | Co-founder |
Dalai Lama | head-of-state |  |  |
Dame | honorific-colloquial |  |  |
Datuk | honorific-colloquial |  | Dato Seri; Dato'; Dato' Seri; Dato' Sri; Datin; Datin Seri; Datuk Patinggi; Datuk Seri; Datuk Seri Panglima; Datuk Sri; Tan Sri; Tan Sri Datuk; Toh Puan |
Datuk Bandar | regional |  |  | MY
Dekan | academic-professional |  |  |
Deputi | minister |  |  |
Detektif | police-security |  |  |
Dewan Pengawas | academic-professional |  |  |
Direktur | academic-professional | common |  |
Direktur CIA | us-style |  |  | US
Direktur Eksekutif | diplomat-intl |  |  |
Direktur FBI | us-style |  |  | US
Direktur Intelijen Nasional | us-style |  |  | US
Direktur Jenderal | diplomat-intl |  | Dirjen; Direktur Jendral |
Direktur Jenderal IAEA | diplomat-intl |  | Dirjen IAEA |
Direktur Jenderal Imigrasi | minister |  | Dirjen Imigrasi |
Direktur Jenderal WHO | diplomat-intl |  | Dirjen WHO |
Direktur Keuangan | academic-professional |  |  |
Direktur Komunikasi | spokesperson |  |  |
Direktur Lalu Lintas | police-security |  | Dirlantas | ID
Direktur Pelaksana | academic-professional |  |  |
Direktur Pelindungan WNI | diplomat-intl |  |  | ID
Direktur Reserse Kriminal Khusus | police-security |  | Dirreskrimsus; Direskrimsus | ID
Direktur Reserse Kriminal Umum | police-security |  | Dirreskrimum; Direskrimum | ID
Direktur Utama | academic-professional |  | Dirut |
Dokter | academic-professional |  | dr. |
Doktor | honorific-colloquial |  | DR.; Dr; Dr.; Dr.-Ing.; Dr. Eng. |
Dosen | academic-professional |  |  |
Duta Besar | diplomat-intl |  | Dubes; Duta besar |
Duta Besar Luar Biasa | diplomat-intl |  |  |
Duta Besar Luar Biasa dan Berkuasa Penuh | diplomat-intl |  |  |
Ekonom | academic-professional |  |  |
Emir | head-of-state |  |  |
Eng. | honorific-colloquial |  |  |
Exco | regional | ambiguous |  | MY
Exco Kerajaan Negeri | regional |  |  | MY
Executive Vice President | academic-professional |  | EVP |
Founder | academic-professional |  |  |
General Manager | academic-professional |  |  |
Gubernur | regional |  |  |
Gubernur Bank Indonesia | regional |  | Gubernur BI | ID
Gubernur Jenderal | head-of-state |  |  |
Gubernur Militer | regional |  |  |
Guru Besar | academic-professional |  |  |
Gus | religion-honorific | ambiguous |  |
Habib | religion-honorific |  |  |
Hajah | religion-honorific |  | Hj. |
Haji | religion-honorific |  | H. |
Hakim | legislature-judiciary |  |  |
Hakim Agung | legislature-judiciary |  |  |
Hakim Ketua | legislature-judiciary |  |  |
Hakim Konstitusi | legislature-judiciary |  |  |
Hojatoleslam | religion-honorific |  |  |
I Gusti | honorific-colloquial |  |  |
Ibu | honorific-colloquial |  | Bu |
Ibu Negara | head-of-state |  |  |
Ida Bagus | honorific-colloquial |  |  |
Imam | religion-honorific |  |  |
Insinyur | academic-professional |  |  |
Inspektur | police-security |  |  |
Inspektur Dua | rank |  | Ipda; Inspektur Polisi Dua |
Inspektur Jenderal | rank |  | Irjen; Irjen Pol; Inspektur Jendral |
Inspektur Satu | rank |  | Iptu; Inspektur Polisi Satu |
Ir. | academic-professional |  | Ir |
Jaksa | legislature-judiciary |  |  |
Jaksa Agung | us-style |  |  |
Jaksa Agung Muda Tindak Pidana Khusus | police-security |  | Jampidsus | ID
Jaksa Agung Muda Tindak Pidana Umum | police-security |  | Jampidum | ID
Jaksa Penuntut | legislature-judiciary |  |  |
Jaksa Penuntut Umum | legislature-judiciary |  |  |
Jenderal | rank |  | Jenderal TNI; Jendral |
Jenderal Besar | rank |  |  |
Jenderal Polisi | rank |  |  |
Jurnalis | academic-professional |  |  |
Juru Bicara | spokesperson | personal | Jubir; juru bicara; Juru Bicaranya |
Juru Bicara Gedung Putih | spokesperson |  | Jubir Gedung Putih | US
Juru Bicara IDF | spokesperson |  | Jubir IDF | IL
Juru Bicara KPK | spokesperson |  |  | ID
Juru Bicara Kementerian Luar Negeri | spokesperson |  | Jubir Kemlu |
Juru Bicara Kepresidenan | spokesperson |  |  |
Juru Bicara Kremlin | spokesperson |  | Jubir Kremlin | RU
Juru Bicara Militer | spokesperson |  | Jubir militer |
Juru Bicara PBB | spokesperson |  |  |
Juru Bicara Pentagon | spokesperson |  | Jubir Pentagon | US
Juru Bicara TNI | spokesperson |  |  | ID
Juru Runding | us-style |  | Juru runding |
Jurucakap | spokesperson | personal |  |
KH | religion-honorific |  | K.H. |
Kaisar | head-of-state |  |  |
Kak | honorific-colloquial |  |  |
Kang | honorific-colloquial |  |  |
Kanselir | head-of-government |  |  |
Kapten | rank | common |  |
Kapten Kapal | academic-professional |  |  |
Kapten Kesebelasan | academic-professional |  |  |
Kapten Tim | academic-professional |  |  |
Kapten Timnas | academic-professional |  |  |
Kardinal | religion-honorific |  |  |
Kepala | regional |  |  |
Kepala Angkatan Darat | military |  |  |
Kepala BIN | police-security |  | Ka BIN | ID
Kepala BNN | police-security |  |  | ID
Kepala BNPT | police-security |  |  | ID
Kepala BSSN | police-security |  |  | ID
Kepala Badan | academic-professional |  |  |
Kepala Badan Intelijen | police-security |  |  |
Kepala Badan Pemelihara Keamanan | police-security |  | Kabaharkam | ID
Kepala Badan Reserse Kriminal | police-security |  | Kabareskrim | ID
Kepala Bagian | regional |  | Kabag |
Kepala Bakamla | police-security |  |  | ID
Kepala Bidang | regional |  | Kabid |
Kepala Bidang Hubungan Masyarakat | police-security |  | Kabid Humas; Kepala Bidang Humas |
Kepala Biro Humas | spokesperson |  |  |
Kepala Biro Penerangan Masyarakat | police-security |  | Karopenmas | ID
Kepala Cabang | academic-professional |  |  |
Kepala Delegasi | diplomat-intl |  |  |
Kepala Desa | regional |  | Kades |
Kepala Dinas | regional |  | Kadis |
Kepala Dinas Kesehatan | regional |  | Kadinkes |
Kepala Dinas Pendidikan | regional |  | Kadisdik |
Kepala Divisi Hubungan Masyarakat | police-security |  | Kadiv Humas; Kepala Divisi Humas | ID
Kepala Ekonom | academic-professional |  |  |
Kepala Eksekutif | head-of-government |  |  |
Kepala Humas | spokesperson |  | Kabag Humas; Kasubag Humas |
Kepala Intelijen | military |  |  |
Kepala Intelijen Militer | military |  |  |
Kepala Kantor | regional |  |  |
Kepala Kantor Komunikasi Kepresidenan | minister |  | Kepala PCO | ID
Kepala Kebijakan Luar Negeri Uni Eropa | diplomat-intl |  |  |
Kepala Kejaksaan Negeri | police-security |  | Kajari | ID
Kepala Kejaksaan Tinggi | police-security |  | Kajati | ID
Kepala Kepolisian | police-security |  |  |
Kepala Kepolisian Daerah | police-security |  | Kapolda | ID
Kepala Kepolisian Negara Republik Indonesia | police-security |  | Kapolri; Kepala Kepolisian RI; Kepala Kepolisian Republik Indonesia | ID
Kepala Kepolisian Resor | police-security |  | Kapolres | ID
Kepala Kepolisian Resor Kota | police-security |  | Kapolresta | ID
Kepala Kepolisian Resor Kota Besar | police-security |  | Kapolrestabes | ID
Kepala Kepolisian Sektor | police-security |  | Kapolsek | ID
Kepala Komunikasi | spokesperson |  |  |
Kepala Lembaga | academic-professional |  |  |
Kepala Misi | diplomat-intl |  |  |
Kepala Negara | head-of-state |  |  |
Kepala Negosiator | us-style |  |  |
Kepala Pemerintahan | head-of-government |  |  |
Kepala Penerangan | military |  |  |
Kepala Perunding | us-style |  |  |
Kepala Polisi | police-security |  |  |
Kepala Pusat Penerangan | spokesperson |  | Kapuspen |
Kepala Pusat Penerangan Hukum | spokesperson |  | Kapuspenkum | ID
Kepala Pusat Penerangan TNI | spokesperson |  | Kapuspen TNI | ID
Kepala Satuan Lalu Lintas | police-security |  | Kasat Lantas; Kasatlantas | ID
Kepala Satuan Reserse Kriminal | police-security |  | Kasat Reskrim; Kasatreskrim | ID
Kepala Sekolah | academic-professional |  | Kepsek |
Kepala Seksi | regional |  | Kasi |
Kepala Staf Angkatan Darat | military |  | KSAD; Kasad |
Kepala Staf Angkatan Laut | military |  | KSAL; Kasal |
Kepala Staf Angkatan Udara | military |  | KSAU; Kasau |
Kepala Staf Gabungan | military |  |  |
Kepala Staf Gedung Putih | us-style |  |  | US
Kepala Staf Kepresidenan | minister |  | KSP | ID
Kepala Staf Umum | military |  | Kasum |
Kepala Unit | police-security |  | Kanit |
Ketua | academic-professional | common |  |
Ketua Badan Legislasi | legislature-judiciary |  |  |
Ketua Biro Politik | party-movement |  |  |
Ketua DPC | party-movement |  |  |
Ketua DPD | legislature-judiciary |  |  |
Ketua DPP | party-movement |  |  |
Ketua DPR | legislature-judiciary |  |  |
Ketua DPRD | legislature-judiciary |  |  |
Ketua DPW | party-movement |  |  |
Ketua Delegasi | diplomat-intl |  |  |
Ketua Dewan | legislature-judiciary |  |  |
Ketua Dewan Pembina | party-movement |  |  |
Ketua Dewan Presidensial | head-of-state |  |  |
Ketua Duma | legislature-judiciary |  |  | RU
Ketua Fraksi | legislature-judiciary |  |  |
Ketua Hakim Negara | legislature-judiciary |  |  | MY
Ketua Harian | party-movement |  |  |
Ketua KPK | legislature-judiciary |  |  | ID
Ketua Kepala Staf Gabungan | military |  | Ketua Gabungan Kepala Staf |
Ketua Knesset | legislature-judiciary |  |  | IL
Ketua Komisi | legislature-judiciary |  |  |
Ketua Komisi Eropa | diplomat-intl |  |  |
Ketua Komisi I DPR | legislature-judiciary |  |  |
Ketua Kongres | legislature-judiciary |  |  |
Ketua MPR | legislature-judiciary |  |  |
Ketua Mahkamah Agung | legislature-judiciary |  | Ketua MA |
Ketua Mahkamah Konstitusi | legislature-judiciary |  | Ketua MK |
Ketua Majelis | legislature-judiciary |  |  |
Ketua Majelis Hakim | legislature-judiciary |  |  |
Ketua Menteri | head-of-government |  |  |
Ketua Panitia | academic-professional |  |  |
Ketua Parlemen | legislature-judiciary |  |  |
Ketua Partai | party-movement |  |  |
Ketua Pegawai Eksekutif | academic-professional |  |  | MY
Ketua Pelaksana | academic-professional |  |  |
Ketua Pembangkang | legislature-judiciary |  |  |
Ketua Pengadilan | legislature-judiciary |  |  |
Ketua Pengarah | minister |  |  | MY
Ketua Pesuruhjaya | legislature-judiciary |  |  | MY
Ketua Polis | police-security |  |  |
Ketua Polis Daerah | police-security |  |  | MY
Ketua Polis Negara | police-security |  | KPN | MY
Ketua Polis Negeri | police-security |  |  | MY
Ketua RT | regional |  |  | ID
Ketua Senat | legislature-judiciary |  |  |
Ketua Setiausaha | minister |  | KSU | MY
Ketua Setiausaha Negara | minister |  | KSN | MY
Ketua Tim Kampanye | party-movement |  |  |
Ketua Umum | party-movement |  | Ketum |
Kiai | religion-honorific |  | Kyai |
Kiai Haji | religion-honorific |  | Kyai Haji |
Kolonel | rank |  |  |
Kolonel Laut | rank |  |  |
Komandan | military |  |  |
Komandan Armada | military |  |  |
Komandan Batalyon | military |  |  |
Komandan Brimob | police-security |  |  |
Komandan Jenderal | military |  |  |
Komandan Jenderal Kopassus | military |  | Danjen Kopassus | ID
Komandan Kodim | military |  |  | ID
Komandan Komando Distrik Militer | military |  | Dandim | ID
Komandan Komando Resor Militer | military |  | Danrem; Komandan Korem | ID
Komandan Korps Garda Revolusi Islam | military |  | Komandan IRGC |
Komandan Pangkalan Angkatan Laut | military |  | Danlanal | ID
Komandan Pangkalan Udara | military |  | Danlanud | ID
Komandan Pangkalan Utama Angkatan Laut | military |  | Danlantamal | ID
Komandan Pasukan Quds | military |  |  |
Komandan Pusat Polisi Militer | military |  | Danpuspom |
Komandan Rayon Militer | military |  | Danramil | ID
Komandan Tertinggi | military |  |  |
Komisaris | academic-professional |  |  |
Komisaris Besar | rank |  | Kombes; Kombes Pol |
Komisaris Jenderal | rank |  | Komjen; Komjen Pol; Komisaris Jendral |
Komisaris Polisi | rank |  | Kompol |
Komisaris Tinggi | diplomat-intl |  | Komisioner Tinggi |
Komisaris Utama | academic-professional |  | Komut |
Komisioner | academic-professional |  |  |
Komodor | rank |  |  |
Konsul | diplomat-intl |  |  |
Konsul Jenderal | diplomat-intl |  | Konjen |
Koordinator | academic-professional |  |  |
Kopral | rank |  |  |
Kuasa Hukum | academic-professional | personal | Kuasa Hukumnya |
Laksamana | rank |  | Laksamana TNI |
Laksamana Madya | rank |  | Laksdya |
Laksamana Muda | rank |  | Laksda |
Laksamana Pertama | rank |  | Laksma |
Letnan | rank |  |  |
Letnan Dua | rank |  | Letda |
Letnan Jenderal | rank |  | Letjen; Letnan Jenderal TNI; Letjend; Letnan Jendral |
Letnan Kolonel | rank |  | Letkol |
Letnan Satu | rank |  | Lettu |
Lord | honorific-colloquial |  |  |
Lurah | regional |  |  | ID
Manajer | academic-professional |  | Manajernya |
Marsekal | rank |  |  |
Marsekal Besar | rank |  |  |
Marsekal Madya | rank |  | Marsdya; Marsekal Madya TNI |
Marsekal Muda | rank |  | Marsda |
Marsekal Pertama | rank |  | Marsma |
Mas | honorific-colloquial | ambiguous |  |
Maulana | religion-honorific |  |  |
Mayor | rank | ambiguous |  |
Mayor Jenderal | rank |  | Mayjen; Mayor Jenderal TNI; Mayjend; Mayor Jendral |
Mbak | honorific-colloquial |  |  |
Menteri | minister |  |  |
Menteri Agama | minister |  | Menag |
Menteri Agraria dan Tata Ruang | minister |  | Menteri ATR |
Menteri Badan Usaha Milik Negara | minister |  | Menteri BUMN |
Menteri Besar | head-of-government |  |  | MY
Menteri Dalam Negeri | minister |  | Mendagri |
Menteri Desa | minister |  | Mendes |
Menteri Desa dan Pembangunan Daerah Tertinggal | minister |  | Mendes PDT |
Menteri Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi | minister |  | Menteri Desa, PDT, dan Transmigrasi |
Menteri Ekonomi Kreatif | minister |  | Menekraf |
Menteri Energi | minister |  |  |
Menteri Energi dan Sumber Daya Mineral | minister |  | Menteri ESDM |
Menteri Haji dan Umrah | minister |  | Menhaj |
Menteri Hak Asasi Manusia | minister |  | Menteri HAM |
Menteri Hukum | minister |  | Menkum |
Menteri Hukum dan HAM | minister |  | Menkumham |
Menteri Imigrasi dan Pemasyarakatan | minister |  | Menteri Imipas |
Menteri Industri | minister |  |  |
Menteri Intelijen | minister |  |  |
Menteri Investasi | minister |  |  |
Menteri Keamanan | minister |  |  |
Menteri Keamanan Nasional | minister |  |  |
Menteri Keamanan Publik | minister |  |  |
Menteri Kebudayaan | minister |  | Menbud |
Menteri Kehakiman | minister |  |  |
Menteri Kehutanan | minister |  | Menhut |
Menteri Kelautan dan Perikanan | minister |  | Menteri KKP |
Menteri Kependudukan dan Pembangunan Keluarga | minister |  | Mendukbangga |
Menteri Kesehatan | minister |  | Menkes |
Menteri Ketenagakerjaan | minister |  | Menaker |
Menteri Keuangan | minister |  | Menkeu |
Menteri Kewangan | minister |  |  | MY
Menteri Komunikasi dan Digital | minister |  | Menkomdigi |
Menteri Komunikasi dan Informatika | minister |  | Menkominfo |
Menteri Koordinator | minister |  | Menko | ID
Menteri Koordinator Bidang Hukum, HAM, Imigrasi, dan Pemasyarakatan | minister |  | Menko Kumham Imipas | ID
Menteri Koordinator Bidang Infrastruktur dan Pembangunan Kewilayahan | minister |  | Menko Infrastruktur | ID
Menteri Koordinator Bidang Kemaritiman dan Investasi | minister |  | Menko Maritim dan Investasi; Menko Marves; Menteri Koordinator Bidang Maritim dan Investasi | ID
Menteri Koordinator Bidang Pangan | minister |  | Menko Pangan | ID
Menteri Koordinator Bidang Pembangunan Manusia dan Kebudayaan | minister |  | Menko PMK | ID
Menteri Koordinator Bidang Pemberdayaan Masyarakat | minister |  | Menko PM | ID
Menteri Koordinator Bidang Perekonomian | minister |  | Menko Perekonomian | ID
Menteri Koordinator Bidang Politik dan Keamanan | minister |  | Menko Polkam; Menkopolkam | ID
Menteri Koordinator Bidang Politik, Hukum, dan Keamanan | minister |  | Menko Polhukam; Menkopolhukam; Menteri Koordinator Bidang Politik Hukum dan Keamanan | ID
Menteri Koperasi | minister |  | Menkop |
Menteri Lingkungan Hidup | minister |  | Menteri LH |
Menteri Luar Negeri | minister |  | Menlu; Menteri LN |
Menteri Muda | minister |  |  |
Menteri Negara | minister |  |  |
Menteri Pariwisata | minister |  | Menpar |
Menteri Pariwisata dan Ekonomi Kreatif | minister |  | Menparekraf |
Menteri Pekerjaan Umum | minister |  | Menteri PU |
Menteri Pekerjaan Umum dan Perumahan Rakyat | minister |  | Menteri PUPR |
Menteri Pelajaran | minister |  |  |
Menteri Pembangunan Daerah Tertinggal | minister |  | Menteri PDT |
Menteri Pemberdayaan Perempuan dan Perlindungan Anak | minister |  | Menteri PPPA |
Menteri Pemuda dan Olahraga | minister |  | Menpora |
Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi | minister |  | MenPAN-RB; Menpan RB; Menpan-RB; Menteri PAN-RB; Menteri PANRB |
Menteri Pendidikan | minister |  |  |
Menteri Pendidikan Dasar dan Menengah | minister |  | Mendikdasmen |
Menteri Pendidikan Nasional | minister |  | Mendiknas |
Menteri Pendidikan Tinggi, Sains, dan Teknologi | minister |  | Mendiktisaintek |
Menteri Pendidikan dan Kebudayaan | minister |  | Mendikbud |
Menteri Pendidikan, Kebudayaan, Riset, dan Teknologi | minister |  | Mendikbudristek |
Menteri Pengangkutan | minister |  |  |
Menteri Perang | minister |  |  |
Menteri Perdagangan | minister |  | Mendag |
Menteri Perencanaan Pembangunan Nasional | minister |  |  |
Menteri Perhubungan | minister |  | Menhub |
Menteri Perindustrian | minister |  | Menperin |
Menteri Pertahanan | minister |  | Menhan |
Menteri Pertanian | minister |  | Mentan |
Menteri Pertanian dan Ketahanan Pangan | minister |  |  |
Menteri Perumahan dan Kawasan Permukiman | minister |  | Menteri PKP |
Menteri Sekretaris Negara | minister |  | Mensesneg | ID
Menteri Senior | minister |  |  |
Menteri Sosial | minister |  | Mensos |
Menteri Transmigrasi | minister |  | Mentrans |
Menteri Unifikasi | minister |  |  |
Menteri Urusan Strategis | minister |  |  |
Menteri Usaha Mikro, Kecil, dan Menengah | minister |  | Menteri UMKM |
Menteri Utama | head-of-government |  |  |
Menteri di Jabatan Perdana Menteri | minister |  |  | MY
Mr. | honorific-colloquial |  | Mr |
Mrs. | honorific-colloquial |  | Mrs |
Ms. | honorific-colloquial |  | Ms |
Mufti | religion-honorific |  |  |
Mullah | religion-honorific |  |  |
Naib Canselor | academic-professional |  |  | MY
Naib Ketua | party-movement |  |  | MY
Naib Presiden | party-movement |  |  |
Ning | religion-honorific |  |  |
Nona | honorific-colloquial |  |  |
Nyai | religion-honorific |  |  |
Nyonya | honorific-colloquial |  |  |
Paduka | honorific-colloquial |  |  |
Pakar | academic-professional |  |  |
Pangeran | head-of-state | ambiguous |  |
Pangeran Mahkota | head-of-state |  |  |
Panglima | military |  |  |
Panglima Angkatan Bersenjata | military |  |  |
Panglima Angkatan Tentera | military |  |  | MY
Panglima Armada | military |  | Pangarmada; Pangkoarmada |
Panglima Kodam | military |  | Pangdam | ID
Panglima Kogabwilhan | military |  | Pangkogabwilhan | ID
Panglima Kostrad | military |  | Pangkostrad | ID
Panglima TNI | military |  |  | ID
Panglima Tentera Darat | military |  |  | MY
Panglima Tentera Laut | military |  |  | MY
Panglima Tentera Udara | military |  |  | MY
Panglima Tertinggi | military |  |  |
Pastor | religion-honorific | ambiguous |  |
Paus | head-of-state |  |  |
Pegawai Daerah | regional |  |  | MY
Peguam | academic-professional |  |  | MY
Peguam Negara | legislature-judiciary |  |  | MY
Pelapor Khusus | diplomat-intl |  |  |
Pelatih | academic-professional |  | Pelatihnya |
Pelatih Kepala | academic-professional |  |  |
Pembantu Letnan Dua | rank |  | Pelda |
Pembantu Letnan Satu | rank |  | Peltu |
Pemimpin | party-movement | common |  |
Pemimpin Hamas | party-movement |  |  |
Pemimpin Hizbullah | party-movement |  |  |
Pemimpin Mayoritas | legislature-judiciary |  |  |
Pemimpin Oposisi | party-movement |  |  |
Pemimpin Redaksi | academic-professional |  | Pemred |
Pemimpin Tertinggi | head-of-state |  | Pemimpin Agung; Rahbar |
Pemimpin de facto | head-of-state |  |  |
Penasihat | academic-professional | personal |  |
Penasihat Hukum | academic-professional | personal | Penasihat Hukumnya |
Penasihat Keamanan Nasional | us-style | personal | Penasehat Keamanan Nasional |
Pendeta | religion-honorific |  | Pdt. |
Pendiri | party-movement |  |  |
Peneliti | academic-professional |  |  |
Pengacara | academic-professional | personal | Pengacaranya |
Pengamat | academic-professional |  |  |
Pengarah | academic-professional |  |  |
Pengerusi | academic-professional |  |  | MY
Pengurus Besar | academic-professional |  |  | MY
Penolong Pengarah | academic-professional |  |  | MY
Perdana Menteri | head-of-government |  | P.M.; PM |
Perdana Menteri terpilih | head-of-government |  |  |
Perwakilan | academic-professional |  |  |
Perwakilan Dagang | us-style |  |  |
Perwakilan Tetap | diplomat-intl |  |  |
Perwira | military |  |  |
Perwira Tinggi | military |  |  |
Politikus | party-movement |  | Politisi |
Prajurit | rank |  |  |
Prajurit Dua | rank |  | Prada |
Prajurit Kepala | rank |  | Praka |
Prajurit Satu | rank |  | Pratu |
Premier | head-of-government | ambiguous |  |
Presiden | head-of-state |  |  |
Presiden Bank Dunia | diplomat-intl |  |  |
Presiden Dewan Eropa | diplomat-intl |  |  |
Presiden Dewan Keamanan | diplomat-intl |  |  |
Presiden Direktur | academic-professional |  | Presdir |
Presiden Komisaris | academic-professional |  | Preskom |
Presiden Komisi Eropa | diplomat-intl |  |  |
Presiden Majelis Umum PBB | diplomat-intl |  |  |
Presiden interim | head-of-state |  |  |
Presiden sementara | head-of-state |  |  |
Presiden terpilih | head-of-state |  |  |
Presidium | head-of-state |  |  |
Profesor | academic-professional |  | Prof; Prof.; Professor |
Puan | honorific-colloquial | ambiguous |  |
Purn | honorific-colloquial |  | (Purn); Purnawirawan |
Putra Mahkota | head-of-state |  |  |
Putri | head-of-state | ambiguous |  |
R.A. | honorific-colloquial |  |  |
RA | honorific-colloquial |  |  |
RM | honorific-colloquial |  |  |
Rabi | religion-honorific |  |  |
Raden | honorific-colloquial |  |  |
Raja | head-of-state | ambiguous |  |
Raja Muda | head-of-state |  |  |
Ratu | head-of-state | ambiguous |  |
Rektor | academic-professional |  |  |
Romo | religion-honorific | ambiguous |  |
Sdr. | honorific-colloquial |  | Saudara |
Sekretaris | academic-professional | common |  |
Sekretaris Angkatan Laut | us-style |  |  |
Sekretaris Daerah | regional |  | Sekda |
Sekretaris Dewan Keamanan | head-of-state |  |  |
Sekretaris Jenderal | diplomat-intl |  | Sekjen; Sekjend; Sekretaris Jendral |
Sekretaris Jenderal ASEAN | diplomat-intl |  | Sekjen ASEAN |
Sekretaris Jenderal NATO | diplomat-intl |  | Sekjen NATO |
Sekretaris Jenderal PBB | diplomat-intl |  | Sekjen PBB |
Sekretaris Jenderal Partai | minister |  |  |
Sekretaris Kabinet | minister |  | Seskab | ID
Sekretaris Negara | minister |  |  |
Sekretaris Pers | spokesperson |  | Sekretaris Pers Gedung Putih |
Sekretaris Pertama | party-movement |  |  |
Sekretaris Perusahaan | academic-professional |  | Corporate Secretary |
Senator | legislature-judiciary |  |  |
Senior Vice President | academic-professional |  | SVP |
Sersan | rank |  |  |
Sersan Dua | rank |  | Serda |
Sersan Kepala | rank |  | Serka |
Sersan Mayor | rank |  | Serma |
Sersan Satu | rank |  | Sertu |
Setiausaha | academic-professional |  |  | MY
Setiausaha Agung | party-movement |  |  |
Setiausaha Akhbar | spokesperson |  |  | MY
Setiausaha Politik | minister |  |  | MY
Sir | honorific-colloquial |  |  |
Speaker | legislature-judiciary | ambiguous |  |
Sri Sultan | head-of-state |  |  |
Staf Ahli | spokesperson | personal |  |
Staf Khusus | spokesperson | personal | Stafsus |
Sultan | head-of-state | ambiguous |  |
Supervisor | academic-professional |  |  |
Syekh | religion-honorific |  | Sheik; Sheikh; Syeikh |
Taoiseach | head-of-government |  |  | IE
Tenaga Ahli | spokesperson | personal |  |
Tengku | honorific-colloquial |  |  |
Teuku | honorific-colloquial |  |  |
Timbalan Ketua | academic-professional |  |  |
Timbalan Ketua Polis | police-security |  |  |
Timbalan Menteri | minister |  |  |
Timbalan Pengarah | academic-professional |  |  |
Timbalan Pengerusi | academic-professional |  |  | MY
Timbalan Perdana Menteri | head-of-government |  | TPM |
Timbalan Presiden | party-movement |  |  |
Tjut | honorific-colloquial |  | Cut |
Tokoh | party-movement | ambiguous |  |
Tokoh Oposisi | party-movement |  |  |
Tuan | honorific-colloquial |  |  |
Tun | honorific-colloquial | ambiguous |  |
Tunku | honorific-colloquial |  |  |
Uskup | religion-honorific |  |  |
Ustaz | religion-honorific |  | Ust.; Ustad; Ustadz |
Utusan | diplomat-intl | personal |  |
Utusan Khusus | us-style | personal | Utusan khusus |
Utusan Khusus PBB | diplomat-intl |  |  |
Vice President | academic-professional |  |  |
Wakil Bupati | regional |  | Wabup | ID
Wakil Duta Besar | diplomat-intl |  | Wakil Dubes |
Wakil Gubernur | regional |  | Wagub |
Wakil Kepala | regional |  |  |
Wakil Kepala Kepolisian Daerah | police-security |  | Wakapolda | ID
Wakil Kepala Kepolisian Negara Republik Indonesia | police-security |  | Wakapolri | ID
Wakil Kepala Kepolisian Resor | police-security |  | Wakapolres | ID
Wakil Ketua | legislature-judiciary |  |  |
Wakil Ketua DPR | legislature-judiciary |  |  |
Wakil Ketua KPK | legislature-judiciary |  |  | ID
Wakil Ketua Komisi | legislature-judiciary |  |  |
Wakil Ketua MPR | legislature-judiciary |  |  |
Wakil Ketua Umum | party-movement |  | Waketum |
Wakil Ketua Umum PBNU | party-movement |  |  | ID
Wakil Komandan | military |  |  |
Wakil Menteri | minister |  | Wamen |
Wakil Menteri Agama | minister |  | Wamenag | ID
Wakil Menteri Badan Usaha Milik Negara | minister |  | Wakil Menteri BUMN; Wamen BUMN | ID
Wakil Menteri Dalam Negeri | minister |  | Wamendagri | ID
Wakil Menteri Desa dan Pembangunan Daerah Tertinggal | minister |  | Wamendes PDT; Wamendes | ID
Wakil Menteri Ekonomi Kreatif | minister |  | Wamenekraf | ID
Wakil Menteri Energi dan Sumber Daya Mineral | minister |  | Wamen ESDM | ID
Wakil Menteri Haji dan Umrah | minister |  | Wamenhaj | ID
Wakil Menteri Hak Asasi Manusia | minister |  | Wamen HAM | ID
Wakil Menteri Hukum | minister |  | Wamenkum | ID
Wakil Menteri Hukum dan HAM | minister |  | Wamenkumham | ID
Wakil Menteri Imigrasi dan Pemasyarakatan | minister |  | Wamen Imipas | ID
Wakil Menteri Investasi | minister |  | Wamen Investasi | ID
Wakil Menteri Kebudayaan | minister |  | Wamenbud | ID
Wakil Menteri Kehutanan | minister |  | Wamenhut | ID
Wakil Menteri Kelautan dan Perikanan | minister |  | Wamen KKP | ID
Wakil Menteri Kesehatan | minister |  | Wamenkes | ID
Wakil Menteri Ketenagakerjaan | minister |  | Wamenaker | ID
Wakil Menteri Keuangan | minister |  | Wamenkeu | ID
Wakil Menteri Komunikasi dan Digital | minister |  | Wamenkomdigi | ID
Wakil Menteri Koperasi | minister |  | Wamenkop | ID
Wakil Menteri Lingkungan Hidup | minister |  | Wamen LH | ID
Wakil Menteri Luar Negeri | minister |  | Wamenlu | ID
Wakil Menteri Pariwisata | minister |  | Wamenpar | ID
Wakil Menteri Pekerjaan Umum | minister |  | Wamen PU | ID
Wakil Menteri Pemuda dan Olahraga | minister |  | Wamenpora | ID
Wakil Menteri Pendidikan Dasar dan Menengah | minister |  | Wamendikdasmen | ID
Wakil Menteri Pendidikan Tinggi, Sains, dan Teknologi | minister |  | Wamendiktisaintek | ID
Wakil Menteri Perdagangan | minister |  | Wamendag | ID
Wakil Menteri Perhubungan | minister |  | Wamenhub | ID
Wakil Menteri Perindustrian | minister |  | Wamenperin | ID
Wakil Menteri Pertahanan | minister |  | Wamenhan | ID
Wakil Menteri Pertanian | minister |  | Wamentan | ID
Wakil Menteri Perumahan dan Kawasan Permukiman | minister |  | Wamen PKP | ID
Wakil Menteri Sosial | minister |  | Wamensos | ID
Wakil Menteri Transmigrasi | minister |  | Wamentrans | ID
Wakil Panglima | military |  |  |
Wakil Perdana Menteri | head-of-government |  | Deputi PM; Wakil PM |
Wakil Presiden | head-of-state |  | Wapres |
Wakil Rektor | academic-professional |  |  |
Wakil Sekretaris Jenderal | diplomat-intl |  | Wakil Sekjen |
Wakil Tetap | diplomat-intl |  |  |
Wakil Wali Kota | regional |  |  |
Wali Kota | regional |  | Walikota |
Wartawan | academic-professional |  |  |
Yang Dipertua | legislature-judiciary |  |  | MY
Yang Mulia | honorific-colloquial |  |  |
Yang di-Pertua | legislature-judiciary |  |  | MY
Yang di-Pertuan Agong | head-of-state |  | YDPA | MY
`;
