import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { unpackColumns } from '../../src/knowledge/kept.ts';
import { type PhraseTable, phraseTable } from '../../src/knowledge/phrases.ts';
import { compileTables, keptTables } from '../../src/tables.ts';
import { tokenizeText } from '../../src/tokens/tokenize.ts';

const table = phraseTable('contoh', () => [
  { form: 'Korea', case: 'initial', value: 'Korea' },
  { form: 'Korea Utara', case: 'initial', value: 'KP' },
  { form: 'AS', case: 'exact', value: 'US' },
  { form: 'A.S.', case: 'exact', value: 'US' },
  { form: 'Kongo', case: 'initial', value: 'CD' },
  { form: 'Kongo', case: 'initial', value: 'CG' },
  { form: 'negeri ginseng', case: 'any', value: 'KR' },
]);

function matches(text: string, phrases: PhraseTable<string>): string[] {
  const tokens = tokenizeText(text);
  return Array.from({ length: tokens.count }, (_, i) => phrases.matchAt(text, tokens, i)?.values.join('+') ?? '').filter(Boolean);
}

describe('phrases', () => {
  test.each([
    ['Korea Utara menguji', ['KP']],
    ['Korea dan Utara', ['Korea']],
    ['KOREA\u00a0UTARA', ['KP']],
    ['korea utara', []],
    ['AS dan A.S.', ['US', 'US']],
    ['sebagai as roda', []],
    ['Kongo', ['CD+CG']],
    ['Negeri Ginseng itu', ['KR']],
    ['Korea.\n\nUtara', ['Korea']],
    ['China-Korea Utara', ['KP']],
  ])('%j', (text, expected) => {
    expect(matches(text, table)).toEqual(expected);
  });
});

test('every table has an id of its own', () => {
  const ids = keptTables().map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('the build keeps what compiling gives', () => {
  const kept = readFileSync(new URL('../../dist/src/models/tables.bin', import.meta.url));
  expect(Buffer.compare(kept, compileTables())).toBe(0);
  const unpacked = unpackColumns(kept);
  for (const { id, compile } of keptTables()) expect(unpacked.get(id)).toEqual(compile());
});
