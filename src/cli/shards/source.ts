import { Refusal } from '../../batch/errors/refusal.ts';
import { readPlan, shardEntries } from '../../batch/plan.ts';
import { type LeftOut, walkInputs } from '../../batch/reading/inputs.ts';
import type { PlacedEntry } from '../../batch/reading/source.ts';
import type { PartOf } from '../../batch/result/manifest.ts';
import type { RepeatedLine } from '../../boilerplate/repeated/learn.ts';
import type { Flags } from '../flags.ts';
import { PassedOver } from '../messages/passed-over.ts';
import type { World } from '../world.ts';
import { arrayIndex } from './array-index.ts';

/** Where a batch run takes its inputs from. */
export interface Source {
  /** As they were named: part of what makes a run the same run. */
  readonly named: unknown;
  readonly part: PartOf | null;
  /** Lines that the plan has learnt; `null` for none. */
  readonly repeated: readonly RepeatedLine[] | null;
  readonly entries: () => AsyncIterable<PlacedEntry>;
  readonly passedOver: PassedOver;
  /** `null` when it cannot be known. */
  readonly totalBytes: () => Promise<number | null>;
}

async function* placed(paths: readonly string[], leftOut: LeftOut): AsyncGenerator<PlacedEntry> {
  let input = 0;
  for await (const entry of walkInputs(paths, leftOut)) yield { ...entry, input: input++ };
}

async function sizeOf(entries: AsyncIterable<PlacedEntry>): Promise<number | null> {
  let total = 0;
  for await (const entry of entries) {
    if (entry.kind === 'stream') return null;
    if (entry.kind === 'file') total += entry.range ? entry.range.end - entry.range.byteOffset : entry.size;
  }
  return total;
}

function pathSource(paths: readonly string[], { out = '', errors }: Flags): Source {
  const passedOver = new PassedOver();
  const own = errors === undefined ? [out] : [out, errors];
  const silent = { skipped: () => undefined, result: () => undefined, own };
  // What is told is what the last walk saw: inputs may be walked through before, to see that none of them is written to.
  const entries = (): AsyncIterable<PlacedEntry> => {
    passedOver.reset();
    return placed(paths, { skipped: passedOver.file, result: passedOver.result, own });
  };
  return { named: paths, part: null, repeated: null, entries, passedOver, totalBytes: () => sizeOf(placed(paths, silent)) };
}

async function planSource(path: string, flags: Flags, world: World): Promise<Source> {
  const { plan, sha256 } = await readPlan(path);
  const said = flags.shard ?? arrayIndex(world.env, plan.shards.length);
  if (said === null) throw new Refusal('which shard? Give --shard i/N, or run in an array job of Slurm, AWS Batch or Kubernetes');
  if (said.of !== plan.shards.length) throw new Refusal(`the plan has ${plan.shards.length} shards, not ${said.of}`);
  if ((flags.input ?? 'auto') !== plan.input) throw new Refusal(`the plan was made with --input ${plan.input}`);
  const entries = (): AsyncIterable<PlacedEntry> => shardEntries(plan, said.shard);
  const part = { plan: sha256, shard: said.shard, of: said.of };
  return { named: null, part, repeated: plan.repeated ?? null, entries, passedOver: new PassedOver(), totalBytes: () => sizeOf(entries()) };
}

/** The inputs of a batch run: paths, or a shard of a plan. Rejects with `Refusal`. */
export async function sourceOf(paths: readonly string[], flags: Flags, world: World): Promise<Source> {
  if (flags.plan === undefined) {
    if (flags.shard) throw new Refusal('--shard needs --plan');
    return pathSource(paths, flags);
  }
  if (flags.learnBoilerplate) throw new Refusal('lines are learnt when the plan is made: saripati plan --learn-boilerplate');
  if (paths.some((path) => path !== '-')) throw new Refusal('give inputs or --plan, not both');
  return planSource(flags.plan, flags, world);
}
