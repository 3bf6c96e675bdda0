import { describe, expect, test } from 'vitest';
import { growthOf, MOST_GROWTH } from './growth.ts';
import { analyse, filled, JOINED } from './growth-texts.ts';

/** The longer text has four times as many characters: 5 MB. */
const SHORTER = 1_250_000;

describe('up to 5 MB, too, the time of a whole analysis grows with the length (#19)', () => {
  test.each(JOINED)('%s', (_, make) => expect(growthOf(make, SHORTER, analyse)).toBeLessThan(MOST_GROWTH));

  test.each(['AB\n', '“Kami siap,” kata ', 'Januari '])('%j again and again', (fragment) =>
    expect(growthOf((n) => filled(fragment, n), SHORTER, analyse)).toBeLessThan(MOST_GROWTH),
  );
});
