import { charClass, IGNORABLE, SPACE } from '../text/chars.ts';

/** A stretch of text as rules read it, and the way back: `at(i)` is the offset in the document of character `i`. */
export interface Plain {
  readonly text: string;
  readonly at: (i: number) => number;
}

/** Typographic characters and what rules see in their place. */
const TYPED: ReadonlyMap<string, string> = new Map([
  ['‘', "'"],
  ['’', "'"],
  ['“', '"'],
  ['”', '"'],
  ['‐', '-'],
  ['‑', '-'],
  ['–', '-'],
  ['—', '-'],
  ['―', '-'],
  ['−', '-'],
  ['：', ':'],
]);

function isAscii(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) >= 0x80) return false;
  return true;
}

/**
 * `text[start, end)` with every kind of space as " ", curly quotes and all dashes in their ASCII form, and without
 * zero-width characters, so that patterns need to know one spelling only.
 */
export function plain(text: string, start: number, end: number): Plain {
  if (isAscii(text, start, end)) return { text: text.slice(start, end), at: (i) => start + i };
  let result = '';
  const offsets: number[] = [];
  for (let i = start; i < end; i++) {
    const char = text[i] ?? '';
    const kind = charClass(text.charCodeAt(i));
    if (kind & IGNORABLE) continue;
    result += kind & SPACE ? ' ' : (TYPED.get(char) ?? char);
    offsets.push(i);
  }
  return { text: result, at: (i) => (i < offsets.length ? (offsets[i] ?? end) : end) };
}
