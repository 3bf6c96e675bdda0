import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPipeline } from '../../src/analyze.ts';
import { createArticle } from '../../src/document/article.ts';
import { type Page, readPage } from '../../src/input/html/page.ts';
import { blockWords } from '../../src/knowledge/pages/block-words.ts';

/** Paragraphs of running text, all different: what is said twice is not read twice. */
const sentence = (k: number): string =>
  `Pada hari ke-${k} menteri perhubungan meninjau pelabuhan baru di pantai utara, kata juru bicara kementerian kepada wartawan.`;
const paragraphs = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, k) => `<p>${sentence(from + k)} ${sentence(100 + from + k)}</p>`).join('\n');
const article = (inner: string): string => `<!doctype html><html><body><div class="isi">${paragraphs(0, 4)}${inner}</div></body></html>`;

async function pageOf(html: string): Promise<Page> {
  const read = await readPage(html);
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}
const textOf = async (html: string): Promise<string> => (await pageOf(html)).text;
const codesOf = async (html: string): Promise<string[]> => (await pageOf(html)).problems.map(({ code }) => code);

describe('words of a sentence are never taken out of it (#14)', () => {
  test.each([
    '<a class="inner-link-tag" href="/x">Menhub</a>',
    '<span class="related">Menhub</span>',
    '<a id="share" href="/x">Menhub</a>',
    '<b class="popular"><i class="tag">Menhub</i></b>',
    '<span class="sidebar-widget">Menhub</span>',
    '<label>Menhub</label>',
    '<time itemprop="datePublished">Menhub</time>',
    '<span style="display:none">Menhub</span>',
  ])('%s', async (inline) => {
    expect(await textOf(article(`<p>Menteri Perhubungan (${inline}) Budi Santosa datang pagi itu.</p>`))).toContain(
      'Menteri Perhubungan (Menhub) Budi Santosa datang pagi itu.',
    );
  });

  const words = [...blockWords().values()].flatMap((kind) => [...kind]);
  const inline = fc.record({
    tag: fc.constantFrom('a', 'b', 'em', 'i', 'span', 'strong', 'u'),
    word: fc.constantFrom(...words),
    at: fc.integer({ min: 1, max: 12 }),
  });

  test('of no paragraph, whatever the classes of its elements', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(inline, { maxLength: 3 }), { minLength: 3, maxLength: 6 }), async (marks) => {
        const texts = marks.map((_, k) => `${sentence(k)} ${sentence(k + 50)}`);
        const html = texts.map((text, k) => {
          const parts = text.split(' ');
          for (const { tag, word, at } of marks[k] ?? []) parts[at] = `<${tag} class="${word}">${parts[at]}</${tag}>`;
          return `<p>${parts.join(' ')}</p>`;
        });
        expect((await textOf(`<body><div>${html.join('')}</div></body>`)).split('\n\n')).toEqual(texts);
      }),
      { numRuns: 60 },
    );
  });
});

describe('all parts of an article are read', () => {
  const parts = (attributes: (k: number) => string): string =>
    `<body><div class="artikel">${[0, 1, 2].map((k) => `<div ${attributes(k)}>${paragraphs(3 * k, 3 * k + 3)}</div>`).join('')}</div></body>`;

  test.each<[string, string]>([
    ['pages that are not shown yet', parts((k) => `class="halaman"${k > 0 ? ' style="display:none"' : ''}`)],
    ['pages with a number each', parts((k) => `id="page-${k}"${k > 0 ? ' hidden' : ''}`)],
    ['sections of one class', parts(() => 'class="teks"')],
    [
      'sections with advertisements between them',
      parts(() => 'class="teks"').replaceAll('<div class="teks"', '<div class="iklan">Iklan</div><div class="teks"'),
    ],
    ['bodies that are marked', parts(() => 'itemprop="articleBody"')],
  ])('%s', async (_, html) => {
    const text = await textOf(html);
    for (let k = 0; k < 9; k++) expect(text).toContain(sentence(k));
  });

  test('but not the article that comes after it', async () => {
    const html = `<body><div class="berita" itemprop="articleBody">${paragraphs(0, 6)}</div><div class="berita"><h1>Dua</h1>${paragraphs(6, 10)}</div></body>`;
    const text = await textOf(html);
    expect(text).toContain(sentence(5));
    expect(text).not.toContain(sentence(6));
  });

  test('a lead above the body', async () => {
    const html = `<body><article><header><h1>Judul</h1><p class="lead">${sentence(50)}</p><p class="kredit">${sentence(51)}</p></header><div>${paragraphs(0, 5)}</div></article></body>`;
    const text = await textOf(html);
    expect(text.startsWith(sentence(50))).toBe(true);
  });
});

describe('what a page says is its body is believed', () => {
  const other = `<div class="lain">${paragraphs(20, 30)}</div>`;
  test.each<[string, string]>([
    ['itemprop', `<body>${other}<div itemprop="articleBody">${paragraphs(0, 3)}</div></body>`],
    [
      'JSON-LD',
      `<head><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: [0, 100, 1, 101, 2, 102].map(sentence).join(' ') })}</script></head><body><div>${paragraphs(0, 3)}</div>${other}</body>`,
    ],
  ])('%s', async (_, html) => {
    const text = await textOf(html);
    expect(text.startsWith(sentence(0))).toBe(true);
    expect(text).not.toContain(sentence(20));
  });

  test('unless it is next to nothing', async () => {
    expect(await textOf(`<body><div itemprop="articleBody"><p>${sentence(0)}</p></div>${other}</body>`)).toContain(sentence(20));
  });

  test('nor where it is one sentence beside a few paragraphs', async () => {
    const html = `<body><div itemprop="articleBody"><p>${sentence(0)}</p></div><div class="lain">${paragraphs(20, 22)}</div></body>`;
    expect(await textOf(html)).toContain(sentence(20));
  });

  test('nor where JSON-LD gives a text that the page does not show', async () => {
    const stated = JSON.stringify({ '@type': 'NewsArticle', articleBody: [0, 100, 51, 52, 53, 54, 55, 56].map(sentence).join(' ') });
    expect(await textOf(`<script type="application/ld+json">${stated}</script>${article('')}`)).toContain(sentence(3));
  });
});

