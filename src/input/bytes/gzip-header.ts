import type { ByteWindow } from './byte-window.ts';

const FIXED_BYTES = 10;
const [HAS_CHECKSUM, HAS_EXTRA, HAS_NAME, HAS_COMMENT] = [2, 4, 8, 16];
const DEFLATE = 8;
/** Names and comments are as long as a path at most. */
const MOST_NAME_BYTES = 64 * 1024;

/** What stands where a member of a gzip file should begin: the length of its header, nothing more, or why it cannot be read. */
export type GzipHeader = { readonly length: number } | 'truncated' | 'none';

async function endOfName(input: ByteWindow, from: number): Promise<number | null> {
  for (let looked = from; ; ) {
    const end = input.bytes.indexOf(0, looked);
    if (end >= 0) return end + 1;
    looked = input.bytes.length;
    if (looked - from > MOST_NAME_BYTES || !(await input.more())) return null;
  }
}

/** Reads the header of a gzip member (RFC 1952) at the beginning of what is left. */
export async function gzipHeader(input: ByteWindow): Promise<GzipHeader> {
  await input.atLeast(FIXED_BYTES);
  const { bytes } = input;
  if (bytes[0] !== 0x1f || (bytes[1] ?? 0x8b) !== 0x8b || (bytes[2] ?? DEFLATE) !== DEFLATE) return 'none';
  if (bytes.length < FIXED_BYTES) return 'truncated';
  const flags = bytes.readUInt8(3);
  let at = FIXED_BYTES;
  if (flags & HAS_EXTRA) {
    if (!(await input.atLeast(at + 2))) return 'truncated';
    at += 2 + input.bytes.readUInt16LE(at);
  }
  for (const flag of [HAS_NAME, HAS_COMMENT]) {
    const end = flags & flag ? await endOfName(input, at) : at;
    if (end === null) return 'truncated';
    at = end;
  }
  if (flags & HAS_CHECKSUM) at += 2;
  return (await input.atLeast(at)) ? { length: at } : 'truncated';
}
