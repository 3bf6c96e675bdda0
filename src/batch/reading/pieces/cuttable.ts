import { isGzip, isZstd, refusalOf } from '../../../input/bytes/head.ts';
import { withoutPacking } from '../../../input/bytes/packed/packing.ts';
import { utf16Of } from '../../../input/bytes/utf16.ts';
import { formatFor } from '../../../input/formats/format-for.ts';
import { jsonlFormat } from '../../../input/formats/jsonl.ts';
import { openedFile } from '../../../input/on-disk.ts';
import { failureOf } from '../../../input/read.ts';
import type { Entry } from '../../../input/walk.ts';

/** True for JSON lines that lie on the disk as they are read: they can be cut at line ends. What is packed or no text stays whole. */
export async function isPlainLines(entry: Entry, input: string): Promise<boolean> {
  if (entry.kind !== 'file' || formatFor(entry.path, input) !== jsonlFormat || withoutPacking(entry.path) !== entry.path) return false;
  try {
    for await (const head of openedFile(entry.path)) return !isGzip(head) && !isZstd(head) && utf16Of(head) === null && refusalOf(head) === null;
  } catch (error) {
    failureOf(error);
  }
  return false;
}
