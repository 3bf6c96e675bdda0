import { isSunday } from '../guards/sunday.ts';
import { type Meaning, point } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { weekdayNumber } from '../reading/fragments.ts';

/** Spellings that are a market's or a quarter's unless "hari" is before them. */
const MARKETS: ReadonlySet<string> = new Set(['senen', 'rebo']);

/** "Kamis", "hari Senin": a weekday alone. "minggu" in small letters is a week. */
export const weekday: Pattern = {
  id: 'weekday',
  examples: [
    ['Hal itu disampaikan gubernur, [Selasa].', '2024-05-14'],
    ['Mereka bertemu [Kamis pekan lalu] di Bali.', '2024-05-09'],
  ],
  refusals: ['Warga Senen mengeluh.', 'Ia cuti dua minggu.'],
  regex: (words) => `(?<head>hari )?(?<weekday>${words.weekday})(?: ${words.pasaran})?`,
  read: ({ view, start, end, groups }): Meaning | null => {
    const name = groups['weekday'] ?? '';
    if (groups['head'] === undefined && (MARKETS.has(name) || !isSunday(view, start, end, name))) return null;
    return point({ weekday: weekdayNumber(name) });
  },
};
