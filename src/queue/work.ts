import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import type { Job, Worker } from 'bullmq';
import { isShardJob, type ShardJob } from './job.ts';
import type { Finished, OpenQueue } from './open.ts';

/** What happened to a shard, for whoever watches. */
export type Told =
  | { readonly kind: 'begun' | 'handed-back' | 'lost'; readonly job: ShardJob }
  | { readonly kind: 'done'; readonly job: ShardJob; readonly finished: Finished }
  | { readonly kind: 'failed'; readonly job: ShardJob; readonly reason: string; readonly again: boolean };

/** How a worker works. */
export interface WorkOptions {
  /** Does a shard; `null` when it was interrupted by `stop` and is to be handed back. `kill` aborts when the shard is another worker's. */
  readonly run: (job: ShardJob, kill: AbortSignal) => Promise<Finished | null>;
  /** A worker that has not renewed the lock of its shard for so many milliseconds counts as dead. */
  readonly lockMs: number;
  /** End when no shard waits or is being done, by anyone: one that is may come back. */
  readonly untilEmpty: boolean;
  readonly stop: AbortSignal;
  readonly told: (what: Told) => void;
}

/** So often a shard may be found on a worker that died before it counts as what kills them. */
const MOST_STALLS = 1000;
const BETWEEN_LOOKS_MS = 500;
/** Seconds that a worker with nothing to do waits before it asks again; a new shard ends the wait. */
const ASK_AGAIN_S = 5;

/** Takes one shard after the other. Each is tracked by BullMQ: locked while it is done, found and given to another when the lock runs out. */
function startWorker({ packages, redis, place }: OpenQueue, { run, lockMs, told }: WorkOptions): Worker<ShardJob, Finished> {
  const { WaitingError, UnrecoverableError } = packages.bullmq;
  const perform = async (job: Job<ShardJob, Finished>, token?: string, signal: AbortSignal = new AbortController().signal): Promise<Finished> => {
    if (!isShardJob(job.data)) throw new UnrecoverableError('this is not a shard that saripati put on the queue');
    told({ kind: 'begun', job: job.data });
    const finished = await run(job.data, signal);
    if (finished !== null) return finished;
    await job.moveToWait(token);
    told({ kind: 'handed-back', job: job.data });
    throw new WaitingError();
  };
  const worker = new packages.bullmq.Worker<ShardJob, Finished>(place.name, (job, token, signal) => perform(job, token, signal), {
    connection: redis,
    name: `${hostname()}:${process.pid}`,
    prefix: place.prefix,
    lockDuration: lockMs,
    stalledInterval: lockMs,
    maxStalledCount: MOST_STALLS,
    drainDelay: ASK_AGAIN_S,
  });
  // The connection is watched by itself; a shard whose lock is lost is told below.
  worker.on('error', () => undefined);
  worker.on('completed', ({ data }, finished) => told({ kind: 'done', job: data, finished }));
  worker.on('failed', (job, { message }) => {
    if (job) told({ kind: 'failed', job: job.data, reason: message, again: job.finishedOn === undefined });
  });
  return worker;
}

async function untilEmpty({ queue }: OpenQueue, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    const counts = await queue.getJobCounts('waiting', 'active', 'delayed', 'prioritized');
    if (Object.values(counts).every((count) => count === 0)) return;
    await wait(BETWEEN_LOOKS_MS, undefined, { signal: stop }).catch(() => undefined);
  }
}

const aborted = (signal: AbortSignal): Promise<void> =>
  signal.aborted ? Promise.resolve() : new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));

/** Works until it is stopped, or until the queue is empty when that was asked for. What is in hand then has ended or was handed back. */
export async function work(open: OpenQueue, options: WorkOptions): Promise<void> {
  const worker = startWorker(open, options);
  const held = new Map<string, ShardJob>();
  worker.on('active', ({ id, data }) => void (id && held.set(id, data)));
  worker.on('lockRenewalFailed', (ids: readonly string[]) => {
    for (const id of ids) {
      const job = held.get(id);
      if (worker.cancelJob(id) && job) options.told({ kind: 'lost', job });
    }
  });
  const gone = open.lost.then(() => true);
  const ended = (options.untilEmpty ? untilEmpty(open, options.stop) : aborted(options.stop)).then(() => false);
  await worker.close(await Promise.race([gone, ended]));
}
