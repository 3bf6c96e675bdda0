import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { VERSION } from '../../src/version.ts';
import { lines, saripati } from '../cli/saripati.ts';
import { records, scratch } from './corpus.ts';
import { bytesOf, manifestOf, shardsOf } from './result.ts';

const { file, path } = scratch();
const input = file('arsip.jsonl', `${records(230)}{rusak\n${records(300, 230)}`);
const plain = saripati([input]).stdout;
const whole = path('hasil');
const first = saripati(['batch', input, '--out', whole, '-j2', '--shard-size', '100']);
const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const digest = { bytes: { type: 'integer' }, sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' }, path: { type: 'string' }, rows: { type: 'integer' } };
const fileSchema = { type: 'object', properties: digest, required: Object.keys(digest), additionalProperties: false };
const counts = { records: { type: 'integer' }, errors: { type: 'integer' } };
const schema = {
  type: 'object',
  properties: {
    schema: { const: 'saripati-manifest/1' },
    version: { const: VERSION },
    options: { type: 'object' },
    format: { enum: ['ndjson', 'ndjson.gz', 'parquet'] },
    shardSize: { anyOf: [{ type: 'null' }, { type: 'object', minProperties: 1, maxProperties: 1 }] },
    ...counts,
    inputs: fileSchema,
    shards: {
      type: 'array',
      items: {
        type: 'object',
        properties: { ...counts, files: { type: 'array', minItems: 1, items: fileSchema } },
        required: ['records', 'errors', 'files'],
        additionalProperties: false,
      },
    },
  },
  required: ['schema', 'version', 'options', 'format', 'shardSize', 'records', 'errors', 'inputs', 'shards'],
  additionalProperties: false,
};

describe('batch', () => {
  test('shards hold what analyze prints, in order; exit 1 for the failed record', () => {
    expect([first.status, first.stdout]).toEqual([1, '']);
    expect(shardsOf(whole) === plain).toBe(true);
    expect(first.stderr).toContain('arsip.jsonl:231: the line is not JSON');
    expect(first.stderr).toContain('301 records (1 failed) in 4 shards');
  });

  test('the manifest names every shard, with its counts and its hash', () => {
    const manifest = manifestOf(whole);
    const valid = new Ajv().compile(schema);
    expect(valid(manifest), JSON.stringify(valid.errors)).toBe(true);
    expect(manifest).toMatchObject({ records: 301, errors: 1, shardSize: { records: 100 }, options: { boilerplate: 'normal', offsets: 'utf16', date: null } });
    expect(manifest.shards).toMatchObject(
      [100, 100, 100, 1].map((count, k) => {
        const name = `part-0000${k}.ndjson`;
        const bytes = readFileSync(`${whole}/${name}`);
        return { records: count, errors: Number(k === 2), files: [{ path: name, rows: count, bytes: bytes.length, sha256: sha256(bytes) }] };
      }),
    );
    expect(JSON.parse(readFileSync(`${whole}/inputs.ndjson`, 'utf8'))).toEqual({
      path: input,
      bytes: readFileSync(input).length,
      sha256: sha256(readFileSync(input)),
      records: 301,
      errors: 1,
    });
  });

  test.each(['1', '5'])('%s workers give the same files', (jobs) => {
    const out = path(`hasil-${jobs}`);
    saripati(['batch', input, '--out', out, '-j', jobs, '--shard-size', '100', '-q']);
    expect(bytesOf(out)).toEqual(bytesOf(whole));
  });

  test('a shard by size ends with the record that reaches it', () => {
    const out = path('menurut-besar');
    saripati(['batch', input, '--out', out, '-j1', '--shard-size', '100KB', '-q']);
    const { shards } = manifestOf(out);
    expect(shardsOf(out) === plain).toBe(true);
    expect(Array.isArray(shards) && shards.length).toBeGreaterThan(2);
    expect(readFileSync(`${out}/part-00000.ndjson`).length).toBeGreaterThanOrEqual(100_000);
  });

  test('a single file, compressed; the same bytes for any number of workers', () => {
    const packed = file('arsip2.jsonl', records(300));
    const [one, two] = [path('satu.ndjson.gz'), path('dua.ndjson.gz')];
    expect(saripati(['batch', packed, '--out', one, '-j1', '-q', '--only', 'dates']).status).toBe(0);
    expect(saripati(['batch', packed, '--out', two, '-j2', '-q', '--only', 'dates']).status).toBe(0);
    expect(readFileSync(one).equals(readFileSync(two))).toBe(true);
    expect(gunzipSync(readFileSync(one)).toString() === saripati([packed, '--only', 'dates']).stdout).toBe(true);
    expect(existsSync(`${one}.manifest.json`)).toBe(true);
    expect(saripati(['verify', one]).status).toBe(0);
  });

  test('Parquet: a row for each record, mention and date', async () => {
    const out = path('tabel');
    expect(saripati(['batch', input, '--out', out, '-j1', '--format', 'parquet', '--shard-size', '200', '-q']).status).toBe(1);
    const { parquetReadObjects } = await import(createRequire(import.meta.resolve('hyparquet-writer')).resolve('hyparquet'));
    const table = async (name: string): Promise<Record<string, unknown>[]> => {
      const { buffer, byteOffset, length } = readFileSync(`${out}/${name}-00001.parquet`);
      return parquetReadObjects({ file: buffer.slice(byteOffset, byteOffset + length) });
    };
    const documents = lines(plain).slice(200);
    const rows = await table('documents');
    expect(rows.map(({ record, id, error_code }) => [record, id ?? error_code])).toEqual(documents.map(({ id, error }, k) => [200 + k, id ?? error.code]));
    const mentions = documents.flatMap(({ entities = [] }) => entities.flatMap((entity) => entity.mentions.map(({ start, text }) => [entity.id, start, text])));
    expect((await table('mentions')).map(({ entity, start, text }) => [entity, start, text])).toEqual(mentions);
    expect((await table('dates')).map(({ value, text }) => [value, text])).toEqual(
      documents.flatMap(({ dates = [] }) => dates.map(({ value, text }) => [value, text])),
    );
    const day = (value: string | null): Date | undefined => (value === null ? undefined : new Date(value));
    expect((await table('dates')).map(({ begin }) => begin ?? undefined)).toEqual(documents.flatMap(({ dates = [] }) => dates.map(({ begin }) => day(begin))));
    expect((await table('entities')).map(({ entity, type, mentions: count }) => [entity, type, count])).toEqual(
      documents.flatMap(({ entities = [] }) => entities.map(({ id, type, mentions: all }) => [id, type, all.length])),
    );
    const people = documents.flatMap(({ entities = [] }) => entities.filter((entity) => entity.type === 'person'));
    expect((await table('roles')).map(({ title, former }) => [title, former])).toEqual(
      people.flatMap(({ roles }) => roles.map(({ title, former }) => [title, former])),
    );
    expect(saripati(['verify', out]).status).toBe(0);
  });

  test('error records go to --errors, too', () => {
    const errors = path('galat.ndjson');
    saripati(['batch', input, '--out', path('dengan-galat'), '--errors', errors, '-j1', '-q']);
    expect(lines(readFileSync(errors, 'utf8'))).toMatchObject([{ schema: 'saripati-error/1', source: { line: 231 }, error: { code: 'input/bad-json' } }]);
  });

  test.each([['--strict'], ['--max-errors', '1']])('%s stops the run; there is no manifest, and it can be resumed without', (...flag) => {
    const bad = file('buruk.jsonl', `{rusak\n${records(300)}`);
    const out = path(`berhenti${flag[0]}`);
    const { status, stderr } = saripati(['batch', bad, '--out', out, '-j1', '--shard-size', '10', '--only', 'dates', ...flag]);
    expect(status).toBe(1);
    expect(stderr).toContain('stopped after 1 failed record');
    expect(existsSync(`${out}/manifest.json`)).toBe(false);
    expect(saripati(['batch', bad, '--out', out, '--resume', '--shard-size', '10', '-j1', '-q', '--only', 'dates']).status).toBe(1);
    expect(manifestOf(out)).toMatchObject({ records: 301, errors: 1 });
  });

  test('figures at the end on request', () => {
    const { stderr } = saripati(['batch', input, '--out', path('angka'), '-j2', '-q', '--stats', 'json']);
    expect(JSON.parse(stderr)).toMatchObject({ end: 'done', records: 301, errors: 1, shards: 1, jobs: 2, bytes: readFileSync(input).length });
  });

  test('an archive of nothing is a result of nothing', () => {
    const out = path('kosong');
    expect(saripati(['batch', file('kosong.jsonl', ''), '--out', out, '-j1', '-q']).status).toBe(0);
    expect(manifestOf(out)).toMatchObject({ records: 0, shards: [], inputs: { rows: 1 } });
  });
});

describe('what is refused', () => {
  mkdirSync(path('penuh'));
  writeFileSync(path('penuh/catatan.txt'), 'milik saya');
  test.each([
    ['a folder with a result', ['--out', whole], 'is in the way'],
    ['a folder with other files', ['--out', path('penuh')], 'catatan.txt is in the way'],
    ['other files, with --overwrite', ['--out', path('penuh'), '--overwrite'], 'catatan.txt is in the way'],
    ['another option than the result was made with', ['--out', whole, '--resume', '--only', 'dates'], 'different options'],
    ['a Parquet file', ['--out', path('x.parquet')], 'give a folder'],
    ['a file of another format', ['--out', path('x.csv')], 'a result is a folder, or one file .ndjson or .ndjson.gz'],
    ['a format that the name contradicts', ['--out', path('x.ndjson'), '--format', 'parquet'], 'has the extension of ndjson'],
    ['a shard size of nothing', ['--out', path('x'), '--shard-size', '0'], 'number of records'],
    ['no place', [], '--out'],
  ])('%s', (_, args, message) => {
    const { status, stderr } = saripati(['batch', input, ...args]);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });

  test('--overwrite starts over, --resume on a finished result has nothing to do', () => {
    const out = path('dua-kali');
    const run = (...args: string[]): string => saripati(['batch', input, '--out', out, '-j1', '--errors', path('dua-kali.galat'), ...args]).stderr;
    run();
    expect(run('--only', 'dates', '--overwrite')).toContain('301 records');
    expect(manifestOf(out)).toMatchObject({ options: { only: ['dates'] } });
    expect(run('--only', 'dates', '--resume')).toContain('nothing to do');
  });
});

describe('verify', () => {
  test('a flipped byte, a missing and a strange file are named', () => {
    const out = path('diperiksa');
    saripati(['batch', input, '--out', out, '-j1', '--shard-size', '100', '-q']);
    expect(saripati(['verify', out])).toMatchObject({ status: 0, stdout: `${out}: matches its manifest\n` });
    const shard = `${out}/part-00001.ndjson`;
    const bytes = readFileSync(shard);
    bytes.writeUInt8(bytes.readUInt8(500) ^ 1, 500);
    writeFileSync(shard, bytes);
    writeFileSync(`${out}/asing.txt`, '');
    const { status, stdout } = saripati(['verify', out]);
    expect(status).toBe(1);
    expect(stdout.split('\n')).toEqual([expect.stringContaining('part-00001.ndjson: has other bytes'), `${out}: asing.txt: is not in the manifest`, '']);
  });

  test('a folder without a manifest is no result', () => {
    expect(saripati(['verify', path('penuh')])).toMatchObject({ status: 1, stdout: expect.stringContaining('not a finished result') });
  });
});
