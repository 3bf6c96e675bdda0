import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../cli/saripati.ts';
import { installInto, runtimePackages } from './installed.ts';

const MB = 1_000_000;
const TEXT = 'Presiden Prabowo Subianto tiba di Kuala Lumpur, Malaysia, Senin (4/8/2025).';
const CONSUMER = `import { analyze, createPipeline, languageOf, lookUp, parseWatchlist, readPage, type SaripatiDocument, toSource } from 'saripati';
const doc: SaripatiDocument = analyze('${TEXT}', { only: ['people'] });
const names: readonly string[] = doc.entities.map(({ name }) => name);
export { createPipeline, languageOf, lookUp, names, parseWatchlist, readPage, toSource };
`;

let folder = '';
let packedBytes = 0;
const at = (path: string): string => join(folder, path);
const run = (command: string, args: readonly string[], input = ''): ReturnType<typeof spawnSync> & { stdout: string; stderr: string } =>
  spawnSync(command, args, { cwd: folder, encoding: 'utf8', input, env: { ...process.env, XDG_CACHE_HOME: at('cache') } });
const saripati = (args: readonly string[], input = ''): string => {
  const { status, stdout, stderr } = run(process.execPath, [at('node_modules/saripati/dist/bin/saripati.js'), ...args], input);
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'saripati-paket-'));
  packedBytes = installInto(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('what is installed', () => {
  test('is small, and few packages', () => {
    const files = readdirSync(at('node_modules'), { recursive: true, encoding: 'utf8' }).map((file) => statSync(at(`node_modules/${file}`)));
    const bytes = files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
    expect(packedBytes).toBeLessThan(3 * MB);
    expect(bytes).toBeLessThan(40 * MB);
    expect(runtimePackages().length).toBeLessThan(40);
  });

  test('names all that it bundles, with their licences', () => {
    const notices = readFileSync(at('node_modules/saripati/dist/THIRD-PARTY.txt'), 'utf8');
    for (const name of ['chalk', 'commander', 'franc', 'linkedom', 'natural', 'parse5', 'temporal-polyfill', 'yaml'])
      expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\((?:MIT|ISC)\\)$`, 'mu'));
  });
});

describe('the library', () => {
  const print = "console.log(saripati.analyze(process.argv[1]).entities.map(({ name }) => name).join(', '))";

  test('answers after import and after require() alike', () => {
    const imported = run(process.execPath, ['--input-type=module', '-e', `import * as saripati from 'saripati'; ${print}`, TEXT]);
    const required = run(process.execPath, ['--no-warnings', '-e', `const saripati = require('saripati'); ${print}`, TEXT]);
    expect([imported.stderr, imported.stdout]).toEqual(['', 'Prabowo Subianto, Kuala Lumpur, Malaysia\n']);
    expect([required.stderr, required.stdout]).toEqual(['', imported.stdout]);
  });

  test('compiles in a strict program that checks the types of its packages', () => {
    writeFileSync(at('pemakai.ts'), CONSUMER);
    const options = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2022', '--types', '', '--skipLibCheck', 'false'];
    const tsc = run(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), ...options, '--exactOptionalPropertyTypes', 'pemakai.ts']);
    expect([tsc.stdout, tsc.status]).toEqual(['', 0]);
  });
});

describe('the program finds each library that stands apart', () => {
  test('pages', () => {
    expect(saripati(['--input', 'html'], `<html><body><article><p>${TEXT}</p><p>${TEXT}</p></article></body></html>`)).toContain('"format":"html"');
  });

  test('tables of CSV, and old encodings', () => {
    writeFileSync(at('lama.csv'), Buffer.from(`id,text\r\n1,"${TEXT} Caf\u00e9 itu ramai."\r\n`, 'latin1'));
    expect(saripati(['lama.csv'])).toContain('windows-1252');
  });

  test('watchlists in YAML, with code words for wink', () => {
    writeFileSync(at('pantau.yaml'), '- id: kl\n  type: kota\n  patterns: ["kuala lumpur"]\n');
    writeFileSync(at('a.txt'), TEXT);
    expect(saripati(['a.txt', '--watchlist', 'pantau.yaml', '-f', 'json'])).toContain('"kota"');
  });

  test('patterns of files, near forms, languages', () => {
    expect(saripati(['*.txt', '-f', 'ndjson'])).toContain('Prabowo Subianto');
    expect(run(process.execPath, [at('node_modules/saripati/dist/bin/saripati.js'), 'kb', 'prabwo']).stderr).toContain('Prabowo');
    expect(saripati(['detect'], 'Le président de la République a reçu hier une délégation de parlementaires européens.')).toContain('fra');
  });

  test('workers, and Parquet', () => {
    saripati(['batch', 'a.txt', '--out', 'hasil', '-f', 'parquet', '--quiet']);
    expect(readdirSync(at('hasil'))).toContain('entities-00000.parquet');
  });
});

test('npm ci --omit=dev in a checkout: nothing to build with is no error', () => {
  mkdirSync(at('salinan/bin'), { recursive: true });
  cpSync(join(ROOT, 'bin/prepare.mjs'), at('salinan/bin/prepare.mjs'));
  const { status, stderr } = run(process.execPath, [at('salinan/bin/prepare.mjs')]);
  expect([status, stderr]).toEqual([0, expect.stringContaining('not built')]);
});
