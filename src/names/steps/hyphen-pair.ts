import { type Candidate, PERSON, withBounds } from '../candidate.ts';
import { isPersonal } from '../headline.ts';
import { listedAs } from '../listed.ts';
import { partEach, type Reading, type Step } from './step.ts';

/** True if a longer name of the article ends with these three tokens: "Victor Mendoza-Aguilar". */
function isSurname({ reader }: Reading, { past }: Candidate, candidates: readonly Candidate[]): boolean {
  const ends = (other: Candidate): boolean => [1, 2, 3].every((k) => reader.hash(other.past - k) === reader.hash(past - k));
  return candidates.some((other) => other.kind === PERSON && other.past - other.first > 3 && ends(other));
}

/** The two people joined by a hyphen; `null` for any other candidate. */
function parted(reading: Reading, one: Candidate, candidates: readonly Candidate[]): readonly Candidate[] | null {
  const { reader } = reading;
  const { first, past } = one;
  if (one.kind !== PERSON || past - first !== 3 || !(reader.is(first + 1, '-') || reader.is(first + 1, '–'))) return null;
  if (!reader.isCapital(first + 2) || listedAs(reader, one).length > 0 || isSurname(reading, one, candidates)) return null;
  const both = [withBounds(one, first, first + 1), withBounds(one, first + 2, past)];
  return both.every((name) => isPersonal(reading, name)) ? both : null;
}

/** Two names joined by a hyphen are two people. */
export const hyphenPair: Step = {
  id: 'hyphen-pair',
  reason: 'Pairs of candidates are written with a hyphen: "Prabowo-Gibran unggul".',
  apply: (reading, candidates) => partEach(candidates, (one) => parted(reading, one, candidates)),
  examples: [['Pasangan ⟦p Ganjar-Mahfud⟧ kalah.', 'Pasangan ⟦p Ganjar⟧-⟦p Mahfud⟧ kalah.']],
  refusals: ['Kata ⟦p Budi Ganjar-Mahfud⟧ itu. Kata ⟦p Ganjar-Mahfud⟧ baik.', 'Kata ⟦o Ganjar-Mahfud⟧ itu.', 'Kata ⟦p Budi Hartono⟧ itu.'],
};
