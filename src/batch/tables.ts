import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { COLUMNS, type Column, type Row, rowsOf } from './columns.ts';
import { TABLES } from './layout.ts';
import type { TableMaker } from './shards.ts';

type Parquet = typeof import('hyparquet-writer');
type Table = (typeof TABLES)[number];

/** Rows are written in groups of so many, and memory holds no more. */
const GROUP_ROWS = 20_000;

/** One table while it is written. */
class OpenTable {
  rows = 0;
  private readonly held: Row[] = [];
  private readonly columns: readonly Column[];
  private readonly writer: InstanceType<Parquet['ParquetWriter']>;

  constructor(parquet: Parquet, writer: import('hyparquet-writer').Writer, table: Table) {
    this.columns = COLUMNS[table];
    const schema = parquet.schemaFromColumnData({ columnData: this.columns.map((column) => ({ ...column, data: [] })) });
    this.writer = new parquet.ParquetWriter({ writer, schema, createdBy: 'saripati' });
  }

  add(rows: readonly Row[]): void {
    this.held.push(...rows);
    this.rows += rows.length;
    if (this.held.length >= GROUP_ROWS) this.flush();
  }

  finish(): void {
    if (this.held.length > 0) this.flush();
    this.writer.finish();
  }

  private flush(): void {
    const rows = this.held.splice(0);
    this.writer.write({
      columnData: this.columns.map((column) => ({ ...column, data: rows.map((row) => row[column.name] ?? null) })),
      rowGroupSize: rows.length,
    });
  }
}

/** Reads a shard's NDJSON and writes its three tables. Runs in a worker; hyparquet-writer is loaded only here. */
export const makeTables: TableMaker = async (spool, paths, first) => {
  const parquet = await import('hyparquet-writer');
  const tables = TABLES.map((table, k) => ({ table, open: new OpenTable(parquet, parquet.fileWriter(paths[k] ?? ''), table) }));
  let record = first;
  for await (const line of createInterface({ input: createReadStream(spool), crlfDelay: Number.POSITIVE_INFINITY })) {
    const rows = rowsOf(JSON.parse(line), record++);
    for (const { table, open } of tables) open.add(rows[table]);
  }
  for (const { open } of tables) open.finish();
  return tables.map(({ open }) => open.rows);
};
