import { BLOCK_START, HAS_DIGIT } from '../document/tokens.ts';
import { mayHold } from './hash-bits.ts';
import { OPENS, SECOND, type Triggers, triggers, WEAK } from './triggers.ts';
import type { Columns } from './view.ts';

/** Tokens read to the left of the first trigger of a window and to the right of its last. */
const BEFORE = 8;
const AFTER = 7;
const LEAST_DIGITS = 3;
const LONGEST = 24;

/** A four-digit year, a numeric date, a clock time, "1990-an", "2x24", or figures glued to a word: digits that need no neighbour. */
const TELLING =
  /^(?:[a-zA-Z]{2,12})?(?:(?:1[0-9]|20|21)\d{2}(?!\d)|\d{1,2}[/.:-]\d{1,2}(?!\d)|\d{1,3}-?an|\d{1,2}[xX]\d{2}|\d{1,2}[A-Za-z]{3}|(?<=[a-z])\d{1,2}$)/u;

/** Whether an expression may stand at token `i`, which is a number or a telling word. */
function opensWindow(text: string, columns: Columns, i: number, { bitmap, classes }: Triggers): boolean {
  const hash = columns.hashes[i] ?? 0;
  const bits = bitmap[hash & 0xffff] ?? 0;
  if (bits & OPENS && classes.has(hash)) return true;
  if (bits & WEAK && (bitmap[(columns.hashes[i + 1] ?? 0) & 0xffff] ?? 0) & SECOND) return true;
  if (!((columns.flags[i] ?? 0) & HAS_DIGIT)) return false;
  const start = columns.starts[i] ?? 0;
  const end = columns.ends[i] ?? 0;
  return end - start >= LEAST_DIGITS && TELLING.test(text.slice(start, Math.min(end, start + LONGEST)));
}

/** The next token from `i` on that begins a block, is a number or a telling word: most tokens are none of these. */
function nextTelling(i: number, { count, hashes, flags }: Columns, telling: Uint32Array): number {
  let next = i;
  while (next < count) {
    if ((flags[next] ?? 0) & (BLOCK_START | HAS_DIGIT)) break;
    if (mayHold(telling, hashes[next] ?? 0)) break;
    next++;
  }
  return next;
}

/** Calls `emit(first, past)` for each stretch of tokens in which an expression may stand; never over a block's start. */
export function eachWindow(text: string, columns: Columns, emit: (first: number, past: number) => void): void {
  const known = triggers();
  const windows = new Windows(emit);
  for (let i = nextTelling(0, columns, known.telling); i < columns.count; i = nextTelling(i + 1, columns, known.telling)) {
    if ((columns.flags[i] ?? 0) & BLOCK_START) windows.startBlock(i);
    if (opensWindow(text, columns, i, known)) windows.open(i);
  }
  windows.close(columns.count);
}

/** Joins the stretches about triggers that touch. */
class Windows {
  private readonly emit: (first: number, past: number) => void;
  private block = 0;
  private first = -1;
  private past = 0;

  constructor(emit: (first: number, past: number) => void) {
    this.emit = emit;
  }

  startBlock(i: number): void {
    this.close(i);
    this.block = i;
  }

  open(i: number): void {
    const from = Math.max(this.block, i - BEFORE);
    if (from > this.past) this.close(this.past);
    if (this.first < 0) this.first = from;
    this.past = i + AFTER + 1;
  }

  /** Gives out the window that ends before token `limit`. */
  close(limit: number): void {
    if (this.first >= 0) this.emit(this.first, Math.min(this.past, limit));
    this.first = -1;
  }
}
