import { BLOCK_START, GLUED, type Tokens } from '../../document/tokens.ts';
import type { DateLanguage } from '../../knowledge/dates/forms.ts';
import { charClass, DIGIT, LETTER, LOWER, UPPER } from '../../text/chars.ts';
import { foldUnit } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { isPlain } from './plain.ts';

/** What the room reads of tokens: it can also be made of a bare text. */
export type Columns = Pick<Tokens, 'count' | 'starts' | 'ends' | 'hashes' | 'flags'>;

/**
 * A stretch of tokens as patterns read it: small letters without accents, one space for any white space, a space where
 * a newsroom lost it ("pada18 Juli"), no zero-width characters. A place is an index into `text`.
 */
export interface View {
  readonly text: string;
  /** Offset into the document of each place's character; `null` when it is `from` plus the place. */
  readonly at: readonly number[] | null;
  readonly from: number;
  /** The first token. */
  readonly first: number;
  /** How many words begin in the view: tokens, and words cut off them. */
  readonly count: number;
  /** The place and the token of each word, -1 for a cut-off one; `null` when words are tokens and places their starts. */
  readonly words: { readonly places: readonly number[]; readonly tokens: readonly number[] } | null;
  /** The document's text: for questions of case. */
  readonly source: string;
  readonly language: DateLanguage;
}

/** Tokens `first` up to, not including, `past`. */
export interface Window {
  readonly first: number;
  readonly past: number;
  readonly language: DateLanguage;
}

/** Letters that are before a digit without a space are cut off it when there are this many: "pada18" but not "G20". */
const LEAST_LETTERS = 3;

/** True if a word of three letters or more begins at `k`: "2025Prabowo", "18Juli", and not "90an" or "2x24". */
function wordAt(source: string, k: number): boolean {
  let n = 1;
  while (n < LEAST_LETTERS && charClass(source.charCodeAt(k + n)) & LETTER) n++;
  return n >= LEAST_LETTERS;
}

/** True if a lost space is between the character at `k` of class `kind` and the one before it. */
function runsOn(source: string, k: number, kind: number, last: number, letters: number): boolean {
  if (kind & DIGIT) return letters >= LEAST_LETTERS;
  if (!(kind & LETTER)) return false;
  if (last & DIGIT) return wordAt(source, k);
  return (kind & UPPER) !== 0 && (last & LOWER) !== 0 && letters >= LEAST_LETTERS;
}

/** The most arguments that a call is given at once. */
const CHUNK = 4096;

function textOf(units: readonly number[]): string {
  if (units.length <= CHUNK) return String.fromCharCode(...units);
  let text = '';
  for (let k = 0; k < units.length; k += CHUNK) text += String.fromCharCode(...units.slice(k, k + CHUNK));
  return text;
}

class ViewWriter {
  private readonly units: number[] = [];
  private readonly at: number[] = [];
  private readonly places: number[] = [];
  private readonly tokens: number[] = [];
  private readonly source: string;
  private last = 0;
  private letters = 0;

  constructor(source: string) {
    this.source = source;
  }

  space(offset: number): void {
    this.put(0x20, offset);
    this.last = 0;
    this.letters = 0;
  }

  /** True if a token would run into the word before it. */
  touches(start: number): boolean {
    return this.last !== 0 && (charClass(this.source.charCodeAt(start)) & (LETTER | DIGIT)) !== 0;
  }

  token(i: number, start: number, end: number): void {
    this.begin(i);
    for (let k = start; k < end; k++) {
      const code = this.source.charCodeAt(k);
      if (code >= 0x61 && code <= 0x7a && this.last !== DIGIT) this.small(code, k);
      else this.character(code, k);
    }
  }

  private begin(i: number): void {
    this.places.push(this.at.length);
    this.tokens.push(i);
  }

  /** Most characters are small letters that stand for themselves. */
  private small(code: number, k: number): void {
    this.letters++;
    this.last = LOWER;
    this.units.push(code);
    this.at.push(k);
  }

  private character(code: number, k: number): void {
    const unit = foldUnit(code);
    if (unit < 0) return;
    const kind = charClass(code) & (LETTER | DIGIT);
    if (runsOn(this.source, k, kind, this.last, this.letters)) {
      this.space(k);
      this.begin(-1);
    }
    this.letters = kind & LETTER ? this.letters + 1 : 0;
    this.last = kind;
    this.put(unit, k);
  }

  private put(unit: number, offset: number): void {
    this.units.push(unit);
    this.at.push(offset);
  }

  finish(first: number, language: DateLanguage): View {
    const { source, places, tokens } = this;
    return { text: textOf(this.units), at: this.at, from: 0, first, count: places.length, words: { places, tokens }, source, language };
  }
}

/** The view of a window of tokens. */
export function viewOf(source: string, columns: Columns, { first, past, language }: Window): View {
  const from = columns.starts[first] ?? 0;
  const to = columns.ends[past - 1] ?? from;
  if (isPlain(source, from, to))
    return { text: source.slice(from, to).toLowerCase(), at: null, from, first, count: past - first, words: null, source, language };
  const writer = new ViewWriter(source);
  for (let i = first; i < past; i++) {
    const start = columns.starts[i] ?? 0;
    if (i > first && (!((columns.flags[i] ?? 0) & GLUED) || writer.touches(start))) writer.space(start - 1);
    writer.token(i, start, columns.ends[i] ?? 0);
  }
  return writer.finish(first, language);
}

/** The place of the `n`-th word of a view. */
export function placeOf(view: View, columns: Columns, n: number): number {
  return view.words === null ? (columns.starts[view.first + n] ?? 0) - view.from : (view.words.places[n] ?? 0);
}

/** The token of the `n`-th word of a view; -1 for a word cut off one. */
export function tokenOf(view: View, n: number): number {
  return view.words === null ? view.first + n : (view.words.tokens[n] ?? -1);
}

/** True when token `i` begins a block, over whose start no match reaches. */
export function startsBlock(columns: Columns, i: number): boolean {
  return ((columns.flags[i] ?? 0) & BLOCK_START) !== 0;
}

const offsetOf = (view: View, place: number): number => (view.at === null ? view.from + place : (view.at[place] ?? 0));

/** The span in the document of `view.text[start, end)`. */
export function spanOf(view: View, start: number, end: number): Span {
  return { start: offsetOf(view, start), end: offsetOf(view, end - 1) + 1 };
}

/** True when the character at a place of the view is a capital in the document. */
export function isCapital(view: View, place: number): boolean {
  return (charClass(view.source.charCodeAt(offsetOf(view, place))) & UPPER) !== 0;
}
