import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { isGzip, isZstd, refusalOf } from '../input/bytes/head.ts';
import { withoutPacking } from '../input/bytes/packing.ts';
import { utf16Of } from '../input/bytes/utf16.ts';
import { formatFor } from '../input/formats/format-for.ts';
import { jsonlFormat } from '../input/formats/jsonl.ts';
import { failureOf } from '../input/read.ts';
import { type Entry, walk } from '../input/walk.ts';
import { InputChanged } from './reading/meter.ts';
import { type PlannedInput, Sharer } from './reading/sharer.ts';
import type { PlacedEntry, Range } from './reading/source.ts';
import { Refusal } from './refusal.ts';
import { sha256Of } from './result/manifest.ts';

/** How an archive is shared out: what each shard reads, in order. Says nothing of how it is analysed. */
export interface Plan {
  readonly schema: 'saripati-plan/1';
  readonly version: string;
  /** The input format, as `--input` says it. */
  readonly input: string;
  readonly bytes: number;
  readonly shards: readonly { readonly bytes: number; readonly inputs: readonly PlannedInput[] }[];
}

/** What `makePlan` is to do. */
export interface PlanOptions {
  readonly paths: readonly string[];
  readonly shards: number;
  readonly input: string;
  readonly version: string;
  readonly skipped: () => void;
}

/** True for JSON lines that lie on the disk as they are read; what is packed or no text stays whole. */
async function canBeCut(entry: Entry, input: string): Promise<boolean> {
  if (entry.kind !== 'file' || formatFor(entry.path, input) !== jsonlFormat || withoutPacking(entry.path) !== entry.path) return false;
  try {
    for await (const head of createReadStream(entry.path)) return !isGzip(head) && !isZstd(head) && utf16Of(head) === null && refusalOf(head) === null;
  } catch (error) {
    failureOf(error);
  }
  return false;
}

const sizeOf = (entry: Entry): number => (entry.kind === 'file' ? entry.size : 0);

/** Shares inputs out into shards of about the same size. Rejects with `Refusal` for what cannot be planned. */
export async function makePlan({ paths, shards, input, version, skipped }: PlanOptions): Promise<Plan> {
  const entries: Entry[] = [];
  for await (const entry of walk(paths, skipped)) {
    if (entry.kind === 'stream') throw new Refusal(`${entry.path} can be read only once and cannot be shared out; give files`);
    entries.push(entry);
  }
  const total = entries.reduce((sum, entry) => sum + sizeOf(entry), 0);
  const sharer = new Sharer(total, shards);
  for (const entry of entries) {
    if (await canBeCut(entry, input)) await sharer.addLines(entry.path, sizeOf(entry));
    else sharer.add({ path: entry.path, bytes: sizeOf(entry), ...(entry.kind === 'failure' && { failure: entry.failure }) }, sizeOf(entry));
  }
  return { schema: 'saripati-plan/1', version, input, bytes: total, shards: sharer.shards };
}

const isPlan = (value: unknown): value is Plan => typeof value === 'object' && value !== null && 'schema' in value && value.schema === 'saripati-plan/1';

/** Reads a plan. Rejects with `Refusal` when the file holds none. */
export async function readPlan(path: string): Promise<{ readonly plan: Plan; readonly sha256: string }> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(`the plan ${path} cannot be read: ${error.code}`);
  });
  try {
    const value: unknown = JSON.parse(text);
    if (isPlan(value)) return { plan: value, sha256: sha256Of(text) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new Refusal(`${path} is no plan of saripati`);
}

function rangeOf({ range, bytes, sha256 }: PlannedInput): { readonly range?: Range } {
  return range && sha256 ? { range: { line: range.line, byteOffset: range.start, end: range.end, whole: { bytes, sha256 } } } : {};
}

async function sizeOnDisk(path: string): Promise<number | null> {
  const found = await stat(path).catch(() => null);
  return found?.size ?? null;
}

/** The inputs of a shard (from 1), in order. Throws `InputChanged` when one has another size than when it was planned. */
export async function* shardEntries(plan: Plan, shard: number): AsyncGenerator<PlacedEntry> {
  for (const [input, planned] of (plan.shards[shard - 1]?.inputs ?? []).entries()) {
    const { path, bytes, failure } = planned;
    if (failure) yield { kind: 'failure', path, failure, input };
    else if ((await sizeOnDisk(path)) !== bytes) throw new InputChanged(path);
    else yield { kind: 'file', path, size: bytes, input, ...rangeOf(planned) };
  }
}
