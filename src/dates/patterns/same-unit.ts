import type { CalendarUnit, Meaning } from '../meaning.ts';
import { shifted } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';

const UNIT_WORDS: Readonly<Record<string, CalendarUnit>> = {
  hari: 'day',
  tanggal: 'day',
  minggu: 'week',
  pekan: 'week',
  bulan: 'month',
  tahun: 'year',
  dekade: 'decade',
};

const AFTER = 'berikutnya|selanjutnya|setelahnya|sesudahnya';

/** "hari itu", "hari yang sama", "tahun tersebut", "bulan berikutnya", "tahun sebelumnya": a unit of the date named before. */
export const sameUnit: Pattern = {
  id: 'same-unit',
  examples: [['Kapal karam 5 Juni 2023. Pada [hari yang sama] regu tiba.', '2023-06-05']],
  refusals: ['Hari tua yang sama.'],
  regex: () => `(?<unit>hari|tanggal|minggu|pekan|bulan|tahun|dekade)(?: (?<where>itu(?: juga)?|tersebut|yang sama|sebelumnya|${AFTER}))`,
  read: ({ groups }): Meaning | null => {
    const where = groups['where'] ?? '';
    const count = where === 'sebelumnya' ? -1 : AFTER.split('|').includes(where) ? 1 : 0;
    return shifted(UNIT_WORDS[groups['unit'] ?? ''] ?? 'day', count, 'text');
  },
};
