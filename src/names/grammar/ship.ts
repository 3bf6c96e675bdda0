import type { Reader } from '../../document/reader.ts';
import { officeWords } from '../../knowledge/people/office-words.ts';
import { type Candidate, PERSON } from '../candidate.ts';
import { type Step, without } from '../steps/step.ts';

const isPrefix = (reader: Reader, i: number): boolean => reader.isAllCaps(i) && reader.isOneOf(i, officeWords('ship'));

/** True for "KMP", "KM" before a word: ferries and cargo ships. "KM ITB" is a students' body. */
const isCivil = (reader: Reader, i: number): boolean =>
  reader.isAllCaps(i) && reader.isOneOf(i, officeWords('civil-ship')) && reader.isCapital(i + 1) && (!reader.isAllCaps(i + 1) || reader.isCapital(i + 2));

/** True if the candidate is a ferry's name; a person after "KMP" is of a coalition that was called so. */
const isFerry = (reader: Reader, { first, past, kind }: Candidate): boolean =>
  (past - first > 1 && isCivil(reader, first)) || (kind !== PERSON && isCivil(reader, first - 1));

/** True if the candidate is a ship's name, with the prefix before it or at its start: "KRI [Nanggala]", "[USS Nimitz]". */
function isShip(reader: Reader, { first, past }: Candidate): boolean {
  return (past - first > 1 && isPrefix(reader, first)) || (isPrefix(reader, first - 1) && reader.isCapital(first));
}

/** Ships are neither people nor organisations nor places. */
export const ship: Step = {
  id: 'ship',
  reason: 'Ships carry the names of heroes, islands and cities after a prefix that says what they are.',
  apply: ({ reader }, candidates) => without(candidates, (one) => isShip(reader, one) || isFerry(reader, one)),
  examples: [
    ['Kapal perang KRI ⟦p Bung Tomo⟧ berlayar.', 'Kapal perang KRI Bung Tomo berlayar.'],
    ['Kapal induk ⟦o USS Nimitz⟧ berlayar.', 'Kapal induk USS Nimitz berlayar.'],
    ['Kapal ⟦o KMP Selat Jaya⟧ tenggelam.', 'Kapal KMP Selat Jaya tenggelam.'],
    ['Penumpang KM ⟦l Barcelona⟧ selamat.', 'Penumpang KM Barcelona selamat.'],
  ],
  refusals: ['Kata ⟦o KM ITB⟧ itu.', 'Politikus KMP ⟦p Budi Hartono⟧ pulang.', 'Kata ⟦p Bung Tomo⟧ itu.', 'Latihan ⟦o KRI⟧ itu.', 'Kri ⟦p Budi⟧ berlayar.'],
};
