import type { ListedName } from '../../knowledge/people/name-list.ts';
import { type Kind, ORGANISATION, ofKind, PERSON, PLACE } from '../candidate.ts';
import { listedAs } from '../listed.ts';
import { changeEach, type Step } from './step.ts';

/** Below this a table that lists the whole name knows better than the tagger what it names. */
const LEAST_SURE = 0.7;
/** The same for the full name of a public figure. */
const LEAST_SURE_PERSON = 0.97;
const KINDS: Readonly<Record<ListedName['type'], Kind | null>> = { person: PERSON, organisation: ORGANISATION, place: PLACE, country: null };

/** A name of several words or an abbreviation that tables list as one type of thing is that, where the tagger is in doubt. */
export const listedType: Step = {
  id: 'listed-type',
  reason: 'A table that lists the whole name is more reliable than a tagger in doubt.',
  apply: ({ reader }, candidates) =>
    changeEach(candidates, (one) => {
      if (one.confidence >= LEAST_SURE_PERSON || (one.past - one.first === 1 && !reader.isAllCaps(one.first))) return one;
      const listed = listedAs(reader, one);
      const type = listed[0]?.type;
      if (type === undefined || listed.some((other) => other.type !== type)) return one;
      if (one.confidence >= LEAST_SURE && !(type === 'person' && one.past - one.first > 1)) return one;
      const kind = KINDS[type];
      return kind === null || kind === one.kind ? one : ofKind(one, kind, LEAST_SURE);
    }),
  examples: [['Kata ⟦l? KPK⟧ itu.', 'Kata ⟦o KPK⟧ itu.']],
  refusals: ['Kata ⟦l KPK⟧ itu.', 'Kata ⟦o? Medan⟧ itu.', 'Kata ⟦o? Korea Utara⟧ itu.'],
};
