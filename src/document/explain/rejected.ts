import type { Span } from '../../text/span.ts';

/** Reasons for rejecting a candidate for a weapon, explained in `docs/WEAPONS.md`. The ids are permanent. */
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

/** Reasons for rejecting a candidate for a country, explained in `docs/COUNTRIES.md`. The ids are permanent. */
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
  /** The layer that rejected it. */
  readonly layer: Layer;
  readonly reason: Reason;
  /** The id of the rule that proposed it, as in mentions; `<room>/false-friend` for a listed phrase. */
  readonly by: string;
}

/** A rejected candidate for a weapon or a country. Only with the option `explain`. */
export type Rejected = RejectedBy<'weapons', WeaponReason> | RejectedBy<'countries', CountryReason>;
