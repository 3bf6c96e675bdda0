import type { Reader } from '../../document/reader.ts';
import { isIn } from './words.ts';

/** "Pelaksana Tugas (Plt.)" and an office: the most tokens that say that it is held for the time being. */
const MOST_ACTING_TOKENS = 6;

/** The first token of the words before token `i` that make the office there an acting one: "[Pelaksana Tugas (Plt)] Gubernur"; `i` when there are none. */
export function actingFrom(reader: Reader, i: number): number {
  const acts = (k: number): boolean => isIn(reader, k, 'acting');
  const stop = (k: number): number => (reader.is(k, '.') ? 1 : 0);
  let first = i;
  if (reader.is(first - 1, ')')) {
    const word = first - 2 - stop(first - 2);
    if (acts(word) && reader.is(word - 1, '(')) first = word - 1;
  } else if (acts(first - 1 - stop(first - 1))) first -= 1 + stop(first - 1);
  if (isIn(reader, first - 1, 'for-now') && isIn(reader, first - 2, 'bearer')) return first - 2;
  return first < i && (acts(first - 1) || isIn(reader, first - 1, 'bearer')) ? first - 1 : first;
}

/** The token after the words from token `i` on that make the office after them an acting one; `i` when there are none. */
export function actingTo(reader: Reader, i: number): number {
  for (let past = i + MOST_ACTING_TOKENS; past > i; past--) if (actingFrom(reader, past) === i) return past;
  return i;
}

/** True if a word of the office says that it is held for the time being: "Presiden sementara". */
export function isInterim(reader: Reader, first: number, past: number): boolean {
  for (let i = first; i < past; i++) if (isIn(reader, i, 'interim')) return true;
  return false;
}
