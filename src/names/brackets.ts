import type { Reader } from '../document/reader.ts';
import { nameList } from '../knowledge/people/name-list.ts';
import { fold, foldHash, foldHashes } from '../text/fold.ts';
import { type Candidate, candidate, keyOf, ORGANISATION, PLACE, surface, wordsOf } from './candidate.ts';
import { isAbbreviation, spelledFrom } from './initials.ts';

const LONGEST_ABBREVIATION_LETTERS = 12;
const LEAST_PLACE_INITIALS = 3;

/** True if the letters of `short` are in `long` in the same order, the first of both the same: "TNI", "Polri", "Kemhan". */
export function abbreviates(short: string, long: readonly string[]): boolean {
  if (short.length < 2 || short.length > LONGEST_ABBREVIATION_LETTERS || long.length < 2) return false;
  const letters = long.join('');
  if (letters[0] !== short[0]) return false;
  let at = 0;
  for (const letter of short) {
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** A name and what is in brackets right after it, by their keys; `short` is the candidate of an abbreviation in the brackets. */
export interface Bracket {
  readonly short: Candidate | null;
  readonly key: string;
  readonly full: string;
}

const LISTED_COMPANY = foldHashes('tbk');
const STOCK_CODE_LETTERS = 4;

/** The token right after the name, or after the full stop of "Tbk.". */
const openBehind = (reader: Reader, { past }: Candidate): number => (reader.is(past, '.') && LISTED_COMPANY.has(reader.hash(past - 1)) ? past + 1 : past);

/** True for the four capitals in brackets after a listed company's name: "PT Charoen Pokphand Indonesia Tbk (CPIN)". */
function isStockCode(reader: Reader, { past }: Candidate, at: number): boolean {
  return LISTED_COMPANY.has(reader.hash(past - 1)) && reader.isAllCaps(at) && reader.length(at) === STOCK_CODE_LETTERS;
}

const isPlace = (words: readonly string[]): boolean =>
  nameList()
    .valuesOf(words.map((word) => foldHash(word)))
    .some(({ type }) => type === 'place');

/** True if the letters leave out the word for what an organisation is: "PT Astra Honda Motor (AHM)"; not if they are those of its place: "Polres Rokan Hulu (Rohul)". */
function isWithoutHead({ kind, past }: Candidate, letters: string, [, ...words]: readonly string[], next: Candidate | undefined): boolean {
  if (kind !== ORGANISATION || !abbreviates(letters, words)) return false;
  return !(next?.kind === PLACE && next.first === past + 1) && !isPlace([letters]) && !isPlace(words);
}

/** The abbreviation in the brackets that open right after a name: when its letters fit, or the tagger sees the same type there. */
function shortIn(reader: Reader, one: Candidate, next: Candidate | undefined): Candidate | null {
  const at = openBehind(reader, one) + 1;
  if (!reader.is(at + 1, ')') || !reader.isCapital(at)) return null;
  const short = candidate(at, at + 1, one.kind, one.confidence);
  if (next?.first === at && next.past === at + 1 && next.kind === one.kind) return { ...short, steps: next.steps };
  if (isStockCode(reader, one, at)) return short;
  const letters = fold(surface(reader, short)).replace(/[^A-Za-zÀ-ɏ\d]/gu, '');
  const words = wordsOf(reader, one);
  return abbreviates(letters, words) || isWithoutHead(one, letters, words, next) ? short : null;
}

/** A place's initials in the brackets after it, three or more: "Ogan Komering Ilir (OKI)". */
function placeIn(reader: Reader, { first, past, kind, confidence }: Candidate): Candidate | null {
  const at = past + 1;
  const isShort = isAbbreviation(reader, at) && reader.length(at) >= LEAST_PLACE_INITIALS && reader.is(at + 1, ')');
  return isShort && spelledFrom(reader, reader.word(at), past) === first ? candidate(at, at + 1, kind, confidence) : null;
}

/** True if `next` is in the brackets that open right after the abbreviation and spells it out: "KMP (Koalisi Merah Putih)". */
function isSpelledOut(reader: Reader, { first, past, kind }: Candidate, next: Candidate): boolean {
  if (past - first !== 1 || next.first !== past + 1 || next.kind !== kind || !reader.isCapital(first) || !reader.is(next.past, ')')) return false;
  return abbreviates(fold(reader.word(first)), wordsOf(reader, next));
}

/** True if `next` is the organisation's name in other words, in the brackets right after it: "Dewan … (Financial Stability Board/FSB)". */
function isOtherName(reader: Reader, one: Candidate, { first, past, kind }: Candidate): boolean {
  if (one.kind !== ORGANISATION || kind !== ORGANISATION || first !== one.past + 1 || past - first < 2) return false;
  return reader.is(past, ')') || (reader.is(past, '/') && reader.is(past + 2, ')'));
}

/** The abbreviation inside an organisation's name, of the words before it: "Dinas Perhubungan (Dishub) Bandung"; `null` for any other name. */
export function innerShort(reader: Reader, { first, past, kind, confidence }: Candidate): Candidate | null {
  if (kind !== ORGANISATION) return null;
  for (let i = first + 1; i < past - 2; i++) {
    if (!reader.is(i, '(')) continue;
    const isShort = reader.is(i + 2, ')') && reader.isCapital(i + 1) && abbreviates(fold(reader.word(i + 1)), wordsOf(reader, { first, past: i }));
    return isShort ? candidate(i + 1, i + 2, kind, confidence) : null;
  }
  return null;
}

/** The other names of an organisation that has its abbreviation inside: the abbreviation, and the name without the one or the other. */
function innerNames(reader: Reader, one: Candidate): readonly Bracket[] {
  const short = innerShort(reader, one);
  if (!short) return [];
  const full = keyOf(reader, one);
  const key = keyOf(reader, short);
  const behind = keyOf(reader, { first: short.past + 1, past: one.past });
  const before = keyOf(reader, { first: one.first, past: short.first - 1 });
  return [key, `${key} ${behind}`, `${before} ${behind}`].map((other) => ({ short: null, key: other, full }));
}

/** The abbreviations that brackets tie to a name, in text order: "Susilo Bambang Yudhoyono (SBY)", "KMP (Koalisi Merah Putih)". */
export function bracketsOf(reader: Reader, candidates: readonly Candidate[]): readonly Bracket[] {
  const found: Bracket[] = [];
  for (let k = 0; k < candidates.length; k++) {
    const one = candidates[k];
    if (!one) continue;
    found.push(...innerNames(reader, one));
    if (!reader.is(openBehind(reader, one), '(')) continue;
    const next = candidates[k + 1];
    if (next && isSpelledOut(reader, one, next)) found.push({ short: null, key: keyOf(reader, one), full: keyOf(reader, next) });
    if (next && isOtherName(reader, one, next)) found.push({ short: null, key: keyOf(reader, next), full: keyOf(reader, one) });
    const short = one.kind === PLACE ? placeIn(reader, one) : shortIn(reader, one, next);
    if (short) found.push({ short, key: keyOf(reader, short), full: keyOf(reader, one) });
  }
  return found;
}

/** For the words of each abbreviation those of the name it stands for, as the article says it first. */
export function fullNames(reader: Reader, candidates: readonly Candidate[]): ReadonlyMap<string, string> {
  const fullOf = new Map<string, string>();
  for (const { key, full } of bracketsOf(reader, candidates)) if (!fullOf.has(key)) fullOf.set(key, full);
  return fullOf;
}
