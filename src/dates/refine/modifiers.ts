import type { TimexMod } from '../../document/layers.ts';
import type { View } from '../view.ts';

/** Words before an expression that belong to it, and the TIMEX3 modifier each is. */
const MODIFIERS: readonly (readonly [RegExp, TimexMod])[] = [
  [/(?<![a-z0-9-])(?:di )?(?<core>awal(?: mula)?|permulaan) $/u, 'START'],
  [/(?<![a-z0-9-])(?<core>pertengahan|tengah) $/u, 'MID'],
  [/(?<![a-z0-9-])(?<core>akhir|penghujung|ujung|pengujung|penutup) $/u, 'END'],
  [/(?<![a-z0-9-])(?<core>sekitar|sekira|kira-kira|sekitaran|kurang lebih|lebih kurang|kisaran) $/u, 'APPROX'],
  [/(?<![a-z0-9-])(?<core>hampir|kurang dari|nyaris|belum genap|tak sampai|tidak sampai) $/u, 'LESS_THAN'],
  [/(?<![a-z0-9-])(?<core>lebih dari|lebih|di atas|setidaknya|sedikitnya|minimal|paling sedikit|paling singkat) $/u, 'MORE_THAN'],
  [/(?<![a-z0-9-])(?<core>paling lama|maksimal|maksimum) $/u, 'EQUAL_OR_LESS'],
];
const LOOK_BACK = 24;
const LAST_LETTERS = /[a-z] $/u;

const PART_HEAD = /(?<![a-z0-9-])(?<part>pagi|siang|sore|petang|malam|dini) hari (?:tanggal )?$/u;

/** Where "pagi hari tanggal" before a date at `start` begins, with its part of the day; `null` without one. */
export function partHead(view: View, start: number): { start: number; part: string } | null {
  const found = PART_HEAD.exec(view.text.slice(Math.max(0, start - LOOK_BACK), start));
  if (found === null) return null;
  const part = found.groups?.['part'] ?? 'malam';
  return { start: start - found[0].length, part: part === 'dini' ? 'dini hari' : part };
}

/** The expression `view.text[start, end)` with the modifier that stands before it. */
export function modified(view: View, start: number, end: number): { start: number; end: number; mod: TimexMod | null } {
  const before = view.text.slice(Math.max(0, start - LOOK_BACK), start);
  if (!LAST_LETTERS.test(before)) return { start, end, mod: null };
  for (const [regex, mod] of MODIFIERS) {
    const found = regex.exec(before);
    if (found === null) continue;
    const core = found.groups?.['core'] ?? '';
    return { start: start - core.length - 1, end, mod };
  }
  return { start, end, mod: null };
}
