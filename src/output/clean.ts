import { complement, type Span } from '../text/span.ts';

/**
 * The text without the given spans (boilerplate): what is left of each line stays a line, lines and gaps that become
 * empty go, white space at line ends, at the text's ends and where a line's start went goes. For reading and for filters; offsets do not apply to it.
 */
export function cleanText(text: string, boilerplate: readonly Span[]): string {
  const kept = complement(boilerplate, text.length).map(({ start, end }) => text.slice(start, end));
  return kept
    .map((piece, k) => (k > 0 ? joint(kept[k - 1] ?? '', piece) : piece))
    .join('')
    .replace(/[^\S\n\r]{1,200}(?=\r?\n|$)/gu, '')
    .replace(/(?:\r?\n){3,}/gu, '\n\n')
    .trim();
}

/** `after` as it follows `before` where something between them went. */
function joint(before: string, after: string): string {
  if (/[\r\n]$/u.test(before)) return after.replace(/^[^\S\n\r]{1,40}/u, '');
  return /\S$/u.test(before) && /^\S/u.test(after) ? ` ${after}` : after;
}
