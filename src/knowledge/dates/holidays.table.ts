/**
 * Movable holidays of Indonesia, day by day. Own compilation of facts: the days of the yearly joint decrees on public
 * holidays ("SKB 3 Menteri tentang Hari Libur Nasional dan Cuti Bersama") and, for 1 Ramadan and 1 Syawal, the outcome of
 * the Ministry of Religious Affairs' "sidang isbat". Where a decree moved the day off (1443 H Maulid), the day itself stands.
 * Columns: id | day of each year, separated by "; ". A Hijri feast may fall twice in a year.
 */
export const HOLIDAYS_TABLE = `
hijri-new-year | 2010-12-07; 2011-11-27; 2012-11-15; 2013-11-05; 2014-10-25; 2015-10-14; 2016-10-02; 2017-09-21; 2018-09-11; 2019-09-01; 2020-08-20; 2021-08-10; 2022-07-30; 2023-07-19; 2024-07-07; 2025-06-27; 2026-06-16
idul-adha | 2010-11-17; 2011-11-06; 2012-10-26; 2013-10-15; 2014-10-05; 2015-09-24; 2016-09-12; 2017-09-01; 2018-08-22; 2019-08-11; 2020-07-31; 2021-07-20; 2022-07-10; 2023-06-29; 2024-06-17; 2025-06-06; 2026-05-27
idul-fitri | 2005-11-03; 2006-10-24; 2007-10-13; 2008-10-01; 2009-09-20; 2010-09-10; 2011-08-31; 2012-08-19; 2013-08-08; 2014-07-28; 2015-07-17; 2016-07-06; 2017-06-25; 2018-06-15; 2019-06-05; 2020-05-24; 2021-05-13; 2022-05-02; 2023-04-22; 2024-04-10; 2025-03-31; 2026-03-21
imlek | 2010-02-14; 2011-02-03; 2012-01-23; 2013-02-10; 2014-01-31; 2015-02-19; 2016-02-08; 2017-01-28; 2018-02-16; 2019-02-05; 2020-01-25; 2021-02-12; 2022-02-01; 2023-01-22; 2024-02-10; 2025-01-29; 2026-02-17; 2027-02-06
isra-mikraj | 2010-07-10; 2011-06-29; 2012-06-17; 2013-06-06; 2014-05-27; 2015-05-16; 2016-05-06; 2017-04-24; 2018-04-14; 2019-04-03; 2020-03-22; 2021-03-11; 2022-02-28; 2023-02-18; 2024-02-08; 2025-01-27; 2026-01-16
maulid | 2010-02-26; 2011-02-15; 2012-02-05; 2013-01-24; 2014-01-14; 2015-01-03; 2015-12-24; 2016-12-12; 2017-12-01; 2018-11-20; 2019-11-09; 2020-10-29; 2021-10-19; 2022-10-08; 2023-09-28; 2024-09-16; 2025-09-05; 2026-08-25
nyepi | 2010-03-16; 2011-03-05; 2012-03-23; 2013-03-12; 2014-03-31; 2015-03-21; 2016-03-09; 2017-03-28; 2018-03-17; 2019-03-07; 2020-03-25; 2021-03-14; 2022-03-03; 2023-03-22; 2024-03-11; 2025-03-29; 2026-03-19
paskah | 2010-04-04; 2011-04-24; 2012-04-08; 2013-03-31; 2014-04-20; 2015-04-05; 2016-03-27; 2017-04-16; 2018-04-01; 2019-04-21; 2020-04-12; 2021-04-04; 2022-04-17; 2023-04-09; 2024-03-31; 2025-04-20; 2026-04-05; 2027-03-28
ramadan | 2005-10-05; 2006-09-24; 2007-09-13; 2008-09-01; 2009-08-22; 2010-08-11; 2011-08-01; 2012-07-21; 2013-07-10; 2014-06-29; 2015-06-18; 2016-06-06; 2017-05-27; 2018-05-17; 2019-05-06; 2020-04-24; 2021-04-13; 2022-04-03; 2023-03-23; 2024-03-12; 2025-03-01; 2026-02-19
waisak | 2010-05-28; 2011-05-17; 2012-05-06; 2013-05-25; 2014-05-15; 2015-06-02; 2016-05-22; 2017-05-11; 2018-05-29; 2019-05-19; 2020-05-07; 2021-05-26; 2022-05-16; 2023-06-04; 2024-05-23; 2025-05-12; 2026-05-31
`;

/**
 * Names of holidays. Own list.
 * Columns: id | when: "MM-DD" of every year, or id of the movable table with days to add ("paskah-2") | "alone" when the bare name is a date | names, folded
 */
export const HOLIDAY_NAMES_TABLE = `
ascension | paskah+39 | alone | kenaikan isa almasih; kenaikan yesus kristus; kenaikan isa al masih; kenaikan yesus
ash-wednesday | paskah-46 | alone | rabu abu
good-friday | paskah-2 | alone | jumat agung
hijri-new-year | hijri-new-year | alone | tahun baru islam; tahun baru hijriah
idul-adha | idul-adha | alone | idul adha; iduladha; idul-adha; lebaran haji; lebaran kurban; lebaran idul adha; lebaran iduladha; idul kurban
idul-fitri | idul-fitri | alone | idul fitri; idulfitri; idul-fitri; lebaran; lebaran idul fitri; lebaran idulfitri
imlek | imlek | alone | imlek; tahun baru imlek; tahun baru china; tahun baru cina; tahun baru tionghoa
independence | 08-17 | alone | hut ri; hut kemerdekaan ri; hut kemerdekaan republik indonesia; hut kemerdekaan indonesia; hari kemerdekaan ri; hari kemerdekaan indonesia; hari kemerdekaan republik indonesia; hut republik indonesia
isra-mikraj | isra-mikraj | alone | isra mikraj; isra mi'raj; isra miraj; isra' mi'raj; isra' miraj
kemerdekaan | 08-17 |  | kemerdekaan
kartini | 04-21 |  | kartini
labour | 05-01 |  | buruh internasional; buruh sedunia; buruh
education | 05-02 |  | hardiknas; pendidikan nasional
awakening | 05-20 |  | harkitnas; kebangkitan nasional
maulid | maulid | alone | maulid nabi; maulid nabi muhammad; maulid nabi muhammad saw
maundy-thursday | paskah-3 | alone | kamis putih
mothers | 12-22 |  | ibu
natal | 12-25 | alone | natal
new-year | 01-01 |  | tahun baru; tahun baru masehi
nyepi | nyepi | alone | nyepi; raya nyepi
pahlawan | 11-10 |  | pahlawan; pahlawan nasional
pancasila | 06-01 |  | lahir pancasila
sakti | 10-01 |  | kesaktian pancasila
paskah | paskah | alone | paskah
ramadan | ramadan |  | ramadan; ramadhan
sumpah-pemuda | 10-28 |  | sumpah pemuda
tni | 10-05 | alone | hut tni
waisak | waisak | alone | waisak
`;
