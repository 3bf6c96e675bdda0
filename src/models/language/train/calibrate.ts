import { addFeatures, createFeatures } from '../../../language/features.ts';
import { rawScores } from '../../../language/score.ts';
import { CLASSES, type LanguageModel } from '../load.ts';
import type { Marked } from './corpus.ts';

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
  return { ...rawScores(model, features), log: Math.log(features.classes.count), right: indonesian >= 0 ? 0 : CLASSES.indexOf(lang), indonesian };
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

/** The model with the sharpness under which the marked texts are least surprising. Texts of languages it has no class for are left out. */
export function calibrate(model: LanguageModel, marked: readonly Marked[]): LanguageModel {
  const rows = marked.map((row) => rowOf(model, row)).filter((row) => row.right >= 0);
  const malayic = rows.filter((row) => row.indonesian >= 0);
  return { ...model, sharpness: fitSharpness(rows, classLoss), pairSharpness: fitSharpness(malayic, pairLoss) };
}
