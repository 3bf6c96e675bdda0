import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { digestOf } from '../digest.ts';
import { parsed } from '../earlier/shape.ts';
import type { Journal, Position } from '../result/journal.ts';
import { type Layout, temporary } from '../result/layout.ts';
import { isInputLine } from '../result/read-back.ts';
import type { InputLine } from '../tracker.ts';
import { InputChanged } from './meter.ts';
import type { Piece } from './pieces/piece.ts';
import { piecesOf } from './pieces/pieces.ts';
import type { PlacedEntry, ReadOptions } from './source.ts';

async function* firstLines(path: string, bytes: number): AsyncGenerator<InputLine | null> {
  if (bytes === 0) return;
  for await (const line of createInterface({ input: createReadStream(path, { end: bytes - 1 }), crlfDelay: Number.POSITIVE_INFINITY }))
    yield parsed(line, isInputLine);
}

/** Throws when an input that was read to its end is not what it was. What can be read only once is trusted. */
export async function checkSame(entry: PlacedEntry, line: InputLine | null | undefined): Promise<void> {
  if (!line || (line.path ?? '-') !== entry.path) throw new InputChanged(line?.path ?? entry.path);
  if (line.sha256 === null || entry.kind === 'stream') return;
  if (entry.kind === 'failure') throw new InputChanged(entry.path);
  if (entry.range) return;
  if (entry.size !== line.bytes || (await digestOf(entry.path)).sha256 !== line.sha256) throw new InputChanged(entry.path);
}

async function* listed(entries: readonly PlacedEntry[]): AsyncGenerator<PlacedEntry> {
  yield* entries;
}

/**
 * The pieces that are still to be analysed. Inputs before the journal's position are checked against the list an earlier
 * run wrote; throws `InputChanged` when one differs. An incremental run has its inputs in the journal.
 */
export async function* remainingPieces(
  entries: () => AsyncIterable<PlacedEntry>,
  { next, inputBytes, added }: Journal,
  { layout, read }: { readonly layout: Layout; readonly read: ReadOptions },
): AsyncGenerator<Piece> {
  const done = firstLines(temporary(layout, layout.inputs), inputBytes);
  let line = 0;
  for await (const entry of added ? listed(added) : entries()) {
    if (entry.input >= next.input) {
      yield* piecesOf(entry, read, entry.input === next.input && hasBegun(next) ? next : null);
      continue;
    }
    for (; line < entry.input; line++) await done.next();
    await checkSame(entry, (await done.next()).value ?? undefined);
    line++;
  }
}

/** True when the input at the position was started: then it goes on at its place, not at the beginning. */
function hasBegun({ skip, read }: Position): boolean {
  return skip > 0 || read !== null;
}
