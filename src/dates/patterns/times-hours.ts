import type { Pattern } from '../pattern.ts';
import { durationValue, one } from '../reading/amounts.ts';
import { duration } from '../reading/fixed.ts';

/** "2x24 jam". */
export const timesHours: Pattern = {
  id: 'times-hours',
  examples: [['Pelaku diberi waktu [2x24 jam] menyerah.', 'PT48H']],
  refusals: ['Papan 2x24 meter dipasang.'],
  regex: () => '(?<times>[0-9]{1,2}) ?[x×] ?(?<hours>[0-9]{1,3}) (?<unit>jam|menit)',
  read: ({ groups }) => duration(durationValue([{ ...one(groups['unit'] ?? 'jam'), count: Number(groups['times']) * Number(groups['hours']) }])),
};
