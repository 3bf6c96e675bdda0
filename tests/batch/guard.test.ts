import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Ran, run } from '../cli/in-process.ts';
import { records, scratch } from './corpus.ts';
import { bytesOf, shardsOf } from './result.ts';

const { path, file } = scratch();

function folder(name: string): string {
  mkdirSync(path(name), { recursive: true });
  return path(name);
}

const batch = (...args: readonly string[]): Promise<Ran> => run(['batch', ...args, '-j1', '--only', 'dates']);

/** A result over three records, with the folder of its input. */
async function result(name: string): Promise<{ readonly input: string; readonly out: string }> {
  const input = folder(`${name}-arsip`);
  file(`${name}-arsip/a.jsonl`, records(3));
  const out = path(name);
  expect((await batch(input, '--out', out, '-q')).status).toBe(0);
  return { input, out };
}

describe('files that are not ours stay as they are (#19)', () => {
  test.each([['--resume'], ['--overwrite'], ['-q']])('a file where the result is to go, with %s', async (mode) => {
    const mine = file('milik.jsonl', 'milik saya\n');
    const { status, stderr } = await batch(file('a.jsonl', records(2)), '--out', mine, mode);
    expect([status, stderr]).toEqual([2, expect.stringContaining('milik.jsonl is in the way')]);
    expect(readFileSync(mine, 'utf8')).toBe('milik saya\n');
  });

  test.each([['--resume'], ['--overwrite']])('files that bear our names in a folder, with %s', async (mode) => {
    const out = folder(`nama${mode}`);
    for (const name of ['part-00000.ndjson', 'manifest.json', 'inputs.ndjson', '.journal', '.part-00001.ndjson.partial'])
      writeFileSync(`${out}/${name}`, 'asing');
    const before = bytesOf(out);
    const { status, stderr } = await batch(file('a.jsonl', records(2)), '--out', out, mode);
    expect([status, stderr]).toEqual([2, expect.stringContaining('is in the way')]);
    expect(bytesOf(out)).toEqual(before);
  });

  test('a lock that is none', async () => {
    const out = folder('kunci');
    writeFileSync(`${out}/.lock`, 'catatan');
    const { status } = await batch(file('a.jsonl', records(2)), '--out', out);
    expect([status, readFileSync(`${out}/.lock`, 'utf8')]).toEqual([2, 'catatan']);
  });

  test('--overwrite keeps a listed file that someone has changed, and all others with it', async () => {
    const { input, out } = await result('diubah');
    writeFileSync(`${out}/part-00000.ndjson`, 'suntingan saya');
    const before = bytesOf(out);
    const { status, stderr } = await batch(input, '--out', out, '--overwrite');
    expect([status, stderr]).toEqual([2, expect.stringContaining('part-00000.ndjson was changed since saripati wrote it')]);
    expect(bytesOf(out)).toEqual(before);
  });

  test('--overwrite removes what is listed, and only that', async () => {
    const { input, out } = await result('ditimpa');
    expect((await batch(input, '--out', out, '--overwrite')).status).toBe(0);
    writeFileSync(`${out}/part-00009.ndjson`, 'asing');
    expect((await batch(input, '--out', out, '--overwrite')).status).toBe(2);
    expect(readdirSync(out).sort()).toEqual(['inputs.ndjson', 'manifest.json', 'part-00000.ndjson', 'part-00009.ndjson']);
  });
});

