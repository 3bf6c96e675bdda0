import { dayOf } from '../calendar/calendar.ts';
import { type Meaning, point } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { apostropheYear, monthNumber, weekdayNumber } from '../reading/fragments.ts';
import { partOf } from '../reading/parts.ts';

/** "18 Juli 2023", "tgl 5 Okt", "Rabu, 19 Juli 2023", "hari Kamis tanggal 17 Agustus", "Senin pagi, 9 Juni": a day, its month, perhaps weekday and year. */
export const dayMonth: Pattern = {
  id: 'day-month',
  examples: [
    ['Jembatan diresmikan [3 Maret 2021] oleh bupati.', '2021-03-03'],
    ['Sidang [Kamis pagi, 9 Mei].', '2024-05-09TMO'],
  ],
  refusals: ['Ia kuliah di Universitas 17 Agustus 1945.'],
  regex: (words) => {
    const { month, year, shortWeekday, pasaran, part } = words;
    return `(?:(?:hari )?(?<weekday>${shortWeekday})\\.?(?: ${pasaran})?(?: (?<part>${part})(?: hari)?)?,? ?)?(?:(?:tanggal|tgl\\.?) )?(?<day>[0-3]?[0-9])[ -]?(?<month>${month})(?:[ ,-]{1,2}(?:tahun )?(?<year>${year}|'[0-9]{2})(?!-?[0-9]|[./][0-9])(?: ?(?:m|masehi)(?![a-z0-9]))?)?`;
  },
  read: ({ groups }): Meaning | null => {
    const month = monthNumber(groups['month']);
    const day = Number(groups['day']);
    const year = groups['year'] === undefined ? null : yearIn(groups['year']);
    if (month === null || dayOf(year ?? 2000, month, day) === null) return null;
    const date = point({ day, month, year, weekday: weekdayNumber(groups['weekday']) });
    return groups['part'] === undefined ? date : partOf(date, groups['part']);
  },
};

const yearIn = (said: string): number => (said.startsWith("'") ? apostropheYear(said.slice(1)) : Number(said));
