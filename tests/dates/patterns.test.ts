import { describe, expect, test } from 'vitest';
import { findDates } from '../../src/dates/find-dates.ts';
import { PATTERNS } from '../../src/dates/patterns/all.ts';

const PUBLISHED = '2024-05-15';

const found = (text: string) => findDates(text, { published: PUBLISHED }).map(({ start, end, value, by }) => ({ slice: text.slice(start, end), value, by }));

describe('patterns', () => {
  test('have ids of their own', () => {
    expect(new Set(PATTERNS.map(({ id }) => id)).size).toBe(PATTERNS.length);
  });

  test('have an example and a refusal each', () => {
    expect(PATTERNS.filter(({ examples, refusals }) => examples.length === 0 || refusals.length === 0)).toEqual([]);
  });

  test.each(PATTERNS.flatMap(({ id, examples }) => examples.map(([marked, value]) => [id, marked, value] as const)))('%s reads "%s"', (id, marked, value) => {
    const slice = marked.slice(marked.indexOf('[') + 1, marked.indexOf(']'));
    expect(found(marked.replace(/[[\]]/gu, ''))).toContainEqual({ slice, value, by: id });
  });

  test.each(PATTERNS.flatMap(({ id, refusals }) => refusals.map((text) => [id, text] as const)))('%s refuses "%s"', (id, text) => {
    expect(found(text).filter(({ by }) => by === id)).toEqual([]);
  });
});
