import { expect, test } from 'vitest';
import { createArticle } from '../../src/document/article.ts';
import type { LayerName } from '../../src/document/layers.ts';
import { MentionIndex } from '../../src/document/mentions.ts';
import { toDocument } from '../../src/output/document.ts';
import type { Schema } from '../../src/output/fields.ts';
import { LAYERS, LISTS, OUTPUT_LAYERS, PRINTED_BY } from '../../src/output/layers/all.ts';
import { DOCUMENT_SCHEMA } from '../../src/output/schema.ts';
import { DOCUMENT_TABLES } from '../../src/output/tables/all.ts';

test.each(Object.entries(PRINTED_BY).filter(([name]) => name !== 'tokens'))('the layer %s of the document is needed by %s', (name, layer) => {
  expect(LAYERS[layer].needs).toContain(name as LayerName);
});

test.each(Object.entries(LISTS))('the list %s is filled by the layer that names it, and is a table if its items are called something', (key, { section }) => {
  expect(section.key).toBe(key);
  expect(DOCUMENT_TABLES.some(({ name }) => name === key)).toBe(section.row !== null);
});

test('every layer has another name and another word', () => {
  const words = [...OUTPUT_LAYERS, ...Object.values(LAYERS).flatMap(({ alias }) => alias ?? [])];
  expect(new Set(words).size).toBe(words.length);
});

/** The paths of the properties in a schema that nobody describes. */
function undescribed(schema: Schema, path = ''): string[] {
  return Object.entries(schema).flatMap(([key, value]): string[] => {
    if (typeof value !== 'object' || value === null) return [];
    if (key !== 'properties') return undescribed(value as Schema, path);
    return Object.entries(value as Record<string, Schema>).flatMap(([name, property]) => {
      const here = `${path}.${name}`;
      const plain = property['const'] !== undefined || /\.(?:inSource|at|title|error|source)\b/u.test(here);
      return [...(plain || property['description'] !== undefined ? [] : [here]), ...undescribed(property, here)];
    });
  });
}

test('every field of the output has a description in the schema', () => {
  expect(undescribed(DOCUMENT_SCHEMA)).toEqual([]);
});

test.each([
  [true, ['alias', 'merge']],
  [false, undefined],
])('with explain %s a mention has the steps %j', (explain, steps) => {
  const article = createArticle('Shoigu tiba.');
  const mention = { start: 0, end: 6, confidence: 0.9, by: 'tagger', steps: ['alias', 'merge'] };
  const found = { name: 'Shoigu', known: null, roles: [], mentions: [mention] };
  const list = [{ id: 'p1', type: 'person', found } as const];
  const layers = { entities: { list, dates: [], mentions: () => new MentionIndex(list) } };
  const options = { only: new Set(OUTPUT_LAYERS), text: false, offsets: 'utf16', sourceOffsets: false, explain } as const;
  const [entity] = toDocument(article, { layers, problems: [], rejected: [] }, options).entities;
  expect(entity?.mentions[0]?.steps).toEqual(steps);
});
