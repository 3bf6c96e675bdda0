import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import type { LinesOfArticle } from '../boilerplate/repeated/lines.ts';
import type { Failure } from '../document/problem.ts';
import type { Answer, Batch, Piece, WorkerSettings } from './reading/pieces/piece.ts';
import type { TableMaker } from './result/shards.ts';
import { failedAnswer, oneByOne } from './workers/solo.ts';
import { tooLong } from './workers/time-limit.ts';
import { newClock, watch } from './workers/watch.ts';
import { openDocuments } from './workers/writer.ts';

/** How the pool treats its workers. */
export interface PoolOptions {
  readonly jobs: number;
  /** Milliseconds that one record may take. */
  readonly timeoutMs: number;
  /** Heap of one worker, in MB. */
  readonly memoryMb: number;
}

/** Worker threads that answer batches; a record that hangs or kills its worker is answered with an error record. */
export interface Pool {
  /** Never rejects for a record's sake. */
  readonly answer: (batch: Batch) => Promise<Answer>;
  /** Reads the articles of a batch for `RepeatedLines`; one that hangs or kills its worker is left out with those of its piece. */
  readonly survey: (batch: Batch) => Promise<readonly LinesOfArticle[]>;
  /** Makes the tables of a shard in a worker, too. */
  readonly makeTables: TableMaker;
  readonly close: () => Promise<void>;
}

/** The workers do not work at all; no record is to blame. */
export class WorkersFailed extends Error {
  constructor(cause: unknown) {
    super(`the workers cannot work: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/**
 * Room for young objects in one worker, in MB: what an article leaves behind dies with it, and V8's own measure, 48, makes two workers
 * hold 90 MB more without being faster (measured on the 23 MB of the raw news).
 */
const YOUNG_MB = 8;
/** How much a worker's heap may grow before it is cleared, in percent of what lived on; V8's own measure lets it grow to four times. */
const GROWTH = 50;
const WORKER = fileURLToPath(new URL('../../bin/worker.cjs', import.meta.url));

/** Why a batch came back without an answer. */
class Fallen extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}

/** What comes of work in a worker; where the worker fell, what `instead` gives. */
async function orFallen<T>(work: Promise<T>, instead: (error: Fallen) => T | Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof Fallen)) throw error;
    return instead(error);
  }
}

function whyFallen(error: unknown, { memoryMb }: PoolOptions): Failure {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return { code: 'batch/worker-died', message: `the worker ran out of memory (${memoryMb} MB) at this record` };
  return { code: 'batch/worker-died', message: `the worker died at this record: ${error instanceof Error ? error.message : String(error)}` };
}

/** Asks for a whole batch, and where that fails (`null`) for its pieces; those that fail, too, are left out. */
function pieceByPiece(ask: (batch: Batch) => Promise<readonly LinesOfArticle[] | null>): Pool['survey'] {
  return async (batch) => {
    const whole = await ask(batch);
    if (whole !== null) return whole;
    const parts: LinesOfArticle[] = [];
    for (const piece of batch) parts.push(...((await ask([piece])) ?? []));
    return parts;
  };
}

/** Starts the workers. They read and analyse; this thread only cuts, sends and collects. */
export async function openPool(settings: WorkerSettings, options: PoolOptions): Promise<Pool> {
  const { Piscina } = await import('piscina');
  const writer = await openDocuments(settings.printing);
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
  const pool = new Piscina({
    filename: WORKER,
    name: 'answer',
    minThreads: options.jobs,
    maxThreads: options.jobs,
    workerData: settings,
    resourceLimits: { maxOldGenerationSizeMb: options.memoryMb, maxYoungGenerationSizeMb: YOUNG_MB },
    recordTiming: false,
    workerHistogram: false,
  });
  const underWay = new Set<AbortController>();
  let failure: WorkersFailed | null = null;
  pool.on('error', (error) => {
    failure = new WorkersFailed(error);
    for (const abort of underWay) abort.abort();
  });
  const once = async <R>(name: 'answer' | 'survey', batch: Batch): Promise<R> => {
    const clock = newClock();
    const abort = new AbortController();
    underWay.add(abort);
    const stop = watch(clock, options.timeoutMs, () => abort.abort());
    try {
      return await pool.run({ batch: batch.map(({ read: _, ...piece }) => piece), clock }, { signal: abort.signal, name });
    } catch (error) {
      if (failure) throw failure;
      if (clock[0] === 0) throw new WorkersFailed(error);
      throw new Fallen(abort.signal.aborted ? tooLong(options.timeoutMs) : whyFallen(error, options));
    } finally {
      stop();
      underWay.delete(abort);
    }
  };
  const alone = (piece: Piece): Promise<Answer> => orFallen<Answer>(once('answer', [piece]), ({ failure: why }) => failedAnswer(piece, why, writer.failure));
  const answer = (batch: Batch): Promise<Answer> => orFallen<Answer>(once('answer', batch), () => oneByOne(batch, alone));
  const surveyed = (batch: Batch): Promise<readonly LinesOfArticle[] | null> => orFallen<readonly LinesOfArticle[] | null>(once('survey', batch), () => null);
  const makeTables: TableMaker = (spool, tables, first) => pool.run({ spool, tables, first }, { name: 'makeTables' });
  return { answer, survey: pieceByPiece(surveyed), makeTables, close: () => pool.destroy() };
}
