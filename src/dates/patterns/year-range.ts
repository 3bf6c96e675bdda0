import { type Meaning, point } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';

/** "1950-53", "2019–2024", "2022/2023", "tahun 1985-1990". */
export const yearRange: Pattern = {
  id: 'year-range',
  examples: [
    ['Ia menjabat periode [2016–2021].', '2016/2021'],
    ['Klub itu turun pada musim [2022/2023].', '2022/2023'],
  ],
  refusals: ['Harga Rp 2016-2021 saja.'],
  regex: (words) => `(?:tahun )?(?<from>${words.year})(?: ?- ?| ?/ ?| s\\.?[./]?d\\.? )(?<to>${words.year}|[0-9]{2})(?![.,/-]?[0-9])`,
  read: ({ view, start, groups }): Meaning | null => {
    const from = Number(groups['from']);
    const said = groups['to'] ?? '';
    const to = said.length === 2 ? Math.floor(from / 100) * 100 + Number(said) : Number(said);
    if (to <= from || to - from > 400 || /(?:rp|nomor|no\.?|[$]) ?$/u.test(view.text.slice(Math.max(0, start - 8), start))) return null;
    return { kind: 'range', from: point({ year: from }), to: point({ year: to }) };
  },
};
