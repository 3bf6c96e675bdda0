import type { CountryForm, Layers, Place } from '../document/layers.ts';
import { byPosition, type Span } from '../text/span.ts';
import type { Quote } from './quote.ts';
import type { AnyEntity } from './types.ts';

const LETTERS = { person: 'p', country: 'c', weapon: 'w', organisation: 'o', place: 'l', custom: 'x' } as const;
const NOWHERE: Span = { start: 0, end: 0 };

/** Forms by which a place's name is a country instead of lying in it. */
const AS_STATE: ReadonlySet<CountryForm> = new Set(['capital', 'seat', 'direction']);

/** Places without the mentions that stand for a government ("Beijing menuntut"): those are countries. */
function placesProper(layers: Partial<Layers>): Place[] {
  const mentions = (layers.countries?.countries ?? []).flatMap((country) => country.mentions);
  const taken = new Set(mentions.filter((mention) => AS_STATE.has(mention.as)).map(({ start }) => start));
  const free = ({ start }: Span): boolean => !taken.has(start);
  return (layers.names?.places ?? []).flatMap((place) => {
    const proper = place.mentions.filter(free);
    return proper.length > 0 ? [{ ...place, mentions: proper }] : [];
  });
}

/** An entity that waits for its number: where it is first named, and how it is printed with its id. */
interface Draft {
  readonly type: AnyEntity['type'];
  readonly first: Span;
  readonly print: (id: string) => AnyEntity;
}

/** The printed form of each entity; fields are named one by one, as in `Quote`. */
function drafts(layers: Partial<Layers>, asked: ReadonlySet<string>, quote: Quote): Draft[] {
  const listed: Draft[] = [];
  const add = <T extends { readonly mentions: readonly Span[] }>(
    type: Draft['type'],
    entities: readonly T[],
    print: (entity: T, id: string) => AnyEntity,
  ): void => {
    for (const entity of entities) listed.push({ type, first: entity.mentions[0] ?? NOWHERE, print: (id) => print(entity, id) });
  };
  const { names, countries, weapons, custom } = layers;
  if (names && asked.has('people'))
    add('person', names.people, ({ name, known, roles, mentions }, id) => {
      return { id, type: 'person', name, known, roles: roles.map(quote.role), mentions: mentions.map(quote.mention) };
    });
  if (countries && asked.has('countries'))
    add('country', countries.countries, ({ name, code, code3, alternatives, mentions }, id) => {
      return { id, type: 'country', name, code, code3, alternatives, mentions: mentions.map(quote.countryMention) };
    });
  if (weapons && asked.has('weapons'))
    add('weapon', weapons, ({ name, category, designation, system, origin, operator, quantity, aliases, mentions }, id) => {
      return { id, type: 'weapon', name, category, designation, system, origin, operator, quantity, aliases, mentions: mentions.map(quote.mention) };
    });
  if (names && asked.has('organisations'))
    add('organisation', names.organisations, ({ name, kind, country, mentions }, id) => {
      return { id, type: 'organisation', name, kind, country, mentions: mentions.map(quote.mention) };
    });
  if (names && asked.has('places'))
    add('place', placesProper(layers), ({ name, country, mentions }, id) => ({ id, type: 'place', name, country, mentions: mentions.map(quote.mention) }));
  if (custom && asked.has('custom'))
    add('custom', custom, ({ name, watch, kind, mentions }, id) => ({ id, type: 'custom', name, watch, kind, mentions: mentions.map(quote.mention) }));
  return listed;
}

/** The asked entities in order of first mention (of two that start together the longer first), with their ids. */
export function entitiesOf(layers: Partial<Layers>, asked: ReadonlySet<string>, quote: Quote): AnyEntity[] {
  const counts = { person: 0, country: 0, weapon: 0, organisation: 0, place: 0, custom: 0 };
  const listed = drafts(layers, asked, quote).sort((a, b) => byPosition(a.first, b.first));
  return listed.map(({ type, print }) => print(`${LETTERS[type]}${++counts[type]}`));
}
