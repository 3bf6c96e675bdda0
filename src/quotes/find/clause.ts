import { SPEECH } from '../../knowledge/speech/speech-words.ts';
import type { Source } from '../source.ts';

/** Words before an aside that say nothing by themselves: "Kini, kata X, …", "Pada kesempatan tersebut, imbuh dia, …". */
export const LONGEST_LEAD_TOKENS = 4;
/** A clause longer than this many tokens is not a clause. */
const LONGEST_CLAUSE_TOKENS = 120;
/** Tokens between two dashes. */
const LONGEST_INSERTION_TOKENS = 20;
/** Words before a verb that passes words on: ", seperti dilansir AFP". */
export const THUS: ReadonlySet<string> = new Set(['demikian', 'begitu', 'begitulah', 'seperti', 'sebagaimana', 'Demikian', 'Seperti', 'Sebagaimana']);
const SENTENCE_END = /^[.?!]$/u;
const DASHES = new Set(['-', '–', '—', '--']);
/** Marks at the end of a clause that do not belong to it. */
const TRAILING = new Set(['.', ',', '!', ...DASHES]);

/** Tokens inside a pair of marks belong to the clause whatever they are: the index past the pair that opens at a token, by its first token. */
export type PastPair = ReadonlyMap<number, number>;

/** True for "yang". */
export const isRelative = (source: Source, t: number): boolean => source.is(t, SPEECH.demonstrative) && source.reader.word(t) === 'yang';

/** Verbs that as often tell what somebody does as what he says: "dan memastikan warga aman". */
export const DEEDS: ReadonlySet<string> = new Set(['pasti', 'jamin', 'catat', 'sampai', 'rinci', 'benar', 'jawab', 'balas', 'sambut', 'aku']);

/** True if a verb that reports is at a token, adverbs skipped: "juga mengatakan". */
function saysAt(source: Source, i: number): boolean {
  let t = i;
  while (t < i + 3 && source.is(t, SPEECH.adverb) && !source.form(t, 'active')) t++;
  const form = source.form(t, 'active');
  if (!form) return false;
  return (
    source.is(t + 1, SPEECH.conjunction) || (form.clause === 'R' && source.reader.word(t + 1) === 'untuk') || (form.clause === 'S' && !DEEDS.has(form.lemma))
  );
}

/** True for a dash between spaces, of one or two characters. */
function isSpaced({ reader }: Source, i: number): boolean {
  if (reader.start(i) <= reader.end(i - 1) || !reader.isPunctuation(i) || !DASHES.has(reader.word(i))) return false;
  const last = reader.is(i + 1, '-') ? i + 1 : i;
  return reader.start(last + 1) > reader.end(last);
}

/** True if another spaced dash closes what this one opens within the sentence: an insertion, which belongs to the clause. */
function closesAgain(source: Source, i: number): boolean {
  for (let t = i + 2; t < source.reader.count && t < i + LONGEST_INSERTION_TOKENS && !source.reader.startsSentence(t); t++)
    if (isSpaced(source, t)) return true;
  return false;
}

/** True if a relay is at a token: "dikutip AFP", "seperti dilansir AFP", "demikian pernyataan X". */
function relaysAt(source: Source, i: number): boolean {
  if (source.is(i, SPEECH.relay)) return true;
  return THUS.has(source.reader.word(i)) && (source.is(i + 1, SPEECH.relay) || source.form(i + 1, 'passive', 'bare', 'noun') !== null);
}

/** True if somebody and a verb of speech are at a token: "ia menambahkan", "Trump mengatakan". */
function somebodySaysAt(source: Source, i: number): boolean {
  if (source.is(i, SPEECH.pronoun)) return saysAt(source, i + 1);
  const body = source.mentionAt(i);
  return body !== null && saysAt(source, source.reader.at(body.end));
}

/** Words after a comma that begin something else: "sedangkan", "menandai", "menurut". */
const LEAVING = new Set(['sedangkan', 'menandai', 'menurut']);

