import { nameList } from '../../knowledge/people/name-list.ts';
import { nameWords } from '../../knowledge/people/name-words.ts';
import { officeWords } from '../../knowledge/people/office-words.ts';
import { type Candidate, ORGANISATION, PLACE, withBounds } from '../candidate.ts';
import type { Reading, Step } from './step.ts';

/** First words of organisations that have a branch in every place, or are named after theirs. */
const HEADS = nameWords('branch-head');

/** True if tables list what is at token `i` as a place or a country, after which the name is whole: "DPRD Jawa Timur". */
const endsWithPlace = ({ reader }: Reading, { past }: Candidate): boolean =>
  [past - 1, past - 2].some((i) => {
    const match = nameList().matchAt(reader.text, reader.tokens, i);
    return match?.past === past && match.values.some(({ type }) => type === 'place' || type === 'country');
  });

function isBranch(reading: Reading, one: Candidate, place: Candidate): boolean {
  const { reader } = reading;
  if (one.kind !== ORGANISATION || place.kind !== PLACE || place.first !== one.past || reader.startsSentence(place.first)) return false;
  return reader.isOneOf(one.first, HEADS) && !reader.isOneOf(place.first, officeWords('site')) && !endsWithPlace(reading, one);
}

/** A branch of an organisation is called by its place. */
export const branchPlace: Step = {
  id: 'branch-place',
  reason: 'The place right behind a party, an authority or a university says which branch it is: "DPW PKB Jawa Timur", "Universitas Cendrawasih Papua".',
  apply: (reading, candidates) => {
    const joined: Candidate[] = [];
    let isChanged = false;
    for (const one of candidates) {
      const before = joined.at(-1);
      if (before && isBranch(reading, before, one)) {
        joined[joined.length - 1] = withBounds(before, before.first, one.past);
        isChanged = true;
      } else joined.push(one);
    }
    return isChanged ? joined : candidates;
  },
  examples: [['Kata ketua ⟦o DPW PKB⟧ ⟦l Jawa Timur⟧ itu.', 'Kata ketua ⟦o DPW PKB Jawa Timur⟧ itu.']],
  refusals: [
    'Kata ketua ⟦o DPW PKB⟧ di ⟦l Jawa Timur⟧ itu.',
    'Kata ketua ⟦o Pindad⟧ ⟦l Bandung⟧ itu.',
    'Kata ketua ⟦o DPW Jawa Timur⟧ ⟦l Jatim⟧ itu.',
    'Kata ketua ⟦o DPW PKB⟧ ⟦l Bandara Juanda⟧ itu.',
  ],
};
