import type { Reader } from '../../document/reader.ts';
import { cueBit } from '../../knowledge/people/name-cues.ts';
import { nameWords } from '../../knowledge/people/name-words.ts';
import { type Candidate, PERSON, type Range, surface, withBounds } from '../candidate.ts';
import { cuesOf } from '../cues.ts';
import { listedAs } from '../listed.ts';
import { titleAt } from '../offices/phrase/head.ts';
import { changeEach, type Step } from './step.ts';
import { isRank } from './words.ts';

const ADDRESS = nameWords('address');
/** "Dr. [Eng.] Budi"; "Eng Hian" is a name. */
const WITH_STOP = nameWords('address-stop');
/** "Muhammad SAW", "Budi dkk". */
const BEHIND = nameWords('behind-person');
const DEGREE = cueBit('degree');
const NAME = cueBit('given') | cueBit('surname');
/** Malay titles of two words, of which a tagger takes in the second: "Dato’ Sri [Najib Razak]". */
const MALAY_FIRST = nameWords('malay-title');
const MALAY_SECOND = nameWords('malay-title-second');
/** The mark that ends "Dato’". */
const APOSTROPHES = "'’‘";
const ROMAN = /^[IVX]{2,5}$/u;

const isDegree = (reader: Reader, i: number): boolean => (cuesOf(reader.hash(i)) & DEGREE) !== 0;

/** The token after the name without blessings and degrees after it, with commas or without: "Budiono, S.H.", "Budiono SE MM". */
function pastName(reader: Reader, { first, past }: Range): number {
  let end = past;
  while (end - first > 1 && BEHIND.has(reader.hash(end - 1))) end--;
  while (end > first && reader.is(end - 2, ',') && isDegree(reader, end - 1)) end -= 2;
  while (end - first > 1 && !reader.isAllCaps(first) && reader.isAllCaps(end - 1) && isDegree(reader, end - 1)) end--;
  return end;
}

/** "Raja Juli Antoni", "Sultan Bachtiar": Indonesian names that begin with a word that is elsewhere a title. */
function isOwnName(reader: Reader, one: Candidate): boolean {
  return listedAs(reader, one).some((listed) => listed.type === 'person' && listed.record.country === 'ID' && listed.record.name === surface(reader, one));
}

/** "Wakil Ketua II [S. Hartono]": a Roman number before a name is the office's. */
const isOrdinal = (reader: Reader, i: number, past: number): boolean => past - i > 1 && reader.length(i) > 1 && ROMAN.test(reader.word(i));

/** "Menpar": the abbreviation of an office alone. */
function isOffice(reader: Reader, i: number): boolean {
  const title = titleAt(reader, i);
  return title?.past === i + 1 && !title.record.ambiguous && (cuesOf(reader.hash(i)) & NAME) === 0;
}

/** The name without what is around it. */
function bareName(reader: Reader, one: Candidate): Candidate {
  let { first, past } = one;
  const isAddress = (i: number): boolean => ADDRESS.has(reader.hash(i)) || (WITH_STOP.has(reader.hash(i)) && reader.is(i + 1, '.'));
  while (first < past && (isAddress(first) || reader.is(first, '.') || isOrdinal(reader, first, past))) first++;
  const before = reader.isPunctuation(first - 1) && reader.length(first - 1) === 1 && APOSTROPHES.includes(reader.word(first - 1)) ? first - 2 : first - 1;
  while (past - first > 1 && MALAY_SECOND.has(reader.hash(first)) && MALAY_FIRST.has(reader.hash(before))) first++;
  past = pastName(reader, { first, past });
  if (past - first === 1 && (isDegree(reader, first) || isRank(reader.hash(first)) || isOffice(reader, first))) past = first;
  return withBounds(one, first, past);
}

/** People without titles and forms of address before the name and degrees after it. */
export const address: Step = {
  id: 'address',
  reason: 'Titles, forms of address and degrees are not part of a name, even if a tagger includes them.',
  apply: ({ reader }, candidates) =>
    changeEach(candidates, (one) => {
      const bare = one.kind === PERSON ? bareName(reader, one) : one;
      return bare === one || isOwnName(reader, one) ? one : bare;
    }),
  examples: [
    ['Kata ⟦p Dr. H. Ahmad Syaikhu, S.H.⟧ itu.', 'Kata Dr. H. ⟦p Ahmad Syaikhu⟧, S.H. itu.'],
    ['Kata Iptu ⟦p Budiono SE MM⟧ itu.', 'Kata Iptu ⟦p Budiono⟧ SE MM itu.'],
    ['Kata ⟦p Jenderal⟧ itu.', 'Kata Jenderal itu.'],
    ['Kata ⟦p Budi Santoso Dkk⟧ itu.', 'Kata ⟦p Budi Santoso⟧ Dkk itu.'],
    ['Kata Dr. ⟦p Eng. Ahmad Syaikhu⟧ itu.', 'Kata Dr. Eng. ⟦p Ahmad Syaikhu⟧ itu.'],
    ['Kata ⟦p Menpar⟧ itu.', 'Kata Menpar itu.'],
    ['Kata Datuk ⟦p Sri Najib Razak⟧ itu.', 'Kata Datuk Sri ⟦p Najib Razak⟧ itu.'],
    ['Kata Dato’ ⟦p Sri Najib Razak⟧ itu.', 'Kata Dato’ Sri ⟦p Najib Razak⟧ itu.'],
    ['Kata ⟦p Tun Musa Aman⟧ itu.', 'Kata Tun ⟦p Musa Aman⟧ itu.'],
    ['Kata Wakil Ketua ⟦p II S. Hartono⟧ itu.', 'Kata Wakil Ketua II ⟦p S. Hartono⟧ itu.'],
  ],
  refusals: ['Kata ⟦p Eng Hian⟧ itu.', 'Kata ⟦p Raja Juli Antoni⟧ itu.', 'Kata ⟦o Presiden Direktur⟧ itu.'],
};
