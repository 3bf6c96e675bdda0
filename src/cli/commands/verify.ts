import { layoutOf } from '../../batch/result/layout.ts';
import { verifyResult } from '../../batch/verify.ts';
import { harmless } from '../../text/harmless.ts';
import type { Flags } from '../flags.ts';
import { printing } from '../streams/printing.ts';
import { DONE, SOME_FAILED, type World } from '../world.ts';

/** `saripati verify RESULT…`: what differs from the manifests, one line each; exit 1 when anything does. */
export function verifyCommand(results: readonly string[], flags: Flags, world: World): Promise<number> {
  return printing(world, async (sink) => {
    let code = DONE;
    for (const result of results) {
      const faults = await verifyResult(layoutOf(result, 'ndjson'));
      if (faults.length > 0) code = SOME_FAILED;
      for (const fault of faults) await sink.write(harmless(`${result}: ${fault}`).concat('\n'));
      if (faults.length === 0 && !flags.quiet) await sink.write(harmless(`${result}: matches its manifest`).concat('\n'));
    }
    return code;
  });
}
