import { expect, test } from 'vitest';
import { labelOf } from '../../src/watchlist/entry.ts';

test.each<[string, string]>([
  ['KRI Nusa Damai', 'KRI Nusa Damai'],
  ['  KRI  Nusa\tDamai ', 'KRI Nusa Damai'], // single spaces
  ['[kapal|korvet] Nusa', 'kapal Nusa'],
  ['Operasi Fajar [|Merah]', 'Operasi Fajar Merah'], // of alternatives the first that is not empty
  ['[|Laksamana] Budi [|,] Contoh', 'Laksamana Budi , Contoh'],
])('the name of "%s"', (pattern, expected) => {
  expect(labelOf({ type: 'uji', patterns: [pattern] })).toBe(expected);
});

test('a label goes before the pattern, as it is written', () => {
  expect(labelOf({ type: 'uji', label: 'Nusa  Damai', patterns: ['KRI'] })).toBe('Nusa  Damai');
});
