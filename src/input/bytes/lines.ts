/** One line of a byte stream, without its line end. `number` is 1-based, `byteOffset` that of its first byte. */
export interface ByteLine {
  readonly bytes: Uint8Array;
  readonly number: number;
  readonly byteOffset: number;
  /** True when the line was longer than allowed: `bytes` holds only its beginning, the rest was passed over. */
  readonly cut: boolean;
}

/** Where a byte stream begins, when it is a part of a file: the 1-based number of its first line, and that line's offset. */
export interface LineStart {
  readonly line: number;
  readonly byteOffset: number;
}

/** The beginning of a file. */
export const FIRST: LineStart = { line: 1, byteOffset: 0 };

const LF = 0x0a;
const CR = 0x0d;

/** A line as it grows: chunks are joined once, when it ends. */
class GrowingLine {
  private chunks: Uint8Array[] = [];
  private length = 0;
  private readonly most: number;
  cut = false;

  constructor(most: number) {
    this.most = most;
  }

  add(bytes: Uint8Array): void {
    const room = this.most - this.length;
    if (bytes.length > room) this.cut = true;
    if (room <= 0) return;
    this.chunks.push(bytes.subarray(0, room));
    this.length += Math.min(bytes.length, room);
  }

  take(): Uint8Array {
    const bytes = this.chunks.length === 1 ? (this.chunks[0] ?? new Uint8Array(0)) : Buffer.concat(this.chunks);
    this.chunks = [];
    this.length = 0;
    return bytes.at(-1) === CR ? bytes.subarray(0, -1) : bytes;
  }
}

/**
 * The lines of a byte stream (LF or CR LF), read as they come: memory holds one line of at most `most` bytes and one chunk.
 * `from` says where the stream begins, when not at the beginning of its file.
 */
export async function* linesOfBytes(chunks: AsyncIterable<Uint8Array>, most: number, from: LineStart = FIRST): AsyncGenerator<ByteLine> {
  let line = new GrowingLine(most);
  let number = from.line;
  let { byteOffset } = from;
  let position = byteOffset;
  const finish = (): ByteLine => {
    const { cut } = line;
    const finished = { bytes: line.take(), number, byteOffset, cut };
    line = new GrowingLine(most);
    number++;
    return finished;
  };
  for await (const chunk of chunks) {
    let at = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, at)) {
      line.add(chunk.subarray(at, end));
      yield finish();
      at = end + 1;
      byteOffset = position + at;
    }
    line.add(chunk.subarray(at));
    position += chunk.length;
  }
  if (byteOffset < position) yield finish();
}
