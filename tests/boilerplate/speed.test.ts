import { describe, expect, test } from 'vitest';
import { candidatesOn } from '../../src/boilerplate/dispatch.ts';
import { labelText } from '../../src/boilerplate/mark.ts';
import { readPage } from '../../src/boilerplate/page/page.ts';
import type { Look } from '../../src/boilerplate/rule.ts';
import { RULES } from '../../src/boilerplate/rules/all.ts';
import { growthOf, MOST_GROWTH } from '../growth.ts';

const LENGTH = 10_000;
/** Lengths of lines just below what rules look at, and of how many of them a text is made. */
const LINE_LENGTHS = [60, 140, 230, 390];
const LINES = 2;
const FILLERS = [
  ' ',
  '\u00a0',
  '1',
  'a',
  'A',
  'Aa ',
  'a ',
  '(',
  '[',
  '"',
  '.',
  '- ',
  '|',
  '(a',
  '\n',
  '\u200b',
  '. Baca juga: Aaa ',
  '[embed:x]',
  '. Baca artikel lainnya:Aa Bb',
  'Daftar isi\nAa Bb\n',
  'Berita terkait soal Banjir Pasar\n',
  '(baca: Harga Beras',
  'Aa: &nbsp;â€“',
];

function wakingWords(look: Look): readonly string[] {
  if ('holds' in look) return look.holds.map((literal) => (/^juga$/iu.test(literal) ? `baca ${literal}` : literal));
  return 'page' in look ? [''] : [...(look.words ?? []), ...(look.opens ?? '')];
}

describe('linear time', () => {
  test.each(FILLERS.map((filler) => [JSON.stringify(filler), filler] as const))('10,000 characters of %s', (_, filler) => {
    const make = (n: number): string => filler.repeat(n / filler.length);
    expect(growthOf(make, LENGTH / 4, (text) => void labelText(text, null, 'normal'))).toBeLessThan(MOST_GROWTH);
  });

  test.each(RULES.map((rule) => [rule.id, rule] as const))('%s on lines that wake it up', (_, rule) => {
    const find = (text: string): void => void candidatesOn(readPage(text, null), (asked) => asked === rule);
    for (const filler of [' ', '1', 'a', 'A', 'Aa ', 'a a', '- ', ', ']) {
      const linesOf = (length: number): string =>
        wakingWords(rule.look)
          .map((word) => `${word} ${filler.repeat(length / filler.length)}.x)\n`)
          .join('');
      expect(growthOf(linesOf, LENGTH / 4, find)).toBeLessThan(MOST_GROWTH);
      expect(growthOf((n) => LINE_LENGTHS.map(linesOf).join('').repeat(n), LINES, find)).toBeLessThan(MOST_GROWTH);
    }
  });
});
