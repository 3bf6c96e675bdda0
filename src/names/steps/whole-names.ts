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

/** The most first words of a listed name that a tagger leaves out. */
const MOST_MISSED_TOKENS = 4;

/** The first token of the team, or of the organisation parted at a small word, that tables list with the candidate's words as its last: "[Jabatan Ukur dan] Pemetaan Malaysia"; its own first when there is none. */
function wholeFirst(reader: Reader, { first, past, kind }: Candidate): number {
  if (kind !== ORGANISATION) return first;
  for (let i = first - 1; i >= 0 && i >= first - MOST_MISSED_TOKENS; i--) {
    if (reader.startsSentence(i + 1)) break;
    if (!reader.isCapital(i) || !nameList().mayBegin(reader.hash(i))) continue;
    const match = nameList().matchAt(reader.text, reader.tokens, i);
    const isWhole =
      match?.past === past && match.values.every((one) => one.type === 'organisation' && (!reader.isCapital(first - 1) || one.record.kind === 'sport'));
    if (isWhole) return i;
  }
  return first;
}

/** An organisation of which the tagger saw only the first or last words goes on as far as tables list it. */
export const wholeNames: Step = {
  id: 'whole-names',
  reason: 'A tagger stops at commas and "dan" inside a name, but a table lists the whole: "Kementerian Pendidikan Tinggi, Sains, dan Teknologi".',
  apply: ({ reader }, candidates) => {
    let behind = 0;
    return partEach(candidates, (one) => {
      if (one.past <= behind) return [];
      const past = wholePast(reader, one);
      if (past === one.past) {
        const first = wholeFirst(reader, one);
        return first < one.first && overlapping({ first, past: one.first }, candidates).length === 0 ? [withBounds(one, first, past)] : null;
      }
      const last = overlapping({ first: one.past, past }, candidates).at(-1);
      if (last && last.past > past) return null;
      behind = past;
      return [withBounds(one, one.first, past)];
    });
  },
  examples: [
    ['Kata ⟦o Kementerian Pendidikan Tinggi⟧, ⟦o Sains⟧, dan Teknologi itu.', 'Kata ⟦o Kementerian Pendidikan Tinggi, Sains, dan Teknologi⟧ itu.'],
    ['Kata Jabatan Ukur dan ⟦o Pemetaan Malaysia⟧ itu.', 'Kata ⟦o Jabatan Ukur dan Pemetaan Malaysia⟧ itu.'],
  ],
  refusals: [
    'Kata ⟦p Jabatan Ukur⟧ dan ⟦o Pemetaan Malaysia⟧ itu.',
    'Kata ⟦o Kementerian Pendidikan Tinggi⟧ itu.',
    'Kata ⟦p Kementerian Pendidikan Tinggi⟧, Sains, dan Teknologi itu.',
  ],
};
