import { attempt } from '../batch/answer.ts';
import type { ReadOptions } from '../batch/pieces.ts';
import type { Article } from '../document/article.ts';
import { readRecords, type SourcedRecord } from '../input/read.ts';
import { walk } from '../input/walk.ts';
import type { ErrorRecord } from '../output/types.ts';
import { type Flags, recordFields } from './options.ts';
import { Sink, SinkError } from './sink.ts';
import { COMMANDS, didYouMean } from './suggest.ts';
import { DONE, harmless, OUTPUT_FAILED, SOME_FAILED, type World } from './world.ts';

/** The longest record that is read: a hundred novels. */
const MOST_RECORD_BYTES: number = 64 * 1024 * 1024;

/** What a command does with each record: the text to print for an article, and for a record that failed. */
export interface Printer {
  readonly article: (article: Article) => string;
  readonly failure: (record: ErrorRecord) => string;
  /** What to print after the last record. */
  readonly end?: () => string;
}

/** One line for people: where, what, why. */
export function complaint({ source, error }: ErrorRecord): string {
  const place = [source.path ?? 'standard input', source.member, source.line].filter((part) => part !== null).join(':');
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

/** How the flags say inputs are read. */
export function readOptions(flags: Flags, world: World): ReadOptions {
  const { input: format = 'auto', date = null, maxRecordBytes: most = MOST_RECORD_BYTES } = flags;
  return { stdin: () => world.stdin, format, date, most, fields: recordFields(flags) };
}

/** Counts what is passed over: files in folders, and members or records of archives. */
export class PassedOver {
  files = 0;
  parts = 0;
  readonly file = (): void => void this.files++;
  readonly part = (): void => void this.parts++;

  /** Tells people of it, at the end. */
  say(flags: Flags, world: World): void {
    if (flags.quiet) return;
    const { files, parts } = this;
    if (files > 0) world.stderr.write(`saripati: ${files} ${files === 1 ? 'file in a folder was' : 'files in folders were'} passed over: no known ending\n`);
    if (parts > 0) world.stderr.write(`saripati: ${parts} ${parts === 1 ? 'part of an archive was' : 'parts of archives were'} passed over: no article\n`);
  }
}

async function* recordsOf(paths: readonly string[], flags: Flags, world: World): AsyncGenerator<SourcedRecord> {
  const passedOver = new PassedOver();
  const options = { ...readOptions(flags, world), passedOver: passedOver.part };
  for await (const entry of walk(paths, passedOver.file)) {
    if (entry.kind === 'failure') yield { failure: entry.failure, line: null, member: null, path: entry.path };
    else yield* readRecords({ ...options, paths: [entry.path] });
  }
  passedOver.say(flags, world);
}

/** Reads every record of `paths` and prints what `printer` makes of it, in input order. Returns the exit code. */
export function runRecords(printer: Printer, paths: readonly string[], flags: Flags, world: World): Promise<number> {
  return printing(world, async (sink) => {
    let code = DONE;
    for await (const record of recordsOf(paths, flags, world)) {
      const answer = attempt(record, printer.article);
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
