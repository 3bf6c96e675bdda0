import { charClass, DIGIT, LETTER, WORD } from '../text/chars.ts';

const ASCII = 0x80;
/** Marks that may join a word to what follows, or make an address of it. */
const JOINERS = "-'`:&@_.";
/** Marks with which a link may begin. */
const LINKERS = '@#';
const FULL_STOP = 0x2e;

/** 1 for an ASCII character that is not part of words and none of the marks. */
function apartFrom(marks: string): Uint8Array {
  return Uint8Array.from({ length: ASCII }, (_, code) => (charClass(code) & WORD || marks.includes(String.fromCharCode(code)) ? 0 : 1));
}

const enders = apartFrom(JOINERS);
const loners = apartFrom(LINKERS);

/** True if a visible character is an ASCII mark that is always a token by itself. */
export function isLoneMark(code: number): boolean {
  return code < ASCII && loners[code] === 1;
}

/**
 * Whether what is at `at` surely ends the word of ASCII letters before it: white space, most marks, and a full stop without a letter or
 * digit after it, unless the word may be abbreviated.
 */
export function endsPlainWord(text: string, at: number, code: number, abbreviated: boolean): boolean {
  if (code === FULL_STOP) return !abbreviated && !(charClass(text.charCodeAt(at + 1)) & (LETTER | DIGIT));
  return code < ASCII && enders[code] === 1;
}
