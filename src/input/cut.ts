import type { Failure } from '../document/problem.ts';

/** The place of a record in its file. */
export interface CutPlace {
  /** Inside an archive, else `null`. */
  readonly member: string | null;
  /** The 1-based line on which it begins, where a file or member holds many; else `null`. */
  readonly line: number | null;
}

/** The row of a table, and what its header says. */
export interface RowShape {
  readonly columns: readonly string[];
  readonly delimiter: string;
  /** Columns of the record's fields that the header names more than once: the first of them is read. */
  readonly repeated: readonly string[];
}

/** A record cut out of its file and not yet looked into: what is sent to a worker. */
export interface RawRecord extends CutPlace {
  /** What the bytes are: an article, a page, a line or an array element of JSON, a row of a table, an HTTP response in a WARC record. */
  readonly as: 'text' | 'page' | 'line' | 'element' | 'row' | 'response';
  /** Of nothing else than this record. */
  readonly bytes: Uint8Array;
  /** The id of a record that gives none. */
  readonly id: string;
  /** Where its first byte is in the unpacked file or member. */
  readonly byteOffset: number;
  readonly row?: RowShape;
  /** The address, where not the record but what is around it says it. */
  readonly url?: string;
}

/** A record that could not even be cut out. */
export interface FailedCut extends CutPlace {
  readonly failure: Failure;
}

export type Cut = RawRecord | FailedCut;
