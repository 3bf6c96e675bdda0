import type { CountryForm } from '../../document/entities.ts';
import { type CaseRule, type Phrase, type PhraseTable, phraseTable } from '../phrases.ts';
import { lazy } from '../table.ts';
import { type CountryRecord, countries } from './countries.ts';
import { COUNTRIES_FALSE_FRIENDS_TABLE } from './false-friends.table.ts';
import { historicalStates } from './historical-states.ts';
import { regions } from './regions.ts';

/** What a form may mean. Without codes it names no country ("Laut China Selatan", "dolar AS"): its tokens are spent. */
export interface CountryReading {
  /** Alpha-2 codes, the likeliest first. */
  readonly codes: readonly string[];
  readonly as: CountryForm;
  readonly historical: boolean;
}

const NOTHING: CountryReading = { codes: [], as: 'name', historical: false };
/** A continent, whatever ISO 3166 gives it. */
const NO_COUNTRY: ReadonlySet<string> = new Set(['AQ']);
/** Forms that more than one country goes by, with their alpha-2 codes, the likeliest first. */
export const SHARED_FORMS: readonly (readonly [string, readonly string[]])[] = [
  ['Kongo', ['CD', 'CG']],
  ['Korea', ['KR', 'KP']],
];

type Phrases = Phrase<CountryReading>[];

function add(into: Phrases, forms: readonly string[], rule: CaseRule, value: CountryReading): void {
  for (const form of forms) into.push({ form, case: rule, value });
}

const LISTED: readonly (readonly ['aliases' | 'short' | 'demonyms' | 'capitals' | 'seats' | 'directions', CountryForm, CaseRule])[] = [
  ['aliases', 'name', 'initial'],
  ['short', 'short', 'exact'],
  ['demonyms', 'demonym', 'initial'],
  ['capitals', 'capital', 'initial'],
  ['seats', 'seat', 'initial'],
  ['directions', 'direction', 'exact'],
];

function addCountry(into: Phrases, record: CountryRecord): void {
  const codes = [record.code];
  add(into, [record.name], 'initial', { codes, as: 'name', historical: false });
  for (const [column, as, rule] of LISTED) if (record[column].length > 0) add(into, record[column], rule, { codes, as, historical: false });
  for (const form of record.nicknames) add(into, [form], form.startsWith('Neg') ? 'any' : 'initial', { codes, as: 'nickname', historical: false });
}

function addPastStates(into: Phrases): void {
  for (const { name, code, aliases, short } of historicalStates()) {
    add(into, [name, ...aliases], 'initial', { codes: [code], as: 'name', historical: true });
    add(into, short, 'exact', { codes: [code], as: 'short', historical: true });
  }
}

function addFalseFriends(into: Phrases): void {
  for (const form of COUNTRIES_FALSE_FRIENDS_TABLE.trim().split('\n')) {
    if (form.endsWith('*')) add(into, [form.slice(0, -1)], 'exact', NOTHING);
    else add(into, [form], 'any', NOTHING);
  }
  for (const { name, aliases } of regions()) add(into, [name, ...aliases], 'initial', NOTHING);
}

/** Every form of a country, a past state and their false friends, in one trie: the longest match decides. */
export const countryForms: () => PhraseTable<CountryReading> = lazy(() => phraseTable('country-forms', allForms));

function allForms(): Phrases {
  const all: Phrases = [];
  for (const record of countries().values()) if (!NO_COUNTRY.has(record.code)) addCountry(all, record);
  for (const [form, codes] of SHARED_FORMS) add(all, [form], 'initial', { codes, as: 'name', historical: false });
  addPastStates(all);
  addFalseFriends(all);
  return all;
}
