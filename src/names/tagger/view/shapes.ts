import { ALL_CAPS, CAPITAL, HAS_DIGIT, LINK, NUMBER, PUNCTUATION } from '../../../document/tokens.ts';
import { charClass, LETTER, LOWER, UPPER } from '../../../text/chars.ts';

export const LOWER_WORD = 0;
export const CAPITALISED = 1;
export const SHORT_CAPS = 2;
export const LONG_CAPS = 3;
export const MIXED = 4;
export const INITIAL = 5;
export const WITH_DIGIT = 6;
export const DIGITS = 7;
export const LINKED = 8;
/** Marks have shapes of their own from here on, by character code. */
export const MARK = 16;

const LONGEST_ABBREVIATION = 5;

const SMALL_A = 0x61;
const SMALL_Z = 0x7a;

/** True if ASCII small letters alone follow the first letter: most capitalised words. */
function isPlain(text: string, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code < SMALL_A || code > SMALL_Z) return false;
  }
  return true;
}

/** A capital after a lower-case letter, or caps followed by lower case: "iNews", "BUMDes". */
function isMixed(text: string, start: number, end: number): boolean {
  let capitals = 0;
  let lower = 0;
  for (let i = start; i < end; i++) {
    const kind = charClass(text.charCodeAt(i));
    if (kind & UPPER) capitals++;
    else if (kind & LOWER) lower++;
    else if (!(kind & LETTER)) capitals = 0;
  }
  return capitals > 1 && lower > 0;
}

/** How the token `text[start, end)` with `flags` is written: a small number. */
export function shapeOf(text: string, start: number, end: number, flags: number): number {
  if (flags & PUNCTUATION) return MARK + (text.charCodeAt(start) & 0x3f);
  if (flags & LINK) return LINKED;
  if (flags & NUMBER) return DIGITS;
  if (flags & HAS_DIGIT) return WITH_DIGIT;
  if (flags & ALL_CAPS) return end - start <= LONGEST_ABBREVIATION ? SHORT_CAPS : LONG_CAPS;
  if (!(flags & CAPITAL)) return LOWER_WORD;
  if (end - start === 1) return INITIAL;
  return !isPlain(text, start, end) && isMixed(text, start, end) ? MIXED : CAPITALISED;
}
