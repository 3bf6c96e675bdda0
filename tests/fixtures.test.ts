import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { countries } from '../src/knowledge/countries/countries.ts';
import { contains, overlaps, type Span } from '../src/text/span.ts';
import { readArticles } from './score/corpus.ts';
import { type GoldRow, type GoldSpan, SPAN_KINDS } from './score/gold.ts';
import { describeRole, type GoldRole } from './score/role.ts';

const ARTICLES = join(import.meta.dirname, '../fixtures/articles');
const slugs = readdirSync(ARTICLES).sort();
const rows = readArticles(ARTICLES).rows.map((row) => [row.id, row] as const);

const BOILERPLATE_KINDS = new Set(
  'related-link advertisement dateline credit media follow comment-form copyright pagination tags duplicate promo navigation'.split(' '),
);
const WEAPONS = new Set(
  (
    'missile airdefence artillery munition smallarms blade tank afv aircraft helicopter uav naval torpedo nuclear chemical biological radiological ' +
    'ew-cyber unspecified'
  ).split(' '),
);
const TIMEX = new Set(['DATE', 'TIME', 'DURATION', 'SET']);
const REFERENCE = '(?:PRESENT|PAST|FUTURE)_REF';
const DAY = String.raw`\d{4}-\d{2}-\d{2}`;
const POINT = String.raw`(?:${DAY}|\d{2,4}|\d{4}-(?:\d{2}|Q[1-4]|H[12]|SP|SU|FA|WI)|\d{4}-W\d{2}(?:-WE)?)`;
const TIME = String.raw`(?:(?:${DAY}|XXXX-XX-XX)?(?:T(?:MO|AF|EV|NI)|T\d{2}:\d{2}(?:[+-]\d{2}:\d{2})?))`;
const VALUES: Readonly<Record<string, RegExp>> = {
  DATE: new RegExp(`^(?:${REFERENCE}|${POINT}(?:/${POINT})?)$`, 'u'),
  TIME: new RegExp(`^(?:${TIME}(?:/${TIME})?)$`, 'u'),
  DURATION: /^P(?:T?(?:\d+|X)(?:Y|M|D|W|DE|CE|H|S|TNI))+$/u,
  SET: new RegExp(String.raw`^(?:P\d+[YMWD]|XXXX-WXX-[1-7]|XXXX-(?:\d{2}|XX)-\d{2}|${TIME})$`, 'u'),
};

interface Named extends GoldSpan {
  readonly kind: string;
}

const marked = (row: GoldRow): Named[] => SPAN_KINDS.flatMap((kind) => (row.spans[kind] ?? []).map((span) => ({ ...span, kind })));
const all = (row: GoldRow): Named[] => [...(row.boilerplate ?? []).map((span) => ({ ...span, kind: 'boilerplate' })), ...marked(row)];
const slice = (row: GoldRow, { start, end }: Span): string => row.text.slice(start, end);

/** The spans that break a rule, with their text: what a failing test prints. */
const guilty = (row: GoldRow, spans: readonly Named[], isGuilty: (span: Named) => boolean): string[] =>
  spans.filter(isGuilty).map((span) => `${span.kind} [${span.start}, ${span.end}) ${span.value}: ${slice(row, span)}`);

test.each(slugs)('%s has a text and a gold file that carries its name', (slug) => {
  expect(existsSync(join(ARTICLES, slug, 'article.txt'))).toBe(true);
  expect(JSON.parse(readFileSync(join(ARTICLES, slug, 'gold.json'), 'utf8'))).toMatchObject({ id: slug });
});

test('ids are unique and there are at least ten articles, Indonesian, Malay and English', () => {
  expect(new Set(rows.map(([id]) => id)).size).toBe(slugs.length);
  expect(slugs.length).toBeGreaterThanOrEqual(10);
  expect(new Set(rows.map(([, row]) => row.lang))).toEqual(new Set(['ind', 'zsm', 'eng']));
});

