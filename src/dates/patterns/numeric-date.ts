import { dayOf } from '../calendar.ts';
import { fragments, weekdayNumber, yearNumber } from '../fragments.ts';
import { point } from '../meaning.ts';
import { type Pattern, sticky } from '../pattern.ts';
import { DAY_NUMBER, FIGURES, HARI, TANGGAL, WEEKDAY, YEAR_FIGURES } from '../triggers.ts';

const YEAR = '(?<year>(?:1[5-9]|20|21)[0-9]{2}|[0-9]{2})';

/** "25/12/22", "27.07.2025", "18-7-2023", "tgl 3/4/2021": day, month and year in figures, always in that order. */
export const numericDate: Pattern = {
  id: 'numeric-date',
  sure: true,
  starts: FIGURES | DAY_NUMBER | HARI | TANGGAL | WEEKDAY,
  regex: sticky(
    () =>
      `(?:(?:hari )?(?<weekday>${fragments().shortWeekday})\\.?,? )?(?:(?:tanggal|tgl\\.?) )?(?<day>[0-3]?[0-9])(?<mark> ?/ ?|-|\\.)(?<month>[01]?[0-9])\\k<mark>${YEAR}(?![./-]?[0-9])`,
  ),
  read: ({ groups }) => {
    const year = yearNumber(groups['year']);
    const month = Number(groups['month']);
    const day = Number(groups['day']);
    if (groups['mark'] === '.' && groups['year']?.length === 2 && groups['weekday'] === undefined) return null;
    if (year === null || dayOf(year, month, day) === null) return null;
    return point({ day, month, year, weekday: weekdayNumber(groups['weekday']) });
  },
};

/** "2023-07-18", "2023/07/18": ISO order when the year comes first. */
export const isoDate: Pattern = {
  id: 'iso-date',
  starts: YEAR_FIGURES,
  regex: sticky(() => '(?<year>(?:1[5-9]|20|21)[0-9]{2})(?<mark>[-/.])(?<month>[01]?[0-9])\\k<mark>(?<day>[0-3]?[0-9])(?![./-]?[0-9])'),
  read: ({ groups }) => {
    const [year, month, day] = [Number(groups['year']), Number(groups['month']), Number(groups['day'])];
    return dayOf(year, month, day) === null ? null : point({ day, month, year });
  },
};

/** "(27/07)": day and month alone in brackets; the brackets stay outside. */
export const bracketDate: Pattern = {
  id: 'bracket-date',
  starts: FIGURES,
  regex: sticky(() => '(?<=\\( ?)(?<day>[0-3]?[0-9])/(?<month>[01]?[0-9])(?= ?\\))'),
  read: ({ groups }) => {
    const [month, day] = [Number(groups['month']), Number(groups['day'])];
    return dayOf(2000, month, day) === null ? null : point({ day, month });
  },
};

/** "tanggal 18/7", "tgl 5/10". */
export const headDate: Pattern = {
  id: 'head-date',
  starts: TANGGAL,
  regex: sticky(() => '(?:tanggal|tgl\\.?) (?<day>[0-3]?[0-9])/(?<month>[01]?[0-9])(?!/?[0-9])'),
  read: bracketDate.read,
};
