import { type FileHandle, open, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The result could not be written: the disk is full, the folder may not be written to. What was finished stays. */
export class OutputError extends Error {
  constructor(cause: unknown) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : null;
    super(code === 'ENOSPC' ? 'no space is left on the device' : cause instanceof Error ? cause.message : String(cause), { cause });
  }
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

/** Gives a finished file its name, for good: whoever sees the name sees the whole file. */
export async function settle(handle: FileHandle, from: string, to: string): Promise<void> {
  await handle.sync();
  await handle.close();
  await rename(from, to);
  await syncFolder(dirname(to));
}

/** Writes a small file whole or not at all. */
export async function writeWhole(path: string, temporary: string, content: string): Promise<void> {
  await writeFile(temporary, content);
  await settle(await open(temporary, 'r+'), temporary, path);
}

/** Writes all bytes at the handle's position. */
export async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length; ) done += (await handle.write(bytes, done)).bytesWritten;
}
