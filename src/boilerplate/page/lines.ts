import { BLANK, charClass, IGNORABLE, NEWLINE } from '../../text/chars.ts';
import { breakFinder } from '../../text/layout/lines.ts';
import { isSoftBreak, type Wrapping, wrappingOf } from '../../text/layout/wrapping.ts';
import type { Span } from '../../text/span.ts';
import { type Plain, plain } from './plain.ts';

/**
 * A text cut in lines that hold more than white space and zero-width characters. Line `i` is
 * `text.slice(starts[i], ends[i])`, trimmed; it holds line ends where the text was wrapped to a column.
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
/** What a line of its own opens with, whatever room the line before it had. */
const OWN_LINE =
  /^(?:(?:baca|simak|lihat|tonton) juga\b|(?:editor|penulis|reporter|pewarta|kontributor|redaktur|sumber|foto|tags?) ?:|ADVERTISEMENT\b|SCROLL TO\b|\[gambas:)/i;
const OWN_LINE_UNITS = 16;

/** The line ends in the white space `text[from, to)`; CR LF is one. */
function breaksIn(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let k = from; k < to; k++) {
    const code = text.charCodeAt(k);
    if (charClass(code) & NEWLINE && !(code === 0x0a && text.charCodeAt(k - 1) === 0x0d)) breaks++;
  }
  return breaks;
}

/** Characters in which a line that goes before another is compared with it: a headline and the caption that repeats it. */
const REPEATED_UNITS = 24;

/** True if the line that starts at `start` opens as the line before it does: headlines are repeated, in captions with other capitals. */
function repeats(text: string, last: Span, start: number): boolean {
  const units = Math.min(REPEATED_UNITS, last.end - last.start);
  return text.slice(last.start, last.start + units).toLowerCase() === text.slice(start, start + units).toLowerCase();
}

/** A line that only introduces the headline on the next. */
const LABEL_LINE = /^(?:baca|simak|lihat|tonton) juga ?:$/i;
/** Words of this length and more are capitalized in headlines, but for some. */
const WORDS = /\p{L}{4,30}/gu;
const LEAST_CAPITALIZED = 0.6;

/** True if a line is written as headlines are: most of its longer words are capitalized. */
function isHeadline(line: string): boolean {
  const words = line.match(WORDS) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length >= LEAST_CAPITALIZED * words.length;
}

/** True if the line `last` goes on in `next`: not where that repeats it, as headlines are repeated. */
function goesOn(text: string, last: Span, next: Span, wrapping: Wrapping): boolean {
  if (breaksIn(text, last.end, next.start) !== 1 || !isSoftBreak(text, last.end, next.start, wrapping)) return false;
  return !OWN_LINE.test(text.slice(next.start, next.start + OWN_LINE_UNITS)) && !repeats(text, last, next.start);
}

/** The lines of a text as they are written, trimmed. */
function writtenLines(text: string): Span[] {
  const lines: Span[] = [];
  const nextBreak = breakFinder(text, RARE_BREAKS);
  for (let from = 0; from < text.length; ) {
    const found = nextBreak(from);
    const to = found < 0 ? text.length : found;
    let start = from;
    let end = to;
    while (start < end && charClass(text.charCodeAt(start)) & OUTER) start++;
    while (end > start && charClass(text.charCodeAt(end - 1)) & OUTER) end--;
    if (start < end) lines.push({ start, end });
    from = to + 1;
  }
  return lines;
}

/** Cuts a text in lines. */
export function readLines(text: string, title: string | null): Lines {
  const written = writtenLines(text);
  const wrapping = wrappingOf(text);
  const starts: number[] = [];
  const ends: number[] = [];
  let last: Span | null = null;
  let isTeaser = false;
  for (const line of written) {
    const isJoined = wrapping !== null && last !== null && goesOn(text, last, line, wrapping) && !(isTeaser && !isHeadline(text.slice(line.start, line.end)));
    if (isJoined) ends.pop();
    else {
      isTeaser = last !== null && LABEL_LINE.test(text.slice(last.start, Math.min(last.end, last.start + OWN_LINE_UNITS)));
      starts.push(line.start);
    }
    ends.push(line.end);
    last = line;
  }
  return { text, title, count: starts.length, starts, ends };
}

/** Line `i` as a span; empty outside the page. */
export function lineSpan(page: Lines, i: number): Span {
  if (i < 0) return { start: page.text.length, end: page.text.length };
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
  return i + 1 < page.count ? breaksIn(page.text, page.ends[i] ?? 0, page.starts[i + 1] ?? 0) : 9;
}
