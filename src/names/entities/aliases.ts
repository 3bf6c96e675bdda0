import type { Reader } from '../../document/reader.ts';
import { nameWords } from '../../knowledge/people/name-words.ts';
import { type Candidate, keyOf, type Range } from '../candidate.ts';

/** Words that by themselves say that another name follows. */
const ALIAS = nameWords('alias');
/** Words that may be around them: "yang akrab disapa", "yang dikenal dengan nama". */
const AROUND = nameWords('around-alias');
const MARKS = [',', '"', '“', '(', "'"];
const ALIAS_REACH_TOKENS = 7;

/** True if the words between two names say that both are one person's: "Sugeng Riyanto [alias] Kentung", "Saifullah Yusuf (Gus Ipul)". */
function areTied(reader: Reader, past: number, next: Range): boolean {
  if (next.first - past > ALIAS_REACH_TOKENS || next.first <= past) return false;
  if (next.first === past + 1) return ALIAS.has(reader.hash(past)) || (reader.is(past, '(') && reader.is(next.past, ')'));
  let said = false;
  for (let i = past; i < next.first; i++) {
    if (reader.startsSentence(i)) return false;
    if (ALIAS.has(reader.hash(i))) said = true;
    else if (!AROUND.has(reader.hash(i)) && !MARKS.some((mark) => reader.is(i, mark))) return false;
  }
  return said;
}

/**
 * For the words of each other name that the text gives a person, those of the name before it; what is said of two people ("(Ducati)")
 * is not a name of either. `people` are in text order.
 */
export function aliasesOf(reader: Reader, people: readonly Candidate[]): Map<string, string> {
  const fullOf = new Map<string, string>();
  const several = new Set<string>();
  for (let k = 1; k < people.length; k++) {
    const one = people[k - 1];
    const next = people[k];
    if (!one || !next || !areTied(reader, one.past, next)) continue;
    const full = keyOf(reader, one);
    const other = keyOf(reader, next);
    if ((fullOf.get(other) ?? full) !== full) several.add(other);
    fullOf.set(other, full);
  }
  for (const other of several) fullOf.delete(other);
  return fullOf;
}
