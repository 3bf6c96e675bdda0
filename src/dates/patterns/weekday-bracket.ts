import { bracketedDay, bracketedPoint } from '../bracketed-day.ts';
import { fragments, weekdayNumber } from '../fragments.ts';
import { type Meaning, point } from '../meaning.ts';
import { partOf } from '../parts.ts';
import { BRACKETED, type Pattern, sticky } from '../pattern.ts';
import { HARI, WEEKDAY } from '../triggers.ts';

/** "Selasa (18/7/2023)", "Senin malam (9/6)", "Jumat, (13/6)", "hari Rabu (18 Juni 2025)": the newsroom's way. */
export const weekdayBracket: Pattern = {
  id: 'weekday-bracket',
  sure: true,
  starts: WEEKDAY | HARI,
  needs: () => BRACKETED,
  regex: sticky(() => {
    const { weekday, part } = fragments();
    return `(?:hari )?(?<weekday>${weekday})(?: (?<part>${part})(?: hari)?)?(?: (?:ini|lalu|kemarin|depan|mendatang))?,? ?${bracketedDay()}`;
  }),
  read: ({ groups }): Meaning | null => {
    const day = bracketedPoint(groups, weekdayNumber(groups['weekday']));
    return day === null || groups['part'] === undefined ? day : partOf(day, groups['part']);
  },
};

/** "Senin (24)": only the day of the month in the bracket. */
export const weekdayBracketDay: Pattern = {
  id: 'weekday-bracket-day',
  starts: WEEKDAY | HARI,
  needs: () => BRACKETED,
  regex: sticky(() => `(?:hari )?(?<weekday>${fragments().weekday}),? \\((?<day>[0-3]?[0-9])\\)`),
  read: ({ groups }) => {
    const day = Number(groups['day']);
    return day < 1 || day > 31 ? null : point({ day, weekday: weekdayNumber(groups['weekday']) });
  },
};
