import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const compress = promisify(gzip);

/** A gzip file is made of members of so many bytes, each compressed by itself: in parallel, and the same however the bytes came. */
const MEMBER_BYTES = 1 << 20;
const AT_ONCE = 4;
/** The byte of a gzip header that names the operating system, and the value for none. */
const SYSTEM_BYTE = 9;
const NO_SYSTEM = 255;

async function member(bytes: Uint8Array): Promise<Uint8Array> {
  const packed = await compress(bytes);
  packed[SYSTEM_BYTE] = NO_SYSTEM;
  return packed;
}

/** Compresses a stream of bytes into gzip members. No clock and no system in the headers: same bytes, same file. */
export class GzipBlocks {
  private held: Uint8Array[] = [];
  private length = 0;
  private readonly waiting: Promise<Uint8Array>[] = [];

  /** Takes bytes; gives compressed members, in order, as they are done. */
  async add(bytes: Uint8Array): Promise<Uint8Array[]> {
    let rest = bytes;
    while (this.length + rest.length >= MEMBER_BYTES) {
      const room = MEMBER_BYTES - this.length;
      this.held.push(rest.subarray(0, room));
      rest = rest.subarray(room);
      this.start();
    }
    if (rest.length > 0) this.held.push(Buffer.from(rest));
    this.length += rest.length;
    const done: Uint8Array[] = [];
    while (this.waiting.length > AT_ONCE) done.push((await this.waiting.shift()) ?? new Uint8Array(0));
    return done;
  }

  /** Returns the members that are left. */
  async end(): Promise<Uint8Array[]> {
    if (this.length > 0) this.start();
    return Promise.all(this.waiting.splice(0));
  }

  private start(): void {
    const packed = member(Buffer.concat(this.held));
    packed.catch(() => undefined);
    this.waiting.push(packed);
    this.held = [];
    this.length = 0;
  }
}
