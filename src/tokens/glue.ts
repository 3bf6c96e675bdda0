import { ALL_CAPS, CAPITAL, HAS_DIGIT, LINK } from '../document/tokens.ts';
import { commonWords, glueAbbreviations, gluePeople, glueWords } from '../knowledge/words/glue-words.ts';
import { lostSpaces } from '../knowledge/words/lost-spaces.ts';
import { charClass, LETTER, LOWER, UPPER } from '../text/chars.ts';
import { foldHash, foldInto, HASH_START } from '../text/fold.ts';
import { INNER_CAPITAL, type TokenColumns } from './columns.ts';
import { Names } from './names.ts';

const BRANDS = lostSpaces('brand');
const BRAND_LEFT = lostSpaces('brand-left');
const BRAND_RIGHT = lostSpaces('brand-right');
const OPENERS = lostSpaces('opener');
/** Verbs are told by their prefix. */
const TAILS = lostSpaces('tail');
const VERB_TAIL = /^(?:me|ber|ter|di(?!gital|mensi|skusi|rektur|strik|viden))/;
/** A verb by its prefix and suffix, whatever its stem: "menggarisbawahi", "mengerahkan"; "-mentasi" ends no verb. */
const FULL_VERB = /^me(?:ng|ny|m|n)[a-z]{3,12}(?:kan|(?<!as)i)$/;
const SHORT = lostSpaces('short');

const NONE: readonly number[] = [];
const LEAST_LEFT = 3;
const LEAST_TAIL = 2;
const LEAST_UNKNOWN = 4;
const LEAST_VERB = 7;
const FULL_STOP = 0x2e;
const SLASH = 0x2f;
/** No newsroom's word is longer; a longer run is left alone so that time stays linear. */
const LONGEST_RUN_CHARACTERS = 80;

const kindAt = (text: string, i: number): number => charClass(text.charCodeAt(i));

/** True if a run falls in two here: always after a lower-case word, else when one half is a known name. */
function partsAt(text: string, from: number, i: number, past: number, names: Names): boolean {
  const left = foldHash(text, from, i);
  const right = foldHash(text, i, past);
  if (BRAND_LEFT.has(left) || BRAND_RIGHT.has(right)) return false;
  if (kindAt(text, from) & LOWER) return i - from >= LEAST_LEFT || SHORT.has(left);
  if (i - from < LEAST_LEFT && !SHORT.has(left)) return false; // "McDonald"
  return OPENERS.has(left) || names.has(left) || (past - i > LEAST_LEFT && names.has(right));
}

const isJoin = (text: string, i: number): boolean => (kindAt(text, i) & UPPER) !== 0 && (kindAt(text, i - 1) & LOWER) !== 0;

/** Where "SerikatDonald" or "pemimpinIsrael" is cut: before a capital that follows a lower-case letter. */
function caseJoins(text: string, start: number, end: number, names: Names): number[] {
  const points: number[] = [];
  let from = start;
  for (let i = start + 1; i < end; i++) {
    if (!isJoin(text, i)) continue;
    let past = i + 1;
    while (past < end && kindAt(text, past) & LETTER && !isJoin(text, past)) past++;
    if (!partsAt(text, from, i, past, names)) continue;
    points.push(i);
    from = i;
  }
  return points;
}

/** Where an abbreviation at the front ends, "PBB|Antonio" or "ASN|dan", or -1. */
function abbreviationJoin(text: string, start: number, end: number, names: Names): number {
  let i = start;
  while (i < end && kindAt(text, i) & UPPER) i++;
  if (i - start < LEAST_TAIL || i === end) return -1;
  const isShort = (cut: number): boolean => {
    const front = foldHash(text, start, cut);
    return glueAbbreviations().hasWord(front) || (cut - start >= LEAST_LEFT && names.has(front));
  };
  if (commonWords().hasWord(foldHash(text, i, end)) && (i - start >= LEAST_LEFT || isShort(i))) return i;
  return isShort(i - 1) && end - i >= LEAST_LEFT ? i - 1 : -1;
}

