import type { Joined } from '../joined.ts';
import type { Index, Thing } from '../thing.ts';

/** What articles say of short forms: the things that are called by words, with how many articles do so. */
export interface Called {
  readonly thing: Thing;
  readonly articles: number;
}

/** What a step reads. */
export interface Archive {
  readonly things: readonly Thing[];
  /** Things by type and the words of a short form, `person joko widodo`. */
  readonly called: Index<Called>;
  readonly joined: Joined;
}

/** A way to tell that two things are one. Steps run in order, and each sees what those before it joined. */
export interface Step {
  /** The `why` of the merges. */
  readonly id: string;
  readonly reason: string;
  readonly run: (archive: Archive) => void;
}
