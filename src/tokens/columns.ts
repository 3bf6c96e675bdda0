import { ALL_CAPS, BLOCK_START, CAPITAL, GLUED, HAS_DIGIT, LINK, NUMBER, PUNCTUATION, type Tokens, UNGLUED } from '../document/tokens.ts';
import { charClass, DIGIT, LETTER, LOWER, UPPER, WORD } from '../text/chars.ts';
import { foldHash } from '../text/fold.ts';

/** A lower-case letter stands right before a capital: "pemimpinIsrael", "iPhone". Not kept in `Tokens`. */
export const INNER_CAPITAL: number = 1 << 15;

/** Growing token columns: typed arrays that double. */
export class TokenColumns {
  count = 0;
  starts: Uint32Array = new Uint32Array(1024);
  ends: Uint32Array = new Uint32Array(1024);
  hashes: Int32Array = new Int32Array(1024);
  flags: Uint16Array = new Uint16Array(1024);
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** Adds `text[start, end)`, with its hash and what its characters say of it. */
  push(start: number, end: number, flags: number): void {
    if (this.count === this.starts.length) this.grow();
    const i = this.count++;
    this.starts[i] = start;
    this.ends[i] = end;
    const glued = i > 0 && this.ends[i - 1] === start ? GLUED : 0;
    this.flags[i] = flags | glued | this.describe(i, start, end);
  }

  /** Writes the hash of token `i` and returns what its characters say of it. */
  private describe(i: number, start: number, end: number): number {
    this.hashes[i] = foldHash(this.text, start, end);
    let seen = 0;
    let letters = 0;
    let first = 0;
    let before = 0;
    let inner = 0;
    for (let at = start; at < end; at++) {
      const kind = charClass(this.text.charCodeAt(at));
      seen |= kind;
      if (kind & LETTER) {
        if (letters++ === 0) first = kind;
        if (kind & UPPER && before & LOWER) inner = INNER_CAPITAL;
      }
      before = kind;
    }
    const allCaps = letters > 1 && !(seen & LOWER) && first & UPPER ? ALL_CAPS : 0;
    return kindOf(this.text, start, seen) | (first & UPPER ? CAPITAL : 0) | (seen & DIGIT ? HAS_DIGIT : 0) | inner | allCaps;
  }

  /**
   * The same tokens with some cut in pieces: `pointsOf(i)` gives the offsets at which token `i` is cut, or nothing.
   * Pieces after the first carry UNGLUED.
   */
  splitAt(pointsOf: (i: number) => readonly number[]): TokenColumns {
    const cuts = new Map<number, readonly number[]>();
    for (let i = 0; i < this.count; i++) {
      const points = pointsOf(i);
      if (points.length > 0) cuts.set(i, points);
    }
    if (cuts.size === 0) return this;
    const result = new TokenColumns(this.text);
    for (let i = 0; i < this.count; i++) {
      let start = this.starts[i] ?? 0;
      let flag = (this.flags[i] ?? 0) & BLOCK_START;
      for (const end of [...(cuts.get(i) ?? []), this.ends[i] ?? 0]) {
        result.push(start, end, flag);
        start = end;
        flag = UNGLUED;
      }
    }
    return result;
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
