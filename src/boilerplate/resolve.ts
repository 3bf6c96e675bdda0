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
  return start === candidate.start && end === candidate.end ? candidate : { ...candidate, start, end };
}

/** The longer of two wins; of equals the rule that stands first in the registry. */
const byWeight = (a: Candidate, b: Candidate): number => b.end - b.start - (a.end - a.start) || a.rank - b.rank || a.start - b.start;

/** Of candidates that overlap, those that win. */
function winners(length: number, candidates: Candidate[]): Candidate[] {
  const taken = new Uint8Array(length);
  return candidates.sort(byWeight).filter(({ start, end }) => {
    // What is kept is at least as long, so that it holds an end of whatever it overlaps.
    if (taken[start] === 1 || taken[end - 1] === 1) return false;
    taken.fill(1, start, end);
    return true;
  });
}

const byStart = (a: Candidate, b: Candidate): number => a.start - b.start;

/**
 * Disjoint spans in text order, trimmed of outer white space. Of overlapping candidates the longest stays, and of
 * equals the one whose rule stands first.
 */
export function resolve(text: string, candidates: readonly Candidate[]): BoilerplateSpan[] {
  const sorted = candidates
    .map((each) => trimmed(text, each))
    .filter(({ start, end }) => start < end)
    .sort(byStart);
  const clash = sorted.some(({ start }, i) => start < (sorted[i - 1]?.end ?? 0));
  const kept = clash ? winners(text.length, sorted).sort(byStart) : sorted;
  return kept.map(({ rank: _rank, ...span }) => span);
}
