import type { Reader } from '../../document/reader.ts';
import { HAS_DIGIT } from '../../document/tokens.ts';
import { countryForms } from '../../knowledge/countries/forms.ts';
import { foldHash } from '../../text/fold.ts';
import type { WeaponPhrase } from '../grammar/phrase.ts';
import { isShipPrefix } from '../ships/ships.ts';

/** Code units of the shortest name that is looked for again without its head. */
const LEAST_NAME = 4;
/** Names looked for by one stem; more only a text of lists has, and time must stay linear there. */
const MOST_NAMES_A_STEM = 50;

/** A name said with its head somewhere: tokens `[first, past)` of the phrase's designation. */
export interface Name {
  readonly first: number;
  readonly past: number;
  readonly phrase: WeaponPhrase;
}

/** The hash of a word without a hyphen and digits at its end: "Sejjil-2" and "Sejjil" have one. */
export function stemHash(reader: Reader, i: number): number {
  if (!reader.has(i, HAS_DIGIT)) return reader.hash(i);
  const word = reader.word(i);
  const hyphen = word.search(/-\d/u);
  return hyphen >= LEAST_NAME ? foldHash(word, 0, hyphen) : reader.hash(i);
}

/** The name in a designation that may be said again without its head: "Nimitz" of "USS Nimitz"; no country's. */
function nameOf(reader: Reader, phrase: WeaponPhrase): Name | null {
  if (!phrase.designation) return null;
  const { past } = phrase.designation;
  const first = phrase.designation.first + (isShipPrefix(reader.word(phrase.designation.first)) ? 1 : 0);
  const length = reader.end(past - 1) - reader.start(first);
  if (first >= past || !reader.isCapital(first) || length < LEAST_NAME || countryForms().matchAt(reader.text, reader.tokens, first)) return null;
  return { first, past, phrase };
}

/** True if the words of a name after its first are after token `at` as well. */
export function hasSameRest(reader: Reader, { first, past }: Name, at: number): boolean {
  for (let k = 1; k < past - first; k++) if (reader.word(first + k) !== reader.word(at + k)) return false;
  return true;
}

const isSame = (reader: Reader, a: Name, b: Name): boolean =>
  a.past - a.first === b.past - b.first && reader.word(a.first) === reader.word(b.first) && hasSameRest(reader, a, b.first);

/** The names of phrases by the stem of their first word, each once, in text order. */
export function namesByStem(reader: Reader, phrases: readonly WeaponPhrase[]): ReadonlyMap<number, readonly Name[]> {
  const byStem = new Map<number, Name[]>();
  for (const phrase of phrases) {
    const name = nameOf(reader, phrase);
    if (!name) continue;
    const stem = stemHash(reader, name.first);
    const known = byStem.get(stem);
    if (!known) byStem.set(stem, [name]);
    else if (known.length < MOST_NAMES_A_STEM && !known.some((other) => isSame(reader, other, name))) known.push(name);
  }
  return byStem;
}
