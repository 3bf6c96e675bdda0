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
    ['a.lain', /^\{"schema"/u],
  ])('%s is of the format that its ending says', (name, begins) => {
    const { status, stdout } = saripati([demo, '-o', path(name)]);
    expect([status, stdout]).toEqual([0, '']);
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
