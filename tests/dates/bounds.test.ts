import { describe, expect, test } from 'vitest';
import { findDates } from '../../src/dates/find-dates.ts';

const datesIn = (text: string, published = '2023-07-27'): string[] =>
  findDates(text, { published }).map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`);

describe('on either side of a bound', () => {
  test.each([
    ['Lagu itu dari era 20-an.', ['era 20-an = 202']],
    ['Lagu itu dari era 30-an.', ['era 30-an = 193']],
    ['Perempuan 11 tahun ini tersenyum.', ['11 tahun ini = P11Y']],
    ['Perempuan 12 tahun ini tersenyum.', ['12 tahun = P12Y']], // an age
    ['Ia pergi 5001 tahun lalu.', ['5001 tahun = P5001Y']], // nobody counts so far back
    ['Pameran digelar September.', ['September = 2023-09']], // two months ahead
    ['Pameran digelar Oktober.', ['Oktober = 2022-10']], // three
    ['Rapat pukul 10.00, Senin.', ['pukul 10.00 = 2023-07-24T10:00', 'Senin = 2023-07-24']],
    ['Rapat pukul 10.00 di kantor pusat itu, Senin.', ['pukul 10.00 = 2023-07-27T10:00', 'Senin = 2023-07-24']], // too far behind
    ['Ia akan menggelar pameran lukisan yang besar di kota tua pada 12 Juni.', ['12 Juni = 2024-06-12']],
    ['Ia akan menggelar pameran lukisan dan patung batu yang sangat besar di kota tua itu lagi pada 12 Juni.', ['12 Juni = 2023-06-12']],
  ])('%s', (text, expected) => {
    expect(datesIn(text)).toEqual(expected);
  });
});

describe('what has begun', () => {
  test.each([
    ['2023-07-28', 'Acara digelar pada akhir pekan.', 'akhir pekan = 2023-W29-WE'], // a Friday
    ['2023-07-29', 'Acara digelar pada akhir pekan.', 'akhir pekan = 2023-W30-WE'],
    ['2023-06-30', 'Pada kuartal III harga naik.', 'kuartal III = 2022-Q3'],
    ['2023-07-01', 'Pada kuartal III harga naik.', 'kuartal III = 2023-Q3'],
  ])('%s: %s', (published, text, expected) => {
    expect(datesIn(text, published)).toEqual([expected]);
  });
});

describe('"Minggu" is the week only where a sentence gives it its capital', () => {
  test.each([
    ['Harga naik. Minggu ini harga turun.', ['Minggu ini = 2023-W30']],
    ['Pasar buka Minggu ini.', ['Minggu ini = 2023-07-30']],
  ])('%s', (text, expected) => {
    expect(datesIn(text)).toEqual(expected);
  });
});
