import type { Decompress } from 'fzstd';
import { type ArchiveLibraries, loadArchiveLibraries } from '../../archive/libraries.ts';
import { InputError } from '../../failure.ts';
import { refuseBomb } from '../bomb.ts';
import { ByteWindow } from '../byte-window.ts';
import { Xxh64 } from './xxh64.ts';

const MAGIC = 0xfd2fb528;
/** Frames with these sixteen magic numbers hold nothing of the text. */
const SKIPPABLE = 0x184d2a50;
const LONGEST_HEADER = 18;
/** What `zstd --long=27` packs with; the library reserves as much memory as a frame asks for. */
const MOST_WINDOW = 128 * 1024 * 1024;
const CHECKSUM_BYTES = 4;

const bad = (message: string): InputError => new InputError({ code: 'input/bad-zstd', message });
const truncated = (): InputError => bad('the zstd file is truncated');

/** What a frame's header says (RFC 8878, 3.1.1.1): its length, the memory unpacking takes, and whether a checksum ends the frame. */
interface FrameHeader {
  readonly length: number;
  readonly window: number;
  readonly checksum: boolean;
}

function contentSize(bytes: Buffer, at: number, flag: number): number {
  if (flag === 0) return bytes.readUInt8(at);
  if (flag === 1) return bytes.readUInt16LE(at) + 256;
  return flag === 2 ? bytes.readUInt32LE(at) : Number(bytes.readBigUInt64LE(at));
}

function frameHeader(bytes: Buffer): FrameHeader {
  const descriptor = bytes.readUInt8(4);
  const single = (descriptor & 0x20) !== 0;
  const dictionary = [0, 1, 2, 4][descriptor & 3] ?? 0;
  const sizeFlag = descriptor >> 6;
  const sizeBytes = [single ? 1 : 0, 2, 4, 8][sizeFlag] ?? 0;
  const sizeAt = 5 + Number(!single) + dictionary;
  const code = bytes.readUInt8(5);
  const window = single ? contentSize(bytes, sizeAt, sizeFlag) : 2 ** (10 + (code >> 3)) * (1 + (code & 7) / 8);
  return { length: sizeAt + sizeBytes, window, checksum: (descriptor & 4) !== 0 };
}

/** Throws unless so many bytes are there. */
async function need(input: ByteWindow, count: number): Promise<void> {
  if (await input.atLeast(count)) return;
  await input.more();
  throw truncated();
}

/** The header of the frame that begins here. */
async function headerOf(input: ByteWindow): Promise<FrameHeader> {
  await input.atLeast(LONGEST_HEADER);
  await need(input, 6);
  const padded = Buffer.concat([input.bytes.subarray(0, LONGEST_HEADER), Buffer.alloc(LONGEST_HEADER)]);
  const header = frameHeader(padded);
  if (header.window > MOST_WINDOW) throw bad(`unpacking the zstd file would take ${header.window} bytes of memory`);
  await need(input, header.length);
  return header;
}

/** The blocks of a frame, each with its header: one unpacks to 128 KB at most. */
async function* blocksOf(input: ByteWindow): AsyncGenerator<Uint8Array> {
  for (let last = false; !last; ) {
    await need(input, 3);
    const header = input.bytes.readUIntLE(0, 3);
    last = (header & 1) === 1;
    const size = ((header >> 1) & 3) === 1 ? 1 : header >> 3;
    await need(input, 3 + size);
    yield input.take(3 + size);
  }
}

async function passSkippable(input: ByteWindow): Promise<void> {
  await need(input, 8);
  const size = input.bytes.readUInt32LE(4);
  input.drop(8);
  if ((await input.skip(size)) < size) throw truncated();
}

/** Pushes into the library; what it throws is the file's fault. */
function push(frame: Decompress, bytes: Uint8Array, final: boolean): void {
  try {
    frame.push(bytes, final);
  } catch (error) {
    throw bad(`the zstd file is damaged: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The bytes of one frame; compared with its checksum at the end, if it has one. */
async function* unpackedFrame(input: ByteWindow, { Decompress }: ArchiveLibraries): AsyncGenerator<Uint8Array> {
  const sum = new Xxh64();
  const ready: Uint8Array[] = [];
  const frame = new Decompress((bytes) => {
    if (bytes.length > 0) ready.push(bytes);
  });
  const { length, checksum } = await headerOf(input);
  push(frame, input.take(length), false);
  for await (const block of blocksOf(input)) {
    push(frame, block, false);
    if (checksum) for (const bytes of ready) sum.add(bytes);
    yield* ready.splice(0);
  }
  if (checksum) await need(input, CHECKSUM_BYTES);
  const said = input.take(checksum ? CHECKSUM_BYTES : 0);
  push(frame, said, false);
  push(frame, new Uint8Array(0), true);
  if (checksum) for (const bytes of ready) sum.add(bytes);
  yield* ready;
  if (checksum && said.readUInt32LE(0) !== sum.low()) throw bad('the zstd file is damaged: its checksum is another');
}

/**
 * The decompressed bytes of a Zstandard stream, as they come. What is before a damaged or missing end is given first;
 * then `InputError` is thrown: `input/bad-zstd`, or `input/too-large` for a bomb.
 */
export async function* unzstd(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const libraries = await loadArchiveLibraries();
  const input = new ByteWindow(chunks);
  let unpacked = 0;
  try {
    while (!(await input.isOver())) {
      await need(input, 4);
      const magic = input.bytes.readUInt32LE(0);
      if ((magic & 0xfffffff0) >>> 0 === SKIPPABLE) {
        await passSkippable(input);
        continue;
      }
      if (magic !== MAGIC)
        throw bad(input.offset === 0 ? 'the file is named .zst but is not zstd' : 'the packed data is followed by something that is not zstd');
      for await (const bytes of unpackedFrame(input, libraries)) {
        unpacked += bytes.length;
        refuseBomb(unpacked, input.offset);
        yield bytes;
      }
    }
  } finally {
    await input.close();
  }
}
