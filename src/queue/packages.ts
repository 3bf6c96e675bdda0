import { loadOptional } from '../batch/errors/optional.ts';

/** What the queue is made of; no other command needs them, so they are optional. */
export interface Packages {
  readonly bullmq: typeof import('bullmq');
  readonly Redis: typeof import('ioredis').Redis;
}

const ADVICE = 'the queue needs two packages that are not installed: npm install bullmq@6 ioredis@5 (with -g where saripati was)';

/** Loads BullMQ and ioredis. Rejects with `Refusal`, which says what to install, when they are not there. */
export function loadPackages(): Promise<Packages> {
  return loadOptional(async () => {
    const [bullmq, { Redis }] = [await import('bullmq'), await import('ioredis')];
    return { bullmq, Redis };
  }, ADVICE);
}
