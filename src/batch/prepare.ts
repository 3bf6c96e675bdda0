import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Addend, additionTo, type Told } from './earlier/addition.ts';
import { type Earlier, earlierIn, openList, removeEarlier, setAside } from './earlier/earlier.ts';
import { guardContent } from './errors/file.ts';
import { Refusal } from './errors/refusal.ts';
import { beginJournal, cutBack, differences, EMPTY_JOURNAL, type Journal, type RunKey } from './result/journal.ts';
import { type Layout, temporary } from './result/layout.ts';
import { makeFolder, writing } from './result/lock/disk.ts';
import { listsIn } from './result/manifest.ts';

/** What is done about an earlier result in the same place. */
export type Mode = 'new' | 'resume' | 'overwrite';

/** Where a run begins. */
export interface Begun {
  readonly journal: Journal;
  /** What is said of the inputs of a finished result; `null` for a run of its own. */
  readonly told: Told | null;
  /** Files that were damaged, and are put aside. */
  readonly damaged: readonly string[];
}

async function begin({ layout, key, learn }: Preparation): Promise<Begun> {
  const repeated = await learn();
  await beginJournal(layout, key, { addition: null, repeated });
  return { journal: { ...EMPTY_JOURNAL, repeated }, told: null, damaged: [] };
}

/** A run that was cut off after its last shard may have given its lists their names already. */
async function reopenLists(layout: Layout): Promise<void> {
  for (const name of [layout.inputs, layout.fingerprints]) {
    const [list, partial] = [openList(layout, name), temporary(layout, name)];
    if (list !== partial) await copyFile(list, partial);
  }
}

async function goOn(earlier: Earlier, layout: Layout, key: RunKey): Promise<Begun> {
  const { written } = earlier;
  if (written === null) throw new RangeError('there is no run to continue');
  const changed = differences(written.key, key);
  if (changed.length > 0) throw new Refusal(`the run in ${layout.folder} was started with different ${changed.join(' and ')}; --overwrite starts over`);
  const journal = await cutBack(layout, written);
  const whole = journal.shards.length - (written.addition?.shards.length ?? 0);
  const doubtful = written.entries.slice(whole).flatMap(({ shard }) => shard.files);
  const damaged = layout.single ? [] : await setAside({ ...earlier, files: doubtful }, layout);
  await reopenLists(layout);
  return { journal, told: null, damaged };
}

/** Adds to a finished result, once all of it that stands has been looked at. */
async function add(earlier: Earlier, { layout, key }: Preparation, { addition, told }: Addend): Promise<Begun | Told> {
  if (addition === null) return told;
  const doubtful = earlier.manifest?.shards.slice(addition.shards.length).flatMap(({ files }) => files) ?? [];
  const damaged = await setAside({ ...earlier, files: doubtful }, layout);
  for (const { path } of earlier.manifest ? listsIn(earlier.manifest) : []) await copyFile(join(layout.folder, path), temporary(layout, path));
  const repeated = earlier.manifest?.repeated ?? null;
  await beginJournal(layout, key, { addition, repeated });
  return { journal: { ...addition, repeated }, told, damaged };
}

/** What `prepare` needs to know of a run. */
export interface Preparation extends Omit<Parameters<typeof additionTo>[0], 'manifest'> {
  readonly key: RunKey;
  readonly mode: Mode;
  /** Learns from the inputs, where that is asked for; called only by a run that begins. */
  readonly learn: () => Promise<Journal['repeated']>;
}

async function resume(earlier: Earlier, preparation: Preparation): Promise<Begun | Told> {
  const { layout, key } = preparation;
  const [foreign] = earlier.foreign;
  if (foreign !== undefined) throw new Refusal(`${join(layout.folder, foreign)} is in the way: it does not belong to an earlier run`);
  if (earlier.written) return goOn(earlier, layout, key);
  const { manifest } = earlier;
  if (manifest === null) return begin(preparation);
  return add(earlier, preparation, await additionTo({ ...preparation, manifest }));
}

/**
 * Makes the place of a result ready: gives where the run begins or goes on, or what is said of a finished result with nothing to add.
 * Throws `Refusal` when there is something that would be lost or mixed up.
 */
export function prepare(preparation: Preparation): Promise<Begun | Told> {
  const { layout, mode, errorFile } = preparation;
  return writing(async () => {
    await makeFolder(layout.folder);
    const earlier = await earlierIn(layout);
    await guardContent(errorFile, earlier, mode === 'new');
    if (mode === 'resume') return resume(earlier, preparation);
    await clear(earlier, layout, mode);
    return begin(preparation);
  });
}

/** Makes sure that a run which starts over meets nothing of an earlier one, or anything else. */
export async function clear(earlier: Earlier, layout: Layout, mode: Mode): Promise<void> {
  if (mode === 'overwrite') return removeEarlier(earlier, layout);
  const [first] = earlier.names;
  if (first !== undefined) throw new Refusal(`${join(layout.folder, first)} is in the way: --resume continues an earlier run, --overwrite starts over`);
}
