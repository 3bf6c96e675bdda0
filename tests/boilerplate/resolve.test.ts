import { describe, expect, test } from 'vitest';
import { type Candidate, resolve } from '../../src/boilerplate/resolve.ts';
import { NOTHING, type Rule } from '../../src/boilerplate/rule.ts';

const TEXT = 'Harga beras naik lagi di pasar induk.';

const rule = (id: string): Rule => ({ id, kind: 'promo', certain: true, look: { page: true }, find: () => NOTHING, examples: [], refusals: [] });

const candidate = (id: string, rank: number, start: number, end: number): Candidate => ({ start, end, confidence: undefined, rule: rule(id), rank });

const kept = (...candidates: Candidate[]): string[] => resolve(TEXT, candidates).map(({ rule: id, start, end }) => `${id} ${TEXT.slice(start, end)}`);

describe('overlap resolution', () => {
  test('the longer of two overlapping candidates stays, whatever their rank', () => {
    expect(kept(candidate('short', 0, 0, 11), candidate('long', 1, 6, 21))).toEqual(['long beras naik lagi']);
    expect(kept(candidate('long', 1, 6, 21), candidate('short', 0, 0, 11))).toEqual(['long beras naik lagi']);
  });

  test('of equals the rule stays that stands first in the registry', () => {
    expect(kept(candidate('second', 1, 0, 11), candidate('first', 0, 0, 11))).toEqual(['first Harga beras']);
    expect(kept(candidate('second', 1, 0, 10), candidate('first', 0, 6, 16))).toEqual(['first beras naik']);
  });

  test('of equals of one rule the one stays that starts first', () => {
    expect(kept(candidate('same', 0, 6, 11), candidate('same', 0, 10, 16))).toEqual(['same s naik']);
    expect(kept(candidate('same', 0, 10, 15), candidate('same', 0, 6, 11))).toEqual(['same beras']);
  });

  test('candidates that only touch both stay, and each part of a chain that the winner leaves free', () => {
    expect(kept(candidate('left', 0, 0, 6), candidate('right', 1, 6, 11))).toEqual(['left Harga', 'right beras']);
    expect(kept(candidate('left', 0, 0, 7), candidate('middle', 1, 6, 21), candidate('right', 2, 20, 24))).toEqual(['middle beras naik lagi']);
    expect(kept(candidate('left', 0, 0, 5), candidate('middle', 1, 6, 21), candidate('right', 2, 20, 24))).toEqual(['left Harga', 'middle beras naik lagi']);
  });

  test('white space around a candidate is no part of it, and alone is nothing', () => {
    expect(kept(candidate('wide', 0, 5, 12))).toEqual(['wide beras']);
    expect(kept(candidate('blank', 0, 5, 6))).toEqual([]);
  });
});
