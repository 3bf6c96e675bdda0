import type { LineStart } from '../../../input/bytes/lines.ts';

/** Whole lines of a byte stream, with their line ends. */
export interface LineBlock extends LineStart {
  readonly bytes: Uint8Array;
}

interface BlockOptions {
  /** A block is given once it has so many bytes. */
  readonly target: number;
  /** The longest line; of a longer one only the first `most + 1` bytes are kept, which tells readers that it was. */
  readonly most: number;
  /** Where the stream begins in its file. */
  readonly from: LineStart;
}

const LF = 0x0a;

/** The number of line ends. */
export function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) count++;
  return count;
}

/** Collects chunks into blocks of whole lines; memory holds one block, or one line of at most `most` bytes. */
class Blocks {
  private readonly options: BlockOptions;
  private ready: Uint8Array[] = [];
  private readyLength = 0;
  private partial: Uint8Array[] = [];
  /** Bytes of the unfinished line, those that were dropped counted. */
  private partialLength = 0;
  private keptLength = 0;
  private line: number;
  private byteOffset: number;

  constructor(options: BlockOptions) {
    this.options = options;
    this.line = options.from.line;
    this.byteOffset = options.from.byteOffset;
  }

  /** Takes the next bytes; gives blocks that are full. */
  *add(chunk: Uint8Array): Generator<LineBlock> {
    const first = chunk.indexOf(LF);
    if (first < 0) return this.hold(chunk);
    let rest = chunk;
    if (this.partialLength + first > this.options.most) {
      yield* this.flush();
      this.hold(chunk.subarray(0, first));
      yield this.overlong(1);
      rest = chunk.subarray(first + 1);
    }
    const end = rest.lastIndexOf(LF) + 1;
    if (end > 0) this.keep(rest.subarray(0, end));
    this.hold(rest.subarray(end));
    if (this.readyLength >= this.options.target) yield* this.flush();
  }

  /** Returns what is left when the stream has ended. */
  *end(): Generator<LineBlock> {
    if (this.partialLength > this.options.most) {
      yield* this.flush();
      yield this.overlong(0);
      return;
    }
    this.keep(new Uint8Array(0));
    yield* this.flush();
  }

  private hold(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    const kept = bytes.subarray(0, Math.max(0, this.options.most + 1 - this.keptLength));
    this.partial.push(kept);
    this.keptLength += kept.length;
    this.partialLength += bytes.length;
  }

  private keep(bytes: Uint8Array): void {
    this.ready.push(...this.partial, bytes);
    this.readyLength += this.partialLength + bytes.length;
    this.dropPartial();
  }

  private dropPartial(): void {
    this.partial = [];
    this.partialLength = 0;
    this.keptLength = 0;
  }

  private overlong(lineEnd: number): LineBlock {
    const block = { bytes: Buffer.concat(this.partial), line: this.line, byteOffset: this.byteOffset };
    this.line += 1;
    this.byteOffset += this.partialLength + lineEnd;
    this.dropPartial();
    return block;
  }

  /** The whole lines collected so far. */
  *flush(): Generator<LineBlock> {
    if (this.readyLength === 0) return;
    const bytes = Buffer.concat(this.ready);
    yield { bytes, line: this.line, byteOffset: this.byteOffset };
    this.line += countLines(bytes);
    this.byteOffset += bytes.length;
    this.ready = [];
    this.readyLength = 0;
  }
}

/** Cuts a byte stream at line ends (LF) into blocks of about `target` bytes. Before an error of the stream, the whole lines it gave. */
export async function* lineBlocks(chunks: AsyncIterable<Uint8Array>, options: BlockOptions): AsyncGenerator<LineBlock> {
  const blocks = new Blocks(options);
  try {
    for await (const chunk of chunks) yield* blocks.add(chunk);
  } catch (error) {
    yield* blocks.flush();
    throw error;
  }
  yield* blocks.end();
}

/** The stream without its first `count` bytes. */
export async function* withoutFirst(chunks: AsyncIterable<Uint8Array>, count: number): AsyncGenerator<Uint8Array> {
  let left = count;
  for await (const chunk of chunks) {
    if (left < chunk.length) yield chunk.subarray(left);
    left = Math.max(0, left - chunk.length);
  }
}
