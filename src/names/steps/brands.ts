import type { Reader } from '../../document/reader.ts';
import { cueBit } from '../../knowledge/people/name-cues.ts';
import { nameList } from '../../knowledge/people/name-list.ts';
import { type Candidate, ORGANISATION, ofKind, PERSON, withBounds } from '../candidate.ts';
import { cuesOf } from '../cues.ts';
import { changeEach, type Step } from './step.ts';
import { isProduct } from './words.ts';

const GIVEN = cueBit('given');
const NAME = GIVEN | cueBit('surname') | cueBit('person');

/** True if token `i` alone is a company, and none of these words of people's names. */
const isCompany = (reader: Reader, i: number, names: number): boolean =>
  (cuesOf(reader.hash(i)) & names) === 0 &&
  nameList()
    .valuesOf([reader.hash(i)])
    .some((one) => one.type === 'organisation' && one.record.kind === 'company');

/** A company that a tagger took for a person is the company; with its product's name after it, it names nothing. */
function read(reader: Reader, one: Candidate, makers: ReadonlySet<number>): Candidate {
  if (one.kind !== PERSON) return one;
  const { first, past } = one;
  if (past - first === 1) return makers.has(reader.hash(first)) || isCompany(reader, first, NAME) ? ofKind(one, ORGANISATION, one.confidence) : one;
  return isProduct(reader, one) || isCompany(reader, first, GIVEN) ? withBounds(one, first, first) : one;
}

/** Companies and their products are not people. */
export const brands: Step = {
  id: 'brands',
  reason: 'A tagger takes a maker and its product for a first and a last name: "Toyota Ciaz".',
  apply: ({ reader }, candidates) => {
    const makers = new Set<number>();
    for (const one of candidates) if (one.kind === PERSON && isProduct(reader, one)) makers.add(reader.hash(one.first));
    return changeEach(candidates, (one) => read(reader, one, makers));
  },
  examples: [
    ['Unit ⟦p Toyota Ciaz⟧ itu dijual.', 'Unit Toyota Ciaz itu dijual.'],
    ['Unit ⟦p Suzuki Ciaz⟧ itu dijual, kata ⟦p Suzuki⟧ itu.', 'Unit Suzuki Ciaz itu dijual, kata ⟦o Suzuki⟧ itu.'],
    ['Motivasi ⟦p Samsung⟧ itu jelas.', 'Motivasi ⟦o Samsung⟧ itu jelas.'],
  ],
  refusals: ['Kata ⟦p Budi Suzuki⟧ itu.', 'Kata ⟦p Suzuki⟧ itu.', 'Kata ⟦o Toyota Ciaz⟧ itu.', 'Kata ⟦p Rudi Hartono⟧ itu.'],
};
