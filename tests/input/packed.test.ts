import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unzstd } from '../../src/input/bytes/packed/unzstd.ts';
import { Xxh64 } from '../../src/input/bytes/packed/xxh64.ts';
import { InputError } from '../../src/input/failure.ts';
import type { SourcedRecord } from '../../src/input/read.ts';
import { httpAnswer, tarEntry, tarOf, warcRecord, zstdFrame } from './archives.ts';
import { cut, recordsOf, streamed } from './bytes.ts';

async function unpacked(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of unzstd(bytes)) chunks.push(chunk);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return `${Buffer.concat(chunks).toString()}! ${error.failure.code}`;
  }
  return Buffer.concat(chunks).toString();
}

/** `member id: text` of each record, or `member! code`. */
function told(records: readonly SourcedRecord[]): string[] {
  return records.map((record) => {
    if ('failure' in record) return `${record.member}! ${record.failure.code}`;
    const { id, text, source } = record.article;
    return `${source.member} ${id}: ${text}`;
  });
}

describe('Zstandard', () => {
  const skippable = Buffer.from([0x53, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3]);
  // `zstd` makes this of "halo halo halo halo halo\n": a checksum at its end, and compressed sequences.
  const compressed = Buffer.from('KLUv/QRYZQAAMGhhbG8gCgEASIoWEs10MA==', 'base64');
  test.each<[string, Uint8Array, string]>([
    ['bytes as they are, and runs', zstdFrame(['satu', [0x78, 5], 'dua']), 'satuxxxxxdua'],
    ['several frames', Buffer.concat([zstdFrame(['satu']), zstdFrame(['dua'])]), 'satudua'],
    ['frames to skip', Buffer.concat([skippable, zstdFrame(['satu']), skippable]), 'satu'],
    ['nothing', zstdFrame(['']), ''],
    ['no bytes at all', Buffer.alloc(0), ''],
    ['sequences and a checksum', Buffer.concat([compressed, compressed]), 'halo halo halo halo halo\n'.repeat(2)],
    ['another checksum', Buffer.from([...compressed.subarray(0, -1), 7]), 'halo halo halo halo halo\n! input/bad-zstd'],
    ['cut off in its checksum', compressed.subarray(0, -1), 'halo halo halo halo halo\n! input/bad-zstd'],
    ['cut off', zstdFrame(['satu'.repeat(9), 'dua']).subarray(0, -1), `${'satu'.repeat(9)}! input/bad-zstd`],
    ['cut off in its header', zstdFrame(['satu']).subarray(0, 5), '! input/bad-zstd'],
    ['cut off in a frame to skip', skippable.subarray(0, -1), '! input/bad-zstd'],
    ['something behind it', Buffer.concat([zstdFrame(['satu']), Buffer.from('sampah')]), 'satu! input/bad-zstd'],
    ['no zstd', Buffer.from('sampah sampah sampah'), '! input/bad-zstd'],
    ['a window of a gigabyte', zstdFrame(['satu'], 30), '! input/bad-zstd'],
    ['a block of a kind that is none', Buffer.from([...zstdFrame(['satu']).subarray(0, 6), 0x27, 0, 0, 1, 2, 3, 4]), '! input/bad-zstd'],
  ])('%s', async (_, bytes, expected) => {
    expect(await unpacked(streamed(bytes))).toBe(expected);
    expect(await unpacked(streamed(...cut(bytes, 1)))).toBe(expected);
  });

  test('a bomb is told long before its end', async () => {
    const bomb = zstdFrame(Array.from({ length: 2000 }, () => [0x20, 128 * 1024] as const));
    let length = 0;
    await expect(async () => {
      for await (const chunk of unzstd(streamed(bomb))) length += chunk.length;
    }).rejects.toThrow('more than 200 times');
    expect(length).toBeLessThan(70 * 1024 * 1024);
  });
});

describe('XXH64', () => {
  // From the reference implementation (`zstd --check` of these bytes), and its published values.
  const bytes = (count: number): Buffer => Buffer.from(Array.from({ length: count }, (_, k) => (k * 2654435761) >>> 13));
  test.each([
    ['nothing', Buffer.alloc(0), 0x51d8e999],
    ['abc', Buffer.from('abc'), 0xad770999],
    ['5 bytes', bytes(5), 0x85d2b801],
    ['31 bytes', bytes(31), 0x42b94dee],
    ['32 bytes', bytes(32), 0xed6f735d],
    ['33 bytes', bytes(33), 0x0b3bce63],
    ['100 bytes', bytes(100), 0x5ae13676],
    ['5000 bytes', bytes(5000), 0xcaf3564f],
  ])('%s', (_, input, expected) => {
    for (const size of [1, 7, 32, 1000]) {
      const sum = new Xxh64();
      for (const part of cut(input, size)) sum.add(part);
      expect(sum.low()).toBe(expected);
    }
  });
});

