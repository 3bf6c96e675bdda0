import { crc32, deflateRawSync } from 'node:zlib';

const BLOCK = 512;

/** A member of a tar archive: a file, unless `type` says otherwise. */
export interface TarEntry {
  readonly name: string;
  readonly content?: string | Uint8Array;
  /** The type flag; `0` a file, `1` a hard link, `2` a symbolic link, `3` a device, `6` a pipe, `x` an extended header. */
  readonly type?: string;
  readonly linkname?: string;
  /** The twelve bytes of the size, when they are to lie. */
  readonly size?: Uint8Array;
}

/** One member with its header, padded to whole blocks. */
export function tarEntry({ name, content = '', type = '0', linkname = '', size }: TarEntry): Buffer {
  const bytes = Buffer.from(content);
  const header = Buffer.alloc(BLOCK);
  const octal = (value: number, width: number): string => `${value.toString(8).padStart(width - 1, '0')}\0`;
  header.write(name, 0);
  header.write(octal(0o644, 8), 100);
  header.write(octal(0, 8), 108);
  header.write(octal(0, 8), 116);
  header.write(octal(bytes.length, 12), 124);
  if (size) header.set(size, 124);
  header.write(octal(0, 12), 136);
  header.write(' '.repeat(8), 148);
  header.write(type, 156);
  header.write(linkname, 157);
  header.write('ustar\x0000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return Buffer.concat([header, bytes, Buffer.alloc((BLOCK - (bytes.length % BLOCK)) % BLOCK)]);
}

/** A tar archive with its end mark. */
export function tarOf(...entries: readonly TarEntry[]): Buffer {
  return Buffer.concat([...entries.map(tarEntry), Buffer.alloc(2 * BLOCK)]);
}

/** A member of a zip archive; what is not given is as it should be. */
export interface ZipEntry {
  readonly name: string;
  readonly content?: string | Uint8Array;
  readonly flags?: number;
  readonly method?: number;
  /** What the archive says the member unpacks to, and its checksum. */
  readonly size?: number;
  readonly sum?: number;
  /** The upper half holds the Unix mode. */
  readonly attributes?: number;
  /** So often does it stand in the directory. */
  readonly times?: number;
}

interface Placed extends ZipEntry {
  readonly at: number;
  readonly packed: Buffer;
}

function zipHeader(entry: Placed, central: boolean): Buffer {
  const { name, content = '', flags = 0x800, method = 8, size = Buffer.byteLength(content), sum = crc32(content), attributes = 0, at, packed } = entry;
  const header = Buffer.alloc(central ? 46 : 30);
  const common = central ? 6 : 4;
  header.writeUInt32LE(central ? 0x02014b50 : 0x04034b50, 0);
  header.writeUInt16LE(20, common);
  header.writeUInt16LE(flags, common + 2);
  header.writeUInt16LE(method, common + 4);
  header.writeUInt32LE(sum, common + 10);
  header.writeUInt32LE(packed.length, common + 14);
  header.writeUInt32LE(size, common + 18);
  header.writeUInt16LE(Buffer.byteLength(name), common + 22);
  if (central) {
    header.writeUInt32LE(attributes >>> 0, 38);
    header.writeUInt32LE(at, 42);
  }
  return Buffer.concat([header, Buffer.from(name)]);
}

/** A zip archive. */
export function zipOf(...entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const placed: Placed[] = [];
  let at = 0;
  for (const entry of entries) {
    const packed = entry.method === 0 ? Buffer.from(entry.content ?? '') : deflateRawSync(Buffer.from(entry.content ?? ''));
    placed.push({ ...entry, at, packed });
    parts.push(zipHeader({ ...entry, at, packed }, false), packed);
    at = parts.reduce((sum, part) => sum + part.length, 0);
  }
  const directory = Buffer.concat(placed.flatMap((entry) => Array.from({ length: entry.times ?? 1 }, () => zipHeader(entry, true))));
  const count = placed.reduce((sum, { times = 1 }) => sum + times, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, directory, end]);
}

/** A record of a WARC file; `length` is its Content-Length when that is to lie. */
export interface WarcEntry {
  readonly id: string;
  readonly type?: string;
  readonly media?: string;
  readonly block: string | Uint8Array;
  readonly length?: number | string;
}

/** One WARC record with the two line ends behind it. */
export function warcRecord({ id, type = 'response', media = 'application/http; msgtype=response', block, length }: WarcEntry): Buffer {
  const bytes = Buffer.from(block);
  const fields = [`WARC-Type: ${type}`, `WARC-Record-ID: <${id}>`, `WARC-Target-URI: https://contoh.id/${id}`, `Content-Type: ${media}`];
  return Buffer.concat([
    Buffer.from(`WARC/1.0\r\n${fields.join('\r\n')}\r\nContent-Length: ${length ?? bytes.length}\r\n\r\n`),
    bytes,
    Buffer.from('\r\n\r\n'),
  ]);
}

/** An HTTP answer. */
export function httpAnswer(body: string | Uint8Array, fields: readonly string[] = ['Content-Type: text/html'], status: string = '200 OK'): Buffer {
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${fields.join('\r\n')}\r\n\r\n`), Buffer.from(body)]);
}

/** A frame of Zstandard: blocks that hold bytes as they are, or, given as `[byte, count]`, a run of one. Its window is 2 to the power of `window`. */
export function zstdFrame(blocks: readonly (string | Uint8Array | readonly [byte: number, count: number])[], window: number = 20): Buffer {
  const head = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, (window - 10) << 3]);
  const parts = blocks.map((block, k) => {
    const last = Number(k === blocks.length - 1);
    const run = typeof block === 'object' && !(block instanceof Uint8Array) ? block : null;
    const bytes = run ? Buffer.from([run[0]]) : Buffer.from(block instanceof Uint8Array || typeof block === 'string' ? block : '');
    const header = Buffer.alloc(3);
    header.writeUIntLE(last | (run ? 2 : 0) | ((run ? run[1] : bytes.length) << 3), 0, 3);
    return Buffer.concat([header, bytes]);
  });
  return Buffer.concat([head, ...parts]);
}
