import { appendFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { run } from '../cli/in-process.ts';
import { lines } from '../cli/saripati.ts';
import { scratch } from './corpus.ts';
import { bytesOf, manifestOf, shardsOf } from './result.ts';

const { file, path } = scratch();
const LINE = 'Dengarkan siaran pagi kami setiap hari!';
const TITLES = ['Harga Beras', 'Banjir Surut', 'Kapal Karam', 'Gempa Kecil', 'Pasar Terbakar', 'Jembatan Retak', 'Sekolah Libur', 'Panen Jagung'];
const article = (n: number, outlet: Record<string, string> = { outlet: 'Warta' }): string => {
  const title = TITLES[n] ?? `Judul${'abcdefgh'.charAt(n - 8)}`;
  return `${JSON.stringify({ id: `a${n}`, title, ...outlet, text: `${title} di Kota Lama\nWarga resah.\n${LINE}\nMereka menunggu.` })}\n`;
};
const articles = (from: number, to: number): string => Array.from({ length: to - from }, (_, k) => article(from + k)).join('');
const common = ['--only', 'boilerplate', '--shard-size', '3', '-q'];
const kinds = (out: string): unknown[] => lines(shardsOf(out)).map(({ boilerplate }) => boilerplate.map(({ rule, text }) => [rule, text]));
const MARKED = [['baris-berulang', LINE]];

mkdirSync(path('arsip'));
file('arsip/a.jsonl', articles(0, 4));
file('arsip/b.jsonl', articles(4, 8) + article(8, { outlet: 'Lain' }));

describe('batch --learn-boilerplate', () => {
  const whole = path('utuh');

  test('a line in many articles of one outlet is marked there, and nowhere else', async () => {
    expect((await run(['batch', path('arsip'), '--out', whole, '--learn-boilerplate', '-j2', ...common])).status).toBe(0);
    expect(kinds(whole)).toEqual([...Array.from({ length: 8 }, () => MARKED), []]);
    expect(manifestOf(whole).repeated).toEqual([{ outlet: 'warta', line: LINE, articles: 8, of: 8 }]);
  });

  test('without it nothing is', async () => {
    await run(['batch', path('arsip'), '--out', path('tanpa'), '-j1', ...common]);
    expect(kinds(path('tanpa')).flat()).toEqual([]);
    expect(manifestOf(path('tanpa'))).not.toHaveProperty('repeated');
  });

  test('one worker, and the shards of a plan, merged, give the same bytes', async () => {
    await run(['batch', path('arsip'), '--out', path('satu'), '--learn-boilerplate', '-j1', ...common]);
    expect(bytesOf(path('satu'))).toEqual(bytesOf(whole));
    const { stdout } = await run(['plan', path('arsip'), '--shards', '2', '--learn-boilerplate', '-j1']);
    const plan = file('rencana.json', stdout);
    for (const shard of ['1', '2']) await run(['batch', '--plan', plan, '--shard', `${shard}/2`, '--out', path(`bagian-${shard}`), '-j1', ...common]);
    await run(['merge', path('bagian-1'), path('bagian-2'), '--out', path('semua'), '--shard-size', '3', '-q']);
    expect(bytesOf(path('semua'))).toEqual(bytesOf(whole));
    expect(await run(['batch', '--plan', plan, '--shard', '1/2', '--out', path('x'), '--learn-boilerplate'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('plan --learn-boilerplate'),
    });
  });

  test('a run that was stopped goes on with what it has learnt', async () => {
    const input = file('rusak.jsonl', `${articles(0, 6)}{rusak\n${articles(6, 8)}`);
    const out = path('berhenti');
    const args = ['batch', input, '--out', out, '--learn-boilerplate', '-j1', ...common];
    expect((await run([...args, '--strict'])).status).toBe(1);
    expect((await run([...args, '--resume'])).status).toBe(1);
    await run(['batch', input, '--out', path('terus'), '--learn-boilerplate', '-j1', ...common]);
    expect(bytesOf(out)).toEqual(bytesOf(path('terus')));
    expect((await run(['batch', input, '--out', out, '-j1', '--resume', ...common])).stderr).toContain('different learnt boilerplate');
  });

  test('what is added to a finished result is read with what that has learnt; a shard made again, too', async () => {
    const input = file('tumbuh.jsonl', articles(0, 8));
    const out = path('tumbuh');
    const night = ['batch', input, '--out', out, '--learn-boilerplate', '--resume', '-j1', ...common];
    await run(night);
    const before = bytesOf(out);
    rmSync(`${out}/part-00001.ndjson`);
    await run(night);
    expect(bytesOf(out)).toEqual(before);
    appendFileSync(input, article(8));
    await run(night);
    expect(kinds(out)).toEqual(Array.from({ length: 9 }, () => MARKED));
    expect(manifestOf(out).repeated).toEqual(JSON.parse(JSON.stringify([{ outlet: 'warta', line: LINE, articles: 8, of: 8 }])));
    expect((await run(['verify', out])).status).toBe(0);
  });

  test.each(['strict', 'off'])('--boilerplate %s would mark none of the lines', async (mode) => {
    expect(await run(['batch', path('arsip'), '--out', path('x'), '--learn-boilerplate', '--boilerplate', mode])).toMatchObject({ status: 2 });
  });

  test('standard input can be read only once', async () => {
    expect(await run(['batch', '-', '-i', 'jsonl', '--out', path('masuk'), '--learn-boilerplate', '-j1'], articles(0, 8))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('only once'),
    });
  });

  test('a manifest whose lines were edited into something else is not taken', async () => {
    const name = `${path('satu')}/manifest.json`;
    const text = readFileSync(name, 'utf8').replace('"line": "', '"line": 5, "x": "');
    file('satu/manifest.json', text);
    expect((await run(['verify', path('satu')])).status).toBe(1);
  });
});
