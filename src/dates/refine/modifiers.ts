import type { TimexMod } from '../../document/layers.ts';
import { isCapital, type View } from '../view/view.ts';

/** Words before an expression that belong to it, by their last word, and the TIMEX3 modifier each is. */
const MODIFIERS: ReadonlyMap<string, readonly (readonly [phrase: string, mod: TimexMod])[]> = new Map(
  Object.entries<readonly (readonly [string, TimexMod])[]>({
    awal: [['awal', 'START']],
    mula: [['awal mula', 'START']],
    permulaan: [['permulaan', 'START']],
    pertengahan: [['pertengahan', 'MID']],
    tengah: [['tengah', 'MID']],
    akhir: [['akhir', 'END']],
    penghujung: [['penghujung', 'END']],
    pengujung: [['pengujung', 'END']],
    ujung: [['ujung', 'END']],
    sekitar: [['sekitar', 'APPROX']],
    sekira: [['sekira', 'APPROX']],
    sekitaran: [['sekitaran', 'APPROX']],
    kisaran: [['kisaran', 'APPROX']],
    'kira-kira': [['kira-kira', 'APPROX']],
    lebih: [
      ['kurang lebih', 'APPROX'],
      ['lebih', 'MORE_THAN'],
    ],
    kurang: [['lebih kurang', 'APPROX']],
    hampir: [['hampir', 'LESS_THAN']],
    nyaris: [['nyaris', 'LESS_THAN']],
    genap: [['belum genap', 'LESS_THAN']],
    sampai: [
      ['tidak sampai', 'LESS_THAN'],
      ['tak sampai', 'LESS_THAN'],
    ],
    dari: [
      ['kurang dari', 'LESS_THAN'],
      ['lebih dari', 'MORE_THAN'],
    ],
    atas: [['di atas', 'MORE_THAN']],
    setidaknya: [['setidaknya', 'MORE_THAN']],
    sedikitnya: [['sedikitnya', 'MORE_THAN']],
    minimal: [['minimal', 'MORE_THAN']],
    sedikit: [['paling sedikit', 'MORE_THAN']],
    singkat: [['paling singkat', 'MORE_THAN']],
    lama: [['paling lama', 'EQUAL_OR_LESS']],
    maksimal: [['maksimal', 'EQUAL_OR_LESS']],
    maksimum: [['maksimum', 'EQUAL_OR_LESS']],
  }),
);
const LOOK_BACK = 24;
const PART_HEAD = /(?<![a-z0-9-])(?<part>pagi|siang|sore|petang|malam|dini) hari (?:tanggal )?$/u;

/** Where "pagi hari tanggal" before a date at `start`, whose last word is `last`, begins, with its part of the day; `null` without one. */
export function partHead(view: View, start: number, last: string): { start: number; part: string } | null {
  const found = last === 'hari' || last === 'tanggal' ? PART_HEAD.exec(view.text.slice(Math.max(0, start - LOOK_BACK), start)) : null;
  if (found === null) return null;
  const part = found.groups?.['part'] ?? 'malam';
  return { start: start - found[0].length, part: part === 'dini' ? 'dini hari' : part };
}

/**
 * Where an expression at `start` begins with the modifier before it, whose last word is `last`, and that modifier. "Tengah" with a
 * capital is a province's: "Polda Jawa Tengah tahun 2009".
 */
export function modified(view: View, start: number, last: string): { start: number; mod: TimexMod | null } {
  const phrases = view.text[start - 1] === ' ' ? MODIFIERS.get(last) : undefined;
  if (phrases === undefined) return { start, mod: null };
  if (last === 'tengah' && isCapital(view, start - 7)) return { start, mod: null };
  for (const [phrase, mod] of phrases) {
    const from = start - phrase.length - 1;
    if (view.text.startsWith(phrase, from) && (from === 0 || /[^a-z0-9-]/u.test(view.text[from - 1] ?? ''))) return { start: from, mod };
  }
  return { start, mod: null };
}
