import type { Meaning } from '../meaning.ts';
import { point } from '../meaning.ts';
import { type Pattern, sticky } from '../pattern.ts';
import { countOf } from '../shift-words.ts';
import { TANGGAL } from '../triggers.ts';

/** "tanggal 5", "tanggal 5 bulan depan": a day of the month alone. */
export const dayOfMonth: Pattern = {
  id: 'day-of-month',
  starts: TANGGAL,
  regex: sticky(() => `(?:tanggal|tgl\\.?) (?<day>[0-3]?[0-9])(?![.,/:-]?[0-9])(?: bulan (?<where>ini|lalu|depan|mendatang))?`),
  read: ({ groups }): Meaning | null => {
    const day = Number(groups['day']);
    if (day < 1 || day > 31) return null;
    return point({ day, monthShift: groups['where'] === undefined ? null : countOf(groups['where']) });
  },
};
