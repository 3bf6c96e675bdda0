import { addFeatures, clearFeatures, createFeatures, type FeatureList, type Features } from '../../src/language/scoring/features.ts';
import { CLASS_BITS, CLASSES, PAIR_BITS } from '../../src/models/language/load.ts';
import type { Corpus } from './corpus.ts';
import { chances, drawNeutral, drawPiece, languageDraw } from './draw.ts';
import { frequentFeatures } from './frequent.ts';

const WIDTH = CLASSES.length;
const classes: readonly string[] = CLASSES;
const CLASS_STEPS = 600_000;
const PAIR_STEPS = 1_200_000;
/** Weights are left alone by less than this. */
const LEAST_SLOPE = 1e-4;
/** AdaGrad's first step; it falls to nothing in a straight line. */
const RATE = 0.5;

const features = createFeatures();

function featuresOf(text: string): Features {
  clearFeatures(features);
  addFeatures(features, text, { start: 0, end: text.length });
  return features;
}

const classOf = (code: string): number => Math.max(0, classes.indexOf(code));

/** Turns scores into what softmax gets wrong of them: probability less one for the right class, less nothing for the others. */
function blame(scores: Float64Array, right: number): void {
  const most = Math.max(...scores);
  let sum = 0;
  for (let c = 0; c < WIDTH; c++) sum += scores[c] = Math.exp((scores[c] ?? 0) - most);
  for (let c = 0; c < WIDTH; c++) scores[c] = (scores[c] ?? 0) / sum - (c === right ? 1 : 0);
}

/** A table of weights, one row a hash, learnt by AdaGrad. */
class Table {
  readonly weights: Float32Array;
  private readonly seen: Float32Array;
  private readonly shift: number;
  private readonly width: number;

  constructor(bits: number, width: number) {
    this.weights = new Float32Array(width << bits);
    this.seen = new Float32Array(width << bits).fill(1e-3);
    this.shift = 32 - bits;
    this.width = width;
  }

  /** Sums of the features' rows, divided by the square root of the text's number of features. */
  score({ hashes, count }: FeatureList, scores: Float64Array, number: number): void {
    const norm = 1 / Math.sqrt(number);
    scores.fill(0);
    for (let i = 0; i < count; i++) {
      const row = ((hashes[i] ?? 0) >>> this.shift) * this.width;
      for (let c = 0; c < this.width; c++) scores[c] = (scores[c] ?? 0) + norm * (this.weights[row + c] ?? 0);
    }
  }

  /** One step against the slopes of the loss by score, of a text of so many features. */
  descend({ hashes, count }: FeatureList, slopes: Float64Array, rate: number, number: number): void {
    const norm = 1 / Math.sqrt(number);
    for (let i = 0; i < count; i++) {
      const row = ((hashes[i] ?? 0) >>> this.shift) * this.width;
      for (let c = 0; c < this.width; c++) this.step(row + c, norm * (slopes[c] ?? 0), rate);
    }
  }

  private step(at: number, slope: number, rate: number): void {
    if (Math.abs(slope) < LEAST_SLOPE) return;
    const seen = (this.seen[at] ?? 0) + slope * slope;
    this.seen[at] = seen;
    this.weights[at] = (this.weights[at] ?? 0) - (rate * slope) / Math.sqrt(seen);
  }
}

/** Of the pair's pieces so many are neutral: good Indonesian and good Malay. */
const NEUTRAL_SHARE = 0.15;

const rateAt = (step: number, steps: number): number => RATE * (1 - step / steps) + 0.01;

/** Leaves those of the features that are in `kept`; returns how many there were. */
function keepOnly(list: FeatureList, kept: ReadonlySet<number>): number {
  const { hashes, count } = list;
  list.count = 0;
  for (const hash of hashes.subarray(0, count)) if (kept.has(hash)) hashes[list.count++] = hash;
  return count;
}

/** Weights of the class model, row by row, learnt from pieces drawn from the corpus. */
export function trainClasses(corpus: Corpus): Float32Array {
  const chance = chances(1);
  const drawLanguage = languageDraw(corpus, chance);
  const frequent = frequentFeatures([...corpus.values()].flat(), 'classes');
  const table = new Table(CLASS_BITS, WIDTH);
  const scores = new Float64Array(WIDTH);
  for (let step = 0; step < CLASS_STEPS; step++) {
    const code = drawLanguage();
    const found = featuresOf(drawPiece(corpus.get(code) ?? [], chance)).classes;
    const number = keepOnly(found, frequent);
    if (found.count === 0) continue;
    table.score(found, scores, number);
    blame(scores, classOf(code));
    table.descend(found, scores, rateAt(step, CLASS_STEPS), number);
  }
  return table.weights;
}

interface Piece {
  readonly text: string;
  /** How far it is Indonesian: 1, 0 for Malay, a half for what is both. */
  readonly indonesian: number;
}

function drawOfPair(corpus: Corpus, chance: () => number): Piece {
  if (chance() < NEUTRAL_SHARE) return { text: drawNeutral(chance), indonesian: 0.5 };
  const code = chance() < 0.5 ? 'ind' : 'zsm';
  return { text: drawPiece(corpus.get(code) ?? [], chance), indonesian: code === 'ind' ? 1 : 0 };
}

/** Weights of the pair model: positive for Indonesian, negative for Malay, learnt from as many pieces of each and from some that are both. */
export function trainPair(corpus: Corpus): Float32Array {
  const chance = chances(2);
  const frequent = frequentFeatures([...(corpus.get('ind') ?? []), ...(corpus.get('zsm') ?? [])], 'pair');
  const table = new Table(PAIR_BITS, 1);
  const score = new Float64Array(1);
  for (let step = 0; step < PAIR_STEPS; step++) {
    const { text, indonesian } = drawOfPair(corpus, chance);
    const found = featuresOf(text).pair;
    const number = keepOnly(found, frequent);
    if (found.count === 0) continue;
    table.score(found, score, number);
    score[0] = 1 / (1 + Math.exp(-(score[0] ?? 0))) - indonesian;
    table.descend(found, score, rateAt(step, PAIR_STEPS), number);
  }
  return table.weights;
}
