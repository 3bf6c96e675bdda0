import { expect, test } from 'vitest';
import type { Entity, Mention } from '../../src/document/entities.ts';
import { MentionIndex } from '../../src/document/mentions.ts';

const at = (start: number, end: number): Mention => ({ start, end, confidence: 1, by: 'tagger' });
const organisation: Entity = {
  id: 'o1',
  type: 'organisation',
  found: { name: 'Kementerian Pertahanan Rusia', known: null, kind: null, country: 'RU', mentions: [at(10, 38), at(60, 68)] },
};
const country: Entity = {
  id: 'c1',
  type: 'country',
  found: { name: 'Rusia', known: null, code: 'RU', code3: 'RUS', alternatives: [], mentions: [{ ...at(33, 38), as: 'name' }] },
};
const index = new MentionIndex([country, organisation]);

test('mentions stand in text order, the longer first', () => {
  expect(index.all.map(({ entity, mention }) => [entity.id, mention.start])).toEqual([
    ['o1', 10],
    ['c1', 33],
    ['o1', 60],
  ]);
});

test('a span has the mentions that start in it', () => {
  expect(index.within({ start: 10, end: 33 }).map(({ entity }) => entity.id)).toEqual(['o1']);
  expect(index.within({ start: 10, end: 34 }).map(({ entity }) => entity.id)).toEqual(['o1', 'c1']);
  expect(index.within({ start: 11, end: 33 })).toEqual([]);
});

test('a span that shares characters with a mention is told, also where a shorter one starts nearer', () => {
  const spans = [
    [0, 10],
    [0, 11],
    [37, 40],
    [38, 60],
    [36, 37],
    [68, 70],
  ] as const;
  expect(spans.map(([start, end]) => index.overlaps({ start, end }))).toEqual([false, true, true, false, true, false]);
});

test('an offset and an id lead to an entity', () => {
  expect(index.at(33)?.entity.id).toBe('c1');
  expect(index.at(34)).toBeNull();
  expect(index.entity('o1')?.found.name).toBe('Kementerian Pertahanan Rusia');
  expect(index.entity('o2')).toBeNull();
});

test('many mentions are in text order, too', () => {
  const mentions = Array.from({ length: 100 }, (_, k) => at(10 * k, 10 * k + 5));
  const far: Entity = { ...organisation, found: { ...organisation.found, mentions: mentions.filter((_, k) => k % 3 === 0) } };
  const near: Entity = { ...organisation, id: 'o2', found: { ...organisation.found, mentions: mentions.filter((_, k) => k % 3 !== 0) } };
  expect(new MentionIndex([far, near]).all.map(({ start }) => start)).toEqual(mentions.map(({ start }) => start));
});
