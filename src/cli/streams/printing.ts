import { harmless } from '../../text/harmless.ts';
import { DONE, OUTPUT_FAILED, type World } from '../world.ts';
import { Sink, SinkError } from './sink.ts';

/**
 * Gives `print` standard output to write to and returns its exit code; 3 when the output could not be written. A reader
 * that closed early ends the run quietly, with 0.
 */
export async function printing(world: World, print: (sink: Sink) => Promise<number>): Promise<number> {
  const sink = new Sink(world.stdout);
  try {
    const code = await print(sink);
    await sink.flush();
    return code;
  } catch (error) {
    if (!(error instanceof SinkError)) throw error;
    if (error.closed) return DONE;
    world.stderr.write(harmless(`saripati: the output could not be written: ${error.message} [output/failed]`).concat('\n'));
    return OUTPUT_FAILED;
  }
}
