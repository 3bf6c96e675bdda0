import { two } from '../calendar/calendar.ts';
import type { Pattern } from '../pattern.ts';
import { everySet } from '../reading/fixed.ts';
import { EACH, fragments, monthNumber } from '../reading/fragments.ts';

/** "setiap bulan Agustus", "tiap Desember". */
export const everyMonth: Pattern = {
  id: 'every-month',
  examples: [['Pesta digelar [tiap Desember] di desa.', 'XXXX-12']],
  refusals: ['Tiap desa punya pesta.'],
  regex: () => `${EACH} (?:bulan )?(?<month>${fragments().month})`,
  read: ({ groups }) => everySet(`XXXX-${two(monthNumber(groups['month']) ?? 1)}`),
};
