import { fragments, monthNumber } from '../fragments.ts';
import { point } from '../meaning.ts';
import { type Pattern, sticky } from '../pattern.ts';
import { isMonth } from '../refine/month-names.ts';
import { BULAN, MONTH } from '../triggers.ts';

/** "Mei", "bulan April", "Agustus": a month alone, with a capital or after "bulan". */
export const month: Pattern = {
  id: 'month',
  starts: MONTH | BULAN,
  regex: sticky(() => `(?<head>bulan )?(?<month>${fragments().month})`),
  read: ({ view, start, end, groups }) => {
    const n = monthNumber(groups['month']);
    if (n === null || (groups['head'] === undefined && !isMonth(view, start, end))) return null;
    return point({ month: n });
  },
};
