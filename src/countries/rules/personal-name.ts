import { ALL_CAPS, PUNCTUATION, SENTENCE_START } from '../../document/tokens.ts';
import { countryCues } from '../../knowledge/countries/country-cues.ts';
import type { CountryRule } from './rule.ts';

/** "Turki al-Faisal", "Turki Alalshikh". */
const ARABIC_FAMILY = /^[Aa]l(?:[-'’][A-Za-z]|[a-z]{5})/;

/** A country's word that is a given name: before "bin", before an Arabic family's name, and of a few words before any other capital. */
export const personalName: CountryRule = {
  id: 'personal-name',
  reason: 'inside-person',
  apply: ({ reader }, { first, past }) => {
    if (reader.isOneOf(past, countryCues('name-particle')) || ARABIC_FAMILY.test(reader.word(past))) return true;
    if (past - first !== 1 || !reader.isOneOf(first, countryCues('given-name'))) return false;
    return reader.isCapital(past) && !reader.has(past, SENTENCE_START | PUNCTUATION | ALL_CAPS);
  },
  examples: [
    { text: 'Pangeran Turki bin Faisal berpidato.', word: 'Turki' },
    { text: 'Menurut Turki al-Faisal, hal itu benar.', word: 'Turki' },
    { text: 'Pemain drum Chad Smith tampil.', word: 'Chad' },
  ],
  refusals: [
    { text: 'Warga Turki alami gempa.', word: 'Turki' },
    { text: 'Tentara Chad FPP menyerah.', word: 'Chad' }, // all capitals
    { text: 'Pasukan masuk ke Chad. Smith tampil.', word: 'Chad' },
  ],
};
