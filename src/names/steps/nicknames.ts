import type { Reader } from '../../document/reader.ts';
import { PUNCTUATION, SENTENCE_START } from '../../document/tokens.ts';
import { type Candidate, candidate, isApart, PERSON, withOthers } from '../candidate.ts';
import { isPersonal } from '../headline.ts';
import type { Reading, Step } from './step.ts';

/** Marks around a nickname: what closes after what opens. */
const CLOSED_BY: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['‘', '’'],
  ["'", "'"],
  ['(', ')'],
]);
/** A nickname has at most so many words, and so has the rest of the name after it. */
const LONGEST_NICKNAME_TOKENS = 3;
/** More candidates do not lie in a nickname and the rest of a name, and the one after it. */
const MOST_INSIDE = 4;
const CONFIDENCE = 0.8;

/** The token after a quoted or bracketed nickname that starts at `open`, when a further name follows it in the line; -1 otherwise. */
function afterNickname(reader: Reader, open: number): number {
  if (!reader.isPunctuation(open)) return -1;
  const { text } = reader;
  const start = reader.start(open);
  const close = CLOSED_BY.get(text[start] ?? '');
  if (close === undefined || text[start - 1] !== ' ') return -1;
  for (let i = open + 1; i <= open + 1 + LONGEST_NICKNAME_TOKENS; i++) {
    if (!reader.is(i, close)) continue;
    const isSpaced = text[reader.end(i)] === ' ' && reader.start(i + 1) === reader.end(i) + 1;
    return i > open + 1 && isSpaced && reader.isCapital(i + 1) ? i + 1 : -1;
  }
  return -1;
}

/** The same, when the nickname is after the candidate or is the last of it: 'Susilo "SBY" [Bambang]'. */
function pastNickname(reader: Reader, { first, past }: Candidate): number {
  for (let open = Math.max(first + 1, past - LONGEST_NICKNAME_TOKENS - 1); open <= past; open++) {
    const after = afterNickname(reader, open);
    if (after > past) return after;
  }
  return -1;
}

/** The end of the capitalised words from token `after` on; `after` itself when there are more than a name's rest has, as in headlines. */
function restEnd(reader: Reader, after: number): number {
  let past = after;
  while (reader.isCapital(past) && !reader.has(past, PUNCTUATION | SENTENCE_START)) past++;
  return past <= after + LONGEST_NICKNAME_TOKENS ? past : after;
}

/** Candidate `k` grown over its nickname and the rest of the name, and how many of the candidates after it that takes in; `null` without one. */
function withNickname(reader: Reader, candidates: readonly Candidate[], k: number): { readonly whole: Candidate; readonly taken: number } | null {
  const one = candidates[k];
  const after = one?.kind === PERSON ? pastNickname(reader, one) : -1;
  if (!one || after < 0) return null;
  const others = candidates.slice(k + 1, k + 1 + MOST_INSIDE);
  const free = others.findIndex(({ first }) => first > after);
  const taken = free < 0 ? others.length : free;
  const inside = others.slice(0, taken);
  const isBracketed = reader.is(after - 1, ')');
  if (isBracketed && inside.some(({ kind }) => kind !== PERSON)) return null;
  const rest = inside.find(({ kind, past }) => kind === PERSON && past > after);
  const past = rest?.past ?? (isBracketed ? after : restEnd(reader, after));
  if (past === after || (others[taken]?.first ?? past) < past) return null;
  return { whole: { first: one.first, past, kind: PERSON, confidence: Math.max(one.confidence, rest?.confidence ?? 0), steps: one.steps }, taken };
}

/** Names around a nickname of which the tagger saw nothing: each word outside the quotes is known as a word of people's names. */
function unseen(reading: Reading, candidates: readonly Candidate[]): Candidate[] {
  const { reader, view } = reading;
  const found: Candidate[] = [];
  for (const i of view.capitals) {
    const after = afterNickname(reader, i + 1);
    const past = after < 0 ? -1 : restEnd(reader, after);
    if (past <= after || !isPersonal(reading, { first: i, past: i + 1 }) || !isPersonal(reading, { first: after, past })) continue;
    const one = candidate(i, past, PERSON, CONFIDENCE);
    if (isApart(one, candidates) && isApart(one, found)) found.push(one);
  }
  return found;
}

/** The parts of a name that a nickname in quotes or brackets keeps apart are one name. */
export const nicknames: Step = {
  id: 'nicknames',
  reason: 'A tagger ends a name at the quotes or brackets around a nickname: \'Basuki "Ahok" Tjahaja Purnama\'.',
  apply: (reading, candidates) => {
    const { reader } = reading;
    const joined: Candidate[] = [];
    let isChanged = false;
    for (let k = 0; k < candidates.length; k++) {
      const one = candidates[k];
      if (!one) continue;
      const grown = withNickname(reader, candidates, k);
      isChanged ||= grown !== null;
      joined.push(grown?.whole ?? one);
      k += grown?.taken ?? 0;
    }
    const known = isChanged ? joined : candidates;
    return withOthers(known, unseen(reading, known));
  },
  examples: [
    ['Kata Susilo "SBY" Bambang Yudhoyono di Bali.', 'Kata ⟦p Susilo "SBY" Bambang Yudhoyono⟧ di Bali.'],
    ['Gubernur ⟦p Basuki⟧ "Ahok" ⟦p Tjahaja Purnama⟧ hadir.', 'Gubernur ⟦p Basuki "Ahok" Tjahaja Purnama⟧ hadir.'],
    ['Kata ⟦p Susilo⟧ "SBY" Bambang Yudhoyono di Bali.', 'Kata ⟦p Susilo "SBY" Bambang Yudhoyono⟧ di Bali.'],
  ],
  refusals: ['Kata ⟦p Rudi⟧ (⟦o Ducati⟧) ⟦p Hartono⟧ itu.', 'Kata ⟦p Rudi⟧ "Satu Dua Tiga Empat" Hartono itu.'],
};
