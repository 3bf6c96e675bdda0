import type { Reader } from '../../document/reader.ts';
import { BLOCK_START } from '../../document/tokens.ts';
import type { WeaponPhrase } from '../grammar/phrase.ts';
import type { Source } from '../source.ts';
import { foundBetween } from './covered.ts';
import type { WeaponStep } from './step.ts';

/** Letters of an abbreviation: "AFV". */
const ABBREVIATION = /^[A-Z]{3,7}$/u;

/** A phrase with the abbreviation in brackets after it, and perhaps more words before it. */
interface Spelled {
  readonly phrase: WeaponPhrase;
  readonly whole: WeaponPhrase;
  readonly hash: number;
  readonly word: string;
}

/** The first of the words up to `past` whose first letters are those of the abbreviation; -1 when they are not. Words before `first` have capitals. */
function spelledFrom({ reader, isTaken }: Source, { first, past }: WeaponPhrase, letters: string): number {
  const start = past - letters.length;
  if (start < 0 || start > first) return -1;
  for (let k = 0; k < letters.length; k++) {
    const i = start + k;
    if (reader.word(i)[0]?.toUpperCase() !== letters[k]) return -1;
    if (i < first && (!reader.isCapital(i) || reader.has(i + 1, BLOCK_START))) return -1;
  }
  return start === first || !isTaken(start, past) ? start : -1;
}

/** The abbreviation that spells a phrase without a listed system; `null` without one. */
function spelledBehind(source: Source, phrase: WeaponPhrase): Spelled | null {
  const { reader } = source;
  const at = phrase.past + 1;
  const word = reader.word(at);
  if (phrase.designation?.system || !reader.is(phrase.past, '(') || !reader.is(at + 1, ')') || !ABBREVIATION.test(word)) return null;
  const first = spelledFrom(source, phrase, word);
  return first < 0 ? null : { phrase, whole: { ...phrase, first }, hash: reader.hash(at), word };
}

/** True if the abbreviation is at token `i`, in its capitals. */
const isAt = (reader: Reader, i: number, { hash, word }: Spelled): boolean => reader.hash(i) === hash && reader.word(i) === word;

/** An abbreviation in brackets that spells the phrase before it is a weapon wherever it stands. */
export const abbreviated: WeaponStep = {
  id: 'abbreviated',
  reason: 'the letters in brackets choose the words: "Multi Role Armoured Vehicle (MRAV)", and MRAV is one later too',
  makes: 'weapons',
  apply: (source, sorting) => {
    const spelled = sorting.found.map((phrase) => spelledBehind(source, phrase)).filter((one) => one !== null);
    if (spelled.length === 0) return sorting;
    const wholes = new Map(spelled.map(({ phrase, whole }) => [phrase, whole]));
    const found = sorting.found.map((phrase) => wholes.get(phrase) ?? phrase);
    const more = foundBetween(source, found, (i) => {
      const one = spelled.find((other) => isAt(source.reader, i, other));
      return one ? { ...one.whole, first: i, past: i + 1, clitic: 0, designation: null, by: 'weapon/abbreviation' } : null;
    });
    return { ...sorting, found: [...found, ...more] };
  },
  examples: [
    ['Multi Role Armoured Vehicle (MRAV) tiba.', 'Multi Role Armoured Vehicle'],
    ['Multi Role Armoured Vehicle (MRAV) tiba. Dua MRAV rusak.', 'MRAV rusak'],
  ],
  refusals: [
    ['Dinas Armoured Vehicle (DKV) tiba. DKV rusak.', 'DKV rusak'],
    ['Multi Role Armoured Vehicle MRAV tiba.', 'MRAV tiba'],
  ],
};
