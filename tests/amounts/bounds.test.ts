import { describe, expect, test } from 'vitest';
import { rowOf } from './amounts-in.ts';

const SENTENCE = 'Warga itu menunggu lama di pasar. ';

describe('on either side of a bound', () => {
  test.each([
    ['Terbang setinggi 20 kaki.', '20 ft'],
    ['Terbang setinggi 19 kaki.', '-'], // legs, or steps
    ['Gempa magnitudo 9,9 terasa.', '9.9 magnitude'],
    ['Gempa magnitudo 10 terasa.', '-'], // no earthquake is so strong
    [`Gaji 5 euro. ${SENTENCE.repeat(3)}Naik 19 sen.`, '5 EUR; 0.19 EUR'],
    [`Gaji 5 euro. ${SENTENCE.repeat(4)}Naik 19 sen.`, '5 EUR; 0.19 USD'], // too far from the euros
    ['Harganya Rp 1.000 sampai 2 juta.', '1000-2000000 IDR'], // a thousand million is more than two
    ['Harganya Rp 1.000 sampai 2.000 juta.', '1000000000-2000000000 IDR'],
    ['Harganya Rp 1 sampai 2 juta.', '1000000-2000000 IDR'],
  ])('%s', (text, row) => {
    expect(rowOf(text)).toBe(row);
  });
});

describe('what decides', () => {
  test.each([
    ['Bom itu melukai 12 orang yang tewas.', '12 person injured'], // the verb before, not the one behind
    ['Sebanyak 7 orang hadir.', '7 person'],
    ['Sebanyak 007 orang hadir.', '-'], // a code
    ['Pada 2025 orang marah.', '-'], // a year
  ])('%s', (text, row) => {
    expect(rowOf(text)).toBe(row);
  });
});