/** Where an everyday word is glued to the end of a known name, "Netanyahu|pada", or -1. */
function tailJoin(text: string, start: number, end: number, names: Names): number {
  if (!(kindAt(text, start) & UPPER)) return -1;
  let hash = HASH_START;
  for (let cut = start; cut <= end - LEAST_TAIL; cut++) {
    if (cut - start >= LEAST_LEFT && names.has(hash)) {
      const tail = foldHash(text, cut, end);
      if (end - cut === 2 ? SHORT.has(tail) && glueWords().hasWord(hash) : commonWords().hasWord(tail)) return cut;
    }
    hash = foldInto(hash, text.charCodeAt(cut));
  }
  return unknownNameEnd(text, start, end);
}

/** Where a small word or a verb is glued to the end of a capitalised word that nothing is known of, "Guterres|kembali", or -1. */
function unknownNameEnd(text: string, start: number, end: number): number {
  for (let cut = start + LEAST_UNKNOWN; cut <= end - LEAST_UNKNOWN; cut++) {
    const tail = foldHash(text, cut, end);
    if (TAILS.has(tail)) return cut;
    if (end - cut < LEAST_VERB) continue;
    const word = text.slice(cut, end);
    if (FULL_VERB.test(word) || (commonWords().hasWord(tail) && VERB_TAIL.test(word))) return cut;
  }
  return -1;
}

/** Adds the offsets within a piece of a run where it has an abbreviation at its front or an everyday word at its end. */
function addCuts(points: number[], text: string, from: number, past: number, names: Names): void {
  const front = abbreviationJoin(text, from, past, names);
  const tail = tailJoin(text, front < 0 ? from : front, past, names);
  if (front >= 0) points.push(front);
  if (tail >= 0) points.push(tail);
}

/** The offsets at which a run is cut, between the given ones too. */
function cutsIn(text: string, start: number, end: number, joins: readonly number[], names: Names): readonly number[] {
  const points: number[] = [];
  let from = start;
  for (const join of joins) {
    addCuts(points, text, from, join, names);
    points.push(join);
    from = join;
  }
  addCuts(points, text, from, end, names);
  return points;
}

/** True if token `i` may be a run of glued words: no abbreviation, number, link or domain, and longer than two short words. */
function isSuspect(columns: TokenColumns, i: number): boolean {
  const flags = columns.flags[i] ?? 0;
  if (!(flags & (CAPITAL | INNER_CAPITAL)) || flags & (ALL_CAPS | HAS_DIGIT | LINK)) return false;
  const length = (columns.ends[i] ?? 0) - (columns.starts[i] ?? 0);
  return length >= LEAST_LEFT + LEAST_TAIL && length <= LONGEST_RUN_CHARACTERS;
}

const isWhole = (hash: number): boolean => glueWords().hasWord(hash) || gluePeople().hasWord(hash) || BRANDS.has(hash) || commonWords().hasWord(hash);

/** A full stop or slash within: "Setneg.go.id". */
function isAddress(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === FULL_STOP || code === SLASH) return true;
  }
  return false;
}

function gluePoints(text: string, columns: TokenColumns, i: number, names: Names): readonly number[] {
  const hash = columns.hashes[i] ?? 0;
  const capital = ((columns.flags[i] ?? 0) & INNER_CAPITAL) !== 0;
  const count = names.turnTo(hash);
  if ((!capital && count > 2) || isWhole(hash)) return NONE;
  const start = columns.starts[i] ?? 0;
  const end = columns.ends[i] ?? 0;
  if (isAddress(text, start, end)) return NONE;
  return cutsIn(text, start, end, capital ? caseJoins(text, start, end, names) : NONE, names);
}

const shared = new Names();

/**
 * Where tokens fall apart because a newsroom lost the space there: offsets by token, in order. A run is cut along words
 * known from tables, and along those the document also has alone, unless the run itself is the more frequent.
 */
export function glueCuts(text: string, columns: TokenColumns): ReadonlyMap<number, readonly number[]> {
  const cuts = new Map<number, readonly number[]>();
  shared.read(columns);
  for (let i = 0; i < columns.count; i++) {
    if (!isSuspect(columns, i)) continue;
    const points = gluePoints(text, columns, i, shared);
    if (points.length > 0) cuts.set(i, points);
  }
  return cuts;
}
