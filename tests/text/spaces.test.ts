import { describe, expect, it } from 'vitest';
import { isTidy, singleSpaced } from '../../src/text/spaces.ts';

const SPACED: readonly (readonly [text: string, spaced: string])[] = [
  ['Sri Mulyani', 'Sri Mulyani'],
  ['Sri  Mulyani', 'Sri Mulyani'],
  ['Sri\r\nMulyani', 'Sri Mulyani'],
  ['Sri\u00a0Mulyani', 'Sri Mulyani'],
  ['Sri\tMulyani', 'Sri Mulyani'],
  [' Sri', ' Sri'],
  ['José Ramos-Horta', 'José Ramos-Horta'],
  ['', ''],
];

describe('spaces', () => {
  it.each(SPACED)('%j becomes %j', (text, spaced) => {
    expect(singleSpaced(text)).toBe(spaced);
  });

  it('only visible ASCII with single spaces inside is tidy, within the bounds alone', () => {
    expect(isTidy('a  b c', 3, 6)).toBe(true);
    expect(isTidy('a  b c', 0, 4)).toBe(false);
    expect(isTidy('a é', 0, 3)).toBe(false);
    expect(isTidy('a\u007f', 0, 2)).toBe(false);
  });
});
