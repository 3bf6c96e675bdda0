import { CAPITAL, hasFlag, SENTENCE_START } from '../document/tokens.ts';
import { foldHashes } from '../text/fold.ts';
import { type Draft, keyOf, PERSON, type Source, withOthers } from './draft.ts';
import { isMark } from './roles/words.ts';

/** Words that by themselves say that another name follows. Own list. */
const ALIAS = foldHashes('alias disapa dipanggil dijuluki aka');
/** Words that may stand around them: "yang akrab disapa", "yang dikenal dengan nama". Own list. */
const AROUND = foldHashes('akrab atau biasa bernama dengan dikenal juga karib kerap lebih nama oleh panggilan sapaan sebagai sehari-hari sering yang');
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
  for (let k = 1; k < people.length; k++) {
    const draft = people[k - 1];
    const next = people[k];
    if (!draft || !next || !areTied(source, draft.past, next)) continue;
    const full = keyOf(source, draft);
    const other = keyOf(source, next);
    if ((fullOf.get(other) ?? full) !== full) several.add(other);
    fullOf.set(other, full);
  }
  for (const other of several) fullOf.delete(other);
  return fullOf;
}

const AKA: ReadonlySet<number> = foldHashes('alias aka');
const LONGEST = 3;
const CONFIDENCE = 0.9;

/** The mentions with the names right behind "alias" that the tagger missed: after a person's name nothing else can stand there. */
export function withAliases({ tokens }: Source, drafts: readonly Draft[]): readonly Draft[] {
  const found: Draft[] = [];
  for (let k = 0; k < drafts.length; k++) {
    const draft = drafts[k];
    if (draft?.kind !== PERSON || !AKA.has(tokens.hashes[draft.past] ?? 0)) continue;
    const first = draft.past + 1;
    const most = Math.min(first + LONGEST, drafts[k + 1]?.first ?? tokens.count);
    let end = first;
    while (end < most && hasFlag(tokens, end, CAPITAL) && !hasFlag(tokens, end, SENTENCE_START)) end++;
    if (end > first) found.push({ first, past: end, kind: PERSON, confidence: CONFIDENCE, by: 'alias' });
  }
  return withOthers(drafts, found);
}
