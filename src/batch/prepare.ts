import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from './refusal.ts';
import { writing } from './result/disk.ts';
import { beginJournal, differences, type Journal, type RunKey, readJournal } from './result/journal.ts';
import { isOurs, type Layout, temporary } from './result/layout.ts';
import { readManifest } from './result/manifest.ts';

/** What is done about an earlier result in the same place. */
export type Mode = 'new' | 'resume' | 'overwrite';

/** What the folder holds besides this run's own lock. */
async function namesIn({ folder, lock }: Layout): Promise<string[]> {
  return existsSync(folder) ? (await readdir(folder)).filter((name) => name !== lock) : [];
}

function ownNames({ single, manifest, inputs, journal, shard }: Layout): (name: string) => boolean {
  if (!single) return isOurs;
  const own = [...shard(0), manifest, inputs, journal].flatMap((name) => [name, `.${name}.partial`]);
  return (name) => own.includes(name);
}

/** Files of an earlier result, and others that a result folder must not hold. */
async function inTheWay(layout: Layout): Promise<string[]> {
  const names = await namesIn(layout);
  return layout.single ? names.filter(ownNames(layout)) : names;
}

async function remove(layout: Layout): Promise<void> {
  const isOwn = ownNames(layout);
  for (const name of await namesIn(layout)) if (isOwn(name)) await rm(join(layout.folder, name));
}

async function begin(layout: Layout, key: RunKey): Promise<Journal> {
  await beginJournal(layout, key);
  return [];
}

/** A run that was cut off after its last shard may have given the list of inputs its name already. */
async function reopenInputs(layout: Layout): Promise<void> {
  const [partial, final] = [temporary(layout, layout.inputs), join(layout.folder, layout.inputs)];
  if (!existsSync(partial) && existsSync(final)) await rename(final, partial);
}

async function resume(layout: Layout, key: RunKey): Promise<Journal | 'finished'> {
  const earlier = await readJournal(layout);
  if (earlier === null) {
    const manifest = await readManifest(layout);
    if (manifest === null) {
      await remove(layout);
      if ((await inTheWay(layout)).length > 0) throw new Refusal(`${layout.folder} holds files that are not of an earlier run`);
      return begin(layout, key);
    }
    const changed = differences({ version: manifest.version, options: manifest.options }, { version: key.version, options: key.options });
    if (changed.length > 0)
      throw new Refusal(`the finished result in ${layout.folder} was made with another ${changed.join(' and ')}; --overwrite makes it anew`);
    return 'finished';
  }
  const changed = differences(earlier.key, key);
  if (changed.length > 0) throw new Refusal(`the run in ${layout.folder} was begun with another ${changed.join(' and ')}; --overwrite begins anew`);
  await reopenInputs(layout);
  return earlier.journal;
}

/**
 * Makes the place of a result ready: gives the finished shards of the run that is to be gone on with, or `finished`.
 * Throws `Refusal` when there is something that would be lost or mixed up.
 */
export function prepare(layout: Layout, key: RunKey, mode: Mode): Promise<Journal | 'finished'> {
  return writing(async () => {
    await mkdir(layout.folder, { recursive: true });
    if (mode === 'resume') return resume(layout, key);
    if (mode === 'overwrite') await remove(layout);
    const [first] = await inTheWay(layout);
    if (first !== undefined) throw new Refusal(`${join(layout.folder, first)} is in the way: --resume goes on with an earlier run, --overwrite begins anew`);
    return begin(layout, key);
  });
}

/** Removes the journal of a run that has finished. */
export function removeJournal(layout: Layout): Promise<void> {
  return writing(() => rm(join(layout.folder, layout.journal), { force: true }));
}
