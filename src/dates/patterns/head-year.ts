import { type Meaning, point } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { fixedDate } from '../reading/fixed.ts';

/** "tahun 1722", "tahun 500 SM", "tahun 700 Masehi". */
export const headYear: Pattern = {
  id: 'head-year',
  examples: [
    ['Bendungan selesai [tahun 1984] juga.', '1984'],
    ['Candi itu dari [tahun 300 SM] konon.', 'BC0300'],
  ],
  refusals: ['Ia absen tahun 12 kali.'],
  regex: () => `(?:tahun|thn\\.?|th\\.) (?<year>'?[0-9]{1,4})(?: ?(?<era>masehi|sm|sebelum masehi|m(?! ?[0-9])))?(?![.,/]?[0-9]|-[0-9])`,
  read: ({ groups }): Meaning | null => {
    const digits = (groups['year'] ?? '').replace(/^'?(?=[4-9][0-9]$)/u, groups['era'] === undefined ? '19' : '');
    const year = digits.padStart(4, '0');
    if (groups['era']?.startsWith('s')) return fixedDate(`BC${year}`);
    if (groups['era'] !== undefined) return fixedDate(year);
    return digits.length < 4 || digits > '2199' || digits < '0500' ? null : point({ year: Number(digits) });
  },
};
