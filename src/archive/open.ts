import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refusal } from '../batch/errors/refusal.ts';
import { Database, literal } from './database.ts';
import { readIndexFile } from './index-file.ts';
import { openShards } from './read.ts';
import { resultsAt } from './results.ts';
import { INDEX_TABLES } from './tables.ts';

/** How much a question may use. */
export interface OpenOptions {
  readonly memoryMb: number;
  readonly threads: number;
  readonly stop: AbortSignal;
}

/** Runs `ask` with a database in memory, which puts what does not fit into a folder that goes afterwards. */
async function withDatabase<T>(options: OpenOptions, ask: (database: Database) => Promise<T>): Promise<T> {
  const spill = await mkdtemp(join(tmpdir(), 'saripati-'));
  try {
    const database = await Database.open({ ...options, spill });
    try {
      return await ask(database);
    } finally {
      database.close();
    }
  } finally {
    await rm(spill, { recursive: true, force: true });
  }
}

async function openTables(database: Database, folder: string): Promise<void> {
  for (const name of INDEX_TABLES) await database.run(`CREATE VIEW ${name} AS FROM read_parquet(${literal(join(folder, `${name}.parquet`))})`);
}

/** Runs `ask` with the tables of an index. Rejects with `Refusal` where there is none. */
export async function withIndex<T>(folder: string, options: OpenOptions, ask: (database: Database) => Promise<T>): Promise<T> {
  if ((await readIndexFile(folder)) === null) throw new Refusal(`${folder} is not an index; saripati index makes one from results of saripati batch`);
  return withDatabase(options, async (database) => {
    await openTables(database, folder);
    return ask(database);
  });
}

/** Runs `ask` with the tables of an index, or of the result of a batch. Rejects with `Refusal` for what is neither. */
export async function withTables<T>(path: string, options: OpenOptions, ask: (database: Database, folder: string) => Promise<T>): Promise<T> {
  if ((await readIndexFile(path)) !== null) return withIndex(path, options, (database) => ask(database, path));
  const [result] = await resultsAt([path]);
  if (!result) throw new RangeError('one path is one result');
  return withDatabase(options, async (database) => {
    await database.alone(() => openShards(database, result, result.manifest.shards, 0));
    return ask(database, result.layout.folder);
  });
}
