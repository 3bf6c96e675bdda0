import { two } from '../calendar.ts';
import { everySet } from '../fixed.ts';
import { EACH, fragments, monthNumber } from '../fragments.ts';
import type { Meaning } from '../meaning.ts';
import { type Pattern, sticky } from '../pattern.ts';
import { EVERY } from '../triggers.ts';

/** "setiap 17 Agustus", "setiap tanggal 10", "tiap Ramadan" aside: a date of every year or month. */
export const everyDate: Pattern = {
  id: 'every-date',
  starts: EVERY,
  regex: sticky(
    () =>
      `${EACH} (?:(?:tanggal|tgl\\.?) )?(?<day>[0-3]?[0-9])(?: (?<month>${fragments().month}))?(?! (?:tahun|hari|bulan|jam|menit|detik|minggu|pekan|kali|orang))`,
  ),
  read: ({ groups, view, start, end }): Meaning | null => {
    const month = monthNumber(groups['month']);
    const day = Number(groups['day']);
    if (day < 1 || day > 31 || (month === null && !/tanggal|tgl/u.test(view.text.slice(start, end)))) return null;
    return everySet(`XXXX-${month === null ? 'XX' : two(month)}-${two(day)}`);
  },
};
