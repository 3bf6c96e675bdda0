import { fail, type Result, succeed } from '../document/problem.ts';
import type { Cut, RawRecord } from './cut.ts';
import type { Stream } from './formats/format.ts';

/** All bytes of a stream that is one article. Fails with `input/too-large` beyond the stream's bound, without reading on. */
export async function gather({ chunks, most }: Pick<Stream, 'chunks' | 'most'>): Promise<Result<Uint8Array>> {
  const gathered: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > most) return fail({ code: 'input/too-large', message: `the text is longer than ${most} bytes` });
    gathered.push(chunk);
  }
  return succeed(gathered.length === 1 ? (gathered[0] ?? new Uint8Array(0)) : Buffer.concat(gathered));
}

/** The one record of a stream that is an article. */
export async function* articleBytes(stream: Stream, as: RawRecord['as']): AsyncGenerator<Cut> {
  const { member, name: id } = stream;
  const bytes = await gather(stream);
  yield bytes.ok ? { as, bytes: bytes.value, id, byteOffset: 0, member, line: null } : { failure: bytes.failure, member, line: null };
}
