/**
 * Phrases in which a weapon's word is none: idioms, sport, civil craft, water tanks, things that bear a weapon's name. Case does not
 * matter. Own compilation.
 * Columns: form. Sorted.
 */
export const WEAPON_FALSE_FRIENDS_TABLE = `
Bom Bali
Bom Surabaya
Bom Thamrin
Gudang Peluru
Maung Garuda
Maung MV3 Garuda
Meriam Bellina
Meriam London
Non-Proliferasi Senjata Nuklir
Nonproliferasi Senjata Nuklir
Panser Biru
Pedang Besi
Pedang Damai
Perang Roket
Tim Panser
adu senjata
alarm bom
angkat senjata
anti peluru
antipeluru
bahan bakar jet
baju anti peluru
bak senjata makan tuan
bertenaga jet
bom mainan
bom seks
bom waktu
bomber asal
bomber timnas
cheat senjata
doa adalah senjata
drone DJI
drone kamera
drone mainan
drone pemadam
drone penyemprot
drone pertanian
drone show
fotografi drone
full tank
gencatan senjata
helikopter mainan
jadi senjata untuk
jet darat
jet lag
jet pribadi
jet pump
jet ski
kamera drone
kapal patroli KKP
kapal perang mainan
kepala peluru
kereta peluru
kontak senjata
krisis rudal
lomba drone
mata pisau bermata dua
melempar panah
meletakkan senjata
memanggul senjata
menelan pedang
menjadi senjata untuk
menjatuhkan bom asmara
meriam air
meriam bambu
meriam karbit
mesin jet
pameran drone
pedang bermata dua
pedang mainan
pedang pora
penjinak bahan peledak
penjinak bom
penjinak ranjau
perang pedang
pertahanan udara dan rudal
pertunjukan drone
pilot drone
pisau bedah
pisau bermata dua
pisau cukur
pisau dapur mini
pistol air
pistol bius
pistol mainan
ranjau paku
roket Falcon
roket Mars
roket SpaceX
roket air
roket peluncur
roket pembawa
roket pencegah hujan
roket pendorong
roket pengangkut
roket starship
rompi anti peluru
rompi antipeluru
rudal mainan
rudal pencegah hujan
samurai Jepang
sea tank
senapan mainan
seni pedang
senjata Makan Tuan
senjata ampuh
senjata andalan
senjata baru tim
senjata mainan
senjata makan tuan
senjata pamungkas
senjata rahasia
senjata sosial
senjata utama tim
septic tank
skin senjata
tank air
tank bahan bakar
tank bbm
tank mainan
tank top
tari pedang
think tank
tim dinamit
tingkat senjata
tolak peluru
water tank
`;
