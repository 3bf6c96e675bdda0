import { close, open, read } from 'node:fs';
import { promisify } from 'node:util';
import { onDisk } from '../on-disk.ts';

const CHUNK_BYTES = 1 << 16;

const openFile = promisify(open);
const readFile = promisify(read);
const closeFile = promisify(close);

/** The bytes of a file as it lies on the disk, 64 KiB at a time. A stream of Node's would do, and costs a short run five milliseconds to load. */
export async function* fileBytes(path: string): AsyncGenerator<Uint8Array> {
  const file = await openFile(onDisk(path), 'r');
  try {
    for (;;) {
      const { bytesRead, buffer } = await readFile(file, { buffer: Buffer.allocUnsafe(CHUNK_BYTES) });
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await closeFile(file);
  }
}
