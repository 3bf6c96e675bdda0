import type { Pattern } from '../pattern.ts';
import { amountOf, durationValue } from '../reading/amounts.ts';
import { duration } from '../reading/fixed.ts';

/** "20-30 menit", "10 atau 15 tahun", "tiga hingga lima hari": two durations, one unit. */
export const amountRange: Pattern = {
  id: 'duration-range',
  examples: [['Perjalanan itu memakan [20-30 menit].', 'PT20M/PT30M']],
  refusals: ['Perjalanan itu memakan 20-30 kilometer.'],
  regex: (words) => {
    const { number, unit } = words;
    return `(?<from>${number.replace('(?![0-9.,-]?[0-9])', '')})(?: ?- ?| atau | hingga | sampai | dan | s\\.?d\\.? )(?<to>${number}) (?<unit>${unit})`;
  },
  read: ({ groups }) => {
    const unit = groups['unit'] ?? '';
    const [from, to] = [amountOf(groups['from'], unit), amountOf(groups['to'], unit)];
    return from === null || to === null ? null : duration(`${durationValue([from])}/${durationValue([to])}`);
  },
};
