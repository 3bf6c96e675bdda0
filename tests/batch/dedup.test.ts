import { appendFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { run } from '../cli/in-process.ts';
import { lines } from '../cli/saripati.ts';
import { record, records, scratch } from './corpus.ts';
import { bytesOf, manifestOf, shardsOf } from './result.ts';

const { file, path } = scratch();
const common = ['--only', 'dates', '--shard-size', '3', '--dedup', 'near', '-q'];
const told = (out: string): unknown[] => lines(shardsOf(out)).map(({ id, duplicateOf }) => [id, duplicateOf]);
const story =
  'Menteri Luar Negeri Ratna Dewi bertemu duta besar Prancis di Surabaya kemarin untuk membahas kerja sama pelabuhan, pelayaran dan perikanan di laut selatan yang sudah lama dinantikan oleh para nelayan, pengusaha kapal dan pemerintah daerah di tiga provinsi, kata juru bicara kementerian itu.';
const copied = (id: string, dateline: string): string => `${JSON.stringify({ id, text: `${dateline}${story}` })}\n`;
const renamed = (n: number, id: string): string => record(n).replace(`"r${n}"`, JSON.stringify(id));

mkdirSync(path('arsip'));
file('arsip/a.jsonl', records(4) + copied('k', 'JAKARTA, KOMPAS.com - '));
file('arsip/b.jsonl', `${copied('t', 'TRIBUNNEWS.COM, JAKARTA - ')}{rusak\n${records(3, 1)}${renamed(9, 'r3')}`);
const EXPECTED = [
  ['r0', null],
  ['r1', null],
  ['r2', null],
  ['r3', null],
  ['k', null],
  ['t', 'k'],
  [undefined, undefined],
  ['r1~2', 'r1'],
  ['r2~2', 'r2'],
  ['r3~2', null],
];

describe('batch --dedup', () => {
  const whole = path('utuh');

  test('copies name the first record with their text; ids are unique in the result', async () => {
    expect(await run(['batch', path('arsip'), '--out', whole, '-j2', ...common.slice(0, -1)])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('duplicates: 2 exact, 1 near; 3 ids made unique'),
    });
    expect(told(whole)).toEqual(EXPECTED);
    expect(manifestOf(whole)).toMatchObject({
      dedup: { mode: 'near', found: { exact: 2, near: 1, renamed: 3 } },
      fingerprints: { path: 'fingerprints.ndjson', rows: 11 },
    });
    expect((await run(['verify', whole])).status).toBe(0);
  });

  test('exact tells only the same text', async () => {
    const out = path('sama');
    await run(['batch', path('arsip'), '--out', out, '--dedup', 'exact', '-q', '--only', 'dates']);
    expect(told(out)).toEqual(EXPECTED.map(([id, of]) => [id, id === 't' ? null : of]));
  });

  test('without it ids stay as they are, and nothing is told', async () => {
    const out = path('tanpa');
    await run(['batch', path('arsip'), '--out', out, '-q', '--only', 'dates']);
    expect(told(out).filter((_, k) => k !== 6)).toEqual(['r0', 'r1', 'r2', 'r3', 'k', 't', 'r1', 'r2', 'r3'].map((id) => [id, null]));
  });

  test.each([1, 3])('one worker, and %i shards of a plan, merged, give the same bytes', async (shards) => {
    const { stdout } = await run(['plan', path('arsip'), '--shards', String(shards)]);
    const plan = file(`rencana-${shards}.json`, stdout);
    const parts = Array.from({ length: shards }, (_, k) => path(`bagian-${shards}-${k}`));
    for (const [k, part] of parts.entries()) await run(['batch', '--plan', plan, '--shard', `${k + 1}/${shards}`, '--out', part, '-j1', ...common]);
    const out = path(`semua-${shards}`);
    await run(['merge', ...parts, '--out', out, '--shard-size', '3', '-q']);
    expect(bytesOf(out)).toEqual(bytesOf(whole));
  });

  test.each([1, 2, 3, 4])('a run that was stopped at failed record %i goes on to the same bytes', async (stop) => {
    const input = file(`henti-${stop}.jsonl`, [records(2), records(5, 1), records(2), records(3, 2)].join('{rusak\n'.repeat(2)));
    const [out, straight] = [path(`henti-${stop}`), path(`lurus-${stop}`)];
    await run(['batch', input, '--out', straight, '-j1', ...common]);
    expect((await run(['batch', input, '--out', out, '-j1', ...common, '--max-errors', String(stop)])).status).toBe(1);
    await run(['batch', input, '--out', out, '-j1', ...common, '--resume']);
    expect(bytesOf(out)).toEqual(bytesOf(straight));
    expect((await run(['batch', input, '--out', out, '-j1', '--only', 'dates', '--shard-size', '3', '--resume'])).stderr).toContain('different dedup');
  });

  test('every night: copies of earlier nights are told, what is read anew is no copy of itself', async () => {
    mkdirSync(path('malam'));
    const out = path('malam-hasil');
    const night = (): Promise<unknown> => run(['batch', path('malam'), '--out', out, '--resume', '-j1', ...common]);
    file('malam/a.jsonl', records(2));
    file('malam/b.txt', 'Menteri tiba kemarin.');
    await night();
    appendFileSync(path('malam/a.jsonl'), renamed(1, 'lagi'));
    file('malam/b.txt', 'Menteri berangkat hari ini.');
    file('malam/c.jsonl', `${JSON.stringify({ id: 'b', text: 'Menteri tiba kemarin.' })}\n`);
    await night();
    expect(told(out)).toEqual([
      ['r0', null],
      ['r1', null],
      ['b', null],
      ['lagi', 'r1'],
      ['b', null],
      ['b~2', null],
    ]);
    const before = bytesOf(out);
    rmSync(`${out}/part-00001.ndjson`);
    await night();
    expect(bytesOf(out)).toEqual(before);
    expect((await run(['verify', out])).status).toBe(0);
  });

  test('a list of fingerprints that was edited is not built upon', async () => {
    const input = file('daftar.jsonl', records(2));
    const out = path('daftar');
    await run(['batch', input, '--out', out, '-j1', ...common]);
    appendFileSync(input, record(2));
    appendFileSync(`${out}/fingerprints.ndjson`, '{}\n');
    expect(await run(['batch', input, '--out', out, '-j1', ...common, '--resume'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('missing or damaged'),
    });
  });

  test('of one file, the list stands beside it', async () => {
    const out = path('satu.ndjson');
    await run(['batch', path('arsip'), '--out', out, '-j1', '--only', 'dates', '--dedup', 'near', '-q']);
    expect(readFileSync(out, 'utf8')).toBe(shardsOf(whole));
    expect(readFileSync(`${out}.fingerprints.ndjson`, 'utf8')).toBe(readFileSync(`${whole}/fingerprints.ndjson`, 'utf8'));
    expect((await run(['batch', path('arsip'), '--out', out, '-j1', '--only', 'dates', '--dedup', 'near', '--overwrite', '-q'])).status).toBe(1);
  });

  test('the table of documents has a column', async () => {
    const out = path('tabel');
    await run(['batch', path('arsip'), '--out', out, '-j1', '--only', 'dates', '--dedup', 'near', '-q', '-f', 'parquet']);
    const bytes = readFileSync(`${out}/documents-00000.parquet`);
    const { parquetReadObjects } = await import(createRequire(import.meta.resolve('hyparquet-writer')).resolve('hyparquet'));
    const rows: Record<string, unknown>[] = await parquetReadObjects({ file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) });
    expect(rows.map(({ id, duplicate_of: of }) => [id ?? undefined, of ?? null])).toEqual(EXPECTED.map(([id, of]) => [id, of ?? null]));
  });
});
