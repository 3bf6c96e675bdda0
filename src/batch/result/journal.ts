import { createReadStream, existsSync } from 'node:fs';
import { appendFile, readFile, rename, rm, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { RepeatedLine } from '../../boilerplate/repeated/learn.ts';
import { type Digest, digestOf } from '../digest.ts';
import { type Check, isCount, isRecord, listOf, orNull, shapeOf } from '../earlier/shape.ts';
import type { PlacedEntry } from '../reading/source.ts';
import { type Layout, temporary } from './layout.ts';
import { syncFile, writeWhole, writing } from './lock/disk.ts';
import { isDigest, isPlacedEntry, isRepeatedLine, isShard } from './read-back.ts';
import { seal, unsealed } from './seal.ts';
import type { Shard, ShardFile } from './shards.ts';

/** What a result depends on: only a run with the same key may go on with it. */
export type RunKey = Readonly<Record<string, unknown>>;

/** The record that is next: of which input, where in it, and how many records after that place are done. Where an input is not of lines, `line` counts its records, from 1. */
export interface Position {
  readonly input: number;
  readonly line: number;
  readonly byteOffset: number;
  readonly skip: number;
  /** Records and errors of this input that are done. */
  readonly records: number;
  readonly errors: number;
  /** How much of the input had been read, and its hash. */
  readonly read: Digest | null;
}

/** Where a run is after a shard. */
interface Progress {
  readonly next: Position;
  /** Bytes of the list of inputs, of the error file and of the fingerprints that belong to the finished part. */
  readonly inputBytes: number;
  readonly errorBytes: number;
  readonly fingerprintBytes: number;
}

/** A finished shard, and where the run is after it. */
export interface JournalEntry extends Progress {
  readonly shard: Shard;
}

/** The finished result that an incremental run adds to, and the inputs that it adds, in order; their numbers go on after those of the result. */
export interface Addition extends Progress {
  readonly shards: readonly Shard[];
  readonly added: readonly PlacedEntry[];
  /** How many records the shards have that are made again, in order; those after them are as large as usual. */
  readonly bounds: readonly number[];
}

/** What a run begins with besides its key. */
export interface Head {
  /** What is added to a finished result; `null` for a run of its own. */
  readonly addition: Addition | null;
  /** Lines that were learnt before the run; `null` where none were asked for. */
  readonly repeated: readonly RepeatedLine[] | null;
}

/** Where an earlier run stopped. */
export interface Journal extends Progress, Pick<Head, 'repeated'> {
  readonly shards: readonly Shard[];
  /** The inputs of an incremental run; `null` for all that the command names. */
  readonly added: readonly PlacedEntry[] | null;
  readonly bounds: readonly number[];
}

const START: Position = { input: 0, line: 1, byteOffset: 0, skip: 0, records: 0, errors: 0, read: null };

/** The journal of a run that has just begun. */
export const EMPTY_JOURNAL: Journal = { shards: [], next: START, inputBytes: 0, errorBytes: 0, fingerprintBytes: 0, added: null, bounds: [], repeated: null };
const NO_HEAD: Head = { addition: null, repeated: null };

const isPosition = shapeOf<Position>({
  input: isCount,
  line: isCount,
  byteOffset: isCount,
  skip: isCount,
  records: isCount,
  errors: isCount,
  read: orNull(isDigest),
});
const PROGRESS = { next: isPosition, inputBytes: isCount, errorBytes: isCount, fingerprintBytes: isCount };
const isEntry: Check<JournalEntry> = shapeOf<JournalEntry>({ ...PROGRESS, shard: isShard });
const isLearnt = shapeOf<Pick<Journal, 'repeated'>>({ repeated: listOf(isRepeatedLine) });
const isAddition: Check<Addition> = shapeOf<Addition>({ ...PROGRESS, shards: listOf(isShard), added: listOf(isPlacedEntry), bounds: listOf(isCount) });

const pathOf = (layout: Layout): string => join(layout.folder, layout.journal);

async function appendSynced(path: string, text: string): Promise<void> {
  await appendFile(path, text);
  await syncFile(path);
}

/** The first lines of a journal. */
function headOf(key: RunKey, { addition, repeated }: Head): string {
  return seal(key) + (repeated ? seal({ repeated }) : '') + (addition ? seal(addition) : '');
}

/** Begins a journal, whole or not at all. */
export function beginJournal(layout: Layout, key: RunKey, head: Head = NO_HEAD): Promise<void> {
  return writing(() => writeWhole(pathOf(layout), temporary(layout, layout.journal), headOf(key, head)));
}

/** Notes a shard, for good, before its files get their names. */
export function noteShard(layout: Layout, entry: JournalEntry): Promise<void> {
  return writing(() => appendSynced(pathOf(layout), seal(entry)));
}

async function has(path: string, { bytes, sha256 }: Digest): Promise<boolean> {
  if (!existsSync(path)) return false;
  const found = await digestOf(path);
  return found.bytes === bytes && found.sha256 === sha256;
}

/** True when the file is as it was noted; one that had not got its name yet gets it. */
async function stands(file: ShardFile, layout: Layout): Promise<boolean> {
  const [path, partial] = [join(layout.folder, file.path), temporary(layout, file.path)];
  if (await has(path, file)) return true;
  if (existsSync(path) && !layout.single) return false;
  if (!(await has(partial, file))) return false;
  await rename(partial, path);
  return true;
}

/** The fields in which two keys differ. */
export function differences(a: RunKey, b: RunKey): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => JSON.stringify(a[name]) !== JSON.stringify(b[name])).sort();
}

