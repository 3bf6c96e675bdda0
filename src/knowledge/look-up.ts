import { fold } from '../text/fold.ts';
import { countries } from './countries/countries.ts';
import { COUNTRIES_FALSE_FRIENDS_TABLE } from './countries/false-friends.table.ts';
import { SHARED_FORMS } from './countries/forms.ts';
import { historicalStates } from './countries/historical-states.ts';
import { regions } from './countries/regions.ts';
import { nameList } from './people/name-list.ts';
import { titles } from './people/titles.ts';
import type { PlaceRecord } from './places/places.ts';
import { lazy, rowsOf } from './table.ts';
import { WEAPON_FALSE_FRIENDS_TABLE } from './weapons/false-friends.table.ts';
import { WEAPON_HEADS_TABLE } from './weapons/heads.table.ts';
import { WEAPON_MODIFIERS_TABLE } from './weapons/modifiers.table.ts';
import { systemForms, systemOfCode, systemOfName } from './weapons/system-forms.ts';

/** Tables that can be searched. */
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

/** One entry of a table that has the form, which kind of form it is ("short", "capital", "alone"), and the entry's codes. */
export interface Fact {
  readonly table: FactTable;
  /** The entry's own name. */
  readonly name: string;
  /** Which kind of form it is. */
  readonly as: string;
  /** ISO 3166-1 alpha-2 code; `null` if the entry has no country. */
  readonly country: string | null;
  /** A weapon's category, an organisation's kind, a title's group. */
  readonly category: string | null;
}

/** An entry of a table, and the forms that name it, by the way in which they do. */
interface Entry extends Omit<Fact, 'as'> {
  readonly listed: readonly (readonly [as: string, forms: readonly string[]])[];
  /** Told once, by the first way in which the form names it. */
  readonly once?: boolean;
}

/** Places, without the regions, which the list of names takes for places as well. */
function placeRecords(): PlaceRecord[] {
  const named = new Set(regions().map(({ name }) => name));
  return nameList()
    .values()
    .flatMap((value) => (value.type === 'place' && !named.has(value.record.name) ? [value.record] : []));
}

function placeEntries(): Entry[] {
  const states = historicalStates().map(({ name, code, until, aliases, short }): Entry => {
    const listed: Entry['listed'] = [
      ['name', [name, ...aliases]],
      ['short', short],
    ];
    return { table: 'historical-states', name, country: code, category: `until ${until}`, listed };
  });
  const named = (table: FactTable, name: string, aliases: readonly string[], rest: Pick<Fact, 'country' | 'category'>): Entry => ({
    table,
    name,
    ...rest,
    listed: [['name', [name, ...aliases]]],
  });
  return [
    ...countryEntries(),
    ...states,
    ...regions().map(({ name, kind, aliases }) => named('regions', name, aliases, { country: null, category: kind })),
    ...placeRecords().map(({ name, country, aliases }) => named('places', name, aliases, { country, category: null })),
  ];
}

function countryEntries(): Entry[] {
  return [...countries().values()].map(({ name, code, aliases, short, demonyms, capitals, seats, nicknames, directions }): Entry => {
    const shared = SHARED_FORMS.filter(([, codes]) => codes.includes(code)).map(([form]) => form);
    const listed: Entry['listed'] = [
      ['name', [name, ...aliases, ...shared]],
      ['short', short],
      ['demonym', demonyms],
      ['capital', capitals],
      ['seat', seats],
      ['nickname', nicknames],
      ['direction', directions],
    ];
    return { table: 'countries', name, country: code, category: null, listed };
  });
}

