import { describe, expect, test } from 'vitest';
import { PAIR_WORDS_TABLE } from '../../src/knowledge/languages/pair-words.table.ts';
import { pairWords } from '../../src/knowledge/languages/pair-words.ts';
import { rowsOf } from '../../src/knowledge/table.ts';
import { languageOf } from '../../src/language/language-of.ts';
import { addFeatures, createFeatures } from '../../src/language/scoring/features.ts';

const votesOf = (text: string): number => {
  const features = createFeatures();
  addFeatures(features, text, { start: 0, end: text.length });
  return features.votes;
};

test('the words of the pair are sorted, no word is at home in both', () => {
  const words = rowsOf(PAIR_WORDS_TABLE).map(([word = '']) => word);
  expect(words).toEqual([...new Set(words)].sort());
  expect(pairWords().size).toBe(words.length);
  expect(new Set(pairWords().values())).toEqual(new Set(['ind', 'zsm']));
});

describe('votes', () => {
  test.each([
    ['karena', 1],
    ['Kerana', -1],
    ['rumah', 0],
    ['hari Isnin', -1],
    ['hari Senin', 1],
    ['polis dan syarikat', -2],
    ['polis dan perusahaan', 0],
    ['isterinya', -1],
    ['jadualnya', -1],
    ['kesnya', 0], // too short a stem
    ['RM700', -1],
    ['Rp700', 1],
    ['2,2 juta', 1],
    ['2.2 juta', -1],
    ['12.75 juta', -1],
    ['2.200 juta', 0],
    ['2 juta', 0],
    ['.2 juta', 0],
    ['juta', 0],
    ['2.2 kilometer', 0],
  ])('%s: %d', (text, expected) => {
    expect(votesOf(text)).toBe(expected);
  });
});

describe('Indonesian or Malay', () => {
  test.each([
    ['zsm', 'Pemandu itu tidak mengenakan tali pinggang kerana terlupa.'],
    ['ind', 'Sopir itu tidak mengenakan sabuk pengaman karena lupa.'],
    ['zsm', 'Harga rumah itu RM1.2 juta.'],
    ['ind', 'Harga rumah itu Rp1,2 juta.'],
  ])('%s: %s', (code, text) => {
    expect(languageOf(text).code).toBe(code);
  });

  test.each(['Kami duduk di lantai dan minum air.', 'Ibu membaca surat dari anaknya.', 'Orang tua itu berjalan ke pasar setiap pagi.'])(
    'nobody can tell: %s',
    (text) => {
      expect(languageOf(text).ambiguous).toEqual(['ind', 'zsm']);
    },
  );
});
