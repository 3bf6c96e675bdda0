import { setTimeout as wait } from 'node:timers/promises';
import type { NamedJob } from './job.ts';
import type { OpenQueue } from './open.ts';

/** `absent`: it was never put on the queue, or was taken from it by hand. `delayed`: it failed and is to be tried again. */
export type ShardState = 'absent' | 'waiting' | 'delayed' | 'active' | 'done' | 'failed';

/** The state of a shard. */
export interface ShardStatus {
  readonly shard: number;
  readonly of: number;
  readonly out: string;
  readonly state: ShardState;
  /** How often it has failed. */
  readonly attempts: number;
  /** Why it failed the last time. */
  readonly reason: string | null;
  /** The worker that has it, or had it last: its machine and process. */
  readonly worker: string | null;
  readonly records: number | null;
  readonly errors: number | null;
}

const STATES: Readonly<Record<string, ShardState>> = { unknown: 'absent', delayed: 'delayed', active: 'active', completed: 'done', failed: 'failed' };
const BETWEEN_LOOKS_MS = 1000;

async function statusOfOne({ id, job }: NamedJob, { queue }: OpenQueue): Promise<ShardStatus> {
  const [state, known] = await Promise.all([queue.getJobState(id), queue.getJob(id)]);
  const { shard, of, out } = job;
  const { records = null, errors = null } = known?.returnvalue ?? {};
  return {
    shard,
    of,
    out,
    state: STATES[state] ?? 'waiting',
    attempts: known?.attemptsMade ?? 0,
    reason: known?.failedReason ?? null,
    worker: known?.processedBy ?? null,
    records,
    errors,
  };
}

/** The states of the shards, in the order of `jobs`. */
export function statusOf(jobs: readonly NamedJob[], open: OpenQueue): Promise<ShardStatus[]> {
  return Promise.all(jobs.map((named) => statusOfOne(named, open)));
}

const hasEnded = ({ state }: ShardStatus): boolean => state === 'done' || state === 'failed' || state === 'absent';

/** Waits until every shard is done, has failed for good or is gone from the queue, or until `stop`; `seen` is called at every look. */
export async function untilEnded(
  jobs: readonly NamedJob[],
  open: OpenQueue,
  stop: AbortSignal,
  seen: (rows: readonly ShardStatus[]) => void,
): Promise<readonly ShardStatus[]> {
  let rows: readonly ShardStatus[] = await statusOf(jobs, open);
  for (;;) {
    seen(rows);
    if (rows.every(hasEnded) || stop.aborted) return rows;
    await wait(BETWEEN_LOOKS_MS, undefined, { signal: stop }).catch(() => undefined);
    rows = await Promise.all(jobs.map((named, k) => (rows[k] && hasEnded(rows[k]) ? rows[k] : statusOfOne(named, open))));
  }
}
