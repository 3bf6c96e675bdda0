import type { Reader } from '../../document/reader.ts';
import type { ListedName } from '../../knowledge/people/name-list.ts';
import { nameWords } from '../../knowledge/people/name-words.ts';
import { type Candidate, PERSON, PLACE } from '../candidate.ts';
import { listedAs } from '../listed.ts';
import { type Reading, type Step, without } from './step.ts';

const BEFORE_NO_PLACE = nameWords('no-place-behind');
const EXERCISES = nameWords('exercise');
const EXERCISE_KINDS = nameWords('exercise-kind');

/** True for a form that names a country and no place in one: "Gaza" and "Tepi Barat" are both, and stay places. */
function isCountry(listed: readonly ListedName[]): boolean {
  return listed.some((one) => one.type === 'country' && !one.capital) && !listed.some((one) => one.type === 'place');
}

/** True for a name no table lists right after a word for an exercise, or after that and one that says which: "latihan gabungan [Tameng Samudra]". */
function isExercise(reader: Reader, { first }: Candidate): boolean {
  return reader.isOneOf(first - 1, EXERCISES) || (reader.isOneOf(first - 1, EXERCISE_KINDS) && reader.isOneOf(first - 2, EXERCISES));
}

function isNoPlace({ reader }: Reading, one: Candidate): boolean {
  if (one.kind === PERSON) return one.past - one.first === 1 && BEFORE_NO_PLACE.has(reader.hash(one.first - 1));
  const listed = listedAs(reader, one);
  if (isCountry(listed) && !listed.some(({ type }) => type === 'organisation')) return true;
  if (one.kind !== PLACE) return false;
  return BEFORE_NO_PLACE.has(reader.hash(one.first - 1)) || (listed.length === 0 && isExercise(reader, one));
}

/** Drops countries, which a tagger also takes for organisations that act, which are left to their own room, and places whose name is part of a war's, a language's or a people's or is an exercise's, and storms with a person's name. */
export const noPlace: Step = {
  id: 'no-place',
  reason: 'Countries have a room of their own, and "Perang Korea" and "bahasa Jawa" are not places.',
  apply: (reading, candidates) => without(candidates, (one) => isNoPlace(reading, one)),
  examples: [
    ['Ia tiba di ⟦l Rusia⟧ kemarin.', 'Ia tiba di Rusia kemarin.'],
    ['Serangan oleh ⟦o Rusia⟧ berlanjut.', 'Serangan oleh Rusia berlanjut.'],
    ['Ia belajar bahasa ⟦l Jawa⟧ kini.', 'Ia belajar bahasa Jawa kini.'],
    ['Korban badai ⟦p Katrina⟧ kini.', 'Korban badai Katrina kini.'],
    ['Ia membuka latihan gabungan ⟦l Tameng Samudra⟧ kini.', 'Ia membuka latihan gabungan Tameng Samudra kini.'],
  ],
  refusals: ['Ia membuka latihan gabungan ⟦l Natuna⟧ kini.', 'Ia membuka latihan di ⟦l Tameng Samudra⟧ kini.', 'Ia tiba di ⟦l Gaza⟧ dan ⟦l Moskow⟧ kemarin.'],
};
