import { BLANK, charClass, IGNORABLE, NEWLINE } from '../text/chars.ts';
import { breakFinder } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { type Plain, plain } from './plain.ts';

/**
 * A text cut in lines that hold more than white space and zero-width characters. Line `i` is
 * `text.slice(starts[i], ends[i])`, trimmed.
 */
export interface Lines {
  readonly text: string;
  /** The record's title, if it has one. */
  readonly title: string | null;
  readonly count: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Line ends other than "\n". */
const RARE_BREAKS = '\r\v\f\u0085\u2028\u2029';
const OUTER: number = BLANK | IGNORABLE;

/** Cuts a text in lines. */
export function readLines(text: string, title: string | null): Lines {
  const starts: number[] = [];
  const ends: number[] = [];
  const nextBreak = breakFinder(text, RARE_BREAKS);
  for (let from = 0; from < text.length; ) {
    const found = nextBreak(from);
    const to = found < 0 ? text.length : found;
    let start = from;
    let end = to;
    while (start < end && charClass(text.charCodeAt(start)) & OUTER) start++;
    while (end > start && charClass(text.charCodeAt(end - 1)) & OUTER) end--;
    if (start < end) {
      starts.push(start);
      ends.push(end);
    }
    from = to + 1;
  }
  return { text, title, count: starts.length, starts, ends };
}

/** Line `i` as a span; empty outside the page. */
export function lineSpan(page: Lines, i: number): Span {
  return { start: page.starts[i] ?? page.text.length, end: page.ends[i] ?? page.text.length };
}

/** The length of line `i`; 0 outside the page. */
export function lineLength(page: Lines, i: number): number {
  return (page.ends[i] ?? 0) - (page.starts[i] ?? 0);
}

/** Line `i`, or its first `most` characters, as rules read it. */
export function lineAt(page: Lines, i: number, most: number = Number.POSITIVE_INFINITY): Plain {
  const { start, end } = lineSpan(page, i);
  return plain(page.text, start, Math.min(end, start + most));
}

/** How many line ends lie between line `i` and the next: 2 or more is an empty line. The page's end counts as many. */
export function breaksAfter(page: Lines, i: number): number {
  if (i + 1 >= page.count) return 9;
  let breaks = 0;
  for (let k = page.ends[i] ?? 0; k < (page.starts[i + 1] ?? 0); k++) {
    const code = page.text.charCodeAt(k);
    if (charClass(code) & NEWLINE && !(code === 0x0a && page.text.charCodeAt(k - 1) === 0x0d)) breaks++;
  }
  return breaks;
}
