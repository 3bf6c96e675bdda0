import type { ErrorRecord } from '../types.ts';
import type { Paint } from './paint.ts';
import type { Subject } from './subject.ts';

/** How results are printed. Plain data: worker threads get it, too. */
export interface FormatOptions {
  /** Spaces of indentation in JSON; `null` where nobody said. */
  readonly indent: number | null;
  /** Leave fields out that have nothing to say. */
  readonly compact: boolean;
  readonly color: boolean;
  /** True where a terminal reads: no control characters of a text may reach it. */
  readonly terminal: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** The table that is wanted; `null` where nobody said. */
  readonly table: string | null;
  /** Begin with a byte order mark, by which Excel knows UTF-8. */
  readonly bom: boolean;
}

/** What is counted over all records of a run, to be summed up at its end. */
export type Tally = Map<string, number>;

/** Writes the records of one run. Each is written by itself, so that worker threads can share them out. */
export interface Writer<Value> {
  /** Comes before the first record. */
  readonly head: string;
  readonly record: (value: Value) => string;
  /** What is in the place of a record that failed. */
  readonly failure: (record: ErrorRecord) => string;
  /** Counts what the end of the run sums up. */
  readonly count?: (value: Value, tally: Tally) => void;
  /** Comes after the last record. */
  readonly tail?: (tally: Tally) => string;
}

/** A format of output: one file and one line in `all.ts`. */
export interface Format {
  readonly id: FormatId;
  readonly about: string;
  /** Endings of files that `--output` takes to be of this format. */
  readonly endings: readonly string[];
  /** True for one that prints a table, of those that `--table` names. */
  readonly tabular: boolean;
  /** The writer of a run, or `null` where the format cannot show what a command prints. */
  readonly open: <Value>(subject: Subject<Value>, options: FormatOptions, paint: Paint) => Writer<Value> | null;
}

/** The ids of all formats. */
export type FormatId = 'digest' | 'text' | 'json' | 'ndjson' | 'csv' | 'tsv' | 'md';
