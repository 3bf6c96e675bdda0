import { foldHashes } from '../text/fold.ts';

/** Abbreviations that a tagger takes for organisations and that name kinds of things, people or laws. Own list. */
const THINGS = foldHashes(
  'icbm slbm irbm mrbm srbm uav mirv alutsista wni wna asn pns tki nik ktp sim bbm lpg apbn apbd ppn pph phk ham sdm umkm ukm ktt uu perppu perpres rkuhp kuhp ' +
    'gps ai dpt tps psbb ppkm plts pltu pltn usdt btc eth bnb xrp nis usd idr jpu',
);
/** Words that make a place name part of something else: "Perang Korea", "bahasa Jawa". Own list. */
const WITHIN = foldHashes('perang bahasa suku');

/** Words that a tagger takes for names by themselves and that are none: units, calendars, faiths, parts of dates. Own list. */
const NO_NAMES = foldHashes('usd idr wib wita wit rep kerajaan islam yahudi hijriah masehi muharram muharam bulan ahad hut rp sm');

/** Days of the week and months. */
const DAYS = foldHashes('senin selasa rabu kamis jumat sabtu minggu januari februari maret april mei juni juli agustus september oktober november desember');

/** True for the hash of a day's or month's name. */
export const isDay = (hash: number): boolean => DAYS.has(hash);

/** True for the hash of a word that by itself is no name of a person, a body or a place. */
export const isNoName = (hash: number): boolean => NO_NAMES.has(hash);

/** True for the hash of an abbreviation that names a kind of thing. */
export const isThing = (hash: number): boolean => THINGS.has(hash);

/** True for the hash of a word after which a place's name is no place. */
export const namesNoPlace = (hash: number): boolean => WITHIN.has(hash);
