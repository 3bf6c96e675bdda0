import { cueBit } from '../../knowledge/people/name-cues.ts';
import { nameWords } from '../../knowledge/people/name-words.ts';
import { titleList } from '../../knowledge/people/title-list.ts';
import { PERSON, takenBy, withBounds } from '../candidate.ts';
import { cuesOf } from '../cues.ts';
import { isBehindOffice } from '../offices/phrase/behind-office.ts';
import { titleAt } from '../offices/phrase/head.ts';
import { changeEach, type Reading, type Step } from './step.ts';

const ADDRESS = nameWords('address');
const OTHER =
  cueBit('org-head') |
  cueBit('place-head') |
  cueBit('country') |
  cueBit('title') |
  cueBit('title-word') |
  cueBit('rank') |
  cueBit('honorific') |
  cueBit('degree');

/** True if token `i` is a capital that is no title, rank or form of address. */
function isBare({ reader }: Reading, i: number): boolean {
  if (!reader.isCapital(i) || !reader.isWord(i) || ADDRESS.has(reader.hash(i)) || titleAt(reader, i)) return false;
  return (
    (cuesOf(reader.hash(i)) & OTHER) === 0 && titleList().matchAt(reader.text, reader.tokens, i) === null && (reader.length(i) === 1 || !reader.isAllCaps(i))
  );
}

/** The token where the name before a comma and after an office really begins: one word or initial before the candidate; the candidate's own first token if there is none. */
function trueFirst(reading: Reading, first: number, taken: Uint8Array): number {
  const { reader } = reading;
  const stop = reader.is(first - 1, '.') && reader.length(first - 2) === 1 ? 1 : 0;
  const word = first - 1 - stop;
  const isAlone = reader.is(word - 1, ',') && !taken[word] && !reader.startsSentence(first) && isBare(reading, word);
  return isAlone && isBehindOffice(reader, word - 1) ? word : first;
}

/** A name between an office's comma and its verb is whole, whatever its first word is. */
export const firstWord: Step = {
  id: 'first-word',
  reason: 'After "Kepala Dinas Sosial Kota Mataram," a capital that is no title begins the name: "Rasia Samsul Adnan", "F. Heru Widodo".',
  apply: (reading, candidates) => {
    const taken = takenBy(candidates, reading.reader.count);
    return changeEach(candidates, (one) => (one.kind === PERSON ? withBounds(one, trueFirst(reading, one.first, taken), one.past) : one));
  },
  examples: [
    ['Kata Kepala Dinas Sosial ⟦l Mataram⟧, Rasia ⟦p Samsul Adnan⟧, itu benar.', 'Kata Kepala Dinas Sosial ⟦l Mataram⟧, ⟦p Rasia Samsul Adnan⟧, itu benar.'],
    ['Kata Kepala Dinas Sosial ⟦l Mataram⟧, F. ⟦p Samsul Adnan⟧, itu benar.', 'Kata Kepala Dinas Sosial ⟦l Mataram⟧, ⟦p F. Samsul Adnan⟧, itu benar.'],
  ],
  refusals: [
    'Kata Kepala Dinas Sosial ⟦l Mataram⟧, H. ⟦p Samsul Adnan⟧, itu benar.',
    'Kata Kepala Dinas Sosial ⟦l Mataram⟧, Camat ⟦p Samsul Adnan⟧, itu benar.',
    'Kata warga ⟦l Mataram⟧, Rasia ⟦p Samsul Adnan⟧, itu benar.',
  ],
};
