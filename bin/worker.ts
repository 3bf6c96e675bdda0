import { workerData } from 'node:worker_threads';
import { createWorker } from '../src/batch/workers/work.ts';

const work = createWorker(workerData);

/** What the pool calls in a worker thread, once a batch. */
export const answer = ({ batch, clock }: { batch: Parameters<typeof work>[0]; clock: Int32Array }): ReturnType<typeof work> => work(batch, clock);

/** What the pool calls in a worker thread, once a shard that is written as Parquet. */
export const makeTables = async ({ spool, tables, first }: { spool: string; tables: readonly string[]; first: number }): Promise<readonly number[]> =>
  (await import('../src/batch/result/tables.ts')).makeTables(spool, tables, first);
