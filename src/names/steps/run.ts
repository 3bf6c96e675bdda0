import type { Candidate } from '../candidate.ts';
import type { Reading, Step } from './step.ts';

/** The candidates with the step's id on those that were not there before. */
function marked(id: string, before: readonly Candidate[], after: readonly Candidate[]): readonly Candidate[] {
  const old = new Set(before);
  return after.map((one) => {
    if (old.has(one)) return one;
    const { first, past, kind, confidence, steps } = one;
    return { first, past, kind, confidence, steps: [...steps, id] };
  });
}

/** The candidates that the steps leave, each with the ids of the steps that proposed and changed it. */
export function runSteps(steps: readonly Step[], reading: Reading, candidates: readonly Candidate[] = []): readonly Candidate[] {
  let current = candidates;
  for (const { id, apply } of steps) {
    const next = apply(reading, current);
    if (next !== current) current = marked(id, current, next);
  }
  return current;
}
