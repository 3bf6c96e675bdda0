import { isMonth } from '../guards/month-names.ts';
import { point } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { monthNumber } from '../reading/fragments.ts';

/** "Mei", "bulan April", "Agustus": a month alone, with a capital or after "bulan". */
export const month: Pattern = {
  id: 'month',
  examples: [
    ['Harga cabai naik pada [Maret] di pasar.', '2024-03'],
    ['Gedung itu roboh [November lalu].', '2023-11'],
  ],
  refusals: ['Menurut Mei Hwa, harga naik.', 'Ia hadir pada Global March.'],
  regex: (words) => `(?<head>bulan )?(?<month>${words.month})`,
  read: ({ view, start, end, groups }) => {
    const n = monthNumber(groups['month']);
    if (n === null || (groups['head'] === undefined && !isMonth(view, start, end))) return null;
    return point({ month: n });
  },
};
