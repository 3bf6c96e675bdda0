import { existsSync, readFileSync } from 'node:fs';

/**
 * The weights of the model in `src/models/<name>/`, as bytes. Read when first needed and never at start-up: this is one
 * of two places where the analysis touches the disk. Throws when the package is broken and the file is missing.
 */
export function readWeights(name: string): Uint8Array {
  return readFileSync(new URL(`./${name}/weights.bin`, import.meta.url));
}

/** What the build compiled under a name (`tries`, `dates`), as bytes; `null` where nothing was built (tests run from the sources). */
export function readKept(name: string): Uint8Array | null {
  const path = new URL(`./${name}.bin`, import.meta.url);
  return existsSync(path) ? readFileSync(path) : null;
}
