import { readFile, stat } from 'node:fs/promises';
import { harmless } from '../../text/harmless.ts';
import type { WatchlistEntry } from '../../watchlist/entry.ts';
import { type ParsedWatchlist, parseWatchlist } from '../../watchlist/parse.ts';
import type { Flags } from '../flags.ts';
import type { World } from '../world.ts';

const MOST_BYTES = 5_000_000;
/** The most problems printed one by one; a file with more is probably the wrong file. */
const MOST_TOLD = 20;

const unreadable = (code: string, message: string): ParsedWatchlist => ({ entries: [], problems: [{ code: `watchlist/${code}`, message, line: null }] });

async function fromFile(path: string): Promise<ParsedWatchlist> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => error);
  if (found instanceof Error)
    return unreadable(found.code === 'ENOENT' ? 'not-found' : 'unreadable', found.code === 'ENOENT' ? 'there is no such file' : found.message);
  if (found.isDirectory()) return unreadable('unreadable', 'this is a folder, a watchlist is a file');
  if (found.size > MOST_BYTES) return unreadable('too-big', `the file has ${found.size} bytes, a watchlist has at most ${MOST_BYTES}`);
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error) return unreadable('unreadable', bytes.message);
  const text = bytes.toString('utf8');
  if (Buffer.compare(Buffer.from(text, 'utf8'), bytes) !== 0) return unreadable('not-utf8', 'the file is not UTF-8');
  return parseWatchlist(text.replace(/^\ufeff/u, ''));
}

/**
 * The watchlist that the flags name: its entries, or what is wrong, one line a problem, for standard error. `null` when
 * they name none.
 */
async function entriesFor({ watchlist, only }: Flags): Promise<readonly WatchlistEntry[] | string | null> {
  if (watchlist === undefined) return only?.includes('custom') ? 'saripati: the layer custom needs --watchlist FILE\n' : null;
  const { entries, problems } = await fromFile(watchlist);
  if (problems.length === 0) return entries;
  const told = problems.slice(0, MOST_TOLD).map(({ line, message, code }) => `${watchlist}${line === null ? '' : `:${line}`}: ${message} [${code}]`);
  const rest = problems.length - told.length;
  return [...told, ...(rest > 0 ? [`${watchlist}: and ${rest} more`] : [])].map((line) => `saripati: ${harmless(line).replaceAll('\n', ' ')}\n`).join('');
}

/**
 * The option of `createPipeline` for the watchlist that the flags name, empty without one. `null` after telling on
 * standard error why there can be none: wrong usage.
 */
export async function watchlistOption(flags: Flags, world: World): Promise<{ readonly watchlist?: readonly WatchlistEntry[] } | null> {
  const entries = await entriesFor(flags);
  if (typeof entries !== 'string') return entries === null ? {} : { watchlist: entries };
  world.stderr.write(entries);
  return null;
}
