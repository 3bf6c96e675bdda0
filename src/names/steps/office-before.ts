import type { Reader } from '../../document/reader.ts';
import { cueBit } from '../../knowledge/people/name-cues.ts';
import { STATE_OFFICES } from '../../knowledge/people/titles.ts';
import { type Candidate, ORGANISATION, withBounds } from '../candidate.ts';
import { cuesOf } from '../cues.ts';
import { listedAs } from '../listed.ts';
import { titleAt } from '../offices/phrase/head.ts';
import { changeEach, type Step } from './step.ts';

/** Groups of titles that no organisation's name begins with. */
const OFFICES: ReadonlySet<string> = new Set([...STATE_OFFICES, 'regional']);
const HEAD = cueBit('org-head');
/** How far before an organisation an office may begin that reaches into it: "Wakil Menteri [Luar Negeri Korea Selatan]". */
const OFFICE_REACH_TOKENS = 3;

/** The office that begins with the organisation, or before it and ends within it; "Juru bicara Kementerian Luar Negeri" is one that has its organisation's name. */
function officeOver(reader: Reader, { first, past }: Candidate): ReturnType<typeof titleAt> {
  if ((cuesOf(reader.hash(first)) & HEAD) === 0)
    for (let i = Math.max(0, first - OFFICE_REACH_TOKENS); i < first; i++) {
      const title = titleAt(reader, i);
      if (title && title.past > first && title.past < past) return title;
    }
  return titleAt(reader, first);
}

/** Organisations begin after an office; nothing is left of "Atase Pertahanan Australia". */
export const officeBefore: Step = {
  id: 'office-before',
  reason: 'An office is not part of the name of its organisation.',
  apply: ({ reader }, candidates) =>
    changeEach(candidates, (one) => {
      const title = one.kind === ORGANISATION ? officeOver(reader, one) : null;
      if (!title || title.record.ambiguous || !OFFICES.has(title.record.group) || title.past > one.past) return one;
      const rest = withBounds(one, title.past, one.past);
      return listedAs(reader, rest).some(({ type }) => type === 'country') ? withBounds(rest, rest.first, rest.first) : rest;
    }),
  examples: [
    ['Kata ⟦o Sekjen PBNU⟧ itu.', 'Kata Sekjen ⟦o PBNU⟧ itu.'],
    ['Kata ⟦o Atase Pertahanan Australia⟧ itu.', 'Kata Atase Pertahanan Australia itu.'],
  ],
  refusals: ['Kata ⟦o Kementerian Luar Negeri Rusia⟧ itu.', 'Kata ⟦p Sekjen PBNU⟧ itu.'],
};
