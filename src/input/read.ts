import { basename, extname } from 'node:path';
import type { Failure } from '../document/problem.ts';
import { fileBytes } from './bytes/file.ts';
import { withoutPacking } from './bytes/packed/packing.ts';
import { InputError } from './failure.ts';
import type { InputFormat, Stream } from './formats/format.ts';
import { formatByEnding, formatFor } from './formats/format-for.ts';
import { opened } from './open.ts';
import { DEFAULT_FIELDS, type RecordFields } from './records/fields.ts';
import type { ReadRecord } from './records/how.ts';
import { readCut } from './records/read.ts';

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
  /** Hears of each part of an archive that is left out without an error: it holds no article. */
  readonly passedOver?: () => void;
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

const nothing = (): void => undefined;

async function* noBytes(): AsyncGenerator<Uint8Array> {}

/** The bytes of one input, opened, unpacked and found to be of their format's kind. Rejects as reading does: see `failureOf`. */
export async function streamOf(path: string, format: InputFormat, options: InputOptions): Promise<Stream> {
  const { most, passedOver = nothing, open = fileBytes } = options;
  const fields = { ...DEFAULT_FIELDS, ...options.fields };
  const raw = (): AsyncIterable<Uint8Array> => (path === '-' ? options.stdin() : open(path));
  const chunks = format.seeks ? noBytes() : await opened(path, raw(), format);
  const common = { member: null, chunks, most, fields, formatOf: formatByEnding, passedOver };
  if (path === '-') return { ...common, path: null, name: 'stdin' };
  const inner = withoutPacking(path);
  return { ...common, path, name: basename(inner, extname(inner)) };
}

/** Why a file could not be read; an error that is not the file's fault is thrown on. */
export function failureOf(error: unknown): Failure {
  if (error instanceof InputError) return error.failure;
  if (!isSystemError(error)) throw error;
  const code = CODES[error.code ?? ''] ?? 'input/unreadable';
  return { code, message: MESSAGES[code] ?? `the file could not be read: ${error.code}` };
}

/**
 * Every record of every input, in order; what is packed is unpacked on the way. A file that cannot be opened or read is
 * one record with a failure, and the next input follows; so does a bad record inside a file. Only one record is held in
 * memory at a time.
 */
export async function* readRecords(options: InputOptions): AsyncGenerator<SourcedRecord> {
  for (const path of options.paths) {
    const format = formatFor(path, options.format);
    const source = path === '-' ? null : path;
    const how = { path: source, date: options.date, fields: { ...DEFAULT_FIELDS, ...options.fields } };
    try {
      for await (const cut of format.cut(await streamOf(path, format, options))) {
        const record = await readCut(cut, how);
        if (record) yield { ...record, path: source };
      }
    } catch (error) {
      yield { failure: failureOf(error), line: null, member: null, path: source };
    }
  }
}
