import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { appendFile, open, readFile, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { type Digest, digestOf } from '../digest.ts';
import { writing } from './disk.ts';
import type { Layout } from './layout.ts';
import type { Shard } from './shards.ts';

/** What a result depends on: only a run with the same key may go on with it. */
export type RunKey = Readonly<Record<string, unknown>>;

/** The record that stands next: of which input, where in it, and how many records after that place are done. Where an input is not of lines, `line` counts its records, from 1. */
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

/** A finished shard, and where the run stands after it. */
export interface JournalEntry {
  readonly shard: Shard;
  readonly next: Position;
  /** Bytes of the list of inputs and of the error file that belong to the finished part. */
  readonly inputBytes: number;
  readonly errorBytes: number;
}

/** Where an earlier run stopped. */
export type Journal = readonly JournalEntry[];

const START: Position = { input: 0, line: 1, byteOffset: 0, skip: 0, records: 0, errors: 0, read: null };

/** Where the next run begins. */
export function nextPosition(journal: Journal): Position {
  return journal.at(-1)?.next ?? START;
}

/** A line and its checksum: one that was torn by a power cut is told from a whole one. */
function seal(value: unknown): string {
  const json = JSON.stringify(value);
  return `${createHash('sha256').update(json).digest('hex').slice(0, 16)} ${json}\n`;
}

function unseal<T>(line: string): T | null {
  const json = line.slice(17);
  return seal(JSON.parse(json || 'null')) === `${line}\n` ? JSON.parse(json) : null;
}

function whole<T>(line: string): T | null {
  try {
    return unseal<T>(line);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
}

const pathOf = (layout: Layout): string => join(layout.folder, layout.journal);

async function appendSynced(path: string, text: string): Promise<void> {
  await appendFile(path, text);
  const handle = await open(path, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Begins a journal. */
export function beginJournal(layout: Layout, key: RunKey): Promise<void> {
  return writing(() => appendSynced(pathOf(layout), seal(key)));
}

/** Notes a finished shard, for good. */
export function noteShard(layout: Layout, entry: JournalEntry): Promise<void> {
  return writing(() => appendSynced(pathOf(layout), seal(entry)));
}

async function stands({ shard }: JournalEntry, layout: Layout): Promise<boolean> {
  for (const { path, bytes, sha256 } of shard.files) {
    const file = join(layout.folder, path);
    if (!existsSync(file)) return false;
    const found = await digestOf(file);
    if (found.bytes !== bytes || found.sha256 !== sha256) return false;
  }
  return true;
}

/** The fields in which two keys differ. */
export function differences(a: RunKey, b: RunKey): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => JSON.stringify(a[name]) !== JSON.stringify(b[name])).sort();
}

/** What is left of an earlier run: its key, and the finished shards that stand as they were noted. `null` when there is none. */
export async function readJournal(layout: Layout): Promise<{ readonly key: RunKey; readonly journal: Journal } | null> {
  const path = pathOf(layout);
  if (!existsSync(path)) return null;
  const lines = (await readFile(path, 'utf8')).split('\n');
  const key = whole<RunKey>(lines[0] ?? '');
  if (key === null) return null;
  const journal: JournalEntry[] = [];
  let length = Buffer.byteLength(`${lines[0]}\n`);
  for (const line of lines.slice(1)) {
    const entry = whole<JournalEntry>(line);
    if (entry === null || !(await stands(entry, layout))) break;
    journal.push(entry);
    length += Buffer.byteLength(`${line}\n`);
  }
  await writing(() => truncate(path, length));
  return { key, journal };
}
