import type { Reader } from '../document/reader.ts';
import { cueBit } from '../knowledge/people/name-cues.ts';
import { numberOf, wordKey } from '../models/names/clusters.ts';
import { usageKind } from '../models/names/usage.ts';
import type { Range } from './candidate.ts';
import { cuesOf } from './cues.ts';
import type { Reading } from './steps/step.ts';
import { RUNNING_TEXT } from './tagger/styles.ts';

const STYLE = 3;
const NAME = cueBit('given') | cueBit('surname') | cueBit('person');
/** The usage kinds of words that raw news mostly takes for the first or a later word of a person's name. */
const LAST_PERSON_KIND = 9;
const FIRST_PERSON_KIND = 4;

/** True if token `i` stands in a line that is written with capitals throughout, as headlines are. */
export const inHeadline = ({ view }: Reading, i: number): boolean => ((view.styles[i] ?? 0) & STYLE) !== RUNNING_TEXT;

/** A title has at most so many tokens. */
const LONGEST_TITLE_TOKENS = 30;

/** The token behind the first block, when that is short and ends without a full stop, as titles do; 0 for any other. */
export function titlePast(reader: Reader): number {
  const most = Math.min(LONGEST_TITLE_TOKENS, reader.count);
  let past = 1;
  while (past < most && !reader.startsBlock(past)) past++;
  return past < most && !reader.is(past - 1, '.') ? past : 0;
}

/** True if each token is known as a word of people's names. */
export function isPersonal({ reader, view }: Reading, { first, past }: Range): boolean {
  for (let i = first; i < past; i++) {
    const kind = usageKind(numberOf(view.tables.usage, wordKey(reader.hash(i), true)));
    if ((kind < FIRST_PERSON_KIND || kind > LAST_PERSON_KIND) && (cuesOf(reader.hash(i)) & NAME) === 0) return false;
  }
  return true;
}
