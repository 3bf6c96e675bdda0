import { hasFlag, SENTENCE_START } from '../document/tokens.ts';
import { foldHash } from '../text/fold.ts';
import { type Draft, type Source, wordsOf } from './draft.ts';
import { isMark } from './roles/words.ts';

const hashes = (words: string): ReadonlySet<number> => new Set(words.split(' ').map((word) => foldHash(word)));

/** Words that by themselves say that another name follows. Own list. */
const ALIAS = hashes('alias disapa dipanggil dijuluki aka');
/** Words that may stand around them: "yang akrab disapa", "yang dikenal dengan nama". Own list. */
const AROUND = hashes('akrab atau biasa bernama dengan dikenal juga karib kerap lebih nama oleh panggilan sapaan sebagai sehari-hari sering yang');
const FARTHEST = 7;

/** Whether the words between two mentions say that both name one person: "Sugeng Riyanto [alias] Kentung", "Saifullah Yusuf (Gus Ipul)". */
function areTied({ text, tokens }: Source, past: number, next: Draft): boolean {
  if (next.first - past > FARTHEST || next.first <= past) return false;
  if (next.first === past + 1) return ALIAS.has(tokens.hashes[past] ?? 0) || (isMark(text, tokens, past, '(') && isMark(text, tokens, next.past, ')'));
  let said = false;
  for (let i = past; i < next.first; i++) {
    const hash = tokens.hashes[i] ?? 0;
    if (hasFlag(tokens, i, SENTENCE_START)) return false;
    if (ALIAS.has(hash)) said = true;
    else if (!AROUND.has(hash) && ![',', '"', '“', '(', "'"].some((mark) => isMark(text, tokens, i, mark))) return false;
  }
  return said;
}

/**
 * For the words of each other name that the text gives a person, those of the name before it; what is said of two people ("(Ducati)")
 * is no name of either. `people` are mentions in text order.
 */
export function aliasesOf(source: Source, people: readonly Draft[]): Map<string, string> {
  const fullOf = new Map<string, string>();
  const several = new Set<string>();
  for (const [k, draft] of people.entries()) {
    const next = people[k + 1];
    if (!next || !areTied(source, draft.past, next)) continue;
    const full = wordsOf(source, draft).join(' ');
    const other = wordsOf(source, next).join(' ');
    if ((fullOf.get(other) ?? full) !== full) several.add(other);
    fullOf.set(other, full);
  }
  for (const other of several) fullOf.delete(other);
  return fullOf;
}
