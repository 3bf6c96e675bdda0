import type { Rejected, WeaponReason } from '../../document/explain/rejected.ts';
import { byPosition } from '../../text/span.ts';
import type { WeaponPhrase } from '../grammar/phrase.ts';
import { registerOf } from '../judge/register.ts';
import type { Source } from '../source.ts';
import type { Sorting } from '../steps/step.ts';
import { LISTED, reasonOf } from './reasons.ts';
import { type Holders, unnamedIn } from './unnamed.ts';

/** The id of listed phrases in the output. */
const FALSE_FRIEND = 'weapon/false-friend';

/** "sistem" alone is not a candidate: nothing says that a weapon is meant. */
const isMereSystem = ({ by, designation }: WeaponPhrase): boolean => by === 'weapon/system' && designation === null;

/** True for words that share a token with a mention: they were not refused, only read another way. */
const isTold = (told: Uint8Array, { first, past }: WeaponPhrase): boolean => told.subarray(first, past).includes(1);

/** What was refused and why, in text order: the phrases given, and listed names that no phrase took. */
export function rejectedOf(source: Source, holders: Holders, { found, refused }: Sorting): Rejected[] {
  const { reader } = source;
  const register = registerOf(reader);
  const told = new Uint8Array(reader.count);
  for (const { first, past } of found) told.fill(1, first, past);
  const left = refused.filter((phrase) => !isMereSystem(phrase) && !isTold(told, phrase));
  for (const { first, past } of left) told.fill(1, first, past);
  const rejected = (first: number, past: number, clitic: number, reason: WeaponReason, by: string): Rejected => {
    const { start, end } = reader.span(first, past);
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
