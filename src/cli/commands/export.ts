import { createPipeline, type PipelineOptions } from '../../analyze.ts';
import { EXPORTS } from '../../output/exports/all.ts';
import type { Flags } from '../flags.ts';
import { pipelineOptions } from '../run/analysis.ts';
import { type Printer, runRecords } from '../run/run.ts';
import { watchlistOption } from '../run/watchlist.ts';
import { SOME_FAILED, USAGE, type World } from '../world.ts';

/** `saripati export FILE… --to gexf`: what was found, as other tools read it. */
export async function exportCommand(paths: readonly string[], flags: Flags, world: World): Promise<number> {
  const watchlist = await watchlistOption(flags, world);
  if (watchlist === null || flags.to === undefined) return USAGE;
  const { id, single = false, open } = EXPORTS[flags.to];
  const exporter = open();
  // Each format counts in a unit of its own: they convert from UTF-16.
  const options: PipelineOptions = { ...pipelineOptions(flags), ...watchlist, offsets: 'utf16' };
  const pipeline = createPipeline(options);
  let articles = 0;
  const print: Printer['print'] = (doc, { text }) => {
    articles++;
    return single && articles > 1 ? '' : exporter.article({ doc, text });
  };
  const code = await runRecords({ head: exporter.head, pipeline, print, failure: () => '', end: exporter.tail }, paths, flags, world);
  if (!single || articles <= 1) return code;
  world.stderr.write(`saripati: a ${id} file holds one article: only the first of ${articles} is written\n`);
  return Math.max(code, SOME_FAILED);
}
