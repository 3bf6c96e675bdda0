import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Pattern } from '../../src/dates/pattern.ts';
import { PATTERNS } from '../../src/dates/patterns/all.ts';
import { compilePrefilter } from '../../src/dates/prefilter/compile.ts';
import { datePrefilter } from '../../src/dates/prefilter/kept.ts';
import { literalsIn } from '../../src/dates/prefilter/literals.ts';
import type { Prefilter } from '../../src/dates/prefilter/prefilter.ts';
import { syntaxOf } from '../../src/dates/prefilter/syntax.ts';
import { packTables, unpackTables } from '../../src/dates/prefilter/tables.ts';
import { propose } from '../../src/dates/propose.ts';
import { columnsOf } from '../../src/dates/view/columns.ts';
import { tokenizeText } from '../../src/tokens/tokenize.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** No prefilter at all: every pattern is tried at every word. */
const everything = PATTERNS.map((_, index) => index);
const open: Prefilter = {
  width: 1,
  mayTell: () => true,
  entry: () => ({ any: 0, seconds: new Map() }),
  needsNoSecond: () => true,
  patterns: () => everything,
  openWord: () => undefined,
  openMark: () => undefined,
  isOpen: () => true,
};

/** What is proposed without a prefilter and not with it, and the other way round. */
function differences(text: string, read = columnsOf): { hidden: string[]; matches: number } {
  const columns = read(text);
  const show = (prefilter: Prefilter): string[] => propose(text, columns, { prefilter }).map(({ start, end, by }) => `${by}: ${text.slice(start, end)}`);
  const [all, some] = [show(open), show(datePrefilter('ind'))];
  return { hidden: [...all.filter((one) => !some.includes(one)), ...some.filter((one) => !all.includes(one))], matches: all.length };
}

const rowsOf = (file: string): string[] => readFileSync(join(ROOT, file), 'utf8').split('\n');
const articles = readdirSync(join(ROOT, 'fixtures/articles')).map((name) => `fixtures/articles/${name}/article.txt`);

describe('the prefilter hides no match', () => {
  test.each(PATTERNS.flatMap(({ examples, refusals }) => [...examples.map(([marked]) => marked.replace(/[[\]]/gu, '')), ...refusals]))('%s', (text) => {
    expect(differences(text).hidden).toEqual([]);
  });

  test.each(['docs/DATES.md', 'tests/dates/find.test.ts', 'tests/dates/evil.test.ts', ...articles])('%s', (file) => {
    expect(rowsOf(file).flatMap((row) => differences(row.replace(/[[\]]/gu, '')).hidden)).toEqual([]);
  });

  test('and the rows bring matches', () => {
    expect(rowsOf('docs/DATES.md').reduce((sum, row) => sum + differences(row.replace(/[[\]]/gu, '')).matches, 0)).toBeGreaterThan(100);
  });

  const words = fc.constantFrom(
    ...'senin minggu selasa-rabu 18 juli agustus 2023 ( ) / - , . pukul 14.30 06.00-10.00 wib yang lalu depan ini itu awal akhir tahun hari dua puluh jam kemudian setiap sekali kali abad xx era 80-an 2x24 h-7 lebaran 1 ramadan 1444 h malam besok 5-7 25/12/2022 tanggal kuartal iv sm hingga dan s.d. s/d per keesokan harinya akhir pekan musim panas terakhir ke'.split(
      ' ',
    ),
  );
  const spaces = fc.constantFrom(' ', ' ', '', '  ', '\u00a0');
  const capitalised = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1));

  test.each([
    ['as this room reads a bare text', columnsOf],
    ['as tokens', tokenizeText],
  ])('any sequence of telling words with spaces lost, doubled and unbreakable, %s', (_name, read) => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.oneof(words, capitalised), spaces), { maxLength: 12 }), (parts) => {
        const text = parts.flat().join('');
        // A word inside a token that the tokenizer left whole ("SeninSenin") opens no window by itself.
        fc.pre(read === columnsOf || !/\p{Ll}\p{Lu}/u.test(text));
        expect(differences(text, read).hidden).toEqual([]);
      }),
      { numRuns: 1000, seed: 7 },
    );
  });
});

describe('the prefilter keeps out', () => {
  test.each([
    ['most words', 'Warga desa menanam padi bersama tetangga.', 0],
    ['a first word whose second does not fit', 'Dua orang datang membawa tiga buku.', 0],
    ['patterns whose literal is missing', 'Selasa', 1],
  ])('%s', (_name, text, most) => {
    let tried = 0;
    const prefilter = datePrefilter('ind');
    const counting: Prefilter = {
      width: prefilter.width,
      mayTell: (hash) => prefilter.mayTell(hash),
      entry: (key) => prefilter.entry(key),
      needsNoSecond: (entry) => prefilter.needsNoSecond(entry),
      patterns: (entry, second) => prefilter.patterns(entry, second),
      openWord: (hash, gates) => prefilter.openWord(hash, gates),
      openMark: (code, gates) => prefilter.openMark(code, gates),
      isOpen: (pattern, gates) => {
        const isOpen = prefilter.isOpen(pattern, gates);
        if (isOpen) tried++;
        return isOpen;
      },
    };
    propose(text, columnsOf(text), { prefilter: counting });
    expect(tried).toBeLessThanOrEqual(most);
  });
});

describe('compiling', () => {
  const pattern = (source: string): Pattern => ({ id: 'x', regex: () => source, read: () => null, examples: [], refusals: [] });

  test.each([
    ['(?:merah|putih) buku', ['buku'], 'a word of every match, not one of some'],
    ['[a-z]{3} (?:lalu|silam)', ['lalu', 'silam'], 'one of each branch'],
    ['se(?:hari|bulan)', ['sebulan', 'sehari'], 'words whole'],
    ['[0-9] ?\\(', ['('], 'marks too'],
    ['[a-z]{2}lalu', null, 'none that may be part of a longer word'],
    ['(?:lalu)?', null, 'none of what may be missing'],
    ['(?:a|[0-9])', null, 'none when a branch has none'],
  ])('%s needs %j: %s', (source, expected, _why) => {
    const literals = literalsIn(syntaxOf(source));
    expect(literals === null ? null : [...literals].sort()).toEqual(expected);
  });

  test.each([
    ['[a-z]{3} lalu', 'any word'],
    ['\\(lalu', 'may begin'],
    ['a*', 'can not read'],
  ])('a pattern that can have no prefilter is an error: %s', (source, message) => {
    expect(() => compilePrefilter([pattern(source)], 'ind')).toThrow(message);
  });

  test('has no ceiling: a hundred patterns with words of their own', () => {
    const many = Array.from({ length: 100 }, (_, n) => pattern(`[0-9] w${String.fromCharCode(97 + (n % 26))}${String.fromCharCode(97 + Math.floor(n / 26))}`));
    const { gates } = compilePrefilter(many, 'ind');
    expect(new Set(gates).size).toBe(100);
  });

  test('packs and unpacks', () => {
    const tables = compilePrefilter(PATTERNS, 'ind');
    const kept = unpackTables(packTables(tables));
    expect({ ...kept, entries: kept.entries.map(({ any, seconds }) => ({ any, seconds })) }).toEqual(tables);
  });
});
