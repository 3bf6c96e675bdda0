import { graphOf } from '../../archive/graph.ts';
import { withIndex } from '../../archive/open.ts';
import type { Flags } from '../flags.ts';
import { leastTogether } from '../options/archive.ts';
import { asking } from '../run/asking.ts';
import { printing } from '../streams/printing.ts';
import { DONE, type World } from '../world.ts';

/** `saripati graph INDEX -o FILE.gexf`: who and what is named together, as Gephi reads it. */
export function graphCommand([folder = '']: readonly string[], flags: Flags, world: World): Promise<number> {
  return asking(flags, world, (options) =>
    printing(world, (sink) =>
      withIndex(folder, options, async (database) => {
        for await (const piece of graphOf(database, leastTogether(flags))) await sink.write(piece);
        return DONE;
      }),
    ),
  );
}
