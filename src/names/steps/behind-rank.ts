import type { Reader } from '../../document/reader.ts';
import { cueBit } from '../../knowledge/people/name-cues.ts';
import { nameWords } from '../../knowledge/people/name-words.ts';
import { type Candidate, candidate, overlapping, PERSON, withOthers } from '../candidate.ts';
import { cuesOf } from '../cues.ts';
import { inHeadline, isCommon } from '../headline.ts';
import { listedAs } from '../listed.ts';
import { titleAt } from '../offices/phrase/head.ts';
import { isIn } from '../offices/words.ts';
import type { Reading, Step } from './step.ts';

/** Abbreviated ranks, which only come before names. */
const RANKS = nameWords('rank-alone');
const HONORIFIC = cueBit('honorific');
const OTHER =
  cueBit('not-name') | cueBit('org-head') | cueBit('org-tail') | cueBit('place-head') | cueBit('country') | cueBit('title') | cueBit('rank') | cueBit('degree');
const NO_LATER_WORD = cueBit('org-head') | cueBit('place-head') | cueBit('country') | cueBit('rank') | cueBit('degree');
const LONGEST_NAME_TOKENS = 5;
/** "Pol (Purn) Dr.": the most words, marks and brackets between the rank and the name. */
const MOST_BETWEEN_TOKENS = 8;
const CONFIDENCE = 0.85;
/** What the tagger is surer of stays. */
const LEAST_SURE = 0.8;

function isNameWord(reading: Reading, i: number): boolean {
  const { reader } = reading;
  return reader.isCapital(i) && reader.isWord(i) && !isIn(reader, i, 'number-word') && (cuesOf(reader.hash(i)) & OTHER) === 0 && !isCommon(reading, i);
}

/** True for a later word of a name, which may be a title elsewhere, and for an initial: "Boby [Putra]", "Maruba [B.] Sinaga". */
function isLaterWord(reading: Reading, i: number): boolean {
  const { reader } = reading;
  if (reader.is(i, '.')) return reader.length(i - 1) === 1 && reader.isCapital(i + 1);
  if (reader.startsSentence(i) || !reader.isCapital(i) || !reader.isWord(i) || isIn(reader, i, 'number-word')) return false;
  return (cuesOf(reader.hash(i)) & NO_LATER_WORD) === 0;
}

/** The token after a rank's service, corps and brackets, and forms of address: "Kombes [Pol. (Purn) Dr.] Budi". */
function pastService(reader: Reader, from: number): number {
  const isBetween = (i: number): boolean =>
    isIn(reader, i, 'service') ||
    isIn(reader, i, 'corps') ||
    (cuesOf(reader.hash(i)) & HONORIFIC) !== 0 ||
    reader.is(i, '.') ||
    reader.is(i, '(') ||
    reader.is(i, ')');
  let at = from;
  while (at - from < MOST_BETWEEN_TOKENS && isBetween(at) && !reader.startsSentence(at)) at++;
  return at;
}

/** The end of the name that begins after a rank at token `first`; `first` when there is none, or more than a name. */
function namePast(reading: Reading, first: number): number {
  let past = first;
  if (!isNameWord(reading, first)) return first;
  while (past === first || isLaterWord(reading, past)) past++;
  return past - first > LONGEST_NAME_TOKENS || inHeadline(reading, first) ? first : past;
}

/** The name after the rank at token `i`, that no one found or that was taken for a body or place; `null` without one. */
function nameBehind(reading: Reading, candidates: readonly Candidate[], i: number): Candidate | null {
  const { reader } = reading;
  if ((titleAt(reader, i)?.past ?? i + 1) > i + 1 && !isIn(reader, i + 1, 'service')) return null;
  const first = pastService(reader, i + 1);
  const past = namePast(reading, first);
  if (past === first) return null;
  const one = candidate(first, past, PERSON, CONFIDENCE);
  const isFree = overlapping(one, candidates).every(
    (other) => other.first === first && other.past <= past && other.kind !== PERSON && other.confidence < LEAST_SURE,
  );
  return isFree && listedAs(reader, one).every(({ type }) => type === 'person') ? one : null;
}

/** The name after a rank, that the tagger missed, is a person's. */
export const behindRank: Step = {
  id: 'behind-rank',
  reason: 'Only people follow an abbreviated rank, whatever their names: "Akp Binsar Samosir", "Kombes Pol Zzabast".',
  apply: (reading, candidates) => {
    const { reader, view } = reading;
    const found: Candidate[] = [];
    for (const i of view.capitals) {
      const one = RANKS.has(reader.hash(i)) ? nameBehind(reading, candidates, i) : null;
      if (one) found.push(one);
    }
    if (found.length === 0) return candidates;
    const kept = candidates.filter((one) => overlapping(one, found).length === 0);
    return withOthers(kept, found);
  },
  examples: [
    ['Kapolsek, Akp Binsar Hartono yang ditemui di sana.', 'Kapolsek, Akp ⟦p Binsar Hartono⟧ yang ditemui di sana.'],
    ['Kata Kapolres AKBP Zzaboby Putra B. Zzaga yang ditemui di sana.', 'Kata Kapolres AKBP ⟦p Zzaboby Putra B. Zzaga⟧ yang ditemui di sana.'],
    ['Kata Kombes Pol. (Purn) Dr. Zzabast yang ditemui di sana.', 'Kata Kombes Pol. (Purn) Dr. ⟦p Zzabast⟧ yang ditemui di sana.'],
    ['Kata Kapolsek Iptu ⟦o? Zzabast⟧ yang ditemui di sana.', 'Kata Kapolsek Iptu ⟦p Zzabast⟧ yang ditemui di sana.'],
  ],
  refusals: [
    'Kapolsek, Akp yang ditemui di sana.',
    'Pangkat Akp Polisi itu.',
    'Lalu Serda NRP 30442 yang ditemui di sana.',
    'Kapolsek, Akp ⟦p Binsar⟧ Hartono itu.',
    'Kata Kapolsek Iptu ⟦o Zzabast⟧ yang ditemui di sana.',
    'Kata ⟦o Irjen Kemenag⟧ di sana itu benar.',
  ],
};
