import type { Lines } from './lines.ts';
import type { Elsewhere } from './link-weights.ts';

/** How far around a link its document is searched: far enough for most articles, and time stays linear. */
const REACH = 4000;

/** Tells whether a phrase stands in the text before `start` or after `end`, not too far away. */
export function elsewhereIn(page: Lines, start: number, end: number): Elsewhere {
  const before = page.text.slice(Math.max(0, start - REACH), start);
  const after = page.text.slice(end, end + REACH);
  return (phrase) => before.includes(phrase) || after.includes(phrase);
}
