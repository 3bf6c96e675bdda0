import { point } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { monthNumber } from '../reading/fragments.ts';

/** "Juni 1950", "Jan 1971", "bulan Mei tahun 2020": a month and its year. */
export const monthYear: Pattern = {
  id: 'month-year',
  examples: [['Pabrik itu tutup [Juni 1998] karena krisis.', '1998-06']],
  refusals: ['Stadion Juni 19987 tutup.'],
  regex: (words) => `(?:bulan )?(?<month>${words.month})(?:,? (?:tahun )?| ?[/-] ?)(?<year>${words.year})(?!-?[0-9]|[.,/][0-9])`,
  read: ({ groups }) => {
    const month = monthNumber(groups['month']);
    return month === null ? null : point({ month, year: Number(groups['year']) });
  },
};
