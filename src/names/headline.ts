import { cueBit } from '../knowledge/people/name-cues.ts';
import { nameWords } from '../knowledge/people/name-words.ts';
import { numberOf, wordKey } from '../models/names/clusters.ts';
import { usageKind } from '../models/names/usage.ts';
import type { Range } from './candidate.ts';
import { cuesOf } from './cues.ts';
import type { Reading } from './steps/step.ts';
import { RUNNING_TEXT } from './tagger/view/styles.ts';

const STYLE = 3;
const TIME_NAMES = nameWords('time-name');
const NAME = cueBit('given') | cueBit('surname') | cueBit('person');
/** The usage kinds of words that raw news mostly takes for the first or a later word of a person's name. */
const LAST_PERSON_KIND = 9;
const FIRST_PERSON_KIND = 4;

/** True if token `i` is in a line that is written with capitals throughout, as headlines are. */
export const inHeadline = ({ view }: Reading, i: number): boolean => ((view.styles[i] ?? 0) & STYLE) !== RUNNING_TEXT;

/** A line that is a title has at most so many tokens. */
const LONGEST_TITLE_TOKENS = 30;

/** The lines of the article that are headlines: the first block when it is short, and lines written with capitals throughout; none ends with a full stop. */
export function headlinesOf(reading: Reading): readonly Range[] {
  const { reader } = reading;
  const found: Range[] = [];
  for (let first = 0; first < reader.count; ) {
    let past = first + 1;
    while (past < reader.count && !reader.startsBlock(past)) past++;
    const isShort = past - first <= LONGEST_TITLE_TOKENS && !(past === reader.count && first === 0);
    if (isShort && (first === 0 || inHeadline(reading, first)) && !reader.is(past - 1, '.')) found.push({ first, past });
    first = past;
  }
  return found;
}

/** True if each token is known as a word of people's names. */
export function isPersonal({ reader, view }: Reading, { first, past }: Range): boolean {
  for (let i = first; i < past; i++) {
    const kind = usageKind(numberOf(view.tables.usage, wordKey(reader.hash(i), true)));
    const isKnown = (kind >= FIRST_PERSON_KIND && kind <= LAST_PERSON_KIND) || (cuesOf(reader.hash(i)) & NAME) !== 0;
    if (!isKnown && !(i === first && i + 1 < past && TIME_NAMES.has(reader.hash(i)))) return false;
  }
  return true;
}

/** True if token `i` is a word that news also writes small, and no name. */
export function isCommon({ reader, view }: Reading, i: number): boolean {
  const hash = reader.hash(i);
  return numberOf(view.tables.clusters, wordKey(hash, false)) !== 0 && (cuesOf(hash) & NAME) === 0;
}
