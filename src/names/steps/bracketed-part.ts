import type { Reader } from '../../document/reader.ts';
import { type Candidate, ORGANISATION, withBounds } from '../candidate.ts';
import { partEach, type Step } from './step.ts';

/** "Tentara Nasional Indonesia (TNI)" as the two mentions it is; `null` for any other. */
function parted(reader: Reader, one: Candidate): readonly [Candidate, Candidate] | null {
  const open = one.past - 3;
  if (one.kind !== ORGANISATION || open <= one.first || !reader.is(open, '(') || !reader.isAllCaps(open + 1)) return null;
  return [withBounds(one, one.first, open), withBounds(one, open + 1, open + 2)];
}

/** An organisation with its abbreviation in brackets is two mentions. */
export const bracketedPart: Step = {
  id: 'bracketed-part',
  reason: 'The abbreviation in brackets is a mention of its own.',
  apply: ({ reader }, candidates) => partEach(candidates, (one) => parted(reader, one)),
  examples: [['Kata ⟦o Tentara Nasional Indonesia (TNI)⟧ itu.', 'Kata ⟦o Tentara Nasional Indonesia⟧ (⟦o TNI⟧) itu.']],
  refusals: ['Kata ⟦o PT Pindad (Persero)⟧ itu.', 'Kata ⟦p Susilo Bambang (SBY)⟧ itu.'],
};
