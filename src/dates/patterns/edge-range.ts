import { type Meaning, point } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { monthNumber, yearNumber } from '../reading/fragments.ts';

/** "akhir Juli - awal Agustus 2026": a range whose ends are parts of months. */
export const edgeRange: Pattern = {
  id: 'edge-range',
  examples: [['Pameran digelar [akhir Juli - awal Agustus 2026] di Solo.', '2026-07/2026-08']],
  refusals: ['Pameran digelar akhir Juli - awal tahun.'],
  regex: ({ month, year }) =>
    `(?:awal|pertengahan|akhir|penghujung) (?:bulan )?(?<month>${month})(?: (?<year1>${year}))? ?- ?(?:awal|pertengahan|akhir|penghujung) (?:bulan )?(?<month2>${month})(?: (?:tahun )?(?<year>${year})(?![.,/-]?[0-9]))?`,
  read: ({ groups }): Meaning | null => {
    const [from, to] = [monthNumber(groups['month']), monthNumber(groups['month2'])];
    if (from === null || to === null) return null;
    const year = yearNumber(groups['year']);
    const before = year !== null && from > to ? year - 1 : year;
    return { kind: 'range', from: point({ month: from, year: yearNumber(groups['year1']) ?? before }), to: point({ month: to, year }) };
  },
};
