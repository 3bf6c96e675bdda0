/**
 * Offices of the Indonesian forces, police, prosecution, ministries and local government, of parties and firms, and professions that experts are introduced with, with the abbreviations
 * newsrooms use for them; offices and ranks that Malay has names of its own for. An office that only one state has names it. Own compilation of facts.
 * Columns: title | group | note | short forms | country. Lists are separated by "; ". Sorted.
 */
export const OFFICES_TABLE = `
Ahli Arkeologi | profession |  |  |
Ahli Astrofisika | profession |  |  |
Ahli Astronomi | profession |  |  |
Ahli Bahasa | profession |  |  |
Ahli Bedah | profession |  |  |
Ahli Biologi | profession |  |  |
Ahli Botani | profession |  |  |
Ahli Cagar Budaya | profession |  |  |
Ahli Dewan Negara | legislature-judiciary |  |  | MY
Ahli Diet | profession |  |  |
Ahli Digital Forensik | profession |  |  |
Ahli Ekologi | profession |  |  |
Ahli Ekonomi | academic-professional |  |  |
Ahli Entomologi | profession |  |  |
Ahli Epidemiologi | profession |  |  |
Ahli Exco | regional |  |  | MY
Ahli Farmasi | profession |  |  |
Ahli Filologi | profession |  |  |
Ahli Fisika | profession |  |  |
Ahli Forensik | profession |  |  |
Ahli Gastroenterologi | profession |  |  |
Ahli Genetika | profession |  |  |
Ahli Geofisika | profession |  |  |
Ahli Geokimia | profession |  |  |
Ahli Geologi | profession |  |  |
Ahli Gizi | profession |  |  |
Ahli Hukum | academic-professional |  |  |
Ahli Hukum Administrasi Negara | academic-professional |  |  |
Ahli Hukum Internasional | academic-professional |  |  |
Ahli Hukum Pidana | academic-professional |  |  |
Ahli Hukum Tata Negara | academic-professional |  |  |
Ahli Iklim | profession |  |  |
Ahli Jantung | profession |  |  |
Ahli Kelautan | profession |  |  |
Ahli Keuangan | profession |  |  |
Ahli Kimia | profession |  |  |
Ahli Kosmetologi | profession |  |  |
Ahli Lembaga Pengarah | academic-professional |  |  | MY
Ahli Majlis Kerja Tertinggi | party-movement |  |  | MY
Ahli Majlis Tertinggi | party-movement |  |  | MY
Ahli Matematika | profession |  |  |
Ahli Meteorologi | profession |  |  |
Ahli Nuklir | profession |  |  |
Ahli Nutrisi | profession |  |  |
Ahli Paleontologi | profession |  |  |
Ahli Patologi | profession |  |  |
Ahli Pidana | academic-professional |  |  |
Ahli Psikologi | profession |  |  |
Ahli Sanitasi | profession |  |  |
Ahli Saraf | profession |  |  |
Ahli Seismologi | profession |  |  |
Ahli Strategi | academic-professional |  |  |
Ahli Toksikologi | profession |  |  |
Ahli Virologi | profession |  |  |
Ahli Vulkanologi | profession |  |  |
Ahli Zoologi | profession |  |  |
Aktor | profession |  |  |
Aktris | profession |  |  |
Akuntan | profession |  |  |
Anggota Dewan Pertimbangan Presiden | minister |  | Anggota Wantimpres | ID
Anggota Komisi | legislature-judiciary |  |  |
Anggota Komite Eksekutif | academic-professional |  | Anggota Exco; Exco PSSI |
Anggota Legislatif | legislature-judiciary |  | Aleg |
Antropolog | profession |  |  |
Arkeolog | profession |  |  |
Arsitek | profession |  |  |
Artis | profession |  |  |
Asisten Administrasi | regional |  |  | ID
Asisten Administrasi Umum | regional |  |  | ID
Asisten Deputi | minister |  | Asdep | ID
Asisten I | regional |  | Asisten Satu | ID
Asisten II | regional |  | Asisten Dua | ID
Asisten III | regional |  | Asisten Tiga | ID
Asisten Intelijen | military |  | Asintel |
Asisten Intelijen Kejaksaan Tinggi | police-security |  | Asintel Kejati | ID
Asisten Intelijen Kepala Staf Angkatan Darat | military |  | Asintel Kasad; Asintel KSAD | ID
Asisten Intelijen Kepala Staf Angkatan Laut | military |  | Asintel Kasal; Asintel KSAL | ID
Asisten Intelijen Panglima TNI | military |  | Asintel Panglima TNI | ID
Asisten Kapolri Bidang Logistik | police-security |  | Aslog Kapolri; As Log Kapolri | ID
Asisten Kapolri Bidang Operasi | police-security |  | Asops Kapolri; As Ops Kapolri; Astamaops Kapolri; Astamaops | ID
Asisten Kapolri Bidang Perencanaan | police-security |  | Asrena Kapolri; Astamarena Kapolri | ID
Asisten Kapolri Bidang Sumber Daya Manusia | police-security |  | As SDM Kapolri; Asisten SDM Kapolri | ID
Asisten Khusus | minister | personal |  |
Asisten Khusus Presiden | minister |  | Assespri | ID
Asisten Komisioner | rank |  |  |
Asisten Komunikasi dan Elektronika | military |  | Askomlek |
Asisten Komunikasi dan Elektronika Panglima TNI | military |  | Askomlek Panglima TNI | ID
Asisten Latihan | military |  | Aslat |
Asisten Logistik | military |  | Aslog |
Asisten Logistik Kepala Staf Angkatan Darat | military |  | Aslog Kasad; Aslog KSAD | ID
Asisten Logistik Kepala Staf Angkatan Laut | military |  | Aslog Kasal; Aslog KSAL | ID
Asisten Logistik Kepala Staf Angkatan Udara | military |  | Aslog Kasau; Aslog KSAU | ID
Asisten Logistik Panglima TNI | military |  | Aslog Panglima TNI | ID
Asisten Operasi | military |  | Asops |
Asisten Operasi Kepala Staf Angkatan Darat | military |  | Asops Kasad; Asops KSAD | ID
Asisten Operasi Kepala Staf Angkatan Laut | military |  | Asops Kasal; Asops KSAL | ID
Asisten Operasi Kepala Staf Angkatan Udara | military |  | Asops Kasau; Asops KSAU | ID
Asisten Operasi Panglima TNI | military |  | Asops Panglima TNI | ID
Asisten Pembinaan | police-security |  | Asbin | ID
Asisten Pemerintahan | regional |  |  | ID
Asisten Pemerintahan dan Kesejahteraan Rakyat | regional |  |  | ID
Asisten Pemerintahan dan Kesra | regional |  | Aspemkesra | ID
Asisten Pengamanan | military |  | Aspam |
Asisten Pengamanan Kepala Staf Angkatan Darat | military |  | Aspam Kasad; Aspam KSAD | ID
Asisten Pengamanan Kepala Staf Angkatan Laut | military |  | Aspam Kasal; Aspam KSAL | ID
Asisten Pengamanan Kepala Staf Angkatan Udara | military |  | Aspam Kasau; Aspam KSAU | ID
Asisten Pengawasan | police-security |  | Aswas | ID
Asisten Perdata dan Tata Usaha Negara | police-security |  | Asdatun | ID
Asisten Perekonomian | regional |  |  | ID
Asisten Perekonomian dan Keuangan | regional |  |  | ID
Asisten Perekonomian dan Pembangunan | regional |  |  | ID
Asisten Perencanaan | military |  | Asren |
Asisten Perencanaan dan Anggaran | military |  | Asrena |
Asisten Perencanaan dan Anggaran Kepala Staf Angkatan Darat | military |  | Asrena Kasad; Asrena KSAD | ID
Asisten Perencanaan dan Anggaran Kepala Staf Angkatan Laut | military |  | Asrena Kasal; Asrena KSAL | ID
Asisten Personel | military |  | Aspers |
Asisten Personel Kepala Staf Angkatan Darat | military |  | Aspers Kasad; Aspers KSAD | ID
Asisten Personel Kepala Staf Angkatan Laut | military |  | Aspers Kasal; Aspers KSAL | ID
Asisten Personel Kepala Staf Angkatan Udara | military |  | Aspers Kasau; Aspers KSAU | ID
Asisten Personel Panglima TNI | military |  | Aspers Panglima TNI | ID
Asisten Pidana Khusus | police-security |  | Aspidsus | ID
Asisten Pidana Umum | police-security |  | Aspidum | ID
Asisten Potensi Dirgantara | military |  | Aspotdirga |
Asisten Potensi Dirgantara Kepala Staf Angkatan Udara | military |  | Aspotdirga Kasau; Aspotdirga KSAU | ID
Asisten Potensi Maritim | military |  | Aspotmar |
Asisten Potensi Maritim Kepala Staf Angkatan Laut | military |  | Aspotmar Kasal; Aspotmar KSAL | ID
Asisten Pribadi | spokesperson | personal | Aspri |
Asisten Profesor | academic-professional |  |  |
Asisten Sekretaris Daerah | regional |  | Asisten Sekda | ID
Asisten Teritorial | military |  | Aster |
Asisten Teritorial Kepala Staf Angkatan Darat | military |  | Aster Kasad; Aster KSAD | ID
Asisten Teritorial Panglima TNI | military |  | Aster Panglima TNI | ID
Astronom | profession |  |  |
Atase Pendidikan dan Kebudayaan | diplomat-intl |  | Atdikbud |
Atase Perdagangan | diplomat-intl |  | Atdag |
Atase Polri | diplomat-intl |  | Atpol |
Atlet | profession |  |  |
Auditor | profession |  |  |
Bankir | profession |  |  |
Bek | profession |  |  |
Bek Kanan | profession |  |  |
Bek Kiri | profession |  |  |
Bek Sayap | profession |  |  |
Bek Tengah | profession |  |  |
Bendahara Umum | party-movement |  | Bendum |
Bendesa Adat | regional |  |  | ID
Bhayangkara Dua | rank |  | Bharada |
Bhayangkara Kepala | rank |  | Bharaka |
Bhayangkara Pembina Keamanan dan Ketertiban Masyarakat | police-security |  | Babinkamtibmas; Bhabin | ID
Bhayangkara Satu | rank |  | Bharatu |
Bidan | profession |  |  |
Bintara Pembina Desa | military |  |  | ID
Bintara Pembina Potensi Maritim | military |  | Babinpotmar | ID
Bos | business |  |  |
Brigedier Jeneral | rank |  | Brig Jen |
Budayawan | profession |  |  |
Calon Pimpinan | party-movement |  | Capim |
Cendekiawan | profession |  |  |
Chief Analyst | profession |  |  |
Chief Economist | profession |  |  |
Corporate Communications Strategic | business |  |  |
Deputi Gubernur | regional |  | Deputy Gubernur |
Desainer | profession |  |  |
Desainer Interior | profession |  |  |
Diplomat | profession |  |  |
Direktur Doktrin | military |  | Dirdok | ID
Direktur Intelijen dan Keamanan | police-security |  | Dirintelkam; Dir Intelkam | ID
Direktur Jenderal Bea dan Cukai | minister |  | Dirjen Bea dan Cukai; Dirjen Bea Cukai |
Direktur Jenderal Imigrasi | minister |  | Dirjenim | ID
Direktur Jenderal Pajak | minister |  | Dirjen Pajak |
Direktur Jenderal Pemasyarakatan | minister |  | Dirjenpas | ID
Direktur Jenderal Protokol dan Konsuler | minister |  | Dirjen Protkons | ID
Direktur Keamanan dan Keselamatan | police-security |  | Dirkamsel; Dir Kamsel | ID
Direktur Keuangan | academic-professional |  | Dirkeu |
Direktur Lalu Lintas | police-security |  | Dir Lantas | ID
Direktur Latihan | military |  | Dirlat | ID
Direktur Operasi | academic-professional |  | Dirops |
Direktur Operasional | academic-professional |  |  |
Direktur Pembinaan Masyarakat | police-security |  | Dirbinmas; Dir Binmas | ID
Direktur Penegakan Hukum | police-security |  | Dirgakkum; Dir Gakkum | ID
Direktur Pengamanan Objek Vital | police-security |  | Dirpamobvit; Dir Pamobvit | ID
Direktur Penuntutan | police-security |  | Dirtut |
Direktur Penyidikan | police-security |  | Dirdik |
Direktur Polisi Air dan Udara | police-security |  | Dirpolairud; Dir Polairud; Ditpolairud | ID
Direktur Registrasi dan Identifikasi | police-security |  | Dirregident; Dir Regident | ID
Direktur Reserse Kriminal Khusus | police-security |  | Dir Reskrimsus; Dirkrimsus | ID
Direktur Reserse Kriminal Umum | police-security |  | Dir Reskrimum; Dirkrimum | ID
Direktur Reserse Narkoba | police-security |  | Dirresnarkoba; Diresnarkoba; Dirnarkoba; Dir Narkoba | ID
Direktur Reserse Siber | police-security |  | Dirressiber; Diressiber | ID
Direktur Samapta | police-security |  | Dirsamapta; Dir Samapta | ID
Direktur Teknik | academic-professional |  | Dirtek |
Direktur Tindak Pidana Ekonomi Khusus | police-security |  | Dirtipideksus; Dittipideksus | ID
Direktur Tindak Pidana Khusus | police-security |  | Dirtipidsus | ID
Direktur Tindak Pidana Korupsi | police-security |  | Dirtipidkor; Dirtipikor | ID
Direktur Tindak Pidana Narkoba | police-security |  | Dirtipidnarkoba; Dirtipid Narkoba | ID
Direktur Tindak Pidana Perlindungan Perempuan dan Anak | police-security |  | Dirtipid PPA; Dir PPA-PPO; Dirtipid PPA-PPO | ID
Direktur Tindak Pidana Siber | police-security |  | Dirtipidsiber; Dirtipid Siber | ID
Direktur Tindak Pidana Tertentu | police-security |  | Dirtipidter; Dirtipiter | ID
Direktur Tindak Pidana Umum | police-security |  | Dirtipidum | ID
Dokter Anak | profession |  |  |
Dokter Gigi | profession |  |  |
Dokter Hewan | profession |  |  |
Dokter Spesialis | profession |  |  |
Dokter Spesialis Anak | profession |  |  |
Dokter Spesialis Jantung dan Pembuluh Darah | profession |  |  |
Dokter Spesialis Kulit dan Kelamin | profession |  |  |
Dokter Spesialis Penyakit Dalam | profession |  |  |
Drumer | profession |  | Drummer |
Duta | diplomat-intl |  |  |
Duta Khas | diplomat-intl |  |  |
Epidemiolog | profession |  |  |
Fisikawan | profession |  |  |
Fotografer | profession |  |  |
Gabenor | head-of-government |  |  |
Gabenor Bank Negara Malaysia | academic-professional |  |  | MY
Gelandang | profession |  |  |
Gelandang Bertahan | profession |  |  |
Gelandang Serang | profession |  |  |
Gelandang Tengah | profession |  |  |
Gitaris | profession |  |  |
Gubernur Akademi Angkatan Laut | military |  | Gubernur AAL | ID
Gubernur Akademi Angkatan Udara | military |  | Gubernur AAU | ID
Gubernur Akademi Kepolisian | police-security |  | Gubernur Akpol | ID
Gubernur Akademi Militer | military |  | Gubernur Akmil; Gub Akmil | ID
Gubernur Lembaga Ketahanan Nasional | minister |  | Gubernur Lemhannas; Gubernur Lemhanas | ID
Guru | profession |  |  |
Hakim Anggota | legislature-judiciary |  |  |
Hakim Besar | legislature-judiciary |  |  |
Hakim Besar Malaya | legislature-judiciary |  |  | MY
Hakim Besar Sabah dan Sarawak | legislature-judiciary |  |  | MY
Hakim Mahkamah Persekutuan | legislature-judiciary |  |  | MY
Hakim Mahkamah Rayuan | legislature-judiciary |  |  | MY
Hakim Mahkamah Sesyen | legislature-judiciary |  |  | MY
Hakim Mahkamah Tinggi | legislature-judiciary |  |  |
Hubungan Masyarakat | spokesperson | field | Humas; Kehumasan |
Hukum Tua | regional |  |  | ID
Ilmuwan | profession |  |  |
Ilustrator | profession |  | Illustrator |
Imam Besar | religion-office |  |  |
Influencer | profession |  |  |
Inisiator | profession |  |  |
Inspektor | rank |  |  |
Inspektor Jeneral | police-security |  |  |
Inspektur Jenderal Kementerian | minister |  | Irjen Kementerian; Inspektur Jenderal (Irjen) Kementerian; Irjen Kemendagri; Inspektur Jenderal Kemendagri; Irjen Kemenag; Inspektur Jenderal Kemenag; Irjen Kementan; Inspektur Jenderal Kementan; Irjen Kemenkes; Inspektur Jenderal Kemenkes; Irjen Kemensos; Inspektur Jenderal Kemensos; Irjen Kemenhub; Inspektur Jenderal Kemenhub; Irjen Kemenkeu; Inspektur Jenderal Kemenkeu; Irjen Kemendikbud; Inspektur Jenderal Kemendikbud; Irjen Kemendikbudristek; Inspektur Jenderal Kemendikbudristek; Irjen Kemenkumham; Inspektur Jenderal Kemenkumham; Irjen Kemenhut; Inspektur Jenderal Kemenhut; Irjen Kemenperin; Inspektur Jenderal Kemenperin; Irjen Kemendag; Inspektur Jenderal Kemendag; Irjen Kemenaker; Inspektur Jenderal Kemenaker; Irjen Kemnaker; Inspektur Jenderal Kemnaker; Irjen Kemhan; Inspektur Jenderal Kemhan; Irjen Kemenhan; Inspektur Jenderal Kemenhan; Irjen Kemenlu; Inspektur Jenderal Kemenlu; Irjen Kemlu; Inspektur Jenderal Kemlu; Irjen Kemenpora; Inspektur Jenderal Kemenpora | ID
Inspektur Jenderal TNI | military |  | Irjen TNI; Irjenad | ID
Inspektur Kodam | military |  | Irdam | ID
Inspektur Operasi | military |  | Irops | ID
Inspektur Pengawasan Daerah | police-security |  | Irwasda | ID
Inspektur Pengawasan Umum | police-security |  | Irwasum | ID
Inspektur Perbendaharaan | military |  | Irben | ID
Inspektur Umum | military |  | Irum | ID
Inspektur Utama | military |  | Irut | ID
Inspektur Wilayah | police-security |  | Irwil |
Instruktur | profession |  |  |
Investor | profession |  |  |
Jaksa Agung Muda | police-security |  |  |
Jaksa Agung Muda Intelijen | police-security |  | Jamintel; Jam Intel; Jam-Intel | ID
Jaksa Agung Muda Pembinaan | police-security |  | Jambin; Jam Bin | ID
Jaksa Agung Muda Pengawasan | police-security |  | Jamwas; Jam Was | ID
Jaksa Agung Muda Perdata dan Tata Usaha Negara | police-security |  | Jamdatun; Jam Datun | ID
Jaksa Agung Muda Pidana Militer | police-security |  | Jampidmil; Jam Pidmil | ID
Jaksa Distrik | legislature-judiciary |  |  |
Jaksa Fungsional | legislature-judiciary |  |  |
Jaksa Pengacara Negara | legislature-judiciary |  |  |
Jaksa Wilayah | legislature-judiciary |  |  |
Jeneral | rank |  | Jen |
Juru Bicara Kepolisian | spokesperson |  | Jubir Polisi |
Juru Bicara Pemerintah | spokesperson | personal | Jubir Pemerintah |
Juru Kamera | profession |  |  |
Juru Kampanye | spokesperson |  |  |
Juru Kunci | profession |  |  |
Juru Sita | legislature-judiciary |  |  |
Jurulatih | profession |  |  |
Jururawat | profession |  |  |
Jurutera | profession |  |  |
Kader | party-movement |  |  |
Kartunis | profession |  |  |
Katib Aam | religion-office |  |  |
Kepala Ajudan Jenderal Kodam | military |  | Kaajendam | ID
Kepala Badan Intelijen Negara | police-security |  | KaBIN | ID
Kepala Badan Intelijen Negara Daerah | police-security |  | Kabinda | ID
Kepala Badan Intelijen Strategis | military |  | Kabais; Kabais TNI; Ka BAIS | ID
Kepala Badan Intelijen dan Keamanan | police-security |  | Kabaintelkam | ID
Kepala Badan Keamanan Laut | military |  | Kabakamla | ID
Kepala Badan Kepegawaian Daerah | regional |  | Kaban Kepegawaian; Kepala BKD | ID
Kepala Badan Kesatuan Bangsa dan Politik | regional |  | Kaban Kesbangpol; Kepala Kesbangpol; Kakesbangpol | ID
Kepala Badan Nasional Pencarian dan Pertolongan | regional |  | Kabasarnas | ID
Kepala Badan Pembinaan Hukum | military |  | Kababinkum | ID
Kepala Badan Pemelihara Keamanan Polri | police-security |  |  | ID
Kepala Badan Perbekalan | military |  | Kababek | ID
Kepala Badan Reserse Kriminal Polri | police-security |  |  | ID
Kepala Bagian Hukum | regional |  | Kabag Hukum |
Kepala Bagian Logistik | police-security |  | Kabag Log; Kabaglog | ID
Kepala Bagian Operasi | police-security |  | Kabag Ops; Kabagops | ID
Kepala Bagian Pembinaan Operasi | police-security |  | Kabag Binopsnal; Kabagbinops | ID
Kepala Bagian Penerangan Satuan | police-security |  | Kabag Pensat | ID
Kepala Bagian Penerangan Umum | police-security |  | Kabag Penum; Kabagpenum | ID
Kepala Bagian Perencanaan | police-security |  | Kabag Ren; Kabagren | ID
Kepala Bagian Protokol dan Komunikasi Pimpinan | regional |  | Kabag Prokopim | ID
Kepala Bagian Sumber Daya | police-security |  | Kabagsumda; Kabag Sumda | ID
Kepala Bagian Sumber Daya Manusia | police-security |  | Kabag SDM |
Kepala Balai | regional |  | Kabalai | ID
Kepala Balai Besar | regional |  |  | ID
Kepala Bidang Hubungan Masyarakat | police-security |  | Kabidhumas | ID
Kepala Bidang Hukum | police-security |  | Kabidkum |
Kepala Bidang Kedokteran dan Kesehatan | police-security |  | Kabid Dokkes; Kabiddokkes | ID
Kepala Bidang Laboratorium Forensik | police-security |  | Kabid Labfor; Kabidlabfor | ID
Kepala Bidang Profesi dan Pengamanan | police-security |  | Kabid Propam; Kabidpropam | ID
Kepala Biro | regional |  |  |
Kepala Biro Hubungan Masyarakat | spokesperson |  | Karo Humas; Karohumas |
Kepala Biro Hukum | regional |  | Karo Hukum; Karokum |
Kepala Biro Logistik | police-security |  | Karolog; Karo Log | ID
Kepala Biro Multimedia | police-security |  | Karomulmed; Karo Multimedia | ID
Kepala Biro Operasi | police-security |  | Karoops; Karo Ops | ID
Kepala Biro Penerangan Masyarakat | police-security |  | Karo Penmas | ID
Kepala Biro Pengamanan Internal | police-security |  | Karopaminal; Karo Paminal | ID
Kepala Biro Pengelola Informasi dan Data | police-security |  | Karo PID | ID
Kepala Biro Perencanaan | police-security |  | Karorena; Karo Rena | ID
Kepala Biro Pertanggungjawaban Profesi | police-security |  | Karowabprof; Karo Wabprof | ID
Kepala Biro Provos | police-security |  | Karoprovos; Karo Provos | ID
Kepala Biro Sumber Daya Manusia | police-security |  | Karo SDM |
Kepala Biro Umum | regional |  | Karo Umum |
Kepala Cabang Kejaksaan Negeri | police-security |  | Kacabjari | ID
Kepala Daerah | regional |  |  |
Kepala Daerah Operasi | academic-professional |  | Kadaop | ID
Kepala Departemen | academic-professional |  |  |
Kepala Detasemen | police-security |  | Kaden |
Kepala Detasemen Khusus 88 Antiteror | police-security |  | Kadensus 88; Kadensus; Kadensus 88 Antiteror | ID
Kepala Dinas Energi dan Sumber Daya Mineral | regional |  | Kadis ESDM; Kepala Dinas ESDM | ID
Kepala Dinas Hukum | military |  | Kadiskum |
Kepala Dinas Kebudayaan | regional |  | Kadisbud | ID
Kepala Dinas Kehutanan | regional |  | Kadishut | ID
Kepala Dinas Kelautan dan Perikanan | regional |  | Kadis KKP; Kadislutkan; Kadis Kelautan dan Perikanan | ID
Kepala Dinas Kependudukan dan Pencatatan Sipil | regional |  | Kadisdukcapil | ID
Kepala Dinas Kesehatan | regional |  | Kadis Kesehatan; Kadiskes | ID
Kepala Dinas Ketahanan Pangan | regional |  | Kadis Ketahanan Pangan | ID
Kepala Dinas Komunikasi dan Informatika | regional |  | Kadiskominfo; Kadis Kominfo | ID
Kepala Dinas Komunikasi, Informatika, dan Statistik | regional |  | Kadiskominfotik; Kadiskominfosantik | ID
Kepala Dinas Koperasi | regional |  | Kadiskop; Kadis Koperasi | ID
Kepala Dinas Lingkungan Hidup | regional |  | Kadis LH; Kepala DLH; Kadislh | ID
Kepala Dinas Logistik | military |  | Kadislog |
Kepala Dinas Operasi | military |  | Kadisops |
Kepala Dinas Pariwisata | regional |  | Kadispar; Kadis Pariwisata | ID
Kepala Dinas Pekerjaan Umum | regional |  | Kadis PU; Kadis PUPR; Kepala Dinas PU; Kepala Dinas PUPR | ID
Kepala Dinas Pemadam Kebakaran | regional |  | Kadis Damkar; Kadisdamkar | ID
Kepala Dinas Pemberdayaan Masyarakat dan Desa | regional |  | Kadis PMD; Kepala DPMD | ID
Kepala Dinas Pembinaan Mental | military |  | Kadisbintal |
Kepala Dinas Pemuda dan Olahraga | regional |  | Kadispora; Kadis Pora | ID
Kepala Dinas Pendidikan | regional |  | Kadindik; Kadis Pendidikan; Kadisdikbud | ID
Kepala Dinas Penerangan | military |  | Kadispen |
Kepala Dinas Penerangan Angkatan Darat | military |  | Kadispenad | ID
Kepala Dinas Penerangan Angkatan Laut | military |  | Kadispenal | ID
Kepala Dinas Penerangan Angkatan Udara | military |  | Kadispenau | ID
Kepala Dinas Perdagangan | regional |  | Kadisdag; Kadisperindag; Kadis Perdagangan | ID
Kepala Dinas Perhubungan | regional |  | Kadishub; Kadis Perhubungan | ID
Kepala Dinas Perkebunan | regional |  | Kadisbun | ID
Kepala Dinas Personel | military |  | Kadispers |
Kepala Dinas Pertanian | regional |  | Kadistan; Kadis Pertanian | ID
Kepala Dinas Pertanian dan Pangan | regional |  | Kadisperpa | ID
Kepala Dinas Perumahan | regional |  | Kadis Perkim; Kadisperkim | ID
Kepala Dinas Psikologi | military |  | Kadispsi |
Kepala Dinas Sejarah Angkatan Darat | military |  | Kadisjarahad | ID
Kepala Dinas Sosial | regional |  | Kadinsos; Kadissos; Kadis Sosial | ID
Kepala Dinas Tenaga Kerja | regional |  | Kadisnaker; Kadisnakertrans | ID
Kepala Distrik | regional |  | Kadistrik | ID
Kepala Divisi | police-security |  | Kadiv |
Kepala Divisi Hubungan Internasional | police-security |  | Kadivhubinter; Kadiv Hubinter | ID
Kepala Divisi Hubungan Masyarakat | police-security |  | Kadivhumas | ID
Kepala Divisi Hukum | police-security |  | Kadivkum | ID
Kepala Divisi Profesi dan Pengamanan | police-security |  | Kadiv Propam; Kadivpropam | ID
Kepala Divisi Teknologi Informasi dan Komunikasi | police-security |  | Kadiv TIK | ID
Kepala Dusun | regional |  | Kadus | ID
Kepala Hukum Kodam | military |  | Kakumdam | ID
Kepala Induk | police-security |  | Kainduk | ID
Kepala Instalasi | academic-professional |  |  |
Kepala Jasmani Kodam | military |  | Kajasdam | ID
Kepala Jorong | regional |  | Wali Jorong | ID
Kepala Kampung | regional |  |  | ID
Kepala Kantor | regional |  | Kakan |
Kepala Kantor Imigrasi | regional |  | Kakanim | ID
Kepala Kantor Kementerian Agama | regional |  | Kakankemenag | ID
Kepala Kantor Pencarian dan Pertolongan | regional |  | Kepala Kantor SAR; Kakansar | ID
Kepala Kantor Pertanahan | regional |  | Kakantah | ID
Kepala Kantor Wilayah | regional |  | Kakanwil | ID
Kepala Kelompok Staf Ahli | military |  | Kapoksahli; Kapok Sahli | ID
Kepala Kelurahan | regional |  |  | ID
Kepala Kepolisian Resor Metropolitan | police-security |  |  | ID
Kepala Kepolisian Sektor Kota | police-security |  | Kapolsekta | ID
Kepala Kepolisian Subsektor | police-security |  | Kapolsubsektor | ID
Kepala Kesatuan Pengamanan Lembaga Pemasyarakatan | police-security |  | KPLP; Ka KPLP | ID
Kepala Kesehatan Kodam | military |  | Kakesdam | ID
Kepala Keuangan Kodam | military |  | Kakudam | ID
Kepala Korps Brigade Mobil | police-security |  | Dankorbrimob; Kakorbrimob; Komandan Korps Brimob; Dankor Brimob | ID
Kepala Korps Kepolisian Perairan dan Udara | police-security |  | Kakorpolairud | ID
Kepala Korps Lalu Lintas | police-security |  | Kakorlantas | ID
Kepala Korps Pemberantasan Tindak Pidana Korupsi | police-security |  | Kakortastipidkor; Kakortas Tipidkor | ID
Kepala Korps Pembinaan Masyarakat | police-security |  | Kakorbinmas | ID
Kepala Korps Samapta Bhayangkara | police-security |  | Kakorsabhara | ID
Kepala Laboratorium | academic-professional |  |  |
Kepala Lembaga Pemasyarakatan | police-security |  | Kalapas | ID
Kepala Lembaga Pendidikan dan Pelatihan Polri | police-security |  | Kalemdiklat | ID
Kepala Lingkungan | regional |  | Kepling | ID
Kepala Operasi | police-security |  | Kaops | ID
Kepala Operasi Damai Cartenz | police-security |  | Kaops Damai Cartenz | ID
Kepala Pelaksana | regional |  | Kalaksa; Kalak | ID
Kepala Pelaksana Badan Penanggulangan Bencana Daerah | regional |  | Kalaksa BPBD; Kepala Pelaksana BPBD; Kalak BPBD | ID
Kepala Pemasaran | academic-professional |  |  |
Kepala Pembinaan Mental Kodam | military |  | Kabintaldam | ID
Kepala Penerangan | military |  | Kapen |
Kepala Penerangan Komando Daerah Militer | military |  | Kapendam | ID
Kepala Penerangan Komando Gabungan Wilayah Pertahanan | military |  | Kapen Kogabwilhan; Kapenkogabwilhan | ID
Kepala Penerangan Komando Resor Militer | military |  | Kapenrem | ID
Kepala Penerangan Kopassus | military |  | Kapen Kopassus; Kapenkopassus | ID
Kepala Penerangan Kostrad | military |  | Kapen Kostrad | ID
Kepala Penerangan Satuan Tugas | military |  | Kapen Satgas; Kapensatgas | ID
Kepala Peralatan Kodam | military |  | Kapaldam | ID
Kepala Perbekalan dan Angkutan Kodam | military |  | Kabekangdam | ID
Kepala Perhubungan Kodam | military |  | Kahubdam | ID
Kepala Perwakilan | academic-professional |  |  |
Kepala Petugas Keuangan | business |  |  |
Kepala Pos Polisi | police-security |  | Kapospol | ID
Kepala Program | academic-professional |  |  |
Kepala Proyek | academic-professional |  |  |
Kepala Pusat | regional |  | Kapus |
Kepala Pusat Data, Informasi, dan Komunikasi Kebencanaan | spokesperson |  | Kapusdatin BNPB; Kapusdatinkom; Kapusdatinkomkeb | ID
Kepala Pusat Informasi dan Pengolahan Data | military |  | Kapusinfolahta | ID
Kepala Pusat Kerja Sama Internasional | military |  | Kapuskersin | ID
Kepala Pusat Kesehatan | military |  | Kapuskes | ID
Kepala Pusat Keuangan | military |  | Kapusku | ID
Kepala Pusat Misi Pemeliharaan Perdamaian | military |  | Danpmpp; Kapuspmpp | ID
Kepala Pusat Pembinaan Mental | military |  | Kapusbintal | ID
Kepala Pusat Pengadaan | military |  | Kapusada | ID
Kepala Pusat Pengendalian Operasi | military |  | Kapusdalops |
Kepala Pusat Pengkajian Strategi | military |  | Kapusjianstra | ID
Kepala Pusat Sejarah | military |  | Kapusjarah | ID
Kepala Puskesmas | regional |  | Kapuskesmas | ID
Kepala Rabi | religion-office |  |  |
Kepala Riset | academic-professional |  |  |
Kepala Ruangan | academic-professional |  |  |
Kepala Rumah Sakit | academic-professional |  | Karumkit |
Kepala Rumah Tahanan | police-security |  | Karutan | ID
Kepala Satuan | police-security |  | Kasat |
Kepala Satuan Intelijen dan Keamanan | police-security |  | Kasat Intelkam; Kasatintelkam | ID
Kepala Satuan Narkoba | police-security |  | Kasat Narkoba; Kasatnarkoba; Kasat Resnarkoba; Kasatresnarkoba | ID
Kepala Satuan Pembinaan Masyarakat | police-security |  | Kasat Binmas; Kasatbinmas | ID
Kepala Satuan Pengamanan Objek Vital | police-security |  | Kasat Pam Obvit; Kasatpamobvit | ID
Kepala Satuan Polisi Pamong Praja | regional |  | Kasatpol PP; Kasat Pol PP; Kepala Satpol PP; Kasatpol | ID
Kepala Satuan Polisi Perairan | police-security |  | Kasat Polairud; Kasatpolairud; Kasat Polair; Kasatpolair | ID
Kepala Satuan Samapta | police-security |  | Kasat Samapta; Kasatsamapta; Kasat Sabhara | ID
Kepala Satuan Tahanan dan Barang Bukti | police-security |  | Kasat Tahti; Kasattahti | ID
Kepala Satuan Tugas | police-security |  | Kasatgas; Ka Satgas |
Kepala Satuan Tugas Hubungan Masyarakat | police-security |  | Kasatgas Humas | ID
Kepala Sekolah Staf dan Pimpinan Polri | police-security |  | Kasespim; Kasespimti | ID
Kepala Sekretariat | regional |  |  |
Kepala Sekretariat Presiden | minister |  | Kasetpres | ID
Kepala Sekretariat Wakil Presiden | minister |  | Kasetwapres | ID
Kepala Seksi Hubungan Masyarakat | police-security |  | Kasi Humas; Kasihumas; Kasie Humas; Ps Kasi Humas | ID
Kepala Seksi Hukum | police-security |  | Kasikum | ID
Kepala Seksi Intelijen | police-security |  | Kasi Intel; Kasi Intelijen; Kasie Intel; Kasiintel; Kasiintelijen; Kasie Intelijen | ID
Kepala Seksi Keuangan | police-security |  | Kasikeu | ID
Kepala Seksi Logistik | military |  | Kasilog; Kasi Log | ID
Kepala Seksi Operasi | military |  | Kasiops; Kasi Ops | ID
Kepala Seksi Penerangan Hukum | police-security |  | Kasi Penkum; Kasipenkum; Kasie Penkum | ID
Kepala Seksi Pengawasan | police-security |  | Kasiwas | ID
Kepala Seksi Perdata dan Tata Usaha Negara | police-security |  | Kasi Datun | ID
Kepala Seksi Personel | military |  | Kasipers; Kasi Pers | ID
Kepala Seksi Pidana Khusus | police-security |  | Kasi Pidsus; Kasipidsus; Kasie Pidsus | ID
Kepala Seksi Pidana Umum | police-security |  | Kasi Pidum; Kasipidum; Kasie Pidum | ID
Kepala Seksi Profesi dan Pengamanan | police-security |  | Kasi Propam; Kasipropam | ID
Kepala Seksi Teritorial | military |  | Kasiter; Kasi Ter | ID
Kepala Seksi Umum | police-security |  | Kasium | ID
Kepala Sentra Pelayanan Kepolisian Terpadu | police-security |  | Ka SPKT; Kepala SPKT | ID
Kepala Staf Brigade Infanteri | military |  | Kasbrigif | ID
Kepala Staf Divisi Infanteri | military |  | Kasdivif | ID
Kepala Staf Koarmada | military |  | Kaskoarmada | ID
Kepala Staf Kodam | military |  | Kasdam | ID
Kepala Staf Kodim | military |  | Kasdim | ID
Kepala Staf Kogabwilhan | military |  | Kaskogabwilhan | ID
Kepala Staf Korem | military |  | Kasrem | ID
Kepala Staf Kostrad | military |  | Kaskostrad; Kas Kostrad | ID
Kepala Staf Teritorial | military |  | Kaster | ID
Kepala Staf Umum TNI | military |  | Kasum TNI | ID
Kepala Stasiun | regional |  |  |
Kepala Subbagian | regional |  | Kasubbag; Kasubag |
Kepala Subbagian Hubungan Masyarakat | police-security |  | Kasubbaghumas; Kasubbag Humas; Kasubaghumas | ID
Kepala Subbagian Pembinaan Operasi | police-security |  | Kasubbagbinops; Kasubbag Binops | ID
Kepala Subbagian Pengendalian Operasi | police-security |  | Kasubbagdalops; Kasubbag Dalops | ID
Kepala Subbagian Pengendalian Personel | police-security |  | Kasubbagdalpers; Kasubbag Dalpers | ID
Kepala Subbagian Perawatan Personel | police-security |  | Kasubbagwatpers | ID
Kepala Subbagian Sarana dan Prasarana | police-security |  | Kasubbagsarpras; Kasubbag Sarpras | ID
Kepala Subbidang | police-security |  | Kasubbid; Kasubid |
Kepala Subdirektorat | police-security |  | Kasubdit |
Kepala Subdirektorat Kejahatan dan Kekerasan | police-security |  | Kasubdit Jatanras | ID
Kepala Subdirektorat Penegakan Hukum | police-security |  | Kasubdit Gakkum | ID
Kepala Subdirektorat Penerangan Masyarakat | police-security |  | Kasubbid Penmas; Kasubid Penmas; Kasubdit Penmas | ID
Kepala Subseksi | regional |  | Kasubsi; Kasubsie |
Kepala Subunit | police-security |  | Kasubnit |
Kepala Suku | regional |  |  |
Kepala Topografi Kodam | military |  | Katopdam | ID
Kepala Unit Intelijen dan Keamanan | police-security |  | Kanit Intelkam; Kanit Intel | ID
Kepala Unit Kecelakaan Lalu Lintas | police-security |  | Kanit Laka; Kanit Laka Lantas | ID
Kepala Unit Lalu Lintas | police-security |  | Kanit Lantas; Kanitlantas | ID
Kepala Unit Pelaksana Teknis | regional |  | Ka UPT; Kepala UPT; Kepala UPTD | ID
Kepala Unit Pembinaan Masyarakat | police-security |  | Kanitbinmas; Kanit Binmas | ID
Kepala Unit Penegakan Hukum | police-security |  | Kanit Gakkum; Kanitgakkum | ID
Kepala Unit Pengaturan, Penjagaan, Pengawalan, dan Patroli | police-security |  | Kanitturjawali; Kanit Turjawali | ID
Kepala Unit Penyidikan | police-security |  | Kanitidik; Kanit Idik | ID
Kepala Unit Perlindungan Perempuan dan Anak | police-security |  | Kanit PPA | ID
Kepala Unit Profesi dan Pengamanan | police-security |  | Kanitpropam; Kanit Propam | ID
Kepala Unit Registrasi dan Identifikasi | police-security |  | Kanitregident; Kanit Regident | ID
Kepala Unit Reserse Kriminal | police-security |  | Kanit Reskrim; Kanitreskrim | ID
Kepala Unit Samapta | police-security |  | Kanitsamapta; Kanit Samapta; Kanit Sabhara | ID
Kepala Unit Tindak Pidana Korupsi | police-security |  | Kanit Tipikor; Kanit Tipidkor | ID
Kepala Unit Tindak Pidana Tertentu | police-security |  | Kanittipidter; Kanit Tipidter | ID
Kepala Unit Tindak Pidana Umum | police-security |  | Kanit Pidum; Kanit Tipidum | ID
Kepala Urusan | regional |  |  | ID
Kepala Urusan Keuangan | police-security |  | Kaurkeu | ID
Kepala Urusan Pembinaan Operasi | police-security |  | KBO; KBO Satreskrim; KBO Sat Resnarkoba; Kaurbinops | ID
Kepala Wilayah | academic-professional |  |  |
Kepala Zeni Kodam | military |  | Kazidam | ID
Ketua Adat | regional |  |  |
Ketua Armada | party-movement |  |  | MY
Ketua Audit Negara | minister |  |  | MY
Ketua BEM | academic-professional |  |  |
Ketua Badan Anggaran | legislature-judiciary |  | Ketua Banggar |
Ketua Badan Kehormatan | legislature-judiciary |  |  |
Ketua Bahagian | academic-professional |  |  | MY
Ketua Bidang | party-movement |  |  |
Ketua Departemen | academic-professional |  |  |
Ketua Dewan Direksi | business |  |  |
Ketua Dewan Kehormatan | party-movement |  |  |
Ketua Dewan Pakar | party-movement |  |  |
Ketua Dewan Penasihat | party-movement |  |  |
Ketua Dewan Pengawas | party-movement |  |  |
Ketua Dewan Pertimbangan | party-movement |  |  |
Ketua Dewan Perwakilan Daerah | legislature-judiciary |  |  | ID
Ketua Dewan Pimpinan Cabang | party-movement |  |  |
Ketua Dewan Pimpinan Daerah | party-movement |  |  |
Ketua Dewan Pimpinan Pusat | party-movement |  |  |
Ketua Dewan Pimpinan Wilayah | party-movement |  |  |
Ketua Eksekutif | academic-professional |  |  |
Ketua Hakim | legislature-judiciary |  |  |
Ketua Jurulatih | academic-professional |  |  | MY
Ketua Jurusan | academic-professional |  | Kajur |
Ketua Kampung | regional |  |  |
Ketua Kelompok Fraksi | legislature-judiciary |  | Kapoksi |
Ketua Kloter | religion-office |  |  |
Ketua Komite | academic-professional |  |  |
Ketua Mahkamah Kehormatan Dewan | legislature-judiciary |  |  |
Ketua Majelis Syura | party-movement |  |  |
Ketua Muassasah | religion-office |  |  |
Ketua Panitia Pelaksana | academic-professional |  | Ketua Panpel; Panpel |
Ketua Pegawai Kewangan | academic-professional |  |  | MY
Ketua Pegawai Operasi | academic-professional |  |  | MY
Ketua Pemuda | party-movement |  |  | MY
Ketua Penerangan | party-movement |  |  | MY
Ketua Pengarah Kesihatan | minister |  |  | MY
Ketua Pengelola | academic-professional |  |  |
Ketua Pengurus | party-movement |  |  |
Ketua Pengurus Besar | party-movement |  |  |
Ketua Penolong Pengarah | academic-professional |  |  | MY
Ketua Perangkawan | minister |  |  | MY
Ketua Perunding | diplomat-intl |  |  |
Ketua Program Studi | academic-professional |  | Kaprodi |
Ketua RW | regional |  |  | ID
Ketua Satuan Tugas | party-movement |  | Ketua Satgas |
Ketua Setiausaha Perbendaharaan | minister |  |  | MY
Ketua Srikandi | party-movement |  |  | MY
Ketua Tanfidziyah | religion-office |  |  |
Ketua Tim Penggerak PKK | regional |  | Ketua TP PKK; Ketua TP-PKK | ID
Ketua Turus | military |  |  |
Ketua Whip | legislature-judiciary |  |  |
Ketua Yayasan | academic-professional |  |  |
Keuchik | regional |  | Geuchik; Kechik | ID
Keucik | regional |  |  | ID
Khatib | religion-office | ambiguous |  |
Kiper | profession |  |  |
Klian Adat | regional |  |  | ID
Klian Subak | regional |  | Kelian Subak; Pekaseh | ID
Kolumnis | profession |  |  |
Komandan Batalyon | military |  | Danyon |
Komandan Batalyon Artileri Medan | military |  | Danyonarmed | ID
Komandan Batalyon Artileri Pertahanan Udara | military |  | Danyonarhanud | ID
Komandan Batalyon Brimob | police-security |  | Danyon Brimob | ID
Komandan Batalyon Infanteri | military |  | Danyonif | ID
Komandan Batalyon Kavaleri | military |  | Danyonkav | ID
Komandan Batalyon Perbekalan dan Angkutan | military |  | Danyonbekang | ID
Komandan Batalyon Raider | military |  | Danyon Raider | ID
Komandan Batalyon Zeni Tempur | military |  | Danyonzipur; Danyon Zipur | ID
Komandan Brigade | military |  | Danbrig |
Komandan Brigade Infanteri | military |  | Danbrigif | ID
Komandan Detasemen | military |  | Danden |
Komandan Detasemen Intelijen | military |  | Dandenintel | ID
Komandan Detasemen Intelijen Kodam | military |  | Dandeninteldam | ID
Komandan Detasemen Kavaleri | military |  | Dandenkav | ID
Komandan Detasemen Markas | military |  | Dandenma | ID
Komandan Detasemen Perbekalan dan Angkutan | military |  | Dandenbekang | ID
Komandan Detasemen Polisi Militer | military |  | Dandenpom | ID
Komandan Detasemen Zeni Bangunan | military |  | Dandenzibang | ID
Komandan Grup | military |  | Dangrup |
Komandan Gugus Keamanan Laut | military |  | Danguskamla | ID
Komandan Gugus Tempur Laut | military |  | Danguspurla | ID
Komandan Jenderal | military |  | Danjen |
Komandan Jenderal Akademi TNI | military |  | Danjen Akademi TNI; Danjen Akmil | ID
Komandan Jenderal Komando Pasukan Khusus | military |  | Danjenkopassus | ID
Komandan KRI | military |  |  | ID
Komandan Komando Daerah Angkatan Laut | military |  | Dankodaeral | ID
Komandan Komando Pembinaan Doktrin, Pendidikan dan Latihan Angkatan Laut | military |  | Dankodiklatal | ID
Komandan Komando Pembinaan Doktrin, Pendidikan dan Latihan Angkatan Udara | military |  | Dankodiklatau | ID
Komandan Komando Pendidikan dan Latihan | military |  | Dankodiklat | ID
Komandan Komando Pendidikan dan Latihan Angkatan Darat | military |  | Dankodiklatad | ID
Komandan Komando Sektor | military |  | Dankosek; Dankosekhanudnas | ID
Komandan Kompi | military |  | Danki |
Komandan Korps Marinir | military |  | Dankormar | ID
Komandan Korps Pasukan Gerak Cepat | military |  | Dankorpasgat; Dankopasgat | ID
Komandan Lapangan | military |  |  |
Komandan Pangkalan TNI Angkatan Udara | military |  |  | ID
Komandan Pasukan Gegana | police-security |  | Danpas Gegana | ID
Komandan Pasukan Marinir | military |  | Danpasmar | ID
Komandan Pasukan Pengamanan Presiden | military |  | Danpaspampres; Komandan Paspampres | ID
Komandan Peleton | military |  |  |
Komandan Polisi Militer | military |  | Danpom | ID
Komandan Polisi Militer Kodam | military |  | Danpomdam | ID
Komandan Polisi Militer TNI Angkatan Laut | military |  | Danpomal; Danpuspomal | ID
Komandan Polisi Militer TNI Angkatan Udara | military |  | Danpomau; Danpuspomau | ID
Komandan Pos | military |  | Danpos |
Komandan Pos TNI Angkatan Laut | military |  | Danposal | ID
Komandan Pusat Hidrografi dan Oseanografi | military |  | Danpushidrosal; Kapushidrosal | ID
Komandan Pusat Kesenjataan Artileri Medan | military |  | Danpussenarmed | ID
Komandan Pusat Kesenjataan Artileri Pertahanan Udara | military |  | Danpussenarhanud | ID
Komandan Pusat Kesenjataan Infanteri | military |  | Danpussenif | ID
Komandan Pusat Kesenjataan Kavaleri | military |  | Danpussenkav | ID
Komandan Pusat Pendidikan | military |  | Danpusdik | ID
Komandan Pusat Penerangan | military |  | Danpuspen | ID
Komandan Pusat Penerbangan Angkatan Darat | military |  | Danpuspenerbad | ID
Komandan Pusat Penerbangan Angkatan Laut | military |  | Danpuspenerbal | ID
Komandan Pusat Polisi Militer TNI | military |  | Danpuspom TNI | ID
Komandan Pusat Polisi Militer TNI Angkatan Darat | military |  | Danpuspomad | ID
Komandan Pusat Teritorial | military |  | Danpuster; Danpusterad | ID
Komandan Regu | military |  | Danru |
Komandan Resimen | military |  | Danmen; Danyonmen |
Komandan Resimen Induk Kodam | military |  | Danrindam | ID
Komandan Satuan | military |  | Dansat |
Komandan Satuan Brimob | police-security |  | Dansat Brimob; Dansatbrimob | ID
Komandan Satuan Kapal Selam | military |  | Dansatsel | ID
Komandan Satuan Siber | military |  | Dansatsiber | ID
Komandan Satuan Tugas | military |  | Dansatgas |
Komandan Satuan Tugas Pengamanan Perbatasan | military |  | Dansatgas Pamtas | ID
Komandan Sekolah Calon Perwira | military |  | Dansecapa | ID
Komandan Sekolah Staf dan Komando Angkatan Darat | military |  | Danseskoad | ID
Komandan Sekolah Staf dan Komando Angkatan Laut | military |  | Danseskoal | ID
Komandan Sekolah Staf dan Komando Angkatan Udara | military |  | Danseskoau | ID
Komandan Sekolah Staf dan Komando TNI | military |  | Dansesko TNI; Dansesko | ID
Komandan Skadron | military |  | Danskadron; Danskad |
Komandan Skadron Udara | military |  | Danskadron Udara | ID
Komandan Tim | military |  | Dantim |
Komandan Unit | military |  | Danunit |
Komandan Upacara | military |  |  |
Komandan Wing Udara | military |  | Danwing; Danwing Udara |
Komander | rank |  |  |
Komedian | profession |  |  |
Komentator | profession |  |  |
Komika | profession |  |  |
Komisaris | academic-professional |  | Pesuruhjaya |
Komisaris Independen | academic-professional |  |  |
Komisaris Tinggi | diplomat-intl |  | Pesuruhjaya Tinggi |
Komponis | profession |  | Komposer |
Konglomerat | profession |  |  |
Konsul Kehormatan | diplomat-intl |  |  |
Konsultan | profession |  |  |
Konten Kreator | profession |  | Kreator Konten; Content Creator |
Koordinator Daerah | party-movement |  | Korda |
Koordinator Fungsi | diplomat-intl |  |  |
Koordinator Kemanusiaan | diplomat-intl |  |  |
Koordinator Lapangan | party-movement |  | Korlap |
Koordinator Nasional | party-movement |  | Kornas |
Koordinator Residen | diplomat-intl |  |  |
Koordinator Staf Ahli | military |  | Koorsahli |
Koordinator Wilayah | party-movement |  | Korwil |
Koperal | rank |  |  |
Kopilot | profession |  |  |
Kopral Dua | rank |  | Kopda |
Kopral Kepala | rank |  | Kopka |
Kopral Satu | rank |  | Koptu |
Koreografer | profession |  |  |
Kriminolog | profession |  |  |
Kuasa Usaha | diplomat-intl |  |  |
Kuasa Usaha Ad Interim | diplomat-intl |  | KUAI |
Kurator | profession |  |  |
Leftenan | rank |  |  |
Leftenan Jeneral | rank |  | Lt Jen |
Leftenan Kolonel | rank |  |  |
Leftenan Komander | rank |  |  |
Legislator | legislature-judiciary |  |  |
Lektor | academic-professional |  |  |
Lektor Kepala | academic-professional |  |  |
Majistret | legislature-judiciary |  |  | MY
Manajer Hubungan Masyarakat | spokesperson |  | Manajer Humas; Manager Humas |
Masinis | profession |  |  |
Mejar | rank |  |  |
Mejar Jeneral | rank |  | Mej Jen |
Menteri Agraria dan Tata Ruang | minister |  | Menteri ATR/BPN |
Menteri Angkatan Bersenjata | minister |  |  |
Menteri Belia dan Sukan | minister |  |  | MY
Menteri Digital | minister |  |  |
Menteri Ekonomi | minister |  |  |
Menteri Kanan | minister |  |  |
Menteri Keamanan Dalam Negeri | minister |  |  |
Menteri Kelautan dan Perikanan | minister |  | Menteri KP; MenKP |
Menteri Kemajuan Desa dan Wilayah | minister |  |  | MY
Menteri Kerja Raya | minister |  |  | MY
Menteri Kesihatan | minister |  |  |
Menteri Komunikasi | minister |  |  |
Menteri Koordinator | minister |  | Menteri Kordinator |
Menteri Koordinator Bidang Hukum, HAM, Imigrasi, dan Pemasyarakatan | minister |  | Menko Kumham | ID
Menteri Koordinator Bidang Infrastruktur dan Pembangunan Kewilayahan | minister |  | Menko IPK; Menko Infra; Menko Infrastruktur dan Pembangunan Kewilayahan | ID
Menteri Koordinator Bidang Kemaritiman dan Investasi | minister |  | Menkomarves; Menko Kemaritiman | ID
Menteri Koordinator Bidang Pangan | minister |  | Menko Bidang Pangan | ID
Menteri Koordinator Bidang Pembangunan Manusia dan Kebudayaan | minister |  | Menko Bidang PMK | ID
Menteri Koordinator Bidang Perekonomian | minister |  | Menko Bidang Perekonomian; Menko Ekonomi; Menteri Koordinator Perekonomian; Menko Ekon | ID
Menteri Koordinator Bidang Politik, Hukum, dan Keamanan | minister |  | Menko Bidang Polhukam; Menteri Koordinator Politik, Hukum dan Keamanan | ID
Menteri Lingkungan Hidup dan Kehutanan | minister |  | Menteri LHK; MenLHK |
Menteri Luar | minister |  |  |
Menteri Luar Negara | minister |  |  |
Menteri Pekerjaan Umum | minister |  | MenPU |
Menteri Pelaburan | minister |  |  |
Menteri Pelaburan, Perdagangan dan Industri | minister |  |  | MY
Menteri Pelancongan, Seni dan Budaya | minister |  |  | MY
Menteri Pembangunan Daerah Tertinggal | minister |  | Menteri PDTT |
Menteri Pemberdayaan Perempuan dan Perlindungan Anak | minister |  | MenPPPA; Menteri Pemberdayaan Perempuan |
Menteri Pendidikan Tinggi | minister |  |  |
Menteri Pendidikan Tinggi, Sains, dan Teknologi | minister |  | Mendikti Saintek; Mendikti; Mendiktisaintek |
Menteri Pendidikan, Kebudayaan, Riset, dan Teknologi | minister |  | Mendikbud Ristek; Mendikbud-Ristek |
Menteri Penerangan | minister |  | Menpen |
Menteri Pengajian Tinggi | minister |  |  |
Menteri Peralihan Tenaga dan Transformasi Air | minister |  |  | MY
Menteri Perdagangan Antarabangsa dan Industri | minister |  |  | MY
Menteri Perdagangan Dalam Negeri dan Kos Sara Hidup | minister |  |  | MY
Menteri Perdagangan dan Industri | minister |  |  |
Menteri Perencanaan Pembangunan Nasional | minister |  | Menteri PPN |
Menteri Perladangan dan Komoditi | minister |  |  | MY
Menteri Perpaduan Negara | minister |  |  | MY
Menteri Pertanian dan Industri Makanan | minister |  |  | MY
Menteri Pertanian dan Keterjaminan Makanan | minister |  |  | MY
Menteri Perumahan | minister |  | Menpera |
Menteri Perumahan dan Kerajaan Tempatan | minister |  |  | MY
Menteri Riset dan Teknologi | minister |  | Menristek; Menristekdikti |
Menteri Sains, Teknologi dan Inovasi | minister |  |  | MY
Menteri Sumber Asli dan Kelestarian Alam | minister |  |  | MY
Menteri Sumber Manusia | minister |  |  |
Menteri Undang-Undang | minister |  |  |
Menteri Wilayah Persekutuan | minister |  |  | MY
Miliarder | profession |  |  |
Moderator | profession |  |  |
Mufti Besar | religion-office |  |  |
Musisi | profession |  |  |
Nahkoda | profession |  |  |
Naib Pengerusi | academic-professional |  |  | MY
Nakhoda | profession |  |  |
Negosiator | profession |  |  |
Notaris | profession |  |  |
Novelis | profession |  |  |
Oditur | legislature-judiciary |  |  | ID
Oditur Jenderal | military |  | Orjen | ID
Oditur Militer | legislature-judiciary |  | Odmil | ID
Oditur Militer Tinggi | legislature-judiciary |  | Odmilti | ID
Ombudsman | legislature-judiciary | ambiguous |  |
PIC | business |  | Person in Charge |
Panglima Divisi Infanteri | military |  | Pangdivif; Pangdiv | ID
Panglima Kolinlamil | military |  |  | ID
Panglima Komando Armada | military |  | Pangkoarmada RI | ID
Panglima Komando Armada Republik Indonesia | military |  |  | ID
Panglima Komando Cadangan Strategis Angkatan Darat | military |  |  | ID
Panglima Komando Daerah Militer | military |  |  | ID
Panglima Komando Daerah Militer Jaya | military |  | Pangdam Jaya | ID
Panglima Komando Gabungan Wilayah Pertahanan | military |  |  | ID
Panglima Komando Lintas Laut Militer | military |  | Pangkolinlamil | ID
Panglima Komando Operasi Habema | military |  | Pangkoops Habema | ID
Panglima Komando Operasi TNI | military |  | Pangkoops | ID
Panglima Komando Operasi Udara | military |  | Pangkoopsud | ID
Panglima Komando Operasi Udara Nasional | military |  | Pangkoopsudnas | ID
Panglima Komando Pasukan Khusus | military |  | Pangkopassus; Panglima Kopassus | ID
Panglima Komando Pertahanan Udara Nasional | military |  | Pangkohanudnas | ID
Panglima Korps Marinir | military |  | Pangkormar | ID
Panglima Korps Pasukan Gerak Cepat | military |  | Pangkorpasgat; Pangkopasgat | ID
Panglima Medan | military |  |  |
Panglima Tentera | military |  |  |
Panglima Wilayah Laut | military |  |  | MY
Panitera | legislature-judiciary |  |  |
Panitera Pengganti | legislature-judiciary |  |  |
Patriark | religion-office |  |  |
Pebalap | profession |  |  |
Pebasket | profession |  |  |
Pebisnis | profession |  |  |
Pebulu Tangkis | profession |  | Pebulutangkis |
Pecatur | profession |  |  |
Pedangdut | profession |  |  |
Pegawai Perhubungan Awam | spokesperson |  |  | MY
Pegawai Turus | military |  |  |
Pegolf | profession |  |  |
Peguam Cara Negara | legislature-judiciary |  |  | MY
Pegulat | profession |  |  |
Pejabat Fungsi | diplomat-intl |  |  |
Pejabat Pembuat Komitmen | regional |  |  | ID
Pejabat Senior | academic-professional |  |  |
Pejabat Tinggi | academic-professional |  |  |
Pelari | profession |  |  |
Pelatih Fisik | academic-professional |  |  |
Pelatih Ganda Campuran | academic-professional |  |  |
Pelatih Ganda Putra | academic-professional |  |  |
Pelatih Ganda Putri | academic-professional |  |  |
Pelatih Kiper | academic-professional |  |  |
Pelatih Tunggal Putra | academic-professional |  |  |
Pelatih Tunggal Putri | academic-professional |  |  |
Pelawak | profession |  |  |
Pelukis | profession |  |  |
Pemain | profession |  |  |
Pemain Asing | profession |  |  |
Pemain Belakang | profession |  |  |
Pemain Depan | profession |  |  |
Pemain Pengganti | profession |  |  |
Pemain Sayap | profession |  |  |
Pemain Tengah | profession |  |  |
Pembalap | profession |  |  |
Pembawa Acara | profession |  |  |
Pemerhati | profession |  |  |
Pemilik | profession |  |  |
Penanggung Jawab | profession |  |  |
Penari | profession |  |  |
Penasihat Khusus | minister | personal |  |
Penasihat Khusus Presiden | minister |  |  |
Penasihat Undang-Undang Negeri | legislature-judiciary |  |  | MY
Pencipta Lagu | profession |  |  |
Pendakwa Raya | legislature-judiciary |  |  |
Pendakwah | profession |  |  |
Pengajar | academic-professional |  |  |
Pengarah Eksekutif | academic-professional |  |  |
Pengarah Negeri | minister |  |  | MY
Pengarah Operasi | academic-professional |  |  |
Pengarah Urusan | academic-professional |  |  |
Pengasuh | religion-office |  | Pengasuh Pondok Pesantren; Pengasuh Ponpes |
Pengelola | profession |  |  |
Pengerusi Eksekutif | academic-professional |  |  | MY
Penggagas | profession |  |  |
Penggiat | profession |  | Pegiat |
Penghulu | regional |  |  |
Pengurus | party-movement |  |  |
Pengusaha | profession |  |  |
Penjaga Gawang | profession |  |  |
Penolong Pesuruhjaya Polis | rank |  |  |
Penolong Superintendan | rank |  |  |
Pensosbud | diplomat-intl |  |  |
Pensyarah | academic-professional |  |  |
Pensyarah Kanan | academic-professional |  |  |
Penulis | profession |  |  |
Penulis Lagu | profession |  |  |
Penulis Naskah | profession |  |  |
Penyair | profession |  |  |
Penyanyi | profession |  |  |
Penyelidik | academic-professional |  |  |
Penyerang | profession |  |  |
Penyerang Sayap | profession |  |  |
Penyiar | profession |  |  |
Penyidik | police-security |  |  |
Penyidik Utama | police-security |  |  |
Perancang Busana | profession |  |  |
Perangkawan | profession |  |  |
Peratin | regional |  |  | ID
Perawat | profession |  |  |
Perbekel | regional |  |  | ID
Perenang | profession |  |  |
Perencana Keuangan | profession |  |  |
Perwakilan Tinggi | diplomat-intl |  | Kepala Urusan Luar Negeri Uni Eropa; Kepala Diplomat |
Perwira Administrasi | police-security |  | Pamin | ID
Perwira Menengah | military |  | Pamen |
Perwira Pembantu | military |  | Paban | ID
Perwira Pembantu Madya | military |  | Pabandya | ID
Perwira Penerangan | military |  |  | ID
Perwira Penghubung | military |  | Pabung | ID
Perwira Pertama | military |  | Pama |
Perwira Seksi | military |  |  |
Perwira Seksi Intelijen | military |  | Pasi Intel | ID
Perwira Seksi Logistik | military |  | Pasilog | ID
Perwira Seksi Operasi | military |  | Pasi Ops; Pasiops | ID
Perwira Seksi Personel | military |  | Pasipers | ID
Perwira Seksi Teritorial | military |  | Pasiter; Pasi Ter | ID
Perwira Staf Ahli | military |  | Pa Sahli | ID
Perwira Unit | police-security |  | Panit | ID
Perwira Urusan | police-security |  | Paur | ID
Perwira Urusan Hubungan Masyarakat | police-security |  | Paurhumas; Paur Humas | ID
Pesepak Bola | profession |  | Pesepakbola |
Pesilat | profession |  |  |
Pesuruhjaya | minister |  |  |
Pesuruhjaya Polis | police-security |  |  |
Pesuruhjaya Tinggi | diplomat-intl |  |  |
Petarung | profession |  |  |
Petenis | profession |  |  |
Petinju | profession |  |  |
Petugas | profession |  |  |
Pilot | profession |  |  |
Pimpinan | party-movement |  |  |
Pimpinan DPR | legislature-judiciary |  |  |
Prakirawan | profession |  |  |
Praktisi | profession |  |  |
Premier Sarawak | head-of-government |  |  | MY
Presenter | profession |  |  |
Presiden Mahasiswa | academic-professional |  | Presma |
Presiden Mahkamah Rayuan | legislature-judiciary |  |  | MY
Produser | profession |  |  |
Profesor Madya | academic-professional |  |  |
Psikiater | profession |  |  |
Psikolog | profession |  |  |
Psikolog Anak | profession |  |  |
Psikolog Klinis | profession |  |  |
Rais Aam | religion-office |  | Rais Am |
Rais Syuriyah | religion-office |  |  |
Rapper | profession |  | Raper |
Redaktur | profession |  |  |
Reporter | profession |  |  |
Sangadi | regional |  |  | ID
Sarjan | rank |  |  |
Sejarawan | profession |  |  |
Sekretaris DPRD | regional |  | Sekwan; Sekretaris Dewan | ID
Sekretaris Daerah Kabupaten | regional |  | Sekdakab | ID
Sekretaris Daerah Provinsi | regional |  | Sekdaprov | ID
Sekretaris Desa | regional |  | Sekdes | ID
Sekretaris Direktorat Jenderal | regional |  | Sesditjen | ID
Sekretaris Kecamatan | regional |  | Sekcam | ID
Sekretaris Kelurahan | regional |  | Seklur | ID
Sekretaris Kementerian | minister |  | Sesmen; Sekmen | ID
Sekretaris Kementerian Koordinator | minister |  | Seskemenko | ID
Sekretaris Kota | regional |  | Sekko; Sekdako | ID
Sekretaris Menteri Koordinator | minister |  | Sesmenko | ID
Sekretaris Militer Presiden | minister |  | Sesmilpres | ID
Sekretaris Pribadi | spokesperson | personal | Sespri; Sekpri |
Sekretaris Utama | regional |  | Sestama; Settama; Sesma | ID
Seksolog | profession |  |  |
Selebgram | profession |  |  |
Seniman | profession |  |  |
Senior Asisten Komisioner | rank |  |  |
Senior Oil Analyst | profession |  |  |
Setiausaha Dewan | legislature-judiciary |  |  | MY
Setiausaha Kerajaan Negeri | regional |  | SUK | MY
Setiausaha Kerja | party-movement |  |  | MY
Setiausaha Negara | us-style |  |  |
Setiausaha Parlimen | minister |  |  |
Setiausaha Persekutuan | minister |  |  | MY
Setiausaha Pertahanan | us-style |  |  |
Setiausaha Tetap | minister |  |  |
Sineas | profession |  |  |
Sinematografer | profession |  |  |
Sosiolog | profession |  |  |
Speaker Dewan Rakyat | legislature-judiciary |  | Yang di-Pertua Dewan Rakyat; Yang Dipertua Dewan Rakyat | MY
Spesialis Penyakit Dalam | profession |  |  |
Sprinter | profession |  |  |
Staf Ahli Kepala Staf Angkatan Darat | military |  | Sahli Kasad | ID
Staf Ahli Panglima TNI | military |  | Sahli Panglima TNI | ID
Staf Khusus Menteri | spokesperson |  | Stafsus Menteri | ID
Staf Khusus Presiden | spokesperson |  | Stafsus Presiden; Stafsuspres | ID
Staf Pelayanan | profession |  |  |
Staf Pengajar | academic-professional |  |  |
Staf Prakirawan | profession |  |  |
Streamer | profession |  |  |
Striker | profession |  |  |
Superintendan | rank |  |  |
Sutradara | profession |  |  |
Tenaga Ahli Utama | spokesperson |  |  | ID
Tenaga Kesehatan | profession |  |  |
Tetua Adat | regional |  |  |
Timbalan Gabenor | academic-professional |  |  |
Timbalan Ketua Menteri | head-of-government |  |  | MY
Timbalan Ketua Pengarah | minister |  |  | MY
Timbalan Ketua Polis Negara | police-security |  |  | MY
Timbalan Ketua Setiausaha | minister |  |  | MY
Timbalan Komisioner | rank |  |  |
Timbalan Menteri Luar | minister |  |  |
Timbalan Naib Canselor | academic-professional |  |  | MY
Timbalan Panglima | military |  |  |
Timbalan Pendakwa Raya | legislature-judiciary |  |  | MY
Timbalan Setiausaha | minister |  |  |
Timbalan Superintendan | rank |  |  |
Tokoh Adat | profession |  |  |
Tokoh Agama | profession |  |  |
Tokoh Masyarakat | profession |  |  |
Tokoh Pemuda | profession |  |  |
Trader | profession |  |  |
Ulama | profession |  |  |
Uskup | religion-office |  |  |
Uskup Agung | religion-office |  |  |
Utusan Khusus Presiden | minister |  |  |
Vice President Corporate Communication | spokesperson |  | VP Corporate Communication |
Virolog | profession |  |  |
Vokalis | profession |  |  |
Wakil Asisten Intelijen | military |  | Waasintel |
Wakil Asisten Logistik | military |  | Waaslog |
Wakil Asisten Operasi | military |  | Waasops |
Wakil Asisten Personel | military |  | Waaspers |
Wakil Asisten Teritorial | military |  | Waaster |
Wakil Bendahara Umum | party-movement |  | Wabendum |
Wakil Dekan | academic-professional |  | Wadek |
Wakil Direktur | academic-professional |  | Wadir |
Wakil Direktur Lalu Lintas | police-security |  | Wadirlantas; Wadir Lantas | ID
Wakil Direktur Reserse Kriminal Khusus | police-security |  | Wadirreskrimsus; Wadirkrimsus | ID
Wakil Direktur Reserse Kriminal Umum | police-security |  | Wadirreskrimum; Wadirkrimum | ID
Wakil Direktur Reserse Narkoba | police-security |  | Wadirresnarkoba; Wadirnarkoba | ID
Wakil Direktur Samapta | police-security |  | Wadirsamapta | ID
Wakil Jaksa Agung | police-security |  |  |
Wakil Kepala | regional |  | Waka |
Wakil Kepala Badan Intelijen Negara | police-security |  | Wakabin; Waka BIN | ID
Wakil Kepala Badan Reserse Kriminal | police-security |  | Wakabareskrim | ID
Wakil Kepala Kejaksaan Negeri | police-security |  | Wakajari | ID
Wakil Kepala Kejaksaan Tinggi | police-security |  | Wakajati | ID
Wakil Kepala Kepolisian Resor Kota | police-security |  | Wakapolresta | ID
Wakil Kepala Kepolisian Resor Kota Besar | police-security |  | Wakapolrestabes | ID
Wakil Kepala Kepolisian Sektor | police-security |  | Wakapolsek | ID
Wakil Kepala Perwakilan | diplomat-intl |  | DCM; Deputy Chief of Mission |
Wakil Kepala Satuan | police-security |  | Wakasat |
Wakil Kepala Satuan Reserse Kriminal | police-security |  | Wakasat Reskrim; Wakasatreskrim | ID
Wakil Kepala Satuan Tugas | police-security |  | Wakasatgas |
Wakil Kepala Sekolah | academic-professional |  | Wakasek |
Wakil Kepala Staf Angkatan Darat | military |  | Wakasad; Wakil KSAD | ID
Wakil Kepala Staf Angkatan Laut | military |  | Wakasal; Wakil KSAL | ID
Wakil Kepala Staf Angkatan Udara | military |  | Wakasau; Wakil KSAU | ID
Wakil Kepala Staf Kepresidenan | minister |  |  | ID
Wakil Ketua Umum | party-movement |  | Wakil Ketum |
Wakil Koordinator | party-movement |  |  |
Wakil Menteri Agraria dan Tata Ruang | minister |  | Wamen ATR; Wamen ATR/BPN | ID
Wakil Menteri Kependudukan dan Pembangunan Keluarga | minister |  | Wamendukbangga | ID
Wakil Menteri Koordinator | minister |  | Wamenko | ID
Wakil Menteri Pemberdayaan Perempuan dan Perlindungan Anak | minister |  | Wamen PPPA; WamenPPPA | ID
Wakil Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi | minister |  | Wamenpan-RB; WamenPANRB | ID
Wakil Menteri Sekretaris Negara | minister |  | Wamensesneg | ID
Wakil Menteri Usaha Mikro, Kecil, dan Menengah | minister |  | Wamen UMKM | ID
Wakil Panglima TNI | military |  | Wapang TNI | ID
Wakil Pimpinan | party-movement |  |  |
Wakil Sekretaris Jenderal | party-movement |  | Wasekjen |
Wakil Sekretaris Jenderal PBB | diplomat-intl |  | Wasekjen PBB |
Wakil Sekretaris Kabinet | minister |  | Waseskab | ID
Wakil Wali Kota | regional |  | Wawali; Wawalkot; Wakil Walikota; Wawako | ID
Wali Kota | regional |  | Walkot; Wako |
Wali Nagari | regional |  |  | ID
Wali Nanggroe | regional |  |  | ID
Wasit | profession |  |  |
Winger | profession |  |  |
Yang di-Pertua Negeri | regional |  | Yang Dipertua Negeri | MY
YouTuber | profession |  | Youtuber |
`;
