import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findDates } from '../../src/dates/find-dates.ts';

const PUBLISHED = '2024-05-15';
const page = readFileSync(join(import.meta.dirname, '../../docs/DATES.md'), 'utf8');

interface Row {
  readonly sentence: string;
  readonly types: string;
  readonly values: string;
}

const rows: Row[] = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| form') && !line.startsWith('| why'))
  .map((line) => {
    const [, , sentence = '', types = '', values = ''] = line.split('|').map((cell) => cell.trim());
    return { sentence, types, values };
  });

/** The sentence with brackets around every mention, as the table writes it. */
function marked(text: string, mentions: readonly { start: number; end: number }[]): string {
  return mentions.reduceRight((line, { start, end }) => `${line.slice(0, start)}[${line.slice(start, end)}]${line.slice(end)}`, text);
}

describe('docs/DATES.md', () => {
  test('has rows', () => {
    expect(rows.length).toBeGreaterThan(100);
  });

  test.each(rows)('$sentence', ({ sentence, types, values }) => {
    const text = sentence.replace(/[[\]]/gu, '');
    const mentions = findDates(text, { published: PUBLISHED });
    expect([marked(text, mentions), mentions.map(({ type }) => type).join('; '), mentions.map(({ value }) => value).join('; ')]).toEqual([
      sentence,
      types,
      values,
    ]);
  });
});
