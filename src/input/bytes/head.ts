import type { Failure } from '../../document/problem.ts';
import { isUtf32, utf16Of } from './utf16.ts';

const MAGIC_BYTES = 5;
/** How far the first look at a file goes. */
const HEAD_BYTES = 65_536;
/** The most control characters that are an accident and not a kind of file. */
const FEW_CONTROLS = 8;
/** A text has hardly a control character in a hundred; compressed bytes have ten, UTF-16 has fifty. */
const CONTROL_SHARE = 0.03;

/** The first bytes of a stream (at least five, if it has them), and the whole stream with them put back. */
export interface Peeked {
  readonly head: Uint8Array;
  readonly chunks: AsyncIterable<Uint8Array>;
}

async function* putBack(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield head;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/** Looks at the first bytes of a stream until they are enough, and says whether there are no more. Rejects when the stream cannot be read. */
export async function peekUntil(stream: AsyncIterable<Uint8Array>, areEnough: (head: Uint8Array) => boolean): Promise<Peeked & { readonly isAll: boolean }> {
  const rest = stream[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array(0);
  let isAll = false;
  while (!isAll && (head.length === 0 || !areEnough(head))) {
    const next = await rest.next();
    if (next.done) isAll = true;
    else head = head.length === 0 ? next.value : Buffer.concat([head, next.value]);
  }
  return { head, chunks: putBack(head, rest), isAll };
}

/** Looks at the first bytes of a stream: at least five, if it has them. */
export function peek(stream: AsyncIterable<Uint8Array>): Promise<Peeked> {
  return peekUntil(stream, ({ length }) => length >= MAGIC_BYTES);
}

const begins = (head: Uint8Array, ...magic: readonly number[]): boolean => magic.every((byte, k) => head[k] === byte);

/** True when the bytes begin as gzip does; no text does. */
export function isGzip(head: Uint8Array): boolean {
  return begins(head, 0x1f, 0x8b);
}

/** True when the bytes begin as a frame of Zstandard does. */
export function isZstd(head: Uint8Array): boolean {
  return begins(head, 0x28, 0xb5, 0x2f, 0xfd);
}

const isControl = (byte: number): boolean => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b;

function controlsIn(head: Uint8Array): number {
  let controls = 0;
  for (const byte of head) if (isControl(byte)) controls++;
  return controls;
}

function binaryKind(head: Uint8Array): string | null {
  if (begins(head, 0x25, 0x50, 0x44, 0x46, 0x2d)) return 'a PDF file';
  if (begins(head, 0x50, 0x4b, 0x03, 0x04)) return 'a ZIP archive (DOCX, ODT and EPUB are ZIP archives, too)';
  if (begins(head, 0xd0, 0xcf, 0x11, 0xe0)) return 'an old Office file';
  if (isGzip(head) || isZstd(head)) return 'a packed file within a packed one';
  const controls = controlsIn(head.subarray(0, HEAD_BYTES));
  return controls > FEW_CONTROLS && controls > CONTROL_SHARE * Math.min(head.length, HEAD_BYTES) ? 'a binary file' : null;
}

/**
 * Why bytes that begin with `head` are not read, or `null`: `input/utf32` on the byte order mark of UTF-32, `input/binary`
 * for PDF, ZIP and anything full of control characters. A stray NUL is text, and so is UTF-16 that says so.
 */
export function refusalOf(head: Uint8Array): Failure | null {
  if (isUtf32(head)) return { code: 'input/utf32', message: 'UTF-32 is not supported: convert the text to UTF-8 first (iconv -f UTF-32 -t UTF-8)' };
  const kind = utf16Of(head) === null ? binaryKind(head) : null;
  return kind === null ? null : { code: 'input/binary', message: `this is ${kind}, not text` };
}
