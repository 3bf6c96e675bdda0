import { charClass, WORD } from '../text/chars.ts';
import { trimSpan } from '../text/lines.ts';
import type { Span } from '../text/span.ts';

/** Code units of one window, and how many windows the first look and the second take of a long text. */
const WINDOW = 150;
export const FIRST_LOOK = 4;
export const SECOND_LOOK = 24;

/** Moves an offset to the right until no word is cut there; gives up after 40 code units. */
function wordStart(text: string, offset: number, end: number): number {
  let i = offset;
  while (i < end && i - offset < 40 && i > 0 && charClass(text.charCodeAt(i - 1)) & WORD && charClass(text.charCodeAt(i)) & WORD) i++;
  return i;
}

/**
 * At most `windows` stretches of about 150 code units, spread evenly over the spans and cut between words; the spans
 * themselves when they are no longer than that. The same spans always give the same windows.
 */
export function sample(text: string, spans: readonly Span[], windows: number): Span[] {
  const total = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  if (total <= windows * WINDOW) return [...spans];
  const found: Span[] = [];
  const step = total / windows;
  let k = 0;
  let before = 0;
  for (const { start, end } of spans) {
    for (; k < windows && step * k < before + end - start; k++) {
      const from = wordStart(text, start + Math.floor(step * k) - before, end);
      const window = trimSpan(text, { start: from, end: wordStart(text, Math.min(end, from + WINDOW), end) });
      if (window.end > window.start) found.push(window);
    }
    before += end - start;
  }
  return found;
}
