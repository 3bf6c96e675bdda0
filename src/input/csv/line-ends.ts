const LF = 0x0a;
const CR = 0x0d;

/** The chunk with line feeds for carriage returns. */
function fed(chunk: Uint8Array): Uint8Array {
  return Uint8Array.from(chunk, (byte) => (byte === CR ? LF : byte));
}

/** How the first line ends: not yet, with a carriage return that may be followed by a line feed, with or without one. */
type FirstEnd = 'none' | 'open' | 'feed' | 'return';

function firstEnd(chunk: Uint8Array, before: FirstEnd): FirstEnd {
  if (before === 'feed' || before === 'return' || chunk.length === 0) return before;
  if (before === 'open') return chunk[0] === LF ? 'feed' : 'return';
  const at = chunk.findIndex((byte) => byte === LF || byte === CR);
  if (at < 0) return 'none';
  if (chunk[at] === LF || chunk[at + 1] === LF) return 'feed';
  return at + 1 < chunk.length ? 'return' : 'open';
}

/** A table whose first line ends with a carriage return alone, as those of old Macs do, with line feeds instead: byte by byte, so that offsets stay. */
export async function* withLineFeeds(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let end: FirstEnd = 'none';
  let held: readonly Uint8Array[] = [];
  for await (const chunk of chunks) {
    end = firstEnd(chunk, end);
    const known = [...held, chunk];
    held = end === 'open' ? known : [];
    if (end !== 'open') yield* end === 'return' ? known.map(fed) : known;
  }
  yield* held.map(fed);
}
