import { Reader } from '../document/reader.ts';
import type { Document, Outcome, Stage } from '../document/stage.ts';
import { fullNames } from './brackets.ts';
import { type Candidate, ORGANISATION, PERSON, PLACE } from './candidate.ts';
import { organisationsOf } from './entities/organisations.ts';
import { peopleOf } from './entities/people.ts';
import { placesOf } from './entities/places.ts';
import { type Mentions, mentionsAt } from './offices/scene.ts';
import { rolesOf } from './roles/find-roles.ts';
import { STEPS } from './steps/all.ts';
import { runSteps } from './steps/run.ts';
import { nameTagger } from './tagger/tag.ts';

function run({ text, layers }: Document<'tokens'>): Outcome<'names'> {
  const { view, memory, names } = nameTagger().tag(text, layers.tokens);
  const reader = new Reader(text, layers.tokens);
  const candidates = runSteps(STEPS, { reader, view, memory, found: names });
  const fullOf = fullNames(reader, candidates);
  const people = candidates.filter(({ kind }) => kind === PERSON);
  const organisations = candidates.filter(({ kind }) => kind === ORGANISATION);
  const places = candidates.filter(({ kind }) => kind === PLACE);
  const at = (list: readonly Candidate[]): Mentions => mentionsAt(list, reader.count);
  const scene = { reader, people: at(people), organisations: at(organisations), places: at(places) };
  return {
    layer: {
      people: peopleOf(reader, people, { fullOf, rolesOf: (person) => rolesOf(scene, person) }),
      organisations: organisationsOf(reader, organisations, fullOf),
      places: placesOf(reader, places),
    },
  };
}

/** The stage that finds people with their roles, organisations and places. */
export const findNames: Stage<'tokens', 'names'> = { adds: 'names', needs: ['tokens'], run };