function bodyEntries(): Entry[] {
  const names = nameList().values();
  const bodies = names
    .flatMap((value) => (value.type === 'organisation' ? [value.record] : []))
    .map(({ name, kind, country, aliases, short }): Entry => {
      const listed: Entry['listed'] = [
        ['name', [name, ...aliases]],
        ['short', short],
      ];
      return { table: 'organisations', name, country, category: kind, listed, once: true };
    });
  const figures = names
    .flatMap((value) => (value.type === 'person' ? [value.record] : []))
    .map(({ name, forms, country }): Entry => ({ table: 'people', name, country, category: null, listed: [['name', [name, ...forms]]], once: true }));
  const offices = titles().map(({ title, group, short }): Entry => {
    const listed: Entry['listed'] = [
      ['name', [title]],
      ['short', short],
    ];
    return { table: 'titles', name: title, country: null, category: group, listed, once: true };
  });
  return [...bodies, ...figures, ...offices];
}

/** A system is told once, by the freest way in which the form names it. */
function systemEntries(): Entry[] {
  const systems = new Map(
    systemForms()
      .values()
      .map(({ system }) => [JSON.stringify(system), system]),
  );
  return [...systems.values()].map(({ name, origin, category, forms, contextForms }): Entry => {
    const listed: Entry['listed'] = [
      ['alone', forms],
      ['after a head', contextForms],
      ['name', [name]],
    ];
    return { table: 'weapon-systems', name, country: origin, category, listed, once: true };
  });
}

function wordEntries(): Entry[] {
  const entry = (table: FactTable, name: string, as: string, category: string | null): Entry => ({
    table,
    name,
    country: null,
    category,
    listed: [[as, [name]]],
  });
  return [
    ...rowsOf(WEAPON_HEADS_TABLE).map(([name = '', category, use = '']) => entry('weapon-heads', name, use, category ?? null)),
    ...rowsOf(WEAPON_MODIFIERS_TABLE).map(([name = '', families = '', category]) => entry('weapon-modifiers', name, families, category || null)),
    ...rowsOf(WEAPON_FALSE_FRIENDS_TABLE).map(([name = '']) => entry('weapon-false-friends', name, 'false friend', null)),
    ...rowsOf(COUNTRIES_FALSE_FRIENDS_TABLE.replaceAll('*', '')).map(([name = '']) => entry('countries-false-friends', name, 'false friend', null)),
  ];
}

/** A form as its table writes it, and all facts of it. */
interface Known {
  readonly form: string;
  readonly facts: Fact[];
}

function addEntry(known: Map<string, Known>, { listed, once = false, ...entry }: Entry): void {
  const told = new Set<string>();
  for (const [as, forms] of listed) {
    for (const [key, form] of new Map(forms.map((form) => [fold(form), form]))) {
      if (once && told.has(key)) continue;
      told.add(key);
      const { facts }: Pick<Known, 'facts'> = known.get(key) ?? { facts: [] };
      facts.push({ table: entry.table, name: entry.name, as, country: entry.country, category: entry.category });
      if (facts.length === 1) known.set(key, { form, facts });
    }
  }
}

/** Every form that a table knows, by the folded form. */
const knowledge: () => ReadonlyMap<string, Known> = lazy(() => {
  const known = new Map<string, Known>();
  for (const entry of [...placeEntries(), ...bodyEntries(), ...systemEntries(), ...wordEntries()]) addEntry(known, entry);
  return known;
});

/** Every form that a table knows, as the table writes it, each once; in the order of the tables. */
export function knownForms(): string[] {
  return [...knowledge().values()].map(({ form }) => form);
}

/** A code or name that is written or numbered otherwise than its system's own forms: "Su35S", "Sejjil-2". */
function variantOf(form: string): Fact[] {
  const system = (systemOfCode(form) ?? systemOfName(form))?.system;
  return system ? [{ table: 'weapon-systems', name: system.name, as: 'variant', country: system.origin, category: system.category }] : [];
}

/**
 * Returns the entries of all tables that have the form, in a fixed order: countries and places, then organisations, people and titles, then
 * weapons. Case, accents and kinds of hyphen do not matter. Returns an empty list for a form that is in no table.
 */
export function lookUp(form: string): Fact[] {
  const asked = form.trim();
  if (asked === '') return [];
  const facts = knowledge().get(fold(asked))?.facts ?? [];
  return facts.some(({ table }) => table === 'weapon-systems') ? [...facts] : [...facts, ...variantOf(asked)];
}
