import type { Reader } from '../document/reader.ts';
import { fixedPhrases, labels } from '../knowledge/amounts/counts.ts';
import type { Quantity } from './quantity.ts';

/** True for a number that counts nothing: after a label ("Pasal 5", "berusia 34", "peringkat ke-5"), or in a fixed phrase ("roda dua"). */
export function isLabelled(reader: Reader, { first, figures }: Quantity): boolean {
  if (!reader.startsBlock(first) && reader.isOneOf(first - 1, labels())) return true;
  if (fixedPhrases().matchAt(reader.text, reader.tokens, first) !== null) return true;
  const before = first > 0 && !reader.startsBlock(first) ? fixedPhrases().matchAt(reader.text, reader.tokens, first - 1) : null;
  return (before !== null && before.past > first) || figures.startsWith('0');
}
