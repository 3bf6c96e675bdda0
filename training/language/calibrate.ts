import { addFeatures, createFeatures } from '../../src/language/features.ts';
import { rawScores, scoreFeatures } from '../../src/language/score.ts';
import { CLASSES, type LanguageModel } from '../../src/models/language/load.ts';
import type { Marked } from './corpus.ts';

const classes: readonly string[] = CLASSES;

interface Row {
  readonly classes: readonly number[];
  readonly pair: number;
  readonly log: number;
  readonly right: number;
  /** 1 Indonesian, 0 Malay, -1 neither. */
  readonly indonesian: number;
}

function rowOf(model: LanguageModel, { text, lang }: Marked): Row {
  const features = createFeatures();
  addFeatures(features, text, { start: 0, end: text.length });
  const indonesian = lang === 'ind' ? 1 : lang === 'zsm' ? 0 : -1;
  return { ...rawScores(model, features), log: Math.log(features.classes.count), right: indonesian >= 0 ? 0 : classes.indexOf(lang), indonesian };
}

function classLoss(row: Row, sharp: number): number {
  const most = Math.max(...row.classes);
  const sum = row.classes.reduce((all, score) => all + Math.exp(sharp * (score - most)), 0);
  return Math.log(sum) - sharp * ((row.classes[row.right] ?? 0) - most);
}

const pairLoss = (row: Row, sharp: number): number => Math.log1p(Math.exp((row.indonesian ? -1 : 1) * sharp * row.pair));

/** The pair `[base, growth]` on a grid that makes the summed loss least. */
function fitSharpness(rows: readonly Row[], loss: (row: Row, sharp: number) => number): readonly [number, number] {
  let best: readonly [number, number] = [1, 0];
  let least = Number.POSITIVE_INFINITY;
  for (let base = -3; base <= 3.001; base += 0.1) {
    for (let growth = -0.3; growth <= 1.001; growth += 0.05) {
      let sum = 0;
      for (const row of rows) sum += loss(row, Math.max(0.05, base + growth * row.log));
      if (sum < least) {
        least = sum;
        best = [base, growth];
      }
    }
  }
  return best;
}

const knownRows = (model: LanguageModel, marked: readonly Marked[]): Row[] => marked.map((row) => rowOf(model, row)).filter((row) => row.right >= 0);

/** The model with the sharpness under which the marked texts are least surprising. Texts of languages it has no class for are left out. */
export function calibrate(model: LanguageModel, marked: readonly Marked[]): LanguageModel {
  const rows = knownRows(model, marked);
  const malayic = rows.filter((row) => row.indonesian >= 0);
  return { ...model, sharpness: fitSharpness(rows, classLoss), pairSharpness: fitSharpness(malayic, pairLoss) };
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
export function bets(model: LanguageModel, marked: readonly Marked[], fitted: boolean): (Bet & Marked)[] {
  const known = marked.filter(({ lang }) => lang === 'ind' || lang === 'zsm' || classes.includes(lang));
  const halves = [0, 1].map((half) => known.filter((_row, i) => i % 2 === half));
  const plain: LanguageModel = { ...model, sharpness: [1, 0], pairSharpness: [1, 0] };
  return halves.flatMap((half, h) => {
    const judge = fitted ? calibrate(model, halves[1 - h] ?? []) : plain;
    return half.map((row) => ({ ...row, ...betOf(judge, row) }));
  });
}
