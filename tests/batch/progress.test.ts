import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CLI, saripati } from '../cli/saripati.ts';
import { records, scratch } from './corpus.ts';

const { file, path } = scratch();
const input = file('arsip.jsonl', records(200));

test.skipIf(!existsSync('/usr/bin/script'))('on a terminal a line tells how far the run is, and is gone at the end', () => {
  const command = `${process.execPath} ${CLI} batch ${input} --out ${path('hasil')} -j1 --only dates`;
  const { stdout } = spawnSync('bash', ['-c', `script -qec "${command}" /dev/null`], { encoding: 'utf8' });
  expect(stdout).toMatch(/\r\u001b\[K\d+ records, \d+\.\d MB\/s, 0 failed(?:, \d+:\d\d:\d\d left)?\r\u001b\[K/u);
  expect(stdout).toMatch(/\u001b\[Ksaripati: 200 records \(0 failed\) in 1 shard of /u);
});

test('elsewhere there is none, and with --quiet nothing at all', () => {
  const { stderr } = saripati(['batch', input, '--out', path('biasa'), '-j1', '--only', 'dates']);
  expect(stderr).toBe(`saripati: 200 records (0 failed) in 1 shard of ${path('biasa')}\n`);
  expect(saripati(['batch', input, '--out', path('diam'), '-j1', '--quiet', '--only', 'dates'])).toMatchObject({ stdout: '', stderr: '' });
});
