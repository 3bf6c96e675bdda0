import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { type Entry, walk } from '../../src/input/walk.ts';
import { lines, saripati } from '../cli/saripati.ts';
import { scratch } from './corpus.ts';

const { folder, file, path } = scratch();
const text = 'Presiden Rusia tiba di Jakarta.';
for (const name of ['arsip', 'arsip/a', 'arsip/Z', 'arsip/.rahasia', 'arsip/é', 'lain']) mkdirSync(path(name));
const files = ['arsip/Z/1.txt', 'arsip/a-1.txt', 'arsip/a.txt', 'arsip/a/2.txt', 'arsip/a/b.jsonl', 'arsip/a0.TXT', 'arsip/é/3.ndjson'];
for (const name of files) file(name, name.endsWith('txt') || name.endsWith('TXT') ? text : `${JSON.stringify({ text })}\n`);
for (const name of ['arsip/.tersembunyi.txt', 'arsip/.rahasia/x.txt', 'arsip/gambar.jpg', 'arsip/a/tanpa-akhiran']) file(name, text);
const collect = async (...paths: string[]): Promise<{ entries: Entry[]; skipped: string[] }> => {
  const skipped: string[] = [];
  const entries: Entry[] = [];
  for await (const entry of walk(paths, (name) => skipped.push(name))) entries.push(entry);
  return { entries, skipped };
};
const relative = (entries: readonly Entry[]): string[] => entries.map((entry) => entry.path.replace(`${folder}/`, ''));

describe('folders', () => {
  test('files that a format knows, in the order of their paths by code units; hidden ones are not there, others are counted', async () => {
    const { entries, skipped } = await collect(path('arsip'));
    expect(relative(entries)).toEqual(files);
    expect([...files].sort()).toEqual(files);
    expect(skipped).toEqual([path('arsip/a/tanpa-akhiran'), path('arsip/gambar.jpg')]);
    expect(entries[0]).toEqual({ kind: 'file', path: path('arsip/Z/1.txt'), size: text.length });
  });

  test('a slash at the end changes nothing but the spelling', async () => {
    expect(relative((await collect(`${path('arsip')}/`)).entries)).toEqual(files);
  });

  test('the command line reads them, and says what it passed over', () => {
    const { stdout, stderr, status } = saripati([path('arsip')]);
    expect(status).toBe(0);
    expect(lines(stdout).map(({ source }) => source.path)).toEqual(files.map(path));
    expect(stderr).toBe('saripati: 2 files in folders were skipped: unknown extension\n');
    expect(saripati(['-j2', path('arsip')])).toMatchObject({ stdout, stderr, status });
  });

  test('a file of unknown extension is read as text when it is named', () => {
    expect(lines(saripati([path('arsip/a/tanpa-akhiran')]).stdout)).toMatchObject([{ id: 'tanpa-akhiran' }]);
  });

  test('links are followed, but never back to where they are', async () => {
    mkdirSync(path('tautan/dalam'), { recursive: true });
    symlinkSync('..', path('tautan/dalam/naik'));
    symlinkSync('.', path('tautan/diri'));
    symlinkSync(path('lain'), path('tautan/lain'));
    symlinkSync(path('tidak-ada'), path('tautan/putus.txt'));
    file('lain/isi.txt', text);
    const { entries, skipped } = await collect(path('tautan'));
    expect(relative(entries)).toEqual(['tautan/lain/isi.txt', 'tautan/putus.txt']);
    expect(entries[1]).toMatchObject({ kind: 'failure', failure: { code: 'input/not-found' } });
    expect(skipped).toEqual([]);
  });

  test('a named pipe and a socket are error records, not something to wait for', async () => {
    mkdirSync(path('aneh'));
    spawnSync('bash', ['-c', 'mkfifo "$0"', path('aneh/pipa.txt')]);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(path('aneh/soket.txt'), resolve));
    file('aneh/wajar.txt', text);
    const { stdout, status } = saripati(['-j2', path('aneh')]);
    server.close();
    expect(status).toBe(1);
    expect(lines(stdout).map(({ id, error, source }) => [id ?? error.code, source.path])).toEqual([
      ['input/not-a-file', path('aneh/pipa.txt')],
      ['input/not-a-file', path('aneh/soket.txt')],
      ['wajar', path('aneh/wajar.txt')],
    ]);
  });

  test.skipIf(process.getuid?.() === 0)('what may not be read is an error record in its place', () => {
    mkdirSync(path('tertutup/folder'), { recursive: true });
    chmodSync(file('tertutup/a.txt', text), 0);
    file('tertutup/z.txt', text);
    chmodSync(path('tertutup/folder'), 0);
    const out = lines(saripati([path('tertutup')]).stdout);
    chmodSync(path('tertutup/folder'), 0o700);
    expect(out.map(({ id, error }) => id ?? error.code)).toEqual(['input/not-readable', 'input/not-readable', 'z']);
  });
});

describe('patterns', () => {
  test.each([
    ['arsip/*.txt', ['arsip/a-1.txt', 'arsip/a.txt']],
    ['arsip/**/*.{txt,jsonl}', ['arsip/Z/1.txt', 'arsip/a-1.txt', 'arsip/a.txt', 'arsip/a/2.txt', 'arsip/a/b.jsonl']],
    ['arsip/a/tanpa*', ['arsip/a/tanpa-akhiran']],
    ['arsip/.ter*', ['arsip/.tersembunyi.txt']],
  ])('%s', async (pattern, expected) => {
    expect(relative((await collect(path(pattern))).entries)).toEqual(expected);
  });

  test('a pattern without a match is an error record', async () => {
    expect((await collect(path('arsip/*.csv'))).entries).toMatchObject([{ kind: 'failure', failure: { code: 'input/not-found' } }]);
  });

  test('a file whose name looks like a pattern is that file', async () => {
    file('arsip/Z/[baru].txt', text);
    expect(relative((await collect(path('arsip/Z/[baru].txt'))).entries)).toEqual(['arsip/Z/[baru].txt']);
  });
});

test('a pipe that is named is read', () => {
  const { stdout } = spawnSync('bash', ['-c', `"$0" "$1" -j2 -i jsonl <(echo '{"id":"a","text":"Halo."}')`, process.execPath, 'dist/bin/saripati.js'], {
    encoding: 'utf8',
  });
  expect(lines(stdout)).toMatchObject([{ id: 'a' }]);
});
