import type { Pattern } from '../pattern.ts';
import { yearNumber } from '../reading/fragments.ts';
import { rangeOf } from '../reading/range-of.ts';

/** "Selasa-Rabu (18-19/7/2023)", "Sabtu dan Minggu (22-23/7)": weekdays joined, their days in the bracket. */
export const weekdayRangeBracket: Pattern = {
  id: 'weekday-range-bracket',
  examples: [['Lokakarya berlangsung [Selasa-Rabu (7-8/5/2024)] di Solo.', '2024-05-07/2024-05-08']],
  refusals: ['Loket buka Selasa-Rabu (pagi).'],
  regex: (words) => {
    const { weekday } = words;
    return `(?:hari )?${weekday} ?(?:-|/|dan|hingga|sampai|,|s\\.d\\.) ?${weekday},? ?\\( ?(?<day>[0-3]?[0-9])(?:/(?<month1>[01]?[0-9]))? ?(?:-|dan|hingga|sampai) ?(?<day2>[0-3]?[0-9])/(?<month>[01]?[0-9])(?:/(?<year>(?:19|20)[0-9]{2}|[0-9]{2}))? ?\\)`;
  },
  read: ({ groups }) => {
    const month = Number(groups['month']);
    return rangeOf(Number(groups['day']), Number(groups['month1'] ?? month), Number(groups['day2']), month, yearNumber(groups['year']));
  },
};

/** "18-19/7/2023", "1/6-3/6/2023". */
export const numericRange: Pattern = {
  id: 'numeric-range',
  examples: [['Pameran dibuka [18-19/7/2023] di Solo.', '2023-07-18/2023-07-19']],
  refusals: ['Ukuran 18-19/77/2023 salah.'],
  regex: () =>
    '(?<day>[0-3]?[0-9])(?:/(?<month1>[01]?[0-9]))? ?- ?(?<day2>[0-3]?[0-9])/(?<month>[01]?[0-9])/(?<year>(?:19|20)[0-9]{2}|[0-9]{2})(?![./-]?[0-9])',
  read: weekdayRangeBracket.read,
};
