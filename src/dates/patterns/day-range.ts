import type { Pattern } from '../pattern.ts';
import { monthNumber, yearNumber } from '../reading/fragments.ts';
import { rangeOf } from '../reading/range-of.ts';

const JOIN = '(?: ?- ?| ?/ ?| ?s[./]?d\\.? ?| sampai dengan | hingga | sampai | dan | atau |, )';

/** "5-7 Juni 2023", "15 s.d. 30 April", "5 hingga 7 Juni 2023", "tanggal 28 Mei - 3 Juni": a bare number begins a range. */
export const dayRange: Pattern = {
  id: 'day-range',
  examples: [
    ['Lomba berlangsung [5-7 Juni 2023] di Ambon.', '2023-06-05/2023-06-07'],
    ['Lomba berlangsung [5 hingga 7 Juni 2023].', '2023-06-05/2023-06-07'],
  ],
  refusals: ['Ia tiba 7 atau 5 Juni 2023.'],
  regex: (words) => {
    const { year, weekday, month } = words;
    const days = `(?:(?:hari )?${weekday} ?(?:-|dan|hingga|sampai) ?${weekday},? )?`;
    return `${days}(?:(?:tanggal|tgl\\.?) )?(?<day>[0-3]?[0-9])${JOIN}(?<day2>[0-3]?[0-9]) (?<month>${month})(?:,? (?:tahun )?(?<year>${year})(?![.,/-]?[0-9]))?`;
  },
  read: ({ groups }) =>
    rangeOf(Number(groups['day']), monthNumber(groups['month']), Number(groups['day2']), monthNumber(groups['month']), yearNumber(groups['year'])),
};
