import { DOCUMENT_SCHEMA } from '../../output/schema.ts';
import type { Flags } from '../flags.ts';
import { printing } from '../streams/printing.ts';
import { DONE, type World } from '../world.ts';

/** `saripati schema`: the JSON Schema of what `saripati` prints. */
export function schemaCommand(_: readonly string[], __: Flags, world: World): Promise<number> {
  return printing(world, async (sink) => {
    await sink.write(`${JSON.stringify(DOCUMENT_SCHEMA, null, 2)}\n`);
    return DONE;
  });
}
