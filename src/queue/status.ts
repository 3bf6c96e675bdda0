import { setTimeout as wait } from 'node:timers/promises';
import type { NamedJob } from './job.ts';
import type { OpenQueue } from './open.ts';

/** `absent`: it was never put on the queue, or was taken from it by hand. `delayed`: it failed and is to be tried again. */
export type ShardState = 'absent' | 'waiting' | 'delayed' | 'active' | 'done' | 'failed';

/** Where a shard stands. */
export interface ShardStatus {
  readonly shard: number;
  readonly of: number;
  readonly out: string;
  readonly state: ShardState;
  /** How often it has failed. */
  readonly attempts: number;
  /** Why it failed the last time. */
  readonly reason: string | null;
  readonly records: number | null;
  readonly errors: number | null;
}

const STATES: Readonly<Record<string, ShardState>> = { unknown: 'absent', delayed: 'delayed', active: 'active', completed: 'done', failed: 'failed' };
const BETWEEN_LOOKS_MS = 1000;

/** Where the shards stand, in the order of `jobs`. */
export async function statusOf(jobs: readonly NamedJob[], { queue }: OpenQueue): Promise<ShardStatus[]> {
  const rows: ShardStatus[] = [];
  for (const { id, job } of jobs) {
    const state = STATES[await queue.getJobState(id)] ?? 'waiting';
    const known = await queue.getJob(id);
    const { shard, of, out } = job;
    const { records = null, errors = null } = known?.returnvalue ?? {};
    rows.push({ shard, of, out, state, attempts: known?.attemptsMade ?? 0, reason: known?.failedReason ?? null, records, errors });
  }
  return rows;
}

const hasEnded = ({ state }: ShardStatus): boolean => state === 'done' || state === 'failed' || state === 'absent';

/** Waits until every shard is done, has failed for good or is gone from the queue, or until `stop`; `seen` is called at every look. */
export async function untilEnded(
  jobs: readonly NamedJob[],
  open: OpenQueue,
  stop: AbortSignal,
  seen: (rows: readonly ShardStatus[]) => void,
): Promise<ShardStatus[]> {
  for (;;) {
    const rows = await statusOf(jobs, open);
    seen(rows);
    if (rows.every(hasEnded) || stop.aborted) return rows;
    await wait(BETWEEN_LOOKS_MS, undefined, { signal: stop }).catch(() => undefined);
  }
}
