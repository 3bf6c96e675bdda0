import { complement, type Span } from '../text/span.ts';

/**
 * The text without the given spans (boilerplate): what is left of each line stays a line, lines and gaps that become
 * empty go, white space at line ends and the text's ends goes. For reading and for filters; offsets do not apply to it.
 */
export function cleanText(text: string, boilerplate: readonly Span[]): string {
  const kept = complement(boilerplate, text.length).map(({ start, end }) => text.slice(start, end));
  return kept
    .map((piece, k) => (k > 0 && needsSpace(kept[k - 1] ?? '', piece) ? ` ${piece}` : piece))
    .join('')
    .replace(/[^\S\n\r]{1,200}(?=\r?\n|$)/gu, '')
    .replace(/(?:\r?\n){3,}/gu, '\n\n')
    .trim();
}

const needsSpace = (before: string, after: string): boolean => /\S$/u.test(before) && /^\S/u.test(after);
