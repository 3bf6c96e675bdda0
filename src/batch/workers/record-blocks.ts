import type { SourcedRecord } from '../../input/read.ts';

/** A block is analysed once it has so many records … */
const BLOCK_RECORDS = 64;
/** … or so many UTF-16 code units of text; one record may have more. */
const BLOCK_UNITS = 128 * 1024;
/** Milliseconds that a block waits for the next record: who writes to a pipe line by line gets answers as soon as the writer rests. */
const LINGER_MS = 20;

/** Gathers records that are analysed together. */
export class RecordBlock {
  private records: SourcedRecord[] = [];
  private units = 0;

  /** True when there is nothing to analyse. */
  get isEmpty(): boolean {
    return this.records.length === 0;
  }

  /** True when the block is to be analysed before another record is added. */
  get isFull(): boolean {
    return this.records.length >= BLOCK_RECORDS || this.units >= BLOCK_UNITS;
  }

  add(record: SourcedRecord): void {
    this.records.push(record);
    if ('article' in record) this.units += record.article.text.length;
  }

  /** Returns the records gathered so far, and starts over. */
  take(): readonly SourcedRecord[] {
    const { records } = this;
    this.records = [];
    this.units = 0;
    return records;
  }
}

/** What was promised, or `null` when it takes longer than `LINGER_MS`. */
async function soon<T>(promise: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), LINGER_MS);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The records in blocks, in order. A source that rests has what it gave so far analysed without waiting for more. */
export async function* recordBlocks(records: AsyncGenerator<SourcedRecord>): AsyncGenerator<readonly SourcedRecord[]> {
  const block = new RecordBlock();
  let isResting = false;
  try {
    for (;;) {
      const next = records.next();
      const found = block.isEmpty ? null : await soon(next);
      isResting = found === null;
      if (found === null && !block.isEmpty) yield block.take();
      const { done, value } = found ?? (await next);
      isResting = false;
      if (done) break;
      block.add(value);
      if (block.isFull) yield block.take();
    }
    if (!block.isEmpty) yield block.take();
  } finally {
    // A source that rests would not end before it gave its next record, and nobody waits for that.
    const ended = records.return(undefined);
    if (!isResting) await ended;
  }
}
