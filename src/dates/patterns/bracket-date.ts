import { dayOf } from '../calendar/calendar.ts';
import { point } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { weekdayNumber } from '../reading/fragments.ts';

/** "(27/07)": day and month alone in brackets; the brackets stay outside. */
export const bracketDate: Pattern = {
  id: 'bracket-date',
  examples: [['Menurut laporan itu ([12/5]), jalan dibuka.', '2024-05-12']],
  refusals: ['Dua pertiga (2/30) setuju.'],
  regex: () => '(?<=\\( ?)(?<day>[0-3]?[0-9])/(?<month>[01]?[0-9])(?= ?\\))',
  read: ({ groups }) => {
    const [month, day] = [Number(groups['month']), Number(groups['day'])];
    return dayOf(2000, month, day) === null ? null : point({ day, month });
  },
};

/** "tanggal 18/7", "tgl 5/10". */
export const headDate: Pattern = {
  id: 'head-date',
  examples: [['Iuran dibayar [tanggal 5/4] saja.', '2024-04-05']],
  refusals: ['Rapat tanggal 5/13 batal.'],
  regex: () => '(?:tanggal|tgl\\.?) (?<day>[0-3]?[0-9])/(?<month>[01]?[0-9])(?!/?[0-9])',
  read: bracketDate.read,
};

/** "Rabu 19/7", "Rabu, 19/07": figures that the weekday makes a date. */
export const weekdayFigures: Pattern = {
  id: 'weekday-figures',
  examples: [['Rapat [Rabu 8/5] di Solo.', '2024-05-08']],
  refusals: ['Rapat Rabu 8/15 batal.'],
  regex: (words) => `(?:hari )?(?<weekday>${words.shortWeekday})\\.?,? (?<day>[0-3]?[0-9])/(?<month>[01]?[0-9])(?![./-]?[0-9])`,
  read: ({ groups }) => {
    const [month, day] = [Number(groups['month']), Number(groups['day'])];
    return dayOf(2000, month, day) === null ? null : point({ day, month, weekday: weekdayNumber(groups['weekday']) });
  },
};

/** "JAKARTA, 27/7 – …", "Solo, 5/3 (Antara)": the figures of a dateline. */
export const datelineFigures: Pattern = {
  id: 'dateline-figures',
  examples: [['SOLO, [5/3] (Antara) - Hujan turun.', '2024-03-05']],
  refusals: ['Kamar 5/3 (kosong) dikunci.'],
  regex: () => '(?<=[a-z], )(?<day>[0-3]?[0-9])/(?<month>[01]?[0-9])(?= ?(?:-|—|\\())',
  read: bracketDate.read,
};
