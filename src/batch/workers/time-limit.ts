import type { Failure } from '../../document/problem.ts';

/** Why a record that took longer than `ms` milliseconds has no answer. */
export function tooLong(ms: number): Failure {
  return { code: 'batch/timeout', message: `the record took longer than ${ms} ms` };
}

/** An article's turn in a stage took too long. */
export class TooLong extends Error {
  readonly failure: Failure;

  constructor(ms: number) {
    const failure = tooLong(ms);
    super(failure.message);
    this.failure = failure;
  }
}

/** Milliseconds that only grow. `performance` would load twelve modules of Node at every start. */
function now(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1e3 + nanoseconds / 1e6;
}

/**
 * Begins to count for a thread that nobody watches: what it gives is called at the end of each turn, and throws `TooLong` for one that took longer
 * than `ms` milliseconds. A stage is never broken off in its midst, for what it remembers of other texts must be whole; that it ends
 * is seen to by its time, which grows with the text (`tests/growth.test.ts`).
 */
export function timeLimit(ms: number): () => void {
  let since = now();
  return () => {
    const ended = now();
    const took = ended - since;
    since = ended;
    if (took > ms) throw new TooLong(ms);
  };
}
