import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../src/facts.ts';
import { SPEAKER_STEPS } from '../../src/quotes/speaker/steps/all.ts';

describe.each(SPEAKER_STEPS.map((step) => [step.id, step] as const))('%s', (id, { examples, refusals }) => {
  test.each(examples)('%s', (text, speaker) => {
    const last = findQuotes(text).at(-1);
    expect([last?.by, last?.speaker?.name]).toEqual([id, speaker]);
  });

  test.each(refusals)('not in %s', (text) => {
    const found = findQuotes(text);
    expect(found.length).toBeGreaterThan(0);
    expect(found.at(-1)?.by).not.toBe(id);
  });
});

test('every step has an id of its own, examples and refusals', () => {
  expect(new Set(SPEAKER_STEPS.map(({ id }) => id)).size).toBe(SPEAKER_STEPS.length);
  for (const { examples, refusals, reason } of SPEAKER_STEPS) expect([examples.length > 0, refusals.length > 0, reason.length > 0]).toEqual([true, true, true]);
});
