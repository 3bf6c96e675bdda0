import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { fail, type Result, succeed } from '../../document/problem.ts';
import { loadArchiveLibraries } from '../archive/libraries.ts';
import { isGzip } from '../bytes/head.ts';
import type { RawRecord } from '../cut.ts';
import { charsetOf, headerOf } from '../warc/header.ts';
import { failedRead, type HowToRead, type ReadRecord } from './how.ts';
import { readPageRecord } from './page.ts';

/** A page may unpack to so much; what is longer is not a page. */
const MOST_PAGE_BYTES = 32 * 1024 * 1024;

const isZlibHeader = (body: Buffer): boolean => ((body[0] ?? 0) & 0x0f) === 8 && body.length > 1 && body.readUInt16BE(0) % 31 === 0;

/** The body without its packing. Some crawlers unpack it and leave the header as it was: a body that is not gzip is taken as it is. */
function decoded(body: Buffer, encoding: string): Buffer {
  const bound = { maxOutputLength: MOST_PAGE_BYTES };
  if (encoding.includes('gzip')) return isGzip(body) ? gunzipSync(body, bound) : body;
  if (encoding === 'deflate') return isZlibHeader(body) ? inflateSync(body, bound) : inflateRawSync(body, bound);
  return encoding === 'br' ? brotliDecompressSync(body, bound) : body;
}

function unpacked(body: Buffer, encoding: string): Result<Buffer> {
  try {
    return succeed(decoded(body, encoding.trim().toLowerCase()));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if ('code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
      return fail({ code: 'input/html-too-large', message: `the page decompresses to more than ${MOST_PAGE_BYTES} bytes` });
    return fail({ code: 'input/bad-encoding', message: `the page cannot be unpacked (Content-Encoding: ${encoding.slice(0, 40)}): ${error.message}` });
  }
}

/** The body that came in chunks. Where it did not, whatever the header says, it is taken as it is. */
async function joined(body: Buffer): Promise<Result<Buffer>> {
  const { AsyncIterReader } = await loadArchiveLibraries();
  const reader = new AsyncIterReader([body], null, true);
  const whole = Buffer.from(await reader.readFully());
  return reader.errored
    ? fail({ code: 'input/bad-encoding', message: 'the page is chunked (Transfer-Encoding), and the lengths of its chunks are wrong' })
    : succeed(whole);
}

/** The article of a page in an HTTP response. */
export async function readResponse(raw: RawRecord, how: HowToRead): Promise<ReadRecord> {
  const message = Buffer.from(raw.bytes.buffer, raw.bytes.byteOffset, raw.bytes.length);
  const { fields = new Map<string, string>(), length = 0 } = headerOf(message) ?? {};
  const body = message.subarray(length);
  const whole = /chunked/iu.test(fields.get('transfer-encoding') ?? '') ? await joined(body) : succeed(body);
  const page = whole.ok ? unpacked(whole.value, fields.get('content-encoding') ?? '') : whole;
  if (!page.ok) return failedRead({ ...page.failure, byteOffset: raw.byteOffset }, raw);
  return readPageRecord({ ...raw, bytes: page.value }, how, charsetOf(fields.get('content-type') ?? ''));
}
