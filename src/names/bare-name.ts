import { cueBit } from '../knowledge/people/name-cues.ts';
import type { Range } from './candidate.ts';
import { cuesOf } from './cues.ts';
import { isCommon } from './headline.ts';
import { listedAs } from './listed.ts';
import type { Reading } from './steps/step.ts';

/** Classes of words that no person's name has. */
const OTHER =
  cueBit('not-name') |
  cueBit('org-head') |
  cueBit('org-tail') |
  cueBit('place-head') |
  cueBit('country') |
  cueBit('title') |
  cueBit('media') |
  cueBit('event') |
  cueBit('degree');
const KIN = cueBit('kin');
const LONGEST_NAME_TOKENS = 4;

/** True if token `i` may be a word of a person's name, even if it is a common word as well. */
function mayBeName({ reader }: Reading, i: number): boolean {
  return reader.isCapital(i) && reader.isWord(i) && !reader.isAllCaps(i) && (cuesOf(reader.hash(i)) & OTHER) === 0;
}

/**
 * The words from token `first` on that may be a person's whole name; `null` when there are none, more than a name has, or tables list
 * something else. A common word is part of a name only if `isSpeaker`, before another that is none: "kata [Cinta Laura]".
 */
export function bareNameAt(reading: Reading, first: number, isSpeaker = false): Range | null {
  let past = first;
  const isName = (i: number): boolean => mayBeName(reading, i) && !isCommon(reading, i);
  if (isSpeaker && mayBeName(reading, first) && (cuesOf(reading.reader.hash(first)) & KIN) === 0 && isName(first + 1)) past++;
  while (isName(past)) past++;
  const one = { first, past };
  if (past === first || past - first > LONGEST_NAME_TOKENS || listedAs(reading.reader, one).some(({ type }) => type !== 'person')) return null;
  return one;
}
