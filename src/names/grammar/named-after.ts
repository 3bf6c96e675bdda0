import type { Reader } from '../../document/reader.ts';
import { officeWords } from '../../knowledge/people/office-words.ts';
import { type Candidate, candidate, PERSON, PLACE } from '../candidate.ts';
import type { Step } from '../steps/step.ts';

/** The site that the person's name is a part of: "[Stadion] Manahan", "[Bandara] Soekarno-Hatta"; `null` when none stands before it. */
function siteOf(reader: Reader, { first, past, confidence }: Candidate): Candidate | null {
  const head = first - 1;
  const isSite = reader.isCapital(head) && reader.isOneOf(head, officeWords('site'));
  return isSite ? candidate(head, past, PLACE, confidence) : null;
}

/** Sites named after people are places. */
export const namedAfter: Step = {
  id: 'named-after',
  reason: 'Stadiums, streets and airports own the name inside them, which is no mention of the person.',
  apply: ({ reader }, candidates) => {
    const sites = candidates.map((one) => (one.kind === PERSON ? siteOf(reader, one) : null));
    if (sites.every((site) => site === null)) return candidates;
    return candidates.flatMap((one, k) => {
      const site = sites[k] ?? null;
      const isHead = one.kind !== PERSON && sites[k + 1]?.first === one.first && one.past <= (sites[k + 1]?.past ?? 0);
      return isHead ? [] : [site ?? one];
    });
  },
  examples: [
    ['Laga di Stadion ⟦p Maguwo⟧ itu seru.', 'Laga di ⟦l Stadion Maguwo⟧ itu seru.'],
    ['Ia tiba di ⟦l Bandara⟧ ⟦p Adi Sutjipto⟧ kemarin.', 'Ia tiba di ⟦l Bandara Adi Sutjipto⟧ kemarin.'],
  ],
  refusals: ['Laga di stadion ⟦p Budi⟧ itu seru.', 'Laga di Stadion ⟦l Medan⟧ itu seru.', 'Kata Menteri ⟦p Budi⟧ itu.'],
};
