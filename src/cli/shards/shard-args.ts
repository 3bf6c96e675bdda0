import type { ShardSize } from '../../batch/result/shards.ts';
import type { ShardJob } from '../../queue/job.ts';
import type { Flags } from '../flags.ts';

/** The options that a shard is enqueued with: what its bytes depend on, and nothing that names another file to write. */
const OPTIONS = [
  ['date', 'date'],
  ['anchor', 'anchor'],
  ['only', 'only'],
  ['lang', 'lang'],
  ['force', 'force'],
  ['boilerplate', 'boilerplate'],
  ['events', 'events'],
  ['watchlist', 'watchlist'],
  ['text', 'text'],
  ['offsets', 'offsets'],
  ['sourceOffsets', 'source-offsets'],
  ['explain', 'explain'],
  ['input', 'input'],
  ['textField', 'text-field'],
  ['htmlField', 'html-field'],
  ['idField', 'id-field'],
  ['dateField', 'date-field'],
  ['titleField', 'title-field'],
  ['maxRecordBytes', 'max-record-bytes'],
  ['dedup', 'dedup'],
  ['shardFormat', 'format'],
] as const satisfies readonly (readonly [keyof Flags, string])[];

const UNITS = [
  [1e9, 'GB'],
  [1e6, 'MB'],
  [1e3, 'KB'],
] as const;

function sizeArgument(size: ShardSize): string {
  if ('records' in size) return `--shard-size=${size.records}`;
  const [unit, name] = UNITS.find(([bytes]) => size.bytes % bytes === 0) ?? [1, ''];
  return `--shard-size=${size.bytes / unit}${name}`;
}

/** The flags as options of `batch`, `--name` or `--name=value` each. */
export function shardOptions(flags: Flags): string[] {
  const given = OPTIONS.flatMap(([flag, name]) => {
    const value = flags[flag];
    if (value === undefined || value === false) return [];
    return [value === true ? `--${name}` : `--${name}=${typeof value === 'object' ? value.join(',') : value}`];
  });
  return flags.shardSize ? [...given, sizeArgument(flags.shardSize)] : given;
}

const ALLOWED: ReadonlySet<string> = new Set([...OPTIONS.map(([, name]) => name), 'shard-size']);

/** How a worker itself wants shards to be run. */
function workerOptions({ jobs, timeoutMs, workerMemory, quiet }: Flags): string[] {
  return [
    ...(jobs === undefined ? [] : [`--jobs=${jobs}`]),
    ...(timeoutMs === undefined ? [] : [`--timeout-ms=${timeoutMs}`]),
    ...(workerMemory === undefined ? [] : [`--worker-memory=${workerMemory}`]),
    ...(quiet ? ['--quiet'] : []),
  ];
}

/** The command line that runs a shard; an error when the job holds other options than `shardOptions` gives. */
export function shardArgs({ plan, shard, of, out, options }: ShardJob, flags: Flags): string[] {
  const strange = options.find((option) => !ALLOWED.has(/^--(?<name>[a-z-]{1,20})(?:=|$)/u.exec(option)?.groups?.name ?? ''));
  if (strange !== undefined) throw new Error(`the shard has an option that shards do not have: ${strange}`);
  return ['batch', `--plan=${plan}`, `--shard=${shard}/${of}`, `--out=${out}`, '--resume', ...options, ...workerOptions(flags)];
}
