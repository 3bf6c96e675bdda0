import { describe, expect, test } from 'vitest';
import { growthOf, MOST_GROWTH } from './growth.ts';
import { analyse, filled, JOINED } from './growth-texts.ts';

/** Articles joined are one record of an archive whose separators were lost; the rest is what a hostile or broken file holds. */
describe('the time of a whole analysis grows with the length (#19)', () => {
  test.each(JOINED)('%s', (_, make) => {
    expect(growthOf(make, 100_000, analyse)).toBeLessThan(MOST_GROWTH);
  });

  test.each([
    'AB\n',
    'Aa ',
    'a. ',
    '(',
    '"',
    '“Kami siap,” kata ',
    'Baca juga: ',
    '5 Mei 2020, ',
    'Rp 1 juta ',
    'Su-35 ',
    'Jepang-',
    'Presiden ',
    'H. ',
    'PT Sinar ',
    'Januari ',
    'Hari ',
  ])('%j again and again', (fragment) => {
    expect(growthOf((n) => filled(fragment, n), 16_000, analyse)).toBeLessThan(MOST_GROWTH);
  });
});
