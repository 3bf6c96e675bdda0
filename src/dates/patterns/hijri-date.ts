import { hijriMonths } from '../../knowledge/dates/holidays.ts';
import { alternatives } from '../../text/alternatives.ts';
import type { Meaning } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';

const monthsSource = (): string => alternatives(hijriMonths().keys());

/** "1 Ramadan 1444 H", "10 Zulhijah", "Ramadan 1445 Hijriah", "1 Muharam 2025": a date of the Hijri calendar. */
export const hijriDate: Pattern = {
  id: 'hijri-date',
  examples: [
    ['Sidang menetapkan [1 Ramadan 1445 H].', '2024-03-12'],
    ['Kantor tutup [1 Muharam 2025].', '2025-06-27'],
  ],
  refusals: ['Ia bernama Syaban.'],
  regex: () =>
    `(?:(?:tanggal )?(?<day>[0-3]?[0-9]) (?<month>${monthsSource()})(?: (?:(?<year>1[34][0-9]{2})(?: ?(?:h|hijriah|hijriyah))?|(?<within>(?:19|20)[0-9]{2})(?![.,/-]?[0-9])))?|(?:bulan )?(?<month2>${monthsSource()}) (?<year2>1[34][0-9]{2})(?: ?(?:h|hijriah|hijriyah))?)`,
  read: ({ groups }): Meaning | null => {
    const month = hijriMonths().get(groups['month'] ?? groups['month2'] ?? '');
    const day = groups['day'] === undefined ? null : Number(groups['day']);
    const year = groups['year'] ?? groups['year2'];
    if (month === undefined || (day !== null && (day < 1 || day > 30))) return null;
    const within = groups['within'] === undefined ? null : Number(groups['within']);
    return { kind: 'hijri', year: year === undefined ? null : Number(year), within, month, day };
  },
};
