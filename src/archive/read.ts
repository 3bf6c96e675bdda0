import { join } from 'node:path';
import type { Shard } from '../batch/result/shards.ts';
import type { Database } from './database.ts';
import { filesOf, type Result } from './results.ts';

/** Names the tables of some shards of a result, which are read when they are asked for; `first` is the number of their first record. */
export async function openShards(database: Database, result: Result, shards: readonly Shard[], first: number): Promise<void> {
  const files = shards.map((shard) => filesOf(result, shard));
  const named = (table: string): string[] => files.flatMap((of) => of.get(table) ?? []);
  if (result.manifest.format !== 'parquet') return database.runFile('ndjson', { first, shards: named('part') });
  const tables = [...(files[0]?.keys() ?? [])];
  return database.runFile('parquet', Object.fromEntries(tables.map((table) => [table, named(table)])));
}

/** A shard, and the number of its first record in its result. */
interface Placed {
  readonly shard: Shard;
  readonly first: number;
}

function* placed(shards: readonly Shard[]): Generator<Placed> {
  let first = 0;
  for (const shard of shards) {
    yield { shard, first };
    first += shard.records;
  }
}

/** Memory that adding a shard of Parquet takes, in MB. A shard of NDJSON may take all that there is. */
const SHARD_MB = 150;

function shardsAtOnce({ manifest }: Result, { memoryMb, threads }: Database['options']): number {
  return manifest.format === 'parquet' ? Math.max(1, Math.min(threads, manifest.shards.length, Math.floor(memoryMb / SHARD_MB))) : 1;
}

/** Adds the shards of a result to the staging tables, some at once. Of several that cannot be read the first is told. */
async function addShards(database: Database, result: Result, base: number): Promise<void> {
  const queue = placed(result.manifest.shards);
  const failed: { readonly first: number; readonly error: unknown }[] = [];
  const addFrom = async (connection: Database): Promise<void> => {
    for (const { shard, first } of queue) {
      try {
        await openShards(connection, result, [shard], first);
        await connection.runFile('add', { base });
      } catch (error) {
        failed.push({ first, error });
        // This closes the queue, so that no other shard is begun.
        return;
      }
    }
  };
  await database.beside(shardsAtOnce(result, database.options), (connections) => Promise.all(connections.map(addFrom)));
  const [earliest] = failed.sort((a, b) => a.first - b.first);
  if (earliest) throw earliest.error;
}

/** Copies what the index needs of all results into the staging tables. Articles are numbered from 0 through all results. */
export async function stage(database: Database, results: readonly Result[]): Promise<void> {
  await database.runFile('staging');
  // A shard is too small for several threads, which would only wait for each other: each has one.
  await database.alone(async () => {
    let base = 0;
    for (const result of results) {
      await database.runFile('inputs', { inputs: join(result.layout.folder, result.layout.inputs) });
      await addShards(database, result, base);
      base += result.manifest.shards.reduce((sum, { records }) => sum + records, 0);
    }
  });
}
