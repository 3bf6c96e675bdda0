import { describe, expect, test } from 'vitest';
import { written } from '../../src/report/html/html.ts';
import { addArticle, emptyArchive, ranked, type Thing } from '../../src/report/index/archive.ts';
import { pairsAmong } from '../../src/report/index/graph.ts';
import { matrix } from '../../src/report/index/matrix.ts';
import { countsOf, monthsOf } from '../../src/report/index/months.ts';
import { type Noted, notedOf } from '../../src/report/index/noted.ts';
import { indexPage } from '../../src/report/pages.ts';
import { fixture } from './articles.ts';

/** What the page of an index of 10,000 articles may weigh. */
const MOST_BYTES = 400_000;

describe('notedOf', () => {
  test.each([[null], [7], ['teks'], [[]], [{}], [{ schema: 'saripati-error/1' }], [{ schema: 'saripati/2' }]])('%j is no document', (value) => {
    expect(notedOf(value)).toBeNull();
  });

  test('takes nothing of a document on trust', () => {
    const wrong = {
      schema: 'saripati/1',
      meta: { published: 7 },
      language: [],
      entities: [null, 1, { type: 'person' }, { type: 'person', name: {} }],
      events: 'x',
    };
    expect(notedOf(wrong)).toEqual({ day: null, language: null, outlet: null, things: [], events: [], problems: [] });
  });

  test('keeps a day that is one alone', () => {
    const dayOf = (published: string): string | null | undefined => notedOf({ schema: 'saripati/1', meta: { published } })?.day;
    expect([dayOf('2025-06-18'), dayOf('2025-06-18T10:00'), dayOf('kemarin')]).toEqual(['2025-06-18', null, null]);
  });

  test('a thing is known by its entry in the tables, a country by its code, others by name', () => {
    const entities = [
      { id: 'p1', type: 'person', name: 'Shoigu', known: { name: 'Sergei Shoigu', country: 'RU' }, mentions: [{}, {}] },
      { id: 'c1', type: 'country', name: 'Rusia', code: 'RU', mentions: [{}] },
      { id: 'o1', type: 'organisation', name: `Badan\n${'x'.repeat(200)}`, mentions: [{}] },
    ];
    const things = notedOf({ schema: 'saripati/1', entities })?.things ?? [];
    expect(things.map(({ key, country, mentions }) => [key.slice(0, 30), country, mentions])).toEqual([
      ['person sergei shoigu', 'RU', 2],
      ['country RU', 'RU', 1],
      ['organisation badan xxxxxxxxxxx', null, 1],
    ]);
    expect(things[2]?.name).toHaveLength(120);
  });

  test('events told as facts alone, their sides as things', () => {
    const entities = [{ id: 'c1', type: 'country', name: 'Rusia', code: 'RU', mentions: [{}] }];
    const events = ['asserted', 'denied'].map((status) => ({ type: 'ASSAULT', status, actor: { entity: 'c1' }, target: { entity: 'p9' } }));
    expect(notedOf({ schema: 'saripati/1', entities, events })?.events).toEqual([{ type: 'ASSAULT', actor: 'country RU', target: null }]);
  });
});

describe('monthsOf', () => {
  test('names every month from the first to the last', () => {
    expect(monthsOf(['2024-11-30', null, '2025-02-01'])).toEqual({ names: ['2024-11', '2024-12', '2025-01', '2025-02'], of: [0, -1, 3] });
  });

  test('without days there are none', () => expect(monthsOf([null])).toEqual({ names: [], of: [-1] }));

  test.each([
    ['2022-02-01', 36, '2022-02'],
    ['2022-01-31', 36, '2022-02'],
    ['2022-03-01', 35, '2022-03'],
  ])('from %s on: %i months, the first is %s', (first, length, from) => {
    const { names } = monthsOf([first, '2025-01-15']);
    expect([names.length, names[0]]).toEqual([length, from]);
  });

  test.each([
    [199, '2023-01'],
    [200, '2025-01'],
  ])('of %i articles one stray date: the first month is %s', (length, from) => {
    const days = ['2023-01-01', ...Array.from({ length: length - 2 }, () => '2025-01-05'), '2025-02-01'];
    expect(monthsOf(days).names[0]).toBe(from);
  });

  test('counts the articles of each month', () => {
    expect(countsOf(monthsOf(['2025-01-01', '2025-03-01', '2025-01-09', null]), [0, 1, 2, 3])).toEqual([2, 0, 1]);
  });
});

