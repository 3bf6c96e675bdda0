import type { CountryRule } from './rule.ts';

const REPORT = 'Madrid menekan lawan di babak kedua: gol itu dipuji pelatih, striker, kiper, dan gelandang liga';

/** In a sport report a capital is its club. */
export const capitalInSport: CountryRule = {
  id: 'capital-in-sport',
  reason: 'sport',
  apply: ({ isSport }, { as }) => as === 'capital' && isSport(),
  examples: [{ text: `${REPORT} Spanyol.`, word: 'Madrid' }],
  refusals: [
    { text: 'Madrid menekan Lisabon, kata menteri Spanyol.', word: 'Madrid' },
    { text: `${REPORT} Spanyol.`, word: 'Spanyol' },
  ],
};
