import { harmless } from '../../text/harmless.ts';
import type { Flags } from '../flags.ts';
import { SHELLS } from '../help/completion.ts';
import { printing } from '../streams/printing.ts';
import { DONE, USAGE, type World } from '../world.ts';

/** `saripati completion SHELL`: prints a script that completes commands and options. */
export async function completionCommand([shell = '']: readonly string[], _: Flags, world: World): Promise<number> {
  const make = Object.hasOwn(SHELLS, shell) ? SHELLS[shell] : undefined;
  if (make === undefined) {
    world.stderr.write(harmless(`saripati: there is no completion for "${shell}"; shells: ${Object.keys(SHELLS).join(', ')}`).concat('\n'));
    return USAGE;
  }
  return printing(world, async (sink) => {
    await sink.write(make());
    return DONE;
  });
}
