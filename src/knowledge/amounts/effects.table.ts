/**
 * Words that tell what happened to people who are counted, and where they stand: "after" the head ("12 orang tewas"), "before" the number
 * as a verb ("menewaskan 12 orang"), or as a "noun" with a linking word ("korban tewas mencapai 12"). "none" are words that tell
 * of no effect and end the search. Own compilation, Indonesian and Malay. Columns: form | effect | place. By effect.
 */
export const EFFECTS_TABLE = `
tewas | dead | after
meninggal | dead | after
meninggal dunia | dead | after
gugur | dead | after
mati | dead | after
terbunuh | dead | after
wafat | dead | after
syahid | dead | after
dieksekusi | dead | after
dibunuh | dead | after
ditembak mati | dead | after
dibantai | dead | after
kehilangan nyawa | dead | after
tak tertolong | dead | after
maut | dead | after
terkorban | dead | after
melayang | dead | after
menewaskan | dead | before
tewaskan | dead | before
membunuh | dead | before
bunuh | dead | before
merenggut | dead | before
renggut | dead | before
merenggut nyawa | dead | before
menelan korban | dead | before
membantai | dead | before
mengeksekusi | dead | before
menembak mati | dead | before
menghilangkan nyawa | dead | before
tewas | dead | before
mengorbankan | dead | before
meragut nyawa | dead | before
meragut | dead | before
membunuh sedikitnya | dead | before
korban tewas | dead | noun
korban jiwa | dead | noun
korban meninggal | dead | noun
korban meninggal dunia | dead | noun
angka kematian | dead | noun
kematian | dead | noun
korban nyawa | dead | noun
tewas | dead | noun
luka | injured | after
luka-luka | injured | after
terluka | injured | after
cedera | injured | after
cidera | injured | after
kecederaan | injured | after
dirawat | injured | after
keracunan | injured | after
kritis | injured | after
patah tulang | injured | after
tercedera | injured | after
melukai | injured | before
lukai | injured | before
mencederai | injured | before
menciderai | injured | before
mencederakan | injured | before
korban luka | injured | noun
korban luka-luka | injured | noun
korban cedera | injured | noun
korban terluka | injured | noun
luka-luka | injured | noun
luka | injured | noun
hilang | missing | after
dinyatakan hilang | missing | after
belum ditemukan | missing | after
dilaporkan hilang | missing | after
masih dicari | missing | after
belum ditemui | missing | after
korban hilang | missing | noun
mengungsi | displaced | after
diungsikan | displaced | after
kehilangan tempat tinggal | displaced | after
kehilangan rumah | displaced | after
terusir | displaced | after
melarikan diri | displaced | after
meninggalkan rumah | displaced | after
meninggalkan kota | displaced | after
meninggalkan ibu kota | displaced | after
meninggalkan wilayah | displaced | after
dipindahkan paksa | displaced | after
kehilangan tempat kediaman | displaced | after
mengungsikan | displaced | before
mengusir | displaced | before
jumlah pengungsi | displaced | noun
ditahan | detained | after
ditangkap | detained | after
diamankan | detained | after
dibekuk | detained | after
diringkus | detained | after
diciduk | detained | after
dipenjara | detained | after
ditetapkan tersangka | detained | after
ditetapkan sebagai tersangka | detained | after
dibui | detained | after
mendekam | detained | after
terjaring | detained | after
digelandang | detained | after
diberkas | detained | after
dicokok | detained | after
menahan | detained | before
menangkap | detained | before
tangkap | detained | before
mengamankan | detained | before
amankan | detained | before
membekuk | detained | before
bekuk | detained | before
meringkus | detained | before
ringkus | detained | before
menciduk | detained | before
ciduk | detained | before
menjaring | detained | before
memenjarakan | detained | before
memberkas | detained | before
disandera | hostage | after
diculik | hostage | after
ditawan | hostage | after
disekap | hostage | after
menyandera | hostage | before
menculik | hostage | before
menawan | hostage | before
menyekap | hostage | before
diselamatkan | rescued | after
selamat | rescued | after
dievakuasi | rescued | after
ditemukan selamat | rescued | after
menyelamatkan | rescued | before
selamatkan | rescued | before
mengevakuasi | rescued | before
evakuasi | rescued | before
korban selamat | rescued | noun
dibebaskan | none | after
dipulangkan | none | after
dideportasi | none | after
dikerahkan | none | after
diterjunkan | none | after
hadir | none | after
berkumpul | none | after
terdampak | none | after
sembuh | none | after
divaksin | none | after
positif | none | after
terinfeksi | none | after
diluluskan | none | after
direkrut | none | after
dikirim | none | after
diberangkatkan | none | after
membebaskan | none | before
memulangkan | none | before
mendeportasi | none | before
mengerahkan | none | before
menerjunkan | none | before
mengirim | none | before
merekrut | none | before
`;
