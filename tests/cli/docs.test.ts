import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/names.ts';
import { HAS_REDIS, startRedis } from '../queue/redis.ts';
import { commandTable, optionTables } from './reference.ts';
import { CLI, ROOT, saripati } from './saripati.ts';

const docs = readFileSync(join(ROOT, 'docs/CLI.md'), 'utf8');
/** Every page: the commands of its `sh` blocks run line by line. A `bash` block sets up, or wants machines that no test has. */
const DOCUMENTS = readdirSync(join(ROOT, 'docs')).filter((file) => file.endsWith('.md'));
const PAGES = new Map(
  ['README.md', 'README.id.md', 'CONTRIBUTING.md', ...DOCUMENTS.map((file) => `docs/${file}`)].map((page) => [page, readFileSync(join(ROOT, page), 'utf8')]),
);

/** The blocks of a page that are fenced as this language. */
const blocksOf = (page: string, language: string): string[] =>
  [...(PAGES.get(page) ?? '').matchAll(/^```(?<of>[a-z]{0,10})\n(?<block>.{1,4000}?)^```$/gmsu)].flatMap(({ groups }) =>
    groups?.of === language ? (groups?.block ?? '') : [],
  );
const help = new Map(COMMANDS.map((command) => [command, saripati(command === 'analyze' ? ['--help'] : [command, '--help']).stdout]));

/** Debian's Python, for which it has pandas; a Python of another place may have none. */
const PYTHON = '/usr/bin/python3';
const HAS_PANDAS = spawnSync(PYTHON, ['-c', 'import pandas']).status === 0;
if (!HAS_PANDAS) console.warn('pandas is not installed: its recipes are skipped');

/** `--flag` to the commands that take it, both sorted. */
type Options = Readonly<Record<string, readonly string[]>>;

function byTerm(pairs: readonly (readonly [term: string, command: string])[]): Options {
  const terms = [...new Set(pairs.map(([term]) => term))].sort();
  return Object.fromEntries(
    terms.map((term) => [
      term,
      pairs
        .filter(([of]) => of === term)
        .map(([, command]) => command)
        .sort(),
    ]),
  );
}

function helpOptions(): Options {
  const pairs = [...help].flatMap(([command, text]) =>
    [...text.matchAll(/^ {2}(?<term>-\S{1,30}(?: \S{1,30}){0,3})/gmu)].map(({ groups }) => [groups?.term ?? '', command] as const),
  );
  return byTerm(pairs);
}

/** The cells of each row of the tables whose head begins so. */
function rowsUnder(head: string): string[][] {
  const tables = docs.split('\n\n').filter((block) => block.startsWith(`| ${head} |`));
  return tables.flatMap((table) => table.trim().split('\n').slice(2)).map((row) => row.split(' | ').map((cell) => cell.replace(/^\| | \|$/gu, '')));
}

const bare = (cell = ''): string => cell.replaceAll('`', '');

