import type { Entity, Layers, Watched } from '../document/layers.ts';
import { byPosition, type Span } from '../text/span.ts';
import type { Quote } from './quote.ts';
import type { AnyEntity } from './types.ts';

/** The layer of the output that an entity is asked for by. */
const LAYER = { person: 'people', country: 'countries', weapon: 'weapons', organisation: 'organisations', place: 'places' } as const;

/** The printed form of an entity; fields are named one by one, as in `Quote`. */
function printed(entity: Entity, quote: Quote): AnyEntity {
  const { id } = entity;
  switch (entity.type) {
    case 'person': {
      const { name, known, roles, mentions } = entity.found;
      return { id, type: 'person', name, known, roles: roles.map(quote.role), mentions: mentions.map(quote.mention) };
    }
    case 'country': {
      const { name, code, code3, alternatives, mentions } = entity.found;
      return { id, type: 'country', name, code, code3, alternatives, mentions: mentions.map(quote.countryMention) };
    }
    case 'weapon': {
      const { name, category, designation, system, origin, operator, quantity, aliases, mentions } = entity.found;
      return { id, type: 'weapon', name, category, designation, system, origin, operator, quantity, aliases, mentions: mentions.map(quote.mention) };
    }
    case 'organisation': {
      const { name, known, kind, country, mentions } = entity.found;
      return { id, type: 'organisation', name, known, kind, country, mentions: mentions.map(quote.mention) };
    }
    case 'place': {
      const { name, known, country, mentions } = entity.found;
      return { id, type: 'place', name, known, country, mentions: mentions.map(quote.mention) };
    }
  }
}

/** A watched entity, the k-th of its kind from 0. */
function printedWatched({ name, watch, kind, mentions }: Watched, k: number, quote: Quote): AnyEntity {
  return { id: `x${k + 1}`, type: 'custom', name, watch, kind, mentions: mentions.map(quote.mention) };
}

/** Something with mentions. */
interface Mentioned {
  readonly mentions: readonly Span[];
}

/** Where an entity is first named; of two that start together the longer goes first. */
const byFirst = (a: Mentioned, b: Mentioned): number => byPosition(a.mentions[0] ?? { start: 0, end: 0 }, b.mentions[0] ?? { start: 0, end: 0 });

/** The asked entities in order of first mention, with their ids. */
export function entitiesOf({ entities, custom }: Partial<Layers>, asked: ReadonlySet<string>, quote: Quote): AnyEntity[] {
  const found = (entities?.list ?? []).filter(({ type }) => asked.has(LAYER[type])).map((entity) => printed(entity, quote));
  if (custom === undefined || custom.length === 0 || !asked.has('custom')) return found;
  const watched = [...custom].sort(byFirst).map((one, k) => printedWatched(one, k, quote));
  return [...found, ...watched].sort(byFirst);
}
