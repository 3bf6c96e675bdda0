import { createReadStream } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Failure } from '../document/problem.ts';
import { InputError } from './failure.ts';
import { DEFAULT_FIELDS, type RecordFields } from './fields.ts';
import { formatFor, withoutGz } from './format-for.ts';
import type { ReadRecord, Stream } from './formats/format.ts';
import { gunzipped } from './gunzip.ts';
import { isGzip, peek, refusalOf } from './head.ts';

/** What a run reads: paths in order, `-` for standard input. */
export interface InputOptions {
  readonly paths: readonly string[];
  /** Opens standard input; called only when a path is `-`. */
  readonly stdin: () => AsyncIterable<Uint8Array>;
  /** A format's id, or `auto`: by file ending, plain text for standard input. */
  readonly format: string;
  readonly date: string | null;
  readonly most: number;
  /** Opens a file; by default as it lies on the disk. */
  readonly open?: (path: string) => AsyncIterable<Uint8Array>;
  /** Names of the records' fields; those not given are `DEFAULT_FIELDS`. */
  readonly fields?: Partial<RecordFields>;
}

/** A record with the path it came from (`null`: standard input). */
export type SourcedRecord = ReadRecord & { readonly path: string | null };

/** Codes of file errors users meet; any other keeps the system's own word in its message. */
const CODES: Readonly<Record<string, string>> = {
  ENOENT: 'input/not-found',
  EISDIR: 'input/is-folder',
  EACCES: 'input/not-readable',
  EPERM: 'input/not-readable',
};
const MESSAGES: Readonly<Record<string, string>> = {
  'input/not-found': 'there is no such file',
  'input/is-folder': 'this is a folder, not a file',
  'input/not-readable': 'the file may not be read',
};

const isSystemError = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'code' in error && 'syscall' in error;

/** The bytes as they are to be read: unpacked when they are gzip. Throws `InputError` for what is no text. */
async function opened(path: string, raw: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array>> {
  const packed = await peek(raw);
  const gzip = isGzip(packed.head);
  if (!gzip && path !== withoutGz(path) && packed.head.length > 0)
    throw new InputError({ code: 'input/bad-gzip', message: 'the file is named .gz and is no gzip' });
  const { head, chunks } = gzip ? await peek(gunzipped(packed.chunks)) : packed;
  const refusal = refusalOf(head);
  if (refusal) throw new InputError(refusal);
  return chunks;
}

/** The bytes of one input, opened, unpacked and found to be text. Rejects as reading does: see `failureOf`. */
export async function streamOf(path: string, options: InputOptions): Promise<Stream> {
  const { date, most } = options;
  const fields = { ...DEFAULT_FIELDS, ...options.fields };
  if (path === '-') return { path: null, name: 'stdin', chunks: await opened(path, options.stdin()), date, most, fields };
  const inner = withoutGz(path);
  return { path, name: basename(inner, extname(inner)), chunks: await opened(path, (options.open ?? createReadStream)(path)), date, most, fields };
}

/** Why a file could not be read; an error that is not the file's fault is thrown on. */
export function failureOf(error: unknown): Failure {
  if (error instanceof InputError) return error.failure;
  if (!isSystemError(error)) throw error;
  const code = CODES[error.code ?? ''] ?? 'input/unreadable';
  return { code, message: MESSAGES[code] ?? `the file could not be read: ${error.code}` };
}

/**
 * Every record of every input, in order; gzip is unpacked on the way. A file that cannot be opened or read is one
 * record with a failure, and the next input follows; so does a bad record inside a file. Only one record is held in
 * memory at a time.
 */
export async function* readRecords(options: InputOptions): AsyncGenerator<SourcedRecord> {
  for (const path of options.paths) {
    const format = formatFor(path, options.format);
    const source = path === '-' ? null : path;
    try {
      const stream = await streamOf(path, options);
      for await (const record of format.read(stream)) yield { ...record, path: source };
    } catch (error) {
      yield { failure: failureOf(error), line: null, path: source };
    }
  }
}
