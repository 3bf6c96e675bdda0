import { readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Refusal } from '../../errors/refusal.ts';
import type { Layout } from '../layout.ts';
import { makeFolder, OutputError, writing } from './disk.ts';
import { type Holder, holderIn, isAlive, thisProcess } from './holder.ts';

/** How holders show that they run, in milliseconds. No two machines' clocks are compared. */
interface Pace {
  /** The lock file gets a new time so often. */
  readonly beat: number;
  /** A holder on another machine whose lock file keeps its time so long is gone. */
  readonly watch: number;
}

const USUAL_PACE: Pace = { beat: 5000, watch: 30_000 };
const LOOKS_PER_BEAT = 10;
/** Two that take over from a dead one at the same moment: the later one's lock stands, the earlier one sees it after so long. */
const SETTLE_MS = 200;

async function changeTime(path: string): Promise<number | null> {
  return (await stat(path).catch(() => null))?.mtimeMs ?? null;
}

/** True when the lock file gets a new time, false when it does not or goes. */
async function moves(path: string, { beat, watch }: Pace): Promise<boolean> {
  const first = await changeTime(path);
  const look = beat / LOOKS_PER_BEAT;
  for (let waited = 0; waited < watch; waited += look) {
    await wait(look);
    const now = await changeTime(path);
    if (now !== first) return now !== null;
  }
  return false;
}

function refusal(folder: string, holder: Holder | null): Refusal {
  const who = holder === null ? 'another run' : `another run (process ${holder.pid} on ${holder.host})`;
  return new Refusal(`${who} is writing to ${folder}`);
}

async function isNew(path: string, content: string): Promise<boolean> {
  try {
    await writeFile(path, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** True for a lock that was not written to its end, or has just gone; a file of someone else is none. */
async function isTorn(path: string): Promise<boolean> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return '{"host":'.startsWith(text) || text.startsWith('{"host":');
}

async function acquire(layout: Layout, own: Holder, pace: Pace): Promise<void> {
  const path = join(layout.folder, layout.lock);
  await makeFolder(layout.folder);
  if (await isNew(path, JSON.stringify(own))) return;
  const holder = await holderIn(path);
  if (holder === null && !(await isTorn(path))) throw new Refusal(`${path} is in the way: it is not a saripati lock file`);
  const alive = holder && (await isAlive(holder));
  if (alive ?? (await moves(path, pace))) throw refusal(layout.folder, holder);
  const mine = `${path}.${own.token}`;
  await writeFile(mine, JSON.stringify(own));
  await rename(mine, path);
  await wait(SETTLE_MS);
  const winner = await holderIn(path);
  if (winner?.token !== own.token) throw refusal(layout.folder, winner);
}

/** Throws when the folder is no longer this run's. */
export type StillOurs = () => void;

/**
 * Runs `work` while no other run may write to the same place. Throws `Refusal` when another one does. A lock that a
 * process left which was killed is taken over. `work` is to ask now and then whether the folder is still its own: one
 * that stood still so long that others took it for dead learns it there, by an `OutputError`.
 */
export async function locked<T>(layout: Layout, work: (stillOurs: StillOurs) => Promise<T>, pace: Pace = USUAL_PACE): Promise<T> {
  const own = await thisProcess();
  const path = join(layout.folder, layout.lock);
  await writing(() => acquire(layout, own, pace));
  let taken = false;
  const beat = async (): Promise<void> => {
    const holder = await holderIn(path);
    if (holder?.token !== own.token) taken = true;
    else await utimes(path, new Date(), new Date());
  };
  const timer = setInterval(() => void beat().catch(() => undefined), pace.beat);
  try {
    return await work(() => {
      if (taken) throw new OutputError(new Error(`another run has taken over ${layout.folder}`));
    });
  } finally {
    clearInterval(timer);
    const last = await holderIn(path).catch(() => null);
    if (last?.token === own.token) await rm(path, { force: true }).catch(() => undefined);
  }
}
