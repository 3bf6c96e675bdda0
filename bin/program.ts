import { createRequire } from 'node:module';
import { workerData } from 'node:worker_threads';
import type { createWorker } from '../src/batch/workers/work.ts';
import type { LinesOfArticle } from '../src/boilerplate/repeated/lines.ts';
import { main } from '../src/cli/main.ts';
import { FAULT } from '../src/cli/world.ts';

/** Runs the command line. */
export function run(): void {
  const { stdout, env } = process;
  let told = false;
  /** Standard input and error are getters: opening them costs start-up time, and most runs read files and fail in nothing. */
  const world = {
    stdout,
    env,
    get stderr() {
      // Whoever reads the messages may go away (`2>&1 | head`): the run goes on without them.
      if (!told) process.stderr.on('error', () => undefined);
      told = true;
      return process.stderr;
    },
    get stdin() {
      return process.stdin;
    },
  };
  process.on('uncaughtException', (error) => {
    world.stderr.write(`saripati: this is a bug in saripati, please report it\n${error.stack ?? error}\n`);
    process.exit(FAULT);
  });
  void main(process.argv.slice(2), world).then((code) => {
    process.exitCode = code;
    // What is still open (an input that rests, idle handles) must not keep the process once the system has all output.
    stdout.write('', () => (told ? process.stderr.write('', () => process.exit()) : process.exit()));
  });
}

type Work = ReturnType<typeof createWorker>;
interface Task {
  readonly batch: Parameters<Work>[0];
  readonly clock: Int32Array;
}

const openWork = async (): Promise<Work> => (await import('../src/batch/workers/work.ts')).createWorker(workerData);
let work: Promise<Work> | undefined;

/** What the pool calls in a worker thread, once a batch. */
export async function answer({ batch, clock }: Task): Promise<Awaited<ReturnType<Work>>> {
  work ??= openWork();
  return (await work)(batch, clock);
}

/** What the pool calls in a worker thread before a run that learns from its archive, once a batch. */
export const survey = async ({ batch, clock }: Task): Promise<LinesOfArticle[]> =>
  (await import('../src/batch/workers/survey.ts')).surveyBatch(batch, clock, workerData);

/** What the pool calls in a worker thread, once a shard that is written as Parquet. */
export const makeTables = async ({ spool, tables, first }: { spool: string; tables: readonly string[]; first: number }): Promise<readonly number[]> =>
  (await import('../src/batch/result/tables.ts')).makeTables(spool, tables, first);

/** The library. It is a part of the program's file: apart, the package would hold the analysis twice. */
export const library = (): typeof import('../src/index.ts') => createRequire(import.meta.url)('../src/index.ts');
