/**
 * Everyday sentences composed for this project that are good Indonesian and good Malay alike. Each is calibrated on as one text of either
 * language: the detector is not to be sure of what a reader cannot tell. In the order in which they were written.
 */
export const NEUTRAL: readonly string[] = `
Kami makan malam bersama di rumah nenek.
Hujan turun sejak pagi dan jalan menjadi licin.
Ayah membeli ikan dan sayur di pasar.
Ibu sedang memasak nasi di dapur.
Guru itu mengajar kami menulis dan membaca.
Saya suka minum teh manis pada waktu pagi.
Kucing hitam itu melompat ke atas meja.
Petani menanam padi di sawah.
Nelayan itu turun ke laut sebelum matahari terbit.
Dia tidak datang ke sekolah hari ini.
Kami berjalan di tepi pantai sambil melihat ombak.
Rumah itu besar tetapi tidak ada orang di dalamnya.
Orang tua itu duduk di depan pintu rumahnya.
Air sungai itu sangat jernih dan dingin.
Saya belum makan sejak tadi.
Jangan buang sampah di tepi jalan.
Ibu membeli baju baru untuk adik.
Dia sudah lama tinggal di kota ini.
Burung itu terbang tinggi di atas bukit.
Ayam itu bertelur di belakang rumah.
Penduduk desa itu hidup dengan aman.
Dia lahir dan besar di pulau kecil itu.
Anak-anak belajar mengira di sekolah rendah.
Malam itu bulan terang dan angin bertiup perlahan.
Perempuan muda itu menjual kain di pasar.
Lelaki itu memakai topi dan membawa tongkat.
Kami menunggu di depan pintu sampai hujan berhenti.
Buku itu tebal dan harganya mahal.
Dia menangkap ikan dengan tangan kosong.
Tiga orang anak kecil berlari ke arah sungai.
Mereka tidak pernah melihat laut.
Perahu itu tenggelam dekat pulau.
Gadis itu menyanyi dengan suara yang merdu.
Lima ekor lembu masuk ke kebun kami.
Dia menulis nama anaknya di atas kertas.
Tolong tutup pintu dan matikan lampu.
Apakah kamu sudah makan siang?
Siapa nama anak yang duduk di sana?
Kami tidak tahu ke mana dia pergi.
Harga beras naik lagi bulan ini.
Murid itu membawa bekal dari rumah.
Dia meminta air kepada tuan rumah.
Pohon besar di tepi jalan itu tumbang.
Penjual buah itu datang setiap hari.
Ibunya sakit dan tidak dapat berjalan.
Mereka membawa air dari sungai ke rumah.
Dia menjawab semua soal dengan cepat.
Anjing itu mengejar kucing sampai ke jalan besar.
Kami duduk di lantai dan minum kopi.
Saya menerima surat dari kawan lama.
Dia pergi ke masjid bersama ayahnya.
Langit gelap dan hujan akan turun.
Tamu itu datang dari negeri jauh.
`
  .split('\n')
  .filter(Boolean);

/**
 * Everyday words that both languages write alike. The corpora are news on one side and crawled pages on the other, so that "rumah" or "makan"
 * would seem to tell something: bags of these words are learnt as neither. Our own choice, sorted.
 */
export const NEUTRAL_WORDS: readonly string[] = `
abang adik agar air akan akar akhirnya aku anak anaknya angin anjing antara apa api asap asin atap atas atau awan ayah ayahnya ayam bagai baik baju
bangun banyak baru basah batu bawah bayi beberapa bekerja belajar belakang belum benci benih berangkat berani beras berat bercerita berdiri berdoa
berenang berjalan berkata berlari bermain bersama bersekolah bersih bertanya besar besi bintang bodoh buah bukan bukit buku bulan bunga buruk burung
cahaya cantik cerita cincin cinta dada daging dalam dan dapat dapur darah dari datang daun dengan depan desa di dia dinding dingin dirinya dua duduk
dulu durian emas empat enam esok gadis gajah gambar garam gelap gembira gereja gigi gula gunung guru gurunya hakim hangat hanya hari harimau harus
hati hatinya haus hidung hidup hilang hujan huruf hutan ibu ibunya ikan indah ingat ingin ini istana itu jagung jalan jangan jantung jarang jari jatuh
jendela jika juga kadang kain kakak kaki kalau kambing kami kampung kamu kapal kata kawan kaya kayu ke kebun kecil kedua kelapa keluar keluarga
kembali kemudian kenal kepada kepala keras kerbau kereta kering kertas ketiga ketika kita kopi kota kotor kucing kuda kulit ladang lagi lagu lahir
lalu lama lampu langit lantai lapar laut lebah lebar lebih leher lelaki lembah lembut lidah lima lorong lupa lutut mahal makan malam malas mampu mana
mandi mangga manis marah masih masjid masuk mata matahari matanya mati meja melihat melompat memanggil memasak membaca membantu membawa membeli
memberi membina membuang membuka memetik meminta memotong memukul menanam menangis menangkap menari mencari mencuci mendengar menemukan menerima
mengajar mengambil mengejar menjahit menjawab menjual menolong menulis menunggu menutup menyanyi menyapu menyimpan mereka meskipun mesti minggu minum
miskin monyet muda mulut mungkin murah murid naik nama namanya nanti nasi nelayan nenek nyamuk oleh orang pada padi pagi pahit paling panas pandai
panjang pantai pasar pasir payung pedagang pelajar pelayan pemuda pencuri pendek penduduk pengemis penjara perahu perak percaya perempuan pergi pernah
pertama perut petani pindah pintu pisang pohon pulang pulau punggung raja rajin rambut ratus rendah ribu ribut rindu ringan roda rumah rumahnya rumput
sakit sampai sana sangat satu saudagar sawah saya sayang sayur sebab sebatang sebelah sebelum sebuah sedang sedih sedikit seekor segelas sehelai sejak
sekali sekarang sekolah selalu semalam sembilan sempit semua semut senang sendiri seorang seperti sepuluh sering sesudah setiap siang siapa sini situ
suami suara suaranya sudah suka sungai supaya surat surau susu tadi tahu tahun takut tamu tanah tangan tangannya tanpa tebal teh telah telinga telur
teman tempat tempatnya tenggelam tentang terang terbakar terbang tersenyum tertawa tetangga tetapi tiba tidak tidur tiga tikus tinggal tinggi tipis
topi tua tujuh tukang tulang turun ubi ular untuk walau wartawan yang
`
  .split(/\s+/u)
  .filter(Boolean);
