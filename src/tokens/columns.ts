import { ALL_CAPS, BLOCK_START, CAPITAL, GLUED, HAS_DIGIT, LINK, NUMBER, PUNCTUATION, SENTENCE_START, type Tokens, UNGLUED } from '../document/tokens.ts';
import { charClass, DIGIT, LETTER, LOWER, UPPER, WORD } from '../text/chars.ts';
import { foldInto, HASH_START, HASH_STEP } from '../text/fold.ts';
import { endsPlainWord, isLoneMark } from './marks.ts';

/** A lower-case letter is right before a capital: "pemimpinIsrael", "iPhone". Not kept in `Tokens`. */
export const INNER_CAPITAL: number = 1 << 15;

/** News has six characters a token; with fewer the columns double. */
const CHARACTERS_A_TOKEN = 5;
/** How far UPPER is above LOWER: shifted, a capital meets the small letter before it. */
const UPPER_TO_LOWER = 1;
const UPPER_A = 0x41;
const UPPER_Z = 0x5a;
const LOWER_A = 0x61;
const LOWER_Z = 0x7a;
const TO_LOWER = 0x20;

/** A capital, or a capital and a letter, may be abbreviated: "J. Kristiadi", "Ph.D.". */
const LONGEST_ABBREVIATED = 2;
/** Bytes of a token: four columns of four bytes, and the flags. */
const WIDE = 4;
const BYTES = 18;

/** Growing token columns: typed arrays in one buffer, which doubles. */
export class TokenColumns {
  count = 0;
  starts: Uint32Array;
  ends: Uint32Array;
  hashes: Int32Array;
  /** The first tokens of sentences, `sentenceCount` of them. */
  sentences: Uint32Array;
  sentenceCount = 0;
  flags: Uint16Array;
  private readonly text: string;

  constructor(text: string, room: number = Math.ceil(text.length / CHARACTERS_A_TOKEN) + 16) {
    const buffer = new ArrayBuffer(room * BYTES);
    this.text = text;
    this.starts = new Uint32Array(buffer, 0, room);
    this.ends = new Uint32Array(buffer, room * WIDE, room);
    this.hashes = new Int32Array(buffer, 2 * room * WIDE, room);
    this.sentences = new Uint32Array(buffer, 3 * room * WIDE, room);
    this.flags = new Uint16Array(buffer, 4 * room * WIDE, room);
  }

  /** Adds `text[start, end)`, with its hash and what its characters say of it. */
  push(start: number, end: number, flags: number): void {
    const i = this.row(start, end, flags);
    this.flags[i] = (this.flags[i] ?? 0) | this.describe(i, start, end);
  }

  /**
   * Adds the token at `start` when it is a plain word, ASCII letters of which the first alone may be a capital before what surely ends it
   * within `limit`, or a mark that is always a token by itself: nine tokens of ten are. Returns its end; -1 when it is none, and
   * nothing is added.
   */
  pushPlain(start: number, limit: number, flags: number): number {
    const { text } = this;
    const first = text.charCodeAt(start);
    const capital = first >= UPPER_A && first <= UPPER_Z;
    let hash = HASH_START;
    let at = start;
    let code = capital ? first + TO_LOWER : first;
    for (; code >= LOWER_A && code <= LOWER_Z; code = text.charCodeAt(++at)) hash = Math.imul(hash ^ code, HASH_STEP);
    if (at === start) return isLoneMark(first) ? this.pushMark(start, first, flags) : -1;
    if (at >= limit || !endsPlainWord(text, at, code, capital && at - start <= LONGEST_ABBREVIATED)) return -1;
    const i = this.row(start, at, flags | (capital ? CAPITAL : 0));
    this.hashes[i] = hash;
    return at;
  }

  /** Marks token `i` as the first of a sentence. */
  beginSentence(i: number): void {
    this.flags[i] = (this.flags[i] ?? 0) | SENTENCE_START;
    this.sentences[this.sentenceCount++] = i;
  }

