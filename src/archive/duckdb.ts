import { Refusal } from '../batch/refusal.ts';

/** The package; no other command needs it, so it is optional. */
type Duckdb = typeof import('@duckdb/node-api');

const MISSING: readonly unknown[] = ['MODULE_NOT_FOUND', 'ERR_MODULE_NOT_FOUND'];

/** Loads DuckDB. Rejects with `Refusal`, which says what to install, when it is not there. */
export async function loadDuckdb(): Promise<Duckdb> {
  try {
    return await import('@duckdb/node-api');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && MISSING.includes(error.code))) throw error;
    throw new Refusal('this needs DuckDB, which is not installed: npm install @duckdb/node-api (with -g where saripati was)');
  }
}
