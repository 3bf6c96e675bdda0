import { countryCues } from '../../knowledge/countries/country-cues.ts';
import { foldHash } from '../../text/fold.ts';
import type { CountryRule } from './rule.ts';

const WAR = foldHash('perang');

/** "Perang Vietnam": a war's name, unless a partner follows ("Perang Rusia-Ukraina"). */
export const warName: CountryRule = {
  id: 'war-name',
  reason: 'war-name',
  apply: ({ reader }, { first, past }) => {
    if (reader.hash(first - 1) !== WAR || !reader.isCapital(first - 1)) return false;
    return !reader.isCapital(past) && !reader.is(past, '-') && !reader.isOneOf(past, countryCues('war-partner'));
  },
  examples: [{ text: 'Film tentang Perang Vietnam diputar.', word: 'Vietnam' }],
  refusals: [
    { text: 'Perang Rusia-Ukraina berlanjut.', word: 'Rusia' },
    { text: 'Perang Rusia lawan Ukraina berlanjut.', word: 'Rusia' },
    { text: 'Akibat perang Vietnam menderita.', word: 'Vietnam' }, // a common noun
  ],
};
