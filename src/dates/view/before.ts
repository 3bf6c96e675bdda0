import { charClass, DIGIT, LETTER } from '../../text/chars.ts';

/** The word that ends right before a place of a folded text, a colon and a space between allowed; "" when none does. */
export function wordBefore(text: string, place: number): string {
  let end = place;
  if (text.charCodeAt(end - 1) === 0x20) end--;
  if (text.charCodeAt(end - 1) === 0x3a) end--;
  let start = end;
  while (start > 0 && isWordUnit(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end);
}

/** Letters, digits and the hyphen and full stop inside words ("kira-kira", "jl."). */
const isWordUnit = (code: number): boolean => (charClass(code) & (LETTER | DIGIT)) !== 0 || code === 0x2d || code === 0x2e;
