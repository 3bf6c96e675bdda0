import { similarity } from '../../knowledge/similarity.ts';

const CLOSE = 0.8;

/** ` Did you mean "people"?` when one of the words is close to what was typed; else nothing. */
export function didYouMean(typed: string, words: readonly string[]): string {
  const [best] = words.map((word) => ({ word, score: similarity(typed, word) })).sort((a, b) => b.score - a.score);
  return best && best.score >= CLOSE ? ` Did you mean "${best.word}"?` : '';
}
