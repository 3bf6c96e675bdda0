import { readKept } from '../models/read.ts';
import { lazy } from './table.ts';

/** What the build keeps of one table: columns of 32-bit numbers, whose order their reader knows. */
export type Columns = readonly Int32Array[];

/** Lengths of a table's columns, by the table's id. */
type Index = Readonly<Record<string, readonly number[]>>;

/**
 * Tables as bytes: the length of an index in a 32-bit word, the index as JSON padded with spaces to a whole word, then all
 * columns, 32-bit little-endian.
 */
export function packColumns(tables: ReadonlyMap<string, Columns>): Uint8Array {
  const index = JSON.stringify(Object.fromEntries([...tables].map(([id, columns]) => [id, columns.map((column) => column.length)])));
  const header = new TextEncoder().encode(index.padEnd(Math.ceil(index.length / 4) * 4));
  const columns = [...tables.values()].flat();
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

/** The tables in bytes that `packColumns` made, by id; the columns are views of the bytes. */
export function unpackColumns(bytes: Uint8Array): ReadonlyMap<string, Columns> {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Int32Array(aligned.buffer, aligned.byteOffset, aligned.length / 4);
  const length = words[0] ?? 0;
  const index: Index = JSON.parse(new TextDecoder().decode(aligned.subarray(4, 4 + length)));
  let at = 1 + length / 4;
  const take = (count: number): Int32Array => {
    at += count;
    return words.subarray(at - count, at);
  };
  return new Map(Object.entries(index).map(([id, lengths]) => [id, lengths.map(take)]));
}

/** The name of the file that holds all tables. */
export const TABLES = 'tables';

/** What the build kept, by id; empty when nothing was built. */
const allKept: () => ReadonlyMap<string, Columns> = lazy(() => {
  const bytes = readKept(TABLES);
  return bytes ? unpackColumns(bytes) : new Map<string, Columns>();
});

/** A table that the build compiles and keeps: analysis reads its columns and not its source. */
export interface Kept {
  /** Names the table among those the build compiles. */
  readonly id: string;
  /** Compiles the table afresh: what the build keeps. */
  readonly compile: () => Columns;
}

/** The columns of a table: those the build kept, else compiled now, as in tests, which run the sources. */
export function columnsOf({ id, compile }: Kept): Columns {
  return allKept().get(id) ?? compile();
}
