/** A character that came as several: how many, and what rules see in their place. */
export interface Garbled {
  readonly length: number;
  readonly seen: string;
}

/** HTML's references that were left in the text, and UTF-8 that was read as windows-1252 or ISO 8859-1. */
const SPELLINGS: readonly (readonly [seen: string, spellings: readonly string[]])[] = [
  [' ', ['&nbsp;', '&#160;', 'Â\u00a0']],
  ['-', ['&ndash;', '&mdash;', '&#8211;', '&#8212;', 'â€“', 'â€”', 'â\u0080\u0093', 'â\u0080\u0094']],
  ['"', ['&quot;', '&ldquo;', '&rdquo;', '&#34;', '&#8220;', '&#8221;', 'â€œ', 'â€\u009d', 'â\u0080\u009c', 'â\u0080\u009d']],
  ["'", ['&lsquo;', '&rsquo;', '&#39;', '&#8216;', '&#8217;', 'â€˜', 'â€™', 'â\u0080\u0098', 'â\u0080\u0099']],
  ['&', ['&amp;', '&#38;']],
];

/** The character that came garbled at `i`, or `null`. */
export function garbledAt(text: string, i: number): Garbled | null {
  for (const [seen, spellings] of SPELLINGS) for (const spelling of spellings) if (text.startsWith(spelling, i)) return { length: spelling.length, seen };
  return null;
}
