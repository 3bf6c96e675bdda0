const MARK = Buffer.from('\ufeff');

/** The bytes of a stream that are being looked at: grows at its end as they are asked for, and is dropped from its beginning. */
export class ByteWindow {
  private readonly source: AsyncIterator<Uint8Array>;
  private store: Buffer = Buffer.alloc(0);
  private start = 0;
  private end = 0;
  /** True if `store` is this window's own and may be written to after `end`. */
  private own = false;
  private position = 0;
  private failed: { readonly error: unknown } | null = null;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.source = chunks[Symbol.asyncIterator]();
  }

  /** What is there. Stays as it is when the window goes on. */
  get bytes(): Buffer {
    return this.store.subarray(this.start, this.end);
  }

  /** Where in the stream the window begins. */
  get offset(): number {
    return this.position;
  }

  /** Waits for more bytes; false at the end of the stream. Rejects as the stream does. */
  async more(): Promise<boolean> {
    if (this.failed) throw this.failed.error;
    const next = await this.source.next();
    if (next.done) return false;
    this.append(next.value);
    return true;
  }

  /** True if nothing is left. Rejects as the stream does. */
  async isOver(): Promise<boolean> {
    while (this.end === this.start) if (!(await this.more())) return true;
    return false;
  }

  /** Looks ahead until there are `count` bytes, or all that the stream still has. An error of the stream waits for `more`: what is there comes first. */
  async atLeast(count: number): Promise<boolean> {
    try {
      while (this.end - this.start < count) if (!(await this.more())) return false;
    } catch (error) {
      this.failed = { error };
      return false;
    }
    return true;
  }

  /** Lets the byte order mark of UTF-8 go, also one that was put before another. */
  async passMarks(): Promise<void> {
    while ((await this.atLeast(MARK.length)) && this.bytes.subarray(0, MARK.length).equals(MARK)) this.drop(MARK.length);
  }

  /** Lets the first `count` bytes go. */
  drop(count: number): void {
    this.start += count;
    this.position += count;
  }

  /** The first `count` bytes, which are let go. */
  take(count: number): Buffer {
    const taken = this.store.subarray(this.start, this.start + count);
    this.drop(count);
    return taken;
  }

  /** Lets go of `count` bytes that need not be there yet; gives how many there were. */
  async skip(count: number): Promise<number> {
    for (let left = count; ; ) {
      const here = Math.min(left, this.end - this.start);
      this.drop(here);
      left -= here;
      if (left === 0 || !(await this.more())) return count - left;
    }
  }

  /** Ends reading before the end of the stream. */
  async close(): Promise<void> {
    await this.source.return?.();
  }

  private append(chunk: Uint8Array): void {
    const held = this.end - this.start;
    if (held === 0) {
      this.store = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
      this.start = 0;
      this.end = chunk.length;
      this.own = false;
      return;
    }
    if (!this.own || this.store.length - this.end < chunk.length) {
      const grown = Buffer.allocUnsafe(2 * (held + chunk.length));
      this.store.copy(grown, 0, this.start, this.end);
      this.store = grown;
      this.start = 0;
      this.end = held;
      this.own = true;
    }
    this.store.set(chunk, this.end);
    this.end += chunk.length;
  }
}
