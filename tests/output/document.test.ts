import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyze, createArticle, createPipeline } from '../../src/index.ts';
import { DOCUMENT_SCHEMA } from '../../src/output/schema.ts';
import type { SaripatiDocument } from '../../src/output/types.ts';

const valid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(DOCUMENT_SCHEMA);

/** Pieces that stages react to, mixed with anything at all. */
const newsroom = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    'Presiden AS Joe Biden',
    ' Korea Utara ',
    'rudal balistik antarbenua ( ICBM)',
    '\n\nBaca Juga : Judul Berita Lain\n',
    '18 Juli 2023',
    'Selasa (18/7/2023) malam',
    'China-Korea Utara',
    'Pyongyang, Purna Warta ',
    'Leave a Reply',
    'pekan lalu',
    '\ud800',
    '\u0000',
    '\r\n',
    '\u00a0',
    '“',
    'KOMPAS.com -',
    'Kementerian Pertahanan ',
    'pemimpinIsraelsebagai',
    '😀',
    'tahun 1950-53',
    '(abc/def)',
    'Menhan',
  ),
);
const anyText = fc.array(newsroom, { maxLength: 25 }).map((pieces) => pieces.join(' '));

type Spot = { readonly start: number; readonly end: number; readonly text: string };
const mentionsOf = (doc: SaripatiDocument): Spot[] => [...doc.entities.flatMap((entity): Spot[] => [...entity.mentions]), ...doc.dates];

test('any string gives a valid document whose spans slice to their texts', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const doc = analyze(text, { date: '2023-07-28', lang: 'ind' });
      expect(valid(JSON.parse(JSON.stringify(doc))), JSON.stringify(valid.errors)).toBe(true);
      const roles = doc.entities.flatMap((entity) => (entity.type === 'person' ? entity.roles : []));
      for (const { start, end, text: quoted } of [...mentionsOf(doc), ...roles, ...doc.boilerplate, ...doc.pairs]) {
        expect(start).toBeLessThan(end);
        expect(text.slice(start, end)).toBe(quoted);
      }
    }),
    { numRuns: 400 },
  );
});

test('mentions of one type never overlap, and none lies in boilerplate', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const doc = analyze(text, { date: '2023-07-28', lang: 'ind' });
      const apart = (spots: readonly Spot[]): void => {
        const sorted = [...spots].sort((a, b) => a.start - b.start);
        for (const [k, spot] of sorted.entries()) expect(spot.start).toBeGreaterThanOrEqual(sorted[k - 1]?.end ?? 0);
      };
      for (const type of ['person', 'country', 'weapon', 'organisation', 'place'])
        apart(doc.entities.filter((entity) => entity.type === type).flatMap((entity): Spot[] => [...entity.mentions]));
      apart(doc.dates);
      apart(doc.boilerplate);
      for (const spot of mentionsOf(doc)) expect(doc.boilerplate.some(({ start, end }) => start < spot.end && spot.start < end)).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test('the same text gives the same bytes, in another order of texts too', () => {
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 2, maxLength: 4 }), (texts) => {
      const pipeline = createPipeline({});
      const forth = texts.map((text) => JSON.stringify(pipeline(createArticle(text))));
      const back = [...texts].reverse().map((text) => JSON.stringify(pipeline(createArticle(text))));
      expect(back.reverse()).toEqual(forth);
    }),
    { numRuns: 40 },
  );
});

test.each(['codepoint', 'byte'] as const)('offsets in %s lead to the same characters', (unit) => {
  fc.assert(
    fc.property(anyText, (text) => {
      const sliced = (start: number, end: number): string =>
        unit === 'codepoint' ? [...text].slice(start, end).join('') : Buffer.from(text, 'utf8').subarray(start, end).toString('utf8');
      for (const spot of mentionsOf(analyze(text, { date: '2023-07-28', lang: 'ind', offsets: unit })))
        expect(sliced(spot.start, spot.end)).toBe(unit === 'byte' ? Buffer.from(spot.text).toString() : spot.text);
    }),
    { numRuns: 100 },
  );
});

test('entities are in order of first mention and ids are unique', () => {
  const { entities } = analyze('Menteri Pertahanan Rusia Sergey Shoigu tiba di Jakarta. Rusia dan China berlatih dengan rudal balistik. Shoigu pulang.', {
    lang: 'ind',
  });
  const starts = entities.map(({ mentions }) => mentions[0]?.start ?? -1);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
});

test.each([
  ['a text that is no string', () => analyze(5 as unknown as string), TypeError],
  ['a layer that is none', () => createPipeline({ only: ['peple' as 'people'] }), RangeError],
  ['a date that is none', () => analyze('x', { date: '28 Juli' }), RangeError],
  ['a day that is none', () => analyze('x', { date: '2023-02-31' }), RangeError],
  ['a language that is no code', () => analyze('x', { lang: 'Indonesian' }), RangeError],
  ['layers that are no list', () => createPipeline({ only: 'people' as never }), TypeError],
])('%s is the caller’s bug', (_, act, error) => {
  expect(act).toThrow(error);
});
