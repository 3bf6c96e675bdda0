import { CLASS_BITS, CLASSES, type LanguageModel, NO_WEIGHT, PAIR_BITS } from '../models/language/load.ts';
import type { FeatureList, Features } from './features.ts';

const WIDTH = CLASSES.length;
const CLASS_SHIFT = 32 - CLASS_BITS;
const PAIR_SHIFT = 32 - PAIR_BITS;
/** Sharpness grows with length up to so many features (about 300 words); more of the same says nothing new. */
const ENOUGH = 6000;

/** What the model makes of a text: a probability for each of `CLASSES`, and how far Indonesian is likely if it is Indonesian or Malay. */
export interface Scores {
  readonly classes: readonly number[];
  readonly indonesian: number;
}

/** Rows that can be added before a lane of 16 bits overflows: 62 a row at most. */
const BLOCK = 1024;
const LANES = 0x00ff00ff;

/** Adds the rows of `hashes[from, to)` to `sums`, two classes an addition. At most `BLOCK` rows. */
function addRows(sums: Float64Array, rows: Uint32Array, hashes: Int32Array, from: number, to: number): void {
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
  for (const [k, pair] of [a, b, c, d, e, f, g, h].entries()) {
    const column = (k >>> 1) * 4 + (k & 1);
    sums[column] = (sums[column] ?? 0) + (pair & 0xffff);
    sums[column + 2] = (sums[column + 2] ?? 0) + (pair >>> 16);
  }
}

/** Sums of the features' rows, as integers. */
function classSums({ rows }: LanguageModel, { hashes, count }: FeatureList): Float64Array {
  const sums = new Float64Array(WIDTH);
  for (let from = 0; from < count; from += BLOCK) addRows(sums, rows, hashes, from, Math.min(count, from + BLOCK));
  return sums.map((sum) => sum - count * NO_WEIGHT);
}

function pairSum({ pair }: LanguageModel, { hashes, count }: FeatureList): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += pair[(hashes[i] ?? 0) >>> PAIR_SHIFT] ?? 0;
  return sum;
}

const sharpnessAt = ([base, growth]: readonly [number, number], count: number): number => base + growth * Math.log(Math.min(count, ENOUGH));

/** Scores before they become probabilities: one a class, and the pair's (positive: Indonesian). All zero without features. */
export function rawScores(model: LanguageModel, { classes, pair }: Features): { classes: number[]; pair: number } {
  const share = model.scale / Math.sqrt(classes.count || 1);
  return {
    classes: Array.from(classSums(model, classes), (sum) => sum * share),
    pair: (pairSum(model, pair) * model.pairScale) / Math.sqrt(pair.count || 1),
  };
}

/** Probabilities of the classes and of the pair, calibrated for the text's length. */
export function scoreFeatures(model: LanguageModel, features: Features): Scores {
  const raw = rawScores(model, features);
  const sharp = sharpnessAt(model.sharpness, features.classes.count || 1);
  const most = Math.max(...raw.classes);
  const grown = raw.classes.map((score) => Math.exp(sharp * (score - most)));
  const total = grown.reduce((sum, value) => sum + value, 0);
  const pairSharp = sharpnessAt(model.pairSharpness, features.classes.count || 1);
  return { classes: grown.map((value) => value / total), indonesian: 1 / (1 + Math.exp(-pairSharp * raw.pair)) };
}
