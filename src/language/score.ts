import { CLASS_BITS, CLASSES, type LanguageModel, PAIR_BITS } from '../models/language/load.ts';
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

/** Sums of the features' rows, as integers. */
function classSums({ weights }: LanguageModel, { hashes, count }: FeatureList): Int32Array {
  const sums = new Int32Array(WIDTH);
  for (let i = 0; i < count; i++) {
    const row = ((hashes[i] ?? 0) >>> CLASS_SHIFT) * WIDTH;
    for (let c = 0; c < WIDTH; c++) sums[c] = (sums[c] ?? 0) + (weights[row + c] ?? 0);
  }
  return sums;
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
