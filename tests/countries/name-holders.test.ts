import { expect, test } from 'vitest';
import { nameHolders } from '../../src/countries/name-holders.ts';
import type { NamesLayer } from '../../src/document/layers.ts';

/** Names of so many people, each ten code units after the other, that count how often their positions are read. */
function crowd(size: number): { readonly names: NamesLayer; readonly reads: () => number } {
  let reads = 0;
  const people = Array.from({ length: size }, (_, k) => ({
    name: `Siti ${k}`,
    known: null,
    roles: [],
    mentions: [
      {
        get start() {
          reads++;
          return 10 * k;
        },
        end: 10 * k + 5,
        confidence: 1,
        by: 'test',
      },
    ],
  }));
  return { names: { people, organisations: [], places: [] }, reads: () => reads };
}

test('a name is found by bisection', () => {
  const { names } = crowd(100);
  const holders = nameHolders(names);
  expect(holders.person({ start: 501, end: 505 })).toMatchObject({ start: 500, end: 505 });
  expect(holders.person({ start: 501, end: 506 })).toBeNull(); // reaches over its end
  expect(holders.person({ start: 506, end: 508 })).toBeNull();
  expect([holders.partOfPerson('Siti'), holders.partOfPerson('99'), holders.partOfPerson('Tuti')]).toEqual([true, true, false]);
});

test('twice as many names and questions cost little more than twice the reads', () => {
  const readsFor = (size: number): number => {
    const { names, reads } = crowd(size);
    const holders = nameHolders(names);
    for (let k = 0; k < size; k++) holders.person({ start: 10 * k + 1, end: 10 * k + 2 });
    return reads();
  };
  expect(readsFor(2_000)).toBeLessThan(2.3 * readsFor(1_000));
});
