/**
 * Words left of a trigger that say whether the event has happened: asserted, planned, possible or denied. The nearest one within a few words
 * of the clause decides. Own compilation. Columns: form | status. By status.
 */
export const STATUS_WORDS_TABLE = `
akan | planned
bakal | planned
hendak | planned
ingin | planned
mau | planned
berencana | planned
merencanakan | planned
berniat | planned
siap | planned
bersiap | planned
bersedia | planned
segera | planned
dijadwalkan | planned
direncanakan | planned
rencana | planned
rencananya | planned
rencana untuk | planned
berjanji | planned
bersumpah | planned
bertekad | planned
berkomitmen untuk | planned
bertujuan | planned
berupaya | planned
mempertimbangkan | possible
menjadwalkan | planned
menyiapkan | planned
mempersiapkan | planned
memutuskan untuk | planned
setuju untuk | planned
sepakat untuk | planned
diperintahkan | planned
ditugaskan | planned
diminta untuk | planned
mungkin | possible
kemungkinan | possible
bisa | possible
dapat | possible
bisa saja | possible
barangkali | possible
diduga | possible
terduga | possible
disebut-sebut | possible
dikabarkan | possible
konon | possible
diyakini | possible
dicurigai | possible
dituduh | possible
diperkirakan | possible
berpotensi | possible
dikhawatirkan | possible
terancam | possible
ancaman | possible
potensi | possible
dugaan | possible
tuduhan | possible
rumor | possible
isu | possible
spekulasi | possible
jika | possible
bila | possible
kalau | possible
apabila | possible
andai | possible
seandainya | possible
seumpama | possible
apakah | possible
agar | possible
supaya | possible
seruan untuk | possible
desakan untuk | possible
usulan | possible
mengancam akan | possible
berharap | possible
harus | possible
perlu | possible
seharusnya | possible
sebaiknya | possible
tidak | denied
tak | denied
bukan | denied
belum | denied
tanpa | denied
batal | denied
gagal | denied
urung | denied
enggan | denied
ogah | denied
menolak | denied
membantah | denied
menyangkal | denied
menepis | denied
menampik | denied
menunda | denied
membatalkan | denied
mencegah | denied
menggagalkan | denied
menghindari | denied
jangan | denied
tidak akan | denied
tidak pernah | denied
tidak ada | denied
tiada | denied
nihil | denied
nyaris | denied
hampir | denied
hoaks | denied
tidak benar | denied
palsu | denied
telah | asserted
sudah | asserted
sedang | asserted
tengah | asserted
masih | asserted
terus | asserted
kembali | asserted
lagi | asserted
baru saja | asserted
berhasil | asserted
sempat | asserted
pernah | asserted
mulai | asserted
resmi | asserted
langsung | asserted
ikut | asserted
turut | asserted
kerap | asserted
sering | asserted
selalu | asserted
berulang kali | asserted
tidak hanya | asserted
tidak lain | asserted
bukan hanya | asserted
tak hanya | asserted
tidak sekadar | asserted
tidak cuma | asserted
bukan cuma | asserted
menghentikan | denied
penghentian | denied
pembatalan | denied
mengakhiri | denied
seruan | possible
menyerukan | possible
mendesak | possible
menuntut | possible
tuntutan | possible
meminta | possible
memperingatkan | possible
mengancam | possible
memerintahkan | planned
guna | planned
mengantisipasi | possible
`;