/** All that a journal says. */
export interface Written extends Head {
  readonly key: RunKey;
  readonly entries: readonly JournalEntry[];
}

/** True when an unfinished run has a journal here. Only its first line is read. */
export async function isJournal(layout: Layout): Promise<boolean> {
  if (!existsSync(pathOf(layout))) return false;
  for await (const line of createInterface({ input: createReadStream(pathOf(layout)) })) return unsealed(line, isRecord) !== null;
  return false;
}

/** Reads a journal up to the first line that is not whole; `null` when there is none, or when the file is not one of ours. */
export async function readJournal(layout: Layout): Promise<Written | null> {
  const path = pathOf(layout);
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) return null;
  const [first = '', ...lines] = (await readFile(path, 'utf8')).split('\n');
  const key = unsealed(first, isRecord);
  if (key === null) return null;
  const repeated = unsealed(lines[0] ?? '', isLearnt)?.repeated ?? null;
  if (repeated) lines.shift();
  const addition = unsealed(lines[0] ?? '', isAddition);
  if (addition) lines.shift();
  const entries: JournalEntry[] = [];
  for (const line of lines) {
    const entry = unsealed(line, isEntry);
    if (entry === null) break;
    entries.push(entry);
  }
  return { key, addition, repeated, entries };
}

/** The entries before the first whose files are not as they were noted. */
async function standing(entries: readonly JournalEntry[], layout: Layout): Promise<JournalEntry[]> {
  const kept: JournalEntry[] = [];
  for (const entry of entries) {
    for (const file of entry.shard.files) if (!(await stands(file, layout))) return kept;
    kept.push(entry);
  }
  return kept;
}

/** Cuts the journal after the last shard that stands as it was noted, and gives where the run goes on. Rejects with `OutputError`. */
export function cutBack(layout: Layout, { key, addition, repeated, entries }: Written): Promise<Journal> {
  return writing(async () => {
    const kept = await standing(entries, layout);
    const head = headOf(key, { addition, repeated });
    await truncate(pathOf(layout), Buffer.byteLength(head + kept.map(seal).join('')));
    const { next, inputBytes, errorBytes, fingerprintBytes } = kept.at(-1) ?? addition ?? EMPTY_JOURNAL;
    const earlier = layout.single && kept.length > 0 ? [] : (addition?.shards ?? []);
    return {
      shards: [...earlier, ...kept.map(({ shard }) => shard)],
      next,
      inputBytes,
      errorBytes,
      fingerprintBytes,
      added: addition?.added ?? null,
      bounds: addition?.bounds.slice(kept.length) ?? [],
      repeated,
    };
  });
}

/** Removes the journal of a run that has finished. */
export function removeJournal(layout: Layout): Promise<void> {
  return writing(() => rm(pathOf(layout), { force: true }));
}
