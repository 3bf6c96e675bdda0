import { describe, expect, test } from 'vitest';
import { countries } from '../../src/knowledge/countries/countries.ts';
import { ORGANISATIONS_TABLE } from '../../src/knowledge/organisations/organisations.table.ts';
import { organisations } from '../../src/knowledge/organisations/organisations.ts';
import { compileCues, cueBit } from '../../src/knowledge/people/name-cues.ts';
import { nameList } from '../../src/knowledge/people/name-list.ts';
import { PEOPLE_TABLE } from '../../src/knowledge/people/people.table.ts';
import { people } from '../../src/knowledge/people/people.ts';
import { PERSON_NAMES_TABLE } from '../../src/knowledge/people/person-names.table.ts';
import { titleList } from '../../src/knowledge/people/title-list.ts';
import { TITLES_TABLE } from '../../src/knowledge/people/titles.table.ts';
import { PLACES_TABLE } from '../../src/knowledge/places/places.table.ts';
import { places } from '../../src/knowledge/places/places.ts';
import { listOf, rowsOf } from '../../src/knowledge/table.ts';
import { CUE_SLOTS, cueOf } from '../../src/models/names/cues.ts';
import { fold, foldHash } from '../../src/text/fold.ts';
import { tokenizeText } from '../../src/tokens/tokenize.ts';

describe.each([
  ['organisations', ORGANISATIONS_TABLE],
  ['people', PEOPLE_TABLE],
  ['places', PLACES_TABLE],
  ['titles', TITLES_TABLE],
])('%s', (_, table) => {
  const names = rowsOf(table).map(([name = '']) => name);

  test('are sorted and stand once', () => {
    expect(names).toEqual([...new Set(names)].sort((a, b) => (a < b ? -1 : 1)));
  });

  test('have a name and no stray white space', () => {
    expect(names.filter((name) => name === '' || name !== name.trim() || /\s{2}/u.test(name))).toEqual([]);
  });
});

const isCode = (code: string | null): boolean => code === null || countries().has(code);

test.each([
  ['people', people],
  ['places', places],
  ['organisations', organisations],
])('%s have codes of countries', (_, records) => {
  expect(
    records()
      .filter(({ country }) => !isCode(country))
      .map(({ name }) => name),
  ).toEqual([]);
});

test('a form of a person stands for no other person', () => {
  const seen = new Map<string, number>();
  for (const { name, forms } of people()) for (const form of new Set([name, ...forms])) seen.set(form, (seen.get(form) ?? 0) + 1);
  expect([...seen].filter(([, count]) => count > 1)).toEqual([]);
});

test('Wikidata ids have their shape', () => {
  const all = [...people(), ...organisations(), ...places()];
  expect(all.filter(({ wikidata }) => wikidata !== null && !/^Q[1-9]\d{0,9}$/u.test(wikidata))).toEqual([]);
});

test.each([
  ['people', people],
  ['organisations', organisations],
  ['places', places],
] as const)('a Wikidata id stands in one row of %s', (_, table) => {
  const ids = table().flatMap(({ wikidata }) => wikidata ?? []);
  expect(ids.filter((id, k) => ids.indexOf(id) !== k)).toEqual([]);
});

test.each<[string, string[]]>([
  ['Jokowi', ['person']],
  ['Surabaya', ['place']],
  ['NATO', ['organisation']],
  ['Korut', ['country']],
  ['nato', []], // abbreviations match in exact case only
  ['surabaya', []], // names need their capital
])('%s names %j', (text, types) => {
  expect(
    nameList()
      .matchAt(text, tokenizeText(text), 0)
      ?.values.map(({ type }) => type) ?? [],
  ).toEqual(types);
});

test.each<[string, string | null]>([
  ['Menhan', 'Menteri Pertahanan'],
  ['juru bicara', 'Juru Bicara'],
  ['PM', 'Perdana Menteri'],
  ['pm', null], // short forms match in exact case only
  ['beras', null],
])('%s is the title %s', (text, title) => {
  expect(titleList().matchAt(text, tokenizeText(text), 0)?.values[0]?.title ?? null).toBe(title);
});

test('cues carry the classes of every table a word stands in', () => {
  const cues = compileCues();
  const has = (word: string, name: Parameters<typeof cueBit>[0]): boolean => (cueOf(cues, foldHash(word)) & cueBit(name)) !== 0;
  expect([has('kata', 'verb'), has('Presiden', 'title'), has('Jakarta', 'place'), has('kementerian', 'org-head')]).toEqual([true, true, true, true]);
  expect([has('kata', 'title'), has('beras', 'place')]).toEqual([false, false]);
});

describe('names of people', () => {
  const rows = rowsOf(PERSON_NAMES_TABLE).map(([name = '', origin = '', words]) => ({ name, origin, words: listOf(words) }));
  const words = rows.flatMap((row) => row.words);

  test('are given names or surnames of one origin a row', () => {
    expect(rows.filter(({ name, origin }) => !['given', 'surname'].includes(name) || origin === '')).toEqual([]);
    expect(new Set(rows.map(({ name, origin }) => `${name} ${origin}`)).size).toBe(rows.length);
  });

  test('are sorted within a row and stand once in the table', () => {
    for (const row of rows) expect(row.words).toEqual([...row.words].sort((a, b) => (a < b ? -1 : 1)));
    expect(words.filter((word, k) => words.indexOf(word) !== k)).toEqual([]);
  });

  test('are single words as they are folded', () => {
    expect(words.filter((word) => word !== fold(word) || !/^[a-z]{2,}(?:'[a-z]+)?$/u.test(word) || tokenizeText(word).starts.length !== 1)).toEqual([]);
  });

  test('are cues, and leave room in the cue table', () => {
    const cues = compileCues();
    const missed = rows.flatMap(({ name, words: of }) =>
      of.filter((word) => (cueOf(cues, foldHash(word)) & cueBit(name === 'given' ? 'given' : 'surname')) === 0),
    );
    expect(missed).toEqual([]);
    expect(cues.bits.filter((bits) => bits !== 0).length).toBeLessThan(0.6 * CUE_SLOTS);
  });
});
