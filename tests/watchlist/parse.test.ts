import { describe, expect, test } from 'vitest';
import { createPipeline, parseWatchlist } from '../../src/index.ts';
import { growthOf, MOST_GROWTH } from '../growth.ts';

describe('what is read', () => {
  test('YAML and JSON give the same entries', () => {
    const yaml =
      '# kapal\n- id: kri-1\n  type: kapal\n  label: KRI Contoh\n  patterns:\n    - KRI Contoh\n    - "[|KRI] Teladan"\n- {type: orang, patterns: [Budi Contoh]}\n';
    const json =
      '[\n\t{"id": "kri-1", "type": "kapal", "label": "KRI Contoh", "patterns": ["KRI Contoh", "[|KRI] Teladan"]},\n\t{"type": "orang", "patterns": ["Budi Contoh"]}\n]';
    const entries = [
      { id: 'kri-1', type: 'kapal', label: 'KRI Contoh', patterns: ['KRI Contoh', '[|KRI] Teladan'] },
      { type: 'orang', patterns: ['Budi Contoh'] },
    ];
    expect(parseWatchlist(yaml)).toEqual({ entries, problems: [] });
    expect(parseWatchlist(json)).toEqual({ entries, problems: [] });
  });
});

/** A list of one entry with these patterns, each on its own line: the first on line 3. */
const withPatterns = (...patterns: string[]): string => `- type: a\n  patterns:\n${patterns.map((pattern) => `  - ${JSON.stringify(pattern)}\n`).join('')}`;
const long = (n: number): string => Array.from({ length: n }, (_, k) => `w${k}`).join('|');

