import { durationValue } from '../amounts.ts';
import { duration } from '../fixed.ts';
import { type Pattern, sticky } from '../pattern.ts';
import { COUNT } from '../triggers.ts';

/** "2x24 jam". */
export const timesHours: Pattern = {
  id: 'times-hours',
  starts: COUNT,
  needs: () => ['x', '×'],
  regex: sticky(() => '(?<times>[0-9]{1,2}) ?[x×] ?(?<hours>[0-9]{1,3}) (?<unit>jam|menit)'),
  read: ({ groups }) => duration(durationValue([{ count: Number(groups['times']) * Number(groups['hours']), unit: groups['unit'] ?? 'jam' }])),
};
