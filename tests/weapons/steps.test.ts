import { describe, expect, test } from 'vitest';
import type { Example } from '../../src/weapons/judge/need.ts';
import { needs } from '../../src/weapons/judge/needs.ts';
import { sorted, weaponSteps } from '../../src/weapons/steps/all.ts';
import { foundBy } from './weapons-in.ts';

/** True if a weapon is found that begins where the example's word stands, by all steps but the one left out. */
function isWeapon([text, word]: Example, leftOut: string | null = null): boolean {
  const start = text.indexOf(word);
  return foundBy(text, (source) =>
    sorted(
      source,
      weaponSteps.filter(({ id }) => id !== leftOut),
    ),
  ).some((span) => span.start === start);
}

test('the order is pinned', () => {
  expect(weaponSteps.map(({ id }) => id)).toMatchInlineSnapshot(`
    [
      "owned",
      "blades",
      "toys",
      "company",
      "abbreviated",
      "repeats",
      "kin",
    ]
  `);
});

describe('steps', () => {
  const rows = (kind: 'examples' | 'refusals') => weaponSteps.flatMap((step) => step[kind].map((example) => ({ ...step, example, text: example[0] })));

  test.each(rows('examples'))('$id decides: $text', ({ id, makes, example }) => {
    expect(example[0]).toContain(example[1]);
    const isMade = makes === 'weapons';
    expect([isWeapon(example), isWeapon(example, id)]).toEqual([isMade, !isMade]);
  });

  test.each(rows('refusals'))('$id leaves alone: $text', ({ id, makes, example }) => {
    expect(example[0]).toContain(example[1]);
    expect([isWeapon(example), isWeapon(example, id)]).toEqual(makes === 'weapons' ? [false, false] : [true, true]);
  });
});

describe('needs', () => {
  const rows = (kind: 'examples' | 'refusals') => needs.flatMap((need) => need[kind].map(([text, word]) => ({ use: need.use, text, word })));

  test.each(rows('examples'))('$use, met: $text', ({ text, word }) => {
    expect(text).toContain(word);
    expect(isWeapon([text, word])).toBe(true);
  });

  test.each(rows('refusals'))('$use, not met: $text', ({ text, word }) => {
    expect(text).toContain(word);
    expect(isWeapon([text, word])).toBe(false);
  });

  test('each use stands once', () => {
    const uses = needs.map(({ use }) => use);
    expect(new Set(uses).size).toBe(uses.length);
  });
});
