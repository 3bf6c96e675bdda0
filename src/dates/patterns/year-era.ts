import { fixedDate } from '../fixed.ts';
import { type Pattern, sticky } from '../pattern.ts';
import { COUNT, DAY_NUMBER, YEAR_NUMBER } from '../triggers.ts';

/** "500 SM", "abad" aside: a year before Christ without its head. */
export const yearBefore: Pattern = {
  id: 'year-era',
  starts: DAY_NUMBER | COUNT | YEAR_NUMBER,
  needs: () => ['masehi', 'sm'],
  regex: sticky(() => '(?<year>[0-9]{1,4}) (?<era>masehi|sm|sebelum masehi)'),
  read: ({ groups }) => fixedDate((groups['era']?.startsWith('s') ? 'BC' : '') + (groups['year'] ?? '').padStart(4, '0')),
};
