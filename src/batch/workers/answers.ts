import type { Pool } from '../pool.ts';
import type { Answer, Batch, Piece } from '../reading/pieces/piece.ts';
import { batchesOf, sizeOf } from './batches.ts';
import { type Finished, inOrder } from './ordered.ts';

/** Batches in flight per worker: one in work, one waiting for it, and some waiting to be printed in turn. */
const BATCHES_PER_JOB = 4;
const BYTES_PER_JOB = 16 * 1024 * 1024;

/** How a parallel run works. */
export interface RunOptions {
  readonly jobs: number;
  readonly unordered: boolean;
  /** Ends the run early: what is in work is finished, nothing more is started. */
  readonly stop: AbortSignal;
}

/** What `run` makes of all pieces, batch by batch, in their order. Memory holds what the workers have in hand, however many records there are. */
export function inWindow<R>(
  pieces: AsyncIterable<Piece>,
  run: (batch: Batch) => Promise<R>,
  { jobs, unordered, stop }: RunOptions,
): AsyncGenerator<Finished<Batch, R>> {
  return inOrder(batchesOf(pieces), run, { count: jobs * BATCHES_PER_JOB, bytes: jobs * BYTES_PER_JOB, sizeOf, unordered, stop });
}

/** Answers to all pieces, batch by batch, in their order. */
export function answersTo(pieces: AsyncIterable<Piece>, pool: Pool, options: RunOptions): AsyncGenerator<Finished<Batch, Answer>> {
  return inWindow(pieces, pool.answer, options);
}
