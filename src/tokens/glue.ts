import { ALL_CAPS, CAPITAL, HAS_DIGIT, LINK } from '../document/tokens.ts';
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
const FUNCTION_ENDINGS: ReadonlySet<number> = new Set(
  FUNCTION_WORDS.map((word) => (word.charCodeAt(word.length - 2) << 16) | word.charCodeAt(word.length - 1)),
);
const NONE: readonly number[] = [];
const LEAST_LEFT = 3;
/** No newsroom's word is longer; a longer run is left alone so that time stays linear. */
const LONGEST = 80;

/** Brand and media names whose capitals inside are their own. Own list; most others are spared because neither half is a known word. */
const CAMEL: ReadonlySet<number> = new Set(
  ['macOS', 'AirAsia', 'KompasTV', 'LaLiga', 'LaNyalla', 'MasterChef', 'MetroTV', 'MicroStrategy', 'MotoGP', 'ShopeeFood', 'TransJakarta', 'VietJet'].map(
    (word) => foldHash(word),
  ),
);
/** Halves that make a brand of a run: detikNews, detikFinance …; iPadOS, visionOS. */
const BRAND_LEFT: ReadonlySet<number> = new Set(['detik', 'kumparan'].map((word) => foldHash(word)));
const BRAND_RIGHT: ReadonlySet<number> = new Set(['OS', 'TV', 'GP'].map((word) => foldHash(word)));
/** Prepositions short enough to look like the "i" of iPhone. */
const SHORT_LEFT: ReadonlySet<number> = new Set(['di', 'ke'].map((word) => foldHash(word)));

/** How often each capitalised word stands alone in the document, by hash: what a glued run may be cut along. */
export function wordsStandingAlone(columns: TokenColumns): ReadonlyMap<number, number> {
  const standing = new Map<number, number>();
  for (let i = 0; i < columns.count; i++) {
    const flags = columns.flags[i] ?? 0;
    if (!(flags & CAPITAL) || flags & INNER_CAPITAL || (columns.ends[i] ?? 0) - (columns.starts[i] ?? 0) <= LEAST_LEFT) continue;
    const hash = columns.hashes[i] ?? 0;
    standing.set(hash, (standing.get(hash) ?? 0) + 1);
  }
  return standing;
}

type IsName = (hash: number) => boolean;

/** Where "SerikatDonald" or "pemimpinIsrael" is cut: before a capital that follows a lower-case letter. */
function caseJoins(text: string, start: number, end: number, isName: IsName): number[] {
  const points: number[] = [];
  let from = start;
  for (let i = start + 1; i < end; i++) {
    if (!(charClass(text.charCodeAt(i)) & UPPER) || !(charClass(text.charCodeAt(i - 1)) & LOWER)) continue;
    let past = i + 1;
    while (
      past < end &&
      charClass(text.charCodeAt(past)) & LETTER &&
      !(charClass(text.charCodeAt(past)) & UPPER && charClass(text.charCodeAt(past - 1)) & LOWER)
    )
      past++;
    if (!parts(foldHash(text, from, i), foldHash(text, i, past), i - from, charClass(text.charCodeAt(from)), isName)) continue;
    points.push(i);
    from = i;
  }
  return points;
}

/** Whether a run falls in two here: always after a lower-case word, else when one half is a known name. */
function parts(left: number, right: number, leftLength: number, first: number, isName: IsName): boolean {
  if (BRAND_LEFT.has(left) || BRAND_RIGHT.has(right)) return false;
  if (first & LOWER) return leftLength >= LEAST_LEFT || SHORT_LEFT.has(left);
  return isName(left) || isName(right);
}

/** Where a function word is glued to the end of a known name, or -1. */
function functionWordJoin(text: string, start: number, end: number, isName: IsName): number {
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
 * `standing` are the capitalised words the document also has alone: evidence that a run holds one of them, unless
 * the run itself is the more frequent.
 */
export function gluePoints(text: string, columns: TokenColumns, i: number, standing: ReadonlyMap<number, number>): readonly number[] {
  const flags = columns.flags[i] ?? 0;
  if (!(flags & (CAPITAL | INNER_CAPITAL)) || flags & (ALL_CAPS | HAS_DIGIT | LINK)) return NONE;
  const hash = columns.hashes[i] ?? 0;
  const start = columns.starts[i] ?? 0;
  const end = columns.ends[i] ?? 0;
  if (end - start <= LEAST_LEFT || end - start > LONGEST || CAMEL.has(hash) || WHOLE.has(hash) || glueWords().has(hash)) return NONE;
  const least = standing.get(hash) ?? 1;
  const isName = (word: number): boolean => glueWords().has(word) || (standing.get(word) ?? 0) >= least;
  const points = flags & INNER_CAPITAL ? caseJoins(text, start, end, isName) : NONE;
  if ((points.length === 0 && !endsInFunctionWord(text, end)) || /[./]/u.test(text.slice(start, end))) return NONE;
  return withFunctionWords(text, [start, ...points, end], isName);
}

/** The inner bounds, and among them where a piece ends in a function word that is glued to it. */
function withFunctionWords(text: string, bounds: readonly number[], isName: IsName): number[] {
  return bounds.slice(1).flatMap((past, k) => {
    const cut = functionWordJoin(text, bounds[k] ?? past, past, isName);
    const inner = k < bounds.length - 2 ? [past] : [];
    return cut < 0 ? inner : [cut, ...inner];
  });
}

/** A cheap first look: do the last two letters end any of the function words? */
function endsInFunctionWord(text: string, end: number): boolean {
  return FUNCTION_ENDINGS.has((text.charCodeAt(end - 2) << 16) | text.charCodeAt(end - 1));
}
