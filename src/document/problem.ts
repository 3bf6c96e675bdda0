import type { Span } from '../text/span.ts';

/**
 * Something a user should know about one document; the rest of the document stands.
 * `code` is stable (`input/replaced-bytes`); `message` is one English sentence; `at` is where in the text, when somewhere.
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
  /** How many bytes from there on are in no record. */
  readonly bytes?: number;
}

/** What reading gives: the value, or why there is none. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** A successful `Result`. */
export function succeed<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** A failed `Result`. */
export function fail(failure: Failure): Result<never> {
  return { ok: false, failure };
}
