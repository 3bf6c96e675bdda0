import { setImmediate } from 'node:timers/promises';
import { InputError } from '../failure.ts';

/** The headers of one member, long names and extensions included, take no more; a few chunks that were read ahead count, too. */
const MOST_HEADER_BYTES = 8 * 1024 * 1024;
/** An archive ends with blocks of zeros. */
const BLOCK_BYTES = 512;

function zerosAtEnd(chunk: Uint8Array): number {
  let end = chunk.length;
  while (end > 0 && chunk[end - 1] === 0) end--;
  return chunk.length - end;
}

/** Watches what goes into the tar reader: it would hold headers of any length, and takes any end for the end. */
export class TarWatch {
  /** Why the bytes ended early; they are let go as if they had ended, for what is before the damage is read. */
  broken: unknown = null;
  /** True while a member's bytes are read. */
  inMember = false;
  /** Set when nobody reads on. */
  closed = false;
  private asking = 0;
  private answered = 0;
  private headerBytes = 0;
  private zeros = 0;
  private total = 0;

  /** True if the archive ended as archives do. */
  get ended(): boolean {
    return this.zeros >= BLOCK_BYTES;
  }

  get isEmpty(): boolean {
    return this.total === 0;
  }

  /** A member's header was read. */
  begin(): void {
    this.inMember = true;
    this.headerBytes = 0;
  }

  async *pass(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    try {
      yield* this.watched(chunks);
    } catch (error) {
      this.broken = error;
      await this.starved();
    }
  }

  /** Awaits what a reader of the archive asks for. */
  async ask<T>(answer: Promise<T>): Promise<T> {
    this.asking++;
    try {
      return await answer;
    } finally {
      this.asking--;
      this.answered++;
    }
  }

  /** Resolves when all that came has been read: the library throws away what it holds when the bytes end too early. */
  private async starved(): Promise<void> {
    for (let before = -1; !this.closed && (this.asking === 0 || this.answered !== before); ) {
      before = this.answered;
      await setImmediate();
    }
  }

  private async *watched(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      const zeros = zerosAtEnd(chunk);
      this.zeros = zeros === chunk.length ? this.zeros + zeros : zeros;
      this.total += chunk.length;
      if (!this.inMember && zeros < chunk.length) this.headerBytes += chunk.length;
      if (this.headerBytes > MOST_HEADER_BYTES) throw new InputError({ code: 'input/bad-tar', message: 'a header of the tar archive has no end' });
      yield chunk;
    }
  }
}
