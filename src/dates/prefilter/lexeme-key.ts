import { foldHash } from '../../text/fold.ts';

/** Digits from which on all numbers are one key. */
export const MOST_DIGITS = 6;
/** The key of no lexeme: nothing follows. */
export const NO_LEXEME = 0;

/** The key of a lexeme: how many digits a number has, the `foldHash` of a word. */
export function keyOf(lexeme: string): number {
  return lexeme.startsWith('0') ? Math.min(lexeme.length, MOST_DIGITS) : foldHash(lexeme);
}

/** The only mark that an expression may begin with: "'80-an". */
export const LEADING_MARK = "'";
