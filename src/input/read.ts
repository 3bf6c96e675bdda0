import { createReadStream } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Failure } from '../document/problem.ts';
import { formatOf, INPUT_FORMATS } from './formats/all.ts';
import type { ReadRecord, Stream } from './formats/format.ts';
import { textFormat } from './formats/text.ts';

/** What a run reads: paths in order, `-` for standard input. */
export interface InputOptions {
  readonly paths: readonly string[];
  /** Opens standard input; called only when a path is `-`. */
  readonly stdin: () => AsyncIterable<Uint8Array>;
  /** A format's id, or `auto`: by file ending, plain text for standard input. */
  readonly format: string;
  readonly date: string | null;
  readonly most: number;
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

function failureOf(error: NodeJS.ErrnoException): Failure {
  const code = CODES[error.code ?? ''] ?? 'input/unreadable';
  return { code, message: MESSAGES[code] ?? `the file could not be read: ${error.code}` };
}

function streamOf(path: string, options: InputOptions): Stream {
  const { date, most } = options;
  if (path === '-') return { path: null, name: 'stdin', chunks: options.stdin(), date, most };
  return { path, name: basename(path, extname(path)), chunks: createReadStream(path), date, most };
}

/**
 * Every record of every input, in order. A file that cannot be opened or read is one record with a failure, and the
 * next input follows; so does a bad record inside a file. Only one record is held in memory at a time.
 */
export async function* readRecords(options: InputOptions): AsyncGenerator<SourcedRecord> {
  for (const path of options.paths) {
    const stream = streamOf(path, options);
    const named = INPUT_FORMATS.find(({ id }) => id === options.format);
    const format = named ?? (path === '-' ? textFormat : formatOf(path));
    try {
      for await (const record of format.read(stream)) yield { ...record, path: stream.path };
    } catch (error) {
      if (!isSystemError(error)) throw error;
      yield { failure: failureOf(error), line: null, path: stream.path };
    }
  }
}
