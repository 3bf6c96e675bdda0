import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scratch } from '../batch/corpus.ts';
import { bytesOf, manifestOf } from '../batch/result.ts';
import { CLI, ROOT } from '../cli/saripati.ts';
import { ARTICLES, linesOf } from './composed.ts';

/** The recipe of docs/ARCHIVE.md, as it stands there. */
const RECIPE = /^```sh malam\.sh\n(?<recipe>.{1,2000}?)^```/msu.exec(readFileSync(`${ROOT}/docs/ARCHIVE.md`, 'utf8'))?.groups?.['recipe'] ?? '';

const { folder, file, path } = scratch();
mkdirSync(path('arsip'));
mkdirSync(path('bin'));
chmodSync(file('bin/saripati', `#!/bin/sh\nexec '${process.execPath}' '${CLI}' "$@"\n`), 0o755);

/** Runs the recipe; what it says goes to standard error. */
function night(): string {
  const env = { ...process.env, PATH: `${path('bin')}:${process.env.PATH ?? ''}` };
  const { stderr, status } = spawnSync('bash', ['-euc', RECIPE], { cwd: folder, encoding: 'utf8', env });
  expect([status, stderr]).toEqual([0, stderr]);
  return stderr;
}

test('every night: new articles, batch, index, report; nothing new, nothing done', () => {
  expect(RECIPE.match(/^saripati \S{1,20}/gmu)).toEqual(['saripati batch', 'saripati index', 'saripati report']);
  file('arsip/2025-01.jsonl', linesOf(ARTICLES.slice(0, 4)));
  expect(night()).toContain('saripati: 4 articles, ');
  const [shards, page] = [bytesOf(path('hasil')), readFileSync(path('arsip.html'), 'utf8')];
  expect(page).toContain('<h1>4 articles</h1>');

  file('arsip/2025-03.jsonl', linesOf(ARTICLES.slice(4)));
  const second = night();
  expect(second).toContain('inputs: 1 new, 1 unchanged');
  expect(second).toContain('saripati: 8 articles, ');
  expect(bytesOf(path('hasil'))['part-00000.ndjson']).toBe(shards['part-00000.ndjson']);
  expect(manifestOf(path('hasil'))).toMatchObject({ records: 8, shards: [{ records: 4 }, { records: 4 }] });
  expect(readFileSync(path('arsip.html'), 'utf8')).toContain('<h1>8 articles</h1>');

  const index = bytesOf(path('indeks'));
  expect(night()).toContain('nothing to do: 8 articles');
  expect(bytesOf(path('indeks'))).toEqual(index);
});
