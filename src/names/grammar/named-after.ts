import type { Reader } from '../../document/reader.ts';
import { officeWords } from '../../knowledge/people/office-words.ts';
import { foldHashes } from '../../text/fold.ts';
import { type Candidate, candidate, type Kind, ORGANISATION, PERSON, PLACE } from '../candidate.ts';
import type { Step } from '../steps/step.ts';

/** What is named after whoever sits in it: "[Gedung] Kejaksaan Agung". */
const SEAT = foldHashes('gedung');

/** True if the name may be that of the site whose head is token `head`. */
const names = (reader: Reader, head: number, kind: Kind): boolean =>
  kind === PERSON ? reader.isOneOf(head, officeWords('site')) : kind === ORGANISATION && reader.isOneOf(head, SEAT);

/** The site that the person's or organisation's name is a part of: "[Stadion] Manahan", "[Bandara] Soekarno-Hatta"; `null` when none is before it. */
function siteOf(reader: Reader, { first, past, kind, confidence }: Candidate): Candidate | null {
  const head = first - 1;
  return reader.isCapital(head) && names(reader, head, kind) ? candidate(head, past, PLACE, confidence) : null;
}

/** Sites named after people, and buildings named after who sits in them, are places. */
export const namedAfter: Step = {
  id: 'named-after',
  reason: 'Stadiums, streets and airports own the name inside them, so it is no mention of the person; so does a building: "Gedung Kejaksaan Agung".',
  apply: ({ reader }, candidates) => {
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
    ['Ia tiba di Gedung ⟦o Kejaksaan Agung⟧ kemarin.', 'Ia tiba di ⟦l Gedung Kejaksaan Agung⟧ kemarin.'],
  ],
  refusals: [
    'Ia tiba di Kantor ⟦o Kejaksaan Agung⟧ kemarin.',
    'Laga di stadion ⟦p Budi⟧ itu seru.',
    'Laga di Stadion ⟦l Medan⟧ itu seru.',
    'Kata Menteri ⟦p Budi⟧ itu.',
  ],
};
