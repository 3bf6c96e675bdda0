import { createPipeline, type PipelineOptions } from '../../analyze.ts';
import type { Answering } from '../../batch/workers/answer.ts';
import { type Analysed, DOCUMENTS } from '../../output/formats/documents.ts';
import type { Tally } from '../../output/formats/format.ts';
import { openWriter } from '../../output/formats/open.ts';
import type { Flags } from '../flags.ts';
import { pipelineOptions } from '../run/analysis.ts';
import { runRecords } from '../run/run.ts';
import { watchlistOption } from '../run/watchlist.ts';
import { printingOf, tellRefused } from '../views/printing.ts';
import { USAGE, type World } from '../world.ts';

/** `saripati [analyze] FILE…`: one document a record. */
export async function analyzeCommand(paths: readonly string[], flags: Flags, world: World): Promise<number> {
  const watchlist = await watchlistOption(flags, world);
  if (watchlist === null) return USAGE;
  const printing = printingOf(flags, world);
  const writer = await openWriter(DOCUMENTS, printing);
  if (writer === null) return tellRefused(DOCUMENTS, printing, world);
  // The reading view looks its marks up in the text.
  const options: PipelineOptions = { ...pipelineOptions(flags), ...watchlist, ...(printing.format === 'text' && { offsets: 'utf16' }) };
  if ((flags.jobs ?? 1) > 1) return (await import('../run/parallel.ts')).runParallel({ analysis: options, printing, writer }, paths, flags, world);
  const pipeline = createPipeline(options);
  const tally: Tally = new Map();
  const print: Answering['print'] = (doc, { text }) => {
    const value: Analysed = { doc, text };
    writer.count?.(value, tally);
    return writer.record(value);
  };
  return runRecords({ head: writer.head, pipeline, print, failure: writer.failure, end: () => writer.tail?.(tally) ?? '' }, paths, flags, world);
}
