import type { Tokens } from '../document/tokens.ts';
import { sportWords } from '../knowledge/words/sport-words.ts';

/** One word of sport in so many makes a sport report, if there are enough of them. */
const LEAST = 6;
const ONE_IN = 60;

/** Whether an article reports on sport, where "Madrid" and "Roma" are clubs. */
export function isSportReport(tokens: Tokens): boolean {
  const words = sportWords();
  let count = 0;
  for (let i = 0; i < tokens.count; i++) if (words.has(tokens.hashes[i] ?? 0)) count++;
  return count >= LEAST && count * ONE_IN > tokens.count;
}
