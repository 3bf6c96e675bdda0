import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole, writing } from './disk.ts';
import { type Layout, type ShardFormat, temporary } from './layout.ts';
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
  readonly shards: readonly Shard[];
  /** Only in parts of a plan. */
  readonly part?: PartOf;
}

/** Hex SHA-256 of a text. */
export function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Writes the manifest: the result is finished. */
export function writeManifest(layout: Layout, manifest: Manifest): Promise<void> {
  return writing(() => writeWhole(join(layout.folder, layout.manifest), temporary(layout, layout.manifest), `${JSON.stringify(manifest, null, 2)}\n`));
}

const isManifest = (value: unknown): value is Manifest =>
  typeof value === 'object' && value !== null && 'schema' in value && value.schema === 'saripati-manifest/1' && 'shards' in value && 'inputs' in value;

/** The manifest of a finished result; `null` when there is none, or none that can be read. */
export async function readManifest(layout: Layout): Promise<Manifest | null> {
  const path = join(layout.folder, layout.manifest);
  if (!existsSync(path)) return null;
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    return isManifest(value) ? value : null;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
}
