import { cueBit } from '../../knowledge/people/name-cues.ts';
import { nameWords } from '../../knowledge/people/name-words.ts';
import { ORGANISATION, ofKind, PERSON } from '../candidate.ts';
import { cuesOf } from '../cues.ts';
import { listedAs } from '../listed.ts';
import { changeEach, type Step } from './step.ts';

const TAILS = nameWords('founded');
const NAME = cueBit('given') | cueBit('surname');

/** What somebody founded is an organisation, though it is called by a person's name. */
export const organisationTail: Step = {
  id: 'organisation-tail',
  reason: 'A name that ends with a word for an organisation is no person: "Emil Salim Institute", "Trump Organization".',
  apply: ({ reader }, candidates) =>
    changeEach(candidates, (one) => {
      const { first, past, kind, confidence } = one;
      if (kind !== PERSON || past - first < 2 || !reader.isOneOf(past - 1, TAILS)) return one;
      return (cuesOf(reader.hash(past - 1)) & NAME) !== 0 || listedAs(reader, one).some(({ type }) => type === 'person')
        ? one
        : ofKind(one, ORGANISATION, confidence);
    }),
  examples: [['Kata ⟦p Budi Santoso Institute⟧ itu.', 'Kata ⟦o Budi Santoso Institute⟧ itu.']],
  refusals: ['Kata ⟦p Institute⟧ itu.', 'Kata ⟦p Budi Santoso⟧ itu.'],
};
