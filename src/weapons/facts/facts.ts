import type { Reader } from '../../document/reader.ts';
import { weaponCues } from '../../knowledge/weapons/weapon-cues.ts';
import type { WeaponPhrase } from '../grammar/phrase.ts';
import { type OwnerAt, operatorOf } from './owner.ts';
import { quantityBefore } from './quantity.ts';

/** What the words around a phrase say of it: how many, whose, made where (alpha-2 codes). Null where they say nothing. */
export interface Facts {
  readonly quantity: string | null;
  readonly operator: string | null;
  readonly origin: string | null;
}

/** Reads quantity, operator and origin off the words next to a phrase; never from what a table knows of a system. */
export function factsOf(reader: Reader, phrase: WeaponPhrase, ownerAt: OwnerAt): Facts {
  const { first, past } = phrase;
  const quantity = quantityBefore(reader, first);
  if (reader.isOneOf(past, weaponCues('made-by')))
    return { quantity, operator: null, origin: past + 1 < reader.count ? ownerAt(reader.start(past + 1)) : null };
  return { quantity, operator: operatorOf(reader, phrase, ownerAt), origin: null };
}
