import { createPipeline } from '../../analyze.ts';
import { type Flags, pipelineOptions } from '../options.ts';
import { runRecords } from '../run.ts';
import { jsonView } from '../views/json.ts';
import { watchlistOption } from '../watchlist.ts';
import { USAGE, type World } from '../world.ts';

/** `saripati [analyze] FILE…`: one document a record. */
export async function analyzeCommand(paths: readonly string[], flags: Flags, world: World): Promise<number> {
  const watchlist = await watchlistOption(flags, world);
  if (watchlist === null) return USAGE;
  const options = { ...pipelineOptions(flags), ...watchlist };
  if ((flags.jobs ?? 1) > 1) return (await import('../parallel.ts')).runParallel(options, paths, flags, world);
  const pipeline = createPipeline(options);
  const json = await jsonView(flags, world);
  return runRecords({ article: (article) => json(pipeline(article)), failure: json }, paths, flags, world);
}
