import type { Reader } from '../../document/reader.ts';
import { type Candidate, withBounds } from '../candidate.ts';
import { changeEach, type Step } from './step.ts';

const MARKS = '(["“‘\',.-/)”:';

/** True if token `i` is a mark that no name begins or ends with. */
const isOuterMark = (reader: Reader, i: number): boolean => reader.isPunctuation(i) && reader.length(i) === 1 && MARKS.includes(reader.word(i));

/** True if a bracket opens in the candidate and closes right after it. */
function closesBehind(reader: Reader, { first, past }: Candidate): boolean {
  if (!reader.is(past, ')')) return false;
  for (let i = first; i < past; i++) if (reader.is(i, '(')) return true;
  return false;
}

/** The candidate up to a bracket that has no partner in it; after one that comes first. */
function balanced(reader: Reader, one: Candidate): Candidate {
  let open = -1;
  for (let i = one.first; i < one.past; i++) {
    if (reader.is(i, '(')) {
      if (open >= 0) return withBounds(one, one.first, open);
      open = i;
    } else if (reader.is(i, ')')) {
      if (open < 0) return withBounds(one, one.first, i);
      open = -1;
    }
  }
  return open < 0 ? one : withBounds(one, one.first, open);
}

/** Names without marks at their ends; a full stop after an initial or "Jr" stays, and so does a bracket that opens in the name. */
export const outerMarks: Step = {
  id: 'outer-marks',
  reason: 'No name begins or ends with punctuation, except the full stop of "Jr." and a bracket of its own.',
  apply: ({ reader }, candidates) =>
    changeEach(candidates, (one) => {
      let { first, past } = one;
      while (first < past && isOuterMark(reader, first)) first++;
      while (past > first && isOuterMark(reader, past - 1) && !reader.is(past - 1, '.')) past--;
      const bare = withBounds(one, first, past);
      return closesBehind(reader, bare) ? withBounds(one, first, past + 1) : balanced(reader, bare);
    }),
  examples: [
    ['Kata ⟦p "Rudi Hartono",⟧ itu.', 'Kata "⟦p Rudi Hartono⟧", itu.'],
    ['Biro Penyelidikan (⟦o AAIB) India⟧ hadir.', 'Biro Penyelidikan (⟦o AAIB⟧) India hadir.'],
    ['Kata ⟦o PT Pindad (Persero⟧) itu.', 'Kata ⟦o PT Pindad (Persero)⟧ itu.'],
  ],
  refusals: ['Kata ⟦p Sammy Davis Jr.⟧ itu.', 'Kata ⟦p Rudi⟧) itu.'],
};
