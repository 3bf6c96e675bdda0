import { BLANK, charClass } from './chars.ts';
import type { Span } from './span.ts';

/** The range without white space at its ends (NBSP included); empty at its start when it is all white space. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && charClass(text.charCodeAt(start)) & BLANK) start++;
  while (end > start && charClass(text.charCodeAt(end - 1)) & BLANK) end--;
  return { start, end };
}

/**
 * The lines of `text` that hold more than white space, in order, trimmed.
 * Lines end at LF, CR LF, CR, U+0085, U+2028 and U+2029.
 */
export function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  const breaks = /\r\n|[\n\r\u0085\u2028\u2029]/gu;
  let from = 0;
  const push = (end: number): void => {
    const line = trimSpan(text, { start: from, end });
    if (line.end > line.start) lines.push(line);
  };
  for (const found of text.matchAll(breaks)) {
    push(found.index);
    from = found.index + found[0].length;
  }
  push(text.length);
  return lines;
}
