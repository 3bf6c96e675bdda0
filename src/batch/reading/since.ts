import { openedFile } from '../../input/on-disk.ts';
import { type Digest, digestOf, digestOfStream } from '../digest.ts';
import type { InputLine } from '../tracker.ts';
import { InputChanged } from './meter.ts';
import { countLines } from './pieces/blocks.ts';
import { isPlainLines } from './pieces/cuttable.ts';
import type { PlacedEntry, ReadOptions } from './source.ts';

/** What became of the inputs of a finished result, each counted once. */
export interface Changes {
  readonly unchanged: number;
  /** Not in the result yet. */
  readonly fresh: number;
  /** Lines were appended; only those are read. */
  readonly grown: number;
  /** Other bytes than the result was made of; read again as a whole. */
  readonly changed: number;
  /** In the result, and no longer among the inputs, or no longer readable. Their records stay. */
  readonly gone: number;
}

/** The inputs that a finished result lacks, numbered from `from`. */
export interface Since {
  readonly entries: readonly PlacedEntry[];
  readonly changes: Changes;
}

const LF = 0x0a;

/** How much of the input the result has read, and the hash of that; `null` when it could not be read. */
function readOf({ bytes, sha256, part }: InputLine): Digest | null {
  if (part) return part.whole;
  return bytes === null || sha256 === null ? null : { bytes, sha256 };
}

/** The number of lines that end before byte `end`, and whether one ends there. */
export async function linesBefore(path: string, end: number): Promise<{ readonly count: number; readonly whole: boolean }> {
  let count = 0;
  let last = LF;
  if (end === 0) return { count, whole: true };
  for await (const chunk of openedFile(path, { end: end - 1, highWaterMark: 1 << 20 })) {
    count += countLines(chunk);
    last = chunk.at(-1) ?? last;
  }
  return { count, whole: last === LF };
}

type Change = { readonly kind: keyof Changes; readonly entry: PlacedEntry | null };

/** The lines that were appended to a file of JSON lines; `null` when they cannot be told from the earlier ones. */
async function appended(entry: PlacedEntry & { readonly kind: 'file' }, earlier: Digest, format: string): Promise<PlacedEntry | null> {
  if (earlier.bytes === 0 || !(await isPlainLines(entry, format))) return null;
  const { count, whole } = await linesBefore(entry.path, earlier.bytes);
  if (!whole) return null;
  return { ...entry, range: { line: count + 1, byteOffset: earlier.bytes, end: entry.size, whole: await digestOf(entry.path, entry.size) } };
}

/** What was piped in must be the same again: it is gone once it is read. */
async function sameStream(path: string, { sha256 }: Digest, stdin: ReadOptions['stdin']): Promise<Change> {
  const now = await digestOfStream(path === '-' ? stdin() : openedFile(path));
  if (now.sha256 !== sha256) throw new InputChanged(path === '-' ? 'standard input' : path);
  return { kind: 'unchanged', entry: null };
}

async function fileChange(entry: PlacedEntry & { readonly kind: 'file' }, earlier: Digest, format: string): Promise<Change> {
  if (entry.size < earlier.bytes) return { kind: 'changed', entry };
  const head = await digestOf(entry.path, earlier.bytes).catch(() => null);
  if (head === null) return { kind: 'gone', entry: null };
  if (head.sha256 !== earlier.sha256) return { kind: 'changed', entry };
  if (entry.size === earlier.bytes) return { kind: 'unchanged', entry: null };
  const more = await appended(entry, earlier, format);
  return more ? { kind: 'grown', entry: more } : { kind: 'changed', entry };
}

function changeOf(entry: PlacedEntry, line: InputLine | undefined, { format, stdin }: ReadOptions): Change | Promise<Change> {
  if (line === undefined) return { kind: 'fresh', entry };
  const earlier = readOf(line);
  if (entry.kind === 'failure') return { kind: earlier === null ? 'unchanged' : 'gone', entry: null };
  if (earlier === null) return { kind: 'changed', entry };
  return entry.kind === 'stream' ? sameStream(entry.path, earlier, stdin) : fileChange(entry, earlier, format);
}

/** Compares inputs with the list of those that a result was made of. Throws `InputChanged` for changed standard input, which is gone once it is read. */
export async function changesSince(lines: readonly InputLine[], entries: AsyncIterable<PlacedEntry>, read: ReadOptions): Promise<Since> {
  const known = new Map(lines.map((line) => [line.path ?? '-', line]));
  const changes = { unchanged: 0, fresh: 0, grown: 0, changed: 0, gone: 0 };
  const found: PlacedEntry[] = [];
  const seen = new Set<string>();
  for await (const entry of entries) {
    const { kind, entry: more } = await changeOf(entry, known.get(entry.path), read);
    if (seen.has(entry.path) && kind !== 'fresh') continue;
    seen.add(entry.path);
    changes[kind]++;
    if (more) found.push({ ...more, input: lines.length + found.length });
  }
  changes.gone += [...known.keys()].filter((path) => !seen.has(path)).length;
  return { entries: found, changes };
}
