import { two } from '../calendar/calendar.ts';
import type { Pattern } from '../pattern.ts';
import { everySet } from '../reading/fixed.ts';
import { EACH, monthNumber } from '../reading/fragments.ts';

/** "setiap bulan Agustus", "tiap Desember". */
export const everyMonth: Pattern = {
  id: 'every-month',
  examples: [['Pesta digelar [tiap Desember] di desa.', 'XXXX-12']],
  refusals: ['Tiap desa punya pesta.'],
  regex: (words) => `${EACH} (?:bulan )?(?<month>${words.month})`,
  read: ({ groups }) => everySet(`XXXX-${two(monthNumber(groups['month']) ?? 1)}`),
};
