import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { scratch } from '../batch/corpus.ts';
import { run } from '../cli/in-process.ts';
import { ROOT } from '../cli/saripati.ts';
import { ARTICLES, linesOf } from './composed.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
const { file, path } = scratch();

test('DuckDB that is not installed: what to install; the built program finds its SQL', async () => {
  await run(['batch', file('arsip.jsonl', linesOf(ARTICLES)), '--out', path('hasil'), '-j1', '-q']);
  const program = (dist: string): ReturnType<typeof spawnSync> =>
    spawnSync(process.execPath, [join(dist, 'bin/saripati.js'), 'index', path('hasil'), '-o', path('indeks'), '-q'], { encoding: 'utf8' });
  cpSync(join(ROOT, 'dist'), path('terpasang/dist'), { recursive: true });
  expect(program(path('terpasang/dist'))).toMatchObject({ status: 2, stderr: expect.stringContaining('npm install @duckdb/node-api') });
  expect(program(join(ROOT, 'dist'))).toMatchObject({ status: 0, stderr: '' });
});
