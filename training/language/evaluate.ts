import { languageOf } from '../../src/language/language-of.ts';
import { languageModel } from '../../src/models/language/load.ts';
import { type Bet, bets } from './calibrate.ts';
import { type Marked, readMarked, readNews, readPairs } from './corpus.ts';

const LENGTHS = ['headline', 'sentence', 'paragraph'];
const BINS = 15;

const round = (value: number): number => Math.round(value * 10_000) / 10_000;

/** Expected calibration error: how far confidence is from the share of right answers, on average over 15 bins of confidence. */
function calibrationError(answers: readonly Bet[]): number {
  let error = 0;
  for (let bin = 0; bin < BINS; bin++) {
    const within = answers.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin);
    error += Math.abs(within.reduce((sum, { confidence, right }) => sum + confidence - (right ? 1 : 0), 0));
  }
  return round(error / answers.length);
}

interface Answered extends Marked {
  readonly said: string;
}

function languageScores(rows: readonly Answered[]): Record<string, unknown> {
  const codes = [...new Set(rows.map(({ lang }) => lang))].sort();
  return Object.fromEntries(
    codes.map((code) => {
      const gold = rows.filter(({ lang }) => lang === code);
      const said = rows.filter((row) => row.said === code);
      const right = gold.filter((row) => row.said === code).length;
      const scores = {
        n: gold.length,
        precision: round(right / (said.length || 1)),
        recall: round(right / gold.length),
        f1: round((2 * right) / (gold.length + said.length)),
      };
      return [code, scores];
    }),
  );
}

/** How often each language was taken for another: "ind>zsm" and a number, most frequent first. */
function confusions(rows: readonly Answered[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { lang, said } of rows) if (lang !== said) counts.set(`${lang}>${said}`, (counts.get(`${lang}>${said}`) ?? 0) + 1);
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
}

function lengthScores(marked: readonly Marked[], pairs: readonly Marked[], length: string): unknown {
  const rows = marked.filter((row) => row.length === length).map((row): Answered => ({ ...row, said: languageOf(row.text).code }));
  const model = languageModel();
  const error = (fitted: boolean): number => calibrationError(bets(model, marked, pairs, fitted).filter((row) => row.length === length));
  return {
    n: rows.length,
    accuracy: round(rows.filter(({ lang, said }) => lang === said).length / rows.length),
    calibrationError: { before: error(false), after: error(true) },
    languages: languageScores(rows),
    confusions: confusions(rows),
  };
}

/** Recall of Indonesian and of Malay on the set that holds as much of either, by length. */
function pairScores(pairs: readonly Marked[]): Record<string, unknown> {
  return Object.fromEntries(
    LENGTHS.slice(0, 2).map((length) => [
      length,
      languageScores(pairs.filter((row) => row.length === length).map((row): Answered => ({ ...row, said: languageOf(row.text).code }))),
    ]),
  );
}

const indonesianShare = (texts: readonly string[]): number => round(texts.filter((text) => languageOf(text).code === 'ind').length / texts.length);

/**
 * The scores of the weights that lie in the folder, on the development set and on the articles not learnt from.
 * Calibration errors are cross-fitted: each half of the set by the sharpness fitted on the other.
 */
export function evaluate(folder: string): Record<string, unknown> {
  const marked = readMarked(folder);
  const pairs = readPairs(folder);
  const news = readNews(folder, true);
  return {
    ...Object.fromEntries(LENGTHS.map((length) => [length, lengthScores(marked, pairs, length)])),
    pairs: pairScores(pairs),
    news: {
      n: news.length,
      titlesIndonesian: indonesianShare(news.map(({ title }) => title ?? '').filter(Boolean)),
      textsIndonesian: indonesianShare(news.map(({ text }) => text)),
    },
  };
}
