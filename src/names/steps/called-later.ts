import { cueBit } from '../../knowledge/people/name-cues.ts';
import { type Candidate, candidate, countBefore, PERSON, PLACE, takenBy, withBounds, withOthers } from '../candidate.ts';
import { cuesOf } from '../cues.ts';
import { headlinesOf, isPersonal } from '../headline.ts';
import { isBehindOffice } from '../offices/phrase/behind-office.ts';
import { partEach, type Reading, type Step } from './step.ts';

const LONGEST_NAME_TOKENS = 5;
/** The most given names before the word by which the person is called. */
const MOST_BEFORE_TOKENS = 2;
const SHORTEST_ALONE_UNITS = 3;
/** A lone name less sure than this says nothing. */
const LEAST_SURE = 0.5;
const CONFIDENCE = 0.8;
const GIVEN = cueBit('given');
const OTHER = cueBit('not-name') | cueBit('org-head') | cueBit('place-head') | cueBit('country') | cueBit('title') | cueBit('rank') | cueBit('org-tail');

/** For each word that people are called by alone, the token where it first is; not the words of a fuller name. */
function aloneIn({ reader }: Reading, candidates: readonly Candidate[]): Map<number, number> {
  const alone = new Map<number, number>();
  const people = candidates.filter(({ kind }) => kind === PERSON);
  for (const { first, past, confidence } of people) {
    const hash = reader.hash(first);
    if (past - first === 1 && confidence >= LEAST_SURE && reader.length(first) >= SHORTEST_ALONE_UNITS && !reader.isAllCaps(first) && !alone.has(hash))
      alone.set(hash, first);
  }
  for (const { first, past } of people) if (past - first > 1) for (let i = first; i < past; i++) alone.delete(reader.hash(i));
  return alone;
}

/** The full name around token `i`: given names before it, and the capitals after it. */
function nameAround(reading: Reading, i: number, taken: Uint8Array): Pick<Candidate, 'first' | 'past'> {
  const { reader } = reading;
  let first = i;
  const isGiven = (k: number): boolean => reader.isCapital(k) && (cuesOf(reader.hash(k)) & (GIVEN | OTHER)) === GIVEN;
  while (i - first < MOST_BEFORE_TOKENS && isGiven(first - 1) && !reader.startsSentence(first)) first--;
  let past = i + 1;
  const goesOn = (k: number): boolean =>
    reader.isCapital(k) && reader.isWord(k) && !reader.startsSentence(k) && !taken[k] && (cuesOf(reader.hash(k)) & OTHER) === 0;
  const isInitial = (k: number): boolean => reader.is(k, '.') && reader.length(k - 1) === 1 && goesOn(k + 1);
  while (past - first < LONGEST_NAME_TOKENS && (goesOn(past) || isInitial(past))) past++;
  return { first, past };
}

/** The full names, each before the first mention of the person by one word. */
function fullNames(reading: Reading, candidates: readonly Candidate[]): readonly Candidate[] {
  const { reader, view } = reading;
  const alone = aloneIn(reading, candidates);
  if (alone.size === 0) return [];
  const people = takenBy(
    candidates.filter(({ kind }) => kind === PERSON),
    reader.count,
  );
  const heads = takenBy(headlinesOf(reading), reader.count);
  const found: Candidate[] = [];
  for (const i of view.capitals) {
    if (people[i] || i >= (alone.get(reader.hash(i)) ?? -1) || reader.startsSentence(i) || heads[i]) continue;
    const { first, past } = nameAround(reading, i, people);
    if (past - first < 2 || !isPersonal(reading, { first: i, past: i + 1 }) || !isBehindOffice(reader, first)) continue;
    found.push(candidate(first, past, PERSON, CONFIDENCE));
    alone.delete(reader.hash(i));
  }
  return found;
}

/** A candidate up to the person named in it; nothing where only the head of a place is left: "Jalan [Hery …]". */
function upTo(one: Candidate, { first }: Candidate): readonly Candidate[] {
  const rest = withBounds(one, one.first, Math.max(one.first, Math.min(one.past, first)));
  return rest.past - rest.first > (one.kind === PLACE ? 1 : 0) ? [rest] : [];
}

/** A full name right after an office, which the tagger took for a part of the office's organisation, begins with the word that the person is later called by. */
export const calledLater: Step = {
  id: 'called-later',
  reason: 'Without a comma a name after a long office looks like a part of it; the article goes on with "kata Hery".',
  apply: (reading, candidates) => {
    const found = fullNames(reading, candidates);
    if (found.length === 0) return candidates;
    const kept = partEach(candidates, (one) => {
      const next = found[countBefore(found, one.past) - 1];
      return next && next.past > one.first ? upTo(one, next) : null;
    });
    return withOthers(kept, found);
  },
  examples: [
    [
      'Menurut Kepala ⟦o Badan Pengatur Air Hery Santoso⟧ di sana itu benar. Kata ⟦p Hery⟧ itu.',
      'Menurut Kepala ⟦o Badan Pengatur Air⟧ ⟦p Hery Santoso⟧ di sana itu benar. Kata ⟦p Hery⟧ itu.',
    ],
    [
      'Menurut Kepala Badan Pengatur ⟦l Jalan Hery Santoso⟧ di sana itu benar. Kata ⟦p Hery⟧ itu.',
      'Menurut Kepala Badan Pengatur Jalan ⟦p Hery Santoso⟧ di sana itu benar. Kata ⟦p Hery⟧ itu.',
    ],
    [
      'Menurut Direktur Agency (DAN) Indonesia Maya Lestari di sana itu benar. Kata ⟦p Maya⟧ itu.',
      'Menurut Direktur Agency (DAN) Indonesia ⟦p Maya Lestari⟧ di sana itu benar. Kata ⟦p Maya⟧ itu.',
    ],
  ],
  refusals: [
    'Menurut Kepala ⟦o Badan Pengatur Air Hery Santoso⟧ di sana itu benar.',
    'Menurut warga ⟦l Jalan Hery Santoso⟧ di sana itu benar. Kata ⟦p Hery⟧ itu.',
    'Menurut Kepala ⟦o Badan Pengatur Air Hery Santoso⟧ di sana itu benar. Kata ⟦p Hery Hartono⟧ itu. Kata ⟦p Hery⟧ itu.',
  ],
};
