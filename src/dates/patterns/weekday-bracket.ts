import { dayOf } from '../calendar.ts';
import { fragments, MONTH_WORD, monthNumber, weekdayNumber, yearNumber } from '../fragments.ts';
import { type CalendarPoint, type Meaning, point } from '../meaning.ts';
import { partOf } from '../parts.ts';
import { type Groups, type Pattern, sticky } from '../pattern.ts';
import { HARI, WEEKDAY } from '../triggers.ts';

function pointOf(groups: Groups): CalendarPoint | null {
  const month = groups['month'] === undefined ? Number(groups['monthNumber']) : monthNumber(groups['month']);
  const day = Number(groups['day']);
  const year = yearNumber(groups['year'] ?? groups['year2']);
  if (month === null || dayOf(year ?? 2000, month, day) === null) return null;
  return point({ day, month, year, weekday: weekdayNumber(groups['weekday']) });
}

/** "Selasa (18/7/2023)", "Senin malam (9/6)", "Jumat, (13/6)", "hari Rabu (18 Juni 2025)": the newsroom's way. */
export const weekdayBracket: Pattern = {
  id: 'weekday-bracket',
  sure: true,
  starts: WEEKDAY | HARI,
  needs: () => ['(', '['],
  regex: sticky(() => {
    const { weekday, part } = fragments();
    const figures = '(?<monthNumber>[01]?[0-9])(?: ?[/.-] ?(?<year>(?:20|19)[0-9]{2}|[0-9]{2}))?';
    const words = `(?<month>${MONTH_WORD})(?: (?<year2>(?:20|19)[0-9]{2}))?`;
    return `(?:hari )?(?<weekday>${weekday})(?: (?<part>${part})(?: hari)?)?(?: (?:ini|lalu|kemarin|depan|mendatang))?,? ?[([] ?(?<day>[0-3]?[0-9])(?: ?[/.-] ?${figures}| ${words}) ?[)\\]]`;
  }),
  read: ({ groups }): Meaning | null => {
    const day = pointOf(groups);
    return day === null || groups['part'] === undefined ? day : partOf(day, groups['part']);
  },
};

/** "Senin (24)": only the day of the month in the bracket. */
export const weekdayBracketDay: Pattern = {
  id: 'weekday-bracket-day',
  starts: WEEKDAY | HARI,
  needs: () => ['(', '['],
  regex: sticky(() => `(?:hari )?(?<weekday>${fragments().weekday}),? \\((?<day>[0-3]?[0-9])\\)`),
  read: ({ groups }) => {
    const day = Number(groups['day']);
    return day < 1 || day > 31 ? null : point({ day, weekday: weekdayNumber(groups['weekday']) });
  },
};
