import { dayOf } from '../calendar/calendar.ts';
import { point } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { weekdayNumber, yearNumber } from '../reading/fragments.ts';

const YEAR = '(?<year>(?:1[5-9]|20|21)[0-9]{2}|[0-9]{2})';

/** "25/12/22", "27.07.2025", "18-7-2023", "tgl 3/4/2021": day, month and year in figures, always in that order. */
export const numericDate: Pattern = {
  id: 'numeric-date',
  examples: [
    ['Barang diterima [14/2/2023] di gudang.', '2023-02-14'],
    ['Nota ditulis [14-02-98] dengan tangan.', '1998-02-14'],
  ],
  refusals: ['Alamat IP 10.1.20.30 diblokir.'],
  regex: (words) =>
    `(?:(?:hari )?(?<weekday>${words.shortWeekday})\\.?,? )?(?:(?:tanggal|tgl\\.?) )?(?<day>[0-3]?[0-9])(?<mark> ?/ ?|-| - |\\.)(?<month>[01]?[0-9])\\k<mark>${YEAR}(?![./-]?[0-9])`,
  read: ({ groups }) => {
    const year = yearNumber(groups['year']);
    const month = Number(groups['month']);
    const day = Number(groups['day']);
    if (groups['mark'] === ' - ' && groups['year']?.length === 2) return null;
    if (groups['mark'] === '.' && groups['year']?.length === 2 && groups['weekday'] === undefined) return null;
    if (year === null || dayOf(year, month, day) === null) return null;
    return point({ day, month, year, weekday: weekdayNumber(groups['weekday']) });
  },
};
