import { expect, test } from 'vitest';
import { listOf, rowsOf } from '../../src/knowledge/table.ts';
import { WEAPON_CUES_TABLE } from '../../src/knowledge/weapons/weapon-cues.table.ts';
import { WEAPON_CUE_CLASSES } from '../../src/knowledge/weapons/weapon-cues.ts';
import { foldHash } from '../../src/text/fold.ts';

const rows = rowsOf(WEAPON_CUES_TABLE);
const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

test('every row has class, language and words, and the rows are sorted', () => {
  expect(rows.filter((row) => row.length !== 3 || !/^(?:eng|ind|zsm)$/u.test(row[1] ?? '') || row[2] === '')).toEqual([]);
  const keys = rows.map(([name, language]) => `${name} | ${language}`);
  expect(keys).toEqual([...new Set(keys)].sort(byCodeUnit));
});

test('the classes are those that rules ask for', () => {
  expect([...new Set(rows.map(([name]) => name))]).toEqual([...WEAPON_CUE_CLASSES]);
});

test('words are single tokens, sorted, each once in its row', () => {
  const keyed = rows.map(([name, , words]) => ({ name, words: listOf(words) }));
  expect(keyed.flatMap(({ words }) => words.filter((word) => /\s/u.test(word)))).toEqual([]);
  expect(keyed.filter(({ words }) => new Set(words.map((word) => foldHash(word))).size !== words.length).map(({ name }) => name)).toEqual([]);
  for (const { words } of keyed) expect(words.map((word) => word.toLowerCase())).toEqual(words.map((word) => word.toLowerCase()).sort(byCodeUnit));
});
