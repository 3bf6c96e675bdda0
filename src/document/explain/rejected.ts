import type { Span } from '../../text/span.ts';

/** Why the weapons room refuses what looks like a weapon; each is explained in `docs/WEAPONS.md`. The words are permanent. */
export const WEAPON_REASONS = [
  'civil-drone',
  'code',
  'generic-without-context',
  'idiom',
  'inside-country',
  'inside-organisation',
  'inside-person',
  'inside-place',
  'name-without-context',
  'needs-designation',
  'needs-military-head',
  'no-crime-context',
  'no-war-context',
  'other-object',
  'place-name',
  'proper-name',
  'space-launcher',
  'sport',
  'toy',
  'verb',
] as const;
export type WeaponReason = (typeof WEAPON_REASONS)[number];

/** Why the countries room refuses what looks like a country; each is explained in `docs/COUNTRIES.md`. The words are permanent. */
export const COUNTRY_REASONS = [
  'all-capitals',
  'code',
  'country-not-named',
  'currency',
  'direction',
  'honorific',
  'initials',
  'inside-name',
  'inside-organisation',
  'inside-person',
  'korea-not-named',
  'language-name',
  'other-korea-named',
  'place-not-government',
  'proper-name',
  'region',
  'sport',
  'war-name',
] as const;
export type CountryReason = (typeof COUNTRY_REASONS)[number];

interface RejectedBy<Layer extends string, Reason extends string> extends Span {
  /** The layer that did not get it. */
  readonly layer: Layer;
  readonly reason: Reason;
  /** The id of the rule that proposed it, as in mentions; `<room>/false-friend` for a listed phrase that is spent. */
  readonly by: string;
}

/** A stretch that a room looked at and refused. Only with the option `explain`. */
export type Rejected = RejectedBy<'weapons', WeaponReason> | RejectedBy<'countries', CountryReason>;
