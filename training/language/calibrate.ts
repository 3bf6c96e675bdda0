import { addFeatures, createFeatures } from '../../src/language/scoring/features.ts';
import { rawScores, scoreFeatures } from '../../src/language/scoring/score.ts';
import { CLASSES, type LanguageModel } from '../../src/models/language/load.ts';
import { calibratePair } from './calibrate-pair.ts';
import type { Marked } from './corpus.ts';

const classes: readonly string[] = CLASSES;

interface Row {
  readonly classes: readonly number[];
  readonly log: number;
  readonly right: number;
}

function rowOf(model: LanguageModel, { text, lang }: Marked): Row {
  const features = createFeatures();
  addFeatures(features, text, { start: 0, end: text.length });
  const right = lang === 'ind' || lang === 'zsm' ? 0 : classes.indexOf(lang);
  return { classes: rawScores(model, features).classes, log: Math.log(features.classes.count), right };
}

function classLoss(row: Row, sharp: number): number {
  const most = Math.max(...row.classes);
  const sum = row.classes.reduce((all, score) => all + Math.exp(sharp * (score - most)), 0);
  return Math.log(sum) - sharp * ((row.classes[row.right] ?? 0) - most);
}

/** The pair `[base, growth]` on a grid that makes the summed loss least. */
function fitSharpness(rows: readonly Row[]): readonly [number, number] {
  let best: readonly [number, number] = [1, 0];
  let least = Number.POSITIVE_INFINITY;
  for (let base = -3; base <= 3.001; base += 0.1) {
    for (let growth = -0.3; growth <= 1.001; growth += 0.05) {
      let sum = 0;
      for (const row of rows) sum += classLoss(row, Math.max(0.05, base + growth * row.log));
      if (sum < least) {
        least = sum;
        best = [base, growth];
      }
    }
  }
  return best;
}

const knownRows = (model: LanguageModel, marked: readonly Marked[]): Row[] => marked.map((row) => rowOf(model, row)).filter((row) => row.right >= 0);

/**
 * The model with the sharpness under which the marked texts are least surprising, and with the pair's numbers (`calibratePair`).
 * Texts of languages it has no class for are left out.
 */
export function calibrate(model: LanguageModel, marked: readonly Marked[], pairs: readonly Marked[]): LanguageModel {
  return calibratePair({ ...model, sharpness: fitSharpness(knownRows(model, marked)) }, marked, pairs);
}

/** One answer: how sure, and whether right. */
export interface Bet {
  readonly confidence: number;
  readonly right: boolean;
}

function betOf(model: LanguageModel, { text, lang }: Marked): Bet {
  const features = createFeatures();
  addFeatures(features, text, { start: 0, end: text.length });
  const { classes, indonesian } = scoreFeatures(model, features);
  const [malayic = 0, ...others] = classes;
  const shares = [malayic * indonesian, malayic * (1 - indonesian), ...others];
  const confidence = Math.max(...shares);
  return { confidence, right: ['ind', 'zsm', ...CLASSES.slice(1)][shares.indexOf(confidence)] === lang };
}

/**
 * Answers by a sharpness fitted on the other half of the marked texts, so that no text judges its own; without
 * `fitted`, answers by a plain softmax of the scores. Texts of languages without a class are left out.
 */
export function bets(model: LanguageModel, marked: readonly Marked[], pairs: readonly Marked[], fitted: boolean): (Bet & Marked)[] {
  const known = marked.filter(({ lang }) => lang === 'ind' || lang === 'zsm' || classes.includes(lang));
  const halves = [0, 1].map((half) => known.filter((_row, i) => i % 2 === half));
  const plain: LanguageModel = { ...model, sharpness: [1, 0], pairSharpness: [1, 0], pairCut: [0, 0], plainSharpness: 1 };
  return halves.flatMap((half, h) => {
    const judge = fitted ? calibrate(model, halves[1 - h] ?? [], pairs) : plain;
    return half.map((row) => ({ ...row, ...betOf(judge, row) }));
  });
}
