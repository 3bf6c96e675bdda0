import { Refusal } from '../../batch/errors/refusal.ts';
import type { ShardOf } from '../flags.ts';
import type { World } from '../world.ts';

const ZERO_BASED = ['AWS_BATCH_JOB_ARRAY_INDEX', 'JOB_COMPLETION_INDEX'] as const;

/** The 0-based index that a scheduler gave this job. Slurm arrays may begin anywhere: SLURM_ARRAY_TASK_MIN says where. */
function indexIn(env: World['env']): number | null {
  const slurm = env.SLURM_ARRAY_TASK_ID;
  if (slurm) return Number(slurm) - Number(env.SLURM_ARRAY_TASK_MIN || 0);
  const name = ZERO_BASED.find((known) => env[known]);
  return name === undefined ? null : Number(env[name]);
}

/** The shard that the index of an array job stands for; `null` outside of one. Throws `Refusal` when the plan has no such shard. */
export function arrayIndex(env: World['env'], shards: number): ShardOf | null {
  const index = indexIn(env);
  if (index === null) return null;
  if (!Number.isInteger(index) || index < 0 || index >= shards)
    throw new Refusal(`the array index ${index} (counted from 0) is outside the plan's ${shards} shards`);
  return { shard: index + 1, of: shards };
}
