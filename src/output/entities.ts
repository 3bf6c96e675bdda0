import type { Entity, Watched } from '../document/entities.ts';
import type { Layers } from '../document/layers.ts';
import { byPosition, type Span } from '../text/span.ts';
import { countries } from './layers/countries.ts';
import { custom } from './layers/custom.ts';
import type { OutputLayer } from './layers/layer.ts';
import { organisations } from './layers/organisations.ts';
import { people } from './layers/people.ts';
import { places } from './layers/places.ts';
import { weapons } from './layers/weapons.ts';
import type { Printer } from './printer.ts';
import type { AnyEntity } from './types.ts';

/** The layer that prints the entities of each type. */
const LAYER_OF = { person: people, organisation: organisations, place: places, country: countries, weapon: weapons } as const satisfies Record<
  Entity['type'],
  object
>;

function printed(entity: Entity, printer: Printer): AnyEntity {
  const { id } = entity;
  switch (entity.type) {
    case 'person':
      return people.entity.print(id, entity.found, printer);
    case 'country':
      return countries.entity.print(id, entity.found, printer);
    case 'weapon':
      return weapons.entity.print(id, entity.found, printer);
    case 'organisation':
      return organisations.entity.print(id, entity.found, printer);
    case 'place':
      return places.entity.print(id, entity.found, printer);
  }
}

/** Something with mentions. */
interface Mentioned {
  readonly mentions: readonly Span[];
}

const NOWHERE: Span = { start: 0, end: 0 };

/** Orders by the first mention; of two that start together the longer goes first. */
const byFirst = (a: Mentioned, b: Mentioned): number => byPosition(a.mentions[0] ?? NOWHERE, b.mentions[0] ?? NOWHERE);

/** The id of the asked entity of which a mention has the very words of a watched one; `null` where there is none. */
function namedBy({ mentions }: Watched, entities: readonly Entity[], asked: ReadonlySet<OutputLayer>): string | null {
  const places = new Set(mentions.map(({ start, end }) => `${start}-${end}`));
  const named = entities.find(({ type, found }) => asked.has(LAYER_OF[type].name) && found.mentions.some(({ start, end }) => places.has(`${start}-${end}`)));
  return named?.id ?? null;
}

/** The asked entities in order of first mention, with their ids. */
export function entitiesOf({ entities, custom: watched }: Partial<Layers>, asked: ReadonlySet<OutputLayer>, printer: Printer): AnyEntity[] {
  const found = (entities?.list ?? []).filter(({ type }) => asked.has(LAYER_OF[type].name)).map((entity) => printed(entity, printer));
  if (watched === undefined || watched.length === 0 || !asked.has('custom')) return found;
  const entries = [...watched]
    .sort(byFirst)
    .map((one, k) => custom.entity.print(`x${k + 1}`, { ...one, entity: namedBy(one, entities?.list ?? [], asked) }, printer));
  return [...found, ...entries].sort(byFirst);
}
