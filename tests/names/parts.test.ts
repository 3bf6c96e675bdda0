import { describe, expect, test } from 'vitest';
import { abbreviates } from '../../src/names/brackets.ts';
import { shortens } from '../../src/names/entities/shortens.ts';
import { areVariants } from '../../src/names/entities/variants.ts';
import { calibrated } from '../../src/names/steps/tagger.ts';

const words = (name: string): string[] => name.split(' ');

test.each([
  ['biden', 'joe biden', true],
  ['j kristiadi', 'josep kristiadi', true],
  ['kim un', 'kim jong un', true],
  ['biden joe', 'joe biden', false], // the order matters
  ['joe trump', 'joe biden', false],
])('%s shortens %s: %s', (short, long, expected) => {
  expect(shortens(words(short), words(long))).toBe(expected);
});

test.each([
  ['sergei shoigu', 'sergey shoigu', true],
  ['volodymyr zelensky', 'volodymyr zelenskyy', true],
  ['rina sari', 'rini sari', false], // two people
  ['kim yo jong', 'kim jo jong', false], // words too short to tell
  ['shoigu', 'shoygu', false], // single words are no evidence
  ['sergei shoigu', 'sergey lavrov', false],
  ['sergei zelensky', 'sergey zelenskyy', false], // no word is the same
  ['sergei zelensky', 'sergei zelenskyy', true],
])('%s and %s are spellings of one name: %s', (a, b, expected) => {
  expect(areVariants(words(a), words(b))).toBe(expected);
});

test.each([
  ['tni', 'tentara nasional indonesia', true],
  ['polri', 'kepolisian negara republik indonesia', false],
  ['kemhan', 'kementerian pertahanan', true],
  ['pbb', 'tentara nasional indonesia', false],
  ['t', 'tentara nasional', false],
])('%s abbreviates %s: %s', (short, long, expected) => {
  expect(abbreviates(short, words(long))).toBe(expected);
});

describe('calibrated', () => {
  test('keeps the ends and the middle, and pulls the rest inwards', () => {
    expect([0, 0.5, 1].map(calibrated)).toEqual([0, 0.5, 1]);
    expect(calibrated(0.96)).toBeLessThan(0.96);
    expect(calibrated(0.04)).toBeGreaterThan(0.04);
  });
});
