import type { Flags } from '../flags.ts';
import type { OptionsFor } from './option.ts';
import { wholeNumber } from './parsers.ts';

const TIMEOUT_MS = 120_000;
const WORKER_MEGABYTES = 2048;
const WORKING = ['analyze', 'batch', 'plan', 'worker'] as const;
/** The commands that analyse records in their own thread, too. */
const ANALYSING = ['show', 'quotes', 'events', 'detect', 'clean', 'report', 'export'] as const;

/** Worker threads. */
export const WORKERS: OptionsFor<'jobs' | 'timeoutMs' | 'workerMemory' | 'unordered'> = {
  jobs: [
    {
      flags: '-j, --jobs <n>',
      help: 'number of worker threads; the output is the same for any number',
      fallback: '1; batch, plan and worker: one per core',
      commands: WORKING,
      example: 'saripati records.jsonl -j 2',
      parse: wholeNumber(1, 1024),
    },
    {
      flags: '-j, --jobs <n>',
      help: 'number of DuckDB threads',
      fallback: 'one per core',
      commands: ['index', 'who', 'graph', 'query'],
      example: 'saripati index hasil/ -o indeks-3/ -j 1',
      parse: wholeNumber(1, 1024),
    },
  ],
  timeoutMs: [
    {
      flags: '--timeout-ms <n>',
      help: 'time limit for one record in one stage of the analysis, in milliseconds',
      fallback: `${TIMEOUT_MS}`,
      commands: [...WORKING, ...ANALYSING],
      example: 'saripati records.jsonl --timeout-ms 10000',
      parse: wholeNumber(1, 999_999_999),
    },
  ],
  workerMemory: [
    {
      flags: '--worker-memory <MB>',
      help: 'heap size of one worker in MB',
      fallback: `${WORKER_MEGABYTES}`,
      commands: WORKING,
      example: 'saripati records.jsonl -j 2 --worker-memory 1024',
      parse: wholeNumber(16, 999_999),
    },
  ],
  unordered: [
    {
      flags: '--unordered',
      help: 'with --jobs: print documents as they are finished, not in input order',
      commands: ['analyze'],
      example: 'saripati records.jsonl -j 2 --unordered',
    },
  ],
};

/** The part of the flags that the worker pool takes, but for the number of workers. */
export function poolOptions({ timeoutMs = TIMEOUT_MS, workerMemory = WORKER_MEGABYTES }: Flags): { readonly timeoutMs: number; readonly memoryMb: number } {
  return { timeoutMs, memoryMb: workerMemory };
}
