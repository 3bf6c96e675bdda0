import { BLOCK_START, HAS_DIGIT, LINK } from '../../document/tokens.ts';
import { charClass, LOWER, UPPER } from '../../text/chars.ts';
import { foldUnit, HASH_START, HASH_STEP } from '../../text/fold.ts';
import type { Columns } from '../view/view.ts';
import { MOST_DIGITS, NO_LEXEME } from './lexeme-key.ts';
import type { Prefilter } from './prefilter.ts';

/** Tokens read to the left of the first lead of a window and to the right of its last: guards look back so far. */
const TOKENS_BEFORE = 8;
const TOKENS_AFTER = 7;
/** Marks between a first and a second lexeme: "Senin, (". */
const MOST_MARKS = 4;
/** Letters from which on a capital after a small one begins a word: "sejakJumat". */
const LEAST_LETTERS = 3;

const isLetter = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** Reads the lexemes of tokens as they are in the text, one after another. */
class Scanner {
  private readonly text: string;
  private readonly columns: Columns;
  /** Past the lexeme read last. */
  at = 0;

  constructor(text: string, columns: Columns) {
    this.text = text;
    this.columns = columns;
  }

  /** The key of the next lexeme in `[from, past)`; `NO_LEXEME` when none begins there. */
  next(from: number, past: number): number {
    const { text } = this;
    for (this.at = from; this.at < past; this.at++) {
      const unit = foldUnit(text.charCodeAt(this.at));
      if (isLetter(unit)) return this.word(past);
      if (isDigit(unit)) return this.number(past);
    }
    return NO_LEXEME;
  }

  /** The key of the lexeme after `at`, in token `i` or those after it, never over a block's start. */
  second(i: number): number {
    const { starts, ends, flags, count } = this.columns;
    const inside = this.next(this.at, ends[i] ?? 0);
    if (inside !== NO_LEXEME) return inside;
    for (let k = i + 1; k < count && k <= i + 1 + MOST_MARKS && !((flags[k] ?? 0) & BLOCK_START); k++) {
      const key = this.next(starts[k] ?? 0, ends[k] ?? 0);
      if (key !== NO_LEXEME) return key;
    }
    return NO_LEXEME;
  }

  private word(past: number): number {
    const { text } = this;
    let hash = HASH_START;
    let letters = 0;
    for (; this.at < past; this.at++) {
      const code = text.charCodeAt(this.at);
      const unit = foldUnit(code);
      if (unit < 0) continue;
      if (!isLetter(unit)) break;
      if (letters >= LEAST_LETTERS && charClass(code) & UPPER && charClass(text.charCodeAt(this.at - 1)) & LOWER) break;
      hash = Math.imul(hash ^ unit, HASH_STEP);
      letters++;
    }
    return hash;
  }

  private number(past: number): number {
    let digits = 0;
    for (; this.at < past; this.at++) {
      const unit = foldUnit(this.text.charCodeAt(this.at));
      if (unit < 0) continue;
      if (!isDigit(unit)) break;
      digits++;
    }
    return Math.min(digits, MOST_DIGITS);
  }
}

/** Finds the stretches of a document's tokens in which an expression may stand. */
class Windows {
  private readonly columns: Columns;
  private readonly prefilter: Prefilter;
  private readonly scanner: Scanner;
  private readonly text: string;
  private readonly emit: (first: number, past: number) => void;
  private block = 0;
  private first = -1;
  private past = 0;
  private hyphen = -1;

  constructor(text: string, columns: Columns, prefilter: Prefilter, emit: (first: number, past: number) => void) {
    this.text = text;
    this.columns = columns;
    this.prefilter = prefilter;
    this.scanner = new Scanner(text, columns);
    this.emit = emit;
  }

  run(): void {
    const { count, flags, ends } = this.columns;
    this.hyphen = this.nextHyphen(0);
    for (let i = this.nextTelling(0); i < count; i = this.nextTelling(i + 1)) {
      if ((flags[i] ?? 0) & BLOCK_START) this.startBlock(i);
      if (this.leads(i)) this.open(i);
      while (this.hyphen < (ends[i] ?? 0)) this.hyphen = this.nextHyphen(this.hyphen + 1);
    }
    this.close(count);
  }

  private nextHyphen(from: number): number {
    const found = this.text.indexOf('-', from);
    return found < 0 ? Number.POSITIVE_INFINITY : found;
  }

  /** The next token from `i` on that begins a block, has a digit or a hyphen or may begin an expression: most tokens do not. */
  private nextTelling(i: number): number {
    const { count, hashes, flags, ends, starts } = this.columns;
    let next = i;
    for (; next < count; next++) {
      if ((flags[next] ?? 0) & (BLOCK_START | HAS_DIGIT)) break;
      if (this.prefilter.mayTell(hashes[next] ?? 0)) break;
      if (this.hyphen < (ends[next] ?? 0)) {
        if (this.hyphen > (starts[next] ?? 0)) break;
        this.hyphen = this.nextHyphen(ends[next] ?? 0);
      }
    }
    return next;
  }

  /** True if a lexeme of token `i` may begin an expression with the lexeme after it. */
  private leads(i: number): boolean {
    const { scanner, prefilter } = this;
    const { starts, ends, flags, hashes } = this.columns;
    if ((flags[i] ?? 0) & LINK) return false;
    const past = ends[i] ?? 0;
    const whole = (flags[i] ?? 0) & HAS_DIGIT ? undefined : prefilter.entry(hashes[i] ?? 0);
    if (whole !== undefined && prefilter.needsNoSecond(whole)) return true;
    let key = scanner.next(starts[i] ?? 0, past);
    while (key !== NO_LEXEME) {
      const { at } = scanner;
      const entry = prefilter.entry(key);
      if (entry !== undefined && (prefilter.needsNoSecond(entry) || prefilter.patterns(entry, scanner.second(i)).length > 0)) return true;
      key = scanner.next(at, past);
    }
    return false;
  }

  private startBlock(i: number): void {
    this.close(i);
    this.block = i;
  }

  private open(i: number): void {
    const from = Math.max(this.block, i - TOKENS_BEFORE);
    if (from > this.past) this.close(this.past);
    if (this.first < 0) this.first = from;
    this.past = i + TOKENS_AFTER + 1;
  }

  /** Gives out the window that ends before token `limit`. */
  private close(limit: number): void {
    if (this.first >= 0) this.emit(this.first, Math.min(this.past, limit));
    this.first = -1;
  }
}

/** Calls `emit(first, past)` for each stretch of tokens in which an expression may stand; never over a block's start. */
export function eachWindow(text: string, columns: Columns, prefilter: Prefilter, emit: (first: number, past: number) => void): void {
  new Windows(text, columns, prefilter, emit).run();
}
