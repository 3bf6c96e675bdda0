import { HASH_START, HASH_STEP } from '../../text/fold.ts';
import { MOST_DIGITS, NO_LEXEME } from './lexeme-key.ts';
import type { Prefilter } from './prefilter.ts';

const isLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** The lexemes of a folded text, in columns that grow and are used again: where each begins, and its key. */
export class Lexemes {
  starts: Int32Array = new Int32Array(256);
  keys: Int32Array = new Int32Array(256);
  count = 0;

  /** Reads a text; the gates that its words and marks open are set in `open`. */
  read(text: string, prefilter: Prefilter, open: Int32Array): void {
    this.count = 0;
    for (let i = 0; i < text.length; ) {
      const code = text.charCodeAt(i);
      if (isLetter(code)) i = this.word(text, i, prefilter, open);
      else if (isDigit(code)) i = this.number(text, i);
      else {
        if (code !== 0x20) prefilter.openMark(code, open);
        i++;
      }
    }
  }

  /** The key of the `n`-th lexeme; `NO_LEXEME` past the last. */
  keyOf(n: number): number {
    return n < this.count ? (this.keys[n] ?? NO_LEXEME) : NO_LEXEME;
  }

  private word(text: string, start: number, prefilter: Prefilter, open: Int32Array): number {
    let hash = HASH_START;
    let end = start;
    for (let code = text.charCodeAt(end); isLetter(code); code = text.charCodeAt(++end)) hash = Math.imul(hash ^ code, HASH_STEP);
    prefilter.openWord(hash, open);
    this.put(start, hash);
    return end;
  }

  private number(text: string, start: number): number {
    let end = start;
    while (isDigit(text.charCodeAt(end))) end++;
    this.put(start, Math.min(end - start, MOST_DIGITS));
    return end;
  }

  private put(start: number, key: number): void {
    if (this.count === this.starts.length) this.grow();
    this.starts[this.count] = start;
    this.keys[this.count] = key;
    this.count++;
  }

  private grow(): void {
    const { starts, keys } = this;
    this.starts = new Int32Array(starts.length * 2);
    this.starts.set(starts);
    this.keys = new Int32Array(keys.length * 2);
    this.keys.set(keys);
  }
}

/** The key of the letters or digits of a folded text from a place on. */
export function keyAt(text: string, place: number): number {
  let end = place;
  while (isDigit(text.charCodeAt(end))) end++;
  if (end > place) return Math.min(end - place, MOST_DIGITS);
  let hash = HASH_START;
  for (let code = text.charCodeAt(end); isLetter(code); code = text.charCodeAt(++end)) hash = Math.imul(hash ^ code, HASH_STEP);
  return hash;
}
