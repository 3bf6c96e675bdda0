import type { LineStart } from '../../input/bytes/lines.ts';
import type { RecordFields } from '../../input/records/fields.ts';
import type { Entry } from '../../input/walk.ts';
import type { Digest } from '../digest.ts';

/** How inputs are read. */
export interface ReadOptions {
  readonly stdin: () => AsyncIterable<Uint8Array>;
  readonly format: string;
  readonly date: string | null;
  readonly most: number;
  readonly fields: Partial<RecordFields>;
  /** Hears of each part of an archive that is left out without an error. */
  readonly passedOver?: () => void;
}

/** A part of a file: whole lines from `byteOffset`, where line `line` begins, up to `end`. */
export interface Range extends LineStart {
  readonly end: number;
  /** Of the whole file. */
  readonly whole: Digest;
}

/** An input with its place in the run; of a file, perhaps only a part. */
export type PlacedEntry = Entry & { readonly input: number; readonly range?: Range };

/** Where reading begins in an input that was partly read before, and what must have been read up to some byte then. */
export interface Resumed extends LineStart {
  readonly read: Digest | null;
}

/** An input that can be read. */
export type Source = PlacedEntry & { readonly kind: 'file' | 'stream' };
