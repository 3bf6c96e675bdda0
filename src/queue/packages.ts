import { Refusal } from '../batch/refusal.ts';

/** What the queue is made of; no other command needs them, so they are optional. */
export interface Packages {
  readonly bullmq: typeof import('bullmq');
  readonly Redis: typeof import('ioredis').Redis;
}

const MISSING: readonly unknown[] = ['MODULE_NOT_FOUND', 'ERR_MODULE_NOT_FOUND'];

/** Loads BullMQ and ioredis. Rejects with `Refusal`, which says what to install, when they are not there. */
export async function loadPackages(): Promise<Packages> {
  try {
    const [bullmq, { Redis }] = [await import('bullmq'), await import('ioredis')];
    return { bullmq, Redis };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && MISSING.includes(error.code))) throw error;
    throw new Refusal('the queue needs two packages that are not installed: npm install bullmq@6 ioredis@5 (with -g where saripati was)');
  }
}
