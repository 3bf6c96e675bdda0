import { WEEKDAYS } from '../../knowledge/dates/weekdays.ts';
import { fragments, weekdayNumber } from '../fragments.ts';
import { type Meaning, point } from '../meaning.ts';
import { type Pattern, sticky } from '../pattern.ts';
import { isSunday } from '../refine/sunday.ts';
import { HARI, WEEKDAY } from '../triggers.ts';

/** Spellings that are a market's or a quarter's unless "hari" stands before them. */
const MARKETS: ReadonlySet<string> = new Set(['senen', 'rebo']);

/** "Kamis", "hari Senin": a weekday alone. "minggu" in small letters is a week. */
export const weekday: Pattern = {
  id: 'weekday',
  starts: WEEKDAY | HARI,
  needs: () => WEEKDAYS.flat(),
  regex: sticky(() => `(?<head>hari )?(?<weekday>${fragments().weekday})(?: ${fragments().pasaran})?`),
  read: ({ view, start, end, groups }): Meaning | null => {
    const name = groups['weekday'] ?? '';
    if (groups['head'] === undefined && (MARKETS.has(name) || !isSunday(view, start, end, name))) return null;
    return point({ weekday: weekdayNumber(name) });
  },
};
