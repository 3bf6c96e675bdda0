import { charClass, IGNORABLE, LETTER } from '../../text/chars.ts';
import { foldInto, HASH_START } from '../../text/fold.ts';

/** No first word of a rule is longer. */
const LONGEST_WORD_CHARACTERS = 16;
/** Bullets, brackets, digits and quotes looked over before a word. */
const MOST_SIGN_CHARACTERS = 10;
const IN_WORD: number = LETTER | IGNORABLE;

/** The fold hash of the first letters of `text[start, end)`, after a few signs at most; that of "" when there are none. */
export function firstWord(text: string, start: number, end: number): number {
  let i = wordStart(text, start, end);
  let hash = HASH_START;
  for (const past = Math.min(end, i + LONGEST_WORD_CHARACTERS); i < past; i++) {
    const code = text.charCodeAt(i);
    if (!(charClass(code) & IN_WORD)) break;
    hash = foldInto(hash, code);
  }
  return hash;
}

/** The same of the word after the first. */
export function secondWord(text: string, start: number, end: number): number {
  let i = wordStart(text, start, end);
  while (i < end && charClass(text.charCodeAt(i)) & IN_WORD) i++;
  return firstWord(text, i, end);
}

function wordStart(text: string, start: number, end: number): number {
  let i = start;
  for (let n = 0; i < end && n < MOST_SIGN_CHARACTERS && !(charClass(text.charCodeAt(i)) & LETTER); n++) i++;
  return i;
}
