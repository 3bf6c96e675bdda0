import type { Writable } from 'node:stream';
import { reasonOf } from '../../batch/result/lock/disk.ts';

/** Writing failed. `closed` when the reader went away (`| head -1`), which is not an error. */
export class SinkError extends Error {
  readonly closed: boolean;

  constructor(cause: NodeJS.ErrnoException) {
    super(reasonOf(cause), { cause });
    this.closed = cause.code === 'EPIPE' || cause.code === 'ERR_STREAM_DESTROYED';
  }
}

/** Standard output with back-pressure, whose failures reach the writer as `SinkError` instead of crashing the process. */
export class Sink {
  private readonly stream: Writable;
  private failure: SinkError | null = null;

  constructor(stream: Writable) {
    this.stream = stream;
    stream.on('error', (error: NodeJS.ErrnoException) => {
      this.failure ??= new SinkError(error);
    });
  }

  /** Writes, and waits while the reader is slow. Throws `SinkError` when this or an earlier write failed. */
  async write(text: string | Uint8Array): Promise<void> {
    if (this.failure) throw this.failure;
    if (!this.stream.write(text)) await this.settle();
    if (this.failure) throw this.failure;
  }

  /** Waits until everything is handed to the system. Throws `SinkError` when something was not. */
  async flush(): Promise<void> {
    await this.settle();
    if (this.failure) throw this.failure;
  }

  private settle(): Promise<void> {
    return new Promise((resolve) => {
      this.stream.write('', () => resolve());
    });
  }
}
