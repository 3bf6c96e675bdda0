import type { BoilerplateSpan } from '../document/layers.ts';
import { BLANK, charClass, IGNORABLE } from '../text/chars.ts';
import type { Span } from '../text/span.ts';
import type { Rule } from './rule.ts';

/** A span some rule proposes; `rank` is the rule's place in the registry. */
export interface Candidate extends Span {
  readonly confidence: number | undefined;
  readonly rule: Rule;
  readonly rank: number;
}

const OUTER: number = BLANK | IGNORABLE;

/** The candidate without outer white space. */
function trimmed(text: string, candidate: Candidate): Candidate {
  let { start, end } = candidate;
  while (start < end && charClass(text.charCodeAt(start)) & OUTER) start++;
  while (end > start && charClass(text.charCodeAt(end - 1)) & OUTER) end--;
  return start === candidate.start && end === candidate.end ? candidate : { ...candidate, start, end };
}

/** The longer of two wins; of equals the rule that is first in the registry. */
const byWeight = (a: Candidate, b: Candidate): number => b.end - b.start - (a.end - a.start) || a.rank - b.rank || a.start - b.start;

const byStart = (a: Candidate, b: Candidate): number => a.start - b.start;

/** Of candidates that hang together by overlaps and lie in `[from, past)`, those that win, in text order. */
function winners(chain: Candidate[], from: number, past: number): Candidate[] {
  const taken = new Uint8Array(past - from);
  const kept = chain.sort(byWeight).filter(({ start, end }) => {
    // What is kept is at least as long, so that it holds an end of whatever it overlaps.
    if (taken[start - from] === 1 || taken[end - 1 - from] === 1) return false;
    taken.fill(1, start - from, end - from);
    return true;
  });
  return kept.sort(byStart);
}

function labelled({ start, end, rule: { kind, id }, confidence }: Candidate): BoilerplateSpan {
  return confidence === undefined ? { start, end, kind, rule: id } : { start, end, kind, rule: id, confidence };
}

/** The candidates in text order, trimmed, without those that hold nothing but white space. */
function inOrder(text: string, candidates: readonly Candidate[]): Candidate[] {
  const sorted: Candidate[] = [];
  for (const candidate of candidates) {
    const each = trimmed(text, candidate);
    if (each.start < each.end) sorted.push(each);
  }
  return sorted.sort(byStart);
}

/**
 * Disjoint spans in text order, trimmed of outer white space. Of overlapping candidates the longest stays, and of
 * equals the one whose rule is first.
 */
export function resolve(text: string, candidates: readonly Candidate[]): BoilerplateSpan[] {
  const sorted = inOrder(text, candidates);
  const spans: BoilerplateSpan[] = [];
  for (let i = 0; i < sorted.length; ) {
    const first = i;
    const from = sorted[i]?.start ?? 0;
    let past = sorted[i]?.end ?? 0;
    for (i++; i < sorted.length && (sorted[i]?.start ?? 0) < past; i++) past = Math.max(past, sorted[i]?.end ?? 0);
    const chain = sorted.slice(first, i);
    for (const each of chain.length > 1 ? winners(chain, from, past) : chain) spans.push(labelled(each));
  }
  return spans;
}