describe('inputs are never written to (#19)', () => {
  test.each([
    ['by its name', (input: string) => input],
    [
      'by a symbolic link',
      (input: string): string => {
        symlinkSync(input, path('tautan.jsonl'));
        return path('tautan.jsonl');
      },
    ],
    [
      'by a hard link',
      (input: string): string => {
        linkSync(input, path('keras.jsonl'));
        return path('keras.jsonl');
      },
    ],
  ])('as the result, %s', async (_, name) => {
    const input = file('masukan.jsonl', records(2));
    const out = name(input);
    for (const mode of ['--overwrite', '--resume']) expect((await batch(input, '--out', out, mode)).stderr).toContain('is an input');
    expect(readFileSync(input, 'utf8')).toBe(records(2));
  });

  test('a file in the folder of inputs that bears the name of a shard', async () => {
    const input = folder('sama');
    file('sama/part-00000.ndjson', records(2));
    for (const mode of ['--overwrite', '--resume']) expect((await batch(input, '--out', input, mode)).status).toBe(2);
    expect(readFileSync(`${input}/part-00000.ndjson`, 'utf8')).toBe(records(2));
  });

  test('as --output of another command, found in a folder', async () => {
    const input = folder('keluaran');
    file('keluaran/a.txt', 'Hari ini.');
    const { status, stderr } = await run([input, '-o', `${input}/a.txt`, '--overwrite']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('it is an input')]);
    expect(readFileSync(`${input}/a.txt`, 'utf8')).toBe('Hari ini.');
  });
});

describe('--errors', () => {
  test('empties no file that is there', async () => {
    const input = file('salah.jsonl', '{rusak\n');
    for (const taken of [input, file('plan.json', '{}')]) {
      const before = readFileSync(taken, 'utf8');
      expect((await batch(input, '--out', path('galat'), '--errors', taken)).status).toBe(2);
      expect(readFileSync(taken, 'utf8')).toBe(before);
    }
  });

  test('is no file of the result', async () => {
    const { stderr } = await batch(file('a.jsonl', records(2)), '--out', path('galat-2'), '--errors', path('galat-2/part-00000.ndjson'));
    expect(stderr).toContain('a file of the result itself');
  });

  test('is gone on with by the result that wrote it, and by no other', async () => {
    const input = file('tumbuh.jsonl', `{rusak\n${records(1)}`);
    const args = (out: string): string[] => [input, '--out', path(out), '--errors', path('e.ndjson'), '--resume', '-q'];
    expect((await batch(...args('e1'))).status).toBe(1);
    expect((await batch(...args('e2'))).status).toBe(2);
    writeFileSync(input, `${readFileSync(input, 'utf8')}{rusak lagi\n`);
    expect((await batch(...args('e1'))).status).toBe(1);
    expect(readFileSync(path('e.ndjson'), 'utf8').match(/"line":\d/gu)).toEqual(['"line":1', '"line":3']);
  });
});

describe('results among inputs', () => {
  test('are passed over: finished, unfinished, and single files', async () => {
    const { input, out } = await result('berulang');
    const inside = `${input}/hasil`;
    expect((await batch(input, '--out', inside, '-q')).status).toBe(0);
    expect((await batch(input, '--out', `${input}/satu.ndjson`, '-q')).status).toBe(0);
    const again = await batch(input, '--out', path('luar'));
    expect(again.stderr).toContain('6 files of results were skipped');
    expect(shardsOf(path('luar'))).toBe(shardsOf(out));
    rmSync(`${inside}/manifest.json`);
    expect((await run([input, '-q', '--only', 'dates', '-j2'])).stdout.split('\n')).not.toHaveLength(4);
    expect((await batch(`${inside}/part-00000.ndjson`, '--out', path('bernama'), '-q')).status).toBe(1);
  });
});

test('merge never writes to one of its parts', async () => {
  const plan = path('rencana.json');
  writeFileSync(plan, (await run(['plan', file('m.jsonl', records(4)), '--shards', '2'])).stdout);
  const parts = [1, 2].map((k) => path(`bagian-${k}`));
  for (const [k, part] of parts.entries()) await batch('--plan', plan, '--shard', `${k + 1}/2`, '--out', part, '-q');
  const before = parts.map(bytesOf);
  for (const mode of ['--overwrite', '-q']) expect((await run(['merge', ...parts, '--out', parts[0] ?? '', mode])).status).toBe(2);
  expect(parts.map(bytesOf)).toEqual(before);
  expect((await run(['merge', ...parts, '--out', path('utuh'), '-q'])).status).toBe(0);
  expect(existsSync(path('utuh/manifest.json'))).toBe(true);
});
