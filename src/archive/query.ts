import { resolve } from 'node:path';
import { Refusal } from '../batch/errors/refusal.ts';
import { type Database, DatabaseError, literal, type Value } from './database.ts';
import { loadDuckdb } from './duckdb.ts';
import { type OpenOptions, withTables } from './open.ts';

/** What a query gives: its columns, and its rows, some thousands at a time. */
export interface Answer {
  readonly columns: readonly string[];
  readonly batches: AsyncIterable<readonly Readonly<Record<string, Value>>[]>;
}

/** From here on nothing outside the folder is read, and no setting is changed. */
async function confine(database: Database, folder: string): Promise<void> {
  await database.run(`SET allowed_directories = ${literal([resolve(folder)])}; SET enable_external_access = false; SET lock_configuration = true`);
}

/** Throws `Refusal` unless the query is one, and only reads. */
async function columnsOf(database: Database, sql: string): Promise<string[]> {
  const { StatementType } = await loadDuckdb();
  try {
    const statements = await database.connection.extractStatements(sql);
    if (statements.count !== 1) throw new Refusal(`give one query, not ${statements.count}`);
    const prepared = await statements.prepare(0);
    if (prepared.statementType !== StatementType.SELECT) throw new Refusal('only queries that read are allowed: SELECT, FROM, WITH, DESCRIBE');
    return Array.from({ length: prepared.columnCount }, (_, k) => prepared.columnName(k));
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(`the query: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Asks the tables of a result or an index. Rejects with `Refusal` for what is not a query, or where there are no tables. */
export function query<T>(path: string, sql: string, options: OpenOptions, read: (answer: Answer) => Promise<T>): Promise<T> {
  return withTables(path, options, async (database, folder) => {
    await confine(database, folder);
    const columns = await columnsOf(database, sql);
    try {
      return await read({ columns, batches: database.batches(sql) });
    } catch (error) {
      throw error instanceof DatabaseError ? new Refusal(`the query: ${error.message}`) : error;
    }
  });
}
