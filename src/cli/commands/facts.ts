import { createPipeline } from '../../analyze.ts';
import type { Subject } from '../../output/formats/subject.ts';
import type { OutputLayer } from '../../output/layers/layer.ts';
import type { SaripatiDocument } from '../../output/types.ts';
import type { Flags } from '../flags.ts';
import { pipelineOptions } from '../run/analysis.ts';
import { runRecords } from '../run/run.ts';
import { EVENTS, QUOTES } from '../views/facts.ts';
import { printingOf, writerFor } from '../views/printing.ts';
import { USAGE, type World } from '../world.ts';

/** Prints one layer of facts of every record. */
async function factsCommand(subject: Subject<SaripatiDocument>, only: OutputLayer[], paths: readonly string[], flags: Flags, world: World): Promise<number> {
  const writer = await writerFor(subject, printingOf(flags, world), world);
  if (writer === null) return USAGE;
  const pipeline = createPipeline({ ...pipelineOptions(flags), only });
  return runRecords({ head: writer.head, pipeline, print: writer.record, failure: writer.failure }, paths, flags, world);
}

/** `saripati quotes FILE…`: who said what. */
export function quotesCommand(paths: readonly string[], flags: Flags, world: World): Promise<number> {
  return factsCommand(QUOTES, ['people', 'organisations', 'countries', 'quotes'], paths, flags, world);
}

/** `saripati events FILE…`: who did what to whom. */
export function eventsCommand(paths: readonly string[], flags: Flags, world: World): Promise<number> {
  return factsCommand(EVENTS, ['people', 'organisations', 'places', 'countries', 'weapons', 'dates', 'amounts', 'events'], paths, flags, world);
}
