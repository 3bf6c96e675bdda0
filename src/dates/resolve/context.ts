import type { Day } from '../calendar/calendar.ts';
import type { Resolved } from './resolved.ts';

/** Expressions that one leans on are near: so many are looked at, nearest first. */
export const MOST_EXPRESSIONS_BACK = 64;

/** What a value is resolved against. */
export interface Context {
  /** The publication date, or `null`. */
  readonly published: Day | null;
  readonly cue: 'past' | 'future' | null;
  /** The cue is a word that tells what has happened, beyond doubt. */
  readonly told: boolean;
  /** What was resolved before, nearest last. */
  readonly earlier: readonly Resolved[];
  /** True if one of them is the day of a statement and not of what it tells. */
  readonly isStatement: (resolved: Resolved) => boolean;
  /** The day that a clock time without one is of. */
  readonly day: Resolved | null;
}
