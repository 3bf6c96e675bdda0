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
import type { Found } from './tagger/lattice.ts';
import { nameTagger } from './tagger/tag.ts';

const KINDS: readonly Kind[] = [PERSON, ORGANISATION, PLACE];

/** What the tagger is less sure of is more often wrong than right. */
const LEAST_SURE = 0.4;

/** The tagger's names as mentions, without those that it is in doubt of. */
function draftsOf(names: readonly Found[]): Draft[] {
  const drafts: Draft[] = [];
  for (const { first, past, kind, confidence } of names) {
    const sure = calibrated(confidence);
    if (sure >= LEAST_SURE) drafts.push({ first, past, kind: KINDS[kind] ?? PLACE, confidence: sure, by: 'tagger' });
  }
  return drafts;
}

function run(doc: Document<'tokens'>): Outcome<'names'> {
  const { view, memory, names } = nameTagger().tag(doc.text, doc.layers.tokens);
  const source: Source = { text: doc.text, tokens: doc.layers.tokens, capitals: view.capitals, listed: new Map() };
  const named = withAges(source, withInitials(source, joinNicknames(source, cleanDrafts(source, draftsOf(names)))));
  const agreed = agree(source, withAliases(source, named));
  const { drafts: tied, fullOf } = tieAbbreviations(source, agreed);
  const drafts = echoes(view, memory, tied);
  const people = drafts.filter(({ kind }) => kind === PERSON);
  const bodies = drafts.filter(({ kind }) => kind === ORGANISATION);
  const places = drafts.filter(({ kind }) => kind === PLACE);
  return {
    layer: {
      people: peopleOf(source, { drafts: people, fullOf }, roleFinder(source, people, bodies)),
      organisations: organisationsOf(source, { drafts: bodies, fullOf }),
      places: placesOf(source, places),
    },
  };
}

/** The stage that finds people with their roles, organisations and places. */
export const findNames: Stage<'tokens', 'names'> = { adds: 'names', needs: ['tokens'], run };
