import { createWriteStream } from 'node:fs';
import { realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../../batch/errors/refusal.ts';
import { guardFiles } from '../../batch/guard.ts';
import { reasonOf } from '../../batch/result/lock/disk.ts';
import { walk } from '../../input/walk.ts';
import { harmless } from '../../text/harmless.ts';
import type { Flags } from '../flags.ts';
import { DONE, OUTPUT_FAILED, SOME_FAILED, USAGE, type World } from '../world.ts';

/** True when both paths lead to one file that is there. */
async function isSame(a: string, b: string): Promise<boolean> {
  const [real, other] = await Promise.all([a, b].map((path) => realpath(path).catch(() => null)));
  return real !== null && real === other;
}

/** True when the file is found below the inputs. */
async function isAmong(file: string, inputs: readonly string[]): Promise<boolean> {
  try {
    await guardFiles(
      [file],
      walk(inputs, () => undefined),
    );
    return false;
  } catch (error) {
    if (error instanceof Refusal) return true;
    throw error;
  }
}

/** Why the file cannot be written to; `null` when it can. */
async function refusal(file: string, inputs: readonly string[], overwrite: boolean): Promise<string | null> {
  const found = await stat(file).catch(() => null);
  if (found === null) return null;
  if (found.isDirectory()) return 'it is a folder';
  for (const input of inputs) if (await isSame(input, file)) return 'it is an input';
  if (found.isFile() && overwrite && (await isAmong(file, inputs))) return 'it is an input';
  return found.isFile() && !overwrite ? 'it already exists; --overwrite replaces it' : null;
}

/** Settles when the stream has handed everything to the system, or has failed: then its writer knows. */
const closed = (stream: ReturnType<typeof createWriteStream>): Promise<void> =>
  new Promise((resolve) => {
    if (stream.closed) return resolve();
    stream.once('close', () => resolve());
    stream.end();
  });

/** Gives the file its name when it is whole, or removes it; what is not a plain file has no `partial`. Returns the exit code. */
async function settled(
  { code, failure, partial, output }: { readonly code: number; readonly failure: Error | null; readonly partial: string | null; readonly output: string },
  world: World,
): Promise<number> {
  const whole = failure === null && (code === DONE || code === SOME_FAILED);
  if (partial !== null && whole) await rename(partial, output);
  else if (partial !== null) await rm(partial, { force: true });
  if (failure === null || code === OUTPUT_FAILED) return code;
  world.stderr.write(harmless(`saripati: ${output} could not be written: ${reasonOf(failure)} [output/failed]`).concat('\n'));
  return OUTPUT_FAILED;
}

/**
 * Runs a command whose results go to the file that `--output` names, or to standard output. The file gets its name when it is whole;
 * what is not a plain file (`/dev/stdout`) is written to as it is.
 */
export async function writingTo(flags: Flags, inputs: readonly string[], world: World, run: (to: World) => Promise<number>): Promise<number> {
  const { output, overwrite = false } = flags;
  if (output === undefined) return run(world);
  const refused = await refusal(output, inputs, overwrite);
  if (refused !== null) {
    world.stderr.write(harmless(`saripati: ${output} is not written: ${refused} [output/refused]`).concat('\n'));
    return USAGE;
  }
  const special = await stat(output).then(
    (found) => !found.isFile(),
    () => false,
  );
  const partial = special ? output : join(dirname(output), `.${basename(output)}.${process.pid}.partial`);
  const stream = createWriteStream(partial, { flags: special ? 'w' : 'wx' });
  let failure: Error | null = null;
  stream.on('error', (error) => {
    failure = error;
  });
  const { stderr, env } = world;
  const code = await run({
    stdout: stream,
    stderr,
    env,
    get stdin() {
      return world.stdin;
    },
  });
  await closed(stream);
  return settled({ code, failure, partial: special ? null : partial, output }, world);
}
