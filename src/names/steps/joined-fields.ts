import type { Reader } from '../../document/reader.ts';
import { bodyHeads } from '../../knowledge/organisations/body-heads.ts';
import { cueBit } from '../../knowledge/people/name-cues.ts';
import { nameList } from '../../knowledge/people/name-list.ts';
import { nameWords } from '../../knowledge/people/name-words.ts';
import { foldHash } from '../../text/fold.ts';
import { type Candidate, ORGANISATION, overlapping, withBounds } from '../candidate.ts';
import { cuesOf } from '../cues.ts';
import { titleAt } from '../offices/phrase/head.ts';
import { partEach, type Step } from './step.ts';

/** Heads of bodies that are named after their fields, of which there may be several. */
const HEADS = nameWords('field-head');
const AND = foldHash('dan');
const GIVEN = cueBit('given');
const NO_FIELD = cueBit('rank') | cueBit('org-head') | cueBit('media');
/** The most tokens of fields behind the first: "Pemberdayaan Perempuan[, Perlindungan Anak, dan Keluarga Berencana]". */
const MOST_TOKENS = 10;

/** True if token `i` can be a word of a field: a capital that is no abbreviation, no title, no head of another name and part of no person or place. */
function isOfField(reader: Reader, candidates: readonly Candidate[], i: number): boolean {
  if (!reader.isCapital(i) || reader.isAllCaps(i) || reader.startsSentence(i) || (cuesOf(reader.hash(i)) & NO_FIELD) !== 0) return false;
  if (titleAt(reader, i) !== null) return false;
  return overlapping({ first: i, past: i + 1 }, candidates).every((one) => one.kind === ORGANISATION);
}

/** True if tables list what begins at token `i`, or it heads a name: another body behind "dan". */
const isOther = (reader: Reader, i: number): boolean =>
  nameList().matchAt(reader.text, reader.tokens, i) !== null || bodyHeads().matchAt(reader.text, reader.tokens, i) !== null;

/** The end of the country that tables list at token `i`; `i` when they list none. */
function pastCountry(reader: Reader, i: number): number {
  const match = reader.isCapital(i) ? nameList().matchAt(reader.text, reader.tokens, i) : null;
  return match?.values.some(({ type }) => type === 'country') ? match.past : i;
}

/** The end of the words of one field that begins at token `i`, where no other name does; `i` when none does. */
function pastWords(reader: Reader, candidates: readonly Candidate[], i: number): number {
  if (isOther(reader, i)) return i;
  let past = i;
  while (past < i + MOST_TOKENS && isOfField(reader, candidates, past) && (past === i || (cuesOf(reader.hash(past)) & GIVEN) === 0)) past++;
  return past;
}

/** The end of the fields after "dan", with commas before it or not, at token `i`; `i` when there are none. */
function pastFields(reader: Reader, candidates: readonly Candidate[], i: number): number {
  let at = i;
  while (at < i + MOST_TOKENS && reader.is(at, ',')) {
    if (reader.hash(at + 1) === AND) break;
    const past = pastWords(reader, candidates, at + 1);
    if (past === at + 1) return i;
    at = past;
  }
  if (reader.is(at, ',')) at++;
  if (reader.hash(at) !== AND) return i;
  const past = pastWords(reader, candidates, at + 1);
  return past > at + 1 ? past : i;
}

/** True for a body whose last word is one of its field: after a country or an abbreviation the name is whole. */
const isOpen = (reader: Reader, { first, past, kind }: Candidate): boolean =>
  kind === ORGANISATION && reader.isOneOf(first, HEADS) && !reader.isAllCaps(past - 1) && pastCountry(reader, past - 1) === past - 1;

/** The body with the fields that go on after it, and the country or the body right behind that it is part of. */
function whole(reader: Reader, candidates: readonly Candidate[], one: Candidate): Candidate {
  if (!isOpen(reader, one)) return one;
  let past = pastFields(reader, candidates, one.past);
  if (past === one.past) return one;
  past = pastCountry(reader, pastFields(reader, candidates, past));
  const last = overlapping({ first: past - 1, past: past + 1 }, candidates).findLast(({ kind }) => kind === ORGANISATION);
  if (!last || last === one) return withBounds(one, one.first, past);
  // one of a list of ministries is no part of another
  return reader.hash(last.first) === reader.hash(one.first) ? one : withBounds(one, one.first, Math.max(past, last.past));
}

/** A body of several fields is one name. */
export const joinedFields: Step = {
  id: 'joined-fields',
  reason: 'A tagger stops at commas and "dan" between the fields of a body: "Satgas Pencegahan dan Penanganan Kekerasan", "Departemen Komunikasi dan Humas".',
  apply: ({ reader }, candidates) => {
    let behind = 0;
    return partEach(candidates, (one) => {
      if (one.first < behind) return [];
      const joined = whole(reader, candidates, one);
      if (joined === one) return null;
      behind = joined.past;
      return [joined];
    });
  },
  examples: [
    ['Kata ⟦o Satgas Pencegahan⟧ dan Penanganan Kekerasan itu.', 'Kata ⟦o Satgas Pencegahan dan Penanganan Kekerasan⟧ itu.'],
    ['Kata ⟦o Direktorat Perkapalan⟧ dan Kepelautan ⟦o Kemenhub⟧ itu.', 'Kata ⟦o Direktorat Perkapalan dan Kepelautan Kemenhub⟧ itu.'],
    ['Kata ⟦o Dinas Sosial⟧, Pemberdayaan Perempuan, dan Anak itu.', 'Kata ⟦o Dinas Sosial, Pemberdayaan Perempuan, dan Anak⟧ itu.'],
    ['Kata ⟦o Badan Sandi⟧ dan Intelijen Ukraina itu.', 'Kata ⟦o Badan Sandi dan Intelijen Ukraina⟧ itu.'],
  ],
  refusals: [
    'Kata ⟦o Badan Pangan⟧ dan Kementerian Sosial itu.',
    'Kata ⟦o Badan Pangan⟧ dan Hamas itu.',
    'Kata ⟦o Badan Pangan⟧ dan ⟦l Medan⟧ itu.',
    'Kata ⟦o Badan Pangan⟧ dan Menteri Sosial itu.',
    'Kata ⟦o Badan Pangan RI⟧ dan Penanganan Kekerasan itu.',
    'Kata ⟦o Badan Pangan⟧ dan Kelima ⟦o Badan Gizi⟧ itu.',
    'Kata ⟦o Pindad⟧ dan Penanganan Kekerasan itu.',
    'Kata ⟦o Badan Pangan⟧, Penanganan Kekerasan itu.',
  ],
};
