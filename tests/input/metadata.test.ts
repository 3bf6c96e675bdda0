import { describe, expect, test } from 'vitest';
import { declaredCharset } from '../../src/input/html/charset.ts';
import { loadLibraries } from '../../src/input/html/libraries.ts';
import { parsePage } from '../../src/input/html/tree.ts';
import { metadataOf } from '../../src/input/metadata/metadata.ts';
import type { PageMetadata } from '../../src/input/metadata/page-metadata.ts';
import { growthOf, MOST_GROWTH } from '../growth.ts';

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
    [ld({ '@type': 'WebPage', datePublished: '2025-06-18' }), '2025-06-18'],
    [ld({ '@type': 'Organization', datePublished: '2025-06-18' }), null],
    [`${ld({ '@type': 'WebPage', datePublished: '2025-06-18' })}<meta name="date" content="2025-06-20">`, '2025-06-20'],
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
    // Dates as Indonesian newsrooms write them, in fields too (#14).
    ['<meta name="content_publisheddate" content="Sabtu, 28 September 2019 19:17 WIB">', '2019-09-28'],
    ['<meta name="date" content="Wed, 02 Feb 2022 09:12:22 +0100">', '2022-02-02'],
    [article({ datePublished: 'Tue, Sep 15 2020 10:01:41 EDT' }), '2020-09-15'],
    ['<meta name="date" content="03/04/2024 12:43">', null],
    ['<meta name="date" content="13/04/2024 12:43">', '2024-04-13'],
    ['<meta name="pubdate" content="20200622073000">', '2020-06-22'],
    ['<span property="schema:dateCreated" content="2022-01-28T12:45:46+00:00"></span>', '2022-01-28'],
    ['<div itemprop="datePublished">Senin, 3 Juni 2024</div>', '2024-06-03'],
    ['<abbr class="published" title="2016-12-23T05:11:00-05:00">5:11</abbr>', '2016-12-23'],
    ['<div class="published"><time datetime="2020-06-22T09:30:00+02:00">tadi</time></div>', '2020-06-22'],
    ['<time datetime="2020-06-22">a</time><time datetime="2020-06-23">b</time>', null],
    ['<span data-publish-date="2024-06-03">x</span>', '2024-06-03'],
    ['<link rel=canonical href="https://contoh.example/news/20200413/judul">', '2020-04-13'],
    ['<link rel=canonical href="https://contoh.example/berita/23-01-2022-judul/17.html">', '2022-01-23'],
    ['<link rel=canonical href="https://contoh.example/id/20201340/judul">', null],
    ['<title>Gempa di Maluku | Kabar | 23.05.2011</title>', '2011-05-23'],
  ])('%s', (html, expected) => {
    expect(said(html).published).toBe(expected);
  });
});

const title = '<h1>Gempa Mengguncang Maluku</h1>';
const filler = (count: number): string => '<p>baris</p>'.repeat(count);

describe('the day that is printed near the title', () => {
  test.each<[string, string | null]>([
    [`${title}<p>Sabtu, 28 September 2019 19:17 WIB</p>`, '2019-09-28'],
    [`${title}<div>Ratna - Kabar</div><div>Sabtu, 28/09/2019, 19:17 WIB</div>`, '2019-09-28'],
    [`<p>28 Sep 2019</p>${title}`, '2019-09-28'],
    [`<p>28 Sep 2019</p>${filler(4)}${title}`, null],
    [`<p>28 Sep 2019</p>${filler(3)}${title}`, '2019-09-28'],
    [`${title}${filler(9)}<p>28.09.19</p>`, '2019-09-28'],
    [`${title}${filler(10)}<p>28.09.19</p>`, null],
    // The line of a class that says so goes before a nearer one.
    [`${title}<p>Diperbarui 1 Oktober 2019</p><p class="post-date">28 September 2019</p>`, '2019-09-28'],
    // A sentence about another day is not a byline.
    [`${title}<p>${'Gempa serupa mengguncang kepulauan itu pada 28 September 2019, kata petugas badan meteorologi, '.repeat(2)}</p>`, null],
    [`${title}${filler(3)}<div class="comments"><p>28 September 2019</p></div>`, null],
    [`${title}${filler(3)}<footer><p>28 September 2019</p></footer>`, null],
    [`${filler(30)}<p>Diterbitkan pada 28 September 2019</p>`, '2019-09-28'],
    [`${filler(30)}<p>Dibaca pada 28 September 2019</p>`, null],
    [`${filler(30)}<p class="tanggal">28 September 2019</p>`, '2019-09-28'],
    [`${filler(30)}<p class="tanggal">28 September 2019</p><p class="tanggal">27 September 2019</p>`, null],
    [`${title}<p>31 September 2019</p>`, null],
    // The address goes before it.
    [`<link rel=canonical href="https://contoh.example/2019/09/27/gempa">${title}<p>28 September 2019</p>`, '2019-09-27'],
    [`${title}<p>28 September 1993</p>`, null],
    [`${title}<p>28 September 1994</p>`, '1994-09-28'],
    [`${title}<p>2. Februar 2022</p>`, '2022-02-02'],
    [`${title}<p>martes 17 de marzo de 2020</p>`, '2020-03-17'],
    [`${title}<p>March 11, 2020</p>`, '2020-03-11'],
    [`${title}<p>02/13/2020</p>`, '2020-02-13'],
    [`${title}<p>2020年07月12日</p>`, '2020-07-12'],
  ])('%s', (html, expected) => {
    expect(said(html).published).toBe(expected);
  });
});

