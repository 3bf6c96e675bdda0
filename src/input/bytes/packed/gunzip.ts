import { crc32, createInflateRaw } from 'node:zlib';
import { InputError } from '../../failure.ts';
import { refuseBomb } from '../bomb.ts';
import { ByteWindow } from '../byte-window.ts';
import { gzipHeader, passToHeader } from './gzip-header.ts';

const TRAILER_BYTES = 8;
/** Bytes given to the library at once: its output is held in memory, and may be a thousand times as much. */
const SLICE_BYTES = 16 * 1024;

const bad = (message: string): InputError => new InputError({ code: 'input/bad-gzip', message });
const truncated = (): InputError => bad('the gzip file is truncated');

/** What came of a slice of the input: what was unpacked, how much of the slice it took, and why it could not go on. */
interface Taken {
  readonly parts: readonly Uint8Array[];
  readonly used: number;
  readonly failure: Error | null;
}

/** One deflate stream: takes what belongs to it from the input, and leaves the rest. */
class Inflater {
  private readonly zlib = createInflateRaw({ chunkSize: 64 * 1024 });
  private readonly ready: Uint8Array[] = [];
  private failure: Error | null = null;
  ended = false;

  constructor() {
    this.zlib.on('data', (bytes: Uint8Array) => this.ready.push(bytes));
    this.zlib.on('error', (error) => {
      this.failure = error;
    });
    this.zlib.on('end', () => {
      this.ended = true;
    });
  }

  async take(slice: Uint8Array): Promise<Taken> {
    const before = this.zlib.bytesWritten;
    await this.write(slice);
    // Its end is told a moment after the write is done.
    await new Promise<void>((resolve) => setImmediate(resolve));
    return { parts: this.ready.splice(0), used: this.zlib.bytesWritten - before, failure: this.failure };
  }

  close(): void {
    this.zlib.destroy();
  }

  /** Waits for the write, or for the error after which nobody tells of it. */
  private write(bytes: Uint8Array): Promise<void> {
    return new Promise((resolve) => {
      this.zlib.once('error', resolve);
      this.zlib.write(bytes, () => {
        this.zlib.off('error', resolve);
        resolve();
      });
    });
  }
}

/** What a damaged slice gives before its damage, byte by byte: the library keeps what it unpacked in the write that fails. */
async function* beforeDamage(giver: Inflater, slice: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < slice.length; at++) {
    const { parts, failure } = await giver.take(slice.subarray(at, at + 1));
    if (failure) return;
    yield* parts;
  }
}

/** Where a deflate stream ends: so many bytes into the window, from which its last slice has not been dropped. */
interface End {
  used: number;
}

/** The bytes of one deflate stream. Each slice goes to a scout first, so that damage is known before what comes of it is asked for. */
async function* inflated(input: ByteWindow, end: End): AsyncGenerator<Uint8Array> {
  const [scout, giver] = [new Inflater(), new Inflater()];
  try {
    while (!scout.ended) {
      if (!(await input.atLeast(end.used + 1))) {
        await input.more();
        throw truncated();
      }
      input.drop(end.used);
      const slice = input.bytes.subarray(0, SLICE_BYTES);
      const { used, failure } = await scout.take(slice);
      if (failure) {
        yield* beforeDamage(giver, slice);
        throw bad(`the gzip file is damaged: ${failure.message}`);
      }
      const { parts } = await giver.take(slice.subarray(0, used));
      end.used = used;
      yield* parts;
    }
  } finally {
    scout.close();
    giver.close();
  }
}

/** The bytes of one member, whose header has been passed; compared with its checksum at the end. Where that is another, its last slice is still in the window. */
async function* member(input: ByteWindow): AsyncGenerator<Uint8Array> {
  let [sum, length] = [0, 0];
  const end: End = { used: 0 };
  for await (const bytes of inflated(input, end)) {
    sum = crc32(bytes, sum);
    length += bytes.length;
    yield bytes;
  }
  if (!(await input.atLeast(end.used + TRAILER_BYTES))) {
    await input.more();
    throw truncated();
  }
  const trailer = input.bytes.subarray(end.used, end.used + TRAILER_BYTES);
  if (trailer.readUInt32LE(0) !== sum || trailer.readUInt32LE(4) !== length % 2 ** 32) throw bad('the gzip file is damaged: its checksum is another');
  input.drop(end.used + TRAILER_BYTES);
}

/** Passes over zeros, with which tapes and disks fill up files. */
async function passZeros(input: ByteWindow): Promise<void> {
  while (!(await input.isOver())) {
    const at = input.bytes.findIndex((byte) => byte !== 0);
    input.drop(at < 0 ? input.bytes.length : at);
    if (at >= 0) return;
  }
}

/** The members of a stream, one after the other, from a header on. */
async function* members(input: ByteWindow): AsyncGenerator<Uint8Array> {
  while (!(await input.isOver())) {
    const header = await gzipHeader(input);
    if (typeof header === 'string') await input.more();
    if (header === 'truncated') throw truncated();
    if (header === 'none') throw bad('the packed data is followed by something that is not gzip');
    input.drop(header.length);
    yield* member(input);
    await passZeros(input);
  }
}

/** The bytes from the header of a member on; see `gunzipped`. */
async function* from(input: ByteWindow, before: number, resumes: boolean): AsyncGenerator<Uint8Array> {
  let unpacked = before;
  let isGoingOn = false;
  try {
    for await (const bytes of members(input)) {
      unpacked += bytes.length;
      refuseBomb(unpacked, input.offset);
      yield bytes;
    }
  } catch (error) {
    const start = input.offset;
    if (!(resumes && error instanceof InputError && error.failure.code === 'input/bad-gzip' && (await passToHeader(input)))) throw error;
    isGoingOn = true;
    const skipped = `${error.failure.message}; from byte ${start} of the packed file ${input.offset - start} are skipped, up to the next member`;
    throw new InputError({ ...error.failure, message: skipped }, from(input, unpacked, resumes));
  } finally {
    if (!isGoingOn) await input.close();
  }
}

/**
 * The decompressed bytes of a gzip stream, as they come. What is before a damaged or missing end is given first;
 * then `InputError` is thrown: `input/bad-gzip`, or `input/too-large` for a bomb. With `resumes` the former has the `rest`, from the header of the
 * next member on, where there is one. Errors of reading pass through.
 */
export function gunzipped(chunks: AsyncIterable<Uint8Array>, resumes: boolean = false): AsyncGenerator<Uint8Array> {
  return from(new ByteWindow(chunks), 0, resumes);
}
