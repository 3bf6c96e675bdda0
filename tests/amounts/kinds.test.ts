import { describe, expect, test } from 'vitest';
import { kinds } from '../../src/amounts/kinds/all.ts';
import { amountsIn, rowOf } from './amounts-in.ts';

test('kinds are asked in this order', () => {
  expect(kinds.map(({ id }) => id)).toEqual(['money', 'percent', 'measure', 'people', 'count']);
});

describe.each(kinds)('$id', ({ id, examples, refusals }) => {
  test.each(examples)('%s', (text, amounts) => {
    expect(rowOf(text)).toBe(amounts);
  });

  test.each(refusals)('refuses %s', (text) => {
    expect(amountsIn(text).filter(({ kind }) => kind === id)).toEqual([]);
  });
});
