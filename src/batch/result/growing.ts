import { type FileHandle, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { type Digest, digestOf } from '../digest.ts';
import { type Layout, temporary } from './layout.ts';
import { writing } from './lock/disk.ts';

/** A file that grows line by line and is cut back to what is certain when a run is resumed. */
export class GrowingFile {
  private readonly handle: FileHandle;
  private length: number;
  private held = '';

  private constructor(handle: FileHandle, length: number) {
    this.handle = handle;
    this.length = length;
  }

  /** Opens the file with its first `length` bytes; the rest is cut off. */
  static open(path: string, length: number): Promise<GrowingFile> {
    return writing(async () => {
      const handle = await open(path, length === 0 ? 'w+' : 'r+');
      const { size } = await handle.stat();
      if (size < length) throw new Error(`${path} is shorter than it was`);
      await handle.truncate(length);
      return new GrowingFile(handle, length);
    });
  }

  /** Bytes so far, those that are not yet on the disk counted. */
  get bytes(): number {
    return this.length + Buffer.byteLength(this.held);
  }

  /** Adds a value as a line of JSON. Held in memory until `sync`, or until there is much of it. */
  async add(value: unknown): Promise<void> {
    this.held += `${JSON.stringify(value)}\n`;
    if (this.held.length > 1 << 16) await this.flush();
  }

  /** Brings everything to the disk. */
  async sync(): Promise<void> {
    await this.flush();
    await writing(() => this.handle.sync());
  }

  /** Closes the file without flushing. */
  close(): Promise<void> {
    return this.handle.close();
  }

  private flush(): Promise<void> {
    return writing(async () => {
      const bytes = Buffer.from(this.held);
      this.held = '';
      for (let done = 0; done < bytes.length; ) done += (await this.handle.write(bytes, done, bytes.length - done, this.length + done)).bytesWritten;
      this.length += bytes.length;
    });
  }
}

/** Gives a list that is on the disk its name, and its digest. */
export async function finishList(layout: Layout, name: string): Promise<Digest> {
  const path = join(layout.folder, name);
  await writing(() => rename(temporary(layout, name), path));
  return digestOf(path);
}
