import { expect, test } from 'vitest';
import { analyze } from '../../src/index.ts';

test('a block of very many quotations is read, though no call takes as many values', () => {
  const { quotes } = analyze('“Kami siap,” kata '.repeat(200_000), { only: ['quotes'], lang: 'ind' });
  expect(quotes.length).toBeGreaterThan(0);
});
