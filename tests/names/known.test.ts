import { expect, test } from 'vitest';
import { Reader } from '../../src/document/reader.ts';
import { people } from '../../src/knowledge/people/people.ts';
import { knownPerson } from '../../src/names/entities/known-person.ts';
import { tokenizeText } from '../../src/tokens/tokenize.ts';

/** Whom the tokens from `first` on mean. */
function knownAs(text: string, first = 0): string | null {
  const tokens = tokenizeText(text);
  return knownPerson(new Reader(text, tokens), { first, past: tokens.count })?.name ?? null;
}

test('every public figure is known by the full name alone', () => {
  const unknown = people().filter(({ name }) => knownAs(name) !== name);
  expect(unknown.map(({ name }) => name)).toEqual([]);
});

test.each<[string, string | null]>([
  ['Antonio Guterres', 'Antonio Guterres'],
  ['António Guterres', 'Antonio Guterres'],
  ['Rudi Hartonoputra', null],
])('%s is known as %s', (text, name) => {
  expect(knownAs(text)).toBe(name);
});

test.each<[string, string | null]>([
  ['Paus Fransiskus', 'Paus Fransiskus'],
  ['Suster Fransiskus', null],
])('the name in %s is known as %s', (text, name) => {
  expect(knownAs(text, 1)).toBe(name);
});
