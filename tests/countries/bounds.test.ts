import { describe, expect, test } from 'vitest';
import { countriesLayer, formsIn, mentionsIn } from './countries-in.ts';

const SPORT = ['gol', 'pelatih', 'klub', 'kiper', 'liga', 'laga'];
/** A text with so many words of sport and so many tokens, in which Madrid acts. */
const report = (sport: number, tokens: number): string => {
  const opening = 'Madrid menekan Spanyol';
  return `${opening} ${[...SPORT.slice(0, sport), ...Array.from({ length: tokens - sport - 3 }, () => 'kata')].join(' ')}`;
};

describe('a sport report', () => {
  test.each<[number, number, boolean]>([
    [6, 60, true],
    [5, 60, false], // one word too few
    [6, 359, true],
    [6, 360, false], // one token too many
  ])('%i words of sport in %i tokens: %s', (sport, tokens, expected) => {
    expect(!mentionsIn(report(sport, tokens)).includes('Madrid=ES')).toBe(expected);
  });
});

describe('a relation before a pair', () => {
  test.each<[string, number]>([
    ['hubungan baik antar Rusia dan China', 1], // three tokens before
    ['hubungan baik yang antar Rusia dan China', 0], // four
    ['Ada hubungan. Rusia dan China menang', 0], // in another sentence
  ])('%s', (text, expected) => {
    expect(countriesLayer(text).pairs).toHaveLength(expected);
  });
});

describe('a title before a country', () => {
  test.each<[string, string]>([
    ['Menteri Pertahanan Rusia tiba', 'title'],
    ['Menteri Pertahanan dan Rusia tiba', 'name'],
  ])('%s', (text, expected) => {
    expect(formsIn(text)).toEqual([expected]);
  });
});

describe('a list of languages', () => {
  test.each<[string, string[]]>([
    ['Ia belajar bahasa Inggris, dan Jepang.', []],
    ['Ia belajar bahasa Inggris, bukan Jepang.', ['Jepang=JP']],
    ['Ia belajar bahasa Inggris di Jepang.', ['Jepang=JP']],
    ['Ia belajar bahasa. Inggris jauh.', ['Inggris=GB']],
  ])('%s', (text, expected) => {
    expect(mentionsIn(text)).toEqual(expected);
  });
});
