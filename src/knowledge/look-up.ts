import { fold } from '../text/fold.ts';
import { countries } from './countries.ts';
import { COUNTRIES_FALSE_FRIENDS_TABLE } from './countries-false-friends.table.ts';
import { historicalStates } from './historical-states.ts';
import { organisations } from './organisations.ts';
import { people } from './people.ts';
import { places } from './places.ts';
import { regions } from './regions.ts';
import { rowsOf } from './table.ts';
import { titles } from './titles.ts';
import { WEAPON_FALSE_FRIENDS_TABLE } from './weapon-false-friends.table.ts';
import { WEAPON_HEADS_TABLE } from './weapon-heads.table.ts';
import { WEAPON_MODIFIERS_TABLE } from './weapon-modifiers.table.ts';
import { systemOfCode } from './weapon-system-forms.ts';
import { type WeaponSystem, weaponSystems } from './weapon-systems.ts';

/** Tables that can be asked. */
export type FactTable =
  | 'countries'
  | 'countries-false-friends'
  | 'historical-states'
  | 'organisations'
  | 'people'
  | 'places'
  | 'regions'
  | 'titles'
  | 'weapon-false-friends'
  | 'weapon-heads'
  | 'weapon-modifiers'
  | 'weapon-systems';

/** One thing a table says of a form: what it stands for, how ("short", "capital", "alone"), and the codes that go with it. */
export interface Fact {
  readonly table: FactTable;
  /** The entry's own name. */
  readonly name: string;
  /** How the form names it. */
  readonly as: string;
  /** ISO 3166-1 alpha-2, where the entry has a country. */
  readonly country: string | null;
  /** A weapon's category, an organisation's kind, a title's group. */
  readonly category: string | null;
}

type Listed = readonly [as: string, forms: readonly string[]];

type Add = (table: FactTable, name: string, country: string | null, category: string | null, listed: readonly Listed[]) => void;

/** Keeps a fact for each way in which one of the listed forms is the one asked for. */
function collector(asked: string, facts: Fact[]): Add {
  return (table, name, country, category, listed) => {
    for (const [as, forms] of listed) if (forms.some((form) => fold(form) === asked)) facts.push({ table, name, as, country, category });
  };
}

function placesIn(asked: string): Fact[] {
  const facts: Fact[] = [];
  const add = collector(asked, facts);
  for (const record of countries().values()) {
    const { name, code, aliases, short, demonyms, capitals, seats, nicknames, directions } = record;
    const listed: Listed[] = [
      ['name', [name, ...aliases]],
      ['short', short],
      ['demonym', demonyms],
      ['capital', capitals],
      ['seat', seats],
      ['nickname', nicknames],
      ['direction', directions],
    ];
    add('countries', name, code, null, listed);
  }
  for (const state of historicalStates()) {
    const listed: Listed[] = [
      ['name', [state.name, ...state.aliases]],
      ['short', state.short],
    ];
    add('historical-states', state.name, state.code, `until ${state.until}`, listed);
  }
  for (const { name, kind, aliases } of regions()) add('regions', name, null, kind, [['name', [name, ...aliases]]]);
  for (const { name, country, aliases } of places()) add('places', name, country, null, [['name', [name, ...aliases]]]);
  return facts;
}

function bodiesIn(asked: string): Fact[] {
  const facts: Fact[] = [];
  const add = collector(asked, facts);
  for (const { name, kind, country, aliases, short } of organisations()) {
    const listed: Listed[] = [
      ['name', [name, ...aliases]],
      ['short', short],
    ];
    add('organisations', name, country, kind, listed);
  }
  for (const { name, forms, country } of people()) add('people', name, country, null, [['name', [name, ...forms]]]);
  for (const { title, group, short } of titles()) {
    const listed: Listed[] = [
      ['name', [title]],
      ['short', short],
    ];
    add('titles', title, null, group, listed);
  }
  return facts;
}

const systemFact = ({ name, origin, category }: WeaponSystem, as: string): Fact => ({ table: 'weapon-systems', name, as, country: origin, category });

/** A system is told once, by the freest way in which the form names it. */
function systemsIn(form: string, asked: string): Fact[] {
  const facts = weaponSystems().flatMap((system) => {
    const named: Fact[] = [];
    const add = collector(asked, named);
    add('weapon-systems', system.name, system.origin, system.category, [
      ['alone', system.forms],
      ['after a head', system.contextForms],
      ['name', [system.name]],
    ]);
    return named.slice(0, 1);
  });
  const variant = facts.length === 0 ? systemOfCode(form) : null;
  return variant ? [systemFact(variant.system, 'variant')] : facts;
}

function weaponsIn(form: string, asked: string): Fact[] {
  const rows = (table: FactTable, text: string, columns: (row: readonly string[]) => readonly [string, string | null]): Fact[] =>
    rowsOf(text)
      .filter(([name = '']) => fold(name) === asked)
      .map((row) => ({ table, name: row[0] ?? '', as: columns(row)[0], country: null, category: columns(row)[1] }));
  return [
    ...systemsIn(form, asked),
    ...rows('weapon-heads', WEAPON_HEADS_TABLE, ([, category, use]) => [use ?? '', category ?? null]),
    ...rows('weapon-modifiers', WEAPON_MODIFIERS_TABLE, ([, families, category]) => [families ?? '', category || null]),
    ...rows('weapon-false-friends', WEAPON_FALSE_FRIENDS_TABLE, () => ['false friend', null]),
    ...rows('countries-false-friends', COUNTRIES_FALSE_FRIENDS_TABLE.replaceAll('*', ''), () => ['false friend', null]),
  ];
}

/**
 * What the tables say of a form, in a fixed order: countries and places, then organisations, people and titles, then
 * weapons. Case, accents and kinds of hyphen don't matter. A form that no table knows gives an empty list.
 */
export function lookUp(form: string): Fact[] {
  const asked = fold(form.trim());
  if (asked === '') return [];
  return [...placesIn(asked), ...bodiesIn(asked), ...weaponsIn(form.trim(), asked)];
}
