import type { CalendarUnit } from '../meaning.ts';
import { shifted } from '../meaning.ts';
import { type Pattern, type Reading, sticky } from '../pattern.ts';
import { isSunday } from '../refine/sunday.ts';
import { countOf } from '../shift-words.ts';
import { UNIT } from '../triggers.ts';

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
  starts: UNIT,
  needs: () => ['ini', 'lalu', 'silam', 'kemarin', 'depan', 'mendatang', 'datang', 'nanti'],
  regex: sticky(
    () =>
      `(?<unit>hari|minggu|pekan|bulan|tahun|dekade|dasawarsa|abad|kuartal|triwulan|semester),? (?:yang )?(?<where>ini|lalu(?! lintas)|silam|kemarin|depan|mendatang|akan datang|nanti)(?: juga)?`,
  ),
  read: ({ view, start, end, groups }): Reading | null => {
    const word = groups['unit'] ?? '';
    const where = groups['where'] ?? '';
    if (word === 'minggu' && isSunday(view, start, start + 6, word)) return null;
    if (word === 'hari' && where !== 'ini') return null;
    const tail = view.text.slice(start, end).endsWith(' juga') ? end - 5 : end;
    return { meaning: shifted(UNIT_WORDS[word] ?? 'day', countOf(where)), end: tail };
  },
};
