import type { Tokens } from '../document/tokens.ts';
import { relationNouns, togetherness } from './words.ts';

/** Whether the word at token `i` names a relation between parties: "hubungan", "perang", "kerja sama". */
export function isRelation(tokens: Tokens, i: number): boolean {
  const hash = tokens.hashes[i] ?? 0;
  const { work, together } = togetherness();
  return relationNouns().has(hash) || (hash === together && tokens.hashes[i - 1] === work);
}
