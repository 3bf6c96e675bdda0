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
/** Two letters in ten bits; other characters fall among them, which costs a second look and no more. */
const endingSlot = (last2: number, last: number): number => ((last2 & 31) << 5) | (last & 31);
const FUNCTION_ENDINGS = new Uint8Array(1024);
for (const word of FUNCTION_WORDS) FUNCTION_ENDINGS[endingSlot(word.charCodeAt(word.length - 2), word.charCodeAt(word.length - 1))] = 1;
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

/** How often each capitalised word stands alone in the document, by hash: what a glued run may be cut along. */
function wordsStandingAlone(columns: TokenColumns): ReadonlyMap<number, number> {
  const standing = new Map<number, number>();
  for (let i = 0; i < columns.count; i++) {
    const flags = columns.flags[i] ?? 0;
    if (!(flags & CAPITAL) || flags & INNER_CAPITAL || (columns.ends[i] ?? 0) - (columns.starts[i] ?? 0) <= LEAST_LEFT) continue;
    const hash = columns.hashes[i] ?? 0;
    standing.set(hash, (standing.get(hash) ?? 0) + 1);
  }
  return standing;
}

/** Whether token `i` may be a run of glued words: a capital inside, or the end of a function word after a capital. */
function isSuspect(text: string, columns: TokenColumns, i: number): boolean {
  const flags = columns.flags[i] ?? 0;
  if (!(flags & (CAPITAL | INNER_CAPITAL)) || flags & (ALL_CAPS | HAS_DIGIT | LINK)) return false;
  const length = (columns.ends[i] ?? 0) - (columns.starts[i] ?? 0);
  return length > LEAST_LEFT && length <= LONGEST && ((flags & INNER_CAPITAL) !== 0 || endsInFunctionWord(text, columns.ends[i] ?? 0));
}

/** Offsets at which token `i` falls apart. */
function gluePoints(text: string, columns: TokenColumns, i: number, standing: ReadonlyMap<number, number>): readonly number[] {
  const start = columns.starts[i] ?? 0;
  const end = columns.ends[i] ?? 0;
  const hash = columns.hashes[i] ?? 0;
  if (isWhole(hash) || /[./]/u.test(text.slice(start, end))) return NONE;
  const least = standing.get(hash) ?? 1;
  const isName = (word: number): boolean => glueWords().has(word) || (standing.get(word) ?? 0) >= least;
  const capital = ((columns.flags[i] ?? 0) & INNER_CAPITAL) !== 0;
  return withFunctionWords(text, [start, ...(capital ? caseJoins(text, start, end, isName) : NONE), end], isName);
}

/**
 * Where tokens fall apart because a newsroom lost the space there: offsets by token, in order. A run is cut along words
 * known from tables, and along those the document also has alone, unless the run itself is the more frequent.
 */
export function glueCuts(text: string, columns: TokenColumns): ReadonlyMap<number, readonly number[]> {
  const cuts = new Map<number, readonly number[]>();
  let standing: ReadonlyMap<number, number> | null = null;
  for (let i = 0; i < columns.count; i++) {
    if (!isSuspect(text, columns, i)) continue;
    standing ??= wordsStandingAlone(columns);
    const points = gluePoints(text, columns, i, standing);
    if (points.length > 0) cuts.set(i, points);
  }
  return cuts;
}

const isWhole = (hash: number): boolean => CAMEL.has(hash) || WHOLE.has(hash) || glueWords().has(hash);

/** The inner bounds, and among them where a piece ends in a function word that is glued to it. */
function withFunctionWords(text: string, bounds: readonly number[], isName: IsName): number[] {
  return bounds.slice(1).flatMap((past, k) => {
    const cut = functionWordJoin(text, bounds[k] ?? past, past, isName);
    const inner = k < bounds.length - 2 ? [past] : [];
    return cut < 0 ? inner : [cut, ...inner];
  });
}

/** A cheap first look: are the last two letters those of a function word? */
function endsInFunctionWord(text: string, end: number): boolean {
  return FUNCTION_ENDINGS[endingSlot(text.charCodeAt(end - 2), text.charCodeAt(end - 1))] === 1;
}
