import type { OpenOptions } from '../../archive/open.ts';
import type { Flags } from '../flags.ts';
import { explained } from '../messages/explained.ts';
import { databaseOptions } from '../options/archive.ts';
import { OUTPUT_FAILED, type World } from '../world.ts';
import { interruptible } from './signals.ts';

/** Runs what asks a database and can be interrupted; says why it could not be done, and gives the exit code. */
export function asking(flags: Flags, world: World, ask: (options: OpenOptions) => Promise<number>): Promise<number> {
  return interruptible(async (stop) => {
    try {
      return await ask(databaseOptions(flags, stop));
    } catch (error) {
      // The exit code is that of the signal.
      return stop.aborted ? OUTPUT_FAILED : explained(error, world);
    }
  });
}
