import type { FileHandle } from 'node:fs/promises';

/** Where a zip archive lies in its file: something may be before it (a program that unpacks it) and after it. Half-open, in bytes. */
export interface ZipPlace {
  readonly start: number;
  readonly end: number;
}

const [ENTRY_MARK, LOCATOR_MARK, END64_MARK] = [0x02014b50, 0x07064b50, 0x06064b50];
const [END_BYTES, LOCATOR_BYTES, END64_BYTES] = [22, 20, 56];
const MARK = Buffer.from('PK\x05\x06', 'latin1');
/** Bytes searched at a file's end: the longest comment, and as much as is likely to follow an archive. */
const MOST_BEHIND_BYTES = 1 << 20;
/** Marks that are looked at: noise holds few. */
const MOST_MARKS = 64;

async function bytesAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  if (position < 0) return Buffer.alloc(0);
  const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}

const markAt = async (file: FileHandle, position: number): Promise<number | null> => {
  const bytes = await bytesAt(file, position, 4);
  return bytes.length < 4 ? null : bytes.readUInt32LE(0);
};

/** Where an archive begins whose directory ends at `past` and, as it says, has `size` bytes from `offset` on; `null` when no directory is there. */
async function startOf(file: FileHandle, past: number, size: number, offset: number): Promise<number | null> {
  if (size === 0) return past >= offset ? past - offset : null;
  if ((await markAt(file, offset)) === ENTRY_MARK) return 0;
  const start = past - size - offset;
  return start > 0 && (await markAt(file, past - size)) === ENTRY_MARK ? start : null;
}

/** The same of a large archive, whose end record is in front of a locator. */
async function largeStart(file: FileHandle, locator: number): Promise<number | null> {
  const at = locator - END64_BYTES;
  const end = await bytesAt(file, at, END64_BYTES);
  if (end.length < END64_BYTES || end.readUInt32LE(0) !== END64_MARK) return null;
  return startOf(file, at, Number(end.readBigUInt64LE(40)), Number(end.readBigUInt64LE(48)));
}

/** The place of the archive in a file of `size` bytes: the last end record that a directory belongs to. The whole file where there is none. */
export async function zipPlace(file: FileHandle, size: number): Promise<ZipPlace> {
  const from = Math.max(0, size - MOST_BEHIND_BYTES);
  const tail = await bytesAt(file, from, size - from);
  let at = tail.lastIndexOf(MARK, tail.length - END_BYTES);
  for (let looked = 0; at >= 0 && looked < MOST_MARKS; looked++) {
    const place = from + at;
    const past = place + END_BYTES + tail.readUInt16LE(at + 20);
    const large = (await markAt(file, place - LOCATOR_BYTES)) === LOCATOR_MARK;
    const start = large ? await largeStart(file, place - LOCATOR_BYTES) : await startOf(file, place, tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16));
    if (start !== null && past <= size) return { start, end: past };
    at = at === 0 ? -1 : tail.lastIndexOf(MARK, at - 1);
  }
  return { start: 0, end: size };
}
