import { type Amount, amountOf } from './amounts.ts';
import { fragments } from './fragments.ts';
import type { Groups } from './pattern.ts';

/** Regex source of a count with its unit: groups `number` and `unit`, or `one` ("sehari"). */
export function amountSource(): string {
  const { number, unit } = fragments();
  const vague = '(?:beberapa|sejumlah|belasan|(?:ber)?puluh(?:an|-puluh)|ratusan|ribuan|hitungan|sekian)';
  return `(?:(?<number>${vague}|${number})(?:-an)?[ -](?<unit>${unit})|se(?<one>${unit}))`;
}

/** The amount of a match of `amountSource`, or `null`. */
export function readAmount(groups: Groups): Amount | null {
  const one = groups['one'];
  if (one !== undefined) return { count: 1, unit: one };
  return amountOf(groups['number'], groups['unit'] ?? '');
}
