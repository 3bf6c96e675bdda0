import { createPipeline } from '../../analyze.ts';
import { type Flags, pipelineOptions } from '../options.ts';
import { runRecords } from '../run.ts';
import { jsonView } from '../views/json.ts';
import type { World } from '../world.ts';

/** `saripati detect FILE…`: the language alone, one `{ id, source, language }` a record. */
export async function detectCommand(paths: readonly string[], flags: Flags, world: World): Promise<number> {
  const pipeline = createPipeline({ ...pipelineOptions(flags), only: ['language'] });
  const json = await jsonView(flags, world);
  const article = (read: Parameters<typeof pipeline>[0]): string => {
    const { id, source, language, problems } = pipeline(read);
    const candidates = language?.candidates.slice(0, flags.top);
    return json({ id, source, language: { ...language, candidates }, problems });
  };
  return runRecords({ article, failure: json }, paths, flags, world);
}
