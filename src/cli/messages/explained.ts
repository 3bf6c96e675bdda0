import { DatabaseError } from '../../archive/database.ts';
import { Refusal } from '../../batch/errors/refusal.ts';
import { WorkersFailed } from '../../batch/pool.ts';
import { InputChanged } from '../../batch/reading/meter.ts';
import { OutputError } from '../../batch/result/lock/disk.ts';
import { QueueError } from '../../queue/connect.ts';
import { harmless } from '../../text/harmless.ts';
import { OUTPUT_FAILED, USAGE, type World } from '../world.ts';

/** Says on standard error why a batch command ended early, and gives the exit code; any other error is thrown on. */
export function explained(error: unknown, world: World): number {
  const say = (message: string): void => void world.stderr.write(harmless(`saripati: ${message}`).concat('\n'));
  if (error instanceof Refusal) {
    say(error.message);
    return USAGE;
  }
  if (error instanceof OutputError) say(`the result could not be written: ${error.message}; finished shards are kept, and --resume continues [output/failed]`);
  else if (error instanceof InputChanged) say(`${error.message}; --overwrite starts over [input/changed]`);
  else if (error instanceof WorkersFailed) say(`${error.message} [batch/workers-failed]`);
  else if (error instanceof DatabaseError) say(`DuckDB: ${error.message} [archive/failed]`);
  else if (error instanceof QueueError) say(`${error.message} [queue/unreachable]`);
  else throw error;
  return OUTPUT_FAILED;
}
