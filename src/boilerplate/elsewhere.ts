import type { Lines } from './lines.ts';
import type { Elsewhere } from './link-weights.ts';

/** Tells whether a phrase stands in the text before `start` or after `end`. */
export function elsewhereIn(page: Lines, start: number, end: number): Elsewhere {
  return (phrase) => {
    const first = page.text.indexOf(phrase);
    return first >= 0 && (first + phrase.length <= start || page.text.indexOf(phrase, end) >= 0);
  };
}
