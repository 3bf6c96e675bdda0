import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { VERSION } from '../../src/version.ts';
import { CLI, lines, ROOT, saripati } from './saripati.ts';

const demo = 'fixtures/articles/latihan-gabungan/article.txt';
const shell = (script: string): ReturnType<typeof spawnSync> =>
  spawnSync('bash', ['-c', script], { cwd: ROOT, encoding: 'utf8', env: { ...process.env, S: `${process.execPath} ${CLI}` } });

describe('usage', () => {
  test('the version is that of the package', () => {
    const { version } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8'));
    expect(VERSION).toBe(version);
    expect(saripati(['--version']).stdout).toBe(`${version}\n`);
  });

  test('help begins with examples', () => {
    const { stdout, status } = saripati(['--help']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Examples:\n {2}saripati article\.txt/u);
  });

  test.each([
    [['--only', 'peple'], 'Did you mean "people"?'],
    [['--dat', '2023-01-01'], 'Did you mean --date?'],
    [['--date', '2023-02-30'], 'calendar date'],
    [['--date', 'kemarin'], 'calendar date'],
    [['--offsets', 'bytes'], 'utf16, codepoint, byte'],
    [['--lang', 'indonesian'], 'ISO 639-3'],
    [['--indent', '99'], 'from 0 to 10'],
    [['--input', 'xml'], 'jsonl'],
    [['detect', '--top', '0'], 'from 1 to 100'],
    [['schema', '--only', 'x'], 'unknown option'],
  ])('%j is wrong usage: exit 2', (args, message) => {
    const { stderr, stdout, status } = saripati(args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
  });

  test.each([
    [['detec'], 'there is no command and no file "detec". Did you mean "detect"?'],
    [['help', 'detec'], 'there is no command "detec". Did you mean "detect"?'],
    [['https://contoh.id/berita'], 'fetches nothing from the network'],
    [['completion', 'tcsh'], 'bash, zsh, fish'],
    [[demo, '-f', 'text', '--table', 'rols'], 'mentions'],
    [[demo, '-f', 'json', '--table', 'roles'], '--table roles cannot be printed as json: choose csv or tsv'],
  ])('%j stops before anything is read', (args, message) => {
    const { stderr, stdout, status } = saripati(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  test('a missing file that looks like no command is an error record', () => {
    expect(saripati(['berita']).status).toBe(1);
  });

  test('usage errors end with how to get help', () => {
    expect(saripati(['--dat', 'x']).stderr).toMatch(/\(see saripati help COMMAND\)\n$/u);
  });

  test.each([
    ['help', 'batch'],
    ['batch', '--help'],
  ])('help %s %s is the long help', (...args) => {
    expect(saripati(args).stdout).toMatch(/^Examples:\n {2}saripati batch/u);
  });

  test('-h is shorter than --help', () => {
    const [short, long] = [saripati(['-h']).stdout, saripati(['--help']).stdout];
    expect(short.split('\n').length * 1.5).toBeLessThan(long.split('\n').length);
    expect(short).toContain('--only');
    expect(short).not.toContain('--timeout-ms');
  });

  test.skipIf(!existsSync('/usr/bin/script'))('on a terminal without input: help and exit 2', () => {
    const { stdout, status } = shell(`script -qec "$S" /dev/null`);
    expect(stdout).toContain('Usage: saripati');
    expect(status).toBe(2);
  });

  test.skipIf(!existsSync('/usr/bin/script'))('on a terminal --format json is indented and coloured', () => {
    const { stdout } = shell(`TERM=xterm script -qec "$S ${demo} -f json" /dev/null`);
    expect(stdout).toContain('\u001b[36m"schema"\u001b[39m: \u001b[32m"saripati/1"');
  });

  test.skipIf(!existsSync('/usr/bin/script'))('on a terminal there is a digest, as wide as the terminal', () => {
    for (const columns of [60, 120]) {
      const { stdout } = shell(`TERM=xterm NO_COLOR=1 script -qec "stty cols ${columns}; $S ${demo}" /dev/null`);
      const rows = String(stdout).split('\r\n');
      expect(rows.filter((row) => row.length > columns)).toEqual([]);
      expect(rows).toContain('People');
    }
  });

  test.skipIf(!existsSync('/usr/bin/script'))('a pager gets the whole text; one that is not there is none', () => {
    const last = '‹q quotation›  [boilerplate]';
    const shown = (pager: string): string => String(shell(`TERM=xterm NO_COLOR=1 script -qec "PAGER='${pager}' $S show ${demo}" /dev/null`).stdout);
    expect(shown('tail -2')).toContain(last);
    expect(shown('tail -2')).not.toContain('Baca Juga');
    expect(shown('tidak-ada')).toMatch(/^Latihan Gabungan.{1,2000}Baca Juga/su);
    expect(shown('tidak-ada')).toContain(last);
    expect(shown('tidak-ada')).not.toContain('not found');
  });

  test('a reader that closes early ends the run quietly, with 0', () => {
    const { stdout, stderr } = shell(
      `for i in $(seq 3000); do echo '{"text":"Presiden Rusia tiba di Jakarta pada 5 Mei 2020."}'; done | { $S -i jsonl; echo "code $?" >&2; } | head -1 | cut -c1-12`,
    );
    expect(stdout).toBe('{"schema":"s\n');
    expect(stderr).toBe('code 0\n');
  });

  test.skipIf(!existsSync('/dev/full'))('a full disk is exit 3', () => {
    for (const command of [demo, `detect ${demo}`, `clean ${demo}`, 'schema', '--help', '--version']) {
      const { stderr, status } = shell(`$S ${command} > /dev/full`);
      expect(stderr).toContain('output could not be written');
      expect(status).toBe(3);
    }
    expect(shell(`$S ${demo} -o /dev/full`)).toMatchObject({ status: 3, stderr: expect.stringContaining('/dev/full could not be written') });
  });

  test.skipIf(!existsSync('/usr/bin/script'))('nothing of a text or an argument reaches a terminal raw', () => {
    const record = JSON.stringify({ text: 'a \u009b31m \u202e b' });
    for (const command of ['clean -i jsonl', 'clean', ''])
      expect(shell(`f=$(mktemp --suffix=.jsonl); echo '${record}' > $f; script -qec "$S ${command} $f" /dev/null; rm $f`).stdout).not.toMatch(/\u009b|\u202e/u);
    expect(saripati(['--only', '\u001b[31m']).stderr).not.toContain('\u001b');
  });

  test('analyze is the default command and may be named', () => {
    expect(saripati(['analyze', demo]).stdout).toBe(saripati([demo]).stdout);
  });
});

describe('output', () => {
  test('one line a document in a pipe; --format json indents', () => {
    expect(saripati([demo]).stdout.split('\n')).toHaveLength(2);
    expect(saripati([demo, '--format', 'json', '--indent', '1']).stdout).toMatch(/^\{\n "schema"/u);
    expect(saripati([demo, '--indent', '3']).stdout).toMatch(/^\{\n {3}"schema"/u);
    expect(JSON.parse(saripati([demo, '--format', 'json']).stdout)).toEqual(lines(saripati([demo]).stdout)[0]);
  });

  test.each([
    [['--color', 'always'], {}, true],
    [['--color', 'never'], { FORCE_COLOR: '1' }, false],
    [[], { FORCE_COLOR: '1' }, true],
    [[], { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    [[], { FORCE_COLOR: '0' }, false],
    [[], {}, false],
  ])('colour with %j and %j: %s', (args, env, coloured) => {
    expect(saripati([demo, ...args], '', env).stdout.includes('\u001b[')).toBe(coloured);
  });

  test('--only takes the singular, --lang two letters', () => {
    const both = [
      [demo, '--only', 'person,Weapon', '--lang', 'id'],
      [demo, '-l', 'people,weapons', '--lang', 'ind'],
    ].map((args) => saripati(args).stdout);
    expect(both[0]).toBe(both[1]);
    expect(both[0]).toContain('"type":"weapon"');
  });

  test('--compact leaves out what has nothing to say', () => {
    const [whole] = lines(saripati([demo]).stdout);
    const [compact] = lines(saripati([demo, '--compact']).stdout);
    expect(compact).not.toHaveProperty('text');
    expect(compact?.entities.length).toBe(whole?.entities.length);
    expect(JSON.stringify(compact)).not.toMatch(/null|\[\]/u);
  });

  test('--only leaves the other layers empty', () => {
    const [document] = lines(saripati([demo, '--only', 'people,dates', '--date', '2025-08-27']).stdout);
    expect(document).toMatchObject({ language: null, boilerplate: [] });
    expect(new Set(document?.entities.map(({ type }) => type))).toEqual(new Set(['person']));
    expect(document?.dates).not.toEqual([]);
  });

  test('--text adds the cleaned text, which clean prints', () => {
    const [document] = lines(saripati([demo, '--text']).stdout);
    const cleaned = saripati(['clean', demo]).stdout;
    expect(`${document?.text}\n`).toBe(cleaned);
    expect(cleaned).not.toMatch(/baca juga/iu);
  });

  test('clean keeps records records', () => {
    const out = lines(saripati(['clean', '-i', 'jsonl'], '{"id":"a","text":"Isi berita.\\n\\nBaca Juga : Judul Lain Sekali","title":"Judul"}\n{}').stdout);
    expect(out).toMatchObject([{ id: 'a', title: 'Judul', text: 'Isi berita.' }, { schema: 'saripati-error/1' }]);
  });

  test('detect gives the language alone', () => {
    const [row] = lines(saripati(['detect', demo, '--top', '1']).stdout);
    expect(row).toMatchObject({ id: 'article', language: { code: 'ind', candidates: [{ code: 'ind' }] } });
  });

  test('the same bytes whatever the locale and time zone', () => {
    const usual = saripati([demo, '--date', '2025-08-27']).stdout;
    for (const env of [
      { LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' },
      { LANG: 'C', TZ: 'America/Los_Angeles' },
    ])
      expect(saripati([demo, '--date', '2025-08-27'], '', env).stdout).toBe(usual);
  });
});

test('a fault of the program itself is told from records that failed', () => {
  const broken = join(mkdtempSync(join(tmpdir(), 'saripati-fault-')), 'rusak.cjs');
  writeFileSync(broken, "Object.defineProperty(process.stdout, 'isTTY', { get: () => { throw new Error('rusak'); } });");
  const { status, stderr, stdout } = saripati([demo], '', { NODE_OPTIONS: `--require ${broken}` });
  expect([status, stdout]).toEqual([70, '']);
  expect(stderr).toMatch(/^saripati: this is a bug in saripati, please report it\nError: rusak\n {4}at /u);
});

test('a run loads no database client, no dotenv and no root module of natural', () => {
  const script = `process.argv[1]=${JSON.stringify(CLI)};process.argv[2]=${JSON.stringify(demo)};require(${JSON.stringify(CLI)});process.on('exit',()=>process.stderr.write(Object.keys(require.cache).join('\\n')))`;
  const { stderr, stdout } = spawnSync(process.execPath, ['-e', script, 'x', demo], { cwd: ROOT, encoding: 'utf8' });
  expect(stdout).toMatch(/^\{"schema":"saripati\/1"/u);
  expect(stderr).toContain('saripati.js');
  expect(stderr).not.toMatch(/node_modules\/(?:mongoose|redis|pg|dotenv|memjs)|natural\/lib\/natural\/index/u);
});
