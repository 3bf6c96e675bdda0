import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** How large a file is, and the hash of its bytes as they lie on the disk. */
export interface Digest {
  readonly bytes: number;
  /** Hex SHA-256. */
  readonly sha256: string;
}

/** Size and SHA-256 of a file, or of its first `bytes` bytes. */
export async function digestOf(path: string, bytes: number = Number.POSITIVE_INFINITY): Promise<Digest> {
  const hash = createHash('sha256');
  let length = 0;
  if (bytes === 0) return { bytes: 0, sha256: hash.digest('hex') };
  for await (const chunk of createReadStream(path, { end: bytes - 1, highWaterMark: 1 << 20 })) {
    hash.update(chunk);
    length += chunk.length;
  }
  return { bytes: length, sha256: hash.digest('hex') };
}
