import type { Batch, Piece } from '../reading/pieces/piece.ts';

/** A batch goes off once it is this large … */
const BATCH_BYTES = 128 * 1024;
/** … or holds so many pieces, be they ever so small. */
const BATCH_PIECES = 256;

/** Bytes of a batch's inputs. */
export function sizeOf(batch: Batch): number {
  return batch.reduce((sum, { size }) => sum + size, 0);
}

/** Gathers pieces into batches of about 128 KB. */
export async function* batchesOf(pieces: AsyncIterable<Piece>): AsyncGenerator<Batch> {
  let batch: Piece[] = [];
  let size = 0;
  for await (const piece of pieces) {
    batch.push(piece);
    size += piece.size;
    if (size < BATCH_BYTES && batch.length < BATCH_PIECES && !piece.live) continue;
    yield batch;
    batch = [];
    size = 0;
  }
  if (batch.length > 0) yield batch;
}
