import { linesOfBytes } from '../bytes/lines.ts';
import type { Cut } from '../cut.ts';
import type { InputFormat, Stream } from './format.ts';

/** The lines of a stream, or of a stretch of one, as records. */
export async function* linesAsRecords({ chunks, most, from, name, member }: Pick<Stream, 'chunks' | 'most' | 'from' | 'name' | 'member'>): AsyncGenerator<Cut> {
  for await (const { bytes, number: line, byteOffset, cut: tooLong } of linesOfBytes(chunks, most, from)) {
    if (tooLong) yield { failure: { code: 'input/too-large', message: `the record is longer than ${most} bytes`, byteOffset }, member, line };
    else yield { as: 'line', bytes, id: `${name}-${line}`, byteOffset, member, line };
  }
}

/** JSON Lines: one record `{ id, text or html, date, title, url, outlet }` a line; blank lines count but hold none. */
export const jsonlFormat: InputFormat = { id: 'jsonl', extensions: ['.jsonl', '.ndjson'], holds: 'records', cut: linesAsRecords };
