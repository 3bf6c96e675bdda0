import type { Digest, Tint } from '../digest/section.ts';
import type { Table } from '../tables/table.ts';
import type { Tally } from './format.ts';

/** A stretch of a text to be shown in colour, with the id of what it names. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly id: string;
  readonly tint: Tint;
  /** Signs set around it, in place of colour: long stretches are read as they are. */
  readonly around?: readonly [string, string];
}

/** A text to be read, with its marks in text order; of marks that overlap the first goes before. */
export interface Reading {
  readonly title: string;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly legend: readonly { readonly tint: Tint; readonly about: string }[];
}

/** What a command prints: how formats of each kind see one value. */
export interface Subject<Value> {
  /** What JSON shows. */
  readonly json: (value: Value) => unknown;
  /** The tables that can be made of it, the usual one first. */
  readonly tables: readonly Table<Value>[];
  readonly digest: (value: Value) => Digest;
  /** `null` where there is no text to read. */
  readonly reading: ((value: Value) => Reading) | null;
  /** Counts what a digest sums up after the last record. */
  readonly count?: (value: Value, tally: Tally) => void;
  readonly total?: (tally: Tally) => Digest | null;
}
