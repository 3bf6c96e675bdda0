/**
 * Words after a head noun that say which kind of weapon it is. Families: those of heads the modifier goes with, or "any". The category
 * replaces the head's; empty keeps it. "arms" makes a weapon of a head that is none alone ("pesawat" + "pengebom"). Own compilation.
 * Columns: form | families | category | note. Lists are separated by "; ". Sorted.
 */
export const WEAPON_MODIFIERS_TABLE = `
Aegis | naval |  |
FPV | uav |  | arms
air mata | munition |  |
amfibi | naval; tank; afv; aircraft |  |
angin | smallarms |  |
angkut berat | helicopter |  |
angkut personel | afv |  |
angkut personel lapis baja | afv |  |
antarbenua | missile | missile.ballistic.icbm |
anti kapal | missile | missile.antiship |
anti kapal selam | missile; helicopter; aircraft; torpedo; naval |  | arms
anti pesawat | artillery |  |
anti pesawat | missile; airdefence | airdefence.sam |
anti radar | missile | missile.asm |
anti rudal | missile; airdefence | airdefence.sam |
anti tank | missile | missile.antitank |
anti tank | munition; artillery; smallarms; unspecified |  |
anti-drone | missile; airdefence; unspecified |  |
anti-kapal | missile | missile.antiship |
anti-kapal selam | missile; helicopter; aircraft; torpedo; naval |  | arms
anti-material | smallarms |  |
anti-personel | munition |  |
anti-pesawat | artillery |  |
anti-pesawat | missile; airdefence | airdefence.sam |
anti-radar | missile | missile.asm |
anti-rudal | missile; airdefence | airdefence.sam |
anti-tank | missile | missile.antitank |
anti-tank | munition; artillery; smallarms; unspecified |  |
antibunker | munition; missile |  |
antidrone | missile; airdefence; unspecified |  |
antikapal | missile | missile.antiship |
antikapal selam | missile; helicopter; aircraft; torpedo; naval |  | arms
antimaterial | smallarms |  |
antipersonel | munition |  |
antipesawat | artillery |  |
antipesawat | missile; airdefence | airdefence.sam |
antirudal | missile; airdefence | airdefence.sam |
antisatelit | missile |  |
antiserangan udara | artillery |  |
antitank | missile | missile.antitank |
antitank | munition; artillery; smallarms; unspecified |  |
asap | munition |  |
atom | munition | nuclear |
balistik | missile | missile.ballistic |
balistik antarbenua | missile | missile.ballistic.icbm |
balistik jarak jauh | missile |  |
balistik jarak menengah | missile | missile.ballistic.mrbm |
balistik jarak pendek | missile | missile.ballistic.srbm |
barel | munition |  |
bawah air | uav | naval.unmanned | arms
bawah laut | uav | naval.unmanned | arms
bayonet | smallarms |  |
berat | missile; tank; smallarms; unspecified; torpedo; artillery; uav |  |
berawak | aircraft |  |
berbahan bakar cair | missile |  |
berbahan bakar padat | missile |  |
berbasis kapal induk | aircraft |  |
berdaya ledak tinggi | munition; missile |  |
berhulu ledak | missile; uav |  |
berhulu ledak ganda | missile |  |
berhulu ledak konvensional | missile |  |
berhulu ledak nuklir | missile; torpedo |  |
berkecepatan hipersonik | missile | missile.hypersonic |
berkemampuan nuklir | missile; aircraft; naval; uav; artillery; torpedo |  | arms
berkemampuan siluman | aircraft; uav; naval |  |
berkursi ganda | aircraft |  |
berkursi tunggal | aircraft |  |
bermesin ganda | aircraft |  |
bermesin tunggal | aircraft |  |
beroda rantai | afv; tank |  |
berpandu | missile; munition; artillery; torpedo |  |
berpandu GPS | munition; missile; artillery |  |
berpandu laser | missile; munition |  |
berpandu presisi | missile; munition |  |
berpandu rudal | naval |  |
berpandu satelit | munition; missile |  |
berpeluncur granat | smallarms |  |
berpeluru kendali | naval |  |
berpeluru tajam | smallarms |  |
berpemandu | missile; munition |  |
berpemandu rudal | naval |  |
bersayap | munition; missile |  |
bersayap tetap | aircraft |  |
bersenjata | uav; helicopter; aircraft; naval |  | arms
bersenjata nuklir | naval; aircraft; missile |  | arms
berteknologi siluman | aircraft; uav; naval |  |
bertenaga diesel | naval |  |
bertenaga diesel-listrik | naval |  |
bertenaga jet | uav |  |
bertenaga nuklir | naval; missile; torpedo; uav |  | arms
bertenaga surya | uav |  |
biologi | unspecified | biological |
biologis | unspecified | biological |
bunker buster | munition |  |
bunuh diri | munition |  |
bunuh diri | uav | uav.loitering | arms
buru sergap | aircraft | aircraft.fighter | arms
cepat rudal | naval |  |
cerdas | munition |  |
curah | munition |  |
dapur | blade |  |
darat | munition |  |
darat ke darat | missile |  |
darat ke udara | missile | airdefence.sam |
darat-ke-darat | missile |  |
darat-ke-udara | missile | airdefence.sam |
diesel | naval |  |
diesel-listrik | naval |  |
dua tahap | missile |  |
elektromagnetik | munition; unspecified; artillery |  |
fosfor | munition |  |
fosfor putih | munition |  |
fregat | naval | naval.frigate |
ganda | artillery |  |
generasi 4,5 | aircraft |  |
generasi 4.5 | aircraft |  |
generasi 5 | aircraft |  |
generasi ke-4 | aircraft |  |
generasi ke-4,5 | aircraft |  |
generasi ke-4.5 | aircraft |  |
generasi ke-5 | aircraft |  |
generasi ke-6 | aircraft |  |
generasi keempat | aircraft |  |
generasi keenam | aircraft |  |
generasi kelima | aircraft |  |
genggam | smallarms; unspecified |  |
gotri | munition |  |
hampa | munition |  |
hidrogen | munition | nuclear |
high explosive | munition |  |
hipersonik | missile; unspecified | missile.hypersonic |
ikan | munition |  |
infanteri | afv |  |
intai | aircraft | aircraft.support | arms
intai | uav | uav.recon | arms
interseptor | missile; uav | airdefence.sam |
jarak dekat | missile; munition; smallarms |  |
jarak dekat dan jauh | missile |  |
jarak jauh | missile; artillery; uav; smallarms; aircraft; unspecified; airdefence |  |
jarak jauh | helicopter; naval; munition |  |
jarak menengah | missile; artillery; uav; airdefence; unspecified |  |
jarak menengah dan jauh | missile; artillery; uav; airdefence; unspecified |  |
jarak pendek | missile; artillery; uav; airdefence; unspecified |  |
jarak pendek dan jauh | missile |  |
jarak pendek dan menengah | missile; artillery; uav; airdefence; unspecified |  |
jelajah | missile | missile.cruise |
jelajah jarak jauh | missile |  |
kaliber besar | smallarms; munition; artillery |  |
kaliber kecil | smallarms; munition |  |
kamikaze | uav | uav.loitering | arms
kamikaze jarak jauh | uav | uav.loitering |
karambit | blade |  |
karet | munition |  |
kargo | uav |  |
kecil | munition |  |
kejut | munition |  |
kendali | munition | missile |
kendali jarak jauh | uav; afv; munition; naval |  |
kerambit | blade |  |
kimia | unspecified; munition | chemical |
klaster | munition; missile |  |
kluster | munition; missile |  |
komando | afv |  |
kombatan | naval |  |
kotor | munition | radiological |
lapis baja | tank; afv |  |
laras banyak | artillery |  |
laras ganda | smallarms |  |
laras panjang | smallarms; unspecified | smallarms |
laras pendek | smallarms; unspecified | smallarms |
laser | unspecified | ew-cyber |
latih | aircraft; helicopter; naval | aircraft.support |
latih lanjut | aircraft |  |
latih tempur | aircraft |  |
laut | munition; torpedo |  |
laut | uav | naval.unmanned | arms
laut ke darat | missile |  |
lempar | blade; munition |  |
lepas pantai | naval |  |
lipat | blade |  |
lontong | munition |  |
low explosive | munition |  |
luncur | munition |  |
magnetik | munition |  |
maritim | uav; helicopter |  |
mata-mata | aircraft | aircraft.support | arms
mata-mata | uav; naval |  | arms
medium | tank; afv |  |
merica | munition |  |
mesin | smallarms |  |
mesin berat | smallarms |  |
mesin ringan | smallarms |  |
militer | uav |  | arms
mobil | munition |  |
molotov | munition |  |
multi fungsi | aircraft |  |
multi misi | aircraft |  |
multi peran | aircraft |  |
multi-fungsi | aircraft |  |
multi-peran | aircraft |  |
multi-role | aircraft |  |
multifungsi | aircraft |  |
multiguna | aircraft; helicopter |  |
multilaras | artillery |  |
multimisi | aircraft |  |
multiperan | aircraft; naval |  |
multiperan ringan | aircraft |  |
multirole | aircraft |  |
nanas | munition |  |
napalm | munition |  |
nirawak | aircraft | uav | arms
nirawak | helicopter | uav | arms
nirawak | naval; afv; tank | naval.unmanned | arms
nuklir | munition; unspecified | nuclear |
nuklir | naval; missile; torpedo |  | arms
otomatis | smallarms; unspecified |  |
otonom | uav; naval |  |
paku | munition |  |
panci | munition |  |
pandangan orang pertama | uav |  | arms
panggul | missile; airdefence | airdefence.manpads |
panggul | smallarms |  |
panjang | blade |  |
panjang | smallarms |  |
patroli | aircraft | aircraft.support |
patroli laut | aircraft | aircraft.support | arms
patroli maritim | aircraft | aircraft.support | arms
peluru kendali | naval |  |
pembakar | munition |  |
pembawa bom | uav |  | arms
pembom | aircraft | aircraft.bomber | arms
pembom siluman | aircraft | aircraft.bomber | arms
pembom strategis | aircraft | aircraft.bomber | arms
pembunuh | uav |  | arms
pemburu ranjau | naval |  |
pemusnah massal | unspecified |  |
pencegat | aircraft | aircraft.fighter | arms
pencegat | missile | airdefence.sam |
pencegat | uav |  | arms
pendarat | naval |  |
pendek | smallarms |  |
penembak jitu | smallarms |  |
penembak runduk | smallarms |  |
penembus beton | munition |  |
penembus bunker | munition; missile |  |
pengangkut personel | afv |  |
pengangkut personel lapis baja | afv |  |
pengebom | aircraft | aircraft.bomber | arms
pengebom siluman | aircraft | aircraft.bomber | arms
pengebom strategis | aircraft | aircraft.bomber | arms
pengebom tukik | aircraft | aircraft.bomber | arms
pengendali huru-hara | munition |  |
pengendali massa | munition |  |
penghancur bunker | munition; missile |  |
pengintai | aircraft | aircraft.support | arms
pengintai | helicopter; naval |  | arms
pengintai | uav | uav.recon | arms
pengintai bersenjata | uav | uav.ucav | arms
pengintai siluman | uav; aircraft |  |
penyapu ranjau | naval |  |
penyebar luas | munition |  |
penyerang | helicopter; aircraft |  | arms
penyerang | uav | uav.ucav | arms
penyerang jarak jauh | uav |  |
peperangan elektronik | aircraft | aircraft.support | arms
perang elektronik | aircraft | aircraft.support | arms
peringatan dini | aircraft | aircraft.support | arms
permukaan | uav; naval |  |
permukaan ke permukaan | missile |  |
permukaan ke udara | missile | airdefence.sam |
permukaan-ke-udara | missile | airdefence.sam |
pertahanan udara | artillery; missile; unspecified |  |
perwira | blade |  |
pinggang | smallarms |  |
pintar | munition |  |
pintar | missile |  |
pipa | munition |  |
pompa | smallarms |  |
presisi | missile; munition; unspecified |  |
presisi tinggi | missile; munition; unspecified |  |
pump action | smallarms |  |
rakitan | smallarms; munition; unspecified |  |
ransel | uav |  | arms
ringan | aircraft; tank; smallarms; unspecified; afv; naval; torpedo; artillery; helicopter |  |
roda ban | afv |  |
roda rantai | afv; tank |  |
rompi | munition |  |
rudal | naval |  |
rudal balistik | naval |  |
rudal berpandu | naval |  |
rudal berpemandu | naval |  |
rudal hipersonik | naval |  |
rudal jelajah | naval |  |
rudal kendali | naval |  |
runduk | smallarms |  |
saku | smallarms |  |
satu arah | uav | uav.loitering |
sayap tetap | uav |  |
segala cuaca | aircraft |  |
sekali pakai | uav | uav.loitering | arms
semi otomatis | smallarms |  |
semi-otomatis | smallarms |  |
semiotomatis | smallarms |  |
serang | helicopter; aircraft |  | arms
serang | naval; smallarms |  |
serang | uav | uav.ucav | arms
serang cepat | naval |  |
serang darat | aircraft | aircraft.attack | arms
serang elektronik | aircraft | aircraft.support | arms
serang jarak jauh | uav; missile |  |
serang ringan | aircraft |  |
serang satu arah | uav | uav.loitering |
serang siluman | uav |  |
serangan | uav | uav.ucav | arms
serbaguna | aircraft; helicopter |  |
serbu | naval; smallarms; helicopter; aircraft |  | arms
serbu | uav | uav.ucav | arms
setrum | smallarms |  |
siluman | aircraft; uav; naval; helicopter; missile |  | arms
sniper | smallarms |  |
strategis | missile; aircraft; unspecified; naval; nuclear |  |
subsonik | missile |  |
superioritas udara | aircraft |  |
supersonik | missile; aircraft |  |
swagerak | artillery | artillery.howitzer |
tabur | munition |  |
tajam | munition |  |
tak berawak | aircraft | uav | arms
tak berawak | naval; afv; tank | naval.unmanned | arms
tak mematikan | munition; unspecified |  |
taktis | missile; nuclear; smallarms; afv; uav; unspecified |  |
tandan | munition |  |
tanpa awak | aircraft; helicopter | uav | arms
tanpa awak | naval | naval.unmanned | arms
tarik | artillery |  |
tempur | afv; tank; helicopter; naval; smallarms |  | arms
tempur | aircraft | aircraft.fighter | arms
tempur | uav | uav.ucav | arms
tempur infanteri | afv |  |
tempur multiperan | aircraft | aircraft.fighter | arms
tempur ringan | aircraft | aircraft.fighter | arms
tempur siluman | uav; aircraft |  |
tempur utama | tank |  |
termobarik | munition; missile |  |
termonuklir | munition; unspecified | nuclear |
terpandu | munition; missile |  |
tidak mematikan | munition; unspecified |  |
tipe cepat rudal | naval |  |
tumpul | blade |  |
udara | munition |  |
udara ke darat | missile | missile.asm |
udara ke permukaan | missile | missile.asm |
udara ke udara | missile | missile.aam |
udara nirawak | uav |  |
udara-ke-darat | missile | missile.asm |
udara-ke-udara | missile | missile.aam |
umpan | uav |  |
`;
