import type { Reader } from '../document/reader.ts';
import { cueBit } from '../knowledge/people/name-cues.ts';
import { nameWords } from '../knowledge/people/name-words.ts';
import { cuesOf } from './cues.ts';

const SAID = nameWords('said');
const PARTIES = nameWords('party');
const INTRODUCING = cueBit('rank');

/** True where the word before token `i` tells that a person follows: "kata [X]", "terdakwa [X]", "Iptu [X]". */
export function isToldAsPerson(reader: Reader, i: number): boolean {
  if (reader.startsSentence(i)) return false;
  const before = reader.hash(i - 1);
  return SAID.has(before) || PARTIES.has(before) || (cuesOf(before) & INTRODUCING) !== 0;
}
