import type { Reader } from '../../document/reader.ts';
import { cueBit } from '../../knowledge/people/name-cues.ts';
import { type Candidate, candidate, ORGANISATION, overlapping, withBounds, withOthers } from '../candidate.ts';
import { cuesOf } from '../cues.ts';
import { isAbbreviation, spelledFrom } from '../initials.ts';
import { tokensOf } from '../marks.ts';
import { titleAt } from '../offices/phrase/head.ts';
import type { Step } from './step.ts';

const HEAD = cueBit('org-head');
const CONFIDENCE = 0.8;
/** A single word before the name is most often part of it: "[TNI] Angkatan Darat (AD)". */
const LEAST_CUT_TOKENS = 2;

/** The first of the words that the abbreviation in the brackets that open at token `open` spells; -1 when there is none or one of them is written small. */
function spelled(reader: Reader, open: number): number {
  if (!reader.is(open + 2, ')') || !isAbbreviation(reader, open + 1)) return -1;
  const first = spelledFrom(reader, reader.word(open + 1), open);
  return first >= 0 && reader.isCapital(first) && titleAt(reader, first) === null ? first : -1;
}

/** True if the organisation is to begin at token `first`: what falls off is not a head ("[Kementerian] Sosial", "[PT] Kereta Api Indonesia"). */
function isCutAt(reader: Reader, one: Candidate, first: number): boolean {
  if (one.kind !== ORGANISATION || one.first === first) return false;
  return first < one.first || (first - one.first >= LEAST_CUT_TOKENS && (cuesOf(reader.hash(one.first)) & HEAD) === 0);
}

/** The organisation as its abbreviation cuts it; one that the tagger missed begins with the head of an organisation. */
function cut(reader: Reader, candidates: readonly Candidate[], open: number): readonly [Candidate | null, Candidate] | null {
  const first = spelled(reader, open);
  if (first < 0) return null;
  const over = overlapping({ first, past: open }, candidates);
  const own = over.at(-1);
  if (own?.past === open) return isCutAt(reader, own, first) && over.length === 1 ? [own, withBounds(own, first, open)] : null;
  const isHeaded = over.length === 0 && (cuesOf(reader.hash(first)) & HEAD) !== 0;
  return isHeaded ? [null, candidate(first, open, ORGANISATION, CONFIDENCE)] : null;
}

/** An organisation begins where the abbreviation after it says. */
export const spelledOut: Step = {
  id: 'spelled-out',
  reason: 'The letters of an abbreviation in brackets show where the name before it begins: "Ketua Bidang Hukum Majelis Ulama Indonesia (MUI)".',
  apply: ({ reader }, candidates) => {
    const changed = new Map<Candidate, Candidate>();
    const added: Candidate[] = [];
    for (const i of tokensOf(reader, '(')) {
      const found = cut(reader, candidates, i);
      if (found?.[0]) changed.set(found[0], found[1]);
      else if (found) added.push(found[1]);
    }
    if (changed.size + added.length === 0) return candidates;
    return withOthers(
      candidates.map((one) => changed.get(one) ?? one),
      added,
    );
  },
  examples: [
    ['Kata ketua ⟦o Bidang Hukum Majelis Ulama Indonesia⟧ (MUI) itu.', 'Kata ketua Bidang Hukum ⟦o Majelis Ulama Indonesia⟧ (MUI) itu.'],
    ['Menurut Majelis ⟦o Ulama Indonesia⟧ (MUI) itu.', 'Menurut ⟦o Majelis Ulama Indonesia⟧ (MUI) itu.'],
    ['Menurut Badan Pengawas Pemilu Kota (BPPK) itu.', 'Menurut ⟦o Badan Pengawas Pemilu Kota⟧ (BPPK) itu.'],
  ],
  refusals: [
    'Menurut ⟦o Majelis Ulama Indonesia⟧ (MUI) itu.',
    'Menurut ⟦o PT Kereta Api⟧ (KA) itu.',
    'Menurut ⟦o TNI Angkatan Darat⟧ (AD) itu.',
    'Menurut Medical Check Up (MCU) itu.',
    'Kata ⟦p Susilo Bambang Yudhoyono⟧ (BY) itu.',
  ],
};
