import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { digestOf } from '../batch/digest.ts';
import { Refusal } from '../batch/errors/refusal.ts';
import { realPathOf } from '../batch/guard.ts';
import { makeFolder, syncFile, writing } from '../batch/result/lock/disk.ts';
import { sha256Of } from '../batch/result/manifest.ts';
import type { ShardFile } from '../batch/result/shards.ts';
import { VERSION } from '../version.ts';
import { type BuildOptions, buildTables } from './build.ts';
import { INDEX_FILE, type Indexed, type IndexFile, readIndexFile } from './index-file.ts';
import { type Result, resultsAt } from './results.ts';

/** An index that is wanted. */
export interface MakeOptions extends BuildOptions {
  readonly results: readonly string[];
  readonly folder: string;
  readonly overwrite: boolean;
}

/** What came of it: `made` is false where the index was of these results already. */
export interface Made {
  readonly made: boolean;
  readonly index: IndexFile;
}

const indexed = ({ manifest }: Result): Indexed => ({
  version: manifest.version,
  options: sha256Of(JSON.stringify(manifest.options)),
  inputs: manifest.inputs.sha256,
  records: manifest.records,
  errors: manifest.errors,
});

/** Throws `Refusal` when the index would lie in a result, or in the place of one. */
async function guardResults(folder: string, results: readonly Result[]): Promise<void> {
  const real = await realPathOf(resolve(folder));
  for (const { path, layout } of results) {
    const own = await realPathOf(resolve(layout.folder));
    if (real === own || (!layout.single && real.startsWith(own + sep)))
      throw new Refusal(`${folder} is inside the result ${path}; an index needs a folder of its own`);
  }
}

/** Throws `Refusal` when something in the folder is not as its index says, and would be lost. */
async function guardEarlier(folder: string, earlier: IndexFile | null, overwrite: boolean): Promise<void> {
  const names = existsSync(folder) ? (await readdir(folder)).sort() : [];
  const listed = new Map(earlier?.files.map((file) => [file.path, file]));
  for (const name of names) {
    if (earlier !== null && name === INDEX_FILE) continue;
    const file = listed.get(name);
    const found = file && (await digestOf(join(folder, name)));
    if (!file || found?.sha256 !== file.sha256) throw new Refusal(`${join(folder, name)} is in the way: it does not belong to the index, or was changed since`);
  }
  if (names.length > 0 && !overwrite) throw new Refusal(`${folder} holds an index of other results; --overwrite replaces it`);
}

async function filesIn(folder: string, rows: ReadonlyMap<string, number>): Promise<ShardFile[]> {
  const files: ShardFile[] = [];
  for (const [path, count] of rows) {
    await syncFile(join(folder, path));
    files.push({ path, rows: count, ...(await digestOf(join(folder, path))) });
  }
  return files;
}

/** Puts a whole folder in the place of another, or of none. */
async function swap(fresh: string, folder: string, earlier: IndexFile | null): Promise<void> {
  if (earlier === null) {
    if (existsSync(folder)) await rmdir(folder);
    return rename(fresh, folder);
  }
  const old = `${fresh}-old`;
  await rename(folder, old);
  await rename(fresh, folder);
  for (const { path } of earlier.files) await rm(join(old, path), { force: true });
  await rm(join(old, INDEX_FILE), { force: true });
  await rmdir(old);
}

/**
 * Makes an index of results, whole or not at all. Rejects with `Refusal` for what are not results, or where something is in the way; with
 * `DatabaseError` or `OutputError` where it cannot be made: then what was there stays as it was.
 */
export async function makeIndex({ results: paths, folder, overwrite, ...options }: MakeOptions): Promise<Made> {
  const results = await resultsAt(paths);
  const earlier = await readIndexFile(folder);
  const wanted = { schema: 'saripati-index/1', version: VERSION, results: results.map(indexed) } as const;
  if (earlier && JSON.stringify({ ...earlier, files: [] }) === JSON.stringify({ ...wanted, files: [] })) return { made: false, index: earlier };
  await guardResults(folder, results);
  await guardEarlier(folder, earlier, overwrite);
  const place = resolve(folder);
  return writing(async () => {
    await makeFolder(dirname(place));
    const fresh = await mkdtemp(join(dirname(place), `.${basename(place)}-`));
    try {
      const index: IndexFile = { ...wanted, files: await filesIn(fresh, await buildTables(results, fresh, options)) };
      await writeFile(join(fresh, INDEX_FILE), `${JSON.stringify(index, null, 2)}\n`);
      await syncFile(join(fresh, INDEX_FILE));
      await chmod(fresh, 0o777 & ~process.umask());
      await swap(fresh, place, earlier);
      return { made: true, index };
    } finally {
      await rm(fresh, { recursive: true, force: true });
    }
  });
}
