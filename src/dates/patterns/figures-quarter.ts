import type { Meaning } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { yearNumber } from '../reading/fragments.ts';

/** "3Q23", "1H2024": as analysts write quarters and halves. */
export const figuresQuarter: Pattern = {
  id: 'figures-quarter',
  examples: [
    ['Laba [3Q23] naik.', '2023-Q3'],
    ['Laba [1H2024] naik.', '2024-H1'],
  ],
  refusals: ['Laba 3H23 naik.', 'Laba 3Q235 naik.'],
  regex: () => '(?<n>[1-4])(?<letter>[qh])[ -]?(?<year>20[0-9]{2}|[0-9]{2})(?![.,/]?[0-9])',
  read: ({ groups }): Meaning | null => {
    const letter = groups['letter'] === 'h' ? 'H' : 'Q';
    const n = Number(groups['n']);
    return letter === 'H' && n > 2 ? null : { kind: 'period', name: `${letter}${n}`, year: yearNumber(groups['year']), yearShift: null, tense: null };
  },
};
