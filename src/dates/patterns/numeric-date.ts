import { dayOf } from '../calendar.ts';
import { fragments, weekdayNumber, yearNumber } from '../fragments.ts';
import { point } from '../meaning.ts';
import { type Pattern, SLASHED, sticky } from '../pattern.ts';
import { DAY_NUMBER, FIGURES, HARI, TANGGAL, WEEKDAY } from '../triggers.ts';

const YEAR = '(?<year>(?:1[5-9]|20|21)[0-9]{2}|[0-9]{2})';

/** "25/12/22", "27.07.2025", "18-7-2023", "tgl 3/4/2021": day, month and year in figures, always in that order. */
export const numericDate: Pattern = {
  id: 'numeric-date',
  sure: true,
  starts: FIGURES | DAY_NUMBER | HARI | TANGGAL | WEEKDAY,
  needs: () => SLASHED,
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
