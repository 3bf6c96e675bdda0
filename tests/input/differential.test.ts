import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readRecords } from '../../src/input/read.ts';
import { file } from '../cli/scratch.ts';
import { tarOf, warcRecord, zipOf, zstdFrame } from './archives.ts';
import { gunzippedSlowly, lineRecords, tarFiles, wetTexts, zipFiles } from './independent.ts';

/** Files of each format that are damaged in each way. Many more: `SARIPATI_DAMAGE=300 npx vitest run tests/input/differential.test.ts`. */
const RUNS = Number(process.env['SARIPATI_DAMAGE'] ?? 12);
const WORDS = 'harga beras naik lagi di pasar induk kata wali kota “Santoso” kepada wartawan déngan tenang sejak Senin pagi'.split(' ');

/** Numbers that look random and are the same each time. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

interface Read {
  readonly id: string;
  readonly text: string;
}

const pick = chance(14);
const records: readonly Read[] = Array.from({ length: 24 }, (_, k) => ({
  id: `r${k}`,
  text: Array.from({ length: 30 + pick(60) }, () => WORDS[pick(WORDS.length)]).join(' '),
}));
const lines = (from: number, count: number): string =>
  records
    .slice(from, from + count)
    .map((record) => `${JSON.stringify(record)}\n`)
    .join('');
const all = lines(0, records.length);
const groups = [0, 4, 8, 12, 16, 20];
const members = groups.map((from) => ({ name: `m${from}.jsonl`, content: lines(from, 4) }));
const wet = records.map(({ id, text }) => warcRecord({ id, type: 'conversion', media: 'text/plain', block: text }));
const inMembers = (files: readonly { readonly name: string; readonly content: Buffer }[]): Read[] =>
  files.filter(({ name }) => name.endsWith('.jsonl')).flatMap(({ content }) => lineRecords(content));

interface Format {
  readonly bytes: Buffer;
  /** What an independent reader still finds in a damaged file; `null`: the records of which every byte is as it was, up to two that stand beside the damage. */
  readonly read: ((bytes: Buffer) => Read[]) | null;
  /** Whether a file that ends between two records is whole: where it was cut off cannot be told then. */
  readonly endless?: boolean;
}

const FORMATS: Readonly<Record<string, Format>> = {
  'x.jsonl': { bytes: Buffer.from(all), read: lineRecords, endless: true },
  'x.jsonl.gz': { bytes: gzipSync(all), read: (bytes) => lineRecords(gunzippedSlowly(bytes)) },
  'parts.jsonl.gz': {
    bytes: Buffer.concat(groups.map((from) => gzipSync(lines(from, 4)))),
    read: (bytes) => lineRecords(gunzippedSlowly(bytes)),
    endless: true,
  },
  'x.jsonl.zst': { bytes: zstdFrame(groups.map((from) => lines(from, 4))), read: null },
  'x.json': { bytes: Buffer.from(JSON.stringify(records, null, 1)), read: null },
  'line.json': { bytes: Buffer.from(JSON.stringify(records)), read: null },
  'x.csv': { bytes: Buffer.from(`id,text\r\n${records.map(({ id, text }) => `${id},"${text}"\r\n`).join('')}`), read: null, endless: true },
  'x.tar': { bytes: tarOf(...members), read: (bytes) => inMembers(tarFiles(bytes)) },
  'x.tgz': { bytes: gzipSync(tarOf(...members)), read: (bytes) => inMembers(tarFiles(gunzippedSlowly(bytes))) },
  'x.zip': { bytes: zipOf(...members), read: (bytes) => inMembers(zipFiles(bytes)) },
  'x.warc': { bytes: Buffer.concat(wet), read: wetTexts, endless: true },
  'x.warc.gz': { bytes: Buffer.concat(wet.map((record) => gzipSync(record))), read: (bytes) => wetTexts(gunzippedSlowly(bytes)), endless: true },
};

interface Answer {
  readonly found: readonly Read[];
  /** How many problems and failures were told. */
  readonly told: number;
  /** Whether a member was refused: damage may have made it look like no text. */
  readonly refused: boolean;
}

async function readBack(name: string, bytes: Buffer): Promise<Answer> {
  const found: Read[] = [];
  let [told, refused] = [0, false];
  const stdin = (): never => {
    throw new RangeError('nothing is read from there');
  };
  for await (const record of readRecords({ paths: [file(name, bytes)], stdin, format: 'auto', date: null, most: 1 << 20, passedOver: () => told++ })) {
    if ('failure' in record) {
      told++;
      refused ||= record.failure.code === 'input/binary';
    } else {
      const { id, text, source, problems } = record.article;
      found.push({ id: name.startsWith('x.warc') ? (source.member ?? '') : id, text });
      told += problems.length;
    }
  }
  return { found, told, refused };
}

const key = ({ id, text }: Read): string => `${id} ${text}`;
const intact = new Set(records.map(key));

/** Checks what becomes of one damaged file. `near`: so many records no reader can do without, where there is no independent one. */
async function check(
  name: string,
  bytes: Buffer,
  { read, near, endless = false }: { readonly near: number } & Pick<Format, 'read' | 'endless'>,
): Promise<void> {
  const { found, told, refused } = await readBack(name, bytes);
  const keys = found.map(key);
  expect(new Set(keys).size).toBe(keys.length);
  const whole = new Set(keys.filter((each) => intact.has(each)));
  if (found.length < records.length && !endless) expect(told).toBeGreaterThan(0);
  const lost = (read?.(bytes) ?? []).filter((each) => intact.has(key(each)) && !whole.has(key(each)));
  if (!refused) expect(lost.map(({ id }) => id)).toEqual([]);
  if (!read) expect(whole.size).toBeGreaterThanOrEqual(near);
}

describe('what an independent reader still reads of a damaged file is read, and what is lost is told', () => {
  describe.each(Object.entries(FORMATS))('%s', (name, { bytes, read, endless }) => {
    test('as it is', async () => {
      const { found, told } = await readBack(name, bytes);
      expect([found.map(key), told]).toEqual([records.map(key), 0]);
    });

    test('cut off', async () => {
      const place = chance(name.length);
      for (let run = 0; run < RUNS; run++) {
        const cut = bytes.subarray(0, 1 + place(bytes.length - 1));
        const before = records.filter(({ text }) => cut.includes(text)).length;
        await check(name, cut, { read, near: before - (name.endsWith('.zst') ? 4 : 1), ...(endless && { endless }) });
      }
    });

    test('one bit is another', async () => {
      const place = chance(name.length + 1);
      for (let run = 0; run < RUNS; run++) {
        const other = Buffer.from(bytes);
        const at = place(bytes.length);
        other.writeUInt8(other.readUInt8(at) ^ (1 << place(8)), at);
        await check(name, other, { read, near: name.endsWith('.zst') ? 0 : records.length - 2 });
      }
    });
  });
});
