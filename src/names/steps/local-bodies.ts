import type { Reader } from '../../document/reader.ts';
import { nameList } from '../../knowledge/people/name-list.ts';
import { nameWords } from '../../knowledge/people/name-words.ts';
import { type Candidate, candidate, isApart, ORGANISATION, overlapping, PERSON, PLACE, withBounds, withOthers } from '../candidate.ts';
import type { Step } from './step.ts';

/** Short forms of authorities, missions and party branches that are named after their place: "Polda", "KBRI", "DPC". */
const BODIES = nameWords('local-body');
/** Words between such a head and the place: "DPRD [Kota] Bandung", "Polres [Metro] Bekasi". */
const KINDS = nameWords('local-kind');
const CONFIDENCE = 0.85;

/** The end of the place that begins at token `i`; -1 when none does. */
function placePast(reader: Reader, candidates: readonly Candidate[], i: number): number {
  if (!reader.isCapital(i) || reader.startsSentence(i)) return -1;
  const [own] = overlapping({ first: i, past: i + 1 }, candidates);
  if (own?.first === i && own.kind === PLACE) return own.past;
  const at = KINDS.has(reader.hash(i)) && reader.isCapital(i + 1) ? i + 1 : i;
  const match = nameList().matchAt(reader.text, reader.tokens, at);
  return match?.values.some(({ type, ...listed }) => type === 'place' || (type === 'country' && 'capital' in listed && listed.capital)) ? match.past : -1;
}

/** The authority that begins at token `i`, with its place; `null` if there is none. */
function bodyAt(reader: Reader, candidates: readonly Candidate[], i: number): Candidate | null {
  if (!reader.isCapital(i) || !reader.isOneOf(i, BODIES)) return null;
  const past = placePast(reader, candidates, i + 1);
  if (past < 0) return null;
  const within = overlapping({ first: i, past }, candidates);
  if (within.some((one) => one.first < i || one.past > past || one.kind === PERSON)) return null;
  const head = within.find(({ kind }) => kind === ORGANISATION);
  return head ? (head.first === i && head.past === past ? null : withBounds(head, i, past)) : candidate(i, past, ORGANISATION, CONFIDENCE);
}

/** An authority's short form and the place after it are one name. */
export const localBodies: Step = {
  id: 'local-bodies',
  reason: 'Authorities of a place are called by a short form and the place, which a tagger separates: "Polda Sumut", "KBRI Teheran", "DPRD Kota Bandung".',
  apply: ({ reader, view }, candidates) => {
    const found: Candidate[] = [];
    for (const i of view.capitals) {
      const body = BODIES.has(reader.hash(i)) ? bodyAt(reader, candidates, i) : null;
      if (body && (found.at(-1)?.past ?? 0) <= i) found.push(body);
    }
    if (found.length === 0) return candidates;
    return withOthers(
      candidates.filter((one) => isApart(one, found)),
      found,
    );
  },
  examples: [
    ['Kata juru bicara ⟦o KBRI⟧ ⟦l Teheran⟧ itu.', 'Kata juru bicara ⟦o KBRI Teheran⟧ itu.'],
    ['Anggota ⟦o DPRD⟧ Kota Bandung hadir.', 'Anggota ⟦o DPRD Kota Bandung⟧ hadir.'],
  ],
  refusals: ['Kata ⟦o KPK⟧ ⟦l Jakarta⟧ itu.', 'Kata ⟦o KBRI⟧ di ⟦l Teheran⟧ itu.', 'Kata ⟦o KBRI⟧ ⟦p Budi Hartono⟧ itu.'],
};
