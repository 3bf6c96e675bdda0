import { constants, crc32, inflateRawSync } from 'node:zlib';

/**
 * Readers of damaged files that share no code with the program: what they can still read, the program must give, too.
 * They know only the files that the test makes.
 */

/** What is left of the bytes that were packed: all of them where nothing is damaged. */
function inflated(packed: Uint8Array): { readonly bytes: Buffer; readonly used: number; readonly whole: boolean } {
  const options = { info: true, finishFlush: constants.Z_SYNC_FLUSH } as const;
  const upTo = (length: number): { buffer: Buffer; used: number } | null => {
    try {
      const { buffer, engine } = inflateRawSync(packed.subarray(0, length), options) as unknown as { buffer: Buffer; engine: { bytesWritten: number } };
      return { buffer, used: engine.bytesWritten };
    } catch {
      return null;
    }
  };
  const all = upTo(packed.length);
  if (all) return { bytes: all.buffer, used: all.used, whole: true };
  let [good, bad] = [0, packed.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (upTo(middle)) good = middle;
    else bad = middle;
  }
  return { bytes: upTo(good)?.buffer ?? Buffer.alloc(0), used: good, whole: false };
}

/** The header that `gzipSync` writes. */
const GZIP_HEADER = 10;

/** The bytes of one gzip member after the other, up to the first that is damaged, the damaged one with them. */
export function gunzippedSlowly(file: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at + GZIP_HEADER < file.length; ) {
    if (file.readUInt16BE(at) !== 0x1f8b || file[at + 2] !== 8 || file[at + 3] !== 0) break;
    const { bytes, used, whole } = inflated(file.subarray(at + GZIP_HEADER));
    parts.push(bytes);
    if (!whole) break;
    at += GZIP_HEADER + used + 8;
    if (at > file.length || crc32(bytes) !== file.readUInt32LE(at - 8) || bytes.length !== file.readUInt32LE(at - 4)) break;
  }
  return Buffer.concat(parts);
}

/** The files of a tar archive, up to the first header that is damaged. */
export function tarFiles(file: Buffer): { readonly name: string; readonly content: Buffer }[] {
  const found: { name: string; content: Buffer }[] = [];
  for (let at = 0; at + 512 <= file.length; ) {
    const header = file.subarray(at, at + 512);
    const field = (from: number, to: number): string => header.toString('latin1', from, to).replace(/[\0 ]+$/u, '');
    const sum = header.reduce((total, byte, k) => total + (k >= 148 && k < 156 ? 32 : byte), 0);
    if (!header.some((byte) => byte !== 0) || !/^[0-7]+$/u.test(field(124, 136)) || Number.parseInt(field(148, 156), 8) !== sum) break;
    const size = Number.parseInt(field(124, 136), 8);
    found.push({ name: field(0, 100), content: file.subarray(at + 512, at + 512 + size) });
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return found;
}

/** The files of a zip archive whose end record is in place: those that unpack to what the directory says. */
export function zipFiles(file: Buffer): { readonly name: string; readonly content: Buffer }[] {
  const end = file.length - 22;
  if (end < 0 || file.readUInt32LE(end) !== 0x06054b50 || file.readUInt16LE(end + 20) !== 0) return [];
  const found: { name: string; content: Buffer }[] = [];
  try {
    for (let at = file.readUInt32LE(end + 16), left = file.readUInt16LE(end + 10); left > 0 && file.readUInt32LE(at) === 0x02014b50; left--) {
      const [names, extra, comment] = [file.readUInt16LE(at + 28), file.readUInt16LE(at + 30), file.readUInt16LE(at + 32)];
      const [local, packed] = [file.readUInt32LE(at + 42), file.readUInt32LE(at + 20)];
      const data = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
      const { bytes: content, used } = inflated(file.subarray(data, data + packed));
      const sound = file.readUInt32LE(local) === 0x04034b50 && crc32(content) === file.readUInt32LE(at + 16) && content.length === file.readUInt32LE(at + 24);
      const plain = file.readUInt16LE(at + 8) === 0x800 && file.readUInt16LE(at + 10) === 8 && used === packed && extra + comment === 0;
      if (sound && plain) found.push({ name: file.toString('utf8', at + 46, at + 46 + names), content });
      at += 46 + names + extra + comment;
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return found;
}

/** The texts of a WET file by record id, of the records whose header is as it was written and whose length is right. */
export function wetTexts(file: Buffer): { readonly id: string; readonly text: string }[] {
  const found: { id: string; text: string }[] = [];
  const parts = file.toString('latin1').split(/(?=WARC\/1\.0\r\nWARC-Type)/u);
  const header =
    /^WARC\/1\.0\r\nWARC-Type: conversion\r\nWARC-Record-ID: <(?<id>[^>]{1,40})>\r\nWARC-Target-URI: [^\r]{1,80}\r\nContent-Type: text\/plain\r\nContent-Length: (?<length>\d{1,6})\r\n\r\n/u;
  for (const part of parts) {
    const match = header.exec(part);
    const { id = '', length = '' } = match?.groups ?? {};
    const body = part.slice(match?.[0].length);
    if (match && /^[\r\n]{0,4}$/u.test(body.slice(Number(length))) && body.length >= Number(length))
      found.push({ id, text: Buffer.from(body.slice(0, Number(length)), 'latin1').toString('utf8') });
  }
  return found;
}

/** The records of JSON lines, by id. */
export function lineRecords(bytes: Buffer): { readonly id: string; readonly text: string }[] {
  return bytes
    .toString('utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        const record: { id?: unknown; text?: unknown } = JSON.parse(line);
        return typeof record.id === 'string' && typeof record.text === 'string' ? [{ id: record.id, text: record.text }] : [];
      } catch {
        return [];
      }
    });
}
