/** One line of a byte stream, without its line end. `number` is 1-based, `byteOffset` that of its first byte. */
export interface ByteLine {
  readonly bytes: Uint8Array;
  readonly number: number;
  readonly byteOffset: number;
  /** True when the line was longer than allowed: `bytes` holds only its beginning, the rest was passed over. */
  readonly cut: boolean;
}

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

/** The lines of a byte stream (LF or CR LF), read as they come: memory holds one line of at most `most` bytes and one chunk. */
export async function* linesOfBytes(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<ByteLine> {
  let line = new GrowingLine(most);
  let number = 1;
  let byteOffset = 0;
  let position = 0;
  const finish = (): ByteLine => {
    const { cut } = line;
    const finished = { bytes: line.take(), number, byteOffset, cut };
    line = new GrowingLine(most);
    number++;
    return finished;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, from)) {
      line.add(chunk.subarray(from, end));
      yield finish();
      from = end + 1;
      byteOffset = position + from;
    }
    line.add(chunk.subarray(from));
    position += chunk.length;
  }
  if (byteOffset < position) yield finish();
}
