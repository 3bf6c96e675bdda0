import { cueBit } from '../../knowledge/people/name-cues.ts';
import { nameWords } from '../../knowledge/people/name-words.ts';
import { type Candidate, candidate, isApart, PERSON, withOthers } from '../candidate.ts';
import { cuesOf } from '../cues.ts';
import { inHeadline, isCommon, isPersonal } from '../headline.ts';
import { listedAs } from '../listed.ts';
import type { Reading, Step } from './step.ts';

/** Police ranks that only come before names. */
const RANKS = nameWords('rank-alone');
const OTHER =
  cueBit('not-name') | cueBit('org-head') | cueBit('org-tail') | cueBit('place-head') | cueBit('country') | cueBit('title') | cueBit('rank') | cueBit('degree');
const LONGEST_NAME_TOKENS = 4;
const CONFIDENCE = 0.85;

function isNameWord(reading: Reading, i: number): boolean {
  const { reader } = reading;
  return reader.isCapital(i) && reader.isWord(i) && (cuesOf(reader.hash(i)) & OTHER) === 0 && !isCommon(reading, i);
}

/** The end of the name that begins after a rank at token `first`; `first` when there is none, or more than a name. */
function namePast(reading: Reading, first: number): number {
  let past = first;
  while (isNameWord(reading, past) && (past === first || !reading.reader.startsSentence(past))) past++;
  return past - first > LONGEST_NAME_TOKENS || inHeadline(reading, first) ? first : past;
}

/** The name after a police rank, that the tagger missed, is a person's. */
export const behindRank: Step = {
  id: 'behind-rank',
  reason: 'Only people follow a police rank, in capitals or not: "Akp Binsar Samosir".',
  apply: (reading, candidates) => {
    const { reader, view } = reading;
    const found: Candidate[] = [];
    for (const i of view.capitals) {
      if (!RANKS.has(reader.hash(i))) continue;
      const past = namePast(reading, i + 1);
      if (past === i + 1 || !(isPersonal(reading, { first: i + 1, past: i + 2 }) || isPersonal(reading, { first: past - 1, past }))) continue;
      const one = candidate(i + 1, past, PERSON, CONFIDENCE);
      if (isApart(one, candidates) && listedAs(reader, one).every(({ type }) => type === 'person')) found.push(one);
    }
    return withOthers(candidates, found);
  },
  examples: [['Kapolsek, Akp Binsar Hartono yang ditemui di sana.', 'Kapolsek, Akp ⟦p Binsar Hartono⟧ yang ditemui di sana.']],
  refusals: ['Kapolsek, Akp yang ditemui di sana.', 'Pangkat Akp Polisi itu.', 'Kapolsek, Akp ⟦p Binsar⟧ Hartono itu.'],
};
