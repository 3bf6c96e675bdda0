import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lines, saripati } from '../cli/saripati.ts';
import { records, scratch } from './corpus.ts';
import { bytesOf, manifestOf } from './result.ts';

const { file, path } = scratch();
mkdirSync(path('arsip'));
file('arsip/a.jsonl', `${records(100)}{rusak\n\n${records(300, 100)}`);
file('arsip/b.txt', 'Presiden Rusia tiba di Jakarta pada 5 Mei 2020.');
file('arsip/c.jsonl', records(340, 300).trimEnd());
file('arsip/d.txt', 'Menteri Luar Negeri Prancis tiba di Surabaya kemarin.');
const inputs = [path('arsip'), path('tidak-ada.txt')];
const common = ['--shard-size', '60', '-j1', '-q', '--only', 'dates'];

interface PlanShape {
  readonly bytes: number;
  readonly shards: readonly {
    readonly bytes: number;
    readonly inputs: readonly { readonly path: string; readonly range?: { start: number; end: number; line: number } }[];
  }[];
}

function plan(shards: number): { readonly name: string; readonly plan: PlanShape } {
  const { stdout, stderr, status } = saripati(['plan', ...inputs, '--shards', String(shards)]);
  expect([status, stderr]).toEqual([1, `saripati: ${path('tidak-ada.txt')}: there is no such file [input/not-found]\n`]);
  return { name: file(`rencana-${shards}.json`, stdout), plan: JSON.parse(stdout) };
}

describe('plan', () => {
  test('shares files out by bytes, JSON lines at line beginnings, in order', () => {
    const { shards, bytes } = plan(4).plan;
    expect(shards).toHaveLength(4);
    expect(shards.reduce((sum, shard) => sum + shard.bytes, 0)).toBe(bytes);
    for (const shard of shards) expect(Math.abs(shard.bytes - bytes / 4)).toBeLessThan(1000);
    const text = readFileSync(path('arsip/a.jsonl'), 'utf8');
    const ranges = shards.flatMap((shard) => shard.inputs).flatMap(({ range }) => range ?? []);
    expect(ranges.length).toBeGreaterThan(2);
    for (const { start, line } of ranges.filter(({ start }) => start > 0 && start < text.length)) {
      expect([text[start - 1], text.slice(0, start).split('\n').length]).toEqual(['\n', line]);
    }
  });

  test('standard input cannot be shared out', () => {
    expect(saripati(['plan', '-', '--shards', '2'])).toMatchObject({ status: 2, stderr: expect.stringContaining('only once') });
  });
});

describe('merge', () => {
  const whole = path('utuh');
  saripati(['batch', ...inputs, '--out', whole, ...common]);

  test.each([
    [3, 'ndjson'],
    [5, 'ndjson.gz'],
  ])('%i shards in %s, merged, are the bytes of one run', (shards, format) => {
    const { name } = plan(shards);
    const parts = Array.from({ length: shards }, (_, k) => path(`bagian-${shards}-${k}`));
    for (const [k, part] of parts.entries())
      expect(saripati(['batch', '--plan', name, '--shard', `${k + 1}/${shards}`, '--out', part, '--format', format, ...common]).status).toBeLessThan(2);
    const out = path(`gabungan-${shards}`);
    expect(saripati(['merge', ...parts.reverse(), '--out', out, '--shard-size', '60']).status).toBe(1);
    expect(bytesOf(out)).toEqual(bytesOf(whole));
    const [first = '', ...rest] = parts;
    const refuse = (folders: readonly string[]): string => saripati(['merge', ...folders, '--out', path('batal')]).stderr;
    expect(refuse(rest)).toContain(`shard ${shards} of the plan is missing`);
    expect(refuse([...parts, first])).toContain('given twice');
    rmSync(`${first}/inputs.ndjson`);
    expect(refuse(parts)).toContain('inputs.ndjson: is missing');
    expect(refuse([whole])).toContain("not the result of a plan's shard");
  });
});

describe('the shard of an array job', () => {
  const { name } = plan(3);
  test.each([
    [{ SLURM_ARRAY_TASK_ID: '12', SLURM_ARRAY_TASK_MIN: '10' }, 3],
    [{ SLURM_ARRAY_TASK_ID: '0' }, 1],
    [{ AWS_BATCH_JOB_ARRAY_INDEX: '1' }, 2],
    [{ JOB_COMPLETION_INDEX: '2' }, 3],
  ])('%j', (env, shard) => {
    const out = path(`larik-${JSON.stringify(env).length}-${shard}`);
    expect(saripati(['batch', '--plan', name, '--out', out, ...common], '', { ...env }).status).toBeLessThan(2);
    expect(manifestOf(out)).toMatchObject({ part: { shard, of: 3 } });
  });

  test.each([
    [['--plan', name], {}, 'which shard?'],
    [['--plan', name], { JOB_COMPLETION_INDEX: '3' }, 'outside the plan'],
    [['--plan', name, '--shard', '1/4'], {}, 'has 3 shards'],
    [['--plan', name, '--shard', '4/3'], {}, 'from 1 to N'],
    [['--plan', path('arsip/b.txt'), '--shard', '1/3'], {}, 'not a saripati plan'],
    [['--shard', '1/3', path('arsip')], {}, 'needs --plan'],
  ])('%j is refused', (args, env, message) => {
    const { status, stderr } = saripati(['batch', ...args, '--out', path('tidak')], '', env);
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
  });

  test('a file that has changed its size since the plan was made is told', () => {
    const input = file('berubah.jsonl', records(50));
    const made = file('berubah.json', saripati(['plan', input, '--shards', '2']).stdout);
    file('berubah.jsonl', records(51));
    const { status, stderr } = saripati(['batch', '--plan', made, '--shard', '2/2', '--out', path('berubah'), ...common]);
    expect([status, stderr]).toEqual([3, expect.stringContaining('has changed')]);
  });
});

test('a plan of nothing has shards of nothing, which merge to nothing', () => {
  const made = file('kosong.json', saripati(['plan', file('kosong.jsonl', ''), '--shards', '2']).stdout);
  const parts = ['1/2', '2/2'].map((shard, k) => {
    saripati(['batch', '--plan', made, '--shard', shard, '--out', path(`kosong-${k}`), ...common]);
    return path(`kosong-${k}`);
  });
  expect(saripati(['merge', ...parts, '--out', path('kosong')]).status).toBe(0);
  expect(lines(readFileSync(path('kosong/inputs.ndjson'), 'utf8'))).toHaveLength(1);
  expect(manifestOf(path('kosong'))).toMatchObject({ records: 0, shards: [] });
});
