import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gunzipped } from '../../src/input/bytes/packed/gunzip.ts';
import { InputError } from '../../src/input/failure.ts';
import { cut, gist, recordsOf, streamed } from './bytes.ts';

async function unpack(bytes: AsyncIterable<Uint8Array>): Promise<{ readonly got: Buffer; readonly code: string | null }> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of gunzipped(bytes)) chunks.push(chunk);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { got: Buffer.concat(chunks), code: error.failure.code };
  }
  return { got: Buffer.concat(chunks), code: null };
}

/** Text that compresses like news, not like a run of one letter. */
const prose = Array.from({ length: 9000 }, (_, k) => `kalimat ${(k * 7919) % 10007} tentang ${(k * 104729) % 9973};`).join('\n');

describe('gunzipped', () => {
  test('gives back any bytes, however they come in, of several members too', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 300 }), { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 50 }), async (parts, size) => {
        const packed = Buffer.concat(parts.map((part) => gzipSync(part)));
        expect(await unpack(streamed(...cut(packed, size)))).toEqual({ got: Buffer.concat(parts), code: null });
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    ['an extra field', 4, Buffer.from([3, 0, 65, 66, 67])],
    ['a name', 8, Buffer.from('berita.txt\0')],
    ['a comment', 16, Buffer.from('arsip\0')],
    ['a checksum of the header', 2, Buffer.from([1, 2])],
    ['an extra field and a name', 12, Buffer.from([1, 0, 65, 66, 0])],
  ])('a header with %s is passed over', async (_, flags, field) => {
    const packed = gzipSync('Harga beras naik.');
    const member = Buffer.concat([packed.subarray(0, 3), Buffer.from([flags]), packed.subarray(4, 10), field, packed.subarray(10)]);
    expect(await unpack(streamed(member))).toEqual({ got: Buffer.from('Harga beras naik.'), code: null });
  });

  test('a truncated file gives what stands before its end, then input/bad-gzip', async () => {
    const packed = gzipSync(prose);
    for (const share of [0.01, 0.3, 0.6, 0.9, 0.999]) {
      const { got, code } = await unpack(streamed(...cut(packed.subarray(0, Math.floor(packed.length * share)), 16_384)));
      expect(code).toBe('input/bad-gzip');
      expect(prose.startsWith(got.toString())).toBe(true);
      expect(got.length).toBeGreaterThanOrEqual(Math.floor(prose.length * (share - 0.3)));
    }
  });

  test('a damaged file is input/bad-gzip', async () => {
    const packed = gzipSync(prose);
    packed.fill(0, 3000, 3100);
    expect((await unpack(streamed(packed))).code).toBe('input/bad-gzip');
  });

  test('a bomb is input/too-large, long before its end', async () => {
    const packed = gzipSync(Buffer.alloc(200 * 1024 * 1024, '\n'));
    const { got, code } = await unpack(streamed(...cut(packed, 4096)));
    expect(code).toBe('input/too-large');
    expect(got.length).toBeLessThan(66 * 1024 * 1024);
  });

  test('errors of the stream beneath pass through', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield gzipSync('satu').subarray(0, 8);
      throw new RangeError('cakram rusak');
    }
    await expect(unpack(broken())).rejects.toThrow('cakram rusak');
  });

  test('records before a truncated end are read', async () => {
    const rows = Array.from({ length: 3000 }, (_, k) => JSON.stringify({ id: `n${k}`, text: `Berita ${(k * 7919) % 10007}.` })).join('\n');
    const packed = gzipSync(rows);
    const read = gist(await recordsOf(streamed(packed.subarray(0, packed.length - 20)), 'jsonl'));
    expect(read.length).toBeGreaterThan(2500);
    expect(read.slice(0, 2)).toEqual(['Berita 0.', 'Berita 7919.']);
    expect(read.at(-1)).toBe('input/bad-gzip');
    expect(read.filter((said) => said.startsWith('input/'))).toHaveLength(1);
  });

  test('a text that unpacks to more than the bound is input/too-large', async () => {
    expect(gist(await recordsOf(streamed(gzipSync(Buffer.alloc(70_000, 'a'))), 'text', 65_536))).toEqual(['input/too-large']);
  });
});

describe('behind a damaged member', () => {
  const three = ['satu\n', prose, 'tiga\n'].map((text) => gzipSync(text));
  const damaged = (at: number): Buffer => {
    const [first = Buffer.alloc(0), second = Buffer.alloc(0), third = Buffer.alloc(0)] = three.map((part) => Buffer.from(part));
    second.fill(0, at, at + 50);
    return Buffer.concat([first, second, third]);
  };
  /** What comes in all, and the codes of what is damaged on the way. */
  const whole = async (bytes: AsyncIterable<Uint8Array>): Promise<{ readonly text: string; readonly messages: readonly string[] }> => {
    const messages: string[] = [];
    const got: Uint8Array[] = [];
    for (let rest: AsyncIterable<Uint8Array> | null = gunzipped(bytes, true); rest; )
      try {
        for await (const chunk of rest) got.push(chunk);
        rest = null;
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        messages.push(error.message);
        ({ rest } = error);
      }
    return { text: Buffer.concat(got).toString(), messages };
  };

  test.each([20, 3000, (three[1]?.length ?? 0) - 60])('reading goes on with the next, however the bytes come in (#14): damage at %d', async (at) => {
    for (const size of [1000, 65_536]) {
      const { text, messages } = await whole(streamed(...cut(damaged(at), size)));
      expect(text.startsWith('satu\n')).toBe(true);
      expect(text.endsWith('tiga\n')).toBe(true);
      expect(messages).toHaveLength(1);
      expect(messages[0]).toMatch(/from byte \d+ of the packed file \d+ are skipped/u);
    }
  });

  test('nothing is gone on with where nothing follows', async () => {
    const { text, messages } = await whole(streamed(Buffer.concat([three[0] ?? Buffer.alloc(0), Buffer.from('sampah \x1f\x8b\x08 sampah', 'latin1')])));
    expect([text, messages.length]).toEqual(['satu\n', 1]);
  });

  test('a stream is closed once, at its end or where its reader stops', async () => {
    let closed = 0;
    async function* source(): AsyncGenerator<Uint8Array> {
      try {
        yield* cut(damaged(3000), 500);
      } finally {
        closed++;
      }
    }
    await whole(source());
    for await (const _ of gunzipped(source(), true)) break;
    expect(closed).toBe(2);
  });
});
