import type { Reader } from '../../document/reader.ts';
import { nameWords } from '../../knowledge/people/name-words.ts';
import { officeWords } from '../../knowledge/people/office-words.ts';
import { type Candidate, candidate, isApart, ORGANISATION, ofKind, PERSON, withOthers } from '../candidate.ts';
import type { Step } from './step.ts';

/** Words before the initials by which crime reports name people: "tersangka berinisial RF". */
const LEADING = nameWords('initials');
/** Words for those that crime reports tell of: "korban RW". */
const PARTIES = nameWords('party');
const THINGS = nameWords('thing');
const AND = officeWords('and');
const LONGEST_INITIALS_UNITS = 4;
const CONFIDENCE = 0.9;

/** True for initials after "berinisial", and for two letters after a word for a suspect or victim: "korban RW". */
const isLed = (reader: Reader, i: number): boolean =>
  LEADING.has(reader.hash(i - 1)) || (reader.length(i) === 2 && PARTIES.has(reader.hash(i - 1)) && !THINGS.has(reader.hash(i)) && !reader.isCapital(i + 1));

/** The token where the next initials of a list would stand: "berinisial MT, RS, dan AB"; -1 after its end. */
function nextListed(reader: Reader, i: number): number {
  const behind = reader.is(i, ',') ? i + 1 : i;
  if (reader.isOneOf(behind, AND)) return behind + 1;
  return behind > i ? behind : -1;
}

/** People named by their initials, wherever they stand; what the tagger took such initials for is dropped. */
export const initials: Step = {
  id: 'initials',
  reason: 'Crime reports name suspects by initials, which a tagger takes for organisations.',
  apply: ({ reader, view }, candidates) => {
    const found: Candidate[] = [];
    let listed = -1;
    for (const i of view.capitals) {
      if (!reader.isAllCaps(i) || reader.length(i) > LONGEST_INITIALS_UNITS) continue;
      if (i !== listed && !isLed(reader, i)) continue;
      found.push(candidate(i, i + 1, PERSON, CONFIDENCE));
      listed = nextListed(reader, i + 1);
    }
    if (found.length === 0) return candidates;
    const named = new Set(found.map(({ first }) => reader.hash(first)));
    const kept = candidates.filter((one) => isApart(one, found));
    return withOthers(
      kept.map((one) => (one.kind === ORGANISATION && one.past - one.first === 1 && named.has(reader.hash(one.first)) ? ofKind(one, PERSON, CONFIDENCE) : one)),
      found,
    );
  },
  examples: [
    ['Polisi menangkap tersangka berinisial RF itu.', 'Polisi menangkap tersangka berinisial ⟦p RF⟧ itu.'],
    ['Kata pelaku berinisial ⟦o ABC⟧ itu.', 'Kata pelaku berinisial ⟦p ABC⟧ itu.'],
    ['Tersangka berinisial RF ditahan. Rumah ⟦o RF⟧ digeledah.', 'Tersangka berinisial ⟦p RF⟧ ditahan. Rumah ⟦p RF⟧ digeledah.'],
    ['Pelaku berinisial MT, ⟦o AFP⟧, dan ZI ditahan.', 'Pelaku berinisial ⟦p MT⟧, ⟦p AFP⟧, dan ⟦p ZI⟧ ditahan.'],
    ['Barang milik korban RW hilang.', 'Barang milik korban ⟦p RW⟧ hilang.'],
  ],
  refusals: ['Data korban PHK itu.', 'Kata pelaku berinisial Rudi itu.', 'Kata pelaku berinisial ABCDE itu.'],
};
