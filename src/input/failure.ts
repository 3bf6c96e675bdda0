import type { Failure } from '../document/problem.ts';

/** Thrown by a byte stream that cannot go on for a reason that is the input's own: a truncated archive, a bomb. */
export class InputError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}
