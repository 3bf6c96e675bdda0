import { readFileSync } from 'node:fs';

/**
 * The weights of the model in `src/models/<name>/`, as bytes. Read when first needed and never at start-up: this is the
 * one place where the analysis touches the disk. Throws when the package is broken and the file is missing.
 */
export function readWeights(name: string): Uint8Array {
  return readFileSync(new URL(`./${name}/weights.bin`, import.meta.url));
}
