/**
 * Nouns that a weapon's phrase begins with. Use: "alone" is a weapon wherever it stands; "armed" needs a word of war or a modifier,
 * "crime" a word of violence in the article; "craft" needs many words of war, for rescuers and airlines fly it as well; "head" is not a weapon without a designation or a modifier that arms it; "generic" is any weapon;
 * "acronym" is matched in exact case and needs nothing else. Own compilation.
 * Columns: form | category | use. Sorted.
 */
export const WEAPON_HEADS_TABLE = `
APC | afv | armed-acronym
FPV | uav | armed-acronym
ICBM | missile.ballistic.icbm | acronym
IED | munition | acronym
IFV | afv | acronym
IRBM | missile.ballistic.irbm | acronym
KCR | naval.corvette | armed-acronym
LHD | naval.amphib-patrol | armed-acronym
LPD | naval.amphib-patrol | armed-acronym
MANPADS | airdefence.manpads | acronym
MBT | tank | armed-acronym
MLRS | artillery.mlrs | acronym
MRAP | afv | acronym
MRBM | missile.ballistic.mrbm | acronym
OPV | naval.amphib-patrol | armed-acronym
PUNA | uav | acronym
RPG | smallarms | armed-acronym
SLBM | missile.ballistic.slbm | acronym
SLCM | missile.cruise | acronym
SRBM | missile.ballistic.srbm | acronym
TNT | munition | crime-acronym
UAV | uav | acronym
UCAV | uav.ucav | acronym
UUV | naval.unmanned | acronym
WMD | unspecified | armed-acronym
agen saraf | chemical | alone
air gun | smallarms | alone
air softgun | smallarms | alone
airgun | smallarms | alone
airsoft gun | smallarms | alone
airsoftgun | smallarms | alone
alat peledak | munition | alone
alat peledak improvisasi | munition | alone
alat utama sistem persenjataan | unspecified | generic
alat utama sistem senjata | unspecified | generic
alutista | unspecified | generic
alutsista | unspecified | generic
amunisi | munition | ammo
amunisi berkeliaran | uav.loitering | alone
amunisi jelajah | uav.loitering | alone
anak panah | unspecified | crime
antraks | biological | armed
artileri | artillery | armed
artileri medan | artillery | alone
artileri roket | artillery.mlrs | alone
artileri swagerak | artillery.howitzer | alone
badik | blade | alone
bahan peledak | munition | alone
ballistic missile | missile.ballistic | alone
bayonet | blade | alone
bazoka | smallarms | alone
bazooka | smallarms | alone
bedil | smallarms | crime
belati | blade | generic
bola merica | munition | alone
bom | munition | bomb
bom asap | munition | alone
bom atom | nuclear | alone
bom berpemandu | munition | alone
bom bunuh diri | munition | alone
bom granat | munition | alone
bom hidrogen | nuclear | alone
bom ikan | munition | alone
bom kotor | radiological | alone
bom luncur | munition | alone
bom molotov | munition | alone
bom nuklir | nuclear | alone
bom pintar | munition | alone
bom rakitan | munition | alone
bom tandan | munition | alone
bom tangan | munition | alone
bom termonuklir | nuclear | alone
bom udara | munition | alone
bomber | aircraft.bomber | armed
bondet | munition | alone
busur | unspecified | crime
busur panah | unspecified | crime
celurit | blade | alone
clurit | blade | alone
corbek | blade | alone
cruise missile | missile.cruise | alone
detonator | munition | alone
dinamit | munition | bomb
dron | uav | armed
drone | uav | armed
drone bawah air | naval.unmanned | alone
drone bawah laut | naval.unmanned | alone
drone laut | naval.unmanned | alone
egrek | blade | crime
fregat | naval.frigate | alone
frigat | naval.frigate | alone
fusil | smallarms | armed
gas air mata | munition | alone
gas klorin | chemical | armed
gas mustard | chemical | alone
gas saraf | chemical | alone
gas sarin | chemical | alone
gobang | blade | crime
golok | blade | crime
granat | munition | alone
granat asap | munition | alone
granat berpeluncur | smallarms | alone
granat berpeluncur roket | smallarms | alone
granat roket | smallarms | alone
granat tangan | munition | alone
haubits | artillery.howitzer | alone
heli | helicopter | craft
heli serang | helicopter | alone
heli tempur | helicopter | alone
helikopter | helicopter | craft
helikopter angkut | helicopter | craft
helikopter militer | helicopter | alone
helikopter pengintai | helicopter | alone
helikopter serang | helicopter | alone
helikopter serbu | helicopter | alone
helikopter tempur | helicopter | alone
howitzer | artillery.howitzer | alone
hulu ledak | munition | alone
hulu ledak nuklir | nuclear | alone
intercontinental ballistic missile | missile.ballistic.icbm | alone
jet | aircraft.fighter | craft
jet latih | aircraft.support | armed
jet militer | aircraft.fighter | alone
jet pejuang | aircraft.fighter | alone
jet pembom | aircraft.bomber | alone
jet pengebom | aircraft.bomber | alone
jet siluman | aircraft.fighter | alone
jet tempur | aircraft.fighter | alone
kapak | blade | crime
kapal | naval | head
kapal amfibi | naval.amphib-patrol | alone
kapal bantu | naval | armed
kapal cepat | naval | head
kapal cepat rudal | naval.corvette | alone
kapal cepat torpedo | naval.corvette | alone
kapal drone | naval.unmanned | armed
kapal fregat | naval.frigate | alone
kapal induk | naval.carrier | alone
kapal induk helikopter | naval.carrier | alone
kapal intelijen | naval | armed
kapal jelajah | naval.destroyer | armed
kapal komando | naval | alone
kapal kombatan | naval | alone
kapal korvet | naval.corvette | alone
kapal latih | naval.amphib-patrol | head
kapal militer | naval | generic
kapal nirawak | naval.unmanned | armed
kapal patroli | naval.amphib-patrol | armed
kapal patroli cepat | naval.amphib-patrol | armed
kapal pemburu | naval | alone
kapal pendarat | naval.amphib-patrol | armed
kapal pengangkut pesawat | naval.carrier | alone
kapal penghancur | naval.destroyer | alone
kapal penjelajah | naval.destroyer | armed
kapal penyapu ranjau | naval | alone
kapal penyerang | naval | armed
kapal perang | naval | alone
kapal permukaan nirawak | naval.unmanned | alone
kapal perusak | naval.destroyer | alone
kapal perusak kawal rudal | naval.frigate | alone
kapal rudal | naval | alone
kapal rumah sakit | naval | head
kapal selam | naval.submarine | alone
kapal selam mini | naval.submarine | alone
kapal selam nirawak | naval.unmanned | alone
kapal selam penyerang | naval.submarine | alone
kapal serang | naval | alone
kapal serbu | naval.amphib-patrol | alone
kapal serbu amfibi | naval.amphib-patrol | alone
kapal tanpa awak | naval.unmanned | armed
kapal tempur | naval | alone
kapal torpedo | naval | alone
karabin | smallarms | alone
katana | blade | crime
kelewang | blade | alone
kendaraan amfibi | afv | armed
kendaraan lapis baja | afv | alone
kendaraan lapis baja ringan | afv | alone
kendaraan militer | afv | generic
kendaraan taktis | afv | alone
kendaraan tempur | afv | alone
kendaraan tempur infanteri | afv | alone
kendaraan udara nirawak | uav | armed
kendaraan udara tanpa awak | uav | armed
kendaraan udara tempur nirawak | uav.ucav | alone
kerambit | blade | alone
kereta kebal | tank | alone
kereta perisai | afv | alone
keris | blade | crime
ketapel | unspecified | crime
klewang | blade | alone
korvet | naval.corvette | alone
laras panjang | smallarms | alone
mandau | blade | crime
medium-range ballistic missile | missile.ballistic.mrbm | alone
meriam | artillery.howitzer | armed
meriam swagerak | artillery.howitzer | alone
mesingan | smallarms | alone
mesiu | munition | armed
misil | missile | alone
mobil lapis baja | afv | armed
mobil taktis | afv | alone
molotov | munition | crime
mortir | artillery.mortar | alone
munisi | munition | alone
novichok | chemical | alone
nuklir taktis | nuclear | armed
panah | unspecified | crime
panser | afv | armed
parang | blade | crime
pedang | blade | generic
pelontar granat | smallarms | alone
peluncur granat | smallarms | alone
peluncur roket | artillery.mlrs | alone
peluncur rudal | missile | alone
peluru | munition | bomb
peluru artileri | munition | alone
peluru berpandu | missile | alone
peluru hidup | munition | alone
peluru karet | munition | alone
peluru kendali | missile | alone
peluru tajam | munition | alone
pembom | aircraft.bomber | armed
pencegat | airdefence.sam | head
pengangkut personel lapis baja | afv | alone
pengebom | aircraft.bomber | head
pengebom siluman | aircraft.bomber | alone
pengebom strategis | aircraft.bomber | alone
pengebom tempur | aircraft.bomber | alone
pentungan | unspecified | crime
periuk api | munition | alone
persenjataan | unspecified | generic
perusak kawal rudal | naval.frigate | alone
pesawat | aircraft | head
pesawat amfibi | aircraft.support | head
pesawat angkut militer | aircraft.support | alone
pesawat bomber | aircraft.bomber | alone
pesawat jet tempur | aircraft.fighter | alone
pesawat mata-mata | aircraft.support | alone
pesawat militer | aircraft | generic
pesawat nirawak | uav | armed
pesawat patroli maritim | aircraft.support | alone
pesawat pejuang | aircraft.fighter | alone
pesawat pembom | aircraft.bomber | alone
pesawat pembom tempur | aircraft.bomber | alone
pesawat pengebom | aircraft.bomber | alone
pesawat pengintai | aircraft.support | alone
pesawat serang | aircraft.attack | alone
pesawat serbu | aircraft.attack | alone
pesawat siluman | aircraft.fighter | alone
pesawat tak berawak | uav | armed
pesawat tanpa awak | uav | armed
pesawat tanpa pemandu | uav | armed
pesawat tempur | aircraft.fighter | alone
pisau | blade | crime
pisau belati | blade | alone
pistol | smallarms | alone
quadcopter | uav | armed
raifal | smallarms | alone
ranjau | munition | alone
ranjau darat | munition | alone
ranjau laut | munition | alone
ranpur | afv | alone
rantis | afv | alone
rencong | blade | crime
revolver | smallarms | alone
robot tempur | afv | armed
roket | missile | rocket
roket multilaras | artillery.mlrs | alone
rudal | missile | alone
rudal pertahanan udara | airdefence.sam | alone
sajam | blade | alone
samurai | blade | crime
sangkur | blade | alone
senapan | smallarms | alone
senapan angin | smallarms | alone
senapan mesin | smallarms | alone
senapang | smallarms | alone
senjata | unspecified | generic
senjata antariksa | unspecified | generic
senjata antitank | smallarms | alone
senjata api | smallarms | alone
senjata atom | nuclear | alone
senjata biologi | biological | alone
senjata biologis | biological | alone
senjata hipersonik | missile.hypersonic | alone
senjata kimia | chemical | alone
senjata laras panjang | smallarms | alone
senjata laras pendek | smallarms | alone
senjata laser | ew-cyber | alone
senjata nuklir | nuclear | alone
senjata otomatis | smallarms | alone
senjata pemusnah massal | unspecified | alone
senjata rakitan | smallarms | alone
senjata rudal | missile | alone
senjata serbu | smallarms | alone
senjata tajam | blade | alone
senjata termonuklir | nuclear | alone
senpi | smallarms | alone
senpi rakitan | smallarms | alone
shotgun | smallarms | alone
sistem | airdefence.sam | system
sistem anti-drone | airdefence | alone
sistem antipesawat | airdefence.sam | alone
sistem antirudal | airdefence.sam | alone
sistem artileri | artillery | alone
sistem artileri roket | artillery.mlrs | alone
sistem peluncur roket | artillery.mlrs | alone
sistem peluncur roket ganda | artillery.mlrs | alone
sistem pertahanan misil | airdefence.sam | alone
sistem pertahanan rudal | airdefence.sam | alone
sistem pertahanan udara | airdefence.sam | alone
sistem pertahanan udara dan rudal | airdefence.sam | alone
sistem roket | artillery.mlrs | alone
sistem rudal | airdefence.sam | alone
sistem senjata | unspecified | generic
submunisi | munition | alone
tameng rudal | airdefence.sam | alone
tank | tank | armed
tank tempur | tank | alone
tank tempur utama | tank | alone
tombak | blade | crime
torpedo | torpedo | alone
wahana nirawak | uav | armed
wahana tanpa awak | uav | armed
warhead | munition | alone
`;
