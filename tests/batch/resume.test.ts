import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { appendFileSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { CLI, saripati } from '../cli/saripati.ts';
import { longText, records, scratch } from './corpus.ts';
import { bytesOf } from './result.ts';

/** Rounds of kill -9; SARIPATI_KILL_ROUNDS=50 for a long look. */
const ROUNDS = Number(process.env.SARIPATI_KILL_ROUNDS ?? 12);

/** How often a run is killed before it may finish. */
const KILLS = ROUNDS > 12 ? 2 : 1;

const { file, path } = scratch();
mkdirSync(path('arsip'));
file('arsip/a.jsonl', records(120));
file('arsip/b.txt', 'Presiden Rusia tiba di Jakarta pada 5 Mei 2020.');
file('arsip/c.jsonl', `${records(150, 120)}{rusak\n\n${records(210, 150)}`);
file('arsip/d.txt', '');
file('arsip/e.jsonl', records(300, 210));
const args = (out: string, ...more: string[]): string[] => [
  'batch',
  path('arsip'),
  '--out',
  out,
  '--shard-size',
  '17',
  '-j2',
  '--errors',
  `${out}.galat`,
  ...more,
];

const started = performance.now();
saripati(args(path('utuh'), '-q'));
const duration = performance.now() - started;
const whole = bytesOf(path('utuh'));
const errors = readFileSync(path('utuh.galat'), 'utf8');

function start(out: string, ...more: string[]): ChildProcess {
  return spawn(process.execPath, [CLI, ...args(out, '-j2', ...more)], { stdio: ['ignore', 'ignore', 'pipe'] });
}

const ended = (child: ChildProcess): Promise<number | null> => new Promise((resolve) => child.on('close', (code) => resolve(code)));

/** Waits until a shard is finished. */
async function underWay(out: string): Promise<void> {
  while (!existsSync(out) || readdirSync(out).filter((name) => name.startsWith('part-')).length < 2) await wait(5);
}

function expectWhole(out: string): void {
  expect(bytesOf(out)).toEqual(whole);
  expect(readFileSync(`${out}.galat`, 'utf8')).toBe(errors);
}

describe('kill -9 at any moment, and --resume: the same bytes', () => {
  test.each(Array.from({ length: ROUNDS }, (_, k) => k))(
    'round %i',
    async (k) => {
      const out = path(`dibunuh-${k}`);
      let kills = 0;
      for (let turn = 0; turn < KILLS; turn++) {
        const share = 0.2 + Math.random() * 0.8;
        const child = start(out, '--resume');
        const end = ended(child);
        await wait(share * duration);
        kills += Number(child.kill('SIGKILL'));
        await end;
      }
      const left = existsSync(out) ? readdirSync(out) : [];
      const { status, stderr } = saripati(args(out, '--resume', '-q'));
      expect([status, stderr], `${kills} kills left ${left.length} files`).toEqual([1, '']);
      expectWhole(out);
      rmSync(out, { recursive: true });
    },
    60_000,
  );
});

describe('an interrupted run', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s: exit %i, resumable', async (signal, code) => {
    const out = path(signal);
    const child = start(out);
    const end = ended(child);
    let stderr = '';
    child.stderr?.on('data', (chunk) => {
      stderr += chunk;
    });
    await underWay(out);
    child.kill(signal);
    expect(await end).toBe(code);
    expect(stderr).toContain('--resume continues');
    expect(existsSync(`${out}/manifest.json`)).toBe(false);
    const shards = readdirSync(out).filter((name) => name.startsWith('part-'));
    expect(saripati(args(out, '--resume', '-q')).status).toBe(1);
    expect(shards.length).toBeGreaterThan(1);
    expectWhole(out);
  });

  test('analyze prints what it has in hand', async () => {
    const big = file('besar.jsonl', records(20_000));
    const child = spawn(process.execPath, [CLI, '-j2', '--only', 'dates', big], { stdio: ['ignore', 'pipe', 'ignore'] });
    const end = ended(child);
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      if (out === '') child.kill('SIGINT');
      out += chunk;
    });
    expect(await end).toBe(130);
    expect(out.endsWith('}\n')).toBe(true);
    expect(out.split('\n').length).toBeLessThan(20_000);
    for (const [k, line] of out.trimEnd().split('\n').entries()) expect(JSON.parse(line).id).toBe(`r${k}`);
  });
});

