/**
 * Weapon systems, classes and named ships: category, country of design and the forms that may stand alone (case-sensitive).
 * Forms in context need a military head noun close by. Own compilation of facts.
 * Columns: name | category | origin | kind | wikidata | forms | forms in context. The Wikidata id stands where a source states it (see NOTICE). Lists are separated by "; ". Sorted.
 */
export const WEAPON_SYSTEMS_TABLE = `
2A65 Msta-B | artillery.howitzer | RU | type |  | 2A65 Msta-B | Msta-B
2S1 Gvozdika | artillery.howitzer | RU | type | Q222786 | 2S1 Gvozdika | Gvozdika
2S19 Msta | artillery.howitzer | RU | type | Q222793 | 2S19; 2S19 Msta | Msta-S
2S22 Bohdana | artillery.howitzer | UA | type | Q56043004 | 2S22 Bohdana | Bohdana
2S3 Akatsiya | artillery.howitzer | RU | type | Q222807 | 2S3 Akatsiya; Akatsiya |
2S35 Koalitsiya | artillery.howitzer | RU | type |  | 2S35 Koalitsiya; Koalitsiya-SV |
2S4 Tyulpan | artillery.howitzer | RU | type | Q222809 | 2S4 Tyulpan; Tyulpan |
2S7 Pion | artillery.howitzer | RU | type | Q222824 | 2S7 Pion | Malka; Pion
2S9 Nona | artillery.howitzer | RU | type | Q222826 | 2S9 Nona | Nona
9A52-4 | artillery.mlrs | RU | type |  | 9A52-4 |
9M729 | missile.cruise | RU | type |  | 9M729; 9M729 Novator; SSC-8 |
A-10 Thunderbolt II | aircraft.attack | US | type | Q192443 | A-10; A-10 Thunderbolt; A-10 Thunderbolt II; A-10 Warthog | A-10C; Warthog
A-100 | artillery.mlrs | CN | type |  |  | A-100
A-135 | airdefence.sam | RU | type |  |  | A-135
A-235 Nudol | airdefence.sam | RU | type |  | A-235 Nudol | Nudol
A-4 Skyhawk | aircraft.attack | US | type | Q334759 | A-4 Skyhawk | A-4
A-50 Mainstay | aircraft.support | RU | type | Q499185 | A-50 Mainstay; Beriev A-50 | A-50
A129 Mangusta | helicopter | IT | type | Q398999 | A129 Mangusta | Mangusta
A330 MRTT | aircraft.support |  | type | Q6492 | A330 MRTT; A330MRTT; KC-30A | MRTT
A400M Atlas | aircraft.support |  | type | Q6496 | A-400M; A400M; A400M Atlas; Airbus A400M |
AAV-7 | afv | US | type |  | AAV-7; AAV7; AAVP-7 |
AC-130 | aircraft.attack | US | type | Q431231 | AC-130; AC-130 Ghostrider; AC-130J Ghostrider |
AGM-114 Hellfire | missile.antitank | US | type | Q271930 | AGM-114; AGM-114 Hellfire | Hellfire
AGM-129 | missile.cruise | US | type |  | AGM-129 |
AGM-154 JSOW | missile.asm | US | type |  | AGM-154 JSOW; JSOW |
AGM-158 JASSM | missile.cruise | US | type | Q292456 | AGM-158; AGM-158 JASSM; JASSM | JASSM-ER
AGM-179 JAGM | missile.asm | US | type |  | AGM-179 JAGM | JAGM
AGM-181 LRSO | missile.cruise | US | type |  | AGM-181 LRSO | LRSO
AGM-183 ARRW | missile.hypersonic | US | type |  | AGM-183 ARRW; AGM-183A | ARRW
AGM-65 Maverick | missile.asm | US | type | Q292553 | AGM-65; AGM-65 Maverick | Maverick
AGM-86 | missile.cruise | US | type |  | AGM-86; ALCM |
AGM-88 HARM | missile.asm | US | type | Q292601 | AGM-88; AGM-88 HARM | HARM
AGM-88G AARGM-ER | missile.asm | US | type |  | AARGM; AGM-88G AARGM-ER |
AGS-17 | smallarms | RU | type | Q292668 | AGS-17 |
AH-1 Cobra | helicopter | US | type | Q219629 | AH-1 Cobra; AH-1W; AH-1Z; AH-1Z Viper; helikopter Cobra | SuperCobra
AH-64 Apache | helicopter | US | type | Q171468 | AH-64; AH-64 Apache; AH-64E; AH-64E Guardian; Boeing AH-64E | Apache
AHS Krab | artillery.howitzer | PL | type | Q389052 |  | AHS Krab; Krab
AIM-120 AMRAAM | missile.aam | US | type | Q293743 | AIM-120; AIM-120 AMRAAM; AIM-120C; AIM-120D; AMRAAM |
AIM-174B | missile.aam | US | type |  | AIM-174B |
AIM-260 JATM | missile.aam | US | type |  | AIM-260 JATM | JATM
AIM-54 Phoenix | missile.aam | US | type | Q293772 | AIM-54; AIM-54 Phoenix |
AIM-7 Sparrow | missile.aam | US | type | Q293810 | AIM-7; AIM-7 Sparrow; Sparrow AIM-7 |
AIM-9 Sidewinder | missile.aam | US | type | Q235396 | AIM-9; AIM-9 Sidewinder; AIM-9X; Sidewinder |
AK-103 | smallarms | RU | type |  | AK-103 |
AK-12 | smallarms | RU | type | Q1902575 | AK-12 | AK12
AK-47 | smallarms | RU | type |  | AK 47; AK-47; AK47 | Kalashnikov
AK-74 | smallarms | RU | type | Q156229 | AK-74 | AK74
AKD-10 | missile.asm | CN | type |  | AKD-10 |
AKM | smallarms | RU | type | Q432662 |  | AKM
AMCA | aircraft.fighter | IN | type |  |  | AMCA
AMPV | afv | US | type |  |  | AMPV
AMX | aircraft.fighter | BR | type | Q295466 | AMX A-1 | AMX
AMX-10RC | tank | FR | type | Q295405 | AMX 10 RC; AMX-10 RC; AMX-10RC |
AMX-13 | tank | FR | type |  | AMX 13; AMX-13 |
AMX-30 | tank | FR | type | Q167441 | AMX-30 |
AN/TPY-2 | ew-cyber | US | type |  | AN/TPY-2; TPY-2 |
AQ-400 Scythe | uav.loitering | UA | type |  | AQ-400 Scythe | AQ-400
AR-15 | smallarms | US | type |  | AR 15; AR15 | AR-15
ARX160 | smallarms | IT | type |  | ARX160 |
AS-30L | missile.asm | FR | type |  | AS-30L | AS30
AS332 Super Puma | helicopter | FR | type |  | AS332; AS332 Super Puma; NAS-332; Super Puma |
AS550 Fennec | helicopter | FR | type |  | AS550 Fennec | Fennec
AS565 Panther | helicopter | FR | type |  | AS-565; AS565 MBe Panther; AS565 Panther |
AS90 | artillery.howitzer | GB | type |  | AS-90 | AS90
ASN-301 | uav.loitering | CN | type |  | ASN-301 |
ASRAAM | missile.aam | GB | type |  |  | ASRAAM
ASTROS | artillery.mlrs | BR | type |  | ASTROS II Mk 6; Astros Mk6 | ASTROS; ASTROS II
AT-6 Wolverine | aircraft.attack | US | type |  | AT-6 Wolverine | AT-6
AT4 | smallarms | SE | type | Q29105 |  | AT-4; AT4
ATACMS | missile.ballistic.srbm | US | type |  | ATACMS; Army Tactical Missile System; MGM-140 |
ATAGS | artillery.howitzer | IN | type |  |  | ATAGS
ATMOS | artillery.howitzer | IL | type |  | ATMOS 2000 | ATMOS
ATR-72 MP | aircraft.support | IT | type |  | ATR 72 MP; ATR-72 MP |
AW101 Merlin | helicopter | IT | type | Q398881 | AW-101; AW101; AW101 Merlin; EH101 |
AW139 | helicopter | IT | type | Q398900 | AW-139; AW139 |
AW159 Wildcat | helicopter | IT | type |  | AW-159; AW159 Wildcat | Wildcat
AW249 | helicopter | IT | type |  | AW249 |
Ababeel | missile.ballistic.mrbm | PK | type |  |  | Ababeel
Ababil | uav.recon | IR | type |  | Ababil-3 | Ababil; Ababil-T
Abdali | missile.ballistic.srbm | PK | type |  |  | Abdali; Hatf-II
Abu Mahdi | missile.antiship | IR | type |  |  | Abu Mahdi
Accuracy International | smallarms | GB | type |  | L115A3 | AXMC; Accuracy International
Ada class | naval.corvette | TR | class-or-ship |  |  | Ada class; MILGEM
Admiral Gorshkov | naval.frigate | RU | class-or-ship |  |  | Admiral Gorshkov; kelas Gorshkov
Admiral Grigorovich | naval.frigate | RU | class-or-ship |  |  | Admiral Grigorovich; kelas Grigorovich
Admiral Kuznetsov | naval.carrier | RU | class-or-ship |  |  | Admiral Kuznetsov; Kuznetsov
Aegis | airdefence.sam | US | type |  | Aegis Ashore | Aegis; Aegis Combat System; sistem Aegis
Aerostar | uav.recon | IL | type |  |  | Aerostar
Agni-I | missile.ballistic.srbm | IN | type |  | Agni 1; Agni-1 | Agni-I
Agni-II | missile.ballistic.mrbm | IN | type |  | Agni 2; Agni-2 | Agni-II
Agni-III | missile.ballistic.irbm | IN | type | Q11540244 | Agni 3; Agni-3 | Agni-III
Agni-IV | missile.ballistic.irbm | IN | type |  | Agni 4; Agni-4 | Agni-IV
Agni-P | missile.ballistic.mrbm | IN | type |  | Agni Prime | Agni-P
Agni-V | missile.ballistic.icbm | IN | type | Q1046130 | Agni 5; Agni-5 | Agni-V
Agni-VI | missile.ballistic.icbm | IN | type |  | Agni-6 | Agni-VI
Agosta | naval.submarine | FR | class-or-ship |  |  | Agosta
Ahmad Yani class | naval.frigate | NL | class-or-ship |  | Ahmad Yani class; KRI Abdul Halim Perdanakusuma; KRI Ahmad Yani; KRI Karel Satsuitubun; KRI Oswald Siahaan; KRI Slamet Riyadi; KRI Yos Sudarso; kelas Ahmad Yani |
Air LORA | missile.asm | IL | type |  | Air LORA |
Ajax | afv | GB | type |  |  | Ajax
Akash | airdefence.sam | IN | type | Q2652759 |  | Akash
Akeron | missile.antitank | FR | type |  | Akeron MP | Akeron; MMP
Aksungur | uav.ucav | TR | type | Q65071968 | Aksungur |
Akula | naval.submarine | RU | class-or-ship |  |  | Akula; kelas Akula
Al-Khalid | tank | PK | type | Q429898 | Al Khalid | Al-Khalid
Al-Zarrar | tank | PK | type |  |  | Al-Zarrar
Almas | missile.antitank | IR | type |  |  | Almas
Alpagu | uav.loitering | TR | type |  |  | Alpagu
Altay | tank | TR | type | Q434883 |  | Altay
Altius | uav.ucav | RU | type |  |  | Altius
Altius-600 | uav.loitering | US | type |  | Altius-600 |
Alvaro Alberto | naval.submarine | BR | class-or-ship |  |  | Alvaro Alberto
Alvaro de Bazan | naval.frigate | ES | class-or-ship |  |  | Alvaro de Bazan; F-100; kelas Alvaro
Amnok | naval.corvette | KP | class-or-ship |  |  | Amnok
An-124 Ruslan | aircraft.support | RU | type | Q193487 | An-124; An-124 Ruslan; Antonov An-124; Antonov-124 |
An-225 Mriya | aircraft.support | UA | type |  | An-225; An-225 Mriya |
An-26 | aircraft.support | UA | type | Q62156 | An-26; Antonov An-26 |
Anka | uav.ucav | TR | type |  | Anka-3; TAI Anka | Anka; Anka-S
Anka-3 | uav.ucav | TR | type |  | Anka-III |
Anoa | afv | ID | type | Q2115849 | APS-3 Anoa; Anoa-2; Pindad Anoa; panser Anoa | Anoa
Antelope | airdefence.sam | TW | type |  |  | Antelope
Anza | airdefence.manpads | PK | type |  |  | Anza
Anzac | naval.frigate | AU | class-or-ship |  | HMAS Anzac; kelas Anzac | Anzac
Arash | uav.loitering | IR | type |  | Arash-2 | Arash
Arash-2 | uav.loitering | IR | type |  | Arash 2 |
Archer | artillery.howitzer | SE | type |  | Archer FH77; FH77BW | Archer
Ariete | tank | IT | type | Q660378 | C1 Ariete | Ariete
Arjun | tank | IN | type |  | Arjun Mk1A | Arjun
Arleigh Burke | naval.destroyer | US | class-or-ship |  | Arleigh Burke; DDG-51; kapal perusak Arleigh Burke; kelas Arleigh Burke |
Arma | afv | TR | type |  |  | Arma
Arman | airdefence.sam | IR | type |  |  | Arman
Arrow | airdefence.sam | IL | type | Q671836 |  | Arrow
Arrow 2 | airdefence.sam | IL | type |  | Arrow 2; Arrow-2 |
Arrow 3 | airdefence.sam | IL | type |  | Arrow 3; Arrow-3; Hetz-3; Panah 3 |
Aspide | airdefence.sam | IT | type |  |  | Aspide
Aster 15 | airdefence.sam | FR | type |  | Aster-15 | Aster
Aster 30 | airdefence.sam | FR | type |  | Aster 15; Aster 30; Aster-30 |
Astra | missile.aam | IN | type |  |  | Astra
Astute | naval.submarine | GB | class-or-ship |  | HMS Astute; kelas Astute | Astute
Atago | naval.destroyer | JP | class-or-ship |  |  | Atago
Atmaca | missile.antiship | TR | type |  |  | Atmaca
Avangard | missile.hypersonic | RU | type |  |  | Avangard
Avenger | airdefence.sam | US | type |  | AN/TWQ-1 Avenger; Avenger AN/TWQ-1 | Avenger
Azarakhsh | airdefence.sam | IR | type |  |  | Azarakhsh
B-1B Lancer | aircraft.bomber | US | type | Q218636 | B-1 Lancer; B-1B Lancer | B-1; B-1B; B1B
B-2 Spirit | aircraft.bomber | US | type | Q180285 | B-2 Spirit; B-2 Stealth; B2 Spirit | B-2
B-21 Raider | aircraft.bomber | US | type | Q22960692 | B-21; B-21 Raider |
B-29 Superfortress | aircraft.bomber | US | type | Q184870 | B-29 Superfortress; Enola Gay | B-29
B-52 Stratofortress | aircraft.bomber | US | type | Q174534 | B-52; B-52 Stratofortress; pengebom B-52 | B-52H; B52
B61 | munition | US | type |  | B61-12; B61-13 | B61
B83 | munition | US | type |  | B83-1 | B83
BGM-71 TOW | missile.antitank | US | type | Q747313 | BGM-71 TOW; TOW-2 | TOW
BLU-109 | munition | US | type |  | BLU-109; BLU-110 |
BM-21 Grad | artillery.mlrs | RU | type | Q270289 | BM-21; BM-21 Grad | Grad
BM-27 Uragan | artillery.mlrs | RU | type | Q277426 | BM-27; BM-27 Uragan | Uragan
BM-30 Smerch | artillery.mlrs | RU | type | Q787445 | BM-30; BM-30 Smerch | Smerch
BMC Kirpi | afv | TR | type |  | BMC Kirpi | Kirpi
BMD-2 | afv | RU | type | Q2267069 | BMD-2 |
BMD-4 | afv | RU | type |  | BMD-4 |
BMP-1 | afv | RU | type | Q155494 | BMP-1 |
BMP-2 | afv | RU | type | Q160357 | BMP-2 |
BMP-3 | afv | RU | type | Q796368 | BMP-3; BMP-3F |
BMPT Terminator | afv | RU | type |  | BMPT Terminator | Terminator
BO-105 | helicopter | DE | type | Q835768 | BO 105; BO-105; NBO-105 |
BRDM-2 | afv | RU | type | Q167968 | BRDM-2 |
BTR-3 | afv | UA | type |  | BTR-3 |
BTR-4 | afv | UA | type |  | BTR-4; BTR-4 Bucephalus; BTR-4M |
BTR-50 | afv | RU | type | Q682951 | BTR-50; BTR-50PK |
BTR-60 | afv | RU | type | Q159911 | BTR-60 |
BTR-80 | afv | RU | type | Q477818 | BTR-80; BTR-80A |
BTR-82A | afv | RU | type |  | BTR-82A |
BZK-005 | uav.recon | CN | type |  | BZK-005 |
Baba Yaga | uav.ucav | UA | type |  |  | Baba Yaga; Vampire
Babur | missile.cruise | PK | type | Q1195217 | Hatf-7 | Babur
Badak | afv | ID | type |  | Pindad Badak; panser Badak | Badak
Baden-Württemberg | naval.frigate | DE | class-or-ship |  | kelas Baden-Wurttemberg | Baden-Württemberg; F125
Barak MX | airdefence.sam | IL | type |  | Barak MX |
Barak-8 | airdefence.sam | IL | type | Q16695097 | Barak 8; Barak-8 | Barak
Barracuda | naval.submarine | FR | class-or-ship |  | kelas Suffren | Barracuda; Suffren
Barracuda APC | afv | KR | type |  |  | Barracuda
Barracuda-500 | missile.cruise | US | type |  | Barracuda-100; Barracuda-500 |
Barrett M82 | smallarms | US | type | Q505226 | Barrett M82; M107 Barrett; M82 Barrett | Barrett
Bastion-P | missile.antiship | RU | type |  |  | Bastion; Bastion-P
Bavar-373 | airdefence.sam | IR | type |  | Bavar 373; Bavar-373 |
Bayraktar Akinci | uav.ucav | TR | type |  | Bayraktar Akinci | Akinci; Akıncı
Bayraktar Mini | uav.recon | TR | type |  | Bayraktar Mini |
Bayraktar TB2 | uav.ucav | TR | type | Q17501733 | Bayraktar; Bayraktar TB-2; Bayraktar TB2 | TB2
Bayraktar TB3 | uav.ucav | TR | type |  | Bayraktar TB3 | TB3
Be-200 | aircraft.support | RU | type |  | Be-200; Beriev Be-200 |
Beaver | uav.loitering | UA | type |  | UJ-26 Bober | Beaver; Bober
Belgorod | naval.submarine | RU | class-or-ship |  | K-329 Belgorod | Belgorod
Bell 205 | helicopter | US | type |  | Bell 205 |
Bell 412 | helicopter | US | type | Q815688 | Bell 412; Bell 412EP; Bell-412; NBell-412 |
Beretta 92 | smallarms | IT | type | Q211333 | Beretta; Beretta 92; Beretta 92FS; Beretta M9 |
Beretta AR70 | smallarms | IT | type |  | Beretta AR70 |
Bergamini | naval.frigate | IT | class-or-ship |  |  | Bergamini
Beryl | smallarms | PL | type |  |  | Beryl
Biho | airdefence.sam | KR | type |  |  | Biho
Bionix | afv | SG | type |  |  | Bionix
Black Hornet | uav.recon | US | type |  | PD-100 Black Hornet | Black Hornet
Black Shark | torpedo | IT | type |  |  | Black Shark; Black Shark Advanced
Blekinge | naval.submarine | SE | class-or-ship |  |  | A26; Blekinge
Blowpipe | airdefence.manpads | GB | type |  |  | Blowpipe
Blue Shark | torpedo | KR | type |  | Cheong Sang-eo | Blue Shark
Blue Sparrow | missile.asm | IL | type |  | Blue Sparrow |
Blue Spear | missile.antiship | IL | type |  |  | Blue Spear
Bluebottle | naval.unmanned | AU | class-or-ship |  |  | Bluebottle
Bofors | artillery.howitzer | SE | type |  | Bofors FH-77; Haubits FH77 | Bofors
Bora | missile.ballistic.srbm | TR | type |  | Bora-1 | Bora
Borei | naval.submarine | RU | class-or-ship |  | kelas Borei | Borei; Borei-A; Borey; Yuri Dolgoruky
Boxer | afv | DE | type | Q28216 | GTK Boxer | Boxer
Bozdogan | missile.aam | TR | type |  |  | Bozdogan
BrahMos | missile.cruise | IN | type |  | BrahMos; Brahmos; PJ-10 | BrahMos-A
BrahMos-II | missile.hypersonic | IN | type |  | BrahMos 2; BrahMos-II |
Bremen | naval.frigate | DE | class-or-ship |  |  | Bremen
Brimstone | missile.antitank | GB | type | Q917305 |  | Brimstone
Bronco | afv | SG | type |  | ATTC Bronco | Bronco
Buk-M1 | airdefence.sam | RU | type |  | 9K37 Buk; Buk-M1; Buk-M2; Buk-M3 | Buk; SA-11
Bulava | missile.ballistic.slbm | RU | type |  | R-30 Bulava; RSM-56 | Bulava
Burevestnik | missile.cruise | RU | type |  | 9M730; Burevestnik | Skyfall
Burraq | uav.ucav | PK | type |  | NESCOM Burraq | Burraq
Bushmaster | afv | AU | type |  | Bushmaster |
Buyan-M | naval.corvette | RU | class-or-ship |  |  | Buyan; Buyan-M
C-130 Hercules | aircraft.support | US | type | Q182027 | C-130; C-130 Hercules; C-130H; C-130J; C-130J Super Hercules; Hercules C-130 | Hercules
C-17 Globemaster III | aircraft.support | US | type | Q211369 | C-17 Globemaster III; Globemaster | C-17
C-2 | aircraft.support | JP | type |  | Kawasaki C-2 | C-2
C-295 | aircraft.support | ES | type | Q6499 | C-295; CASA C-295; CN-295 | C295
C-390 Millennium | aircraft.support | BR | type |  | C-390 Millennium; Embraer C-390; KC-390 |
C-5 Galaxy | aircraft.support | US | type | Q182012 | C-5 Galaxy | C-5M
C-705 | missile.antiship | CN | type |  | C-705 | C705
C-801 | missile.antiship | CN | type |  | C-801 |
C-802 | missile.antiship | CN | type |  | C-802 | C802
C-RAM | airdefence.sam | US | type |  | Centurion C-RAM | C-RAM
C-Star | missile.antiship | KR | type |  | SSM-700K | C-Star; Haeseong
CAESAR | artillery.howitzer | FR | type |  | Nexter Caesar; howitzer Caesar | CAESAR; Caesar
CAMM | airdefence.sam | GB | type |  | Sea Ceptor | CAMM
CAMM-ER | airdefence.sam | GB | type |  | CAMM-ER |
CBU-97 | munition | US | type |  | CBU-105; CBU-97 |
CH-3 | uav.ucav | CN | type |  |  | CH-3
CH-4 Rainbow | uav.ucav | CN | type |  | CH-4 Rainbow; CH-4B; Cai Hong-4; Rainbow 4 | CH-4
CH-47 Chinook | helicopter | US | type | Q209613 | CH-47; CH-47 Chinook; CH-47F; Chinook |
CH-5 | uav.ucav | CN | type |  | Cai Hong-5; Rainbow-5 | CH-5
CH-53 Super Stallion | helicopter | US | type |  | CH-53; CH-53 Super Stallion; CH-53E; CH-53K King Stallion; CH-53K |
CH-7 | uav.ucav | CN | type |  |  | CH-7
CH-901 | uav.loitering | CN | type |  | CH-901 |
CIS Ultimax 100 | smallarms | SG | type |  | CIS Ultimax 100 | Ultimax
CJ-10 | missile.cruise | CN | type |  | CJ-10; Changjian-10; DH-10 |
CJ-100 | missile.cruise | CN | type |  | CJ-100; DF-100 |
CJ-20 | missile.cruise | CN | type |  | CJ-20 |
CM-400AKG | missile.asm | CN | type |  | CM-400AKG |
CN-235 | aircraft.support | ID | type |  | CN-235; CN-235 MPA; CN235; CN235-220 |
CV90 | afv | SE | type | Q659630 | CV9030; Combat Vehicle 90 | CV90
CZ 75 | smallarms | CZ | type | Q588894 | CZ 75 | CZ-75
CZ 805 | smallarms | CZ | type |  | CZ 805; CZ Bren 2 |
CZ Scorpion | smallarms | CZ | type |  | CZ Scorpion; CZ Scorpion EVO; Scorpion EVO |
Cakir | missile.cruise | TR | type |  | Rudal Cakir; Çakır | Cakir
Camcopter S-100 | uav.recon | AT | type |  | Camcopter S-100; Schiebel S-100 |
Carl Gustaf | smallarms | SE | type |  | Carl Gustaf M4; Carl-Gustaf | Carl Gustaf
Cascavel | afv | BR | type |  | EE-9 Cascavel | Cascavel
Casspir | afv | ZA | type |  | Casspir |
Cavour | naval.carrier | IT | class-or-ship |  |  | Cavour
Challenger 2 | tank | GB | type | Q234676 | Challenger 2; Challenger-2 |
Challenger 3 | tank | GB | type | Q107062312 | Challenger 3 |
Charles de Gaulle | naval.carrier | FR | class-or-ship |  |  | Charles de Gaulle; kapal induk Charles de Gaulle
Cheongung | airdefence.sam | KR | type |  | Cheongung | Cheongung-II; KM-SAM; M-SAM
Cheongwang | ew-cyber | KR | type |  | Block-I laser | Cheongwang
Cheonma | airdefence.sam | KR | type |  |  | Cheonma
Cheonma-216 | tank | KP | type |  | Cheonma-216; M-2020 | Chonma
Chieftain | tank | GB | type | Q741609 |  | Chieftain
Chien Feng | uav | TW | type |  | Chien Feng |
Chien Hsiang | uav.loitering | TW | type |  |  | Chien Hsiang
Ching-kuo | aircraft.fighter | TW | type |  | F-CK-1; IDF Ching-kuo | Ching-Kuo; Ching-kuo
Chiron | airdefence.manpads | KR | type |  |  | Chiron; Shingung; Singung
Choe Hyon | naval.destroyer | KP | class-or-ship |  | Choe Hyon class | Choe Hyon; Choi Hyon
Chunmoo | artillery.mlrs | KR | type |  | Chunmoo; K239 Chunmoo | K239
Cirit | missile.asm | TR | type |  |  | Cirit
Cobra | afv | TR | type | Q1419370 | Cobra II; Otokar Cobra | Cobra
Columbia class | naval.submarine | US | class-or-ship |  | Columbia class; USS Columbia; kelas Columbia |
Constellation | naval.frigate | US | class-or-ship |  | kelas Constellation | Constellation
Coyote | uav.loitering | US | type |  |  | Coyote
Crotale | airdefence.sam | FR | type | Q1141594 |  | Crotale
D-20 | artillery.howitzer | RU | type | Q192220 |  | D-20
D-30 | artillery.howitzer | RU | type | Q172739 |  | D-30
DF-11 | missile.ballistic.srbm | CN | type |  | DF-11 | M-11
DF-15 | missile.ballistic.srbm | CN | type |  | DF-15; Dongfeng-15 | M-9
DF-16 | missile.ballistic.srbm | CN | type |  | DF-16 |
DF-17 | missile.ballistic.mrbm | CN | type | Q17055549 | DF-17; Dong Feng-17; Dongfeng-17 |
DF-21 | missile.ballistic.mrbm | CN | type |  | DF-21; DF-21D; Dongfeng-21 |
DF-26 | missile.ballistic.irbm | CN | type |  | DF-26; Dong Feng-26; Dongfeng 26; Dongfeng-26 |
DF-27 | missile.ballistic.irbm | CN | type |  | DF-27; Dongfeng-27 |
DF-31 | missile.ballistic.icbm | CN | type |  | DF-31; DF-31AG; Dongfeng-31 |
DF-4 | missile.ballistic.irbm | CN | type |  | DF-4 |
DF-41 | missile.ballistic.icbm | CN | type |  | DF-41; Dong Feng-41; Dongfeng 41; Dongfeng-41 |
DF-5 | missile.ballistic.icbm | CN | type | Q1024415 | DF-5; Dong Feng-5; Dongfeng-5 |
DF-61 | missile.ballistic.icbm | CN | type |  | DF-61 |
DF-ZF | missile.hypersonic | CN | type |  | WU-14 | DF-ZF
DITA | artillery.howitzer | CZ | type |  |  | DITA
DM2A4 | torpedo | DE | type |  | DM2A4 | SeaHake; Seehecht
DPICM | munition | US | type |  |  | DPICM; M864
DShK | smallarms | RU | type | Q477863 |  | DShK
DURO | afv | CH | type |  |  | DURO
Daegu | naval.frigate | KR | class-or-ship |  |  | Daegu
Daewoo K2 | smallarms | KR | type |  | Daewoo K2 | K2
Dana | artillery.howitzer | CZ | type |  | Dana M1 | DANA; Dana
Dark Eagle | missile.hypersonic | US | type |  | Dark Eagle; Long-Range Hypersonic Weapon | LRHW
David's Sling | airdefence.sam | IL | type | Q64158 | David's Sling | Ketapel Daud; Ketapel David; Magic Wand
De Zeven Provincien | naval.frigate | NL | class-or-ship |  |  | De Zeven Provincien
Dehlavieh | missile.antitank | IR | type |  |  | Dehlavieh
Delilah | missile.cruise | IL | type |  |  | Delilah
Delta IV | naval.submarine | RU | class-or-ship |  | kelas Delta | Delta IV
Derby | missile.aam | IL | type |  |  | Derby
Dezful | missile.ballistic.srbm | IR | type |  |  | Dezful
Dhanush | artillery.howitzer | IN | type |  |  | Dhanush
Dhruv | helicopter | IN | type | Q762486 | ALH Dhruv; HAL Dhruv | Dhruv
Dhruvastra | missile.antitank | IN | type |  |  | Dhruvastra
Dingo | afv | DE | type |  |  | Dingo
Dolphin | naval.submarine | DE | class-or-ship |  | INS Dakar; kelas Dolphin | Dolphin
Dosan Ahn Chang-ho | naval.submarine | KR | class-or-ship |  | SS-083 | Dosan Ahn Chang-ho; Dosan Ahn Changho; KSS-III
DragonFire | ew-cyber | GB | type |  | DragonFire laser | DragonFire
Dreadnought | naval.submarine | GB | class-or-ship |  | HMS Dreadnought; kelas Dreadnought | Dreadnought
E-2 Hawkeye | aircraft.support | US | type | Q223372 | E-2 Hawkeye; E-2C Hawkeye; E-2D Hawkeye | E-2D
E-3 Sentry | aircraft.support | US | type | Q261384 | AWACS; E-3 AWACS; E-3 Sentry |
E-4B Nightwatch | aircraft.support | US | type |  | Doomsday Plane; E-4B Nightwatch | E-4B
E-6B Mercury | aircraft.support | US | type |  | E-6B Mercury | E-6B
E-7 Wedgetail | aircraft.support | US | type | Q889373 | E-7 Wedgetail | E-7A; Wedgetail
E-8 JSTARS | aircraft.support | US | type |  | E-8 JSTARS; JSTARS |
EA-18G Growler | aircraft.support | US | type | Q890185 | EA-18G Growler | EA-18G; Growler
EP-3 | aircraft.support | US | type |  | EP-3; EP-3E; Lockheed EP-3E |
ER GMLRS | artillery.mlrs | US | type |  | ER GMLRS |
ERAM | missile.cruise | US | type |  |  | ERAM
ERYX | missile.antitank | FR | type | Q1363858 |  | ERYX
ESSM | airdefence.sam | US | type |  | Evolved Sea Sparrow; RIM-162 | ESSM
Eagle IV | afv | CH | type |  |  | Eagle IV
Eitan | afv | IL | type |  |  | Eitan
Ejder | afv | TR | type |  |  | Ejder
Elang Hitam | uav.recon | ID | type |  | PUNA MALE; Puna Elang Hitam | Black Eagle; Elang Hitam
Emad | missile.ballistic.mrbm | IR | type |  |  | Emad
Etemad | missile.ballistic.mrbm | IR | type |  |  | Etemad
Eurodrone | uav.ucav |  | type |  |  | Eurodrone
Eurofighter Typhoon | aircraft.fighter |  | type | Q151384 | EF-2000; Eurofighter; Eurofighter Typhoon | Typhoon
Exocet | missile.antiship | FR | type | Q150570 | Exocet | AM39; MM38; MM40; SM39
F-117 Nighthawk | aircraft.fighter | US | type | Q184491 | F-117; F-117 Nighthawk |
F-14 Tomcat | aircraft.fighter | US | type | Q34945 | F-14; F-14 Tomcat | Tomcat
F-15 Eagle | aircraft.fighter | US | type | Q29251 | F-15; F-15 Eagle; F-15 Strike Eagle; F-15E Strike Eagle; F-15EX; F-15EX Eagle II; F-15IDN; F-15SE | F-15C; F15
F-15I Ra'am | aircraft.fighter | US | type |  | F-15I Ra'am | Ra'am
F-15J | aircraft.fighter | JP | type |  |  | F-15J
F-16 Fighting Falcon | aircraft.fighter | US | type | Q100026 | F-16; F-16 Block 70; F-16 Fighting Falcon; F-16 Viper | F-16C; F-16D; F-16V; F16
F-16I Sufa | aircraft.fighter | US | type |  | F-16I Sufa | Sufa
F-2 | aircraft.fighter | JP | type | Q209480 | Mitsubishi F-2 | F-2
F-22 Raptor | aircraft.fighter | US | type | Q133324 | F-22; F-22 Raptor | F22; Raptor
F-35 Lightning II | aircraft.fighter | US | type | Q29261 | F-35; F-35 Lightning II | F-35A; F-35B; F-35C; F35
F-35I Adir | aircraft.fighter | US | type |  | F-35I Adir | Adir
F-4 Phantom | aircraft.fighter | US | type |  | F-4 Phantom; Phantom II | F-4
F-47 | aircraft.fighter | US | type |  |  | F-47
F-5 Tiger | aircraft.fighter | US | type |  | F-5 Advanced Tiger; F-5 Tiger; F-5 Tiger II | F-5; F-5E; F-5F
F-86 Sabre | aircraft.fighter | US | type | Q153826 | F-86 Sabre | F-86
F/A-18 Super Hornet | aircraft.fighter | US | type | Q223318 | F-18; F/A-18; F/A-18 Super Hornet; F/A-18E Super Hornet; F/A-18E/F; F/A-18F Super Hornet; FA-18; Super Hornet | Hornet
F110 | naval.frigate | ES | type |  |  | F110
F126 | naval.frigate | DE | type |  |  | F126
F2000 | smallarms | BE | type |  | F2000 |
F21 Artemis | torpedo | FR | type |  | F21 Artemis | F21
FA-50 | aircraft.fighter | KR | type |  | FA-50; FA-50 Fighting Eagle; FA-50 Golden Eagle; KAI FA-50 |
FAB-1500 | munition | RU | type |  | FAB 1500; FAB-1500 |
FAB-3000 | munition | RU | type |  | FAB-3000 |
FAB-500 | munition | RU | type |  | FAB-500; FAB-500 M62 |
FAMAS | smallarms | FR | type | Q219757 |  | FAMAS
FCAS | aircraft.fighter |  | type |  |  | FCAS
FDI | naval.frigate | FR | class-or-ship |  | kelas Amiral Ronarc'h | FDI
FGM-148 Javelin | missile.antitank | US | type | Q634188 | FGM-148 Javelin; Rudal Javelin | Javelin
FGM-77 Dragon | missile.antitank | US | type |  | FGM-77 Dragon |
FH-2000 | artillery.howitzer | SG | type |  | FH-2000 |
FH-77 | artillery.howitzer | SE | type |  |  | FH-77
FH-901 | uav.loitering | CN | type |  | FH-901 |
FIM-43 Redeye | airdefence.manpads | US | type | Q1388613 | FIM-43 Redeye |
FIM-92 Stinger | airdefence.manpads | US | type | Q223697 | FIM-92; FIM-92 Stinger | Stinger
FN FAL | smallarms | BE | type |  | FN FAL | FAL
FN FNC | smallarms | BE | type | Q908320 | FN FNC | FNC
FN Five-seveN | smallarms | BE | type | Q861158 | FN Five-seveN |
FN MAG | smallarms | BE | type | Q842066 | FN MAG |
FN Minimi | smallarms | BE | type | Q844707 | FN Minimi | Minimi
FN P90 | smallarms | BE | type | Q318588 | FN P90 | P90
FN SCAR | smallarms | BE | type |  | FN SCAR | SCAR; SCAR-H; SCAR-L
FN-16 | airdefence.manpads | CN | type |  |  | FN-16
FN-49 | smallarms | BE | type |  | FN-49 |
FN-6 | airdefence.manpads | CN | type |  |  | FN-6
FP-1 | uav.loitering | UA | type |  | FP-1; FP-2 |
FP-5 Flamingo | missile.cruise | UA | type | Q135902268 | FP-5 Flamingo | Flamingo
FREMM | naval.frigate | FR | class-or-ship |  | FREMM Aquitaine | Bergamini; FREMM
Fadjr | artillery.mlrs | IR | type |  |  | Fadjr
Fagot | missile.antitank | RU | type |  | 9M111 | Fagot
Fajr-5 | artillery.mlrs | LB | type |  | Fajr-3; Fajr-5 | Fajr
Falaq | artillery.mlrs | IR | type |  | Falaq-1 | Falaq
Fatah-I | artillery.mlrs | PK | type |  | Fatah-I |
Fatah-II | missile.ballistic.srbm | PK | type |  | Fatah-2 | Fatah-II
Fateh | naval.submarine | IR | class-or-ship |  |  | Fateh; Fateh-class; Ghadir
Fateh-110 | missile.ballistic.srbm | IR | type | Q2727325 | Fateh 110; Fateh-110 |
Fateh-313 | missile.ballistic.srbm | IR | type |  | Fateh-313 |
Fath-360 | missile.ballistic.srbm | IR | type |  | BM-120; Fath 360; Fath-360 |
Fattah | missile.hypersonic | IR | type | Q119132754 | Fatah-1; Fattah-1 | Fattah
Fattah-2 | missile.hypersonic | IR | type |  | Fattah-2 |
FlyEye | uav.recon | PL | type |  |  | FlyEye
Formidable | naval.frigate | SG | class-or-ship |  | RSS Formidable; kelas Formidable | Formidable
Forpost | uav.ucav | RU | type |  |  | Forpost
Freedom LCS | naval.corvette | US | class-or-ship |  | Freedom LCS; Littoral Combat Ship; USS Independence | LCS
Fuchs | afv | DE | type |  | Fuchs 2 | Fuchs
Fujian | naval.carrier | CN | class-or-ship |  | kapal induk Fujian | Fujian
Furia | uav.recon | UA | type |  | A1-SM Fury | Furia
G28 | smallarms | DE | type |  |  | G28
G3 | smallarms | DE | type |  | HK G3 | G3
G36 | smallarms | DE | type |  | HK G36 | G36
G5 | artillery.howitzer | ZA | type |  |  | G5
G6 Rhino | artillery.howitzer | ZA | type |  | G6 Rhino | G6
GBU-12 | munition | US | type |  | GBU-12 Paveway II |
GBU-28 | munition | US | type | Q953874 | GBU-28 |
GBU-31 | munition | US | type |  | GBU-31 JDAM |
GBU-39 SDB | munition | US | type |  | GBU-39; GBU-39 SDB; Small Diameter Bomb | SDB
GBU-43 MOAB | munition | US | type |  | GBU-43 MOAB; Ibu Segala Bom; MOAB; Mother of All Bombs |
GBU-57 MOP | munition | US | type |  | GBU-57; GBU-57 MOP; Massive Ordnance Penetrator; bom penghancur bunker | MOP
GJ-11 | uav.ucav | CN | type |  | GJ-11 | Sharp Sword
GLSDB | munition | US | type |  | GLSDB |
GMD | airdefence.sam | US | type |  | Ground-Based Midcourse Defense | GMD
GMLRS | artillery.mlrs | US | type |  | GMLRS |
Gabriel | missile.antiship | IL | type | Q1007182 |  | Gabriel; Gabriel V
Galil | smallarms | IL | type |  | Galil ACE; IMI Galil | Galil
Garibaldi | naval.carrier | IT | class-or-ship |  | kapal induk Garibaldi | Garibaldi; Giuseppe Garibaldi
Garpiya | uav.loitering | RU | type |  | Garpiya-A1; Harpy-A1 | Garpiya
Gazelle | helicopter | FR | type |  | SA-342 Gazelle | Gazelle
Gepard | airdefence.sam | DE | type |  | Flakpanzer Gepard | Gepard
Gepard | naval.frigate | RU | class-or-ship |  | Gepard 3.9 | Gepard
Gerald R. Ford | naval.carrier | US | class-or-ship |  | kelas Ford; kelas Gerald R. Ford |
Geran-1 | uav.loitering | RU | type |  | Geran-1 |
Geran-2 | uav.loitering | RU | type |  | Geran 2; Geran-2 | Geran
Geran-3 | uav.loitering | RU | type |  | Geran-3 |
Geran-5 | uav.loitering | RU | type |  | Geran-5 |
Gerbera | uav.loitering | RU | type |  |  | Gerbera
Gezgin | missile.cruise | TR | type |  |  | Gezgin
Ghadr | missile.ballistic.mrbm | IR | type |  | Ghadr-110 | Ghadr; Qadr
Ghatak | uav.ucav | IN | type |  |  | Ghatak
Ghauri | missile.ballistic.mrbm | PK | type |  | Hatf-5 | Ghauri
Ghaznavi | missile.ballistic.srbm | PK | type |  |  | Ghaznavi; Hatf-III
Ghost Shark | naval.unmanned | AU | class-or-ship |  |  | Ghost Shark
Giatsint | artillery.howitzer | RU | type |  | 2S5; Giatsint |
GlobalEye | aircraft.support | SE | type |  |  | GlobalEye
Glock 17 | smallarms | AT | type | Q172172 | Glock; Glock 17; Glock 19; Glock-17 |
Gokbey | helicopter | TR | type |  | Gokbey; T625 Gokbey |
Gokdogan | missile.aam | TR | type |  |  | Gokdogan; Gökdoğan
Golden Dome | airdefence.sam | US | type |  |  | Golden Dome; Kubah Emas
Gotland | naval.submarine | SE | class-or-ship |  | kelas Gotland | Gotland
Green Pine | ew-cyber | IL | type |  | EL/M-2080 | Green Pine
Griffon | afv | FR | type |  | VBMR Griffon | Griffon
Gripen | aircraft.fighter | SE | type | Q150088 | Gripen; Gripen E; JAS 39; JAS 39 Gripen; JAS-39 Gripen; Saab Gripen |
Grob G 120 | aircraft.support | DE | type |  | G120TP; Grob G 120; Grob G-120TP |
Grom | airdefence.manpads | PL | type |  |  | Grom
Ground Master 400 | ew-cyber | FR | type |  | GM-403; GM400; GM403; Ground Master 400; Ground Master 403 |
Guarani | afv | BR | type |  | VBTP-MR Guarani | Guarani
H-20 | aircraft.bomber | CN | type |  | Xian H-20 | H-20
H-6 | aircraft.bomber | CN | type | Q39600 | H-6K; Xian H-6 | H-6; H-6N; H6K
H145M | helicopter | DE | type |  | H145M |
H225M Caracal | helicopter | FR | type |  | EC-725 Caracal; EC725; H225M; H225M Caracal | Caracal
HACM | missile.hypersonic | US | type |  |  | HACM
HAWK | airdefence.sam | US | type |  | HAWK MIM-23; MIM-23; MIM-23 Hawk | HAWK; I-Hawk
HELIOS | ew-cyber | US | type |  | laser HELIOS | HELIOS
HF-1 | uav.loitering | DE | type |  | HF-1 |
HGK | munition | TR | type |  |  | HGK
HIMARS | artillery.mlrs | US | type | Q2495802 | HIMARS; M-142 HIMARS; M142 HIMARS | M142
HJ-10 | missile.antitank | CN | type |  | HJ-10 |
HJ-12 | missile.antitank | CN | type |  | HJ-12; Red Arrow-12 |
HJ-8 | missile.antitank | CN | type | Q2312828 | HJ-8; Hongjian-8; Red Arrow-8 |
HJ-9 | missile.antitank | CN | type |  | HJ-9 |
HK MG4 | smallarms | DE | type |  | HK MG4 |
HK416 | smallarms | DE | type |  | HK 416; HK-416; HK416 |
HK417 | smallarms | DE | type |  | HK417 |
HMAS Adelaide | naval.amphib-patrol | ES | named-ship |  | HMAS Adelaide |
HMAS Canberra | naval.amphib-patrol | ES | named-ship |  | HMAS Canberra |
HMAS Collins | naval.submarine | SE | named-ship |  | HMAS Collins; kelas Collins |
HMAS Hobart | naval.destroyer | ES | named-ship |  | HMAS Hobart; kelas Hobart |
HMS Prince of Wales | naval.carrier | GB | named-ship |  | HMS Prince of Wales |
HMS Queen Elizabeth | naval.carrier | GB | named-ship |  | HMS Queen Elizabeth | Queen Elizabeth
HN-3 | missile.cruise | CN | type |  |  | HN-3
HOT | missile.antitank | FR | type |  |  | HOT
HQ-12 | airdefence.sam | CN | type |  | HQ-12; KS-1 |
HQ-16 | airdefence.sam | CN | type |  | HQ-16; Hongqi-16 | LY-80
HQ-17 | airdefence.sam | CN | type |  | HQ-17 |
HQ-19 | airdefence.sam | CN | type |  | HQ-19 |
HQ-22 | airdefence.sam | CN | type |  | FK-3; HQ-22 |
HQ-29 | airdefence.sam | CN | type |  | HQ-20; HQ-29 |
HQ-7 | airdefence.sam | CN | type |  | HQ-7 |
HQ-9 | airdefence.sam | CN | type | Q169261 | FD-2000; HQ-9; HQ-9B; Hongqi-9 |
HSU-001 | naval.unmanned | CN | type |  | HSU-001 |
HTMS Chakri Naruebet | naval.carrier | ES | named-ship |  | HTMS Chakri Naruebet | Chakri Naruebet
HX-2 | uav.loitering | DE | type |  | Helsing HX-2 | HX-2
Hadid-110 | uav.loitering | IR | type |  | Hadid-110 | Hadid
Hai Kun | naval.submarine | TW | class-or-ship |  | Hai Kun | Haikun; Narwhal
Haijing 2901 | naval.amphib-patrol | CN | type |  | Haijing 2901 |
Haj Qasem | missile.ballistic.mrbm | IR | type |  |  | Haj Qasem; Haj Qassem
Hammer | munition | FR | type |  | AASM Hammer | AASM; Hammer
Hangor | naval.submarine | PK | class-or-ship |  | kelas Hangor | Hangor
Harbin BZK-005 | uav.recon | CN | type |  | Harbin BZK-005 |
Harimau | tank | ID | type |  | Kaplan MT; Medium Tank Harimau; Tank Harimau | Harimau; Harimau Hitam
Harop | uav.loitering | IL | type |  | Harop; IAI Harop |
Harpoon | missile.antiship | US | type | Q331436 | AGM-84; Boeing Harpoon; RGM-84; UGM-84 | Harpoon
Harpoon Block II | missile.antiship | US | type |  | Harpoon Block II |
Harpy | uav.loitering | IL | type |  | IAI Harpy | Harpy
Harrier | aircraft.fighter | GB | type |  | AV-8B; AV-8B Harrier; Hawker Harrier | Harrier
Hawk 209 | aircraft.fighter | GB | type |  | BAE Hawk; Hawk 100; Hawk 109; Hawk 109/209; Hawk 200; Hawk 209 |
Hawkei | afv | AU | type |  |  | Hawkei
Helina | missile.antitank | IN | type |  |  | Helina
Hermes | uav.recon | IL | type |  |  | Hermes
Hermes 450 | uav.recon | IL | type | Q1325379 | Hermes 450; Hermes-450 |
Hermes 900 | uav.recon | IL | type |  | Hermes 900; Hermes-900 |
Hero-120 | uav.loitering | IL | type |  | Hero-120; Hero-30 |
Heron | uav.recon | IL | type |  | IAI Heron | Heron
Heron Mk II | uav.recon | IL | type |  | Heron Mk II |
Heron TP | uav.recon | IL | type |  | Heron TP | Eitan; Heron-TP
Hisar | airdefence.sam | TR | type |  |  | Hisar; Hisar-A; Hisar-O
Hoveyzeh | missile.cruise | IR | type |  |  | Hoveizeh; Hoveyzeh
Hsiung Feng II | missile.antiship | TW | type |  | HF-2; Hsiung Feng II |
Hsiung Feng IIE | missile.cruise | TW | type |  | HF-2E; Hsiung Feng 2E; Hsiung Feng IIE |
Hsiung Feng III | missile.antiship | TW | type |  | HF-3; Hsiung Feng 3; Hsiung Feng III |
Humvee | afv | US | type |  | HMMWV; HMMWV Humvee; Humvee; M1114 |
Hunter | naval.frigate | GB | class-or-ship |  | kelas Hunter |
Hunter AFV | afv | SG | type |  |  | Hunter AFV
Hurjet | aircraft.fighter | TR | type |  |  | Hurjet
Hurkus | aircraft.attack | TR | type |  | TAI Hurkus | Hurkus; Hürkuş
Husky | afv | GB | type |  |  | Husky
Hwasal-1 | missile.cruise | KP | type |  | Hwasal 1; Hwasal-1 |
Hwasal-1 Ra-3 | missile.cruise | KP | type |  | Hwasal-1 Ra-3 |
Hwasal-2 | missile.cruise | KP | type |  | Hwasal 2; Hwasal-2 |
Hwasan-31 | nuclear | KP | type |  | Hwasan 31; Hwasan-31 |
Hwasong-11D | missile.ballistic.srbm | KP | type |  | Hwasong-11D |
Hwasong-11Ma | missile.hypersonic | KP | type |  | Hwasong-11Ma |
Hwasong-12 | missile.ballistic.irbm | KP | type |  | Hwasong 12; Hwasong-12 |
Hwasong-14 | missile.ballistic.icbm | KP | type |  | Hwasong-14 |
Hwasong-15 | missile.ballistic.icbm | KP | type | Q44047105 | Hwasong-15 |
Hwasong-16B | missile.ballistic.irbm | KP | type |  | Hwasong-16B; Hwasong-16Na |
Hwasong-17 | missile.ballistic.icbm | KP | type |  | Hwasong 17; Hwasong-17 |
Hwasong-18 | missile.ballistic.icbm | KP | type |  | Hwasong 18; Hwasong-18 |
Hwasong-19 | missile.ballistic.icbm | KP | type |  | Hwasong-19 |
Hwasong-20 | missile.ballistic.icbm | KP | type |  | Hwasong-20 |
Hwasong-5 | missile.ballistic.srbm | KP | type |  | Hwasong-5 |
Hwasong-6 | missile.ballistic.srbm | KP | type |  | Hwasong-6 |
Hwasong-8 | missile.hypersonic | KP | type |  | Hwasong 8; Hwasong-8 |
Hyunmoo-2 | missile.ballistic.srbm | KR | type |  | Hyunmoo 2; Hyunmoo-2; Hyunmoo-2C |
Hyunmoo-3 | missile.cruise | KR | type |  | Hyunmoo-3; Hyunmoo-3C |
Hyunmoo-4 | missile.ballistic.srbm | KR | type |  | Hyunmoo-4 |
Hyunmoo-4-4 | missile.ballistic.slbm | KR | type |  | Hyunmoo 4-4; Hyunmoo-4-4 |
Hyunmoo-5 | missile.ballistic.srbm | KR | type |  | Hyunmoo-5 |
IA-58 Pucara | aircraft.attack | AR | type |  | IA-58 Pucara | Pucara
IBCS | airdefence.sam | US | type |  |  | IBCS
IMI Tavor | smallarms | IL | type |  | IMI Tavor; Micro Tavor; Tavor X95 | Tavor
INS Arihant | naval.submarine | IN | named-ship |  | INS Arighat; INS Arihant; kelas Arihant | Arihant
INS Drakon | naval.submarine | DE | named-ship |  | INS Drakon |
INS Kalvari | naval.submarine | FR | named-ship |  | INS Kalvari; kelas Kalvari |
INS Kolkata | naval.destroyer | IN | named-ship |  | INS Kolkata; kelas Kolkata |
INS Tanin | naval.submarine | DE | named-ship |  | INS Tanin |
INS Vikramaditya | naval.carrier | RU | named-ship |  | INS Vikramaditya; Vikramaditya |
INS Vikrant | naval.carrier | IN | named-ship |  | INS Vikrant | Vikrant
INS Visakhapatnam | naval.destroyer | IN | named-ship |  | INS Visakhapatnam; kelas Visakhapatnam |
IRIS-T | missile.aam | DE | type | Q432650 | IRIS T; IRIS-T |
IRIS-T SLM | airdefence.sam | DE | type |  | IRIS-T SL; IRIS-T SLM; IRIS-T SLS; IRIST SLM |
Igla | airdefence.manpads | RU | type | Q147847 | 9K38 Igla | Igla; Igla-S; SA-18
Il-20 | aircraft.support | RU | type |  | Il-20; Il-20M |
Il-38 | aircraft.support | RU | type | Q163838 | Il-38 |
Il-76 | aircraft.support | RU | type | Q142549 | IL-76; Il-76; Ilyushin Il-76 |
Il-78 | aircraft.support | RU | type |  | Il-78 |
Incheon | naval.frigate | KR | class-or-ship |  | kelas Incheon | Incheon
Iron Beam | airdefence.sam | IL | type |  | Iron Beam | Sinar Besi
Iron Dome | airdefence.sam | IL | type |  | Iron Dome | Kubah Baja; Kubah Besi
Iron Sting | munition | IL | type |  | Iron Sting |
Iskander-K | missile.cruise | RU | type |  | Iskander-K |
Iskander-M | missile.ballistic.srbm | RU | type |  | 9K720; Iskander-M; SS-26 | Iskander
Istanbul | naval.frigate | TR | class-or-ship |  | fregat Istanbul; kelas Istanbul |
Istif | naval.frigate | TR | class-or-ship |  | Istif class; MILGEM Istif; TCG Istanbul | Istif
Ivan Gren | naval.amphib-patrol | RU | class-or-ship |  |  | Ivan Gren
J-10 | aircraft.fighter | CN | type | Q635779 | Chengdu J-10; J-10CE | J-10; J-10C
J-11 | aircraft.fighter | CN | type |  | Shenyang J-11 | J-11
J-15 | aircraft.fighter | CN | type |  | Shenyang J-15 | J-15
J-16 | aircraft.fighter | CN | type |  | Shenyang J-16 | J-16
J-20 | aircraft.fighter | CN | type |  | Chengdu J-20; J-20; J-20 Mighty Dragon |
J-35 | aircraft.fighter | CN | type |  | FC-31; J-35; Shenyang FC-31 | J-31; J-35A
J-36 | aircraft.fighter | CN | type |  |  | J-36
J-50 | aircraft.fighter | CN | type |  | J-50 |
J-7 | aircraft.fighter | CN | type | Q39636 |  | F-7; J-7
J-8 | aircraft.fighter | CN | type |  |  | J-8
JARI-USV | naval.unmanned | CN | class-or-ship |  |  | JARI; JARI-USV
JDAM | munition | US | type |  | GBU-31; GBU-38; JDAM; Joint Direct Attack Munition |
JDAM-ER | munition | US | type |  |  | JDAM-ER
JF-17 Thunder | aircraft.fighter | PK | type |  | FC-1; JF-17; JF-17 Thunder |
JH-7 | aircraft.fighter | CN | type |  | JH-7; JH-7A |
JL-2 | missile.ballistic.slbm | CN | type | Q1209066 | JL-2; Ju Lang-2; Julang-2 |
JL-3 | missile.ballistic.slbm | CN | type |  | JL-3; Ju Lang-3; Julang-3 |
JLTV | afv | US | type |  |  | JLTV
JS Izumo | naval.carrier | JP | named-ship |  | JS Izumo | Izumo
JS Kaga | naval.carrier | JP | named-ship |  | JS Kaga | Kaga
Jaguar EBRC | afv | FR | type |  | EBRC Jaguar; Jaguar EBRC |
Jamaran | naval.corvette | IR | class-or-ship |  | IRIS Jamaran | Jamaran
Jang Bogo | naval.submarine | KR | class-or-ship |  | kelas Jang Bogo | Jang Bogo; KSS-I
Jericho 941 | smallarms | IL | type |  | Jericho 941 |
Jericho-2 | missile.ballistic.mrbm | IL | type |  | Jericho 2; Jericho-2 |
Jericho-3 | missile.ballistic.irbm | IL | type |  | Jericho 3; Jericho III; Jericho-3 |
Jian Xiang | uav.loitering | TW | type |  | Jian Xiang |
Joint Strike Missile | missile.antiship | NO | type |  | Joint Strike Missile | JSM
Juan Carlos I | naval.carrier | ES | class-or-ship |  |  | Juan Carlos I
K-15 Sagarika | missile.ballistic.slbm | IN | type |  | K-15 Sagarika | K-15
K-4 | missile.ballistic.slbm | IN | type |  |  | K-4
K1 | tank | KR | type |  | K1A2 | K1
K136 Kooryong | artillery.mlrs | KR | type |  | K136 Kooryong |
K1A | smallarms | KR | type |  |  | K1A
K2 Black Panther | tank | KR | type | Q495177 | K-2 Black Panther; K2 Black Panther | Black Panther; K2
K21 | afv | KR | type | Q486699 |  | K-21; K21
K2C1 | smallarms | KR | type |  | K2C1 |
K9 Thunder | artillery.howitzer | KR | type | Q488232 | K9 Thunder; K9A1 | K-9 Thunder; K9
K9 Vajra | artillery.howitzer | IN | type |  | K9 Vajra | Vajra-T
KAAN | aircraft.fighter | TR | type | Q1336692 | Jet tempur Kaan; TAI Kaan; TF Kaan; TF-X Kaan | KAAN; TF-X
KAB-500 | munition | RU | type |  | KAB-250; KAB-500 |
KC-135 Stratotanker | aircraft.support | US | type | Q829092 | KC-135; KC-135 Stratotanker |
KC-46 Pegasus | aircraft.support | US | type | Q499738 | KC-46; KC-46 Pegasus |
KF-21 Boramae | aircraft.fighter | KR | type |  | Boramae; KF-21; KF-21 Boramae; KF-X/IF-X; KFX/IFX | IF-X; KF-X
KGK | munition | TR | type |  |  | KGK
KH-178 | artillery.howitzer | KR | type |  | KH-178 |
KH-179 | artillery.howitzer | KR | type |  | KH-179 |
KIFV | afv | KR | type |  |  | K200; KIFV
KJ-2000 | aircraft.support | CN | type |  | KJ-2000 |
KJ-500 | aircraft.support | CN | type |  | KJ-500 |
KJ-600 | aircraft.support | CN | type |  | KJ-600 |
KN Tanjung Datu | naval.amphib-patrol | ID | named-ship |  | KN Tanjung Datu |
KN-02 | missile.ballistic.srbm | KP | type |  | KN-02 | Toksa
KN-06 | airdefence.sam | KP | type |  | KN-06; Pongae-5 |
KN-08 | missile.ballistic.icbm | KP | type |  | KN-08 |
KN-09 | artillery.mlrs | KP | type |  | KN-09 |
KN-14 | missile.ballistic.icbm | KP | type |  | KN-14 |
KN-23 | missile.ballistic.srbm | KP | type |  | Hwasong-11A; Hwasong-11Ga; KN-23 |
KN-24 | missile.ballistic.srbm | KP | type |  | Hwasong-11B; KN-24 |
KN-25 | missile.ballistic.srbm | KP | type |  | KN 25; KN-25 |
KPV | smallarms | RU | type |  |  | KPV
KRI Alugoro-405 | naval.submarine | KR | named-ship |  | KRI Alugoro; KRI Alugoro-405 |
KRI Ardadedali-404 | naval.submarine | KR | named-ship |  | KRI Ardadedali; KRI Ardadedali-404 |
KRI Bima Suci | naval.amphib-patrol | ES | named-ship |  | KRI Bima Suci |
KRI Bung Tomo | naval.corvette | GB | named-ship |  | KRI Bung Tomo; KRI John Lie; KRI Usman-Harun; kelas Bung Tomo |
KRI Cakra | naval.submarine | DE | named-ship |  | KRI Cakra; KRI Cakra-401 |
KRI Canopus | naval.amphib-patrol | DE | named-ship |  | KRI Canopus |
KRI Clurit | naval.amphib-patrol | ID | class-or-ship |  | KCR-40; KRI Alamang; KRI Beladau; KRI Clurit; KRI Kujang; KRI Parang; KRI Siwar; KRI Surik; KRI Terapang |
KRI Dewaruci | naval.amphib-patrol | DE | named-ship |  | KRI Dewaruci | Dewaruci
KRI Fatahillah | naval.corvette | NL | class-or-ship |  | KRI Fatahillah; KRI Malahayati; KRI Nala; kelas Fatahillah |
KRI Golok | naval.corvette | ID | named-ship |  | KRI Golok |
KRI I Gusti Ngurah Rai | naval.frigate | NL | named-ship |  | KRI I Gusti Ngurah Rai |
KRI Kapitan Pattimura | naval.corvette | DE | class-or-ship |  | KRI Cut Nyak Dien; KRI Imam Bonjol; KRI Kapitan Pattimura; KRI Silas Papare; KRI Sultan Thaha Syaifuddin; KRI Sutedi Senoputra; KRI Teuku Umar; KRI Wiratno; kelas Parchim | Parchim
KRI Klewang | naval.corvette | ID | named-ship |  | KRI Klewang |
KRI Makassar | naval.amphib-patrol | KR | class-or-ship |  | KRI Banda Aceh; KRI Banjarmasin; KRI Makassar; KRI Semarang; KRI Surabaya; kelas Makassar |
KRI Marlin | naval.amphib-patrol | ID | named-ship |  | KRI Marlin |
KRI Martadinata | naval.frigate | NL | named-ship |  | KRI Martadinata; KRI R.E. Martadinata; KRI Raden Eddy Martadinata |
KRI Nagapasa-403 | naval.submarine | KR | named-ship |  | KRI Nagapasa; KRI Nagapasa-403; kelas Nagapasa |
KRI Nanggala-402 | naval.submarine | DE | named-ship |  | KRI Nanggala; KRI Nanggala-402 | Nanggala
KRI Pulau Fani | naval | DE | class-or-ship |  | KRI Pulau Fani; KRI Pulau Fanildo |
KRI Pulau Rengat | naval | NL | class-or-ship |  | KRI Pulau Rengat; KRI Pulau Rupat |
KRI Rigel | naval.amphib-patrol | FR | named-ship |  | KRI Rigel |
KRI Sampari | naval.amphib-patrol | ID | class-or-ship |  | KCR 60; KCR-60M; KRI Halasan; KRI Kapak; KRI Kerambit; KRI Panah; KRI Sampari; KRI Tombak |
KRI Spica | naval.amphib-patrol | FR | named-ship |  | KRI Spica |
KRI Teluk Bintuni | naval.amphib-patrol | ID | class-or-ship |  | KRI Teluk Bintuni; KRI Teluk Calang; KRI Teluk Kendari; KRI Teluk Kupang; KRI Teluk Lada; KRI Teluk Palu; KRI Teluk Weda; KRI Teluk Wondama; KRI Teluk Youtefa |
KRI dr. Soeharso | naval.amphib-patrol | ID | named-ship |  | KRI Soeharso; KRI dr. Radjiman Wedyodiningrat; KRI dr. Soeharso; KRI dr. Wahidin Sudirohusodo |
KT-1 Wongbee | aircraft.attack | KR | type |  | KT-1; KT-1 Wongbee; KT-1 Woongbi; KT-1B |
KUB-BLA | uav.loitering | RU | type |  |  | KUB; KUB-BLA
KUH-1 Surion | helicopter | KR | type |  | KUH-1 Surion | Surion
Ka-27 | helicopter | RU | type | Q505929 | Ka-27 |
Ka-31 | helicopter | RU | type |  | Ka-31 |
Ka-50 | helicopter | RU | type |  | Black Shark Ka-50; Ka-50 |
Ka-52 Alligator | helicopter | RU | type | Q1723252 | Ka-52; Ka-52 Alligator; Kamov Ka-52 |
Kalibr | missile.cruise | RU | type |  | 3M-54; 3M14; Kalibr | Kalibr-NK
Kaman-22 | uav.ucav | IR | type |  | Kaman-22 |
Kamorta | naval.corvette | IN | class-or-ship |  | INS Kamorta | Kamorta
Karakurt | naval.corvette | RU | class-or-ship |  |  | Karakurt
Karaok | missile.antitank | TR | type |  |  | Karaok
Karayel | uav.recon | TR | type |  |  | KARAYEL; Karayel
Kargu | uav.loitering | TR | type |  | Kargu-2 | Kargu
Karrar | tank | IR | type |  |  | Karrar
Karrar | uav.ucav | IR | type |  |  | Karrar
Katyusha | artillery.mlrs | RU | type | Q192223 | BM-13 | Katyusha
Kedah | naval.corvette | MY | class-or-ship |  | kelas Kedah | Kedah
Kee Lung | naval.destroyer | US | class-or-ship |  | Kidd class | Kee Lung
Kfir | aircraft.fighter | IL | type | Q44848 | IAI Kfir | Kfir
Kh-101 | missile.cruise | RU | type | Q3562874 | Kh 101; Kh-101; Kh-102 |
Kh-22 | missile.cruise | RU | type |  | Kh-22; Kh-32 |
Kh-25 | missile.asm | RU | type | Q296988 | Kh-25 |
Kh-29 | missile.asm | RU | type | Q297021 | Kh-29 |
Kh-31 | missile.asm | RU | type | Q297043 | Kh-31; Kh-31P |
Kh-35 Uran | missile.antiship | RU | type | Q630690 | Kh-35; Kh-35 Uran | Uran
Kh-38 | missile.asm | RU | type |  | Kh-38 |
Kh-55 | missile.cruise | RU | type | Q297026 | Kh-55; Kh-555 |
Kh-58 | missile.asm | RU | type | Q255560 | Kh-58 |
Kh-59 | missile.cruise | RU | type |  | Kh-59 |
Kh-69 | missile.cruise | RU | type |  | Kh-69 |
Khalij Fars | missile.antiship | IR | type |  | Khalij Fars |
Khan | missile.ballistic.srbm | TR | type |  | ITBM-600; Rudal Khan | Khan
Kheibar Shekan | missile.ballistic.mrbm | IR | type |  | Khaibar Shekan; Kheibar Shekan | Kheibarshekan
Khordad 15 | airdefence.sam | IR | type |  | 15 Khordad; Khordad 15; Khordad 3; Khordad-15 |
Khordad 3 | airdefence.sam | IR | type |  | 3 Khordad; Khordad Ketiga |
Khorramshahr | missile.ballistic.irbm | IR | type |  | Khorramshahr-4 | Khaibar; Kheibar; Khorramshahr
Khrizantema | missile.antitank | RU | type |  | 9M123 | Khrizantema
Kilo | naval.submarine | RU | class-or-ship |  | Kilo class; kelas Kilo | Kilo; Varshavyanka
Kinzhal | missile.ballistic.srbm | RU | type | Q50379192 | Kh-47M2; Kh-47M2 Kinzhal; Kinzhal |
Kizilelma | uav.ucav | TR | type |  | Bayraktar Kizilelma; Kizilelma | Kızılelma
Knyaz Vandal | uav.loitering | RU | type |  | Knyaz Vandal |
Koksan | artillery.howitzer | KP | type |  | Koksan M-1989; M-1978 Koksan | Koksan
Komodo | afv | ID | type |  | Pindad Komodo; rantis Komodo | Komodo
Kongo | naval.destroyer | JP | class-or-ship |  | JS Kongo; kelas Kongo | Kongo
Konkurs | missile.antitank | RU | type |  | 9M113 | Konkurs
Koral | ew-cyber | TR | type |  |  | KORAL; Koral
Kord | smallarms | RU | type |  |  | Kord
Korkut | airdefence.sam | TR | type | Q25472536 |  | Korkut
Kornet | missile.antitank | RU | type |  | 9M133 | AT-14; Kornet; Kornet-E
Korsar | missile.antitank | UA | type |  |  | Korsar
Kowsar | aircraft.fighter | IR | type |  | HESA Kowsar | Kosar; Kowsar
Kozak | afv | UA | type |  |  | Kozak
Krasukha-4 | ew-cyber | RU | type |  | Krasukha; Krasukha-4 |
Krivak | naval.frigate | RU | class-or-ship |  |  | Krivak
Kronshtadt Orion | uav.ucav | RU | type |  | Kronshtadt Orion | Inokhodets; Orion
Kub | airdefence.sam | RU | type |  | 2K12 | Kub; SA-6
Kumsong-3 | missile.antiship | KP | type |  | KN-19; Kumsong-3 |
Kurganets-25 | afv | RU | type |  | Kurganets-25 |
Kursk | naval.submarine | RU | class-or-ship |  |  | Kursk
Kuzgun | missile.cruise | TR | type |  |  | Kuzgun
L-159 ALCA | aircraft.attack | CZ | type |  | L-159 ALCA | L-159
L-39 Albatros | aircraft.attack | CZ | type | Q155899 | L-39 Albatros | L-39
L-SAM | airdefence.sam | KR | type |  |  | L-SAM
L-UMTAS | missile.asm | TR | type |  |  | L-UMTAS
L118 | artillery.howitzer | GB | type |  | Light Gun L118 | L118; L119
L3Harris Vampire | airdefence.sam | US | type |  | VAMPIRE |
L85 | smallarms | GB | type |  | L85A2 | L85; SA80
L96 | smallarms | GB | type |  |  | L96
LAH | helicopter | KR | type |  |  | LAH
LAV III | afv | CA | type |  | LAV 6; LAV III; LAV-3 |
LAV-25 | afv | US | type | Q906668 | LAV-25 |
LCH Prachand | helicopter | IN | type |  | HAL Prachand; LCH Prachand; Prachand |
LG1 Mk II | artillery.howitzer | FR | type |  | LG-1 Mk II; LG1 Mk II | LG1
LGM-35A Sentinel | missile.ballistic.icbm | US | type |  | LGM-35; LGM-35 Sentinel; LGM-35A Sentinel | Sentinel ICBM
LMUR | missile.asm | RU | type |  |  | LMUR
LORA | missile.ballistic.srbm | IL | type |  |  | LORA
LRASM | missile.antiship | US | type |  | AGM-158C; LRASM; Long Range Anti-Ship Missile |
LRAShM | missile.hypersonic | IN | type |  |  | LRAShM
LS-6 | munition | CN | type |  |  | LS-6
LSU-05 | uav.recon | ID | type |  | LSU-05 | LSU
LUCAS | uav.loitering | US | type |  |  | LUCAS
LVTP-7 | afv | US | type |  | LVT-7; LVTP-7 |
LY-1 | ew-cyber | CN | type |  | LY-1 laser | LY-1
La Fayette | naval.frigate | FR | class-or-ship |  | kelas La Fayette | La Fayette
Lada | naval.submarine | RU | class-or-ship |  | kelas Lada | Lada
Lance | missile.ballistic.srbm | US | type |  | MGM-52 | Lance
Lancet | uav.loitering | RU | type |  | Lancet-3; Lantset; ZALA Lancet | Lancet
Lavi | aircraft.fighter | IL | type | Q150245 |  | Lavi
Layner | missile.ballistic.slbm | RU | type |  |  | Layner; Liner
Leclerc | tank | FR | type | Q242398 | AMX Leclerc; AMX-56 | Leclerc
Leer-3 | ew-cyber | RU | type |  | Leer-3 |
Leleka-100 | uav.recon | UA | type |  | Leleka-100 | Leleka
Leonidas | ew-cyber | US | type |  |  | Leonidas
Leopard 1 | tank | DE | type |  | Leopard 1; Leopard 1A5 |
Leopard 2 | tank | DE | type | Q151968 | Leopard 2; Leopard 2 RI; Leopard 2A4; Leopard 2A6; Leopard 2A7; Leopard 2A8; Leopard 2RI; MBT Leopard | Leopard
Liaoning | naval.carrier | CN | class-or-ship |  | kapal induk Liaoning | Liaoning
Liutyi | uav.loitering | UA | type |  | AN-196 Liutyi | Liutyi; Lyutyi
Los Angeles class | naval.submarine | US | class-or-ship |  | USS Annapolis | Los Angeles class; kelas Los Angeles
Losharik | naval.submarine | RU | class-or-ship |  |  | Losharik
Lynx | helicopter | GB | type | Q162116 | Westland Lynx | Lynx
Lynx KF41 | afv | DE | type |  | Lynx KF41 | KF41
M-1985 | artillery.mlrs | KP | type |  | M-1985 |
M-1989 | artillery.howitzer | KP | type |  | M-1989 |
M-1991 240mm | artillery.mlrs | KP | type |  | M-1991 240mm |
M-346 | aircraft.attack | IT | type |  | Leonardo M-346; M-346 Master; M346 Master | M-346
M-46 | artillery.howitzer | RU | type |  |  | M-46
M-75 | artillery.mlrs | PS | type |  |  | M-75
M-ATV | afv | US | type |  |  | M-ATV
M1 Abrams | tank | US | type | Q173684 | M1 Abrams; M1A1; M1A1 Abrams; M1A2; M1A2 Abrams | Abrams
M10 Booker | tank | US | type |  | M10 Booker | Booker
M101 | artillery.howitzer | US | type |  |  | M101
M107 | artillery.howitzer | US | type | Q1752659 |  | M107
M109 | artillery.howitzer | US | type |  | M109A5; M109A6 Paladin | M-109; M109; Paladin
M1117 | afv | US | type |  | M1117 | ASV
M113 | afv | US | type | Q462407 | M113A1 | M113
M114 | artillery.howitzer | US | type | Q1283398 |  | M114
M119 | artillery.howitzer | US | type | Q682170 |  | M119
M134 Minigun | smallarms | US | type | Q864060 | M134 Minigun | Minigun
M14 | smallarms | US | type | Q15082 |  | M-14; M14
M141 BDM | smallarms | US | type |  | M141 BDM | SMAW
M142 HIMARS | artillery.mlrs | US | type |  | M142 |
M16 | smallarms | US | type | Q170318 | M16A2 | M-16; M16
M1911 | smallarms | US | type |  | Colt .45; Colt 45; M1911 | Colt
M198 | artillery.howitzer | US | type | Q1042260 |  | M198
M1991 | artillery.mlrs | KP | type |  | M1991 |
M2 Bradley | afv | US | type | Q473430 | M2 Bradley; M2A2 Bradley | Bradley
M2 Browning | smallarms | US | type |  | Browning M2; M2 Browning; M2HB |
M203 | smallarms | US | type | Q907351 |  | M203
M240 | smallarms | US | type |  | M240B | M240
M249 | smallarms | US | type | Q690620 | M249 SAW | M249; SAW
M270 MLRS | artillery.mlrs | US | type |  | M270 MLRS; MLRS M270 | M270
M30A1 | munition | US | type |  | M30A1 |
M320 | smallarms | US | type |  |  | M320
M4 Carbine | smallarms | US | type |  | Karabin M4; M4 Carbine; M4A1 | M-4; M4
M4 Sherman | tank | US | type | Q191643 | M4 Sherman | Sherman
M45 | missile.ballistic.slbm | FR | type |  |  | M45
M48 Patton | tank | US | type | Q160327 | M48 Patton |
M51 | missile.ballistic.slbm | FR | type | Q1204239 |  | M-51; M51
M60 | smallarms | US | type | Q494361 | M60 GPMG | M60
M60 Patton | tank | US | type |  | M60 Patton; M60A3 | M60
M72 LAW | smallarms | US | type | Q177372 | M72 LAW | M72
M777 | artillery.howitzer | US | type | Q1068971 | M777A2; howitzer M777 | M-777; M777
M795 | munition | US | type |  |  | M795
M982 Excalibur | munition | US | type |  | Excalibur 155; M982 Excalibur | Excalibur
MAM-C | missile.asm | TR | type |  |  | MAM-C
MAM-L | missile.asm | TR | type |  |  | MAM-L
MARS II | artillery.mlrs | DE | type |  |  | MARS; MARS II
MC-130 | aircraft.support | US | type |  | MC-130 |
MEKO | naval.frigate | DE | class-or-ship |  | MEKO A-200; MEKO A200 | MEKO
MELLS | missile.antitank | DE | type |  |  | MELLS
MG3 | smallarms | DE | type | Q842031 | MG-3 | MG3
MGL | smallarms | ZA | type | Q1247652 | Milkor MGL | MGL
MH-47 | helicopter | US | type |  | MH-47 |
MH-6 Little Bird | helicopter | US | type | Q3272950 | AH-6; MH-6 Little Bird | Little Bird
MH-60R Seahawk | helicopter | US | type |  | MH-60; MH-60R; MH-60R Seahawk | Seahawk
MICA | missile.aam | FR | type | Q585436 |  | MICA; Mica
MIM-104 Patriot | airdefence.sam | US | type |  | MIM-104; MIM-104 Patriot; PAC-2; PAC-3; PAC-3 MSE; Patriot PAC-2; Patriot PAC-3 | Patriot
MP5 | smallarms | DE | type |  | HK MP5 | MP5
MP7 | smallarms | DE | type |  |  | MP7
MPT-76 | smallarms | TR | type |  | MPT-76 |
MQ-1 Predator | uav.ucav | US | type |  | MQ-1; MQ-1 Predator | Predator
MQ-1C Gray Eagle | uav.ucav | US | type |  | Gray Eagle; MQ-1C; MQ-1C Gray Eagle |
MQ-20 Avenger | uav.ucav | US | type |  | MQ-20; MQ-20 Avenger |
MQ-25 Stingray | uav.ucav | US | type |  | MQ-25; MQ-25 Stingray |
MQ-28 Ghost Bat | uav.ucav | AU | type | Q63994866 | Loyal Wingman; MQ-28 Ghost Bat | Ghost Bat
MQ-4C Triton | uav.recon | US | type |  | MQ-4C; MQ-4C Triton | Triton
MQ-9 Reaper | uav.ucav | US | type |  | MQ-9; MQ-9 Reaper; MQ-9A; MQ-9A Reaper; MQ-9B; MQ-9B SkyGuardian; Predator B; SeaGuardian; SkyGuardian | Reaper
MQ-9B SkyGuardian | uav.ucav | US | type |  | MQ-9B SeaGuardian |
MSBS Grot | smallarms | PL | type |  | MSBS Grot | Grot
MT-LB | afv | RU | type |  |  | MT-LB
Maestrale | naval.frigate | IT | class-or-ship |  |  | Maestrale
Magura V5 | naval.unmanned | UA | type |  | Magura V5; Magura V7 | Magura
Maharaja Lela | naval.corvette | MY | class-or-ship |  | kelas Maharaja Lela | LCS Malaysia; Maharaja Lela
Makarov | smallarms | RU | type |  | PM Makarov | Makarov
Makran | naval | IR | class-or-ship |  | IRIS Makran | Makran
Malyutka | missile.antitank | RU | type |  | 9M14 | AT-3; Malyutka
Manta Ray | naval.unmanned | US | class-or-ship |  |  | Manta Ray; Manta Ray UUV
Marder | afv | DE | type | Q523029 | IFV Marder; Marder 1A3 | Marder
Marichka | naval.unmanned | UA | class-or-ship |  |  | Marichka
Mark 46 | torpedo | US | type | Q1316198 | Mk 46 | Mark 46
Mark 48 | torpedo | US | type |  | Mk 48; Mk-48; torpedo Mk 48 | Mark 48
Mark 54 | torpedo | US | type |  |  | Mark 54
Marlin | naval.unmanned | TR | class-or-ship |  |  | MARLIN USV; Marlin
Marte | missile.antiship | IT | type |  |  | Marte; Marte ER
Martlet | airdefence.manpads | GB | type |  |  | LMM; Martlet
Mastiff | afv | GB | type |  |  | Mastiff
Maung | afv | ID | type |  | Maung MV3; Pindad Maung; rantis Maung | Maung
MaxxPro | afv | US | type | Q2443047 | MaxxPro |
Maya | naval.destroyer | JP | class-or-ship |  | JS Maya; kelas Maya | Maya
MdCN | missile.cruise | FR | type |  |  | MdCN
Merah Putih | naval.frigate | ID | class-or-ship |  | KRI Balaputradewa | Fregat Merah Putih; Merah Putih
Meraj-532 | uav.loitering | IR | type |  | Meraj-532 |
Merkava | tank | IL | type | Q190986 | Merkava; Merkava IV; Merkava Mk 4 |
Merlin-VR | uav.recon | RU | type |  |  | Merlin-VR
Merops | uav | US | type |  |  | Merops
Mersad | airdefence.sam | IR | type |  |  | Mersad
Meteor | missile.aam | GB | type |  | MBDA Meteor; rudal Meteor | Meteor
Metis | missile.antitank | RU | type |  |  | Metis; Metis-M
Mi-171 | helicopter | RU | type |  | Mi-171 |
Mi-24 Hind | helicopter | RU | type | Q155651 | Mi-24; Mi-24 Hind; Mi-24/35; Mi-35; Mi-35P |
Mi-26 | helicopter | RU | type | Q336150 | Mi-26; Mil Mi-26 |
Mi-28 Havoc | helicopter | RU | type | Q242806 | Mi-28; Mi-28 Havoc; Mi-28N; Mi-28NE |
Mi-8 | helicopter | RU | type | Q155635 | Mi-17; Mi-17-1V; Mi-17V5; Mi-8; Mi-8/17; Mil Mi-8 |
MiG-15 | aircraft.fighter | RU | type |  | MiG-15 |
MiG-17 | aircraft.fighter | RU | type |  | MiG-17 |
MiG-19 | aircraft.fighter | RU | type |  | MiG-19 |
MiG-21 | aircraft.fighter | RU | type |  | MIG-21; MiG-21; Mig-21 |
MiG-23 | aircraft.fighter | RU | type |  | MiG-23 |
MiG-25 Foxbat | aircraft.fighter | RU | type |  | MiG-25; MiG-25 Foxbat |
MiG-29 Fulcrum | aircraft.fighter | RU | type | Q130681 | MIG-29; MiG-29; MiG-29 Fulcrum; Mig-29 |
MiG-31 Foxhound | aircraft.fighter | RU | type | Q150050 | MiG-31; MiG-31 Foxhound; MiG-31K; Mig-31 |
MiG-35 | aircraft.fighter | RU | type | Q220529 | MiG-35 |
Milan | missile.antitank | FR | type | Q1463375 |  | Milan
Minuteman III | missile.ballistic.icbm | US | type |  | LGM-30; LGM-30G; Minuteman; Minuteman III |
Mirage 2000 | aircraft.fighter | FR | type | Q200038 | Mirage 2000; Mirage 2000-5; Mirage-2000 | Mirage
Mirage F1 | aircraft.fighter | FR | type | Q319361 | Mirage F1 |
Mirage III | aircraft.fighter | FR | type | Q234371 | Mirage III |
Misagh | airdefence.manpads | IR | type |  | Misagh-2 | Misagh
Mistral | airdefence.sam | FR | type | Q54225 | Rudal Mistral | Mistral
Mistral | naval.amphib-patrol | FR | class-or-ship |  | BPC Mistral; Mistral LHD; kapal Mistral | Mistral
Mk 82 | munition | US | type |  | Mk 82; Mk 84; Mk-82; Mk-84 |
Mk 83 | munition | US | type |  | MK-83; MK83; Mk 83; Mk-83 |
Mk 84 | munition | US | type |  | MK-84; MK84; Mk84 |
Mogami | naval.frigate | JP | class-or-ship |  | kelas Mogami | Mogami
Mohajer-10 | uav.ucav | IR | type |  | Mohajer 10; Mohajer-10 |
Mohajer-4 | uav.recon | IR | type |  | Mohajer-4 |
Mohajer-6 | uav.ucav | IR | type |  | Mohajer 6; Mohajer-6 |
Molniya | uav.loitering | RU | type |  |  | Molniya; Molniya-2
Moskva | naval.destroyer | RU | class-or-ship |  | kapal penjelajah Moskva | Moskva; Moskwa
Mossberg 500 | smallarms | US | type | Q1949466 | Mossberg 500 |
Murmansk-BN | ew-cyber | RU | type |  |  | Murmansk-BN
Musudan | missile.ballistic.irbm | KP | type |  | BM-25; Hwasong-10; Musudan |
N-219 | aircraft.support | ID | type |  |  | N-219; N219
NASAMS | airdefence.sam | NO | type | Q2590112 | NASAMS; NASAMS 2; NASAMS II | NASAMS-II
NASM-SR | missile.antiship | IN | type |  |  | NASM-SR
NC-212 | aircraft.support | ES | type |  | C-212; CN-212; NC-212; NC-212i |
NH90 | helicopter |  | type | Q629539 | NH-90 | NH90
NLAW | missile.antitank | GB | type | Q3112988 | MBT LAW; NLAW |
NMESIS | missile.antiship | US | type |  |  | NMESIS
NOMADS | airdefence.sam | NO | type |  |  | NOMADS
NSV | smallarms | RU | type |  |  | NSV
Nag | missile.antitank | IN | type |  |  | Nag
Nagastra | uav.loitering | IN | type |  | Nagastra-1 | Nagastra
Namer | afv | IL | type | Q1964242 |  | Namer
Narew | airdefence.sam | PL | type |  |  | Narew
Nasams 3 | airdefence.sam | NO | type |  | NASAMS 3 |
Nasr | missile.ballistic.srbm | PK | type |  | Hatf-9 | Hatf-IX; Nasr
Nasr-1 | missile.antiship | IR | type |  | Nasr-1 |
Naval Strike Missile | missile.antiship | NO | type | Q282470 | Naval Strike Missile | NSM
Naze'at | artillery.mlrs | IR | type |  |  | Naze'at
Negev | smallarms | IL | type |  |  | Negev
Netra | uav.recon | IN | type |  |  | Netra
Neustrashimy | naval.frigate | RU | class-or-ship |  |  | Neustrashimy
Nilgiri | naval.frigate | IN | class-or-ship |  | kelas Nilgiri |
Nimitz | naval.carrier | US | class-or-ship |  | USS Nimitz; kelas Nimitz | Nimitz
Nimr | afv | AE | type |  |  | Nimr
Nirbhay | missile.cruise | IN | type |  |  | Nirbhay
Nodong | missile.ballistic.mrbm | KP | type | Q495999 | Hwasong-7; Rodong | No Dong; Nodong
Noor | missile.antiship | IR | type |  |  | Noor
NotPetya | ew-cyber | RU | type |  | NotPetya |
ODAB | munition | RU | type |  |  | ODAB
OFZAB-500 | munition | RU | type |  | OFZAB-500 |
OH-1 | helicopter | JP | type |  | OH-1 |
OH-58 Kiowa | helicopter | US | type | Q694356 | OH-58 Kiowa | Kiowa
OMTAS | missile.antitank | TR | type |  |  | OMTAS
OSV-96 | smallarms | RU | type |  | OSV-96 |
OV-10 Bronco | aircraft.attack | US | type | Q672525 | OV-10; OV-10 Bronco; OV-10F |
Ohio | naval.submarine | US | class-or-ship |  | USS Florida; USS Georgia; USS Michigan; USS Ohio; kelas Ohio | Ohio
Oliver Hazard Perry | naval.frigate | US | class-or-ship |  | Perry class | Oliver Hazard Perry
Orbiter | uav.recon | IL | type |  |  | Orbiter
Orbiter-4 | uav.recon | IL | type |  | Orbiter-4 |
Orca XLUUV | naval.unmanned | US | class-or-ship |  | Orca XLUUV | Orca
Oreshnik | missile.ballistic.irbm | RU | type |  | Oreshnik |
Orlan-10 | uav.recon | RU | type |  | Orlan 10; Orlan-10 | Orlan
Orlan-30 | uav.recon | RU | type |  | Orlan-30 |
Osa | airdefence.sam | RU | type | Q694993 | 9K33 Osa | Osa
Otomat | missile.antiship | IT | type | Q507573 |  | Otomat; Teseo
Overkill | uav.loitering | TW | type |  | Overkill |
P-1 | aircraft.support | JP | type |  | Kawasaki P-1 | P-1
P-1000 Vulkan | missile.antiship | RU | type |  | P-1000 Vulkan |
P-15 Termit | missile.antiship | RU | type | Q177218 | P-15 Termit | Styx; Termit
P-270 Moskit | missile.antiship | RU | type | Q1356237 | P-270 Moskit; SS-N-22 | Moskit
P-3 Orion | aircraft.support | US | type | Q155490 | P-3 Orion; P-3C Orion | P-3; P-3C
P-700 Granit | missile.antiship | RU | type | Q1072126 | P-700 Granit | Granit
P-8 Poseidon | aircraft.support | US | type | Q611401 | Boeing P-8; P-8; P-8 Poseidon; P-8A Poseidon |
P-800 Oniks | missile.antiship | RU | type | Q1475405 | Oniks; P-800 Oniks; SS-N-26; Yakhont | Onyx; P-800
PAK DA | aircraft.bomber | RU | type |  |  | PAK DA
PC-7 | aircraft.support | CH | type | Q688148 | Pilatus PC-7 | PC-7
PC-9 | aircraft.support | CH | type | Q666994 |  | PC-9
PCL-181 | artillery.howitzer | CN | type |  | PCL-181; SH-15 |
PHL-03 | artillery.mlrs | CN | type |  | PHL-03 | AR-2
PHL-191 | artillery.mlrs | CN | type |  | PCL-191; PHL-16; PHL-191 |
PKM | smallarms | RU | type |  |  | PKM
PL-10 | missile.aam | CN | type |  |  | PL-10
PL-12 | missile.aam | CN | type |  |  | PL-12
PL-15 | missile.aam | CN | type |  | PL-15E | PL-15
PL-17 | missile.aam | CN | type |  |  | PL-17
PL-5 | missile.aam | CN | type |  |  | PL-5
PLZ-05 | artillery.howitzer | CN | type |  | PLZ-05; PLZ-45 |
PLZ-07 | artillery.howitzer | CN | type |  | PLZ-07 |
PM2 | smallarms | ID | type |  |  | PM2
PPA | naval.frigate | IT | class-or-ship |  | KRI Brawijaya; KRI Prabu Siliwangi; kelas Thaon di Revel | PPA; Thaon di Revel
PT-76 | tank | RU | type | Q641764 | PT-76 | PT76
PT-91 | tank | PL | type |  | PT-91; PT-91 Twardy |
PULS | artillery.mlrs | IL | type |  | Lynx PULS | PULS
Palianytsia | missile.cruise | UA | type | Q129699626 |  | Palianitsia; Palianytsia; Palyanytsia
Panavia Tornado | aircraft.fighter |  | type | Q152200 | Jet tempur Tornado; Panavia Tornado; Tornado GR4 | Tornado
Pancir | airdefence.sam | RU | type |  | Pantsir-SMD-E |
Pandur II | afv | AT | type |  | Pandur II; Pindad Cobra | Pandur
Panter | artillery.howitzer | TR | type |  |  | Panter
Panther KF51 | tank | DE | type |  | KF51 Panther; Panther KF51 | KF51
Pantsir-S1 | airdefence.sam | RU | type | Q1424781 | Pantsir; Pantsir S-1; Pantsir-S1 | Pantsyr
Panzerfaust 3 | smallarms | DE | type | Q667922 | Panzerfaust 3 |
Patria AMV | afv | FI | type | Q1521659 | Patria AMV | Patria
Patroller | uav.recon | FR | type |  |  | Patroller
Paveh | missile.cruise | IR | type |  |  | Paveh
Paveway | munition | US | type |  | GBU-10; GBU-12; GBU-24 | Paveway
Peacekeeper | missile.ballistic.icbm | US | type |  | LGM-118 | Peacekeeper
Pegasus | ew-cyber | IL | type |  | Pegasus spyware; spyware Pegasus | Pegasus
Peklo | missile.cruise | UA | type |  |  | Peklo
Penguin | missile.antiship | NO | type | Q292404 |  | Penguin
Peresvet | ew-cyber | RU | type | Q55664077 | laser Peresvet | Peresvet
Phalanx | airdefence.sam | US | type |  | CIWS Phalanx; Phalanx CIWS | Phalanx
Phoenix Ghost | uav.loitering | US | type |  |  | Phoenix Ghost
Pilica | airdefence.sam | PL | type |  |  | Pilica
Pinaka | artillery.mlrs | IN | type |  | Pinaka Mk II | Pinaka
Pindad G2 Combat | smallarms | ID | type |  | G2 Combat; G2 Elite; Pindad G2 Combat; pistol G2 |
Piorun | airdefence.manpads | PL | type | Q104639638 |  | Piorun
Piranha | afv | CH | type |  | MOWAG Piranha | Piranha
Pokpung-ho | tank | KP | type | Q707710 |  | Pokpung-ho
Polaris | missile.ballistic.slbm | US | type |  |  | Polaris
Pole-21 | ew-cyber | RU | type |  | Pole-21 |
Popeye | missile.cruise | IL | type | Q292452 |  | Popeye
Popeye Turbo | missile.cruise | IL | type |  | Popeye Turbo |
Poseidon | naval.unmanned | RU | class-or-ship |  | Poseidon drone bawah laut; Status-6 | Kanyon; Poseidon
Poseidon C-3 | missile.ballistic.slbm | US | type |  | Poseidon C-3 |
PrSM | missile.ballistic.srbm | US | type |  | Precision Strike Missile | PrSM
Prahaar | missile.ballistic.srbm | IN | type |  |  | Prahaar
Pralay | missile.ballistic.srbm | IN | type |  |  | Pralay
Primus | artillery.howitzer | SG | type |  |  | Primus
Prithvi-II | missile.ballistic.srbm | IN | type |  |  | Prithvi; Prithvi-II
Pukguksong-1 | missile.ballistic.slbm | KP | type |  | Bukkeukseong-1; KN-11; Pukguksong-1; Pukkuksong-1 |
Pukguksong-2 | missile.ballistic.mrbm | KP | type |  | KN-15; Pukguksong-2 |
Pukguksong-3 | missile.ballistic.slbm | KP | type |  | Pukguksong-3; Pukkuksong-3 |
Pukguksong-5 | missile.ballistic.slbm | KP | type |  | Pukguksong-5; Pukguksong-5ㅅ |
Pulhwasal-3-31 | missile.cruise | KP | type |  | Pulhwasal-3-31 |
Puma | afv | DE | type |  | IFV Puma; Puma IFV | Puma
Puma AE | uav.recon | US | type |  | RQ-20 | Puma AE
Pyoljji-1-2 | airdefence.sam | KP | type |  | Pyoljji-1-2; Pyoljjil-1-2 |
Pyotr Velikiy | naval.destroyer | RU | class-or-ship |  |  | Kirov; Peter the Great; Pyotr Velikiy
Python-4 | missile.aam | IL | type |  | Python-4 |
Python-5 | missile.aam | IL | type |  | Python 5; Python-5 |
PzH 2000 | artillery.howitzer | DE | type |  | Panzerhaubitze 2000; PzH 2000; PzH2000 |
QBU-88 | smallarms | CN | type |  | QBU-88 |
QBZ-95 | smallarms | CN | type | Q290942 | QBZ-191; QBZ-95 |
QRSAM | airdefence.sam | IN | type |  |  | QRSAM
QW-2 | airdefence.manpads | CN | type |  |  | QW-1; QW-18; QW-2
Qader | missile.antiship | IR | type |  |  | Ghader; Qader; Qadir
Qaher-313 | aircraft.fighter | IR | type |  | Qaher 313; Qaher-313 |
Qasef-2K | uav.loitering | IR | type |  | Qasef-1; Qasef-2K | Qasef
Qassam | artillery.mlrs | PS | type |  | Roket Qassam | Al-Qassam; Kassam; Qassam
Qassem Basir | missile.ballistic.mrbm | IR | type |  | Qasem Basir; Qassem Basir |
Quicksink | munition | US | type |  |  | Quicksink
R-160 | artillery.mlrs | PS | type |  |  | R-160
R-27 | missile.aam | RU | type | Q830126 |  | R-27
R-360 Neptune | missile.cruise | UA | type | Q28706540 | R-360 Neptune | Neptun; Neptune; R-360
R-36M Voevoda | missile.ballistic.icbm | RU | type |  | R-36M Voevoda; SS-18; Satan SS-18 | R-36; R-36M
R-37M | missile.aam | RU | type |  |  | R-37; R-37M
R-60 | missile.aam | RU | type | Q930873 |  | R-60
R-73 | missile.aam | RU | type | Q752536 |  | R-73; RVV-MD
R-77 | missile.aam | RU | type | Q828225 |  | R-77; RVV-AE
R-Han 122 | artillery.mlrs | ID | type |  | R-HAN 122B; R-Han 122; Rhan 122; Roket R-Han |
R-Han 450 | artillery.mlrs | ID | type |  | R-Han 450; RHan 450 |
R.550 Magic | missile.aam | FR | type |  | R.550 Magic |
R18 | uav.ucav | UA | type |  | R18 oktokopter | R18
RAM | airdefence.sam | US | type |  | RIM-116 | RAM
RAM II | uav.loitering | UA | type |  | RAM-2 | RAM II
RBK-500 | munition | RU | type |  | RBK-500 |
RBS 70 | airdefence.sam | SE | type | Q1346290 | RBS 70; RBS-70 |
RBS 90 | airdefence.sam | SE | type |  | RBS 90 |
RBS-15 | missile.cruise | SE | type | Q913591 | RBS-15; RBS15 |
RC-135 | aircraft.support | US | type | Q132516 | RC-135; RC-135S Cobra Ball; RC-135V Rivet Joint | Cobra Ball; Rivet Joint
RCH 155 | artillery.howitzer | DE | type |  | RCH 155; RCH-155 |
RG-31 | afv | ZA | type |  |  | RG-31
RM-70 | artillery.mlrs | CZ | type | Q974830 | RM-70 Vampir; RM-70 Vampire; Vampire RM-70 | RM-70
RPD | smallarms | RU | type | Q482522 |  | RPD
RPG-18 | smallarms | RU | type |  | RPG-18 |
RPG-29 | smallarms | RU | type | Q1123804 | RPG-29; RPG-29 Vampir |
RPG-7 | smallarms | RU | type | Q322660 | RPG 7; RPG-7 | RPG
RPK | smallarms | RU | type | Q741087 |  | RPK
RPO-A Shmel | smallarms | RU | type |  | RPO-A Shmel | Shmel
RQ-11 Raven | uav.recon | US | type |  | RQ-11 Raven | Raven
RQ-170 Sentinel | uav.recon | US | type |  | RQ-170; RQ-170 Sentinel |
RQ-180 | uav.recon | US | type | Q15299240 | RQ-180 |
RQ-21 Blackjack | uav.recon | US | type |  | RQ-21 Blackjack |
RQ-4 Global Hawk | uav.recon | US | type | Q162066 | Global Hawk; RQ-4; RQ-4 Global Hawk; RQ-4B |
RQ-7 Shadow | uav.recon | US | type |  | RQ-7; RQ-7 Shadow |
RS-24 Yars | missile.ballistic.icbm | RU | type | Q1372951 | RS-24; RS-24 Yars | Yars
RS-26 Rubezh | missile.ballistic.icbm | RU | type | Q16271690 | RS-26; RS-26 Rubezh | Rubezh
RS-28 Sarmat | missile.ballistic.icbm | RU | type |  | RS-28; RS-28 Sarmat; Sarmat; Satan 2 | Satan II
RT-2PM Topol | missile.ballistic.icbm | RU | type | Q507570 | RT-2PM Topol | Topol
Ra'ad | missile.cruise | PK | type |  | Hatf-8 | Ra'ad; Raad
Raad | airdefence.sam | IR | type |  |  | Raad
Raad-500 | missile.ballistic.srbm | IR | type |  | Raad-500 |
Raad-85 | uav.loitering | IR | type |  | Raad-85 |
Rafale | aircraft.fighter | FR | type | Q190973 | Dassault Rafale; Rafale; Rafale F4 | Rafale-M
Rajata | uav.loitering | ID | type |  |  | Rajata
Rampage | missile.cruise | IL | type |  |  | Rampage
Rapier | airdefence.sam | GB | type | Q665752 |  | Rapier
Ratel | afv | ZA | type |  |  | Ratel
Raybolt | missile.antitank | KR | type |  |  | Hyungung; Raybolt
Remington 700 | smallarms | US | type |  | Remington 700 |
Rezvan | missile.ballistic.mrbm | IR | type |  |  | Rezvan
Riachuelo | naval.submarine | BR | class-or-ship |  | S40 Riachuelo | Riachuelo
Romeo | naval.submarine | KP | class-or-ship |  |  | Romeo; kelas Romeo
Rooikat | afv | ZA | type | Q1756471 |  | Rooikat
Rooivalk | helicopter | ZA | type |  | Rooivalk |
Ropucha | naval.amphib-patrol | RU | class-or-ship |  |  | Ropucha
Rustom | uav.recon | IN | type |  | Rustom-2 | Rustom; Tapas
Ruta | missile.cruise | UA | type |  |  | Ruta
S-125 | airdefence.sam | RU | type | Q312471 | S-125; S-125 Neva; S-125 Pechora | Pechora
S-200 | airdefence.sam | RU | type | Q326673 | S-200 | S200
S-3 Viking | aircraft.support | US | type | Q249890 | S-3 Viking |
S-300 | airdefence.sam | RU | type | Q48446 | S-300; S-300PMU; S-300PMU-2; S-300V; S-300V4 | S300
S-350 Vityaz | airdefence.sam | RU | type |  | S-350; S-350 Vityaz |
S-400 Triumf | airdefence.sam | RU | type | Q861006 | S-400; S-400 Triumf; S-400 Triumph | S400
S-500 | airdefence.sam | RU | type | Q2502230 | S-500; S-500 Prometey; S-500 Prometheus |
S-61 Sea King | helicopter | US | type |  | S-61 Sea King | Sea King
S-70 Okhotnik | uav.ucav | RU | type |  | Okhotnik; S-70 Okhotnik | Okhotnik-B; S-70
S-75 Dvina | airdefence.sam | RU | type | Q163186 | S-75 Dvina | S-75; SA-2
SA'AR 72 | naval.corvette | IL | class-or-ship |  | Sa'ar 72 |
SAAW | munition | IN | type |  |  | SAAW
SAMP/T | airdefence.sam | FR | type |  | Mamba SAMP/T; SAMP/T; SAMP/T NG | SAMP-T
SAR 21 | smallarms | SG | type | Q1192651 | SAR 21 |
SBIRS | ew-cyber | US | type |  |  | SBIRS
SCALP | missile.cruise | FR | type |  |  | SCALP; SCALP-EG
SD-10 | missile.aam | CN | type |  |  | SD-10
SIG 550 | smallarms | CH | type | Q2206398 | SIG 550; SIG SG 550 |
SIG Sauer P226 | smallarms | CH | type | Q866367 | SIG Sauer; SIG Sauer P226 | P226
SLAM-ER | missile.asm | US | type |  |  | SLAM-ER
SM-2 | airdefence.sam | US | type |  | RIM-66; Standard Missile-2 | SM-2
SM-3 | airdefence.sam | US | type |  | RIM-161; SM-3; Standard Missile 3; Standard Missile-3 |
SM-6 | airdefence.sam | US | type |  | RIM-174; SM-6; Standard Missile-6 |
SOM | missile.cruise | TR | type |  |  | SOM; SOM-J
SPEAR 3 | missile.asm | GB | type |  | SPEAR 3 | SPEAR
SPG-1 | smallarms | ID | type |  | SPG-1 |
SPR-1 Pindad | smallarms | ID | type |  |  | SPR-3; SPR-4
SPR-2 | smallarms | ID | type |  | SPR-1; SPR-2; SPR2 |
SR-71 Blackbird | aircraft.support | US | type | Q190114 | SR-71; SR-71 Blackbird |
SS1 Pindad | smallarms | ID | type |  | SS1 Pindad; SS1-V1; senapan SS1 | SS-1; SS1
SS2 Pindad | smallarms | ID | type |  | SS2 Pindad; SS2-V1; senapan SS2 | SS-2; SS2
SS3 Pindad | smallarms | ID | type |  |  | SS3; SS3-M1
SSG 69 | smallarms | AT | type | Q876160 | SSG 69 |
SSN-AUKUS | naval.submarine | GB | class-or-ship |  | AUKUS SSN | SSN-AUKUS
SSPH-1 Primus | artillery.howitzer | SG | type |  | SSPH-1 |
SVD Dragunov | smallarms | RU | type | Q159509 | SVD Dragunov | Dragunov
SVU | smallarms | RU | type |  |  | SVU
Sa'ar 5 | naval.corvette | IL | type |  | Sa'ar 5 |
Sa'ar 6 | naval.corvette | IL | type |  | INS Magen; Sa'ar 6; Saar 6 |
Saab 340 AEW | aircraft.support | SE | type |  | Saab 340 AEW; Saab Erieye | Erieye
Saeqeh | aircraft.fighter | IR | type |  |  | Saeqeh
Saetbyol-4 | uav.recon | KP | type |  | Saetbyeol-4; Saetbyol-4 |
Saetbyol-9 | uav.ucav | KP | type |  | Saetbyeol-9; Saetbyol-9 |
Sahand | naval.corvette | IR | class-or-ship |  |  | Sahand
Saiga | smallarms | RU | type |  |  | Saiga
Saildrone | naval.unmanned | US | class-or-ship |  | Saildrone Explorer | Saildrone
Samad-3 | uav.loitering | YE | type |  | Samad-3 | Samad
San Antonio | naval.amphib-patrol | US | class-or-ship |  | kelas San Antonio | San Antonio
Sanca | afv | ID | type |  | Pindad Sanca | Sanca
Sang-O | naval.submarine | KP | class-or-ship |  |  | Sang-O
Sapsan | missile.ballistic.srbm | UA | type |  | Hrim-2 | Hrim; Sapsan
Satan II | missile.ballistic.icbm | RU | type |  | Satan II |
Saxon | afv | GB | type |  |  | Saxon
Sayyad | airdefence.sam | IR | type |  | Sayyad-2; Sayyad-3; Sayyad-4 | Sayyad
ScanEagle | uav.recon | US | type |  | Insitu ScanEagle; Scan Eagle; ScanEagle |
Scimitar | afv | GB | type |  |  | Scimitar
Scorpene | naval.submarine | FR | class-or-ship |  | Scorpene Evolved; Scorpène Evolved; kelas Scorpene | Scorpene; Scorpène
Scorpion | tank | GB | type | Q610358 | FV101 Scorpion; tank Scorpion | Scorpion
Scud-B | missile.ballistic.srbm | RU | type |  | Scud; Skud | R-17; Scud-B
Scud-ER | missile.ballistic.mrbm | KP | type |  | Hwasong-9 | Scud-ER
Sea Baby | naval.unmanned | UA | class-or-ship |  |  | Mamai; Sea Baby
Sea Breaker | missile.antiship | IL | type |  | Sea Breaker |
Sea Eagle | missile.antiship | GB | type |  |  | Sea Eagle
Sea Hunter | naval.unmanned | US | class-or-ship |  |  | Sea Hunter
Sea Skua | missile.antiship | GB | type |  | Sea Skua |
Sea Venom | missile.antiship | GB | type |  | Sea Venom |
Searcher | uav.recon | IL | type |  |  | Searcher
Seawolf | naval.submarine | US | class-or-ship |  | USS Jimmy Carter; kelas Seawolf | Seawolf
Sejjil | missile.ballistic.mrbm | IR | type |  | Sejjil | Sajjil; Sejil
Sejong the Great | naval.destroyer | KR | class-or-ship |  | ROKS Sejong; kelas Sejong; kelas Sejong the Great | KDX-III; Sejong the Great
Senator | afv | CA | type |  | Roshel Senator | Senator
Shahab-1 | missile.ballistic.srbm | IR | type |  | Shahab-1 |
Shahab-2 | missile.ballistic.srbm | IR | type |  | Shahab-2 |
Shahab-3 | missile.ballistic.mrbm | IR | type | Q668579 | Shahab 3; Shahab-3; Syahab-3 |
Shahed-101 | uav.loitering | IR | type |  | Shahed 101; Shahed-101 |
Shahed-107 | uav.loitering | IR | type |  | Shahed 107; Shahed-107 |
Shahed-129 | uav.ucav | IR | type |  | Shahed 129; Shahed-129 |
Shahed-131 | uav.loitering | IR | type |  | Shahed 131; Shahed-131 |
Shahed-136 | uav.loitering | IR | type |  | Drone Shahed; Shahed; Shahed 136; Shahed-136; Shahid-136; Syahed-136 |
Shahed-139 | uav.ucav | IR | type |  | Shahed 139; Shahed-139 |
Shahed-149 Gaza | uav.ucav | IR | type |  | Shahed-149 Gaza |
Shahed-161 | uav.ucav | IR | type |  | Shahed 161; Shahed-161; Shahed-191 |
Shahed-238 | uav.loitering | IR | type |  | Shahed-238 |
Shaheen-I | missile.ballistic.srbm | PK | type |  | Shaheen 1 | Shaheen-I
Shaheen-II | missile.ballistic.mrbm | PK | type |  | Shaheen 2 | Shaheen-II
Shaheen-III | missile.ballistic.mrbm | PK | type |  | Shaheen 3 | Shaheen-III
Shahid Soleimani | naval.corvette | IR | class-or-ship |  | Shahid Soleimani class | Shahid Soleimani
Shahpar | uav.ucav | PK | type |  |  | Shahpar; Shahpar-II
Shandong | naval.carrier | CN | class-or-ship |  | kapal induk Shandong | Shandong
Sherpa | afv | FR | type |  |  | Sherpa
Shilka | airdefence.sam | RU | type |  | ZSU-23-4 | Shilka
Shivalik | naval.frigate | IN | class-or-ship |  | kelas Shivalik |
Shkval | torpedo | RU | type | Q603126 | VA-111 Shkval | Shkval
Shourya | missile.ballistic.srbm | IN | type |  |  | Shaurya; Shourya
Shturm | missile.antitank | RU | type |  |  | Shturm
Sichuan | naval.amphib-patrol | CN | class-or-ship |  | Type 076 | Sichuan
Sigma | naval.corvette | NL | class-or-ship |  | KRI Diponegoro; KRI Frans Kaisiepo; KRI Sultan Hasanuddin; KRI Sultan Iskandar Muda; Sigma 9113; kelas Diponegoro | Sigma
Sigma 10514 | naval.frigate | NL | type |  | SIGMA 10514; Sigma 10514; kelas Martadinata |
Silent Hunter | ew-cyber | CN | type |  |  | Silent Hunter
Sineva | missile.ballistic.slbm | RU | type |  | R-29RMU | Sineva
Sinpo | naval.submarine | KP | class-or-ship |  | kelas Sinpo | Gorae; Hero Kim Kun Ok; Sinpo; Sinpo-C
Siper | airdefence.sam | TR | type |  |  | Siper
Sisu Pasi | afv | FI | type |  | Sisu Pasi |
Sky Bow | airdefence.sam | TW | type |  | Sky Bow |
Sky Dew | uav.recon | IL | type |  | Sky Dew |
Sky Sabre | airdefence.sam | GB | type |  | Sky Sabre |
Sky Striker | uav.loitering | IL | type |  | Sky Striker | SkyStriker
Sky Sword | missile.aam | TW | type |  | Sky Sword; Sky Sword II; Tien Chien |
Skyfall | missile.cruise | RU | type |  | SSC-X-9 Skyfall |
Skylark | uav.recon | IL | type |  |  | Skylark
Skynex | airdefence.sam | DE | type |  | Oerlikon Skynex | Skynex
Skyranger | airdefence.sam | DE | type |  |  | Skyranger
Son Won-il | naval.submarine | KR | class-or-ship |  |  | KSS-II; Son Won-il
Songar | uav.ucav | TR | type |  |  | Songar
Songun-915 | tank | KP | type |  | Songun-915 |
Soryu | naval.submarine | JP | class-or-ship |  | kelas Soryu | Soryu
Soumar | missile.cruise | IR | type |  |  | Soumar; Sumar
Sovremenny | naval.destroyer | RU | class-or-ship |  |  | Sovremenny; Sovremennyy
Spartan | afv | GB | type |  |  | Spartan
Spearfish | torpedo | GB | type |  |  | Spearfish
Spice | munition | IL | type |  | Spice 2000; Spice 250; Spice bomb | Spice
Spike | missile.antitank | IL | type | Q1063142 | Spike NLOS | Spike; Spike-LR; Spike-MR
Spyder | airdefence.sam | IL | type |  |  | SPYDER; Spyder
Starstreak | airdefence.manpads | GB | type | Q2302329 | Starstreak HVM | Starstreak
Steel Dome | airdefence.sam | TR | type |  | Celik Kubbe; Steel Dome | Kubah Baja Turki
Sten | smallarms | GB | type | Q211782 |  | Sten
Steregushchiy | naval.corvette | RU | class-or-ship |  |  | Stereguschy; Steregushchiy
Steyr AUG | smallarms | AT | type | Q221711 | Steyr AUG | AUG
Sting Ray | torpedo | GB | type |  |  | Sting Ray
Storm Shadow | missile.cruise | GB | type | Q1200222 | Storm Shadow; Storm Shadow/SCALP | SCALP-EG
Strela-10 | airdefence.sam | RU | type |  | Strela-10 |
Strela-2 | airdefence.manpads | RU | type | Q160810 | 9K32 Strela-2; Strela-2 | SA-7
Strong Bow | airdefence.sam | TW | type |  | Strong Bow |
Stryker | afv | US | type | Q612829 |  | Stryker
Stugna-P | missile.antitank | UA | type |  | Stugna-P | Skif; Stugna
Stuxnet | ew-cyber | US | type |  | Stuxnet |
Su-24 Fencer | aircraft.fighter | RU | type | Q210413 | Su-24; Su-24 Fencer |
Su-25 Frogfoot | aircraft.attack | RU | type | Q192137 | Su-25; Su-25 Frogfoot; Su25; Sukhoi Su-25 |
Su-27 Flanker | aircraft.fighter | RU | type | Q173680 | Su-27; Su-27 Flanker; Su27; Sukhoi Su-27; Sukhoi-27 | Su-27SKM
Su-30 | aircraft.fighter | RU | type |  | Su-30; Su-30 Flanker; Su-30 Flanker-C; Su-30MK2; Su-30MKI; Su-30SM; Sukhoi Su-30; Sukhoi Su-30MK2; Sukhoi-30 | Su-30MK; Sukhoi
Su-30MKI | aircraft.fighter | RU | type |  | Su-30MKM; Su-30SM2 |
Su-33 | aircraft.fighter | RU | type |  | Su-33; Su-33 Flanker-D |
Su-34 Fullback | aircraft.fighter | RU | type |  | Su-34; Su-34 Fullback; Su34; Sukhoi Su-34 |
Su-35 Flanker-E | aircraft.fighter | RU | type | Q245275 | Su-35; Su-35 Flanker; Su-35 Flanker-E; Su-35S; Su35; Sukhoi 35; Sukhoi Su-35; Sukhoi-35 |
Su-57 Felon | aircraft.fighter | RU | type | Q194455 | Su-57; Su-57 Felon; Su57; Sukhoi Su-57 |
Su-75 Checkmate | aircraft.fighter | RU | type |  | Su-75; Su-75 Checkmate | Checkmate
Sub Sea Baby | naval.unmanned | UA | type |  | Sub Sea Baby |
Sungur | airdefence.manpads | TR | type |  |  | Sungur
Super Etendard | aircraft.fighter | FR | type |  | Super Etendard; Super Étendard |
Super Tucano | aircraft.attack | BR | type |  | A-29 Super Tucano; EMB 314; EMB-314; Super Tucano | A-29
Supercam | uav.recon | RU | type |  | SuperCam S350 | Supercam
Swingfire | missile.antitank | GB | type |  |  | Swingfire
Switchblade | uav.loitering | US | type |  | Switchblade; Switchblade 300; Switchblade 600 |
T-122 Sakarya | artillery.mlrs | TR | type |  | T-122; T-122 Sakarya |
T-14 Armata | tank | RU | type |  | T-14; T-14 Armata | Armata
T-15 | afv | RU | type |  |  | T-15
T-155 Firtina | artillery.howitzer | TR | type | Q2094190 | T-155 Firtina | Firtina
T-34 | tank | RU | type | Q172233 |  | T-34
T-50 Golden Eagle | aircraft.attack | KR | type |  | T-50 Golden Eagle; T-50i; T-50i Golden Eagle | T-50
T-54 | tank | RU | type | Q328272 | T-54/55 | T-54; T-55
T-62 | tank | RU | type | Q207618 |  | T-62; T62
T-64 | tank | RU | type | Q270697 |  | T-64
T-72 | tank | RU | type | Q155658 | T-72; T-72B3; T-72M1 | T72
T-7A Red Hawk | aircraft.support | US | type |  | T-7 Red Hawk; T-7A Red Hawk |
T-80 | tank | RU | type | Q237135 | T-80; T-80BVM | T80
T-84 Oplot | tank | UA | type |  | T-84 Oplot | Oplot; T-84
T-90 | tank | RU | type | Q192757 | T-90; T-90MS | T-90M; T-90S; T90
T129 ATAK | helicopter | TR | type |  | T-129 ATAK; T129 ATAK | Atak; T129
TB-001 | uav.ucav | CN | type |  | TB-001; Twin-Tailed Scorpion |
TCG Anadolu | naval.carrier | ES | named-ship |  | TCG Anadolu | Anadolu
THAAD | airdefence.sam | US | type |  | THAAD; Terminal High Altitude Area Defense | Terminal High Altitude
TOS-1A | artillery.mlrs | RU | type |  | TOS-1; TOS-1A; TOS-1A Solntsepyok; TOS-2 |
TOS-2 | artillery.mlrs | RU | type |  | TOS-2 Tosochka | Tosochka
TRF1 | artillery.howitzer | FR | type |  | TRF1 |
TRG-300 Kaplan | artillery.mlrs | TR | type |  | TRG-300; TRG-300 Kaplan | Kasirga
TRLG-230 | artillery.mlrs | TR | type |  | TRLG-230 |
Taepodong-2 | missile.ballistic.icbm | KP | type |  | Taepo-dong 2; Taepodong; Taepodong 2; Taepodong-2 |
Taigei | naval.submarine | JP | class-or-ship |  | kelas Taigei | Taigei
Talwar | naval.frigate | RU | class-or-ship |  | kelas Talwar |
Tamir | airdefence.sam | IL | type |  |  | Tamir
Tank Boat Antasena | naval.amphib-patrol | ID | class-or-ship |  | Tank Boat Antasena | Antasena; X-18
Taranis | uav.ucav | GB | type |  |  | Taranis
Tarantula | afv | KR | type |  | Doosan Tarantula | Barracuda; Tarantula
Taurus KEPD 350 | missile.cruise | DE | type | Q1063607 | KEPD 350; KEPD-350; Taurus KEPD 350 | Taurus
Tayfun | missile.ballistic.srbm | TR | type |  |  | Tayfun
Tejas | aircraft.fighter | IN | type | Q175940 | HAL Tejas; LCA Tejas; Tejas Mk1A | Tejas
Tempest | aircraft.fighter | GB | type |  | Global Combat Air Programme | GCAP; Tempest
Terrex | afv | SG | type |  |  | Terrex
Thompson | smallarms | US | type |  |  | Thompson
Ticonderoga | naval.destroyer | US | class-or-ship |  | kelas Ticonderoga | Ticonderoga
Tien Kung | airdefence.sam | TW | type |  | Sky Bow III; Tien Kung; Tien Kung III | Sky Bow
Tiger HAP | helicopter |  | type | Q159601 | Airbus Tiger; EC665; Eurocopter Tiger; Tiger HAP |
Tigr | afv | RU | type | Q2424775 |  | Tigr
Tirada-2 | ew-cyber | RU | type |  | Tirada-2 |
Tochka-U | missile.ballistic.srbm | RU | type |  | OTR-21; SS-21; Tochka-U | Tochka
Tokarev | smallarms | RU | type |  |  | TT-33; Tokarev
Toloka | naval.unmanned | UA | class-or-ship |  |  | Toloka
Tomahawk | missile.cruise | US | type |  | BGM-109; RGM-109; TLAM; Tomahawk |
Toophan | missile.antitank | IR | type |  | Toophan | Tufan
Topol-M | missile.ballistic.icbm | RU | type |  | RT-2PM2; Topol M | Topol-M
Tor-M1 | airdefence.sam | RU | type |  | Tor-M1; Tor-M2 | Tor
Tornado-G | artillery.mlrs | RU | type |  | Tornado-G |
Tornado-S | artillery.mlrs | RU | type |  |  | Tornado-G; Tornado-S
Torpedo 62 | torpedo | SE | type |  | Torpedo 62 |
Trembita | missile.cruise | UA | type |  |  | Trembita
Trident II | missile.ballistic.slbm | US | type |  | Trident D5; Trident II; Trident II D5; UGM-133 | Trident
Triomphant | naval.submarine | FR | class-or-ship |  | kelas Triomphant | Le Triomphant; Triomphant
Trophy | ew-cyber | IL | type |  | APS Trophy; sistem Trophy | Trophy
Tsar Bomba | munition | RU | type | Q188596 | Tsar Bomba |
Tu-142 | aircraft.support | RU | type |  | Tu-142 |
Tu-16 | aircraft.bomber | RU | type | Q192779 | Tu-16 |
Tu-160 Blackjack | aircraft.bomber | RU | type |  | Tu-160; Tu-160 Blackjack; Tu-160M; Tu160 |
Tu-22M3 Backfire | aircraft.bomber | RU | type |  | Tu-22; Tu-22M; Tu-22M3; Tu-22M3 Backfire |
Tu-95 Bear | aircraft.bomber | RU | type | Q181815 | Tu-95; Tu-95 Bear; Tu-95MS; Tu95 |
Tunguska | airdefence.sam | RU | type |  | 2K22 | Tunguska
Type 03 | airdefence.sam | JP | type |  | Type 03 | Chu-SAM
Type 039A | naval.submarine | CN | type |  | Song class; Tipe 039A; Type 039A; Yuan class |
Type 041 | naval.submarine | CN | type |  | Type 041; Zhou class |
Type 052D | naval.destroyer | CN | type |  | Luyang III; Tipe 052D; Type 052D |
Type 053H3 | naval.frigate | CN | type |  | Type 053H3 |
Type 054A | naval.frigate | CN | type |  | Jiangkai II; Tipe 054A; Type 054A |
Type 054B | naval.frigate | CN | type |  | Type 054B |
Type 055 | naval.destroyer | CN | type |  | Tipe 055; Type 055 | Renhai
Type 056 | naval.corvette | CN | type |  | Type 056 | Jiangdao
Type 071 | naval.amphib-patrol | CN | type |  | Type 071 | Yuzhao
Type 075 | naval.amphib-patrol | CN | type |  | Tipe 075 | Type 075; Yushen
Type 08 | afv | CN | type |  | Type 08 |
Type 093 | naval.submarine | CN | type |  | Shang class; Tipe 093; Type 093 |
Type 094 | naval.submarine | CN | type |  | Jin class; Tipe 094; Type 094; kelas Jin |
Type 096 | naval.submarine | CN | type |  | Type 096 |
Type 10 | tank | JP | type | Q909224 |  | Tipe 10; Type 10
Type 12 | missile.cruise | JP | type |  |  | Tipe 12; Type 12
Type 209 | naval.submarine | DE | type |  | Tipe 209; Type 209; kapal selam U209; kelas Cakra | U-209
Type 212 | naval.submarine | DE | type |  | Tipe 212; Type 212 | U-212
Type 212CD | naval.submarine | DE | type |  | Type 212CD; U212CD |
Type 214 | naval.submarine | DE | type |  | Tipe 214; Type 214 | U-214
Type 23 | naval.frigate | GB | type |  | Duke class | Tipe 23; Type 23
Type 26 | naval.frigate | GB | type |  |  | City class; Type 26
Type 31 | naval.frigate | GB | type |  | Arrowhead 140 | Inspiration; Type 31
Type 45 | naval.destroyer | GB | type |  | HMS Diamond; kelas Daring | Tipe 45; Type 45
Type 53 | torpedo | RU | type |  |  | Type 53
Type 56 | smallarms | CN | type | Q1142312 |  | Tipe 56; Type 56
Type 59 | tank | CN | type | Q545541 |  | Type 59
Type 81 | smallarms | CN | type |  |  | Type 81
Type 90 | tank | JP | type |  |  | Type 90
Type 96 | tank | CN | type |  | ZTZ-96 | Type 96
Type 99 | artillery.howitzer | JP | type |  |  | Type 99
Type 99 | tank | CN | type | Q645845 | ZTZ-99 | Tipe 99; Type 99
Typhon | missile.cruise | US | type |  | Typhon Weapon System | MRC; Mid-Range Capability; Typhon
Typhon MRC | missile.cruise | US | type |  | Sistem Typhon; Typhon MRC |
Typhoon class | naval.submarine | RU | class-or-ship |  | Typhoon class | Akula; Dmitri Donskoi
U-2 Dragon Lady | aircraft.support | US | type |  | U-2 Dragon Lady | U-2
UGST | torpedo | RU | type |  |  | UGST
UH-1 Huey | helicopter | US | type |  | Bell UH-1; UH-1; UH-1 Huey | Huey
UH-60 Black Hawk | helicopter | US | type | Q189491 | Black Hawk; Blackhawk; UH-60; UH-60 Black Hawk; UH-60M Black Hawk; UH-60M |
UJ-22 Airborne | uav.loitering | UA | type |  | UJ-22 Airborne | UJ-22
UMPB | munition | RU | type |  |  | UMPB
UMPK | munition | RU | type |  |  | UMPK
UMTAS | missile.antitank | TR | type |  |  | Mizrak; UMTAS
UR-100N | missile.ballistic.icbm | RU | type | Q1139500 | SS-19; UR-100N |
US-2 | aircraft.support | JP | type |  | ShinMaywa US-2 | US-2
USS Abraham Lincoln | naval.carrier | US | named-ship |  | USS Abraham Lincoln |
USS America | naval.amphib-patrol | US | named-ship |  | USS America |
USS Bataan | naval.amphib-patrol | US | named-ship |  | USS Bataan |
USS Benfold | naval.destroyer | US | named-ship |  | USS Benfold |
USS Boxer | naval.amphib-patrol | US | named-ship |  | USS Boxer |
USS Carl Vinson | naval.carrier | US | named-ship |  | USS Carl Vinson | Carl Vinson
USS Carney | naval.destroyer | US | named-ship |  | USS Carney |
USS Cole | naval.destroyer | US | named-ship |  | USS Cole |
USS Connecticut | naval.submarine | US | named-ship |  | USS Connecticut |
USS Dwight D. Eisenhower | naval.carrier | US | named-ship |  | USS Dwight D. Eisenhower; USS Eisenhower | Eisenhower
USS George H.W. Bush | naval.carrier | US | named-ship |  | USS George H.W. Bush |
USS George Washington | naval.carrier | US | named-ship |  | USS George Washington |
USS Gerald R. Ford | naval.carrier | US | named-ship |  | USS Gerald R. Ford | Gerald Ford; Gerald R. Ford; kelas Ford
USS Harry S. Truman | naval.carrier | US | named-ship |  | USS Harry S. Truman; USS Truman | Harry S Truman
USS Higgins | naval.destroyer | US | named-ship |  | USS Higgins |
USS John C. Stennis | naval.carrier | US | named-ship |  | USS John C. Stennis |
USS John S. McCain | naval.destroyer | US | named-ship |  | USS John McCain; USS John S. McCain |
USS Kearsarge | naval.amphib-patrol | US | named-ship |  | USS Kearsarge |
USS Kentucky | naval.submarine | US | named-ship |  | USS Kentucky |
USS Makin Island | naval.amphib-patrol | US | named-ship |  | USS Makin Island |
USS Mason | naval.destroyer | US | named-ship |  | USS Mason |
USS Milius | naval.destroyer | US | named-ship |  | USS Milius |
USS Ralph Johnson | naval.destroyer | US | named-ship |  | USS Ralph Johnson |
USS Ronald Reagan | naval.carrier | US | named-ship |  | USS Ronald Reagan | Ronald Reagan
USS Theodore Roosevelt | naval.carrier | US | named-ship |  | USS Theodore Roosevelt | Theodore Roosevelt
USS Tripoli | naval.amphib-patrol | US | named-ship |  | USS Tripoli |
USS Vermont | naval.submarine | US | named-ship |  | USS Vermont |
USS Wasp | naval.amphib-patrol | US | named-ship |  | USS Wasp; Wasp class |
Udaloy | naval.destroyer | RU | class-or-ship |  | kelas Udaloy | Udaloy
Ula | naval.submarine | NO | class-or-ship |  | kelas Ula | Ula
Ulaq | naval.unmanned | TR | class-or-ship |  |  | Ulaq
Umkhonto | airdefence.sam | ZA | type |  |  | Umkhonto
Urutu | afv | BR | type |  |  | Urutu
Uzi | smallarms | IL | type | Q155644 |  | UZI; Uzi
V-22 Osprey | aircraft.support | US | type |  | CV-22; MV-22; MV-22 Osprey; V-22 Osprey | Osprey
V-BAT | uav.recon | US | type |  |  | V-BAT
VAB | afv | FR | type |  | VAB Mk3 | VAB
VBCI | afv | FR | type |  |  | VBCI
VBL | afv | FR | type |  |  | VBL
VBRG | afv | FR | type |  |  | VBRG
VC-25 | aircraft.support | US | type |  | VC-25 | Air Force One
VL MICA | airdefence.sam | FR | type |  | VL MICA |
VL-SRSAM | airdefence.sam | IN | type |  | VL-SRSAM |
VN-1 | afv | CN | type |  |  | VN-1
VSS Vintorez | smallarms | RU | type | Q390320 | VSS Vintorez | Vintorez
VT-4 | tank | CN | type |  |  | VT-4; VT4
Vanguard | naval.submarine | GB | class-or-ship |  | HMS Vanguard; kelas Vanguard | Vanguard
Varta | afv | UA | type |  |  | Varta
Vektor R4 | smallarms | ZA | type | Q1138052 | Vektor R4 | R4
Verba | airdefence.manpads | RU | type |  | 9K333 Verba | Verba
Viggen | aircraft.fighter | SE | type |  |  | Viggen
Vikhr | missile.antitank | RU | type |  | 9K121 | Vikhr
Vilkha | artillery.mlrs | UA | type | Q28706564 |  | Vilkha; Vilkha-M
Virginia | naval.submarine | US | class-or-ship |  | USS Virginia | Virginia; Virginia-class; kelas Virginia
Visby | naval.corvette | SE | class-or-ship |  |  | Visby
Vulcan | aircraft.bomber | GB | type | Q218931 | Avro Vulcan | Vulcan
W76 | munition | US | type |  | W76-2 | W76
W80 | nuclear | US | type |  | W80-4; W88 |
W87 | munition | US | type |  |  | W87
WC-135 | aircraft.support | US | type |  | WC-135 | Constant Phoenix
WL-10 | uav.ucav | CN | type |  | Wing Loong-10 | WL-10
WS-1 | artillery.mlrs | CN | type |  |  | WS-1; Weishi
WS-2 | artillery.mlrs | CN | type |  |  | WS-2
WS-43 | uav.loitering | CN | type |  |  | WS-43
WZ-551 | afv | CN | type | Q2299034 | WZ-551 |
WZ-7 | uav.recon | CN | type |  | WZ-7 | Soaring Dragon
WZ-8 | uav.recon | CN | type |  | WZ-8 |
Walrus | naval.submarine | NL | class-or-ship |  | kelas Walrus | Walrus
Warmate | uav.loitering | PL | type |  | Warmate |
Warrior | afv | GB | type |  | FV510 | Warrior
Watchkeeper | uav.ucav | GB | type |  | WK450 | Watchkeeper
White Shark | torpedo | KR | type |  | Baek Sang-eo | White Shark
Wiesel | afv | DE | type |  |  | Wiesel
Wing Loong II | uav.ucav | CN | type |  | GJ-1; GJ-2; Wing Loong-2 | Wing Loong; Wing Loong II
Wulung | uav.recon | ID | type |  | PUNA Wulung; UAV Wulung | Wulung
X-47B | uav.ucav | US | type |  |  | X-47B
XM-LaWS | ew-cyber | US | type |  | Laser Weapon System | LaWS; XM-LaWS
XM7 | smallarms | US | type |  |  | M7; XM7
XQ-58 Valkyrie | uav.ucav | US | type |  | Valkyrie XQ-58; XQ-58 Valkyrie |
XRSAM | airdefence.sam | IN | type |  |  | XRSAM
Y-20 Kunpeng | aircraft.support | CN | type |  | Xian Y-20; Y-20 Kunpeng | Y-20
Y-20U | aircraft.support | CN | type |  |  | Y-20U
Y-8 | aircraft.support | CN | type |  | Shaanxi Y-8 | Y-8; Y-9
YFQ-42A | uav.ucav | US | type |  | YFQ-42A |
YFQ-44A Fury | uav.ucav | US | type |  | YFQ-44A; YFQ-44A Fury |
YIHA-III | uav.loitering | TR | type |  | YIHA-III; Yiha-III |
YJ-12 | missile.antiship | CN | type |  | YJ-12; Yingji-12 |
YJ-15 | missile.antiship | CN | type |  | YJ-15; YJ-20 |
YJ-17 | missile.hypersonic | CN | type |  | YJ-17 |
YJ-18 | missile.antiship | CN | type |  | YJ-18; Yingji-18 |
YJ-19 | missile.hypersonic | CN | type |  | YJ-19 |
YJ-21 | missile.hypersonic | CN | type |  | YJ-21; Yingji-21 |
YJ-62 | missile.antiship | CN | type |  | C-602; YJ-62 |
YJ-63 | missile.cruise | CN | type |  | YJ-63 |
YJ-83 | missile.antiship | CN | type |  | C-802A; YJ-83; Yingji-83 |
YJ-91 | missile.asm | CN | type |  | YJ-91 |
Ya-Ali | missile.cruise | IR | type |  |  | Ya-Ali
Yafa | uav.loitering | YE | type |  |  | Yafa
Yak-130 | aircraft.support | RU | type |  | Yak-130; Yakovlev Yak-130 |
Yasen | naval.submarine | RU | class-or-ship |  | kelas Yasen | Kazan; Severodvinsk; Yasen; Yasen-M
Yasin | aircraft.fighter | IR | type |  |  | Yasin
Yasir | uav.recon | IR | type |  |  | Yasir
Yu-6 | torpedo | CN | type |  | Yu-6 |
Yu-8 | torpedo | CN | type |  | Yu-8 |
Yuan Wang | naval.amphib-patrol | CN | class-or-ship |  | Yuan Wang 5; Yuanwang 5 | Yuan Wang
Yun Feng | missile.cruise | TW | type |  | Yun Feng |
Z-10 | helicopter | CN | type |  | WZ-10 | Z-10
Z-19 | helicopter | CN | type |  |  | Z-19
Z-20 | helicopter | CN | type |  |  | Z-20
Z-8 | helicopter | CN | type |  |  | Z-8
Z-9 | helicopter | CN | type |  |  | Z-9
ZAHA | afv | TR | type |  |  | ZAHA
ZBD-04 | afv | CN | type | Q135937 | ZBD-04; ZBD-04A |
ZBD-05 | afv | CN | type |  | ZBD-05 |
ZBL-08 | afv | CN | type |  | ZBL-08 | VN1
ZTD-05 | afv | CN | type |  | ZTD-05 |
ZTQ-15 | tank | CN | type |  | ZTQ-15 | Type 15; VT-5
ZU-23-2 | airdefence.sam | RU | type | Q697521 | ZU-23-2 | ZU-23
Zala 421 | uav.recon | RU | type |  | Zala 421 | ZALA; Zala
Zelzal | artillery.mlrs | IR | type |  | Zelzal-2 | Zelzal
Zhitel | ew-cyber | RU | type |  | R-330Zh | Zhitel
Zircon | missile.hypersonic | RU | type | Q29413411 | 3M22; 3M22 Zircon; Tsirkon | Zircon; Zirkon
Zolfaghar | missile.ballistic.srbm | IR | type |  |  | Zolfaghar; Zolfaqar; Zulfiqar
Zorawar | tank | IN | type |  |  | Zorawar
Zumwalt | naval.destroyer | US | class-or-ship |  | USS Zumwalt; kelas Zumwalt | Zumwalt
Zuzana 2 | artillery.howitzer | SK | type |  | Zuzana 2; Zuzana-2 | Zuzana
nEUROn | uav.ucav |  | type |  |  | nEUROn
`;
