import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { layoutOf } from '../../src/batch/result/layout.ts';
import { type Holder, thisProcess } from '../../src/batch/result/lock/holder.ts';
import { locked } from '../../src/batch/result/lock/lock.ts';
import { CLI, saripati } from '../cli/saripati.ts';
import { records, scratch } from './corpus.ts';
import { bytesOf } from './result.ts';

const { file, path } = scratch();
const PACE = { beat: 50, watch: 500 };
const own = await thisProcess();

/** A folder with the lock of the given holder. */
function held(name: string, holder: Partial<Holder> | string): string {
  mkdirSync(path(name));
  writeFileSync(path(`${name}/.lock`), typeof holder === 'string' ? holder : JSON.stringify({ ...own, token: 'lain', ...holder }));
  return path(name);
}

const done = async (out: string): Promise<string> => locked(layoutOf(out, 'ndjson'), () => Promise.resolve('done'), PACE);

describe('a lock that was left behind is taken over', () => {
  test.each<[string, Partial<Holder> | string]>([
    ['by a process that has ended', { pid: 2 ** 22 + 1 }],
    ['by a process whose number another one has now', { began: '1' }],
    ['by a machine that is gone', { host: 'mesin-lain' }],
    ['before another boot', { space: 'lain' }],
    ['and is torn', '{"host":'],
    ['and is empty', ''],
  ])('%s', async (name, holder) => {
    const out = held(name.replaceAll(' ', '-'), holder);
    expect(await done(out)).toBe('done');
    expect(readdirSync(out)).toEqual([]);
  });
});

describe('a lock that is held is respected', () => {
  test('by a process of this machine: refused at once', async () => {
    const out = held('hidup', { pid: process.ppid, began: '' });
    await expect(done(out)).rejects.toThrow(`another run (process ${process.ppid} on ${own.host}) is writing to ${out}`);
    expect(readdirSync(out)).toEqual(['.lock']);
  });

  test('by another machine, as long as its time moves', async () => {
    const out = held('jauh', { host: 'mesin-lain', pid: 7 });
    const timer = setInterval(() => utimesSync(path('jauh/.lock'), new Date(), new Date()), PACE.beat);
    await expect(done(out)).rejects.toThrow('another run (process 7 on mesin-lain) is writing');
    clearInterval(timer);
  });

  test('a run that lost its lock is told', async () => {
    const out = path('direbut');
    const work = locked(
      layoutOf(out, 'ndjson'),
      async (stillOurs) => {
        stillOurs();
        writeFileSync(path('direbut/.lock'), JSON.stringify({ ...own, token: 'lain' }));
        await wait(PACE.beat * 4);
        stillOurs();
      },
      PACE,
    );
    await expect(work).rejects.toThrow(`another run has taken over ${out}`);
    expect(JSON.parse(readFileSync(path('direbut/.lock'), 'utf8')).token).toBe('lain');
  });

  test('a run holds it until it ends, and makes it move', async () => {
    const times = new Set<number>();
    await locked(
      layoutOf(path('hasil.ndjson'), 'ndjson'),
      async () => {
        for (let k = 0; k < 6; k++) {
          times.add(statSync(path('.hasil.ndjson.lock')).mtimeMs);
          await wait(PACE.beat);
        }
      },
      PACE,
    );
    expect(times.size).toBeGreaterThan(2);
    expect(existsSync(path('.hasil.ndjson.lock'))).toBe(false);
  });
});

test('two runs into one folder: the second is refused, the first is as if alone', async () => {
  const input = file('banyak.jsonl', records(3000));
  const args = (out: string): string[] => ['batch', input, '--out', out, '--shard-size', '500', '-j1', '--only', 'dates', '-q', '--resume'];
  const out = path('berdua');
  const first: ChildProcess = spawn(process.execPath, [CLI, ...args(out)], { stdio: 'ignore' });
  const ended = new Promise((resolve) => first.on('close', resolve));
  while (!existsSync(`${out}/.lock`)) await wait(5);
  const { status, stderr } = saripati(args(out));
  expect([status, stderr]).toEqual([2, expect.stringContaining(`another run (process ${first.pid} on`)]);
  expect(await ended).toBe(0);
  saripati(args(path('sendiri')));
  expect(bytesOf(out)).toEqual(bytesOf(path('sendiri')));
});
