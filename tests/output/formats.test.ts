import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/index.ts';
import { FORMATS, formatOfFile } from '../../src/output/formats/all.ts';
import { type Analysed, DOCUMENTS } from '../../src/output/formats/documents.ts';
import type { FormatId, FormatOptions } from '../../src/output/formats/format.ts';
import { NDJSON, openWriter } from '../../src/output/formats/open.ts';
import { DOCUMENT_TABLES } from '../../src/output/tables/all.ts';
import { displayWidth } from '../../src/text/layout/width.ts';
import { tableReference } from './reference.ts';

const text =
  'Menteri Pertahanan Rusia Sergey Shoigu tiba di Jakarta pada 5 Mei 2020.\n\nBaca Juga : Judul Lain\n\n\u001b[31mRusia\u202e mengirim dua jet tempur Su-35.';
const value: Analysed = { doc: analyze(text, { id: '=cmd', lang: 'ind', date: '2020-05-06' }), text };

/** A document of which every table has a row. */
const FULL = analyze(
  '“Rusia menyerang Ukraina dengan 20 rudal,” kata Menteri Pertahanan Rusia Sergey Shoigu pada 5 Mei 2020.\n\nBaca Juga : Judul Lain\n\nGencatan senjata Rusia-Ukraina batal.',
  { lang: 'ind', explain: true },
);

async function printed(format: FormatId, options: Partial<FormatOptions> = {}, shown: Analysed = value): Promise<string> {
  const writer = await openWriter(DOCUMENTS, { format, options: { ...NDJSON.options, ...options } });
  return writer ? writer.head + writer.record(shown) : 'refused';
}

describe('every format', () => {
  test.each(Object.keys(FORMATS) as FormatId[])('%s begins with its head and is the same twice', async (format) => {
    const once = await printed(format);
    expect(once.length).toBeGreaterThan(50);
    expect(await printed(format)).toBe(once);
  });

  test.each(Object.keys(FORMATS) as FormatId[])('%s gives a terminal no control or bidi characters', async (format) => {
    expect(await printed(format, { terminal: true })).not.toMatch(/[\u001b\u202e]/u);
  });

  test.each([
    ['a.CSV', 'csv'],
    ['a.jsonl', 'ndjson'],
    ['a.ndjson', 'ndjson'],
    ['csv', null],
    ['a.xlsx', null],
  ] as const)('%s asks for %s', (path, format) => {
    expect(formatOfFile(path)).toBe(format);
  });
});

describe('tables', () => {
  test.each(DOCUMENT_TABLES.map(({ name }) => name))('%s has as many cells in a row as columns, none missing', (name) => {
    const table = DOCUMENT_TABLES.find((one) => one.name === name);
    const names = table?.columns.map((column) => column.name) ?? [];
    expect(new Set(names).size).toBe(names.length);
    const rows = table?.rows(FULL) ?? [];
    expect(rows).not.toEqual([]);
    for (const row of rows) {
      expect(row).toHaveLength(names.length);
      expect(row).not.toContain(undefined);
      for (const [k, column] of table?.columns.entries() ?? []) if (!column.nullable) expect(row[k], column.name).not.toBeNull();
    }
  });

  test('docs/TABLES.md tells the columns', () => {
    expect(readFileSync(join(import.meta.dirname, '../../docs/TABLES.md'), 'utf8')).toContain(tableReference());
  });

  test.each(['=cmd', '+1', '-1', '@cmd', '\tx', '\rx'])('a cell that begins like the formula %j has an apostrophe before it', async (id) => {
    const cell = id.includes('\r') ? `"'${id}"` : `'${id}`;
    expect(await printed('csv', {}, { ...value, doc: { ...value.doc, id } })).toContain(`\n${cell},2020-05-06,p1,person,Sergey Shoigu`);
  });

  test.each([
    ['a,b', '"a,b"', 'a,b'],
    ['a"b', '"a""b"', 'a"b'],
    ['a\rb', '"a\rb"', 'a b'],
    ['a\nb', '"a\nb"', 'a b'],
    ['a\tb', 'a\tb', 'a b'],
    ['a;b', 'a;b', 'a;b'],
  ])('the cell %j is %j between commas and %j between tabs', async (id, commas, tabs) => {
    const one: Analysed = { ...value, doc: { ...value.doc, id } };
    expect(await printed('csv', {}, one)).toContain(`\n${commas},2020-05-06,p1`);
    expect(await printed('tsv', {}, one)).toContain(`\n${tabs}\t2020-05-06\tp1`);
  });

  test.each([
    [true, '\ufeffid,'],
    [false, 'id,'],
  ])('with bom %s a table begins with %j', async (bom, begins) => {
    expect((await printed('csv', { bom })).startsWith(begins)).toBe(true);
  });

  test('a table that there is not is refused', async () => {
    expect(await printed('csv', { table: 'rols' })).toBe('refused');
    expect(await printed('csv', { table: 'roles' })).toContain('Menteri Pertahanan Rusia');
  });
});

describe('digest', () => {
  test.each([40, 60, 80, 120])('has no line wider than %i columns', async (width) => {
    const rows = (await printed('digest', { width })).split('\n');
    expect(rows.filter((row) => displayWidth(row) > width)).toEqual([]);
  });

  test('tells who, with role and country, and which weapons', async () => {
    const rows = (await printed('digest')).split('\n');
    expect(rows.find((row) => row.includes('Shoigu tiba') === false && row.startsWith('  Sergey Shoigu'))).toContain('Menteri Pertahanan Rusia (RU)');
    expect(rows.find((row) => row.includes('Su-35'))).toContain('quantity dua');
    expect(rows).toContain('  2020-05-05');
  });
});

test('the reading view marks what is found, and brackets boilerplate', async () => {
  const shown = await printed('text');
  expect(shown).toContain('Menteri Pertahanan Rusiaᶜ¹ Sergey Shoiguᵖ¹ tibaᵉ¹ di Jakarta');
  expect(shown).toContain('[Baca Juga : Judul Lain]');
  expect(shown).toContain('p person');
});

test('the reading view marks amounts, events and quotations; colour stops at no sign', async () => {
  const said = '“Rusia menyerang Ukraina dengan 20 rudal,” kata Menteri Pertahanan Rusia Sergey Shoigu pada 5 Mei 2020.';
  const read: Analysed = { doc: analyze(said, { lang: 'ind' }), text: said };
  const shown = async (color: boolean): Promise<string> =>
    (await openWriter(DOCUMENTS, { format: 'text', options: { ...NDJSON.options, color } }))?.record(read) ?? '';
  const plain = await shown(false);
  expect(plain).toContain('“‹Rusiaᶜ¹ menyerangᵉ¹ Ukrainaᶜ² dengan 20 rudal');
  expect(plain).toMatch(/›q¹,” kata/u);
  expect(plain).toMatch(/20 rudal\S{0,3}ᵐ¹/u);
  expect(plain.trimEnd().split('\n').at(-1)).toMatch(/m amount {2}e event, its word {2}‹q quotation›$/u);
  expect(await shown(true)).toContain('\u001b[36m‹\u001b[39m\u001b[33mRusia\u001b[39m');
});
