import { monthStarts } from '../../knowledge/dates/months.ts';
import { fragments, MONTH_WORD, monthNumber, yearNumber } from '../fragments.ts';
import { type Pattern, sticky } from '../pattern.ts';
import { rangeOf } from '../range-of.ts';
import { DAY_NUMBER, FIGURES, HARI, TANGGAL, WEEKDAY } from '../triggers.ts';

const JOIN = '(?: ?- ?| ?/ ?| ?s[./]?d\\.? ?| sampai dengan | hingga | sampai | dan | atau |, )';

/** "5-7 Juni 2023", "15 s.d. 30 April", "5 hingga 7 Juni 2023", "tanggal 28 Mei - 3 Juni": a bare number begins a range. */
export const dayRange: Pattern = {
  id: 'day-range',
  starts: DAY_NUMBER | FIGURES | HARI | TANGGAL | WEEKDAY,
  needs: () => monthStarts(),
  regex: sticky(() => {
    const { year, weekday } = fragments();
    const days = `(?:(?:hari )?${weekday} ?(?:-|dan|hingga|sampai) ?${weekday},? )?`;
    return `${days}(?:(?:tanggal|tgl\\.?) )?(?<day>[0-3]?[0-9])${JOIN}(?<day2>[0-3]?[0-9]) (?<month>${MONTH_WORD})(?:,? (?:tahun )?(?<year>${year})(?![.,/-]?[0-9]))?`;
  }),
  read: ({ groups }) =>
    rangeOf(Number(groups['day']), monthNumber(groups['month']), Number(groups['day2']), monthNumber(groups['month']), yearNumber(groups['year'])),
};
