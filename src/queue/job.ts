import { join } from 'node:path';
import type { Plan } from '../batch/plan.ts';
import { sha256Of } from '../batch/result/manifest.ts';

/** A shard of a plan on the queue: all that another machine with the same files needs to run it. */
export interface ShardJob {
  readonly schema: 'saripati-job/1';
  /** Only a worker of the same version makes the same bytes. */
  readonly version: string;
  /** Where the plan's relative paths begin. */
  readonly folder: string;
  /** The plan's absolute path, and the hex SHA-256 it had. */
  readonly plan: string;
  readonly sha256: string;
  readonly shard: number;
  readonly of: number;
  /** Absolute path of the shard's result. */
  readonly out: string;
  /** Options of `saripati batch`, each as `--name=value`. */
  readonly options: readonly string[];
}

/** A job and its id. */
export interface NamedJob {
  readonly id: string;
  readonly job: ShardJob;
}

/** What the jobs of a plan have in common, and where their results go. */
export interface JobsOf extends Omit<ShardJob, 'schema' | 'shard' | 'of'> {
  /** What the bytes of the results depend on besides the inputs and the version. */
  readonly key: Readonly<Record<string, unknown>>;
}

/**
 * One job a shard, whose result goes into a folder named by its number. The id is a hash of the inputs as the plan has
 * them, of what the result depends on, and of where it goes: the same work has the same id, whoever puts it on the queue.
 */
export function jobsOf({ shards }: Plan, { key, out, ...common }: JobsOf): NamedJob[] {
  return shards.map(({ inputs }, k) => {
    const job: ShardJob = { schema: 'saripati-job/1', ...common, shard: k + 1, of: shards.length, out: join(out, String(k + 1)) };
    const { version, folder, sha256, shard, of } = job;
    return { id: sha256Of(JSON.stringify({ version, folder, sha256, shard, of, out: job.out, inputs, key })), job };
  });
}

const isStrings = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((one) => typeof one === 'string');

/** True for a job as `jobsOf` makes them; anyone may have put anything on the queue. */
export function isShardJob(value: unknown): value is ShardJob {
  if (typeof value !== 'object' || value === null || !('schema' in value) || value.schema !== 'saripati-job/1') return false;
  const { version, folder, plan, sha256, shard, of, out, options }: Partial<Record<keyof ShardJob, unknown>> = value;
  const texts = [version, folder, plan, sha256, out].every((text) => typeof text === 'string');
  const inPlan = Number.isInteger(shard) && Number.isInteger(of) && Number(shard) >= 1 && Number(shard) <= Number(of);
  return texts && inPlan && isStrings(options);
}
