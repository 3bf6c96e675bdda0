import { makePlan } from '../../batch/plan.ts';
import { VERSION } from '../../version.ts';
import type { Flags } from '../flags.ts';
import { explained } from '../run/explained.ts';
import { PassedOver } from '../run/passed-over.ts';
import { printing } from '../run/printing.ts';
import { DONE, type World } from '../world.ts';

/** `saripati plan INPUT… --shards N`: prints how the inputs are shared out. */
export function planCommand(paths: readonly string[], flags: Flags, world: World): Promise<number> {
  return printing(world, async (sink) => {
    const passedOver = new PassedOver();
    const leftOut = { skipped: passedOver.file, result: passedOver.result };
    try {
      const plan = await makePlan({ paths, shards: flags.shards ?? 1, input: flags.input ?? 'auto', version: VERSION, leftOut });
      await sink.write(`${JSON.stringify(plan, null, 2)}\n`);
    } catch (error) {
      return explained(error, world);
    }
    passedOver.say(flags, world);
    return DONE;
  });
}
