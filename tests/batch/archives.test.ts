import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { lines, saripati } from '../cli/saripati.ts';
import { tarOf, warcRecord, zipOf } from '../input/archives.ts';
import { longText, record, records, scratch } from './corpus.ts';
import { bytesOf, manifestOf, shardsOf } from './result.ts';

const { file, path } = scratch();
mkdirSync(path('arsip'));
const COUNT = 60;
const numbers = Array.from({ length: COUNT }, (_, k) => k);
const textOf = (n: number): string => JSON.parse(record(n)).text;
/** Fails; late enough that shards are finished before it. */
const BAD = 45;
const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const rows = numbers.map((n) => (n === BAD ? 'x' : `r${n},${cell(textOf(n))}`));
const members = numbers.map((n) => ({ name: `m/${n}.jsonl`, content: n === BAD ? '{rusak' : record(n) }));
const inputs: Readonly<Record<string, string | Uint8Array>> = {
  'a.csv': `id,text\n${rows.join('\n')}\n`,
  'b.tsv.gz': gzipSync(`id\ttext\n${rows.map((row) => row.replace(',', '\t')).join('\n')}\n`),
  'c.json': `[${numbers.map((n) => (n === BAD ? '5' : record(n))).join(',\n')}]`,
  'd.tar': tarOf(...members),
  'e.tgz': gzipSync(tarOf(...members, { name: 'semua.csv', content: `id,text\n${rows.join('\n')}\n` })),
  'f.zip': zipOf(...members),
  'g.warc.gz': Buffer.concat(
    numbers.map((n) => gzipSync(warcRecord({ id: `w${n}`, type: 'conversion', media: 'text/plain', block: textOf(n), ...(n === BAD && { length: 'x' }) }))),
  ),
  'h.jsonl.gz': gzipSync(`${records(BAD)}{rusak\n${records(COUNT, BAD)}`),
};
for (const [name, content] of Object.entries(inputs)) file(`arsip/${name}`, content);
const common = ['--shard-size', '10', '--only', 'dates', '-q'];
const whole = path('utuh');
saripati(['batch', path('arsip'), '--out', whole, '-j1', ...common]);
const plain = saripati([path('arsip'), '--only', 'dates', '-q']);

