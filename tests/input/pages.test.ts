import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/document/article.ts';
import { readPage } from '../../src/input/html/page.ts';
import { type InputOptions, readRecords } from '../../src/input/read.ts';
import { toSource } from '../../src/text/offsets/offset-map.ts';

const PAGES = join(import.meta.dirname, '../../fixtures/html');

async function* nothing(): AsyncGenerator<Uint8Array> {}

async function articleAt(path: string, more: Partial<InputOptions> = {}): Promise<Article> {
  for await (const record of readRecords({ paths: [path], stdin: nothing, format: 'auto', date: '2001-02-03', most: 1 << 24, ...more })) {
    if ('failure' in record) throw new Error(record.failure.code);
    return record.article;
  }
  throw new Error('nothing was read');
}

describe.each(readdirSync(PAGES))('%s', (slug) => {
  const path = join(PAGES, slug, 'page.html');
  const expected = JSON.parse(readFileSync(join(PAGES, slug, 'expected.json'), 'utf8'));

  test('its text is that of the article alone', async () => {
    const { text, id } = await articleAt(path);
    expect(id).toBe('page');
    expect(text).toBe(readFileSync(join(PAGES, slug, 'expected.txt'), 'utf8'));
  });

  test('what it says of itself is taken over', async () => {
    const { title, url, outlet, published, publishedFrom, authors, source, problems } = await articleAt(path);
    const told = { title, url, outlet, published: publishedFrom === 'html' ? published : null, authors, encoding: source.encoding };
    expect({ ...told, problems: problems.map(({ code }) => code) }).toEqual(expected);
    expect(publishedFrom === 'option' ? published : null).toBe(expected.published === null ? '2001-02-03' : null);
  });

  test('every word leads back to the HTML', async () => {
    const { text, origin } = await articleAt(path);
    for (const word of text.matchAll(/[\p{L}\d]+/gu)) {
      const at = origin && toSource(origin.map, { start: word.index, end: word.index + word[0].length });
      expect(origin?.html.slice(at?.start, at?.end)).toBe(word[0]);
    }
  });
});

const paragraph = 'Presiden bertemu dengan para menteri di istana, kata juru bicara, pada hari Senin pagi sebelum rapat dimulai. ';
const page = (inner: string): string => `<!doctype html><body>${inner}<p>${paragraph.repeat(8)}</p></body>`;

describe('bounds', () => {
  test.each<[string, string, string]>([
    ['1,600 nested elements', '<div>'.repeat(1600) + paragraph, 'input/html-too-deep'],
    ['unclosed links in blocks', '<a><div>'.repeat(5000), 'input/html-too-deep'],
    ['many elements', '<b>x</b>'.repeat(60_000), 'input/html-too-large'],
    ['formatting that is rebuilt in every paragraph', '<b id=1><i><u><s>'.repeat(40) + '<p>x'.repeat(2000), 'input/html-too-large'],
    ['many elements deep down', '<div>'.repeat(180) + '<i>x</i>'.repeat(5000), 'input/html-too-large'],
    ['many characters', 'x'.repeat(9_000_000), 'input/html-too-large'],
  ])('%s: an error, before the page is built', async (_, html, code) => {
    expect(await readPage(html)).toMatchObject({ ok: false, failure: { code } });
  });

  test.each<[string, string]>([
    ['comments', '<!-- x -->'.repeat(100_000)],
    ['attributes', `<p ${Array.from({ length: 20_000 }, (_, k) => `a${k}=b`).join(' ')}></p>`],
    ['angle brackets', '<'.repeat(200_000)],
    ['a bracketed abyss in JSON-LD', `<script type="application/ld+json">${'['.repeat(200_000)}</script>`],
    ['damaged JSON-LD', '<script type="application/ld+json">{"@type":"NewsArticle",</script>'],
    ['JSON-LD of nothing', '<script type="application/ld+json">null</script>'],
    ['character references', '&amp;'.repeat(100_000)],
    ['a name that no DOM takes', '<a"b>x</a"b><o:p>y</o:p>'],
    ['a script link', '<a href="javascript:void(0)">klik</a>'],
    ['frames', '<frameset><frame src=x></frameset>'],
    ['a noscript image', '<img><noscript><img src=x></noscript>'],
    ['NULs', '\0'.repeat(1000)],
  ])('%s are no trouble', async (_, html) => {
    const read = await readPage(page(html));
    expect(read.ok && read.value.text).toContain('Presiden bertemu');
  });

  test.each(['', ' ', '<html>', '<!doctype html>', '<template>x</template>', '\0'])('%j is a page without an article', async (html) => {
    const read = await readPage(html);
    expect(read.ok && read.value.problems.map(({ code }) => code)).toEqual(['input/html-no-article']);
  });

  test.each([
    ['<', '<'],
    ['&', '&'],
    ['<svg><p>x', 'x'],
    ['satu', 'satu'],
  ])('%j is a short article', async (html, text) => {
    expect(await readPage(html)).toMatchObject({ ok: true, value: { text, problems: [] } });
  });
});

describe('what stands around an article is left out', () => {
  test.each<[string, string, boolean]>([
    ['a list of links', '<ul><li><a href=/1>Harga Cabai Turun di Pasar</a></li><li><a href=/2>Jembatan Baru Dibuka</a></li></ul>', false],
    ['a linked sentence', '<p><a href=/1>Harga cabai turun di pasar, kata pedagang.</a></p>', true],
    ['an address', '<p>Siaran: <a href=/1>https://harga.example/pasar</a></p>', true],
    ['a form', '<form><p>Harga cabai</p><input></form>', false],
    ['a box of popular stories', '<div class="box terpopuler"><p>Harga cabai turun di pasar, kata pedagang.</p></div>', false],
    ['a class that only sounds so', '<div class="populerkan"><p>Harga cabai turun di pasar, kata pedagang.</p></div>', true],
    ['a list that is prose', '<ul><li>Harga cabai turun di pasar, kata pedagang.</li></ul>', true],
    ['the time of publication', '<time itemprop="datePublished">Harga cabai</time>', false],
  ])('%s', async (_, html, kept) => {
    const read = await readPage(page(`<p>${paragraph.repeat(4)}</p>${html}`));
    expect(read.ok && /harga/iu.test(read.value.text)).toBe(kept);
  });

  test('a page of nothing else keeps it', async () => {
    const read = await readPage('<label>satu</label><label>lima</label><label>enam</label><label>kata</label>');
    expect(read.ok && read.value.text).toBe('satulimaenamkata');
  });

  test('a page within one form is read', async () => {
    const read = await readPage(`<form><div>${page('')}</div></form>`);
    expect(read.ok && read.value.text).toContain('Presiden bertemu');
  });
});
