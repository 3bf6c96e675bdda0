import type { CountriesLayer, NamesLayer } from '../../document/layers.ts';
import type { Reader } from '../../document/reader.ts';
import { shipPrefixes } from '../../knowledge/weapons/ship-prefixes.ts';
import { weaponCues } from '../../knowledge/weapons/weapon-cues.ts';
import type { WeaponPhrase } from '../grammar/phrase.ts';

/** Tokens between a weapon and its owner's country: "milik Angkatan Udara Israel". */
const LONGEST_FORCE_TOKENS = 4;
/** Kinds of organisations that act for their state. An armed group does not. */
const STATE_FORCES: ReadonlySet<string> = new Set(['military', 'ministry', 'police', 'agency', 'government', 'state']);

/** Alpha-2 codes of countries and of states' forces, by the offset where their mention begins. */
export type OwnerAt = (offset: number) => string | null;

/** Who is named where, for the questions of `operatorOf`. */
export function ownersIn({ countries }: CountriesLayer, { organisations }: NamesLayer): OwnerAt {
  const at = new Map<number, string>();
  for (const { kind, country, mentions } of organisations)
    if (country !== null && STATE_FORCES.has(kind ?? '')) for (const { start } of mentions) at.set(start, country);
  for (const { code, mentions } of countries) for (const { start } of mentions) at.set(start, code);
  return (offset) => at.get(offset) ?? null;
}

/** The country named at token `i`, or right after the words for its forces: "militer Israel", "Angkatan Udara AS". */
function ownerFrom(reader: Reader, i: number, ownerAt: OwnerAt): string | null {
  for (let k = i; k <= i + LONGEST_FORCE_TOKENS && k < reader.count; k++) {
    const owner = ownerAt(reader.start(k));
    if (owner !== null) return owner;
    if (reader.startsSentence(k) || !reader.isOneOf(k, weaponCues('force-noun'))) return null;
  }
  return null;
}

/** The country that has the weapon, as an alpha-2 code: a ship's by its prefix, else what is named right after the phrase; null when nothing is. */
export function operatorOf(reader: Reader, { past, designation }: WeaponPhrase, ownerAt: OwnerAt): string | null {
  const isShip = designation?.ship === true || designation?.system?.category.startsWith('naval') === true;
  const prefix = isShip && designation ? shipPrefixes().get(reader.word(designation.first)) : undefined;
  if (prefix) return prefix.country;
  const isOwned = reader.isOneOf(past, weaponCues('owned-by'));
  return ownerFrom(reader, isOwned ? past + 1 : past, ownerAt);
}