describe('what is refused', () => {
  const rows: [string, [string, number | null, RegExp][]][] = [
    ['', [['empty', null, /no entries/u]]],
    ['[]', [['empty', null, /no entries/u]]],
    ['{"type": "a"}', [['not-a-list', 1, /is a list of entries, not an object/u]]],
    ['kapal', [['not-a-list', 1, /not the string kapal/u]]],
    ['- kapal', [['bad-entry', 1, /not the string kapal/u]]],
    [
      '- type: a\n  patern: [x]\n',
      [
        ['no-patterns', 1, /needs patterns/u],
        ['unknown-key', 2, /"patern": an entry has id, type, label, patterns/u],
      ],
    ],
    ['- patterns: [x]\n', [['no-type', 1, /needs a type/u]]],
    ['- type: a\n  patterns: []\n', [['no-patterns', 2, /empty list/u]]],
    ['- type: a\n  patterns:\n', [['bad-value', 2, /not nothing/u]]],
    ['- type: a\n  patterns: x\n', [['bad-value', 2, /list of texts, not the string x/u]]],
    ['- type: a\n  patterns:\n  - 5\n', [['bad-pattern', 3, /number 5: put it in quotes/u]]],
    ['- type: a\n  patterns:\n  - [x|y]\n', [['bad-pattern', 3, /begins with \[ needs quotes/u]]],
    ['- type: a\n  patterns:\n  - [x|y] z\n', [['bad-syntax', 3, /begins with \[ needs quotes/u]]],
    ['- type: 7\n  patterns: [x]\n', [['bad-value', 1, /type is the number 7: put it in quotes/u]]],
    ['- type: a\n  id: 7\n  patterns: [x]\n', [['bad-value', 2, /id is the number 7/u]]],
    ['- type: a\n  label: ""\n  patterns: [x]\n', [['bad-value', 2, /label is a text, not nothing/u]]],
    ['- type: a\n  id: x\n  patterns: [x]\n- type: a\n  id: x\n  patterns: [y]\n', [['same-id', 5, /entry 1 already has the id "x"/u]]],
    ['- type: a\n  patterns: [Kapal Satu]\n- type: a\n  patterns: [kapal satu]\n', [['same-pattern', 4, /entry 1 looks for the same/u]]],
    ['- type: a\n  type: b\n  patterns: [x]\n', [['bad-syntax', 2, /unique/u]]],
    ['- type: "a\n', [['bad-syntax', 2, /quote/u]]],
    ['- type: a\n  patterns: [x]\n---\n- 5\n', [['bad-syntax', 3, /second document/u]]],
    ['- type: a\n\tpatterns: [x]\n', [['bad-syntax', 2, /with spaces, not with tabs/u]]],
    [
      'a: &a [x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c, *c, *c]\n',
      [['bad-syntax', null, /alias/u]],
    ],
    ['- '.repeat(1_000), [['bad-syntax', null, /too deep/u]]],
    ['['.repeat(1_000), [['bad-syntax', null, /too deep/u]]],
    [
      withPatterns('', '  '),
      [
        ['empty-pattern', 3, /empty/u],
        ['empty-pattern', 4, /empty/u],
      ],
    ],
    [withPatterns('\u00ad'), [['never-matches', 3, /no visible character/u]]],
    [withPatterns('kapal [x'), [['bad-brackets', 3, /"kapal \[x": a \[ is never closed/u]]],
    [withPatterns('kapal x]'), [['bad-brackets', 3, /closes no \[/u]]],
    [withPatterns('[a [b]]'), [['bad-brackets', 3, /alternatives cannot be nested/u]]],
    [withPatterns('Laut[a|b]'), [['bad-brackets', 3, /space is needed before \[/u]]],
    [withPatterns('[a|b]nya'), [['bad-brackets', 3, /space is needed after \]/u]]],
    [withPatterns('[ ]'), [['bad-brackets', 3, /brackets are empty/u]]],
    [withPatterns('a|b'), [['bad-brackets', 3, /outside brackets/u]]],
    [withPatterns('[a|]'), [['empty-alternative', 3, /nothing at all/u]]],
    [withPatterns('[|a] [b|]'), [['empty-alternative', 3, /nothing at all/u]]],
    [withPatterns('NOUN rudal'), [['part-of-speech', 3, /NOUN is a part of speech.*\^NOUN/u]]],
    [withPatterns('[X|Twitter]'), [['part-of-speech', 3, /\^X/u]]],
    [withPatterns('[MONEY]'), [['unknown-kind', 3, /MONEY is recognised in English only; the kinds are CARDINAL/u]]],
    [withPatterns('rudal*'), [['wildcard', 3, /no wildcards/u]]],
    [withPatterns('5 [CARDINAL]'), [['ambiguous', 3, /"5" beside \[CARDINAL\]/u]]],
    [withPatterns(`[${long(600)}]`), [['too-many-alternatives', 3, /more than 512/u]]],
    [withPatterns(`[${long(9)}] [${long(9)}] [${long(9)}]`), [['too-many-alternatives', 3, /more than 512/u]]],
    [withPatterns('a '.repeat(31)), [['too-long', 3, /at most 30 words/u]]],
    [withPatterns('a'.repeat(101)), [['never-matches', 3, /more than 100 characters/u]]],
    [withPatterns('a '.repeat(5_001)), [['too-long', 3, /longer than 10000/u]]],
    [`# ${'x'.repeat(5_000_000)}`, [['too-big', null, /longer than 5000000/u]]],
  ];
  test.each(rows.map(([text, expected]) => [JSON.stringify(text.slice(0, 60)), text, expected] as const))('%s', (_, text, expected) => {
    const { entries, problems } = parseWatchlist(text);
    expect(entries).toEqual([]);
    expect(problems.map(({ code, line }) => [code, line])).toEqual(expected.map(([code, line]) => [`watchlist/${code}`, line]));
    for (const [k, [, , message]] of expected.entries()) expect(problems[k]?.message).toMatch(message);
  });

  test('too many sequences in all', () => {
    const text = Array.from({ length: 50 }, (_, k) => `- {type: a, patterns: ["n${k} [${long(500)}]"]}\n`).join('');
    expect(parseWatchlist(text).problems[0]).toMatchObject({ code: 'watchlist/too-many-patterns', line: 41 });
  });

  test('bad entries given to the library are the caller’s bug', () => {
    expect(() => createPipeline({ watchlist: [{ type: 'a', patterns: ['[x'] }] })).toThrow(
      new RangeError('watchlist[0][patterns][0]: pattern "[x": a [ is never closed'),
    );
    expect(() => createPipeline({ only: ['custom'] })).toThrow(RangeError);
  });

  test.each([' ', '[', ']', '|', '[a|', 'a ', '^', '5', '\u00ad'])('a pattern of 10,000 times %j takes time as its length', (piece) => {
    const parse = (pattern: string): void => void parseWatchlist(withPatterns(pattern, piece.repeat(1_900)));
    expect(growthOf((n) => piece.repeat(n), 2_500, parse)).toBeLessThan(MOST_GROWTH);
  });
});
