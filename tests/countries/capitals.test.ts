import { describe, expect, test } from 'vitest';
import { isGovernment } from '../../src/countries/capitals/government.ts';
import { capitalSignals, LEAST_GOVERNMENT_SCORE } from '../../src/countries/capitals/signals.ts';
import type { Example } from '../../src/countries/rules/rule.ts';
import { Reader } from '../../src/document/reader.ts';
import { tokenizeText } from '../../src/tokens/tokenize.ts';

/** How an example's capital is read by all signals but the one left out. */
function readingOf({ text, word }: Example, leftOut: string | null = null): 'government' | 'city' {
  const reader = new Reader(text, tokenizeText(text));
  const first = reader.at(text.indexOf(word));
  const past = word.startsWith('Tel Aviv') ? first + 2 : first + 1;
  const signals = capitalSignals.filter(({ id }) => id !== leftOut);
  return isGovernment(reader, first, past, signals) ? 'government' : 'city';
}

const rows = (kind: 'examples' | 'refusals') => capitalSignals.flatMap((signal) => signal[kind].map((example) => ({ ...signal, example, text: example.text })));
const meant = (weight: number): 'government' | 'city' => (weight > 0 ? 'government' : 'city');
const other = (weight: number): 'government' | 'city' => meant(-weight);

test('each signal has an id of its own, examples and refusals', () => {
  expect(new Set(capitalSignals.map(({ id }) => id)).size).toBe(capitalSignals.length);
  expect(capitalSignals.filter(({ examples, refusals }) => examples.length === 0 || refusals.length === 0)).toEqual([]);
});

describe('a signal decides its examples', () => {
  test.each(rows('examples'))('$id: $text', ({ id, weight, example }) => {
    expect(example.text).toContain(example.word);
    expect([readingOf(example), readingOf(example, id)]).toEqual([meant(weight), other(weight)]);
  });
});

describe('a signal is not given at its refusals', () => {
  test.each(rows('refusals'))('$id: $text', ({ weight, example, apply }) => {
    expect(example.text).toContain(example.word);
    const reader = new Reader(example.text, tokenizeText(example.text));
    const first = reader.at(example.text.indexOf(example.word));
    expect(apply(reader, first, first + 1)).toBe(false);
    expect(readingOf(example)).toBe(other(weight));
  });
});

test('one clear signal is enough, and no less', () => {
  expect(Math.min(...capitalSignals.filter(({ weight }) => weight > 0).map(({ weight }) => weight))).toBe(LEAST_GOVERNMENT_SCORE);
});
