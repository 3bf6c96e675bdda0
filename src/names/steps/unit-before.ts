import { nameWords } from '../../knowledge/people/name-words.ts';
import { ORGANISATION, takenBy, withBounds } from '../candidate.ts';
import { isArticle } from '../tagger/tag.ts';
import { changeEach, type Step } from './step.ts';

/** Boards of parties and societies, departments of ministries, the police and universities, which are named with the body they belong to. */
const UNITS = nameWords('unit');

/** Groups of a parliament: part of the party's name in annotated articles, but not in the corpora of lone sentences. */
const GROUPS = nameWords('unit-article');

/** An organisation begins with the board or department of it that is meant. */
export const unitBefore: Step = {
  id: 'unit-before',
  reason: 'The board right before a party or society, and the department before a police office, are part of the name: "DPP Golkar", "Dewas KPK".',
  apply: ({ reader }, candidates) => {
    const isUnit = (i: number): boolean => reader.isOneOf(i, UNITS) || (reader.isOneOf(i, GROUPS) && isArticle(reader.tokens));
    if (!candidates.some(({ first, kind }) => kind === ORGANISATION && isUnit(first - 1))) return candidates;
    const taken = takenBy(candidates, reader.count);
    return changeEach(candidates, (one) => {
      const { first, past, kind } = one;
      if (kind !== ORGANISATION || reader.startsSentence(first) || !reader.isCapital(first - 1) || taken[first - 1]) return one;
      return isUnit(first - 1) ? withBounds(one, first - 1, past) : one;
    });
  },
  examples: [
    ['Kata Sekjen DPP ⟦o Partai Golkar⟧ itu.', 'Kata Sekjen ⟦o DPP Partai Golkar⟧ itu.'],
    ['Kata kepala Kanwil ⟦o DJBC⟧ itu.', 'Kata kepala ⟦o Kanwil DJBC⟧ itu.'],
    ['Ia hadir. Ramai sekali. Kata anggota Fraksi ⟦o Golkar⟧ itu.', 'Ia hadir. Ramai sekali. Kata anggota ⟦o Fraksi Golkar⟧ itu.'],
  ],
  refusals: ['Kata anggota Fraksi ⟦o Golkar⟧ itu.', 'Kata Sekjen DPP di ⟦o Golkar⟧ itu.', 'Kata Sekjen DPP ⟦p Budi⟧ itu.', 'Kata Sekjen DPP. ⟦o Golkar⟧ baik.'],
};
