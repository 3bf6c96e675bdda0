import { everySet } from '../fixed.ts';
import { fragments, weekdayNumber } from '../fragments.ts';
import { type Meaning, point } from '../meaning.ts';
import { DASHED, type Pattern, sticky } from '../pattern.ts';
import { countOf } from '../shift-words.ts';
import { HARI, WEEKDAY } from '../triggers.ts';

/** "Senin-Jumat": every week's stretch of days; "Kamis-Jumat pekan depan": the days of one week. */
export const weekdayRange: Pattern = {
  id: 'weekday-range',
  starts: WEEKDAY | HARI,
  needs: () => DASHED,
  regex: sticky(
    () =>
      `(?:hari )?(?<from>${fragments().weekday})(?: ?- ?| s\\.?d\\.? | sampai dengan )(?<to>${fragments().weekday})(?: (?:pekan|minggu)? ?(?<where>lalu|ini|depan|mendatang))?(?! ?\\()`,
  ),
  read: ({ groups }): Meaning => {
    const from = weekdayNumber(groups['from']) ?? 1;
    const to = weekdayNumber(groups['to']) ?? 5;
    const where = groups['where'];
    if (where === undefined) return everySet(`XXXX-WXX-${from}/XXXX-WXX-${to}`);
    const weekShift = countOf(where);
    return { kind: 'range', from: point({ weekday: from, weekShift }), to: point({ weekday: to, weekShift }) };
  },
};
