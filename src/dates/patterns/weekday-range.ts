import { type Meaning, point } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { everySet } from '../reading/fixed.ts';
import { shiftOf, weekdayNumber } from '../reading/fragments.ts';

/** "Senin-Jumat": every week's stretch of days; "Kamis-Jumat pekan depan": the days of one week. */
export const weekdayRange: Pattern = {
  id: 'weekday-range',
  examples: [['Loket buka [Senin-Jumat] saja.', 'XXXX-WXX-1/XXXX-WXX-5']],
  refusals: ['Harga turun dibanding minggu-minggu biasa.'],
  regex: (words) =>
    `(?:hari )?(?<from>${words.weekday})(?: ?- ?| s\\.?d\\.? | sampai dengan )(?<to>${words.weekday})(?: (?:pekan|minggu)? ?${words.shift})?(?! ?\\()`,
  read: ({ groups }): Meaning | null => {
    const from = weekdayNumber(groups['from']) ?? 1;
    const to = weekdayNumber(groups['to']) ?? 5;
    const where = groups['shift'];
    if (from === to) return null;
    if (where === undefined) return everySet(`XXXX-WXX-${from}/XXXX-WXX-${to}`);
    const weekShift = shiftOf(where);
    return { kind: 'range', from: point({ weekday: from, weekShift }), to: point({ weekday: to, weekShift }) };
  },
};
