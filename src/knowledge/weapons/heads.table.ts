/**
 * Nouns that a weapon's phrase begins with. Use: "alone" is a weapon wherever it stands; "armed" needs a word of war or a modifier,
 * "crime" a word of violence in the article; "craft" needs many words of war, for rescuers and airlines fly it as well; "head" is not a weapon without a designation or a modifier that arms it; "generic" is any weapon;
 * "acronym" is matched in exact case and needs nothing else. Own compilation.
 * Columns: form | category | use. Sorted.
 */
export const WEAPON_HEADS_TABLE = `
AFV | afv | armed-acronym
APC | afv | armed-acronym
ATGM | missile | armed-acronym
FPV | uav | armed-acronym
ICBM | missile.ballistic.icbm | acronym
IED | munition | acronym
IFV | afv | acronym
IRBM | missile.ballistic.irbm | acronym
JLTV | afv | acronym
KCR | naval.corvette | armed-acronym
LAV | afv | armed-acronym
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
USV | naval | armed-acronym
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
anti-ship missile | missile.antiship | alone
anti-tank guided missile | missile | alone
antraks | biological | armed
armored fighting vehicle | afv | alone
armored personnel carrier | afv | alone
armored vehicle | afv | alone
armoured fighting vehicle | afv | alone
armoured personnel carrier | afv | alone
armoured vehicle | afv | alone
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
bom berpemandu GPS | munition | alone
bom berpemandu laser | munition | alone
bom berpemandu presisi | munition | alone
bom berpemandu satelit | munition | alone
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
fast attack craft | naval.amphib-patrol | alone
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
guided bomb | munition | alone
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
improvised explosive device | munition | alone
infantry fighting vehicle | afv | alone
intercontinental ballistic missile | missile.ballistic.icbm | alone
jet | aircraft.fighter | craft
jet latih | aircraft.support | armed
jet militer | aircraft.fighter | alone
jet pejuang | aircraft.fighter | alone
jet pembom | aircraft.bomber | alone
jet pengebom | aircraft.bomber | alone
jet siluman | aircraft.fighter | alone
jet tempur | aircraft.fighter | alone
joint light tactical vehicle | afv | alone
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
kendaraan angkut personel lapis baja | afv | alone
kendaraan lapis baja | afv | alone
kendaraan lapis baja angkut personel | afv | alone
kendaraan lapis baja pengangkut personel | afv | alone
kendaraan lapis baja ringan | afv | alone
kendaraan militer | afv | generic
kendaraan pengangkut personel lapis baja | afv | alone
kendaraan taktis | afv | alone
kendaraan taktis ringan | afv | alone
kendaraan tempur | afv | alone
kendaraan tempur infanteri | afv | alone
kendaraan tempur lapis baja | afv | alone
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
landing helicopter dock | naval.amphib-patrol | alone
landing platform dock | naval.amphib-patrol | alone
laras panjang | smallarms | alone
light armored vehicle | afv | alone
light armoured vehicle | afv | alone
light tactical vehicle | afv | alone
main battle tank | tank | alone
mandau | blade | crime
medium-range ballistic missile | missile.ballistic.mrbm | alone
meriam | artillery.howitzer | armed
meriam swagerak | artillery.howitzer | alone
mesingan | smallarms | alone
mesiu | munition | armed
mine-resistant ambush protected | afv | alone
misil | missile | alone
mobil lapis baja | afv | armed
mobil taktis | afv | alone
molotov | munition | crime
mortir | artillery.mortar | alone
multiple launch rocket system | artillery.mlrs | alone
munisi | munition | alone
novichok | chemical | alone
nuklir taktis | nuclear | armed
offshore patrol vessel | naval.amphib-patrol | alone
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
self-propelled howitzer | artillery | alone
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
sistem misil pertahanan udara | airdefence.sam | alone
sistem peluncur roket | artillery.mlrs | alone
sistem peluncur roket ganda | artillery.mlrs | alone
sistem peluru kendali pertahanan udara | airdefence.sam | alone
sistem pertahanan misil | airdefence.sam | alone
sistem pertahanan rudal | airdefence.sam | alone
sistem pertahanan udara | airdefence.sam | alone
sistem pertahanan udara dan rudal | airdefence.sam | alone
sistem roket | artillery.mlrs | alone
sistem rudal | airdefence.sam | alone
sistem rudal antipesawat | airdefence.sam | alone
sistem rudal permukaan ke udara | airdefence.sam | alone
sistem rudal permukaan-ke-udara | airdefence.sam | alone
sistem rudal pertahanan udara | airdefence.sam | alone
sistem senjata | unspecified | generic
submunisi | munition | alone
surface-to-air missile | airdefence.sam | alone
tameng rudal | airdefence.sam | alone
tank | tank | armed
tank tempur | tank | alone
tank tempur utama | tank | alone
tombak | blade | crime
torpedo | torpedo | alone
unmanned aerial vehicle | uav | alone
unmanned combat aerial vehicle | uav.ucav | alone
unmanned surface vehicle | naval | alone
wahana nirawak | uav | armed
wahana tanpa awak | uav | armed
warhead | munition | alone
`;
