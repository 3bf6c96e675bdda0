import type { Reader } from '../../document/reader.ts';
import { cueBit } from '../../knowledge/people/name-cues.ts';
import { nameList } from '../../knowledge/people/name-list.ts';
import { officeWords } from '../../knowledge/people/office-words.ts';
import { lazy } from '../../knowledge/table.ts';
import { foldHashes } from '../../text/fold.ts';
import { type Candidate, countBefore, type Kind, ORGANISATION, ofKind, PERSON, PLACE, withBounds } from '../candidate.ts';
import { cuesOf } from '../cues.ts';
import { isPersonal } from '../headline.ts';
import { listedAs } from '../listed.ts';
import { tokensOf } from '../marks.ts';
import { titleAt } from '../offices/phrase/head.ts';
import { partEach, type Reading, type Step } from './step.ts';

const GIVEN = cueBit('given');
const TITLE = cueBit('title') | cueBit('title-word') | cueBit('rank');
const NO_PERSON = cueBit('org-head') | cueBit('place-head') | cueBit('country');
const AND = officeWords('and');
const VERSUS = foldHashes('vs versus');

/** A listed name at the head of a candidate: where it ends, and what it is. */
interface Head {
  readonly past: number;
  readonly kind: Kind;
  readonly isCompany: boolean;
}

/** What a listed name at the head of a candidate is, with the place after an organisation; `null` when tables list no organisation, place or country there, or the whole. */
function headOf(reader: Reader, { first, past }: Candidate): Head | null {
  const match = nameList().matchAt(reader.text, reader.tokens, first);
  if (!match || match.past >= past || match.values.some(({ type }) => type === 'person')) return null;
  const own = match.values.find(({ type }) => type === 'organisation');
  if (!own) return { past: match.past, kind: PLACE, isCompany: false };
  const place = nameList().matchAt(reader.text, reader.tokens, match.past);
  const isLocal = place !== null && place.past < past && place.values.every(({ type }) => type === 'place');
  return { past: isLocal ? place.past : match.past, kind: ORGANISATION, isCompany: own.type === 'organisation' && own.record.kind === 'company' };
}

/** True for a person's given name that is a capital or country as well: "[Sofia] Santoso". */
const isGivenName = (reader: Reader, { first, kind }: Candidate, past: number): boolean =>
  kind === PERSON && past === first + 1 && (cuesOf(reader.hash(first)) & GIVEN) !== 0;

/** The two names on both sides of "vs"; `null` without one. */
function opponents(reader: Reader, one: Candidate): readonly Candidate[] | null {
  for (let i = one.first + 1; i < one.past - 1; i++)
    if (reader.isOneOf(i, VERSUS)) return [withBounds(one, one.first, i), withBounds(one, reader.is(i + 1, '.') ? i + 2 : i + 1, one.past)];
  return null;
}

/** The words of the people of an article, as hashes. */
function peoplesWords(reader: Reader, candidates: readonly Candidate[]): ReadonlySet<number> {
  const words = new Set<number>();
  for (const { first, past, kind } of candidates) if (kind === PERSON) for (let i = first; i < past; i++) words.add(reader.hash(i));
  return words;
}

/** True if each word is one of the article's people. */
function isOfPeople(reader: Reader, { first, past }: Candidate, people: () => ReadonlySet<number>): boolean {
  for (let i = first; i < past; i++) if (!people().has(reader.hash(i))) return false;
  return true;
}

/** The two people around "dan" of whom the article has all words as people's; `null` for any other candidate. */
function couple(reader: Reader, one: Candidate, people: () => ReadonlySet<number>): readonly Candidate[] | null {
  if (one.kind === PLACE) return null;
  for (let i = one.first + 1; i < one.past - 1; i++) {
    if (!reader.isOneOf(i, AND)) continue;
    const both = [ofKind(withBounds(one, one.first, i), PERSON, one.confidence), ofKind(withBounds(one, i + 1, one.past), PERSON, one.confidence)];
    return both.every((name) => isOfPeople(reader, name, people)) ? both : null;
  }
  return null;
}

/** True if the article has a person of the first or last of these words after an office or an organisation that makes nothing: "Ketua KPU [Affandi]. Affandi mengatakan". */
function isMet(reader: Reader, one: Candidate, head: Head, people: () => ReadonlySet<number>): boolean {
  if (one.kind !== ORGANISATION || head.kind !== ORGANISATION) return false;
  const { past: first } = head;
  const last = one.past - 1;
  if ((cuesOf(reader.hash(one.first - 1)) & TITLE) === 0 && (head.isCompany || first === last)) return false;
  if (reader.isAllCaps(first) || !reader.isCapital(last) || (cuesOf(reader.hash(first)) & NO_PERSON) !== 0) return false;
  return people().has(reader.hash(first)) || people().has(reader.hash(last));
}

/** The one who is served and the one who serves, where tables list the first: "juru bicara [Jusuf Kalla Husain Abdullah]"; `null` elsewhere. */
function master(reading: Reading, one: Candidate): readonly Candidate[] | null {
  const { reader } = reading;
  const match = one.kind === PERSON ? nameList().matchAt(reader.text, reader.tokens, one.first) : null;
  if (!match || one.past - match.past < 2 || match.past - one.first < 2 || !match.values.some(({ type }) => type === 'person')) return null;
  const serves = [1, 2].some((n) => {
    const title = titleAt(reader, one.first - n);
    return title?.record.personal === true && title.past === one.first;
  });
  return serves && isPersonal(reading, { first: match.past, past: one.past })
    ? [withBounds(one, one.first, match.past), withBounds(one, match.past, one.past)]
    : null;
}

