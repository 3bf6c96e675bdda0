import type { Reader } from '../../document/reader.ts';
import { cueBit } from '../../knowledge/people/name-cues.ts';
import { officeWords } from '../../knowledge/people/office-words.ts';
import { foldHashes } from '../../text/fold.ts';
import { type Candidate, candidate, isApart, type Kind, ORGANISATION, PERSON, PLACE, withBounds, withOthers } from '../candidate.ts';
import { cuesOf } from '../cues.ts';
import type { Step } from '../steps/step.ts';

/** What is named after whoever sits in it: "[Gedung] Kejaksaan Agung". */
const SEAT = foldHashes('gedung');
const STREET = foldHashes('jalan jl jln');
/** Before the number of a house. */
const NUMBER = foldHashes('no nomor');
const LONGEST_STREET_TOKENS = 7;
const HONORIFIC = cueBit('honorific');

/** True if the name may be that of the site whose head is token `head`. */
const names = (reader: Reader, head: number, kind: Kind): boolean =>
  kind === PERSON ? reader.isOneOf(head, officeWords('site')) : kind === ORGANISATION && reader.isOneOf(head, SEAT);

/** The site that the person's or organisation's name is a part of: "[Stadion] Manahan", "[Bandara] Soekarno-Hatta"; `null` when none is before it. */
function siteOf(reader: Reader, { first, past, kind, confidence }: Candidate): Candidate | null {
  const head = first - 1;
  return reader.isCapital(head) && names(reader, head, kind) ? candidate(head, past, PLACE, confidence) : null;
}

/** The end of a street's name that goes on behind the full stop of a title: "[Jalan Dr]. Sutomo No. 14"; -1 for any other place. */
function streetPast(reader: Reader, { first, past, kind }: Candidate): number {
  if (kind !== PLACE || past - first < 2 || !reader.is(past, '.') || !reader.isOneOf(first, STREET) || (cuesOf(reader.hash(past - 1)) & HONORIFIC) === 0)
    return -1;
  let end = past + 1;
  const isInitial = (i: number): boolean => reader.isCapital(i) && reader.length(i) === 1 && reader.is(i + 1, '.') && reader.isCapital(i + 2);
  while (isInitial(end)) end += 2;
  while (reader.isCapital(end) && reader.isWord(end) && !reader.isOneOf(end, NUMBER) && end - past < LONGEST_STREET_TOKENS) end++;
  return end > past + 1 ? end : -1;
}

/** Streets to their ends, without the people in them; the candidates themselves where there are none. */
function withStreets(reader: Reader, candidates: readonly Candidate[]): readonly Candidate[] {
  const streets = candidates.flatMap((one) => {
    const past = streetPast(reader, one);
    return past < 0 ? [] : [withBounds(one, one.first, past)];
  });
  return streets.length === 0
    ? candidates
    : withOthers(
        candidates.filter((one) => isApart(one, streets)),
        streets,
      );
}

/** Sites named after people, and buildings named after who sits in them, are places. */
export const namedAfter: Step = {
  id: 'named-after',
  reason: 'Stadiums, streets and airports own the name inside them, so it is no mention of the person; so does a building: "Gedung Kejaksaan Agung".',
  apply: ({ reader }, all) => {
    const candidates = withStreets(reader, all);
    const sites = candidates.map((one) => siteOf(reader, one));
    if (sites.every((site) => site === null)) return candidates;
    return candidates.flatMap((one, k) => {
      const site = sites[k] ?? null;
      const isHead = site === null && sites[k + 1]?.first === one.first && one.past <= (sites[k + 1]?.past ?? 0);
      return isHead ? [] : [site ?? one];
    });
  },
  examples: [
    ['Laga di Stadion ⟦p Maguwo⟧ itu seru.', 'Laga di ⟦l Stadion Maguwo⟧ itu seru.'],
    ['Ia tiba di ⟦l Bandara⟧ ⟦p Adi Sutjipto⟧ kemarin.', 'Ia tiba di ⟦l Bandara Adi Sutjipto⟧ kemarin.'],
    ['Rumah di ⟦l Jalan Dr⟧. ⟦p Sutomo No⟧. 14 itu.', 'Rumah di ⟦l Jalan Dr. Sutomo⟧ No. 14 itu.'],
    ['Ia tiba di Gedung ⟦o Kejaksaan Agung⟧ kemarin.', 'Ia tiba di ⟦l Gedung Kejaksaan Agung⟧ kemarin.'],
  ],
  refusals: [
    'Ia tiba di Kantor ⟦o Kejaksaan Agung⟧ kemarin.',
    'Laga di stadion ⟦p Budi⟧ itu seru.',
    'Laga di Stadion ⟦l Medan⟧ itu seru.',
    'Kata Menteri ⟦p Budi⟧ itu.',
    'Rumah di ⟦l Jalan Melati⟧. Sutomo pulang.',
  ],
};
