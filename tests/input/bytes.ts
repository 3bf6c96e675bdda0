import { readRecords, type SourcedRecord } from '../../src/input/read.ts';

/** A stream of the given pieces. */
export async function* streamed(...pieces: readonly (Uint8Array | string)[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield typeof piece === 'string' ? Buffer.from(piece) : piece;
}

/** The bytes in pieces of at most `size`. */
export function cut(bytes: Uint8Array, size: number): Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, k) => bytes.subarray(k * size, (k + 1) * size));
}

/** What is read of standard input that gives these bytes. */
export async function recordsOf(bytes: AsyncIterable<Uint8Array>, format = 'text', most = 1 << 20): Promise<SourcedRecord[]> {
  const records: SourcedRecord[] = [];
  for await (const record of readRecords({ paths: ['-'], stdin: () => bytes, format, date: null, most })) records.push(record);
  return records;
}

/** The text of each record, or its failure's code. */
export function gist(records: readonly SourcedRecord[]): string[] {
  return records.map((record) => ('article' in record ? record.article.text : record.failure.code));
}
