import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { compileWorld } from '../../src/report/map/compile.ts';
import type { Topology } from '../../src/report/map/topology.ts';
import type { World } from '../../src/report/map/world.ts';

let compiled: World | null = null;

/** The borders of Natural Earth, as the build reads them. */
export const atlas = (): Topology => JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json'), 'utf8'));

/** The map that the build compiles. */
export function world(): World {
  compiled ??= compileWorld(atlas());
  return compiled;
}
