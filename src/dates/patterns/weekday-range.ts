import { fragments, weekdayNumber } from '../fragments.ts';
import { type Pattern, sticky } from '../pattern.ts';
import { HARI, WEEKDAY } from '../triggers.ts';

/** "Senin-Jumat", "Senin hingga Jumat": every week's stretch of days. */
export const weekdayRange: Pattern = {
  id: 'weekday-range',
  starts: WEEKDAY | HARI,
  regex: sticky(() => `(?:hari )?(?<from>${fragments().weekday})(?: ?- ?| s\\.?d\\.? | sampai dengan )(?<to>${fragments().weekday})(?! ?\\()`),
  read: ({ groups }) => ({
    kind: 'fixed',
    type: 'SET',
    value: `XXXX-WXX-${weekdayNumber(groups['from']) ?? 1}/XXXX-WXX-${weekdayNumber(groups['to']) ?? 5}`,
    quant: 'EVERY',
  }),
};
