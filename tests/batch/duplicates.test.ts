import { describe, expect, test } from 'vitest';
import { Duplicates } from '../../src/batch/dedup/duplicates.ts';
import { type Fingerprint, fingerprintOf } from '../../src/batch/dedup/fingerprint.ts';
import { likeness, sketchOf } from '../../src/batch/dedup/sketch.ts';
import { stamped } from '../../src/batch/dedup/stamp.ts';
import { createArticle } from '../../src/document/article.ts';

/** A text of `count` different words from the `from`-th on. */
const words = (count: number, from = 0): string =>
  Array.from({ length: count }, (_, k) => `kata${from + k}x`.replace(/\d/gu, (digit) => 'abcdefghij'.charAt(Number(digit)))).join(' ');
const print = (id: string, text: string, title: string | null = null): Fingerprint => fingerprintOf(createArticle(text, { id, title }), 'near');

function decided(...prints: readonly Fingerprint[]): (string | null)[][] {
  const duplicates = new Duplicates();
  duplicates.enter('a.jsonl', false);
  return prints.map((each) => duplicates.add(each)).map(({ id, duplicateOf }) => [id, duplicateOf]);
}

describe('likeness', () => {
  test.each([
    [[1, 2, 3, 4], [1, 2, 3, 4], 1],
    [[1, 2], [3, 4], 0],
    [[1, 2, 3, 9], [1, 2, 3, 8], 0.75], // of the four smallest of 1, 2, 3, 8, 9
    [[], [], 1],
    [[1], [], 0],
    [[1, 2, 3, 4], [1, 2], 0.5],
  ])('%j and %j: %d', (a, b, expected) => {
    expect(likeness(Uint32Array.from(a), Uint32Array.from(b))).toBe(expected);
  });

  test('tells the share of runs of words that two long texts have in common', () => {
    const [a, b] = [sketchOf(words(5000), null), sketchOf(words(5000, 500), null)];
    // 4,500 of 5,500 words, about 0.82
    expect(Math.abs(likeness(a?.words ?? new Uint32Array(0), b?.words ?? new Uint32Array(0)) - 0.82)).toBeLessThan(0.12);
  });

  test.each([
    [31, null],
    [32, 30],
  ])('a text of %i words', (count, runs) => {
    expect(sketchOf(words(count), null)?.words.length ?? null).toBe(runs);
  });
});

describe('duplicates', () => {
  const text = words(200);

  test.each<[string, Fingerprint[], (string | null)[][]]>([
    [
      'the same text',
      [print('a', text), print('b', text)],
      [
        ['a', null],
        ['b', 'a'],
      ],
    ],
    [
      'a short text, too',
      [print('a', 'Harga naik.'), print('b', 'Harga naik.')],
      [
        ['a', null],
        ['b', 'a'],
      ],
    ],
    [
      'nearly the same text',
      [print('a', text), print('b', `${words(190)} lain lagi`)],
      [
        ['a', null],
        ['b', 'a'],
      ],
    ],
    [
      'another dateline',
      [print('a', `JAKARTA, KOMPAS.com - ${text}.`), print('b', `Jakarta (ANTARA) - ${text}.`)],
      [
        ['a', null],
        ['b', 'a'],
      ],
    ],
    [
      'half of the text',
      [print('a', text), print('b', words(200, 100))],
      [
        ['a', null],
        ['b', null],
      ],
    ],
    [
      'a copy of a copy names the original',
      [print('a', text), print('b', `${words(190)} lain lagi`), print('c', `${words(190)} lain lagi`)],
      [
        ['a', null],
        ['b', 'a'],
        ['c', 'a'],
      ],
    ],
    [
      'other numbers',
      [print('a', `${text} 10 20 30`), print('b', `${text} 10 21 31`)],
      [
        ['a', null],
        ['b', null],
      ],
    ],
    [
      'another day in the title',
      [print('a', `${text} 10`, 'Jadwal 18 Juni'), print('b', `${text} 10`.replace('kata', 'Kata '), 'Jadwal 19 Juni')],
      [
        ['a', null],
        ['b', null],
      ],
    ],
    [
      'a number in one title only',
      [print('a', `${text} 10`, 'Jadwal 18 Juni'), print('b', `${text} 10 lagi`, 'Jadwal Baru')],
      [
        ['a', null],
        ['b', 'a'],
      ],
    ],
  ])('%s', (_, prints, expected) => {
    expect(decided(...prints)).toEqual(expected);
  });

  test('of equal ids the later ones get a number; one that is taken is passed over', () => {
    const ids = ['a', 'a~2', 'a', 'a'].map((id, k) => print(id, `Berita ke-${k}.`));
    expect(decided(...ids).map(([id]) => id)).toEqual(['a', 'a~2', 'a~3', 'a~4']);
  });

  test('an input that is read anew counts no more; one that goes on does', () => {
    const duplicates = new Duplicates();
    const enter = (continues: boolean): unknown => {
      duplicates.enter('a.jsonl', continues);
      return duplicates.add(print('a', text));
    };
    expect([enter(false), enter(false), enter(true)]).toEqual([
      { id: 'a', duplicateOf: null },
      { id: 'a', duplicateOf: null },
      { id: 'a~2', duplicateOf: 'a' },
    ]);
    expect(duplicates.counts).toEqual({ exact: 1, near: 0, renamed: 1 });
  });
});

describe('stamping', () => {
  const line = (id: string, problems: string): Buffer =>
    Buffer.from(`{"schema":"saripati/1","id":${JSON.stringify(id)},"duplicateOf":null,"text":"a","problems":[${problems}]}\n`);
  const given = 'x","duplicateOf":null';

  test('a duplicate', () => {
    const found = stamped(line(given, ''), given, { id: given, duplicateOf: 'é' });
    expect(JSON.parse(Buffer.from(found ?? []).toString())).toEqual({ schema: 'saripati/1', id: given, duplicateOf: 'é', text: 'a', problems: [] });
  });

  test.each(['', '{"code":"a/b","message":"c"}'])('a record that is called otherwise says so, behind its problems: %j', (problems) => {
    const found = Buffer.from(stamped(line('a', problems), 'a', { id: 'a~2', duplicateOf: null }) ?? []).toString();
    expect(found.endsWith('\n')).toBe(true);
    expect(JSON.parse(found)).toMatchObject({ id: 'a~2', duplicateOf: null });
    expect(JSON.parse(found).problems.at(-1)).toMatchObject({ code: 'batch/same-id' });
    expect(JSON.parse(found).problems).toHaveLength(problems === '' ? 1 : 2);
  });

  test('nothing changes', () => {
    expect(stamped(line('a', ''), 'a', { id: 'a', duplicateOf: null })).toBeNull();
  });

  test('another line is a fault', () => {
    expect(() => stamped(line('b', ''), 'a', { id: 'a', duplicateOf: 'c' })).toThrow(RangeError);
  });
});