describe('furniture', () => {
  test.each<[string, string, boolean]>([
    ['a caption', '<figure><img><figcaption>Pelabuhan baru, Senin (Foto: Ratna)</figcaption></figure>', false],
    ['a caption of old', '<p class="wp-caption-text">Pelabuhan baru, Senin (Foto: Ratna)</p>', false],
    ['a heading of a list of links', '<h3>Pelabuhan lain</h3><ul><li><a href="/1">Kapal Pertama Berlabuh</a></li></ul>', false],
    ['a heading of running text', `<h3>Pelabuhan lain</h3><p>${sentence(60)}</p>`, true],
    ['a teaser with a link', `<div class="teaser"><a href="/1">Kapal</a> <p>Pelabuhan lain. ${sentence(60)}</p></div>`, false],
    ['a teaser without a link is a lead', `<div class="teaser"><p>Pelabuhan lain. ${sentence(60)}</p></div>`, true],
    ['a mark', '<div class="tags"><p>Pelabuhan</p></div>', false],
    ['running text that a class calls a mark', `<div class="info"><p>Pelabuhan lain. ${sentence(60)}</p></div>`, true],
    ['a state of the page', `<div class="has-sidebar no-comments"><p>Pelabuhan lain. ${sentence(60)}</p></div>`, true],
    ['a topic of the article', `<div class="tag-iklan category-komentar"><p>Pelabuhan lain. ${sentence(60)}</p></div>`, true],
    ['a class in capitals', `<div class="relatedPosts"><p>Pelabuhan lain. ${sentence(60)}</p></div>`, false],
    ['reading aids', '<p>Tokyo<ruby>東<rt>pelabuhan</rt></ruby>.</p>', false],
  ])('%s', async (_, html, kept) => {
    expect(/pelabuhan (?:baru, Senin|lain)|^pelabuhan$|東pelabuhan/imu.test(await textOf(article(html)))).toBe(kept);
  });

  test('a page of captions keeps them', async () => {
    const captions = Array.from({ length: 6 }, (_, k) => `<figure><img><figcaption>${sentence(k)}</figcaption></figure>`).join('');
    expect(await textOf(`<body><div>${captions}</div></body>`)).toContain(sentence(3));
  });
});

const teaser = (k: number): string => `<div class="box"><h3><a href="/berita/${k}">Menteri Meninjau Pelabuhan ke-${k}</a></h3><p>${sentence(k)}</p></div>`;
const list = (count: number, text = ''): string =>
  `<!doctype html><body><div class="daftar">${Array.from({ length: count }, (_, k) => teaser(k)).join('')}${text}</div></body>`;

describe('pages without an article', () => {
  test.each<[string, string, string[]]>([
    ['three teasers', list(3), ['input/html-no-article']],
    ['two teasers', list(2), []],
    ['teasers beside as much running text', list(4, paragraphs(50, 54)), []],
    [
      'a list of links',
      `<body><ul>${Array.from({ length: 12 }, (_, k) => `<li><a href="/${k}">Menteri Meninjau Pelabuhan Baru ke-${k}</a></li>`).join('')}</ul></body>`,
      ['input/html-no-article'],
    ],
    ['an article with a list of links', article(`<ul>${'<li><a href="/1">Menteri Meninjau Pelabuhan</a></li>'.repeat(12)}</ul>`), []],
  ])('%s', async (_, html, codes) => {
    expect(await codesOf(html)).toEqual(codes);
  });

  test('nothing is extracted from teasers unless it is forced', async () => {
    const { text, problems } = await pageOf(list(5).replaceAll('menteri perhubungan', 'Presiden Rusia Vladimir Putin'));
    expect(text).toContain('Vladimir Putin');
    const page = createArticle(text, { problems });
    expect(createPipeline()(page)).toMatchObject({ entities: [], dates: [] });
    expect(createPipeline({ force: true })(page).entities.length).toBeGreaterThan(0);
  });
});

describe('an article that is cut', () => {
  const page = (kept: number, lost: number): string =>
    `<body><div itemprop="articleBody">${paragraphs(0, kept)}</div><section><div><h3>Lain</h3>${paragraphs(10, 10 + lost)}</div></section></body>`;
  test.each<[string, string, string[]]>([
    ['more running text outside than inside', page(3, 8), ['input/html-article-cut']],
    ['more, and just a thousand characters', page(2, 5), ['input/html-article-cut']],
    ['more, but less than a thousand characters', page(2, 3), []],
    ['less', page(3, 2), []],
    ['more, in a box beside it', page(3, 8).replace('<section>', '<section class="sidebar">'), []],
  ])('%s', async (_, html, codes) => {
    expect(await codesOf(html)).toEqual(codes);
  });
});
