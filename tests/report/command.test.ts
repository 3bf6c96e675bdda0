import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scratch } from '../batch/corpus.ts';
import { saripati } from '../cli/saripati.ts';

const demo = 'fixtures/articles/latihan-gabungan/article.txt';
const ARTICLES = 'fixtures/articles/*/article.txt';
const COUNT = readdirSync(resolve(import.meta.dirname, '../../fixtures/articles')).length;
const { path } = scratch();

test('writes a page to the file that is named, and nothing elsewhere', () => {
  const { status, stdout, stderr } = saripati(['report', demo, '-d', '2025-08-27', '-o', path('a.html')]);
  expect([status, stdout, stderr]).toEqual([0, '', '']);
  expect(readFileSync(path('a.html'), 'utf8')).toMatch(/^<!doctype html>[\s\S]{1,200000}<\/html>\n$/u);
});

test('a file that is there stays, unless --overwrite replaces it', () => {
  writeFileSync(path('ada.html'), 'lama');
  expect(saripati(['report', demo, '-o', path('ada.html')]).status).toBe(2);
  expect(readFileSync(path('ada.html'), 'utf8')).toBe('lama');
  expect(saripati(['report', demo, '-o', path('ada.html'), '--overwrite']).status).toBe(0);
  expect(readFileSync(path('ada.html'), 'utf8')).toContain('<!doctype html>');
});

test('an input is never written to', () => {
  writeFileSync(path('masuk.txt'), 'Presiden tiba.');
  expect(saripati(['report', path('masuk.txt'), '-o', path('masuk.txt'), '--overwrite']).status).toBe(2);
  expect(readFileSync(path('masuk.txt'), 'utf8')).toBe('Presiden tiba.');
});

test('an input that is not there: exit 1, told on standard error, and the rest is on the page', () => {
  const { status, stderr, stdout } = saripati(['report', 'tidak-ada.txt', demo]);
  expect(status).toBe(1);
  expect(stderr).toContain('tidak-ada.txt');
  expect(stdout).toContain('<article>');
});

test('--only leaves the other layers out', () => {
  const { stdout } = saripati(['report', demo, '--only', 'people']);
  expect(stdout).toContain('id="show-p"');
  expect(stdout).not.toContain('id="show-c"');
});

describe('several articles', () => {
  const page = (args: readonly string[]): string => saripati(['report', ...args]).stdout;

  test('come as what is in all of them, some whole where --most says so', () => {
    expect(page([ARTICLES])).toContain(`<h1>${COUNT} articles</h1>`);
    expect(page([ARTICLES])).not.toContain('<article');
    expect(page([ARTICLES, '--most', '2']).match(/<article /gu)).toHaveLength(2);
  });

  test('are the same from their results: NDJSON, packed NDJSON and the folder of a batch', () => {
    const expected = page([ARTICLES]);
    for (const out of ['hasil.ndjson', 'hasil.ndjson.gz', 'hasil']) {
      expect(saripati(['batch', ARTICLES, '--out', path(out), '-q']).status).toBe(0);
      expect(page([path(out)])).toBe(expected);
    }
  });

  test('--compare draws the people that are named, and tells who is nobody', () => {
    const { status, stdout, stderr } = saripati(['report', ARTICLES, '-d', '2025-08-27', '--compare', 'donald trump, Hantu Contoh, kim jong un']);
    expect([status, stderr]).toEqual([0, 'saripati: nobody in these articles is called Hantu Contoh\n']);
    const drawn = [...stdout.matchAll(/id="lane-\d{1,2}" checked autocomplete="off"> (?<name>[^<]{1,60})</gu)].map(({ groups }) => groups?.['name']);
    expect(drawn.map((name) => name?.split(' ').at(-1))).toEqual(['Trump', 'Un']);
  });

  test.each([['a,,b'], [' '], [Array.from({ length: 13 }, (_, k) => `n${k}`).join(',')]])('--compare %j: wrong usage', (names) => {
    expect(saripati(['report', ARTICLES, '--compare', names]).status).toBe(2);
  });

  test('lines of a result that are no documents are counted: exit 1', () => {
    const document = saripati([demo, '-f', 'ndjson']).stdout;
    writeFileSync(path('rusak.ndjson'), `${document}{"schema":"saripati-error/1"}\n{"schema"\n`);
    const { status, stdout, stderr } = saripati(['report', path('rusak.ndjson')]);
    expect([status, stderr]).toEqual([1, 'saripati: 2 records of the results are not documents: error records or broken lines\n']);
    expect(stdout).toContain('1, and 2 that could not be read');
  });

  test('a result is never written to', () => {
    writeFileSync(path('asal.ndjson'), saripati([demo, '-f', 'ndjson']).stdout);
    expect(saripati(['report', path('asal.ndjson'), '-o', path('asal.ndjson'), '--overwrite']).status).toBe(2);
  });
});
