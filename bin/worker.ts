import { workerData } from 'node:worker_threads';
import { surveyBatch } from '../src/batch/workers/survey.ts';
import { createWorker } from '../src/batch/workers/work.ts';
import type { LinesOfArticle } from '../src/boilerplate/repeated/lines.ts';

type Work = ReturnType<typeof createWorker>;
interface Task {
  readonly batch: Parameters<Work>[0];
  readonly clock: Int32Array;
}

let work: Work | undefined;

/** What the pool calls in a worker thread, once a batch. */
export const answer = ({ batch, clock }: Task): ReturnType<Work> => {
  work ??= createWorker(workerData);
  return work(batch, clock);
};

/** What the pool calls in a worker thread before a run that learns from its archive, once a batch. */
export const survey = ({ batch, clock }: Task): Promise<LinesOfArticle[]> => surveyBatch(batch, clock, workerData);

/** What the pool calls in a worker thread, once a shard that is written as Parquet. */
export const makeTables = async ({ spool, tables, first }: { spool: string; tables: readonly string[]; first: number }): Promise<readonly number[]> =>
  (await import('../src/batch/result/tables.ts')).makeTables(spool, tables, first);
