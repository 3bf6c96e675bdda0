import { existsSync } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { onDisk } from '../input/on-disk.ts';
import { Refusal } from './errors/refusal.ts';
import { isOurs, type Layout } from './result/layout.ts';

/** A file by where it really lies, whatever links lead to it; `null` when there is none. */
async function identityOf(path: string): Promise<string | null> {
  const found = await stat(onDisk(path)).catch(() => null);
  return found?.isFile() ? `${found.dev}:${found.ino}` : null;
}

/** Where a path leads, links followed as far as there is anything. */
export async function realPathOf(path: string): Promise<string> {
  const real = await realpath(path).catch(() => null);
  if (real !== null) return real;
  const above = dirname(path);
  return above === path ? path : join(await realPathOf(above), basename(path));
}

/** Throws `Refusal` when one of the files that are to be written is an input, under whatever name. Nothing is read but names. */
export async function guardFiles(written: readonly string[], inputs: AsyncIterable<{ readonly path: string }>): Promise<void> {
  const names = new Map<string, string>();
  for (const path of written) {
    const identity = await identityOf(path);
    if (identity !== null) names.set(identity, path);
  }
  if (names.size === 0) return;
  for await (const { path } of inputs) {
    const taken = names.get((await identityOf(path)) ?? '');
    if (taken !== undefined) throw new Refusal(`${taken} is an input (${path}), and is not written to`);
  }
}

/** The files that are there and that a run with this layout would write to or remove. */
async function filesOf({ folder, single, shard, manifest, inputs, fingerprints, journal, lock }: Layout): Promise<string[]> {
  const names = single
    ? [...shard(0), manifest, inputs, fingerprints, journal, lock].flatMap((name) => [name, `.${name}.partial`])
    : await readdir(folder).catch(() => []);
  return names.map((name) => join(folder, name)).filter((path) => existsSync(path));
}

/** Throws `Refusal` when the file of error records is one that the result itself needs. */
async function guardErrorFile(errorFile: string, layout: Layout): Promise<void> {
  const { folder, single, shard, manifest, inputs, fingerprints, journal, lock } = layout;
  const real = await realPathOf(errorFile);
  if (dirname(real) !== (await realPathOf(folder))) return;
  const name = basename(real);
  const taken = single ? [...shard(0), manifest, inputs, fingerprints, journal, lock].some((own) => name === own || name === `.${own}.partial`) : isOurs(name);
  if (taken) throw new Refusal(`${errorFile} is a file of the result itself; error records need a file of their own`);
}

interface Guarded {
  readonly layout: Layout;
  readonly errorFile: string | null;
  readonly entries: () => AsyncIterable<{ readonly path: string }>;
}

/** Throws `Refusal` when a run would write to one of its own inputs, or to one file for two things. */
export async function guardInputs({ layout, errorFile, entries }: Guarded): Promise<void> {
  if (errorFile !== null) await guardErrorFile(errorFile, layout);
  await guardFiles([...(await filesOf(layout)), ...(errorFile === null ? [] : [errorFile])], entries());
}
