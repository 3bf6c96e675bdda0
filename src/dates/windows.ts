import { HAS_DIGIT } from '../document/tokens.ts';
import { OPENS, SECOND, triggers, WEAK } from './triggers.ts';
import { type Columns, startsBlock } from './view.ts';

/** Tokens read to the left of the first trigger of a window and to the right of its last. */
const BEFORE = 8;
const AFTER = 7;
const LEAST_DIGITS = 3;
const LONGEST = 24;

/** A four-digit year, a numeric date, a clock time, "1990-an", "2x24", or figures glued to a word: digits that need no neighbour. */
const TELLING =
  /^(?:[a-zA-Z]{2,12})?(?:(?:1[0-9]|20|21)\d{2}(?!\d)|\d{1,2}[/.:-]\d{1,2}(?!\d)|\d{1,3}-?an|\d{1,2}[xX]\d{2}|\d{1,2}[A-Za-z]{3}|(?<=[a-z])\d{1,2}$)/u;

function opensWindow(text: string, columns: Columns, i: number, bitmap: Uint8Array): boolean {
  const bits = bitmap[(columns.hashes[i] ?? 0) & 0xffff] ?? 0;
  if (bits & OPENS || (bits & WEAK && (bitmap[(columns.hashes[i + 1] ?? 0) & 0xffff] ?? 0) & SECOND)) return true;
  if (!((columns.flags[i] ?? 0) & HAS_DIGIT)) return false;
  const start = columns.starts[i] ?? 0;
  const end = columns.ends[i] ?? 0;
  return end - start >= LEAST_DIGITS && TELLING.test(text.slice(start, Math.min(end, start + LONGEST)));
}

/** Calls `emit(first, past)` for each stretch of tokens in which an expression may stand; never over a block's start. */
export function eachWindow(text: string, columns: Columns, emit: (first: number, past: number) => void): void {
  const { bitmap } = triggers();
  let block = 0;
  let first = -1;
  let past = 0;
  for (let i = 0; i < columns.count; i++) {
    if (startsBlock(columns, i)) {
      if (first >= 0) emit(first, Math.min(past, i));
      first = -1;
      block = i;
    }
    if (!opensWindow(text, columns, i, bitmap)) continue;
    const from = Math.max(block, i - BEFORE);
    if (first >= 0 && from > past) {
      emit(first, past);
      first = -1;
    }
    if (first < 0) first = from;
    past = i + AFTER + 1;
  }
  if (first >= 0) emit(first, Math.min(past, columns.count));
}
