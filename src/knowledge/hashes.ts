import { type Columns, columnsOf, type Kept } from './kept.ts';
import { packRuns, type Runs, runs, startOf } from './runs.ts';
import { lazy } from './table.ts';

/** Hashes by rising unsigned number, found by their top bits (`buckets`) and kept without those: their low 16 bits, and those between. */
export interface Hashes {
  readonly buckets: Runs;
  readonly lows: Uint16Array;
  readonly middles: Uint8Array;
  /** Top bits that name a bucket: at least eight. */
  readonly bits: number;
  readonly count: number;
}

const LEAST_BITS = 8;

export const byHash = (a: number, b: number): number => (a >>> 0) - (b >>> 0);

const middleOf = (hash: number, bits: number): number => ((hash << bits) >>> bits) >>> 16;

/** Hashes that rise by `byHash`, each once, as four columns, which `hashesOf` reads. */
export function packHashes(hashes: readonly number[]): Columns {
  const bits = Math.max(LEAST_BITS, Math.ceil(Math.log2(hashes.length + 1)));
  const buckets = new Array<number>(2 ** bits).fill(0);
  for (const hash of hashes) buckets[hash >>> (32 - bits)] = (buckets[hash >>> (32 - bits)] ?? 0) + 1;
  const lows = new Int32Array(Math.ceil(hashes.length / 2));
  new Uint16Array(lows.buffer).set(hashes.map((hash) => hash & 0xffff));
  const middles = new Int32Array(Math.ceil(hashes.length / 4));
  new Uint8Array(middles.buffer).set(hashes.map((hash) => middleOf(hash, bits)));
  return [...packRuns(buckets), lows, middles];
}

/** Hashes as `packHashes` made them. */
export function hashesOf(lengths: Int32Array, marks: Int32Array, lows: Int32Array, middles: Int32Array): Hashes {
  const buckets = runs(lengths, marks);
  const last = buckets.lengths.length - 1;
  return {
    buckets,
    lows: new Uint16Array(lows.buffer, lows.byteOffset, lows.length * 2),
    middles: new Uint8Array(middles.buffer, middles.byteOffset, middles.length * 4),
    bits: Math.log2(buckets.lengths.length),
    count: startOf(buckets, last) + (buckets.lengths[last] ?? 0),
  };
}

/** The place of a hash among the others, or -1. */
export function placeOf({ buckets, lows, middles, bits }: Hashes, hash: number): number {
  const bucket = hash >>> (32 - bits);
  const count = buckets.lengths[bucket] ?? 0;
  if (count === 0) return -1;
  const low = hash & 0xffff;
  const middle = middleOf(hash, bits);
  const start = startOf(buckets, bucket);
  for (let place = start; place < start + count; place++) if (lows[place] === low && middles[place] === middle) return place;
  return -1;
}

/** A set of hashes that the build compiles. */
export interface HashSet extends Kept {
  readonly has: (hash: number) => boolean;
}

const NONE = new Int32Array();

/** A set of hashes made of other tables, which the analysis then need not read. */
export function hashSet(id: string, make: () => Iterable<number>): HashSet {
  const compile = (): Columns => packHashes([...new Set([...make()].map((hash) => hash | 0))].sort(byHash));
  const kept = lazy(() => {
    const [lengths = NONE, marks = NONE, lows = NONE, middles = NONE] = columnsOf({ id, compile });
    return hashesOf(lengths, marks, lows, middles);
  });
  return { id, compile, has: (hash) => placeOf(kept(), hash) >= 0 };
}
