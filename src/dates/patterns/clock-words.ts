import { numberValue } from '../../knowledge/numbers/number-words.ts';
import type { Meaning } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { CLOCK_HEADS, hourOfDay, zoneOffset, zoneSource } from '../reading/clock-reading.ts';

/** "jam tujuh malam", "pukul setengah delapan pagi", "jam 7 kurang sepuluh", "pukul tujuh lewat seperempat". */
export const spokenClock: Pattern = {
  id: 'clock-words',
  examples: [
    ['Rapat dimulai [pukul setengah delapan pagi].', '2024-05-15T07:30'],
    ['Bel berbunyi [jam tujuh kurang sepuluh].', '2024-05-15T06:50'],
  ],
  refusals: ['Ia membeli jam tangan.'],
  regex: (words) => {
    const word = '(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|dua belas|[0-9]{1,2})';
    const shift = `(?: (?<sign>kurang|lewat|lebih) (?<shift>seperempat|${words.number})(?: menit)?)?`;
    return `${CLOCK_HEADS} (?<half>setengah )?(?<hourWord>dua belas|${word})${shift}(?: (?<part>${words.part})(?: hari)?)?(?:${zoneSource(words)})?`;
  },
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
