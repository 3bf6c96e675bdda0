import type { Pattern } from '../pattern.ts';
import { fixedDate } from '../reading/fixed.ts';

/** "500 SM", "abad" aside: a year before Christ without its head. */
export const yearBefore: Pattern = {
  id: 'year-era',
  examples: [['Candi itu dibangun [500 SM] di lembah.', 'BC0500']],
  refusals: ['Harga naik 500 SMS.'],
  regex: () => '(?<year>[0-9]{1,4}) (?<era>masehi|sm|sebelum masehi)',
  read: ({ groups }) => fixedDate((groups['era']?.startsWith('s') ? 'BC' : '') + (groups['year'] ?? '').padStart(4, '0')),
};
