import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { openedFile } from '../input/on-disk.ts';

/** How large a file is, and the hash of its bytes as they lie on the disk. */
export interface Digest {
  readonly bytes: number;
  /** Hex SHA-256. */
  readonly sha256: string;
}

/** Size and SHA-256 of all that a stream gives. */
export async function digestOfStream(chunks: AsyncIterable<Uint8Array>): Promise<Digest> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of chunks) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { bytes, sha256: hash.digest('hex') };
}

/** Size and SHA-256 of a file, or of its first `bytes` bytes. Of none the file is not opened. */
export const digestOf = (path: string, bytes: number = Number.POSITIVE_INFINITY): Promise<Digest> =>
  digestOfStream(bytes === 0 ? Readable.from([]) : openedFile(path, { end: bytes - 1, highWaterMark: 1 << 20 }));
