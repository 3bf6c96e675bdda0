import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Pace, progressLine } from '../../src/cli/messages/progress-line.ts';
import { CLI, saripati } from '../cli/saripati.ts';
import { records, scratch } from './corpus.ts';

const { file, path } = scratch();
const input = file('arsip.jsonl', records(200));

test.skipIf(!existsSync('/usr/bin/script'))('on a terminal a line tells how far the run is, and is gone at the end', () => {
  const command = `${process.execPath} ${CLI} batch ${input} --out ${path('hasil')} -j1 --only dates`;
  const { stdout } = spawnSync('bash', ['-c', `script -qec "${command}" /dev/null`], { encoding: 'utf8' });
  expect(stdout).toMatch(/\r\u001b\[K\d+ records(?:, \d+ a second)?, \d+\.\d MB\/s, 0 failed(?:, \d+:\d\d:\d\d left)?\r\u001b\[K/u);
  expect(stdout).toMatch(/\u001b\[Ksaripati: 200 records \(0 failed\) in 1 shard of /u);
});

test('elsewhere there is none, and with --quiet nothing at all', () => {
  const { stderr } = saripati(['batch', input, '--out', path('biasa'), '-j1', '--only', 'dates']);
  expect(stderr).toBe(`saripati: 200 records (0 failed) in 1 shard of ${path('biasa')}\n`);
  expect(saripati(['batch', input, '--out', path('diam'), '-j1', '--quiet', '--only', 'dates'])).toMatchObject({ stdout: '', stderr: '' });
});

const FIRST = { records: 100, errors: 0, bytes: 1_000_000 };
const PACE: Pace = { seconds: 10, first: FIRST, sinceFirst: 5, total: 10_000_000 };

test.each<[string, number, Partial<Pace>, string]>([
  ['half way', 5_000_000, {}, '600 records, 100 a second, 0.5 MB/s, 2 failed, 0:00:10 left'],
  ['a breath before the end a second is left', 9_999_999, {}, '600 records, 100 a second, 1.0 MB/s, 2 failed, 0:00:01 left'],
  ['at the end nothing is', 10_000_000, {}, '600 records, 100 a second, 1.0 MB/s, 2 failed'],
  ['more was unpacked than the files hold', 20_000_000, {}, '600 records, 100 a second, 2.0 MB/s, 2 failed'],
  ['nobody knows how long it is', 5_000_000, { total: null }, '600 records, 100 a second, 0.5 MB/s, 2 failed'],
  ['the first time', 5_000_000, { sinceFirst: 0 }, '600 records, 0.5 MB/s, 2 failed, 0:00:10 left'],
  ['hours', 5_000_000, { seconds: 10_000 }, '600 records, 100 a second, 0.0 MB/s, 2 failed, 2:46:40 left'],
])('%s', (_, bytes, pace, line) => {
  expect(progressLine({ records: 600, errors: 2, bytes }, { ...PACE, ...pace })).toBe(line);
});

test('the line is gone before a message, and failures are summed up by code', () => {
  const bad = file('rusak.jsonl', `{"text":1}\n{\n${'{"text":"Presiden tiba di Jakarta."}\n'.repeat(3)}{\n`);
  const { stderr } = saripati(['batch', bad, '--out', path('rusak'), '-j1', '--only', 'dates']);
  expect(stderr).toContain('saripati: 3 failed: input/bad-json ×2, input/');
  expect(saripati([bad, '--only', 'dates']).stderr).toMatch(/\nsaripati: 3 failed: input\/bad-json ×2, input\/\S{3,30} ×1\n$/u);
  expect(saripati([bad, '--only', 'dates', '-j', '2']).stderr).toBe(saripati([bad, '--only', 'dates']).stderr);
  expect(saripati([bad, '--only', 'dates', '-q']).stderr).toBe('');
  const one = file('satu.jsonl', '{\n{"text":"Presiden tiba di Jakarta."}\n');
  expect(saripati([one, '--only', 'dates']).stderr).not.toContain('1 failed');
});
