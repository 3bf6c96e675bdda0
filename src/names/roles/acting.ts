import type { Reader as Source } from '../../document/reader.ts';
import { foldHashes } from '../../text/fold.ts';
import { isMark } from './words.ts';

/** Words before an office that is held for the time being. Own list. */
const ACTING = foldHashes('plt plh pj pjs pgs penjabat pjb plt. pj.');
/** The same in two words: "Pelaksana Tugas", "Pelaksana Harian", "Penjabat Sementara". */
const BEARER = foldHashes('pelaksana penjabat pejabat');
const FOR_NOW = foldHashes('tugas harian sementara');
/** Words inside an office that say the same: "Presiden sementara", "Menteri Luar Negeri ad interim". Own list. */
const INTERIM = foldHashes('sementara interim');

/** The first token of the words before token `i` that make the office there an acting one: "[Pelaksana Tugas (Plt)] Gubernur"; `i` when there are none. */
export function actingFrom({ text, tokens }: Source, i: number): number {
  const at = (set: ReadonlySet<number>, k: number): boolean => set.has(tokens.hashes[k] ?? 0);
  let first = i;
  if (isMark(text, tokens, first - 1, '.') && at(ACTING, first - 2)) first -= 2;
  else if (isMark(text, tokens, first - 1, ')') && at(ACTING, first - 2) && isMark(text, tokens, first - 3, '(')) first -= 3;
  else if (at(ACTING, first - 1)) first -= 1;
  if (at(FOR_NOW, first - 1) && at(BEARER, first - 2)) return first - 2;
  return first < i && at(ACTING, first - 1) ? first - 1 : first;
}

/** The token behind the words from token `i` on that make the office behind them an acting one; `i` when there are none. */
export function actingTo(source: Source, i: number): number {
  for (let past = i + 5; past > i; past--) if (actingFrom(source, past) === i) return past;
  return i;
}

/** Whether a word of the office says that it is held for the time being. */
export function isInterim({ tokens }: Source, first: number, past: number): boolean {
  for (let i = first; i < past; i++) if (INTERIM.has(tokens.hashes[i] ?? 0)) return true;
  return false;
}
