import { type Dirent, type Stats, stat } from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { promisify } from 'node:util';
import type { Failure } from '../document/problem.ts';
import { formatByEnding } from './formats/format-for.ts';
import { onDisk } from './on-disk.ts';
import { failureOf } from './read.ts';

/** One input of a run: a file to read, something that can only be streamed (`-`, a named pipe), or why it cannot be read. */
export type Entry =
  | { readonly kind: 'file'; readonly path: string; readonly size: number }
  | { readonly kind: 'stream'; readonly path: string }
  | { readonly kind: 'failure'; readonly path: string; readonly failure: Failure };

/** `fs/promises` costs a short run milliseconds to load. */
const statFile = promisify(stat);

const NOT_A_FILE: Failure = { code: 'input/not-a-file', message: 'this is a named pipe, a socket or a device, not a file' };
const NO_MATCH: Failure = { code: 'input/not-found', message: 'no file matches this pattern' };
/** Characters that make a path that does not exist a pattern. */
const PATTERN = /[*?[{]/u;
const isHidden = (name: string): boolean => name.startsWith('.');
const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
const inside = (folder: string, name: string): string => (folder.endsWith('/') ? folder + name : `${folder}/${name}`);

/** What a folder's walk remembers: real paths of the folders it is in, and whom to tell of what it passed over. */
interface Walk {
  readonly above: readonly string[];
  readonly skipped: (path: string) => void;
}

/** Something in a folder; what cannot even be looked at has a failure. */
interface Child {
  readonly name: string;
  readonly folder: boolean;
  readonly regular: boolean;
  readonly failure: Failure | null;
}

/** A symbolic link counts as what it leads to. */
async function childOf(folder: string, entry: Dirent): Promise<Child> {
  const { name } = entry;
  if (!entry.isSymbolicLink()) return { name, folder: entry.isDirectory(), regular: entry.isFile(), failure: null };
  try {
    const target = await statFile(onDisk(inside(folder, name)));
    return { name, folder: target.isDirectory(), regular: target.isFile(), failure: null };
  } catch (error) {
    return { name, folder: false, regular: false, failure: failureOf(error) };
  }
}

/** Entries of a folder in the order of their paths: a folder's name sorts as the beginning of what is in it. */
async function childrenOf(folder: string): Promise<Child[]> {
  const children: Child[] = [];
  for (const entry of await readdir(onDisk(folder), { withFileTypes: true })) if (!isHidden(entry.name)) children.push(await childOf(folder, entry));
  const key = (child: Child): string => (child.folder ? `${child.name}/` : child.name);
  return children.sort((a, b) => byCodeUnits(key(a), key(b)));
}

async function* walkChild(path: string, child: Child, walk: Walk): AsyncGenerator<Entry> {
  if (child.failure) yield { kind: 'failure', path, failure: child.failure };
  else if (child.folder) yield* walkFolder(path, walk);
  else if (!child.regular) yield { kind: 'failure', path, failure: NOT_A_FILE };
  else if (formatByEnding(path)) yield await fileAt(path);
  else walk.skipped(path);
}

/** Files below a folder, by path in code units. Hidden ones are passed over, and so is a link back to a folder we are in. */
async function* walkFolder(folder: string, walk: Walk): AsyncGenerator<Entry> {
  try {
    const here = await realpath(onDisk(folder));
    if (walk.above.includes(here)) return;
    const below = { ...walk, above: [...walk.above, here] };
    for (const child of await childrenOf(folder)) yield* walkChild(inside(folder, child.name), child, below);
  } catch (error) {
    yield { kind: 'failure', path: folder, failure: failureOf(error) };
  }
}

async function statOf(path: string): Promise<Stats | Failure> {
  try {
    return await statFile(onDisk(path));
  } catch (error) {
    return failureOf(error);
  }
}

async function fileAt(path: string): Promise<Entry> {
  const found = await statOf(path);
  return 'code' in found ? { kind: 'failure', path, failure: found } : { kind: 'file', path, size: found.size };
}

/** Files that a pattern matches, sorted by code units. Hidden ones only where the pattern names the dot. */
async function* matches(pattern: string): AsyncGenerator<Entry> {
  const { glob } = await import('tinyglobby');
  const paths = await glob(pattern, { expandDirectories: false, onlyFiles: true, absolute: isAbsolute(pattern) });
  if (paths.length === 0) yield { kind: 'failure', path: pattern, failure: NO_MATCH };
  for (const path of paths.sort(byCodeUnits)) yield await fileAt(path);
}

async function* walkPath(path: string, skipped: (path: string) => void): AsyncGenerator<Entry> {
  if (path === '-') return yield { kind: 'stream', path };
  const found = await statOf(path);
  if ('code' in found) {
    if (found.code === 'input/not-found' && PATTERN.test(path)) yield* matches(path);
    else yield { kind: 'failure', path, failure: found };
  } else if (found.isDirectory()) yield* walkFolder(path, { above: [], skipped });
  else yield found.isFile() ? { kind: 'file', path, size: found.size } : { kind: 'stream', path };
}

/**
 * What the paths of a command line stand for, in their order: `-` and named pipes as they are, files with their size,
 * folders as the files in them that some format knows by their ending (`skipped` hears of the others), patterns
 * (`arsip/*.txt`) as the files they match. What cannot be read comes as a failure in its place.
 */
export async function* walk(paths: readonly string[], skipped: (path: string) => void): AsyncGenerator<Entry> {
  for (const path of paths) yield* walkPath(path, skipped);
}
