import type { Cut } from '../../../input/cut.ts';
import type { InputFormat } from '../../../input/formats/format.ts';
import { openedFile } from '../../../input/on-disk.ts';
import { streamOf } from '../../../input/read.ts';
import { type Digest, digestOf } from '../../digest.ts';
import { InputChanged, Meter } from '../meter.ts';
import type { ReadOptions, Resumed, Source } from '../source.ts';
import type { Piece } from './piece.ts';

const PIECE_BYTES = 256 * 1024;
const PIECE_CUTS = 256;
const CHUNK_BYTES = 256 * 1024;

interface Stretch {
  readonly cuts: readonly Cut[];
  readonly first: number;
  readonly size: number;
}

const sizeOf = (cut: Cut): number => ('failure' in cut ? 0 : cut.bytes.length);

/** The cuts with their bytes in one buffer of their own: what is sent to a worker takes the buffer with it that the bytes lie in. */
function packed(cuts: readonly Cut[]): Cut[] {
  const whole = Buffer.concat(cuts.map((cut) => ('failure' in cut ? new Uint8Array(0) : cut.bytes)));
  let at = 0;
  return cuts.map((cut) => {
    if ('failure' in cut) return cut;
    const bytes = whole.subarray(at, at + cut.bytes.length);
    at += bytes.length;
    return { ...cut, bytes };
  });
}

/** Cuts one after the other, gathered into stretches of about 256 KB; each goes off at once when someone waits for it. */
async function* stretches(cuts: AsyncIterable<Cut>, first: number, live: boolean): AsyncGenerator<Stretch> {
  let number = 1;
  let held: Cut[] = [];
  let size = 0;
  const flush = (): Stretch => {
    const stretch = { cuts: packed(held), first: number - held.length, size };
    held = [];
    size = 0;
    return stretch;
  };
  try {
    for await (const cut of cuts) {
      if (number++ < first) continue;
      held.push(cut);
      size += sizeOf(cut);
      if (live || size >= PIECE_BYTES || held.length >= PIECE_CUTS) yield flush();
    }
  } catch (error) {
    if (held.length > 0) yield flush();
    throw error;
  }
  if (held.length > 0) yield flush();
}

/** What is read of an input, known at any time: of one that is read here and there, all of it. */
async function digestSoFar({ path, kind }: Source, { seeks }: InputFormat, meter: Meter, resumed: Resumed | null): Promise<() => () => Digest> {
  if (!seeks || kind !== 'file') return () => meter.freeze();
  const whole = await digestOf(path);
  if (resumed?.read && resumed.read.sha256 !== whole.sha256) throw new InputChanged(path);
  return () => () => whole;
}

/** The digest of all of a file whose end was not read, for nothing follows its last record. */
async function wholeDigest(entry: Source, read: () => Digest): Promise<() => Digest> {
  if (entry.kind !== 'file' || read().bytes === entry.size) return read;
  const whole = await digestOf(entry.path);
  return () => whole;
}

/** Cuts tables, archives and streams into pieces of whole records. On resuming, what comes before is cut out again and not analysed again. */
export async function* recordPieces(entry: Source, format: InputFormat, options: ReadOptions, resumed: Resumed | null): AsyncGenerator<Piece> {
  const { input } = entry;
  const path = entry.path === '-' ? null : entry.path;
  const live = entry.kind === 'stream';
  const meter = new Meter(entry.path, resumed?.read ?? null);
  const open = (file: string): AsyncIterable<Uint8Array> => meter.pass(openedFile(file, { highWaterMark: CHUNK_BYTES }));
  const stdin = (): AsyncIterable<Uint8Array> => meter.pass(options.stdin());
  const freeze = await digestSoFar(entry, format, meter, resumed);
  const stream = await streamOf(entry.path, format, { ...options, paths: [], open, stdin });
  for await (const { cuts, first, size } of stretches(format.cut(stream), resumed?.line ?? 1, live))
    yield { input, path, size, work: { kind: 'cuts', cuts, first }, read: freeze(), live, last: false };
  const read = await wholeDigest(entry, freeze());
  yield { input, path, size: 0, work: { kind: 'cuts', cuts: [], first: 1 }, read, last: true };
}
