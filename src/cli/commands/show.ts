import type { Flags } from '../flags.ts';
import { paged } from '../streams/pager.ts';
import type { World } from '../world.ts';
import { analyzeCommand } from './analyze.ts';

/** `saripati show FILE…`: the articles with what was found in them in colour, in a pager where they are longer than the screen. */
export function showCommand(paths: readonly string[], flags: Flags, world: World): Promise<number> {
  return paged(world, (to) => analyzeCommand(paths, { ...flags, format: 'text' }, to));
}
