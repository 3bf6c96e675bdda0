import type { Article } from '../document/article.ts';
import type { Failure } from '../document/problem.ts';
import { readRecords, type SourcedRecord } from '../input/read.ts';
import type { ErrorRecord } from '../output/types.ts';
import { type Flags, recordFields } from './options.ts';
import { Sink, SinkError } from './sink.ts';
import { COMMANDS, didYouMean } from './suggest.ts';
import { DONE, harmless, OUTPUT_FAILED, SOME_FAILED, type World } from './world.ts';

/** The longest record that is read: Node's strings end at half a gibibyte. */
export const MOST_RECORD_BYTES: number = 256 * 1024 * 1024;

/** What a command does with each record: the text to print for an article, and for a record that failed. */
export interface Printer {
  readonly article: (article: Article) => string;
  readonly failure: (record: ErrorRecord) => string;
  /** What to print after the last record. */
  readonly end?: () => string;
}

function errorRecord(failure: Failure, path: string | null, line: number | null): ErrorRecord {
  return { schema: 'saripati-error/1', source: { path, member: null, line }, error: failure };
}

/** A bug that one article brings out must not take the rest of the archive with it: it becomes that article's error record. */
function attempt(record: SourcedRecord, printer: Printer): string | ErrorRecord {
  if ('failure' in record) return errorRecord(record.failure, record.path, record.line);
  try {
    return printer.article(record.article);
  } catch (error) {
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return errorRecord({ code: 'internal/crash', message }, record.path, record.article.source.line);
  }
}

/** One line for people: where, what, why. */
export function complaint({ source, error }: ErrorRecord): string {
  const place = [source.path ?? 'standard input', ...(source.line === null ? [] : [source.line])].join(':');
  const hint = error.code === 'input/not-found' ? didYouMean(source.path ?? '', COMMANDS) : '';
  return harmless(`saripati: ${place}: ${error.message} [${error.code}]${hint}`).replaceAll('\n', ' ').concat('\n');
}

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

/** Reads every record of `paths` and prints what `printer` makes of it, in input order. Returns the exit code. */
export function runRecords(printer: Printer, paths: readonly string[], flags: Flags, world: World): Promise<number> {
  const records = readRecords({
    paths,
    stdin: () => world.stdin,
    format: flags.input ?? 'auto',
    date: flags.date ?? null,
    most: MOST_RECORD_BYTES,
    fields: recordFields(flags),
  });
  return printing(world, async (sink) => {
    let code = DONE;
    for await (const record of records) {
      const answer = attempt(record, printer);
      if (typeof answer === 'string') {
        await sink.write(answer);
        continue;
      }
      code = SOME_FAILED;
      if (!flags.quiet) world.stderr.write(complaint(answer));
      await sink.write(printer.failure(answer));
    }
    if (printer.end) await sink.write(printer.end());
    return code;
  });
}
