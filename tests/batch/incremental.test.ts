import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Ran, run } from '../cli/in-process.ts';
import { lines } from '../cli/saripati.ts';
import { records, scratch } from './corpus.ts';
import { bytesOf, manifestOf, shardsOf } from './result.ts';

const { path, file } = scratch();

/** A folder of inputs of its own, and what runs over it. */
function archive(name: string): {
  readonly out: string;
  readonly add: (input: string, text: string) => void;
  readonly night: (...more: string[]) => Promise<Ran>;
} {
  mkdirSync(path(name));
  const out = path(`${name}-hasil`);
  return {
    out,
    add: (input, text) => void file(`${name}/${input}`, text),
    night: (...more) => run(['batch', path(name), '--out', out, '--resume', '-j1', '--only', 'dates', '--shard-size', '2', ...more]),
  };
}

const ids = (out: string): unknown[] => lines(shardsOf(out)).map(({ id }) => id);
const whole = async (out: string): Promise<void> => expect(await run(['verify', out, '-q'])).toMatchObject({ status: 0, stdout: '' });

describe('--resume on a finished result (#19)', () => {
  test('new, grown and changed inputs become new shards; the rest keeps its bytes', async () => {
    const { out, add, night } = archive('malam');
    add('a.jsonl', records(3));
    add('b.txt', 'Menteri tiba kemarin.');
    add('z.txt', 'Berita lama.');
    expect((await night()).status).toBe(0);
    const before = bytesOf(out);

    expect(await night()).toMatchObject({ status: 0, stderr: expect.stringMatching(/inputs: 3 unchanged\n.*nothing to do/u) });
    expect(bytesOf(out)).toEqual(before);

    appendFileSync(path('malam/a.jsonl'), records(5, 3));
    add('b.txt', 'Menteri berangkat hari ini.');
    add('c.txt', 'Berita baru.');
    rmSync(path('malam/z.txt'));
    const { stderr } = await night();
    expect(stderr).toContain('inputs: 1 new, 1 grown, 1 changed, 1 gone, their records kept');
    const after = bytesOf(out);
    const parts = Object.keys(before).filter((name) => name.startsWith('part-'));
    expect(parts).not.toEqual([]);
    for (const name of parts) expect(after[name]).toBe(before[name]);
    expect(ids(out)).toEqual(['r0', 'r1', 'r2', 'b', 'z', 'r3', 'r4', 'b', 'c']);
    expect(lines(shardsOf(out)).map(({ source }) => source.line)).toEqual([1, 2, 3, null, null, 4, 5, null, null]);
    expect(manifestOf(out)).toMatchObject({ records: 9, inputs: { rows: 6 } });
    await whole(out);
    expect((await night()).stderr).toContain('nothing to do');
  });

  test('of one file, what is there stays its beginning', async () => {
    const input = file('satu.jsonl', records(2));
    const out = path('satu.ndjson');
    const night = (): Promise<Ran> => run(['batch', input, '--out', out, '--resume', '-j1', '-q']);
    await night();
    const before = readFileSync(out, 'utf8');
    appendFileSync(input, records(3, 2));
    expect((await night()).status).toBe(0);
    const after = readFileSync(out, 'utf8');
    expect([after.startsWith(before), lines(after).length]).toEqual([true, 3]);
    await whole(out);
  });

  test.each([
    ['missing', (shard: string) => rmSync(shard), ['part-00001.ndjson']],
    ['damaged', (shard: string) => writeFileSync(shard, 'rusak'), ['part-00001.ndjson', 'part-00001.ndjson.damaged']],
  ])('a %s shard is made again with the same bytes', async (kind, harm, names) => {
    const { out, add, night } = archive(kind);
    add('a.jsonl', records(5));
    await night();
    add('b.jsonl', `{rusak\n${records(8, 5)}`);
    await night();
    const before = bytesOf(out);
    harm(`${out}/part-00001.ndjson`);
    const { stderr } = await night();
    expect(stderr).toContain('4 shards made again');
    expect(bytesOf(out)).toMatchObject(before);
    expect(readdirSync(out).filter((name) => name.startsWith('part-00001'))).toEqual(names);
  });

  test('a list of inputs that is damaged is refused', async () => {
    const { out, add, night } = archive('daftar');
    add('a.jsonl', records(1));
    await night();
    writeFileSync(`${out}/inputs.ndjson`, '');
    expect(await night()).toMatchObject({ status: 2, stderr: expect.stringContaining('missing or damaged') });
  });

  test('another shard size is refused', async () => {
    const { add, night } = archive('ukuran');
    add('a.jsonl', records(1));
    await night();
    expect(await night('--shard-size', '3')).toMatchObject({ status: 2, stderr: expect.stringContaining('different shard size') });
  });

  test('standard input must be the same again', async () => {
    const night = (text: string): Promise<Ran> => run(['batch', '-', '-i', 'jsonl', '--out', path('pipa'), '--resume', '-j1', '-q'], text);
    expect((await night(records(2))).status).toBe(0);
    expect((await night(records(2))).status).toBe(0);
    expect(await night(records(3))).toMatchObject({ status: 3, stderr: expect.stringContaining('standard input has changed') });
  });

  test('Parquet goes on counting records', async () => {
    const { out, add, night } = archive('parquet');
    add('a.jsonl', records(3));
    await night('--format', 'parquet');
    add('b.jsonl', records(4, 3));
    expect((await night('--format', 'parquet')).status).toBe(0);
    expect(manifestOf(out)).toMatchObject({ records: 4, shards: [{ records: 2 }, { records: 1 }, { records: 1 }] });
    await whole(out);
  });
});
