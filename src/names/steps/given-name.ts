import type { Reader } from '../../document/reader.ts';
import { cueBit } from '../../knowledge/people/name-cues.ts';
import { type Candidate, ORGANISATION, ofKind, PERSON } from '../candidate.ts';
import { cuesOf } from '../cues.ts';
import { listedAs } from '../listed.ts';
import { changeEach, type Step } from './step.ts';

const GIVEN = cueBit('given');
const OTHER = cueBit('organisation') | cueBit('org-head') | cueBit('media') | cueBit('org-tail');
/** An organisation this sure stays one. */
const LEAST_SURE = 0.8;

/** True for a lone given name that tables list as nothing. */
function isGivenName(reader: Reader, one: Candidate): boolean {
  const { first, past, kind, confidence } = one;
  if (kind !== ORGANISATION || confidence >= LEAST_SURE || past - first !== 1 || reader.isAllCaps(first)) return false;
  return (cuesOf(reader.hash(first)) & (GIVEN | OTHER)) === GIVEN && listedAs(reader, one).length === 0;
}

/** A given name alone that a tagger in doubt took for an organisation is a person. */
export const givenName: Step = {
  id: 'given-name',
  reason: 'Organisations are seldom called by a given name: "Omar dan Kareem".',
  apply: ({ reader }, candidates) => changeEach(candidates, (one) => (isGivenName(reader, one) ? ofKind(one, PERSON, one.confidence) : one)),
  examples: [['Kata ⟦o? Budi⟧ itu.', 'Kata ⟦p Budi⟧ itu.']],
  refusals: ['Kata ⟦o Budi⟧ itu.', 'Kata ⟦o? BUDI⟧ itu.', 'Kata ⟦o? Pindad⟧ itu.'],
};
