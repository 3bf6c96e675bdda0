import { type FileHandle, open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { fromRandomAccessReaderPromise, type Options, RandomAccessReader, type ZipFile } from 'yauzl';
import { onDisk } from '../on-disk.ts';
import { type ZipPlace, zipPlace } from './zip-place.ts';

const CHUNK_BYTES = 65_536;

/** The bytes of a stretch of a file, as many of them as there are. */
async function* chunksOf(file: FileHandle, { start, end }: ZipPlace): AsyncGenerator<Buffer> {
  for (let at = start; at < end; ) {
    const length = Math.min(CHUNK_BYTES, end - at);
    const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, at);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
    at += bytesRead;
  }
}

/** The stretch of a file in which an archive lies, as the library reads it. Closes the file when it is done. */
class Stretch extends RandomAccessReader {
  private readonly file: FileHandle;
  private readonly place: ZipPlace;

  constructor(file: FileHandle, place: ZipPlace) {
    super();
    this.file = file;
    this.place = place;
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(chunksOf(this.file, { start: this.place.start + start, end: this.place.start + end }));
  }

  override close(callback: (error: Error | null) => void): void {
    this.file.close().then(() => callback(null), callback);
  }
}

/** Opens a zip archive, whatever is before and after it. Rejects with the library's errors, and the system's. */
export async function openZip(path: string, options: Options): Promise<ZipFile> {
  const file = await open(onDisk(path));
  try {
    const { size } = await file.stat();
    const place = await zipPlace(file, size);
    return await fromRandomAccessReaderPromise(new Stretch(file, place), place.end - place.start, options);
  } catch (error) {
    await file.close();
    throw error;
  }
}
