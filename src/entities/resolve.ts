import type { Entity } from '../document/entities.ts';
import type { EntitiesLayer, Layers } from '../document/layers.ts';
import { MentionIndex } from '../document/mentions.ts';
import type { Document, Outcome, Stage } from '../document/stage.ts';
import { lazy } from '../knowledge/table.ts';
import { byPosition, type Span } from '../text/span.ts';
import { placesProper } from './places.ts';
import { settled } from './settle.ts';

const LETTERS = { person: 'p', country: 'c', weapon: 'w', organisation: 'o', place: 'l' } as const;
const NOWHERE: Span = { start: 0, end: 0 };

/** An entity without its id. */
type Unnumbered = Omit<Entity, 'id'>;

const firstMention = ({ found }: Unnumbered): Span => found.mentions[0] ?? NOWHERE;

function entitiesOf(layers: Partial<Layers>): Unnumbered[] {
  const listed: Unnumbered[] = [];
  const add = <Type extends Entity['type'], Found extends Entity['found']>(type: Type, entities: readonly Found[]): void => {
    for (const found of entities) listed.push({ type, found });
  };
  add('person', layers.names?.people ?? []);
  add('country', layers.countries?.countries ?? []);
  add('weapon', layers.weapons ?? []);
  add('organisation', layers.names?.organisations ?? []);
  add('place', placesProper(layers));
  return listed.sort((a, b) => byPosition(firstMention(a), firstMention(b)));
}

/** The entities of the layers that are there, overlaps resolved, in order of first mention (of two that start together the longer first), with their ids. */
export function resolveEntities(found: Partial<Layers>, text: string): EntitiesLayer {
  const layers = settled(found, text);
  const counts = { person: 0, country: 0, weapon: 0, organisation: 0, place: 0 };
  const list = entitiesOf(layers).map((entity) => Object.assign(entity, { id: `${LETTERS[entity.type]}${++counts[entity.type]}` }) as Entity);
  return { list, dates: layers.dates ?? [], mentions: lazy(() => new MentionIndex(list)) };
}

function run(doc: Document): Outcome<'entities'> {
  return { layer: resolveEntities(doc.layers, doc.text) };
}

/**
 * The stage that resolves overlaps between names, countries, weapons and dates and numbers the entities. It needs none of these layers and
 * takes those that were asked for: `--only dates` finds no names.
 */
export const settleEntities: Stage<never, 'entities'> = { adds: 'entities', needs: [], run };
