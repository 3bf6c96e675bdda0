import type { Reader } from '../document/reader.ts';
import { fold } from '../text/fold.ts';

/** An abbreviation has at least and at most so many letters. */
const LETTERS = { least: 2, most: 9 };
/** Small words that an abbreviation may leave out. */
const SMALL: ReadonlySet<string> = new Set(['dan', 'untuk', 'di', 'dari', 'of', 'and', 'the', 'for', 'atas', 'dalam']);

/** True if token `i` is an abbreviation in capitals. */
export function isAbbreviation(reader: Reader, i: number): boolean {
  return reader.isAllCaps(i) && reader.length(i) >= LETTERS.least && reader.length(i) <= LETTERS.most;
}

/**
 * The first of the words before token `open` whose initials are the letters of the abbreviation, small words left out or not, in one
 * sentence and without marks between them; -1 when no words there are.
 */
export function spelledFrom(reader: Reader, abbreviation: string, open: number): number {
  const letters = fold(abbreviation);
  let left = letters.length;
  for (let i = open - 1; i >= 0 && reader.isWord(i) && left > 0; i--) {
    const word = fold(reader.word(i));
    if (word[0] === letters[left - 1] && !(SMALL.has(word) && left === 1)) {
      left--;
      if (left === 0) return i;
    } else if (!SMALL.has(word)) return -1;
    if (reader.startsSentence(i)) return -1;
  }
  return -1;
}
