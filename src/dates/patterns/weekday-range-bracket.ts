import { fragments, yearNumber } from '../fragments.ts';
import { DASHED, JOINED, type Pattern, sticky } from '../pattern.ts';
import { rangeOf } from '../range-of.ts';
import { DAY_NUMBER, FIGURES, HARI, WEEKDAY } from '../triggers.ts';

/** "Selasa-Rabu (18-19/7/2023)", "Sabtu dan Minggu (22-23/7)": weekdays joined, their days in the bracket. */
export const weekdayRangeBracket: Pattern = {
  id: 'weekday-range-bracket',
  sure: true,
  starts: WEEKDAY | HARI,
  needs: () => JOINED,
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
  needs: () => DASHED,
  regex: sticky(
    () => '(?<day>[0-3]?[0-9])(?:/(?<month1>[01]?[0-9]))? ?- ?(?<day2>[0-3]?[0-9])/(?<month>[01]?[0-9])/(?<year>(?:19|20)[0-9]{2}|[0-9]{2})(?![./-]?[0-9])',
  ),
  read: weekdayRangeBracket.read,
};
