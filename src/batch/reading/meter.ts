import { createHash } from 'node:crypto';
import type { Digest } from '../digest.ts';

/** An input is not what it was when the run began. */
export class InputChanged extends Error {
  constructor(path: string) {
    super(`${path} has changed since the run began`);
  }
}

/** Hashes what passes; the digest so far can be asked for at any time. Throws `InputChanged` when an earlier digest does not hold. */
export class Meter {
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
