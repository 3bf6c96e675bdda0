import { amountOf, durationValue } from '../amounts.ts';
import { duration } from '../fixed.ts';
import { fragments } from '../fragments.ts';
import { JOINED, type Pattern, sticky } from '../pattern.ts';
import { COUNT, NUMBER } from '../triggers.ts';

/** "20-30 menit", "10 atau 15 tahun", "tiga hingga lima hari": two durations, one unit. */
export const amountRange: Pattern = {
  id: 'duration-range',
  starts: COUNT | NUMBER,
  needs: () => JOINED,
  regex: sticky(() => {
    const { number, unit } = fragments();
    return `(?<from>${number.replace('(?![0-9.,-]?[0-9])', '')})(?: ?- ?| atau | hingga | sampai | dan | s\\.?d\\.? )(?<to>${number}) (?<unit>${unit})`;
  }),
  read: ({ groups }) => {
    const unit = groups['unit'] ?? '';
    const [from, to] = [amountOf(groups['from'], unit), amountOf(groups['to'], unit)];
    return from === null || to === null ? null : duration(`${durationValue([from])}/${durationValue([to])}`);
  },
};
