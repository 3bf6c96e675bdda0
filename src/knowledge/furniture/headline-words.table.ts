/**
 * Words by which headlines, links and datelines are told from sentences, folded. Classes: opener (opens a sentence and seldom a part of a
 * headline: "namun", "menurut"), subject (opens the subject of a sentence: "presiden", "polisi"), never-last (no headline ends with it, so
 * that what follows opens no sentence), small (headlines write it small), no-place (in capitals at the start of a line it is not a city),
 * news (newsrooms are named with it). Own lists. Columns: class | language | words
 */
export const HEADLINE_WORDS_TABLE = `
never-last | ind | agar; akan; antara; atas; atau; bagi; bahwa; berdasarkan; dalam; dan; dari; demi; dengan; di; hingga; jika; karena; ke
never-last | ind | kepada; ketika; lewat; melalui; menghadapi; menjelang; menurut; meski; namun; oleh; pada; para; per; pihak; saat; sampai; sang; sebagai
never-last | ind | sebanyak; sebelum; sebuah; sejak; sejumlah; selain; selama; sementara; seorang; sepanjang; seperti; serta; setelah; setiap; si; soal; tanpa; tentang
never-last | ind | terhadap; terkait; untuk; usai; vs; yang
news | ind | berita; harian; info; kabar; koran; media; news; online; pers; pos; post; press; radar; suara; tabloid; times; warta
no-place | ind | advertorial; analisis; artikel; berita; bisnis; breaking; catatan; cek; editorial; fakta; foto; galeri; hasil; hoaks; info; infografis; jadwal; klasemen
no-place | ind | kolom; kronologi; kuis; link; lirik; live; news; opini; poll; populer; prediksi; profil; promo; review; salah; sinopsis; sosok; terbaru
no-place | ind | terkini; terpopuler; tips; top; update; video; viral; wawancara
opener | ind | adapun; akibatnya; alhasil; apalagi; artinya; awalnya; bagi; bahkan; berdasarkan; berikut; berikutnya; bila; dalam; dari; demikian; dengan; di; dia
opener | ind | diberitakan; dihubungi; diketahui; dikutip; dilansir; diwartakan; hasilnya; ia; ini; itu; jika; kami; karena; karenanya; kata; keduanya; kemudian; ketiganya
opener | ind | ketika; kini; kita; lalu; lebih; menanggapi; menariknya; mengutip; menurut; menurutnya; menyusul; mereka; meski; meskipun; mulanya; namun; nantinya; pada
opener | ind | padahal; para; pasalnya; pihaknya; rencananya; saat; salah; sampai; saya; sayangnya; sebab; sebagai; sebanyak; sebelumnya; sebuah; sedangkan; sehingga; sejak
opener | ind | sejatinya; sejauh; sejumlah; selain; selama; selanjutnya; sementara; semua; seorang; seperti; sesuai; setelah; setelahnya; sontak; sosok; supaya; tak; tentu
opener | ind | tercatat; terkait; ternyata; tidak; tujuannya; untuk; usai; walau; walaupun; yakni
small | ind | agar; akan; atau; bagi; bak; buat; dalam; dan; dari; demi; dengan; di; hingga; jadi; ke; kepada; lewat; oleh
small | ind | pada; para; saat; sampai; sebagai; secara; seperti; serta; soal; tak; tanpa; tapi; tentang; terhadap; tetapi; untuk; usai; vs
small | ind | yang
subject | ind | akbp; akp; aktor; aktris; analis; anggota; badan; basarnas; bek; bmkg; bpbd; brigjen; bupati; calon; camat; dandim; departemen; deputi
subject | ind | dewan; dinas; direktur; dirjen; dirlantas; dirreskrimsus; dirreskrimum; dirut; dosen; dprd; dubes; ekonom; gelandang; gubernur; hakim; ipda; iptu; irjen
subject | ind | jaksa; jampidsus; jenderal; jubir; juru; kabag; kabareskrim; kabid; kadis; kajari; kajati; kakorlantas; kanit; kapendam; kapolda; kapolres; kapolsek; kapten
subject | ind | kasat; kasi; kedutaan; kejagung; kejaksaan; kejari; kementerian; kepala; ketua; kiper; kombes; komisaris; komisi; komplotan; kompol; koordinator; korban; kuasa
subject | ind | laksamana; letjen; letkol; manajemen; manajer; mantan; marsekal; masyarakat; mayjen; menag; mendagri; menhan; menkes; menkeu; menko; menkomdigi; menlu; mensos
subject | ind | mentan; menteri; panglima; pelaku; pelatih; pemain; pemerintah; pemilik; pemkab; pemkot; pemprov; penasihat; peneliti; pengacara; pengamat; pengemudi; penyanyi; penyerang
subject | ind | penyidik; perdana; petugas; pihak; polda; polisi; polres; polsek; presiden; pria; produser; proses; psikolog; pt; rektor; satgas; sekda; sekjen
subject | ind | sekretaris; staf; striker; sutradara; tersangka; tim; timnas; ustaz; wakapolda; wakapolri; waketum; wakil; wali; wamen; wapres; warga; winger
`;
