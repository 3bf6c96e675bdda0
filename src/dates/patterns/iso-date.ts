import { dayOf } from '../calendar/calendar.ts';
import { point } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';

/** "2023-07-18", "2023/07/18": ISO order when the year comes first. */
export const isoDate: Pattern = {
  id: 'iso-date',
  examples: [['Berkas dicatat [2023-02-14] di sistem.', '2023-02-14']],
  refusals: ['Nomor 2023-13-14 dicatat.'],
  regex: () => '(?<year>(?:1[5-9]|20|21)[0-9]{2})(?<mark>[-/.])(?<month>[01]?[0-9])\\k<mark>(?<day>[0-3]?[0-9])(?![./-]?[0-9])',
  read: ({ groups }) => {
    const [year, month, day] = [Number(groups['year']), Number(groups['month']), Number(groups['day'])];
    return dayOf(year, month, day) === null ? null : point({ day, month, year });
  },
};
