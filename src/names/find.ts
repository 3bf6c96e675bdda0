import { Reader } from '../document/reader.ts';
import type { Document, Outcome, Stage } from '../document/stage.ts';
import { fullNames } from './brackets.ts';
import { type Candidate, ORGANISATION, PERSON, PLACE, takenBy } from './candidate.ts';
import { organisationsOf } from './entities/organisations.ts';
import { peopleOf } from './entities/people.ts';
import { placesOf } from './entities/places.ts';
import { headlinesOf } from './headline.ts';
import { Mentions } from './offices/scene.ts';
import { rolesOf } from './roles/find-roles.ts';
import { STEPS } from './steps/all.ts';
import { runSteps } from './steps/run.ts';
import { nameTagger } from './tagger/tag.ts';

function run({ text, layers }: Document<'tokens'>): Outcome<'names'> {
  const { view, memory, names } = nameTagger().tag(text, layers.tokens);
  const reader = new Reader(text, layers.tokens);
  const reading = { reader, view, memory, found: names };
  const candidates = runSteps(STEPS, reading);
  const heads = takenBy(headlinesOf(reading), reader.count);
  const isHead = ({ first }: Candidate): boolean => heads[first] === 1;
  const fullOf = fullNames(reader, candidates);
  const people = candidates.filter(({ kind }) => kind === PERSON);
  const organisations = candidates.filter(({ kind }) => kind === ORGANISATION);
  const places = candidates.filter(({ kind }) => kind === PLACE);
  const at = (list: readonly Candidate[]): Mentions => new Mentions(list, reader.count);
  const scene = { reader, people: at(people), organisations: at(organisations), places: at(places) };
  return {
    layer: {
      people: peopleOf(reader, people, { fullOf, rolesOf: (person) => rolesOf(scene, person), isHead }),
      organisations: organisationsOf(reader, organisations, { fullOf, isHead }),
      places: placesOf(reader, places, isHead),
    },
  };
}

/** The stage that finds people with their roles, organisations and places. */
export const findNames: Stage<'tokens', 'names'> = { adds: 'names', needs: ['tokens'], run };
