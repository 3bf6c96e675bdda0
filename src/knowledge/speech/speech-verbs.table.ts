/**
 * Words of speech, compiled for this project; shares are counts over 9,989 Indonesian news articles.
 * lemma | sense | clause | after a quotation (":0": only directly behind its mark) | the same with -nya | active (of 100 uses with no conjunction behind it, those that report a clause) | passive | noun | language
 * Clause, what an active form is followed by: S a statement, Q a question, J a judgement or hope, R a request (agar, untuk), N a noun phrase: reported speech only with "bahwa".
 */
export const SPEECH_VERBS_TABLE = `
ajak | demand | R | ajak:0 | ajaknya | mengajak | diajak | ajakan | ind
aku | admit | S | aku:0 | | mengakui:42; mengaku:100 | diakui | pengakuan | ind
alasan | claim | S | | | beralasan:95 | | alasan | ind
amin | admit | S | | | mengamini | diamini | | ind
analisis | explain | N | analisis:0 | | menganalisis | dianalisis | analisis | ind
ancam | warn | R | ancam:0 | ancamnya | mengancam | diancam; terancam | ancaman | ind
anggap | believe | J | | | menganggap; beranggapan | dianggap | anggapan | ind
argumen | claim | S | | | berargumen; berargumentasi; mengargumentasikan | diargumentasikan | argumen; argumentasi | ind
asumsi | believe | J | | | berasumsi; mengasumsikan | diasumsikan | asumsi | ind
balas | answer | S | balas | balasnya | membalas:0 | dibalas | balasan | ind
bangga | claim | N | | | membanggakan | | | ind
bantah | deny | S | bantah | bantahnya | membantah:50 | dibantah | bantahan | ind
beber | explain | S | beber | bebernya | membeberkan:35; membeber:35 | dibeberkan | beberan | ind
benar | admit | S | benar:0 | | membenarkan | dibenarkan | pembenaran | ind
beri tahu | say | S | | | memberi tahu; memberitahu; memberitahukan | diberi tahu; diberitahu; diberitahukan | pemberitahuan | ind
berita | report | S | | | memberitakan | diberitakan | pemberitaan; berita | ind
bicara | say | N | | | berbicara | dibicarakan | pembicaraan | ind
bilang | say | S | bilang | bilangnya | bilang:90 | dibilang | | ind
bisik | say | S | bisik | bisiknya | berbisik; membisikkan | dibisikkan | bisikan | ind
bocor | say | S | bocor | | membocorkan:15 | dibocorkan | bocoran | ind
bual | claim | S | bual | bualnya | membual | | bualan | ind
bunyi | write | N | bunyi | | berbunyi | dibunyikan | bunyi | ind
canda | say | S | canda | candanya | bercanda | dicandakan | candaan | ind
catat | report | S | catat | catatnya | mencatat:58 | dicatat; tercatat | catatan | ind
cecar | ask | Q | cecar | cecarnya | mencecar | dicecar | cecaran | ind
celetuk | say | S | celetuk | celetuknya | menyeletuk; nyeletuk | | celetukan | ind
celoteh | say | S | celoteh | celotehnya | berceloteh | | celotehan | ind
ceplos | say | S | ceplos | ceplosnya | menyeplos | | | ind
cerita | say | S | cerita | ceritanya | menceritakan; bercerita | diceritakan | cerita | ind
cetus | say | S | cetus | cetusnya | mencetuskan | dicetuskan | | ind
contoh | explain | S | | | mencontohkan | dicontohkan | contoh | ind
cuit | write | S | cuit | cuitnya | mencuit; mencuitkan | dicuitkan | cuitan | ind
curhat | say | N | curhat:0 | curhatnya | curhat; mencurahkan | | | ind
curiga | believe | J | | | mencurigai; curiga | dicurigai | kecurigaan | ind
dalih | claim | S | dalih | dalihnya | berdalih | didalihkan | dalih | ind
deklarasi | announce | S | | | mendeklarasikan | dideklarasikan | deklarasi | ind
desak | demand | R | desak:0 | desaknya | mendesak | didesak | desakan | ind
doa | hope | J | doa:0 | doanya | mendoakan; berdoa | didoakan | doa | ind
dorong | demand | R | | | mendorong | didorong | dorongan | ind
duga | believe | J | | | menduga | diduga | dugaan | ind
ejek | accuse | N | ejek | ejeknya | mengejek | diejek | ejekan | ind
firman | say | S | firman | firmannya | berfirman | difirmankan | firman | ind
gambar | explain | N | | | menggambarkan | digambarkan | gambaran | ind
garis bawah | stress | S | | | menggarisbawahi | digarisbawahi | | ind
gerutu | say | S | gerutu | gerutunya | menggerutu | | gerutuan | ind
gumam | say | S | gumam | gumamnya | bergumam; menggumam | | gumaman | ind
gurau | say | S | gurau | guraunya | bergurau | | gurauan | ind
harap | hope | J | harap:0 | harapnya | berharap; mengharapkan | diharapkan | harapan | ind
hardik | accuse | N | hardik | hardiknya | menghardik | dihardik | hardikan | ind
ikrar | promise | R | ikrar:0 | ikrarnya | berikrar; mengikrarkan | diikrarkan | ikrar | ind
imbau | demand | R | imbau:0 | imbaunya | mengimbau; menghimbau | diimbau; dihimbau | imbauan; himbauan | ind
imbuh | add | S | imbuh | imbuhnya | mengimbuhkan | diimbuhkan | | ind
indikasi | say | S | | | mengindikasikan | diindikasikan | indikasi | ind
informasi | say | S | | | menginformasikan; menginfokan | diinformasikan | informasi | ind
ingat | warn | S | ingat | | mengingatkan; memperingatkan:42 | diingatkan; diperingatkan | peringatan | ind
instruksi | demand | R | | | menginstruksikan | diinstruksikan | instruksi | ind
isak | say | N | isak | isaknya | | | | ind
isyarat | say | S | | | mengisyaratkan | diisyaratkan | isyarat; sinyal | ind
jabar | explain | S | | | menjabarkan | dijabarkan | penjabaran | ind
jamin | promise | S | | | menjamin | dijamin | jaminan | ind
janji | promise | R | janji:0 | janjinya | berjanji; menjanjikan | dijanjikan | janji | ind
jawab | answer | S | jawab | jawabnya | menjawab:30 | dijawab | jawaban | ind
jelas | explain | S | jelas | jelasnya | menjelaskan:50 | dijelaskan | penjelasan | ind
kabar | report | S | | | mengabarkan | dikabarkan | kabar | ind
kata | say | S | kata | katanya | mengatakan:100; berkata | dikatakan | perkataan; kata-kata | ind
kecam | accuse | N | kecam | kecamnya | mengecam | dikecam | kecaman | ind
kelakar | say | S | kelakar | kelakarnya | berkelakar | dikelakarkan | kelakar | ind
keluh | say | S | keluh | keluhnya | mengeluh; mengeluhkan | dikeluhkan | keluhan | ind
kemuka | say | S | | | mengemukakan; mengetengahkan | dikemukakan | | ind
kenang | say | S | kenang | kenangnya | | dikenang | kenangan | ind
keras | stress | S | | | bersikeras; berkeras | dikeraskan | | ind
ketik | write | S | ketik | ketiknya | mengetik | diketik | | ind
ketus | accuse | S | | ketusnya | | | | ind
khawatir | believe | J | | | khawatir; mengkhawatirkan | dikhawatirkan | kekhawatiran | ind
khotbah | say | N | | | berkhotbah | dikhotbahkan | khotbah | ind
kicau | write | S | kicau | kicaunya | berkicau | dikicaukan | kicauan | ind
kilah | claim | S | kilah | kilahnya | berkilah | dikilahkan | | ind
kira | believe | J | | | mengira; memperkirakan | diperkirakan; dikira | perkiraan | ind
kisah | say | S | kisah | kisahnya | mengisahkan:20; berkisah | dikisahkan | kisah | ind
klaim | claim | S | klaim | klaimnya | mengklaim:75; mengeklaim | diklaim | klaim | ind
klarifikasi | explain | S | klarifikasi:0 | | mengklarifikasi | diklarifikasi | klarifikasi | ind
komentar | say | S | komentar | komentarnya | berkomentar; mengomentari:0 | dikomentari | komentar | ind
komunikasi | say | S | | | mengomunikasikan; mengkomunikasikan | dikomunikasikan | komunikasi | ind
konfirmasi | admit | S | | | mengonfirmasi; mengkonfirmasi | dikonfirmasi; terkonfirmasi | konfirmasi | ind
kritik | accuse | N | kritik:0 | | mengkritik; mengkritisi | dikritik | kritik; kritikan | ind
kukuh | stress | S | | | bersikukuh; berkukuh | dikukuhkan | | ind
kutuk | accuse | N | kutuk | kutuknya | mengutuk | dikutuk | kutukan | ind
lanjut | add | S | lanjut | lanjutnya | melanjutkan:0 | dilanjutkan | | ind
lapor | report | S | lapor | lapornya | melaporkan:25 | dilaporkan | laporan | ind
larang | demand | R | | | melarang | dilarang | larangan | ind
lihat | believe | J | | | melihat | dilihat | | ind
lontar | say | N | | | melontarkan | dilontarkan | lontaran | ind
maklum | announce | S | | | memaklumkan | dimaklumkan | maklumat | ind
minta | demand | R | pinta; minta:0 | pintanya | meminta; minta | diminta | permintaan | ind
mohon | demand | R | mohon:0 | mohonnya | memohon; bermohon | dimohon | permohonan | ind
nasihat | demand | R | nasihat | nasihatnya | menasihati | dinasihati | nasihat | ind
nilai | believe | J | | | menilai:100 | dinilai | penilaian | ind
nyata | say | S | | | menyatakan:83 | dinyatakan | pernyataan | ind
oceh | say | S | oceh | ocehnya | mengoceh | | ocehan | ind
omong | say | N | | omongnya | ngomong | diomongkan | omongan | ind
optimistis | believe | J | | optimistisnya | optimistis; optimis | dioptimiskan | optimisme | ind
orasi | say | N | | | berorasi | diorasikan | orasi | ind
pandang | believe | J | | | memandang | dipandang | pandangan | ind
papar | explain | S | papar | paparnya | memaparkan | dipaparkan | paparan; pemaparan | ind
pasti | stress | S | | | memastikan:42 | dipastikan | kepastian | ind
pekik | say | S | pekik | pekiknya | memekik; memekikkan | dipekikkan | pekikan | ind
pendapat | claim | S | | | berpendapat; berpandangan; beropini | dipendapatkan | pendapat; pandangan; opini | ind
percaya | believe | J | | | percaya; mempercayai | dipercaya | kepercayaan | ind
perintah | demand | R | perintah:0 | perintahnya | memerintahkan | diperintahkan | perintah | ind
pesan | demand | R | pesan:0 | | berpesan | dipesankan | pesan | ind
pidato | say | N | | | berpidato | dipidatokan | pidato | ind
pikir | believe | J | | pikirnya | berpikir; memikirkan | dipikirkan | pemikiran | ind
prediksi | believe | J | prediksi:0 | | memprediksi; memprediksikan | diprediksi | prediksi | ind
protes | accuse | N | protes:0 | | memprotes | diprotes | protes | ind
proyeksi | believe | J | | | memproyeksikan | diproyeksikan | proyeksi | ind
puji | say | N | puji:0 | pujinya | memuji | dipuji | pujian | ind
pungkas | add | S | pungkas | pungkasnya | | dipungkasi | | ind
pungkir | deny | S | | | memungkiri | dipungkiri | | ind
ragu | believe | J | | | meragukan; ragu | diragukan | keraguan | ind
ramal | believe | J | | | meramalkan; meramal | diramalkan | ramalan | ind
rekomendasi | demand | R | | | merekomendasikan | direkomendasikan | rekomendasi | ind
respons | answer | N | | | | | respons | ind
rilis | report | N | | | | dirilis | rilis | ind
rinci | explain | N | rinci:0 | rincinya | merinci; memerinci | dirinci; terperinci | rincian | ind
rutuk | say | S | rutuk | rutuknya | merutuk | | | ind
sabda | say | S | sabda | sabdanya | bersabda | disabdakan | sabda | ind
sadar | admit | J | | | menyadari; sadar | disadari | | ind
sahut | answer | S | sahut | sahutnya | menyahut | disahut | sahutan | ind
saksi | say | S | | | bersaksi | disaksikan | kesaksian | ind
sambung | add | S | sambung | sambungnya | menyambung:0 | disambung | | ind
sambut | say | N | sambut | sambutnya | | | sambutan | ind
sampai | say | S | | | menyampaikan:42 | disampaikan | penyampaian | ind
sanggah | deny | S | sanggah | sanggahnya | menyanggah | disanggah | sanggahan | ind
sangka | accuse | J | | | menyangka; menyangkakan | disangka; disangkakan | sangkaan; persangkaan | ind
sangkal | deny | S | sangkal | sangkalnya | menyangkal | disangkal | sangkalan | ind
sanjung | say | N | sanjung | sanjungnya | menyanjung | disanjung | sanjungan | ind
sapa | say | N | sapa | sapanya | menyapa | disapa | sapaan | ind
saran | demand | R | saran:0 | sarannya | menyarankan | disarankan | saran | ind
sebut | say | S | sebut | sebutnya | menyebut:92; menyebutkan:67 | disebut; disebutkan | sebutan | ind
selidik | ask | Q | selidik | selidiknya | menyelidik | diselidiki | | ind
seloroh | say | S | seloroh | selorohnya | berseloroh | diselorohkan | | ind
sentil | accuse | N | sentil | sentilnya | menyentil | disentil | sentilan | ind
sepakat | admit | J | | | menyepakati; bersepakat; sepakat | disepakati | kesepakatan | ind
sergah | deny | S | sergah | sergahnya | menyergah | | | ind
seru | demand | R | seru | serunya | menyerukan; berseru | diserukan | seruan | ind
sesal | accuse | J | sesal | sesalnya | menyesalkan; menyayangkan | disesalkan; disayangkan | penyesalan | ind
sesumbar | claim | S | sesumbar | sesumbarnya | sesumbar | | sesumbar | ind
setuju | admit | J | | | menyetujui; setuju | disetujui | persetujuan | ind
siar | report | N | | | | disiarkan | siaran | ind
simpul | explain | S | simpul | simpulnya | menyimpulkan | disimpulkan | kesimpulan; simpulan | ind
sindir | accuse | N | sindir | sindirnya | menyindir | disindir | sindiran | ind
singgung | say | N | | | | | | ind
singkap | say | N | | | menyingkap; menyingkapkan | disingkap | | ind
sorak | say | N | sorak | soraknya | bersorak | | sorakan | ind
soroti | stress | S | | | menyoroti:15 | disoroti | sorotan | ind
spekulasi | believe | J | | | berspekulasi | dispekulasikan | spekulasi | ind
sumpah | promise | R | sumpah:0 | sumpahnya | bersumpah | disumpah | sumpah | ind
suruh | demand | R | | | menyuruh | disuruh | suruhan | ind
taksir | believe | J | | | menaksir | ditaksir | taksiran | ind
tambah | add | S | tambah | tambahnya | menambahkan:50 | ditambahkan | | ind
tampik | deny | S | | | menampik | ditampik | | ind
tandas | stress | S | tandas | tandasnya | menandaskan | ditandaskan | | ind
tanggap | answer | N | tanggap | tanggapnya | | | tanggapan | ind
tanya | ask | Q | tanya | tanyanya | bertanya; menanyakan; mempertanyakan | ditanya; ditanyakan; dipertanyakan | pertanyaan | ind
tebak | believe | J | tebak | tebaknya | menebak | ditebak | tebakan | ind
tegas | stress | S | tegas | tegasnya | menegaskan:67 | ditegaskan | penegasan | ind
tegur | warn | N | tegur | tegurnya | menegur | ditegur | teguran | ind
tekan | stress | S | | | menekankan | ditekankan | penekanan | ind
tepis | deny | S | tepis | tepisnya | menepis | ditepis | | ind
terang | explain | S | terang | terangnya | menerangkan | diterangkan | keterangan | ind
teriak | say | S | teriak | teriaknya | berteriak; meneriakkan:0 | diteriakkan | teriakan | ind
terka | believe | J | terka | terkanya | menerka | diterka | terkaan | ind
timpal | answer | S | timpal | timpalnya | menimpali | ditimpali | | ind
titah | demand | R | titah | titahnya | bertitah | dititahkan | titah | ind
tolak | deny | R | tolak | | menolak | ditolak | penolakan | ind
tuding | accuse | S | tuding | tudingnya | menuding | dituding | tudingan | ind
tuduh | accuse | S | tuduh | tuduhnya | menuduh; menuduhkan | dituduh; dituduhkan | tuduhan | ind
tukas | answer | S | tukas | tukasnya | menukas | | | ind
tulis | write | S | tulis | tulisnya | menulis; menuliskan | ditulis; dituliskan | tulisan | ind
tuntut | demand | R | tuntut:0 | tuntutnya | menuntut | dituntut | tuntutan | ind
tutup | add | S | tutup | tutupnya | | | | ind
tutur | say | S | tutur | tuturnya | menuturkan; bertutur | dituturkan | penuturan | ind
ucap | say | S | ucap | ucapnya | berucap | diucapkan | ucapan | ind
ujar | say | S | ujar | ujarnya | berujar; mengujarkan | diujarkan | ujaran | ind
ulas | explain | N | ulas | ulasnya | | diulas | ulasan | ind
ultimatum | warn | R | | | mengultimatum | diultimatum | ultimatum | ind
umum | announce | S | | | mengumumkan:17 | diumumkan | pengumuman | ind
unggah | write | N | | unggahnya | | | unggahan | ind
ungkap | say | S | ungkap | ungkapnya | mengungkapkan:50 | diungkapkan; diungkap; terungkap | ungkapan; pengungkapan | ind
urai | explain | S | urai | urainya | menguraikan | diuraikan | uraian | ind
usul | demand | R | usul:0 | usulnya | mengusulkan | diusulkan | usul; usulan | ind
utara | say | S | | | mengutarakan | diutarakan | | ind
wanti | warn | R | wanti | wantinya | mewanti-wanti | diwanti-wanti | wanti-wanti | ind
warta | report | S | warta | wartanya | mewartakan | diwartakan | warta; pewartaan | ind
yakin | believe | J | yakin:0 | yakinnya | meyakini; yakin; berkeyakinan | diyakini | keyakinan | ind
amaran | warn | S | | | memberi amaran | diberi amaran | amaran | zsm
beritahu | say | S | beritahu | | memberitahu | diberitahu | | zsm
cadang | demand | R | | | mencadangkan | dicadangkan | cadangan | zsm
dakwa | claim | S | dakwa | dakwanya | mendakwa | didakwa | dakwaan | zsm
dedah | say | S | dedah | dedahnya | mendedahkan | didedahkan | pendedahan | zsm
diharap | hope | J | | | | diharap | | zsm
gesa | demand | R | gesa | gesanya | menggesa | digesa | gesaan | zsm
kenyataan | say | S | | | | | kenyataan | zsm
kongsi | say | S | kongsi | kongsinya | berkongsi | | | zsm
luah | say | N | luah | luahnya | meluahkan | diluahkan | luahan | zsm
maklum | announce | S | | | memaklumkan | dimaklumkan | makluman | zsm
menambah | add | S | | | menambah | | | zsm
menyeru | demand | R | | | menyeru | diseru | seruan | zsm
nafi | deny | S | | | menafikan | dinafikan | penafian | zsm
petik | report | S | | | memetik | dipetik | petikan | zsm
sahkan | admit | S | | | mengesahkan | disahkan | pengesahan | zsm
sifat | say | N | | | menyifatkan | disifatkan | | zsm
soal | ask | Q | | | menyoal | | | zsm
`;
