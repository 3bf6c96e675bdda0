import { two } from '../calendar.ts';
import { everySet } from '../fixed.ts';
import { EACH, fragments, monthNumber } from '../fragments.ts';
import { type Pattern, sticky } from '../pattern.ts';
import { EVERY } from '../triggers.ts';

/** "setiap bulan Agustus", "tiap Desember". */
export const everyMonth: Pattern = {
  id: 'every-month',
  starts: EVERY,
  regex: sticky(() => `${EACH} (?:bulan )?(?<month>${fragments().month})`),
  read: ({ groups }) => everySet(`XXXX-${two(monthNumber(groups['month']) ?? 1)}`),
};
