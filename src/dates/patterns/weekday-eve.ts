import { WEEKDAYS } from '../../knowledge/weekdays.ts';
import { fragments, weekdayNumber } from '../fragments.ts';
import { point } from '../meaning.ts';
import { partOf } from '../parts.ts';
import { type Pattern, sticky } from '../pattern.ts';
import { isSunday } from '../refine/sunday.ts';
import { PART } from '../triggers.ts';

/** "malam Minggu", "malam Jumat Kliwon": the night before that day. */
export const weekdayEve: Pattern = {
  id: 'weekday-eve',
  starts: PART,
  needs: () => WEEKDAYS.flat(),
  regex: sticky(() => `malam (?<weekday>${fragments().weekday})(?: ${fragments().pasaran})?`),
  read: ({ view, start, groups }) => {
    const name = groups['weekday'] ?? '';
    const n = weekdayNumber(name);
    if (n === null || !isSunday(view, start + 6, start + 6, name)) return null;
    return partOf(point({ weekday: n === 1 ? 7 : n - 1 }), 'malam');
  },
};
