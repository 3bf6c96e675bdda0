import { existsSync } from 'node:fs';
import { type FileHandle, mkdir, open, rename, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** What the system says of a disk, for people. */
const IN_WORDS: ReadonlyMap<unknown, string> = new Map([
  ['ENOSPC', 'no space is left on the device'],
  ['EDQUOT', 'the disk quota is used up'],
  ['EROFS', 'the disk is read-only'],
  ['ENOENT', 'there is no such folder'],
  ['ENOTDIR', 'a file is where a folder should be'],
  ['EACCES', 'permission denied'],
]);

/** Why writing failed, in words. */
export function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const words = IN_WORDS.get('code' in cause ? cause.code : null);
  if (words === undefined) return cause.message;
  return 'path' in cause && typeof cause.path === 'string' ? `${words} (${cause.path})` : words;
}

/** The result could not be written: the disk is full, the folder may not be written to. What was finished stays. */
export class OutputError extends Error {
  constructor(cause: unknown) {
    super(reasonOf(cause), { cause });
  }
}

async function makeOne(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}

/** Makes a folder and those above it. Step by step: `mkdir` of Node with `recursive` never ends below /proc. */
export async function makeFolder(path: string): Promise<void> {
  const missing: string[] = [];
  for (let at = resolve(path); !existsSync(at); at = dirname(at)) missing.push(at);
  for (const folder of missing.reverse()) await makeOne(folder);
}

/** Runs what writes the result; its failure becomes an `OutputError`. */
export async function writing<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof Error && 'code' in error && 'syscall' in error) throw new OutputError(error);
    throw error;
  }
}

/** Makes names in a folder outlast a power cut. Systems that cannot open folders do without. */
async function syncFolder(folder: string): Promise<void> {
  let handle: FileHandle;
  try {
    handle = await open(folder, 'r');
  } catch {
    return;
  }
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Brings a file that is closed to the disk. */
export async function syncFile(path: string): Promise<void> {
  const handle = await open(path, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Gives a file that is on the disk its name, for good: whoever sees the name sees the whole file. */
export async function nameFile(from: string, to: string): Promise<void> {
  await rename(from, to);
  await syncFolder(dirname(to));
}

/** Writes a small file whole or not at all. */
export async function writeWhole(path: string, temporary: string, content: string): Promise<void> {
  await writeFile(temporary, content);
  await syncFile(temporary);
  await nameFile(temporary, path);
}

/** Writes all bytes at the handle's position. */
export async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length; ) done += (await handle.write(bytes, done)).bytesWritten;
}
