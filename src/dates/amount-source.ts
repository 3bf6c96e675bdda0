import { type Amount, amountOf } from './amounts.ts';
import { fragments } from './fragments.ts';
import type { Groups } from './pattern.ts';

/**
 * Regex source of a count with its unit: groups `number` and `unit`, or `one` ("sehari"). Any words may be the number, up to the
 * first unit: reading tells.
 */
export function amountSource(): string {
  const { figures, unit } = fragments();
  const words = '[a-z]{3,10}(?:-puluh)?(?: [a-z]{3,9}){0,6}?';
  return `(?:se(?<one>${unit})|(?<number>${figures}|${words})(?:-an)?[ -](?<unit>${unit}))`;
}

/** The amount of a match of `amountSource`, or `null`. */
export function readAmount(groups: Groups): Amount | null {
  const one = groups['one'];
  if (one !== undefined) return { count: 1, unit: one };
  return amountOf(groups['number'], groups['unit'] ?? '');
}
