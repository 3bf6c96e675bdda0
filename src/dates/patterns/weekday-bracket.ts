import { type Meaning, point } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { bracketedDay, bracketedPoint } from '../reading/bracketed-day.ts';
import { weekdayNumber } from '../reading/fragments.ts';
import { partOf } from '../reading/parts.ts';

/** "Selasa (18/7/2023)", "Senin malam (9/6)", "Jumat, (13/6)", "hari Rabu (18 Juni 2025)": the newsroom's way. */
export const weekdayBracket: Pattern = {
  id: 'weekday-bracket',
  examples: [
    ['Truk terguling, [Senin (13/5/2024)].', '2024-05-13'],
    ['Api padam [Selasa (14/5)] pagi-pagi.', '2024-05-14'],
  ],
  refusals: ['Ia menang Selasa (32/5).', 'Rapat Selasa (tertutup).'],
  regex: (words) => {
    const { weekday, part } = words;
    return `(?:hari )?(?<weekday>${weekday})(?: (?<part>${part})(?: hari)?)?(?: ${words.shift})?,? ?${bracketedDay()}`;
  },
  read: ({ groups }): Meaning | null => {
    const day = bracketedPoint(groups, weekdayNumber(groups['weekday']));
    return day === null || groups['part'] === undefined ? day : partOf(day, groups['part']);
  },
};

/** "Senin (24)": only the day of the month in the bracket. */
export const weekdayBracketDay: Pattern = {
  id: 'weekday-bracket-day',
  examples: [['Api padam [Senin (13)] di Palu.', '2024-05-13']],
  refusals: ['Api padam Senin (45) di Palu.'],
  regex: (words) => `(?:hari )?(?<weekday>${words.weekday}),? \\((?<day>[0-3]?[0-9])\\)`,
  read: ({ groups }) => {
    const day = Number(groups['day']);
    return day < 1 || day > 31 ? null : point({ day, weekday: weekdayNumber(groups['weekday']) });
  },
};
