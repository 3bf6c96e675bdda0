import type { Reader } from '../../document/reader.ts';
import { cueBit } from '../../knowledge/people/name-cues.ts';
import { titleList } from '../../knowledge/people/title-list.ts';
import { type Candidate, PERSON, surface, withBounds } from '../candidate.ts';
import { cuesOf } from '../cues.ts';
import { listedAs } from '../listed.ts';
import { FORMS_OF_ADDRESS, type TitleMatch, titleAt } from '../offices/phrase/head.ts';
import { isIn } from '../offices/words.ts';
import { changeEach, type Step } from '../steps/step.ts';

const RANK = cueBit('rank');

/** The title at token `i`, up to token `past` at most, that no name begins or ends with; `null` without one: an abbreviated office ("Asops Kasad"), a profession, or one of two words and more. */
function noNameAt(reader: Reader, i: number, past: number): TitleMatch | null {
  const title = titleAt(reader, i);
  return title && title.past <= past && !title.record.ambiguous && (title.record.isOffice || title.past - i > 1) ? title : null;
}

/** The token after the titles and forms of address of two words and more that the name begins with: "Tan Sri", "Datuk Seri". */
function pastTitles(reader: Reader, { first, past }: Candidate): number {
  const title = noNameAt(reader, first, past);
  if (title) return title.past;
  const match = isIn(reader, first, 'malay-address') ? titleList().matchAt(reader.text, reader.tokens, first) : null;
  return match?.values.some((record) => FORMS_OF_ADDRESS.has(record.group)) && match.past - first > 1 && match.past <= past ? match.past : first;
}

/** The token after the corps of a rank right before the name, and its stop: "Letkol [Inf.] Budi". */
function pastCorps(reader: Reader, first: number): number {
  const isCorps = isIn(reader, first, 'corps') && (cuesOf(reader.hash(first - 1)) & RANK) !== 0;
  if (!isCorps) return first;
  return reader.is(first + 1, '.') ? first + 2 : first + 1;
}

/** Where the name ends: before an abbreviated office or the word of a number. */
function endOf(reader: Reader, first: number, past: number): number {
  for (let i = first + 1; i < past; i++) {
    if (isIn(reader, i, 'number-word') || noNameAt(reader, i, past)?.record.isOffice) return i;
  }
  return past;
}

function bareName(reader: Reader, one: Candidate): Candidate {
  let first = pastCorps(reader, one.first);
  for (let at = -1; at !== first && first < one.past; ) {
    at = first;
    first = pastTitles(reader, withBounds(one, first, one.past));
  }
  return withBounds(one, first, first < one.past ? endOf(reader, first, one.past) : first);
}

/** People without the offices, corps and professions that a tagger took for a part of the name; one that is nothing else is dropped. */
export const officeInName: Step = {
  id: 'office-in-name',
  reason: 'Abbreviated posts are written like names, and lists of officers are full of them.',
  apply: ({ reader }, candidates) =>
    changeEach(candidates, (one) => {
      const bare = one.kind === PERSON ? bareName(reader, one) : one;
      return bare === one || listedAs(reader, one).some((listed) => listed.type === 'person' && listed.record.name === surface(reader, one)) ? one : bare;
    }),
  examples: [
    ['Kata ⟦p Asops Kasad⟧ itu.', 'Kata Asops Kasad itu.'],
    ['Kata Kolonel ⟦p Inf Budi Santoso Danbrigif⟧ itu.', 'Kata Kolonel Inf ⟦p Budi Santoso⟧ Danbrigif itu.'],
    ['Kata Letkol ⟦p Inf. Budi Santoso⟧ itu.', 'Kata Letkol Inf. ⟦p Budi Santoso⟧ itu.'],
    ['Kata Serka ⟦p Budi Santoso NRP⟧ 2198 itu.', 'Kata Serka ⟦p Budi Santoso⟧ NRP 2198 itu.'],
    ['Kata ⟦p Tan Sri Muhyiddin Yassin⟧ itu.', 'Kata Tan Sri ⟦p Muhyiddin Yassin⟧ itu.'],
    ['Kata ⟦p Sejarawan Budi Santoso⟧ itu.', 'Kata Sejarawan ⟦p Budi Santoso⟧ itu.'],
  ],
  refusals: ['Kata ⟦p Inf Budi⟧ itu.', 'Kata ⟦p Raja Juli Antoni⟧ itu.', 'Kata ⟦o Asops Kasad⟧ itu.', 'Kata ⟦p Budi Santoso⟧ itu.'],
};
