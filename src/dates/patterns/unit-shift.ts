import { units } from '../../knowledge/dates/units.ts';
import { isSunday } from '../guards/sunday.ts';
import { shifted } from '../meaning.ts';
import type { Pattern, Reading } from '../pattern.ts';
import { calendarUnit } from '../reading/amounts.ts';
import { shiftOf } from '../reading/fragments.ts';
import type { View } from '../view/view.ts';

/** "tahun lalu", "bulan ini", "pekan depan", "hari ini", "kuartal lalu". */
export const unitShift: Pattern = {
  id: 'unit-shift',
  examples: [
    ['Pemerintah [hari ini] membuka posko.', '2024-05-15'],
    ['Rupiah melemah [pekan lalu].', '2024-W19'],
  ],
  refusals: ['Minggu lalu lintas padat.'],
  regex: (words) => `(?<unit>${words.shiftedUnit}),? ${words.shift}(?: juga)?`,
  read: ({ view, start, end, groups }): Reading | null => {
    const word = groups['unit'] ?? '';
    const where = groups['shift'] ?? '';
    const part = units().get(word)?.part;
    if (part === undefined || (word === 'minggu' && isSunday(view, start, start + 6, word))) return null;
    if (part === 'day' && where !== 'ini') return null;
    const tail = view.text.slice(start, end).endsWith(' juga') ? end - 5 : end;
    return { meaning: shifted(calendarUnit(part), stepsOf(view, start, where)), end: tail };
  },
};

/** "Akhir tahun nanti" is the end of the running year. */
function stepsOf(view: View, start: number, where: string): number {
  return where === 'nanti' && /(?:awal|tengah|akhir|penghujung|pengujung) $/u.test(view.text.slice(Math.max(0, start - 12), start)) ? 0 : shiftOf(where);
}
