import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const PROGRAM = join(import.meta.dirname, '../../dist/bin/saripati.js');
const cache = mkdtempSync(join(tmpdir(), 'saripati-bytecode-'));
const folder = join(cache, 'saripati');

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): number | null {
  return spawnSync(process.execPath, [PROGRAM, ...args], {
    env: { ...process.env, XDG_CACHE_HOME: cache, ...env },
    input: 'Presiden Prabowo Subianto tiba di Moskow, Rusia.',
  }).status;
}

/** Bytes of the bytecode of runs; throws when there is none, or more than one. */
function kept(): number {
  const [name = '', ...others] = readdirSync(folder).filter((file) => file.endsWith('-run.bytecode'));
  expect(others).toEqual([]);
  return statSync(join(folder, name)).size;
}

afterAll(() => rmSync(cache, { recursive: true }));

test('a run that uses more of the program than was kept keeps more; the next one leaves it', () => {
  expect(run(['--tidak-ada'])).toBe(2);
  const little = kept();
  expect(run(['-f', 'json'])).toBe(0);
  const much = kept();
  expect(much).toBeGreaterThan(1.2 * little);
  expect(run(['-f', 'json'])).toBe(0);
  expect(kept()).toBe(much);
});

test('SARIPATI_CACHE=off keeps nothing', () => {
  rmSync(folder, { recursive: true });
  expect(run(['-f', 'json'], { SARIPATI_CACHE: 'off' })).toBe(0);
  expect(() => readdirSync(folder)).toThrow('ENOENT');
});
