import type { Day } from '../calendar/calendar.ts';
import type { Resolved } from './resolved.ts';

/** Expressions that one leans on stand near: so many are looked at, nearest first. */
export const MOST_EXPRESSIONS_BACK = 64;

/** What a value is resolved against. */
export interface Context {
  /** The publication date, or `null`. */
  readonly published: Day | null;
  readonly cue: 'past' | 'future' | null;
  /** What was resolved before, nearest last. */
  readonly earlier: readonly Resolved[];
  /** The day that a clock time without one is of. */
  readonly day: Resolved | null;
}
