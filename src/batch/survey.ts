import { type RepeatedLine, RepeatedLines } from '../boilerplate/repeated/learn.ts';
import { Refusal } from './errors/refusal.ts';
import { openPool, type PoolOptions } from './pool.ts';
import type { Piece, WorkerSettings } from './reading/pieces/piece.ts';
import { piecesOf } from './reading/pieces/pieces.ts';
import type { PlacedEntry, ReadOptions } from './reading/source.ts';
import { inWindow } from './workers/answers.ts';

/** What is read before a run to learn from. */
export interface SurveyOptions {
  readonly entries: () => AsyncIterable<PlacedEntry>;
  readonly read: ReadOptions;
  readonly settings: WorkerSettings;
  readonly pool: PoolOptions;
  readonly stop: AbortSignal;
}

/** The survey was interrupted: nothing was started. */
export class SurveyStopped extends Error {}

async function* piecesIn({ entries, read }: SurveyOptions): AsyncGenerator<Piece> {
  for await (const entry of entries()) {
    if (entry.kind === 'stream') throw new Refusal(`${entry.path} can be read only once, but --learn-boilerplate reads twice; give files`);
    yield* piecesOf(entry, { ...read, passedOver: () => undefined });
  }
}

/**
 * Reads all inputs and learns which lines are in many articles of one outlet. The same for any number of workers. Rejects with
 * `Refusal` for what can be read only once, `SurveyStopped` when stopped.
 */
export async function surveyLines(options: SurveyOptions): Promise<RepeatedLine[]> {
  const pool = await openPool({ ...options.settings, digests: false }, options.pool);
  const lines = new RepeatedLines();
  try {
    for await (const { result } of inWindow(piecesIn(options), pool.survey, { jobs: options.pool.jobs, unordered: false, stop: options.stop }))
      for (const article of result) lines.add(article);
  } finally {
    await pool.close();
  }
  if (options.stop.aborted) throw new SurveyStopped('stopped');
  return lines.learnt();
}
