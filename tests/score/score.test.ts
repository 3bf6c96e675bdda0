import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/index.ts';
import { agreements, comparable } from './agree.ts';
import { type Answer, answerOf, type Found, NO_ANSWER } from './answer.ts';
import { scoreBoilerplate } from './boilerplate.ts';
import { type GoldSpan, goldRow, type SpanKind } from './gold.ts';
import { match } from './match.ts';
import type { FoundRole } from './role.ts';
import { score } from './score.ts';
import { figureOf, type Tally } from './tally.ts';

const gold = (start: number, end: number, value = 'x', optional = false): GoldSpan => ({ start, end, value, type: null, optional });
const found = (start: number, end: number, value = 'x'): Found => ({ start, end, value });
const answer = (part: Partial<Answer['spans']>, rest: Partial<Answer> = {}): Answer => ({ ...NO_ANSWER, ...rest, spans: { ...NO_ANSWER.spans, ...part } });

describe('figureOf', () => {
  test.each([
    ['all right', { right: 3, wrong: 0, missed: 0 }, { precision: 1, recall: 1, f1: 1, n: 3 }],
    ['half found', { right: 1, wrong: 0, missed: 1 }, { precision: 1, recall: 0.5, f1: 2 / 3, n: 2 }],
    ['half wrong', { right: 1, wrong: 1, missed: 0 }, { precision: 0.5, recall: 1, f1: 2 / 3, n: 1 }],
    ['nothing right', { right: 0, wrong: 2, missed: 2 }, { precision: 0, recall: 0, f1: 0, n: 2 }],
    ['nothing there, nothing found', { right: 0, wrong: 0, missed: 0 }, { precision: 1, recall: 1, f1: 1, n: 0 }],
  ])('%s', (_, tally, expected) => {
    expect(figureOf(tally)).toEqual(expected);
  });
});

describe('match', () => {
  const overlap = agreements('person').find(([measure]) => measure === 'overlap')?.[1] ?? (() => false);
  test.each([
    ['a hit', [gold(0, 4)], [found(0, 4)], [1, 0, 0]],
    ['a miss', [gold(0, 4)], [], [0, 0, 1]],
    ['a false one', [], [found(0, 4)], [0, 1, 0]],
    ['spans that only touch', [gold(0, 4)], [found(4, 8)], [0, 1, 1]],
    ['two found in one marked: one to one', [gold(0, 9)], [found(0, 4), found(5, 9)], [1, 1, 0]],
    ['one found over two marked: one to one', [gold(0, 4), gold(5, 9)], [found(0, 9)], [1, 0, 1]],
    ['optional and found: no credit', [gold(0, 4, 'x', true)], [found(0, 4)], [0, 0, 0]],
    ['optional and missed: no blame', [gold(0, 4, 'x', true)], [], [0, 0, 0]],
    ['two found over one optional: no blame', [gold(0, 9, 'x', true)], [found(0, 4), found(5, 9)], [0, 0, 0]],
    ['required is taken before optional', [gold(0, 4, 'x', true), gold(2, 6)], [found(2, 4)], [1, 0, 0]],
  ])('%s', (_, marked, told, [right, wrong, missed]) => {
    expect(match(marked, told, overlap).tally).toEqual({ right, wrong, missed });
  });
});

describe('agreements', () => {
  const agrees = (kind: SpanKind, measure: string, marked: GoldSpan, told: Found): boolean | undefined =>
    agreements(kind).find(([name]) => name === measure)?.[1](marked, told);
  test.each([
    ['person', 'exact', gold(0, 4, 'Kim Jong Un'), found(0, 4, 'KIM  Jong\u00a0Un'), true],
    ['person', 'exact', gold(0, 4, 'Kim Jong Un'), found(0, 4, 'Kim'), false],
    ['person', 'exact', gold(0, 4), found(0, 5), false],
    ['person', 'span', gold(0, 4, 'Kim Jong Un'), found(0, 4, 'Kim'), true],
    ['person', 'overlap', gold(0, 4), found(3, 9), true],
    ['person', 'value', gold(0, 4), found(0, 4), undefined],
    ['country', 'exact', gold(0, 2, 'US'), found(0, 2, 'us'), false],
    ['weapon', 'exact', gold(0, 4, 'missile|artillery'), found(0, 4, 'artillery'), true],
    ['weapon', 'value', gold(0, 4, 'missile'), found(2, 9, 'missile'), true],
    ['date', 'value', gold(0, 4, '2023|2024'), found(2, 9, '2024'), true],
    ['date', 'value', gold(0, 4, '2023|2024'), found(2, 9, '2023|2024'), false],
    ['date', 'exact', gold(0, 4, '2023'), found(2, 9, '2023'), false],
  ] as const)('%s %s %o %o: %s', (kind, measure, marked, told, expected) => {
    expect(agrees(kind, measure, marked, told)).toBe(expected);
  });

  test('names of one normal form are one name', () => {
    expect(comparable('person', 'Jose\u0301')).toBe(comparable('person', 'José'));
    expect(comparable('country', 'TR')).not.toBe(comparable('country', 'tr'));
  });
});

