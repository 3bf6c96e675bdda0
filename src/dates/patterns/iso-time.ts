import { dayOf } from '../calendar/calendar.ts';
import { type Meaning, point } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';

/** "2023-05-12T08:15:00+07:00", "2023-05-12 08:15Z": a date-time of a machine. */
export const isoTime: Pattern = {
  id: 'iso-time',
  examples: [['Log [2023-05-12T08:15:00+07:00] dibuka.', '2023-05-12T08:15:00+07:00']],
  refusals: ['Log 2023-15-12T08:15:00 rusak.', 'Log 2023-05-12T28:15:00 rusak.'],
  regex: () =>
    '(?<year>(?:19|20)[0-9]{2})-(?<month>[01][0-9])-(?<day>[0-3][0-9])[t ](?<hour>[0-2][0-9]):(?<minute>[0-5][0-9])(?::(?<second>[0-5][0-9])(?:\\.[0-9]{1,6})?)?(?<zone>z|[+-][0-9]{2}:?[0-9]{2})?(?![0-9:])',
  read: ({ groups }): Meaning | null => {
    const [year, month, day, hour] = [Number(groups['year']), Number(groups['month']), Number(groups['day']), Number(groups['hour'])];
    if (hour > 24 || dayOf(year, month, day) === null) return null;
    const second = groups['second'] === undefined ? null : Number(groups['second']);
    return { kind: 'clock', of: point({ year, month, day }), hour, minute: Number(groups['minute']), second, zone: offsetOf(groups['zone']) };
  },
};

function offsetOf(zone: string | undefined): string | null {
  if (zone === undefined) return null;
  return zone === 'z' ? '+00:00' : zone.replace(/^(.\d\d):?/u, '$1:');
}
