import { spelledAlike } from '../names/alike.ts';
import { labelOf, mayBeOne, sharedOffice } from '../thing.ts';
import type { Step } from './step.ts';

/** Two spellings of a name with the same office: "Mohammad Nasir" and "Muhammad Nasir" are one only then. */
export const spelling: Step = {
  id: 'spelling',
  reason: 'Newsrooms spell one name in two ways, and two people may have names as similar: only the office decides.',
  run: ({ things, joined }) => {
    const people = things.filter(({ type, ambiguous, words, offices }) => type === 'person' && !ambiguous && words.length > 1 && offices.size > 0);
    for (const [a, b] of spelledAlike(people)) {
      const office = mayBeOne(a, b) ? sharedOffice(a, b) : null;
      if (office === null) continue;
      const [rare, usual] = a.articles <= b.articles ? [a, b] : [b, a];
      joined.join(rare, usual, { why: spelling.id, through: labelOf(usual), office });
    }
  },
};
