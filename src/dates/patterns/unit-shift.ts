import { isSunday } from '../guards/sunday.ts';
import type { CalendarUnit } from '../meaning.ts';
import { shifted } from '../meaning.ts';
import type { Pattern, Reading } from '../pattern.ts';
import { countOf } from '../reading/shift-words.ts';

const UNIT_WORDS: Readonly<Record<string, CalendarUnit>> = {
  hari: 'day',
  minggu: 'week',
  pekan: 'week',
  bulan: 'month',
  tahun: 'year',
  dekade: 'decade',
  dasawarsa: 'decade',
  abad: 'century',
  kuartal: 'quarter',
  triwulan: 'quarter',
  semester: 'half',
};

/** "tahun lalu", "bulan ini", "pekan depan", "hari ini", "kuartal lalu". */
export const unitShift: Pattern = {
  id: 'unit-shift',
  examples: [
    ['Pemerintah [hari ini] membuka posko.', '2024-05-15'],
    ['Rupiah melemah [pekan lalu].', '2024-W19'],
  ],
  refusals: ['Minggu lalu lintas padat.'],
  regex: () =>
    `(?<unit>hari|minggu|pekan|bulan|tahun|dekade|dasawarsa|abad|kuartal|triwulan|semester),? (?:yang )?(?<where>ini|lalu(?! lintas)|silam|kemarin|depan|mendatang|akan datang|nanti)(?: juga)?`,
  read: ({ view, start, end, groups }): Reading | null => {
    const word = groups['unit'] ?? '';
    const where = groups['where'] ?? '';
    if (word === 'minggu' && isSunday(view, start, start + 6, word)) return null;
    if (word === 'hari' && where !== 'ini') return null;
    const tail = view.text.slice(start, end).endsWith(' juga') ? end - 5 : end;
    return { meaning: shifted(UNIT_WORDS[word] ?? 'day', countOf(where)), end: tail };
  },
};
