import type { CountryRule } from './rule.ts';

/** "RI 1": an abbreviation before a single digit is a number plate. */
export const numberPlate: CountryRule = {
  id: 'number-plate',
  reason: 'code',
  apply: ({ reader }, { as, past }) => as === 'short' && reader.isNumber(past) && reader.length(past) === 1,
  examples: [{ text: 'RI 1 melintas di Jalan Sudirman.', word: 'RI' }],
  refusals: [{ text: 'Pada HUT RI 17 Agustus ada upacara.', word: 'RI' }], // two digits
};
