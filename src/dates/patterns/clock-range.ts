import type { Clock, Meaning } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { CLOCK_HEADS, clockSource, hourOfDay, readClock, zoneOffset } from '../reading/clock-reading.ts';

/** "pukul 06.00-10.00 WIB", "jam 9 sampai 11 pagi", "07.00 s.d. 21.00 WIB". */
export const clockRange: Pattern = {
  id: 'clock-range',
  examples: [
    ['Jalan ditutup [pukul 06.00-10.00 Wita].', '2024-05-15T06:00+08:00/2024-05-15T10:00+08:00'],
    ['Museum buka [pukul 08.00 sampai 16.00].', '2024-05-15T08:00/2024-05-15T16:00'],
  ],
  refusals: ['Skor 20.00 sampai 25.00 poin.'],
  regex: (words) => {
    const join = '(?: ?- ?| ?s[./]?d\\.? ?| sampai dengan | hingga | sampai | dan )';
    const from = `(?<hour1>[0-2]?[0-9])(?:[.:](?<minute1>[0-5][0-9]))?(?: (?<part1>${words.part}))?(?: (?<zone1>${words.zone}))?`;
    return `(?<head>${CLOCK_HEADS} )?${from}${join}(?:${CLOCK_HEADS} )?${clockSource(words)}(?![.,:/-]?[0-9])`;
  },
  read: ({ groups }): Meaning | null => {
    const to = readClock(groups, null);
    const hour = Number(groups['hour1']);
    if (to === null || hour > 24) return null;
    if (groups['head'] === undefined && (groups['zone'] === undefined || groups['minute1'] === undefined || groups['minute'] === undefined)) return null;
    const part = groups['part1'] ?? groups['clockPart'];
    const from: Clock = {
      kind: 'clock',
      of: null,
      hour: hourOfDay(hour, part),
      minute: Number(groups['minute1'] ?? '0'),
      second: null,
      zone: zoneOffset(groups['zone1']) ?? to.zone,
    };
    return { kind: 'range', from, to };
  },
};
