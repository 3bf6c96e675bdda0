import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRecords } from '../../src/input/read.ts';
import { file } from '../cli/scratch.ts';
import { httpAnswer, tarOf, warcRecord, zipOf, zstdFrame } from './archives.ts';

const record = (id: string): string => `${JSON.stringify({ id, text: `Berita ${id}. `.repeat(20) })}\n`;
const ids = ['a', 'b', 'c', 'd'];
const members = ids.map((id) => ({ name: `m/${id}.jsonl`, content: record(id) }));
const page = httpAnswer(gzipSync('<p>Halo.</p>'), ['Content-Type: text/html', 'Content-Encoding: gzip']);
const web = Buffer.concat([
  ...ids.map((id) => warcRecord({ id, type: 'conversion', media: 'text/plain', block: record(id) })),
  warcRecord({ id: 'h', block: page }),
]);
const files: Readonly<Record<string, Buffer>> = {
  'x.tar': tarOf(...members),
  'x.tgz': gzipSync(tarOf(...members)),
  'x.tar.zst': zstdFrame([tarOf(...members)]),
  'x.zip': zipOf(...members),
  'x.warc': web,
  'x.warc.gz': Buffer.concat([gzipSync(web), gzipSync(web)]),
  'x.csv': Buffer.from(`id,text\n${ids.map((id) => `${id},"Kata ""ya""\n${id}"\n`).join('')}`),
  'x.json': Buffer.from(JSON.stringify(members, null, 1)),
};

/** A change to a file: another byte, a flipped bit, a stretch that is missing or that is there twice. */
const change = fc.record({
  kind: fc.constantFrom('byte', 'bit', 'gap', 'twice'),
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  by: fc.nat({ max: 255 }),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function changed(bytes: Buffer, { kind, at, by }: Change): Buffer {
  const place = Math.floor(at * bytes.length);
  if (kind === 'gap') return Buffer.concat([bytes.subarray(0, place), bytes.subarray(place + 1 + by)]);
  if (kind === 'twice') return Buffer.concat([bytes.subarray(0, place + by), bytes.subarray(place)]);
  const other = Buffer.from(bytes);
  if (place < other.length) other.writeUInt8(kind === 'byte' ? by : other.readUInt8(place) ^ (1 << (by % 8)), place);
  return other;
}

describe('damaged in any way, a file is read to its end: articles, error records, no crash and no waiting for ever', () => {
  test.each(Object.keys(files))('%s', async (name) => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const path = file(name, changes.reduce(changed, files[name] ?? Buffer.alloc(0)));
        const stdin = (): never => {
          throw new RangeError('nothing is read from there');
        };
        for await (const read of readRecords({ paths: [path], stdin, format: 'auto', date: null, most: 1 << 20 }))
          if ('failure' in read) expect(read.failure.code).toMatch(/^input\//u);
      }),
      { numRuns: 120, seed: 8 },
    );
  });
});
