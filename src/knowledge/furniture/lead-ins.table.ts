/**
 * What pages print before or above links to other stories. Columns: words | class | language.
 * Classes: `phrase` means nothing else; `weak` also opens sentences and crossheads; `noun` and `qualifier` make a label together
 * ("berita serupa", "artikel pilihan lainnya"). Own compilation. Sorted by class.
 */
export const LEAD_INS_TABLE = `
anda mungkin juga suka | phrase | ind
anda mungkin menyukai | phrase | ind
anda mungkin suka | phrase | ind
anda mungkin tertarik | phrase | ind
anda mungkin juga tertarik | phrase | ind
baca lagi | phrase | zsm
baca lainnya | phrase | ind
baca pula | phrase | ind
baca selengkapnya | phrase | ind
baca selanjutnya | phrase | ind
cek juga | phrase | ind
cek pula | phrase | ind
dengarkan juga | phrase | ind
intip juga | phrase | ind
ikuti juga | phrase | ind
jangan lewatkan | phrase | ind
jangan lewatkan juga | phrase | ind
jangan ketinggalan | phrase | ind
jangan terlepas | phrase | zsm
kamu mungkin suka | phrase | ind
kamu mungkin juga suka | phrase | ind
klik di sini untuk membaca | phrase | ind
klik disini untuk membaca | phrase | ind
klik untuk membaca | phrase | ind
klik untuk baca | phrase | ind
lihat juga | phrase | ind
lihat pula | phrase | ind
menarik dibaca | phrase | ind
mungkin anda suka | phrase | ind
mungkin anda menyukai | phrase | ind
mungkin anda tertarik | phrase | ind
mungkin kamu suka | phrase | ind
mungkin kamu tertarik | phrase | ind
mungkin anda terlepas | phrase | zsm
orang lain juga membaca | phrase | ind
pembaca lain juga menyukai | phrase | ind
pembaca juga menyukai | phrase | ind
pilihan editor | phrase | ind
pilihan redaksi | phrase | ind
pilihan untuk anda | phrase | ind
pilihan untukmu | phrase | ind
rekomendasi untuk anda | phrase | ind
rekomendasi untukmu | phrase | ind
direkomendasikan untuk anda | phrase | ind
selengkapnya baca | phrase | ind
selengkapnya di sini | phrase | ind
selengkapnya klik di sini | phrase | ind
selengkapnya simak | phrase | ind
simak juga | phrase | ind
simak pula | phrase | ind
simak selengkapnya | phrase | ind
tonton juga | phrase | ind
tonton pula | phrase | ind
yang lain juga membaca | phrase | ind
yang lainnya juga membaca | phrase | ind
berikutnya | weak | ind
disarankan | weak | ind
direkomendasikan | weak | ind
lainnya | weak | ind
lebih lanjut | weak | ind
paling banyak dibaca | weak | ind
paling dibaca | weak | ind
paling populer | weak | ind
pilihan | weak | ind
populer | weak | ind
populer hari ini | weak | ind
rekomendasi | weak | ind
sebelumnya | weak | ind
sedang hangat | weak | ind
sedang populer | weak | ind
sedang tren | weak | ind
sedang trending | weak | ind
selanjutnya | weak | ind
selengkapnya | weak | ind
terbaru | weak | ind
terkait | weak | ind
terkini | weak | ind
terhangat | weak | ind
terpopuler | weak | ind
terpopuler hari ini | weak | ind
terpopuler pekan ini | weak | ind
trending | weak | ind
trending topic | weak | ind
untuk anda | weak | ind
untuk kamu | weak | ind
untukmu | weak | ind
yang terbaru | weak | ind
yang terkini | weak | ind
artikel | noun | ind
bacaan | noun | ind
berita | noun | ind
cerita | noun | ind
headline | noun | ind
info | noun | ind
informasi | noun | ind
kabar | noun | ind
konten | noun | ind
liputan | noun | ind
opini | noun | ind
tulisan | noun | ind
berkaitan | qualifier | zsm
favorit | qualifier | ind
hangat | qualifier | ind
hari ini | qualifier | ind
hot | qualifier | ind
lain | qualifier | ind
lainnya | qualifier | ind
menarik | qualifier | ind
menarik lainnya | qualifier | ind
paling populer | qualifier | ind
pilihan | qualifier | ind
pilihan lainnya | qualifier | ind
populer | qualifier | ind
rekomendasi | qualifier | ind
sebelumnya | qualifier | ind
sejenis | qualifier | ind
selanjutnya | qualifier | ind
sepekan | qualifier | ind
serupa | qualifier | ind
terbaru | qualifier | ind
terhangat | qualifier | ind
terkait | qualifier | ind
terkait lainnya | qualifier | ind
terkini | qualifier | ind
terpopuler | qualifier | ind
terpilih | qualifier | ind
trending | qualifier | ind
untuk anda | qualifier | ind
utama | qualifier | ind
viral | qualifier | ind
`;
