import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classesAt } from '../../src/dates/classes.ts';
import { columnsOf } from '../../src/dates/columns.ts';
import { gateOf, openAt } from '../../src/dates/gates.ts';
import type { Pattern } from '../../src/dates/pattern.ts';
import { PATTERNS } from '../../src/dates/patterns/all.ts';
import { triggers } from '../../src/dates/triggers.ts';
import { type Columns, placeOf, type View, viewOf } from '../../src/dates/view.ts';
import { eachWindow } from '../../src/dates/windows.ts';
import { tokenizeText } from '../../src/tokens/tokenize.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** What a pattern matches at a place of a view, gate or no gate. */
function matchOf(pattern: Pattern, view: View, start: number): string | null {
  const regex = pattern.regex();
  regex.lastIndex = start;
  const found = regex.exec(view.text);
  if (found === null) return null;
  return pattern.read({ view, start, end: start + found[0].length, groups: found.groups ?? {} }) === null ? null : found[0];
}

/** Matches of patterns whose gate is shut, and how many matches there are. */
function behindGates(text: string, columns: Columns = columnsOf(text)): { shut: string[]; matches: number } {
  const shut: string[] = [];
  let matches = 0;
  eachWindow(text, columns, (first, past) => {
    const view = viewOf(text, columns, first, past);
    for (let n = 0; n < view.count; n++) {
      const classes = classesAt(view, n, columns, triggers());
      const open = openAt(view, n, placeOf(view, columns, n), columns);
      for (const pattern of PATTERNS.filter(({ starts }) => (starts & classes) !== 0)) {
        const found = matchOf(pattern, view, placeOf(view, columns, n));
        if (found === null) continue;
        matches++;
        if ((gateOf(pattern) & open) === 0) shut.push(`${pattern.id}: ${found}`);
      }
    }
  });
  return { shut, matches };
}

const rowsOf = (file: string): string[] => readFileSync(join(ROOT, file), 'utf8').split('\n');
const articles = readdirSync(join(ROOT, 'fixtures/articles')).map((name) => `fixtures/articles/${name}/article.txt`);

describe('a gate is open wherever its pattern matches', () => {
  test.each(['docs/DATES.md', 'tests/dates/find.test.ts', 'tests/dates/evil.test.ts', ...articles])('%s', (file) => {
    const results = rowsOf(file).map((row) => behindGates(row.replace(/[[\]]/gu, '')));
    expect(results.flatMap(({ shut }) => shut)).toEqual([]);
  });

  test('and the rows bring matches', () => {
    expect(rowsOf('docs/DATES.md').reduce((sum, row) => sum + behindGates(row.replace(/[[\]]/gu, '')).matches, 0)).toBeGreaterThan(200);
  });

  const words = fc.constantFrom(
    ...'senin minggu selasa-rabu 18 juli agustus 2023 ( ) / - , . pukul 14.30 06.00-10.00 wib yang lalu depan ini itu awal akhir tahun hari dua puluh jam kemudian setiap sekali kali abad xx era 80-an 2x24 h-7 lebaran 1 ramadan 1444 h malam besok 5-7 25/12/2022 tanggal kuartal iv sm hingga dan s.d. s/d per keesokan harinya akhir pekan musim panas terakhir ke'.split(
      ' ',
    ),
  );

  test('any sequence of telling words', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
        expect(behindGates(parts.join(' ')).shut).toEqual([]);
      }),
      { numRuns: 2000, seed: 7 },
    );
  });

  const spaces = fc.constantFrom(' ', ' ', '', '  ', '\u00a0');
  const capitalised = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1));

  test.each([
    ['as this room reads a bare text', columnsOf],
    ['as tokens', tokenizeText],
  ])('any sequence of telling words with spaces lost, doubled and unbreakable, %s', (_name, read) => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.oneof(words, capitalised), spaces), { maxLength: 12 }), (parts) => {
        const text = parts.flat().join('');
        expect(behindGates(text, read(text)).shut).toEqual([]);
      }),
      { numRuns: 2000, seed: 7 },
    );
  });

  test('and shut where it can match nothing', () => {
    const text = 'Warga hari libur.';
    const columns = columnsOf(text);
    const open = openAt(viewOf(text, columns, 0, columns.count), 1, 6, columns);
    expect(
      PATTERNS.filter((pattern) => pattern.needs !== undefined && (gateOf(pattern) & open) !== 0)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['bare-part', 'past-ref', 'same-part']);
  });
});
