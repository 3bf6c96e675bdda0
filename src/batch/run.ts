import type { RepeatedLine } from '../boilerplate/repeated/learn.ts';
import type { ErrorRecord } from '../output/types.ts';
import { Collector, type Counts, type RunFiles } from './collector.ts';
import type { DuplicateCounts } from './dedup/duplicates.ts';
import { Ledger } from './dedup/ledger.ts';
import type { DedupMode } from './dedup/mode.ts';
import { digestOf } from './digest.ts';
import type { Told } from './earlier/addition.ts';
import { guardInputs } from './guard.ts';
import { openPool, type Pool, type PoolOptions } from './pool.ts';
import { type Begun, type Mode, prepare } from './prepare.ts';
import type { WorkerSettings } from './reading/pieces/piece.ts';
import { remainingPieces } from './reading/remaining.ts';
import type { PlacedEntry, ReadOptions } from './reading/source.ts';
import { finishList, GrowingFile } from './result/growing.ts';
import { type Journal, type RunKey, removeJournal } from './result/journal.ts';
import { type Layout, temporary } from './result/layout.ts';
import { locked, type StillOurs } from './result/lock/lock.ts';
import { type AnalysisOptions, type PartOf, readManifest, writeManifest } from './result/manifest.ts';
import { type ShardSize, ShardWriter } from './result/shards.ts';
import { SurveyStopped, surveyLines } from './survey.ts';
import { answersTo } from './workers/answers.ts';

/** A batch run, all decisions made. */
export interface BatchRun {
  readonly layout: Layout;
  readonly size: ShardSize;
  readonly mode: Mode;
  /** What the documents depend on; with the inputs as they were named, the key of the journal. */
  readonly version: string;
  readonly options: AnalysisOptions;
  readonly named: unknown;
  readonly part: PartOf | null;
  /** Lines that a plan has learnt, `learn` to learn them first, or `null` for none. */
  readonly repeated: readonly RepeatedLine[] | 'learn' | null;
  /** How duplicates are told; `null` where they are not. */
  readonly dedup: DedupMode | null;
  readonly entries: () => AsyncIterable<PlacedEntry>;
  readonly read: ReadOptions;
  readonly settings: WorkerSettings;
  readonly pool: PoolOptions;
  /** Where error records are written to, too. */
  readonly errorFile: string | null;
  /** The run stops at so many. */
  readonly maxErrors: number;
  readonly stop: AbortSignal;
  readonly failed: (record: ErrorRecord) => void;
  readonly progress: (counts: Counts) => void;
}

/** How a run ended. `stopped`: it can be resumed. */
export interface Outcome extends Counts {
  readonly end: 'done' | 'already-done' | 'stopped' | 'too-many-errors';
  readonly shards: number;
  /** Duplicates in the result; `null` where nobody asked for them. */
  readonly duplicates: DuplicateCounts | null;
  /** What became of the inputs and shards of the finished result that was there; `null` when there was none. */
  readonly told: Told | null;
  /** Files that had other bytes than they were written with, and were put aside. */
  readonly damaged: readonly string[];
}

async function openFiles({ layout, errorFile, dedup, part }: BatchRun, journal: Journal): Promise<RunFiles> {
  const { inputBytes, errorBytes, fingerprintBytes } = journal;
  const ledger = dedup && (await Ledger.open(temporary(layout, layout.fingerprints), fingerprintBytes, part === null));
  const inputs = await GrowingFile.open(temporary(layout, layout.inputs), inputBytes);
  return { inputs, ledger, errors: errorFile === null ? null : await GrowingFile.open(errorFile, errorBytes) };
}

async function finish(run: BatchRun, { repeated }: Journal, collector: Collector, { inputs, errors, ledger }: RunFiles): Promise<void> {
  const { layout, version, options, size, part, errorFile, dedup } = run;
  await collector.cut();
  await inputs.sync();
  await errors?.sync();
  await ledger?.file.sync();
  const list = await finishList(layout, layout.inputs);
  const told = dedup && ledger && { dedup: { mode: dedup, found: ledger.found }, fingerprints: await ledger.finish(layout) };
  const { counts, shards, inputCount } = collector;
  await writeManifest(layout, {
    schema: 'saripati-manifest/1',
    version,
    options,
    format: layout.format,
    shardSize: layout.single ? null : size,
    records: counts.records,
    errors: counts.errors,
    inputs: { path: layout.inputs, rows: inputCount, ...list },
    ...told,
    shards,
    ...(repeated && { repeated }),
    ...(part && { part }),
    ...(errorFile !== null && { errorFile: await digestOf(errorFile) }),
  });
  await removeJournal(layout);
}

