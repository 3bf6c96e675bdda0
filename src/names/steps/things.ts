import { nameWords } from '../../knowledge/people/name-words.ts';
import { type Candidate, ORGANISATION } from '../candidate.ts';
import type { Reading, Step } from './step.ts';

const THINGS = nameWords('thing');

const isThing = ({ reader }: Reading, { first, past, kind }: Candidate): boolean =>
  kind === ORGANISATION && past - first === 1 && THINGS.has(reader.hash(first));

/** Drops abbreviations of things, kinds of people and laws. */
export const things: Step = {
  id: 'things',
  reason: 'Abbreviations of kinds of things, people and laws name no organisation: "PHK", "WNI", "KUHP".',
  apply: (reading, candidates) => (candidates.some((one) => isThing(reading, one)) ? candidates.filter((one) => !isThing(reading, one)) : candidates),
  examples: [['Kata ⟦o PHK⟧ itu.', 'Kata PHK itu.']],
  refusals: ['Kata ⟦o KPK⟧ itu.', 'Kata ⟦p SIM⟧ itu.', 'Kata ⟦o Satpas SIM⟧ itu.'],
};
