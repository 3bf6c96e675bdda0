import type { Reader } from '../../document/reader.ts';
import { cueBit } from '../../knowledge/people/name-cues.ts';
import type { ListedName } from '../../knowledge/people/name-list.ts';
import { type Candidate, ofKind, PERSON } from '../candidate.ts';
import { cuesOf } from '../cues.ts';
import { listedAs } from '../listed.ts';
import { changeEach, type Step } from './step.ts';

const PREP = cueBit('place-prep');
/** A full name less sure than this gives no word to others. */
const LEAST_SURE = 0.5;

/** True for a name of one word that is no abbreviation. */
const isWord = (reader: Reader, { first, past }: Candidate): boolean => past - first === 1 && reader.isCapital(first) && !reader.isAllCaps(first);

/** For the first and the last word of each full name of a person, by hash, the token where the first such name ends. */
function partsOf(reader: Reader, candidates: readonly Candidate[]): Map<number, number> {
  const parts = new Map<number, number>();
  for (const { first, past, kind, confidence } of candidates) {
    if (kind !== PERSON || past - first < 2 || confidence < LEAST_SURE) continue;
    for (const i of [first, past - 1]) if (!parts.has(reader.hash(i))) parts.set(reader.hash(i), past);
  }
  return parts;
}

/** True where the words before say that a place is meant: "di Vienna". */
const isLocated = (reader: Reader, { first }: Candidate): boolean => (cuesOf(reader.hash(first - 1)) & PREP) !== 0;

/** True for what the tables list as an organisation or a state. */
const isOther = (listed: ListedName): boolean => listed.type === 'organisation' || (listed.type === 'country' && !listed.capital);

/** After a full name its first or last word is the person, unless the article uses the word for a place or tables list an organisation or a state. */
export const calledByPart: Step = {
  id: 'called-by-part',
  reason: 'After "Vienna Varella Parinussa" every "Vienna" means her, even if tables list a city.',
  apply: ({ reader }, candidates) => {
    const parts = partsOf(reader, candidates);
    if (parts.size === 0) return candidates;
    for (const one of candidates) if (one.kind !== PERSON && isWord(reader, one) && isLocated(reader, one)) parts.delete(reader.hash(one.first));
    return changeEach(candidates, (one) => {
      if (one.kind === PERSON || !isWord(reader, one) || one.first < (parts.get(reader.hash(one.first)) ?? Number.POSITIVE_INFINITY)) return one;
      return listedAs(reader, one).some(isOther) ? one : ofKind(one, PERSON, LEAST_SURE);
    });
  },
  examples: [
    ['Kata ⟦p Vienna Lestari⟧ itu. Lalu ⟦l Vienna⟧ pulang.', 'Kata ⟦p Vienna Lestari⟧ itu. Lalu ⟦p Vienna⟧ pulang.'],
    ['Kata ⟦p Budi Medan⟧ itu. Lalu ⟦o Medan⟧ pulang.', 'Kata ⟦p Budi Medan⟧ itu. Lalu ⟦p Medan⟧ pulang.'],
  ],
  refusals: [
    'Kata ⟦p Vienna Lestari⟧ itu. Lalu ⟦l Vienna⟧ pulang dari ⟦l Vienna⟧ kemarin.',
    'Kata ⟦l Vienna⟧ itu. Lalu ⟦p Vienna Lestari⟧ pulang.',
    'Kata ⟦p Budi Golkar⟧ itu. Lalu ⟦o Golkar⟧ pulang.',
    'Kata ⟦p Israel Katz⟧ itu. Lalu ⟦o Israel⟧ menyerang.',
    'Kata ⟦p Budi Vienna Lestari⟧ itu. Lalu ⟦l Vienna⟧ pulang.',
  ],
};
