import type { Document, Outcome, Stage } from '../document/stage.ts';
import { nameModel } from '../models/names/load.ts';
import { organisationsOf, placesOf } from './bodies.ts';
import { type Draft, type Kind, ORGANISATION, PERSON, PLACE } from './draft.ts';
import { peopleOf } from './people.ts';
import { agree, echoes } from './spread.ts';
import { tagNames } from './tagger/tag.ts';

const KINDS: readonly Kind[] = [PERSON, ORGANISATION, PLACE];

function run(doc: Document<'tokens'>): Outcome<'names'> {
  const source = { text: doc.text, tokens: doc.layers.tokens };
  const { view, memory, names } = tagNames(source.text, source.tokens, nameModel());
  const tagged = names.map(({ first, past, kind, confidence }): Draft => ({ first, past, kind: KINDS[kind] ?? PLACE, confidence, by: 'tagger' }));
  const drafts = echoes(view, memory, agree(source, tagged));
  const ofKind = (kind: Kind): Draft[] => drafts.filter((draft) => draft.kind === kind);
  return {
    layer: {
      people: peopleOf(source, ofKind(PERSON), () => []),
      organisations: organisationsOf(source, ofKind(ORGANISATION)),
      places: placesOf(source, ofKind(PLACE)),
    },
  };
}

/** The stage that finds people with their roles, organisations and places. */
export const findNames: Stage<'tokens', 'names'> = { adds: 'names', needs: ['tokens'], run };
