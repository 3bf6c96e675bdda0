import type { Reader } from '../../document/reader.ts';
import { cueBit } from '../../knowledge/people/name-cues.ts';
import { nameList } from '../../knowledge/people/name-list.ts';
import { type Candidate, type Kind, ORGANISATION, PERSON, PLACE, withBounds } from '../candidate.ts';
import { cuesOf } from '../cues.ts';
import { isPersonal } from '../headline.ts';
import { listedAs } from '../listed.ts';
import { partEach, type Reading, type Step } from './step.ts';

const GIVEN = cueBit('given');

/** What a listed name at the head of a candidate is; `null` when tables list no organisation, place or country there, or the whole. */
function headOf(reader: Reader, { first, past }: Candidate): { readonly past: number; readonly kind: Kind } | null {
  const match = nameList().matchAt(reader.text, reader.tokens, first);
  if (!match || match.past >= past || match.values.some(({ type }) => type === 'person')) return null;
  return { past: match.past, kind: match.values.some(({ type }) => type === 'organisation') ? ORGANISATION : PLACE };
}

/** True for a person's given name that is a capital or country as well: "[Sofia] Santoso". */
const isGivenName = (reader: Reader, { first, kind }: Candidate, past: number): boolean =>
  kind === PERSON && past === first + 1 && (cuesOf(reader.hash(first)) & GIVEN) !== 0;

/** The two names in one candidate: a listed organisation or place, and a person behind it; `null` for any other. */
function parted(reading: Reading, one: Candidate): readonly Candidate[] | null {
  const { reader } = reading;
  if (one.past - one.first < 2 || listedAs(reader, one).length > 0) return null;
  const head = headOf(reader, one);
  if (!head || isGivenName(reader, one, head.past)) return null;
  const rest = { first: head.past, past: one.past };
  const isName = reader.isCapital(rest.first) && (one.kind === PERSON || rest.past - rest.first > 1) && isPersonal(reading, rest);
  if (!isName) return null;
  return [
    { ...withBounds(one, one.first, head.past), kind: head.kind },
    { ...withBounds(one, rest.first, rest.past), kind: PERSON },
  ];
}

/** A listed organisation, place or country with a person right behind it is two names. */
export const twoNames: Step = {
  id: 'two-names',
  reason: 'Between an office\'s place or organisation and its holder stands no mark: "Sekda Kota Bandung Ema Sumarna", "koresponden BBC Jonathan Beale".',
  apply: (reading, candidates) => partEach(candidates, (one) => parted(reading, one)),
  examples: [
    ['Kata koresponden ⟦o BBC Budi Hartono⟧ itu.', 'Kata koresponden ⟦o BBC⟧ ⟦p Budi Hartono⟧ itu.'],
    ['Kata anggota ⟦o Komisi I DPR Mei Lestari⟧ itu.', 'Kata anggota ⟦o Komisi I DPR⟧ ⟦p Mei Lestari⟧ itu.'],
    ['Kata Sekda ⟦l Surabaya Budi Hartono⟧ itu.', 'Kata Sekda ⟦l Surabaya⟧ ⟦p Budi Hartono⟧ itu.'],
  ],
  refusals: [
    'Kata ⟦p Sofia Hartono⟧ itu.',
    'Kata ⟦o BBC Indonesia⟧ itu.',
    'Kata ⟦l Medan Sunggal⟧ itu.',
    'Kata ⟦p Budi Hartono⟧ itu.',
    'Kata ⟦p Turki bin Faisal⟧ itu.',
  ],
};
