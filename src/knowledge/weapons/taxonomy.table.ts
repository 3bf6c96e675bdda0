/**
 * Kinds of weapons. The part before the first dot is the family. Own compilation, aligned with the categories of the UN Register of
 * Conventional Arms (UNROCA) and the MTCR where they have one.
 * Columns: category | Indonesian name | alignment. Sorted.
 */
export const WEAPON_TAXONOMY_TABLE = `
afv | kendaraan lapis baja | UNROCA II
aircraft | pesawat militer | UNROCA IV
aircraft.attack | pesawat serang | UNROCA IV
aircraft.bomber | pesawat pengebom | UNROCA IV
aircraft.fighter | jet tempur | UNROCA IV
aircraft.support | pesawat angkut, patroli, peringatan dini |
airdefence | sistem pertahanan udara |
airdefence.manpads | rudal antipesawat panggul (MANPADS) | UNROCA VII-b
airdefence.sam | rudal darat ke udara |
artillery | artileri | UNROCA III
artillery.howitzer | howitzer, meriam | UNROCA III
artillery.mlrs | peluncur roket ganda (MLRS) | UNROCA III
artillery.mortar | mortir | UNROCA III
biological | senjata biologis | BWC
blade | senjata tajam |
chemical | senjata kimia | CWC
ew-cyber | peperangan elektronik, siber, laser |
helicopter | helikopter militer | UNROCA V
missile | rudal | UNROCA VII
missile.aam | rudal udara ke udara | UNROCA VII
missile.antiship | rudal antikapal | UNROCA VII
missile.antitank | rudal antitank | UNROCA VII
missile.asm | rudal udara ke darat | UNROCA VII
missile.ballistic | rudal balistik | UNROCA VII
missile.ballistic.icbm | rudal balistik antarbenua (ICBM) | range over 5,500 km
missile.ballistic.irbm | rudal balistik jarak menengah (IRBM) | range 3,000 to 5,500 km
missile.ballistic.mrbm | rudal balistik jarak menengah (MRBM) | range 1,000 to 3,000 km
missile.ballistic.slbm | rudal balistik dari kapal selam (SLBM) |
missile.ballistic.srbm | rudal balistik jarak pendek (SRBM) | range up to 1,000 km
missile.cruise | rudal jelajah | MTCR
missile.hypersonic | rudal hipersonik |
munition | bom, ranjau, granat, bahan peledak, amunisi |
naval | kapal perang | UNROCA VI
naval.amphib-patrol | kapal amfibi, patroli, latih | UNROCA VI
naval.carrier | kapal induk | UNROCA VI
naval.corvette | korvet | UNROCA VI
naval.destroyer | kapal perusak, penjelajah | UNROCA VI
naval.frigate | fregat | UNROCA VI
naval.submarine | kapal selam | UNROCA VI
naval.unmanned | kapal tak berawak |
nuclear | senjata nuklir |
radiological | bom kotor |
smallarms | senjata api | UNROCA SALW
tank | tank | UNROCA I
torpedo | torpedo |
uav | drone | UNROCA IV-b
uav.loitering | drone kamikaze |
uav.recon | drone pengintai |
uav.ucav | drone tempur | UNROCA IV-b
unspecified | senjata |
`;
