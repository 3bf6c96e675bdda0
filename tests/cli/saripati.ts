import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { ErrorRecord, SaripatiDocument } from '../../src/output/types.ts';

export const ROOT: string = resolve(import.meta.dirname, '../..');
export const CLI: string = resolve(ROOT, 'dist/bin/saripati.js');

/** Runs the built command line in the project's folder, with no colour wishes from the surroundings. */
export function saripati(args: readonly string[], input: string | Uint8Array = '', env: Record<string, string> = {}): SpawnSyncReturns<string> {
  const { NO_COLOR: _n, FORCE_COLOR: _f, ...rest } = process.env;
  return spawnSync(process.execPath, [CLI, ...args], { cwd: ROOT, input, encoding: 'utf8', env: { ...rest, ...env }, maxBuffer: 1 << 28 });
}

/** A line of output, of which a test looks at what it expects. */
export type Line = Omit<SaripatiDocument, 'schema'> & Omit<ErrorRecord, 'schema' | 'source'> & { readonly schema: string };

/** The parsed lines of NDJSON output. */
export function lines(output: string): Line[] {
  return output
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
