import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../batch/errors/refusal.ts';
import { type Layout, layoutOf } from '../batch/result/layout.ts';
import { type Manifest, readManifest } from '../batch/result/manifest.ts';
import type { Shard } from '../batch/result/shards.ts';

/** A finished result, and where it lies. */
export interface Result {
  readonly path: string;
  readonly layout: Layout;
  readonly manifest: Manifest;
}

/** Throws `Refusal` when a file is not as large as the manifest says; only `verify` reads them whole. */
async function checkSizes({ path, layout, manifest }: Result): Promise<void> {
  for (const file of [manifest.inputs, ...manifest.shards.flatMap(({ files }) => files)]) {
    const found = await stat(join(layout.folder, file.path)).catch(() => null);
    if (found?.size !== file.bytes)
      throw new Refusal(`${path}: ${file.path} ${found ? 'does not match the manifest' : 'is missing'}; saripati verify shows what differs`);
  }
}

/** The results of `batch` or `merge` at the paths: folders, or single files. Throws `Refusal` for what is none, is not finished or is damaged. */
export async function resultsAt(paths: readonly string[]): Promise<Result[]> {
  const results: Result[] = [];
  for (const path of paths) {
    const layout = layoutOf(path, 'ndjson');
    const manifest = await readManifest(layout);
    if (manifest === null) throw new Refusal(`${path} is not a finished result of saripati batch`);
    const result = { path, layout, manifest };
    await checkSizes(result);
    results.push(result);
  }
  return results;
}

/** The path of a shard's table, by what its file is called: `entities-00003.parquet` is `entities`. */
export function filesOf({ layout }: Result, { files }: Shard): ReadonlyMap<string, string> {
  return new Map(files.map(({ path }) => [/^(?<table>[a-z]{1,20})-\d/u.exec(path)?.groups?.['table'] ?? 'part', join(layout.folder, path)]));
}
