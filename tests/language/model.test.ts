import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGES_TABLE } from '../../src/knowledge/languages/languages.table.ts';
import { languageName } from '../../src/knowledge/languages/languages.ts';
import { rowsOf } from '../../src/knowledge/table.ts';
import { sample } from '../../src/language/sample.ts';
import { addFeatures, clearFeatures, createFeatures } from '../../src/language/scoring/features.ts';
import { CLASSES, languageModel, parseModel } from '../../src/models/language/load.ts';
import { readWeights } from '../../src/models/read.ts';

test('the card names the weights that lie beside it', () => {
  const card: { weights: { sha256: string } } = JSON.parse(readFileSync(new URL('../../src/models/language/card.json', import.meta.url), 'utf8'));
  expect(createHash('sha256').update(readWeights('language')).digest('hex')).toBe(card.weights.sha256);
});

test('the weights are read at any alignment, and too few bytes are refused', () => {
  const bytes = readWeights('language');
  const shifted = new Uint8Array(bytes.length + 1).subarray(1);
  shifted.set(bytes);
  expect(parseModel(shifted).rows.slice(0, 1000)).toEqual(languageModel().rows.slice(0, 1000));
  expect(parseModel(shifted).pair.slice(0, 1000)).toEqual(languageModel().pair.slice(0, 1000));
  expect(() => parseModel(bytes.slice(0, 1000))).toThrow(RangeError);
});

test('every class of the model has a name, and the table is sorted', () => {
  const codes = rowsOf(LANGUAGES_TABLE).map(([code = '']) => code);
  expect(codes).toEqual([...new Set(codes)].sort());
  for (const code of ['ind', 'zsm', ...CLASSES.filter((name) => name !== 'oth')]) expect(languageName(code)).not.toBe(code);
  expect(languageName('qqq')).toBe('qqq');
});

test.each([
  ['case', 'Harga Beras', 'harga beras'],
  ['digits and punctuation', 'harga 12.000, beras!', 'harga beras'],
  ['kinds of apostrophe', 'ka’angguy', "ka'angguy"],
  ['zero-width characters aside', 'ha\u200brga', 'ha\u200brga'],
])('features do not see %s', (_name, a, b) => {
  const of = (text: string): number[][] => {
    const features = createFeatures();
    clearFeatures(features);
    addFeatures(features, text, { start: 0, end: text.length });
    return [features.classes, features.pair].map(({ hashes, count }) => [...hashes.slice(0, count)]);
  };
  expect(of(a)[1]).toEqual(of(b)[1]);
  expect(of(a)[1]?.length).toBeGreaterThan(0);
});

test('a short text is read whole, a long one in windows that cut no word', () => {
  const text = 'kata '.repeat(1000);
  const all = [{ start: 0, end: text.length }];
  expect(sample('kata kata', [{ start: 0, end: 9 }], 3)).toEqual([{ start: 0, end: 9 }]);
  const windows = sample(text, all, 3);
  expect(windows.length).toBe(3);
  for (const { start, end } of windows) expect(text.slice(start, end)).toMatch(/^kata(?: kata){15,25}$/u);
  expect(windows.at(-1)?.start).toBeGreaterThan(3000);
});

test('windows stay within the spans', () => {
  const text = `${'a'.repeat(999)} ${'b '.repeat(1000)}${'c'.repeat(999)}`;
  const span = { start: 1000, end: 3000 };
  const windows = sample(text, [span], 5);
  expect(windows).not.toEqual([]);
  for (const { start, end } of windows) {
    expect(start).toBeGreaterThanOrEqual(span.start);
    expect(end).toBeLessThanOrEqual(span.end);
  }
});
