import type { Reader } from '../../document/reader.ts';
import { countryCues } from '../../knowledge/countries/country-cues.ts';
import { countryForms } from '../../knowledge/countries/forms.ts';
import { indonesianNames } from '../../knowledge/people/given-names.ts';
import type { CountryRule } from './rule.ts';

/** True for a name of one word at token `i`, which is not a country's. */
function isOneName(reader: Reader, i: number): boolean {
  if (!reader.isCapital(i) || reader.isAllCaps(i) || reader.startsSentence(i)) return false;
  if (reader.isCapital(i + 1) && !reader.startsSentence(i + 1)) return false;
  return countryForms().matchAt(reader.text, reader.tokens, i) === null;
}

/** True after a word of small letters, or one that begins its sentence: an office has capitals. */
const isPlainWord = (reader: Reader, i: number): boolean => reader.isWord(i) && (!reader.isCapital(i) || reader.startsSentence(i));

/**
 * "sastrawan AS Laksana", "dan AS Laksana": before a name of one word "AS" are initials, after a profession, or where the name is an
 * Indonesian one. Foreigners are introduced by two names.
 */
export const initialsOfName: CountryRule = {
  id: 'initials-of-name',
  reason: 'initials',
  apply: ({ reader }, { as, first, past }) => {
    const before = first - 1;
    if (as !== 'short' || past - first !== 1 || reader.startsSentence(first) || !isPlainWord(reader, before) || !isOneName(reader, past)) return false;
    if (reader.isOneOf(before, countryCues('profession'))) return true;
    return reader.isOneOf(before, countryCues('name-lead')) && reader.isOneOf(past, indonesianNames);
  },
  examples: [
    { text: 'Buku itu ditulis sastrawan AS Budiarto dan kawan.', word: 'AS' },
    { text: 'Pemimpin redaksi AS Zolfan hadir.', word: 'AS' },
    { text: 'Sastrawan AS Zolfan hadir.', word: 'AS' }, // begins the sentence
    { text: 'Buku itu ditulis Sudrajat dan AS Laksana kemarin.', word: 'AS' },
  ],
  refusals: [
    { text: 'Menurut pakar AS John Mearsheimer, itu benar.', word: 'AS' }, // two names
    { text: 'Presiden AS Trump hadir.', word: 'AS' }, // an office
    { text: 'Menurut pakar AS NASA siap.', word: 'AS' },
    { text: 'Menurut Rusia dan AS Zolfan keliru.', word: 'AS' }, // nobody's name that is known
  ],
};
