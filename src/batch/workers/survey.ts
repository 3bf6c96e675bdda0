import { type LinesOfArticle, linesOf } from '../../boilerplate/repeated/lines.ts';
import type { Batch, WorkerSettings } from '../reading/pieces/piece.ts';
import type { Clock } from './watch.ts';
import { recordsOf } from './work.ts';

/** What the articles of a batch say of their outlets' lines, in order. Records that cannot be read say nothing. */
export async function surveyBatch(batch: Batch, clock: Clock, settings: WorkerSettings): Promise<LinesOfArticle[]> {
  const found: LinesOfArticle[] = [];
  for (const piece of batch) {
    Atomics.add(clock, 0, 1);
    for await (const record of recordsOf(piece, settings, () => undefined)) {
      Atomics.add(clock, 0, 1);
      if ('article' in record) found.push(linesOf(record.article));
    }
  }
  return found;
}
