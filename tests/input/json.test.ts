import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SourcedRecord } from '../../src/input/read.ts';
import { cut, recordsOf, streamed } from './bytes.ts';

/** `line id: text` of each record, or `line! code`. */
function told(records: readonly SourcedRecord[]): string[] {
  return records.map((record) => {
    if ('failure' in record) return `${record.line}! ${record.failure.code.replace('input/', '')}`;
    const { id, text, source } = record.article;
    return `${source.line} ${id}: ${text}`;
  });
}

const one = (text: string, more = ''): string => `{"text":"${text}"${more}}`;
const pretty = (...texts: readonly string[]): string =>
  JSON.stringify(
    texts.map((text) => ({ text, tags: [{ a: 1 }] })),
    null,
    2,
  );
const deep = (depth: number): string => one('x', `,"a":${'['.repeat(depth)}${']'.repeat(depth)}`);

describe('elements', () => {
  test.each<[string, string, readonly string[]]>([
    ['an array in one line', `[${one('a')},${one('b')}]`, ['1 stdin-1: a', '1 stdin-2: b']],
    ['one a line', `[\n${one('a')},\n${one('b')}\n]\n`, ['2 stdin-1: a', '3 stdin-2: b']],
    ['indented', pretty('a', 'b'), ['2 stdin-1: a', '10 stdin-2: b']],
    ['behind a mark, among blanks', `\ufeff \n[ ${one('a')} , ${one('b')} ] \n`, ['2 stdin-1: a', '2 stdin-2: b']],
    ['brackets, quotes and escapes in strings', `[${one('}]{[,\\"\\\\')},${one('b')}]`, ['1 stdin-1: }]{[,"\\', '1 stdin-2: b']],
    ['an array of nothing', ' [ ] ', []],
    ['one record', one('a'), ['1 stdin-1: a']],
    ['records one after the other', `${one('a')}\n${one('b')} ${one('c')}`, ['1 stdin-1: a', '2 stdin-2: b', '2 stdin-3: c']],
    [
      'elements that are no objects',
      `[1,"a",null,[${one('x')}],${one('b')}]`,
      ['1! bad-record', '1! bad-record', '1! bad-record', '1! bad-record', '1 stdin-5: b'],
    ],
    ['a comma too many', `[${one('a')},,${one('b')},]`, ['1 stdin-1: a', '1! bad-json', '1 stdin-3: b', '1! bad-json']],
    ['a comma too few', `[${one('a')} ${one('b')},${one('c')}]`, ['1 stdin-1: a', '1! bad-json', '1 stdin-2: b', '1 stdin-3: c']],
    ['no JSON between the commas', `[${one('a')},{text:1},${one('c')}]`, ['1 stdin-1: a', '1! bad-json', '1 stdin-3: c']],
    ['nothing', '', ['1! bad-json']],
    ['no array', 'halo', ['1! bad-json']],
    ['cut off in an element', `[\n${one('a')},\n{"text":"b`, ['2 stdin-1: a', '3! bad-json']],
    ['cut off between two', `[${one('a')},`, ['1 stdin-1: a', '1! bad-json']],
    ['cut off behind one', `[${one('a')}\n`, ['1 stdin-1: a', '2! bad-json']],
    ['something behind the end', `[${one('a')}]\nx`, ['1 stdin-1: a', '2! bad-json']],
    ['a bracket too few, one a line', `[\n{"text":"a",\n${one('b')},\n${one('c')}\n]`, ['2! bad-json', '3 stdin-2: b', '4 stdin-3: c']],
    ['a bracket too many, one a line', `[\n${one('a')}},\n${one('b')}\n]`, ['2 stdin-1: a', '2! bad-json', '3 stdin-3: b']],
    ['a wrong bracket', `[\n{"a":[1},\n${one('b')}\n]`, ['2! bad-json', '3 stdin-2: b']],
    ['a string that is never closed', `[\n{"text":"a},\n${one('b')}\n]`, ['2! bad-json', '3 stdin-2: b']],
    ['the same, indented', pretty('a', 'b', 'c').replace('"b"', '"b'), ['2 stdin-1: a', '10! bad-json', '18 stdin-3: c']],
    ['as deep as may be', `[${deep(63)},${one('b')}]`, ['1 stdin-1: x', '1 stdin-2: b']],
    ['deeper', `[${deep(64)},${one('b')}]`, ['1! json-too-deep', '1 stdin-2: b']],
    ['a hundred thousand brackets', `[\n${'['.repeat(100_000)},\n${one('b')}\n]`, ['2! json-too-deep', '3 stdin-2: b']],
  ])('%s', async (_, json, expected) => {
    expect(told(await recordsOf(streamed(json), 'json'))).toEqual(expected);
    if (json.length < 10_000) expect(told(await recordsOf(streamed(...cut(Buffer.from(json), 1)), 'json'))).toEqual(expected);
  });

  test('an element longer than allowed is told, and the next is read', async () => {
    const long = one('x'.repeat(300));
    for (const size of [1, 13, 100_000]) {
      const read = async (json: string): Promise<string[]> => told(await recordsOf(streamed(...cut(Buffer.from(json), size)), 'json', 100));
      expect(await read(`[${one('a')},${long},${one('c')}]`)).toEqual(['1 stdin-1: a', '1! too-large', '1 stdin-3: c']);
      expect(await read(`[\n${one('a')},\n${long},\n${one('c')}\n]`)).toEqual(['2 stdin-1: a', '3! too-large', '4 stdin-3: c']);
      expect(await read(pretty('a', 'x'.repeat(300), 'c'))).toEqual(['2 stdin-1: a', '10! too-large', '18 stdin-3: c']);
      expect(await read(`[${one('\\\\'.repeat(200))},${one('c')}]`)).toEqual(['1! too-large', '1 stdin-2: c']);
    }
  });

  /** Every byte of the file but blanks, commas and the outer brackets is in a record or in the stretch of an error. */
  async function lostIn(json: string): Promise<{ readonly texts: string[]; readonly lost: string[] }> {
    const records = await recordsOf(streamed(...cut(Buffer.from(json), 50)), 'json');
    const texts = records.flatMap((record) => ('article' in record ? [record.article.text] : []));
    const lost = records.flatMap((record) =>
      'article' in record ? [] : [json.slice(record.failure.byteOffset, (record.failure.byteOffset ?? 0) + (record.failure.bytes ?? 0))],
    );
    return { texts, lost };
  }
  const record = (id: number): string => `{"id":${id},"text":"t${id}","tags":["x"]}`;

  test.each<[string, (records: string[]) => void, string]>([
    ['a brace too few', (records) => (records[1] = '{"id":1,"text":"t1","tags":["x"]'), '{"id":1,"text":"t1","tags":["x"],'],
    ['brackets too few', (records) => (records[1] = '{"id":1,"text":"t1","tags":["x"'), '{"id":1,"text":"t1","tags":["x",'],
    ['a quote too few', (records) => (records[1] = '{"id":1,"text":"t1,"tags":["x"]}'), '{"id":1,"text":"t1,"tags":["x"]},'],
    ['a bracket too many', (records) => (records[1] = '{"id":1,"text":"t1","tags":["x"]]}'), '{"id":1,"text":"t1","tags":["x"]]},'],
    ['another first key', (records) => (records[1] = '{"text":"t1","id":1'), '{"text":"t1","id":1,'],
  ])('in one line, %s costs one element, and its bytes are told (#14)', async (_, damage, stretch) => {
    const records = [0, 1, 2, 3].map(record);
    damage(records);
    expect(await lostIn(`[${records.join(',')}]`)).toEqual({ texts: ['t0', 't2', 't3'], lost: [stretch] });
  });

  test('each of many elements without an end costs itself alone', async () => {
    const records = Array.from({ length: 400 }, (_, k) => (k % 20 === 7 ? record(k).slice(0, -2) : record(k)));
    const { texts, lost } = await lostIn(`[${records.join(',')}]`);
    expect(texts).toHaveLength(380);
    expect(lost).toEqual(records.filter((_, k) => k % 20 === 7).map((element) => `${element},`));
  });

  test('what follows the end is told with its length', async () => {
    expect(await lostIn(`[${record(0)}] lagi`)).toEqual({ texts: ['t0'], lost: ['lagi'] });
  });

  test('a hundred failures in a row are told, and then the stretch of all others', async () => {
    const broken = (count: number): string => `[${'{"id":1,'.repeat(count)}${record(2)}]`;
    expect((await lostIn(broken(100))).lost).toHaveLength(100);
    expect((await lostIn(broken(102))).lost).toHaveLength(101);
    const { texts, lost } = await lostIn(broken(5000));
    expect([texts, lost.length, lost.join('')]).toEqual([['t2'], 101, '{"id":1,'.repeat(5000)]);
  });

  test('a file of nothing but open brackets is given up in time', async () => {
    const records = await recordsOf(streamed(`[${'\n{'.repeat(1_000_000)}`), 'json');
    expect(records.length).toBeGreaterThan(1);
    expect(records.length).toBeLessThan(300);
  });

  test('any records come back as they were, however the bytes come', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ text: fc.string(), x: fc.jsonValue({ maxDepth: 3 }) }), { maxLength: 5 }),
        fc.nat({ max: 3 }),
        fc.nat({ max: 20 }),
        async (values, indent, size) => {
          const records = await recordsOf(streamed(...cut(Buffer.from(JSON.stringify(values, null, indent)), size + 1)), 'json');
          expect(records.map((record) => ('article' in record ? record.article.text : record.failure))).toEqual(values.map(({ text }) => text));
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('an id that is a number keeps its digits (#14)', () => {
  test.each<[string, string]>([
    ['{"id":1889123456789012345,"text":"x"}', '1889123456789012345'],
    ['{"id":1889123456789012346,"text":"x"}', '1889123456789012346'],
    ['{"text":"\\"id\\":1","meta":{"id":2},"id" : 9007199254740993}', '9007199254740993'],
    ['{"id":1,"id":9007199254740993,"text":"x"}', '9007199254740993'],
    ['{"id":9007199254740993,"text":"x","list":[{"id":3}]}', '9007199254740993'],
    ['{"id":9007199254740991,"text":"x"}', '9007199254740991'],
    ['{"id":1.10,"text":"x"}', '1.10'],
    ['{"id":1e3,"text":"x"}', '1000'],
    ['{"id":"007","text":"x"}', '007'],
  ])('%s', async (line, id) => {
    for (const format of ['jsonl', 'json']) {
      const [record] = await recordsOf(streamed(line), format);
      expect(record && 'article' in record && record.article.id).toBe(id);
    }
  });
});
