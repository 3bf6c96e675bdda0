import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf } from './digest.ts';
import type { Layout } from './result/layout.ts';
import { listsIn, readManifest } from './result/manifest.ts';
import type { ShardFile } from './result/shards.ts';

async function faultOf({ path, bytes, sha256 }: ShardFile, folder: string): Promise<string | null> {
  const file = join(folder, path);
  if (!existsSync(file)) return `${path}: is missing`;
  const found = await digestOf(file).catch((error: NodeJS.ErrnoException) => error);
  if (found instanceof Error) return `${path}: cannot be read (${found.code})`;
  if (found.bytes !== bytes) return `${path}: has ${found.bytes} bytes, not ${bytes}`;
  return found.sha256 === sha256 ? null : `${path}: has other bytes (SHA-256 ${found.sha256}, not ${sha256})`;
}

/** What in a result is not as its manifest says, one line each; nothing when all is well. */
export async function verifyResult(layout: Layout): Promise<string[]> {
  const manifest = await readManifest(layout);
  if (manifest === null) return [`${layout.manifest}: missing: this is not a finished result`];
  const files = [...listsIn(manifest), ...manifest.shards.flatMap((shard) => shard.files)];
  const faults: string[] = [];
  for (const file of files) {
    const fault = await faultOf(file, layout.folder);
    if (fault !== null) faults.push(fault);
  }
  const named = new Set([layout.manifest, layout.lock, ...files.map(({ path }) => path)]);
  const extra = layout.single ? [] : (await readdir(layout.folder)).filter((name) => !named.has(name)).sort();
  return [...faults, ...extra.map((name) => `${name}: is not in the manifest`)];
}
