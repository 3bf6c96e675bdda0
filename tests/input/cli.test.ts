import { spawnSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { DOCUMENT_SCHEMA } from '../../src/output/schema.ts';
import { CLI, lines, ROOT, saripati } from '../cli/saripati.ts';
import { file } from '../cli/scratch.ts';
import { tarOf } from './archives.ts';

const valid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(DOCUMENT_SCHEMA);

const prose = 'Presiden Rusia Vladimir Putin tiba di Jakarta, kata juru bicara istana, untuk bertemu dengan para menteri. ';
const html = `<title>Putin Tiba di Jakarta</title><p>Kim &amp; Putin di Rusia. ${prose.repeat(6)}</p>`;

describe('pages', () => {
  test('a page is read by its ending, packed or not', () => {
    const paths = [file('satu.html', html), file('dua.HTM.gz', gzipSync(html))];
    const out = lines(saripati([...paths, '--date', '2025-01-02', '--lang', 'ind']).stdout);
    expect(out).toMatchObject([
      { id: 'satu', meta: { title: 'Putin Tiba di Jakarta', published: '2025-01-02', publishedFrom: 'option' } },
      { id: 'dua', meta: { title: 'Putin Tiba di Jakarta' } },
    ]);
    expect(out[0]?.entities).toEqual(out[1]?.entities);
    expect(saripati(['clean', paths[0] ?? '']).stdout).toMatch(/^Kim & Putin di Rusia\. Presiden/u);
  });

  test('--input html is for what the ending does not tell', () => {
    expect(lines(saripati(['--input', 'html'], html).stdout)).toMatchObject([{ id: 'stdin', meta: { title: 'Putin Tiba di Jakarta' } }]);
    expect(lines(saripati(['--input', 'text'], html).stdout)).toMatchObject([
      { meta: { title: null }, problems: [{ code: 'input/looks-like-data' }, { code: 'text/html-entities' }] },
    ]);
  });

  test.each(['utf16', 'codepoint', 'byte'] as const)('--source-offsets says where each span stands in the HTML, in %s', (unit) => {
    const source = html.replace('<title>', '<!-- 😀é --><title>');
    const [document] = lines(saripati(['-i', 'html', '--lang', 'ind', '--offsets', unit, '--source-offsets'], source).stdout);
    expect(valid(document), JSON.stringify(valid.errors)).toBe(true);
    const cut = (start: number, end: number): string =>
      unit === 'byte'
        ? Buffer.from(source).subarray(start, end).toString()
        : unit === 'codepoint'
          ? [...source].slice(start, end).join('')
          : source.slice(start, end);
    const mentions = (document?.entities ?? []).flatMap((entity) => [...entity.mentions]);
    expect(mentions.length).toBeGreaterThan(5);
    for (const { inSource, text } of mentions) expect(cut(inSource?.start ?? 0, inSource?.end ?? 0)).toBe(text);
  });

  test('without the wish, or without HTML, there is no place in it', () => {
    const spans = (args: string[], input: string): (string | undefined)[] =>
      lines(saripati(['--lang', 'ind', ...args], input).stdout).flatMap(({ entities }) =>
        entities.flatMap(({ mentions }) => mentions.map(({ inSource }) => JSON.stringify(inSource))),
      );
    expect(new Set(spans(['-i', 'html'], html))).toEqual(new Set([undefined]));
    expect(new Set(spans(['--source-offsets'], prose))).toEqual(new Set(['null']));
  });

  test('a page beyond the bounds is an error record, and the run goes on', () => {
    const { stdout, status } = saripati([file('dalam.html', '<div>'.repeat(1600)), file('baik.html', html)]);
    expect(status).toBe(1);
    expect(lines(stdout)).toMatchObject([{ error: { code: 'input/html-too-deep' } }, { id: 'baik' }]);
  });
});

describe('records', () => {
  const record = (fields: object): string => JSON.stringify(fields);

  test('a record may hold a page; what the record says goes first, and text before html', () => {
    const page = `<meta name="pubdate" content="2020-02-02">${html}`;
    const rows = [
      { html: page },
      { html: page, title: 'Judul', date: '2021-03-04', id: 7 },
      { html: page, text: 'Halo.' },
      { html: 5 },
      { html: '<div>'.repeat(1600) },
    ];
    const out = lines(saripati(['-i', 'jsonl', '--date', '2019-01-01'], rows.map(record).join('\n')).stdout);
    expect(out).toMatchObject([
      { id: 'stdin-1', meta: { title: 'Putin Tiba di Jakarta', published: '2020-02-02', publishedFrom: 'html' } },
      { id: '7', meta: { title: 'Judul', published: '2021-03-04', publishedFrom: 'record' } },
      { meta: { title: null, published: '2019-01-01', publishedFrom: 'option' } },
      { error: { code: 'input/no-text' }, source: { line: 4 } },
      { error: { code: 'input/html-too-deep' }, source: { line: 5 } },
    ]);
  });

  test('the fields may have other names', () => {
    const rows = [{ nomor: 3, isi: 'Halo.', tanggal: '2020-02-02', judul: 'Judul', text: 'bukan', id: 'bukan' }, { nomor: 4, laman: html }, { text: 'bukan' }];
    const names = ['--text-field', 'isi', '--id-field', 'nomor', '--date-field', 'tanggal', '--title-field', 'judul', '--html-field', 'laman'];
    const out = lines(saripati(['-i', 'jsonl', '--text', ...names], rows.map(record).join('\n')).stdout);
    expect(out).toMatchObject([
      { id: '3', text: 'Halo.', meta: { title: 'Judul', published: '2020-02-02' } },
      { id: '4', meta: { title: 'Putin Tiba di Jakarta' } },
      {
        error: {
          code: 'input/no-text',
          message: 'the record has no string field "isi" or "laman"; its fields are "text": name the one with the text with --text-field',
        },
      },
    ]);
  });
});

describe('files', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['rusak.txt.gz', 'bukan gzip', 'input/bad-gzip'],
    ['terpotong.txt.gz', gzipSync(prose.repeat(50)).subarray(0, 100), 'input/bad-gzip'],
    ['surat.pdf', '%PDF-1.4\n', 'input/binary'],
    ['lebar.txt', Buffer.from('fffe000048000000', 'hex'), 'input/utf32'],
    ['kosong.txt.gz', '', 'input/bad-gzip'],
    ['kosong.jsonl.zst', '', 'input/bad-zstd'],
  ])('%s is %s', (name, content, code) => {
    const { stdout, status, stderr } = saripati([file(name, content), file('baik.txt', 'Halo.')]);
    expect(status).toBe(1);
    expect(lines(stdout)).toMatchObject([{ error: { code } }, { id: 'baik' }]);
    expect(stderr).toContain(code);
  });

  test('endings before .gz tell the format, and names come without them', () => {
    const path = file('arsip.jsonl.gz', gzipSync('{"text":"Satu."}\n{"text":"Dua."}'));
    expect(lines(saripati([path, file('berita.txt.gz', gzipSync('Tiga.'))]).stdout).map(({ id }) => id)).toEqual(['arsip-1', 'arsip-2', 'berita']);
  });
});

test('what reads pages, tables and archives is loaded only for them', () => {
  const loaded = (path: string): string => {
    const script = `process.argv[1]=${JSON.stringify(CLI)};require(${JSON.stringify(CLI)});process.on('exit',()=>process.stderr.write(Object.keys(require.cache).join('\\n')))`;
    return spawnSync(process.execPath, ['-e', script, 'x', path], { cwd: ROOT, encoding: 'utf8' }).stderr;
  };
  expect(loaded(file('polos.txt', 'Halo.'))).not.toContain('/dist/libraries/');
  expect(loaded(file('tabel.csv', 'text\nHalo.'))).toContain('archives.cjs');
  expect(loaded(file('arsip.tar', tarOf({ name: 'a.txt', content: 'Halo.' })))).toContain('archives.cjs');
  expect(loaded(file('laman.html', html))).toContain('pages.cjs');
});
