import { nameWords } from '../../knowledge/people/name-words.ts';
import { ORGANISATION, takenBy, withBounds } from '../candidate.ts';
import { changeEach, type Step } from './step.ts';

/** Boards of parties and societies, departments of ministries, the police and universities, which are named with the body they belong to. */
const UNITS = nameWords('unit');

/** An organisation begins with the board or department of it that is meant. */
export const unitBefore: Step = {
  id: 'unit-before',
  reason: 'The board right before a party or society, and the department before a police office, are part of the name: "DPP Golkar", "Dewas KPK".',
  apply: ({ reader }, candidates) => {
    if (!candidates.some(({ first, kind }) => kind === ORGANISATION && reader.isOneOf(first - 1, UNITS))) return candidates;
    const taken = takenBy(candidates, reader.count);
    return changeEach(candidates, (one) => {
      const { first, past, kind } = one;
      if (kind !== ORGANISATION || reader.startsSentence(first) || !reader.isCapital(first - 1) || taken[first - 1]) return one;
      return reader.isOneOf(first - 1, UNITS) ? withBounds(one, first - 1, past) : one;
    });
  },
  examples: [
    ['Kata Sekjen DPP ⟦o Partai Golkar⟧ itu.', 'Kata Sekjen ⟦o DPP Partai Golkar⟧ itu.'],
    ['Kata anggota Fraksi ⟦o Golkar⟧ itu.', 'Kata anggota ⟦o Fraksi Golkar⟧ itu.'],
  ],
  refusals: ['Kata Sekjen DPP di ⟦o Golkar⟧ itu.', 'Kata Sekjen DPP ⟦p Budi⟧ itu.', 'Kata Sekjen DPP. ⟦o Golkar⟧ baik.'],
};
