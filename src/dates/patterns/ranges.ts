import { dayOf } from '../calendar.ts';
import { fragments, monthNumber, weekdayNumber, yearNumber } from '../fragments.ts';
import { type Meaning, point } from '../meaning.ts';
import { type Pattern, sticky } from '../pattern.ts';
import { BULAN, DAY_NUMBER, FIGURES, HARI, MONTH, TANGGAL, WEEKDAY } from '../triggers.ts';

const JOIN = '(?: ?- ?| ?/ ?| ?s[./]?d\\.? ?| sampai dengan | hingga | sampai | dan | atau |, )';

/** "5-7 Juni 2023", "15 s.d. 30 April", "5 hingga 7 Juni 2023", "tanggal 28 Mei - 3 Juni": a bare number begins a range. */
export const dayRange: Pattern = {
  id: 'day-range',
  starts: DAY_NUMBER | FIGURES | HARI | TANGGAL | WEEKDAY,
  regex: sticky(() => {
    const { month, year, weekday } = fragments();
    const days = `(?:(?:hari )?${weekday} ?(?:-|dan|hingga|sampai) ?${weekday},? )?`;
    return `${days}(?:(?:tanggal|tgl\\.?) )?(?<day>[0-3]?[0-9])${JOIN}(?<day2>[0-3]?[0-9]) (?<month>${month})(?:,? (?:tahun )?(?<year>${year})(?![.,/-]?[0-9]))?`;
  }),
  read: ({ groups }) =>
    rangeOf(Number(groups['day']), monthNumber(groups['month']), Number(groups['day2']), monthNumber(groups['month']), yearNumber(groups['year'])),
};

/** "28 Mei-3 Juni 2023", "28 Mei s.d. 3 Juni": two day-months on a dash. */
export const dayMonthRange: Pattern = {
  id: 'day-month-range',
  starts: DAY_NUMBER | FIGURES | HARI | TANGGAL | WEEKDAY,
  regex: sticky(() => {
    const { month, year } = fragments();
    return `(?:(?:tanggal|tgl\\.?) )?(?<day>[0-3]?[0-9]) (?<month>${month})(?: (?<year1>${year}))?(?: ?- ?| ?s[./]?d\\.? ?)(?<day2>[0-3]?[0-9]) (?<month2>${month})(?:,? (?:tahun )?(?<year>${year})(?![.,/-]?[0-9]))?`;
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

function rangeOf(day: number, month: number | null, day2: number, month2: number | null, year: number | null, year1: number | null = year): Meaning | null {
  if (month === null || month2 === null) return null;
  if (dayOf(year1 ?? 2000, month, day) === null || dayOf(year ?? 2000, month2, day2) === null) return null;
  if (month === month2 && day >= day2) return null;
  return { kind: 'range', from: point({ day, month, year: year1 }), to: point({ day: day2, month: month2, year }) };
}

/** "Selasa-Rabu (18-19/7/2023)", "Sabtu dan Minggu (22-23/7)": weekdays joined, their days in the bracket. */
export const weekdayRangeBracket: Pattern = {
  id: 'weekday-range-bracket',
  sure: true,
  starts: WEEKDAY | HARI,
  regex: sticky(() => {
    const { weekday } = fragments();
    return `(?:hari )?${weekday} ?(?:-|/|dan|hingga|sampai|,|s\\.d\\.) ?${weekday},? ?\\( ?(?<day>[0-3]?[0-9])(?:/(?<month1>[01]?[0-9]))? ?(?:-|dan|hingga|sampai) ?(?<day2>[0-3]?[0-9])/(?<month>[01]?[0-9])(?:/(?<year>(?:19|20)[0-9]{2}|[0-9]{2}))? ?\\)`;
  }),
  read: ({ groups }) => {
    const month = Number(groups['month']);
    return rangeOf(Number(groups['day']), Number(groups['month1'] ?? month), Number(groups['day2']), month, yearNumber(groups['year']));
  },
};

/** "18-19/7/2023", "1/6-3/6/2023". */
export const numericRange: Pattern = {
  id: 'numeric-range',
  starts: FIGURES | DAY_NUMBER,
  regex: sticky(
    () => '(?<day>[0-3]?[0-9])(?:/(?<month1>[01]?[0-9]))? ?- ?(?<day2>[0-3]?[0-9])/(?<month>[01]?[0-9])/(?<year>(?:19|20)[0-9]{2}|[0-9]{2})(?![./-]?[0-9])',
  ),
  read: weekdayRangeBracket.read,
};

/** "Agustus-September 2023", "Juli/Agustus": months on a dash. */
export const monthRange: Pattern = {
  id: 'month-range',
  starts: MONTH | BULAN,
  regex: sticky(() => {
    const { month, year } = fragments();
    return `(?:bulan )?(?<month>${month})(?: (?<year1>${year}))?(?: ?- ?| ?/ ?| ?s[./]d\\.? ?)(?<month2>${month})(?: (?:tahun )?(?<year>${year})(?![.,/-]?[0-9]))?`;
  }),
  read: ({ groups }) => {
    const [from, to] = [monthNumber(groups['month']), monthNumber(groups['month2'])];
    if (from === null || to === null) return null;
    const year = yearNumber(groups['year']);
    const year1 = yearNumber(groups['year1']) ?? year;
    return {
      kind: 'range',
      from: point({ month: from, year: year !== null && from > to && groups['year1'] === undefined ? year - 1 : year1 }),
      to: point({ month: to, year }),
    };
  },
};

/** "Senin-Jumat", "Senin hingga Jumat": every week's stretch of days. */
export const weekdayRange: Pattern = {
  id: 'weekday-range',
  starts: WEEKDAY | HARI,
  regex: sticky(() => `(?:hari )?(?<from>${fragments().weekday})(?: ?- ?| s\\.?d\\.? | sampai dengan )(?<to>${fragments().weekday})(?! ?[(,])`),
  read: ({ groups }) => ({
    kind: 'fixed',
    type: 'SET',
    value: `XXXX-WXX-${weekdayNumber(groups['from']) ?? 1}/XXXX-WXX-${weekdayNumber(groups['to']) ?? 5}`,
    quant: 'EVERY',
  }),
};
