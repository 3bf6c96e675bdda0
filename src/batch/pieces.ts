import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { RecordFields } from '../input/fields.ts';
import { formatFor } from '../input/format-for.ts';
import { jsonlFormat } from '../input/formats/jsonl.ts';
import type { LineStart } from '../input/lines.ts';
import { failureOf, readRecords, streamOf } from '../input/read.ts';
import type { Entry } from '../input/walk.ts';
import { lineBlocks, withoutFirst } from './blocks.ts';
import type { Digest, Piece } from './piece.ts';

/** Pieces are about this large: large enough that sending them costs nothing, small enough to share out evenly. */
const PIECE_BYTES = 256 * 1024;
const CHUNK_BYTES = 256 * 1024;

/** How inputs are read. */
export interface ReadOptions {
  readonly stdin: () => AsyncIterable<Uint8Array>;
  readonly format: string;
  readonly date: string | null;
  readonly most: number;
  readonly fields: Partial<RecordFields>;
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

/** An input is not what it was when the run began. */
export class InputChanged extends Error {
  constructor(path: string) {
    super(`${path} has changed since the run began`);
  }
}

/** Hashes what passes; the digest so far can be asked for at any time. Throws `InputChanged` when an earlier digest does not hold. */
class Meter {
  private readonly hash = createHash('sha256');
  private bytes = 0;
  private readonly path: string;
  private expected: Digest | null;

  constructor(path: string, expected: Digest | null) {
    this.path = path;
    this.expected = expected;
  }

  async *pass(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      this.take(chunk);
      yield chunk;
    }
    if (this.expected && (this.expected.bytes > 0 || this.bytes > 0)) this.check(this.expected);
  }

  private take(chunk: Uint8Array): void {
    const until = this.expected ? this.expected.bytes - this.bytes : chunk.length;
    this.add(chunk.subarray(0, until));
    if (this.expected && this.bytes >= this.expected.bytes) this.check(this.expected);
    this.add(chunk.subarray(until));
  }

  private add(bytes: Uint8Array): void {
    this.hash.update(bytes);
    this.bytes += bytes.length;
  }

  private check({ bytes, sha256 }: Digest): void {
    if (this.bytes !== bytes || this.hash.copy().digest('hex') !== sha256) throw new InputChanged(this.path);
    this.expected = null;
  }

  /** Freezes the state cheaply; the hash is computed only when asked for. */
  freeze(): () => Digest {
    const hash = this.hash.copy();
    const { bytes } = this;
    return () => ({ bytes, sha256: hash.copy().digest('hex') });
  }
}

const START: LineStart = { line: 1, byteOffset: 0 };

type Source = PlacedEntry & { readonly kind: 'file' | 'stream' };

const pathOf = ({ path }: Source): string | null => (path === '-' ? null : path);

async function* linePieces(entry: Source, options: ReadOptions, resumed: Resumed | null): AsyncGenerator<Piece> {
  const { input, range } = entry;
  const path = pathOf(entry);
  const live = entry.kind === 'stream';
  const start = range ?? START;
  const from = resumed ?? start;
  const meter = new Meter(entry.path, resumed?.read ?? null);
  const bounds = range ? { start: range.byteOffset, end: range.end - 1 } : {};
  const part = range && { start: range.byteOffset, end: range.end, whole: range.whole };
  const open = (file: string): AsyncIterable<Uint8Array> => meter.pass(createReadStream(file, { highWaterMark: CHUNK_BYTES, ...bounds }));
  const stdin = (): AsyncIterable<Uint8Array> => meter.pass(options.stdin());
  const stream = await streamOf(entry.path, { ...options, paths: [], open, stdin });
  const { name } = stream;
  const chunks = withoutFirst(stream.chunks, from.byteOffset - start.byteOffset);
  for await (const { bytes, ...place } of lineBlocks(chunks, { target: live ? 1 : PIECE_BYTES, most: options.most, from }))
    yield { input, path, size: bytes.length, work: { kind: 'lines', bytes, name, ...place }, read: meter.freeze(), live, last: false };
  yield { input, path, size: 0, work: { kind: 'records', records: [] }, read: meter.freeze(), last: true, ...(part && { part }) };
}

async function* recordPieces(entry: Source, options: ReadOptions): AsyncGenerator<Piece> {
  const { input } = entry;
  const path = pathOf(entry);
  for await (const record of readRecords({ ...options, paths: [entry.path] })) {
    const size = 'article' in record ? record.article.text.length : 0;
    yield { input, path, size, work: { kind: 'records', records: [record] }, last: false };
  }
  yield { input, path, size: 0, work: { kind: 'records', records: [] }, last: true };
}

/**
 * Cuts an input into pieces. Files of one record are left for the workers to read; lines and streams are read here.
 * An input that fails half-way gives a piece with the failure, and ends.
 */
export async function* piecesOf(entry: PlacedEntry, options: ReadOptions, resumed: Resumed | null = null): AsyncGenerator<Piece> {
  const { input, path } = entry;
  if (entry.kind === 'failure') {
    yield { input, path, size: 0, work: { kind: 'failure', failure: entry.failure }, last: true };
    return;
  }
  const format = formatFor(path, options.format);
  try {
    if (format === jsonlFormat) yield* linePieces(entry, options, resumed);
    else if (entry.kind === 'stream') yield* recordPieces(entry, options);
    else yield { input, path, size: entry.size, work: { kind: 'file', format: format.id }, last: true };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    yield { input, path: pathOf(entry), size: 0, work: { kind: 'failure', failure: failureOf(error) }, last: true };
  }
}
