import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { amountsIn, rowOf } from './amounts-in.ts';

const rows = readFileSync(new URL('../../fixtures/amounts/rows.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' => '));

test('there are a hundred rows', () => {
  expect(rows.length).toBeGreaterThanOrEqual(100);
});

test.each(rows)('%s', (text = '', amounts) => {
  expect(rowOf(text)).toBe(amounts);
});

test.each(rows)('every amount slices to its text: %s', (text = '') => {
  for (const { start, end, text: said } of amountsIn(text)) expect(text.slice(start, end)).toBe(said);
});
