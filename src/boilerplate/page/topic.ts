import type { Lines } from './lines.ts';

/** Words of so many letters tell what a line is about. */
const WORDS = /\p{L}{4,}/gu;

/**
 * The share of the words of `text[start, end)` that also are elsewhere in the page, outside of the stretch: near 0 for the headline of
 * another story, near 1 for a crosshead.
 */
export function sharedWords(page: Lines, start: number, end: number): number {
  const words = page.text.slice(start, end).toLowerCase().match(WORDS) ?? [];
  const before = page.text.slice(0, start).toLowerCase();
  const after = page.text.slice(end).toLowerCase();
  const shared = words.filter((word) => before.includes(word) || after.includes(word)).length;
  return words.length === 0 ? 1 : shared / words.length;
}
