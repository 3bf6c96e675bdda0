import { createPipeline } from '../../analyze.ts';
import type { Answering } from '../../batch/workers/answer.ts';
import type { Flags } from '../flags.ts';
import { pipelineOptions } from '../run/analysis.ts';
import { runRecords } from '../run/run.ts';
import { LANGUAGES } from '../views/languages.ts';
import { printingOf, writerFor } from '../views/printing.ts';
import { USAGE, type World } from '../world.ts';

/** `saripati detect FILE…`: the language alone, one `{ id, source, language, problems }` a record. */
export async function detectCommand(paths: readonly string[], flags: Flags, world: World): Promise<number> {
  const writer = await writerFor(LANGUAGES, printingOf(flags, world), world);
  if (writer === null) return USAGE;
  const pipeline = createPipeline({ ...pipelineOptions(flags), only: ['language'] });
  const print: Answering['print'] = ({ id, source, language, problems }) =>
    writer.record({ id, source, language: language && { ...language, candidates: language.candidates.slice(0, flags.top) }, problems });
  return runRecords({ head: writer.head, pipeline, print, failure: writer.failure }, paths, flags, world);
}
