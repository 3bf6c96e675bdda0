import { describe, expect, test } from 'vitest';
import { lines, saripati } from './saripati.ts';
import { file } from './scratch.ts';

const records = [
  '{"id":"satu","text":"Presiden tiba.","date":"2025-06-18","title":"Judul","url":"https://contoh.id/1","outlet":"contoh.id"}',
  '{rusak',
  '',
  '{"id":"dua"}',
  '[]',
  '{"text":7}',
  '{"id":4,"text":"Menteri tiba.","date":"kemarin"}',
].join('\n');

describe('inputs', () => {
  test('files give one line each, in order, with their path as typed', () => {
    const a = file('a.txt', 'Satu.');
    const b = file('b.txt', 'Dua.');
    const { stdout, status } = saripati([b, a]);
    expect(status).toBe(0);
    expect(lines(stdout).map(({ id, source }) => [id, source.path])).toEqual([
      ['b', b],
      ['a', a],
    ]);
  });

  test.each([
    ['standard input', []],
    ['-', ['-']],
  ])('%s is read as one text', (_, args) => {
    const [document] = lines(saripati(args, 'Halo dunia.').stdout);
    expect(document).toMatchObject({ id: 'stdin', source: { path: null, line: null } });
  });

  test('a JSONL stream: every record answered in its place, exit 1', () => {
    const { stdout, stderr, status } = saripati(['--input', 'jsonl'], records);
    expect(status).toBe(1);
    const out = lines(stdout);
    expect(out.map(({ id, error }) => id ?? error.code)).toEqual(['satu', 'input/bad-json', 'input/no-text', 'input/bad-record', 'input/no-text', '4']);
    expect(out[0]).toMatchObject({
      source: { line: 1 },
      meta: { title: 'Judul', url: 'https://contoh.id/1', outlet: 'contoh.id', published: '2025-06-18', publishedFrom: 'record' },
    });
    expect(out[1]).toEqual({
      schema: 'saripati-error/1',
      source: { path: null, member: null, line: 2 },
      error: { code: 'input/bad-json', message: expect.stringContaining('not JSON'), byteOffset: (records.split('\n')[0] ?? '').length + 1 },
    });
    expect(out[5]).toMatchObject({ meta: { published: null, publishedFrom: null }, problems: [{ code: 'input/bad-date' }] });
    const told = stderr.trim().split('\n');
    expect(told).toHaveLength(5);
    expect(told[4]).toBe('saripati: 4 failed: input/no-text ×2, input/bad-json ×1, input/bad-record ×1');
    expect(stderr).toContain('standard input:2:');
  });

  test('the ending tells the format, and ids come from the name', () => {
    const path = file('arsip.jsonl', '{"text":"Satu."}\r\n\r\n{"text":"Tiga."}');
    expect(lines(saripati([path]).stdout).map(({ id }) => id)).toEqual(['arsip-1', 'arsip-3']);
  });

  test.each([['a missing file', 'tidak-ada.txt', 'input/not-found']])('%s is an error record, the rest goes on, exit 1', (_, path, code) => {
    const good = file('baik.txt', 'Baik.');
    const { stdout, stderr, status } = saripati([path, good]);
    expect(status).toBe(1);
    expect(lines(stdout)).toMatchObject([{ schema: 'saripati-error/1', source: { path }, error: { code } }, { id: 'baik' }]);
    expect(stderr).toContain(path);
    expect(saripati([path, '--quiet']).stderr).toBe('');
  });

  test.each([
    ['a byte order mark', Buffer.from('\ufeffPresiden Rusia tiba.'), 'Presiden Rusia tiba.'],
    ['CR LF', Buffer.from('Presiden\r\n\r\nRusia tiba.'), 'Presiden\r\n\r\nRusia tiba.'],
    ['NBSP', Buffer.from('Presiden\u00a0Rusia tiba.'), 'Presiden\u00a0Rusia tiba.'],
    ['NFD', Buffer.from('Presiden Erdog\u0306an di Rusia.'), 'Presiden Erdog\u0306an di Rusia.'],
  ])('%s: offsets are those of the decoded text', (_, bytes, text) => {
    const [document] = lines(saripati(['--lang', 'ind'], bytes).stdout);
    const [mention] = document?.entities.find(({ type }) => type === 'country')?.mentions ?? [];
    expect(mention?.text).toBe('Rusia');
    expect(text.slice(mention?.start, mention?.end)).toBe('Rusia');
  });

  test('bytes that are no UTF-8 are replaced, and a problem says so', () => {
    const [document] = lines(saripati([], Uint8Array.from([0x41, 0xff, 0x42])).stdout);
    expect(document).toMatchObject({ problems: expect.arrayContaining([expect.objectContaining({ code: 'input/replaced-bytes' })]) });
  });

  test('--date is for records that give none', () => {
    const out = lines(saripati(['-i', 'jsonl', '--date', '2024-01-02'], '{"text":"a"}\n{"text":"b","date":"2023-05-06T07:08:09+07:00"}').stdout);
    expect(out).toMatchObject([{ meta: { published: '2024-01-02', publishedFrom: 'option' } }, { meta: { published: '2023-05-06', publishedFrom: 'record' } }]);
  });
});
