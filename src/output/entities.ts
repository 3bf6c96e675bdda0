import type { CountryForm, Layers, Place } from '../document/layers.ts';
import { byPosition, type Span } from '../text/span.ts';
import type { AnyEntity, Quoted } from './types.ts';

/** Adds its text to a span, in the offsets of the output. */
export type Quote = <T extends Span>(span: T) => Quoted<T>;

type Draft = AnyEntity extends infer E ? (E extends AnyEntity ? Omit<E, 'id'> : never) : never;

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

function drafts(layers: Partial<Layers>, asked: ReadonlySet<string>, quote: Quote): Draft[] {
  const names = layers.names;
  const people = asked.has('people') ? (names?.people ?? []) : [];
  const organisations = asked.has('organisations') ? (names?.organisations ?? []) : [];
  const places = asked.has('places') ? placesProper(layers) : [];
  const countries = asked.has('countries') ? (layers.countries?.countries ?? []) : [];
  const weapons = asked.has('weapons') ? (layers.weapons ?? []) : [];
  const custom = asked.has('custom') ? (layers.custom ?? []) : [];
  const entity = <Type extends string, T extends { readonly mentions: readonly Span[] }>(type: Type, of: T) => ({
    type,
    ...of,
    mentions: of.mentions.map(quote<T['mentions'][number]>),
  });
  return [
    ...people.map(({ name, known, roles, mentions }) => entity('person', { name, known, roles: roles.map(quote), mentions })),
    ...countries.map((country) => entity('country', country)),
    ...weapons.map((weapon) => entity('weapon', weapon)),
    ...organisations.map((body) => entity('organisation', body)),
    ...places.map((place) => entity('place', place)),
    ...custom.map((watched) => entity('custom', watched)),
  ];
}

const firstOf = ({ mentions }: Draft): Span => mentions[0] ?? NOWHERE;

/** The asked entities in order of first mention (of two that start together the longer first), with their ids. */
export function entitiesOf(layers: Partial<Layers>, asked: ReadonlySet<string>, quote: Quote): AnyEntity[] {
  const counts = { person: 0, country: 0, weapon: 0, organisation: 0, place: 0, custom: 0 };
  return drafts(layers, asked, quote)
    .sort((a, b) => byPosition(firstOf(a), firstOf(b)))
    .map((entity) => ({ id: `${LETTERS[entity.type]}${++counts[entity.type]}`, ...entity }));
}
