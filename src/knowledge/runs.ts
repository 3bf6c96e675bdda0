import type { Columns } from './kept.ts';

/**
 * Runs that lie one behind the other: the length of each, and where every sixteenth begins. So kept they take a fifth of what the
 * numbers where they begin would take in the package.
 */
export interface Runs {
  readonly lengths: Uint16Array;
  readonly marks: Int32Array;
}

const STRIDE = 16;
const MOST = 0xffff;

/** Two columns, which `runs` reads. Throws a `RangeError` for a run of more than 65,535. */
export function packRuns(lengths: readonly number[]): Columns {
  const words = new Int32Array(Math.ceil(lengths.length / 2));
  const marks = new Int32Array(Math.ceil(lengths.length / STRIDE));
  let at = 0;
  for (const [k, length] of lengths.entries()) {
    if (length > MOST) throw new RangeError(`a run of ${length} is too long to be kept`);
    if (k % STRIDE === 0) marks[k / STRIDE] = at;
    at += length;
  }
  new Uint16Array(words.buffer).set(lengths);
  return [words, marks];
}

/** Runs as `packRuns` made them. There may be one more, of length 0. */
export function runs(words: Int32Array, marks: Int32Array): Runs {
  return { lengths: new Uint16Array(words.buffer, words.byteOffset, words.length * 2), marks };
}

/** Where run `k` begins. */
export function startOf({ lengths, marks }: Runs, k: number): number {
  let start = marks[k >>> 4] ?? 0;
  for (let j = k & -STRIDE; j < k; j++) start += lengths[j] ?? 0;
  return start;
}
