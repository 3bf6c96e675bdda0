import { HAS_DIGIT } from '../../document/tokens.ts';
import { withBounds } from '../candidate.ts';
import { changeEach, type Step } from './step.ts';
import { isDay } from './words.ts';

/** Names end before the first word of a date. */
export const dateBehind: Step = {
  id: 'date-behind',
  reason: 'Newsrooms put the day right after a name without a comma: "kata Mareta Sari Senin (9/6)".',
  apply: ({ reader }, candidates) =>
    changeEach(candidates, (one) => {
      const last = one.past - 1;
      if (last <= one.first || !isDay(reader.hash(last))) return one;
      const isDated = reader.isNumber(one.past) || (reader.is(one.past, '(') && reader.has(one.past + 1, HAS_DIGIT));
      return isDated ? withBounds(one, one.first, last) : one;
    }),
  examples: [
    ['Kata ⟦p Mareta Sari Senin⟧ (9/6) di Solo.', 'Kata ⟦p Mareta Sari⟧ Senin (9/6) di Solo.'],
    ['Ia ada di ⟦l Istana Juli⟧ 2025.', 'Ia ada di ⟦l Istana⟧ Juli 2025.'],
  ],
  refusals: ['Kata ⟦p Sari Senin⟧ di Solo.', 'Kata ⟦p Mareta Sari⟧ Senin (9/6) di Solo.'],
};
