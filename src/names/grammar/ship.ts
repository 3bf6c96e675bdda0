import type { Reader } from '../../document/reader.ts';
import { officeWords } from '../../knowledge/people/office-words.ts';
import type { Candidate } from '../candidate.ts';
import { type Step, without } from '../steps/step.ts';

const isPrefix = (reader: Reader, i: number): boolean => reader.isAllCaps(i) && reader.isOneOf(i, officeWords('ship'));

/** True if the candidate is a ship's name, with the prefix before it or at its start: "KRI [Nanggala]", "[USS Nimitz]". */
function isShip(reader: Reader, { first, past }: Candidate): boolean {
  return (past - first > 1 && isPrefix(reader, first)) || (isPrefix(reader, first - 1) && reader.isCapital(first));
}

/** Ships are neither people nor organisations nor places. */
export const ship: Step = {
  id: 'ship',
  reason: 'Ships carry the names of heroes, islands and cities after a prefix that says what they are.',
  apply: ({ reader }, candidates) => without(candidates, (one) => isShip(reader, one)),
  examples: [
    ['Kapal perang KRI ⟦p Bung Tomo⟧ berlayar.', 'Kapal perang KRI Bung Tomo berlayar.'],
    ['Kapal induk ⟦o USS Nimitz⟧ berlayar.', 'Kapal induk USS Nimitz berlayar.'],
  ],
  refusals: ['Kata ⟦p Bung Tomo⟧ itu.', 'Latihan ⟦o KRI⟧ itu.', 'Kri ⟦p Budi⟧ berlayar.'],
};
