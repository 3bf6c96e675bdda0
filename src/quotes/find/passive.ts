import type { Candidate, Slot } from '../candidate.ts';
import { bodyAt, pastPhrase } from '../speaker/phrase.ts';
import type { Source } from '../source.ts';
import { type PastPair, pastClause } from './clause.ts';

/** Passive verbs that report even where nobody says who speaks. */
const AGENTLESS = new Set(['dikatakan', 'disebutkan', 'dilaporkan', 'diberitakan']);

/** Tokens of the one who says it: "Dilaporkan oleh [sumber Pentagon] bahwa". */
const LONGEST_AGENT_TOKENS = 8;

/** Where the words that name the speaker of a passive end: behind "oleh" or a name at once; -1 where nobody is named. */
function pastAgent(source: Source, from: number): number {
  const by = source.reader.word(from) === 'oleh';
  const body = bodyAt(source, from);
  if (!by && (!body || body.entity.type === 'place')) return -1;
  const past = by ? pastPhrase(source, from + 1) : source.reader.at(body?.mention.end ?? 0);
  return past - from > LONGEST_AGENT_TOKENS ? -1 : past;
}

/** The clause of "Dilaporkan bahwa …", "X dikatakan telah …", "diklaim Y membuat …", "ditanya apakah …". */
export function passiveAt(source: Source, cue: number, pairs: PastPair): Candidate | null {
  const { reader } = source;
  const form = source.form(cue, 'passive');
  if (!form || source.is(cue - 1, 'negation') || source.is(cue - 1, 'demonstrative')) return null;
  const made = (first: number, slot: Slot): Candidate | null => {
    const past = pastClause(source, first, pairs);
    return past - first < 2 ? null : { form: 'indirect', first, past, cue, cuePast: cue + 1, lemma: form.lemma, sense: form.sense, slot, by: 'passive' };
  };
  if (source.form(cue + 1, 'active')) return null;
  let t = cue + 1;
  while (t < cue + 3 && source.is(t, 'adverb') && !source.is(t, 'finite')) t++;
  const asked = form.clause === 'Q';
  const agent = asked || form.clause === 'R' ? -1 : pastAgent(source, t);
  if (agent > 0 && (source.is(agent, 'conjunction') || source.isVerbal(agent)))
    return made(source.is(agent, 'conjunction') ? agent + 1 : agent, { kind: 'phrase', at: t });
  if (source.is(t, 'conjunction')) return made(t + 1, !asked && reader.startsSentence(cue) && t > cue + 1 ? { kind: 'none' } : { kind: 'nobody' });
  if (asked || !AGENTLESS.has(reader.word(cue).toLowerCase())) return null;
  const opens = reader.startsSentence(cue) && (source.isVerbal(t) || source.isVerbal(t + 1));
  return opens || source.isVerbal(t) ? made(t, { kind: 'nobody' }) : null;
}
