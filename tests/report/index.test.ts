import { describe, expect, test } from 'vitest';
import { html, written } from '../../src/report/html/html.ts';
import { addArticle, emptyArchive, ranked, type Thing } from '../../src/report/index/archive.ts';
import { closest, pairsAmong } from '../../src/report/index/graph.ts';
import { lanes, personNamed } from '../../src/report/index/lanes.ts';
import { layout } from '../../src/report/index/layout.ts';
import { matrix } from '../../src/report/index/matrix.ts';
import { type Noted, notedOf } from '../../src/report/index/noted.ts';
import { countsOf, periodsOf } from '../../src/report/index/periods.ts';
import { indexPage } from '../../src/report/pages.ts';
import { fixture } from './articles.ts';
import { world } from './world.ts';

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

describe('periodsOf', () => {
  test('names every month from the first to the last', () => {
    expect(periodsOf(['2024-11-30', null, '2025-02-01', '2025-05-01'])).toEqual({
      unit: 'month',
      names: ['2024-11', '2024-12', '2025-01', '2025-02', '2025-03', '2025-04', '2025-05'],
      of: [0, -1, 3, 6],
    });
  });

  test('without days there are none', () => expect(periodsOf([null])).toEqual({ unit: 'month', names: [], of: [-1] }));

  test.each([
    ['2022-02-01', 36, '2022-02'],
    ['2022-01-31', 36, '2022-02'],
    ['2022-03-01', 35, '2022-03'],
  ])('from %s on: %i months, the first is %s', (first, length, from) => {
    const { names } = periodsOf([first, '2025-01-15']);
    expect([names.length, names[0]]).toEqual([length, from]);
  });

  test.each([
    [199, '2023-01'],
    [200, '2024-01'],
  ])('of %i articles one stray date: the first month is %s', (length, from) => {
    const half = Math.floor((length - 2) / 2);
    const days = ['2023-01-01', ...Array.from({ length: length - 2 }, (_, k) => (k < half ? '2024-01-05' : '2025-01-05')), '2025-02-01'];
    expect(periodsOf(days).names[0]).toBe(from);
  });

  test.each([
    ['2025-04-10', 'day', 100],
    ['2025-04-11', 'month', 4],
  ])('from the first of January to %s: %s, %i of them', (last, unit, length) => {
    const periods = periodsOf(['2025-01-01', last]);
    expect([periods.unit, periods.names.length]).toEqual([unit, length]);
  });

  test.each([
    [1, 'day', ['2025-01-05', '2025-01-06']],
    [2, 'month', ['2016-01', '2025-01']],
  ])('%i of ten articles years before: %s', (old, unit, ends) => {
    const days = Array.from({ length: 10 }, (_, k) => (k < old ? '2016-01-01' : `2025-01-0${5 + (k % 2)}`));
    const periods = periodsOf(days);
    expect([periods.unit, periods.names.at(-1)]).toEqual([unit, ends[1]]);
    expect(periods.of.filter((period) => period < 0)).toHaveLength(old);
  });

  test('counts the articles of each period', () => {
    expect(countsOf(periodsOf(['2025-01-01', '2025-03-01', '2025-01-09', '2025-12-01', null]), [0, 1, 2, 3, 4])).toEqual([2, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
  });
});

const thing = (name: string, articles: number[], type = 'person', mentions = 1): Thing => ({
  type,
  key: `${type} ${name}`,
  name,
  country: null,
  mentions,
  articles,
  offices: new Map(),
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

test('closest: a pair that is among the closest of one side stays', () => {
  const pairs = [
    { a: 0, b: 1, together: 9 },
    { a: 0, b: 2, together: 8 },
    { a: 0, b: 3, together: 7 },
    { a: 1, b: 2, together: 6 },
  ];
  expect(closest(pairs, 1).map(({ a, b }) => `${a}-${b}`)).toEqual(['0-1', '0-2', '0-3']);
});

describe('layout', () => {
  const boxes = Array.from({ length: 30 }, (_, k) => ({ halfWidth: 20 + (k % 7) * 15, halfHeight: 11 }));
  const links = boxes.slice(1).map((_, k) => ({ a: k % 3, b: k + 1, together: 30 - k }));
  const drawn = layout(boxes, links);

  test('no box lies over another or outside of the drawing', () => {
    expect(drawn.places).toHaveLength(boxes.length);
    for (const [k, { x, y }] of drawn.places.entries()) {
      const { halfWidth = 0, halfHeight = 0 } = boxes[k] ?? {};
      expect([x - halfWidth >= 0, y - halfHeight >= 0, x + halfWidth <= drawn.width, y + halfHeight <= drawn.height]).toEqual([true, true, true, true]);
      for (const [n, other] of drawn.places.entries()) {
        if (n <= k) continue;
        const apart = Math.abs(other.x - x) + 1 >= halfWidth + (boxes[n]?.halfWidth ?? 0) || Math.abs(other.y - y) + 1 >= 22;
        expect(apart).toBe(true);
      }
    }
  });

  test('is the same again', () => expect(layout(boxes, links)).toEqual(drawn));

  test('those that share much lie nearer each other than others', () => {
    const small = Array.from({ length: 4 }, () => ({ halfWidth: 5, halfHeight: 5 }));
    const { places } = layout(small, [
      { a: 0, b: 1, together: 9 },
      { a: 2, b: 3, together: 9 },
    ]);
    const far = (a: number, b: number): number => Math.hypot((places[a]?.x ?? 0) - (places[b]?.x ?? 0), (places[a]?.y ?? 0) - (places[b]?.y ?? 0));
    expect(far(0, 1)).toBeLessThan(Math.min(far(0, 2), far(0, 3), far(1, 2), far(1, 3)));
  });

  test('of nothing is empty', () => expect(layout([], []).places).toEqual([]));
});

describe('people side by side', () => {
  const archive = emptyArchive();
  archive.days.push('2025-06-01', '2025-06-02', '2025-06-02', '2025-06-20');
  const told = {
    ...thing('Budi Contoh', [0, 1, 2, 3]),
    offices: new Map([
      ['Menteri Contoh', [0, 2]],
      ['Ketua', [3]],
    ]),
  };
  for (const one of [told, thing('Contoh', [3]), thing('Budi', [1]), thing('Siti <b>', [1, 2])]) archive.things.set(one.key, one);
  const page = (chosen: Parameters<typeof lanes>[2]): string => written(html`${lanes(archive, periodsOf(archive.days), chosen)?.content ?? null}`);

  test.each([
    ['contoh', 'Budi Contoh'],
    ['BUDI', 'Budi Contoh'],
    ['bud', null],
    ['siti', 'Siti <b>'],
  ])('%s is %s', (name, expected) => expect(personNamed(archive, name)?.name ?? null).toBe(expected));

  test('those that are chosen, in their order, all drawn', () => {
    const chosen = ['siti', 'contoh'].flatMap((name) => personNamed(archive, name) ?? []);
    expect([...page(chosen).matchAll(/<b>(?<name>.{1,40}?)<\/b>/gu)].map(({ groups }) => groups?.['name'])).toEqual(['Siti &lt;b&gt;', 'Budi Contoh']);
    expect(page(chosen).match(/ checked/gu)).toHaveLength(2);
  });

  test('else those in most articles, on one scale, with offices and the days on which they are told', () => {
    expect(page([])).toContain('the highest bar is 2');
    expect(page([])).toContain('4 articles · Menteri Contoh (in 2, 2025-06-01 to 2025-06-02) · Ketua (in 1, 2025-06-20)');
    expect(page([])).toContain('<span class="note">1 article</span>');
  });
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

const COUNTRIES = world().lands.flatMap(({ code }) => code ?? []);

/** An archive like a newsroom's: names that come back and names that come once, over four years. */
function large(articles: number): ReturnType<typeof emptyArchive> {
  const archive = emptyArchive();
  for (let k = 0; k < articles; k++) {
    const named = (type: string, n: number): Noted['things'][number] => ({
      type,
      key: `${type} ${n}`,
      name: `Nama ${type} ${'panjang '.repeat(4)}${n}`,
      country: COUNTRIES[n % COUNTRIES.length] ?? null,
      operator: null,
      mentions: 2,
      offices: type === 'person' ? [`Jabatan ${n % 3}`] : [],
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
  const page = indexPage({ archive, failed: 3, world: world(), compared: [], articles: [] });

  test('of 10,000 articles is below 400 KB', () => {
    expect(Buffer.byteLength(page)).toBeLessThan(MOST_BYTES);
    expect(page).toContain('10000, and 3 that could not be read');
  });

  test('has the same bytes again', () => expect(indexPage({ archive: large(10_000), failed: 3, world: world(), compared: [], articles: [] })).toBe(page));

  test('every drawing has a title, every id is there once', () => {
    const drawings = page.match(/<svg /gu) ?? [];
    expect(drawings).not.toEqual([]);
    expect(page.match(/<title id=/gu)).toHaveLength(drawings.length);
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
    const small = indexPage({ archive: both, failed: 0, world: world(), compared: [], articles });
    const ids = [...small.matchAll(/ id="(?<id>[^"]{1,40})"/gu)].map(({ groups }) => groups?.['id']);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(['a1', 'a1p1', 'a2', 'a2p1-1']));
    expect(small.match(/<h1>/gu)).toHaveLength(1);
  });

  test('an archive without articles is a page', () =>
    expect(indexPage({ archive: emptyArchive(), failed: 1, world: world(), compared: [], articles: [] })).toContain('0, and 1 that could not be read'));
});
