import type { Readable, Writable } from 'node:stream';

/** What the command line touches outside itself; tests give their own. */
export interface World {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number | undefined };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Exit codes, as the help states them. */
export const DONE = 0;
export const SOME_FAILED = 1;
export const USAGE = 2;
export const OUTPUT_FAILED = 3;
/** A fault of the program itself (`EX_SOFTWARE` of sysexits.h): 1, which node would give, says that records failed. */
export const FAULT = 70;

/** When to colour: `--color`, then NO_COLOR, then FORCE_COLOR, then whether a terminal reads (TERM=dumb does not). */
export function wantsColor(said: string | undefined, world: World): boolean {
  if (said === 'always') return true;
  if (said === 'never') return false;
  const { NO_COLOR, FORCE_COLOR, TERM } = world.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return world.stdout.isTTY === true && TERM !== 'dumb';
}
