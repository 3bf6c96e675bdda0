import type { HeadUse } from '../../knowledge/weapons/heads.ts';
import type { WeaponSystem } from '../../knowledge/weapons/systems.ts';

/** What a designation says: its words (tokens `[first, past)`), and the system that a table takes it for, or null. */
export interface Designation {
  readonly first: number;
  readonly past: number;
  readonly system: WeaponSystem | null;
  /** True for a navy's ship, named by its prefix: "USS", "KRI". */
  readonly ship?: boolean;
}

/** A weapon's noun phrase: tokens `[first, past)`, without `clitic` code units at its end. */
export interface WeaponPhrase {
  readonly first: number;
  readonly past: number;
  readonly clitic: number;
  readonly category: string;
  /** What its head needs around it; "alone" once a modifier or designation has armed it. */
  readonly use: HeadUse;
  readonly designation: Designation | null;
  /** The permanent id of the rule that found it. */
  readonly by: string;
}

/** The part of a category before its first dot. */
export function familyOf(category: string): string {
  const dot = category.indexOf('.');
  return dot < 0 ? category : category.slice(0, dot);
}

/** Orders phrases by their first token. */
export const byFirst = (a: WeaponPhrase, b: WeaponPhrase): number => a.first - b.first;
