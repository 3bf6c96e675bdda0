import type { CountryForm } from '../document/layers.ts';
import { type CountryRecord, countries } from './countries.ts';
import { COUNTRIES_FALSE_FRIENDS_TABLE } from './countries-false-friends.table.ts';
import { historicalStates } from './historical-states.ts';
import { type CaseRule, type Phrase, type PhraseTable, phraseTable } from './phrases.ts';
import { regions } from './regions.ts';
import { lazy, rowsOf } from './table.ts';

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
/** Forms that more than one country goes by. */
const SHARED: readonly (readonly [string, readonly string[]])[] = [
  ['Kongo', ['CD', 'CG']],
  ['Korea', ['KR', 'KP']],
];

function formsOf(record: CountryRecord): Phrase<CountryReading>[] {
  const say = (as: CountryForm, rule: CaseRule, forms: readonly string[]): Phrase<CountryReading>[] =>
    forms.map((form) => ({ form, case: rule, value: { codes: [record.code], as, historical: false } }));
  return [
    ...say('name', 'initial', [record.name, ...record.aliases]),
    ...say('short', 'exact', record.short),
    ...say('demonym', 'initial', record.demonyms),
    ...say('capital', 'initial', record.capitals),
    ...say('seat', 'initial', record.seats),
    ...record.nicknames.flatMap((form) => say('nickname', /^Neg(?:eri|ara) /u.test(form) ? 'any' : 'initial', [form])),
    ...say('direction', 'exact', record.directions),
  ];
}

function pastStates(): Phrase<CountryReading>[] {
  return historicalStates().flatMap(({ name, code, aliases, short }) => {
    const value: CountryReading = { codes: [code], as: 'name', historical: true };
    return [
      ...[name, ...aliases].map((form): Phrase<CountryReading> => ({ form, case: 'initial', value })),
      ...short.map((form): Phrase<CountryReading> => ({ form, case: 'exact', value: { ...value, as: 'short' } })),
    ];
  });
}

function falseFriends(): Phrase<CountryReading>[] {
  const listed = rowsOf(COUNTRIES_FALSE_FRIENDS_TABLE).map(
    ([form = '']): Phrase<CountryReading> =>
      form.endsWith('*') ? { form: form.slice(0, -1), case: 'exact', value: NOTHING } : { form, case: 'any', value: NOTHING },
  );
  const spent = regions().flatMap(({ name, aliases }) => [name, ...aliases].map((form): Phrase<CountryReading> => ({ form, case: 'initial', value: NOTHING })));
  return [...listed, ...spent];
}

/** Every form of a country, a past state and their false friends, in one trie: the longest match decides. */
export const countryForms: () => PhraseTable<CountryReading> = lazy(() =>
  phraseTable('country-forms', () => [
    ...[...countries().values()].filter(({ code }) => !NO_COUNTRY.has(code)).flatMap(formsOf),
    ...SHARED.map(([form, codes]): Phrase<CountryReading> => ({ form, case: 'initial', value: { codes, as: 'name', historical: false } })),
    ...pastStates(),
    ...falseFriends(),
  ]),
);
