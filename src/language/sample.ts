import { charClass, WORD } from '../text/chars.ts';
import { trimSpan } from '../text/layout/lines.ts';
import type { Span } from '../text/span.ts';

/** Code units of one window. */
const WINDOW = 100;
/** How far a window's edge moves at most to leave a word whole. */
const BREAK_REACH_CHARACTERS = 40;

function wordStart(text: string, offset: number, end: number): number {
  const last = Math.min(end, offset + BREAK_REACH_CHARACTERS);
  let i = offset;
  while (i < last && charClass(text.charCodeAt(i - 1)) & WORD) i++;
  return i;
}

/**
 * At most `windows` stretches of about 100 code units, spread evenly over the spans and cut between words; the spans
 * themselves when they are no longer than that. The same spans always give the same windows.
 */
export function sample(text: string, spans: readonly Span[], windows: number): readonly Span[] {
  const total = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  if (total <= windows * WINDOW) return spans;
  const found: Span[] = [];
  const step = total / windows;
  let before = 0;
  for (const { start, end } of spans) {
    const past = before + end - start;
    while (found.length < windows && step * found.length < past) {
      const from = start + Math.max(0, Math.floor(step * found.length) - before);
      const window = { start: wordStart(text, from, end), end: wordStart(text, Math.min(end, from + WINDOW), end) };
      found.push(trimSpan(text, window));
    }
    before = past;
  }
  return found;
}
