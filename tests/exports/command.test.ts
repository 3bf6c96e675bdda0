import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EXPORTS } from '../../src/output/exports/all.ts';
import { scratch } from '../batch/corpus.ts';
import { saripati } from '../cli/saripati.ts';

const demo = 'fixtures/articles/latihan-gabungan/article.txt';
const other = 'fixtures/articles/jeda-tempur/article.txt';
const { path } = scratch();

test.each(Object.values(EXPORTS))('--to $id writes two articles, brat the first alone', ({ id, single }) => {
  const { status, stderr } = saripati(['export', demo, other, '--to', id, '-o', path(id)]);
  expect([status, stderr]).toEqual(single ? [1, `saripati: a ${id} file holds one article: only the first of 2 is written\n`] : [0, '']);
  expect(readFileSync(path(id), 'utf8').length).toBeGreaterThan(500);
});

test('without --to, or to what is no format: exit 2', () => {
  expect(saripati(['export', demo]).status).toBe(2);
  expect(saripati(['export', demo, '--to', 'xml']).status).toBe(2);
});

test('a file that is there stays, unless --overwrite replaces it', () => {
  expect(saripati(['export', demo, '--to', 'gexf', '-o', path('ada.gexf')]).status).toBe(0);
  expect(saripati(['export', demo, '--to', 'gexf', '-o', path('ada.gexf')]).status).toBe(2);
  expect(saripati(['export', demo, '--to', 'gexf', '-o', path('ada.gexf'), '--overwrite']).status).toBe(0);
});
