import { readFileSync } from 'node:fs';
import type { DuckDBConnection, DuckDBInstance, Json } from '@duckdb/node-api';
import { loadDuckdb } from './duckdb.ts';

/** DuckDB could not do what it was asked: a shard is damaged, the disk is full, the query is wrong. The message is its own. */
export class DatabaseError extends Error {}

/** What a database may use. */
export interface DatabaseOptions {
  /** Where it puts what does not fit in memory. */
  readonly spill: string;
  readonly memoryMb: number;
  readonly threads: number;
  /** Ends what it is doing. */
  readonly stop: AbortSignal;
}

/** A value of a row: days as ISO dates, whole numbers as numbers where they are safe. */
export type Value = Json;

/** A value in a statement. */
export type Literal = string | number | readonly string[];

/** A value as SQL writes it: texts are quoted, and nothing in them is SQL. */
export function literal(value: Literal): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : `[${value.map(literal).join(', ')}]::VARCHAR[]`;
}

/** The text of `sql/<name>.sql`; the bundled program, too, counts from the folder beside. */
export const sqlFile = (name: string): string => readFileSync(new URL(`../archive/sql/${name}.sql`, import.meta.url), 'utf8');

async function asked<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    throw new DatabaseError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

/** The rows as JSON has them, with numbers for what DuckDB counts with 64 bits or more. */
function plain(row: Record<string, Json>, wide: readonly string[]): Record<string, Json> {
  for (const name of wide) {
    const value = Number(row[name]);
    if (row[name] !== null && Number.isSafeInteger(value)) row[name] = value;
  }
  return row;
}

/** An open DuckDB. It loads no extension and never touches the network. */
export class Database {
  /** For what only it can be asked. */
  readonly connection: DuckDBConnection;
  private readonly instance: DuckDBInstance;
  private readonly interrupt: () => void;
  readonly options: DatabaseOptions;

  private constructor(instance: DuckDBInstance, connection: DuckDBConnection, options: DatabaseOptions) {
    this.instance = instance;
    this.connection = connection;
    this.options = options;
    this.interrupt = () => connection.interrupt();
    options.stop.addEventListener('abort', this.interrupt);
  }

  /** Opens a database. Rejects with `Refusal` where DuckDB is not installed, with `DatabaseError` where it cannot begin. */
  static async open(options: DatabaseOptions): Promise<Database> {
    const { spill, memoryMb, threads } = options;
    const { DuckDBInstance: Instance } = await loadDuckdb();
    return asked(async () => {
      const instance = await Instance.create(':memory:', {
        memory_limit: `${memoryMb}MB`,
        threads: String(threads),
        temp_directory: spill,
        autoinstall_known_extensions: 'false',
        autoload_known_extensions: 'false',
      });
      return new Database(instance, await instance.connect(), options);
    });
  }

  /** Runs statements, one after the other; gives how many rows the last one wrote. */
  run(sql: string): Promise<number> {
    return asked(async () => {
      this.options.stop.throwIfAborted();
      return (await this.connection.run(sql)).rowsChanged;
    });
  }

  /** Runs a file of statements; they read `values` with `getvariable`. */
  async runFile(name: string, values: Readonly<Record<string, Literal>> = {}): Promise<void> {
    for (const [variable, value] of Object.entries(values)) await this.run(`SET VARIABLE ${variable} = ${literal(value)}`);
    await this.run(sqlFile(name));
  }

  /** Runs what takes much memory for each thread with one. */
  async alone(work: () => Promise<void>): Promise<void> {
    await this.run('SET threads = 1');
    await work();
    await this.run(`SET threads = ${this.options.threads}`);
  }

  /** Runs `work` with some connections to this database at once; temporary tables and variables are each connection's own. */
  async beside<T>(count: number, work: (connections: readonly Database[]) => Promise<T>): Promise<T> {
    const connections: Database[] = [];
    try {
      while (connections.length < count) connections.push(await asked(async () => new Database(this.instance, await this.instance.connect(), this.options)));
      return await work(connections);
    } finally {
      for (const one of connections) one.disconnect();
    }
  }

  /** The rows of a query, in its order, some thousands at a time. */
  async *batches(sql: string): AsyncGenerator<Record<string, Value>[]> {
    const result = await asked(() => this.connection.stream(sql));
    const { DuckDBTypeId } = await loadDuckdb();
    const counts: readonly number[] = [DuckDBTypeId.BIGINT, DuckDBTypeId.UBIGINT, DuckDBTypeId.HUGEINT, DuckDBTypeId.UHUGEINT];
    const wide = result.columnNames().filter((_, k) => counts.includes(result.columnTypeId(k)));
    const rows = result.yieldRowObjectJson();
    for (;;) {
      const next = await asked(() => rows.next());
      if (next.done === true) return;
      yield next.value.map((row) => plain(row, wide));
    }
  }

  /** All rows of a query. */
  async all(sql: string): Promise<Record<string, Value>[]> {
    const rows: Record<string, Value>[] = [];
    for await (const batch of this.batches(sql)) for (const row of batch) rows.push(row);
    return rows;
  }

  /** Adds rows to a table. */
  async append(table: string, rows: Iterable<readonly (string | number | boolean | null)[]>): Promise<void> {
    const appender = await asked(() => this.connection.createAppender(table));
    for (const row of rows) {
      for (const value of row) {
        if (value === null) appender.appendNull();
        else if (typeof value === 'string') appender.appendVarchar(value);
        else if (typeof value === 'number') appender.appendInteger(value);
        else appender.appendBoolean(value);
      }
      appender.endRow();
    }
    appender.closeSync();
  }

  close(): void {
    this.disconnect();
    this.instance.closeSync();
  }

  private disconnect(): void {
    this.options.stop.removeEventListener('abort', this.interrupt);
    this.connection.closeSync();
  }
}
