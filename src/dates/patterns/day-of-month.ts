import type { Meaning } from '../meaning.ts';
import { point } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { shiftOf } from '../reading/fragments.ts';

/** "tanggal 5", "tanggal 5 bulan depan": a day of the month alone. */
export const dayOfMonth: Pattern = {
  id: 'day-of-month',
  examples: [['Iuran dibayar [tanggal 5 bulan depan].', '2024-06-05']],
  refusals: ['Iuran dibayar tanggal 45 saja.'],
  regex: (words) => `(?:tanggal|tgl\\.?) (?<day>[0-3]?[0-9])(?![.,/:-]?[0-9])(?: bulan ${words.shift})?`,
  read: ({ groups }): Meaning | null => {
    const day = Number(groups['day']);
    if (day < 1 || day > 31) return null;
    return point({ day, monthShift: groups['shift'] === undefined ? null : shiftOf(groups['shift']) });
  },
};
