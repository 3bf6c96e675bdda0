import { countryCues } from '../../knowledge/countries/country-cues.ts';
import type { CountryRule } from './rule.ts';

/** "Jersey tandang", "Daihatsu Reunion": at a sentence's start or beside another capital these are the English words. */
export const everydayWord: CountryRule = {
  id: 'everyday-word',
  reason: 'proper-name',
  apply: ({ reader }, { first, past }) => {
    if (past - first !== 1 || !reader.isOneOf(first, countryCues('everyday-word'))) return false;
    return reader.startsSentence(first) || reader.isCapital(first - 1) || reader.isCapital(past);
  },
  examples: [
    { text: 'Jersey tandang dipakai malam ini.', word: 'Jersey' },
    { text: 'Acara Daihatsu Reunion digelar.', word: 'Reunion' },
  ],
  refusals: [{ text: 'Ia berlibur ke Jersey dan ke Reunion.', word: 'Jersey' }],
};
