import { createReadStream, existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ledgerBytes } from '../dedup/ledger.ts';
import { digestOf } from '../digest.ts';
import { Refusal } from '../errors/refusal.ts';
import { entryAgain, positionAfter } from '../reading/again.ts';
import { checkSame } from '../reading/remaining.ts';
import { type Changes, changesSince, type Since } from '../reading/since.ts';
import type { PlacedEntry, ReadOptions } from '../reading/source.ts';
import { type Addition, differences, type RunKey } from '../result/journal.ts';
import type { Layout } from '../result/layout.ts';
import type { Manifest } from '../result/manifest.ts';
import { isInputLine } from '../result/read-back.ts';
import type { Shard } from '../result/shards.ts';
import type { InputLine } from '../tracker.ts';
import { isAsListed } from './earlier.ts';
import { parsed } from './shape.ts';

/** What is added to a finished result (`null`: nothing), and what is said of it. */
export interface Addend {
  readonly addition: Addition | null;
  readonly told: Told;
}

/** What became of a finished result's inputs and shards. */
export interface Told extends Changes {
  /** Shards that were missing or damaged and are made again, with those after them. */
  readonly again: number;
}

interface Wanted {
  readonly layout: Layout;
  readonly manifest: Manifest;
  readonly key: RunKey;
  readonly entries: () => AsyncIterable<PlacedEntry>;
  readonly read: ReadOptions;
  /** The file of error records, if one is asked for. */
  readonly errorFile: string | null;
}

/** What a result says it was made with, under the names that the key of a run has. */
function madeWith({ version, options, format, shardSize, part, repeated, dedup }: Manifest, { single }: Layout, key: RunKey): RunKey {
  return {
    version,
    options,
    format,
    'shard size': single ? key['shard size'] : shardSize,
    'part of a plan': part ?? null,
    'learnt boilerplate': repeated !== undefined,
    dedup: dedup?.mode ?? null,
  };
}

function refuseOthers({ layout, manifest, key }: Wanted): void {
  const made = madeWith(manifest, layout, key);
  const asked = Object.fromEntries(Object.keys(made).map((name) => [name, key[name]]));
  const changed = differences(made, asked);
  if (changed.length === 0) return;
  throw new Refusal(`the finished result in ${layout.folder} was made with different ${changed.join(' and ')}; --overwrite rebuilds it`);
}

/** The list of inputs of a finished result. Throws `Refusal` when it does not match the manifest: then nobody knows what the records are of. */
async function listOf({ layout, manifest: { inputs } }: Wanted): Promise<InputLine[]> {
  const path = join(layout.folder, inputs.path);
  const found = await digestOf(path).catch(() => null);
  const lines: InputLine[] = [];
  if (found?.sha256 === inputs.sha256) {
    for (const text of (await readFile(path, 'utf8')).split('\n').slice(0, -1)) {
      const line = parsed(text, isInputLine);
      if (line) lines.push(line);
    }
  }
  if (found?.sha256 !== inputs.sha256 || lines.length !== inputs.rows) throw new Refusal(`${path} is missing or damaged; --overwrite rebuilds the result`);
  return lines;
}

async function isWhole({ files }: Shard, layout: Layout): Promise<boolean> {
  for (const file of files) if (!(await isAsListed(file, layout))) return false;
  return true;
}

/** The shards before the first that is missing or damaged. */
async function wholeShards({ layout, manifest: { shards } }: Wanted): Promise<readonly Shard[]> {
  for (const [k, shard] of shards.entries()) if (!(await isWhole(shard, layout))) return shards.slice(0, k);
  return shards;
}

/** The inputs of a shard of a plan are what the plan says, and nothing is added to them. */
async function unchanged(lines: readonly InputLine[], { entries }: Wanted): Promise<Since> {
  for await (const entry of entries()) await checkSame(entry, lines[entry.input]);
  return { entries: [], changes: { unchanged: lines.length, fresh: 0, grown: 0, changed: 0, gone: 0 } };
}

/** How many bytes of the error file are of the first `errors` records that failed. Throws `Refusal` when the file is not as the result left it. */
async function errorBytes({ manifest, errorFile }: Wanted, errors: number): Promise<number> {
  const size = errorFile !== null && existsSync(errorFile) ? (await stat(errorFile)).size : 0;
  if (errorFile === null || size === 0) return 0;
  if (manifest.errorFile?.sha256 !== (await digestOf(errorFile)).sha256)
    throw new Refusal(`${errorFile} already exists and is not the error file of this result: name another file`);
  if (errors === manifest.errors) return size;
  let bytes = 0;
  let left = errors;
  for await (const line of createInterface({ input: createReadStream(errorFile), crlfDelay: Number.POSITIVE_INFINITY }))
    if (left-- > 0) bytes += Buffer.byteLength(`${line}\n`);
  return bytes;
}

/** How many bytes of the list of fingerprints are of the shards that stand. Throws `Refusal` when the list does not match the manifest. */
async function fingerprintBytes({ layout, manifest: { fingerprints, records, errors } }: Wanted, shards: readonly Shard[]): Promise<number> {
  if (fingerprints === undefined) return 0;
  const path = join(layout.folder, fingerprints.path);
  if (!(await isAsListed(fingerprints, layout))) throw new Refusal(`${path} is missing or damaged; --overwrite rebuilds the result`);
  const told = shards.reduce((sum, shard) => sum + shard.records - shard.errors, 0);
  return told === records - errors ? fingerprints.bytes : ledgerBytes(path, told);
}

/** What a finished result lacks: new, grown and changed inputs, and shards that are missing or damaged. Its inputs are read and hashed, its shards too. */
export async function additionTo(wanted: Wanted): Promise<Addend> {
  const { manifest, key, entries, read } = wanted;
  refuseOthers(wanted);
  const lines = await listOf(wanted);
  const shards = await wholeShards(wanted);
  const since = key['part of a plan'] ? await unchanged(lines, wanted) : await changesSince(lines, entries(), read);
  const told: Told = { ...since.changes, again: manifest.shards.length - shards.length };
  if (told.again === 0 && since.entries.length === 0) return { addition: null, told };
  const begin = told.again === 0 ? positionAfter([], []) : positionAfter(shards, lines);
  const next = told.again === 0 ? { ...begin, input: lines.length } : begin;
  const again: PlacedEntry[] = [];
  for (const [k, line] of lines.slice(next.input).entries()) again.push(await entryAgain(line, next.input + k));
  const start = again[0]?.range;
  const inputBytes = lines.slice(0, next.input).reduce((sum, line) => sum + Buffer.byteLength(`${JSON.stringify(line)}\n`), 0);
  const errors = shards.reduce((sum, shard) => sum + shard.errors, 0);
  const from = start ? { line: start.line, byteOffset: start.byteOffset } : {};
  const bounds = wanted.layout.single ? [] : manifest.shards.slice(shards.length).map(({ records }) => records);
  const added = [...again, ...since.entries];
  const bytes = { inputBytes, errorBytes: await errorBytes(wanted, errors), fingerprintBytes: await fingerprintBytes(wanted, shards) };
  return { addition: { shards, next: { ...next, ...from }, ...bytes, added, bounds }, told };
}
