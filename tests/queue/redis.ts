import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll } from 'vitest';

/** Whether redis-server (Debian: redis-server) is installed; said once when it is not, for the tests that need it are skipped. */
export const HAS_REDIS: boolean = spawnSync('redis-server', ['--version']).status === 0;
if (!HAS_REDIS) console.warn('redis-server is not installed: the tests of the queue are skipped');

/** A TCP port of the loopback that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

const started: ChildProcess[] = [];
afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
});

/** Ends a redis-server that has a port to itself; it writes its data first, where it was started so. */
export const stopRedis = (port: number): void => void spawnSync('redis-cli', ['-p', String(port), 'shutdown'], { stdio: 'ignore' });

/** Starts a redis-server on the loopback that writes nothing to the disk and ends with the tests of this file; gives its port. */
export async function startRedis(more: (port: number) => readonly string[] = (port) => ['--port', String(port)]): Promise<number> {
  const port = await freePort();
  const child = spawn('redis-server', ['--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', ...more(port)], { stdio: ['ignore', 'pipe', 'inherit'] });
  started.push(child);
  let said = '';
  child.stdout.on('data', (text) => {
    said += text;
  });
  for (let tries = 0; !said.includes('Ready to accept connections'); tries++) {
    if (tries > 500 || child.exitCode !== null) throw new Error(`redis-server does not start: ${said}`);
    await wait(20);
  }
  return port;
}