const thing = (name: string, articles: number[], type = 'person', mentions = 1): Thing => ({
  type,
  key: `${type} ${name}`,
  name,
  country: null,
  mentions,
  articles,
});

test('ranked: most articles, then most mentions, then by name', () => {
  const archive = emptyArchive();
  const all = [thing('b', [1]), thing('a', [1]), thing('c', [1], 'person', 5), thing('d', [1, 2]), thing('x', [1, 2, 3], 'place')];
  for (const one of all) archive.things.set(one.key, one);
  expect(ranked(archive, ['person'], 3).map(({ name }) => name)).toEqual(['d', 'c', 'a']);
});

test.each([
  [1, ['0-1 3', '0-2 2', '1-2 1']],
  [2, ['0-1 3', '0-2 2']],
  [4, []],
])('pairs that share at least %i articles', (least, expected) => {
  const things = [thing('a', [1, 2, 3, 5]), thing('b', [2, 3, 4, 5]), thing('c', [1, 5, 9])];
  expect(pairsAmong(things, least).map(({ a, b, together }) => `${a}-${b} ${together}`)).toEqual(expected);
});

test('a matrix has the largest rows and columns', () => {
  const tally = new Map([
    ['a\nX', 2],
    ['a\nY', 1],
    ['b\nX', 9],
    ['c\nZ', 1],
  ]);
  const table = written(matrix({ caption: 'k', corner: 's', tally, row: String, column: String, mostRows: 2, mostColumns: 2 }));
  expect([...table.matchAll(/<tr>.{1,300}?<\/tr>/gsu)].map(([row]) => row.replace(/<[^>]{1,60}>/gu, '|').replace(/\|{2,9}/gu, '|'))).toEqual([
    '|s|all|X|Y|',
    '|b|9|9|',
    '|a|3|2|1|',
  ]);
});

/** An archive like a newsroom's: names that come back and names that come once, over four years. */
function large(articles: number): ReturnType<typeof emptyArchive> {
  const archive = emptyArchive();
  for (let k = 0; k < articles; k++) {
    const named = (type: string, n: number): Noted['things'][number] => ({
      type,
      key: `${type} ${n}`,
      name: `Nama ${type} ${'panjang '.repeat(4)}${n}`,
      country: 'ID',
      operator: null,
      mentions: 2,
    });
    const things = ['person', 'organisation', 'place', 'weapon', 'country', 'custom'].flatMap((type, t) => [named(type, k % (97 + t)), named(type, k * 7 + t)]);
    const day = `${2022 + (k % 4)}-${String((k % 12) + 1).padStart(2, '0')}-15`;
    const events = things.map(({ key }, n) => ({ type: 'ASSAULT', actor: key, target: things[n + 1]?.key ?? null }));
    addArticle(archive, { day, language: 'Indonesian', outlet: `kantor-${k % 50}.id`, things, events, problems: ['date/no-anchor'] });
  }
  return archive;
}

describe('the page of an index', () => {
  const archive = large(10_000);
  const page = indexPage({ archive, failed: 3, articles: [] });

  test('of 10,000 articles is below 400 KB', () => {
    expect(Buffer.byteLength(page)).toBeLessThan(MOST_BYTES);
    expect(page).toContain('10000, and 3 that could not be read');
  });

  test('has the same bytes again', () => expect(indexPage({ archive: large(10_000), failed: 3, articles: [] })).toBe(page));

  test('every drawing has a title, every id is there once', () => {
    expect(page.match(/<svg /gu)?.length).toBe(page.match(/<title id=/gu)?.length);
    const ids = [...page.matchAll(/ id="(?<id>[^"]{1,40})"/gu)].map(({ groups }) => groups?.['id']);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('shows some articles whole, with ids of their own', () => {
    const articles = [fixture('kunjungan-pyongyang'), fixture('latihan-gabungan')];
    const both = emptyArchive();
    for (const { doc } of articles) {
      const noted = notedOf(doc);
      if (noted) addArticle(both, noted);
    }
    const small = indexPage({ archive: both, failed: 0, articles });
    const ids = [...small.matchAll(/ id="(?<id>[^"]{1,40})"/gu)].map(({ groups }) => groups?.['id']);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(['a1', 'a1p1', 'a2', 'a2p1-1']));
    expect(small.match(/<h1>/gu)).toHaveLength(1);
  });

  test('an archive without articles is a page', () =>
    expect(indexPage({ archive: emptyArchive(), failed: 1, articles: [] })).toContain('0, and 1 that could not be read'));
});
