/**
 * Words that rules on offices ask for, by class. Own compilation.
 * Columns: class | language | words. Words are separated by white space and match in any case; a word of both languages stands under `ind`.
 */
export const OFFICE_WORDS_TABLE = `
# held no longer: "mantan Presiden"
former | ind | mantan eks ex bekas almarhum mendiang
# held for the time being, before the office
acting | ind | plt plh pth pj pjs pgs ps penjabat pjb caretaker
acting | zsm | pemangku
bearer | ind | pelaksana penjabat pejabat pemangku
for-now | ind | tugas harian sementara jabatan
# the same inside the office: "Presiden sementara"
interim | ind | sementara interim
# lower-case words inside the name of an office: "Menteri Hukum dan HAM"
inside | ind | dan untuk urusan bidang of and the for di de facto luar negeri pada sementara terpilih interim ad
inside | zsm | hal ehwal
# say which office it is: "pengamat militer", "Ketua RT setempat"
specifying | ind | aktif anggaran asal bagian bahasa bela bidang bola budaya cabang daerah darat departemen desa digital divisi ekonomi eksternal energi fraksi gawang geopolitik global gugus harian
specifying | ind | hubungan hukum humas ilmu industri informasi intelijen internasional internal kabupaten kampanye keamanan kebijakan kebudayaan kecamatan kehakiman kehutanan kelompok keperawatan
specifying | ind | kepolisian kerja kesehatan keuangan klub komersial komisi komunikasi konservasi kota kriminal laut lapangan lingkungan luar maritim media militer muda nasional negara nonaktif
specifying | ind | non-aktif operasi operasional organisasi panitia pansel pariwisata partai pasar pelaksana pemasaran pembangunan pendidikan penelitian penerbangan pengadilan penindakan penuntut penyelenggara
specifying | ind | perdagangan perguruan perkotaan perlindungan pertahanan pertanian perusahaan politik produk produksi program provinsi psikologi publik regional reskrim rusun sains sejarah seksi senior
specifying | ind | sepakbola sepak setempat sosial strategi teknik teknologi teroris terorisme tersebut tertinggi timnas tim tata transportasi tugas tunggal udara umum unit urusan utama wilayah yayasan
specifying | ind | antariksa angkatan bersenjata bisnis bencana cuaca dagang geofisika gizi hewan iklim independen infrastruktur investasi kepala kependudukan kreatif lalu lintas lembaga manajemen merek
specifying | ind | migas moneter mayoritas minoritas oposisi otomotif pajak pangan pemerintahan pemilu penjualan perbankan perencanaan personalia pidana properti riset saham siber statistik tambang
specifying | ind | telekomunikasi telematika tenaga timur tengah valuta virologi epidemiologi ketenagakerjaan ketatanegaraan komoditas konstitusi korporasi konsumen layanan pelayanan pemuda perempuan
specifying | ind | pemilihan rakyat serikat pekerja swasta syariah senat staf
specifying | ind | bertahan dangdut elite forensik kecantikan klinis kulit lagu penguji penyakit pers saraf serang transfer uji
specifying | zsm | agung awam dagangan kewangan korporat keselamatan perhubungan pendapatan siasatan
specifying | ind | acara busana cilik dewasa jangkar kanan kenamaan kiri konten naturalisasi pop rock sayap seksi
specifying | ind | bedah bursa basket buruh direksi disabilitas doktoral dewan fakultas federal finansial fisik gigi hak imunologi jantung kandungan kebidanan kedokteran kejiwaan kementerian kloter komite kripto
specifying | ind | nelayan mahasiswa adat masyarakat pedagang guru
specifying | ind | laboratorium lingkungan majelis mata oseanografi panitia paru parlemen parpol pascadoktoral pelaksana pelindung perbatasan perilaku perlindungan pertandingan pertambangan pelayaran pemasyarakatan
specifying | ind | pengelola pengawas petani pesantren saraf satwa seleksi spesialis suporter tamu tangkis terpilih toksikologi uang vaksin voli vulkanologi wisata zoologi
# legal forms before a firm's name
firm-form | ind | pt cv ud
# say nothing of the office itself: "pelatih baru", "pengacara kondang"
epithet | ind | andalan cantik tampan legendaris veteran terpopuler baru anyar ternama terkenal kondang kawakan tersohor terkemuka definitif berpengalaman terbarunya
# whom a lawyer speaks for: "kuasa hukum keluarga korban"
client | ind | korban keluarga penggugat tergugat terdakwa tersangka terpidana terlapor pelapor pemohon termohon pengadu teradu klien ahli waris jemaah penyanyi artis pemain aktor aktris
# lead from an office to its holders: "dua hakim, yakni A dan B"
namely | ind | yakni yaitu ialah
# tells who leads, and is an office too: "di bawah pimpinan X", "pimpinan KPK X"
led-by | ind | pimpinan
under | ind | bawah dibawah
# of a time gone by, behind an office and before "itu": "CEO Hermes saat itu, X"
then | ind | saat kala ketika waktu masa
# say that the office was lost: "presiden yang dimakzulkan X"
ousted | ind | dimakzulkan digulingkan dilengserkan dipecat diberhentikan dicopot terguling lengser disingkirkan dikudeta
# say behind an office that another holds it now: "Kapolres lama, AKBP X"
outgoing | ind | lama terdahulu
# lead from an officer to the post that an order takes: "X dimutasi dari Kapolres"
moved | ind | bergeser berpindah digeser dimutasi dimutasikan dipindah dipindahkan dipindahtugaskan dipromosikan dirotasi mutasi naik pindah promosi
# of these, words that need another behind them before the name: "ketua tim X" is nobody's title
open | ind | asal klub kelompok organisasi partai perusahaan produk tim tersebut lembaga
# of the epithets, one that a coach's name follows: "bek andalan Kluivert"
relied-on | ind | andalan
# lead from a name to an office behind it: "Wang Wenbin, selaku juru bicara"
leading | ind | yang juga selaku sebagai menjabat yakni yaitu seorang merupakan adalah ialah kini sekarang saat ini jabatan
# of these, one that needs no comma before it
copula | ind | selaku sebagai menjabat merupakan adalah ialah
# say that the office was held: "yang pernah menjabat"
past | ind | pernah sempat sebelumnya dulu dahulu dulunya semula
and | ind | dan serta
# join two offices of one person: "Menteri Luar Negeri sekaligus Ketua Umum"
also | ind | sekaligus merangkap &
# a number of an office in a row: "presiden ketiga RI"
ordinal | ind | pertama kedua ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh
# say when or for how long, before a number: "Direktur Utama periode 2010-2015"
term | ind | periode tahun masa dapil sejak ke
# open a part of the office that names an organisation: "Pengamat ekonomi dari Universitas Indonesia"
from | ind | dari di pada dalam untuk asal
# heads that "dari" may lead to though no organisation was found there
fraction | ind | fraksi partai daerah dapil
# make the office one of many
many | ind | antar susunan daftar banyak beberapa berbagai dua empat kalangan para sejumlah seluruh semua sesama setiap tiap tiga kedua ketiga keempat lima enam
state | ind | negara
# what an office is held for or at, not whose it is: "Duta Besar AS untuk Indonesia"
towards | ind | untuk bagi di
# relatives and people in someone's service: "istri Presiden"
kin | ind | adik ajudan anak ayah besan bibi cicit cucu ibu ibunda istri isteri janda kakak kakek kekasih keponakan koki masak menantu mertua nenek paman pengasuh pengawal putra putri sahabat saudara
kin | ind | saudari sepupu sopir suami tunangan
# make the office behind them another one, which no table has: "kandidat Presiden"
other | ind | asisten kandidat staf
# stand between such a word and the office: "putra sulung Presiden"
which | ind | angkat bungsu dari dekat ipar kandung kedua keempat ketiga laki-laki perempuan pertama pribadi sulung tertua tiri tunggal khusus tua
# make a title another one: "Wakil Kepala", "bakal calon Rektor"
beside | ind | bakal calon wakil deputi kandidat eks-calon
beside | zsm | timbalan naib penolong
# open a clause of time: "Usai bertemu …, Prabowo berkata"
time | ind | jelang ketika menjelang saat sebelum sehabis selama selepas sesaat sesudah setelah seusai usai
# open a clause at the sentence's start
opener | ind | akibat atas bagi berkat bersama bertemu berdasarkan demi dengan didampingi diapit disaksikan disambut ditemani diterima guna karena kepada lewat melalui melansir menanggapi mendampingi
opener | ind | menemui menerima mengenai menggantikan menghadap mengunjungi mengutip menjawab menurut menyambut menyusul merespons mewakili sambil sebagaimana sejak selain semenjak sepeninggal seperti
opener | ind | sesuai soal tanpa tentang terhadap terkait
# merely say where or when at the sentence's start, unless a word of "linking" stands right before the office
placing | ind | dalam dari di ke pada untuk
linking | ind | bagi bersama bertemu dan dari dengan depan di hadapan ke kepada oleh pada samping sama terhadap untuk
that | ind | itu ini
yang | ind | yang
# words that tell who speaks, right before an office and a name
saying | ind | kata ujar tutur ucap jelas tegas ungkap terang papar imbuh tambah sebut lanjut menurut demikian
# the person before the office is the one who left it: "menggantikan X sebagai Kapolri"
replacing | ind | menggantikan gantikan mengganti pengganti
# begin what the subject of a clause does: "Menurut Budi, Presiden akan datang"
predicate | ind | akan telah sudah juga harus bisa dapat tidak belum masih pun itu ini tersebut sempat kini langsung kemudian lalu mau ingin perlu pernah tak turut ikut kembali sedang tengah bukan hanya agar
# say that someone is given an office: "menunjuk X menjadi Y"
appointing | ind | menunjuk melantik mengangkat menetapkan mengukuhkan memilih mempercayakan tunjuk lantik angkat
appointed | ind | ditunjuk dilantik diangkat ditetapkan dikukuhkan terpilih dipercaya menjabat didapuk didaulat diperkenalkan ditugaskan resmi dimutasi dipromosikan dikenal bertugas bekerja
# before a verb of these: it has come to be
already | ind | telah sudah kini juga kembali masih
becoming | ind | menjadi sebagai jadi
# joins an abbreviation to the name that it stands for: "Komisi Pemberantasan Korupsi atau KPK"
or | ind | atau alias
# lead to what someone becomes or serves as: the office behind them is not the next name's
as | ind | sebagai selaku menjadi jadi menjabat
# groups of people and things that are called after an office: "organisasi wartawan", "Piala Presiden"
called-after | ind | organisasi asosiasi kelompok komunitas persatuan forum ikatan himpunan serikat aliansi koalisi perkumpulan paguyuban rombongan
called-after | ind | piala istana kursi jabatan posisi pemilihan pemilu pilkada kantor gedung
# between an office that was told of and the name: "calon pimpinan KPK lainnya, X"
another | ind | lainnya lain
# open what may come, not what is: "Jika terpilih menjadi pimpinan KPK, X"
if | ind | jika kalau apabila bila seandainya andai andaikan sebelum batal gagal calon
# lead from the office to its holder: "jabatan Kapolri dijabat X"
held-by | ind | dijabat diisi dipegang diemban diduduki diampu
by | ind | oleh
# a nickname told in a relative clause: "Ketua RT yang akrab disapa Budi"
called | ind | disapa dipanggil bernama berinisial inisial
familiarly | ind | akrab biasa kerap sering
# begin Malay forms of address of two words and more: "Tan Sri", "Datuk Seri"
malay-address | zsm | datuk dato' datin tan tun toh dato
# stand before the name of a place: "Pemkab Kabupaten …", "Polres Metro …"
place-head | ind | kota kabupaten kab provinsi prov metro pelabuhan kepulauan daerah administrasi kecamatan kec kelurahan kel desa nagari gampong pekon distrik kampung dusun banjar
# of these, districts and villages that only Indonesia calls so
district | ind | kabupaten kab kecamatan kec kelurahan nagari gampong pekon desa dusun distrik
# stand before the name a hospital or school is called after
name-head | ind | dr prof h kh haji ir jenderal sultan
# sites that are called after people
site | ind | gang stadion bandara gelora gor jalan jl gedung masjid jembatan taman lapangan waduk bendungan pelabuhan terminal stasiun museum tugu monumen makam aula auditorium alun-alun
# ships by what they are or whose: "KRI", "USS"
civil-ship | ind | kmp km kn
ship | ind | kri uss hms hmas hmnzs usns roks hmcs
# lead to a number of a soldier or official, and are no part of a name
number-word | ind | nrp nip nik
# services behind a rank: "Mayjen TNI", "Kombes Pol"
service | ind | tni pol polri polisi purn
# corps and branches behind a rank: "Letkol Inf", "Mayor Laut (P)"
corps | ind | laut udara darat infanteri kavaleri marinir inf arm arh kav czi cpm cku cba caj chk cke cpn ckm ctp cpl mar pnb nav tek lek kal pas psk sus adm pom kes ttu p t e k s h kh pm
# words before the head of an English title: "Marketing Manager"
english-before | ind | capital culture csr industrial retail esg hr it pr gm president editorial general sustainability government solution solutions wholesale treasury logistics supply procurement fleet cargo network
english-before | ind | after program people regulatory information innovation quality safety compliance privacy content data editorial event fixed income fund partnership merchant engagement audit impact account area assistant associate brand branch business category chief commercial communication communications community corporate country creative customer deputy design development digital
english-before | ind | division dept department engineering executive external finance financial founding general global government group growth human head investment key legal marketing managing media national network
english-before | ind | operation operations operational planning plant portfolio pr principal product production project public regional relation relations research resources retail risk sales security senior
english-before | ind | service services site specialist station strategic strategy supply technical technology training transformation vice vp wealth equity relationship field first lead
# heads of English titles: "Head of Marketing", "Sales Manager"
english-head | ind | relations manager director head officer president vp specialist lead supervisor engineer editor coordinator analyst economist strategist partner chairman chairwoman founder co-founder cofounder ceo cfo coo cmo cto cio
english-head | ind | evp svp avp ambassador treasurer secretary planner consultant researcher producer counsel
`;
