import { loadOptional } from '../batch/errors/optional.ts';

/** The package; no other command needs it, so it is optional. */
type Duckdb = typeof import('@duckdb/node-api');

const ADVICE = 'this needs DuckDB, which is not installed: npm install @duckdb/node-api (with -g where saripati was)';

/** Loads DuckDB. Rejects with `Refusal`, which says what to install, when it is not there. */
export const loadDuckdb = (): Promise<Duckdb> => loadOptional(() => import('@duckdb/node-api'), ADVICE);
