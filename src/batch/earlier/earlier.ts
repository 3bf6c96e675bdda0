import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf } from '../digest.ts';
import { Refusal } from '../errors/refusal.ts';
import { readJournal, type Written } from '../result/journal.ts';
import { isOurs, type Layout, temporary } from '../result/layout.ts';
import { listsIn, type Manifest, readManifest } from '../result/manifest.ts';
import type { ShardFile } from '../result/shards.ts';

/** What an earlier run left in the place of a result, by what its own lists say. */
export interface Earlier {
  /** All that a new run would meet, sorted. */
  readonly names: readonly string[];
  readonly written: Written | null;
  readonly manifest: Manifest | null;
  /** The files that the lists name, with size and hash. */
  readonly files: readonly ShardFile[];
  /** The lists themselves, and files under temporary names that a run with a journal was writing. */
  readonly own: readonly string[];
  /** Anything else that is in the way, sorted. */
  readonly foreign: readonly string[];
}

/** Names in the folder that a result must not meet; of a single file, those that it would take. */
async function namesIn(layout: Layout): Promise<string[]> {
  const { folder, single, lock, manifest, inputs, fingerprints, journal, shard } = layout;
  const names = existsSync(folder) ? await readdir(folder) : [];
  const taken = [...shard(0), manifest, inputs, fingerprints, journal].flatMap((name) => [name, `.${name}.partial`]);
  return names.filter((name) => name !== lock && !name.startsWith(`${lock}.`) && (!single || taken.includes(name))).sort();
}

/** True for a temporary name that a run may have been writing when it ended. */
const isTemporary = ({ single }: Layout, name: string): boolean => name.endsWith('.partial') && (single || isOurs(name));

/** The journal's own temporary name: a run may end before its first journal has its name. */
const isBegunJournal = ({ journal }: Layout, name: string): boolean => name === `.${journal}.partial`;

/** Looks at what is there. Nothing is changed. */
export async function earlierIn(layout: Layout): Promise<Earlier> {
  const [written, manifest, names] = [await readJournal(layout), await readManifest(layout), await namesIn(layout)];
  const shards = [...(manifest?.shards ?? []), ...(written?.addition?.shards ?? []), ...(written?.entries.map(({ shard }) => shard) ?? [])];
  const files = [...shards.flatMap((shard) => shard.files), ...(manifest ? listsIn(manifest) : [])];
  const listed = new Set(files.map(({ path }) => path));
  const own = names.filter(
    (name) =>
      (manifest && name === layout.manifest) ||
      isBegunJournal(layout, name) ||
      (written && ([layout.journal, layout.inputs, layout.fingerprints].includes(name) || isTemporary(layout, name))) ||
      (!layout.single && name.endsWith(DAMAGED)),
  );
  return { names, written, manifest, files, own, foreign: names.filter((name) => !own.includes(name) && !listed.has(name)) };
}

/** True if a listed file is there with the bytes that the list says. */
export async function isAsListed({ path, bytes, sha256 }: ShardFile, { folder }: Layout): Promise<boolean> {
  const found = await digestOf(join(folder, path)).catch(() => null);
  return found?.bytes === bytes && found.sha256 === sha256;
}

/** Listed files that are there and have other bytes than every list says. */
async function changedFiles({ files }: Earlier, layout: Layout): Promise<string[]> {
  const whole = new Set<string>();
  const there = files.filter(({ path }) => existsSync(join(layout.folder, path)));
  for (const file of there) if (!whole.has(file.path) && (await isAsListed(file, layout))) whole.add(file.path);
  return [...new Set(there.map(({ path }) => path))].filter((path) => !whole.has(path)).sort();
}

/** Removes what an earlier run wrote: only what its lists name, and only with the bytes they say. Throws `Refusal`, and removes nothing, when there is anything else. */
export async function removeEarlier(earlier: Earlier, layout: Layout): Promise<void> {
  const [changed] = await changedFiles(earlier, layout);
  if (changed !== undefined)
    throw new Refusal(`${join(layout.folder, changed)} was changed since saripati wrote it, so it is not removed: move it away if you do not need it`);
  const [foreign] = earlier.foreign;
  if (foreign !== undefined) throw new Refusal(`${join(layout.folder, foreign)} is in the way: no saripati result lists it, so it is not removed`);
  const own = earlier.own.filter((name) => !name.endsWith(DAMAGED));
  for (const name of new Set([...earlier.files.map(({ path }) => path), ...own])) await rm(join(layout.folder, name), { force: true });
}

/** What a damaged file is called once it is put aside. */
export const DAMAGED = '.damaged';

/** Puts listed files aside that have other bytes than they were written with, so that they can be made again; gives their names. */
export async function setAside(earlier: Earlier, layout: Layout): Promise<string[]> {
  const changed = await changedFiles(earlier, layout);
  for (const name of changed) {
    const to = join(layout.folder, `${name}${DAMAGED}`);
    if (existsSync(to)) throw new Refusal(`${to} is in the way: ${name} is damaged and would be kept under that name`);
    await rename(join(layout.folder, name), to);
  }
  return changed;
}

/** A list as it is written: that of a run which was cut off at its very end may have got its name already. */
export function openList(layout: Layout, list: string): string {
  const [partial, final] = [temporary(layout, list), join(layout.folder, list)];
  return !existsSync(partial) && existsSync(final) ? final : partial;
}
