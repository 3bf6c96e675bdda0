import type { Reader } from '../../document/reader.ts';
import { cueBit } from '../../knowledge/people/name-cues.ts';
import { nameWords } from '../../knowledge/people/name-words.ts';
import { type Candidate, candidate, PERSON, takenBy, withBounds, withOthers } from '../candidate.ts';
import { cuesOf } from '../cues.ts';
import type { Reading, Step } from './step.ts';

const PARTICLES = nameWords('particle');
const SHORTENED = nameWords('shortened');
const CORPS = nameWords('corps');
/** Classes of words that are not a first name before a particle. */
const NO_FIRST = cueBit('title') | cueBit('title-word') | cueBit('honorific') | cueBit('rank') | cueBit('verb') | cueBit('org-head') | cueBit('country');
const RANK = cueBit('rank');

const isCapitalWord = (reader: Reader, i: number): boolean => reader.isCapital(i) && !reader.isPunctuation(i);

/** The first token of the surname with the particles before it, and with the first name before those: "[Paul van der] Meulen", "[Van der] Velden". */
function particlesFrom(reader: Reader, name: number, past: number): number {
  let first = name;
  while (first > past && !reader.startsSentence(first) && PARTICLES.has(reader.hash(first - 1))) first--;
  if (first === name) return name;
  if (first > past && !reader.startsSentence(first) && isCapitalWord(reader, first - 1) && (cuesOf(reader.hash(first - 1)) & NO_FIRST) === 0) return first - 1;
  return reader.isCapital(first) ? first : name;
}

/** The first token of the name with a shortened first name before it: "[M.] Sahrul". */
function shortenedFrom(reader: Reader, name: number): number {
  return name >= 2 && reader.is(name - 1, '.') && SHORTENED.has(reader.hash(name - 2)) && reader.isCapital(name - 2) ? name - 2 : name;
}

/** The first token of the name with the first name between a rank and it: "Laksdya TNI [Denih] Prasetyo". */
function rankedFrom(reader: Reader, name: number, past: number): number {
  const at = name - 1;
  if (at <= past || !isCapitalWord(reader, at) || reader.startsSentence(at) || reader.startsSentence(name)) return name;
  if (cuesOf(reader.hash(at)) !== 0 || CORPS.has(reader.hash(at))) return name;
  const rank = CORPS.has(reader.hash(at - 1)) ? at - 2 : at - 1;
  return rank >= past && (cuesOf(reader.hash(rank)) & RANK) !== 0 ? at : name;
}

const MOST_PARTICLES = 2;
const CONFIDENCE = 0.8;

/** The end of a name with particles inside that begins at token `i`; -1 when none does: "[Joost van der Velden]". */
function wholePast(reader: Reader, i: number): number {
  let past = i + 1;
  while (past <= i + MOST_PARTICLES && PARTICLES.has(reader.hash(past)) && !reader.isCapital(past)) past++;
  if (past === i + 1 || !isCapitalWord(reader, past) || reader.startsSentence(past)) return -1;
  return isCapitalWord(reader, i) && (cuesOf(reader.hash(i)) & NO_FIRST) === 0 ? past + 1 : -1;
}

/** Names with particles inside of which the tagger saw nothing. */
function wholeNames({ reader, view }: Reading, candidates: readonly Candidate[]): Candidate[] {
  const taken = takenBy(candidates, reader.count);
  const found: Candidate[] = [];
  for (const i of view.capitals) {
    const past = PARTICLES.has(reader.hash(i + 1)) ? wholePast(reader, i) : -1;
    if (past > 0 && taken.subarray(i, past).every((one) => one === 0)) found.push(candidate(i, past, PERSON, CONFIDENCE));
  }
  return found;
}

/** Particles, shortened first names and unknown first names after a rank join the name after them. */
export const nameParticles: Step = {
  id: 'name-particles',
  reason: 'A tagger leaves out what begins a name when it is written small, shortened or not known to it.',
  apply: (reading, candidates) => {
    const { reader } = reading;
    const joined: Candidate[] = [];
    let isChanged = false;
    let past = 0;
    for (const one of candidates) {
      const first = one.kind === PERSON ? shortenedFrom(reader, rankedFrom(reader, particlesFrom(reader, one.first, past), past)) : one.first;
      isChanged ||= first !== one.first;
      while (past > first) {
        joined.pop();
        past = joined.at(-1)?.past ?? 0;
      }
      joined.push(withBounds(one, first, one.past));
      past = one.past;
    }
    return withOthers(isChanged ? joined : candidates, wholeNames(reading, isChanged ? joined : candidates));
  },
  examples: [
    ['Kata Duta Besar Belanda Joost van der Velden itu.', 'Kata Duta Besar Belanda ⟦p Joost van der Velden⟧ itu.'],
    ['Kata Paul van der ⟦p Meulen⟧ di Jakarta.', 'Kata ⟦p Paul van der Meulen⟧ di Jakarta.'],
    ['Van der ⟦p Velden⟧ pulang.', '⟦p Van der Velden⟧ pulang.'],
    ['Korban bernama M. ⟦p Sahrul⟧ dirawat.', 'Korban bernama ⟦p M. Sahrul⟧ dirawat.'],
    ['Tugas itu dipegang Laksdya TNI Denih ⟦p Prasetyo⟧ kini.', 'Tugas itu dipegang Laksdya TNI ⟦p Denih Prasetyo⟧ kini.'],
  ],
  refusals: ['Kata Menteri Denih ⟦p Prasetyo⟧ di Jakarta.', 'Warga pulang. Den ⟦o Haag⟧ sepi.'],
};