describe('a time in another zone', () => {
  const utc = article({ datePublished: '2019-10-18T22:04:00Z' });
  test.each<[string, string, string]>([
    ['the day readers see', `${utc}${title}<p>19 Oktober 2019 00:04</p>`, '2019-10-19'],
    ['the day before, too', `${article({ datePublished: '2019-10-19 01:04' })}${title}<p>18 Oktober 2019</p>`, '2019-10-18'],
    ['the day of the address', `${utc}<link rel=canonical href="https://kabar.example/2019/10/19/gempa">`, '2019-10-19'],
    ['another day is another thing', `${utc}${title}<p>20 Oktober 2019 00:04</p>`, '2019-10-18'],
    ['a zone that is named is right', `${article({ datePublished: '2019-10-18T22:04:00+07:00' })}${title}<p>19 Oktober 2019</p>`, '2019-10-18'],
    ['a day without a time is right', `${article({ datePublished: '2019-10-18' })}${title}<p>19 Oktober 2019</p>`, '2019-10-18'],
    [
      'what the address says as well is right',
      `${utc}<link rel=canonical href="https://kabar.example/2019/10/18/gempa">${title}<p>19 Oktober 2019</p>`,
      '2019-10-18',
    ],
    ['nothing else is said', utc, '2019-10-18'],
  ])('%s', (_, html, expected) => {
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
    // The blog's name stands in the <h1>, the article's in the <h2>.
    ['<title>Catatan Kota » Gempa Mengguncang Maluku</title><h1>Catatan Kota</h1><h2>Gempa Mengguncang Maluku</h2>', 'Gempa Mengguncang Maluku'],
    ['<title>Gempa Mengguncang Maluku | Catatan dari Kota</title><h1>Catatan dari Kota</h1><h2>Gempa Mengguncang Maluku</h2>', 'Gempa Mengguncang Maluku'],
    ['<title>Gempa Mengguncang Maluku | Catatan dari Kota</title><h1>Catatan dari Kota</h1>', 'Gempa Mengguncang Maluku'],
    // A quotation mark in an attribute cuts the title off.
    ['<meta property="og:title" content="Gubernur: Gempa itu ""><h1></h1><h2>Gubernur: Gempa itu "besar"</h2>', 'Gubernur: Gempa itu "besar"'],
    [
      '<meta property="og:title" content="Gempa Mengguncang Maluku - kabar.com"><h1>"Panik": Gempa Mengguncang Maluku</h1>',
      '"Panik": Gempa Mengguncang Maluku',
    ],
    // Search engines are told another title than readers.
    ['<meta property="og:title" content="Gempa Maluku terkini"><h1>Warga Ambon Berlarian Saat Gempa</h1>', 'Warga Ambon Berlarian Saat Gempa'],
    ['<meta property="og:title" content="Gempa Maluku terkini"><h1>Berita</h1>', 'Gempa Maluku terkini'],
    ['<meta property="og:title" content="Gempa Maluku terkini"><meta property="og:site_name" content="Kabar"><h1>Kabar Daring</h1>', 'Gempa Maluku terkini'],
    ['<meta property="og:title" content="Gempa Maluku terkini"><h1>Gempa Maluku Terkini di Ambon</h1><h1>Lain</h1>', 'Gempa Maluku Terkini di Ambon'],
    ['<meta property="og:title" content="Gempa Maluku terkini"><h1>Gempa Maluku Terkini dari Badan Meteorologi</h1><h1>Lain</h1>', 'Gempa Maluku terkini'],
    ['<h1><style>.a{}</style>Gempa Mengguncang Maluku</h1>', 'Gempa Mengguncang Maluku'],
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
    [`<!-- ${'x'.repeat(8000)} --><meta charset=utf-8>`, 'utf-8'],
    [`${' '.repeat(9000)}<meta charset=utf-8>`, null],
    [`<meta ${' '.repeat(10_000)}`, null],
  ])('%#', (html, expected) => {
    expect(declaredCharset(Buffer.from(html))).toBe(expected);
  });

  test('is linear', () => {
    for (const make of [(n: number): string => '<meta '.repeat(n / 5), (n: number): string => `<meta charset${' '.repeat(n)}`])
      expect(growthOf(make, 2_500, (text) => void declaredCharset(Buffer.from(text)))).toBeLessThan(MOST_GROWTH);
  });
});