describe('scoreBoilerplate', () => {
  const text = 'Baca juga: X\n\nisi berita';
  test.each([
    ['all of it, cut in two', [gold(0, 12)], [found(0, 5), found(5, 12)], [10, 0, 0]],
    ['white space does not count', [gold(0, 12)], [found(0, 14)], [10, 0, 0]],
    ['half of it', [gold(0, 12)], [found(0, 4)], [4, 0, 6]],
    ['too much', [gold(0, 12)], [found(0, 17)], [10, 3, 0]],
    ['optional', [gold(0, 12, 'media', true)], [found(0, 17)], [0, 3, 0]],
    ['nothing there', [], [], [0, 0, 0]],
  ])('%s', (_, marked, told, [right, wrong, missed]) => {
    expect(scoreBoilerplate(text, marked, told).tally).toEqual({ right, wrong, missed });
  });

  test('errors are spans with a wrong or missed character', () => {
    const scored = scoreBoilerplate(text, [gold(0, 10), gold(11, 12)], [found(0, 10), found(14, 17)]);
    expect(scored.missed).toEqual([gold(11, 12)]);
    expect(scored.wrong).toEqual([found(14, 17)]);
  });
});

describe('score', () => {
  const row = goldRow({
    id: 'a',
    ref: '2024-05-17',
    text: 'Kim Jong Un bertemu Kim di Seoul',
    gold: {
      lang: 'ind',
      person: [
        [0, 11, 'Kim Jong Un'],
        [20, 23, 'Kim Jong Un', 'optional'],
      ],
      date: [],
      country: [[27, 32, 'KR', 'optional']],
    },
  });

  test('tallies by layer and measure; kinds that are not marked are not scored', () => {
    const told = answer({ person: [found(0, 11, 'Kim Jong Un'), found(20, 23, 'Kim')], weapon: [found(0, 3, 'missile')] }, { language: 'ind' });
    const { tallies, errors } = score([row], new Map([['a', told]]));
    expect([...tallies.keys()]).toEqual([
      'language/accuracy',
      'person/exact',
      'person/span',
      'person/overlap',
      'person/set',
      'country/exact',
      'country/span',
      'country/overlap',
      'country/set',
      'date/exact',
      'date/span',
      'date/overlap',
      'date/value',
    ]);
    expect(tallies.get('person/exact')).toEqual({ right: 1, wrong: 0, missed: 0 });
    expect(tallies.get('person/set')).toEqual({ right: 1, wrong: 1, missed: 0 });
    expect(tallies.get('language/accuracy')).toEqual({ right: 1, wrong: 0, missed: 0 });
    expect(errors).toEqual([]);
  });

  test('an article without an answer is missed in full', () => {
    const { tallies, errors } = score([row], new Map());
    expect(tallies.get('person/exact')).toEqual({ right: 0, wrong: 0, missed: 1 });
    expect(tallies.get('country/set')).toEqual({ right: 0, wrong: 0, missed: 0 });
    expect(tallies.get('language/accuracy')).toEqual({ right: 0, wrong: 1, missed: 1 });
    expect(errors.map(({ kind, what, value }) => [kind, what, value])).toEqual([
      ['language', 'wrong', 'ind read as null'],
      ['person', 'missed', 'Kim Jong Un'],
    ]);
  });

  test('tallies of articles add up', () => {
    expect(score([row, { ...row, id: 'b' }], new Map()).tallies.get('person/exact')).toEqual({ right: 0, wrong: 0, missed: 2 });
  });
});

