import { CAPITAL, hasFlag, PUNCTUATION, SENTENCE_START } from '../document/tokens.ts';
import { type Draft, PERSON, type Source } from './draft.ts';
import { isMark } from './roles/words.ts';

/** Marks around a nickname: what closes after what opens. */
const CLOSED_BY: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['‘', '’'],
  ["'", "'"],
  ['(', ')'],
]);
/** A nickname has three words at the most, and so has the name behind it. */
const LONGEST = 3;
/** More mentions do not lie in a nickname and the rest of a name, and the one behind it. */
const NEAREST = 4;

/** The token after a quoted or bracketed nickname that starts at `open`, when a further name follows it in the line; -1 otherwise. */
function afterNickname({ text, tokens }: Source, open: number): number {
  const start = tokens.starts[open] ?? 0;
  const close = CLOSED_BY.get(text[start] ?? '');
  if (close === undefined || !hasFlag(tokens, open, PUNCTUATION) || text[start - 1] !== ' ') return -1;
  for (let i = open + 1; i <= open + 1 + LONGEST; i++) {
    if (!isMark(text, tokens, i, close)) continue;
    const isApart = text[tokens.ends[i] ?? 0] === ' ' && (tokens.starts[i + 1] ?? 0) === (tokens.ends[i] ?? 0) + 1;
    return i > open + 1 && isApart && hasFlag(tokens, i + 1, CAPITAL) ? i + 1 : -1;
  }
  return -1;
}

/** The same, when the nickname stands behind the mention or is the last of it: 'Susilo "SBY" [Bambang]'. */
function pastNickname(source: Source, { first, past }: Draft): number {
  for (let open = Math.max(first + 1, past - LONGEST - 1); open <= past; open++) {
    const after = afterNickname(source, open);
    if (after > past) return after;
  }
  return -1;
}

/** The end of the capitalised words from token `after` on; `after` itself when there are more than a name's rest has, as in headlines. */
function restEnd({ tokens }: Source, after: number): number {
  let past = after;
  while (hasFlag(tokens, past, CAPITAL) && !hasFlag(tokens, past, PUNCTUATION | SENTENCE_START)) past++;
  return past <= after + LONGEST ? past : after;
}

/** Mention `k` grown over its nickname and the rest of the name, and how many of the mentions behind it that takes in; `null` without one. */
function withNickname(source: Source, drafts: readonly Draft[], k: number): { readonly whole: Draft; readonly taken: number } | null {
  const draft = drafts[k];
  const after = draft?.kind === PERSON ? pastNickname(source, draft) : -1;
  if (!draft || after < 0) return null;
  const others = drafts.slice(k + 1, k + 1 + NEAREST);
  const free = others.findIndex(({ first }) => first > after);
  const taken = free < 0 ? others.length : free;
  const inside = others.slice(0, taken);
  const isBracketed = isMark(source.text, source.tokens, after - 1, ')');
  if (isBracketed && inside.some(({ kind }) => kind !== PERSON)) return null;
  const rest = inside.find(({ kind, past }) => kind === PERSON && past > after);
  const past = rest?.past ?? (isBracketed ? after : restEnd(source, after));
  if (past === after || (others[taken]?.first ?? past) < past) return null;
  return { whole: { first: draft.first, past, kind: PERSON, confidence: Math.max(draft.confidence, rest?.confidence ?? 0), by: draft.by }, taken };
}

/** Joins the parts of a name that a nickname in quotes or brackets keeps apart: 'Basuki "Ahok" Tjahaja Purnama' is one mention. */
export function joinNicknames(source: Source, drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (let k = 0; k < drafts.length; k++) {
    const draft = drafts[k];
    if (!draft) continue;
    const grown = withNickname(source, drafts, k);
    joined.push(grown?.whole ?? draft);
    k += grown?.taken ?? 0;
  }
  return joined;
}
