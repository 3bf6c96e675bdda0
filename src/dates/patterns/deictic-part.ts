import { neighbourSource } from '../../knowledge/dates/neighbours.ts';
import { lazy } from '../../knowledge/table.ts';
import type { Meaning } from '../meaning.ts';
import { shifted } from '../meaning.ts';
import type { Pattern } from '../pattern.ts';
import { partOf } from '../reading/parts.ts';

const PART_SHIFTS: Readonly<Record<string, number>> = { kemarin: -1, semalam: -1, kelmarin: -1, lalu: -1, besok: 1, esok: 1 };

/** Words before a part of the day that is not a time: "krim malam ini". */
const noTime = lazy(() => new RegExp(`${neighbourSource('no-day-part')} $`, 'u'));

/** "Tadi malam" is the night before; "tadi pagi" is this morning. */
const lastPart = (part: string): number => (/^(?:malam|petang|larut malam)$/u.test(part) ? -1 : 0);

/** "tadi malam", "semalam", "nanti sore", "malam ini", "pagi hari ini", "malam nanti". */
export const deicticPart: Pattern = {
  id: 'deictic-part',
  examples: [
    ['Gempa terasa [tadi malam] di Bitung.', '2024-05-14TNI'],
    ['Warga berkumpul [malam ini] di balai.', '2024-05-15TNI'],
  ],
  refusals: ['Krim malam ini ringan.'],
  regex: (words) =>
    `(?:(?<tadi>tadi) (?<part1>${words.part})|(?<nanti>nanti) (?<part2>${words.part})|(?<semalam>semalam(?! (?:suntuk|penuh)))|(?<part3>${words.part})(?: hari)? (?<where>ini|tadi|nanti|kemarin|kelmarin|semalam|besok|esok|lalu))`,
  read: ({ view, start, groups }): Meaning | null => {
    if (groups['semalam'] !== undefined && view.language === 'zsm') return null;
    if (groups['semalam'] !== undefined)
      return /(?:jam |[0-9] )$/u.test(view.text.slice(Math.max(0, start - 6), start)) ? null : partOf(shifted('day', -1), 'malam');
    if (noTime().test(view.text.slice(Math.max(0, start - 9), start))) return null;
    const part = groups['part1'] ?? groups['part2'] ?? groups['part3'] ?? '';
    const where = groups['tadi'] ?? groups['nanti'] ?? groups['where'] ?? 'ini';
    return partOf(shifted('day', where === 'tadi' ? lastPart(part) : (PART_SHIFTS[where] ?? 0)), part);
  },
};
