import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { CommandName } from '../../src/cli/commands/names.ts';
import { withDefaults } from '../../src/cli/defaults/defaults.ts';
import type { Flags } from '../../src/cli/flags.ts';
import { CLI } from './saripati.ts';

const file = (values: unknown, path = 'saripati.config.json'): { path: string; text: string } => ({ path, text: JSON.stringify(values) });

describe('defaults', () => {
  test.each<[string, CommandName, Flags, Record<string, string>, unknown[], Flags]>([
    ['none', 'analyze', { bom: true }, {}, [], { bom: true }],
    ['a file', 'analyze', {}, {}, [{ 'text-field': 'isi', indent: 4, bom: true }], { textField: 'isi', indent: 4, bom: true }],
    ['what is typed goes before', 'analyze', { textField: 'teks' }, { SARIPATI_TEXT_FIELD: 'body' }, [{ 'text-field': 'isi' }], { textField: 'teks' }],
    ['the environment before files', 'analyze', {}, { SARIPATI_TEXT_FIELD: 'body' }, [{ 'text-field': 'isi' }], { textField: 'body' }],
    ['the first file before the second', 'analyze', {}, {}, [{ 'text-field': 'isi' }, { 'text-field': 'teks', bom: true }], { textField: 'isi', bom: true }],
    ['an empty variable says nothing', 'analyze', {}, { SARIPATI_TEXT_FIELD: '' }, [], {}],
    ['a switch that is off', 'analyze', {}, { SARIPATI_BOM: '0' }, [{ bom: true }], { bom: true }],
    ['a command without the option', 'verify', {}, {}, [{ 'text-field': 'isi' }], {}],
    ['a section of the command', 'batch', {}, {}, [{ format: 'json', batch: { format: 'parquet' } }], { shardFormat: 'parquet' }],
    ['a section of another command', 'analyze', {}, {}, [{ batch: { format: 'parquet' } }], {}],
    ['a word that only another command takes', 'batch', {}, {}, [{ format: 'csv' }], {}],
    ['a file that is named tells its format', 'analyze', { output: 'a.csv' }, {}, [{ format: 'json' }], { output: 'a.csv' }],
    ['an option that is named as a command', 'analyze', {}, {}, [{ events: 'strict' }], { events: 'strict' }],
    ['values are read as if typed', 'analyze', {}, {}, [{ only: 'person', lang: 'id' }], { only: ['people'], lang: 'ind' }],
  ])('%s', (_, command, typed, env, files, flags) => {
    const all = files.map((values) => file(values));
    expect(withDefaults(command, typed, env, all)).toEqual(flags);
  });

  test.each<[CommandName, unknown, string]>([
    ['analyze', [], 'saripati.config.json: it must be a JSON object of options [config/bad-json]'],
    ['analyze', { 'text-feld': 'isi' }, 'there is no default for "text-feld". Did you mean "text-field"? [config/unknown-key]'],
    ['analyze', { output: 'a.csv' }, 'there is no default for "output"'],
    ['analyze', { bom: 'ja' }, 'saripati.config.json: bom: it must be true or false [config/bad-value]'],
    ['analyze', { date: '2023-02-30' }, 'date: It must be a calendar date'],
    ['analyze', { format: 'xml' }, 'format: it must be one of digest'],
    ['analyze', { indent: [2] }, 'indent: it must be a string or a number'],
    ['batch', { batch: { format: 'csv' } }, 'format: it must be one of ndjson'],
  ])('%s with %j is refused', (command, values, message) => {
    expect(() => withDefaults(command, {}, {}, [file(values)])).toThrow(message);
  });

  test('what is no JSON is refused', () => {
    expect(() => withDefaults('analyze', {}, {}, [{ path: 'a.json', text: '{' }])).toThrow('a.json: the file is not valid JSON [config/bad-json]');
  });
});

describe('the files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'saripati-defaults-'));
  mkdirSync(join(folder, 'xdg/saripati'), { recursive: true });
  afterAll(() => rmSync(folder, { recursive: true }));
  const run = (): ReturnType<typeof spawnSync> =>
    spawnSync(process.execPath, [CLI, '-i', 'jsonl'], {
      cwd: folder,
      input: '{"isi":"Presiden tiba di Jakarta.","teks":"Menteri tiba di Medan kemarin sore."}',
      encoding: 'utf8',
      env: { ...process.env, XDG_CONFIG_HOME: join(folder, 'xdg') },
    });

  test("the user's own, then that of the folder before it, then one that is wrong", () => {
    writeFileSync(join(folder, 'xdg/saripati/config.json'), '{"text-field":"isi","only":"places"}');
    expect(run().stdout).toContain('"name":"Jakarta"');
    writeFileSync(join(folder, 'saripati.config.json'), '{"text-field":"teks"}');
    expect(run().stdout).toContain('"name":"Medan"');
    writeFileSync(join(folder, 'saripati.config.json'), '{"text-field":');
    const { status, stderr, stdout } = run();
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe('saripati: saripati.config.json: the file is not valid JSON [config/bad-json]\n');
  });
});
