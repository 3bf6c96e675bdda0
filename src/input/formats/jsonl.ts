import { type ByteLine, FIRST, linesOfBytes } from '../bytes/lines.ts';
import type { Cut } from '../cut.ts';
import { InputError } from '../failure.ts';
import type { InputFormat, Stream } from './format.ts';

type Lines = Pick<Stream, 'chunks' | 'most' | 'from' | 'name' | 'member'>;

function asCut({ bytes, number: line, byteOffset, cut: tooLong }: ByteLine, { most, name, member }: Lines): Cut {
  if (tooLong) return { failure: { code: 'input/too-large', message: `the record is longer than ${most} bytes`, byteOffset }, member, line };
  return { as: 'line', bytes, id: `${name}-${line}`, byteOffset, member, line };
}

/** The lines of a stream, or of a stretch of one, as records. After what is damaged lines and offsets count what was read. */
export async function* linesAsRecords(stream: Lines): AsyncGenerator<Cut> {
  let rest: AsyncIterable<Uint8Array> | null = stream.chunks;
  let { from: place = FIRST } = stream;
  while (rest) {
    try {
      for await (const line of linesOfBytes(rest, stream.most, place)) {
        place = { line: line.number + 1, byteOffset: line.byteOffset + line.bytes.length + 1 };
        yield asCut(line, stream);
      }
      rest = null;
    } catch (error) {
      if (!(error instanceof InputError && error.rest)) throw error;
      yield { failure: error.failure, member: stream.member, line: null };
      ({ rest } = error);
    }
  }
}

/** JSON Lines: one record `{ id, text or html, date, title, url, outlet }` a line; blank lines count but hold none. */
export const jsonlFormat: InputFormat = { id: 'jsonl', extensions: ['.jsonl', '.ndjson'], holds: 'records', resumes: true, cut: linesAsRecords };
