import type { Reader } from '../../document/reader.ts';
import { nameList } from '../../knowledge/people/name-list.ts';
import { type Candidate, ORGANISATION, overlapping, withBounds } from '../candidate.ts';
import { partEach, type Step } from './step.ts';

/** The end of the longer organisation that tables list from the candidate's first word on; its own end when there is none. */
function wholePast(reader: Reader, { first, past, kind }: Candidate): number {
  if (kind !== ORGANISATION || !nameList().mayBegin(reader.hash(first))) return past;
  const match = nameList().matchAt(reader.text, reader.tokens, first);
  const isWhole = match !== null && match.past > past && match.past - first > 2 && reader.isCapital(match.past - 1);
  return isWhole && match.values.every(({ type }) => type === 'organisation') ? match.past : past;
}

/** An organisation of which the tagger saw only the first words goes on as far as tables list it. */
export const wholeNames: Step = {
  id: 'whole-names',
  reason: 'A tagger stops at commas and "dan" inside a name, but a table lists the whole: "Kementerian Pendidikan Tinggi, Sains, dan Teknologi".',
  apply: ({ reader }, candidates) => {
    let behind = 0;
    return partEach(candidates, (one) => {
      if (one.past <= behind) return [];
      const past = wholePast(reader, one);
      if (past === one.past) return null;
      const last = overlapping({ first: one.past, past }, candidates).at(-1);
      if (last && last.past > past) return null;
      behind = past;
      return [withBounds(one, one.first, past)];
    });
  },
  examples: [['Kata ⟦o Kementerian Pendidikan Tinggi⟧, ⟦o Sains⟧, dan Teknologi itu.', 'Kata ⟦o Kementerian Pendidikan Tinggi, Sains, dan Teknologi⟧ itu.']],
  refusals: ['Kata ⟦o Kementerian Pendidikan Tinggi⟧ itu.', 'Kata ⟦p Kementerian Pendidikan Tinggi⟧, Sains, dan Teknologi itu.'],
};
