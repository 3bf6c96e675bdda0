import { describe, expect, test } from 'vitest';
import { countries } from '../../src/knowledge/countries/countries.ts';
import { listOf, rowsOf } from '../../src/knowledge/table.ts';
import { WEAPON_FALSE_FRIENDS_TABLE } from '../../src/knowledge/weapons/false-friends.table.ts';
import { WEAPON_HEADS_TABLE } from '../../src/knowledge/weapons/heads.table.ts';
import { WEAPON_MODIFIERS_TABLE } from '../../src/knowledge/weapons/modifiers.table.ts';
import { WEAPON_OWNER_WORDS_TABLE } from '../../src/knowledge/weapons/owner-words.table.ts';
import { systemOfCode } from '../../src/knowledge/weapons/system-forms.ts';
import { WEAPON_SYSTEMS_TABLE } from '../../src/knowledge/weapons/systems.table.ts';
import { weaponSystems } from '../../src/knowledge/weapons/systems.ts';
import { WEAPON_TAXONOMY_TABLE } from '../../src/knowledge/weapons/taxonomy.table.ts';
import { weaponKinds } from '../../src/knowledge/weapons/taxonomy.ts';

const FAMILIES =
  'missile airdefence artillery munition smallarms blade tank afv aircraft helicopter uav naval torpedo nuclear chemical biological radiological ew-cyber unspecified';
const USES = /^(?:alone|armed|craft|crime|head|generic|rocket|ammo|bomb|system|(?:armed-|crime-)?acronym)$/u;
const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const repeated = (values: readonly string[]): string[] => values.filter((value, k) => values.indexOf(value) !== k);
const firstColumn = (table: string): string[] => rowsOf(table).map(([first = '']) => first);
const family = (category: string): string => category.split('.')[0] ?? '';

describe.each<[string, string, number]>([
  ['false friends', WEAPON_FALSE_FRIENDS_TABLE, 1],
  ['heads', WEAPON_HEADS_TABLE, 3],
  ['modifiers', WEAPON_MODIFIERS_TABLE, 4],
  ['owner words', WEAPON_OWNER_WORDS_TABLE, 1],
  ['systems', WEAPON_SYSTEMS_TABLE, 7],
  ['taxonomy', WEAPON_TAXONOMY_TABLE, 3],
])('%s', (_, table, columns) => {
  test('every row has every column', () => {
    expect(rowsOf(table).filter((row) => row.length !== columns)).toEqual([]);
  });

  test('sorted, no row twice', () => {
    const rows = rowsOf(table).map((row) => row.join(' | '));
    const first = firstColumn(table);
    expect(first).toEqual([...first].sort(byCodeUnit));
    expect(repeated(rows)).toEqual([]);
  });
});

describe('categories', () => {
  test('every family of the contract, and no other', () => {
    expect([...new Set([...weaponKinds().keys()].map(family))].sort(byCodeUnit)).toEqual(FAMILIES.split(' ').sort(byCodeUnit));
  });

  test('every category is in the taxonomy', () => {
    const used = [
      ...weaponSystems().map(({ category }) => category),
      ...rowsOf(WEAPON_HEADS_TABLE).map(([, category = '']) => category),
      ...rowsOf(WEAPON_MODIFIERS_TABLE).map(([, , category = '']) => category),
    ];
    expect(used.filter((category) => category !== '' && !weaponKinds().has(category))).toEqual([]);
  });

  test("modifiers go with families that are heads'", () => {
    const families = new Set(rowsOf(WEAPON_HEADS_TABLE).map(([, category = '']) => family(category)));
    expect(rowsOf(WEAPON_MODIFIERS_TABLE).flatMap(([, listed]) => listOf(listed).filter((one) => !families.has(one)))).toEqual([]);
  });
});

describe('forms', () => {
  test('heads are unique and used in a known way', () => {
    expect(repeated(firstColumn(WEAPON_HEADS_TABLE))).toEqual([]);
    expect(rowsOf(WEAPON_HEADS_TABLE).filter(([, , use = '']) => !USES.test(use))).toEqual([]);
  });

  test('no false friend is a head', () => {
    const heads = new Set(firstColumn(WEAPON_HEADS_TABLE));
    expect(firstColumn(WEAPON_FALSE_FRIENDS_TABLE).filter((form) => heads.has(form))).toEqual([]);
  });

  test('no form that stands alone is two systems', () => {
    const forms = weaponSystems().flatMap(({ forms: alone }) => alone);
    expect(repeated(forms)).toEqual([]);
  });

  test('no system lists a form in both columns', () => {
    expect(weaponSystems().filter(({ forms, contextForms }) => forms.some((form) => contextForms.includes(form)))).toEqual([]);
  });

  test('origins are countries or past states', () => {
    expect(weaponSystems().filter(({ origin }) => origin !== null && origin !== 'SU' && !countries().has(origin))).toEqual([]);
  });
});

describe('codes written otherwise', () => {
  test.each<[string, string | null]>([
    ['F16', 'F-16 Fighting Falcon'],
    ['F-16V', 'F-16 Fighting Falcon'],
    ['MQ9A', 'MQ-9 Reaper'],
    ['Su35', 'Su-35 Flanker-E'],
    ['ZZ-99', null],
    ['Covid-19', null],
  ])('%s', (code, expected) => {
    expect(systemOfCode(code)?.system.name ?? null).toBe(expected);
  });
});

test('no Wikidata id stands for two systems, and each has the form of one', () => {
  const ids = weaponSystems().flatMap(({ wikidata }) => wikidata ?? []);
  expect(ids.length).toBeGreaterThan(300);
  expect(repeated(ids)).toEqual([]);
  expect(ids.filter((id) => !/^Q[1-9]\d{0,9}$/u.test(id))).toEqual([]);
});
