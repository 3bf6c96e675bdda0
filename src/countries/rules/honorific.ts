import { countryCues } from '../../knowledge/countries/country-cues.ts';
import type { CountryRule } from './rule.ts';

/** "Nabi Ibrahim AS": after a prophet's name of one or two words "AS" says peace be upon him. */
export const honorific: CountryRule = {
  id: 'honorific',
  reason: 'honorific',
  apply: ({ reader }, { as, first }) => as === 'short' && [2, 3].some((back) => reader.isOneOf(first - back, countryCues('prophet'))),
  examples: [
    { text: 'Kisah Nabi Ibrahim AS dibacakan.', word: 'AS' },
    { text: 'Kisah Nabi Isa Almasih AS dibacakan.', word: 'AS' },
  ],
  refusals: [
    { text: 'Maulid Nabi dirayakan pula di AS.', word: 'AS' },
    { text: 'Kisah Nabi AS dibacakan.', word: 'AS' },
  ],
};
