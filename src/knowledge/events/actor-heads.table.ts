/**
 * Nouns that stand for the country, organisation or person beside them ("pasukan Rusia", "jet tempur Israel"), and nouns for groups that act
 * themselves, by kind: state, force, weapon, person, and "target" for what is only acted upon. Own compilation. Columns: noun | kind. By kind.
 */
export const ACTOR_HEADS_TABLE = `
pemerintah | state
pemerintahan | state
negara | state
rezim | state
republik | state
kerajaan | state
otoritas | state
pihak berwenang | state
istana | state
parlemen | state
kongres | state
senat | state
kabinet | state
kementerian | state
kemlu | state
kemhan | state
departemen | state
kedutaan besar | state
kedubes | state
konsulat | state
kantor kepresidenan | state
kantor perdana menteri | state
negara Zionis | state
rezim Zionis | state
militer | force
tentara | force
pasukan | force
angkatan bersenjata | force
angkatan udara | force
angkatan laut | force
angkatan darat | force
marinir | force
garda nasional | force
pasukan khusus | force
pasukan keamanan | force
pasukan pertahanan | force
pasukan penjaga perdamaian | force
komando | force
batalion | force
brigade | force
divisi | force
armada | force
skuadron | force
satuan | force
unit | force
prajurit | force
serdadu | force
personel | force
aparat | force
polisi | force
kepolisian | force
polisi perbatasan | force
penjaga pantai | force
penjaga perbatasan | force
intelijen | force
dinas rahasia | force
mata-mata | force
agen | force
milisi | force
pemberontak | force
separatis | force
gerilyawan | force
pejuang | force
militan | force
teroris | force
kelompok bersenjata | force
geng | force
kartel | force
bajak laut | force
kelompok | force
faksi | force
sayap militer | force
tentara bayaran | force
pertahanan udara | force
sistem pertahanan udara | force
jet tempur | weapon
pesawat tempur | weapon
pesawat | weapon
helikopter | weapon
drone | weapon
pesawat nirawak | weapon
rudal | weapon
roket | weapon
kapal perang | weapon
kapal induk | weapon
kapal selam | weapon
kapal | weapon
fregat | weapon
tank | weapon
artileri | weapon
rudal-rudal | weapon
satelit | weapon
peretas | weapon
presiden | person
wakil presiden | person
perdana menteri | person
menteri | person
menlu | person
menhan | person
menteri luar negeri | person
menteri pertahanan | person
panglima | person
jenderal | person
komandan | person
pejabat | person
juru bicara | person
utusan | person
duta besar | person
dubes | person
diplomat | person
delegasi | person
negosiator | person
penasihat | person
pemimpin | person
pemimpin tertinggi | person
raja | person
putra mahkota | person
emir | person
kanselir | person
gubernur | person
wali kota | person
bupati | person
camat | person
lurah | person
kapolres | person
kapolda | person
kapolsek | person
dandim | person
pangdam | person
kajari | person
jaksa | person
hakim | person
penyidik | person
anggota parlemen | person
senator | person
oposisi | person
tokoh | person
aktivis | person
demonstran | person
pengunjuk rasa | person
massa | person
warga | person
mahasiswa | person
buruh | person
petani | person
pelaku | person
tersangka | person
penyerang | person
orang bersenjata | person
pria bersenjata | person
orang tak dikenal | person
OTK | person
KKB | person
pemukim | person
wilayah | target
ibu kota | target
kota | target
perbatasan | target
fasilitas nuklir | target
fasilitas | target
pangkalan | target
markas | target
gudang | target
kilang | target
pelabuhan | target
bandara | target
rumah sakit | target
sekolah | target
permukiman | target
infrastruktur | target
posisi | target
situs | target
instalasi | target
kamp | target
konvoi | target
sasaran | target
target | target
warga sipil | target
ilmuwan | target
fasilitas energi | target
pembangkit listrik | target
jembatan | target
`;
