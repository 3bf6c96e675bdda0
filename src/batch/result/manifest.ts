import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { RepeatedLine } from '../../boilerplate/repeated/learn.ts';
import type { DuplicateCounts } from '../dedup/duplicates.ts';
import { DEDUP_MODES, type DedupMode } from '../dedup/mode.ts';
import type { Digest } from '../digest.ts';
import { type Check, isCount, isHash, isRecord, isText, listOf, oneOf, optional, orNull, parsed, shapeOf } from '../earlier/shape.ts';
import { type Layout, type ShardFormat, temporary } from './layout.ts';
import { writeWhole, writing } from './lock/disk.ts';
import { isDigest, isRepeatedLine, isShard, isShardFile } from './read-back.ts';
import type { Shard, ShardFile, ShardSize } from './shards.ts';

/** Which part of a plan a result is. */
export interface PartOf {
  /** Hex SHA-256 of the plan. */
  readonly plan: string;
  /** From 1. */
  readonly shard: number;
  readonly of: number;
}

/** What the documents of a result depend on besides the inputs. */
export type AnalysisOptions = Readonly<Record<string, unknown>>;

/** How duplicates were told. */
export interface Dedup {
  readonly mode: DedupMode;
  readonly found: DuplicateCounts | null;
}

/** `manifest.json`: what a result holds. Nothing in it depends on when, where or with how many workers it was made. */
export interface Manifest {
  readonly schema: 'saripati-manifest/1';
  readonly version: string;
  readonly options: AnalysisOptions;
  readonly format: ShardFormat;
  readonly shardSize: ShardSize | null;
  readonly records: number;
  readonly errors: number;
  /** The list of inputs: one JSON line `{ path, bytes, sha256, records, errors }` each. */
  readonly inputs: ShardFile;
  /** How duplicates were told, and how many were found; only where that was asked for. Shards of a plan tell none. */
  readonly dedup?: Dedup | undefined;
  /** What duplicates are told by. */
  readonly fingerprints?: ShardFile | undefined;
  readonly shards: readonly Shard[];
  /** The lines that were learnt before the run; only where that was asked for. */
  readonly repeated?: readonly RepeatedLine[] | undefined;
  /** Only in parts of a plan. */
  readonly part?: PartOf | undefined;
  /** The file of error records, wherever it lies; only where one was asked for. */
  readonly errorFile?: Digest | undefined;
}

/** The lists that are beside the shards. */
export function listsIn({ inputs, fingerprints }: Manifest): readonly ShardFile[] {
  return fingerprints ? [inputs, fingerprints] : [inputs];
}

/** Hex SHA-256 of a text. */
export function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Writes the manifest: the result is finished. */
export function writeManifest(layout: Layout, manifest: Manifest): Promise<void> {
  return writing(() => writeWhole(join(layout.folder, layout.manifest), temporary(layout, layout.manifest), `${JSON.stringify(manifest, null, 2)}\n`));
}

const isPartOf = shapeOf<PartOf>({ plan: isHash, shard: isCount, of: isCount });
const isSize: Check<ShardSize> = (value): value is ShardSize => isRecord(value) && (isCount(value.records) || isCount(value.bytes));
const isManifest: Check<Manifest> = shapeOf<Manifest>({
  schema: oneOf(['saripati-manifest/1']),
  version: isText,
  options: isRecord,
  format: oneOf(['ndjson', 'ndjson.gz', 'parquet']),
  shardSize: orNull(isSize),
  records: isCount,
  errors: isCount,
  inputs: isShardFile,
  shards: listOf(isShard),
  dedup: optional(shapeOf<Dedup>({ mode: oneOf(DEDUP_MODES), found: orNull(shapeOf<DuplicateCounts>({ exact: isCount, near: isCount, renamed: isCount })) })),
  fingerprints: optional(isShardFile),
  repeated: optional(listOf(isRepeatedLine)),
  part: optional(isPartOf),
  errorFile: optional(isDigest),
});

/** The manifest of a finished result; `null` when there is none, or none that can be read. */
export async function readManifest(layout: Layout): Promise<Manifest | null> {
  const path = join(layout.folder, layout.manifest);
  const found = await stat(path).catch(() => null);
  return found?.isFile() ? parsed(await readFile(path, 'utf8'), isManifest) : null;
}
