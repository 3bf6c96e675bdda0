import { createReadStream, existsSync, readdirSync } from 'node:fs';

/** What is in a path for bytes that are no UTF-8: Node decodes command lines and listings so. */
const LOST = '\ufffd';
const SLASH = Buffer.from('/');

/** The one name in a folder that reads as `name`, in bytes; `null` when there is none or more than one. */
function nameIn(folder: Buffer, name: string): Buffer | null {
  const names = readdirSync(folder, { encoding: 'buffer' }).filter((bytes) => bytes.toString() === name);
  return names.length === 1 ? (names[0] ?? null) : null;
}

/**
 * A path as the system is to be asked for it. A name that is no UTF-8 ("caf\xE9.txt") has U+FFFD in it by the time that we see it: the file is
 * looked for by its bytes. Where none or several read so, the path stays as it is, and opening it fails.
 */
export function onDisk(path: string): string | Buffer {
  if (!path.includes(LOST) || existsSync(path)) return path;
  let place = Buffer.from(path.startsWith('/') ? '' : '.');
  try {
    for (const part of path.split('/').filter((each) => each !== '')) {
      const name = part.includes(LOST) ? nameIn(place.length === 0 ? SLASH : place, part) : Buffer.from(part);
      if (name === null) return path;
      place = Buffer.concat([place, SLASH, name]);
    }
  } catch {
    return path;
  }
  return place;
}

interface Bounds {
  readonly highWaterMark?: number;
  readonly start?: number;
  /** The last byte, not the one after it. */
  readonly end?: number;
}

/** The bytes of a file, whatever its name is written in. */
export const openedFile = (path: string, bounds: Bounds = {}): AsyncIterable<Buffer> => createReadStream(onDisk(path), bounds);
