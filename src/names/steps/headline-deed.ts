import { nameWords } from '../../knowledge/people/name-words.ts';
import { ORGANISATION, withBounds } from '../candidate.ts';
import { changeEach, type Step } from './step.ts';

const DEEDS = nameWords('deed');

/** People and places end before what a headline says of them. */
export const headlineDeed: Step = {
  id: 'headline-deed',
  reason: 'Headlines write verbs with a capital, and a tagger takes them into the name: "Presiden Prabowo Lantik Tiga Menteri".',
  apply: ({ reader }, candidates) =>
    changeEach(candidates, (one) => {
      if (one.kind === ORGANISATION) return one;
      for (let i = one.first + 1; i < one.past; i++) if (DEEDS.has(reader.hash(i))) return withBounds(one, one.first, i);
      return one;
    }),
  examples: [['Presiden ⟦p Prabowo Lantik⟧ Tiga Menteri', 'Presiden ⟦p Prabowo⟧ Lantik Tiga Menteri']],
  refusals: ['Kata ⟦p Lantik Prabowo⟧ itu.', 'Kata ⟦o Forum Dukung Prabowo⟧ itu.'],
};
