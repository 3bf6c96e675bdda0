import { fragments, monthNumber } from '../fragments.ts';
import { point } from '../meaning.ts';
import { type Pattern, sticky } from '../pattern.ts';
import { BULAN, MONTH } from '../triggers.ts';

/** "Juni 1950", "Jan 1971", "bulan Mei tahun 2020": a month and its year. */
export const monthYear: Pattern = {
  id: 'month-year',
  starts: MONTH | BULAN,
  needs: () => ['0'],
  regex: sticky(() => `(?:bulan )?(?<month>${fragments().month})(?:,? (?:tahun )?| ?[/-] ?)(?<year>${fragments().year})(?!-?[0-9]|[.,/][0-9])`),
  read: ({ groups }) => {
    const month = monthNumber(groups['month']);
    return month === null ? null : point({ month, year: Number(groups['year']) });
  },
};
