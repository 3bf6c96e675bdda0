import type { PipelineOptions } from '../../../analyze.ts';
import type { Failure } from '../../../document/problem.ts';
import type { Cut } from '../../../input/cut.ts';
import type { RecordFields } from '../../../input/records/fields.ts';
import type { Tally } from '../../../output/formats/format.ts';
import type { Printing } from '../../../output/formats/open.ts';
import type { ErrorRecord } from '../../../output/types.ts';
import type { Fingerprint } from '../../dedup/fingerprint.ts';
import type { DedupMode } from '../../dedup/mode.ts';
import type { Digest } from '../../digest.ts';

/** Bytes of a file that a shard of a plan reads. */
export interface FilePart {
  readonly start: number;
  readonly end: number;
  readonly whole: Digest;
}

/** What a worker is to read: a whole file, whole lines of one, records cut out of one (`first`: the place of the first among all of the input, from 1), or nothing but why not. */
export type Work =
  | { readonly kind: 'file'; readonly format: string }
  | { readonly kind: 'lines'; readonly bytes: Uint8Array; readonly name: string; readonly line: number; readonly byteOffset: number }
  | { readonly kind: 'cuts'; readonly cuts: readonly Cut[]; readonly first: number }
  | { readonly kind: 'failure'; readonly failure: Failure };

/** A stretch of one input: the unit in which inputs are cut, sent to workers and found again by `--resume`. */
export interface Piece {
  /** The input's place in the run, from 0. */
  readonly input: number;
  /** As the user wrote it; `null` for standard input. */
  readonly path: string | null;
  readonly size: number;
  readonly work: Work;
  /** How much of the input was read when this piece was cut, and the hash of that: `--resume` checks it. */
  readonly read?: () => Digest;
  /** True when it comes from a pipe and someone may be waiting for the answer: it is sent on at once. */
  readonly live?: boolean;
  /** True on the last piece of its input. */
  readonly last: boolean;
  /** On the last piece of an input that is a part of a file. */
  readonly part?: FilePart;
}

/** Pieces that go to a worker together. */
export type Batch = readonly Piece[];

/** A record that failed, and its place among the records of its batch. */
export interface FailedRecord {
  readonly index: number;
  readonly record: ErrorRecord;
}

/** What a worker makes of a batch: the printed records one after the other, and where each ends. */
export interface Answer {
  readonly bytes: Uint8Array;
  readonly ends: readonly number[];
  /** How many of the records are of each piece. */
  readonly counts: readonly number[];
  readonly failed: readonly FailedRecord[];
  /** What duplicates of each record are told by; `null` for one that failed, none at all where nobody asked. */
  readonly fingerprints: readonly (Fingerprint | null)[];
  /** What the end of a run sums up. */
  readonly tally: Tally;
  /** Of each piece that is a whole file, when digests were asked for and it could be read. */
  readonly digests: readonly (Digest | null)[];
}

/** What workers are told once, when they start. */
export interface WorkerSettings {
  readonly options: PipelineOptions;
  /** Publication date of records that give none. */
  readonly date: string | null;
  /** The longest record, in bytes. */
  readonly most: number;
  /** What records call what they hold. */
  readonly fields: Partial<RecordFields>;
  /** What documents are printed as. */
  readonly printing: Printing;
  /** True if files are to be hashed as they are read. */
  readonly digests: boolean;
  /** How duplicates are told; `null` where they are not. */
  readonly dedup: DedupMode | null;
}
