import { join, resolve } from 'node:path';
import type { Plugin } from 'vitest/config';
import type { Mutant } from './mutant.ts';

const SRC = resolve(import.meta.dirname, '../../src');

/** Returns the full path of the mutant's file. */
export const fileOf = (mutant: Mutant): string => join(SRC, mutant.file);

/** Puts the mutant into its source. Throws RangeError if its text does not stand there exactly once. */
export function mutated(source: string, mutant: Mutant): string {
  const times = source.split(mutant.text).length - 1;
  if (times !== 1) throw new RangeError(`${mutant.file}: ${JSON.stringify(mutant.text)} stands ${times} times, not once`);
  return source.replace(mutant.text, () => mutant.replacement);
}

/** A Vite plugin that serves the sources with the present mutant in them, if there is one, and tells when it has done so. */
export function mutating(present: () => Mutant | null, onServe: () => void): Plugin {
  return {
    name: 'mutate',
    enforce: 'pre',
    transform(source, id) {
      const mutant = present();
      if (!mutant || id !== fileOf(mutant)) return null;
      onServe();
      return mutated(source, mutant);
    },
  };
}
