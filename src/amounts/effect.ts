import type { Effect } from '../document/facts.ts';
import type { Reader } from '../document/reader.ts';
import { HAS_DIGIT } from '../document/tokens.ts';
import { effectLinks } from '../knowledge/amounts/effect-links.ts';
import { type EffectPlace, type EffectWord, effectWords } from '../knowledge/amounts/people.ts';
import { mayBeginNumeral } from '../knowledge/numbers/numerals.ts';
import { foldHashes } from '../text/fold.ts';
import { boundBefore } from './bound.ts';

/** Tokens after a head in which the effect on it stands: "12 orang di antaranya dilaporkan telah tewas". */
const AFTER_REACH_TOKENS = 7;
/** Tokens before a number in which "korban tewas akibat serangan di ibu kota dan kota-kota lain di negara itu telah mencapai" stands. */
const NOUN_REACH_TOKENS = 18;
/** Words that part the noun of an effect from the number of somebody else. */
const PARTING = foldHashes('sementara sedangkan namun tetapi adapun ;');
const LONGEST_EFFECT_TOKENS = 3;
/** Marks that end a clause. */
const CLAUSE_END_MARKS = foldHashes('. ; : ! ? ( )');

/** What an effect word says, and how it was found. */
export interface FoundEffect {
  readonly effect: Effect | null;
  readonly by: 'verb-before' | 'noun-before' | 'after';
}

function wordAt(reader: Reader, i: number, place: EffectPlace): { readonly word: EffectWord; readonly past: number } | null {
  const match = effectWords().matchAt(reader.text, reader.tokens, i);
  const word = match?.values.find((value) => value.place === place);
  return match === null || word === undefined ? null : { word, past: match.past };
}

/** The effect word of a place that ends right before token `past`, or `null`. */
function wordBefore(reader: Reader, past: number, place: EffectPlace): EffectWord | null {
  for (let first = Math.max(0, past - LONGEST_EFFECT_TOKENS); first < past; first++) {
    const found = wordAt(reader, first, place);
    if (found?.past === past && !startsWithin(reader, first + 1, past + 1)) return found.word;
  }
  return null;
}

function startsWithin(reader: Reader, from: number, past: number): boolean {
  for (let i = from; i < past; i++) if (reader.startsSentence(i)) return true;
  return false;
}

/** The verb before the number of those it befell: "menewaskan sedikitnya [12 orang]". */
function verbBefore(reader: Reader, first: number): FoundEffect | null {
  if (reader.startsSentence(first)) return null;
  const past = reader.isOneOf(first - 1, effectLinks('filler')) ? first - 1 : first;
  const word = wordBefore(reader, past, 'before');
  return word && { effect: word.effect, by: 'verb-before' };
}

/** The noun of an effect right before the number, or farther off before a linking word: "korban tewas akibat gempa mencapai [24]". */
function nounBefore(reader: Reader, first: number, from: number): FoundEffect | null {
  if (reader.startsSentence(from)) return null;
  const isLinked = [from - 1, first, first - 1].some((i) => reader.isOneOf(i, effectLinks('link')));
  const reach = isLinked ? NOUN_REACH_TOKENS : 1;
  for (let past = first; past > first - reach && past > 0 && !reader.startsSentence(past); past--) {
    if (past < first && (reader.has(past, HAS_DIGIT) || reader.isOneOf(past, PARTING))) return null;
    const word = wordBefore(reader, past, 'noun');
    if (word !== null) return { effect: word.effect, by: 'noun-before' };
  }
  return null;
}

/** True for "(WNI)" at token `i`, which interrupts no clause. */
const isAbbreviation = (reader: Reader, i: number): boolean => reader.is(i, '(') && reader.is(i + 2, ')');

/** What the word at token `i` says of the people before it: an effect, `null` for one that ends the search, `undefined` for nothing. */
function toldAt(reader: Reader, i: number): FoundEffect | null | undefined {
  const match = effectWords().matchAt(reader.text, reader.tokens, i);
  if (match === null) return undefined;
  const word = match.values.find(({ place }) => place === 'after');
  if (word === undefined) return match.values.some(({ place }) => place === 'before') ? null : undefined;
  return reader.isOneOf(i - 1, effectLinks('negation')) ? null : { effect: word.effect, by: 'after' };
}

const endsClause = (reader: Reader, i: number): boolean => reader.isOneOf(i, CLAUSE_END_MARKS) || reader.isOneOf(i, effectLinks('clause-end'));

/** The effect told after a head, in the same clause and before the next number. */
function effectAfter(reader: Reader, past: number): FoundEffect | null {
  const until = Math.min(past + AFTER_REACH_TOKENS, reader.count);
  for (let i = past; i < until && !reader.startsSentence(i); i += isAbbreviation(reader, i) ? 3 : 1) {
    if (isAbbreviation(reader, i)) continue;
    if (endsClause(reader, i) || (i > past && mayBeginNumeral(reader, i))) return null;
    const told = toldAt(reader, i);
    if (told !== undefined) return told;
  }
  return null;
}

/** What happened to the people counted by a number at tokens `[first, past)`, the head included; `null` if nothing is said. The nearest verb before wins. */
export function effectOn(reader: Reader, first: number, past: number): FoundEffect | null {
  const bound = boundBefore(reader, first).first;
  return verbBefore(reader, bound) ?? nounBefore(reader, bound, first) ?? effectAfter(reader, past);
}
