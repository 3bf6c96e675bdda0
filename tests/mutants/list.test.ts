import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROOMS } from './list/all.ts';
import { fileOf, mutated } from './mutate.ts';

const rows = ROOMS.flatMap(({ room, mutants }) => mutants.map((mutant) => [room, mutant.file, mutant.text, mutant] as const));

test.each(rows)('%s: the fault in %s has a place: %s', (_room, _file, _text, mutant) => {
  const source = readFileSync(fileOf(mutant), 'utf8');
  expect(mutated(source, mutant)).not.toBe(source);
});
