import { describe, expect, test } from 'vitest';
import { findDates } from '../../src/dates/find-dates.ts';

const REF = { published: '2023-07-27' };
const datesIn = (text: string, options = REF): [string, string][] => findDates(text, options).map(({ start, end, value }) => [text.slice(start, end), value]);

describe('dates', () => {
  test.each<[string, [string, string][]]>([
    ['Rapat digelar pada 3 Maret 2021 di Palu.', [['3 Maret 2021', '2021-03-03']]],
    ['Rapat digelar 31 Februari 2021 di Palu.', [['Februari 2021', '2021-02']]],
    ['Truk terguling, Kamis (20/7/2023) malam.', [['Kamis (20/7/2023) malam', '2023-07-20TNI']]],
    ['Skor akhir 3-1 untuk tuan rumah.', []],
  ])('%s', (text, expected) => {
    expect(datesIn(text)).toEqual(expected);
  });
});
