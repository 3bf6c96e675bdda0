import { foldHash } from '../../text/fold.ts';

/** What of a text is compared: the smallest hashes of all its runs of three words, and of all its numbers, sorted. */
export interface Sketch {
  readonly words: Uint32Array;
  readonly numbers: Uint32Array;
  /** The numbers of its title, as written, each once. */
  readonly titled: readonly string[];
}

/** Hashes per sketch: this many estimate the share that two texts have in common to about 0.05. */
export const WORD_HASHES = 64;
export const NUMBER_HASHES = 32;
const MOST_TITLED = 8;
/** A text with fewer runs of three words is too short to be like another one by more than chance. */
const LEAST_RUNS = 30;
const WORDS = /[\p{L}\p{N}]+/gu;
const NUMBERS = /\p{N}+(?:[.,:]\p{N}+){0,8}/gu;

/** Spreads the bits of a hash, so that the smallest hashes are a fair sample. */
function spread(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

const smallest = (hashes: ReadonlySet<number>, most: number): Uint32Array => Uint32Array.from(hashes).sort().slice(0, most);

/** The sketch of a text and its title; `null` when it is too short to compare. */
export function sketchOf(text: string, title: string | null): Sketch | null {
  const runs = new Set<number>();
  let [first, second] = [0, 0];
  let count = 0;
  for (const { 0: word } of text.matchAll(WORDS)) {
    const third = foldHash(word);
    if (++count > 2) runs.add(spread(Math.imul(Math.imul(first, 31) + second, 31) + third));
    [first, second] = [second, third];
  }
  if (runs.size < LEAST_RUNS) return null;
  const numbers = new Set<number>();
  for (const { 0: number } of text.matchAll(NUMBERS)) numbers.add(spread(foldHash(number)));
  return {
    words: smallest(runs, WORD_HASHES),
    numbers: smallest(numbers, NUMBER_HASHES),
    titled: [...new Set((title ?? '').match(NUMBERS))].slice(0, MOST_TITLED),
  };
}

/** The share of two sets that is in both, from 0 to 1, as their smallest hashes tell it; 1 for two empty ones. */
export function likeness(a: Uint32Array, b: Uint32Array): number {
  const most = Math.max(a.length, b.length);
  let [i, j, both, all] = [0, 0, 0, 0];
  for (; all < most && i < a.length && j < b.length; all++) {
    const [left, right] = [a[i] ?? 0, b[j] ?? 0];
    if (left === right) both++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  const rest = Math.min(most - all, a.length - i + b.length - j);
  return most === 0 ? 1 : both / (all + rest);
}
