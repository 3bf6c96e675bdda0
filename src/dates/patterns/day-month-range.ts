import { fragments, MONTH_WORD, monthNumber, yearNumber } from '../fragments.ts';
import { DASHED, type Pattern, sticky } from '../pattern.ts';
import { rangeOf } from '../range-of.ts';
import { DAY_NUMBER, FIGURES, HARI, TANGGAL, WEEKDAY } from '../triggers.ts';

/** "28 Mei-3 Juni 2023", "28 Mei s.d. 3 Juni": two day-months on a dash. */
export const dayMonthRange: Pattern = {
  id: 'day-month-range',
  starts: DAY_NUMBER | FIGURES | HARI | TANGGAL | WEEKDAY,
  needs: () => DASHED,
  regex: sticky(() => {
    const { year } = fragments();
    return `(?:(?:tanggal|tgl\\.?) )?(?<day>[0-3]?[0-9]) (?<month>${MONTH_WORD})(?: (?<year1>${year}))?(?: ?- ?| ?s[./]?d\\.? ?)(?<day2>[0-3]?[0-9]) (?<month2>${MONTH_WORD})(?:,? (?:tahun )?(?<year>${year})(?![.,/-]?[0-9]))?`;
  }),
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
