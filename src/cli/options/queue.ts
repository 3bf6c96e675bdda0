import { Refusal } from '../../batch/errors/refusal.ts';
import { redisUrl } from '../../queue/connect.ts';
import type { QueuePlace } from '../../queue/open.ts';
import type { Flags } from '../flags.ts';
import type { World } from '../world.ts';
import type { OptionsFor } from './option.ts';
import { anything, wholeNumber } from './parsers.ts';

export const ATTEMPTS = 3;
export const BACKOFF_MS = 10_000;
export const LOCK_MS = 30_000;
const QUEUE_NAME = 'saripati';
const PREFIX = 'bull';
const MOST_MS = 999_999_999;
const BOTH = ['enqueue', 'worker'] as const;
const WORKER = 'saripati worker --redis redis://localhost --until-empty';
const ENQUEUE = 'saripati enqueue plan.json --redis redis://localhost';

/** Queues in Redis. */
export const QUEUE: OptionsFor<'redis' | 'queue' | 'prefix' | 'attempts' | 'backoffMs' | 'wait' | 'status' | 'untilEmpty' | 'lockMs'> = {
  redis: [
    {
      flags: '--redis <url>',
      help: 'URL of Redis, redis:// or rediss://; by default SARIPATI_REDIS from the environment',
      doc: 'The URL may contain a password and a database number. In the environment, it does not show in process lists.',
      commands: BOTH,
      example: WORKER,
      parse: anything,
    },
  ],
  queue: [{ flags: '--queue <name>', help: 'name of the queue', fallback: QUEUE_NAME, commands: BOTH, example: `${WORKER} --queue berita`, parse: anything }],
  prefix: [
    {
      flags: '--prefix <prefix>',
      help: 'prefix of all keys in Redis',
      fallback: PREFIX,
      commands: BOTH,
      example: `${WORKER} --prefix redaksi`,
      parse: anything,
    },
  ],
  attempts: [
    {
      flags: '--attempts <n>',
      help: 'how many times a shard is tried',
      fallback: `${ATTEMPTS}`,
      commands: ['enqueue'],
      example: `${ENQUEUE} --out antre-3/ --attempts 5`,
      parse: wholeNumber(1, 1000),
    },
  ],
  backoffMs: [
    {
      flags: '--backoff-ms <n>',
      help: 'milliseconds before the second attempt, doubled for each further one',
      fallback: `${BACKOFF_MS}`,
      commands: ['enqueue'],
      example: `${ENQUEUE} --out antre-4/ --backoff-ms 60000`,
      parse: wholeNumber(1, MOST_MS),
    },
  ],
  wait: [
    {
      flags: '--wait',
      help: 'wait until every shard is done or has failed',
      doc: 'Exit code 0, or 1 if a shard, or a record in one, has failed.',
      commands: ['enqueue'],
      example: `${ENQUEUE} --out bagian/ --wait`,
      conflicts: 'status',
    },
  ],
  status: [
    {
      flags: '--status',
      help: 'print the state of the shards, one JSON line each, and enqueue nothing',
      commands: ['enqueue'],
      example: `${ENQUEUE} --out bagian/ --status`,
    },
  ],
  untilEmpty: [{ flags: '--until-empty', help: 'exit when no shard is waiting or active', commands: ['worker'], example: WORKER }],
  lockMs: [
    {
      flags: '--lock-ms <n>',
      help: 'milliseconds without a sign of life after which a worker counts as dead',
      fallback: `${LOCK_MS}`,
      commands: ['worker'],
      example: `${WORKER} --lock-ms 10000`,
      parse: wholeNumber(100, MOST_MS),
    },
  ],
};

/** The queue that the flags or the environment name. Throws `Refusal` when they name none. */
export function queuePlace({ redis, queue = QUEUE_NAME, prefix = PREFIX }: Flags, { env }: World): QueuePlace {
  const said = redis ?? env.SARIPATI_REDIS;
  if (!said) throw new Refusal('where is Redis? Give --redis redis://host:6379, or set SARIPATI_REDIS');
  return { url: redisUrl(said), name: queue, prefix };
}
