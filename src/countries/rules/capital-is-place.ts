import { isGovernment } from '../capitals/government.ts';
import type { CountryRule } from './rule.ts';

/** A capital is a city unless its government acts, is acted for, or is a party to something. */
export const capitalIsPlace: CountryRule = {
  id: 'capital-is-place',
  reason: 'place-not-government',
  apply: ({ reader }, { as, first, past }) => as === 'capital' && !isGovernment(reader, first, past),
  examples: [
    { text: 'Ia tiba di Pyongyang kemarin.', word: 'Pyongyang' },
    { text: 'Jakarta akan menata trotoar.', word: 'Jakarta' },
  ],
  refusals: [
    { text: 'Beijing telah berulang kali menuntut Taiwan.', word: 'Beijing' },
    { text: 'Hubungan Washington-Pyongyang memburuk.', word: 'Pyongyang' },
  ],
};
