import { expect, test } from 'vitest';
import { people } from '../../src/knowledge/people/people.ts';
import { type Draft, PERSON, type Source } from '../../src/names/draft.ts';
import { knownPerson } from '../../src/names/known.ts';
import { tokenizeText } from '../../src/tokens/tokenize.ts';

function knownAs(text: string): string | null {
  const tokens = tokenizeText(text);
  const source: Source = { text, tokens, capitals: new Uint32Array(0), listed: new Map() };
  const draft: Draft = { first: 0, past: tokens.count, kind: PERSON, confidence: 1, by: 'tagger' };
  return knownPerson(source, draft)?.name ?? null;
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
