import { describe, expect, test } from 'vitest';
import { Reader } from '../../src/document/reader.ts';
import { englishThousands, figureValue } from '../../src/knowledge/numbers/figures.ts';
import { numberValue } from '../../src/knowledge/numbers/number-words.ts';
import { numeralAt, numeralBefore } from '../../src/knowledge/numbers/numerals.ts';
import { tokenizeText } from '../../src/tokens/tokenize.ts';

const readerOf = (text: string): Reader => new Reader(text, tokenizeText(text));

describe('figures', () => {
  test.each([
    ['1.250.000', 1250000],
    ['1.250.000,50', 1250000.5],
    ['2,5', 2.5],
    ['2.5', 2.5],
    ['2.50', 2.5],
    ['2.500', 2500],
    ['0.500', 0.5],
    ['1,250,000', 1250000],
    ['3,500.25', 3500.25],
    ['1,250', 1.25],
    ['1.2.3', null],
    ['12.3456', 12.3456],
  ])('%s', (figures, value) => {
    expect(figureValue(figures)?.value ?? null).toBe(value);
  });

  test.each([
    ['300,000', 300000],
    ['1,250', 1250],
    ['300', null],
    ['0,500', null],
    ['300,00', null],
  ])('dollars: %s', (figures, value) => {
    expect(englishThousands(figures)).toBe(value);
  });
});

describe('numbers in words', () => {
  test.each([
    ['dua puluh lima', 25],
    ['seratus dua belas', 112],
    ['dua juta tiga ratus ribu', 2300000],
    ['seribu dua ratus', 1200],
    ['satu setengah', 1.5],
    ['setengah juta', 500000],
    ['dua koma lima', 2.5],
    ['tiga perempat', 0.75],
    ['seperempat', 0.25],
    ['sejuta', 1000000],
    ['lapan belas', 18],
    ['dua koma', null],
    ['belas', null],
    ['puluh', null],
    ['dua tiga', null],
    ['orang', null],
  ])('%s', (text, value) => {
    expect(numberValue(text)).toBe(value);
  });
});

describe('numerals in a text', () => {
  test.each([
    ['2,5 juta orang', { value: 2500000, end: 8, scale: 1000000 }],
    ['Rp1,2 triliun', { value: 1200000000000, before: 'Rp', start: 2 }],
    ['15kg beras', { value: 15, behind: 'kg', end: 2 }],
    ['4 jutaan', { value: 4000000, isApproximate: true }],
    ['16.200-an', { value: 16200, isApproximate: true, behind: '' }],
    ['10-15 orang', { value: null, low: 10, high: 15 }],
    ['belasan ribu', { value: null, low: 11000, high: 19000 }],
    ['puluhan orang', { value: null, low: 10, high: null, past: 1 }],
    ['5jt', { value: 5000000, behind: '' }],
  ])('%s', (text, expected) => {
    expect(numeralAt(readerOf(text), 0)).toMatchObject(expected);
  });

  test.each(['15-10 orang', '18/7/2023', '9M729', 'orang'])('%s begins none', (text) => {
    expect(numeralAt(readerOf(text), 0)).toBeNull();
  });

  test('the longest number before a token', () => {
    const reader = readerOf('Ada dua puluh lima rudal');
    expect(numeralBefore(reader, 4)).toBe(1);
    expect(numeralBefore(reader, 1)).toBe(1);
  });
});
