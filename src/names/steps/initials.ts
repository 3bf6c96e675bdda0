import { nameWords } from '../../knowledge/people/name-words.ts';
import { type Candidate, candidate, isApart, PERSON, withOthers } from '../candidate.ts';
import type { Step } from './step.ts';

/** Words before the initials by which crime reports name people: "tersangka berinisial RF". */
const LEADING = nameWords('initials');
const LONGEST_INITIALS_UNITS = 4;
const CONFIDENCE = 0.9;

/** People named by their initials; what the tagger took such initials for is dropped. */
export const initials: Step = {
  id: 'initials',
  reason: 'Crime reports name suspects by initials, which a tagger takes for organisations.',
  apply: ({ reader, view }, candidates) => {
    const found: Candidate[] = [];
    for (const i of view.capitals)
      if (reader.isAllCaps(i) && LEADING.has(reader.hash(i - 1)) && reader.length(i) <= LONGEST_INITIALS_UNITS)
        found.push(candidate(i, i + 1, PERSON, CONFIDENCE));
    if (found.length === 0) return candidates;
    const kept = candidates.filter((one) => isApart(one, found));
    return withOthers(kept, found);
  },
  examples: [
    ['Polisi menangkap tersangka berinisial RF itu.', 'Polisi menangkap tersangka berinisial ⟦p RF⟧ itu.'],
    ['Kata pelaku berinisial ⟦o ABC⟧ itu.', 'Kata pelaku berinisial ⟦p ABC⟧ itu.'],
  ],
  refusals: ['Kata pelaku berinisial Rudi itu.', 'Kata pelaku berinisial ABCDE itu.'],
};
