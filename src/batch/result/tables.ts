import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Cell } from '../../output/fields.ts';
import { DOCUMENT_TABLES } from '../../output/tables/all.ts';
import type { ColumnHead, Table } from '../../output/tables/table.ts';
import type { ErrorRecord, SaripatiDocument } from '../../output/types.ts';
import { schemaOf, stored } from './parquet.ts';
import type { TableMaker } from './shards.ts';

type Parquet = typeof import('hyparquet-writer');
type Row = readonly Cell[];

/** Rows are written in groups of so many, and memory holds no more of a table. */
const GROUP_ROWS = 20_000;

/** Counts the records of the whole result, from 0, and joins the tables. */
const RECORD: ColumnHead = { name: 'record', type: 'integer', nullable: false, about: 'The number of the record in the result, from 0.' };

/** One table while it is written. */
class OpenTable {
  rows = 0;
  private readonly table: Table<SaripatiDocument>;
  private readonly columns: readonly ColumnHead[];
  private readonly held: Row[] = [];
  private readonly writer: InstanceType<Parquet['ParquetWriter']>;

  constructor(parquet: Parquet, writer: import('hyparquet-writer').Writer, table: Table<SaripatiDocument>) {
    this.table = table;
    this.columns = [RECORD, ...table.columns];
    this.writer = new parquet.ParquetWriter({ writer, schema: schemaOf(this.columns), createdBy: 'saripati' });
  }

  add(printed: SaripatiDocument | ErrorRecord, record: number): void {
    for (const row of this.rowsOf(printed)) this.held.push([record, ...row]);
    if (this.held.length >= GROUP_ROWS) this.flush();
  }

  finish(): void {
    if (this.held.length > 0) this.flush();
    this.writer.finish();
  }

  private rowsOf(printed: SaripatiDocument | ErrorRecord): readonly Row[] {
    if (printed.schema === 'saripati/1') return this.table.rows(printed);
    return this.table.failure ? [this.table.failure(printed)] : [];
  }

  private flush(): void {
    const rows = this.held.splice(0);
    this.rows += rows.length;
    const columnData = this.columns.map((column, k) => ({ name: column.name, data: rows.map((row) => stored(row[k] ?? null, column)) }));
    this.writer.write({ columnData, rowGroupSize: rows.length });
  }
}

/** Reads a shard's NDJSON and writes its tables. Runs in a worker; hyparquet-writer is loaded only here. */
export const makeTables: TableMaker = async (spool, paths, first) => {
  const parquet = await import('hyparquet-writer');
  const tables = DOCUMENT_TABLES.map((table, k) => new OpenTable(parquet, parquet.fileWriter(paths[k] ?? ''), table));
  let record = first;
  for await (const line of createInterface({ input: createReadStream(spool), crlfDelay: Number.POSITIVE_INFINITY })) {
    const printed: SaripatiDocument | ErrorRecord = JSON.parse(line);
    for (const table of tables) table.add(printed, record);
    record++;
  }
  for (const table of tables) table.finish();
  return tables.map(({ rows }) => rows);
};