describe('archives in a folder', () => {
  test('every record has its place, its member and its answer', () => {
    const answers = lines(plain.stdout);
    expect(answers).toHaveLength(9 * COUNT + 1);
    const rowLine = `id,text\n${rows.slice(0, BAD).join('\n')}\n`.split('\n').length;
    const failed = answers.filter(({ error }) => error);
    const names = failed.map(({ source, error }) =>
      [(source.path ?? '').slice(path('arsip').length + 1), source.member, source.line, error.code.slice(6)].join(' '),
    );
    expect(names).toEqual([
      `a.csv  ${rowLine} bad-csv`,
      `b.tsv.gz  ${rowLine} bad-csv`,
      `c.json  ${answers[2 * COUNT + BAD]?.source.line} bad-record`,
      `d.tar m/${BAD}.jsonl 1 bad-json`,
      `e.tgz m/${BAD}.jsonl 1 bad-json`,
      `e.tgz semua.csv ${rowLine} bad-csv`,
      `f.zip m/${BAD}.jsonl 1 bad-json`,
      `g.warc.gz w${BAD}  bad-warc`,
      `h.jsonl.gz  ${BAD + 1} bad-json`,
    ]);
  });

  test('shards hold what analyze prints, for any number of workers', () => {
    expect(shardsOf(whole) === plain.stdout).toBe(true);
    const two = path('berdua');
    saripati(['batch', path('arsip'), '--out', two, '-j2', ...common]);
    expect(bytesOf(two)).toEqual(bytesOf(whole));
    expect(saripati([path('arsip'), '--only', 'dates', '-q', '-j2']).stdout === plain.stdout).toBe(true);
  });

  test('the list of inputs has the size and the hash of each file as it lies there', () => {
    const listed = readFileSync(`${whole}/inputs.ndjson`, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(listed.map(({ bytes }) => bytes)).toEqual(Object.values(inputs).map((content) => Buffer.byteLength(content)));
    for (const { sha256 } of listed) expect(sha256).toMatch(/^[0-9a-f]{64}$/u);
  });

  test('planned, run in parts and merged: the same bytes', () => {
    const plan = file('rencana.json', saripati(['plan', path('arsip'), '--shards', '2']).stdout);
    const parts = [1, 2].map((shard) => {
      const out = path(`bagian-${shard}`);
      saripati(['batch', '--plan', plan, '--shard', `${shard}/2`, '--out', out, '-j1', ...common]);
      return out;
    });
    expect(saripati(['merge', ...parts, '--out', path('gabungan'), '--shard-size', '10', '-q']).status).toBe(1);
    expect(bytesOf(path('gabungan'))).toEqual(bytesOf(whole));
  });
});

describe('resuming', () => {
  test.each(Object.keys(inputs))('%s: stopped half-way and resumed, the bytes of one run', (name) => {
    const [out, one] = [path(`lanjut-${name}-`), path(`sekali-${name}-`)];
    const input = path(`arsip/${name}`);
    saripati(['batch', input, '--out', one, '-j1', ...common]);
    expect(saripati(['batch', input, '--out', out, '-j1', ...common, '--strict']).status).toBe(1);
    const { stderr, status } = saripati(['batch', input, '--out', out, '-j2', ...common, '--resume', '--stats', 'json']);
    expect(status).toBe(1);
    expect(bytesOf(out)).toEqual(bytesOf(one));
    expect(JSON.parse(stderr).records).toBe(manifestOf(one).records);
  });

  test.each(['a.csv', 'd.tar', 'f.zip'])('%s has changed since: nothing is mixed up', (name) => {
    const out = path(`berubah-${name.slice(0, 1)}`);
    const input = file(`berubah-${name}.${name.slice(2)}`, inputs[name] ?? '');
    saripati(['batch', input, '--out', out, '-j1', ...common, '--strict']);
    const bytes = readFileSync(input);
    bytes.writeUInt8(bytes.readUInt8(600) ^ 1, 600);
    writeFileSync(input, bytes);
    const { status, stderr } = saripati(['batch', input, '--out', out, '-j1', ...common, '--resume']);
    expect([status, stderr]).toEqual([3, expect.stringContaining('has changed')]);
  });
});

describe('a member that', () => {
  const big = { name: 'besar.txt', content: longText(24_000_000) };
  const mixed = file('campur.tar', tarOf(...members.slice(0, 20), big, ...members.slice(20, 40)));
  test.each([
    ['takes too long', ['--timeout-ms', '1000'], 'batch/timeout'],
    ['is too much for its worker', ['--worker-memory', '32'], 'batch/worker-died'],
  ])('%s is an error record, the rest goes on', (_, limit, code) => {
    const { stdout, status } = saripati(['-j2', '-q', ...limit, mixed]);
    const out = lines(stdout);
    expect(status).toBe(1);
    expect(out.map(({ id }) => id)).toEqual([...numbers.slice(0, 20).map((n) => `r${n}`), undefined, ...numbers.slice(20, 40).map((n) => `r${n}`)]);
    expect(out[20]).toMatchObject({ schema: 'saripati-error/1', source: { path: mixed, member: 'besar.txt', line: null }, error: { code } });
  });
});

describe('standard input', () => {
  test.each([
    ['csv', 'a.csv'],
    ['tsv', 'b.tsv.gz'],
    ['json', 'c.json'],
    ['tar', 'e.tgz'],
    ['warc', 'g.warc.gz'],
  ])('%s, with and without workers: as from a file', (format, name) => {
    const input = inputs[name] ?? '';
    const flags = ['--input', format, '--only', 'dates', '-q'];
    const one = saripati(['-', ...flags], input);
    expect(one.status).toBe(1);
    const fromFile = lines(saripati([path(`arsip/${name}`), ...flags]).stdout);
    expect(lines(one.stdout).map(({ dates, error }) => [dates, error])).toEqual(fromFile.map(({ dates, error }) => [dates, error]));
    expect(saripati(['-', ...flags, '-j2'], input).stdout === one.stdout).toBe(true);
  });
});
