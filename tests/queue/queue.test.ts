import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { sha256Of } from '../../src/batch/result/manifest.ts';
import { VERSION } from '../../src/version.ts';
import { longText, records, scratch } from '../batch/corpus.ts';
import { bytesOf } from '../batch/result.ts';
import { CLI, saripati } from '../cli/saripati.ts';
import { freePort, HAS_REDIS, startRedis, stopRedis } from './redis.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const SHARDS = 3;
/** SARIPATI_KILL_ROUNDS=50 for a long look. */
const KILLS = Number(process.env.SARIPATI_KILL_ROUNDS ?? 4);
const { file, path, folder } = scratch();
mkdirSync(path('arsip'));
/** Ends each shard: while it is analysed, the parts before it are finished. */
const long = `${JSON.stringify({ id: 'panjang', text: longText(400_000) })}\n`;
file('arsip/a.jsonl', [records(200), long, records(300, 200), '{rusak\n\n', records(400, 300), long, records(600, 400), long].join(''));
file('arsip/b.txt', 'Presiden Rusia tiba di Jakarta pada 5 Mei 2020.');
const SIZE = ['--shard-size', '40'];
const ANALYSIS = ['--only', 'dates,countries', '--date', '2025-06-18'];

/** A worker under way. */
interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<{ readonly code: number | null; readonly stderr: string }>;
  readonly said: () => string;
}

let redis = '';
let queues = 0;
beforeAll(async () => {
  if (!HAS_REDIS) return;
  redis = `redis://127.0.0.1:${await startRedis()}`;
  file('rencana.json', saripati(['plan', path('arsip'), '--shards', String(SHARDS)]).stdout);
  saripati(['batch', path('arsip'), '--out', path('utuh'), '-q', ...SIZE, ...ANALYSIS]);
});

/** A queue of its own for a test: what its commands are given, and where its shards go. */
function fresh(): { readonly queue: readonly string[]; readonly out: string } {
  queues++;
  return { queue: ['--redis', redis, '--queue', `uji-${queues}`], out: path(`bagian-${queues}`) };
}

const enqueue = (queue: readonly string[], out: string, ...more: string[]): ReturnType<typeof saripati> =>
  saripati(['enqueue', path('rencana.json'), ...queue, '--out', out, '--backoff-ms', '100', ...SIZE, ...ANALYSIS, ...more]);

function startWorker(queue: readonly string[], ...more: string[]): Started {
  const child = spawn(process.execPath, [CLI, 'worker', ...queue, '-j1', '--lock-ms', '1000', ...more], { stdio: ['ignore', 'ignore', 'pipe'] });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  const ended = new Promise<Awaited<Started['ended']>>((resolve) => child.on('close', (code) => resolve({ code, stderr })));
  return { child, ended, said: () => stderr };
}

/** Waits until a shard is half done; gives its folder and the process that does it. */
async function underWay(out: string): Promise<{ readonly shard: string; readonly pid: number }> {
  for (;;) {
    const shards = existsSync(out) ? readdirSync(out).map((name) => join(out, name)) : [];
    const shard = shards.find((name) => existsSync(join(name, '.lock')) && existsSync(join(name, 'part-00000.ndjson')));
    if (shard) return { shard, pid: JSON.parse(readFileSync(join(shard, '.lock'), 'utf8')).pid };
    await wait(2);
  }
}

function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0) && !/\) Z /u.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

/** How many shards are done. */
function finished(out: string): number {
  return existsSync(out) ? readdirSync(out).filter((name) => existsSync(join(out, name, 'manifest.json'))).length : 0;
}

/** The parts, merged, are the bytes of one run. */
function expectWhole(out: string): void {
  rmSync(path('gabungan'), { recursive: true, force: true });
  const parts = readdirSync(out).map((name) => join(out, name));
  const { status, stderr } = saripati(['merge', ...parts, '--out', path('gabungan'), '-q', ...SIZE]);
  expect([status, stderr]).toEqual([1, '']);
  expect(bytesOf(path('gabungan'))).toEqual(bytesOf(path('utuh')));
}

