import type { Digest } from './digest.ts';
import type { FilePart, Piece } from './reading/pieces/piece.ts';
import type { Position } from './result/journal.ts';

/** What the list of inputs says of one. `bytes` and `sha256` are of the file as it lies on the disk; `null` when it could not be read. */
export interface InputLine {
  readonly path: string | null;
  readonly bytes: number | null;
  readonly sha256: string | null;
  readonly records: number;
  readonly errors: number;
  /** Where a shard of a plan read only a part of the file; `bytes` and `sha256` are of that part. */
  readonly part?: FilePart;
}

const EMPTY: Omit<Position, 'input'> = { line: 1, byteOffset: 0, skip: 0, records: 0, errors: 0, read: null };

/** Knows, at every record, where a later run would have to begin. */
export class Tracker {
  private place: Position;
  private frozen: (() => Digest) | null = null;
  private left: number;

  constructor(from: Position) {
    this.place = { ...from, skip: 0 };
    this.left = from.skip;
  }

  /** Where the next record stands. */
  get position(): Position {
    return { ...this.place, read: this.frozen?.() ?? this.place.read };
  }

  /** Begins a piece. */
  enter({ input, work, read }: Piece): void {
    if (input !== this.place.input) this.place = { ...EMPTY, input };
    if (work.kind === 'lines') this.place = { ...this.place, line: work.line, byteOffset: work.byteOffset, skip: 0 };
    if (work.kind === 'cuts') this.place = { ...this.place, line: work.first, skip: 0 };
    this.frozen = read ?? null;
  }

  /** Counts a record. True when it belongs to what an earlier run finished, and is not to be written again. */
  pass(failed: boolean): boolean {
    const done = this.left > 0;
    const { skip, records, errors } = this.place;
    if (done) this.left--;
    this.place = { ...this.place, skip: skip + 1, records: records + Number(!done), errors: errors + Number(!done && failed) };
    return done;
  }

  /** Ends a piece; gives the line of its input when it was the last one. */
  leave({ last, path, input, part }: Piece, digest: Digest | null): InputLine | null {
    if (!last) return null;
    const { records, errors } = this.place;
    const { bytes, sha256 } = this.frozen?.() ?? digest ?? { bytes: null, sha256: null };
    this.place = { ...EMPTY, input: input + 1 };
    this.frozen = null;
    return { path, bytes, sha256, records, errors, ...(part && { part }) };
  }
}
