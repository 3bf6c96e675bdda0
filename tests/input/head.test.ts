import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { cut, gist, recordsOf, streamed } from './bytes.ts';

/** Bytes of a fixed generator: what compressed data look like. */
const noise = Uint8Array.from({ length: 5000 }, (_, k) => (Math.imul(k + 1, 2654435761) >>> 13) & 0xff);

describe('what is no text', () => {
  test.each<[string, Uint8Array, string]>([
    ['a PDF', Buffer.from('%PDF-1.7\nisi'), 'input/binary'],
    ['a DOCX', Buffer.from('PK\x03\x04isi'), 'input/binary'],
    ['an old DOC', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'input/binary'],
    ['many NULs', Buffer.from('berita\0'.repeat(40)), 'input/binary'],
    ['UTF-16 without a mark', Buffer.from('Presiden tiba di Jakarta.', 'utf16le'), 'input/binary'],
    ['noise', noise, 'input/binary'],
    ['gzip of a PDF', gzipSync('%PDF-1.4 isi'), 'input/binary'],
    ['gzip of gzip', gzipSync(gzipSync('isi')), 'input/binary'],
    ['UTF-16 LE', Buffer.from('\ufeffPresiden', 'utf16le'), 'Presiden'],
    ['UTF-16 BE', Buffer.from('\ufeffPresiden', 'utf16le').swap16(), 'Presiden'],
    ['UTF-32 LE', Buffer.from('fffe000050000000', 'hex'), 'input/utf32'],
    ['UTF-32 BE', Buffer.from('0000feff00000050', 'hex'), 'input/utf32'],
    ['one NUL', Buffer.from('Presiden\0 tiba.'), 'Presiden\0 tiba.'],
    ['a lone NUL', Buffer.from('\0'), '\0'],
    ['a NUL now and then', Buffer.from(`${'kata '.repeat(100)}\0`.repeat(9)), `${'kata '.repeat(100)}\0`.repeat(9)],
    ['"PK" is a word', Buffer.from('PK adalah partai.'), 'PK adalah partai.'],
    ['"%PDF" is a word', Buffer.from('%PDF itu format.'), '%PDF itu format.'],
    ['colours of a terminal', Buffer.from('\x1b[1mhalo\x1b[0m '.repeat(20)), '\x1b[1mhalo\x1b[0m '.repeat(20)],
    ['nothing', new Uint8Array(0), ''],
  ])('%s', async (_, bytes, expected) => {
    for (const format of ['text', 'jsonl']) {
      const read = gist(await recordsOf(streamed(...cut(bytes, 4096)), format));
      if (expected.startsWith('input/')) expect(read).toEqual([expected]);
      else if (format === 'text') expect(read).toEqual([expected]);
    }
  });

  test('the first bytes may come one by one', async () => {
    expect(gist(await recordsOf(streamed(...cut(Buffer.from('%PDF-1.7'), 1))))).toEqual(['input/binary']);
    expect(gist(await recordsOf(streamed(...cut(gzipSync('isi'), 1))))).toEqual(['isi']);
  });
});