/** True if what is after a comma is not part of the clause: another cue, a relay, an adjunct that says something new. */
function leavesAt(source: Source, i: number): boolean {
  const word = source.reader.word(i);
  if (LEAVING.has(word) || relaysAt(source, i) || somebodySaysAt(source, i) || saysAt(source, i)) return true;
  if ((source.is(i, SPEECH.joint) || word === 'dengan') && (saysAt(source, i + 1) || source.is(i + 1, SPEECH.relay))) return true;
  return (source.form(i, 'bare', 'nya')?.zero ?? 0) > 0;
}

/** True if the words between marks that end before a token end the sentence, too. */
const endsWithPair = (source: Source, past: number, pairs: PastPair): boolean =>
  (pairs.has(past) && source.reader.start(past) === source.reader.end(past - 1)) || SENTENCE_END.test(source.reader.word(past - 2));

/** True for the end of a sentence after which quoted words begin without a blank: "sudah aman."Warga boleh pulang," …". */
const endsBeforePair = ({ reader }: Source, i: number, pairs: PastPair): boolean =>
  pairs.has(i + 1) && reader.start(i + 1) === reader.end(i) && SENTENCE_END.test(reader.word(i));

/** True if a mark ends the clause before it: another report follows, or it is a dash that opens what the article adds. */
function endsAtMark(source: Source, i: number, inserted: number, pairs: PastPair): boolean {
  const { reader } = source;
  if (reader.is(i, ',')) return leavesAt(source, i + 1);
  if (reader.is(i, ';') || reader.is(i, '*') || endsBeforePair(source, i, pairs)) return true;
  return isSpaced(source, i) && inserted < i && !closesAgain(source, i);
}

/** True if a token ends the clause before it. */
const endsAt = (source: Source, i: number, inserted: number, pairs: PastPair): boolean =>
  source.reader.isPunctuation(i) ? endsAtMark(source, i, inserted, pairs) : source.is(i, SPEECH.joint) && saysAt(source, i + 1);

/** The token past the words between marks that begin at a token, or the token itself. */
const pastPairAt = ({ reader }: Source, i: number, pairs: PastPair): number => (reader.isPunctuation(i) ? (pairs.get(i) ?? i) : i);

/** The token past the clause that begins at a token: the end of its sentence, or what begins another report. */
export function pastClause(source: Source, first: number, pairs: PastPair): number {
  const { reader } = source;
  let inserted = -1;
  let i = first;
  while (i < reader.count && i - first < LONGEST_CLAUSE_TOKENS && (i === first || !reader.startsSentence(i))) {
    const past = pastPairAt(source, i, pairs);
    if (past > i) {
      i = past;
      if (endsWithPair(source, past, pairs)) break;
      continue;
    }
    if (i > first && endsAt(source, i, inserted, pairs)) break;
    if (inserted < i && isSpaced(source, i)) inserted = i + LONGEST_INSERTION_TOKENS;
    i++;
  }
  return trimmed(source, first, i);
}

/** The end of a clause without its closing marks. */
function trimmed({ reader }: Source, first: number, past: number): number {
  let end = past;
  while (end > first && reader.isPunctuation(end - 1) && TRAILING.has(reader.word(end - 1))) end--;
  return end;
}

/** The token past the comma that closes "Dilansir AFP, Kamis (19/6), ": the last one before a capital or a lower-case word that is not a date. */
function pastComma(source: Source, first: number, comma: number): number {
  const { reader } = source;
  for (let t = first; t < comma && t < first + LONGEST_INSERTION_TOKENS; t++) if (reader.is(t, ',') && source.pastDate(t + 1) === t + 1) return t + 1;
  return first;
}

/** The clause that ends before a comma, up to its sentence's beginning: tokens `[first, past)`. Words that open a sentence and say nothing stay outside. */
export function clauseBefore(source: Source, comma: number): { readonly first: number; readonly past: number } {
  const { reader } = source;
  let first = source.reader.sentenceAround(comma).first;
  if (reader.isPunctuation(first)) first++;
  if (source.is(first, SPEECH.relay)) first = pastComma(source, first, comma);
  return { first, past: trimmed(source, first, comma) };
}
