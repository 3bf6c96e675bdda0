import type { Source } from '../source.ts';

/** A clause longer than this many tokens is no clause. */
const LONGEST_CLAUSE_TOKENS = 120;
const DASHES = new Set(['-', '–', '—', '--']);

/** Tokens inside a pair of marks belong to the clause whatever they are: the index past the pair that opens at a token, by its first token. */
export type PastPair = ReadonlyMap<number, number>;

/** Verbs that as often tell what somebody does as what he says: "dan memastikan warga aman". */
const DEEDS: ReadonlySet<string> = new Set(['pasti', 'jamin', 'catat', 'sampai', 'rinci', 'benar', 'jawab', 'balas', 'sambut', 'aku']);

/** True if a verb that reports stands at a token, adverbs skipped: "juga mengatakan". */
function saysAt(source: Source, i: number): boolean {
  let t = i;
  while (t < i + 3 && source.is(t, 'adverb') && !source.form(t, 'active')) t++;
  const form = source.form(t, 'active');
  if (!form) return false;
  return source.is(t + 1, 'conjunction') || (form.clause === 'S' && !DEEDS.has(form.lemma));
}

const isSpaced = ({ reader }: Source, i: number): boolean => DASHES.has(reader.word(i)) && reader.start(i) > reader.end(i - 1) && reader.start(i + 1) > reader.end(i);

/** True if what stands behind a comma is no part of the clause: another cue, a relay, an adjunct that says something new. */
function leavesAt(source: Source, i: number): boolean {
  if (source.is(i, 'parting') || source.reader.word(i) === 'menandai') return true;
  if ((source.is(i, 'joint') || source.reader.word(i) === 'dengan') && (saysAt(source, i + 1) || source.is(i + 1, 'relay'))) return true;
  if (source.is(i, 'relay')) return true;
  if (source.is(i, 'demonstrative') && (source.is(i + 1, 'relay') || source.form(i + 1, 'passive', 'bare', 'noun'))) return source.is(i, 'demonstrative');
  const bare = source.form(i, 'bare', 'nya');
  return bare !== null || source.reader.word(i) === 'menurut' || saysAt(source, i);
}

/** The token past the clause that begins at a token: the end of its sentence, or what begins another report. */
export function pastClause(source: Source, first: number, pairs: PastPair): number {
  const { reader } = source;
  let i = first;
  while (i < reader.count && i - first < LONGEST_CLAUSE_TOKENS) {
    if (i > first && (reader.startsBlock(i) || reader.startsSentence(i))) break;
    const past = pairs.get(i);
    if (past !== undefined) {
      i = past;
      if (reader.startsBlock(i)) break;
      if (reader.startsSentence(i) && !reader.is(i, '.')) break;
      continue;
    }
    if (reader.is(i, ';') || isSpaced(source, i)) break;
    if (reader.is(i, ',') && leavesAt(source, i + 1)) break;
    if (i > first && source.is(i, 'joint') && saysAt(source, i + 1)) break;
    i++;
  }
  return trimmed(source, first, i);
}

/** The end of a clause without its closing marks. */
function trimmed({ reader }: Source, first: number, past: number): number {
  let end = past;
  while (end > first && (reader.is(end - 1, '.') || reader.is(end - 1, ',') || reader.is(end - 1, '!') || DASHES.has(reader.word(end - 1)))) end--;
  return end;
}

/** The clause that ends before a comma, up to its sentence's beginning: tokens `[first, past)`. Words that open a sentence and say nothing stay outside. */
export function clauseBefore(source: Source, comma: number): { readonly first: number; readonly past: number } {
  const { reader } = source;
  let first = source.sentenceAround(comma).first;
  if (reader.isPunctuation(first)) first++;
  return { first, past: trimmed(source, first, comma) };
}
