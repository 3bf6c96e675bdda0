import { type Command, Option } from 'commander';
import { Refusal } from '../batch/prepare.ts';
import { redisUrl } from '../queue/connect.ts';
import type { QueuePlace } from '../queue/open.ts';
import { withShardFlags } from './batch-options.ts';
import { type Flags, OTHER, wholeNumber } from './options.ts';
import type { World } from './world.ts';

const QUEUE = 'Queue:';

/** Adds the flags that say which queue is meant. */
export function withQueueFlags(command: Command): Command {
  return command
    .optionsGroup(QUEUE)
    .option('--redis <url>', 'redis:// or rediss://; else the environment says it, SARIPATI_REDIS')
    .option('--queue <name>', 'name of the queue (default: saripati)')
    .option('--prefix <prefix>', 'what all keys in Redis begin with (default: bull)')
    .optionsGroup(OTHER);
}

/** Adds the flags of `enqueue` alone. */
export function withEnqueueFlags(command: Command): Command {
  command.optionsGroup('Result:').requiredOption('--out <path>', 'folder of the results: one folder a shard, named by its number');
  return withShardFlags(command, ['ndjson', 'ndjson.gz'])
    .optionsGroup(QUEUE)
    .option('--attempts <n>', 'how often a shard is tried (default: 3)', wholeNumber(1, 1000))
    .option('--backoff-ms <n>', 'milliseconds before the second attempt, twice as long before each further one (default: 10000)', wholeNumber(1, 999_999_999))
    .addOption(new Option('--wait', 'wait until every shard is done or has failed').conflicts('status'))
    .option('--status', 'put nothing on the queue; print where the shards stand, one JSON line each')
    .optionsGroup(OTHER);
}

/** Adds the flags of `worker` alone. */
export function withWorkerFlags(command: Command): Command {
  return command
    .optionsGroup(QUEUE)
    .option('--until-empty', 'end when no shard waits or is being done by any worker')
    .option('--lock-ms <n>', 'milliseconds after which a silent worker counts as dead (default: 30000)', wholeNumber(100, 999_999_999))
    .optionsGroup(OTHER);
}

/** The queue that the flags or the environment name. Throws `Refusal` when they name none. */
export function queuePlace({ redis, queue = 'saripati', prefix = 'bull' }: Flags, { env }: World): QueuePlace {
  const said = redis ?? env.SARIPATI_REDIS;
  if (!said) throw new Refusal('where is Redis? Give --redis redis://host:6379, or set SARIPATI_REDIS');
  return { url: redisUrl(said), name: queue, prefix };
}
