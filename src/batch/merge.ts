import { NDJSON } from '../output/formats/open.ts';
import { Ledger } from './dedup/ledger.ts';
import { PartStamps } from './dedup/part-stamps.ts';
import { earlierIn } from './earlier/earlier.ts';
import { Refusal } from './errors/refusal.ts';
import { realPathOf } from './guard.ts';
import { openPool } from './pool.ts';
import { clear, type Mode } from './prepare.ts';
import { joinedInputs, type Part, partsOf, recordsOf } from './reading/pieces/parts.ts';
import { finishList, GrowingFile } from './result/growing.ts';
import { beginJournal, EMPTY_JOURNAL, noteShard, removeJournal } from './result/journal.ts';
import { type Layout, temporary } from './result/layout.ts';
import { locked, type StillOurs } from './result/lock/lock.ts';
import { type Manifest, writeManifest } from './result/manifest.ts';
import { type Shard, type ShardFile, type ShardSize, ShardWriter, type TableMaker } from './result/shards.ts';

/** What `mergeResults` is to do. */
export interface MergeOptions {
  readonly folders: readonly string[];
  readonly layout: Layout;
  readonly size: ShardSize;
  readonly mode: Mode;
}

const LF = 0x0a;
const TABLES_MB = 2048;
const ERROR_MARK = Buffer.from('{"schema":"saripati-error/1"');

interface Joining {
  /** Called where a shard is full. */
  readonly cut: () => Promise<void>;
  /** Returns a document as it is in the whole result, `null` where that is as it is. */
  readonly stamp: (line: Uint8Array) => Promise<Uint8Array | null>;
}

/** Writes whole lines into shards as a run writes its records. */
async function addLines(writer: ShardWriter, bytes: Uint8Array, { cut, stamp }: Joining): Promise<void> {
  let from = 0;
  let [records, errors] = [0, 0];
  for (let start = 0; start < bytes.length; ) {
    if (writer.isFull({ records, bytes: start - from })) {
      await writer.write(bytes.subarray(from, start), records, errors);
      await cut();
      [from, records, errors] = [start, 0, 0];
    }
    const end = bytes.indexOf(LF, start) + 1;
    if (end === 0) throw new Refusal('a part does not end with a line end');
    const line = bytes.subarray(start, end);
    const failed = ERROR_MARK.equals(line.subarray(0, ERROR_MARK.length));
    const changed = failed ? null : await stamp(line);
    if (changed) {
      await writer.write(bytes.subarray(from, start), records, errors);
      await writer.write(changed, 1, 0);
      [from, records, errors] = [end, 0, 0];
    } else {
      records++;
      if (failed) errors++;
    }
    start = end;
  }
  await writer.write(bytes.subarray(from), records, errors);
}

async function writeInputs(parts: readonly Part[], layout: Layout): Promise<ShardFile> {
  const file = await GrowingFile.open(temporary(layout, layout.inputs), 0);
  let count = 0;
  for await (const line of joinedInputs(parts)) {
    await file.add(line);
    count++;
  }
  await file.sync();
  await file.close();
  return { path: layout.inputs, rows: count, ...(await finishList(layout, layout.inputs)) };
}

/** Nothing but a worker has the Parquet writer. */
const tablesInWorker: TableMaker = async (...shard) => {
  const settings = { options: {}, date: null, most: 0, fields: {}, printing: NDJSON, digests: false, dedup: null };
  const pool = await openPool(settings, { jobs: 1, timeoutMs: Number.MAX_SAFE_INTEGER, memoryMb: TABLES_MB });
  try {
    return await pool.makeTables(...shard);
  } finally {
    await pool.close();
  }
};

/** Throws `Refusal` when the merged result would take the place of one of its parts. */
async function guardParts({ folders, layout, mode }: MergeOptions): Promise<void> {
  const out = await realPathOf(layout.folder);
  for (const folder of folders)
    if (!layout.single && (await realPathOf(folder)) === out) throw new Refusal(`${folder} is one of the parts and is not written to`);
  await clear(await earlierIn(layout), layout, mode);
}

async function merge(wanted: MergeOptions, stillOurs: StillOurs): Promise<Manifest> {
  const { folders, layout, size } = wanted;
  const parts = await partsOf(folders);
  await guardParts(wanted);
  await beginJournal(layout, { merge: folders });
  const writer = new ShardWriter({ layout, size, earlier: [], bounds: [], makeTables: tablesInWorker });
  const mode = parts[0]?.manifest.dedup?.mode ?? null;
  const ledger = mode && (await Ledger.open(temporary(layout, layout.fingerprints), 0, true));
  const shards: Shard[] = [];
  const cut = async (): Promise<void> => {
    const shard = await writer.finish((whole) => noteShard(layout, { ...EMPTY_JOURNAL, shard: whole }));
    if (shard) shards.push(shard);
    stillOurs();
  };
  try {
    for (const part of parts) {
      const stamps = ledger && new PartStamps(part, ledger);
      const joining: Joining = { cut, stamp: async (line) => stamps?.next(line) ?? null };
      for await (const bytes of recordsOf(part)) await addLines(writer, bytes, joining);
      await stamps?.end();
    }
    await cut();
  } finally {
    await writer.discard();
    await ledger?.file.sync();
    await ledger?.file.close();
  }
  const inputs = await writeInputs(parts, layout);
  const told = mode && ledger && { dedup: { mode, found: ledger.found }, fingerprints: await ledger.finish(layout) };
  const { version, options, repeated } = parts[0]?.manifest ?? { version: '', options: {} };
  const sum = (of: 'records' | 'errors'): number => shards.reduce((total, shard) => total + shard[of], 0);
  const manifest: Manifest = {
    schema: 'saripati-manifest/1',
    version,
    options,
    format: layout.format,
    shardSize: layout.single ? null : size,
    records: sum('records'),
    errors: sum('errors'),
    inputs,
    ...told,
    shards,
    ...(repeated && { repeated }),
  };
  await writeManifest(layout, manifest);
  await removeJournal(layout);
  return manifest;
}

/** Joins the results of all shards of a plan into what one run would have made, byte for byte. Rejects with `Refusal` or `OutputError`. */
export function mergeResults(options: MergeOptions): Promise<Manifest> {
  return locked(options.layout, (stillOurs) => merge(options, stillOurs));
}
