import type { WeaponPhrase } from '../grammar/phrase.ts';
import type { Example } from '../judge/need.ts';
import type { Source } from '../source.ts';

/** The phrases of an article, in any order: weapons, names that need company, and those refused. */
export interface Sorting {
  readonly found: readonly WeaponPhrase[];
  readonly lonely: readonly WeaponPhrase[];
  readonly refused: readonly WeaponPhrase[];
}

/** One decision over all phrases of an article. */
export interface WeaponStep {
  /** Kebab-case and permanent. */
  readonly id: string;
  readonly reason: string;
  readonly apply: (source: Source, sorting: Sorting) => Sorting;
  /** What the step makes of its examples. */
  readonly makes: 'weapons' | 'no weapons';
  /** Words that are something else without the step. */
  readonly examples: readonly Example[];
  /** Words that look alike and that the step leaves as they are. */
  readonly refusals: readonly Example[];
}

/** The sorting in which refused phrases that are meant are found; the same one when none is. */
export function foundToo(sorting: Sorting, isMeant: (phrase: WeaponPhrase) => boolean): Sorting {
  const meant = new Set(sorting.refused.filter(isMeant));
  if (meant.size === 0) return sorting;
  return { ...sorting, found: [...sorting.found, ...meant], refused: sorting.refused.filter((phrase) => !meant.has(phrase)) };
}
