import { ALL_CAPS, CAPITAL } from '../document/tokens.ts';
import { glueWords } from '../knowledge/glue-words.ts';
import { charClass, LETTER, LOWER, UPPER } from '../text/chars.ts';
import { foldHash } from '../text/fold.ts';
import { INNER_CAPITAL, type TokenColumns } from './columns.ts';

/**
 * Function words that scrapers glue to the end of a name when a link was cut out: "Netanyahupada", "Israelsebagai".
 * Own list, longest first. Two-letter words are taken only after a word known to be a name.
 */
const FUNCTION_WORDS: readonly string[] = [
  'menyampaikan',
  'mengatakan',
  'terhadap',
  'mengenai',
  'menjadi',
  'sebagai',
  'melalui',
  'setelah',
  'sebelum',
  'dengan',
  'kepada',
  'adalah',
  'berada',
  'secara',
  'ketika',
  'karena',
  'namun',
  'dalam',
  'untuk',
  'yakni',
  'yaitu',
  'telah',
  'serta',
  'bahwa',
  'tidak',
  'bukan',
  'masih',
  'sudah',
  'hingga',
  'antara',
  'yang',
  'pada',
  'dari',
  'akan',
  'atau',
  'juga',
  'oleh',
  'agar',
  'saat',
  'usai',
  'bisa',
  'kata',
  'ini',
  'itu',
  'dan',
  'ke',
  'di',
];
/** Words that only look like two: "daripada" is not "dari pada" with its space lost. */
const WHOLE: ReadonlySet<number> = new Set(['daripada', 'kepada', 'maupun', 'walaupun', 'apabila', 'bilamana', 'seandainya'].map((word) => foldHash(word)));
const NONE: readonly number[] = [];
const LEAST_LEFT = 3;
/** No newsroom's word is longer; a longer run is left alone so that time stays linear. */
const LONGEST = 80;

/** Brand and media names whose capitals inside are their own. Own list; more are spared because neither half is a known word. */
const CAMEL: ReadonlySet<number> = new Set(
  [
    'macOS',
    'watchOS',
    'tvOS',
    'detikNews',
    'detikFinance',
    'detikSport',
    'detikHot',
    'detikInet',
    'detikOto',
    'detikTravel',
    'detikFood',
    'detikHealth',
    'detikJateng',
    'detikJatim',
    'detikJabar',
    'detikSumut',
    'detikSulsel',
    'detikBali',
    'detikEdu',
    'detikX',
    'detikcom',
    'kumparanNEWS',
    'deGadjah',
  ].map((word) => foldHash(word)),
);

/** Hashes of capitalised words that stand alone somewhere in the document: what a glued run may be cut along. */
export function wordsStandingAlone(columns: TokenColumns): ReadonlySet<number> {
  const standing = new Set<number>();
  for (let i = 0; i < columns.count; i++) {
    const flags = columns.flags[i] ?? 0;
    if (flags & CAPITAL && !(flags & INNER_CAPITAL) && (columns.ends[i] ?? 0) - (columns.starts[i] ?? 0) > LEAST_LEFT) standing.add(columns.hashes[i] ?? 0);
  }
  return standing;
}

/** Where "SerikatDonald" or "pemimpinIsrael" is cut: before a capital that follows a lower-case letter. */
function caseJoins(text: string, start: number, end: number, isName: (hash: number) => boolean): number[] {
  const points: number[] = [];
  let from = start;
  for (let i = start + 1; i < end; i++) {
    if (!(charClass(text.charCodeAt(i)) & UPPER) || !(charClass(text.charCodeAt(i - 1)) & LOWER)) continue;
    let past = i + 1;
    while (past < end && charClass(text.charCodeAt(past)) & LOWER) past++;
    const lowerLeft = charClass(text.charCodeAt(from)) & LOWER;
    const cut = lowerLeft ? i - from >= LEAST_LEFT : isName(foldHash(text, from, i)) || isName(foldHash(text, i, past));
    if (!cut) continue;
    points.push(i);
    from = i;
  }
  return points;
}

/** Where a function word is glued to the end of a known name, or -1. */
function functionWordJoin(text: string, start: number, end: number, isName: (hash: number) => boolean): number {
  if (!(charClass(text.charCodeAt(start)) & UPPER)) return -1;
  for (const word of FUNCTION_WORDS) {
    const cut = end - word.length;
    if (cut - start < LEAST_LEFT || !text.startsWith(word, cut)) continue;
    const left = foldHash(text, start, cut);
    if (word.length > 2 ? isName(left) : glueWords().has(left)) return cut;
  }
  return -1;
}

/**
 * Offsets at which token `i` falls apart because a newsroom lost the space there; none for most tokens.
 * `standing` are the capitalised words the document also has alone: evidence that a run holds one of them.
 */
export function gluePoints(text: string, columns: TokenColumns, i: number, standing: ReadonlySet<number>): readonly number[] {
  const flags = columns.flags[i] ?? 0;
  const hash = columns.hashes[i] ?? 0;
  const start = columns.starts[i] ?? 0;
  const end = columns.ends[i] ?? 0;
  if (!(flags & (CAPITAL | INNER_CAPITAL)) || flags & ALL_CAPS || end - start > LONGEST) return NONE;
  if (!(charClass(text.charCodeAt(start)) & LETTER) || CAMEL.has(hash)) return NONE;
  const isName = (word: number): boolean => glueWords().has(word) || standing.has(word);
  if (WHOLE.has(hash)) return NONE;
  const points = flags & INNER_CAPITAL ? caseJoins(text, start, end, isName) : [];
  const last = points.at(-1) ?? start;
  if (points.length === 0 && isName(hash)) return NONE;
  const cut = functionWordJoin(text, last, end, isName);
  return cut < 0 ? points : [...points, cut];
}
