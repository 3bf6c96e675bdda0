import { SPEECH } from '../../knowledge/speech/speech-words.ts';
import type { Candidate, Slot } from '../candidate.ts';
import type { Source } from '../source.ts';
import { bodyAt, pastPhrase } from '../speaker/phrase.ts';
import { type PastPair, pastClause, THUS } from './clause.ts';

/** Passive verbs that report even where nobody says who speaks. */
const AGENTLESS = new Set(['dikatakan', 'disebutkan', 'dilaporkan', 'diberitakan']);

/** Tokens of the one who says it: "Dilaporkan oleh [sumber Pentagon] bahwa". */
const LONGEST_AGENT_TOKENS = 8;

/** Where the words that name the speaker of a passive end: after "oleh" or a name at once; -1 where nobody is named. */
function pastAgent(source: Source, from: number): number {
  const by = source.reader.word(from) === 'oleh';
  const body = bodyAt(source, from);
  if (!by && (!body || body.entity.type === 'place')) return -1;
  const past = by ? pastPhrase(source, from + 1) : source.reader.at(body?.end ?? 0);
  return past - from > LONGEST_AGENT_TOKENS ? -1 : past;
}

/** Where the words begin that nobody is said to say: "Dilaporkan setidaknya ada …", "X dikatakan telah …"; -1 where no clause follows. */
function agentless(source: Source, cue: number, t: number): number {
  if (!AGENTLESS.has(source.reader.word(cue).toLowerCase())) return -1;
  return source.isVerbal(t) || (source.reader.startsSentence(cue) && source.isVerbal(t + 1)) ? t : -1;
}

/** What "Hal itu dikatakan X" is about: the sentence before. */
const POINTING_NOUNS = new Set(['hal', 'pernyataan', 'pesan', 'informasi', 'kabar', 'penjelasan', 'seruan', 'imbauan']);

/** True after "seperti", "yang" or "hal itu", whose passive points to words elsewhere. */
function pointsElsewhere(source: Source, cue: number): boolean {
  if (!source.is(cue - 1, SPEECH.demonstrative)) return false;
  const word = source.reader.word(cue - 1).toLowerCase();
  return word === 'yang' || THUS.has(word) || POINTING_NOUNS.has(source.reader.word(cue - 2).toLowerCase());
}

/** True if the passive verb reports nothing: "tidak disebutkan", "dapat disimpulkan", "seperti dikatakan", "dilaporkan mengatakan". */
const isSilent = (source: Source, cue: number): boolean =>
  source.is(cue - 1, SPEECH.negation | SPEECH.modal) || pointsElsewhere(source, cue) || source.form(cue + 1, 'active') !== null;

/** The token past adverbs after the verb: "Disebutkan juga bahwa". */
function pastAdverbs(source: Source, cue: number): number {
  let t = cue + 1;
  while (t < cue + 3 && source.is(t, SPEECH.adverb) && !source.is(t, SPEECH.finite)) t++;
  return t;
}

/** Tokens of an insertion between the speaker and the conjunction: "Ditegaskan Abbas, dalam suratnya, bahwa". */
const LONGEST_INSERTION_TOKENS = 10;

/** The conjunction after whoever says it, at once or after an insertion between commas; -1 without one. */
function conjunctionAt(source: Source, from: number): number {
  const { reader } = source;
  if (source.is(from, SPEECH.conjunction)) return from;
  for (let t = from + 1; reader.is(from, ',') && t < from + LONGEST_INSERTION_TOKENS && !reader.startsSentence(t); t++)
    if (reader.is(t, ',')) return source.is(t + 1, SPEECH.conjunction) ? t + 1 : -1;
  return -1;
}

/** Where a question ends that the sentence goes on to answer: at its first comma, unless a relative clause follows. */
function pastQuestion({ reader }: Source, first: number, past: number): number {
  for (let t = first; t < past; t++) if (reader.is(t, ',') && reader.word(t + 1) !== 'yang') return t;
  return past;
}

/** The clause of "Dilaporkan bahwa …", "X dikatakan telah …", "diklaim Y membuat …", "ditanya apakah …". */
export function passiveAt(source: Source, cue: number, pairs: PastPair): Candidate | null {
  const form = source.form(cue, 'passive');
  if (!form || isSilent(source, cue)) return null;
  const made = (first: number, slot: Slot): Candidate | null => {
    const past = form.clause === 'Q' ? pastQuestion(source, first, pastClause(source, first, pairs)) : pastClause(source, first, pairs);
    return past - first < 2 ? null : { form: 'indirect', first, past, cue, cuePast: cue + 1, lemma: form.lemma, sense: form.sense, slot, by: 'passive' };
  };
  const t = pastAdverbs(source, cue);
  const asked = form.clause === 'Q';
  const agent = asked || form.clause === 'R' ? -1 : pastAgent(source, t);
  const conjunction = agent > 0 ? conjunctionAt(source, agent) : -1;
  if (conjunction > 0) return made(conjunction + 1, { kind: 'phrase', at: t });
  if (agent > 0 && source.isVerbal(agent)) return made(agent, { kind: 'phrase', at: t });
  if (source.is(t, SPEECH.conjunction)) return made(t + 1, !asked && source.reader.startsSentence(cue) && t > cue + 1 ? { kind: 'none' } : { kind: 'nobody' });
  const first = asked ? -1 : agentless(source, cue, t);
  return first < 0 ? null : made(first, { kind: 'nobody' });
}
