import { createPipeline, type PipelineOptions } from '../../analyze.ts';
import { counting, DOCUMENTS } from '../../output/formats/documents.ts';
import type { Tally } from '../../output/formats/format.ts';
import type { Flags } from '../flags.ts';
import { pipelineOptions } from '../run/analysis.ts';
import { runRecords } from '../run/run.ts';
import { watchlistOption } from '../run/watchlist.ts';
import { printingOf, writerFor } from '../views/printing.ts';
import { USAGE, type World } from '../world.ts';

/** `saripati [analyze] FILE…`: one document a record. */
export async function analyzeCommand(paths: readonly string[], flags: Flags, world: World): Promise<number> {
  const watchlist = await watchlistOption(flags, world);
  if (watchlist === null) return USAGE;
  const printing = printingOf(flags, world);
  const writer = await writerFor(DOCUMENTS, printing, world);
  if (writer === null) return USAGE;
  // The reading view looks its marks up in the text.
  const options: PipelineOptions = { ...pipelineOptions(flags), ...watchlist, ...(printing.format === 'text' && { offsets: 'utf16' }) };
  if ((flags.jobs ?? 1) > 1) return (await import('../run/parallel.ts')).runParallel({ analysis: options, printing, writer }, paths, flags, world);
  const pipeline = createPipeline(options);
  const tally: Tally = new Map();
  return runRecords(
    { head: writer.head, pipeline, print: counting(writer, tally), failure: writer.failure, end: () => writer.tail?.(tally) ?? '' },
    paths,
    flags,
    world,
  );
}
