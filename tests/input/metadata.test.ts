import { describe, expect, test } from 'vitest';
import { declaredCharset } from '../../src/input/html/charset.ts';
import { loadLibraries } from '../../src/input/html/libraries.ts';
import { metadataOf, type PageMetadata } from '../../src/input/html/metadata.ts';
import { parsePage } from '../../src/input/html/tree.ts';

const libraries = await loadLibraries();
const said = (html: string): PageMetadata => metadataOf(parsePage(html, libraries));
const ld = (value: unknown): string => `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const article = (more: object): string => ld({ '@type': 'NewsArticle', ...more });

describe('published', () => {
  test.each<[string, string | null]>([
    [article({ datePublished: '2025-06-18T23:15:00+07:00' }), '2025-06-18'],
    [ld([{ '@type': 'Organization' }, { '@type': ['Article'], datePublished: '2025-06-18' }]), '2025-06-18'],
    [
      ld({
        '@graph': [
          { '@type': 'WebPage', datePublished: '2001-01-01' },
          { '@type': 'http://schema.org/NewsArticle', datePublished: '2025-06-18' },
        ],
      }),
      '2025-06-18',
    ],
    [ld('{"@type":"NewsArticle","headline":"dua\nbaris","datePublished":"2025-06-18"}'), '2025-06-18'],
    [ld({ '@type': 'WebPage', datePublished: '2025-06-18' }), null],
    [article({ datePublished: 'kemarin' }), null],
    ['<meta property="article:published_time" content="2025-06-18T00:00:00Z">', '2025-06-18'],
    ['<meta itemprop="datePublished" content="2016-02-23 T16:00:20Z">', '2016-02-23'],
    ['<meta name="pubdate" content="20160223">', '2016-02-23'],
    ['<meta name="dtk:publishdate" content="2016/02/23 14:00:00">', '2016-02-23'],
    ['<meta name="pubdate" content="2016-02-31">', null],
    ['<meta name="pubdate" content="2016-02-231">', null],
    ['<time datetime="2016-02-23" itemprop="datePublished">x</time>', '2016-02-23'],
    ['<article><div><time datetime="2016-02-23">x</time></div></article>', '2016-02-23'],
    ['<aside><time datetime="2016-02-23">x</time></aside>', null],
    ['<link rel=canonical href="https://contoh.example/read/2015/11/04/2104/judul">', '2015-11-04'],
    ['<link rel=canonical href="https://contoh.example/read/2015/13/04/2104/judul">', null],
    ['<link rel=canonical href="https://contoh.example/daerah/16/02/15/o2l07x-judul">', '2016-02-15'],
    ['<link rel=canonical href="https://contoh.example/foto/16/31/02/judul">', null],
    ['<link rel=canonical href="https://contoh.example/foto/35/02/15/judul">', null],
    [`${article({ datePublished: '2025-06-18' })}<meta name="pubdate" content="2001-01-01">`, '2025-06-18'],
  ])('%s', (html, expected) => {
    expect(said(html).published).toBe(expected);
  });
});

describe('title', () => {
  test.each<[string, string | null]>([
    ['<title>Gempa Mengguncang Maluku - Kabar.com Regional</title>', 'Gempa Mengguncang Maluku'],
    ['<title>Gempa Mengguncang Maluku | Kabar Daring</title>', 'Gempa Mengguncang Maluku'],
    ['<title>Gempa Mengguncang Maluku - Warga Mengungsi</title>', 'Gempa Mengguncang Maluku - Warga Mengungsi'],
    ['<title>Kabar: Gempa Mengguncang Maluku</title><h1>Gempa Mengguncang Maluku</h1><h1>Kabar</h1>', 'Gempa Mengguncang Maluku'],
    ['<meta property="og:title" content="Gempa &quot;Besar&quot; di Maluku"><title>Lain</title>', 'Gempa "Besar" di Maluku'],
    ['<meta property="og:site_name" content="Kabar Daring"><title>Gempa Mengguncang Maluku - Kabar</title>', 'Gempa Mengguncang Maluku'],
    ['<h1>Gempa <i>Mengguncang</i>\n Maluku</h1>', 'Gempa Mengguncang Maluku'],
    ['<h1>Gempa Mengguncang Maluku</h1><h1>Gempa Lain</h1>', null],
    ['<title></title>', null],
  ])('%s', (html, expected) => {
    expect(said(html).title).toBe(expected);
  });
});

describe('authors', () => {
  test.each<[string, string[]]>([
    [article({ author: { '@type': 'Person', name: 'Ratna Wijaya' } }), ['Ratna Wijaya']],
    [article({ author: [{ '@type': 'Person', name: 'Ratna Wijaya' }, 'Budi Santosa', 'Budi Santosa'] }), ['Ratna Wijaya', 'Budi Santosa']],
    [article({ author: { '@type': 'Organization', name: 'Kabar Media' } }), []],
    ['<meta name="author" content="Ratna Wijaya">', ['Ratna Wijaya']],
    ['<meta name="author" content="Kabar Cyber Media"><meta property="og:site_name" content="KABAR.com">', []],
    ['<meta name="author" content="Kabar Cyber Media"><link rel=canonical href="https://oto.kabar.com/judul">', []],
    ['<meta name="author" content="Kabar6.com">', []],
    ['<meta property="article:author" content="https://www.facebook.com/kabar">', []],
    ['<meta name="author" content="Redaksi">', []],
  ])('%s', (html, expected) => {
    expect(said(html).authors).toEqual(expected);
  });
});

describe('url and outlet', () => {
  test.each<[string, string | null, string | null]>([
    [
      '<link rel="canonical" href="https://www.kabar.example/a?x=1"><meta property="og:url" content="https://lain.example/">',
      'https://www.kabar.example/a?x=1',
      'kabar.example',
    ],
    ['<link rel="canonical" href="/a"><meta property="og:url" content="https://kabar.example/b">', 'https://kabar.example/b', 'kabar.example'],
    ['<meta property="og:url" content=""><meta property="og:site_name" content=" Kabar ">', null, 'Kabar'],
    [article({ mainEntityOfPage: { '@id': 'https://kabar.example/c' }, publisher: { name: 'Kabar Media' } }), 'https://kabar.example/c', 'Kabar Media'],
    ['<meta property="og:url" content="javascript:alert(1)">', null, null],
  ])('%s', (html, url, outlet) => {
    expect(said(html)).toMatchObject({ url, outlet });
  });
});

describe('declaredCharset', () => {
  test.each<[string, string | null]>([
    ['<meta charset=utf-8>', 'utf-8'],
    ["<META CHARSET='ISO-8859-1'>", 'ISO-8859-1'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=windows-1252" />', 'windows-1252'],
    ['<meta name=x content=y><meta charset = "gb2312">', 'gb2312'],
    ['<meta name="description" content="charset">', null],
    ['charset=utf-8', null],
    [`${' '.repeat(9000)}<meta charset=utf-8>`, null],
    [`<meta ${' '.repeat(10_000)}`, null],
  ])('%#', (html, expected) => {
    expect(declaredCharset(Buffer.from(html))).toBe(expected);
  });

  test('is linear', () => {
    const started = performance.now();
    for (const text of ['<meta '.repeat(2000), `<meta charset${' '.repeat(10_000)}`]) declaredCharset(Buffer.from(text));
    expect(performance.now() - started).toBeLessThan(500);
  });
});
