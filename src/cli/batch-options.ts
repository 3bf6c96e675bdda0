import { type Command, InvalidArgumentError, Option } from 'commander';
import type { ShardFormat } from '../batch/layout.ts';
import type { ShardSize } from '../batch/shards.ts';
import { type Flags, OTHER, wholeNumber, withInputFormat } from './options.ts';

const WORKERS = 'Workers:';
const RESULT = 'Result:';
const RUN = 'Run:';

/** The i-th of n shards of a plan, from 1. */
export interface ShardOf {
  readonly shard: number;
  readonly of: number;
}

/** Adds the flags of worker threads. `jobs` says what is done without `--jobs`. */
export function withJobFlags(command: Command, jobs: string): Command {
  return command
    .optionsGroup(WORKERS)
    .option('-j, --jobs <n>', `worker threads; the output is the same for any number (default: ${jobs})`, wholeNumber(1, 1024))
    .option('--timeout-ms <n>', 'milliseconds a worker may spend on one record (default: 120000)', wholeNumber(1, 999_999_999))
    .option('--worker-memory <MB>', 'heap of one worker, in MB (default: 2048)', wholeNumber(16, 999_999))
    .optionsGroup(OTHER);
}

/** Adds the flag that lets results of workers come in any order. */
export function withOrderFlag(command: Command): Command {
  return command.optionsGroup(WORKERS).option('--unordered', 'with --jobs: print documents as they are done, not in input order').optionsGroup(OTHER);
}

const UNITS: Readonly<Record<string, number>> = { kb: 1e3, mb: 1e6, gb: 1e9 };

function shardSize(said: string): ShardSize {
  const { count, unit = '' } = /^(?<count>\d{1,9})\s?(?<unit>[kmg]b)?$/iu.exec(said)?.groups ?? {};
  const size = Number(count);
  if (count === undefined || size === 0) throw new InvalidArgumentError('It must be a number of records (10000) or a size (64MB).');
  return unit === '' ? { records: size } : { bytes: size * (UNITS[unit.toLowerCase()] ?? 1) };
}

function shardOf(said: string): ShardOf {
  const { shard, of } = /^(?<shard>\d{1,6})\/(?<of>\d{1,6})$/u.exec(said)?.groups ?? {};
  if (shard === undefined || Number(shard) < 1 || Number(shard) > Number(of)) throw new InvalidArgumentError('It must be i/N with i from 1 to N, such as 3/8.');
  return { shard: Number(shard), of: Number(of) };
}

/** Adds the flags that say how a result is written. */
export function withShardFlags(command: Command, formats: readonly ShardFormat[]): Command {
  return command
    .optionsGroup(RESULT)
    .addOption(new Option('-f, --format <format>', 'what shards are written as (default: ndjson)').choices(formats))
    .option('--shard-size <size>', 'records or size of a shard, as 10000 or 64MB (default: 64MB)', shardSize)
    .optionsGroup(OTHER);
}

/** Adds the flags that say where and how a result is written. */
export function withResultFlags(command: Command): Command {
  command.optionsGroup(RESULT).requiredOption('--out <path>', 'folder of the result, or one file (.ndjson, .ndjson.gz)');
  return withShardFlags(command, ['ndjson', 'ndjson.gz', 'parquet'])
    .optionsGroup(RESULT)
    .option('--overwrite', 'begin anew where there is a result or an unfinished run')
    .optionsGroup(OTHER);
}

/** Adds the flags of a batch run alone. */
export function withBatchFlags(command: Command): Command {
  return command
    .optionsGroup(RUN)
    .addOption(new Option('--resume', 'go on where an earlier run with the same inputs and options stopped').conflicts('overwrite'))
    .option('--errors <file>', 'write error records there, too')
    .option('--max-errors <n>', 'stop when so many records have failed', wholeNumber(1, 999_999_999))
    .option('--strict', 'stop at the first record that fails')
    .addOption(new Option('--stats <format>', 'figures at the end, on standard error').choices(['json']))
    .option('--plan <file>', 'run one shard of a plan, in place of inputs')
    .option('--shard <i/N>', 'which shard of the plan; else by the array index of Slurm, AWS Batch or Kubernetes', shardOf)
    .optionsGroup(OTHER);
}

/** Adds the flags of `plan`. */
export function withPlanFlags(command: Command): Command {
  return withInputFormat(command.optionsGroup('Input:'))
    .optionsGroup(RESULT)
    .requiredOption('--shards <n>', 'how many shards', wholeNumber(1, 999_999))
    .optionsGroup(OTHER)
    .addOption(new Option('-q, --quiet', 'say nothing on standard error but usage errors'));
}

/** The part of the flags that the worker pool takes, but for the number of workers. */
export function poolOptions({ timeoutMs = 120_000, workerMemory = 2048 }: Flags): { readonly timeoutMs: number; readonly memoryMb: number } {
  return { timeoutMs, memoryMb: workerMemory };
}