describe('docs/CLI.md', () => {
  test('has every option of every command, and no other', () => {
    const pairs = rowsUnder('Option').flatMap(([term, commands = '']) => commands.split(', ').map((command) => [bare(term), command] as const));
    const options = helpOptions();
    expect(Object.keys(options).length).toBeGreaterThan(20);
    expect(byTerm(pairs)).toEqual(options);
  });

  test('tells of commands and options what their descriptors say', () => {
    expect(docs).toContain(commandTable());
    expect(docs).toContain(optionTables());
  });

  test('has every command, and no other', () => {
    const inHelp = [...((help.get('analyze') ?? '').split('Commands:\n')[1]?.matchAll(/^ {2}(?<name>[a-z]{1,20})/gmu) ?? [])].map(({ groups }) => groups?.name);
    const inTable = rowsUnder('Command').map(([usage]) => /^saripati (?<name>[a-z]{1,20})/u.exec(bare(usage))?.groups?.name ?? 'analyze');
    const inSections = [...docs.matchAll(/^### saripati (?<name>[a-z]{1,20})$/gmu)].map(({ groups }) => groups?.name);
    const all = [...COMMANDS].sort();
    expect(['analyze', ...new Set(inHelp)].sort()).toEqual(all);
    expect(inTable.sort()).toEqual(all);
    expect(inSections.sort()).toEqual(all);
  });

  test('states the exit codes that help states', () => {
    const codes = [...((help.get('analyze') ?? '').split('Exit codes:')[1]?.matchAll(/(?:^|[,;] |\n| or ) ?(?<code>\d{1,3})(?=[ ,])/gu) ?? [])].map(
      ({ groups }) => groups?.code,
    );
    expect(rowsUnder('Code').flatMap(([code = '']) => code.split(', '))).toEqual(codes);
  });
});

describe('help', () => {
  test.each([...help])('%s: examples first, lines of 80 columns', (command, text) => {
    expect(text).toMatch(command === 'analyze' ? /^Examples:\n {2}saripati a/u : new RegExp(`^Examples:\n {2}saripati ${command}`, 'u'));
    expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });
});

describe('examples', () => {
  const folder = mkdtempSync(join(tmpdir(), 'saripati-docs-'));
  const inHelp = [...help.values()].flatMap((text) => (text.split('\n\n')[0] ?? '').split('\n').slice(1)).map((line) => line.split(/ {2,}/u)[1] ?? '');
  // The command line first: other pages use what its commands leave.
  const inBlocks = ['docs/CLI.md', ...PAGES.keys()].flatMap((page) => blocksOf(page, 'sh').flatMap((block) => block.trim().split('\n')));
  const inTables = rowsUnder('Option').map((row) => bare(row.at(-1)));
  const article = 'Latihan Dimulai\n\nPresiden Prabowo Subianto meninjau jet tempur Su-35 di Natuna, kemarin.\n\nBaca Juga : Kapal Baru Tiba\n';
  const page = `<title>Latihan Dimulai</title><article><h1>Latihan Dimulai</h1><p>${article}</p></article>`;

  let redis = '';
  beforeAll(async () => {
    if (HAS_REDIS) redis = `redis://127.0.0.1:${await startRedis()}`;
    mkdirSync(join(folder, 'arsip'));
    symlinkSync(join(ROOT, 'fixtures'), join(folder, 'fixtures'));
    const files: Readonly<Record<string, string | Uint8Array>> = {
      'article.txt': article,
      'a.txt': article,
      'b.txt': article,
      'page.html': page,
      'records.jsonl': JSON.stringify({ id: 'a', text: article }),
      'arsip.jsonl.gz': gzipSync(JSON.stringify({ id: 'a', text: article })),
      'arsip.jsonl': JSON.stringify({ nomor: 'a', isi: article, tanggal: '2024-07-19', judul: 'Latihan' }),
      'arsip/a.txt': article,
      'arsip/b.txt': article,
      'halaman.jsonl': JSON.stringify({ halaman: page }),
      'pantau.yaml': '- type: tempat\n  patterns: [Natuna]\n',
      'kapal.yaml': blocksOf('docs/WATCHLIST.md', 'yaml')[0] ?? '',
      saripati: `#!/bin/sh\n'${process.execPath}' '${CLI}' "$@"\necho $? >> codes\n`,
    };
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    chmodSync(join(folder, 'saripati'), 0o755);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const all = new Map([...inBlocks, ...inHelp, ...inTables].map((line) => [line.split(/ {1,40}#/u)[0] ?? '', line.includes('# exit 1') ? '1' : '0']));

  const needsRedis = (example: string): boolean => /redis/u.test(example);

  function run(example: string, code: string): void {
    expect(example).toMatch(/\bsaripati\b/u);
    rmSync(join(folder, 'codes'), { force: true });
    const env = { ...process.env, PATH: `${folder}:${process.env.PATH ?? ''}` };
    spawnSync('bash', ['-c', example.replace('redis://localhost', redis)], { cwd: folder, input: '', env });
    expect([...new Set(readFileSync(join(folder, 'codes'), 'utf8').split('\n'))]).toEqual([code, '']);
  }

  test.each([...all].filter(([example]) => !needsRedis(example)))('%s', run);
  test.skipIf(!HAS_REDIS).each([...all].filter(([example]) => needsRedis(example)))('%s', run);

  test.each([...PAGES.keys()])('%s: a command stands in a block that runs', (page) => {
    const elsewhere = ['', 'text', 'console', 'shell'].flatMap((language) => blocksOf(page, language));
    expect(elsewhere.filter((block) => /^\$? ?saripati [a-z./-]{1,80}/mu.test(block))).toEqual([]);
  });

  test.skipIf(!HAS_PANDAS).each(blocksOf('docs/RECIPES.md', 'python'))('%s', (script) => {
    const { status, stdout, stderr } = spawnSync(PYTHON, ['-W', 'ignore', '-c', script], { cwd: folder, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/Presiden|Prabowo/u);
  });

  test.each(blocksOf('docs/RECIPES.md', 'sql'))('%s', async (sql) => {
    const duck = await (await DuckDBInstance.create(':memory:')).connect();
    const rows = (await duck.runAndReadAll(sql.replaceAll("'tabel-resep/", `'${folder}/tabel-resep/`))).getRowObjectsJson();
    duck.closeSync();
    expect(rows).toContainEqual({ person: 'Prabowo Subianto', articles: '2' });
  });
});
