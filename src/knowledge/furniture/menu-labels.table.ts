/**
 * Labels that pages print as short lines. Columns: label | class. Classes: `section` (topics of a menu, networks to share on, buttons)
 * and `footer` (pages about the outlet). Own compilation. Sorted by class.
 */
export const MENU_LABELS_TABLE = `
aa | section
ambon | section
bandung | section
beranda | section
berita | section
bisnis | section
bola | section
daerah | section
dunia | section
edukasi | section
ekonomi | section
email | section
entertainment | section
facebook | section
fashion | section
finance | section
fokus | section
food | section
foto | section
gaya hidup | section
hallo | section
headline | section
health | section
hiburan | section
home | section
hukum | section
images | section
indeks | section
index | section
infografis | section
instagram | section
internasional | section
international | section
kesehatan | section
khazanah | section
kilas kementerian | section
kolom | section
komentar | section
kuliner | section
kriminal | section
large | section
larger | section
life | section
lifestyle | section
line | section
linkedin | section
mancanegara | section
medium | section
megapolitan | section
menu | section
metro | section
money | section
nasional | section
news | section
nusantara | section
olahraga | section
opini | section
otomotif | section
parapuan | section
pendidikan | section
peristiwa | section
pinterest | section
politik | section
populer | section
print | section
properti | section
regional | section
religi | section
sains | section
search | section
seleb | section
selebriti | section
share | section
small | section
sport | section
sports | section
super skor | section
techno | section
tekno | section
teknologi | section
telegram | section
terkini | section
terpopuler | section
text sizes | section
tiktok | section
travel | section
trending | section
tren | section
tribunners | section
tweet | section
twitter | section
video | section
viral | section
whatsapp | section
wisata | section
x | section
youtube | section
about | footer
about & contact | footer
about us | footer
advertise | footer
advertise with us | footer
alamat redaksi | footer
bantuan | footer
beriklan | footer
box redaksi | footer
career | footer
careers | footer
cari | footer
company profile | footer
contact | footer
contact us | footer
cookie policy | footer
copyright | footer
daftar | footer
dewan redaksi | footer
disclaimer | footer
disclaimer & privacy policy | footer
editorial | footer
faq | footer
hak cipta | footer
hubungi kami | footer
iklan | footer
indeks | footer
indeks berita | footer
info iklan | footer
info kami | footer
karier | footer
karir | footer
kebijakan cookie | footer
kebijakan data pribadi | footer
kebijakan privasi | footer
ketentuan | footer
ketentuan layanan | footer
ketentuan penggunaan | footer
kode etik | footer
kode etik internal | footer
kode etik jurnalistik | footer
kode perilaku | footer
kontak | footer
kontak kami | footer
kontak redaksi | footer
langganan | footer
login | footer
lowongan | footer
lowongan kerja | footer
manajemen | footer
masuk | footer
media kit | footer
media partner | footer
mitra | footer
newsletter | footer
panduan komunitas | footer
pasang iklan | footer
pedoman | footer
pedoman media siber | footer
pedoman pemberitaan | footer
pedoman pemberitaan media siber | footer
pedoman siber | footer
pengaduan | footer
perlindungan data pribadi | footer
peta situs | footer
privacy | footer
privacy policy | footer
profil | footer
profil perusahaan | footer
redaksi | footer
redaksi kami | footer
rss | footer
site map | footer
sitemap | footer
sop perlindungan wartawan | footer
standar perlindungan profesi wartawan | footer
susunan redaksi | footer
syarat & ketentuan | footer
syarat dan ketentuan | footer
syarat penggunaan | footer
tentang | footer
tentang kami | footer
term of service | footer
terms & conditions | footer
terms and conditions | footer
terms of service | footer
terms of use | footer
tim redaksi | footer
visi misi | footer
`;
