import { describe, expect, test } from 'vitest';
import { createArticle } from '../../src/document/article.ts';
import type { NamesLayer } from '../../src/document/layers.ts';
import { findNames } from '../../src/names/find.ts';
import { tokenizeText } from '../../src/tokens/tokenize.ts';

function namesIn(text: string): NamesLayer {
  return findNames.run({ ...createArticle(text), layers: { tokens: tokenizeText(text) } }, { lang: 'ind', force: false, boilerplate: 'normal' }).layer;
}

const spans = (text: string, entities: readonly { readonly mentions: readonly { readonly start: number; readonly end: number }[] }[]): string[][] =>
  entities.map(({ mentions }) => mentions.map(({ start, end }) => text.slice(start, end)));

describe('people', () => {
  test.each<[string, string[][]]>([
    ['Presiden Prabowo Subianto tiba di Medan. "Kita harus bekerja," kata Prabowo.', [['Prabowo Subianto', 'Prabowo']]],
    ['Menteri Pertahanan Rusia Sergey Shoigu berkunjung ke Pyongyang. Shoigu menemui mitranya.', [['Sergey Shoigu', 'Shoigu']]],
    ['Harga beras naik di sejumlah pasar pada Senin pagi.', []], // no name at all
    ['Menteri Pertahanan Rusia mengatakan hal itu pada Senin.', []], // an office, not its holder
  ])('%s', (text, expected) => {
    expect(spans(text, namesIn(text).people)).toEqual(expected);
  });
});

describe('organisations', () => {
  test.each<[string, string[][]]>([
    ['Kementerian Pertahanan Korea Selatan membantah kabar itu.', [['Kementerian Pertahanan Korea Selatan']]],
    ['Pemerintah menurunkan harga solar.', []],
  ])('%s', (text, expected) => {
    expect(spans(text, namesIn(text).organisations)).toEqual(expected);
  });
});

describe('places', () => {
  test.each<[string, [string, string | null][]]>([
    [
      'Rombongan itu berangkat dari Surabaya menuju Makassar.',
      [
        ['Surabaya', 'ID'],
        ['Makassar', 'ID'],
      ],
    ],
    ['Delegasi Indonesia berkunjung ke Jepang.', []], // countries are another room's
  ])('%s', (text, expected) => {
    expect(namesIn(text).places.map(({ name, country }) => [name, country])).toEqual(expected);
  });
});
