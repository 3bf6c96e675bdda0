import { createReadStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { NDJSON } from '../output/formats/open.ts';
import { digestOf } from './digest.ts';
import { earlierIn } from './earlier.ts';
import { realPathOf } from './guard.ts';
import { openPool } from './pool.ts';
import { clear, type Mode } from './prepare.ts';
import { lineBlocks } from './reading/blocks.ts';
import { Refusal } from './refusal.ts';
import { writing } from './result/disk.ts';
import { GrowingFile } from './result/growing.ts';
import { beginJournal, differences, EMPTY_JOURNAL, noteShard, removeJournal } from './result/journal.ts';
import { type Layout, layoutOf, temporary } from './result/layout.ts';
import { locked, type StillOurs } from './result/lock.ts';
import { type Manifest, type PartOf, readManifest, writeManifest } from './result/manifest.ts';
import { isInputLine } from './result/read-back.ts';
import { type Shard, type ShardSize, ShardWriter, type TableMaker } from './result/shards.ts';
import { parsed } from './shape.ts';
import type { InputLine } from './tracker.ts';
import { verifyResult } from './verify.ts';

/** What `mergeResults` is to do. */
export interface MergeOptions {
  readonly folders: readonly string[];
  readonly layout: Layout;
  readonly size: ShardSize;
  readonly mode: Mode;
}

/** A part of a plan, with where it lies. */
interface Part {
  readonly layout: Layout;
  readonly manifest: Manifest;
  readonly part: PartOf;
}

const LF = 0x0a;
const TABLES_MB = 2048;
const BLOCK_BYTES = 1 << 20;
const ERROR_MARK = Buffer.from('{"schema":"saripati-error/1"');

async function partAt(folder: string): Promise<Part> {
  const layout = layoutOf(folder, 'ndjson');
  const manifest = await readManifest(layout);
  if (manifest === null) throw new Refusal(`${folder} is no finished result`);
  if (!manifest.part) throw new Refusal(`${folder} is no shard of a plan`);
  if (manifest.format === 'parquet') throw new Refusal(`${folder} is Parquet: shards that are to be merged are written as ndjson or ndjson.gz`);
  const [fault] = await verifyResult(layout);
  if (fault !== undefined) throw new Refusal(`${folder}: ${fault}`);
  return { layout, manifest, part: manifest.part };
}

function identityOf({ manifest, part }: Part): Readonly<Record<string, unknown>> {
  return { plan: part.plan, 'number of shards': part.of, version: manifest.version, options: manifest.options };
}

/** The parts in the order of the plan. Throws `Refusal` unless they are all shards of one plan, each once. */
async function partsOf(folders: readonly string[]): Promise<Part[]> {
  const parts: Part[] = [];
  for (const folder of folders) parts.push(await partAt(folder));
  parts.sort((a, b) => a.part.shard - b.part.shard);
  const [first] = parts;
  if (!first) throw new Refusal('there is nothing to merge');
  for (const other of parts) {
    const [difference] = differences(identityOf(first), identityOf(other));
    if (difference !== undefined) throw new Refusal(`${other.layout.folder} was made with another ${difference} than ${first.layout.folder}`);
  }
  const missing = Array.from({ length: first.part.of }, (_, k) => k + 1).find((number, k) => parts[k]?.part.shard !== number);
  if (missing !== undefined || parts.length !== first.part.of) throw new Refusal(`shard ${missing ?? '?'} of the plan is missing, or a shard is given twice`);
  return parts;
}

async function* recordsOf({ layout, manifest }: Part): AsyncGenerator<Uint8Array> {
  for (const { files } of manifest.shards) {
    const raw = createReadStream(join(layout.folder, files[0]?.path ?? ''), { highWaterMark: BLOCK_BYTES });
    const stream = manifest.format === 'ndjson.gz' ? raw.pipe(createGunzip()) : raw;
    for await (const { bytes } of lineBlocks(stream, { target: BLOCK_BYTES, most: Number.MAX_SAFE_INTEGER, from: { line: 1, byteOffset: 0 } })) yield bytes;
  }
}

/** Writes whole lines into shards as a run writes its records; `cut` is called where one is full. */
async function addLines(writer: ShardWriter, bytes: Uint8Array, cut: () => Promise<void>): Promise<void> {
  let from = 0;
  let [records, errors] = [0, 0];
  for (let start = 0; start < bytes.length; ) {
    if (writer.isFull({ records, bytes: start - from })) {
      await writer.write(bytes.subarray(from, start), records, errors);
      await cut();
      [from, records, errors] = [start, 0, 0];
    }
    records++;
    if (ERROR_MARK.equals(bytes.subarray(start, start + ERROR_MARK.length))) errors++;
    const end = bytes.indexOf(LF, start);
    if (end < 0) throw new Refusal('a part does not end with a line end');
    start = end + 1;
  }
  await writer.write(bytes.subarray(from), records, errors);
}

async function* inputLines(parts: readonly Part[]): AsyncGenerator<InputLine> {
  for (const { layout } of parts) {
    const lines = createInterface({ input: createReadStream(join(layout.folder, layout.inputs)), crlfDelay: Number.POSITIVE_INFINITY });
    for await (const text of lines) {
      const line = parsed(text, isInputLine);
      if (line === null) throw new Refusal(`${layout.folder}: ${layout.inputs} is no list of inputs`);
      yield line;
    }
  }
}

/** Lines of inputs, those of the parts of one file joined into one. */
async function* joinedInputs(lines: AsyncIterable<InputLine>): AsyncGenerator<InputLine> {
  let [records, errors] = [0, 0];
  for await (const { part, ...line } of lines) {
    if (part === undefined) {
      yield line;
      continue;
    }
    records += line.records;
    errors += line.errors;
    if (part.end < part.whole.bytes) continue;
    yield { path: line.path, ...part.whole, records, errors };
    [records, errors] = [0, 0];
  }
}

async function writeInputs(parts: readonly Part[], layout: Layout): Promise<number> {
  const file = await GrowingFile.open(temporary(layout, layout.inputs), 0);
  let count = 0;
  for await (const line of joinedInputs(inputLines(parts))) {
    await file.add(line);
    count++;
  }
  await file.sync();
  await file.close();
  await writing(() => rename(temporary(layout, layout.inputs), join(layout.folder, layout.inputs)));
  return count;
}

/** Nothing but a worker has the Parquet writer. */
const tablesInWorker: TableMaker = async (...shard) => {
  const settings = { options: {}, date: null, most: 0, fields: {}, printing: NDJSON, digests: false };
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
  for (const folder of folders) if (!layout.single && (await realPathOf(folder)) === out) throw new Refusal(`${folder} is a part, and is not written to`);
  await clear(await earlierIn(layout), layout, mode);
}

async function merge(wanted: MergeOptions, stillOurs: StillOurs): Promise<Manifest> {
  const { folders, layout, size } = wanted;
  const parts = await partsOf(folders);
  await guardParts(wanted);
  await beginJournal(layout, { merge: folders });
  const writer = new ShardWriter({ layout, size, earlier: [], bounds: [], makeTables: tablesInWorker });
  const shards: Shard[] = [];
  const cut = async (): Promise<void> => {
    const shard = await writer.finish((whole) => noteShard(layout, { ...EMPTY_JOURNAL, shard: whole }));
    if (shard) shards.push(shard);
    stillOurs();
  };
  try {
    for (const part of parts) for await (const bytes of recordsOf(part)) await addLines(writer, bytes, cut);
    await cut();
  } finally {
    await writer.discard();
  }
  const rows = await writeInputs(parts, layout);
  const { version, options } = parts[0]?.manifest ?? { version: '', options: {} };
  const sum = (of: 'records' | 'errors'): number => shards.reduce((total, shard) => total + shard[of], 0);
  const manifest: Manifest = {
    schema: 'saripati-manifest/1',
    version,
    options,
    format: layout.format,
    shardSize: layout.single ? null : size,
    records: sum('records'),
    errors: sum('errors'),
    inputs: { path: layout.inputs, rows, ...(await digestOf(join(layout.folder, layout.inputs))) },
    shards,
  };
  await writeManifest(layout, manifest);
  await removeJournal(layout);
  return manifest;
}

/** Joins the results of all shards of a plan into what one run would have made, byte for byte. Rejects with `Refusal` or `OutputError`. */
export function mergeResults(options: MergeOptions): Promise<Manifest> {
  return locked(options.layout, (stillOurs) => merge(options, stillOurs));
}
