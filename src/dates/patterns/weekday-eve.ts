import { dayOf, stepped, weekdayOf } from '../calendar/calendar.ts';
import { isSunday } from '../guards/sunday.ts';
import { point } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { bracketedDay, bracketedPoint } from '../reading/bracketed-day.ts';
import { weekdayNumber } from '../reading/fragments.ts';
import { partOf } from '../reading/parts.ts';

/** "malam Minggu (12/8/2023)": the day in the bracket is that of the night, a Saturday, unless it is the Sunday itself. */
export const weekdayEveBracket: Pattern = {
  id: 'weekday-eve-bracket',
  examples: [['Pasar ramai pada [malam Minggu (11/5/2024)].', '2024-05-11TNI']],
  refusals: ['Pasar malam Minggu (30/2/2024) ramai.'],
  regex: (words) => `malam (?<weekday>${words.weekday})(?: ${words.pasaran})?,? ?${bracketedDay()}`,
  read: ({ groups }) => {
    const named = weekdayNumber(groups['weekday']);
    const day = bracketedPoint(groups, null);
    if (day === null || named === null) return null;
    const { year, month } = day;
    const known = year === null || month === null || day.day === null ? null : dayOf(year, month, day.day);
    if (known === null || weekdayOf(known) !== named) return partOf({ ...day, weekday: eveOf(named) }, 'malam');
    const [y = 0, m = 0, d = 0] = stepped(known, -1, 'day').split('-').map(Number);
    return partOf(point({ year: y, month: m, day: d }), 'malam');
  },
};

/** The weekday before one, both 1 (Monday) to 7. */
const eveOf = (weekday: number): number => (weekday === 1 ? 7 : weekday - 1);

/** "malam Minggu", "malam Jumat Kliwon": the night before that day. */
export const weekdayEve: Pattern = {
  id: 'weekday-eve',
  examples: [['Pasar ramai pada [malam Minggu].', '2024-05-11TNI']],
  refusals: ['Ia libur tiga malam minggu ini.'],
  regex: (words) => `malam (?<weekday>${words.weekday})(?: ${words.pasaran})?`,
  read: ({ view, start, groups }) => {
    const name = groups['weekday'] ?? '';
    const n = weekdayNumber(name);
    if (n === null || !isSunday(view, start + 6, start + 6, name)) return null;
    return partOf(point({ weekday: eveOf(n) }), 'malam');
  },
};