describe.each(rows)('%s', (_, row) => {
  test('has a publication date, and all kinds are marked', () => {
    expect(row.ref).toMatch(new RegExp(`^${DAY}$`, 'u'));
    expect(row.boilerplate).not.toBeNull();
    expect(Object.keys(row.spans)).toEqual([...SPAN_KINDS]);
    expect(row.roles).not.toBeNull();
  });

  test('spans lie inside the text, are not empty and have no white space at their ends', () => {
    const isBroken = (span: Named): boolean => {
      const text = slice(row, span);
      return span.start < 0 || span.end > row.text.length || text.length !== span.end - span.start || text === '' || text !== text.trim();
    };
    expect(guilty(row, all(row), isBroken)).toEqual([]);
  });

  test('spans split no word, unless the newsroom glued two', () => {
    const isInWord = (at: number): boolean => /^[\p{L}\p{N}]{2}$/u.test(row.text.slice(at - 1, at + 1));
    const glued = guilty(row, all(row), ({ start, end }) => isInWord(start) || isInWord(end));
    expect(row.id === 'jeda-tempur' ? glued.length > 0 : glued.length === 0, glued.join('\n')).toBe(true);
  });

  test('spans of one kind are in text order and do not overlap', () => {
    const spans = all(row);
    const collides = (span: Named): boolean => spans.some((other) => other !== span && other.kind === span.kind && overlaps(other, span));
    expect(guilty(row, spans, collides)).toEqual([]);
    const starts = (kind: string): number[] => spans.filter((span) => span.kind === kind).map(({ start }) => start);
    for (const kind of ['boilerplate', ...SPAN_KINDS]) expect(starts(kind)).toEqual(starts(kind).sort((a, b) => a - b));
  });

  test('nothing is marked inside boilerplate, but optional things inside optional boilerplate', () => {
    const isInside = (span: Named): boolean => (row.boilerplate ?? []).some((frame) => overlaps(frame, span) && !(frame.optional && span.optional));
    expect(guilty(row, marked(row), isInside)).toEqual([]);
  });

  test('mentions of different kinds nest or stand apart', () => {
    const spans = marked(row);
    const crosses = (a: Named): boolean => spans.some((b) => overlaps(a, b) && !contains(a, b) && !contains(b, a));
    expect(guilty(row, spans, crosses)).toEqual([]);
  });

  test('kinds, codes, categories and values are such as exist', () => {
    const isKnown = ({ kind, type, value }: Named): boolean => {
      if (kind === 'boilerplate') return BOILERPLATE_KINDS.has(value);
      if (kind === 'country') return countries().has(value);
      if (kind === 'weapon') return value.split('|').every((category) => WEAPONS.has(category));
      if (kind === 'date') return TIMEX.has(type ?? '') && value.split('|').every((one) => VALUES[type ?? '']?.test(one));
      return value === value.trim() && value !== '';
    };
    expect(guilty(row, all(row), (span) => !isKnown(span))).toEqual([]);
  });

  test('a name is given the fullest form that stands in the text', () => {
    const named = marked(row).filter(({ kind }) => kind === 'person' || kind === 'organisation' || kind === 'place');
    expect(guilty(row, named, ({ value }) => !row.text.replace(/\s+/gu, ' ').includes(value))).toEqual([]);
  });

  test('a role is held by a person of the gold, in the form the text gives, and stands in no boilerplate', () => {
    const holders = new Set((row.spans.person ?? []).map(({ value }) => value));
    const isWrong = (role: GoldRole): boolean =>
      !holders.has(role.holder) ||
      slice(row, role) !== slice(row, role).trim() ||
      role.value === '' ||
      (row.boilerplate ?? []).some((frame) => overlaps(frame, role)) ||
      // A lawyer's client may stand in the office's words: "Pengacara Herman Sitorus, Lidya Marbun".
      (row.spans.person ?? []).some((person) => overlaps(person, role) && (person.value === role.holder || person.start === role.start)) ||
      !role.country.split('|').every((code) => code === '' || countries().has(code));
    expect((row.roles ?? []).filter(isWrong).map(describeRole)).toEqual([]);
  });

  test('durations, sets and vague references are optional', () => {
    const isVague = ({ type, value }: Named): boolean => type === 'DURATION' || type === 'SET' || value.endsWith('_REF');
    expect(guilty(row, marked(row), (span) => isVague(span) && !span.optional)).toEqual([]);
  });
});

test('only the layers that do not depend on the language are marked in an English article', () => {
  for (const [, row] of rows) expect(marked(row).length === 0, row.id).toBe(row.lang === 'eng');
});
