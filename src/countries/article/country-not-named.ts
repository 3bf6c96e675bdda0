import { POWERS } from './powers.ts';
import type { ArticleRule } from './rule.ts';

/** The capital of a lesser power stands for its government only where the article names the country as well. */
export const countryNotNamed: ArticleRule = {
  id: 'country-not-named',
  reason: 'country-not-named',
  apply: (_, { as, codes: [code = ''] }, { anywhere }) => as === 'capital' && !POWERS.has(code) && !anywhere.has(code),
  examples: [{ text: 'Vienna menerima bayaran itu.', word: 'Vienna' }], // a woman
  refusals: [
    { text: 'Canberra menuntut maaf, kata menteri Australia.', word: 'Canberra' },
    { text: 'Moskow menuntut maaf.', word: 'Moskow' },
  ],
};
