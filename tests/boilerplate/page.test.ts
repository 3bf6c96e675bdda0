import { describe, expect, test } from 'vitest';
import { readLines } from '../../src/boilerplate/page/lines.ts';
import { plain } from '../../src/boilerplate/page/plain.ts';
import { isInsideSentence } from '../../src/boilerplate/page/sentence.ts';
import { sharedWords } from '../../src/boilerplate/page/topic.ts';

describe('blanks', () => {
  test.each([
    ['Baca  juga', 'Baca juga'],
    ['Baca\u00a0\tjuga', 'Baca juga'],
    ['Baca\r\njuga', 'Baca juga'],
    ['Baca\u00a0juga  lagi', 'Baca juga lagi'],
  ])('%j is seen with one blank', (text, seen) => {
    const line = plain(text, 0, text.length);
    expect(line.text).toBe(seen);
    for (let i = 0; i < seen.length; i++) if (seen[i] !== ' ') expect(text[line.at(i)]).toBe(seen[i]);
    expect(line.at(seen.length)).toBe(text.length);
  });
});

describe('a line inside a sentence', () => {
  test.each([
    ['Kapal dari\nRusia\ntiba di pelabuhan.', 1, true],
    ['Kapal dari\nRusia\n, lalu pulang.', 1, true],
    ['Kapal tiba.\nTerkait\nKapal Karam di Selat Sunda', 1, false],
    ['Kapal dari Rusia\ntiba di pelabuhan.\nSelesai.', 1, true],
    ['Kapal tiba.\nawak pulang.\nSelesai.', 1, false],
  ])('%j, line %d: %s', (text, i, expected) => {
    expect(isInsideSentence(readLines(text, null), i)).toBe(expected);
  });
});

describe('what a line shares with the rest', () => {
  test.each([
    ['Harga beras naik.\nKapal Karam\nPedagang mengeluh.', 1, 0],
    ['Harga beras naik.\nBeras Karam\nPedagang mengeluh.', 1, 0.5],
    ['Harga beras naik.\nHarga Beras\nPedagang mengeluh.', 1, 1],
    ['Harga beras naik.\nDi Sini\nPedagang mengeluh.', 1, 0],
    ['Harga beras naik.\nIa di\nPedagang mengeluh.', 1, 1],
  ])('%j: %d', (text, i, share) => {
    const page = readLines(text, null);
    expect(sharedWords(page, page.starts[i] ?? 0, page.ends[i] ?? 0)).toBe(share);
  });
});
