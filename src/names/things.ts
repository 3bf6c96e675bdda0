import { foldHash } from '../text/fold.ts';

const hashes = (words: string): ReadonlySet<number> => new Set(words.split(' ').map((word) => foldHash(word)));

/** Abbreviations that a tagger takes for organisations and that name kinds of things, people or laws. Own list. */
const THINGS = hashes(
  'icbm slbm irbm mrbm srbm uav mirv alutsista wni wna asn pns tki nik ktp sim bbm lpg apbn apbd ppn pph phk ham sdm umkm ukm ktt uu perppu perpres rkuhp kuhp ' +
    'gps ai dpt tps psbb ppkm plts pltu pltn usdt btc eth bnb xrp nis usd idr',
);
/** Words that make a place name part of something else: "Perang Korea", "bahasa Jawa". Own list. */
const WITHIN = hashes('perang bahasa suku');

/** True for the hash of an abbreviation that names a kind of thing. */
export const isThing = (hash: number): boolean => THINGS.has(hash);

/** True for the hash of a word after which a place's name is no place. */
export const namesNoPlace = (hash: number): boolean => WITHIN.has(hash);
