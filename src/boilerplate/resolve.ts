import type { BoilerplateSpan } from '../document/layers.ts';
import { BLANK, charClass, IGNORABLE } from '../text/chars.ts';

/** A span some rule proposes; `rank` is the rule's place in the registry. */
export interface Candidate extends BoilerplateSpan {
  readonly rank: number;
}

const OUTER: number = BLANK | IGNORABLE;

function trimmed(text: string, candidate: Candidate): Candidate {
  let { start, end } = candidate;
  while (start < end && charClass(text.charCodeAt(start)) & OUTER) start++;
  while (end > start && charClass(text.charCodeAt(end - 1)) & OUTER) end--;
  return { ...candidate, start, end };
}

/** The longer of two wins; of equals the rule that stands first in the registry. */
const byWeight = (a: Candidate, b: Candidate): number => b.end - b.start - (a.end - a.start) || a.rank - b.rank || a.start - b.start;

/**
 * Disjoint spans in text order, trimmed of outer white space. Of overlapping candidates the longest stays, and of
 * equals the one whose rule stands first.
 */
export function resolve(text: string, candidates: readonly Candidate[]): BoilerplateSpan[] {
  if (candidates.length === 0) return [];
  const taken = new Uint8Array(text.length);
  const kept: Candidate[] = [];
  for (const candidate of candidates.map((each) => trimmed(text, each)).sort(byWeight)) {
    const { start, end } = candidate;
    // What is kept is at least as long, so that it holds an end of whatever it overlaps.
    if (start >= end || taken[start] === 1 || taken[end - 1] === 1) continue;
    taken.fill(1, start, end);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.start - b.start).map(({ rank: _rank, ...span }) => span);
}
