import { Reader } from '../document/reader.ts';
import type { Document, Outcome, Stage } from '../document/stage.ts';
import { fullNames } from './brackets.ts';
import { ORGANISATION, PERSON, PLACE } from './candidate.ts';
import { organisationsOf } from './entities/organisations.ts';
import { peopleOf } from './entities/people.ts';
import { placesOf } from './entities/places.ts';
import { roleFinder } from './roles/find-roles.ts';
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
  return {
    layer: {
      people: peopleOf(reader, people, { fullOf, rolesOf: roleFinder(reader, people, organisations) }),
      organisations: organisationsOf(reader, organisations, fullOf),
      places: placesOf(
        reader,
        candidates.filter(({ kind }) => kind === PLACE),
      ),
    },
  };
}

/** The stage that finds people with their roles, organisations and places. */
export const findNames: Stage<'tokens', 'names'> = { adds: 'names', needs: ['tokens'], run };
