import type { Reader } from '../../document/reader.ts';
import { cueBit } from '../../knowledge/people/name-cues.ts';
import { type Candidate, candidate, isApart, overlapping, PERSON, withOthers } from '../candidate.ts';
import { cuesOf } from '../cues.ts';
import { inHeadline, isCommon } from '../headline.ts';
import { listedAs } from '../listed.ts';
import type { Reading, Step } from './step.ts';

const NAME = cueBit('given') | cueBit('surname');
/** Classes of words that begin or end other names than people's. */
const OTHER =
  cueBit('org-head') | cueBit('org-tail') | cueBit('place-head') | cueBit('country') | cueBit('title') | cueBit('media') | cueBit('event') | cueBit('rank');
const CONFIDENCE = 0.7;
const LONGEST_NAME_TOKENS = 4;

/** True if token `i` is a given name or a surname, and nothing else. */
function isNameWord(reading: Reading, i: number): boolean {
  const cues = cuesOf(reading.reader.hash(i));
  return reading.reader.isCapital(i) && (cues & NAME) !== 0 && (cues & OTHER) === 0 && !isCommon(reading, i);
}

/** The end of the run of names that begins at token `i`. */
function runPast(reading: Reading, i: number): number {
  let past = i;
  while (isNameWord(reading, past) && (past === i || !reading.reader.startsSentence(past))) past++;
  return past;
}

/** True if a capital right after the run may make a longer name of it. */
const isPart = (reading: Reading, past: number): boolean =>
  reading.reader.isCapital(past) && !reading.reader.startsSentence(past) && !inHeadline(reading, past - 1);

/** True if all that the tagger saw in the run is a part of a person's name. */
const isFree = (candidates: readonly Candidate[], first: number, past: number): boolean =>
  overlapping({ first, past }, candidates).every((one) => one.kind === PERSON && one.first >= first && one.past <= past && one.past - one.first < past - first);

function isListedElse(reader: Reader, first: number, past: number): boolean {
  return listedAs(reader, { first, past }).some(({ type }) => type !== 'person');
}

/** Two to four given names and surnames that open a sentence are a person. */
export const nameRuns: Step = {
  id: 'name-runs',
  reason:
    'A sentence that opens with words that are all names of people opens with one, though the tagger misses it or a part: "SOFIA SANTOSO DITANGKAP", "Nguyen Xuan Phuc mundur".',
  apply: (reading, candidates) => {
    const { reader, view } = reading;
    const found: Candidate[] = [];
    let behind = 0;
    for (const i of view.capitals) {
      if (i < behind || !reader.startsSentence(i)) continue;
      const past = runPast(reading, i);
      behind = Math.max(past, i + 1);
      if (past - i < 2 || past - i > LONGEST_NAME_TOKENS || isPart(reading, past) || isListedElse(reader, i, past) || !isFree(candidates, i, past)) continue;
      found.push(candidate(i, past, PERSON, CONFIDENCE));
    }
    if (found.length === 0) return candidates;
    return withOthers(
      candidates.filter((one) => isApart(one, found)),
      found,
    );
  },
  examples: [
    ['Nguyen Xuan Phuc mundur.', '⟦p Nguyen Xuan Phuc⟧ mundur.'],
    ['SOFIA ⟦p SANTOSO⟧ DITANGKAP POLISI DI BANDUNG', '⟦p SOFIA SANTOSO⟧ DITANGKAP POLISI DI BANDUNG'],
  ],
  refusals: ['Nguyen mundur.', '⟦o Nguyen Xuan Phuc⟧ mundur.', 'Kata Nguyen Xuan Phuc itu.'],
};
