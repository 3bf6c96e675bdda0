import { ALL_CAPS, BLOCK_START, CAPITAL, GLUED, HAS_DIGIT, LINK, NUMBER, PUNCTUATION, type Tokens, UNGLUED } from '../document/tokens.ts';
import { charClass, DIGIT, LETTER, LOWER, UPPER, WORD } from '../text/chars.ts';
import { foldInto, HASH_START, HASH_STEP } from '../text/fold.ts';

/** A lower-case letter stands right before a capital: "pemimpinIsrael", "iPhone". Not kept in `Tokens`. */
export const INNER_CAPITAL: number = 1 << 15;

/** News has six characters a token; with fewer the columns double. */
const CHARACTERS_A_TOKEN = 5;
/** How far UPPER stands above LOWER: shifted, a capital meets the small letter before it. */
const UPPER_TO_LOWER = 1;
const UPPER_A = 0x41;
const UPPER_Z = 0x5a;
const LOWER_A = 0x61;
const LOWER_Z = 0x7a;
const TO_LOWER = 0x20;
const SPACE_CODE = 0x20;
const COMMA = 0x2c;

/** Growing token columns: typed arrays that double. */
export class TokenColumns {
  count = 0;
  starts: Uint32Array;
  ends: Uint32Array;
  hashes: Int32Array;
  flags: Uint16Array;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
    const room = Math.ceil(text.length / CHARACTERS_A_TOKEN) + 16;
    this.starts = new Uint32Array(room);
    this.ends = new Uint32Array(room);
    this.hashes = new Int32Array(room);
    this.flags = new Uint16Array(room);
  }

  /** Adds `text[start, end)`, with its hash and what its characters say of it. */
  push(start: number, end: number, flags: number): void {
    const i = this.row(start, end, flags);
    this.flags[i] = (this.flags[i] ?? 0) | this.describe(i, start, end);
  }

  /**
   * Adds the token at `start` when it is a plain word, ASCII letters of which the first alone may be a capital, before a space or
   * comma within `limit`: two tokens of three are. Returns its end; -1 when it is none, and nothing is added.
   */
  pushPlain(start: number, limit: number, flags: number): number {
    const { text } = this;
    const first = text.charCodeAt(start);
    const capital = first >= UPPER_A && first <= UPPER_Z;
    let hash = HASH_START;
    let at = start;
    let code = capital ? first + TO_LOWER : first;
    for (; code >= LOWER_A && code <= LOWER_Z; code = text.charCodeAt(++at)) hash = Math.imul(hash ^ code, HASH_STEP);
    if (at === start || at >= limit || (code !== SPACE_CODE && code !== COMMA)) return -1;
    const i = this.row(start, at, flags | (capital ? CAPITAL : 0));
    this.hashes[i] = hash;
    return at;
  }

  /** Adds a row without its hash and gives its number. */
  private row(start: number, end: number, flags: number): number {
    if (this.count === this.starts.length) this.grow();
    const i = this.count++;
    this.starts[i] = start;
    this.ends[i] = end;
    this.flags[i] = flags | (i > 0 && this.ends[i - 1] === start ? GLUED : 0);
    return i;
  }

  /** Writes the hash of token `i` and returns what its characters say of it: one pass, for this is the hottest loop of all. */
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
    const result = new TokenColumns(this.text);
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
    while (this.count + to - from > this.starts.length) this.grow();
    this.starts.set(other.starts.subarray(from, to), this.count);
    this.ends.set(other.ends.subarray(from, to), this.count);
    this.hashes.set(other.hashes.subarray(from, to), this.count);
    this.flags.set(other.flags.subarray(from, to), this.count);
    this.count += to - from;
  }

  private grow(): void {
    const wider = <A extends { set: (from: A) => void }>(into: A, from: A): A => {
      into.set(from);
      return into;
    };
    const length = this.starts.length * 2;
    this.starts = wider(new Uint32Array(length), this.starts);
    this.ends = wider(new Uint32Array(length), this.ends);
    this.hashes = wider(new Int32Array(length), this.hashes);
    this.flags = wider(new Uint16Array(length), this.flags);
  }

  /** The finished columns, cut to length; sentences are not known yet. */
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
      sentences: new Uint32Array(0),
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
