/**
 * Everyday Indonesian words of three letters and more, by how many of 10,000 news articles they stand in: what a newsroom
 * may have glued to the end of a name, and no name by itself. Own count; words that also end names (putri, jaya, kota)
 * and most of three letters are left out. Parted by white space, sorted.
 */
export const COMMON_WORDS_TABLE = `
abad absen acara acuan adalah adanya adaptif adat adil administrasi administratif agak agama agar agen agenda agresif ahli ajang ajaran akad
akademik akal akan akhir akhirnya akibat akrab aksen akses aksesori aksi aktif aktivis aktivitas aktor aktris akun akurat alam alami alasan alat
alhamdulillah alias alih aliran alokasi alternatif aman ambil anak anaknya analis analisis ancaman anda andalan anggaran anggota anggun angin angka
angkat angkutan anjlok antar antara antaranya antusias antusiasme anyar apabila apakah apalagi apapun aparat apik aplikasi apresiasi arah arahan area
armada artikel artinya arus asal asam asap aset asing asli aspek aspirasi assist asuhan asumsi asuransi atas atau ataupun atlet atmosfer aturan awak
awal awalnya ayah ayahnya ayam ayat babak baca badan bagaimana bagi bagian bagus bahagia bahan bahasa bahaya bahkan bahwa baik baiknya baju bakal
bakar baku balap balapan balik balutan bandara banget bangga bangkit bangku bangsa bangun bangunan banjir bank bansos bantuan banyak banyaknya bapak
barang barat bareng barunya basis batas baterai batik batu bawa bawah bayar bayi beban bebas beber beberapa bebernya beda begitu bekas bekerja belajar
belakang belakangan belanja beli beliau belum benar bencana benda bensin bentuk berada beradaptasi beragam berakhir beraktivitas beralih berangkat
berani berapa berarti beras berasal berat berawal berbagai berbagi berbahan berbahaya berbasis berbeda berbentuk berbicara berdampak berdasarkan
berdaya berdiri berdurasi beredar berencana berfokus berfungsi bergabung bergantung bergengsi bergerak bergulir berhadapan berhak berharap berharga
berhasil berhenti berikan berikut berikutnya berinisial berinteraksi berinvestasi berisi berisiko beristirahat berita berjalan berjanji berjuang
berjudul berkah berkaitan berkala berkapasitas berkat berkata berkelanjutan berkelas berkembang berkendara berkisar berkolaborasi berkomitmen
berkomunikasi berkontribusi berkoordinasi berkualitas berkumpul berkunjung berkurang berlaku berlangsung berlanjut berlebihan berlokasi bermain
bermanfaat bermasalah bermotor bermula bernama bernilai beroperasi berorientasi berpartisipasi berpeluang berpendapat berpengalaman berpengaruh
berperan berpidato berpihak berpikir berpotensi bersaing bersalah bersama bersamaan bersangkutan bersedia bersejarah bersiap bersifat bersih bersikap
bersinar berstatus bersyukur bertahan bertahap bertajuk bertambah bertanding bertanggung bertanya bertemu bertenaga bertepatan berterima bertindak
bertugas bertujuan berubah berujung berukuran berulang berupa berupaya berusaha berusia bervariasi berwarna berwenang besar besarnya beserta besi
besok betapa betul biar biasa biasanya biaya bicara bidang bijak bikin bila bilamana bilang bingung bintang biru bisa bisnis bola boleh brand buah
buat buatan budaya buka bukan bukanlah bukti buku bulan bulanan bumi bunga bunyi bursa buruh buruk busana butuh cabang cadangan cahaya calon canggih
cantik capaian cara caranya cari catatan cedera celana cenderung cepat cerah cerdas cerita cinta ciri cita citra coba cocok contoh cuaca cukup cuma
dada daerah daftar dagang daging dahulu dalam dalamnya damai dampak dampaknya dan dana dapat dapur darah darat dari daring daripada darurat dasar
dasarnya data datang daun daya debut dekade dekat delapan demi demikian demokrasi denda dengan dengar depan depannya deretan desain destinasi detail
detik detikcom dewasa diajak diajukan diakses diakui dialami diam diamankan diambil dianggap diangkat diantaranya diarahkan diatur dibagi
dibagikan dibahas dibanderol dibanding dibandingkan dibangun dibantu dibawa dibayar dibayarkan dibekali dibeli dibentuk diberi diberikan diberitakan
diberlakukan dibiarkan dibilang dibuat dibuka dibutuhkan dicabut dicapai dicatat didampingi didapat didapatkan didominasi didorong diduga didukung
diganti digelar digemari digital digitalisasi digunakan dihadapi dihadiri dihadirkan diharapkan dihasilkan dihentikan dihitung dihubungi diikuti
diimbau diingat diinginkan diisi dijadikan dijadwalkan dijaga dijalankan dijelaskan dijerat dijual dikabarkan dikaitkan dikarenakan dikatakan dikelola
dikeluarkan dikembalikan dikembangkan dikenakan dikenal diketahui dikirim diklaim dikonfirmasi dikonsumsi dikunjungi dikutip dilaksanakan dilakukan
dilanjutkan dilansir dilantik dilaporkan dilarang dilengkapi dilihat diluncurkan dimainkan dimaksud dimana dimanfaatkan dimensi dimiliki diminati
diminta dimintai dimulai dinamika dinamis dinas dingin dini dinikmati dinilai dinyatakan dipadukan dipakai dipanggil dipasang dipastikan dipengaruhi
dipenuhi diperbolehkan dipercaya diperdagangkan diperhatikan diperiksa diperkenalkan diperkirakan diperkuat diperlukan diperoleh dipicu dipilih
dipimpin diprediksi diproduksi diproses diraih dirancang dirangkum dirasakan dirawat direncanakan diri dirilis dirinya disabilitas disaksikan
disalurkan disambut disampaikan disapa disarankan disebabkan disebut disebutkan disediakan diselenggarakan diselesaikan disepakati diserahkan disertai
disesuaikan disetujui disiapkan disimpan disiplin diskon diskusi distribusi disusun ditahan ditambah ditandai ditandatangani ditangani ditangkap
ditanya ditargetkan ditawarkan ditempatkan ditemui ditemukan ditentukan diterapkan diterbitkan diterima ditetapkan ditinggalkan ditingkatkan ditujukan
ditulis ditunjuk dituntut diturunkan ditutup diubah diumumkan diunggah diungkap diungkapkan diyakini dokter dokumen dolar dollar domestik dominan
dominasi drama dramatis drastis duduk duel dugaan dukungan dulu dunia edisi edukasi efek efektif efisien efisiensi ekonomi ekor ekosistem eksklusif
ekspansi ekspektasi eksplorasi ekspor eksternal ekstrem elegan elektronik elemen email emas emisi emiten emosi emosional empat enak enam energi enggak
enggan entitas erat estetika etika euro evakuasi evaluasi event fakta faktor fans fantastis fase fashion fasilitas favorit feminin fenomena film final
finansial finis fisik fiskal fitur fleksibel fleksibilitas fokus fondasi formal forum foto frekuensi fundamental fungsi fungsional gabungan gagal gaji
gambar gambaran game ganda gangguan ganti garis gawang gaya gedung gejala gejolak gelandang gelap gelar gelaran gelombang gemilang generasi geopolitik
gerak gerakan gigi gitu gizi global goreng gram gratis grup gubernur gugatan gula guna gunakan gunung guru habis hadapan hadiah hadir haji hakim
halaman halus hambatan hampir hangat hanya harap harapan harapkan harga harganya hari harian harinya harmonis harta harus harusnya hasil hasilnya hati
hebat hektare hendak heran hewan hiburan hidup hidupnya hijau hilang hingga hitam hoaks hotel hubungan hujan hukum hukuman hulu hunian huruf hutan
hybrid ialah ibadah ibunya ideal identik identitas ikan iklim ikon ikonik ikut ikuti ilegal ilmiah ilmu imbang imbas imbuh imbuhnya impian
implementasi impor inci indeks independen indikasi indikator individu indonesia induk industri inflasi informasi infrastruktur ingat ingin ini inilah
inisiatif inklusif inovasi inovatif insentif insiden inspirasi inspiratif instan instansi institusi instrumen integrasi integritas intensif intensitas
interaksi internal internasional internet intervensi inti investasi investor istilah istimewa istirahat istri istrinya itu itulah izin jabatan jadi
jadwal jaga jajaran jaksa jalan jalanan jalannya jalur jaminan jangan jangka janji jantung jarak jarang jaringan jasa jatuh jauh jawab jawaban jejak
jelang jelas jelasnya jemaah jembatan jenazah jendela jenis jenjang jika jiwa jual juara judul juga jujur julukan jumlah jumlahnya juru justru juta
jutaan kabar kabarnya kabin kabinet kabupaten kaca kadang kadar kain kajian kakak kaki kala kalah kalangan kalau kali kalian kalinya kamar kambing
kamera kami kampanye kampung kampus kamu kanal kanan kandang kandidat kandungan kantor kantornya kapal kapan kapasitas kapten karakter karakteristik
karbon karena karier kariernya kartu karya karyawan kasih kasus kata katanya kategori kawasan kaya kayak kayu keadaan keadilan keagamaan keamanan
kebahagiaan kebaikan kebakaran kebanyakan kebebasan keberadaan keberangkatan keberanian keberhasilan keberlanjutan kebersamaan kebersihan kebiasaan
kebijakan kebobolan kebutuhan kecamatan kecelakaan kecepatan kecerdasan kecewa kecil kecuali kedalaman kedatangan kedaulatan kedekatan kedua keduanya
keempat kegagalan kegiatan kehadiran kehidupan kehilangan keindahan keinginan kejadian kejahatan kejaksaan kejelasan kejutan kekalahan kekayaan
kekerasan kekhawatiran kekuasaan kekuatan kekurangan kelahiran kelancaran kelapa kelas kelebihan kelelahan kelestarian kelima kelola kelompok keluar
keluarga keluarganya keluhan kemacetan kemajuan kemampuan kemampuannya kemanusiaan kemarin kematian kembali kemenangan kementerian kemiskinan
kemitraan kemudahan kemudian kemungkinan kena kenaikan kenal kenapa kendala kendali kendaraan kenyamanan kenyataan kepada kepala kepastian kepatuhan
kepedulian kepemilikan kepemimpinan kepentingan kepercayaan keperluan kepolisian kepribadian keputusan kerap keras kereta kerja kerugian kerusakan
kesadaran kesalahan kesan kesehatan keseimbangan kesejahteraan keselamatan keseluruhan kesempatan kesepakatan kesiapan kesuksesan kesulitan ketahanan
ketat ketegangan ketemu ketenangan ketentuan keterampilan keterangan keterangannya keterbatasan keterbukaan keterlibatan ketersediaan ketidakpastian
ketiga ketika ketimbang ketinggalan ketinggian ketua keuangan keunggulan keuntungan kewajiban kewenangan keyakinan khas khawatir khusus khususnya kian
kilogram kilometer kinerja kini kiper kira kiri kisah kisaran kita klaim klarifikasi klasemen klasik kliennya klik klub kode kokoh kolaborasi koleksi
kolektif kolom kombinasi komentar komersial komitmen komitmennya komoditas kompak kompetensi kompetisi kompetitif kompleks komponen komprehensif
komunikasi komunitas kondisi kondisinya konektivitas konferensi konfirmasi konflik konkret konsep konservasi konsisten konsistensi konstruksi konsumen
konsumsi kontak konteks konten kontra kontrak kontraknya kontribusi kontrol konvensional koordinasi kopi korban koreksi korporasi korupsi kosong kotak
kreatif kreativitas kredit kripto krisis kriteria kritik kritis krusial kualifikasi kualitas kuartal kuasa kuat kuliah kuliner kulit kunci kuning
kunjung kunjungan kuota kurang kurban kurs kursi kurun laba laga lagi lagu lahan lahir lain lainnya laju lakukan lalu lama laman lambat lampu
lancar langit langkah langsung lanjut lanjutan lanjutnya lansia lantai lantaran lantas lapangan lapisan laporan larangan lari latar latihan laut lawan
layak layanan layar lebar lebih legal legenda legendaris lelah lemah lembaga lembut lengan lengkap lengkapnya lepas level lewat liar libur liburan
liga lihat lima limbah lingkungan lini link lintas lintasan lipat listrik liter literasi live logam logistik lokal lokasi lolos lonjakan luar luas
luka lulus lulusan lupa maaf macam mahal mahasiswa main majelis maju maka makan makanan makin makna maksimal maksimum malah malam mampu mana manajemen
manajer manapun mandiri manfaat manis mantan manufaktur manusia markas masa masalah masih masjid maskapai massa massal masuk masukan masyarakat mata
matahari matang matchday materi material mati maupun mayoritas medan media medis meja mekanisme melahirkan melainkan melaju melaksanakan melakukan
melakukannya melalui melampaui melancarkan melanda melanggar melangkah melanjutkan melapor melaporkan melarang melatih melawan melayani melebihi
melemah melengkapi melepas melepaskan melewati melibatkan melihat melindungi melintas melintasi meliputi melonjak meluncur meluncurkan memadai
memadukan memahami memainkan memakai memakan memaksa memaksimalkan memandang memanfaatkan memang memanggil memangkas memantau memaparkan memasak
memasang memastikan memasuki memasukkan membaca membagikan membahas membahayakan membaik membalas membangun membantah membantu membatasi membawa
membayar membeberkan membela membeli membenarkan membentuk memberi memberikan membiarkan membuat membuatnya membuka membuktikan membukukan membutuhkan
memegang memenangkan memengaruhi memenuhi memeriksa memerintahkan memerlukan memfasilitasi memicu memikat memilih memiliki memimpin meminta
mempengaruhi memperbaiki mempercepat mempererat memperhatikan memperingati memperingatkan memperkenalkan memperkirakan memperkuat memperlihatkan
memperluas mempermudah memperoleh memperpanjang mempersiapkan mempertahankan mempertanyakan mempertemukan mempertimbangkan memprediksi memproduksi
mempromosikan mempunyai memudahkan memuji memukau memulai memungkinkan memutuskan menabrak menahan menaikkan menambah menambahkan menampilkan
menampung menandai menandakan menandatangani menang menangani menanggapi menangkap menantang menanyakan menargetkan menarik menawan menawarkan
mencabut mencakup mencapai mencari mencatat mencatatkan mencegah menceritakan mencerminkan mencetak menciptakan mencoba mencolok mencontohkan mencuat
mencuri mendadak mendaftar mendalam mendalami mendampingi mendapat mendapati mendapatkan mendarat mendatang mendatangi mendatangkan mendekati
mendengar mendengarkan menderita mendesak mendirikan mendominasi mendorong menduduki menduga mendukung menegaskan menekan menekankan menelan menembus
menempati menempatkan menempuh menemui menemukan menenangkan menengah menentukan menerangkan menerapkan menerbitkan menerima menetapkan mengacu
mengadakan mengadopsi mengajak mengajukan mengakhiri mengakibatkan mengakses mengaku mengakui mengalahkan mengalami mengalir mengamankan mengambil
mengancam mengandalkan mengandung menganggap mengangkat mengangkut mengantisipasi mengantongi mengapa mengapresiasi mengarah mengatakan mengatasi
mengatur mengawal mengawasi mengecam mengecek mengedepankan mengejar mengejutkan mengelola mengeluarkan mengembalikan mengembangkan mengenai
mengenakan mengenal mengendalikan mengetahui menggabungkan menggambarkan menggandeng mengganggu mengganti menggantikan menggelar menggunakan
mengguncang menghabiskan menghadapi menghadiri menghadirkan menghambat menghancurkan menghapus menghargai menghasilkan menghentikan menghilangkan
menghindari menghormati menghubungi menghubungkan mengidentifikasi mengikuti mengimbau menginap mengincar mengindikasikan mengingat mengingatkan
menginginkan mengirim mengirimkan mengisi mengklaim mengonfirmasi mengonsumsi mengoptimalkan mengorbankan menguasai menguat menguatkan mengubah
mengucapkan menguji mengumpulkan mengumumkan mengundang mengunggah mengungkap mengungkapkan mengunjungi menguntungkan mengurangi mengurus mengusulkan
mengusung mengutamakan mengutip menikah menikmati menilai menimbulkan menindaklanjuti meninggal meninggalkan meningkat meningkatkan meningkatnya
meninjau menit menjabat menjadi menjadikan menjadikannya menjaga menjalani menjalankan menjalin menjamin menjamu menjangkau menjanjikan menjawab
menjelang menjelaskan menjual menolak menonjol menonjolkan menonton mentah mental menteri menu menuai menuding menuduh menuju menulis menumbuhkan
menunggu menunjang menunjuk menunjukkan menuntaskan menuntut menurun menurunkan menurut menurutnya menutup menuturkan menyadari menyajikan menyaksikan
menyalurkan menyambut menyampaikan menyangkut menyarankan menyasar menyatakan menyebabkan menyebar menyebut menyebutkan menyediakan menyelamatkan
menyelesaikan menyelidiki menyeluruh menyenangkan menyentuh menyerah menyerahkan menyerang menyerap menyerukan menyesuaikan menyetujui menyiapkan
menyimpan menyinggung menyita menyoroti menyuarakan menyukai menyumbang menyusul menyusun merah meraih merasa merasakan merata merayakan merebut merek
mereka merekrut merencanakan merespons merilis meringankan merosot merugikan merujuk merupakan merusak mesin meski meskipun mesti meter metode mewah
mewakili mewujudkan meyakini meyakinkan migas mikro miliar milik miliki miliknya militer mimpi minat mineral minggu minim minimal minimalis minta
minum minuman minyak mirip misalnya misi miskin mitra mobil mobilitas modal mode model modern modis mohon momen momentum moneter moral motif motivasi
motor muda mudah muka mulai mulia muncul munculnya mundur mungkin murah murni musik musim musisi muslim naik nama namanya namun nanti nantinya narasi
nasabah nasib nasional natural negara negaranya negatif negeri negosiasi netizen netral nggak niat nikah nikel nilai nomor nonton normal nuansa nuklir
nyaman nyaris nyata nyawa obat objek oknum olahraga oleh online operasi operasional opsi optimal optimis optimistis orang orangtua organisasi otak
otomatis otomotif otoritas pabrik pabrikan pada padahal padat pagi pajak pakai pakaian paket paling palsu pameran pamungkas panas pandang pandangan
pandemi panduan panel pangan panggilan panggung panik panitia panjang pantai papan papar paparnya para parah pariwisata parkir parlemen partai
partisipasi pasal pasangan pasar pasca pasien pasokan pasti pastikan pastinya pasukan patut pecinta pedagang peduli pegawai pejabat pekan pekerja
pekerjaan pelabuhan pelajar pelajaran pelaksanaan pelaku pelanggan pelanggaran pelat pelatih pelatihan pelayanan pelemahan peluang peluncuran
pemahaman pemain pemandangan pemanfaatan pemangku pemantauan pembagian pembahasan pembalap pembangunan pembaruan pembatasan pembayaran pembelajaran
pembeli pembelian pembentukan pemberdayaan pemberian pembiayaan pembicaraan pembinaan pembuatan pembuka pembukaan pembunuhan pemegang pemenang
pemenuhan pemeriksaan pemerintah pemerintahan pemilihan pemilik pemilu pemimpin pemotongan pemulihan penahanan penalti penambahan penambangan
penampilan penampilannya penanganan penangkapan penasaran penataan penawaran pencabutan pencapaian pencarian pencegahan pendaftaran pendampingan
pendanaan pendapat pendapatan pendek pendekatan pendidikan pendiri penduduk pendukung penegak penegakan peneliti penelitian penelusuran penerapan
penerbangan penerbitan penerima penerimaan penetapan pengacara pengadaan pengadilan pengajuan pengakuan pengalaman pengambilan pengaruh pengaturan
pengawasan pengecekan pengelola pengelolaan pengeluaran pengembangan pengemudi pengendara pengetahuan pengganti penggemar penggerak pengguna
penggunaan penghargaan penghasilan pengiriman pengisian pengobatan pengolahan penguatan pengujian pengumuman pengunjung pengurangan pengurus pengusaha
penilaian penindakan peningkatan penipuan penjaga penjara penjelasan penjualan penonton pensiun penting pentingnya penuh penulis penumpang penurunan
penutup penutupan penyakit penyalahgunaan penyaluran penyanyi penyebab penyebaran penyedia penyediaan penyelenggara penyelenggaraan penyelesaian
penyelidikan penyerang penyesuaian penyidik penyidikan penyimpanan perairan peralatan peran perang perangkat perannya perasaan peraturan perawatan
perayaan perbaikan perbankan perbatasan perbedaan perbincangan perbuatan percakapan percaya percepatan perdagangan perdana perekonomian perempuan
perencanaan performa pergantian pergerakan pergi perhatian perhitungan perihal perilaku peringatan peringkat perintah periode peristiwa perjalanan
perjanjian perjuangan perkara perkembangan perkiraan perkotaan perlahan perlawanan perlindungan perlu perluasan perlunya permainan permanen
permasalahan permintaan permohonan permukaan pernah pernikahan pernyataan perpaduan perpanjangan pers persaingan persegi persen perseroan persetujuan
persiapan persidangan persoalan personal personel persyaratan pertahanan pertama pertamanya pertambangan pertandingan pertanian pertanyaan pertemuan
pertengahan pertimbangan pertumbuhan perubahan perumahan perusahaan perwakilan pesan pesat pesawat peserta pesisir pesta petani petugas petunjuk piala
pidana pihak pihaknya pikir pikiran pilar pilih pilihan pimpinan pindah pinggir pinjaman pintar pintu plastik platform pohon poin pokok pola polemik
polisi politik ponsel populasi populer porsi posisi posisinya positif postingan potensi potensial potongan potret praktik praktis prediksi premium
presiden prestasi pria pribadi pribadinya prinsip prioritas produk produksi produktif produktivitas produsen profesional program promo promosi
properti prosedur proses prosesi prosesnya prospek protes provinsi proyek psikologis puas publik pukul pula pulang pulau puluhan puncak punggung
pungkas pungkasnya punya pusat putaran putih putusan ragu rahasia raksasa rakyat ramah ramai ramping rampung ranah rangka rangkaian rangkum rantai
rapat rapi rasa rasanya rasio ratusan rawan reaksi realisasi referensi regional regulasi reguler rekam rekaman rekan rekening rekomendasi rekor
relatif relevan remaja rencana rencananya rendah rentan rentang resmi resminya respons restoran revisi ribu ribuan rilis rincian ringan riset risiko
ritel riwayat roda rombongan ruang ruangan ruas rudal rumah rumahnya rumit rumor rupanya rupiah rusak rute rutin saat sabar sadar sahabat saham saing
saja sakit saksi salah saling saluran sama sambil sambung sambungnya sambutan sambutannya sampah sampai sampaikan samping sana sang sangat sanksi
santai sapi saran sarana sasaran satu satunya saudara sawit saya sayang sayap seandainya sebab sebagai sebagaimana sebagainya sebagian sebaiknya
sebaliknya sebanyak sebelah sebelum sebelumnya sebenarnya seberapa sebesar sebetulnya sebuah sebulan sebut sebutnya secara sedang sedangkan sederhana
sedikit segala segar segera segi segmen seharga sehari seharusnya sehat sehingga seimbang seiring sejak sejalan sejarah sejatinya sejauh sejumlah
sekadar sekali sekaligus sekarang sekira sekitar sekitarnya sekolah sektor selain selaku selalu selama selamat selanjutnya selaras selatan seleksi
selengkapnya selera selesai seluas seluruh semacam semakin semangat semata sembari sembilan sementara semester seminggu semoga sempat sempit sempurna
semua semuanya semula senada senang senantiasa sendiri sengaja sengit seni senilai senior senjata sensasi sensitif sentimen sentral sentuhan seolah
seorang sepak sepakat sepakbola sepanjang sepeda sepekan sepenuhnya seperti seputar serang serangan serangkaian seri sering seringkali serius serta
sertifikasi sertifikat seru serupa sesama seseorang sesi sesuai sesuatu setahun setara setelah setempat setengah setia setiap setidaknya setinggi
setuju siang siap siapa siaran sibuk sidang sifatnya signifikan sikap silam simak simbol simpel sinergi singkat sini sinyal sipil sisa sisanya sisi
sistem siswa situ situasi situs skala skema skor skuad smartphone soal solid solusi sopan sopir sore sorotan sosial sosialisasi sosok spekulasi
spesial spesialis spesifik spesifikasi spiritual spot stabil stabilitas staf stagnan standar status stimulus strategi strategis streaming stres
striker struktur studi stylish suami suap suara suasana suatu subsidi suci sudah sudut suhu suka sukses suku sulit sumber sungai supaya suporter
support surat survei susah swasta syarat syukur tadi tahan tahap tahapan tahu tahun tahunan tahunnya tajam tak takut tali taman tambah tambahan
tambahnya tambang tampak tampaknya tampil tampilan tamu tanah tanaman tanda tandasnya tangan tangga tanggal tanggapan tangguh tanggung tanpa tantangan
tanya tapi target tarif tarik tata tautan tawaran tayang tayangan tebal tegas tegasnya tekanan teknik teknis teknologi tekstur teladan telah telak
telepon telur tema teman temannya tembakan tembus tempat temuan tenaga tenang tengah tentang tentu tentunya tepat tepatnya terakhir terancam terang
terangnya terasa teratas terbaik terbaiknya terbakar terbang terbanyak terbaru terbarunya terbatas terbentuk terbesar terbilang terbuka terbukti
tercantum tercapai tercatat tercipta terdaftar terdakwa terdampak terdapat terdekat terdengar terdiri terduga terekam terendah tergabung terganggu
tergantung tergolong terhadap terhubung terima terinspirasi terintegrasi terjadi terjadinya terjaga terjangkau terjebak terjual terjun terkadang
terkait terkejut terkena terkenal terkendali terkesan terkini terlalu terlebih terletak terlibat terlihat termasuk ternama ternyata terobosan terpaksa
terpantau terpenting terpercaya terpilih terpisah tersangka tersebar tersebut tersedia tersendiri tersisa tertarik tertekan tertentu tertib tertinggal
tertinggi tertuang tertulis tertutup terukur terungkap terus terutama tetangga tetap tetapi tewas tiap tiba tidak tidur tiga tiket timbul time timnas
timnya timur tindak tindakan tinggal tinggi tingginya tingkat tipe tipis tips titik toko tokoh torsi total tradisi tradisional transaksi transfer
transformasi transisi transmisi transparan transparansi transportasi tren triliun trofi truk tuan tubuh tugas tugasnya tujuan tujuh tukar tulang tulis
tulisan tumbuh tunai tunggal tunggu tuntas tuntutan turis turnamen turun turut tutup tutupnya tutur tuturnya uang ucap ucapan ucapnya udah udara ujar
ujarnya ujian ukuran ulang ulasan umat umpan umum umumnya umur undangan unggahan unggul unggulan ungkap ungkapnya unik unit unjuk unsur untuk upaya
update urusan urutan usaha usai usia usulan utamanya utang utara utuh varian verifikasi versi via video viral visi visual volume wadah wajah wajar
wajib wakil waktu waktunya walaupun wanita warga warganet warisan warna wartawan waspada wawancara website wilayah wisata wisatawan wujud yaitu yakin
yakni yang yuan zaman zodiak zona
`;
