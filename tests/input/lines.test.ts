import { expect, test } from 'vitest';
import { linesOfBytes } from '../../src/input/bytes/lines.ts';
import { cut, streamed } from './bytes.ts';

/** `number@offset text` of each line; `…` behind one that was cut. */
async function linesIn(text: string, size: number, most = 100): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOfBytes(streamed(...cut(Buffer.from(text), size)), most))
    lines.push(`${line.number}@${line.byteOffset} ${Buffer.from(line.bytes).toString()}${line.cut ? '…' : ''}`);
  return lines;
}

test.each<[string, string[]]>([
  ['a\nb\n', ['1@0 a', '2@2 b']],
  ['a\nb', ['1@0 a', '2@2 b']],
  ['a\r\nb\r\n', ['1@0 a', '2@3 b']], // a carriage return is part of the line end
  ['a\rb\r\r\n', ['1@0 a\rb\r']], // one alone is not
  ['\r\n\na\r', ['1@0 ', '2@2 ', '3@3 a']],
  ['é\nb', ['1@0 é', '2@3 b']],
  ['', []],
])('the lines of %j', async (text, expected) => {
  for (const size of [1, 2, 100]) expect(await linesIn(text, size)).toEqual(expected);
});

test('of a line that is too long only the beginning is kept', async () => {
  for (const size of [1, 3, 100]) expect(await linesIn('abcd\nabcde\nx', size, 4)).toEqual(['1@0 abcd', '2@5 abcd…', '3@11 x']);
});
