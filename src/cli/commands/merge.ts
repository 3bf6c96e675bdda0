import { mergeResults } from '../../batch/merge.ts';
import { layoutOf } from '../../batch/result/layout.ts';
import type { Flags } from '../flags.ts';
import { explained } from '../messages/explained.ts';
import { formatAndSize } from '../shards/spelt-out.ts';
import { DONE, SOME_FAILED, type World } from '../world.ts';

/** `saripati merge DIR… --out DIR`: the results of all shards of a plan as one. */
export async function mergeCommand(folders: readonly string[], flags: Flags, world: World): Promise<number> {
  try {
    const { format, size } = formatAndSize(flags);
    const layout = layoutOf(flags.out ?? '', format);
    const { records, errors, shards } = await mergeResults({ folders, layout, size, mode: flags.overwrite ? 'overwrite' : 'new' });
    if (!flags.quiet) world.stderr.write(`saripati: ${records} records (${errors} failed) in ${shards.length} ${shards.length === 1 ? 'shard' : 'shards'}\n`);
    return errors > 0 ? SOME_FAILED : DONE;
  } catch (error) {
    return explained(error, world);
  }
}
