import { countryCues } from '../../knowledge/countries/country-cues.ts';
import { foldHash } from '../../text/fold.ts';
import type { CountryRule } from './rule.ts';

const NAVY = foldHash('Angkatan');

/** "semenanjung Korea" in either case, "Laut Jepang" and "Sungai Yordan" with a capital: a region, a water or a range. */
export const regionOrWater: CountryRule = {
  id: 'region-or-water',
  reason: 'region',
  apply: ({ reader }, { first }) => {
    if (reader.startsSentence(first)) return false;
    if (reader.isOneOf(first - 1, countryCues('region-noun'))) return true;
    return reader.isOneOf(first - 1, countryCues('water-noun')) && reader.isCapital(first - 1) && reader.hash(first - 2) !== NAVY;
  },
  examples: [
    { text: 'Salju turun di segitiga Portugis.', word: 'Portugis' },
    { text: 'Mereka menyeberangi Sungai Yordan.', word: 'Yordan' },
  ],
  refusals: [
    { text: 'Angkatan Laut Israel mencegat kapal itu.', word: 'Israel' },
    { text: 'Banjir meluap di sungai Kongo.', word: 'Kongo' }, // a common noun
  ],
};
