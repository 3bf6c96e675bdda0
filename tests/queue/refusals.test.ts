import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scratch } from '../batch/corpus.ts';
import { ROOT, saripati } from '../cli/saripati.ts';
import { freePort, HAS_REDIS, startRedis } from './redis.ts';

const { file, path } = scratch();

describe('what stands in the way', () => {
  const URL_WITH_PASSWORD = (port: number): string => `redis://pengguna:rahasia@127.0.0.1:${port}/3?password=rahasia`;

  test.each([['worker'], ['enqueue']])('%s: a Redis that does not answer is told, without its password', async (command) => {
    const port = await freePort();
    const plan = file(`rencana-${command}.json`, JSON.stringify({ schema: 'saripati-plan/1', version: '0.1.0', input: 'auto', bytes: 0, shards: [] }));
    const args = command === 'worker' ? [] : [plan, '--out', path('tidak')];
    const { status, stderr } = saripati([command, ...args, '--redis', URL_WITH_PASSWORD(port)]);
    expect([status, stderr]).toEqual([3, expect.stringContaining(`Redis at redis://pengguna:***@127.0.0.1:${port}/3 cannot be reached: connect ECONNREFUSED`)]);
    expect(stderr).not.toContain('rahasia');
  });

  test.skipIf(!HAS_REDIS)('a wrong password', async () => {
    const port = await startRedis((free) => ['--port', String(free), '--requirepass', 'benar']);
    const { status, stderr } = saripati(['worker', '--redis', `redis://:rahasia@127.0.0.1:${port}`]);
    expect([status, stderr]).toEqual([3, expect.stringContaining('WRONGPASS')]);
    expect(stderr).not.toContain('rahasia');
    expect(saripati(['worker', '--until-empty', '--redis', `redis://:benar@127.0.0.1:${port}`]).status).toBe(0);
  });

  test.each([
    [[], {}, 'where is Redis?'],
    [['--redis', 'localhost:6379'], {}, 'not a Redis URL'],
    [['--redis', 'http://rahasia@a'], {}, 'not a Redis URL'],
    [[], { SARIPATI_REDIS: 'lain' }, 'not a Redis URL'],
  ])('%j with %j: wrong usage', (args, env, message) => {
    const { status, stderr } = saripati(['worker', ...args], '', { SARIPATI_REDIS: '', ...env });
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
    expect(stderr).not.toContain('rahasia');
  });

  test('packages that are not installed: what to install', () => {
    cpSync(join(ROOT, 'dist'), path('terpasang/dist'), { recursive: true });
    const { status, stderr } = spawnSync(process.execPath, [path('terpasang/dist/bin/saripati.js'), 'worker', '--redis', 'redis://localhost'], {
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([2, expect.stringContaining('npm install bullmq@6 ioredis@5')]);
  });
});

const HAS_OPENSSL = HAS_REDIS && spawnSync('openssl', ['version']).status === 0;

test.skipIf(!HAS_OPENSSL)('rediss://: over TLS, with a certificate of one’s own', async () => {
  const [key, cert] = [path('kunci.pem'), path('sertifikat.pem')];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1'];
  spawnSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, '-days', '2', ...subject]);
  const tls = (port: number): string[] => [
    '--port',
    '0',
    '--tls-port',
    String(port),
    '--tls-cert-file',
    cert,
    '--tls-key-file',
    key,
    '--tls-auth-clients',
    'no',
  ];
  const args = ['worker', '--until-empty', '--prefix', 'uji', '--redis', `rediss://127.0.0.1:${await startRedis(tls)}`];
  expect(saripati(args)).toMatchObject({ status: 3, stderr: expect.stringContaining('self-signed certificate') });
  expect(saripati(args, '', { NODE_EXTRA_CA_CERTS: cert }).status).toBe(0);
});
