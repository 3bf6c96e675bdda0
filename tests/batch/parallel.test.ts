import { describe, expect, test } from 'vitest';
import { lines, saripati } from '../cli/saripati.ts';
import { longText, records, scratch } from './corpus.ts';

const { file, path } = scratch();
const many = records(900);

describe('--jobs', () => {
  const plain = file('banyak.jsonl', `${many}{rusak\n\n{"id":"kosong"}\n${records(1200, 900)}`);
  const alone = saripati(['-j', '1', plain]);

  test.each(['2', '8'])('%s workers give the bytes of one, error records included, and its exit code', (jobs) => {
    const { stdout, stderr, status } = saripati(['--jobs', jobs, plain]);
    expect(stdout === alone.stdout).toBe(true);
    expect(stderr).toBe(alone.stderr);
    expect([status, alone.status]).toEqual([1, 1]);
  });

  test('records stand in input order, with their lines and byte offsets', () => {
    const out = lines(saripati(['-j2', plain]).stdout);
    expect(out).toHaveLength(1202);
    expect(out.map(({ id }) => id).filter(Boolean)).toEqual(Array.from({ length: 1200 }, (_, n) => `r${n}`));
    expect(out[900]).toMatchObject({ source: { path: plain, line: 901 }, error: { code: 'input/bad-json', byteOffset: many.length } });
    expect(out[902]).toMatchObject({ id: 'r900', source: { line: 904 } });
  });

  test('--unordered gives the same documents', () => {
    const out = saripati(['-j2', '--unordered', plain]).stdout;
    expect(out.split('\n').sort()).toEqual(alone.stdout.split('\n').sort());
  });

  test.each([
    ['standard input as lines', ['-i', 'jsonl'], many],
    ['standard input as text', [], 'Presiden Rusia tiba.'],
    ['JSON with indentation', ['-i', 'jsonl', '--indent', '3'], records(3)],
    ['colours', ['-i', 'jsonl', '--color', 'always'], records(3)],
    ['a missing file', [path('tidak-ada.txt'), '-'], 'Halo.'],
    ['no records', ['-i', 'jsonl'], ''],
  ])('%s: as without workers', (_, args, input) => {
    const [one, two] = [saripati(args, input), saripati(['-j2', ...args], input)];
    expect(two.stdout === one.stdout).toBe(true);
    expect([two.stderr, two.status]).toEqual([one.stderr, one.status]);
  });
});

describe('a record that does harm', () => {
  const big = JSON.stringify({ id: 'besar', text: longText(24_000_000) });
  const mixed = file('campur.jsonl', `${records(20)}${big}\n${records(40, 20)}`);
  const ids = [...Array.from({ length: 20 }, (_, n) => `r${n}`), undefined, ...Array.from({ length: 20 }, (_, n) => `r${n + 20}`)];

  test.each([
    ['takes too long', ['-j2', '--timeout-ms', '1000'], 'batch/timeout'],
    ['takes too long, without workers', ['--timeout-ms', '300'], 'batch/timeout'],
    ['is too much for its worker', ['-j2', '--worker-memory', '32'], 'batch/worker-died'],
  ])('%s: it is an error record, the rest goes on', (_, limit, code) => {
    const { stdout, stderr, status } = saripati([...limit, mixed]);
    const out = lines(stdout);
    expect(status).toBe(1);
    expect(out.map(({ id }) => id)).toEqual(ids);
    expect(out[20]).toMatchObject({ schema: 'saripati-error/1', source: { path: mixed, member: null, line: 21 }, error: { code } });
    expect(stderr).toContain(`campur.jsonl:21: `);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
