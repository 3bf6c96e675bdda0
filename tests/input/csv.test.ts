import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRecords, type SourcedRecord } from '../../src/input/read.ts';
import { cut, recordsOf, streamed } from './bytes.ts';

/** `line: text` of each record, or `line! code`. */
function told(records: readonly SourcedRecord[]): string[] {
  return records.map((record) =>
    'article' in record ? `${record.article.source.line}: ${record.article.text}` : `${record.line}! ${record.failure.code.replace('input/', '')}`,
  );
}

describe('rows', () => {
  test.each<[string, string, readonly string[]]>([
    ['commas', 'id,text\n1,Satu\n2,Dua\n', ['2: Satu', '3: Dua']],
    ['semicolons', 'id;text;date\n1;Satu, dua;\n', ['2: Satu, dua']],
    ['tabs', 'id\ttext\n1\tSatu\n', ['2: Satu']],
    ['bars', 'id|text\n1|Satu\n', ['2: Satu']],
    ['one column', 'text\nSatu\nDua', ['2: Satu', '3: Dua']],
    ['CR LF, a mark, no end', '\ufeffid,text\r\n1,Satu\r\n2,"Dua"', ['2: Satu', '3: Dua']],
    ['quotes, doubled quotes and line ends within', 'id,text\n1,"Kata ""ya"",\n\nkatanya"\n2,Dua\n', ['2: Kata "ya",\n\nkatanya', '5: Dua']],
    ['a quoted header', '"id","text"\n1,Satu\n', ['2: Satu']],
    ['a quoted header that holds other separators', '"id;nomor;kode",text\n1,Satu\n', ['2: Satu']],
    ['an empty cell and an empty text', 'id,text\n1,""\n,Dua\n', ['2: ', '3: Dua']],
    ['blank lines hold none, but count', '\nid,text\n\n1,Satu\n\r\n2,Dua\n\n', ['4: Satu', '6: Dua']],
    ['names in another case', 'ID, Text ,Judul\n1,Satu,x\n', ['2: Satu']],
    ['a column that is called so goes before', 'Text,text\nx,Satu\n', ['2: Satu']],
    ['a header alone', 'id,text\n', []],
    ['nothing', '', []],
    ['too few cells', 'id,text\n1\n2,Dua\n', ['2! bad-csv', '3: Dua']],
    ['too many cells', 'id,text\n1,a,b\n2,Dua\n', ['2! bad-csv', '3: Dua']],
    ['a quote in a bare cell', 'id,text\n1,lima" lebar\n2,Dua\n', ['2! bad-csv', '3: Dua']],
    ['text behind a closing quote', 'id,text\n1,"a"b\n2,Dua\n', ['2! bad-csv', '3: Dua']],
    ['a quote that is never closed, the next row quoted', 'id,text\n1,"a\n2,"Dua"\n3,Tiga\n', ['2! bad-csv', '3: Dua', '4: Tiga']],
    ['a quote that is never closed, to the end', 'id,text\n1,"a\n2,Dua\n', ['2! bad-csv', '3: Dua']],
    ['no text column', 'id,isi\n1,Satu\n', ['1! no-column']],
    ['a header that is none', 'id,"text\n1,Satu\n', ['1! bad-csv']],
    // What programs write that is not RFC 4180 (#14).
    ['blanks beside quotes', 'id, text\n1, "Satu, dua" \n2 ,"Dua"\n', ['2: Satu, dua', '3: Dua']],
    ['sixteen blanks before a quote', `id,text\n1,${' '.repeat(15)}"Satu"\n`, ['2: Satu']],
    ['more are no part of quoting', `id,text\n1,${' '.repeat(17)}"Satu"\n`, ['2! bad-csv']],
    ['a line that says the separator', 'sep=;\nid;text\n1;Satu, dua\n', ['3: Satu, dua']],
    ['the same with a mark and CR LF', '\ufeffsep=|\r\nid|text\r\n1|Satu\r\n', ['3: Satu']],
    ['carriage returns alone', 'id,text\r1,Satu\r2,"Dua\rdua"\r', ['2: Satu', '3: Dua\ndua']],
    ['a mark twice', '\ufeff\ufeffid,text\n1,Satu\n', ['2: Satu']],
    ['quotes that are just quotes between tabs', 'id\ttext\n1\t"Satu," katanya\n2\t"Dua\n3\t"Tiga"\n', ['2: "Satu," katanya', '3: "Dua', '4: Tiga']],
    ['a column twice', 'id,text,text\n1,Satu,Dua\n', ['2: Satu']],
    ['columns nobody may have', '__proto__,constructor,text\n1,2,Satu\n', ['2: Satu']],
  ])('%s', async (_, table, expected) => {
    expect(told(await recordsOf(streamed(table), 'csv'))).toEqual(expected);
    expect(told(await recordsOf(streamed(...cut(Buffer.from(table), 1)), 'csv'))).toEqual(expected);
  });

  test('a row longer than allowed is told; a quoted one that is never closed costs its first line', async () => {
    const long = 'x'.repeat(200);
    const table = `id,text\n1,${long}\n2,Dua\n3,"${long}"\n4,Empat\n5,"a\n6,Enam\n${'7,b\n'.repeat(50)}`;
    for (const size of [1, 7, 100_000]) {
      const records = told(await recordsOf(streamed(...cut(Buffer.from(table), size)), 'csv', 100));
      expect(records.slice(0, 6)).toEqual(['2! too-large', '3: Dua', '4! too-large', '5: Empat', '6! bad-csv', '7: Enam']);
      expect(records).toHaveLength(56);
    }
  });

  test('a column that the header names twice is told of', async () => {
    const [record] = await recordsOf(streamed('id,text,Text\n1,Satu,Dua\n'), 'csv');
    expect(record && 'article' in record && record.article.problems.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'input/repeated-column The header names the column "text" more than once: the first one is read.',
    ]);
  });

  test('what a row says goes to the article', async () => {
    const table = 'nomor,isi,Date,TITLE,url,outlet\nn7,Halo.,2024-05-06,Judul,https://a.id/,Harian\n,Dua,,,,\n';
    const options = { paths: ['-'], stdin: () => streamed(table), format: 'csv', date: '2001-02-03', most: 1 << 20, fields: { text: 'isi', id: 'nomor' } };
    const articles = [];
    for await (const record of readRecords(options)) articles.push('article' in record ? record.article : record.failure);
    expect(articles).toMatchObject([
      { id: 'n7', text: 'Halo.', title: 'Judul', url: 'https://a.id/', outlet: 'Harian', published: '2024-05-06', publishedFrom: 'record' },
      { id: 'stdin-3', text: 'Dua', title: null, url: null, published: '2001-02-03', publishedFrom: 'option', source: { line: 3, member: null } },
    ]);
  });

  test('byte offsets lead to the row', async () => {
    const table = '\ufeffid,text\n1,"é\n"\n2\n';
    const [, bad] = await recordsOf(streamed(table), 'csv');
    const offset = bad && 'failure' in bad ? (bad.failure.byteOffset ?? 0) : 0;
    expect(Buffer.from(table).subarray(offset).toString()).toBe('2\n');
  });

  test('any cells come back as they were, however the bytes come', async () => {
    const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
    const cell = fc.stringMatching(/^[a-c",;\n\r |é]{0,12}$/u);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell), { maxLength: 6 }),
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom('\n', '\r\n'),
        async (rows, size, end) => {
          const table = ['title,text', ...rows.map((row) => row.map(quoted).join(','))].join(end);
          const records = await recordsOf(streamed(...cut(Buffer.from(table), size)), 'csv');
          expect(records.map((record) => ('article' in record ? [record.article.title ?? '', record.article.text] : record.failure))).toEqual(rows);
        },
      ),
      { numRuns: 150 },
    );
  });
});
