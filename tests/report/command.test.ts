import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scratch } from '../batch/corpus.ts';
import { saripati } from '../cli/saripati.ts';

const demo = 'fixtures/articles/latihan-gabungan/article.txt';
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
