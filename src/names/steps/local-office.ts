import { cueBit } from '../../knowledge/people/name-cues.ts';
import { nameWords } from '../../knowledge/people/name-words.ts';
import { ORGANISATION, ofKind, PLACE } from '../candidate.ts';
import { cuesOf } from '../cues.ts';
import { listedAs } from '../listed.ts';
import { changeEach, type Step } from './step.ts';

/** Heads of districts and of the police there, whose office is named after the place: "Kapolres [Metro Bekasi]", "Camat [Medan Deli]". */
const LOCAL_OFFICES = nameWords('local-office');
const HEAD = cueBit('org-head');

/** What follows the head of a district is a place. */
export const localOffice: Step = {
  id: 'local-office',
  reason: 'A local office is named after its place, and a tagger takes some of those for organisations.',
  apply: ({ reader }, candidates) =>
    changeEach(candidates, (one) => {
      if (one.kind !== ORGANISATION || !LOCAL_OFFICES.has(reader.hash(one.first - 1)) || (cuesOf(reader.hash(one.first)) & HEAD) !== 0) return one;
      return listedAs(reader, one).some(({ type }) => type === 'organisation') ? one : ofKind(one, PLACE, one.confidence);
    }),
  examples: [['Kata Kapolres ⟦o Metro Bekasi⟧ itu.', 'Kata Kapolres ⟦l Metro Bekasi⟧ itu.']],
  refusals: ['Kata Ketua ⟦o Metro Bekasi⟧ itu.', 'Kata Gubernur ⟦o Bank Indonesia⟧ itu.'],
};
