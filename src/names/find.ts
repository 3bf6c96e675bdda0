import type { Document, Outcome, Stage } from '../document/stage.ts';
import { tieAbbreviations } from './abbreviations.ts';
import { withAges } from './ages.ts';
import { withAliases } from './aliases.ts';
import { organisationsOf, placesOf } from './bodies.ts';
import { cleanDrafts } from './clean.ts';
import { calibrated, type Draft, type Kind, ORGANISATION, PERSON, PLACE, type Source } from './draft.ts';
import { withInitials } from './initials.ts';
import { joinNicknames } from './nicknames.ts';
import { peopleOf } from './people.ts';
import { roleFinder } from './roles/find-roles.ts';
import { agree, echoes } from './spread.ts';
import { nameTagger } from './tagger/tag.ts';

const KINDS: readonly Kind[] = [PERSON, ORGANISATION, PLACE];

/** What the tagger is less sure of is more often wrong than right. */
const LEAST_SURE = 0.4;

function run(doc: Document<'tokens'>): Outcome<'names'> {
  const source: Source = { text: doc.text, tokens: doc.layers.tokens, listed: new Map() };
  const { view, memory, names } = nameTagger().tag(source.text, source.tokens);
  const tagged = names
    .map(({ first, past, kind, confidence }): Draft => ({ first, past, kind: KINDS[kind] ?? PLACE, confidence: calibrated(confidence), by: 'tagger' }))
    .filter(({ confidence }) => confidence >= LEAST_SURE);
  const named = withAges(source, withInitials(source, joinNicknames(source, cleanDrafts(source, tagged))));
  const agreed = agree(source, withAliases(source, named));
  const { drafts: tied, fullOf } = tieAbbreviations(source, agreed);
  const drafts = echoes(view, memory, tied);
  const ofKind = (kind: Kind): Draft[] => drafts.filter((draft) => draft.kind === kind);
  const people = ofKind(PERSON);
  const bodies = ofKind(ORGANISATION);
  return {
    layer: {
      people: peopleOf(source, { drafts: people, fullOf }, roleFinder(source, people, bodies)),
      organisations: organisationsOf(source, { drafts: bodies, fullOf }),
      places: placesOf(source, ofKind(PLACE)),
    },
  };
}

/** The stage that finds people with their roles, organisations and places. */
export const findNames: Stage<'tokens', 'names'> = { adds: 'names', needs: ['tokens'], run };
