import type { Span } from '../text/span.ts';

/**
 * A warning about one document, which is printed all the same.
 * `code` is stable (`input/replaced-bytes`); `message` is one English sentence; `at` is the range in the text, if there is one.
 */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly at?: Span;
}

/** Why a record could not be read at all. `byteOffset` counts bytes from the start of the file or stream. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly byteOffset?: number;
  /** The number of bytes from there that belong to no record. */
  readonly bytes?: number;
}

/** The result of reading: a value, or the reason why there is none. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** A successful `Result`. */
export function succeed<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** A failed `Result`. */
export function fail(failure: Failure): Result<never> {
  return { ok: false, failure };
}