const states = (queue: readonly string[], out: string): unknown[] =>
  enqueue(queue, out, '--status')
    .stdout.trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe.skipIf(!HAS_REDIS)('a plan on a queue', () => {
  test('done by one worker and merged: the bytes of one run; enqueued again: nothing to do', async () => {
    const { queue, out } = fresh();
    expect(enqueue(queue, out).stderr).toBe(`saripati: ${SHARDS} shards put on the queue; 0 already there, 0 already done\n`);
    expect(enqueue(queue, out).stderr).toBe(`saripati: 0 shards put on the queue; ${SHARDS} already there, 0 already done\n`);
    expect(states(queue, out)).toMatchObject(
      Array.from({ length: SHARDS }, (_, k) => ({ shard: k + 1, of: SHARDS, state: 'waiting', worker: null, records: null })),
    );
    const { code, stderr } = await startWorker(queue, '--until-empty').ended;
    expect(code).toBe(1);
    expect(stderr).toContain('a.jsonl:302: the line is not JSON');
    expect(stderr).toContain(`shard ${SHARDS} of ${SHARDS}: done`);
    expectWhole(out);
    expect(enqueue(queue, out).stderr).toContain(`0 shards put on the queue; 0 already there, ${SHARDS} already done`);
    expect(enqueue(queue, out, '--text').stderr).toContain(`${SHARDS} shards put on the queue; 0 already there`);
    rmSync(join(out, '2'), { recursive: true });
    expect(enqueue(queue, out).stderr).toContain(`1 shard put on the queue; 0 already there, ${SHARDS - 1} already done`);
    expect(states(queue, out)).toMatchObject([
      { state: 'done', attempts: 1, worker: expect.stringContaining(hostname()) },
      { state: 'waiting' },
      { state: 'done' },
    ]);
  });

  test('two workers share it; --wait tells the end', async () => {
    const { queue, out } = fresh();
    const workers = [startWorker(queue), startWorker(queue)];
    const { status, stderr } = enqueue(queue, out, '--wait');
    expect([status, stderr]).toEqual([1, expect.stringContaining(`${SHARDS} of ${SHARDS} shards done (1 failed records)\n`)]);
    for (const { child } of workers) child.kill('SIGTERM');
    const ends = await Promise.all(workers.map(({ ended }) => ended));
    expect(ends.map(({ code }) => code)).toEqual([143, 143]);
    for (const end of ends) expect(end.stderr).toMatch(/shard \d of 3: done/u);
    expectWhole(out);
  });
});

describe.skipIf(!HAS_REDIS)('a worker that is killed (kill -9)', () => {
  test('takes its shard down with it; another goes on where it was', async () => {
    const { queue, out } = fresh();
    enqueue(queue, out);
    const first = startWorker(queue);
    const { pid } = await underWay(out);
    first.child.kill('SIGKILL');
    await first.ended;
    // It may still write the last lines of the shard: a shard done is none to repeat.
    for (let tries = 0; runs(pid) && tries < 100; tries++) await wait(10);
    expect(runs(pid)).toBe(false);
    const { code, stderr } = await startWorker(queue, '--until-empty').ended;
    expect([code, stderr]).toEqual([1, expect.not.stringContaining('failed,')]);
    expectWhole(out);
  });

  test('and its child at the same moment', async () => {
    const { queue, out } = fresh();
    enqueue(queue, out);
    const first = startWorker(queue);
    const { pid } = await underWay(out);
    process.kill(pid, 'SIGKILL');
    first.child.kill('SIGKILL');
    await first.ended;
    expect((await startWorker(queue, '--until-empty').ended).code).toBe(1);
    expectWhole(out);
  });

  test('only the child: the shard is tried again', async () => {
    const { queue, out } = fresh();
    enqueue(queue, out);
    const worker = startWorker(queue, '--until-empty', '-q');
    process.kill((await underWay(out)).pid, 'SIGKILL');
    expect(await worker.ended).toEqual({ code: 1, stderr: '' });
    expect(states(queue, out).filter((row) => JSON.stringify(row).includes('"attempts":2'))).toHaveLength(1);
    expectWhole(out);
  });
});

describe.skipIf(!HAS_REDIS)('workers that are killed at any moment', () => {
  test(`${KILLS} times: the bytes of one run`, { timeout: KILLS * 225_000 }, async () => {
    const { queue, out } = fresh();
    const begin = (): unknown => enqueue(queue, out, '--attempts', '1000');
    begin();
    let midway = 0;
    for (let kills = 0; kills < KILLS; kills++) {
      const workers = [startWorker(queue, '--lock-ms', '400'), startWorker(queue, '--lock-ms', '400')];
      await wait(500 + Math.random() * 3000);
      for (const { child, ended } of workers) {
        child.kill('SIGKILL');
        await ended;
      }
      midway += Number(finished(out) < SHARDS);
      if (finished(out) < SHARDS) continue;
      expectWhole(out);
      rmSync(out, { recursive: true });
      begin();
    }
    if (KILLS > 12) console.log(`${midway} of ${KILLS} rounds ended before the shards were done`);
    await startWorker(queue, '--until-empty', '-q').ended;
    expect(states(queue, out)).toMatchObject(Array.from({ length: SHARDS }, () => ({ state: 'done' })));
    expectWhole(out);
  });
});

