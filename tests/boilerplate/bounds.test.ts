import { describe, expect, test } from 'vitest';
import { labelText } from '../../src/boilerplate/mark.ts';

const rulesIn = (text: string, mode: 'normal' | 'strict' = 'normal'): string[] => labelText(text, null, mode).spans.map(({ rule }) => rule);

/** A paragraph of so many characters. */
const paragraph = (length: number): string =>
  `${'warga antre beras murah '
    .repeat(9)
    .slice(0, length - 1)
    .trimEnd()
    .padEnd(length - 1, 'n')}.`;
const LEAD = 'Harga naik.\nWarga antre.\nStok habis.\nPasar tutup.\n';

describe('a paragraph printed twice', () => {
  test.each([
    [60, ['paragraf-ulang']],
    [59, []],
  ])('of %i characters', (length, expected) => {
    expect(rulesIn(`Harga naik.\n${paragraph(length)}\nPedagang menunggu.\n${paragraph(length)}`)).toEqual(expected);
  });
});

describe('headlines at the end', () => {
  test.each([
    ['Wali Kota Tinjau Pasar Induk yang Terbakar Semalam', ['judul-akhir']],
    ['Wali Kota Tinjau Pasar Induk yang Terbakar semalam', ['judul-akhir']], // seven words of eight
    ['Wali Kota Tinjau Pasar induk yang terbakar semalam', []], // four
  ])('%s', (line, expected) => {
    expect(rulesIn(LEAD + line)).toEqual(expected);
  });
});

describe('numbered headlines at the end', () => {
  const LINES = [
    '1. Wali Kota Tinjau Pasar Induk yang Terbakar',
    '2. Banjir Rendam Pasar Induk Kota Lama Semalam',
    '3. Kapal Karam di Selat Sunda Tiga Hilang',
  ];
  test.each([
    [2, 0],
    [3, 4], // with their label
  ])('%i of them are %i lines of links', (count, links) => {
    expect(rulesIn(`${LEAD}Kabar Kita\n${LINES.slice(0, count).join('\n')}`)).toEqual(Array.from({ length: links }, () => 'judul-akhir'));
  });
});

test('a name has three letters', () => {
  expect(labelText('Harga naik.\nEditor: Bo, Siti Aminah', null, 'normal').authors).toEqual(['Siti Aminah']);
  expect(labelText('Harga naik.\nEditor: Bob, Siti Aminah', null, 'normal').authors).toEqual(['Bob', 'Siti Aminah']);
});

test('strict mode leaves out what a rule is less than 0.99 sure of', () => {
  const text = `Bandung\n${'Wali kota meninjau pasar induk yang terbakar pada malam itu dan meminta semua pedagang bersabar. '.repeat(2)}`;
  expect(rulesIn(text)).toEqual(['dateline']);
  expect(rulesIn(text, 'strict')).toEqual([]);
});
