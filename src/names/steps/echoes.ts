import { cueBit } from '../../knowledge/people/name-cues.ts';
import { lazy } from '../../knowledge/table.ts';
import { innerShort } from '../brackets.ts';
import { type Candidate, candidate, PERSON, takenBy, withOthers } from '../candidate.ts';
import { type Form, formsOf, standsAt } from '../forms.ts';
import { isToldAsPerson } from '../told.ts';
import type { Reading, Step } from './step.ts';

/** A name must be found this surely before it is looked for elsewhere. */
const LEAST_SEED_CONFIDENCE = 0.6;
/** The same of a person's full name that is told as one. */
const LEAST_TOLD_CONFIDENCE = 0.45;
/** What an echo keeps of its seed's confidence. */
const ECHO_SHARE = 0.9;
const INTRODUCING = cueBit('title') | cueBit('title-word') | cueBit('honorific') | cueBit('rank');

function isFree({ reader }: Reading, taken: Uint8Array, i: number, { length }: Form): boolean {
  for (let k = 0; k < length; k++) if (taken[i + k] || (k > 0 && reader.startsSentence(i + k))) return false;
  return true;
}

/** A lone word beside other capitals is most often part of another name. */
function besideCapital({ reader, view }: Reading, taken: Uint8Array, i: number): boolean {
  const isOther = (k: number): boolean => reader.isCapital(k) && !taken[k] && !((view.cues[k] ?? 0) & INTRODUCING);
  return (!reader.startsSentence(i) && isOther(i - 1)) || (!reader.startsSentence(i + 1) && isOther(i + 1));
}

/** The words by which the article tells of a person somewhere: "kata [Zarof]". */
function toldIn({ reader, view }: Reading): ReadonlySet<number> {
  const told = new Set<number>();
  for (const i of view.capitals) if (isToldAsPerson(reader, i)) told.add(reader.hash(i));
  return told;
}

const isSure = ({ confidence }: Candidate): boolean => confidence >= LEAST_SEED_CONFIDENCE;

/** A full name of a person in doubt, with its first and last word, as far as the article tells of a person by them. */
function toldForms(one: Candidate, told: ReadonlySet<number>, hashAt: (i: number) => number): readonly Candidate[] {
  const { first, past, confidence } = one;
  const parts = [first, past - 1].filter((i) => told.has(hashAt(i)));
  if (parts.length === 0) return [];
  return [one, ...parts.map((i) => candidate(i, i + 1, PERSON, confidence))];
}

/** The names to look for: those found surely enough, and full names of people in doubt of whom the article tells as of a person. */
function seedsOf(reading: Reading, candidates: readonly Candidate[]): readonly Candidate[] {
  const told = lazy(() => toldIn(reading));
  return candidates.flatMap((one) => {
    if (isSure(one)) return one;
    const isFullName = one.kind === PERSON && one.past - one.first > 1 && one.confidence >= LEAST_TOLD_CONFIDENCE;
    return isFullName ? toldForms(one, told(), (i) => reading.reader.hash(i)) : [];
  });
}

function longestAt(reading: Reading, taken: Uint8Array, i: number, forms: readonly Form[]): Form | null {
  let longest: Form | null = null;
  for (const form of forms)
    if (form.length > (longest?.length ?? 0) && standsAt(reading.reader.tokens, form, i) && isFree(reading, taken, i, form)) longest = form;
  return longest;
}

/** Names found once are found everywhere, and so are the first and last words of a person's name. */
export const echoes: Step = {
  id: 'echoes',
  reason: 'A string that the article uses as a name is a name everywhere, even where the tagger misses it.',
  apply: (reading, candidates) => {
    const { reader, view } = reading;
    const inner = candidates.flatMap((one) => innerShort(reader, one) ?? []);
    const seeds = seedsOf(reading, inner.length === 0 ? candidates : [...candidates, ...inner]);
    const forms = formsOf(reading, seeds, isSure);
    const taken = takenBy(candidates, reader.count);
    const found: Candidate[] = [];
    for (const i of view.capitals) {
      const known = taken[i] ? undefined : forms.at(reader.hash(i));
      const form = known ? longestAt(reading, taken, i, known) : null;
      if (!form || (form.length === 1 && besideCapital(reading, taken, i))) continue;
      const past = i + form.length;
      for (let k = i; k < past; k++) taken[k] = 1;
      found.push(candidate(i, past, form.kind, form.confidence * ECHO_SHARE));
    }
    return withOthers(candidates, found);
  },
  examples: [
    ['Kata ⟦p Sergey Shoigu⟧ itu. Lalu Shoigu pulang.', 'Kata ⟦p Sergey Shoigu⟧ itu. Lalu ⟦p Shoigu⟧ pulang.'],
    ['Kata ⟦p Sergey Shoigu⟧ itu. Lalu Sergey Shoigu pulang.', 'Kata ⟦p Sergey Shoigu⟧ itu. Lalu ⟦p Sergey Shoigu⟧ pulang.'], // the longest
    ['Kata ⟦o Dinas Kesehatan (Diskes) Zumbara⟧ itu. Lalu Diskes pindah.', 'Kata ⟦o Dinas Kesehatan (Diskes) Zumbara⟧ itu. Lalu ⟦o Diskes⟧ pindah.'],
    ['Kata ⟦p Bun Santoso⟧ itu. Lalu Bun pulang.', 'Kata ⟦p Bun Santoso⟧ itu. Lalu ⟦p Bun⟧ pulang.'], // three letters
    ['Bagi ⟦p? Shoigu Zzicar⟧ itu. Lalu terdakwa Shoigu pulang.', 'Bagi ⟦p Shoigu Zzicar⟧ itu. Lalu terdakwa ⟦p Shoigu⟧ pulang.'],
  ],
  refusals: [
    'Kata ⟦p Lu Santoso⟧ itu. Lalu Lu pulang.',
    'Bagi ⟦p? Sergey Shoigu⟧ itu. Lalu Shoigu pulang.',
    'Kata ⟦p Sergey Shoigu⟧ itu. Lalu Bukit Shoigu runtuh.',
  ],
};
