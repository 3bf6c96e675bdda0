import type { Reader } from '../../document/reader.ts';
import { nameWords } from '../../knowledge/people/name-words.ts';
import { type Candidate, ORGANISATION } from '../candidate.ts';
import { listedAs } from '../listed.ts';
import type { Reading, Step } from './step.ts';

const THINGS = nameWords('thing');
const HEADS = nameWords('thing-head');
const TAILS = nameWords('thing-tail');

/** True for the name of a thing or an event, told by its first or last word, that tables list as no organisation: "Free Trade Agreement". */
export function isThingName(reader: Reader, one: Candidate): boolean {
  const { first, past } = one;
  return past - first > 1 && (reader.isOneOf(first, HEADS) || reader.isOneOf(past - 1, TAILS)) && listedAs(reader, one).length === 0;
}

const isThing = ({ reader }: Reading, one: Candidate): boolean =>
  one.kind === ORGANISATION && ((one.past - one.first === 1 && THINGS.has(reader.hash(one.first))) || isThingName(reader, one));

/** Drops abbreviations of things, kinds of people and laws, and names of things and events. */
export const things: Step = {
  id: 'things',
  reason:
    'Abbreviations of kinds of things, people and laws, and names of agreements, prizes and events name no organisation: "PHK", "KUHP", "Free Trade Agreement".',
  apply: (reading, candidates) => (candidates.some((one) => isThing(reading, one)) ? candidates.filter((one) => !isThing(reading, one)) : candidates),
  examples: [
    ['Kata ⟦o PHK⟧ itu.', 'Kata PHK itu.'],
    ['Hasil ⟦o Free Trade Agreement⟧ dan ⟦o Standar Nasional Indonesia⟧ itu.', 'Hasil Free Trade Agreement dan Standar Nasional Indonesia itu.'],
  ],
  refusals: ['Kata ⟦o KPK⟧ itu.', 'Kata ⟦p SIM⟧ itu.', 'Kata ⟦o Satpas SIM⟧ itu.', 'Kata ⟦o Festival⟧ itu.'],
};
