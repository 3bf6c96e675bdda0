import type { CountryPair } from '../document/layers.ts';
import { hasFlag, SENTENCE_START, type Tokens, tokenText } from '../document/tokens.ts';
import type { Candidate } from './candidate.ts';
import { isRelation } from './relations.ts';

/** Words back from the first party in which its relation may be named: "hubungan kerja sama antara China dan …". */
const LOOK_BACK = 3;

function isRelated(tokens: Tokens, first: number): boolean {
  for (let i = first - 1; i >= first - LOOK_BACK && i >= 0; i--) {
    if (isRelation(tokens, i)) return true;
    if (hasFlag(tokens, i, SENTENCE_START)) return false;
  }
  return false;
}

/** Neighbours that are parties to something: joined by a hyphen, or by "dan" or "dengan" after a relation. In text order. */
export function pairsOf(text: string, tokens: Tokens, mentions: readonly Candidate[]): CountryPair[] {
  return mentions.flatMap((left, k) => {
    const right = mentions[k + 1];
    const [a, b] = [left.codes[0], right?.codes[0]];
    if (!right || !a || !b || a === b || right.first !== left.past + 1) return [];
    const joint = tokenText(text, tokens, left.past).toLowerCase();
    const hyphen = joint === '-' || joint === '–';
    if (!hyphen && !(['dan', 'dengan', 'vs', 'melawan'].includes(joint) && isRelated(tokens, left.first))) return [];
    return [{ start: tokens.starts[left.first] ?? 0, end: tokens.ends[right.past - 1] ?? 0, codes: [a, b] as const }];
  });
}
