import { type Candidate, candidate, PERSON } from '../candidate.ts';
import type { Reading, Step } from './step.ts';

const BLANK = /^\s$/u;

/** True for two people with only a blank between them, one of whom is a single word. */
function isOneName({ reader }: Reading, one: Candidate, next: Candidate): boolean {
  if (one.kind !== PERSON || next.kind !== PERSON || one.past !== next.first || reader.startsSentence(next.first)) return false;
  const isShort = one.past - one.first === 1 || next.past - next.first === 1;
  return isShort && BLANK.test(reader.text.slice(reader.end(one.past - 1), reader.start(next.first)));
}

/** A single word and a name beside it that were taken for two people. */
export const besidePerson: Step = {
  id: 'beside-person',
  reason: 'Nobody names two people without a word or a mark between them.',
  apply: (reading, candidates) => {
    const kept: Candidate[] = [];
    for (const next of candidates) {
      const last = kept.at(-1);
      if (last === undefined || !isOneName(reading, last, next)) kept.push(next);
      else kept[kept.length - 1] = candidate(last.first, next.past, PERSON, Math.min(last.confidence, next.confidence));
    }
    return kept.length === candidates.length ? candidates : kept;
  },
  examples: [
    ['Kata ⟦p Damar⟧ ⟦p Latri Setiawan⟧ itu.', 'Kata ⟦p Damar Latri Setiawan⟧ itu.'],
    ['Kata ⟦p Hotman Paris⟧ ⟦p Hutapea⟧ itu.', 'Kata ⟦p Hotman Paris Hutapea⟧ itu.'],
  ],
  refusals: [
    'Kata ⟦p Joan Mir⟧ ⟦p Johann Zarco⟧ itu.',
    'Kata ⟦p Damar⟧, ⟦p Latri⟧ itu.',
    'Kata ⟦p Damar⟧. ⟦p Latri⟧ pulang.',
    'Kata ⟦p Damar⟧ ⟦o Golkar⟧ itu.',
  ],
};
