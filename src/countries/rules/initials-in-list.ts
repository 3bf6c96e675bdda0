import type { Reader } from '../../document/reader.ts';
import { countryForms } from '../../knowledge/countries/forms.ts';
import type { CountryRule } from './rule.ts';

/** Letters of initials in police news. */
const INITIALS_LETTERS = 2;

const areInitials = (reader: Reader, i: number): boolean =>
  reader.isAllCaps(i) && reader.length(i) === INITIALS_LETTERS && !countryForms().hasWord(reader.hash(i));

/** "SS, AS, dan AB", "MU, KU dan RI": victims and suspects in a list, the one before no country either. */
export const initialsInList: CountryRule = {
  id: 'initials-in-list',
  reason: 'initials',
  apply: ({ reader }, { as, first, past }) => {
    if (as !== 'short' || !areInitials(reader, first - 2)) return false;
    return reader.word(first - 1) === 'dan' ? reader.is(first - 3, ',') : reader.is(first - 1, ',') && reader.is(past, ',');
  },
  examples: [
    { text: 'Korban berinisial MT, SS, AS, dan AB.', word: 'AS' },
    { text: 'Polisi memeriksa MU, AD, KU dan RI.', word: 'RI' },
  ],
  refusals: [
    { text: 'Peserta dari UK, NZ dan AS hadir.', word: 'AS' }, // countries all
    { text: 'Ia tahu MU dan AS bersaing.', word: 'AS' }, // no list
  ],
};
