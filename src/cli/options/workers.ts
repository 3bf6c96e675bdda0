import type { Flags } from '../flags.ts';
import type { OptionsFor } from './option.ts';
import { wholeNumber } from './parsers.ts';

const TIMEOUT_MS = 120_000;
const WORKER_MEGABYTES = 2048;
const WORKING = ['analyze', 'batch', 'plan', 'worker'] as const;

/** Worker threads. */
export const WORKERS: OptionsFor<'jobs' | 'timeoutMs' | 'workerMemory' | 'unordered'> = {
  jobs: [
    {
      flags: '-j, --jobs <n>',
      help: 'worker threads; the output is the same for any number',
      fallback: '1; batch, plan and worker: one a core',
      commands: WORKING,
      example: 'saripati records.jsonl -j 2',
      parse: wholeNumber(1, 1024),
    },
    {
      flags: '-j, --jobs <n>',
      help: 'threads of the database',
      fallback: 'one a core',
      commands: ['index', 'who', 'graph', 'query'],
      example: 'saripati index hasil/ -o indeks-3/ -j 1',
      parse: wholeNumber(1, 1024),
    },
  ],
  timeoutMs: [
    {
      flags: '--timeout-ms <n>',
      help: 'milliseconds a worker may spend on one record',
      fallback: `${TIMEOUT_MS}`,
      commands: WORKING,
      example: 'saripati records.jsonl -j 2 --timeout-ms 10000',
      parse: wholeNumber(1, 999_999_999),
    },
  ],
  workerMemory: [
    {
      flags: '--worker-memory <MB>',
      help: 'heap of one worker, in MB',
      fallback: `${WORKER_MEGABYTES}`,
      commands: WORKING,
      example: 'saripati records.jsonl -j 2 --worker-memory 1024',
      parse: wholeNumber(16, 999_999),
    },
  ],
  unordered: [
    {
      flags: '--unordered',
      help: 'with --jobs: print documents as they are done, not in input order',
      commands: ['analyze'],
      example: 'saripati records.jsonl -j 2 --unordered',
    },
  ],
};

/** The part of the flags that the worker pool takes, but for the number of workers. */
export function poolOptions({ timeoutMs = TIMEOUT_MS, workerMemory = WORKER_MEGABYTES }: Flags): { readonly timeoutMs: number; readonly memoryMb: number } {
  return { timeoutMs, memoryMb: workerMemory };
}
