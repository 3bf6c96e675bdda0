import type { LineStart } from '../../../input/bytes/lines.ts';
import { packingNamed } from '../../../input/bytes/packed/packing.ts';
import { formatFor } from '../../../input/formats/format-for.ts';
import { jsonlFormat } from '../../../input/formats/jsonl.ts';
import { openedFile } from '../../../input/on-disk.ts';
import { failureOf, streamOf } from '../../../input/read.ts';
import { Meter } from '../meter.ts';
import type { PlacedEntry, ReadOptions, Resumed, Source } from '../source.ts';
import { lineBlocks, withoutFirst } from './blocks.ts';
import type { Piece } from './piece.ts';
import { recordPieces } from './record-pieces.ts';

/** Pieces are about this large: large enough that sending them costs nothing, small enough to share out evenly. */
const PIECE_BYTES = 256 * 1024;
const CHUNK_BYTES = 256 * 1024;

const START: LineStart = { line: 1, byteOffset: 0 };

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
  const open = (file: string): AsyncIterable<Uint8Array> => meter.pass(openedFile(file, { highWaterMark: CHUNK_BYTES, ...bounds }));
  const stdin = (): AsyncIterable<Uint8Array> => meter.pass(options.stdin());
  const stream = await streamOf(entry.path, jsonlFormat, { ...options, paths: [], open, stdin });
  const { name } = stream;
  const chunks = withoutFirst(stream.chunks, from.byteOffset - start.byteOffset);
  for await (const { bytes, ...place } of lineBlocks(chunks, { target: live ? 1 : PIECE_BYTES, most: options.most, from }))
    yield { input, path, size: bytes.length, work: { kind: 'lines', bytes, name, ...place }, read: meter.freeze(), live, last: false };
  yield { input, path, size: 0, work: { kind: 'cuts', cuts: [], first: 1 }, read: meter.freeze(), last: true, ...(part && { part }) };
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
    // lines of packed files are cut one by one: after a damaged member reading goes on, and no offset says where
    if (format === jsonlFormat && packingNamed(path) === null) yield* linePieces(entry, options, resumed);
    else if (entry.kind === 'file' && format.holds === 'article')
      yield { input, path, size: entry.size, work: { kind: 'file', format: format.id }, last: true };
    else yield* recordPieces(entry, format, options, resumed);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    yield { input, path: pathOf(entry), size: 0, work: { kind: 'failure', failure: failureOf(error) }, last: true };
  }
}
