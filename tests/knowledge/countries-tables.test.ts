import { describe, expect, test } from 'vitest';
import { COUNTRIES_TABLE } from '../../src/knowledge/countries/countries.table.ts';
import { countries } from '../../src/knowledge/countries/countries.ts';
import { COUNTRIES_FALSE_FRIENDS_TABLE } from '../../src/knowledge/countries/false-friends.table.ts';
import { countryForms } from '../../src/knowledge/countries/forms.ts';
import { HISTORICAL_STATES_TABLE } from '../../src/knowledge/countries/historical-states.table.ts';
import { historicalStates } from '../../src/knowledge/countries/historical-states.ts';
import { REGIONS_TABLE } from '../../src/knowledge/countries/regions.table.ts';
import { regions } from '../../src/knowledge/countries/regions.ts';
import { COUNTRY_SPELLINGS_TABLE } from '../../src/knowledge/countries/spellings.table.ts';
import { rowsOf } from '../../src/knowledge/table.ts';
import { foldHash } from '../../src/text/fold.ts';
import { scan } from '../../src/text/scan.ts';

const firstColumn = (table: string): string[] => rowsOf(table).map(([first = '']) => first);
const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const repeated = (values: readonly string[]): string[] => values.filter((value, k) => values.indexOf(value) !== k);
/** The forms that speak of a country itself, not of its capital or seat. */
const named = [...countries().values()].flatMap(({ code, name, aliases, short, demonyms, nicknames }) =>
  [name, ...aliases, ...short, ...demonyms, ...nicknames].map((form): [string, string] => [form, code]),
);

describe.each<[string, string, number]>([
  ['countries', COUNTRIES_TABLE, 11],
  ['historical states', HISTORICAL_STATES_TABLE, 8],
  ['regions', REGIONS_TABLE, 3],
  ['false friends', COUNTRIES_FALSE_FRIENDS_TABLE, 1],
  ['spellings', COUNTRY_SPELLINGS_TABLE, 4],
])('%s', (_, table, columns) => {
  test('every row has every column', () => {
    expect(rowsOf(table).filter((row) => row.length !== columns)).toEqual([]);
  });

  test('sorted, no row twice', () => {
    const first = firstColumn(table);
    expect(first).toEqual([...first].sort(byCodeUnit));
    expect(repeated(first)).toEqual([]);
  });
});

describe('codes', () => {
  test('249 of ISO 3166-1 and Kosovo, of the right shape, each once', () => {
    const all = [...countries().values()];
    expect(all).toHaveLength(250);
    expect(all.filter(({ code, code3 }) => !/^[A-Z]{2}$/u.test(code) || !/^[A-Z]{3}$/u.test(code3))).toEqual([]);
    expect(repeated(all.map(({ code3 }) => code3))).toEqual([]);
  });

  test('past states have codes, an end and successors that are countries', () => {
    const bad = historicalStates().filter(
      ({ code, code3, until, successors }) =>
        !/^[A-Z]{2}$/u.test(code) ||
        !/^[A-Z]{3}$/u.test(code3) ||
        !/^\d{4}-\d\d-\d\d$/u.test(until) ||
        successors.length === 0 ||
        successors.some((other) => !countries().has(other)),
    );
    expect(bad).toEqual([]);
  });
});

describe('forms', () => {
  test('no form names two countries', () => {
    expect(repeated([...new Set(named.map((pair) => pair.join('=')))].map((pair) => pair.slice(0, pair.indexOf('='))))).toEqual([]);
  });

  test('no form is listed twice for one country', () => {
    expect(repeated(named.map((pair) => pair.join('=')))).toEqual([]);
  });

  test('no region, past state or false friend is a country as well', () => {
    const forms = new Set(named.map(([form]) => form));
    const others = [
      ...regions().flatMap(({ name, aliases }) => [name, ...aliases]),
      ...historicalStates().flatMap(({ name, aliases, short }) => [name, ...aliases, ...short]),
      ...firstColumn(COUNTRIES_FALSE_FRIENDS_TABLE).map((form) => form.replace('*', '')),
    ];
    expect(others.filter((form) => forms.has(form))).toEqual([]);
    expect(repeated(others)).toEqual([]);
  });

  test('each is compiled under its code', () => {
    const missing = named.filter(([form, code]) => {
      const hashes: number[] = [];
      scan(form, { start: 0, end: form.length }, (start, end) => hashes.push(foldHash(form, start, end)));
      const values = countryForms().valuesOf(hashes);
      return !values.some(({ codes }) => codes.includes(code));
    });
    expect(missing.map(([, code]) => code)).toEqual(['AQ', 'AQ', 'AQ']); // a continent
  });
});

test('no Wikidata id stands for two countries, and each has the form of one', () => {
  const ids = [...countries().values()].flatMap(({ wikidata }) => wikidata ?? []);
  expect(ids.length).toBeGreaterThan(245);
  expect(repeated(ids)).toEqual([]);
  expect(ids.filter((id) => !/^Q[1-9]\d{0,9}$/u.test(id))).toEqual([]);
});

test('every other spelling adds to a column of a country, in a language', () => {
  const rows = rowsOf(COUNTRY_SPELLINGS_TABLE);
  expect(rows.filter(([, code = '']) => !countries().has(code))).toEqual([]);
  expect(rows.filter(([, , column = '']) => !/^(?:aliases|demonyms|capitals)$/u.test(column))).toEqual([]);
  expect(rows.filter(([, , , language = '']) => !/^(?:ind|zsm)$/u.test(language))).toEqual([]);
  expect(countries().get('JP')?.aliases).toContain('Jepun');
  expect(countries().get('UA')?.capitals).toContain('Kyev');
});
