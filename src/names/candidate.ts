import type { Reader } from '../document/reader.ts';
import { countWhile } from '../text/bisect.ts';
import { fold } from '../text/fold.ts';

export const PERSON = 0;
export const ORGANISATION = 1;
export const PLACE = 2;

/** What a name is taken to be. */
export type Kind = typeof PERSON | typeof ORGANISATION | typeof PLACE;

/** Tokens `first <= i < past`. */
export interface Range {
  readonly first: number;
  readonly past: number;
}

/** A mention on its way: its tokens, what it names, how sure, and the ids of the steps that proposed and changed it, in order. */
export interface Candidate extends Range {
  readonly kind: Kind;
  readonly confidence: number;
  readonly steps: readonly string[];
}

const NO_STEPS: readonly string[] = [];

/** A new candidate. The id of the step that proposes it is added by whoever runs the step. */
export function candidate(first: number, past: number, kind: Kind, confidence: number): Candidate {
  return { first, past, kind, confidence, steps: NO_STEPS };
}

/** The candidate with these bounds; itself when they are its own. */
export function withBounds(one: Candidate, first: number, past: number): Candidate {
  if (first === one.first && past === one.past) return one;
  return { first, past, kind: one.kind, confidence: one.confidence, steps: one.steps };
}

/** The candidate as one of another kind. */
export function ofKind({ first, past, steps }: Candidate, kind: Kind, confidence: number): Candidate {
  return { first, past, kind, confidence, steps };
}

/** How many of the candidates, which are in text order, begin before a token. */
export const countBefore = (candidates: readonly Range[], token: number): number => countWhile(candidates.length, (k) => (candidates[k]?.first ?? 0) < token);

/** The candidates that have a token of these; they are in text order and apart. */
export function overlapping({ first, past }: Range, candidates: readonly Candidate[]): readonly Candidate[] {
  const end = countBefore(candidates, past);
  let from = end;
  while (from > 0 && (candidates[from - 1]?.past ?? 0) > first) from--;
  return candidates.slice(from, end);
}

/** True if none of the candidates, which are in text order and apart, has a token of these. */
export function isApart({ first, past }: Range, candidates: readonly Range[]): boolean {
  const end = countBefore(candidates, past);
  return end === 0 || (candidates[end - 1]?.past ?? 0) <= first;
}

/** Candidates with others added, in text order; themselves when there are no others. */
export function withOthers(candidates: readonly Candidate[], others: readonly Candidate[]): readonly Candidate[] {
  return others.length === 0 ? candidates : [...candidates, ...others].sort((a, b) => a.first - b.first);
}

/** For each of `count` tokens 1 when a candidate has it, else 0. */
export function takenBy(candidates: readonly Range[], count: number): Uint8Array {
  const taken = new Uint8Array(count);
  for (const { first, past } of candidates) for (let i = first; i < past; i++) taken[i] = 1;
  return taken;
}

/** The candidate's characters. */
export const surface = (reader: Reader, { first, past }: Range): string => reader.textOf(first, past);

const HYPHEN = 0x2d;
const STOP = 0x2e;
const APOSTROPHE = 0x27;
const JOINED = /[-.']/u;

function isJoined(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code === HYPHEN || code === STOP || code === APOSTROPHE) return true;
  }
  return false;
}

/** The candidate's words without case, accents and marks; parts of hyphenated words apart ("Jong-un" is "Jong Un"). */
export function wordsOf(reader: Reader, { first, past }: Range): string[] {
  const words: string[] = [];
  for (let i = first; i < past; i++) {
    if (reader.isPunctuation(i)) continue;
    const word = fold(reader.word(i));
    if (!isJoined(word)) words.push(word);
    else for (const part of word.split(JOINED)) if (part) words.push(part);
  }
  return words;
}

/** The candidate's words as one string: candidates of equal keys are one name. */
export const keyOf = (reader: Reader, range: Range): string => wordsOf(reader, range).join(' ');
