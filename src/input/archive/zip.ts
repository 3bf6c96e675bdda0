import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import type { Failure } from '../../document/problem.ts';
import { bomb, isBomb } from '../bytes/bomb.ts';
import { InputError } from '../failure.ts';
import { loadArchiveLibraries } from './libraries.ts';
import { type Member, NO_FILE } from './member.ts';

const bad = (message: string): InputError => new InputError({ code: 'input/bad-zip', message });
const ENCRYPTED: Failure = { code: 'input/encrypted', message: 'this member is encrypted' };
/** The part of a Unix mode that says what a file is, and the value for a symbolic link. */
const [KIND_MASK, LINK] = [0xf000, 0xa000];

const isSystemError = (error: unknown): boolean => error instanceof Error && 'syscall' in error;

/** What the library throws is the archive's fault, but for the system's errors. */
function inputErrorOf(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof InputError || isSystemError(error)) return error;
  return bad(`the zip archive is damaged or truncated: ${error.message.replace(/^unexpected EOF$/u, 'it ends early').slice(0, 200)}`);
}

function failureOf(entry: Entry): Failure | null {
  if (entry.isEncrypted()) return ENCRYPTED;
  if (((entry.externalFileAttributes >>> 16) & KIND_MASK) === LINK) return NO_FILE;
  if (entry.canDecodeFileData()) return null;
  return { code: 'input/bad-zip', message: `this member is compressed with method ${entry.compressionMethod}, which is not supported` };
}

/** How much the members that were read have unpacked to, all together. */
interface Budget {
  readonly packed: number;
  unpacked: number;
  /** Bytes unpacked of members that were refused half-way. */
  wasted: number;
}

/** Bytes unpacked of members refused half-way after which the archive is given up. */
const MOST_WASTED_BYTES = 512 * 1024 * 1024;

const isSpent = ({ packed, unpacked, wasted }: Budget): boolean => isBomb(unpacked, packed) || wasted > MOST_WASTED_BYTES;

/** Throws unless a member came out as the archive says it is. */
function check(entry: Entry, length: number, sum: number): void {
  if (length !== entry.uncompressedSize) throw bad(`this member unpacks to ${length} bytes, but the archive says ${entry.uncompressedSize}`);
  if (sum !== entry.crc32) throw bad('this member is damaged: its checksum differs');
}

function bombIn(budget: Budget, counted: 'unpacked' | 'wasted', length: number): InputError {
  budget[counted] += length;
  return bomb();
}

async function* bytesOf(archive: ZipFile, entry: Entry, budget: Budget): AsyncGenerator<Uint8Array> {
  let [length, sum] = [0, 0];
  try {
    const stream: Readable = await archive.openReadStreamPromise(entry);
    for await (const chunk of stream) {
      const bytes: Uint8Array = chunk;
      length += bytes.length;
      if (isBomb(length, entry.compressedSize)) throw bombIn(budget, 'wasted', length);
      if (isBomb(budget.unpacked + length, budget.packed)) throw bombIn(budget, 'unpacked', length);
      if (length > entry.uncompressedSize) check(entry, length, sum);
      sum = crc32(bytes, sum);
      yield bytes;
    }
  } catch (error) {
    throw inputErrorOf(error);
  }
  budget.unpacked += length;
  check(entry, length, sum);
}

/** The members of a zip archive, in the order of its directory; folders are none. Rejects with `input/bad-zip`. */
export async function* zipMembers(path: string): AsyncGenerator<Member> {
  const { openZip, zipNameOf } = await loadArchiveLibraries();
  try {
    // The library's own checks of names and sizes end the archive; ours are of one member.
    const archive = await openZip(path, { decodeStrings: false, validateEntrySizes: false });
    const budget: Budget = { packed: archive.fileSize, unpacked: 0, wasted: 0 };
    for await (const entry of archive.eachEntry()) {
      const name = zipNameOf(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
      if (!name.endsWith('/')) yield { name, failure: failureOf(entry), chunks: () => bytesOf(archive, entry, budget) };
      if (isSpent(budget))
        throw new InputError({ code: 'input/too-large', message: 'the archive decompresses to far more than its size: the rest of it is not read' });
    }
  } catch (error) {
    throw inputErrorOf(error);
  }
}
