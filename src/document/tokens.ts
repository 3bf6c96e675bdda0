import { countBelow, countWhile } from '../text/bisect.ts';
import type { Span } from '../text/span.ts';

/** Bits of `Tokens.flags`. A token without NUMBER, PUNCTUATION and LINK is a word. */
export const NUMBER = 1;
export const PUNCTUATION = 2;
/** URL, e-mail address, @handle or #hashtag. */
export const LINK = 4;
/** The first letter is a capital. */
export const CAPITAL = 8;
/** Two letters or more, all capitals: "AS", "KOMPAS.COM", "F-16A" is not. */
export const ALL_CAPS = 16;
export const HAS_DIGIT = 32;
/** No white space is between this token and the one before it. */
export const GLUED = 64;
/** The first token after a line end that no phrase or name reaches over, or after boilerplate. */
export const BLOCK_START = 128;
export const SENTENCE_START = 256;
/** Cut from the token before it where a newsroom lost the space: "pemimpin|Israel|sebagai". */
export const UNGLUED = 512;

/**
 * The tokens of the body in text order, one column a property: token `i` is `text.slice(starts[i], ends[i])`.
 * Boilerplate has no tokens. `hashes` are `foldHash` values; `sentences[k]` is the first token of sentence `k`.
 * Each column has `count` rows.
 */
export interface Tokens {
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly hashes: Int32Array;
  readonly flags: Uint16Array;
  readonly sentences: Uint32Array;
}

/** The characters from token `first` up to, not including, token `past`. */
export function tokenSpan(tokens: Tokens, first: number, past: number): Span {
  return { start: tokens.starts[first] ?? 0, end: tokens.ends[past - 1] ?? 0 };
}

/** The text of token `i`; empty outside the document. */
export function tokenText(text: string, tokens: Tokens, i: number): string {
  return i >= 0 && i < tokens.count ? text.slice(tokens.starts[i], tokens.ends[i]) : '';
}

/** True when token `i` exists and has one of the flags. */
export function hasFlag(tokens: Tokens, i: number, flag: number): boolean {
  return ((tokens.flags[i] ?? 0) & flag) !== 0;
}

/** The number of the sentence that a character offset of the body is in. */
export function sentenceAt({ starts, sentences }: Tokens, offset: number): number {
  return Math.max(0, countWhile(sentences.length, (k) => (starts[sentences[k] ?? 0] ?? 0) <= offset) - 1);
}

/** The first token that starts at or after a character offset; `count` when there is none. */
export function tokenAt(tokens: Tokens, offset: number): number {
  return countBelow(tokens.starts, tokens.count, offset);
}
