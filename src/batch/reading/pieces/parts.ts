import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { parsed } from '../../earlier/shape.ts';
import { Refusal } from '../../errors/refusal.ts';
import { differences } from '../../result/journal.ts';
import { type Layout, layoutOf } from '../../result/layout.ts';
import { type Manifest, type PartOf, readManifest } from '../../result/manifest.ts';
import { isInputLine } from '../../result/read-back.ts';
import type { InputLine } from '../../tracker.ts';
import { verifyResult } from '../../verify.ts';
import { lineBlocks } from './blocks.ts';

/** A part of a plan, with where it lies. */
export interface Part {
  readonly layout: Layout;
  readonly manifest: Manifest;
  readonly part: PartOf;
}

const BLOCK_BYTES = 1 << 20;

async function partAt(folder: string): Promise<Part> {
  const layout = layoutOf(folder, 'ndjson');
  const manifest = await readManifest(layout);
  if (manifest === null) throw new Refusal(`${folder} is not a finished result`);
  if (!manifest.part) throw new Refusal(`${folder} is not the result of a plan's shard`);
  if (manifest.format === 'parquet') throw new Refusal(`${folder} is Parquet: only shards written as ndjson or ndjson.gz can be merged`);
  const [fault] = await verifyResult(layout);
  if (fault !== undefined) throw new Refusal(`${folder}: ${fault}`);
  return { layout, manifest, part: manifest.part };
}

function identityOf({ manifest, part }: Part): Readonly<Record<string, unknown>> {
  return { plan: part.plan, 'number of shards': part.of, version: manifest.version, options: manifest.options, dedup: manifest.dedup?.mode ?? null };
}

/** The parts in the order of the plan. Throws `Refusal` unless they are all shards of one plan, each once. */
export async function partsOf(folders: readonly string[]): Promise<Part[]> {
  const parts: Part[] = [];
  for (const folder of folders) parts.push(await partAt(folder));
  parts.sort((a, b) => a.part.shard - b.part.shard);
  const [first] = parts;
  if (!first) throw new Refusal('there is nothing to merge');
  for (const other of parts) {
    const [difference] = differences(identityOf(first), identityOf(other));
    if (difference !== undefined) throw new Refusal(`${other.layout.folder} and ${first.layout.folder} differ in ${difference}`);
  }
  const missing = Array.from({ length: first.part.of }, (_, k) => k + 1).find((number, k) => parts[k]?.part.shard !== number);
  if (missing !== undefined || parts.length !== first.part.of) throw new Refusal(`shard ${missing ?? '?'} of the plan is missing, or a shard is given twice`);
  return parts;
}

/** A part's records in blocks of whole lines. */
export async function* recordsOf({ layout, manifest }: Part): AsyncGenerator<Uint8Array> {
  for (const { files } of manifest.shards) {
    const raw = createReadStream(join(layout.folder, files[0]?.path ?? ''), { highWaterMark: BLOCK_BYTES });
    const stream = manifest.format === 'ndjson.gz' ? raw.pipe(createGunzip()) : raw;
    for await (const { bytes } of lineBlocks(stream, { target: BLOCK_BYTES, most: Number.MAX_SAFE_INTEGER, from: { line: 1, byteOffset: 0 } })) yield bytes;
  }
}

async function* inputLines(parts: readonly Part[]): AsyncGenerator<InputLine> {
  for (const { layout } of parts) {
    const lines = createInterface({ input: createReadStream(join(layout.folder, layout.inputs)), crlfDelay: Number.POSITIVE_INFINITY });
    for await (const text of lines) {
      const line = parsed(text, isInputLine);
      if (line === null) throw new Refusal(`${layout.folder}: ${layout.inputs} is not a list of inputs`);
      yield line;
    }
  }
}

/** The lines of inputs of all parts, those of the parts of one file joined into one. Throws `Refusal` at a line that is none. */
export async function* joinedInputs(parts: readonly Part[]): AsyncGenerator<InputLine> {
  let [records, errors] = [0, 0];
  for await (const { part, ...line } of inputLines(parts)) {
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
