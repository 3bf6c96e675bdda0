import type { Reader } from '../../document/reader.ts';
import type { Candidate } from '../candidate.ts';
import type { Found } from '../tagger/lattice.ts';
import type { Memory } from '../tagger/memory.ts';
import type { TagView } from '../tagger/view/view.ts';

/** What steps read of an article: its tokens, and what the tagger saw in it and found. */
export interface Reading {
  readonly reader: Reader;
  readonly view: TagView;
  readonly memory: Memory;
  readonly found: readonly Found[];
}

/**
 * One decision on the candidates of an article: `apply` takes them in text order, and gives them with some proposed, changed or dropped.
 * It gives the same array when it has nothing to do.
 *
 * Examples are texts before and after, with candidates in ⟦…⟧: a letter for what they name (`p`, `o`, `l`), `?` for one in doubt, a
 * space, the words. Refusals stay as they are.
 */
export interface Step {
  /** Permanent: written to the output. */
  readonly id: string;
  readonly reason: string;
  readonly apply: (reading: Reading, candidates: readonly Candidate[]) => readonly Candidate[];
  readonly examples: readonly (readonly [before: string, behind: string])[];
  readonly refusals: readonly string[];
}

/** Puts others in the place of candidates: `part` gives `null` for one that stays. The same array when all stay. */
export function partEach(candidates: readonly Candidate[], part: (one: Candidate) => readonly Candidate[] | null): readonly Candidate[] {
  let parted: Candidate[] | null = null;
  for (let k = 0; k < candidates.length; k++) {
    const one = candidates[k];
    if (!one) continue;
    const parts = part(one);
    if (parts) parted ??= candidates.slice(0, k);
    if (parts) parted?.push(...parts);
    else parted?.push(one);
  }
  return parted ?? candidates;
}

/** The candidates without those that are none. The same array when all stay. */
export const without = (candidates: readonly Candidate[], isNone: (one: Candidate) => boolean): readonly Candidate[] =>
  partEach(candidates, (one) => (isNone(one) ? [] : null));

/** Changes each candidate by itself; one of which no token is left is dropped. The same array when none changes. */
export function changeEach(candidates: readonly Candidate[], change: (one: Candidate, at: number) => Candidate): readonly Candidate[] {
  let changed: Candidate[] | null = null;
  for (let k = 0; k < candidates.length; k++) {
    const one = candidates[k];
    if (!one) continue;
    const next = change(one, k);
    if (next !== one) changed ??= candidates.slice(0, k);
    if (next.past > next.first) changed?.push(next);
  }
  return changed ?? candidates;
}
