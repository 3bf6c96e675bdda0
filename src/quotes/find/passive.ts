import type { Candidate } from '../candidate.ts';
import type { Source } from '../source.ts';
import { type PastPair, pastClause } from './clause.ts';

/** Passive verbs that report even where nobody says who speaks. */
const AGENTLESS = new Set(['dikatakan', 'disebutkan', 'dilaporkan', 'diberitakan']);

/** The clause of "Dilaporkan bahwa …", "disebutkan juga bahwa …", "X dikatakan telah …", "ditanya apakah …". */
export function passiveAt(source: Source, cue: number, pairs: PastPair): Candidate | null {
  const { reader } = source;
  const form = source.form(cue, 'passive');
  if (!form || source.is(cue - 1, 'negation') || source.is(cue - 1, 'demonstrative')) return null;
  let t = cue + 1;
  while (t < cue + 3 && source.is(t, 'adverb') && !source.is(t, 'finite')) t++;
  const made = (first: number, slot: Candidate['slot'], by: string): Candidate | null => {
    const past = pastClause(source, first, pairs);
    return past - first < 2 ? null : { form: 'indirect', first, past, cue, cuePast: cue + 1, lemma: form.lemma, sense: form.sense, slot, by };
  };
  const asked = form.clause === 'Q';
  if (source.is(t, 'conjunction')) return made(t + 1, asked ? { kind: 'nobody' } : reader.startsSentence(cue) ? { kind: 'none' } : { kind: 'nobody' }, 'passive-conjunction');
  if (asked || !AGENTLESS.has(reader.word(cue).toLowerCase())) return null;
  if (reader.startsSentence(cue) && source.is(t, 'finite')) return made(t, { kind: 'nobody' }, 'passive');
  return source.is(t, 'finite') || /^me[a-z]{4,}$/u.test(reader.word(t)) ? made(t, { kind: 'nobody' }, 'passive') : null;
}