describe('tar', () => {
  const long = `${'folder-yang-panjang-sekali/'.repeat(6)}a.txt`;
  const pax = ` path=${long}\n`;
  test('members are read by their endings, hidden ones are not', async () => {
    const archive = tarOf(
      { name: './juni/a.txt', content: 'Satu' },
      { name: 'b.jsonl.gz', content: gzipSync('{"text":"Dua"}\n{"text":"Tiga"}') },
      { name: 'juni/', type: '5' },
      { name: 'juni/.rahasia.txt', content: 'x' },
      { name: '__MACOSX/a.txt', content: 'x' },
      { name: 'c.csv', content: 'text\nEmpat\n' },
      { name: 'd.bin', content: 'x' },
      { name: 'PaxHeader', type: 'x', content: `${pax.length + 3}${pax}` },
      { name: 'pendek', content: 'Lima' },
    );
    const expected = ['./juni/a.txt a: Satu', 'b.jsonl.gz b-1: Dua', 'b.jsonl.gz b-2: Tiga', 'c.csv c-2: Empat', `${long} a: Lima`];
    for (const size of [1, 511, 1 << 20]) expect(told(await recordsOf(streamed(...cut(archive, size)), 'tar'))).toEqual(expected);
    expect(told(await recordsOf(streamed(gzipSync(archive)), 'tar'))).toEqual(expected);
  });

  test('any damage to an archive is told, and what stands before it is read', async () => {
    const archive = tarOf({ name: 'a.txt', content: 'Satu' }, { name: 'b.txt', content: 'Dua'.repeat(400) });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1024, max: archive.length - 1024 }), async (length) => {
        const records = told(await recordsOf(streamed(...cut(archive.subarray(0, length), 700)), 'tar'));
        expect(records[0]).toBe('a.txt a: Satu');
        expect(records.at(-1)).toMatch(/! input\/bad-tar$/u);
        expect(records.length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 60 },
    );
  });

  test('a member that is not read to its end does not hold up the next', async () => {
    const archive = tarOf(
      { name: 'a.txt', content: 'x'.repeat(100_000) },
      { name: 'b.txt.gz', content: Buffer.alloc(9000, 1) },
      { name: 'c.txt', content: 'Tiga' },
    );
    expect(told(await recordsOf(streamed(...cut(archive, 4096)), 'tar', 1000))).toEqual([
      'a.txt! input/too-large',
      'b.txt.gz! input/bad-gzip',
      'c.txt c: Tiga',
    ]);
  });

  test('archives one after the other are one', async () => {
    const archive = Buffer.concat([tarOf({ name: 'a.txt', content: 'Satu' }), tarOf({ name: 'b.txt', content: 'Dua' })]);
    expect(told(await recordsOf(streamed(archive), 'tar'))).toEqual(['a.txt a: Satu', 'b.txt b: Dua']);
    expect(told(await recordsOf(streamed(tarEntry({ name: 'a.txt', content: 'Satu' })), 'tar'))).toEqual(['a.txt a: Satu', 'null! input/bad-tar']);
  });
});

