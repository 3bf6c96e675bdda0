import { units } from '../../knowledge/dates/units.ts';
import type { Meaning } from '../meaning.ts';
import { shifted } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { calendarUnit } from '../reading/amounts.ts';

/** Which quarter "kuartal yang sama" is, no date before it tells; "Ahmedabad itu" is a city. */
const NOT_NAMED: ReadonlySet<string> = new Set(['quarter', 'third', 'half', 'century']);
const isLetter = (char: string | undefined): boolean => char !== undefined && char >= 'a' && char <= 'z';

const AFTER = 'berikutnya|selanjutnya|setelahnya|sesudahnya';

/** "hari itu", "hari yang sama", "tahun tersebut", "bulan berikutnya", "tahun sebelumnya": a unit of the date named before. */
export const sameUnit: Pattern = {
  id: 'same-unit',
  examples: [['Kapal karam 5 Juni 2023. Pada [hari yang sama] regu tiba.', '2023-06-05']],
  refusals: ['Hari tua yang sama.'],
  regex: (words) => `(?<unit>tanggal|${words.shiftedUnit})(?: (?<where>itu(?: juga)?|tersebut|yang sama|sebelumnya|${AFTER}))`,
  read: ({ view, start, groups }): Meaning | null => {
    const part = groups['unit'] === 'tanggal' ? 'day' : (units().get(groups['unit'] ?? '')?.part ?? 'day');
    if (NOT_NAMED.has(part) || isLetter(view.text[start - 1])) return null;
    const where = groups['where'] ?? '';
    const count = where === 'sebelumnya' ? -1 : AFTER.split('|').includes(where) ? 1 : 0;
    return shifted(calendarUnit(part), count, 'text');
  },
};
