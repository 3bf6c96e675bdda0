import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { declaredIn, exported } from '../../bin/docs/api.ts';
import { markdownOf, slugOf } from '../../bin/docs/markdown.ts';
import { siteOf } from '../../bin/docs/site.ts';
import * as library from '../../src/index.ts';
import { DOCUMENT_TABLES } from '../../src/output/tables/all.ts';
import { written } from '../../src/report/html/html.ts';
import { HAS_CHROMIUM, openTab, type Tab, violations } from '../report/chromium.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const site = siteOf(ROOT);
const pages = [...site].flatMap(([name, content]) => (typeof content === 'string' ? [[name, content] as const] : []));
const idsOf = (page: string): string[] => [...page.matchAll(/ id="(?<id>[^"]{1,200})"/gu)].map(({ groups }) => groups?.['id'] ?? '');

describe('the site', () => {
  test('has every document of docs/, and the same bytes again', () => {
    const documents = readdirSync(resolve(ROOT, 'docs')).filter((file) => file.endsWith('.md'));
    for (const file of documents) expect(site.has(file.replace('.md', '.html').toLowerCase())).toBe(true);
    expect(siteOf(ROOT)).toEqual(site);
  });

  test.each(pages)('%s: every link leads somewhere, every id is there once', (name, page) => {
    const ids = idsOf(page);
    expect(new Set(ids).size).toBe(ids.length);
    const hrefs = [...page.matchAll(/ (?:href|src)="(?<href>[^"]{1,500})"/gu)].map(({ groups }) => groups?.['href'] ?? '');
    const lost = hrefs.filter((href) => {
      if (/^https?:/u.test(href)) return false;
      const [file = '', fragment] = href.split('#');
      const target = site.get(file === '' ? name : file);
      return target === undefined || (fragment !== undefined && !(typeof target === 'string' && idsOf(target).includes(decodeURIComponent(fragment))));
    });
    expect(lost).toEqual([]);
  });

  test('the reference of the library has all that it exports', () => {
    const ids = idsOf(String(site.get('api.html')));
    expect(ids).toEqual(expect.arrayContaining([...Object.keys(library), 'AnalyzeOptions', 'SaripatiDocument', 'Problem', 'Span']));
  });

  test('the reference of the output has every field that tables are made of', () => {
    const schema = String(site.get('schema.html'));
    for (const heading of ['Document', 'meta', 'entities: person', 'entities: custom', 'dates', 'events', 'Failure'])
      expect(idsOf(schema)).toContain(slugOf(heading));
    for (const field of ['roles[].former', 'mentions[].start', 'known.wikidata', 'dateline.place', 'error.code', 'speaker.entity'])
      expect(schema).toContain(`<code>${field}</code>`);
    expect(DOCUMENT_TABLES.length).toBeGreaterThan(0);
  });
});

describe('declarations', () => {
  test('a comment goes with what it stands above', () => {
    const source = [
      "import { type A } from './a.ts';",
      '/** Gives a and\n * b.\n *\n * Throws. */',
      'export declare function ab(a: A): void;',
      'interface Hidden {\n    /** Inner. */\n    readonly x: 1;\n}',
      'export interface Seen {\n    /** Inner. */\n    readonly x: 1;\n}',
      '/** Either. */\nexport type Either =\n    | 1\n    | 2;',
      '/** Not exported. */\ndeclare const c: 1;',
      'export declare const D: readonly [1];',
      '',
    ].join('\n');
    expect(declaredIn(source)).toEqual([
      { name: 'ab', kind: 'function', about: 'Gives a and b.\n\nThrows.', declaration: 'function ab(a: A): void;' },
      { name: 'Seen', kind: 'type', about: '', declaration: 'interface Seen {\n    /** Inner. */\n    readonly x: 1;\n}' },
      { name: 'Either', kind: 'type', about: 'Either.', declaration: 'type Either =\n    | 1\n    | 2;' },
      { name: 'D', kind: 'const', about: '', declaration: 'const D: readonly [1];' },
    ]);
  });

  test('none is cut: brackets are closed', () => {
    for (const { declaration } of exported(resolve(ROOT, 'dist/src')))
      for (const [open, close] of [
        ['{', '}'],
        ['(', ')'],
        ['[', ']'],
      ] as const)
        expect([declaration, declaration.split(open).length]).toEqual([declaration, declaration.split(close).length]);
  });
});

describe('Markdown', () => {
  const show = (text: string): string => written(markdownOf(text, { file: 'docs/CLI.md', pageOf: (file) => (file === 'README.md' ? 'index.html' : null) }));

  test.each([
    ['[a](../README.md#install)', '<p><a href="index.html#install">a</a></p>\n'],
    ['[a](LAIN.md)', '<p>a</p>\n'],
    ['[a](https://contoh.id/)', '<p><a href="https://contoh.id/">a</a></p>\n'],
    ['## a `b` c\n\n## a b c', '<h2 id="a-b-c">a <code>b</code> c</h2>\n<h2 id="a-b-c-1">a b c</h2>\n'],
    ['```sh\na < b && "c"\n```', '<pre tabindex="0"><code>a &lt; b &amp;&amp; "c"</code></pre>\n'],
  ])('%j', (text, expected) => expect(show(text)).toBe(expected));
});

describe.skipIf(!HAS_CHROMIUM)('the site in a browser', () => {
  let tab: Tab;
  beforeAll(async () => {
    tab = await openTab();
  });
  afterAll(() => tab.close());

  test.each(['index.html', 'cli.html', 'api.html', 'schema.html', 'readme.id.html'].flatMap((name) => [[name, 'light'] as const, [name, 'dark'] as const]))(
    '%s breaks no rule of axe in the %s scheme',
    async (name, scheme) => {
      await tab.scheme(scheme);
      await tab.open(String(site.get(name)));
      expect(await violations(tab)).toEqual([]);
    },
  );
});
