import type { Reader } from '../../document/reader.ts';
import { hashBits, mayHold } from '../../text/hash-bits.ts';
import { lazy } from '../table.ts';
import { sportWords } from './sport-words.ts';

/** A sport report has at least this many words of sport. */
const LEAST_SPORT_WORDS = 6;
/** In a sport report one word of sport is in fewer tokens than this. */
const TOKENS_A_SPORT_WORD = 60;

/** Words of a class, with bits that tell most other words apart at a glance. */
const wordsOf = (name: Parameters<typeof sportWords>[0]): (() => { readonly words: ReadonlySet<number>; readonly bits: Uint32Array }) =>
  lazy(() => ({ words: sportWords(name), bits: hashBits(sportWords(name)) }));

const SPORT = wordsOf('sport');
const FOOTBALL = wordsOf('football');
const OTHER = wordsOf('other');

function countOf({ tokens: { hashes } }: Reader, { words, bits }: ReturnType<typeof SPORT>): number {
  let count = 0;
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i] ?? 0;
    if (mayHold(bits, hash) && words.has(hash)) count++;
  }
  return count;
}

/** True if an article reports on sport, where "Madrid" and "Roma" are clubs. */
export function isSportReport(reader: Reader): boolean {
  const count = countOf(reader, SPORT());
  return count >= LEAST_SPORT_WORDS && count * TOKENS_A_SPORT_WORD > reader.count;
}

/** True if an article has words of football, and no fewer than of other sports. */
export function tellsOfFootball(reader: Reader): boolean {
  const count = countOf(reader, FOOTBALL());
  return count > 0 && count >= countOf(reader, OTHER());
}

/** True if a sport report tells of football and not of another sport, so that "Milan" and "Setan Merah" are clubs. */
export const isFootballReport = (reader: Reader): boolean => isSportReport(reader) && countOf(reader, FOOTBALL()) >= countOf(reader, OTHER());
