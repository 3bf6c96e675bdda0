import { expect, test } from 'vitest';
import { clip, displayWidth, flow } from '../../src/text/layout/width.ts';

test.each([
  ['Jakarta', 7],
  ['e\u0301', 1],
  ['北京', 4],
  ['😀', 2],
  ['“kata” – x…', 11],
])('%s is %i columns wide', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test.each([
  ['Jakarta', 7, 'Jakarta'],
  ['Jakarta', 6, 'Jakar…'],
  ['kota Jakarta', 6, 'kota…'],
  ['北京市', 5, '北京…'],
  ['ae\u0301bc', 3, 'ae\u0301…'],
])('%s in %i columns is %s', (text, columns, expected) => {
  expect(clip(text, columns)).toBe(expected);
});

test('pieces fill lines, and one that is too wide has a line of its own', () => {
  const pieces = ['satu', 'dua', 'sangat-panjang', 'tiga'].map((text) => ({ text, shown: text }));
  expect(flow(pieces, ' · ', 10)).toEqual(['satu · dua', 'sangat-panjang', 'tiga']);
  expect(flow(pieces.slice(0, 2), ' · ', 9)).toEqual(['satu', 'dua']);
  expect(flow([], ' ', 9)).toEqual([]);
});
