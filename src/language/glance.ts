import { functionWords } from '../knowledge/languages/function-words.ts';
import { lazy } from '../knowledge/table.ts';
import { letterClass, UPPER } from '../text/chars.ts';
import type { Span } from '../text/span.ts';

/** Frequent words by code unit (one in 100, about one word in fourteen) from which on a stretch is Indonesian or Malay without a further look. */
export const ENOUGH_FREQUENT: number = 1 / 100;

/** Marks of a frequent word of Indonesian and Malay, and of a function word of another language: bits, so that they are counted without a branch. */
const FREQUENT = 1;
const FOREIGN = 2;

const SPACE = 0x20;

/** One step of a hash of ASCII letters that does not see case. */
const step = (hash: number, code: number): number => Math.imul(hash ^ (code | 0x20), 0x01000193);
const placeOf = (hash: number): number => (hash ^ (hash >>> 16)) & 0xffff;

/** The mark of each function word, at the place of its hash; few other words share one. */
const places = lazy(() => {
  const table = new Uint8Array(0x10000);
  for (const [word, code] of functionWords()) {
    let hash = 0;
    for (let i = 0; i < word.length; i++) hash = step(hash, word.charCodeAt(i));
    table[placeOf(hash)] = code === 'msa' ? FREQUENT : FOREIGN;
  }
  return table;
});

/** A first look at a stretch of text: its words, those with a capital, the frequent ones of Indonesian and Malay, the function words of other languages. */
export interface Glance {
  readonly words: number;
  readonly capitals: number;
  readonly frequent: number;
  readonly foreign: number;
}

/** Counts the words of `text[start, end)` without the detector: a quick test whether it needs to look. */
export function glanceAt(text: string, { start, end }: Span): Glance {
  const table = places();
  let words = 0;
  let capitals = 0;
  let frequent = 0;
  let foreign = 0;
  let hash = 0;
  for (let i = start; i <= end; i++) {
    const code = i < end ? text.charCodeAt(i) : SPACE;
    const kind = letterClass(code);
    if (kind !== 0) {
      if (hash === 0) {
        words++;
        if (kind & UPPER) capitals++;
      }
      hash = step(hash, code);
      continue;
    }
    const mark = table[placeOf(hash)] ?? 0;
    hash = 0;
    frequent += mark & FREQUENT;
    foreign += mark >> 1;
  }
  return { words, capitals, frequent, foreign };
}