  private pushMark(start: number, code: number, flags: number): number {
    const i = this.row(start, start + 1, flags | PUNCTUATION);
    this.hashes[i] = foldInto(HASH_START, code);
    return start + 1;
  }

  /** Adds a row without its hash and gives its number. */
  private row(start: number, end: number, flags: number): number {
    if (this.count === this.starts.length) this.growTo(2 * this.count);
    const i = this.count++;
    this.starts[i] = start;
    this.ends[i] = end;
    this.flags[i] = flags | (i > 0 && this.ends[i - 1] === start ? GLUED : 0);
    return i;
  }

  /** Writes the hash of token `i` and returns what its characters say of it, in one pass. */
  private describe(i: number, start: number, end: number): number {
    const { text } = this;
    let hash = HASH_START;
    let seen = 0;
    let letters = 0;
    let first = 0;
    let before = 0;
    let joins = 0;
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      const kind = charClass(code);
      hash = foldInto(hash, code);
      seen |= kind;
      if (kind & LETTER && letters++ === 0) first = kind;
      joins |= before & LOWER & (kind >> UPPER_TO_LOWER);
      before = kind;
    }
    this.hashes[i] = hash;
    const allCaps = letters > 1 && !(seen & LOWER) && first & UPPER ? ALL_CAPS : 0;
    return kindOf(text, start, seen) | (first & UPPER ? CAPITAL : 0) | (seen & DIGIT ? HAS_DIGIT : 0) | (joins ? INNER_CAPITAL : 0) | allCaps;
  }

  /** The same tokens with some cut in pieces, at the given offsets. Pieces after a token's first carry UNGLUED. */
  splitAt(cuts: ReadonlyMap<number, readonly number[]>): TokenColumns {
    if (cuts.size === 0) return this;
    const result = new TokenColumns(this.text, this.starts.length);
    let from = 0;
    for (const [i, points] of cuts) {
      result.append(this, from, i);
      let start = this.starts[i] ?? 0;
      let flag = (this.flags[i] ?? 0) & BLOCK_START;
      for (const end of [...points, this.ends[i] ?? 0]) {
        result.push(start, end, flag);
        start = end;
        flag = UNGLUED;
      }
      from = i + 1;
    }
    result.append(this, from, this.count);
    return result;
  }

  /** Copies the rows `[from, to)` of other columns to the end of these. */
  private append(other: TokenColumns, from: number, to: number): void {
    if (this.count + to - from > this.starts.length) this.growTo(2 * (this.count + to - from));
    this.starts.set(other.starts.subarray(from, to), this.count);
    this.ends.set(other.ends.subarray(from, to), this.count);
    this.hashes.set(other.hashes.subarray(from, to), this.count);
    this.flags.set(other.flags.subarray(from, to), this.count);
    this.count += to - from;
  }

  private growTo(room: number): void {
    const wider = new TokenColumns(this.text, room);
    wider.append(this, 0, this.count);
    this.starts = wider.starts;
    this.ends = wider.ends;
    this.hashes = wider.hashes;
    this.sentences = wider.sentences;
    this.flags = wider.flags;
  }

  /** The finished columns, cut to length. */
  finish(): Tokens {
    const { count } = this;
    const flags = this.flags.subarray(0, count);
    for (let i = 0; i < count; i++) flags[i] = (flags[i] ?? 0) & ~INNER_CAPITAL;
    return {
      count,
      starts: this.starts.subarray(0, count),
      ends: this.ends.subarray(0, count),
      hashes: this.hashes.subarray(0, count),
      flags,
      sentences: this.sentences.subarray(0, this.sentenceCount),
    };
  }
}

function kindOf(text: string, start: number, seen: number): number {
  if (!(seen & WORD)) return PUNCTUATION;
  const first = text.charCodeAt(start);
  if (first === 0x40 || first === 0x23) return LINK;
  if (!(seen & LETTER)) return NUMBER;
  return 0;
}
