import type { CountryRule } from './rule.ts';

/** Letters of a word in capitals that is not an abbreviation. */
const LEAST_LONG_WORD_LETTERS = 4;
/** Long words in capitals around an abbreviation that make a run of capitals. */
const LEAST_LONG_WORDS = 2;

/** In a line of capitals "AS" may be any word: two long words in capitals are within two tokens of it. */
export const allCapitals: CountryRule = {
  id: 'all-capitals',
  reason: 'all-capitals',
  apply: ({ reader }, { as, first, past }) => {
    if (as !== 'short') return false;
    const isLong = (i: number): boolean => reader.isAllCaps(i) && reader.length(i) >= LEAST_LONG_WORD_LETTERS;
    return [first - 2, first - 1, past, past + 1].filter(isLong).length >= LEAST_LONG_WORDS;
  },
  examples: [{ text: 'HARGA SAHAM AS TURUN TAJAM', word: 'AS' }],
  refusals: [
    { text: 'Menurut NATO, AS dan NGO setuju.', word: 'AS' }, // one of four letters
    { text: 'Anggota UNI AS PBB hadir.', word: 'AS' }, // words of three letters
  ],
};
