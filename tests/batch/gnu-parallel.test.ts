import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { CLI, ROOT } from '../cli/saripati.ts';
import { records, scratch } from './corpus.ts';
import { bytesOf } from './result.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const HAS_PARALLEL = spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout?.startsWith('GNU parallel') ?? false;
if (!HAS_PARALLEL) console.warn('GNU parallel is not installed: the tests of its recipe are skipped');

/** The recipes of docs/BATCH.md, as they stand there. */
const blocks = [...readFileSync(`${ROOT}/docs/BATCH.md`, 'utf8').matchAll(/^```bash\n(?<block>.{1,2000}?)^```/gmsu)].map(({ groups }) => groups?.block ?? '');
const [oneHost = '', severalHosts = ''] = blocks.filter((block) => block.includes('| parallel '));
const MERGE = 'saripati merge bagian/* --out hasil/\n';

const { folder, file, path } = scratch();
mkdirSync(path('arsip'));
file('arsip/a.jsonl', `${records(400)}{rusak\n\n${records(800, 400)}`);
file('arsip/b.txt', 'Presiden Rusia tiba di Jakarta pada 5 Mei 2020.');
mkdirSync(path('bin'));
chmodSync(file('bin/saripati', `#!/bin/sh\nexec '${process.execPath}' '${CLI}' "$@"\n`), 0o755);
/** What ssh and sshd do with `ssh [options] host -- command`, on this machine: sshd names the login shell, without which parallel runs nothing. */
const SSH = [
  '#!/bin/sh',
  'while case $1 in -*) true ;; *) false ;; esac; do shift; done',
  'echo $1 >> $HOME/hosts',
  'shift',
  'test $1 = -- && shift',
  'cd / && SHELL=/bin/sh exec /bin/sh -c "$*"',
];
chmodSync(file('bin/ssh-palsu', `${SSH.join('\n')}\n`), 0o755);
const env = { ...process.env, HOME: folder, PATH: `${path('bin')}:${process.env.PATH ?? ''}` };

const shell = (script: string, more: Record<string, string> = {}): ReturnType<typeof spawnSync> =>
  spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8', env: { ...env, ...more } });

function expectWhole(): void {
  expect(bytesOf(path('hasil'))).toEqual(bytesOf(path('utuh')));
}

/** Exit codes and hosts of the job log. */
function log(): string[][] {
  const [, ...rows] = readFileSync(path('kerja.log'), 'utf8').trim().split('\n');
  return rows.map((row) => row.split('\t'));
}

/** Kills the run that holds the lock. */
function kill(lock: string): void {
  if (!existsSync(lock)) return;
  try {
    process.kill(JSON.parse(readFileSync(lock, 'utf8')).pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

describe.skipIf(!HAS_PARALLEL)('the recipes for GNU parallel', () => {
  beforeAll(() => {
    shell('saripati batch arsip/ --out utuh -q');
  });
  beforeEach(() => {
    for (const name of ['bagian', 'hasil', 'kerja.log', 'hosts']) rmSync(path(name), { recursive: true, force: true });
  });

  test('one machine: the bytes of one run; again: nothing to do', () => {
    const { status } = shell(oneHost);
    expect(status).toBe(1);
    expectWhole();
    expect(log().map((row) => row[6])).toEqual(Array.from({ length: 8 }, () => '0'));
    expect(shell(oneHost.replace(MERGE, '')).stderr).toBe('');
  });

  test('all of it killed (kill -9), then the same lines again: the same bytes', async () => {
    const child = spawn('bash', ['-c', oneHost], { cwd: folder, env, stdio: 'ignore', detached: true });
    const ended = new Promise((resolve) => child.on('close', resolve));
    while (!existsSync(path('bagian')) || !readdirSync(path('bagian'), { recursive: true }).some((name) => `${name}`.endsWith('.partial'))) await wait(2);
    process.kill(-(child.pid ?? 0), 'SIGKILL');
    await ended;
    for (const shard of readdirSync(path('bagian'))) kill(path(`bagian/${shard}/.lock`));
    expect(existsSync(path('hasil'))).toBe(false);
    expect(shell(oneHost).status).toBe(1);
    expectWhole();
  });

  test('several machines, all of them this one', () => {
    file('mesin.txt', ':\n');
    shell('saripati plan arsip/ --shards 8 > plan.json');
    expect(shell(severalHosts).status).toBe(0);
    expect(shell(MERGE).status).toBe(1);
    expectWhole();
  });

  test('several machines, behind a stand-in for ssh', () => {
    file('mesin.txt', 'mesin-a\nmesin-b\n');
    shell('saripati plan arsip/ --shards 8 > plan.json');
    expect(shell(severalHosts, { PARALLEL_SSH: 'ssh-palsu' }).status).toBe(0);
    expect(shell(MERGE).status).toBe(1);
    expectWhole();
    expect(new Set(log().map((row) => row[1]))).toEqual(new Set(['mesin-a', 'mesin-b']));
    expect(new Set(readFileSync(path('hosts'), 'utf8').trim().split('\n'))).toEqual(new Set(['mesin-a', 'mesin-b']));
  });
});
