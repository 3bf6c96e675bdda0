import type { Pattern } from '../pattern.ts';
import { MONTH_WORD, monthNumber, yearNumber } from '../reading/fragments.ts';
import { rangeOf } from '../reading/range-of.ts';

/** "28 Mei-3 Juni 2023", "28 Mei s.d. 3 Juni": two day-months on a dash. */
export const dayMonthRange: Pattern = {
  id: 'day-month-range',
  examples: [['Ekspedisi itu berjalan [28 Mei-3 Juni 2022].', '2022-05-28/2022-06-03']],
  refusals: ['Ia tiba 28 Mei-an saja.'],
  regex: (words) => {
    const { year, month } = words;
    return `(?:(?:tanggal|tgl\\.?) )?(?<day>[0-3]?[0-9]) (?<month>${month})(?: (?<year1>${year}))?(?: ?- ?| ?s[./]?d\\.? ?)(?<day2>[0-3]?[0-9]) (?<month2>${MONTH_WORD})(?:,? (?:tahun )?(?<year>${year})(?![.,/-]?[0-9]))?`;
  },
  read: ({ groups }) =>
    rangeOf(
      Number(groups['day']),
      monthNumber(groups['month']),
      Number(groups['day2']),
      monthNumber(groups['month2']),
      yearNumber(groups['year']),
      yearNumber(groups['year1']),
    ),
};