describe('what stands in the way of going on', () => {
  /** A run that was stopped after some shards. */
  async function stopped(name: string): Promise<string> {
    const out = path(name);
    const child = start(out);
    const end = ended(child);
    await underWay(out);
    child.kill('SIGKILL');
    await end;
    return out;
  }

  test('a full disk: exit 3, what is finished stays, resumable', () => {
    const input = file('tumbuh.jsonl', `${records(100)}${JSON.stringify({ text: longText(300_000) })}\n${records(130, 100)}`);
    const run = (out: string, ...more: string[]): string[] => [
      'batch',
      input,
      '--out',
      out,
      '--shard-size',
      '20',
      '-j1',
      '--only',
      'boilerplate',
      '--text',
      ...more,
    ];
    saripati(run(path('muat'), '-q'));
    const script = `ulimit -f 200; exec "$0" "$@"`;
    const { status, stderr } = spawnSync('bash', ['-c', script, process.execPath, CLI, ...run(path('penuh'))], { encoding: 'utf8' });
    expect(stderr).toContain('the result could not be written');
    expect(status).toBe(3);
    expect(readdirSync(path('penuh')).filter((name) => name.startsWith('part-'))).toHaveLength(5);
    expect(saripati(run(path('penuh'), '--resume')).status).toBe(0);
    expect(bytesOf(path('penuh'))).toEqual(bytesOf(path('muat')));
  });

  test('a torn last line of the journal and a damaged shard are done again', async () => {
    const out = await stopped('robek');
    appendFileSync(`${out}/.journal`, '0123456789abcdef {"shard":{"rec');
    writeFileSync(`${out}/part-00001.ndjson`, 'rusak');
    expect(saripati(args(out, '--resume', '-q')).status).toBe(1);
    expect(readFileSync(`${out}/part-00001.ndjson.damaged`, 'utf8')).toBe('rusak');
    rmSync(`${out}/part-00001.ndjson.damaged`);
    expectWhole(out);
  });

  test('other options, another input: refused with what differs', async () => {
    const out = await stopped('lain');
    for (const option of ['--date=2020-01-01', '--explain']) {
      const other = saripati(args(out, '--resume', option));
      expect([other.status, other.stderr]).toEqual([2, expect.stringContaining('started with different options')]);
    }
    copyFileSync(path('arsip/a.jsonl'), path('simpan'));
    writeFileSync(path('arsip/a.jsonl'), records(120).replace('Laporan ke-0.', 'Laporan ke-9.'));
    const changed = saripati(args(out, '--resume'));
    copyFileSync(path('simpan'), path('arsip/a.jsonl'));
    expect([changed.status, changed.stderr]).toEqual([3, expect.stringContaining('a.jsonl has changed since the run began')]);
    expect(saripati(args(out, '--resume', '-q')).status).toBe(1);
    expectWhole(out);
  });

  test('compressed shards and standard input, which is read again', async () => {
    const lines = records(300);
    const run = (out: string, ...more: string[]): string[] => [
      'batch',
      '-',
      '-i',
      'jsonl',
      '--out',
      out,
      '--format',
      'ndjson.gz',
      '--shard-size',
      '50',
      '-j1',
      ...more,
    ];
    saripati(run(path('pipa')), lines);
    const out = path('pipa-putus');
    const child = spawn(process.execPath, [CLI, ...run(out)], { stdio: ['pipe', 'ignore', 'ignore'] });
    const end = ended(child);
    child.stdin.write(lines.repeat(1).slice(0, -100));
    await wait(duration / 2);
    child.kill('SIGKILL');
    await end;
    expect(saripati(run(out, '--resume'), lines).status).toBe(0);
    expect(bytesOf(out)).toEqual(bytesOf(path('pipa')));
  });
});
