import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { JobState } from 'bullmq';
import { layoutOf } from '../batch/result/layout.ts';
import type { NamedJob } from './job.ts';
import type { OpenQueue } from './open.ts';

/** How a shard that fails is tried again. */
export interface Retries {
  readonly attempts: number;
  /** Milliseconds before the second attempt; twice as long before each further one. */
  readonly backoff: number;
}

/** How many shards were put on the queue, and how many were there or done already. */
export interface Enqueued {
  readonly added: number;
  readonly waiting: number;
  readonly done: number;
}

/** Seconds for which the queue remembers finished shards. */
const REMEMBERED_S = 30 * 24 * 3600;

/** True when the result that the queue remembers is still there. */
const stands = ({ job }: NamedJob): boolean => existsSync(join(job.out, layoutOf(job.out, 'ndjson').manifest));

function sortOf(state: JobState | 'unknown', named: NamedJob): keyof Enqueued {
  if (state === 'unknown' || state === 'failed') return 'added';
  if (state !== 'completed') return 'waiting';
  return stands(named) ? 'done' : 'added';
}

/**
 * Puts shards on the queue. One that waits or is being done is left alone, so is one that is done and whose result
 * stands; one that failed starts over. Doing it twice is harmless.
 */
export async function enqueue(jobs: readonly NamedJob[], { queue }: OpenQueue, { attempts, backoff }: Retries): Promise<Enqueued> {
  const tally = { added: 0, waiting: 0, done: 0 };
  for (const named of jobs) {
    const sort = sortOf(await queue.getJobState(named.id), named);
    tally[sort]++;
    if (sort !== 'added') continue;
    await queue.remove(named.id);
    await queue.add('shard', named.job, {
      jobId: named.id,
      attempts,
      backoff: { type: 'exponential', delay: backoff },
      removeOnComplete: { age: REMEMBERED_S },
    });
  }
  return tally;
}