/** The abbreviations that the article explains in brackets, not those of people. */
function bracketedIn(reader: Reader, candidates: readonly Candidate[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const i of tokensOf(reader, '(')) {
    const before = candidates[countBefore(candidates, i) - 1];
    const isOfPerson = before?.past === i && before.kind === PERSON;
    if (!isOfPerson && reader.is(i + 2, ')') && reader.isAllCaps(i + 1)) found.add(reader.hash(i + 1));
  }
  return found;
}

/** A person and the abbreviation, explained elsewhere, of the body they speak for: "Direktur [Sarmidi Husna P3M]"; `null` for any other. */
function member(reader: Reader, one: Candidate, bracketed: () => ReadonlySet<number>): readonly Candidate[] | null {
  const last = one.past - 1;
  if (one.kind !== PERSON || last - one.first < 1 || !reader.isAllCaps(last) || reader.isAllCaps(one.first) || !bracketed().has(reader.hash(last))) return null;
  return [withBounds(one, one.first, last), ofKind(withBounds(one, last, one.past), ORGANISATION, one.confidence)];
}

/** The two names in one candidate: a listed organisation or place, and a person after it, or two opponents; `null` for any other. */
function parted(reading: Reading, one: Candidate, people: () => ReadonlySet<number>, bracketed: () => ReadonlySet<number>): readonly Candidate[] | null {
  const { reader } = reading;
  const both = opponents(reader, one) ?? couple(reader, one, people) ?? master(reading, one) ?? member(reader, one, bracketed);
  if (both) return both;
  if (one.past - one.first < 2 || listedAs(reader, one).length > 0) return null;
  const head = headOf(reader, one);
  if (!head || isGivenName(reader, one, head.past)) return null;
  const rest = { first: head.past, past: one.past };
  if (!reader.isCapital(rest.first)) return null;
  const isName = (one.kind === PERSON || rest.past - rest.first > 1) && isPersonal(reading, rest);
  if (!isName && !isMet(reader, one, head, people)) return null;
  return [
    { ...withBounds(one, one.first, head.past), kind: head.kind },
    { ...withBounds(one, rest.first, rest.past), kind: PERSON },
  ];
}

/** A listed organisation, place or country with a person right after it is two names. */
export const twoNames: Step = {
  id: 'two-names',
  reason:
    'There is no punctuation between the place or organisation of an office and its holder: "Sekda Kota Bandung Ema Sumarna", "koresponden BBC Jonathan Beale".',
  apply: (reading, candidates) => {
    const people = lazy(() => peoplesWords(reading.reader, candidates));
    const bracketed = lazy(() => bracketedIn(reading.reader, candidates));
    return partEach(candidates, (one) => parted(reading, one, people, bracketed));
  },
  examples: [
    ['Kata koresponden ⟦o BBC Budi Hartono⟧ itu.', 'Kata koresponden ⟦o BBC⟧ ⟦p Budi Hartono⟧ itu.'],
    ['Kata anggota ⟦o Komisi I DPR Mei Lestari⟧ itu.', 'Kata anggota ⟦o Komisi I DPR⟧ ⟦p Mei Lestari⟧ itu.'],
    ['Kata Ketua ⟦o KPU Zzulmansyah⟧ itu. Kata ⟦p Zzulmansyah⟧ baik.', 'Kata Ketua ⟦o KPU⟧ ⟦p Zzulmansyah⟧ itu. Kata ⟦p Zzulmansyah⟧ baik.'],
    [
      'Kata ⟦p Zzbastian Steel⟧ dan ⟦p Zzitha⟧ itu. ⟦o Zzbastian Steel dan Zzitha⟧ baik.',
      'Kata ⟦p Zzbastian Steel⟧ dan ⟦p Zzitha⟧ itu. ⟦p Zzbastian Steel⟧ dan ⟦p Zzitha⟧ baik.',
    ],
    ['Kata juru bicara ⟦p Jusuf Kalla Husain Abdullah⟧ itu.', 'Kata juru bicara ⟦p Jusuf Kalla⟧ ⟦p Husain Abdullah⟧ itu.'],
    ['Pusat Warga (PZW) menolak. Kata ⟦p Budi Hartono PZW⟧ itu.', 'Pusat Warga (PZW) menolak. Kata ⟦p Budi Hartono⟧ ⟦o PZW⟧ itu.'],
    ['Laga ⟦o Persik vs Arema⟧ usai.', 'Laga ⟦o Persik⟧ vs ⟦o Arema⟧ usai.'],
    ['Kata Sekda ⟦l Surabaya Budi Hartono⟧ itu.', 'Kata Sekda ⟦l Surabaya⟧ ⟦p Budi Hartono⟧ itu.'],
  ],
  refusals: [
    'Kata ⟦p Zzbastian⟧ itu. ⟦o Zzbastian dan Rekan⟧ baik.',
    'Kata ⟦p Sofia Hartono⟧ itu.',
    'Kata ⟦o BBC Indonesia⟧ itu.',
    'Mobil ⟦o Toyota Zzulman⟧ itu. Kata ⟦p Zzulman⟧ baik.',
    'Kata ⟦l Medan Sunggal⟧ itu.',
    'Kata ⟦p Budi Hartono⟧ itu.',
    'Kata ⟦p Budi Hartono PZW⟧ itu.',
    'Kata ⟦p Jusuf Kalla Husain Abdullah⟧ itu.',
    'Kata ⟦p Turki bin Faisal⟧ itu.',
  ],
};
