import type { Failure } from '../document/problem.ts';

/** Thrown by a byte stream that cannot go on for a reason that is the input's own: a truncated archive, a bomb. */
export class InputError extends Error {
  readonly failure: Failure;
  /** The stream after what is damaged, for who can begin anew there; then he must read it or end it. */
  readonly rest: AsyncIterable<Uint8Array> | null;

  constructor(failure: Failure, rest: AsyncIterable<Uint8Array> | null = null) {
    super(failure.message);
    this.failure = failure;
    this.rest = rest;
  }
}
