import { countryCues } from '../../knowledge/countries/country-cues.ts';
import type { CountryRule } from './rule.ts';

/** "dolar Namibia": money, in whatever country. Usual currencies are listed phrases. */
export const currency: CountryRule = {
  id: 'currency',
  reason: 'currency',
  apply: ({ reader }, { first }) => !reader.startsSentence(first) && reader.isOneOf(first - 1, countryCues('currency-noun')),
  examples: [{ text: 'Kurs dolar Namibia menguat.', word: 'Namibia' }],
  refusals: [{ text: 'Ia menukar dolar. Namibia menguat.', word: 'Namibia' }],
};

/** "US$": a sign, no mention. */
export const dollarSign: CountryRule = {
  id: 'dollar-sign',
  reason: 'currency',
  apply: ({ reader }, { as, past }) => as === 'short' && reader.is(past, '$'),
  examples: [{ text: 'Harganya AS$ 5.', word: 'AS' }],
  refusals: [{ text: 'Harganya di AS 50 dolar.', word: 'AS' }],
};
