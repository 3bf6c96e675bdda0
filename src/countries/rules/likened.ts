import type { CountryRule } from './rule.ts';

/** "Swissnya Banyuwangi": a nickname of the place after it. */
export const likened: CountryRule = {
  id: 'likened',
  reason: 'inside-name',
  apply: ({ reader }, { tail, past }) =>
    tail > 0 && reader.text.endsWith('nya', reader.end(past - 1)) && reader.isCapital(past) && !reader.startsSentence(past),
  examples: [{ text: 'Lembah itu dijuluki Swissnya Banyuwangi.', word: 'Swiss' }],
  refusals: [
    { text: 'Susahnya, Rusianya tidak mau jalan.', word: 'Rusia' },
    { text: 'Yang datang Rusialah. Banyuwangi sepi.', word: 'Rusia' },
  ],
};
