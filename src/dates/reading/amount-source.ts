import type { Groups } from '../pattern.ts';
import { type Amount, amountOf, one } from './amounts.ts';
import type { Fragments } from './fragments.ts';

/** Regex source of a count with its unit: groups `number` and `unit`, or `one` ("sehari"). */
export function amountSource({ number, unit, vague }: Fragments): string {
  return `(?:se(?<one>${unit})|(?<number>${number}|${vague})(?:-an)?[ -](?<unit>${unit}))`;
}

/** The amount of a match of `amountSource`, or `null`. */
export function readAmount(groups: Groups): Amount | null {
  const unit = groups['one'];
  if (unit !== undefined) return one(unit);
  return amountOf(groups['number'], groups['unit'] ?? '');
}
