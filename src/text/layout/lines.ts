import { BLANK, charClass } from '../chars.ts';
import type { Span } from '../span.ts';

/** The range without white space at its ends (NBSP included); empty at its start when it is all white space. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && charClass(text.charCodeAt(start)) & BLANK) start++;
  while (end > start && charClass(text.charCodeAt(end - 1)) & BLANK) end--;
  return { start, end };
}

/** Tells where the next line end stands from an offset on, or -1. */
export type NextBreak = (from: number) => number;

/** The line ends of a text: "\n" and `rare` ones, which few texts have. Their presence decides how the next one is looked for. */
export function breakFinder(text: string, rare = '\r\u0085\u2028\u2029'): NextBreak {
  let any = false;
  for (const char of rare) any ||= text.includes(char);
  if (!any) return (from) => text.indexOf('\n', from);
  const anyBreak = new RegExp(`[\n${rare}]`, 'g');
  return (from) => {
    anyBreak.lastIndex = from;
    return anyBreak.exec(text)?.index ?? -1;
  };
}

/**
 * The lines of `text`, or of a span of it, that hold more than white space, in order, trimmed.
 * Lines end at LF, CR LF, CR, U+0085, U+2028 and U+2029.
 */
export function linesOf(text: string, { start, end }: Span = { start: 0, end: text.length }, nextBreak: NextBreak = breakFinder(text)): Span[] {
  const lines: Span[] = [];
  for (let from = start; from < end; ) {
    const found = nextBreak(from);
    const past = found < 0 || found > end ? end : found;
    const line = trimSpan(text, { start: from, end: past });
    if (line.end > line.start) lines.push(line);
    from = past + 1;
  }
  return lines;
}
