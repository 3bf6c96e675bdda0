import { CLASS_BITS, CLASSES, type LanguageModel, PAIR_BITS } from '../../models/language/load.ts';
import type { FeatureList, Features } from './features.ts';

const CLASS_SHIFT = 32 - CLASS_BITS;
const PAIR_SHIFT = 32 - PAIR_BITS;

/** What the weights of features add up to: one integer for each of `CLASSES` and one for the pair, with the number of features after them and the sum of votes. */
export interface Sums {
  readonly classes: Int32Array;
  count: number;
  pair: number;
  pairCount: number;
  votes: number;
}

/** Sums of nothing, to be added to again and again. */
export function createSums(): Sums {
  return { classes: new Int32Array(CLASSES.length), count: 0, pair: 0, pairCount: 0, votes: 0 };
}

/** Makes them sums of nothing. */
export function clearSums(sums: Sums): void {
  sums.classes.fill(0);
  sums.count = 0;
  sums.pair = 0;
  sums.pairCount = 0;
  sums.votes = 0;
}

/** Rows that can be added before a lane of 16 bits overflows: 62 a row at most. */
const BLOCK = 1024;
const LANES = 0x00ff00ff;

/** Adds the lanes of one word of a row: those of its even and of its odd bytes. */
function unpack(sums: Int32Array, first: number, even: number, odd: number): void {
  sums[first] = (sums[first] ?? 0) + (even & 0xffff);
  sums[first + 1] = (sums[first + 1] ?? 0) + (odd & 0xffff);
  sums[first + 2] = (sums[first + 2] ?? 0) + (even >>> 16);
  sums[first + 3] = (sums[first + 3] ?? 0) + (odd >>> 16);
}

/** Adds the rows of `hashes[from, to)` to `sums`, two classes an addition. At most `BLOCK` rows. */
function addRows(sums: Int32Array, rows: Uint32Array, hashes: Int32Array, from: number, to: number): void {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  let h = 0;
  for (let i = from; i < to; i++) {
    const row = ((hashes[i] ?? 0) >>> CLASS_SHIFT) * 4;
    const first = rows[row] ?? 0;
    const second = rows[row + 1] ?? 0;
    const third = rows[row + 2] ?? 0;
    const fourth = rows[row + 3] ?? 0;
    a = (a + (first & LANES)) | 0;
    b = (b + ((first >>> 8) & LANES)) | 0;
    c = (c + (second & LANES)) | 0;
    d = (d + ((second >>> 8) & LANES)) | 0;
    e = (e + (third & LANES)) | 0;
    f = (f + ((third >>> 8) & LANES)) | 0;
    g = (g + (fourth & LANES)) | 0;
    h = (h + ((fourth >>> 8) & LANES)) | 0;
  }
  unpack(sums, 0, a, b);
  unpack(sums, 4, c, d);
  unpack(sums, 8, e, f);
  unpack(sums, 12, g, h);
}

function pairSum({ pair }: LanguageModel, { hashes, count }: FeatureList): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += pair[(hashes[i] ?? 0) >>> PAIR_SHIFT] ?? 0;
  return sum;
}

/** Adds what the features weigh under the model. */
export function addWeights(sums: Sums, model: LanguageModel, { classes, pair, votes }: Features): void {
  for (let from = 0; from < classes.count; from += BLOCK) addRows(sums.classes, model.rows, classes.hashes, from, Math.min(classes.count, from + BLOCK));
  sums.count += classes.count;
  sums.pair += pairSum(model, pair);
  sums.pairCount += pair.count;
  sums.votes += votes;
}
