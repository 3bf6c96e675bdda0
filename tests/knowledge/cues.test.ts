import { describe, expect, test } from 'vitest';
import { COUNTRY_CUES_TABLE } from '../../src/knowledge/countries/country-cues.table.ts';
import { COUNTRY_CUE_CLASSES, countryCues } from '../../src/knowledge/countries/country-cues.ts';
import { listOf, rowsOf } from '../../src/knowledge/table.ts';
import { WEAPON_CUES_TABLE } from '../../src/knowledge/weapons/weapon-cues.table.ts';
import { WEAPON_CUE_CLASSES } from '../../src/knowledge/weapons/weapon-cues.ts';
import { foldHash } from '../../src/text/fold.ts';

const TABLES = [
  { table: 'countries', rows: rowsOf(COUNTRY_CUES_TABLE), classes: COUNTRY_CUE_CLASSES },
  { table: 'weapons', rows: rowsOf(WEAPON_CUES_TABLE), classes: WEAPON_CUE_CLASSES },
];
const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

describe.each(TABLES)('cues of $table', ({ rows, classes }) => {
  test('every row has class, language and words, and the rows are sorted', () => {
    expect(rows.filter((row) => row.length !== 3 || !/^(?:eng|ind|zsm)$/u.test(row[1] ?? '') || row[2] === '')).toEqual([]);
    const keys = rows.map(([name, language]) => `${name} | ${language}`);
    expect(keys).toEqual([...new Set(keys)].sort(byCodeUnit));
  });

  test('the classes are those that rules ask for', () => {
    expect([...new Set(rows.map(([name]) => name))]).toEqual([...classes]);
  });

  test('words are single tokens, sorted, each once in its row', () => {
    const keyed = rows.map(([name, , words]) => ({ name, words: listOf(words) }));
    expect(keyed.flatMap(({ words }) => words.filter((word) => /\s/u.test(word)))).toEqual([]);
    expect(keyed.filter(({ words }) => new Set(words.map((word) => foldHash(word))).size !== words.length).map(({ name }) => name)).toEqual([]);
    for (const { words } of keyed) expect(words.map((word) => word.toLowerCase())).toEqual(words.map((word) => word.toLowerCase()).sort(byCodeUnit));
  });
});

test('a class holds the words of all its languages', () => {
  const heads = countryCues('firm-head');
  expect([heads.has(foldHash('universitas')), heads.has(foldHash('Universiti')), heads.has(foldHash('rumah'))]).toEqual([true, true, false]);
});
