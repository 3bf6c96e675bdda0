import { basename, dirname, join } from 'node:path';
import { DOCUMENT_TABLES } from '../../output/tables/all.ts';

/** What a result is written as. */
export type ShardFormat = 'ndjson' | 'ndjson.gz' | 'parquet';

/** The tables of a Parquet shard. */
const TABLES: readonly string[] = DOCUMENT_TABLES.map(({ name }) => name);

/** Names of the files of one result. Those that begin with a dot are gone when the run has finished. */
export interface Layout {
  readonly folder: string;
  /** True when the result is one file that the user named, not a folder of shards. */
  readonly single: boolean;
  readonly format: ShardFormat;
  /** File names of the shard with this number: one, or one a table. */
  readonly shard: (number: number) => readonly string[];
  readonly manifest: string;
  readonly inputs: string;
  /** What duplicates are told by; see `Ledger`. */
  readonly fingerprints: string;
  readonly journal: string;
  /** Says which process writes here; see `locked`. */
  readonly lock: string;
}

const ENDINGS: readonly (readonly [string, ShardFormat])[] = [
  ['.ndjson', 'ndjson'],
  ['.jsonl', 'ndjson'],
  ['.ndjson.gz', 'ndjson.gz'],
  ['.jsonl.gz', 'ndjson.gz'],
];
const DIGITS = 5;

/** The format that the name of a single result file asks for; `null` for a folder. */
export function singleFormat(out: string): ShardFormat | null {
  return ENDINGS.find(([ending]) => out.toLowerCase().endsWith(ending))?.[1] ?? null;
}

/** The names of a result: of a file when `out` ends as one, else of a folder of shards. */
export function layoutOf(out: string, format: ShardFormat): Layout {
  const single = singleFormat(out);
  if (single !== null) {
    const name = basename(out);
    const lists = { inputs: `${name}.inputs.ndjson`, fingerprints: `${name}.fingerprints.ndjson` };
    const names = { manifest: `${name}.manifest.json`, journal: `.${name}.journal`, lock: `.${name}.lock` };
    return { folder: dirname(out), single: true, format: single, shard: () => [name], ...lists, ...names };
  }
  const shard = (number: number): readonly string[] => {
    const padded = String(number).padStart(DIGITS, '0');
    return format === 'parquet' ? TABLES.map((table) => `${table}-${padded}.parquet`) : [`part-${padded}.${format}`];
  };
  const lists = { inputs: 'inputs.ndjson', fingerprints: 'fingerprints.ndjson' };
  return { folder: out, single: false, format, shard, manifest: 'manifest.json', ...lists, journal: '.journal', lock: '.lock' };
}

/** Where a file is written before it gets its name. */
export function temporary(layout: Layout, name: string): string {
  return join(layout.folder, `.${name}.partial`);
}

const SHARD = new RegExp(`^\\.?(?:part|${TABLES.join('|')})-\\d{5,12}\\.(?:ndjson|ndjson\\.gz|parquet)(?:\\.partial)?$`, 'u');
const BESIDE =
  /^(?:manifest\.json|(?:inputs|fingerprints)\.ndjson|\.(?:journal|lock(?:\.[0-9a-f-]{36})?|(?:manifest\.json|(?:inputs|fingerprints)\.ndjson|spool)\.partial))$/u;

/** True for the names this program gives in a result folder: what `--overwrite` may remove. */
export const isOurs = (name: string): boolean => SHARD.test(name) || BESIDE.test(name);
