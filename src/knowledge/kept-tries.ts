import { readKept } from '../models/read.ts';
import { lazy } from './table.ts';
import type { Trie } from './trie.ts';

const COLUMNS = ['from', 'hashes', 'to', 'heads', 'nexts', 'firsts'] as const;

/** Lengths of a trie's columns, in the order of `COLUMNS`, by the table's id. */
type Index = Readonly<Record<string, readonly number[]>>;

/**
 * Tries as bytes: the length of an index in a 32-bit word, the index as JSON padded with spaces to a whole word, then all
 * columns, 32-bit little-endian.
 */
export function packTries(tries: ReadonlyMap<string, Trie>): Uint8Array {
  const index = JSON.stringify(Object.fromEntries([...tries].map(([id, trie]) => [id, COLUMNS.map((column) => trie[column].length)])));
  const header = new TextEncoder().encode(index.padEnd(Math.ceil(index.length / 4) * 4));
  const columns = [...tries.values()].flatMap((trie) => COLUMNS.map((column) => trie[column]));
  const words = new Int32Array(1 + header.length / 4 + columns.reduce((sum, column) => sum + column.length, 0));
  const bytes = new Uint8Array(words.buffer);
  words[0] = header.length;
  bytes.set(header, 4);
  let at = 1 + header.length / 4;
  for (const column of columns) {
    words.set(column, at);
    at += column.length;
  }
  return bytes;
}

/** The tries in bytes that `packTries` made, by id; the columns are views of the bytes. */
export function unpackTries(bytes: Uint8Array): ReadonlyMap<string, Trie> {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Int32Array(aligned.buffer, aligned.byteOffset, aligned.length / 4);
  const length = words[0] ?? 0;
  const index: Index = JSON.parse(new TextDecoder().decode(aligned.subarray(4, 4 + length)));
  let at = 1 + length / 4;
  const take = (count = 0): Int32Array => {
    at += count;
    return words.subarray(at - count, at);
  };
  return new Map(
    Object.entries(index).map(([id, [from, hashes, to, heads, nexts, firsts]]) => [
      id,
      { from: take(from), hashes: take(hashes), to: take(to), heads: take(heads), nexts: take(nexts), firsts: take(firsts) },
    ]),
  );
}

/** What the build kept, by id; empty when nothing was built. */
export const keptTries: () => ReadonlyMap<string, Trie> = lazy(() => {
  const bytes = readKept('tries');
  return bytes ? unpackTries(bytes) : new Map<string, Trie>();
});
