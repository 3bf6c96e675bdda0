import { BLOCK_START, GLUED, type Tokens } from '../document/tokens.ts';
import { charClass, DIGIT, LETTER, LOWER, UPPER } from '../text/chars.ts';
import { foldUnit } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

/** What the room reads of tokens: it can also be made of a bare text. */
export type Columns = Pick<Tokens, 'count' | 'starts' | 'ends' | 'hashes' | 'flags'>;

/**
 * A stretch of tokens as patterns read it: small letters without accents, one space for any white space, a space where
 * a newsroom lost it ("pada18 Juli"), no zero-width characters. `at` leads each place in `text` back to the document.
 */
export interface View {
  readonly text: string;
  /** The token of each place where a token begins, else -1. */
  readonly tokens: Int32Array;
  /** Offset into the document of each place's character. */
  readonly at: Int32Array;
  readonly first: number;
  readonly past: number;
  /** The document's text: for questions of case. */
  readonly source: string;
}

/** Letters that stand before a digit without a space are cut off it when there are this many: "pada18" but not "G20". */
const LEAST_LETTERS = 3;

class ViewWriter {
  private readonly units: Uint16Array;
  private readonly at: Int32Array;
  private readonly tokens: Int32Array;
  private readonly source: string;
  private length = 0;
  private last = 0;
  private letters = 0;

  constructor(source: string, room: number) {
    this.source = source;
    this.units = new Uint16Array(room);
    this.at = new Int32Array(room);
    this.tokens = new Int32Array(room).fill(-1);
  }

  space(offset: number): void {
    this.put(0x20, offset);
    this.last = 0;
    this.letters = 0;
  }

  /** Whether `text[start]` would run into the word before it. */
  runsOn(start: number): boolean {
    return this.letters > 0 && (charClass(this.source.charCodeAt(start)) & (LETTER | DIGIT)) !== 0;
  }

  token(i: number, start: number, end: number): void {
    this.tokens[this.length] = i;
    for (let k = start; k < end; k++) this.character(k, end);
  }

  private character(k: number, end: number): void {
    const code = this.source.charCodeAt(k);
    const unit = foldUnit(code);
    if (unit < 0) return;
    const kind = charClass(code) & (LETTER | DIGIT);
    if (kind & DIGIT && this.letters >= LEAST_LETTERS) this.space(k);
    else if (kind & LETTER && this.last & DIGIT && this.wordAt(k, end)) this.space(k);
    else if (kind & UPPER && this.last & LOWER && this.letters >= LEAST_LETTERS) this.space(k);
    this.letters = kind & LETTER ? this.letters + 1 : 0;
    this.last = kind;
    this.put(unit, k);
  }

  /** Whether a word of three letters or more begins at `k`: "2025Prabowo", "18Juli", and not "90an" or "2x24". */
  private wordAt(k: number, end: number): boolean {
    let n = 1;
    while (n < LEAST_LETTERS && k + n < end && charClass(this.source.charCodeAt(k + n)) & LETTER) n++;
    return n >= LEAST_LETTERS;
  }

  private put(unit: number, offset: number): void {
    this.units[this.length] = unit;
    this.at[this.length++] = offset;
  }

  finish(first: number, past: number): View {
    const text = String.fromCharCode.apply(null, Array.from(this.units.subarray(0, this.length)));
    return { text, tokens: this.tokens, at: this.at, first, past, source: this.source };
  }
}

/** The view of tokens `first` up to, not including, `past`. */
export function viewOf(source: string, columns: Columns, first: number, past: number): View {
  const from = columns.starts[first] ?? 0;
  const to = columns.ends[past - 1] ?? from;
  const writer = new ViewWriter(source, 2 * (to - from) + 2);
  for (let i = first; i < past; i++) {
    const start = columns.starts[i] ?? 0;
    const end = columns.ends[i] ?? 0;
    if (i > first && (!hasFlagIn(columns, i, GLUED) || writer.runsOn(start))) writer.space(start - 1);
    writer.token(i, start, end);
  }
  return writer.finish(first, past);
}

const hasFlagIn = (columns: Columns, i: number, flag: number): boolean => ((columns.flags[i] ?? 0) & flag) !== 0;

/** True when token `i` begins a block, over whose start no match reaches. */
export function startsBlock(columns: Columns, i: number): boolean {
  return hasFlagIn(columns, i, BLOCK_START);
}

/** The span in the document of `view.text[start, end)`. */
export function spanOf(view: View, start: number, end: number): Span {
  return { start: view.at[start] ?? 0, end: (view.at[end - 1] ?? 0) + 1 };
}

/** True when the character at a place of the view is a capital in the document. */
export function isCapital(view: View, place: number): boolean {
  const char = view.source[view.at[place] ?? -1] ?? '';
  return char !== char.toLowerCase();
}
