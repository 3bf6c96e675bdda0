import type { Rejected, WeaponReason } from '../document/rejected.ts';
import { tokenSpan } from '../document/tokens.ts';
import { byPosition } from '../text/span.ts';
import type { Source } from './grammar.ts';
import type { WeaponPhrase } from './phrase.ts';
import { LISTED, reasonOf } from './refusal.ts';
import { registerOf } from './register.ts';
import { type Holders, unnamedIn } from './unnamed.ts';

/** What the rule of listed phrases is called in the output. */
const FALSE_FRIEND = 'weapon/false-friend';

/** "sistem" alone is no candidate: nothing says that a weapon is meant. */
function isMereSystem({ by, designation }: WeaponPhrase): boolean {
  return by === 'weapon/system' && designation === null;
}

/** Words that share a token with a mention were not refused, only read another way. */
function isTold(told: Uint8Array, { first, past }: WeaponPhrase): boolean {
  return told.subarray(first, past).includes(1);
}

/** What was refused and why, in text order: the phrases given, and listed names that no phrase took. `found` are the mentions. */
export function rejectedOf(source: Source, holders: Holders, found: readonly WeaponPhrase[], refused: readonly WeaponPhrase[]): Rejected[] {
  const { tokens } = source;
  const register = registerOf(tokens);
  const told = new Uint8Array(tokens.count);
  for (const { first, past } of found) told.fill(1, first, past);
  const left = refused.filter((phrase) => !isMereSystem(phrase) && !isTold(told, phrase));
  for (const { first, past } of left) told.fill(1, first, past);
  const rejected = (first: number, past: number, clitic: number, reason: WeaponReason, by: string): Rejected => {
    const { start, end } = tokenSpan(tokens, first, past);
    return { start, end: end - clitic, layer: 'weapons', reason, by };
  };
  return [
    ...left.map((phrase) => {
      const { first, past, clitic, by } = phrase;
      return rejected(first, past, clitic, reasonOf(source, phrase, register), by === LISTED ? FALSE_FRIEND : by);
    }),
    ...unnamedIn(source, holders, told).map(({ first, past, reason, by }) => rejected(first, past, 0, reason, by)),
  ].sort(byPosition);
}
