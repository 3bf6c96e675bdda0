import { countries } from '../countries/countries.ts';
import { historicalStates } from '../countries/historical-states.ts';
import { regions } from '../countries/regions.ts';
import { type OrganisationRecord, organisations } from '../organisations/organisations.ts';
import { type Phrase, type PhraseTable, phraseTable } from '../phrases.ts';
import { type PlaceRecord, places } from '../places/places.ts';
import { lazy } from '../table.ts';
import { type PersonRecord, people } from './people.ts';

/** What a listed form names. */
export type ListedName =
  | { readonly type: 'person'; readonly record: PersonRecord }
  | { readonly type: 'organisation'; readonly record: OrganisationRecord }
  | { readonly type: 'place'; readonly record: PlaceRecord }
  | { readonly type: 'country'; readonly code: string; readonly capital: boolean };

type Phrases = Phrase<ListedName>[];

function addForms(into: Phrases, forms: readonly string[], how: 'initial' | 'exact', value: ListedName): void {
  for (const form of forms) into.push({ form, case: how, value });
}

/** An abbreviation among ordinary forms ("KPK", "NTT") matches in exact case only. */
const isAbbreviation = (form: string): boolean => form.length <= 5 && form === form.toUpperCase();

function addMixed(into: Phrases, forms: readonly string[], value: ListedName): void {
  for (const form of forms) addForms(into, [form], isAbbreviation(form) ? 'exact' : 'initial', value);
}

/** Forms that more than one country goes by, with the likelier one. */
const SHARED = [
  ['Kongo', 'CD'],
  ['Korea', 'KR'],
] as const;

function listedNames(): Phrases {
  const phrases: Phrases = [];
  for (const record of people()) addForms(phrases, [record.name, ...record.forms], 'initial', { type: 'person', record });
  for (const record of organisations()) {
    const short = new Set(record.short);
    const longer = [record.name, ...record.aliases].filter((form) => !short.has(form));
    addMixed(phrases, longer, { type: 'organisation', record });
    addForms(phrases, record.short, 'exact', { type: 'organisation', record });
  }
  for (const record of places()) addMixed(phrases, [record.name, ...record.aliases], { type: 'place', record });
  for (const { name, aliases } of regions()) addMixed(phrases, [name, ...aliases], { type: 'place', record: { name, country: null, aliases, wikidata: null } });
  for (const { code, name, aliases, short, demonyms, capitals, nicknames } of countries().values()) {
    addMixed(phrases, [name, ...aliases, ...demonyms, ...nicknames], { type: 'country', code, capital: false });
    addForms(phrases, short, 'exact', { type: 'country', code, capital: false });
    addForms(phrases, capitals, 'initial', { type: 'country', code, capital: true });
  }
  for (const [form, code] of SHARED) addForms(phrases, [form], 'initial', { type: 'country', code, capital: false });
  for (const { code, name, aliases, short } of historicalStates()) {
    addMixed(phrases, [name, ...aliases], { type: 'country', code, capital: false });
    addForms(phrases, short, 'exact', { type: 'country', code, capital: false });
  }
  return phrases;
}

/** All people, organisations, places, regions and countries that tables list, with what each form names. */
export const nameList: () => PhraseTable<ListedName> = lazy(() => phraseTable('names', listedNames));
