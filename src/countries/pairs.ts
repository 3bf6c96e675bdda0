import type { CountryPair } from '../document/layers.ts';
import type { Reader } from '../document/reader.ts';
import { type Candidate, spanOf } from './candidate.ts';
import { isRelation } from './relations.ts';

/** Tokens before the first party in which its relation may be named: "hubungan kerja sama antara China dan …". */
const RELATION_REACH_TOKENS = 3;
const HYPHENS: ReadonlySet<string> = new Set(['-', '–']);
const JOINTS: ReadonlySet<string> = new Set(['dan', 'dengan', 'vs', 'melawan']);

function isRelated(reader: Reader, first: number): boolean {
  for (let i = first - 1; i >= first - RELATION_REACH_TOKENS && i >= 0; i--) {
    if (reader.startsSentence(i + 1)) return false;
    if (isRelation(reader, i)) return true;
  }
  return false;
}

/** Neighbours that are parties to something: joined by a hyphen, or by "dan" or "dengan" after a relation. In text order. */
export function pairsOf(reader: Reader, mentions: readonly Candidate[]): CountryPair[] {
  return mentions.flatMap((left, k) => {
    const right = mentions[k + 1];
    const [a, b] = [left.codes[0], right?.codes[0]];
    if (!right || !a || !b || a === b || right.first !== left.past + 1) return [];
    const joint = reader.word(left.past).toLowerCase();
    if (!HYPHENS.has(joint) && !(JOINTS.has(joint) && isRelated(reader, left.first))) return [];
    return [{ start: reader.start(left.first), end: spanOf(reader, right).end, codes: [a, b] as const }];
  });
}
