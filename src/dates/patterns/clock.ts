import { numberValue } from '../../knowledge/number-words.ts';
import { clockSource, hourOfDay, readClock, zoneOffset, zoneSource } from '../clock-reading.ts';
import { fragments } from '../fragments.ts';
import type { Clock, Meaning } from '../meaning.ts';
import { type Pattern, sticky } from '../pattern.ts';
import { CLOCK, FIGURES } from '../triggers.ts';

const HEADS = '(?:pukul|pkl\\.?|jam)';

/** "pukul 14.30 WIB", "jam 7 malam", "pkl. 13.00". */
export const clock: Pattern = {
  id: 'clock',
  starts: CLOCK,
  regex: sticky(() => `${HEADS} ?${clockSource()}(?![.,:]?[0-9])`),
  read: ({ groups }) => readClock(groups, null),
};

/** "18.02 Wita", "17:30 GMT": figures that only their zone makes a time. */
export const zonedClock: Pattern = {
  id: 'clock-zone',
  starts: FIGURES,
  regex: sticky(
    () => `(?<hour>[0-2]?[0-9])[.:](?<minute>[0-5][0-9])(?:[.:](?<second>[0-5][0-9]))?(?: (?<clockPart>${fragments().part}|[ap]\\.?m\\.?))?${zoneSource()}`,
  ),
  read: ({ groups }) => readClock(groups, null),
};

/** "pukul 06.00-10.00 WIB", "jam 9 sampai 11 pagi", "07.00 s.d. 21.00 WIB". */
export const clockRange: Pattern = {
  id: 'clock-range',
  starts: CLOCK | FIGURES,
  regex: sticky(() => {
    const join = '(?: ?- ?| ?s[./]?d\\.? ?| sampai dengan | hingga | sampai | dan )';
    const from = `(?<hour1>[0-2]?[0-9])(?:[.:](?<minute1>[0-5][0-9]))?(?: (?<part1>${fragments().part}))?(?: (?<zone1>${fragments().zone}))?`;
    return `(?<head>${HEADS} )?${from}${join}(?:${HEADS} )?${clockSource()}(?![.,:/-]?[0-9])`;
  }),
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

/** "jam tujuh malam", "pukul setengah delapan pagi", "jam 7 kurang sepuluh", "pukul tujuh lewat seperempat". */
export const spokenClock: Pattern = {
  id: 'clock-words',
  starts: CLOCK,
  regex: sticky(() => {
    const word = '(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|dua belas|[0-9]{1,2})';
    const shift = `(?: (?<sign>kurang|lewat|lebih) (?<shift>seperempat|${fragments().number})(?: menit)?)?`;
    return `${HEADS} (?<half>setengah )?(?<hourWord>dua belas|${word})${shift}(?: (?<part>${fragments().part})(?: hari)?)?(?:${zoneSource()})?`;
  }),
  read: ({ groups }): Meaning | null => {
    const said = numberValue(groups['hourWord'] ?? '');
    if (said === null || said > 24) return null;
    const step = groups['shift'] === 'seperempat' ? 15 : (numberValue(groups['shift'] ?? '0') ?? 0);
    const sign = groups['sign'] === 'kurang' ? -1 : 1;
    const minutes = hourOfDay(said, groups['part']) * 60 + sign * step - (groups['half'] === undefined ? 0 : 30);
    const day = (minutes + 1440) % 1440;
    return { kind: 'clock', of: null, hour: Math.floor(day / 60), minute: day % 60, second: null, zone: zoneOffset(groups['zone']) };
  },
};
