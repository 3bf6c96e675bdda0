import type { Reader } from '../../document/reader.ts';
import { cueBit } from '../../knowledge/people/name-cues.ts';
import { nameList } from '../../knowledge/people/name-list.ts';
import { type Candidate, ORGANISATION, ofKind, PERSON, withBounds } from '../candidate.ts';
import { cuesOf } from '../cues.ts';
import { changeEach, type Step } from './step.ts';

const GIVEN = cueBit('given');
const NAME = GIVEN | cueBit('surname') | cueBit('person');

/** True if token `i` alone is a company, and none of these words of people's names. */
const isCompany = (reader: Reader, i: number, names: number): boolean =>
  (cuesOf(reader.hash(i)) & names) === 0 &&
  nameList()
    .valuesOf([reader.hash(i)])
    .some((one) => one.type === 'organisation' && one.record.kind === 'company');

/** A company that a tagger took for a person is the company; with its product's name after it, it names nothing. */
function read(reader: Reader, one: Candidate): Candidate {
  if (one.kind !== PERSON) return one;
  if (one.past - one.first === 1) return isCompany(reader, one.first, NAME) ? ofKind(one, ORGANISATION, one.confidence) : one;
  return isCompany(reader, one.first, GIVEN) ? withBounds(one, one.first, one.first) : one;
}

/** Companies and their products are not people. */
export const brands: Step = {
  id: 'brands',
  reason: 'A tagger takes a maker and its product for a first and a last name: "Toyota Ciaz".',
  apply: ({ reader }, candidates) => changeEach(candidates, (one) => read(reader, one)),
  examples: [
    ['Unit ⟦p Toyota Ciaz⟧ itu dijual.', 'Unit Toyota Ciaz itu dijual.'],
    ['Motivasi ⟦p Samsung⟧ itu jelas.', 'Motivasi ⟦o Samsung⟧ itu jelas.'],
  ],
  refusals: ['Kata ⟦p Budi Suzuki⟧ itu.', 'Kata ⟦p Suzuki⟧ itu.', 'Kata ⟦o Toyota Ciaz⟧ itu.', 'Kata ⟦p Rudi Hartono⟧ itu.'],
};