describe('roles', () => {
  const text = 'Panglima TNI Jenderal Agus Subiyanto';
  const fields = { organisation: 'TNI', country: '|ID', rank: 'Jenderal' };
  const marked = (...role: readonly unknown[]) => goldRow({ id: 'a', text, gold: { role: [role] } });
  const told: FoundRole = {
    ...{ start: 0, end: 12, value: 'panglima', holder: 'Agus Subiyanto', country: 'ID', organisation: 'TNI', rank: 'Jenderal', former: 'no', acting: 'no' },
  };
  const tallied = (role: FoundRole, ...gold: readonly unknown[]): (Tally | undefined)[] => {
    const { tallies } = score([marked(...gold)], new Map([['a', { ...NO_ANSWER, roles: [role] }]]));
    return [tallies.get('role/title'), tallies.get('role/exact')];
  };
  const right = { right: 1, wrong: 0, missed: 0 };
  const wrong = { right: 0, wrong: 1, missed: 1 };
  const gold = [0, 12, 'Agus Subiyanto', 'Panglima|Panglima TNI', fields] as const;

  test.each<[string, Partial<FoundRole>, Tally, Tally]>([
    ['all fields', {}, right, right],
    ['the other title', { value: 'Panglima TNI' }, right, right],
    ['a country that may be missing', { country: '' }, right, right],
    ['another rank', { rank: '' }, right, wrong],
    ['former', { former: 'yes' }, right, wrong],
    ['another title', { value: 'Jenderal' }, wrong, wrong],
    ['another holder', { holder: 'Rudi' }, wrong, wrong],
    ['another span', { end: 8 }, wrong, wrong],
  ])('%s', (_, part, title, exact) => {
    expect(tallied({ ...told, ...part }, ...gold)).toEqual([title, exact]);
  });

  test('either way and optional', () => {
    expect(tallied({ ...told, former: 'yes' }, 0, 12, 'Agus Subiyanto', 'Panglima', { ...fields, former: null })).toEqual([right, right]);
    const nothing = { right: 0, wrong: 0, missed: 0 };
    expect(tallied({ ...told, rank: '' }, ...gold, 'optional')).toEqual([nothing, nothing]);
  });

  test.each([
    ['no fields', [0, 12, 'Agus', 'Panglima']],
    ['a field there is not', [0, 12, 'Agus', 'Panglima', { ranks: 'Jenderal' }]],
    ['no holder', [0, 12, null, 'Panglima', {}]],
  ])('refuses %s', (_, role) => {
    expect(() => marked(...role)).toThrow(TypeError);
  });
});

describe('goldRow', () => {
  test('reads spans, dates with their type, and what is optional', () => {
    const { spans } = goldRow({ id: 1, text: 'x', gold: { date: [[0, 1, 'DATE', '2024', 'optional']] } });
    expect(spans.date).toEqual([{ start: 0, end: 1, type: 'DATE', value: '2024', optional: true }]);
  });

  test.each([
    ['no object', null],
    ['no gold', { id: 'a', text: '' }],
    ['no text', { id: 'a', gold: {} }],
    ['a layer that is no list', { id: 'a', text: '', gold: { person: {} } }],
    ['a span without value', { id: 'a', text: '', gold: { person: [[0, 1]] } }],
    ['a date without value', { id: 'a', text: '', gold: { date: [[0, 1, 'DATE']] } }],
    ['offsets that are no numbers', { id: 'a', text: '', gold: { person: [['0', 1, 'x']] } }],
  ])('refuses %s', (_, record) => {
    expect(() => goldRow(record)).toThrow(TypeError);
  });
});

test('answerOf takes codes of countries, first parts of categories, names and values', () => {
  const document = analyze('x', { date: '2024-05-17' });
  const mention = { start: 0, end: 1, text: 'x', sentence: 0, confidence: 1, by: 'a' };
  const weapon = { designation: null, system: null, origin: null, operator: null, quantity: null, aliases: [] };
  const { spans, language } = answerOf({
    ...document,
    entities: [
      { id: 'w1', type: 'weapon', name: 'rudal', known: null, category: 'missile.ballistic.icbm', ...weapon, mentions: [mention] },
      { id: 'c1', type: 'country', name: 'Korea Utara', known: null, code: 'KP', code3: 'PRK', alternatives: [], mentions: [{ ...mention, as: 'name' }] },
      { id: 'l1', type: 'place', name: 'Busan', known: null, country: 'KR', mentions: [mention] },
    ],
  });
  expect([spans.weapon, spans.country, spans.place].map(([span]) => span?.value)).toEqual(['missile', 'KP', 'Busan']);
  expect(language).toBe(document.language?.code);
});