describe('WARC', () => {
  const prose = 'Presiden Rusia Vladimir Putin tiba di Jakarta, kata juru bicara istana, untuk bertemu dengan para menteri. '.repeat(6).trim();
  const page = `<title>Judul</title><p>${prose}</p>`;
  const html = 'Content-Type: text/html; charset=utf-8';
  const chunks = `${page
    .match(/[\s\S]{1,100}/gu)
    ?.map((part) => `${part.length.toString(16)}\r\n${part}\r\n`)
    .join('')}0\r\n\r\n`;
  const read = async (...records: readonly Uint8Array[]): Promise<string[]> => told(await recordsOf(streamed(...cut(Buffer.concat(records), 1000)), 'warc'));

  test.each<[string, Uint8Array]>([
    ['as it is', httpAnswer(page, [html])],
    ['in chunks', httpAnswer(chunks, [html, 'Transfer-Encoding: chunked'])],
    ['in chunks no more, though the header says so', httpAnswer(page, [html, 'Transfer-Encoding: chunked'])],
    ['gzip', httpAnswer(gzipSync(page), [html, 'Content-Encoding: gzip'])],
    ['unpacked, though the header says gzip', httpAnswer(page, [html, 'Content-Encoding: gzip'])],
    ['zlib', httpAnswer(deflateSync(page), [html, 'content-encoding: deflate'])],
    ['bare deflate', httpAnswer(deflateRawSync(page), [html, 'content-encoding: deflate'])],
    ['brotli', httpAnswer(brotliCompressSync(page), [html, 'Content-Encoding: br'])],
    ['line feeds alone in the header', Buffer.from(`HTTP/1.1 200 OK\n${html}\n\n${page}`)],
  ])('a page %s', async (_, block) => {
    expect(await read(warcRecord({ id: 'urn:a', block }))).toEqual([`urn:a stdin-1: ${prose}`]);
  });

  test('the declared encoding of the answer counts, and the address goes to the article', async () => {
    const block = httpAnswer(Buffer.from(page.replace('Presiden', 'Prësidén'), 'latin1'), ['Content-Type: text/html; charset=iso-8859-1']);
    const [record] = await recordsOf(streamed(warcRecord({ id: 'a', block })), 'warc');
    expect(record).toMatchObject({ article: { url: 'https://contoh.id/a', title: 'Judul', source: { encoding: 'windows-1252', member: 'a', line: null } } });
  });

  test('texts of WET files and pages that were stored bare are read; requests, metadata, pictures, redirects are not', async () => {
    const records = [
      warcRecord({ id: 'i', type: 'warcinfo', media: 'application/warc-fields', block: 'software: x' }),
      warcRecord({ id: 'q', type: 'request', block: 'GET / HTTP/1.1\r\n\r\n' }),
      warcRecord({ id: 't', type: 'conversion', media: 'text/plain', block: 'Halo.' }),
      warcRecord({ id: 'p', block: httpAnswer('x', ['Content-Type: image/png']) }),
      warcRecord({ id: 'r', block: httpAnswer(page, [html], '302 Found') }),
      warcRecord({ id: 's', type: 'resource', media: 'text/html', block: page }),
    ];
    expect(await read(...records)).toEqual(['t stdin-3: Halo.', `s stdin-6: ${prose}`]);
  });

  const text = (id: string, length?: number | string): Buffer =>
    warcRecord({ id, type: 'conversion', media: 'text/plain', block: `Berita ${id}.`, ...(length !== undefined && { length }) });
  test.each<[string, readonly Uint8Array[], readonly string[]]>([
    ['nothing', [], []],
    ['a Content-Length too small', [text('a'), text('b', 3), text('c')], ['a', 'b!', 'c']],
    ['a Content-Length too large', [text('a'), text('b', 60), text('c'), text('d')], ['a', 'b!', 'c', 'd']],
    ['one that swallows exactly one record', [text('a'), text('b', 9 + 4 + text('c').length - 4), text('c'), text('d')], ['a', 'b!', 'c', 'd']],
    ['one that is far too large', [text('a'), text('b', 99_999), text('c')], ['a', 'b!', 'c']],
    ['one that is no number', [text('a'), text('b', 'x'), text('c')], ['a', 'b!', 'c']],
    // What there is of the last record is read, and that it breaks off is told (#14).
    ['cut off in a block', [text('a'), text('b').subarray(0, -8)], ['a', 'b', 'b!']],
    ['a type that is none', [text('a'), Buffer.from(text('b').toString('latin1').replace('conversion', 'conwersion'), 'latin1'), text('c')], ['a', 'b!', 'c']],
    [
      'a Content-Type that is none',
      [text('a'), Buffer.from(text('b').toString('latin1').replace('text/plain', 'te|t/plain'), 'latin1'), text('c')],
      ['a', 'b!', 'c'],
    ],
    ['a text of another kind', [text('a'), Buffer.from(text('b').toString('latin1').replace('text/plain', 'text/0lain'), 'latin1')], ['a', 'b']],
    [
      'a line end in front of a record that is another byte',
      [text('a'), Buffer.concat([text('b').subarray(0, -1), Buffer.from('x')]), text('c')],
      ['a', 'b!', 'c'],
    ],
    ['cut off in a header', [text('a'), text('b').subarray(0, 40)], ['a', 'record 2!']],
    ['something between two records', [text('a'), Buffer.from('sampah\r\n\r\n'), text('b')], ['a!', 'b']],
    ['something at the beginning', [Buffer.from('sampah\r\n\r\n'), text('b')], ['record 1!', 'b']],
    ['too few line ends', [text('a').subarray(0, -4), text('b')], ['a', 'b']],
  ])('%s', async (_, records, expected) => {
    const seen = (await read(...records)).map((line) => line.replace(/ stdin.*/u, '').replace('! input/bad-warc', '!'));
    expect(seen).toEqual(expected);
  });
});
