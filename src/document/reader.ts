import { countBelow } from '../text/bisect.ts';
import { mayHold } from '../text/hash-bits.ts';
import type { Span } from '../text/span.ts';
import { ALL_CAPS, BLOCK_START, CAPITAL, hasFlag, LINK, NUMBER, PUNCTUATION, SENTENCE_START, type Tokens, tokenAt } from './tokens.ts';

const NOT_A_WORD = NUMBER | PUNCTUATION | LINK;

/**
 * What rules ask of a document's tokens, by index. Every question may be asked of an index outside the document: the answer is then
 * `false`, an empty text or the hash 0, so that a rule looks left and right without guarding the ends.
 */
export class Reader {
  readonly text: string;
  readonly tokens: Tokens;
  readonly count: number;

  constructor(text: string, tokens: Tokens) {
    this.text = text;
    this.tokens = tokens;
    this.count = tokens.count;
  }

  /** The offset of the token's first code unit; 0 outside the document. */
  start(i: number): number {
    return this.tokens.starts[i] ?? 0;
  }

  /** The offset past the token's last code unit; 0 outside the document. */
  end(i: number): number {
    return this.tokens.ends[i] ?? 0;
  }

  /** Code units of the token. */
  length(i: number): number {
    return this.end(i) - this.start(i);
  }

  /** The token as it is written. */
  word(i: number): string {
    return i >= 0 && i < this.count ? this.text.slice(this.start(i), this.end(i)) : '';
  }

  /** The token's `foldHash`. */
  hash(i: number): number {
    return this.tokens.hashes[i] ?? 0;
  }

  /** True if the token's hash is one of these. */
  isOneOf(i: number, hashes: { readonly has: (hash: number) => boolean }): boolean {
    return i >= 0 && i < this.count && hashes.has(this.hash(i));
  }

  /** True if the token is exactly this character. */
  is(i: number, mark: string): boolean {
    return i >= 0 && i < this.count && this.length(i) === 1 && this.text[this.start(i)] === mark;
  }

  /** True if the token has one of the flags of `tokens.ts`. */
  has(i: number, flag: number): boolean {
    return i >= 0 && hasFlag(this.tokens, i, flag);
  }

  /** True for a token that is not a number, mark or link. */
  isWord(i: number): boolean {
    return i >= 0 && i < this.count && !hasFlag(this.tokens, i, NOT_A_WORD);
  }

  isCapital(i: number): boolean {
    return this.has(i, CAPITAL);
  }

  /** True for two letters or more that are all capitals. */
  isAllCaps(i: number): boolean {
    return this.has(i, ALL_CAPS);
  }

  isNumber(i: number): boolean {
    return this.has(i, NUMBER);
  }

  isPunctuation(i: number): boolean {
    return this.has(i, PUNCTUATION);
  }

  startsSentence(i: number): boolean {
    return this.has(i, SENTENCE_START);
  }

  /** True for the first token of a block (a paragraph or a line of its own), which no phrase or name reaches over. */
  startsBlock(i: number): boolean {
    return this.has(i, BLOCK_START);
  }

  /** The next token from `i` on that has one of the flags or may be a word of the set; `count` when there is none. */
  next(i: number, flags: number, words: Uint32Array): number {
    const { flags: columns, hashes } = this.tokens;
    for (let k = i; k < this.count; k++) if (((columns[k] ?? 0) & flags) !== 0 || mayHold(words, hashes[k] ?? 0)) return k;
    return this.count;
  }

  /** The characters from token `first` up to, not including, token `past`. */
  span(first: number, past: number): Span {
    return { start: this.start(first), end: this.end(past - 1) };
  }

  /** The text from token `first` up to, not including, token `past`. */
  textOf(first: number, past: number): string {
    return this.text.slice(this.start(first), this.end(past - 1));
  }

  /** The first token that starts at or after an offset; `count` when there is none. */
  at(offset: number): number {
    return tokenAt(this.tokens, offset);
  }

  /** The index in `tokens.sentences` of the sentence that token `i` is in. */
  sentenceOf(i: number): number {
    const { sentences } = this.tokens;
    return countBelow(sentences, sentences.length, i + 1) - 1;
  }

  /** The tokens `[first, past)` of sentence `k`; empty when there is none. */
  sentence(k: number): { readonly first: number; readonly past: number } {
    const { sentences } = this.tokens;
    const first = sentences[k];
    return first === undefined ? { first: 0, past: 0 } : { first, past: sentences[k + 1] ?? this.count };
  }

  /** The tokens `[first, past)` of the sentence around token `i`. */
  sentenceAround(i: number): { readonly first: number; readonly past: number } {
    return this.sentence(this.sentenceOf(i));
  }
}
