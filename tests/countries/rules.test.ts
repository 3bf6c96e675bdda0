import { describe, expect, test } from 'vitest';
import { articleRules, decided } from '../../src/countries/article/decide.ts';
import { spanOf } from '../../src/countries/candidate.ts';
import { evidenceOf } from '../../src/countries/evidence.ts';
import { candidatesOf } from '../../src/countries/propose/candidates.ts';
import { countryRules } from '../../src/countries/rules/all.ts';
import type { Example } from '../../src/countries/rules/rule.ts';
import type { NamesLayer } from '../../src/document/layers.ts';
import { tokenizeText } from '../../src/tokens/tokenize.ts';

/** The names layer of an example: each name's first place in the text. */
function namesOf({ text, people = [], organisations = [] }: Example): NamesLayer {
  const mentionsOf = (name: string) => [{ start: text.indexOf(name), end: text.indexOf(name) + name.length, confidence: 1, by: 'test' }];
  return {
    people: people.map((name) => ({ name, known: null, roles: [], mentions: mentionsOf(name) })),
    organisations: organisations.map((name) => ({ name, known: null, kind: null, country: null, mentions: mentionsOf(name) })),
    places: [],
  };
}

/** True if a country is mentioned within the example's word, by all rules but the one left out. */
function isCountry(example: Example, leftOut: string | null): boolean {
  const { text, word } = example;
  const kept = <T extends { readonly id: string }>(rules: readonly T[]): T[] => rules.filter(({ id }) => id !== leftOut);
  const evidence = evidenceOf(text, tokenizeText(text), namesOf(example));
  const mentions = decided(evidence, candidatesOf(evidence, null, kept(countryRules)), null, kept(articleRules));
  const start = text.indexOf(word);
  return mentions.some((mention) => {
    const span = spanOf(evidence.reader, mention);
    return span.start >= start && span.end <= start + word.length;
  });
}

const rules = [...countryRules, ...articleRules];
const rows = (kind: 'examples' | 'refusals') =>
  rules.flatMap((rule) => rule[kind].map((example): [string, string, Example] => [rule.id, example.text, example]));

test('the order is pinned, and no id stands twice', () => {
  expect(rules.map(({ id }) => id)).toMatchInlineSnapshot(`
    [
      "capital-is-place",
      "capital-in-sport",
      "newspaper",
      "direction-is-place",
      "inside-person",
      "inside-organisation",
      "all-capitals",
      "dollar-sign",
      "number-plate",
      "honorific",
      "initials-in-list",
      "initials-of-name",
      "homeland",
      "currency",
      "region-or-water",
      "war-name",
      "personal-name",
      "english-name",
      "everyday-word",
      "likened",
      "private-name",
      "korea-not-named",
      "namesake-of-person",
      "state-of-usa",
      "country-not-named",
      "other-korea-named",
    ]
  `);
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

test('every rule has examples and refusals', () => {
  expect(rules.filter(({ examples, refusals }) => examples.length === 0 || refusals.length === 0)).toEqual([]);
});

describe('a rule refuses its examples, and they are countries without it', () => {
  test.each(rows('examples'))('%s: %s', (id, _, example) => {
    expect(example.text).toContain(example.word);
    expect([isCountry(example, null), isCountry(example, id)]).toEqual([false, true]);
  });
});

describe('a rule leaves its refusals countries', () => {
  test.each(rows('refusals'))('%s: %s', (_id, _text, example) => {
    expect(example.text).toContain(example.word);
    expect(isCountry(example, null)).toBe(true);
  });
});
