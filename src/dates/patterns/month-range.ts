import { point } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { MONTH_WORD, monthNumber, yearNumber } from '../reading/fragments.ts';

/** "Agustus-September 2023", "Juli/Agustus": months on a dash. */
export const monthRange: Pattern = {
  id: 'month-range',
  examples: [['Kemarau memuncak [Agustus-September 2023].', '2023-08/2023-09']],
  refusals: ['Kapal Agustus-Karya berlayar.'],
  regex: (words) => {
    const { year, month } = words;
    return `(?:bulan )?(?<month>${month})(?: (?<year1>${year}))?(?: ?- ?| ?/ ?| ?s[./]d\\.? ?)(?<month2>${MONTH_WORD})(?: (?:tahun )?(?<year>${year})(?![.,/-]?[0-9]))?`;
  },
  read: ({ groups }) => {
    const [from, to] = [monthNumber(groups['month']), monthNumber(groups['month2'])];
    if (from === null || to === null) return null;
    const year = yearNumber(groups['year']);
    const year1 = yearNumber(groups['year1']) ?? year;
    return {
      kind: 'range',
      from: point({ month: from, year: year !== null && from > to && groups['year1'] === undefined ? year - 1 : year1 }),
      to: point({ month: to, year }),
    };
  },
};
