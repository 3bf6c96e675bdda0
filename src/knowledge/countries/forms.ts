import type { CountryForm } from '../../document/entities.ts';
import { type CaseRule, formTable, type Phrase, type PhraseTable } from '../phrases.ts';
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

/** Forms and what is made of each when it is met. */
class Forms {
  readonly forms: string[] = [];
  private readonly cases: CaseRule[] = [];
  private readonly values: CountryReading[] = [];

  add(forms: readonly string[], rule: CaseRule, value: CountryReading): void {
    for (const form of forms) {
      this.forms.push(form);
      this.cases.push(rule);
      this.values.push(value);
    }
  }

  readonly phraseAt = (k: number): Phrase<CountryReading> => {
    return { form: this.forms[k] ?? '', case: this.cases[k] ?? 'exact', value: this.values[k] ?? NOTHING };
  };
}

const LISTED: readonly (readonly ['aliases' | 'short' | 'demonyms' | 'capitals' | 'seats' | 'directions', CountryForm, CaseRule])[] = [
  ['aliases', 'name', 'initial'],
  ['short', 'short', 'exact'],
  ['demonyms', 'demonym', 'initial'],
  ['capitals', 'capital', 'initial'],
  ['seats', 'seat', 'initial'],
  ['directions', 'direction', 'exact'],
];

function addCountry(into: Forms, record: CountryRecord): void {
  const codes = [record.code];
  into.add([record.name], 'initial', { codes, as: 'name', historical: false });
  for (const [column, as, rule] of LISTED) if (record[column].length > 0) into.add(record[column], rule, { codes, as, historical: false });
  for (const form of record.nicknames) into.add([form], form.startsWith('Neg') ? 'any' : 'initial', { codes, as: 'nickname', historical: false });
}

function addPastStates(into: Forms): void {
  for (const { name, code, aliases, short } of historicalStates()) {
    into.add([name, ...aliases], 'initial', { codes: [code], as: 'name', historical: true });
    into.add(short, 'exact', { codes: [code], as: 'short', historical: true });
  }
}

function addFalseFriends(into: Forms): void {
  for (const form of COUNTRIES_FALSE_FRIENDS_TABLE.trim().split('\n')) {
    if (form.endsWith('*')) into.add([form.slice(0, -1)], 'exact', NOTHING);
    else into.add([form], 'any', NOTHING);
  }
  for (const { name, aliases } of regions()) into.add([name, ...aliases], 'initial', NOTHING);
}

/** Every form of a country, a past state and their false friends, in one trie: the longest match decides. */
export const countryForms: () => PhraseTable<CountryReading> = lazy(() => formTable('country-forms', allForms));

function allForms(): Forms {
  const all = new Forms();
  for (const record of countries().values()) if (!NO_COUNTRY.has(record.code)) addCountry(all, record);
  for (const [form, codes] of SHARED_FORMS) all.add([form], 'initial', { codes, as: 'name', historical: false });
  addPastStates(all);
  addFalseFriends(all);
  return all;
}
