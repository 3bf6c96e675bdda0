/**
 * Phrases in which a weapon's word is none: idioms, sport, civil craft, water tanks, things that bear a weapon's name. Case does not
 * matter. Own compilation.
 * Columns: form. Sorted.
 */
export const WEAPON_FALSE_FRIENDS_TABLE = `
Gudang Peluru
Meriam London
Tim Panser
adu senjata
angkat senjata
anti peluru
antipeluru
baju anti peluru
bom waktu
drone DJI
drone kamera
drone pemadam
drone penyemprot
drone pertanian
drone show
fotografi drone
full tank
gencatan senjata
jet darat
jet lag
jet pribadi
jet pump
jet ski
kamera drone
kapal patroli KKP
kepala peluru
kereta peluru
kontak senjata
lomba drone
melempar panah
meletakkan senjata
memanggul senjata
meriam air
meriam bambu
meriam karbit
pameran drone
pertunjukan drone
pilot drone
roket Falcon
roket air
roket peluncur
roket pembawa
roket pendorong
roket pengangkut
roket starship
rompi anti peluru
rompi antipeluru
sea tank
seni pedang
senjata Makan Tuan
senjata ampuh
senjata andalan
senjata baru tim
senjata makan tuan
senjata pamungkas
senjata rahasia
senjata utama tim
septic tank
tank air
tank bahan bakar
tank bbm
tank top
think tank
tolak peluru
water tank
`;
