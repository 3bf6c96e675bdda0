import type { Reader } from '../../document/reader.ts';
import { cueBit } from '../../knowledge/people/name-cues.ts';
import { type Candidate, PERSON, takenBy, withBounds } from '../candidate.ts';
import { cuesOf } from '../cues.ts';
import { inHeadline } from '../headline.ts';
import { partEach, type Reading, type Step } from './step.ts';

/** Classes of words that come before a name without being part of it. */
const NAME = cueBit('given') | cueBit('surname') | cueBit('person');
const TITLE = cueBit('title') | cueBit('title-word');
const OTHER = cueBit('not-name') | cueBit('org-head') | cueBit('place-head') | cueBit('country') | cueBit('rank');

/** Hashes of the words that the article calls people by alone. */
function aloneIn(reader: Reader, candidates: readonly Candidate[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { first, past, kind } of candidates) if (kind === PERSON && past - first === 1) found.add(reader.hash(first));
  return found;
}

/** True if the word right before the person is a name of its own that no candidate has. */
function isFirstName(reading: Reading, { first }: Candidate, taken: Uint8Array, alone: ReadonlySet<number>): boolean {
  const { reader } = reading;
  if (!alone.has(reader.hash(first - 1)) || taken[first - 1] || reader.startsSentence(first) || inHeadline(reading, first)) return false;
  const cues = cuesOf(reader.hash(first - 1));
  return reader.isCapital(first - 1) && reader.isWord(first - 1) && (cues & OTHER) === 0 && ((cues & TITLE) === 0 || (cues & NAME) !== 0);
}

/** A name begins with the word before it by which the article calls somebody alone. */
export const firstNameBefore: Step = {
  id: 'first-name-before',
  reason: 'Words such as "Putri" are forms of address and first names; who is later called by it alone has it as a name: "Putri Lestari … kata Putri".',
  apply: (reading, candidates) => {
    const { reader } = reading;
    const alone = aloneIn(reader, candidates);
    if (alone.size === 0) return candidates;
    const taken = takenBy(candidates, reader.count);
    return partEach(candidates, (one) => (one.kind === PERSON && isFirstName(reading, one, taken, alone) ? [withBounds(one, one.first - 1, one.past)] : null));
  },
  examples: [
    [
      'Wakil ketua panitia di desa itu, Putri ⟦p Lestari⟧, hadir di sana. Kata ⟦p Putri⟧ itu.',
      'Wakil ketua panitia di desa itu, ⟦p Putri Lestari⟧, hadir di sana. Kata ⟦p Putri⟧ itu.',
    ],
  ],
  refusals: ['Wakil ketua panitia di desa itu, Putri ⟦p Lestari⟧, hadir di sana.', 'Kata Presiden ⟦p Lestari⟧ itu. Kata ⟦p Presiden⟧ itu.'],
};
