import { fail, type Result, succeed } from '../../document/problem.ts';
import { type Decoded, decodeText } from '../decode.ts';
import { type ByteLine, linesOfBytes } from '../lines.ts';
import { articleOf } from '../record.ts';
import type { InputFormat, ReadRecord, Stream } from './format.ts';

function parse(line: ByteLine, { text }: Decoded, most: number): Result<unknown> {
  const { byteOffset } = line;
  if (line.cut) return fail({ code: 'input/too-large', message: `the record is longer than ${most} bytes`, byteOffset });
  try {
    const value: unknown = JSON.parse(text);
    return succeed(value);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return fail({ code: 'input/bad-json', message: `the line is not JSON: ${error.message}`, byteOffset });
  }
}

async function readLine(line: ByteLine, stream: Stream): Promise<ReadRecord | null> {
  const decoded = decodeText(line.bytes);
  if (!line.cut && decoded.text.trim() === '') return null;
  const record = parse(line, decoded, stream.most);
  if (!record.ok) return { failure: record.failure, line: line.number };
  const source = { path: stream.path, line: line.number, encoding: decoded.encoding };
  const article = await articleOf(record.value, { source, id: `${stream.name}-${line.number}`, date: stream.date, fields: stream.fields });
  if (!article.ok) return { failure: { ...article.failure, byteOffset: line.byteOffset }, line: line.number };
  return { article: { ...article.value, problems: [...decoded.problems, ...article.value.problems] } };
}

async function* read(stream: Stream): AsyncGenerator<ReadRecord> {
  for await (const line of linesOfBytes(stream.chunks, stream.most, stream.from)) {
    const record = await readLine(line, stream);
    if (record) yield record;
  }
}

/** JSON Lines: one record `{ id, text or html, date, title, url, outlet }` a line; blank lines count but hold none. */
export const jsonlFormat: InputFormat = { id: 'jsonl', extensions: ['.jsonl', '.ndjson'], read };
