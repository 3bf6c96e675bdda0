import { CAPITAL, hasFlag, PUNCTUATION } from '../document/tokens.ts';
import { type Draft, PERSON, type Source } from './draft.ts';
import { isMark } from './roles/words.ts';

const OPENING = ['"', '“', '‘', "'", '('];
const CLOSING = ['"', '”', '’', "'", ')'];
/** A nickname has three words at the most. */
const LONGEST = 3;

const isOneOf = ({ text, tokens }: Source, i: number, marks: readonly string[]): boolean =>
  hasFlag(tokens, i, PUNCTUATION) && marks.some((mark) => isMark(text, tokens, i, mark));

/** The token after a quoted or bracketed nickname that starts at `open`, when a further name follows it; -1 otherwise. */
function afterNickname(source: Source, open: number): number {
  if (!isOneOf(source, open, OPENING)) return -1;
  for (let i = open + 1; i <= open + 1 + LONGEST; i++)
    if (isOneOf(source, i, CLOSING)) return i > open + 1 && hasFlag(source.tokens, i + 1, CAPITAL) ? i + 1 : -1;
  return -1;
}

/** Joins the parts of a name that a nickname in quotes or brackets keeps apart: 'Basuki "Ahok" Tjahaja Purnama' is one mention. */
export function joinNicknames(source: Source, drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const last = joined.at(-1);
    const after = last?.kind === PERSON && draft.kind === PERSON ? afterNickname(source, last.past) : -1;
    if (last && after >= 0 && draft.first <= after && draft.past > last.past + 1)
      joined[joined.length - 1] = { first: last.first, past: draft.past, kind: PERSON, confidence: Math.max(last.confidence, draft.confidence), by: last.by };
    else joined.push(draft);
  }
  return joined;
}
