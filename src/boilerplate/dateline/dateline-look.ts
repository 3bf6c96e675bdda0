import { datelineFirstWords } from '../../knowledge/places/datelines.ts';
import { charClass, LETTER, LOWER, UPPER, WORD } from '../../text/chars.ts';
import { foldHash } from '../../text/fold.ts';

const CAPS = 1;
const SMALL = 2;
const DOT = 4;
/** The bracket after a place stands, and closes, within so many characters. */
const FURTHEST_BRACKET = 40;

/** The length of the first word with its dots and hyphens, and of what is before its first hyphen; what it is made of. */
function firstWordOf(text: string): { readonly end: number; readonly head: number; readonly made: number } {
  let made = 0;
  let head = 0;
  let i = 0;
  for (; i < text.length; i++) {
    const char = text[i];
    const kind = charClass(text.charCodeAt(i));
    if (char === '-') head ||= i;
    else if (char === '.') made |= DOT;
    else if (kind & WORD) made |= kind & LOWER ? SMALL : CAPS;
    else if (char !== "'") break;
  }
  return { end: i, head: head || i, made };
}

/** The mark that is right after one to four capitalised words at the start of `text`, or "". */
function markAfterNames(text: string): string {
  let i = 0;
  for (let words = 0; words < 4 && charClass(text.charCodeAt(i)) & UPPER; words++) {
    while (charClass(text.charCodeAt(i)) & LETTER || text[i] === "'") i++;
    while (text[i] === ' ') i++;
  }
  return i > 1 && charClass(text.charCodeAt(i)) & LETTER ? '' : text.charAt(i);
}

/** True if a bracket and a dash right after it stand soon in a line that opens with a capital: "Rio de Janeiro (ANTARA) -". */
function bracketsOutlet(text: string): boolean {
  const open = text.indexOf('(');
  if (open < 0 || open > FURTHEST_BRACKET || !(charClass(text.charCodeAt(0)) & UPPER)) return false;
  const close = text.indexOf(')', open);
  return close > 0 && close - open < FURTHEST_BRACKET && /^\) ?\.?-/u.test(text.slice(close, close + 4));
}

/**
 * The cheap look: whether a dateline may open a line: a web address, capitals, a capitalised word or more before a comma
 * or bracket, a known word before a dash.
 */
export function mayOpen(text: string): boolean {
  const { end, head, made } = firstWordOf(text);
  if (made & DOT || (end > 2 && !(made & SMALL))) return true;
  const mark = markAfterNames(text);
  if (mark === ',' || mark === '(' || mark === '/') return true;
  if (bracketsOutlet(text)) return true;
  const small = charClass(text.charCodeAt(0)) & LOWER;
  if (!small && !'-:|'.includes(mark || 'x')) return false;
  return datelineFirstWords.has(foldHash(text, 0, head)) || datelineFirstWords.has(foldHash(text, 0, end));
}
