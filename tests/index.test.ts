import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  analyze,
  createArticle,
  createPipeline,
  type DateMention,
  detectLanguage,
  type Fact,
  findDates,
  languageOf,
  lookUp,
  type OffsetMap,
  type Page,
  parseWatchlist,
  type Result,
  readPage,
  type TextLanguage,
  toSource,
} from '../src/index.ts';

const TEXT = 'Menteri Pertahanan Rusia tiba di Surabaya pada 18 Juli untuk meninjau latihan bersama angkatan laut kedua negara.';
const PAGE = `<!doctype html><html><head><title>Latihan dimulai</title><meta property="article:published_time" content="2024-07-19"></head>
<body><article><h1>Latihan dimulai</h1>${`<p>Angkatan laut Indonesia &amp; Rusia memulai latihan bersama di Laut Jawa pada hari Jumat, kata juru bicara.</p>`.repeat(5)}</article></body></html>`;

async function page(html: string): Promise<Page> {
  const result: Result<Page> = await readPage(html);
  if (!result.ok) throw new TypeError(result.failure.code);
  return result.value;
}

describe('the library', () => {
  test('findDates', () => {
    const found: readonly DateMention[] = findDates(TEXT, { published: '2024-07-19' });
    expect(found.map(({ start, end, value }) => [TEXT.slice(start, end), value])).toEqual([['18 Juli', '2024-07-18']]);
    expect(() => findDates(TEXT, { published: '2024-02-30' })).toThrow(RangeError);
  });

  test('languageOf', () => {
    const language: TextLanguage = languageOf(TEXT, { top: 2 });
    expect(language).toMatchObject({ code: 'ind', name: 'Indonesian' });
    expect(language.candidates).toHaveLength(2);
  });

  test('lookUp', () => {
    const found: Fact[] = lookUp('Menhan');
    expect(found).toEqual([{ table: 'titles', name: 'Menteri Pertahanan', as: 'short', country: null, category: 'minister' }]);
    expect(lookUp('kursi goyang')).toEqual([]);
  });

  test('readPage, and toSource with its map', async () => {
    const { text, title, published, origin } = await page(PAGE);
    expect([title, published]).toEqual(['Latihan dimulai', '2024-07-19']);
    const map: OffsetMap = origin.map;
    const start = text.indexOf('Indonesia & Rusia');
    const place = toSource(map, { start, end: start + 'Indonesia & Rusia'.length });
    expect(PAGE.slice(place?.start, place?.end)).toBe('Indonesia &amp; Rusia');
  });

  test('a page goes on to the analysis, and its mentions back to the HTML', async () => {
    const pipeline = createPipeline({ sourceOffsets: true, only: ['countries'], lang: 'ind' });
    const { text, ...said } = await page(PAGE);
    const { entities, meta } = pipeline(createArticle(text, { ...said, publishedFrom: 'html' }));
    expect(meta).toMatchObject({ published: '2024-07-19', publishedFrom: 'html' });
    const [mention] = entities.find(({ name }) => name === 'Rusia')?.mentions ?? [];
    expect(PAGE.slice(mention?.inSource?.start, mention?.inSource?.end)).toBe('Rusia');
  });

  test('readPage fails with a code', async () => {
    const result = await readPage(`${'<div>'.repeat(500)}x`);
    expect(result).toMatchObject({ ok: false, failure: { code: 'input/html-too-deep' } });
  });

  test('analyze and detectLanguage', () => {
    expect(analyze(TEXT, { date: '2024-07-19', only: ['dates'] }).dates.map(({ value }) => value)).toEqual(['2024-07-18']);
    expect(detectLanguage(TEXT)).toMatchObject({ code: 'ind' });
  });

  test.each([
    ['Polisi menangkap Sugeng Riyanto.', ['Sugeng Riyanto']],
    ['Rapat 5 Mei 2023', ['5 Mei 2023']],
    ['5 Mei 2023', ['5 Mei 2023']],
    ['Bapak lan ibu wis padha mangkat menyang Surabaya esuk-esuk, nanging nganti saiki durung bali.', []],
  ])('what is too short or too doubtful to tell its language is read: %s', (text, found) => {
    const { entities, dates } = analyze(text);
    expect([...entities.flatMap(({ mentions }) => mentions), ...dates].map((mention) => mention.text)).toEqual(found);
  });

  test('parseWatchlist, for the layer custom', () => {
    const { entries, problems } = parseWatchlist('- type: acara\n  patterns: [latihan bersama]\n');
    expect(problems).toEqual([]);
    const { entities } = analyze(TEXT, { watchlist: entries, only: ['custom'], lang: 'ind' });
    expect(entities.flatMap(({ mentions }) => mentions).map(({ start, end }) => TEXT.slice(start, end))).toEqual(['latihan bersama']);
  });
});

/** Imports the built package as a user does, runs `use`, and prints the path of every module that Node loaded. */
function loadedBy(use: string): string {
  const hooks =
    'let port; export function initialize(to) { port = to } export async function load(url, context, next) { port.postMessage(url); return next(url, context) }';
  const script = `
    import { createRequire, register } from 'node:module';
    import { MessageChannel } from 'node:worker_threads';
    const { port1, port2 } = new MessageChannel();
    const loaded = [];
    port1.on('message', (url) => loaded.push(url)).unref();
    register('data:text/javascript,${encodeURIComponent(hooks).replaceAll("'", '%27')}', { parentURL: import.meta.url, data: port2, transferList: [port2] });
    const saripati = await import('saripati');
    ${use}
    await new Promise((done) => setTimeout(done, 50));
    console.log([...loaded, ...Object.keys(createRequire(import.meta.url).cache)].join('\\n'));`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: resolve(import.meta.dirname, '..'),
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return stdout;
}

describe('importing the built package', () => {
  const heavy = /\/(?:node_modules\/(?<name>wink-nlp|wink-eng-lite-web-model|piscina)\/|dist\/(?<part>libraries\/\w+\.cjs))/gu;
  const heavyOf = (loaded: string): string[] =>
    [...new Set([...loaded.matchAll(heavy)].map(({ groups }) => groups?.['name'] ?? groups?.['part'] ?? ''))].sort();

  test('loads none of the heavy packages', () => {
    const loaded = loadedBy('');
    expect(loaded).toContain('/dist/lib/index.js');
    expect(heavyOf(loaded)).toEqual([]);
  });

  test('reading a page loads what pages take: the test above can see it', () => {
    expect(heavyOf(loadedBy("await saripati.readPage('<p>Halo</p>');"))).toEqual(['libraries/pages.cjs']);
  });
});
