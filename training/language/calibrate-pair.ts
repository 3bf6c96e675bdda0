import { addFeatures, createFeatures } from '../../src/language/scoring/features.ts';
import { pairLogit, type RawScores, rawScores } from '../../src/language/scoring/score.ts';
import type { LanguageModel } from '../../src/models/language/load.ts';
import type { Marked } from './corpus.ts';
import { NEUTRAL } from './neutral.ts';

interface Row {
  readonly raw: RawScores;
  readonly count: number;
  /** 1 for Indonesian, 0 for Malay, a half for what is both. */
  readonly target: number;
  readonly weight: number;
}

/** Numbers of the model that are fitted, in this order: sharpness, cut, sharpness without a vote, vote. */
type Numbers = readonly number[];
/** Steps by which each number is moved at first; they are halved until nothing moves. */
const STEPS: Numbers = [0.4, 0.08, 0.4, 0.08, 0.2, 0.4];
const HALVINGS = 7;
/** What each neutral sentence weighs against a row of the marked sets. */
const NEUTRAL_WEIGHT = 2;
/** The least sharpness of texts without a vote, in parts of that of others. */
const LEAST_PLAIN = 0.1;

function rowOf(model: LanguageModel, text: string, target: number, weight: number): Row {
  const features = createFeatures();
  addFeatures(features, text, { start: 0, end: text.length });
  const { classes, pair, votes } = rawScores(model, features);
  return { raw: { classes, pair, votes }, count: features.classes.count, target, weight };
}

/** Rows of Indonesian and Malay, weighted so that either language weighs as much as the other at each length of each set. */
function evenRows(model: LanguageModel, marked: readonly Marked[]): Row[] {
  const known = marked.filter(({ lang }) => lang === 'ind' || lang === 'zsm');
  const numberOf = (length: string, lang: string): number => known.filter((row) => row.length === length && row.lang === lang).length;
  const share = new Map<string, number>();
  for (const length of new Set(known.map((row) => row.length))) {
    const ind = numberOf(length, 'ind');
    const zsm = numberOf(length, 'zsm');
    share.set(`${length} ind`, Math.min(1, zsm / (ind || 1)));
    share.set(`${length} zsm`, Math.min(1, ind / (zsm || 1)));
  }
  return known.map(({ text, lang, length }) => rowOf(model, text, lang === 'ind' ? 1 : 0, share.get(`${length} ${lang}`) ?? 0));
}

function withNumbers(model: LanguageModel, [base = 0, growth = 0, cut = 0, cutGrowth = 0, plain = 1, vote = 0]: Numbers): LanguageModel {
  return { ...model, pairSharpness: [base, growth], pairCut: [cut, cutGrowth], plainSharpness: Math.max(LEAST_PLAIN, plain), vote: Math.max(0, vote) };
}

function lossOf(model: LanguageModel, rows: readonly Row[]): number {
  let loss = 0;
  for (const { raw, count, target, weight } of rows) {
    const logit = pairLogit(model, raw, count);
    loss += weight * (Math.log1p(Math.exp(-Math.abs(logit))) + Math.max(logit, 0) - target * logit);
  }
  return loss;
}

/**
 * The model with the pair's cut, sharpness and vote under which the marked texts, weighted to equal priors, are least surprising; sentences
 * that are both languages keep it from being sure where nothing in a text tells. Found by moving one number at a time.
 */
export function calibratePair(model: LanguageModel, marked: readonly Marked[], pairs: readonly Marked[]): LanguageModel {
  const rows = [...evenRows(model, marked), ...evenRows(model, pairs), ...NEUTRAL.map((text) => rowOf(model, text, 0.5, NEUTRAL_WEIGHT))];
  let numbers: Numbers = [0.5, 0, 0.5, 0, 0.5, 1];
  let least = lossOf(withNumbers(model, numbers), rows);
  for (let halving = 0; halving < HALVINGS; halving++) {
    for (let moved = true; moved; ) {
      moved = false;
      for (const [k, step] of STEPS.entries()) {
        for (const by of [step, -step]) {
          const tried = numbers.map((number, i) => (i === k ? number + by / 2 ** halving : number));
          const loss = lossOf(withNumbers(model, tried), rows);
          if (loss < least - 1e-6) {
            least = loss;
            numbers = tried;
            moved = true;
          }
        }
      }
    }
  }
  return withNumbers(model, numbers);
}
