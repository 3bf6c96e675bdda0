import { numberValue } from '../../knowledge/numbers/number-words.ts';
import { dayOf } from '../calendar/calendar.ts';
import { type Meaning, point } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { monthNumber } from '../reading/fragments.ts';

const DAY =
  '(?<day>satu|dua(?: puluh(?: (?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan))?| belas)?|tiga(?: puluh(?: satu)?| belas)?|(?:empat|lima|enam|tujuh|delapan|sembilan)(?: belas)?|sepuluh|sebelas)';
const WORDS = '(?: (?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|ratus|seratus)){1,6}';
const YEAR = `(?<year>(?:seribu|dua ribu)(?:${WORDS})?)`;

const yearIn = (words: string | undefined): number | null => {
  const year = words === undefined ? null : numberValue(words);
  return year !== null && year >= 1000 && year <= 2099 ? year : null;
};

/** "tanggal tujuh belas Agustus seribu sembilan ratus empat puluh lima": day, month and year in words. */
export const wordsDate: Pattern = {
  id: 'words-date',
  examples: [
    ['Proklamasi dibacakan [tanggal tujuh belas Agustus seribu sembilan ratus empat puluh lima].', '1945-08-17'],
    ['Ia tiba [lima April] dan pulang.', '2024-04-05'],
  ],
  refusals: ['Ia tiba bersama lima aprilia.', 'Tiga puluh dua April tidak ada.'],
  regex: ({ month }) => `(?<!puluh )(?:(?:tanggal|tgl\\.?) )?${DAY} (?<month>${month})(?: (?:tahun )?${YEAR})?`,
  read: ({ groups }): Meaning | null => {
    const day = numberValue(groups['day'] ?? '') ?? 0;
    const month = monthNumber(groups['month']);
    const year = yearIn(groups['year']);
    return month === null || dayOf(year ?? 2000, month, day) === null ? null : point({ day, month, year });
  },
};

/** "tahun dua ribu dua puluh", "tahun seribu sembilan ratus delapan". */
export const wordsYear: Pattern = {
  id: 'words-year',
  examples: [['Pabrik itu tutup [tahun dua ribu dua puluh] juga.', '2020']],
  refusals: ['Umurnya tahun dua puluh.'],
  regex: () => `tahun ${YEAR}`,
  read: ({ groups }): Meaning | null => {
    const year = yearIn(groups['year']);
    return year === null ? null : point({ year });
  },
};
