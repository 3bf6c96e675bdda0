import { type LanguageModel, NO_WEIGHT } from '../../models/language/load.ts';
import type { Features } from './features.ts';
import { addWeights, createSums, type Sums } from './sums.ts';

/** Sharpness grows with length up to so many features (about 300 words); more of the same says nothing new. */
const ENOUGH = 6000;

/** What the model makes of a text: a probability for each of `CLASSES`, and how far Indonesian is likely if it is Indonesian or Malay. */
export interface Scores {
  readonly classes: readonly number[];
  readonly indonesian: number;
}

/** Votes that count at most, on either side. */
const MOST_VOTES = 3;

/** Scores before they become probabilities: one a class, the pair's (positive: Indonesian), and its votes. All zero without features. */
export interface RawScores {
  readonly classes: number[];
  readonly pair: number;
  readonly votes: number;
}

const atLength = ([base, growth]: readonly [number, number], count: number): number => base + growth * Math.log(Math.min(count || 1, ENOUGH));

/** What a model says of the pair before it is a probability: its logit. `count` is the number of the text's features. */
export function pairLogit(model: Omit<LanguageModel, 'rows' | 'pair'>, { pair, votes }: Pick<RawScores, 'pair' | 'votes'>, count: number): number {
  const grams = (pair - atLength(model.pairCut, count)) * Math.max(0.05, atLength(model.pairSharpness, count));
  return votes === 0 ? grams * model.plainSharpness : grams + votes * model.vote;
}

function rawOf(model: LanguageModel, { classes, count, pair, pairCount, votes }: Sums): RawScores {
  const share = model.scale / Math.sqrt(count || 1);
  const raw: number[] = [];
  for (let c = 0; c < classes.length; c++) raw.push(((classes[c] ?? 0) - count * NO_WEIGHT) * share);
  return { classes: raw, pair: (pair * model.pairScale) / Math.sqrt(pairCount || 1), votes: Math.max(-MOST_VOTES, Math.min(MOST_VOTES, votes)) };
}

/** Probabilities of the classes and of the pair for the sums of a text's features, calibrated for its length. */
export function scoresOf(model: LanguageModel, sums: Sums): Scores {
  const raw = rawOf(model, sums);
  const { classes } = raw;
  const sharp = atLength(model.sharpness, sums.count);
  const most = Math.max(...classes);
  let total = 0;
  for (let c = 0; c < classes.length; c++) total += classes[c] = Math.exp(sharp * ((classes[c] ?? 0) - most));
  for (let c = 0; c < classes.length; c++) classes[c] = (classes[c] ?? 0) / total;
  return { classes, indonesian: 1 / (1 + Math.exp(-pairLogit(model, raw, sums.count))) };
}

function sumsOf(model: LanguageModel, features: Features): Sums {
  const sums = createSums();
  addWeights(sums, model, features);
  return sums;
}

/** The scores of features before they become probabilities: what calibration starts from. */
export function rawScores(model: LanguageModel, features: Features): RawScores {
  return rawOf(model, sumsOf(model, features));
}

/** Probabilities of the classes and of the pair for the features of a text. */
export function scoreFeatures(model: LanguageModel, features: Features): Scores {
  return scoresOf(model, sumsOf(model, features));
}
