import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { scratch } from '../batch/corpus.ts';
import { saripati } from './saripati.ts';

const demo = 'fixtures/articles/latihan-gabungan/article.txt';
const { path } = scratch();

describe('--output', () => {
  test.each([
    ['a.json', /^\{\n {2}"schema"/u],
    ['a.ndjson', /^\{"schema"/u],
    ['a.csv', /^id,published,entity,type,name/u],
    ['a.tsv', /^id\tpublished/u],
    ['a.md', /^# Latihan Gabungan/u],
    ['a.txt', /^Latihan Gabungan/u],
    ['a', /^\{"schema"/u],
  ])('%s has the format of its extension', (name, begins) => {
    const { status, stdout } = saripati([demo, '-o', path(name)]);
    expect([status, stdout]).toEqual([0, '']);
    expect(readFileSync(path(name), 'utf8')).toMatch(begins);
  });

  test.each([
    [['hasil.docx'], 'no output format has the extension .docx; use .txt, .json, .ndjson, .jsonl, .csv, .tsv, .tab, .md, or choose the format with --format'],
    [['hasil.XLSX'], 'Excel opens .csv files written with --bom'],
    [['hasil.ndjson.gz', '--table', 'roles'], 'saripati batch --out FILE.ndjson.gz'],
  ])('%s has an extension of no format: nothing is written', ([name = '', ...more], reason) => {
    const { status, stderr } = saripati([demo, '-o', path(name), ...more]);
    expect(status).toBe(2);
    expect(stderr).toContain(reason);
    expect(existsSync(path(name))).toBe(false);
  });

  test('a report is HTML, whatever the file is called', () => {
    const { status, stderr } = saripati(['report', demo, '-o', path('laporan.pdf')]);
    expect([status, stderr]).toEqual([2, expect.stringContaining('a report is HTML; use the extension .html or .htm')]);
  });

  test('only the formats of the command are offered', () => {
    const { status, stderr } = saripati(['kb', 'Korsel', '-o', path('korsel.txt')]);
    expect([status, stderr]).toEqual([2, expect.stringContaining('use .json, .ndjson, .jsonl, .csv, .tsv, .tab, .md, or')]);
  });

  test.each([
    ['with --format, any extension', [demo, '-f', 'csv'], 'a.lain', /^id,published/u],
    ['a command with one format', ['schema'], 'skema.lain', /^\{/u],
  ])('%s', (_, args, name, begins) => {
    expect(saripati([...args, '-o', path(name)]).status).toBe(0);
    expect(readFileSync(path(name), 'utf8')).toMatch(begins);
  });

  test('a file that is there stays, unless --overwrite replaces it', () => {
    writeFileSync(path('ada.csv'), 'lama');
    const refused = saripati([demo, '-o', path('ada.csv')]);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('--overwrite replaces it');
    expect(readFileSync(path('ada.csv'), 'utf8')).toBe('lama');
    expect(saripati([demo, '-o', path('ada.csv'), '--overwrite']).status).toBe(0);
    expect(readFileSync(path('ada.csv'), 'utf8')).toMatch(/^id,/u);
  });

  test('an input is never written to', () => {
    writeFileSync(path('masuk.txt'), 'Presiden tiba.');
    const { status, stderr } = saripati([path('masuk.txt'), '-o', path('masuk.txt'), '--overwrite']);
    expect([status, readFileSync(path('masuk.txt'), 'utf8')]).toEqual([2, 'Presiden tiba.']);
    expect(stderr).toContain('it is an input');
  });

  test('a folder that is not there: exit 3, and nothing is left', () => {
    expect(saripati([demo, '-o', path('tidak/ada.csv')]).status).toBe(3);
    expect(existsSync(path('tidak'))).toBe(false);
  });

  test('no temporary file is left', () => {
    expect(readdirSync(path('.')).filter((name) => name.includes('partial'))).toEqual([]);
  });
});
