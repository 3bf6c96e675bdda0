import { charClass, LOWER } from '../../text/chars.ts';
import type { Lines } from './lines.ts';

const TAIL_UNITS = 3;
const TERMINAL = /[.!?:;"'”’)\]>|]$/u;
const SENTENCE_END = /[.!?]["”')]?$/u;
const GOES_ON: ReadonlySet<string> = new Set(',.;)');

/** True if line `i` goes on a sentence in small letters or with the marks that end one: scrapers break lines at links. */
function continues(page: Lines, i: number): boolean {
  const start = page.starts[i] ?? page.text.length;
  return (charClass(page.text.charCodeAt(start)) & LOWER) !== 0 || GOES_ON.has(page.text.charAt(start));
}

/** True if the text before line `i` ends no sentence. */
function isOpenBefore(page: Lines, i: number): boolean {
  if (i < 1) return false;
  const end = page.ends[i - 1] ?? 0;
  return !TERMINAL.test(page.text.slice(Math.max(0, end - TAIL_UNITS), end));
}

/** True if line `i` is a piece of a sentence that was broken at its links: the sentence goes on in the next line. */
export function isInsideSentence(page: Lines, i: number): boolean {
  return continues(page, i + 1) || (continues(page, i) && isOpenBefore(page, i));
}

/** True if line `i` ends a sentence. */
export function endsSentence(page: Lines, i: number): boolean {
  const end = page.ends[i] ?? 0;
  return SENTENCE_END.test(page.text.slice(end - 2, end));
}
