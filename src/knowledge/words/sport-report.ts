import type { Reader } from '../../document/reader.ts';
import { sportWords } from './sport-words.ts';

/** A sport report has at least this many words of sport. */
const LEAST_SPORT_WORDS = 6;
/** In a sport report one word of sport stands in fewer tokens than this. */
const TOKENS_A_SPORT_WORD = 60;

function countOf({ tokens }: Reader, words: ReadonlySet<number>): number {
  let count = 0;
  for (const hash of tokens.hashes) if (words.has(hash)) count++;
  return count;
}

/** True if an article reports on sport, where "Madrid" and "Roma" are clubs. */
export function isSportReport(reader: Reader): boolean {
  const count = countOf(reader, sportWords('sport'));
  return count >= LEAST_SPORT_WORDS && count * TOKENS_A_SPORT_WORD > reader.count;
}

/** True if a sport report tells of football and not of another sport, so that "Milan" and "Setan Merah" are clubs. */
export const isFootballReport = (reader: Reader): boolean =>
  isSportReport(reader) && countOf(reader, sportWords('football')) >= countOf(reader, sportWords('other'));
