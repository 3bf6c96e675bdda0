import type { Queue } from 'bullmq';
import { type Connection, connect } from './connect.ts';
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

/**
 * Runs `work` with the queue, and lets go of it afterwards. Rejects with `Refusal` when its packages are not installed,
 * with `QueueError` when Redis cannot be reached or goes away for too long: what was under way is left as it is then.
 */
export async function withQueue<T>(place: QueuePlace, work: (open: OpenQueue) => Promise<T>): Promise<T> {
  const packages = await loadPackages();
  const connection = await connect(place.url, packages);
  const queue: OpenQueue['queue'] = new packages.bullmq.Queue(place.name, { connection: connection.redis, prefix: place.prefix });
  // What goes wrong with a command is told where it was given; the connection is watched by itself.
  queue.on('error', () => undefined);
  const gone = connection.lost.then((error) => {
    throw error;
  });
  try {
    return await Promise.race([work({ ...connection, place, packages, queue }), gone]);
  } finally {
    gone.catch(() => undefined);
    connection.redis.disconnect();
  }
}
