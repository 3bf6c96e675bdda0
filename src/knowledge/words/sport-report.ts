import type { Reader } from '../../document/reader.ts';
import { sportWords } from './sport-words.ts';

/** A sport report has at least this many words of sport. */
const LEAST_SPORT_WORDS = 6;
/** In a sport report one word of sport stands in fewer tokens than this. */
const TOKENS_A_SPORT_WORD = 60;

/** True if an article reports on sport, where "Madrid" and "Roma" are clubs. */
export function isSportReport({ tokens }: Reader): boolean {
  const words = sportWords();
  let count = 0;
  for (const hash of tokens.hashes) if (words.has(hash)) count++;
  return count >= LEAST_SPORT_WORDS && count * TOKENS_A_SPORT_WORD > tokens.count;
}
