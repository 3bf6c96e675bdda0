import type { Queue } from 'bullmq';
import { type Connection, connect, QueueError, shown } from './connect.ts';
import type { ShardJob } from './job.ts';
import { loadPackages, type Packages } from './packages.ts';

/** Which queue of which Redis. */
export interface QueuePlace {
  readonly url: URL;
  readonly name: string;
  /** What all keys in Redis begin with. */
  readonly prefix: string;
}

/** What a finished shard is known by. */
export interface Finished {
  readonly records: number;
  readonly errors: number;
}

/** A queue that can be used. */
export interface OpenQueue extends Connection {
  readonly place: QueuePlace;
  readonly packages: Packages;
  readonly queue: Queue<ShardJob, Finished>;
}

/** Rejects when Redis is older than BullMQ can use. */
async function usable(queue: OpenQueue['queue'], { url }: QueuePlace): Promise<void> {
  try {
    await queue.waitUntilReady();
  } catch (error) {
    throw new QueueError(`Redis at ${shown(url)} cannot be used: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** What Redis itself refuses (it is read-only, its memory is full) is not a bug. */
function told(error: unknown, { url }: QueuePlace): unknown {
  return error instanceof Error && error.name === 'ReplyError' ? new QueueError(`Redis at ${shown(url)} refused: ${error.message}`) : error;
}

/**
 * Runs `work` with the queue, and lets go of it afterwards. Rejects with `Refusal` when its packages are not installed,
 * with `QueueError` when Redis cannot be reached or used, or goes away for too long: what was under way is left as it is then.
 */
export async function withQueue<T>(place: QueuePlace, work: (open: OpenQueue) => Promise<T>): Promise<T> {
  const packages = await loadPackages();
  const connection = await connect(place.url, packages);
  const { redis, lost } = connection;
  const gone = lost.then((error) => {
    throw error;
  });
  gone.catch(() => undefined);
  try {
    const queue: OpenQueue['queue'] = new packages.bullmq.Queue(place.name, { connection: redis, prefix: place.prefix });
    // What goes wrong with a command is told where it was given; the connection is watched by itself.
    queue.on('error', () => undefined);
    await usable(queue, place);
    return await Promise.race([work({ ...connection, place, packages, queue }), gone]);
  } catch (error) {
    throw redis.status === 'end' ? await lost : told(error, place);
  } finally {
    redis.disconnect();
  }
}
