import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type Content, formatByContent } from '../../src/input/formats/by-content.ts';
import { type InputOptions, readRecords } from '../../src/input/read.ts';
import { DEFAULT_FIELDS } from '../../src/input/records/fields.ts';
import { tarOf, zstdFrame } from './archives.ts';

async function* once(...chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

/** What standard input is read as: ids and formats of its records, codes of errors, and problems behind them. */
async function read(chunks: readonly (Buffer | string)[], more: Partial<InputOptions> = {}): Promise<string[]> {
  const stdin = () => once(...chunks.map((chunk) => Buffer.from(chunk)));
  const seen: string[] = [];
  for await (const record of readRecords({ paths: ['-'], stdin, format: 'auto', date: null, most: 1 << 20, ...more })) {
    if ('failure' in record) seen.push(record.failure.code);
    else {
      const { id, source, problems } = record.article;
      seen.push([id, source.format, ...problems.map(({ code }) => code)].join(' '));
    }
  }
  return seen;
}

const line = (id: string): string => `${JSON.stringify({ id, text: 'Presiden tiba di Jakarta.' })}\n`;
const jsonl = line('a') + line('b');
const csv = 'id,text\na,Presiden tiba.\nb,Menteri tiba.\n';
const page = '<!doctype html><title>Kabar</title><p>Presiden tiba di Jakarta, kata juru bicara istana kepada wartawan pada Senin pagi.</p>';
const wet = 'WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Record-ID: <urn:a>\r\nContent-Type: text/plain\r\nContent-Length: 8\r\n\r\nPresiden\r\n\r\n';

describe('standard input is read as what it is (#14)', () => {
  test.each<[string, readonly (Buffer | string)[], readonly string[]]>([
    ['JSON Lines', [jsonl], ['a jsonl', 'b jsonl']],
    ['in small pieces', [...jsonl].map((character) => character), ['a jsonl', 'b jsonl']],
    ['packed by gzip', [gzipSync(jsonl)], ['a jsonl', 'b jsonl']],
    ['packed by Zstandard', [zstdFrame([jsonl])], ['a jsonl', 'b jsonl']],
    ['with a mark', [`\ufeff${jsonl}`], ['a jsonl', 'b jsonl']],
    ['one record', [line('a').trim()], ['a jsonl']],
    ['a record over many lines', [JSON.stringify({ id: 'a', text: 'Presiden.' }, null, 1)], ['a json']],
    ['a broken first line', [`{"id":"a"\n${line('b')}`], ['input/bad-json', 'b jsonl']],
    ['an array', [`[${line('a')},${line('b')}]`], ['a json', 'b json']],
    ['an empty array', ['[]'], []],
    ['a table', [csv], ['a csv', 'b csv']],
    ['a table in UTF-16 with tabs', [Buffer.from(`\ufeff${csv.replaceAll(',', '\t')}`, 'utf16le')], ['a tsv', 'b tsv']],
    ['a table of a spreadsheet', [`sep=;\n${csv.replaceAll(',', ';')}`], ['a csv', 'b csv']],
    ['a page', [page], ['stdin html']],
    ['a page in UTF-16', [Buffer.from(`\ufeff${page}`, 'utf16le')], ['stdin html']],
    ['a web archive', [wet], ['stdin-1 text']],
    ['a tar archive', [tarOf({ name: 'x.jsonl', content: jsonl })], ['a jsonl', 'b jsonl']],
    ['a zip archive', [Buffer.from('PK\x03\x04 isi')], ['input/not-seekable']],
    ['prose', ['Presiden tiba di Jakarta.'], ['stdin text']],
    ['prose in UTF-16', [Buffer.from('\ufeffPresiden tiba.', 'utf16le')], ['stdin text']],
    ['nothing', [], ['stdin text']],
    ['a PDF', ['%PDF-1.4 isi'], ['input/binary']],
  ])('%s', async (_, chunks, expected) => {
    expect(await read(chunks)).toEqual(expected);
  });

  test('but as what it is said to be', async () => {
    expect(await read([jsonl], { format: 'text' })).toEqual(['stdin text input/looks-like-data']);
    expect(await read([csv], { format: 'jsonl' })).toEqual(['input/bad-json', 'input/bad-json', 'input/bad-json']);
  });

  test('records come as they are sent', async () => {
    let sent = 0;
    async function* slow(): AsyncGenerator<Uint8Array> {
      for (const id of ['a', 'b', 'c']) {
        sent++;
        yield Buffer.from(line(id));
      }
    }
    for await (const record of readRecords({ paths: ['-'], stdin: slow, format: 'auto', date: null, most: 1 << 20 })) {
      expect('article' in record && record.article.id).toBe('a');
      break;
    }
    expect(sent).toBe(1);
  });
});

describe('formatByContent', () => {
  test.each<[string, Content]>([
    ['{"id":1}', 'jsonl'],
    ['{"id":1,"text":"x"}\n', 'jsonl'],
    ['{\n "id":1\n}', 'json'],
    ['{ kata dalam kurung }', 'text'],
    ['[{"id":1}]', 'json'],
    ['[Jakarta] Presiden tiba.', 'text'],
    ['[1, 2]', 'text'],
    ['<html>', 'html'],
    ['<?xml version="1.0"?>\n<!-- x -->\n<!DOCTYPE html>', 'html'],
    ['<?xml version="1.0"?><rss>', 'text'],
    ['<Presiden> tiba', 'text'],
    ['<p>Presiden tiba.</p>', 'html'],
    ['<pembuka>', 'text'],
    ['id,text\n1,x', 'csv'],
    ['ID;Text;Date\n', 'csv'],
    ['"id","text"\n', 'csv'],
    ['title\thtml\n', 'tsv'],
    ['text\nPresiden tiba.', 'text'],
    ['id,judul\n1,x', 'text'],
    ['Text, kata dia, ada di date\n', 'text'],
    ['WARC/1.0\r\n', 'warc'],
    ['PK\x05\x06', 'zip'],
    ['PK adalah partai', 'text'],
    ['', 'text'],
    [' \n ', 'text'],
  ])('%j is %s', (text, expected) => {
    expect(formatByContent(Buffer.from(text, 'latin1'), true, DEFAULT_FIELDS)).toBe(expected);
  });

  test.each<[string, boolean]>([
    ['', true],
    ['{"id":1', true],
    ['{"id":1}', true],
    ['{"id":1}\n', false],
    ['[', true],
    ['<!doc', true],
    ['id,te', true],
    ['Presiden tiba.\n', false],
    ['Presiden '.repeat(500), false],
  ])('%#: more bytes are needed to tell what %j is', (text, more) => {
    expect(formatByContent(Buffer.from(text), false, DEFAULT_FIELDS) === 'undecided').toBe(more);
  });

  test('a record may be longer than what is looked at', () => {
    const head = Buffer.from(`{"text":"${'kata '.repeat(20_000)}`).subarray(0, 65_536);
    expect(formatByContent(head.subarray(0, 65_535), false, DEFAULT_FIELDS)).toBe('undecided');
    expect(formatByContent(head, false, DEFAULT_FIELDS)).toBe('jsonl');
  });
});
