import { two } from '../calendar/calendar.ts';
import type { Meaning } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { everySet } from '../reading/fixed.ts';
import { EACH, monthNumber } from '../reading/fragments.ts';

/** "setiap 17 Agustus", "setiap tanggal 10", "tiap Ramadan" aside: a date of every year or month. */
export const everyDate: Pattern = {
  id: 'every-date',
  examples: [['Upacara digelar [setiap 17 Agustus].', 'XXXX-08-17']],
  refusals: ['Setiap 17 orang diperiksa.'],
  regex: (words) =>
    `${EACH} (?:(?:tanggal|tgl\\.?) )?(?<day>[0-3]?[0-9])(?: (?<month>${words.month}))?(?! (?:tahun|hari|bulan|jam|menit|detik|minggu|pekan|kali|orang))`,
  read: ({ groups, view, start, end }): Meaning | null => {
    const month = monthNumber(groups['month']);
    const day = Number(groups['day']);
    if (day < 1 || day > 31 || (month === null && !/tanggal|tgl/u.test(view.text.slice(start, end)))) return null;
    return everySet(`XXXX-${month === null ? 'XX' : two(month)}-${two(day)}`);
  },
};
