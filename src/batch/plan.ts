import { readFile, stat } from 'node:fs/promises';
import type { RepeatedLine } from '../boilerplate/repeated/learn.ts';
import { onDisk } from '../input/on-disk.ts';
import type { Entry } from '../input/walk.ts';
import { type Check, isCount, isHash, isText, listOf, oneOf, optional, parsed, shapeOf } from './earlier/shape.ts';
import { Refusal } from './errors/refusal.ts';
import { type LeftOut, walkInputs } from './reading/inputs.ts';
import { InputChanged } from './reading/meter.ts';
import { isPlainLines } from './reading/pieces/cuttable.ts';
import { type PlannedInput, Sharer } from './reading/pieces/sharer.ts';
import type { PlacedEntry, Range } from './reading/source.ts';
import { sha256Of } from './result/manifest.ts';
import { isRepeatedLine } from './result/read-back.ts';

/** How an archive is shared out: what each shard reads, in order. Says nothing of how it is analysed. */
export interface Plan {
  readonly schema: 'saripati-plan/1';
  readonly version: string;
  /** The input format, as `--input` says it. */
  readonly input: string;
  readonly bytes: number;
  /** Lines that are in many articles of one outlet; only where they were to be learnt. */
  readonly repeated?: readonly RepeatedLine[] | undefined;
  readonly shards: readonly { readonly bytes: number; readonly inputs: readonly PlannedInput[] }[];
}

/** What `makePlan` is to do. */
export interface PlanOptions {
  readonly paths: readonly string[];
  readonly shards: number;
  readonly input: string;
  readonly version: string;
  readonly leftOut: LeftOut;
  /** Learns from the inputs, where that is asked for. */
  readonly learn: (entries: () => AsyncIterable<PlacedEntry>) => Promise<readonly RepeatedLine[] | null>;
}

const sizeOf = (entry: Entry): number => (entry.kind === 'file' ? entry.size : 0);

async function* placed(entries: readonly Entry[]): AsyncGenerator<PlacedEntry> {
  for (const [input, entry] of entries.entries()) yield { ...entry, input };
}

/** Shares inputs out into shards of about the same size. Rejects with `Refusal` for what cannot be planned. */
export async function makePlan({ paths, shards, input, version, leftOut, learn }: PlanOptions): Promise<Plan> {
  const entries: Entry[] = [];
  for await (const entry of walkInputs(paths, leftOut)) {
    if (entry.kind === 'stream') throw new Refusal(`${entry.path} can be read only once, so it cannot be split into shards; give files`);
    entries.push(entry);
  }
  const total = entries.reduce((sum, entry) => sum + sizeOf(entry), 0);
  const sharer = new Sharer(total, shards);
  for (const entry of entries) {
    if (await isPlainLines(entry, input)) await sharer.addLines(entry.path, sizeOf(entry));
    else sharer.add({ path: entry.path, bytes: sizeOf(entry), ...(entry.kind === 'failure' && { failure: entry.failure }) }, sizeOf(entry));
  }
  const repeated = await learn(() => placed(entries));
  return { schema: 'saripati-plan/1', version, input, bytes: total, ...(repeated && { repeated }), shards: sharer.shards };
}

const isPlannedRange = shapeOf<NonNullable<PlannedInput['range']>>({ start: isCount, end: isCount, line: isCount });
const isFailure = shapeOf<NonNullable<PlannedInput['failure']>>({ code: isText, message: isText, byteOffset: optional(isCount), bytes: optional(isCount) });
const isPlannedInput: Check<PlannedInput> = (value): value is PlannedInput =>
  shapeOf<Planned>({ path: isText, bytes: isCount, range: optional(isPlannedRange), sha256: optional(isHash), failure: optional(isFailure) })(value) &&
  (value.range === undefined || (value.sha256 !== undefined && value.range.start < value.range.end && value.range.end <= value.bytes && value.range.line > 0));
type Planned = { readonly [Name in keyof PlannedInput]-?: PlannedInput[Name] | undefined } & Pick<PlannedInput, 'path' | 'bytes'>;
const isPlan: Check<Plan> = shapeOf<Plan>({
  schema: oneOf(['saripati-plan/1']),
  version: isText,
  input: isText,
  bytes: isCount,
  repeated: optional(listOf(isRepeatedLine)),
  shards: listOf(shapeOf<Plan['shards'][number]>({ bytes: isCount, inputs: listOf(isPlannedInput) })),
});

/** Reads a plan. Rejects with `Refusal` when the file holds none. */
export async function readPlan(path: string): Promise<{ readonly plan: Plan; readonly sha256: string }> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(`the plan ${path} cannot be read: ${error.code === 'ENOENT' ? 'there is no such file' : error.code}`);
  });
  const plan = parsed(text, isPlan);
  if (plan === null) throw new Refusal(`${path} is not a saripati plan`);
  return { plan, sha256: sha256Of(text) };
}

function rangeOf({ range, bytes, sha256 }: PlannedInput): { readonly range?: Range } {
  return range && sha256 ? { range: { line: range.line, byteOffset: range.start, end: range.end, whole: { bytes, sha256 } } } : {};
}

async function sizeOnDisk(path: string): Promise<number | null> {
  const found = await stat(onDisk(path)).catch(() => null);
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
