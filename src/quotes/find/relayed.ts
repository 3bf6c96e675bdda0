import { SPEECH } from '../../knowledge/speech/speech-words.ts';
import type { Candidate } from '../candidate.ts';
import type { Source } from '../source.ts';
import { pastPhrase } from '../speaker/phrase.ts';
import { pastInsertions } from './according.ts';
import { type PastPair, pastClause } from './clause.ts';

/** Words between "dikutip" and the medium: "dari", "laman". */
export function pastMediumWords(source: Source, from: number): number {
  let t = from;
  while (t < from + 5 && source.is(t, SPEECH.medium) && !source.reader.isCapital(t)) t++;
  return t;
}

/** Words that lead on to the article's own list: "Dirangkum X, berikut lima …". */
const LEADS_ON = new Set(['berikut', 'inilah', 'simak']);

/** The clause that a medium reports, the word for relaying being token `cue`: "Dikutip dari Reuters, Senin (…), …", "Melansir AFP, …". */
export function relayedAt(source: Source, cue: number, pairs: PastPair): Candidate | null {
  const { reader } = source;
  if (!reader.startsSentence(cue)) return null;
  const at = pastMediumWords(source, cue + 1);
  if (!reader.isCapital(at) || source.pastDate(at) > at) return null;
  let t = pastPhrase(source, at);
  t = pastInsertions(source, t);
  if (!reader.is(t, ',') || LEADS_ON.has(reader.word(t + 1))) return null;
  const past = pastClause(source, t + 1, pairs);
  if (past - t < 4) return null;
  return {
    form: 'indirect',
    first: t + 1,
    past,
    cue,
    cuePast: cue + 1,
    lemma: reader.word(cue).toLowerCase(),
    sense: 'report',
    slot: { kind: 'phrase', at },
    by: 'relayed',
  };
}
