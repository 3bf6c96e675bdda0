import { cueBit } from '../../knowledge/people/name-cues.ts';
import { nameWords } from '../../knowledge/people/name-words.ts';
import { PERSON, withBounds } from '../candidate.ts';
import { cuesOf } from '../cues.ts';
import { changeEach, type Step } from './step.ts';
import { isRank } from './words.ts';

const ADDRESS = nameWords('address');
/** Ranks that end the names of organisations as well: "Direktorat Jenderal". */
const JENDERAL = nameWords('jenderal');
const HONORIFIC = cueBit('honorific');

const isSpare = (hash: number, isBeforePerson: boolean): boolean =>
  (ADDRESS.has(hash) && isRank(hash) && !JENDERAL.has(hash)) || (isBeforePerson && (cuesOf(hash) & HONORIFIC) !== 0);

/** Organisations and places end before the rank or form of address of the person after them. */
export const beforePerson: Step = {
  id: 'before-person',
  reason: 'A rank or form of address between an organisation and a person is the person\'s: "Majelis Santri KH Said Aqil".',
  apply: ({ reader }, candidates) =>
    changeEach(candidates, (one, k) => {
      if (one.kind === PERSON) return one;
      const next = candidates[k + 1];
      const isBeforePerson = next?.kind === PERSON && next.first === one.past;
      let { past } = one;
      while (past - 1 > one.first && isSpare(reader.hash(past - 1), isBeforePerson)) past--;
      return withBounds(one, one.first, past);
    }),
  examples: [
    ['Kata pimpinan ⟦o Majelis Santri KH⟧ ⟦p Said Aqil⟧.', 'Kata pimpinan ⟦o Majelis Santri⟧ KH ⟦p Said Aqil⟧.'],
    ['Kata Kapolres ⟦l Solo AKBP⟧ itu.', 'Kata Kapolres ⟦l Solo⟧ AKBP itu.'],
  ],
  refusals: ['Kata ⟦o Direktorat Jenderal⟧ ⟦p Budi⟧.', 'Kata ⟦o Majelis Santri KH⟧ itu.'],
};
