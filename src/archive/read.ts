import { join } from 'node:path';
import type { Database } from './database.ts';
import { filesOf, type Result } from './results.ts';

/** Names the tables of some shards of a result, which are read when they are asked for; `first` is the number of their first record. */
export async function openShards(database: Database, result: Result, shards: Result['manifest']['shards'], first: number): Promise<void> {
  const files = shards.map((shard) => filesOf(result, shard));
  const named = (table: string): string[] => files.flatMap((of) => of.get(table) ?? []);
  if (result.manifest.format !== 'parquet') return database.alone(() => database.runFile('ndjson', { first, shards: named('part') }));
  const tables = [...(files[0]?.keys() ?? [])];
  return database.runFile('parquet', Object.fromEntries(tables.map((table) => [table, named(table)])));
}

/** Copies what the index needs of all results into the staging tables, a shard at a time. Articles are numbered from 0 through all results. */
export async function stage(database: Database, results: readonly Result[]): Promise<void> {
  await database.runFile('staging');
  let base = 0;
  for (const result of results) {
    await database.runFile('inputs', { inputs: join(result.layout.folder, result.layout.inputs), base });
    let first = 0;
    for (const shard of result.manifest.shards) {
      await openShards(database, result, [shard], first);
      // A shard is too small for several threads, which would only wait for each other.
      await database.alone(() => database.runFile('add'));
      first += shard.records;
    }
    base += first;
  }
}