describe.skipIf(!HAS_REDIS)('Redis that is stopped, and started again with its data', () => {
  test('while two workers run, one of them killed halfway: the bytes of one run', async () => {
    const [port, data] = [await freePort(), path('redis')];
    mkdirSync(data);
    const start = (): Promise<number> => startRedis(() => ['--port', String(port), '--dir', data, '--appendonly', 'yes']);
    const queue = ['--redis', `redis://127.0.0.1:${port}`, '--queue', 'mati-hidup'];
    const out = path('bagian-redis');
    await start();
    enqueue(queue, out);
    const [killed, other] = [startWorker(queue), startWorker(queue, '--until-empty')];
    await underWay(out);
    stopRedis(port);
    killed.child.kill('SIGKILL');
    await killed.ended;
    await wait(2000);
    await start();
    const { code, stderr } = await other.ended;
    expect([code, stderr]).toEqual([1, expect.not.stringContaining('failed,')]);
    expect(states(queue, out)).toMatchObject(Array.from({ length: SHARDS }, () => ({ state: 'done' })));
    expectWhole(out);
    stopRedis(port);
  });
});

describe.skipIf(!HAS_REDIS)('a worker that', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('gets %s hands its shard back: exit %i', async (signal, code) => {
    const { queue, out } = fresh();
    enqueue(queue, out);
    const worker = startWorker(queue);
    const { pid } = await underWay(out);
    worker.child.kill(signal);
    expect(await worker.ended).toEqual({ code, stderr: expect.stringContaining('handed back') });
    expect(runs(pid)).toBe(false);
    expect(states(queue, out)).toMatchObject(Array.from({ length: SHARDS }, () => ({ state: 'waiting', attempts: 0 })));
    expect((await startWorker(queue, '--until-empty').ended).code).toBe(1);
    expectWhole(out);
  });

  test('stands still while its child works on does not have the shard written twice', async () => {
    const { queue, out } = fresh();
    enqueue(queue, out, '--attempts', '20');
    const first = startWorker(queue, '--until-empty');
    await underWay(out);
    first.child.kill('SIGSTOP');
    const second = startWorker(queue, '--until-empty');
    expect((await second.ended).code).toBe(1);
    first.child.kill('SIGCONT');
    await first.ended;
    expectWhole(out);
  });

  test('fails a shard says why, and tries as often as was asked for; enqueued again it begins anew', async () => {
    const { queue, out } = fresh();
    writeFileSync(path('menghalangi'), '');
    enqueue(queue, path('menghalangi'), '--attempts', '2');
    const { code, stderr } = await startWorker(queue, '--until-empty').ended;
    expect(code).toBe(1);
    expect(stderr.match(/failed, will be tried again: /gu)).toHaveLength(SHARDS);
    expect(stderr.match(/shard \d of 3: failed: .{0,20}the result could not be written: .{0,99}a file is where a folder should be/gu)).toHaveLength(SHARDS);
    expect(states(queue, path('menghalangi'))).toMatchObject(
      Array.from({ length: SHARDS }, () => ({ state: 'failed', attempts: 2, reason: expect.stringContaining('a file is where a folder should be') })),
    );
    rmSync(path('menghalangi'));
    expect(enqueue(queue, path('menghalangi'), '--attempts', '2').stderr).toContain(`${SHARDS} shards put on the queue; 0 already there`);
    expect((await startWorker(queue, '--until-empty', '-q').ended).code).toBe(1);
    expectWhole(path('menghalangi'));
    expect(existsSync(out)).toBe(false);
  });

  test.each([
    ['a plan that has changed', { sha256: 'lain' }, 'has changed since the shard was enqueued'],
    ['another version', { version: '0.0.0' }, 'was enqueued by version 0.0.0'],
    ['a folder that is not here', { folder: '/tidak/ada' }, 'there is no folder /tidak/ada'],
    ['an option to write elsewhere', { options: ['--errors=/tmp/galat'] }, 'an option that shards do not have: --errors'],
    ['no shard at all', { schema: 'lain' }, 'this is not a shard that saripati put on the queue'],
  ])('finds %s refuses it', async (_, wrong, reason) => {
    const { queue, out } = fresh();
    const { Queue } = await import('bullmq');
    const { Redis } = await import('ioredis');
    const connection = new Redis(redis, { maxRetriesPerRequest: null });
    const right = {
      schema: 'saripati-job/1',
      version: VERSION,
      folder,
      plan: path('rencana.json'),
      sha256: sha256Of(readFileSync(path('rencana.json'), 'utf8')),
      shard: 1,
      of: SHARDS,
      out,
      options: [],
    };
    await new Queue(queue[3] ?? '', { connection }).add('shard', { ...right, ...wrong });
    const { code, stderr } = await startWorker(queue, '--until-empty').ended;
    connection.disconnect();
    expect([code, stderr]).toEqual([1, expect.stringContaining(reason)]);
    expect(existsSync(out)).toBe(false);
  });
});
