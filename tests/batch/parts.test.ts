import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type LineBlock, lineBlocks, withoutFirst } from '../../src/batch/reading/pieces/blocks.ts';
import { GzipBlocks } from '../../src/batch/result/gzip.ts';
import { inOrder } from '../../src/batch/workers/ordered.ts';

async function* chunks(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const given: T[] = [];
  for await (const one of source) given.push(one);
  return given;
}

const START = { line: 1, byteOffset: 0 };
const shown = ({ bytes, line, byteOffset }: LineBlock): [string, number, number] => [Buffer.from(bytes).toString(), line, byteOffset];

describe('blocks of lines', () => {
  test.each([
    [
      'a\nbb\nccc\n',
      1,
      1,
      [
        ['a\n', 1, 0],
        ['bb\n', 2, 2],
        ['ccc\n', 3, 5],
      ],
    ],
    [
      'a\nbb\nccc',
      4,
      100,
      [
        ['a\nbb\n', 1, 0],
        ['ccc', 3, 5],
      ],
    ],
    ['\n\n\n', 2, 100, [['\n\n\n', 1, 0]]],
    ['', 4, 3, []],
    ['satu baris', 1000, 3, [['satu baris', 1, 0]]],
  ])('%j by %i, read by %i', async (text, target, size, expected) => {
    expect((await all(lineBlocks(chunks(text, size), { target, most: 1000, from: START }))).map(shown)).toEqual(expected);
  });

  test.each([1, 2, 3, 7])('an overlong line goes alone, cut so that it shows; read by %i', async (size) => {
    const text = 'a\n123456\nb\n1234\n12345';
    const blocks = (await all(lineBlocks(chunks(text, size), { target: 1000, most: 4, from: START }))).map(shown);
    expect(blocks).toEqual([
      ['a\n', 1, 0],
      ['12345', 2, 2],
      ['b\n1234\n', 3, 9],
      ['12345', 5, 16],
    ]);
  });

  test('lines before an error of the stream are given', async () => {
    const broken = async function* (): AsyncGenerator<Uint8Array> {
      yield Buffer.from('a\nb\nc');
      throw new Error('putus');
    };
    const given: string[] = [];
    const read = async (): Promise<void> => {
      for await (const { bytes } of lineBlocks(broken(), { target: 1000, most: 1000, from: START })) given.push(Buffer.from(bytes).toString());
    };
    await expect(read()).rejects.toThrow('putus');
    expect(given).toEqual(['a\nb\n']);
  });

  test.each([0, 3, 4, 10])('without the first %i bytes', async (count) => {
    expect(Buffer.concat(await all(withoutFirst(chunks('0123456789', 4), count))).toString()).toBe('0123456789'.slice(count));
  });
});

describe('in order', () => {
  const later = <T>(value: T, ms: number): Promise<T> => new Promise((resolve) => setTimeout(() => resolve(value), ms));
  async function* numbers(count: number, taken: (n: number) => void): AsyncGenerator<number> {
    for (let n = 0; n < count; n++) {
      taken(n);
      yield n;
    }
  }
  const window = { count: 4, bytes: 1000, sizeOf: () => 1, unordered: false, stop: new AbortController().signal };
  const slowFirst = (n: number): Promise<number> => later(n, n === 0 ? 60 : 5);

  test('results come in the order of the work, or as they are done', async () => {
    const order = async (unordered: boolean): Promise<number[]> =>
      (
        await all(
          inOrder(
            numbers(6, () => undefined),
            slowFirst,
            { ...window, unordered },
          ),
        )
      ).map(({ result }) => result);
    expect(await order(false)).toEqual([0, 1, 2, 3, 4, 5]);
    expect((await order(true)).at(-1)).toBe(0);
  });

  test.each([
    ['count', { count: 3 }, 3],
    ['bytes', { bytes: 20, sizeOf: () => 10 }, 2],
    ['one that is too large alone', { bytes: 5, sizeOf: () => 10 }, 1],
  ])('no more is under way than the window holds: %s', async (_, limit, most) => {
    let [begun, done, highest] = [0, 0, 0];
    const run = (n: number): Promise<number> => {
      highest = Math.max(highest, ++begun - done);
      return later(n, 3).finally(() => done++);
    };
    await all(
      inOrder(
        numbers(12, () => undefined),
        run,
        { ...window, ...limit },
      ),
    );
    expect(highest).toBe(most);
  });

  test('nothing more is taken while results are not', async () => {
    let taken = 0;
    const results = inOrder(
      numbers(100, () => taken++),
      (n) => later(n, 1),
      window,
    );
    await results.next();
    await later(null, 30);
    expect(taken).toBeLessThanOrEqual(window.count + 1);
    await results.return(undefined);
  });

  test('once stopped, what is under way is finished, and a source that hangs is not waited for', async () => {
    const stop = new AbortController();
    async function* endless(): AsyncGenerator<number> {
      yield 0;
      yield 1;
      await new Promise(() => undefined);
    }
    const results = inOrder(endless(), (n) => later(n, 20), { ...window, stop: stop.signal });
    setTimeout(() => stop.abort(), 5);
    expect((await all(results)).map(({ result }) => result)).toEqual([0, 1]);
  });

  test('failures reach the caller', async () => {
    const run = async (n: number): Promise<number> => {
      if (n === 2) throw new Error('rusak');
      return n;
    };
    await expect(
      all(
        inOrder(
          numbers(9, () => undefined),
          run,
          window,
        ),
      ),
    ).rejects.toThrow('rusak');
  });
});

test('gzip members are the same however the bytes came, and hold no clock and no system', async () => {
  const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, k) => `baris ${k}\n`).join(''));
  const pack = async (size: number): Promise<Buffer> => {
    const gzip = new GzipBlocks();
    const blocks: Uint8Array[] = [];
    for (let at = 0; at < bytes.length; at += size) blocks.push(...(await gzip.add(bytes.subarray(at, at + size))));
    return Buffer.concat([...blocks, ...(await gzip.end())]);
  };
  const packed = await pack(1_000_003);
  expect(packed.equals(await pack(70_001))).toBe(true);
  expect(gunzipSync(packed).equals(bytes)).toBe(true);
  expect([...packed.subarray(3, 10)]).toEqual([0, 0, 0, 0, 0, 0, 255]);
});
