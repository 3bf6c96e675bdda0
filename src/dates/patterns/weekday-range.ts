import { type Meaning, point } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { everySet } from '../reading/fixed.ts';
import { fragments, weekdayNumber } from '../reading/fragments.ts';
import { countOf } from '../reading/shift-words.ts';

/** "Senin-Jumat": every week's stretch of days; "Kamis-Jumat pekan depan": the days of one week. */
export const weekdayRange: Pattern = {
  id: 'weekday-range',
  examples: [['Loket buka [Senin-Jumat] saja.', 'XXXX-WXX-1/XXXX-WXX-5']],
  refusals: ['Harga turun dibanding minggu-minggu biasa.'],
  regex: () =>
    `(?:hari )?(?<from>${fragments().weekday})(?: ?- ?| s\\.?d\\.? | sampai dengan )(?<to>${fragments().weekday})(?: (?:pekan|minggu)? ?(?<where>lalu|ini|depan|mendatang))?(?! ?\\()`,
  read: ({ groups }): Meaning | null => {
    const from = weekdayNumber(groups['from']) ?? 1;
    const to = weekdayNumber(groups['to']) ?? 5;
    const where = groups['where'];
    if (from === to) return null;
    if (where === undefined) return everySet(`XXXX-WXX-${from}/XXXX-WXX-${to}`);
    const weekShift = countOf(where);
    return { kind: 'range', from: point({ weekday: from, weekShift }), to: point({ weekday: to, weekShift }) };
  },
};
