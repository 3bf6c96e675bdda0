import { expect, test } from 'vitest';
import { type ArticleInput, createArticle } from '../../src/document/article.ts';
import type { Entity, Mention, Watched } from '../../src/document/entities.ts';
import type { Rejected } from '../../src/document/explain/rejected.ts';
import type { BoilerplateLayer, Layers } from '../../src/document/layers.ts';
import { MentionIndex } from '../../src/document/mentions.ts';
import { compacted } from '../../src/output/compact.ts';
import { type OutputOptions, toDocument } from '../../src/output/document.ts';
import { OUTPUT_LAYERS } from '../../src/output/layers/all.ts';
import { threeDigits } from '../../src/output/printer.ts';
import type { SaripatiDocument } from '../../src/output/types.ts';

const TEXT = 'Sari Wijaya tiba di Ambon; Ambon ramai.';
const OPTIONS: OutputOptions = { only: new Set(OUTPUT_LAYERS), text: false, offsets: 'utf16', sourceOffsets: false, explain: false };

interface Given {
  readonly layers?: Partial<Layers>;
  readonly rejected?: readonly Rejected[];
  readonly said?: ArticleInput;
  readonly options?: Partial<OutputOptions>;
}

const documentOf = ({ layers = {}, rejected = [], said = {}, options = {} }: Given): SaripatiDocument =>
  toDocument(createArticle(TEXT, said), { layers, problems: [], rejected }, { ...OPTIONS, ...options });

const mention = (start: number, end: number): Mention => ({ start, end, confidence: 0.5, by: 'test' });
const place = (id: string, start: number, end: number): Entity => ({
  id,
  type: 'place',
  found: { name: TEXT.slice(start, end), known: null, country: null, mentions: [mention(start, end)] },
});
const watched = (start: number, end: number): Watched => ({ name: TEXT.slice(start, end), watch: null, kind: 'kota', mentions: [mention(start, end)] });

test.each([
  [0.8764, 0.876],
  [0.8766, 0.877],
  [1, 1],
])('the confidence %d is printed as %d', (confidence, printed) => {
  expect(threeDigits(confidence)).toBe(printed);
});

test('what has nothing to say goes, but no item of a list', () => {
  const full = { none: null, list: [], inner: { none: null }, zero: 0, no: false, words: '', items: [{ none: null, id: 1 }, {}, [], null] };
  expect(compacted(full)).toEqual({ zero: 0, no: false, words: '', items: [{ id: 1 }, {}, [], null] });
});

const FOUND: BoilerplateLayer = { spans: [], title: { start: 0, end: 11 }, dateline: null, authors: ['Ratna'], published: '2024-06-03' };
type Meta = Pick<SaripatiDocument['meta'], 'title' | 'published' | 'publishedFrom' | 'authors'>;

test.each<[string, ArticleInput, BoilerplateLayer | null, Meta]>([
  ['nothing is known', {}, null, { title: null, published: null, publishedFrom: null, authors: [] }],
  ['the text tells', {}, FOUND, { title: 'Sari Wijaya', published: '2024-06-03', publishedFrom: 'text', authors: ['Ratna'] }],
  [
    'the record goes before the text',
    { title: 'Judul', published: '2024-06-04', publishedFrom: 'record', authors: ['Budi'] },
    FOUND,
    { title: 'Judul', published: '2024-06-04', publishedFrom: 'record', authors: ['Budi'] },
  ],
  ['a text without a day', {}, { ...FOUND, published: null, authors: [] }, { title: 'Sari Wijaya', published: null, publishedFrom: null, authors: [] }],
])('meta, where %s', (_, said, boilerplate, meta) => {
  expect(documentOf({ said, layers: boilerplate ? { boilerplate } : {} }).meta).toMatchObject(meta);
});

test('refusals are those of the asked layers, in text order', () => {
  const refusal = (layer: Rejected['layer'], start: number, end: number): Rejected => ({ layer, start, end, reason: 'code', by: 'test' });
  const rejected = [refusal('weapons', 27, 32), refusal('countries', 12, 16), refusal('weapons', 0, 4), refusal('weapons', 0, 11)];
  const shown = (only: OutputOptions['only']): string[] => documentOf({ rejected, options: { only } }).rejected.map(({ text }) => text);
  expect(shown(OPTIONS.only)).toEqual(['Sari Wijaya', 'Sari', 'tiba', 'Ambon']);
  expect(shown(new Set(['weapons']))).toEqual(['Sari Wijaya', 'Sari', 'Ambon']);
});

test('watched names stand among the entities by their first mention, with the entity of the same words', () => {
  const list = [place('l1', 20, 25)];
  const entities = { list, dates: [], mentions: () => new MentionIndex(list) };
  const layers: Partial<Layers> = { entities, custom: [watched(33, 38), watched(20, 25), watched(0, 11)] };
  const shown = (only: OutputOptions['only']) =>
    documentOf({ layers, options: { only } }).entities.map((one) => [one.id, one.name, one.type === 'custom' ? one.entity : null]);
  expect(shown(OPTIONS.only)).toEqual([
    ['x1', 'Sari Wijaya', null],
    ['l1', 'Ambon', null],
    ['x2', 'Ambon', 'l1'],
    ['x3', 'ramai', null],
  ]);
  expect(shown(new Set(['custom']))).toEqual([
    ['x1', 'Sari Wijaya', null],
    ['x2', 'Ambon', null],
    ['x3', 'ramai', null],
  ]);
});

test.each([
  [false, { start: 0, end: 11 }],
  [true, { start: 0, end: 11, inSource: null }],
])('with source offsets %s the title of a text that has no HTML stands at %j', (sourceOffsets, title) => {
  expect(documentOf({ layers: { boilerplate: FOUND }, options: { sourceOffsets } }).title).toStrictEqual(title);
});
