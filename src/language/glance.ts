import { charClass, LETTER, UPPER } from '../text/chars.ts';
import { foldHash } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

/** Frequent words of Indonesian and Malay; none is frequent in another language of the region or in English. */
const FREQUENT: ReadonlySet<number> = new Set(
  'yang dan dari untuk dengan pada ini itu dalam tidak akan juga oleh karena tersebut adalah bisa saat sebagai kepada para sudah telah lebih menjadi mereka kami kita dapat atau seperti hanya masih antara setelah serta bahwa hingga belum harus namun'
    .split(' ')
    .map((word) => foldHash(word)),
);
const LONGEST = 8;

/** What a first look at a stretch of text gives: its words, those with a capital, those that are frequent in Indonesian. */
export interface Glance {
  readonly words: number;
  readonly capitals: number;
  readonly frequent: number;
}

/** Counts the words of `text[start, end)` without the detector: a quick test whether it needs to look. */
export function glanceAt(text: string, { start, end }: Span): Glance {
  let words = 0;
  let capitals = 0;
  let frequent = 0;
  let from = -1;
  for (let i = start; i <= end; i++) {
    const letter = i < end && (charClass(text.charCodeAt(i)) & LETTER) !== 0;
    if (letter && from < 0) from = i;
    if (letter || from < 0) continue;
    words++;
    if (charClass(text.charCodeAt(from)) & UPPER) capitals++;
    if (i - from <= LONGEST && FREQUENT.has(foldHash(text, from, i))) frequent++;
    from = -1;
  }
  return { words, capitals, frequent };
}
