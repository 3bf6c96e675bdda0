import type { ByteWindow } from '../byte-window.ts';

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

const MAGIC = Buffer.from([0x1f, 0x8b, DEFLATE]);
const RESERVED_FLAGS = 0xe0;
const [EXTRA_FLAGS_AT, SYSTEM_AT] = [8, 9];
/** What packers write for how hard they tried, and the highest number of a system. */
const EXTRA_FLAGS: ReadonlySet<number | undefined> = new Set([0, 2, 4]);
const [LAST_SYSTEM, NO_SYSTEM] = [13, 255];

/** True for bytes that packed data hold by chance once in 190 GB. */
function isHeader(bytes: Buffer): boolean {
  const system = bytes[SYSTEM_AT] ?? 0;
  return ((bytes[3] ?? 0) & RESERVED_FLAGS) === 0 && EXTRA_FLAGS.has(bytes[EXTRA_FLAGS_AT]) && (system <= LAST_SYSTEM || system === NO_SYSTEM);
}

/** Passes over bytes to the next header of a member; false where none follows. */
export async function passToHeader(input: ByteWindow): Promise<boolean> {
  while (await input.atLeast(FIXED_BYTES)) {
    const at = input.bytes.indexOf(MAGIC);
    input.drop(at < 0 ? input.bytes.length - MAGIC.length + 1 : at);
    if (at < 0) continue;
    if (!(await input.atLeast(FIXED_BYTES))) return false;
    if (isHeader(input.bytes)) return true;
    input.drop(1);
  }
  return false;
}
