/**
 * Words beside a trigger that narrow its type to a mode: "serangan [udara]", "bantuan [militer]". Own compilation. Columns: type | mode | form.
 */
export const MODE_WORDS_TABLE = `
ASSAULT | air | udara
ASSAULT | air | jet tempur
ASSAULT | air | pesawat tempur
ASSAULT | air | pengebom
ASSAULT | air | bombardir dari udara
ASSAULT | air | helikopter
ASSAULT | drone | drone
ASSAULT | drone | pesawat nirawak
ASSAULT | drone | pesawat tak berawak
ASSAULT | drone | pesawat tanpa awak
ASSAULT | drone | UAV
ASSAULT | drone | kamikaze
ASSAULT | drone | Shahed
ASSAULT | missile | rudal
ASSAULT | missile | roket
ASSAULT | missile | balistik
ASSAULT | missile | jelajah
ASSAULT | missile | misil
ASSAULT | missile | hipersonik
ASSAULT | missile | proyektil
ASSAULT | shelling | artileri
ASSAULT | shelling | mortir
ASSAULT | shelling | howitzer
ASSAULT | shelling | meriam
ASSAULT | shelling | tembakan artileri
ASSAULT | shelling | peluru artileri
ASSAULT | ground | darat
ASSAULT | ground | tank
ASSAULT | ground | infanteri
ASSAULT | ground | pasukan darat
ASSAULT | ground | invasi
ASSAULT | ground | serbuan
ASSAULT | bombing | bom
ASSAULT | bombing | bom bunuh diri
ASSAULT | bombing | bom mobil
ASSAULT | bombing | ranjau
ASSAULT | bombing | IED
ASSAULT | bombing | granat
ASSAULT | bombing | peledak
ASSAULT | bombing | pengeboman
ASSAULT | shooting | tembak
ASSAULT | shooting | penembakan
ASSAULT | shooting | senapan
ASSAULT | shooting | pistol
ASSAULT | shooting | penembak
ASSAULT | shooting | senjata api
ASSAULT | shooting | bersenjata
ASSAULT | abduction | culik
ASSAULT | abduction | sandera
ASSAULT | abduction | penculikan
ASSAULT | clash | bentrok
ASSAULT | clash | baku tembak
ASSAULT | clash | pertempuran
ASSAULT | clash | kontak senjata
ASSAULT | clash | tawuran
ASSAULT | sexual | perkosa
ASSAULT | sexual | cabul
ASSAULT | sexual | seksual
ASSAULT | sexual | pelecehan
ASSAULT | cyber | siber
ASSAULT | cyber | peretas
ASSAULT | cyber | ransomware
ASSAULT | cyber | DDoS
ASSAULT | cyber | retas
ASSAULT | cyber | malware
ASSAULT | cyber | phishing
AID | military | militer
AID | military | senjata
AID | military | persenjataan
AID | military | pertahanan
AID | military | amunisi
AID | military | keamanan
AID | economic | ekonomi
AID | economic | keuangan
AID | economic | finansial
AID | economic | pinjaman
AID | economic | utang
AID | economic | dana
AID | economic | investasi
AID | economic | pembangunan
AID | humanitarian | kemanusiaan
AID | humanitarian | pangan
AID | humanitarian | makanan
AID | humanitarian | obat
AID | humanitarian | medis
AID | humanitarian | tenda
AID | humanitarian | logistik
AID | humanitarian | pengungsi
AID | humanitarian | bencana
MOBILIZE | exercise | latihan
MOBILIZE | exercise | manuver
MOBILIZE | exercise | gladi
MOBILIZE | exercise | simulasi
MOBILIZE | test | uji
MOBILIZE | test | uji coba
MOBILIZE | test | tes
MOBILIZE | alert | siaga
MOBILIZE | alert | darurat
MOBILIZE | alert | kewaspadaan
MOBILIZE | deploy | kerah
MOBILIZE | deploy | tempat
MOBILIZE | deploy | terjun
MOBILIZE | deploy | kirim pasukan
MOBILIZE | deploy | kapal induk
CONSULT | meet | bertemu
CONSULT | meet | pertemuan
CONSULT | meet | KTT
CONSULT | meet | menjamu
CONSULT | meet | menerima
CONSULT | visit | kunjungan
CONSULT | visit | lawatan
CONSULT | visit | mengunjungi
CONSULT | visit | bertolak
CONSULT | visit | tiba
CONSULT | call | telepon
CONSULT | call | panggilan
CONSULT | call | sambungan
CONSULT | call | konferensi video
SANCTION | tariff | tarif
SANCTION | tariff | bea masuk
SANCTION | tariff | perang dagang
SANCTION | embargo | embargo
SANCTION | embargo | boikot
SANCTION | embargo | larangan ekspor
SANCTION | embargo | larangan impor
SANCTION | expel | diplomat
SANCTION | expel | duta besar
SANCTION | expel | persona non grata
SANCTION | expel | mengusir
`;
