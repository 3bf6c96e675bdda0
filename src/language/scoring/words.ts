import { charClass, LETTER } from '../../text/chars.ts';
import { foldUnit } from '../../text/fold.ts';

/** Letters of one word that are read: a longer "word" is a link or noise. */
export const LONGEST_WORD = 40;

const BOUNDARY = 0;
const APOSTROPHE = 27;
/** Every letter without a base in a-z: ß, ø, and all other scripts. */
const FOREIGN = 28;
const UNKNOWN = 255;

/** The symbol of a code unit: 1-26 for a-z, case and accents aside; `BOUNDARY` for all that is not a letter. Filled as texts bring it. */
const symbols = new Uint8Array(0x10000).fill(UNKNOWN);

function learn(code: number): number {
  const base = foldUnit(code);
  const letter = base >= 0x61 && base <= 0x7a;
  const symbol = letter ? base - 0x60 : base === 0x27 ? APOSTROPHE : charClass(code) & LETTER ? FOREIGN : BOUNDARY;
  symbols[code] = symbol;
  return symbol;
}

function symbolOf(code: number): number {
  const symbol = symbols[code] ?? BOUNDARY;
  return symbol === UNKNOWN ? learn(code) : symbol;
}

/** A word as the detector reads it: the first `length` places of `symbols`, of which the first and last are boundaries, and its first `accented` code units above ASCII. */
export interface Word {
  readonly symbols: Uint8Array;
  length: number;
  readonly accents: Uint16Array;
  accented: number;
}

/** A word to read into, again and again. */
export function createWord(): Word {
  return { symbols: new Uint8Array(LONGEST_WORD + 2), length: 0, accents: new Uint16Array(LONGEST_WORD), accented: 0 };
}

/** A word's own hash, or that of its first `letters` letters. */
export function wordHash({ symbols, length }: Word, letters: number = length - 2): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = 1; i <= letters; i++) hash = Math.imul(hash ^ (symbols[i] ?? 0), 0x01000193);
  return Math.imul(hash, 0x01000193);
}

function wordStart(text: string, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const symbol = symbolOf(text.charCodeAt(i));
    if (symbol !== BOUNDARY && symbol !== APOSTROPHE) return i;
  }
  return end;
}

/** Reads the next word of `text[from, end)` and returns the offset after it; without one the word has the length 0. */
export function readWord(word: Word, text: string, from: number, end: number): number {
  let i = wordStart(text, from, end);
  let length = 1;
  word.accented = 0;
  for (; i < end; i++) {
    const code = text.charCodeAt(i);
    const symbol = symbolOf(code);
    if (symbol === BOUNDARY) break;
    if (length > LONGEST_WORD) continue;
    word.symbols[length++] = symbol;
    if (code >= 0x80) word.accents[word.accented++] = code;
  }
  word.symbols[length] = BOUNDARY;
  word.length = length === 1 ? 0 : length + 1;
  return i;
}