/** A run whose place is made ready. */
interface Ready extends Begun {
  readonly stillOurs: StillOurs;
}

/** Takes answers until there are no more, or one must not go on; says how it ended. */
async function collect(run: BatchRun, pool: Pool, collector: Collector, { journal, stillOurs }: Ready): Promise<Outcome['end']> {
  const pieces = remainingPieces(run.entries, journal, run);
  for await (const answered of answersTo(pieces, pool, { jobs: run.pool.jobs, unordered: false, stop: run.stop })) {
    stillOurs();
    await collector.take(answered);
    run.progress(collector.counts);
    if (collector.counts.errors >= run.maxErrors) return 'too-many-errors';
  }
  return run.stop.aborted ? 'stopped' : 'done';
}

async function runFrom(run: BatchRun, begun: Ready, pool: Pool): Promise<Outcome> {
  const { journal, told, damaged } = begun;
  const files = await openFiles(run, journal);
  const writer = new ShardWriter({ layout: run.layout, size: run.size, earlier: journal.shards, bounds: journal.bounds, makeTables: pool.makeTables });
  const collector = new Collector({ layout: run.layout, journal, writer, files, failed: run.failed });
  try {
    const end = await collect(run, pool, collector, begun);
    if (end === 'done') await finish(run, journal, collector, files);
    return { end, ...collector.counts, shards: collector.shards.length, duplicates: files.ledger?.found ?? null, told, damaged };
  } finally {
    await writer.discard();
    await files.inputs.close();
    await files.ledger?.file.close();
    await files.errors?.close();
  }
}

/** What the run begins with having learnt. */
async function learn(run: BatchRun): Promise<readonly RepeatedLine[] | null> {
  return run.repeated === 'learn' ? surveyLines(run) : run.repeated;
}

/** The settings of the workers, with what was learnt. */
function settingsOf({ settings }: BatchRun, { repeated }: Journal): WorkerSettings {
  return repeated ? { ...settings, options: { ...settings.options, repeatedLines: repeated } } : settings;
}

const NOTHING_BEGUN: Outcome = { end: 'stopped', records: 0, errors: 0, bytes: 0, shards: 0, duplicates: null, told: null, damaged: [] };

async function begin(run: BatchRun, stillOurs: StillOurs): Promise<Outcome> {
  const { layout, version, options, named, part, size, errorFile, entries, read, mode } = run;
  const key: RunKey = {
    version,
    options,
    inputs: named,
    format: layout.format,
    'shard size': size,
    'error file': errorFile,
    'part of a plan': part,
    'learnt boilerplate': run.repeated !== null,
    dedup: run.dedup,
  };
  const begun = await prepare({ layout, key, mode, entries, read, errorFile, learn: () => learn(run) });
  if (!('journal' in begun)) {
    const manifest = await readManifest(layout);
    const { records = 0, errors = 0, shards = [] } = manifest ?? {};
    return { end: 'already-done', records, errors, bytes: 0, shards: shards.length, duplicates: manifest?.dedup?.found ?? null, told: begun, damaged: [] };
  }
  const pool = await openPool(settingsOf(run, begun.journal), run.pool);
  try {
    return await runFrom(run, { ...begun, stillOurs }, pool);
  } finally {
    await pool.close();
  }
}

async function guarded(run: BatchRun): Promise<Outcome> {
  await guardInputs(run);
  try {
    return await locked(run.layout, (stillOurs) => begin(run, stillOurs));
  } catch (error) {
    if (error instanceof SurveyStopped) return NOTHING_BEGUN;
    throw error;
  }
}

/**
 * Runs a batch to its end, or to where it must stop. Rejects with `Refusal` when it cannot begin, `InputChanged` when it
 * cannot go on, `OutputError` when the result cannot be written; what was finished stays and can be resumed.
 */
export function runBatch(run: BatchRun): Promise<Outcome> {
  return guarded(run);
}
