import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { digestOf } from '../digest.ts';
import type { Position } from '../result/journal.ts';
import { type Layout, temporary } from '../result/layout.ts';
import type { InputLine } from '../tracker.ts';
import { InputChanged } from './meter.ts';
import type { Piece } from './piece.ts';
import { piecesOf } from './pieces.ts';
import type { PlacedEntry, ReadOptions } from './source.ts';

async function* firstLines(path: string, bytes: number): AsyncGenerator<InputLine> {
  if (bytes === 0) return;
  for await (const line of createInterface({ input: createReadStream(path, { end: bytes - 1 }), crlfDelay: Number.POSITIVE_INFINITY })) yield JSON.parse(line);
}

/** Throws when an input that was read to its end is not what it was. What can be read only once is trusted. */
async function check(entry: PlacedEntry, line: InputLine | undefined): Promise<void> {
  if (line === undefined || (line.path ?? '-') !== entry.path) throw new InputChanged(line?.path ?? entry.path);
  if (line.sha256 === null || entry.kind === 'stream') return;
  if (entry.kind === 'failure') throw new InputChanged(entry.path);
  if (entry.range) return;
  if (entry.size !== line.bytes || (await digestOf(entry.path)).sha256 !== line.sha256) throw new InputChanged(entry.path);
}

/**
 * The pieces that are still to be analysed. Inputs before `position` are checked against the list an earlier run wrote,
 * whose first `inputBytes` bytes count; throws `InputChanged` when one differs.
 */
export async function* remainingPieces(
  entries: AsyncIterable<PlacedEntry>,
  position: Position,
  inputBytes: number,
  { layout, read }: { readonly layout: Layout; readonly read: ReadOptions },
): AsyncGenerator<Piece> {
  const done = firstLines(temporary(layout, layout.inputs), inputBytes);
  for await (const entry of entries) {
    if (entry.input < position.input) await check(entry, (await done.next()).value ?? undefined);
    else yield* piecesOf(entry, read, entry.input === position.input && hasBegun(position) ? position : null);
  }
}

/** True when the input at the position was begun: then it goes on at its place, not at the beginning. */
function hasBegun({ skip, read }: Position): boolean {
  return skip > 0 || read !== null;
}
