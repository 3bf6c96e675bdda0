import { fragments, weekdayNumber } from '../fragments.ts';
import { type Meaning, point } from '../meaning.ts';
import { partOf } from '../parts.ts';
import { type Pattern, sticky } from '../pattern.ts';
import { isSunday } from '../refine/sunday.ts';
import { HARI, PART, WEEKDAY } from '../triggers.ts';

/** "Kamis", "hari Senin": a weekday alone. "minggu" in small letters is a week. */
export const weekday: Pattern = {
  id: 'weekday',
  starts: WEEKDAY | HARI,
  regex: sticky(() => `(?<head>hari )?(?<weekday>${fragments().weekday})(?: ${fragments().pasaran})?`),
  read: ({ view, start, end, groups }): Meaning | null => {
    const name = groups['weekday'] ?? '';
    if (groups['head'] === undefined && !isSunday(view, start, end, name)) return null;
    return point({ weekday: weekdayNumber(name) });
  },
};

/** "malam Minggu", "malam Jumat Kliwon": the night before that day. */
export const weekdayEve: Pattern = {
  id: 'weekday-eve',
  starts: PART,
  regex: sticky(() => `malam (?<weekday>${fragments().weekday})(?: ${fragments().pasaran})?`),
  read: ({ view, start, groups }) => {
    const name = groups['weekday'] ?? '';
    const n = weekdayNumber(name);
    if (n === null || !isSunday(view, start + 6, start + 6, name)) return null;
    return partOf(point({ weekday: n === 1 ? 7 : n - 1 }), 'malam');
  },
};
